/* demarc-matrix-page-actions.c: what can be chosen on the page of the matrix
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-page-private.h"

#include <glib/gi18n-lib.h>

/* Each choice is an option of the place, and the state of an action of the same name. An option
 * that is not there is the state "". */
static const char *const choices[] = {
  DEMARC_PLACE_SORT, DEMARC_PLACE_GROUP, DEMARC_PLACE_AREA, DEMARC_PLACE_CATEGORY,
  DEMARC_PLACE_WHERE,
};

static const char *const flags[] = { DEMARC_PLACE_DISPUTED, DEMARC_PLACE_TRANSPOSE };

static const char *const filters[] = {
  DEMARC_PLACE_AREA, DEMARC_PLACE_CATEGORY, DEMARC_PLACE_WHERE, DEMARC_PLACE_DISPUTED,
  DEMARC_PLACE_WORDS,
};

static void
choose_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  DemarcMatrixPage *self = DEMARC_MATRIX_PAGE (user_data);
  const char *value = g_variant_get_string (parameter, NULL);

  demarc_session_set_option (_demarc_matrix_page_get_session (self),
                             g_action_get_name (G_ACTION (action)),
                             *value == '\0' ? NULL : value);
}

static void
toggle_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  DemarcMatrixPage *self = DEMARC_MATRIX_PAGE (user_data);
  g_autoptr (GVariant) state = g_action_get_state (G_ACTION (action));

  demarc_session_set_option (_demarc_matrix_page_get_session (self),
                             g_action_get_name (G_ACTION (action)),
                             g_variant_get_boolean (state) ? NULL : DEMARC_PLACE_YES);
}

static void
clear_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  _demarc_matrix_page_clear (DEMARC_MATRIX_PAGE (user_data));
}

static void
copy (DemarcMatrixPage  *self,
      DemarcTableFormat  format,
      const char        *message)
{
  g_autofree char *text = demarc_view_dup_table (DEMARC_VIEW (self), format);

  if (text == NULL)
    return;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  demarc_view_say (DEMARC_VIEW (self), message, NULL);
}

static void
copy_csv_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  copy (DEMARC_MATRIX_PAGE (user_data), DEMARC_TABLE_CSV, _("Table copied as CSV"));
}

static void
copy_markdown_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  copy (DEMARC_MATRIX_PAGE (user_data), DEMARC_TABLE_MARKDOWN, _("Table copied as Markdown"));
}

/* Shows all services again; the order and the groups stay. */
void
_demarc_matrix_page_clear (DemarcMatrixPage *self)
{
  DemarcSession *session = _demarc_matrix_page_get_session (self);
  g_autoptr (DemarcPlace) place = g_object_ref (demarc_session_get_place (session));

  for (guint i = 0; i < G_N_ELEMENTS (filters); i++)
    {
      g_autoptr (DemarcPlace) cleared = demarc_place_with_option (place, filters[i], NULL);

      g_set_object (&place, cleared);
    }
  demarc_session_replace (session, place, NULL);
  demarc_matrix_grid_focus_any (self->grid);
}

static void
set_state (DemarcMatrixPage *self,
           const char       *name,
           GVariant         *state)
{
  g_simple_action_set_state (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name)), state);
}

/* Tells the actions what the place says. */
void
_demarc_matrix_page_update_actions (DemarcMatrixPage *self)
{
  DemarcPlace *place = demarc_session_get_place (_demarc_matrix_page_get_session (self));

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      const char *value = demarc_place_get_option (place, choices[i]);

      set_state (self, choices[i], g_variant_new_string (value == NULL ? "" : value));
    }
  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    set_state (self, flags[i], g_variant_new_boolean (demarc_place_has_option (place, flags[i])));
}

/* Adds the actions, as `matrix.`. */
void
_demarc_matrix_page_add_actions (DemarcMatrixPage *self)
{
  static const GActionEntry entries[] = {
    { "clear", clear_cb, NULL, NULL, NULL },
    { "copy-csv", copy_csv_cb, NULL, NULL, NULL },
    { "copy-markdown", copy_markdown_cb, NULL, NULL, NULL },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      const GActionEntry entry = { choices[i], choose_cb, "s", "''", NULL };

      g_action_map_add_action_entries (G_ACTION_MAP (self->actions), &entry, 1, self);
    }
  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      const GActionEntry entry = { flags[i], toggle_cb, NULL, "false", NULL };

      g_action_map_add_action_entries (G_ACTION_MAP (self->actions), &entry, 1, self);
    }
  gtk_widget_insert_action_group (GTK_WIDGET (self), "matrix", G_ACTION_GROUP (self->actions));
}
