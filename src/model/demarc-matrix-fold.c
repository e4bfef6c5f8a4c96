/* demarc-matrix-fold.c: groups of the matrix whose services are not shown
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-matrix-private.h"

/* What stands for the group of those that have none. */
#define NO_GROUP "none"
#define SEPARATOR ","

static const char *
get_id (DemarcEntry *group)
{
  return group == NULL ? NO_GROUP : demarc_entry_get_id (group);
}

/* Whether a list has a word. */
static gboolean
has_word (const char *list,
          const char *word)
{
  g_auto (GStrv) words = list == NULL ? NULL : g_strsplit (list, SEPARATOR, -1);

  return words != NULL && g_strv_contains ((const char *const *) words, word);
}

static void
append_word (GString    *list,
             const char *word)
{
  if (list->len > 0)
    g_string_append (list, SEPARATOR);
  g_string_append (list, word);
}

/* The list of the words of a list for which there is a group, in the order of the model; NULL where
 * there is none. */
char *
_demarc_matrix_dup_known_folds (DemarcModel       *model,
                                DemarcScheme      *scheme,
                                DemarcMatrixGroup  group,
                                const char        *list)
{
  g_autoptr (GString) known = g_string_new (NULL);
  guint n = 0;

  if (group == DEMARC_MATRIX_GROUP_CATEGORY)
    n = demarc_scheme_get_n_categories (scheme);
  else if (group == DEMARC_MATRIX_GROUP_AREA)
    n = demarc_model_get_n_areas (model);

  for (guint i = 0; i < n; i++)
    {
      gpointer entry = group == DEMARC_MATRIX_GROUP_CATEGORY
                         ? (gpointer) demarc_model_get_category (model, scheme, i)
                         : (gpointer) demarc_model_get_area (model, i);

      if (has_word (list, get_id (entry)))
        append_word (known, get_id (entry));
    }
  if (group != DEMARC_MATRIX_GROUP_NONE && has_word (list, NO_GROUP))
    append_word (known, NO_GROUP);

  return known->len == 0 ? NULL : g_strdup (known->str);
}

/**
 * demarc_matrix_is_folded:
 * @self: a matrix
 * @row: a row
 *
 * Tells whether the services of the group that a row heads or is in shall not be shown.
 *
 * Returns: whether they shall not
 */
gboolean
demarc_matrix_is_folded (DemarcMatrix *self,
                         guint         row)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX (self), FALSE);
  g_return_val_if_fail (row < self->rows->len, FALSE);

  return self->options.folded != NULL && self->options.group != DEMARC_MATRIX_GROUP_NONE &&
         has_word (self->options.folded, get_id (_demarc_matrix_peek_section (self, row)->entry));
}

/**
 * demarc_matrix_dup_folded:
 * @self: a matrix
 * @row: a row that heads a group or is in one
 * @is_folded: whether the services of that group shall not be shown
 *
 * Makes the value of the option %DEMARC_PLACE_FOLDED with one group folded or not, and the others
 * as they are.
 *
 * Returns: (transfer full) (nullable): the value; %NULL where no group is folded
 */
char *
demarc_matrix_dup_folded (DemarcMatrix *self,
                          guint         row,
                          gboolean      is_folded)
{
  g_auto (GStrv) words = NULL;
  g_autoptr (GString) list = g_string_new (NULL);
  const char *id;

  g_return_val_if_fail (DEMARC_IS_MATRIX (self), NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);

  id = get_id (_demarc_matrix_peek_section (self, row)->entry);
  words = g_strsplit (self->options.folded == NULL ? "" : self->options.folded, SEPARATOR, -1);
  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0' && !g_str_equal (words[i], id))
      append_word (list, words[i]);
  if (is_folded)
    append_word (list, id);

  return list->len == 0 ? NULL : g_strdup (list->str);
}

/**
 * demarc_matrix_dup_shown_rows:
 * @self: a matrix
 *
 * Lists the rows that are shown: all but those of services in groups that are folded.
 *
 * Returns: (transfer full) (element-type guint): the rows, in their order
 */
GArray *
demarc_matrix_dup_shown_rows (DemarcMatrix *self)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint));
  gboolean is_folded = FALSE;

  g_return_val_if_fail (DEMARC_IS_MATRIX (self), rows);

  for (guint row = 0; row < self->rows->len; row++)
    {
      gboolean is_head = demarc_matrix_is_head (self, row);

      /* Groups stand together. */
      if (is_head)
        is_folded = demarc_matrix_is_folded (self, row);
      if (is_head || !is_folded)
        g_array_append_val (rows, row);
    }

  return rows;
}
