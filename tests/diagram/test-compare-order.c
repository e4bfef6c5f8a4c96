/* test-compare-order.c: which row and column of a comparison is where, and where the line runs
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "comparisons.h"

/* All of them. */
static GPtrArray *comparisons;

static const float widths[] = { 320, 360, 480, 760, 1280, 3840 };
static const float text_scales[] = { 0.5f, 1, 2 };

static guint
count (DemarcScene    *scene,
       DemarcPieceKind kind)
{
  guint n = 0;

  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    n += demarc_scene_get_piece (scene, i)->kind == kind;

  return n;
}

/* Whether the row of a layer is there. */
static gboolean
is_shown (DemarcComparison           *comparison,
          const DemarcCompareOptions *options,
          guint                       layer)
{
  return !options->only_differences || options->is_open ||
         demarc_comparison_get_n_columns (comparison) == 1 ||
         demarc_comparison_row_differs (comparison, layer);
}

/* There is a cell for each layer and column, in line with the name of its row and the head of its
 * column, and it says what it stands for. */
static void
check_cell (DemarcScene      *scene,
            DemarcComparison *comparison,
            guint             layer,
            guint             column)
{
  const DemarcPiece *cell = demarc_scene_find_cell (scene, layer, column);
  const DemarcPiece *row = demarc_scene_find_piece (scene, DEMARC_PIECE_ROW, layer);
  const DemarcPiece *head = find_head (scene, column);
  DemarcStack *stack = demarc_comparison_get_stack (comparison, column);

  g_assert_nonnull (cell);
  g_assert_nonnull (row);
  expect (cell->x == head->x && cell->width == head->width, cell, "not under its head");
  expect (cell->place == row->place && row->layer == layer, cell, "in another row");
  expect (cell->y >= row->y && cell->y <= row->y + row->height + 0.01f, cell, "not in its row");
  expect (cell->y == demarc_scene_find_cell (scene, layer, 0)->y, cell, "higher than the first");
  expect (cell->owner == demarc_stack_get_cell (stack, layer)->owner, cell, "another's");
  expect (cell->id != NULL && cell->description != NULL, cell, "no words");
}

static void
check_tags (DemarcScene                *scene,
            DemarcComparison           *comparison,
            const DemarcCompareOptions *options)
{
  guint n_columns = demarc_comparison_get_n_columns (comparison);
  guint n_rows = 0;

  for (guint layer = 0; layer < demarc_comparison_get_n_rows (comparison); layer++)
    {
      if (!is_shown (comparison, options, layer))
        {
          g_assert_null (demarc_scene_find_cell (scene, layer, 0));
          continue;
        }
      n_rows++;
      for (guint column = 0; column < n_columns; column++)
        check_cell (scene, comparison, layer, column);
    }

  g_assert_cmpuint (count (scene, DEMARC_PIECE_ROW), ==, n_rows);
  g_assert_cmpuint (count (scene, DEMARC_PIECE_CELL), ==, n_rows * n_columns);
  g_assert_cmpuint (count (scene, DEMARC_PIECE_COLUMN), ==, n_columns);
  g_assert_cmpuint (count (scene, DEMARC_PIECE_COUNT), ==, 1);
  g_assert_cmpuint (count (scene, DEMARC_PIECE_SENTENCE), ==,
                    options->with_sentences ? n_columns - 1 : 0);
}

/* How deep a row lies: the mean of its owners from 1, the customer's, to 3, the provider's. */
static double
get_depth (DemarcComparison *comparison,
           guint             layer)
{
  double sum = 0;
  guint n = 0;

  for (guint i = 0; i < demarc_comparison_get_n_columns (comparison); i++)
    {
      DemarcStack *stack = demarc_comparison_get_stack (comparison, i);
      DemarcOwner owner = demarc_stack_get_cell (stack, layer)->owner;

      sum += owner;
      n += owner != DEMARC_OWNER_UNSTATED;
    }

  return n == 0 ? 100 : sum / n;
}

/* Rows go from the customer's to the provider's, then in the order of the model; what is folded
 * comes last, under the fold. */
static void
check_order (DemarcScene                *scene,
             DemarcComparison           *comparison,
             const DemarcCompareOptions *options)
{
  const DemarcPiece *fold = demarc_scene_find_piece (scene, DEMARC_PIECE_FOLD, 0);
  const DemarcPiece *last = NULL;
  gboolean any_folded = FALSE;

  for (guint i = 0; i < demarc_comparison_get_n_rows (comparison); i++)
    any_folded |= is_folded (comparison, options, i);
  g_assert_true ((fold != NULL) == any_folded);

  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *row = demarc_scene_get_piece (scene, i);
      gboolean folded = is_folded (comparison, options, row->layer);
      double before, depth;

      if (row->kind != DEMARC_PIECE_ROW)
        continue;

      expect (fold == NULL || folded == (row->y > fold->y), row, "on the other side of the fold");
      expect (row->place == (last == NULL ? 1 : last->place + 1), row, "place %u", row->place);
      if (last != NULL && is_folded (comparison, options, last->layer) == folded)
        {
          before = get_depth (comparison, last->layer);
          depth = get_depth (comparison, row->layer);
          expect (row->y > last->y, row, "over the row before");
          expect (before < depth + 1e-6, row, "less deep than the row before");
          expect (before < depth - 1e-6 || row->layer > last->layer, row, "not in the order");
        }
      last = row;
    }
}

/* Where the line runs in a column, or -1. */
static float
find_line_y (DemarcScene *scene,
             float        x)
{
  const DemarcPiece *line = demarc_scene_find_piece (scene, DEMARC_PIECE_LINE, 0);
  const DemarcPrimitive *p = demarc_scene_get_primitives (scene, line);
  float y = -1;

  for (guint i = 0; i < line->n; i++)
    {
      ScenesArea area = get_place (scene, line, &p[i]);

      if (p[i].kind != DEMARC_PRIMITIVE_LINE || x < area.x1 || x > area.x2)
        continue;
      g_assert_cmpfloat (y, ==, -1);
      y = line->y + p[i].y;
    }

  return y;
}

/* In a column, what lies under the line is the provider's or not stated, and the row that it runs
 * under is at least in part the customer's. */
static void
check_column_line (DemarcScene                *scene,
                   DemarcComparison           *comparison,
                   const DemarcCompareOptions *options,
                   guint                       column)
{
  const DemarcPiece *last = NULL;

  for (guint layer = 0; layer < demarc_comparison_get_n_rows (comparison); layer++)
    {
      const DemarcPiece *cell = demarc_scene_find_cell (scene, layer, column);
      float y;

      if (cell == NULL || is_folded (comparison, options, layer))
        continue;

      y = find_line_y (scene, cell->x + cell->width / 2);
      expect (y >= 0, cell, "no line in its column");
      if (cell->y > y)
        expect (cell->owner == DEMARC_OWNER_PROVIDER || cell->owner == DEMARC_OWNER_UNSTATED, cell,
                "under the line");
      else
        expect (cell->y + cell->height < y, cell, "crossed by the line");
      if (cell->y < y && (last == NULL || cell->y > last->y))
        last = cell;
    }

  if (last != NULL)
    expect (last->owner == DEMARC_OWNER_CUSTOMER || last->owner == DEMARC_OWNER_SHARED, last,
            "the line could run higher");
}

static void
check_line (DemarcScene                *scene,
            DemarcComparison           *comparison,
            const DemarcCompareOptions *options)
{
  for (guint column = 0; column < demarc_comparison_get_n_columns (comparison); column++)
    check_column_line (scene, comparison, options, column);
}

/* Every change of level is joined by a riser, unless names stand between the rows. */
static void
check_risers (DemarcScene *scene)
{
  const DemarcPiece *line = demarc_scene_find_piece (scene, DEMARC_PIECE_LINE, 0);
  const DemarcPrimitive *p = demarc_scene_get_primitives (scene, line);
  const DemarcPiece *row = NULL;
  guint n_risers = 0;
  guint n_treads = 0;

  for (guint i = 0; i < demarc_scene_get_n_pieces (scene) && row == NULL; i++)
    if (demarc_scene_get_piece (scene, i)->kind == DEMARC_PIECE_ROW)
      row = demarc_scene_get_piece (scene, i);
  for (guint i = 0; i < line->n; i++)
    {
      n_treads += p[i].kind == DEMARC_PRIMITIVE_LINE;
      n_risers += p[i].kind == DEMARC_PRIMITIVE_UPRIGHT;
    }

  if (row->y < demarc_scene_find_cell (scene, row->layer, 0)->y)
    g_assert_cmpuint (n_risers, ==, 0);
  else
    g_assert_cmpuint (n_risers, ==, n_treads - 1);
}

static void
check_scene (DemarcScene                *scene,
             DemarcComparison           *comparison,
             const DemarcCompareOptions *options)
{
  check_tags (scene, comparison, options);
  check_order (scene, comparison, options);
  if (demarc_scene_find_piece (scene, DEMARC_PIECE_LINE, 0) != NULL)
    {
      check_line (scene, comparison, options);
      check_risers (scene);
    }
}

/* All comparisons of a width and a size of text. */
static void
test_scene (gconstpointer data)
{
  guint number = GPOINTER_TO_UINT (data);
  ScenesOptions options = {
    .width = widths[number / G_N_ELEMENTS (text_scales)],
    .text_scale = text_scales[number % G_N_ELEMENTS (text_scales)],
  };
  guint n = 0;

  for (guint i = 0; i < comparisons->len; i++)
    for (guint j = 0; j < COMPARISONS_N_FOLDS; j++)
      for (options.height = 0; options.height <= 700; options.height += 700)
        {
          DemarcComparison *comparison = g_ptr_array_index (comparisons, i);
          g_autoptr (DemarcScene) scene =
            scenes_lay_out_columns (comparison, &options, &comparisons_folds[j].options);
          g_autofree char *name = comparisons_dup_name (comparison);

          g_test_message ("%s, %s, height %.0f", name, comparisons_folds[j].name, options.height);
          check_scene (scene, comparison, &comparisons_folds[j].options);
          n++;
        }

  g_test_message ("%u scenes, seed %u", n, COMPARISONS_SEED);
}

static void
add_scene_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (widths) * G_N_ELEMENTS (text_scales); i++)
    {
      g_autofree char *path = g_strdup_printf (
        "/diagram/compare/order/%.0f/text-%.0f-percent", widths[i / G_N_ELEMENTS (text_scales)],
        text_scales[i % G_N_ELEMENTS (text_scales)] * 100);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_scene);
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  comparisons = comparisons_dup_all ();

  add_scene_cases ();
  status = g_test_run ();

  g_ptr_array_unref (comparisons);
  scenes_clear ();

  return status;
}
