/* demarc-place-columns.c: whether a model has the columns of a place
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-place-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-columns.h"

static DemarcScheme *
get_scheme (DemarcPlace *self,
            DemarcModel *model)
{
  const char *text = *_demarc_place_value (self, DEMARC_PLACE_SCHEME);
  DemarcEntry *entry = text == NULL ? NULL : demarc_model_find_scheme (model, text, NULL);

  return entry == NULL ? NULL : DEMARC_SCHEME (entry);
}

/* How a column that was named in words is written. */
static char *
dup_column (DemarcPlace  *self,
            DemarcModel  *model,
            const char   *words,
            GError      **error)
{
  g_autoptr (DemarcStack) stack = NULL;
  char *text = NULL;
  char *hint = NULL;

  stack =
    demarc_model_resolve_column (model, words, get_scheme (self, model), NULL, &text, &hint);
  if (stack == NULL)
    _demarc_place_set_unknown_error (error, _("there is no service or category '%s'"), words,
                                     hint);

  return text;
}

static gboolean
check_all (DemarcPlace  *self,
           DemarcModel  *model,
           GError      **error)
{
  g_auto (GStrv) words = demarc_columns_split (self->subject);
  g_autofree char *columns = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *column = dup_column (self, model, words[i], error);
      g_autofree char *more = NULL;

      if (column == NULL)
        return FALSE;

      /* A column that is there already need not be there twice. */
      if (columns != NULL && demarc_columns_find (columns, column) >= 0)
        continue;

      more = demarc_columns_with (columns, column);
      if (g_strcmp0 (more, columns) == 0)
        {
          g_set_error (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_SYNTAX,
                       ngettext ("a comparison has at most %d column",
                                 "a comparison has at most %d columns", DEMARC_COLUMNS_MAX),
                       DEMARC_COLUMNS_MAX);
          return FALSE;
        }
      g_free (columns);
      columns = g_steal_pointer (&more);
    }

  g_free (self->subject);
  self->subject = g_steal_pointer (&columns);

  return TRUE;
}

/* An option that names a column. The first one is the default, and so is what is no longer there:
 * a column can be taken away while it is the baseline. */
static gboolean
check_named (DemarcPlace  *self,
             DemarcModel  *model,
             const char   *option,
             GError      **error)
{
  char **value = _demarc_place_value (self, option);
  g_autofree char *column = NULL;

  if (*value == NULL)
    return TRUE;

  column = dup_column (self, model, *value, error);
  if (column == NULL)
    return FALSE;

  g_clear_pointer (value, g_free);
  if (demarc_columns_find (self->subject, column) > 0)
    *value = g_steal_pointer (&column);

  return TRUE;
}

gboolean
_demarc_place_check_columns (DemarcPlace  *self,
                             DemarcModel  *model,
                             GError      **error)
{
  return check_all (self, model, error) &&
         check_named (self, model, DEMARC_PLACE_BASELINE, error) &&
         check_named (self, model, DEMARC_PLACE_AT, error);
}
