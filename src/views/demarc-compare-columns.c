/* demarc-compare-columns.c: changing the columns of a comparison
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-private.h"

#include <string.h>

#include "demarc-columns.h"

static const char *
get_columns (DemarcCompare *self)
{
  return demarc_place_get_subject (
    demarc_session_get_place (_demarc_compare_get_session (self)));
}

/* Compares other columns, and looks at one of them, or at the same one as before. */
void
_demarc_compare_go (DemarcCompare *self,
                    const char    *columns,
                    const char    *at)
{
  DemarcSession *session = _demarc_compare_get_session (self);
  g_autoptr (DemarcPlace) place =
    demarc_place_with_subject (demarc_session_get_place (session), columns);
  g_autoptr (DemarcPlace) looking =
    at == NULL ? g_object_ref (place) : demarc_place_with_option (place, DEMARC_PLACE_AT, at);

  demarc_session_go (session, looking, NULL);
}

/* Shows the diagram of a column, as it is seen in the comparison. */
static void
open_column (DemarcCompare *self,
             const char    *column)
{
  DemarcSession *session = _demarc_compare_get_session (self);
  const char *mark = strchr (column, '@');
  g_autofree char *subject = g_strndup (column, mark == NULL ? strlen (column)
                                                             : (gsize) (mark - column));
  g_autoptr (DemarcPlace) place = demarc_place_with_page (demarc_session_get_place (session),
                                                          DEMARC_PAGE_EXPLORE, subject);
  g_autoptr (DemarcPlace) seen =
    mark == NULL ? g_object_ref (place)
                 : demarc_place_with_option (place, DEMARC_PLACE_LENS, mark + 1);

  demarc_session_go (session, seen, NULL);
}

/* Does what the grid asks for with a column. */
void
_demarc_compare_edit_cb (DemarcCompareGrid *grid,
                         guint              edit,
                         guint              column,
                         DemarcCompare     *self)
{
  const char *columns = get_columns (self);
  g_auto (GStrv) parts = demarc_columns_split (columns);
  guint n = g_strv_length (parts);
  g_autofree char *changed = NULL;

  if (column >= n)
    return;

  switch ((DemarcCompareEdit) edit)
    {
    case DEMARC_COMPARE_EDIT_BASELINE:
      demarc_session_set_option (_demarc_compare_get_session (self), DEMARC_PLACE_BASELINE,
                                 parts[column]);
      return;
    case DEMARC_COMPARE_EDIT_OPEN:
      open_column (self, parts[column]);
      return;
    case DEMARC_COMPARE_EDIT_REMOVE:
      changed = demarc_columns_without (columns, column);
      break;
    case DEMARC_COMPARE_EDIT_EARLIER:
      changed = demarc_columns_moved (columns, column, column > 0 ? column - 1 : 0);
      break;
    case DEMARC_COMPARE_EDIT_LATER:
    default:
      changed = demarc_columns_moved (columns, column, MIN (column + 1, n - 1));
      break;
    }
  _demarc_compare_go (self, changed, NULL);
}

/* Moves a column to where it was dragged. */
void
_demarc_compare_move_cb (DemarcCompareGrid *grid,
                         guint              from,
                         guint              to,
                         DemarcCompare     *self)
{
  g_autofree char *changed = demarc_columns_moved (get_columns (self), from, to);

  _demarc_compare_go (self, changed, NULL);
}

/* Makes a column of what was dropped; one that is there already goes to where it was dropped. */
void
_demarc_compare_drop_cb (DemarcCompareGrid *grid,
                         const char        *text,
                         guint              position,
                         DemarcCompare     *self)
{
  DemarcSession *session = _demarc_compare_get_session (self);
  g_autofree char *column = NULL;
  g_autoptr (DemarcStack) stack = demarc_model_resolve_column (
    demarc_session_get_model (session), text, demarc_session_get_scheme (session), NULL, &column,
    NULL);
  g_autofree char *with = NULL;
  g_autofree char *changed = NULL;
  int from;

  if (stack == NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  with = demarc_columns_with (get_columns (self), column);
  from = demarc_columns_find (with, column);
  if (from < 0)
    return;

  if ((guint) from < position)
    position--;
  changed = demarc_columns_moved (with, (guint) from, position);
  _demarc_compare_go (self, changed, NULL);
}
