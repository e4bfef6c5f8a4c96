/* demarc-collect.c: collecting what to compare
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-collect.h"

#include "demarc-columns.h"

/**
 * demarc_session_dup_own_column:
 * @self: a session
 *
 * Makes the column of the subject that is looked at.
 *
 * Returns: (transfer full): the column, as it is written
 */
char *
demarc_session_dup_own_column (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  return demarc_model_dup_column (demarc_session_get_model (self),
                                  demarc_session_get_subject (self));
}

/**
 * demarc_session_is_collected:
 * @self: a session
 *
 * Tells whether the subject that is looked at is kept to be compared.
 *
 * Returns: whether it is
 */
gboolean
demarc_session_is_collected (DemarcSession *self)
{
  g_autofree char *own = NULL;

  g_return_val_if_fail (DEMARC_IS_SESSION (self), FALSE);

  own = demarc_session_dup_own_column (self);

  return demarc_columns_find (demarc_session_get_columns (self), own) >= 0;
}

static gboolean
is_full (DemarcSession *self)
{
  g_auto (GStrv) columns = demarc_columns_split (demarc_session_get_columns (self));

  return g_strv_length (columns) >= DEMARC_COLUMNS_MAX;
}

/**
 * demarc_session_can_collect:
 * @self: a session
 *
 * Tells whether demarc_session_collect() does anything: not on the comparison itself, and not where
 * there is no room for more.
 *
 * Returns: whether it does
 */
gboolean
demarc_session_can_collect (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), FALSE);

  if (demarc_place_get_page (demarc_session_get_place (self)) == DEMARC_PAGE_COMPARE)
    return FALSE;

  return demarc_session_is_collected (self) || !is_full (self);
}

/**
 * demarc_session_collect:
 * @self: a session
 *
 * Keeps the subject that is looked at to be compared; one that is kept already is kept no more.
 */
void
demarc_session_collect (DemarcSession *self)
{
  g_autofree char *own = NULL;

  if (!demarc_session_can_collect (self))
    return;

  own = demarc_session_dup_own_column (self);
  if (demarc_session_is_collected (self))
    demarc_session_drop_column (self, own);
  else
    demarc_session_collect_column (self, own);
}

/**
 * demarc_session_collect_column:
 * @self: a session
 * @words: what names a column
 *
 * Keeps a column to be compared.
 *
 * Returns: whether it is kept now; %FALSE if there is no such column, or no room for it
 */
gboolean
demarc_session_collect_column (DemarcSession *self,
                               const char    *words)
{
  g_autofree char *column = NULL;
  g_autofree char *columns = NULL;
  g_autoptr (DemarcStack) stack = NULL;

  g_return_val_if_fail (DEMARC_IS_SESSION (self), FALSE);

  stack = demarc_model_resolve_column (demarc_session_get_model (self), words,
                                       demarc_session_get_scheme (self), NULL, &column, NULL);
  if (stack == NULL)
    return FALSE;

  columns = demarc_columns_with (demarc_session_get_columns (self), column);
  demarc_session_set_columns (self, columns);

  return demarc_columns_find (demarc_session_get_columns (self), column) >= 0;
}

/**
 * demarc_session_drop_column:
 * @self: a session
 * @column: a column, as it is written
 *
 * Keeps a column no more.
 */
void
demarc_session_drop_column (DemarcSession *self,
                            const char    *column)
{
  g_autofree char *columns = NULL;
  int position;

  g_return_if_fail (DEMARC_IS_SESSION (self));

  position = demarc_columns_find (demarc_session_get_columns (self), column);
  if (position < 0)
    return;

  columns = demarc_columns_without (demarc_session_get_columns (self), (guint) position);
  demarc_session_set_columns (self, columns);
}
