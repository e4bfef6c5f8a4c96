/* demarc-table.c: tables of texts
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-table.h"

#include <string.h>

#include "demarc-words.h"

/* Appends a field. One that a spreadsheet would take for a formula is made a plain text. */
static void
append_csv_field (GString    *into,
                  const char *field)
{
  gboolean is_formula = *field != '\0' && strchr ("=+-@\t\r", *field) != NULL;

  if (is_formula || strpbrk (field, ",\"\r\n") != NULL)
    {
      g_string_append_c (into, '"');
      if (is_formula)
        g_string_append_c (into, '\'');
      for (const char *p = field; *p != '\0'; p++)
        {
          if (*p == '"')
            g_string_append_c (into, '"');
          g_string_append_c (into, *p);
        }
      g_string_append_c (into, '"');
    }
  else
    {
      g_string_append (into, field);
    }
}

/**
 * demarc_table_new:
 *
 * Makes an empty table.
 *
 * Returns: (transfer full) (element-type GPtrArray): rows
 */
GPtrArray *
demarc_table_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
}

/**
 * demarc_table_add_row:
 * @rows: (element-type GPtrArray): rows
 *
 * Adds an empty row.
 *
 * Returns: (transfer none) (element-type utf8): the row
 */
GPtrArray *
demarc_table_add_row (GPtrArray *rows)
{
  GPtrArray *row = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (rows, row);

  return row;
}

/**
 * demarc_table_add_cell:
 * @row: (element-type utf8): a row
 * @text: (nullable): text from anywhere; "" and %NULL are both an empty cell
 *
 * Adds a cell to a row.
 */
void
demarc_table_add_cell (GPtrArray  *row,
                       const char *text)
{
  g_ptr_array_add (row, demarc_words_dup_plain (text != NULL ? text : ""));
}

/**
 * demarc_table_transpose:
 * @rows: (element-type GPtrArray): rows of the same number of texts
 *
 * Makes the table whose rows are the columns of another one.
 *
 * Returns: (transfer full) (element-type GPtrArray): the rows
 */
GPtrArray *
demarc_table_transpose (GPtrArray *rows)
{
  GPtrArray *turned = demarc_table_new ();
  guint n = rows->len == 0 ? 0 : ((GPtrArray *) g_ptr_array_index (rows, 0))->len;

  for (guint j = 0; j < n; j++)
    {
      GPtrArray *row = demarc_table_add_row (turned);

      for (guint i = 0; i < rows->len; i++)
        {
          GPtrArray *from = g_ptr_array_index (rows, i);

          g_ptr_array_add (row, g_strdup (g_ptr_array_index (from, j)));
        }
    }

  return turned;
}

/**
 * demarc_table_append_csv:
 * @into: a text
 * @rows: (element-type GPtrArray): rows of the same number of fields, the heads first
 *
 * Appends a table as CSV (RFC 4180).
 */
void
demarc_table_append_csv (GString   *into,
                         GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      GPtrArray *row = g_ptr_array_index (rows, i);

      for (guint j = 0; j < row->len; j++)
        {
          append_csv_field (into, g_ptr_array_index (row, j));
          g_string_append (into, j + 1 == row->len ? "\r\n" : ",");
        }
    }
}
