/* demarc-compare-buttons.c: choosing how a comparison is shown
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-private.h"

#include <glib/gi18n-lib.h>

static void
toggled_cb (GtkToggleButton *button,
            DemarcCompare   *self)
{
  const char *option = button == self->differences_button ? DEMARC_PLACE_ONLY_DIFFERENCES
                                                          : DEMARC_PLACE_LISTS;

  if (!self->is_updating)
    demarc_session_set_option (_demarc_compare_get_session (self), option,
                               gtk_toggle_button_get_active (button) ? DEMARC_PLACE_YES : NULL);
}

static void
counts_cb (GtkButton     *button,
           DemarcCompare *self)
{
  gtk_toggle_button_set_active (self->lists_button, TRUE);
}

/* Screen readers do not say by themselves whether such a button is down. */
static void
set_active (GtkToggleButton *button,
            const char      *title,
            gboolean         active)
{
  /* Translators: read aloud for a button that is down. */
  g_autofree char *name = active ? g_strdup_printf (_("%s, on"), title) : g_strdup (title);

  gtk_toggle_button_set_active (button, active);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Shows how the comparison is shown, and what can be chosen. */
void
_demarc_compare_update_buttons (DemarcCompare *self,
                                gboolean       shows_lists)
{
  DemarcPlace *place = demarc_session_get_place (_demarc_compare_get_session (self));

  self->is_updating = TRUE;
  set_active (self->differences_button, _("Only differences"),
              demarc_place_has_option (place, DEMARC_PLACE_ONLY_DIFFERENCES));
  set_active (self->table_button, _("Table"), !shows_lists);
  set_active (self->lists_button, _("Lists"), shows_lists);
  self->is_updating = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->differences_button), !shows_lists);
  gtk_widget_set_sensitive (GTK_WIDGET (self->differences_button), _demarc_compare_has_two (self));
  gtk_widget_set_sensitive (GTK_WIDGET (self->lists_button), _demarc_compare_has_two (self));
}

void
_demarc_compare_set_up_buttons (DemarcCompare *self)
{
  g_signal_connect (self->differences_button, "toggled", G_CALLBACK (toggled_cb), self);
  g_signal_connect (self->lists_button, "toggled", G_CALLBACK (toggled_cb), self);
  g_signal_connect (self->counts_button, "clicked", G_CALLBACK (counts_cb), self);
}
