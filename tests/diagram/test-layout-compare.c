/* test-layout-compare.c: comparisons: what lies where, what is said, and what the line runs between
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "demarc-layout-private.h"
#include "demarc-svg.h"
#include "scenes.h"
#include "svg-reader.h"

#define SEED 20261122u
#define N_RANDOM 24

/* What comparisons of the built-in model are looked at, besides random ones. */
static const struct { const char *columns; guint baseline; } cases[] = {
  { "s3", 0 },
  { "ec2+rds", 0 },
  { "ec2+rds+lambda+s3", 0 },
  { "ec2+rds+lambda+s3", 2 },
  { "ec2+rds+ecs/fargate+lambda+dynamodb+cloudfront", 5 },
  { "elastic-beanstalk+opensearch+redshift+emr+vpc", 1 },
  { "category:infrastructure+category:container+category:abstracted", 0 },
  { "category:container@source:S001+category:container@source:WP+category:container", 1 },
  { "category:container@source:S003+category:two/abstracted+lambda", 0 },
  { "lambda+lambda@source:WP", 0 },
};

static const float widths[] = { 320, 360, 480, 760, 1280, 3840 };
static const float text_scales[] = { 0.5f, 1, 2 };

static const DemarcCompareOptions whole = { .with_sentences = TRUE };

static const struct { DemarcCompareOptions options; const char *name; } folds[] = {
  { { .with_sentences = TRUE }, "whole" },
  { { .only_differences = TRUE }, "only differences" },
  { { .only_differences = TRUE, .is_open = TRUE, .head_room = 20 }, "open" },
};

/* Those of @cases, then random ones. */
static GPtrArray *comparisons;

static void
add_comparisons (void)
{
  g_autoptr (GPtrArray) stacks = scenes_dup_stacks ();
  g_autoptr (GPtrArray) lens_stacks = scenes_dup_lens_stacks ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  comparisons = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_ptr_array_add (comparisons, scenes_dup_comparison (cases[i].columns, cases[i].baseline));

  for (guint i = 0; i < N_RANDOM; i++)
    {
      guint n = (guint) g_rand_int_range (rand, 1, 7);
      g_autoptr (GPtrArray) columns = g_ptr_array_new ();

      for (guint j = 0; j < n; j++)
        {
          GPtrArray *from = g_rand_int_range (rand, 0, 4) == 0 ? lens_stacks : stacks;
          guint which = (guint) g_rand_int_range (rand, 0, (int) from->len);

          g_ptr_array_add (columns, g_ptr_array_index (from, which));
        }
      g_ptr_array_add (comparisons,
                       demarc_comparison_new (columns, (guint) g_rand_int_range (rand, 0, (int) n)));
    }
}

static char *
dup_name (DemarcComparison *comparison)
{
  g_autoptr (GString) name = g_string_new (NULL);

  for (guint i = 0; i < demarc_comparison_get_n_columns (comparison); i++)
    {
      g_autofree char *column = scenes_dup_name (demarc_comparison_get_stack (comparison, i));

      g_string_append_printf (name, "%s%s", i > 0 ? " + " : "", column);
    }

  return g_string_free (g_steal_pointer (&name), FALSE);
}

static void G_GNUC_PRINTF (3, 4)
expect (gboolean           good,
        const DemarcPiece *piece,
        const char        *format,
        ...)
{
  g_autofree char *what = NULL;
  va_list args;

  if (G_LIKELY (good))
    return;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  g_error ("piece of kind %u, '%s': %s", piece->kind, piece->id == NULL ? "" : piece->id, what);
}

static ScenesArea
get_place (DemarcScene           *scene,
           const DemarcPiece     *piece,
           const DemarcPrimitive *primitive)
{
  ScenesArea area = scenes_get_area (scene, primitive);

  return (ScenesArea) { piece->x + area.x1, piece->y + area.y1, piece->x + area.x2,
                        piece->y + area.y2 };
}

/* Every primitive lies in its piece, no text over another, an icon or stripes, and each has a slot
 * of its own, in rising order. */
static void
check_primitives (DemarcScene       *scene,
                  const DemarcPiece *piece)
{
  const DemarcPrimitive *p = demarc_scene_get_primitives (scene, piece);
  ScenesArea room = { 0, 0, piece->width, piece->height };

  expect (piece->n > 0, piece, "nothing in it");
  for (guint i = 0; i < piece->n; i++)
    {
      ScenesArea area = scenes_get_area (scene, &p[i]);

      expect (isfinite (area.x1 + area.x2 + area.y1 + area.y2), piece, "a number is none");
      expect (scenes_area_contains (room, area, SCENES_SLACK), piece,
              "kind %u, '%s': %.1f to %.1f, %.1f to %.1f in %.1f × %.1f", p[i].kind,
              p[i].text == NULL ? "" : p[i].text, area.x1, area.x2, area.y1, area.y2, room.x2,
              room.y2);
      expect (i == 0 || p[i - 1].slot < p[i].slot, piece, "slot %u", p[i].slot);
      for (guint j = 0; p[i].kind == DEMARC_PRIMITIVE_TEXT && j < piece->n; j++)
        if (j != i && (p[j].kind == DEMARC_PRIMITIVE_TEXT || p[j].kind == DEMARC_PRIMITIVE_ICON ||
                       p[j].kind == DEMARC_PRIMITIVE_STRIPES))
          expect (!scenes_areas_overlap (area, scenes_get_area (scene, &p[j]), SCENES_SLACK),
                  piece, "'%s' lies over kind %u, '%s'", p[i].text, p[j].kind,
                  p[j].text == NULL ? "" : p[j].text);
    }
}

/* The line is the only piece that others lie in; its own parts lie between them. */
static void
check_line_is_free (DemarcScene       *scene,
                    const DemarcPiece *line,
                    const DemarcPiece *other)
{
  const DemarcPrimitive *p = demarc_scene_get_primitives (scene, line);

  for (guint i = 0; i < line->n; i++)
    expect (!scenes_areas_overlap (get_place (scene, line, &p[i]), scenes_get_piece_area (other),
                                   0.01f),
            other, "the line runs through it");
}

static void
check_pair (DemarcScene       *scene,
            const DemarcPiece *a,
            const DemarcPiece *b)
{
  expect (a->kind != b->kind || a->number != b->number, a, "another piece stands for the same");
  if (a->kind == DEMARC_PIECE_LINE)
    check_line_is_free (scene, a, b);
  else if (b->kind == DEMARC_PIECE_LINE)
    check_line_is_free (scene, b, a);
  else
    expect (!scenes_areas_overlap (scenes_get_piece_area (a), scenes_get_piece_area (b),
                                   SCENES_SLACK),
            a, "lies over a piece of kind %u, '%s'", b->kind, b->id == NULL ? "" : b->id);
}

static void
check_boxes (DemarcScene *scene)
{
  ScenesArea room = { 0, 0, demarc_scene_get_width (scene), demarc_scene_get_height (scene) };
  guint next = 0;

  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);

      expect (scenes_area_contains (room, scenes_get_piece_area (piece), SCENES_SLACK), piece,
              "lies outside of the picture");
      expect (piece->first == next, piece, "primitives that belong to no piece");
      next += piece->n;
      check_primitives (scene, piece);
      for (guint j = 0; j < i; j++)
        check_pair (scene, demarc_scene_get_piece (scene, j), piece);
    }
}

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

static const DemarcPiece *
find_head (DemarcScene *scene,
           guint        column)
{
  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);

      if (piece->kind == DEMARC_PIECE_COLUMN && piece->column == column)
        return piece;
    }

  g_error ("column %u has no head", column);
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

static gboolean
is_folded (DemarcComparison           *comparison,
           const DemarcCompareOptions *options,
           guint                       layer)
{
  return options->only_differences && demarc_comparison_get_n_columns (comparison) > 1 &&
         !demarc_comparison_row_differs (comparison, layer);
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
  check_boxes (scene);
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
    for (guint j = 0; j < G_N_ELEMENTS (folds); j++)
      for (options.height = 0; options.height <= 700; options.height += 700)
        {
          DemarcComparison *comparison = g_ptr_array_index (comparisons, i);
          g_autoptr (DemarcScene) scene =
            scenes_lay_out_columns (comparison, &options, &folds[j].options);
          g_autofree char *name = dup_name (comparison);

          g_test_message ("%s, %s, height %.0f", name, folds[j].name, options.height);
          check_scene (scene, comparison, &folds[j].options);
          n++;
        }

  g_test_message ("%u scenes, seed %u", n, SEED);
}

/* A picture is as wide as asked, unless its columns take more; text of usual size fits six columns
 * into the narrowest window. */
static void
test_width (void)
{
  for (guint i = 0; i < comparisons->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
      {
        DemarcComparison *comparison = g_ptr_array_index (comparisons, i);
        ScenesOptions options = { .width = MAX (widths[j], 360) };
        ScenesOptions large = { .width = 360, .text_scale = 2 };
        g_autoptr (DemarcScene) scene = scenes_lay_out_columns (comparison, &options, &whole);
        g_autoptr (DemarcScene) wide = scenes_lay_out_columns (comparison, &large, &whole);

        g_assert_cmpfloat (demarc_scene_get_width (scene), ==, options.width);
        g_assert_true ((demarc_scene_get_width (wide) > 360) ==
                       (demarc_comparison_get_n_columns (comparison) > 3));
      }
}

/* What reads from right to left is the mirror image of what reads from left to right. */
static void
test_mirror (gconstpointer data)
{
  float width = (float) GPOINTER_TO_UINT (data);

  for (guint i = 0; i < comparisons->len; i++)
    {
      DemarcComparison *comparison = g_ptr_array_index (comparisons, i);
      ScenesOptions options = { .width = width };
      ScenesOptions mirrored_options = { .width = width, .mirrored = TRUE };
      g_autoptr (DemarcScene) plain = scenes_lay_out_columns (comparison, &options, &whole);
      g_autoptr (DemarcScene) mirrored =
        scenes_lay_out_columns (comparison, &mirrored_options, &whole);

      g_assert_cmpuint (demarc_scene_get_n_pieces (plain), ==,
                        demarc_scene_get_n_pieces (mirrored));
      for (guint j = 0; j < demarc_scene_get_n_pieces (plain); j++)
        {
          const DemarcPiece *a = demarc_scene_get_piece (plain, j);
          const DemarcPiece *b = demarc_scene_get_piece (mirrored, j);

          g_assert_cmpuint (a->n, ==, b->n);
          for (guint k = 0; k < a->n; k++)
            {
              const DemarcPrimitive *p = &demarc_scene_get_primitives (plain, a)[k];
              const DemarcPrimitive *q = &demarc_scene_get_primitives (mirrored, b)[k];
              ScenesArea first = get_place (plain, a, p);
              ScenesArea second = get_place (mirrored, b, q);

              expect (p->kind == q->kind && p->slot == q->slot, a, "slot %u", q->slot);
              expect (fabsf (first.x1 + second.x2 - width) < 0.02f &&
                        fabsf (first.x2 + second.x1 - width) < 0.02f,
                      a, "kind %u, slot %u: %.2f to %.2f becomes %.2f to %.2f", p->kind, p->slot,
                      first.x1, first.x2, second.x1, second.x2);
              expect (first.y1 == second.y1 && first.y2 == second.y2, a, "moved up or down");
              expect (p->slant == -q->slant, a, "leans to the same side");
            }
        }
    }
}

static double
get_least_contrast (const DemarcPrimitive *text,
                    const DemarcPrimitive *surfaces,
                    guint                  n)
{
  double least = 21;

  for (guint i = 0; i < n; i++)
    if (surfaces[i].slot == SLOT_BOX || surfaces[i].slot == SLOT_WEDGE)
      least = MIN (least, demarc_color_contrast (&text->color, &surfaces[i].color));

  return least;
}

/* Text can be read on every surface of its cell, on dimmed ones too: words of slim cells lie over
 * the cut. The sign of a mark lies on its disc alone. */
static void
test_contrast (gconstpointer data)
{
  DemarcThemeName theme = (DemarcThemeName) GPOINTER_TO_UINT (data);
  gboolean is_high = theme == DEMARC_THEME_CONTRAST || theme == DEMARC_THEME_CONTRAST_DARK;
  const DemarcTheme *colors = demarc_theme_get (theme);
  double wanted = is_high ? 7 : 4.5;
  double least = 21;

  for (guint i = 0; i < comparisons->len; i++)
    {
      ScenesOptions options = { .width = 360, .theme = theme };
      g_autoptr (DemarcScene) scene =
        scenes_lay_out_columns (g_ptr_array_index (comparisons, i), &options, &whole);

      for (guint j = 0; j < demarc_scene_get_n_pieces (scene); j++)
        {
          const DemarcPiece *piece = demarc_scene_get_piece (scene, j);
          const DemarcPrimitive *p = demarc_scene_get_primitives (scene, piece);

          for (guint k = 0; k < piece->n; k++)
            {
              double contrast;

              /* The legend is that of other pictures. */
              if (p[k].kind != DEMARC_PRIMITIVE_TEXT || piece->kind == DEMARC_PIECE_LEGEND)
                continue;

              if (piece->kind != DEMARC_PIECE_CELL)
                contrast = demarc_color_contrast (&p[k].color, &colors->background);
              else if (p[k].slot == SLOT_MARK)
                contrast = demarc_color_contrast (&p[k].color, &colors->mark);
              else
                contrast = get_least_contrast (&p[k], p, piece->n);
              expect (contrast >= wanted, piece, "'%s' has a contrast of %.2f", p[k].text,
                      contrast);
              least = MIN (least, contrast);
            }
        }
    }

  g_test_message ("least: %.2f", least);
}

static gboolean
has_text (DemarcScene       *scene,
          const DemarcPiece *piece,
          const char        *text)
{
  const DemarcPrimitive *p = demarc_scene_get_primitives (scene, piece);

  for (guint i = 0; i < piece->n; i++)
    if (g_strcmp0 (p[i].text, text) == 0)
      return TRUE;

  return FALSE;
}

/* Every cell says the word of its owner, and by arrow and word to which side it leans; its spoken
 * name says the same. */
static void
test_words (void)
{
  ScenesOptions options = { .width = 3840 };
  static const char *const leans[] = { NULL, "↑ more yours", "↓ more AWS's", NULL };
  static const char *const said[] = { ", as on ", ", more yours than on ", ", more AWS's than on ",
                                      ", which cannot be held against " };

  for (guint i = 0; i < comparisons->len; i++)
    {
      DemarcComparison *comparison = g_ptr_array_index (comparisons, i);
      guint baseline = demarc_comparison_get_baseline (comparison);
      g_autofree char *base = demarc_comparison_dup_title (comparison, baseline);
      g_autoptr (DemarcScene) scene = scenes_lay_out_columns (comparison, &options, &whole);
      DemarcModel *model = demarc_stack_get_model (demarc_comparison_get_stack (comparison, 0));

      for (guint j = 0; j < demarc_scene_get_n_pieces (scene); j++)
        {
          const DemarcPiece *piece = demarc_scene_get_piece (scene, j);
          g_autofree char *title = NULL, *begin = NULL, *end = NULL, *word = NULL;
          DemarcStack *stack;
          const DemarcCell *cell;
          DemarcLeaning leaning;

          if (piece->kind != DEMARC_PIECE_CELL)
            continue;

          stack = demarc_comparison_get_stack (comparison, piece->column);
          cell = demarc_stack_get_cell (stack, piece->layer);
          leaning = demarc_comparison_get_leaning (comparison, piece->column, piece->layer);
          title = demarc_comparison_dup_title (comparison, piece->column);
          word = demarc_owner_dup_title (model, cell->owner);
          begin = g_strdup_printf ("%s on %s: ",
                                   demarc_entry_get_title (DEMARC_ENTRY (cell->layer)), title);
          end = g_strconcat (said[leaning], base, NULL);

          expect (has_text (scene, piece, word), piece, "does not say '%s'", word);
          expect (g_str_has_prefix (piece->name, begin), piece, "is called '%s'", piece->name);
          expect (g_str_has_suffix (piece->name, end) == (piece->column != baseline), piece,
                  "is called '%s'", piece->name);
          for (guint k = 0; k < G_N_ELEMENTS (leans); k++)
            if (leans[k] != NULL)
              expect (has_text (scene, piece, leans[k]) == (k == leaning && cell->applies), piece,
                      "wrong about '%s'", leans[k]);
          expect (has_text (scene, piece, "Hardly exists here") == !cell->applies, piece,
                  "wrong about how much it exists");
          expect (has_text (scene, piece, "≠") == (cell->state == DEMARC_STATE_DISPUTED &&
                                                   cell->owner != DEMARC_OWNER_UNSTATED),
                  piece, "wrong about a dispute");
          expect (has_text (scene, piece, "?") == (cell->owner == DEMARC_OWNER_UNSTATED), piece,
                  "wrong about what is not stated");
        }
    }
}

/* A few names, word for word. */
static void
test_names (void)
{
  g_autoptr (DemarcComparison) comparison = scenes_dup_comparison ("ec2+rds+lambda", 0);
  DemarcCompareOptions folded = { .only_differences = TRUE };
  g_autoptr (DemarcScene) scene =
    scenes_lay_out_columns (comparison, &(ScenesOptions) { 0 }, &whole);
  g_autoptr (DemarcScene) short_scene =
    scenes_lay_out_columns (comparison, &(ScenesOptions) { 0 }, &folded);
  const DemarcPiece *fold = demarc_scene_find_piece (short_scene, DEMARC_PIECE_FOLD, 0);

  g_assert_cmpstr (demarc_scene_find_cell (scene, 4, 1)->name, ==,
                   "Guest operating system on Amazon RDS: AWS answers for it, more AWS's than on "
                   "Amazon EC2");
  g_assert_cmpstr (demarc_scene_find_cell (scene, 4, 1)->id, ==, "guest-os.2.rds");
  g_assert_cmpstr (demarc_scene_find_cell (scene, 4, 0)->name, ==,
                   "Guest operating system on Amazon EC2: yours");
  g_assert_cmpstr (demarc_scene_find_cell (scene, 0, 2)->name, ==,
                   "Customer data on AWS Lambda: yours, as on Amazon EC2");
  g_assert_cmpstr (find_head (scene, 0)->name, ==, "Amazon EC2, the baseline, column 1 of 3");
  g_assert_cmpstr (find_head (scene, 2)->name, ==, "AWS Lambda, column 3 of 3");
  g_assert_cmpstr (demarc_scene_find_piece (scene, DEMARC_PIECE_ROW, 0)->name, ==,
                   "Customer data: the same in all columns, row 1 of 14");
  g_assert_cmpstr (fold->name, ==, "8 equal layers");
  g_assert_cmpstr (fold->description, ==, "8 equal layers · You 4 · AWS 4");
  g_assert_true (has_text (scene, demarc_scene_find_piece (scene, DEMARC_PIECE_COUNT, 0),
                           "6 of 14 layers differ"));
  g_assert_cmpstr (demarc_scene_get_title (scene), ==,
                   "Who answers for what, side by side: Amazon EC2 · Amazon RDS · AWS Lambda");
  g_assert_true (g_str_has_prefix (demarc_scene_get_description (scene), "6 of 14 layers differ. "
                                   "Moving from Amazon EC2 to Amazon RDS hands AWS "));
}

/* Where a line breaks, a space is lost. */
static char *
dup_squeezed (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);

  return g_strjoinv ("", parts);
}

/* The sentence of each column is in the picture, word for word. */
static void
test_sentences (void)
{
  for (guint i = 0; i < comparisons->len; i++)
    {
      DemarcComparison *comparison = g_ptr_array_index (comparisons, i);
      ScenesOptions options = { .width = 700 };
      g_autoptr (DemarcScene) scene = scenes_lay_out_columns (comparison, &options, &whole);

      for (guint j = 0; j < demarc_scene_get_n_pieces (scene); j++)
        {
          const DemarcPiece *piece = demarc_scene_get_piece (scene, j);
          const DemarcPrimitive *p = demarc_scene_get_primitives (scene, piece);
          g_autofree char *sentence = NULL;
          g_autofree char *wanted = NULL;
          g_autoptr (GString) seen = g_string_new (NULL);

          if (piece->kind != DEMARC_PIECE_SENTENCE)
            continue;

          sentence = demarc_comparison_dup_sentence (comparison, piece->column);
          wanted = dup_squeezed (sentence);
          for (guint k = 0; k < piece->n; k++)
            g_string_append (seen, p[k].text);
          g_string_replace (seen, " ", "", 0);
          g_assert_cmpstr (seen->str, ==, wanted);
        }
    }
}

static const DemarcPiece *
find_same (DemarcScene       *scene,
           const DemarcPiece *piece)
{
  return demarc_scene_find_piece (scene, piece->kind, piece->number);
}

/* When columns change places, their cells travel; what is not there any more fades where it is. */
static void
test_mix (void)
{
  g_autoptr (DemarcComparison) three = scenes_dup_comparison ("ec2+rds+lambda", 0);
  g_autoptr (DemarcComparison) two = scenes_dup_comparison ("lambda+ec2", 1);
  g_autoptr (DemarcScene) from = scenes_lay_out_columns (three, &(ScenesOptions) { 0 }, &whole);
  g_autoptr (DemarcScene) to = scenes_lay_out_columns (two, &(ScenesOptions) { 0 }, &whole);
  g_autoptr (DemarcScene) begin = demarc_scene_mix (from, to, 0);
  g_autoptr (DemarcScene) end = demarc_scene_mix (from, to, 1);
  g_autoptr (DemarcScene) half = demarc_scene_mix (from, to, 0.5f);

  g_assert_true (begin == from);
  g_assert_true (end == to);
  for (guint layer = 0; layer < 14; layer++)
    {
      const DemarcPiece *lambda = demarc_scene_find_cell (from, layer, 2);
      const DemarcPiece *rds = demarc_scene_find_cell (from, layer, 1);
      const DemarcPiece *moved = find_same (to, lambda);
      const DemarcPiece *moving = find_same (half, lambda);

      g_assert_true (moved == demarc_scene_find_cell (to, layer, 0));
      g_assert_cmpfloat_with_epsilon (moving->x, (lambda->x + moved->x) / 2, 0.01);
      g_assert_cmpfloat_with_epsilon (moving->y, (lambda->y + moved->y) / 2, 0.01);
      g_assert_cmpuint (moving->layer, ==, layer);
      g_assert_cmpuint (moving->column, ==, 0);
      g_assert_cmpstr (moving->name, ==, moved->name);
      g_assert_cmpfloat (moving->opacity, ==, 1);
      g_assert_null (find_same (to, rds));
      g_assert_cmpfloat (find_same (half, rds)->opacity, ==, 0.5);
    }
}

/* A subject keeps its cells when it is seen through another lens, and each of several columns of one
 * subject has its own. */
static void
test_mix_lens (void)
{
  g_autoptr (DemarcComparison) plain =
    scenes_dup_comparison ("category:container+category:container@source:WP+s3", 0);
  g_autoptr (DemarcComparison) other =
    scenes_dup_comparison ("category:container@source:S001+category:container+s3@source:WP", 0);
  g_autoptr (DemarcScene) from = scenes_lay_out_columns (plain, &(ScenesOptions) { 0 }, &whole);
  g_autoptr (DemarcScene) to = scenes_lay_out_columns (other, &(ScenesOptions) { 0 }, &whole);

  for (guint layer = 0; layer < 14; layer++)
    for (guint column = 0; column < 3; column++)
      g_assert_true (find_same (to, demarc_scene_find_cell (from, layer, column)) ==
                     demarc_scene_find_cell (to, layer, column));
}

static gboolean
contains (GPtrArray  *texts,
          const char *text)
{
  return g_ptr_array_find_with_equal_func (texts, text, g_str_equal, NULL);
}

/* SVG that can be read: every cell with its spoken name and an id of its own, every title whole. */
static void
test_svg (void)
{
  for (guint i = 0; i < comparisons->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (folds); j++)
      {
        ScenesOptions options = { .width = i % 2 == 0 ? 1280 : 360, .mirrored = i % 3 == 2 };
        g_autoptr (DemarcScene) scene = scenes_lay_out_columns (
          g_ptr_array_index (comparisons, i), &options, &folds[j].options);
        g_autoptr (GBytes) bytes = demarc_svg_write (scene);
        g_autoptr (SvgReader) svg = svg_reader_new (bytes);

        g_assert_cmpstr (g_ptr_array_index (svg->titles, 0), ==, demarc_scene_get_title (scene));
        g_assert_cmpstr (g_ptr_array_index (svg->descs, 0), ==,
                         demarc_scene_get_description (scene));
        for (guint k = 0; k < svg->ids->len; k++)
          for (guint l = 0; l < k; l++)
            g_assert_cmpstr (g_ptr_array_index (svg->ids, k), !=, g_ptr_array_index (svg->ids, l));
        for (guint k = 0; k < demarc_scene_get_n_pieces (scene); k++)
          {
            const DemarcPiece *piece = demarc_scene_get_piece (scene, k);

            if (piece->name != NULL)
              g_assert_true (contains (svg->titles, piece->name));
          }
      }
}

/* The same comparison gives the same picture, with another typesetter too. */
static void
test_same_again (void)
{
  g_autoptr (DemarcTypesetter) fresh = demarc_typesetter_new ("DejaVu Sans");
  DemarcLayoutOptions full = {
    .width = 900, .text_scale = 1, .theme = demarc_theme_get (DEMARC_THEME_DARK),
    .with_title = TRUE, .with_legend = TRUE, .with_sources = TRUE,
  };

  for (guint i = 0; i < comparisons->len; i++)
    {
      DemarcComparison *comparison = g_ptr_array_index (comparisons, i);
      ScenesOptions options = { .width = 900, .theme = DEMARC_THEME_DARK };
      g_autoptr (DemarcScene) first = scenes_lay_out_columns (comparison, &options, &whole);
      g_autoptr (DemarcScene) second =
        demarc_layout_comparison (comparison, fresh, &full, &whole);
      g_autoptr (GBytes) first_svg = demarc_svg_write (first);
      g_autoptr (GBytes) second_svg = demarc_svg_write (second);

      g_assert_true (g_bytes_equal (first_svg, second_svg));
    }
}

/* A low picture is lower than a comfortable one, a high one fills what it is given, up to what rows
 * can take. */
static void
test_height (void)
{
  g_autoptr (DemarcComparison) comparison = scenes_dup_comparison ("ec2+rds", 0);
  float last = 0;

  for (float height = 300; height <= 1600; height += 50)
    {
      ScenesOptions options = { .width = 1280, .height = height, .is_bare = TRUE };
      ScenesOptions least_options = { .width = 1280, .height = 1, .is_bare = TRUE };
      g_autoptr (DemarcScene) scene = scenes_lay_out_columns (comparison, &options, &whole);
      g_autoptr (DemarcScene) least = scenes_lay_out_columns (comparison, &least_options, &whole);
      float taken = demarc_scene_get_height (scene);

      g_assert_cmpfloat (taken, <=, MAX (height, demarc_scene_get_height (least)) + SCENES_SLACK);
      g_assert_cmpfloat (taken, >=, last - SCENES_SLACK);
      last = taken;
    }
}

static void
add_scene_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (widths) * G_N_ELEMENTS (text_scales); i++)
    {
      g_autofree char *path = g_strdup_printf (
        "/diagram/compare/scene/%.0f/text-%.0f-percent", widths[i / G_N_ELEMENTS (text_scales)],
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
  add_comparisons ();

  add_scene_cases ();
  for (guint i = 0; i < DEMARC_N_THEMES; i++)
    {
      g_autofree char *path = g_strconcat ("/diagram/compare/contrast/",
                                           demarc_theme_get_word ((DemarcThemeName) i), NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_contrast);
    }
  g_test_add_data_func ("/diagram/compare/mirror/480", GUINT_TO_POINTER (480), test_mirror);
  g_test_add_data_func ("/diagram/compare/mirror/1280", GUINT_TO_POINTER (1280), test_mirror);
  g_test_add_func ("/diagram/compare/width", test_width);
  g_test_add_func ("/diagram/compare/height", test_height);
  g_test_add_func ("/diagram/compare/words", test_words);
  g_test_add_func ("/diagram/compare/names", test_names);
  g_test_add_func ("/diagram/compare/sentences", test_sentences);
  g_test_add_func ("/diagram/compare/mix", test_mix);
  g_test_add_func ("/diagram/compare/mix-lens", test_mix_lens);
  g_test_add_func ("/diagram/compare/svg", test_svg);
  g_test_add_func ("/diagram/compare/same-again", test_same_again);
  status = g_test_run ();

  g_ptr_array_unref (comparisons);
  scenes_clear ();

  return status;
}
