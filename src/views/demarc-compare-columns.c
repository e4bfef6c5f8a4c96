/* demarc-compare-columns.c: changing the columns of a comparison
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-private.h"

#include "demarc-columns.h"

static const char *
get_columns (DemarcCompare *self)
{
  return demarc_place_get_subject (
    demarc_session_get_place (_demarc_compare_get_session (self)));
}

static void
go_to_columns (DemarcCompare *self,
               const char    *columns)
{
  DemarcSession *session = _demarc_compare_get_session (self);
  g_autoptr (DemarcPlace) place =
    demarc_place_with_subject (demarc_session_get_place (session), columns);

  demarc_session_go (session, place, NULL);
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
  go_to_columns (self, changed);
}
