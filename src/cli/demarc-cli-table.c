/* demarc-cli-table.c: tables for people
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <string.h>

/* A column is never made narrower. */
#define COLUMN_MIN 12

/* The last column, which has most to say, goes below the others before it gets narrower. */
#define LAST_MIN 32

#define GAP 2
#define INDENT 4

/**
 * demarc_cli_dup_shown_rows:
 * @rows: (element-type GPtrArray): rows of plain texts
 *
 * Makes what will be seen of a table, so that it can be measured.
 *
 * Returns: (transfer full) (element-type GPtrArray): the rows
 */
GPtrArray *
demarc_cli_dup_shown_rows (GPtrArray *rows)
{
  GPtrArray *shown = demarc_table_new ();

  for (guint i = 0; i < rows->len; i++)
    {
      GPtrArray *from = g_ptr_array_index (rows, i);
      GPtrArray *row = demarc_table_add_row (shown);

      for (guint j = 0; j < from->len; j++)
        g_ptr_array_add (row, demarc_cli_dup_shown (g_ptr_array_index (from, j)));
    }

  return shown;
}

static const char *
get_cell (GPtrArray *rows,
          guint      row,
          guint      column)
{
  return g_ptr_array_index (((GPtrArray *) g_ptr_array_index (rows, row)), column);
}

static guint
get_total (const guint *widths,
           guint        n)
{
  guint total = 0;

  for (guint i = 0; i < n; i++)
    total += widths[i] + (i > 0 ? GAP : 0);

  return total;
}

/* Makes the widest columns narrower, evenly, until a row fits in a line or every column is as
 * narrow as its longest word. */
static void
fit (guint       *widths,
     const guint *least,
     guint        n,
     guint        width)
{
  for (guint total = get_total (widths, n); total > width; total--)
    {
      int widest = -1;

      for (guint i = 0; i < n; i++)
        if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest]))
          widest = (int) i;
      if (widest < 0)
        return;

      widths[widest]--;
    }
}

static void
append_row (GString     *into,
            GPtrArray   *row,
            const guint *widths,
            guint        n)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  guint n_lines = 0;

  for (guint i = 0; i < n; i++)
    {
      char **lines = demarc_cli_wrap (g_ptr_array_index (row, i), widths[i]);

      g_ptr_array_add (cells, lines);
      n_lines = MAX (n_lines, g_strv_length (lines));
    }

  for (guint line = 0; line < n_lines; line++)
    {
      for (guint i = 0; i < n; i++)
        {
          char **lines = g_ptr_array_index (cells, i);

          demarc_cli_append_padded (into, line < g_strv_length (lines) ? lines[line] : "",
                                    widths[i] + GAP);
        }
      demarc_cli_end_line (into);
    }
}

static void
measure (GPtrArray *rows,
         guint     *widths,
         guint     *least,
         guint      n)
{
  for (guint i = 0; i < rows->len; i++)
    for (guint j = 0; j < n; j++)
      {
        const char *cell = get_cell (rows, i, j);

        widths[j] = MAX (widths[j], demarc_cli_count_columns (cell));
        least[j] = MAX (least[j], demarc_cli_measure_words (cell));
      }

  for (guint j = 0; j < n; j++)
    least[j] = MAX (least[j], MIN (widths[j], COLUMN_MIN));
}

/* Finds how many columns stand side by side; those behind them go below, each on lines of its own.
 * The last column does so before it gets narrow. */
static guint
choose_columns (guint       *widths,
                const guint *least,
                guint        n,
                guint        width)
{
  g_autofree guint *natural = g_memdup2 (widths, n * sizeof *widths);
  guint beside = n;

  fit (widths, least, n, width);
  if (get_total (widths, n) <= width && widths[n - 1] >= MIN (natural[n - 1], LAST_MIN))
    return n;

  do
    {
      beside = MAX (beside - 1, 1);
      memcpy (widths, natural, n * sizeof *widths);
      fit (widths, least, beside, width);
    }
  while (beside > 1 && get_total (widths, beside) > width);

  return beside;
}

/**
 * demarc_cli_append_table:
 * @into: a text
 * @table: (element-type GPtrArray): rows of the same number of plain texts
 * @width: how wide a line can be; %G_MAXUINT for a line for each row, however long
 *
 * Appends a table with aligned columns.
 */
void
demarc_cli_append_table (GString   *into,
                         GPtrArray *table,
                         guint      width)
{
  g_autoptr (GPtrArray) rows = demarc_cli_dup_shown_rows (table);
  guint n = rows->len == 0 ? 0 : ((GPtrArray *) g_ptr_array_index (rows, 0))->len;
  g_autofree guint *widths = g_new0 (guint, n + 1);
  g_autofree guint *least = g_new0 (guint, n + 1);
  guint beside;

  if (n == 0)
    return;

  measure (rows, widths, least, n);
  beside = choose_columns (widths, least, n, width);

  for (guint i = 0; i < rows->len; i++)
    {
      append_row (into, g_ptr_array_index (rows, i), widths, beside);
      for (guint j = beside; j < n; j++)
        if (*get_cell (rows, i, j) != '\0')
          {
            g_string_append_printf (into, "%*s", INDENT, "");
            demarc_cli_append_wrapped (into, get_cell (rows, i, j), INDENT, width);
          }
    }
}

/* Takes some columns of a table out of it, behind those that head the rows. */
static GPtrArray *
get_part (GPtrArray *rows,
          guint      n_heads,
          guint      first,
          guint      n)
{
  GPtrArray *part = demarc_table_new ();

  for (guint i = 0; i < rows->len; i++)
    {
      GPtrArray *row = demarc_table_add_row (part);

      for (guint j = 0; j < n_heads; j++)
        g_ptr_array_add (row, g_strdup (get_cell (rows, i, j)));
      for (guint j = first; j < first + n; j++)
        g_ptr_array_add (row, g_strdup (get_cell (rows, i, j)));
    }

  return part;
}

/* Finds how many columns have room behind those that head the rows: at least one. */
static guint
count_beside (GPtrArray *rows,
              guint      n_heads,
              guint      n,
              guint      width)
{
  g_autofree guint *widths = g_new0 (guint, n);
  g_autofree guint *least = g_new0 (guint, n);
  guint heads;
  guint widest = 1;

  measure (rows, widths, least, n);
  heads = get_total (least, n_heads);
  for (guint i = n_heads; i < n; i++)
    widest = MAX (widest, least[i]);

  return MAX (width > heads ? (width - heads) / (widest + GAP) : 0, 1);
}

/**
 * demarc_cli_append_columns:
 * @into: a text
 * @table: (element-type GPtrArray): rows of the same number of plain texts
 * @n_heads: how many columns, from the first on, head the rows
 * @width: how wide a line can be
 *
 * Appends a table whose columns are all of one kind. Those that have no room beside the others come
 * in further tables below, with the columns that head the rows again.
 */
void
demarc_cli_append_columns (GString   *into,
                           GPtrArray *table,
                           guint      n_heads,
                           guint      width)
{
  g_autoptr (GPtrArray) rows = demarc_cli_dup_shown_rows (table);
  guint n = ((GPtrArray *) g_ptr_array_index (rows, 0))->len;
  guint beside = count_beside (rows, n_heads, n, width);
  guint n_parts = (n - n_heads + beside - 1) / beside;

  for (guint i = 0; i < n_parts; i++)
    {
      guint first = n_heads + (n - n_heads) * i / n_parts;
      guint end = n_heads + (n - n_heads) * (i + 1) / n_parts;
      g_autoptr (GPtrArray) part = get_part (rows, n_heads, first, end - first);
      guint n_part = n_heads + end - first;
      g_autofree guint *widths = g_new0 (guint, n_part);
      g_autofree guint *least = g_new0 (guint, n_part);

      measure (part, widths, least, n_part);
      fit (widths, least, n_part, width);
      if (i > 0)
        g_string_append_c (into, '\n');
      for (guint j = 0; j < part->len; j++)
        append_row (into, g_ptr_array_index (part, j), widths, n_part);
    }
}
