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

static const char *
get_cell (GPtrArray *rows,
          guint      row,
          guint      column)
{
  return g_ptr_array_index (((GPtrArray *) g_ptr_array_index (rows, row)), column);
}

static guint
measure_words (const char *text)
{
  g_auto (GStrv) words = demarc_cli_wrap (text, 1);
  guint widest = 0;

  for (guint i = 0; words[i] != NULL; i++)
    widest = MAX (widest, demarc_cli_count_columns (words[i]));

  return widest;
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
      while (into->len > 0 && into->str[into->len - 1] == ' ')
        g_string_truncate (into, into->len - 1);
      g_string_append_c (into, '\n');
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
        least[j] = MAX (least[j], measure_words (cell));
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
 * @rows: (element-type GPtrArray): rows of the same number of plain texts
 * @width: how wide a line can be; %G_MAXUINT for a line for each row, however long
 *
 * Appends a table with aligned columns.
 */
void
demarc_cli_append_table (GString   *into,
                         GPtrArray *rows,
                         guint      width)
{
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
