/* demarc-compare-words.c: a comparison in words, above its table
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-overlap.h"

static void
set_text (GtkLabel   *label,
          const char *text)
{
  /* The same text again would have the page laid out anew. */
  if (!g_str_equal (gtk_label_get_text (label), text))
    gtk_label_set_text (label, text);
}

static char *
dup_counts (DemarcCompare *self,
            guint          column)
{
  g_auto (GStrv) counts = demarc_comparison_dup_counts (self->comparison, column);

  /* Translators: between counts that stand in one line. */
  return g_strjoinv (C_("counts line", " · "), counts);
}

/* The table stays where it is when another column is looked at. */
static void
make_room (DemarcCompare *self)
{
  g_autoptr (GStrvBuilder) sentences = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) counts = g_strv_builder_new ();
  g_auto (GStrv) all_sentences = NULL;
  g_auto (GStrv) all_counts = NULL;

  for (guint i = 0; i < demarc_comparison_get_n_columns (self->comparison); i++)
    {
      g_autofree char *sentence = NULL;
      g_autofree char *count = NULL;

      if (i == demarc_comparison_get_baseline (self->comparison))
        continue;

      sentence = demarc_comparison_dup_sentence (self->comparison, i);
      count = dup_counts (self, i);
      g_strv_builder_add (sentences, sentence);
      g_strv_builder_add (counts, count);
    }
  all_sentences = g_strv_builder_end (sentences);
  all_counts = g_strv_builder_end (counts);
  demarc_steady_set_texts (self->sentence_box, all_sentences);
  demarc_steady_set_texts (self->counts_box, all_counts);
}

static void
update_counts (DemarcCompare *self)
{
  g_autofree char *line = dup_counts (self, self->column);
  /* Translators: read aloud for a button that shows lists; %s counts what is in them. */
  g_autofree char *name = g_strdup_printf (_("%s. Show the lists"), line);

  set_text (self->counts_label, line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->counts_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
column_toggled_cb (GtkToggleButton *button,
                   DemarcCompare   *self)
{
  if (self->is_updating || !gtk_toggle_button_get_active (button))
    return;

  _demarc_compare_look_at (self,
                           GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "column")),
                           NULL);
}

static void
clear_columns (DemarcCompare *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->columns_box)) != NULL)
    gtk_box_remove (GTK_BOX (self->columns_box), child);
}

/* A button for each column that can be held against the baseline, where there are several. */
static void
make_columns (DemarcCompare *self)
{
  guint n = demarc_comparison_get_n_columns (self->comparison);
  guint baseline = demarc_comparison_get_baseline (self->comparison);
  GtkWidget *first = NULL;

  clear_columns (self);
  for (guint i = 0; i < n && n > 2; i++)
    {
      g_autofree char *title = demarc_comparison_dup_title (self->comparison, i);
      GtkWidget *button;

      if (i == baseline)
        continue;

      button = gtk_toggle_button_new_with_label (title);
      if (first == NULL)
        first = button;
      else
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
      g_object_set_data (G_OBJECT (button), "column", GUINT_TO_POINTER (i));
      g_signal_connect (button, "toggled", G_CALLBACK (column_toggled_cb), self);
      gtk_box_append (GTK_BOX (self->columns_box), button);
    }
  gtk_widget_set_visible (self->columns_scroller, n > 2);
}

static void
update_columns (DemarcCompare *self)
{
  self->is_updating = TRUE;
  for (GtkWidget *button = gtk_widget_get_first_child (self->columns_box); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    {
      guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "column"));
      const char *title = gtk_button_get_label (GTK_BUTTON (button));
      /* Translators: read aloud for a column that is chosen. */
      g_autofree char *name = column == self->column ? g_strdup_printf (_("%s, chosen"), title)
                                                     : g_strdup (title);

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), column == self->column);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                      -1);
    }
  self->is_updating = FALSE;
}

/* Says what going from the baseline to the chosen column changes, once. */
static void
announce (DemarcCompare *self,
          const char    *sentence)
{
  if (g_strcmp0 (self->announced, sentence) == 0)
    return;

  g_free (self->announced);
  self->announced = g_strdup (sentence);
  demarc_view_announce (DEMARC_VIEW (self), sentence);
}

/* Shows and says what the chosen column changes. */
void
_demarc_compare_update_words (DemarcCompare *self,
                              gboolean       is_new)
{
  gboolean has_two = _demarc_compare_has_two (self);
  g_autofree char *sentence = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->sentence_box), has_two);
  gtk_widget_set_visible (self->counts_button, has_two);
  if (!has_two)
    {
      clear_columns (self);
      g_clear_pointer (&self->announced, g_free);
      return;
    }

  sentence = demarc_comparison_dup_sentence (self->comparison, self->column);
  set_text (self->sentence_label, sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sentence_label),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
  update_counts (self);
  if (is_new)
    {
      make_columns (self);
      make_room (self);
    }
  update_columns (self);
  announce (self, sentence);
}

static void
sentence_left_cb (GtkEventControllerFocus *controller,
                  GtkLabel                *label)
{
  gtk_label_select_region (label, 0, 0);
}

/* The keyboard selects the sentence when it comes, and leaves it so when it goes. */
void
_demarc_compare_set_up_words (DemarcCompare *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (focus, "leave", G_CALLBACK (sentence_left_cb), self->sentence_label);
  gtk_widget_add_controller (GTK_WIDGET (self->sentence_label), focus);
}

/* Copies the sentence and the lists as text. */
void
_demarc_compare_copy_lists (DemarcCompare *self)
{
  g_autofree char *text = NULL;

  if (!_demarc_compare_has_two (self))
    return;

  text = demarc_comparison_dup_lists (self->comparison, self->column);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  demarc_view_say (DEMARC_VIEW (self), _("Lists copied"), NULL);
}
