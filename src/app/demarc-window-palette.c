/* demarc-window-palette.c: finding, asking and doing anything by typing
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-window-private.h"

#include <glib/gi18n.h>

#include "demarc-choice.h"
#include "demarc-collect.h"
#include "demarc-columns.h"
#include "demarc-palette.h"

/* Takes the palette away, and remembers what was looked for. */
static void
remove_palette (DemarcWindow *self)
{
  if (self->palette == NULL)
    return;

  g_free (self->palette_words);
  self->palette_words = g_strdup (demarc_palette_get_words (self->palette));
  g_signal_handlers_disconnect_by_data (self->palette, self);
  /* A widget that is taken out of the window would keep the keyboard. */
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_overlay_remove_overlay (self->overlay, GTK_WIDGET (g_steal_pointer (&self->palette)));
}

/* Takes the palette away, and puts the keyboard where it was. */
static void
close_palette (DemarcWindow *self)
{
  GtkWidget *before = self->focused;

  remove_palette (self);
  g_clear_weak_pointer (&self->focused);
  if (before == NULL || !gtk_widget_get_mapped (before) || !gtk_widget_grab_focus (before))
    demarc_view_focus_content (_demarc_window_get_view (self));
}

/* Takes the palette away for something that was chosen. */
static void
leave_palette (DemarcWindow *self)
{
  close_palette (self);
  if (demarc_adaptive_get_n_visible (self->adaptive) == 1)
    {
      demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_SIDEBAR, FALSE);
      demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_DETAILS, FALSE);
    }
}

static void
close_cb (DemarcPalette *palette,
          DemarcWindow  *self)
{
  close_palette (self);
}

static void
place_chosen_cb (DemarcPalette *palette,
                 DemarcPlace   *place,
                 DemarcWindow  *self)
{
  g_autoptr (DemarcPlace) kept = g_object_ref (place);
  g_autoptr (GError) error = NULL;

  leave_palette (self);
  if (!demarc_session_go (self->session, kept, &error))
    demarc_window_say (self, error->message);
  demarc_view_focus_content (_demarc_window_get_view (self));
}

/* Translators hand over a format with one %s, for a subject. */
static char *
dup_about (const char    *format,
           DemarcSubject *subject)
{
  g_autofree char *title = demarc_subject_dup_full_title (subject);
  g_autoptr (GString) text = g_string_new (format);

  g_string_replace (text, "%s", title, 1);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Where subjects are collected, one that is there already stays. */
static void
subject_chosen_cb (DemarcPalette *palette,
                   DemarcSubject *subject,
                   DemarcWindow  *self)
{
  g_autoptr (DemarcSubject) kept = g_object_ref (subject);
  /* Translators: %s is a service that was chosen a second time. */
  g_autofree char *text = dup_about (_("%s is there already"), kept);

  leave_palette (self);
  if (demarc_session_has_collected (self->session, kept))
    demarc_window_say (self, text);
  else
    demarc_session_choose (self->session, kept);
  demarc_view_focus_content (_demarc_window_get_view (self));
}

static void
command_chosen_cb (DemarcPalette *palette,
                   const char    *action,
                   DemarcWindow  *self)
{
  g_autofree char *kept = g_strdup (action);
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  close_palette (self);
  if (g_action_parse_detailed_name (kept, &name, &target, NULL))
    gtk_widget_activate_action_variant (GTK_WIDGET (self), name, target);
}

static void
address_chosen_cb (DemarcPalette *palette,
                   const char    *address,
                   DemarcWindow  *self)
{
  g_autofree char *kept = g_strdup (address);

  close_palette (self);
  gtk_show_uri (GTK_WINDOW (self), kept, GDK_CURRENT_TIME);
}

/* Keeps a subject to be compared. The palette stays, for the next one. */
static void
compare_cb (DemarcPalette *palette,
            DemarcSubject *subject,
            DemarcWindow  *self)
{
  g_autofree char *column =
    demarc_model_dup_column (demarc_session_get_model (self->session), subject);

  /* Translators: %s is a service. */
  g_autofree char *done = dup_about (_("%s is in the comparison"), subject);
  /* Translators: %s is a service. */
  g_autofree char *full = dup_about (_("%s does not fit: the comparison is full"), subject);

  /* What is kept is announced by the tray. */
  if (demarc_session_collect_column (self->session, column))
    demarc_toast_say (self->toast, done);
  else
    demarc_window_say (self, full);
  demarc_palette_refresh (palette);
}

static void
connect_palette (DemarcWindow *self)
{
  static const struct { const char *name; GCallback callback; } signals[] = {
    { "address-chosen", G_CALLBACK (address_chosen_cb) },
    { "announce", G_CALLBACK (_demarc_window_announce_cb) },
    { "close", G_CALLBACK (close_cb) },
    { "command-chosen", G_CALLBACK (command_chosen_cb) },
    { "compare", G_CALLBACK (compare_cb) },
    { "place-chosen", G_CALLBACK (place_chosen_cb) },
    { "subject-chosen", G_CALLBACK (subject_chosen_cb) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect (self->palette, signals[i].name, signals[i].callback, self);
}

/* What is searched through is folded when it is first searched, and kept as long as the model. */
static DemarcFinder *
ensure_finder (DemarcWindow *self)
{
  DemarcModel *model = demarc_session_get_model (self->session);

  if (self->finder != NULL && demarc_finder_get_model (self->finder) != model)
    g_clear_object (&self->finder);
  if (self->finder == NULL)
    self->finder = demarc_finder_new (model);

  return self->finder;
}

/* Opens the palette with what was looked for the last time, for the next letter to replace. */
void
_demarc_window_open_palette (DemarcWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));
  const char *words = self->palette_words != NULL ? self->palette_words : "";

  if (self->palette != NULL)
    {
      demarc_palette_set_words (self->palette, demarc_palette_get_words (self->palette));
      return;
    }

  self->palette =
    DEMARC_PALETTE (demarc_palette_new (self->session, ensure_finder (self), self->style));
  g_set_weak_pointer (&self->focused, focus);
  connect_palette (self);
  _demarc_window_add_commands (self, demarc_palette_get_model (self->palette));
  gtk_overlay_add_overlay (self->overlay, GTK_WIDGET (self->palette));
  demarc_palette_set_words (self->palette, words);
}

/* Forgets what belongs to another model. */
void
_demarc_window_drop_palette (DemarcWindow *self)
{
  remove_palette (self);
  g_clear_weak_pointer (&self->focused);
  g_clear_object (&self->finder);
}
