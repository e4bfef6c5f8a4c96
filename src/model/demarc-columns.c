/* demarc-columns.c: the columns of a comparison, as text
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-columns.h"

#include <string.h>

#include "demarc-lens.h"
#include "demarc-resolve.h"

/* A comparison is written as its columns with a plus between them, such as `ec2+rds`. A column is a
 * subject, and where it is seen through a lens of its own, an at sign and that lens:
 * `rds@source:S001`. */
#define SEPARATOR "+"
#define LENS_MARK '@'

/**
 * demarc_model_dup_column:
 * @model: a model
 * @subject: a subject of it
 *
 * Makes the text of the column of a subject. It means the same under every scheme.
 *
 * Returns: (transfer full): such as `rds` or `category:two/abstracted`
 */
char *
demarc_model_dup_column (DemarcModel   *model,
                         DemarcSubject *subject)
{
  DemarcCategory *category;
  DemarcScheme *scheme;

  g_return_val_if_fail (DEMARC_IS_MODEL (model), NULL);
  g_return_val_if_fail (DEMARC_IS_SUBJECT (subject), NULL);

  category = demarc_subject_get_category (subject);
  if (category == NULL)
    return g_strdup (demarc_subject_get_text (subject));

  scheme = demarc_model_get_category_scheme (model, category);

  return g_strconcat ("category:", demarc_entry_get_id (DEMARC_ENTRY (scheme)), "/",
                      demarc_entry_get_id (DEMARC_ENTRY (category)), NULL);
}

/**
 * demarc_model_resolve_column:
 * @model: a model
 * @words: what names the column, such as `rds`, `category:two/abstracted` or `rds@source:S001`
 * @scheme: (nullable): the scheme in which a category is looked for first; %NULL for the default
 * @lens: (nullable): the lens of a column that has none of its own; %NULL for `current`
 * @text: (out) (optional) (transfer full): how the column is written
 * @hint: (out) (optional) (nullable) (transfer full): what was probably meant
 *
 * Resolves a column of a comparison.
 *
 * Returns: (transfer full) (nullable): its stack, or %NULL if the model does not have it
 */
DemarcStack *
demarc_model_resolve_column (DemarcModel   *model,
                             const char    *words,
                             DemarcScheme  *scheme,
                             DemarcSource  *lens,
                             char         **text,
                             char         **hint)
{
  const char *mark = strchr (words, LENS_MARK);
  g_autofree char *name = mark == NULL ? g_strdup (words)
                                       : g_strndup (words, (gsize) (mark - words));
  g_autoptr (DemarcSubject) subject = NULL;
  g_autofree char *own = NULL;
  DemarcCategory *category;

  g_return_val_if_fail (DEMARC_IS_MODEL (model), NULL);

  subject = demarc_model_find_subject (model, name, scheme, hint);
  if (subject == NULL || (mark != NULL && !demarc_model_find_lens (model, mark + 1, &lens, hint)))
    return NULL;

  category = demarc_subject_get_category (subject);
  if (category != NULL)
    scheme = demarc_model_get_category_scheme (model, category);

  own = demarc_model_dup_column (model, subject);
  if (text != NULL && mark != NULL)
    {
      g_autofree char *lens_text = demarc_lens_dup_text (lens);

      *text = g_strconcat (own, "@", lens_text, NULL);
    }
  else if (text != NULL)
    {
      *text = g_steal_pointer (&own);
    }

  return demarc_model_resolve (model, subject,
                               scheme != NULL ? scheme : demarc_model_get_scheme (model, 0), lens);
}

/**
 * demarc_columns_split:
 * @columns: (nullable): columns, such as `ec2+rds`
 *
 * Takes columns apart.
 *
 * Returns: (transfer full): the columns; none for %NULL
 */
char **
demarc_columns_split (const char *columns)
{
  if (columns == NULL || *columns == '\0')
    return g_new0 (char *, 1);

  return g_strsplit (columns, SEPARATOR, -1);
}

/**
 * demarc_columns_join:
 * @columns: (array zero-terminated): columns
 *
 * Puts columns together, as many as there are.
 *
 * Returns: (transfer full) (nullable): them in one text; %NULL for none
 */
char *
demarc_columns_join (const char *const *columns)
{
  return columns[0] == NULL ? NULL : g_strjoinv (SEPARATOR, (char **) columns);
}

/**
 * demarc_columns_find:
 * @columns: (nullable): columns
 * @column: a column, as it is written
 *
 * Finds a column.
 *
 * Returns: its position, or -1
 */
int
demarc_columns_find (const char *columns,
                     const char *column)
{
  g_auto (GStrv) parts = demarc_columns_split (columns);

  for (guint i = 0; parts[i] != NULL; i++)
    if (g_str_equal (parts[i], column))
      return (int) i;

  return -1;
}

/**
 * demarc_columns_with:
 * @columns: (nullable): columns
 * @column: another column
 *
 * Puts a column behind the others, unless it is among them or there is no room for it.
 *
 * Returns: (transfer full): the columns
 */
char *
demarc_columns_with (const char *columns,
                     const char *column)
{
  g_auto (GStrv) parts = demarc_columns_split (columns);
  guint n = g_strv_length (parts);

  if (n == 0)
    return g_strdup (column);
  if (n >= DEMARC_COLUMNS_MAX || demarc_columns_find (columns, column) >= 0)
    return g_strdup (columns);

  return g_strconcat (columns, SEPARATOR, column, NULL);
}

/**
 * demarc_columns_without:
 * @columns: columns
 * @position: one of them
 *
 * Takes a column away.
 *
 * Returns: (transfer full) (nullable): the columns; %NULL if none is left
 */
char *
demarc_columns_without (const char *columns,
                        guint       position)
{
  g_auto (GStrv) parts = demarc_columns_split (columns);
  g_autoptr (GString) rest = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (i == position)
        continue;
      if (rest->len > 0)
        g_string_append (rest, SEPARATOR);
      g_string_append (rest, parts[i]);
    }

  return rest->len == 0 ? NULL : g_string_free (g_steal_pointer (&rest), FALSE);
}

/**
 * demarc_columns_moved:
 * @columns: columns
 * @from: one of them
 * @to: where it shall stand
 *
 * Moves a column. The others keep their order.
 *
 * Returns: (transfer full): the columns
 */
char *
demarc_columns_moved (const char *columns,
                      guint       from,
                      guint       to)
{
  g_auto (GStrv) parts = demarc_columns_split (columns);
  guint n = g_strv_length (parts);

  if (from >= n || to >= n)
    return g_strdup (columns);

  while (from != to)
    {
      guint next = from < to ? from + 1 : from - 1;
      char *moving = parts[from];

      parts[from] = parts[next];
      parts[next] = moving;
      from = next;
    }

  return g_strjoinv (SEPARATOR, parts);
}
