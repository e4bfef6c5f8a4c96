/* demarc-cli-grid.c: grids of letters for people
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

/* A grid has many columns of a letter or two. Their heads would not fit above them, so that they
 * stand on stairs, each with a line that leads down to its column:
 *
 *            Customer data
 *            |  Guest operating system
 *            |  |
 * Amazon EC2 Y  Y
 */
typedef struct
{
  GString   *into;
  GPtrArray *rows;
  guint      width;
  guint      names;  /* the width of the column of names, with the gap behind it */
  guint      pitch;  /* the width of the other columns */
  guint      n;
} Grid;

#define GAP 2

/* Names are not wrapped narrower than that, nor wider than a part of the line. */
#define NAME_MIN 20
#define NAME_PART(width) ((width) * 3 / 10)

static GPtrArray *
get_row (Grid  *grid,
         guint  row)
{
  return g_ptr_array_index (grid->rows, row);
}

static const char *
get_cell (Grid  *grid,
          guint  row,
          guint  column)
{
  return g_ptr_array_index (get_row (grid, row), column);
}

/* A row of one text goes across the columns: it heads the rows below it. */
static gboolean
is_across (Grid  *grid,
           guint  row)
{
  return get_row (grid, row)->len < grid->n;
}

static void
measure (Grid *grid)
{
  guint most = MAX (NAME_MIN, NAME_PART (MIN (grid->width, G_MAXINT16)));
  guint names = 0;
  guint words = 0;
  guint cells = 0;

  for (guint i = 1; i < grid->rows->len; i++)
    {
      if (is_across (grid, i))
        continue;

      names = MAX (names, demarc_cli_count_columns (get_cell (grid, i, 0)));
      words = MAX (words, demarc_cli_measure_words (get_cell (grid, i, 0)));
      for (guint j = 1; j < grid->n; j++)
        cells = MAX (cells, demarc_cli_count_columns (get_cell (grid, i, j)));
    }

  grid->names = MAX (MIN (names, most), words) + GAP;
  grid->pitch = cells + 1;
}

/* Finds how many columns have room: as many as leave the last head room for its longest word. */
static guint
count_beside (Grid *grid)
{
  guint longest = 0;

  for (guint j = 1; j < grid->n; j++)
    longest = MAX (longest, demarc_cli_measure_words (get_cell (grid, 0, j)));
  if (grid->width <= grid->names + longest)
    return 1;

  return 1 + (grid->width - grid->names - longest) / grid->pitch;
}

/* A head that has no room in one line goes on below, right above its column. */
static void
append_head (Grid  *grid,
             guint  first,
             guint  column)
{
  guint begin = grid->names + (column - first) * grid->pitch;
  g_auto (GStrv) lines = demarc_cli_wrap (get_cell (grid, 0, column),
                                          grid->width > begin ? grid->width - begin : 1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      demarc_cli_append_padded (grid->into, "", grid->names);
      for (guint j = first; j < column; j++)
        demarc_cli_append_padded (grid->into, "|", grid->pitch);
      g_string_append (grid->into, lines[i]);
      demarc_cli_end_line (grid->into);
    }
}

static void
append_row (Grid  *grid,
            guint  row,
            guint  first,
            guint  end)
{
  g_auto (GStrv) lines = demarc_cli_wrap (get_cell (grid, row, 0), grid->names - GAP);

  demarc_cli_append_padded (grid->into, lines[0], grid->names);
  for (guint j = first; j < end; j++)
    demarc_cli_append_padded (grid->into, get_cell (grid, row, j), grid->pitch);
  demarc_cli_end_line (grid->into);

  for (guint i = 1; lines[i] != NULL; i++)
    {
      g_string_append (grid->into, lines[i]);
      demarc_cli_end_line (grid->into);
    }
}

static void
append_across (Grid  *grid,
               guint  row)
{
  g_string_append_c (grid->into, '\n');
  demarc_cli_append_wrapped (grid->into, get_cell (grid, row, 0), 0, grid->width);
}

/**
 * demarc_cli_append_grid:
 * @into: a text
 * @table: (element-type GPtrArray): rows of the same number of plain texts: first the heads of the
 *   columns, then rows that begin with their name; a row of one text heads those below it
 * @width: how wide a line can be; %G_MAXUINT for a line for each row, however long
 *
 * Appends a grid. Columns that have no room beside the others come in further grids below.
 */
void
demarc_cli_append_grid (GString   *into,
                        GPtrArray *table,
                        guint      width)
{
  g_autoptr (GPtrArray) rows = demarc_cli_dup_shown_rows (table);
  Grid grid = { into, rows, width, 0, 0, ((GPtrArray *) g_ptr_array_index (rows, 0))->len };
  guint beside;
  guint n_parts;

  measure (&grid);
  beside = count_beside (&grid);
  n_parts = (grid.n - 1 + beside - 1) / beside;

  for (guint i = 0; i < n_parts; i++)
    {
      guint first = 1 + (grid.n - 1) * i / n_parts;
      guint end = 1 + (grid.n - 1) * (i + 1) / n_parts;

      if (i > 0)
        g_string_append_c (into, '\n');
      for (guint j = first; j < end; j++)
        append_head (&grid, first, j);
      for (guint row = 1; row < rows->len; row++)
        if (is_across (&grid, row))
          append_across (&grid, row);
        else
          append_row (&grid, row, first, end);
    }
}
