/* test-compare-boxes.c: where things of a comparison lie
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "comparisons.h"
#include "demarc-svg.h"

/* All of them. */
static GPtrArray *comparisons;

static const float widths[] = { 320, 360, 480, 760, 1280, 3840 };
static const float text_scales[] = { 0.5f, 1, 2 };

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
          check_boxes (scene);
          n++;
        }

  g_test_message ("%u scenes, seed %u", n, COMPARISONS_SEED);
}

/* Where a piece begins, as it reads. */
static float
get_beginning (DemarcScene       *scene,
               const DemarcPiece *piece,
               gboolean           mirrored)
{
  return mirrored ? demarc_scene_get_width (scene) - piece->x - piece->width : piece->x;
}

/* In a window that scrolls, columns are comfortable, and what belongs to all of them is where it
 * can be seen without scrolling sideways. Rows are low only where that makes all of them seen. */
static void
check_window (DemarcScene                *scene,
              const DemarcLayoutOptions  *options,
              const DemarcCompareOptions *compare_options)
{
  gboolean is_high = demarc_scene_get_height (scene) > options->height + SCENES_SLACK;

  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      float begin = get_beginning (scene, piece, options->mirrored);

      if (piece->kind == DEMARC_PIECE_COLUMN || piece->kind == DEMARC_PIECE_CELL)
        expect (piece->width >= compare_options->column_min, piece, "%.1f wide", piece->width);
      else if (piece->kind != DEMARC_PIECE_LINE)
        expect (begin >= 0 && begin + piece->width <= options->width + SCENES_SLACK, piece,
                "from %.1f to %.1f", begin, begin + piece->width);
      if (piece->kind == DEMARC_PIECE_CELL && is_high)
        expect (piece->height >= 44 * options->text_scale, piece, "%.1f high", piece->height);
    }
}

static void
test_window (gconstpointer data)
{
  static const float window_widths[] = { 360, 616, 1280, 3840 };
  float text_scale = (float) GPOINTER_TO_UINT (data);
  DemarcLayoutOptions options = {
    .text_scale = text_scale, .theme = demarc_theme_get (DEMARC_THEME_LIGHT), .with_legend = TRUE,
    .height = 700,
  };

  for (guint i = 0; i < comparisons->len; i++)
    for (guint j = 0; j < 3 * G_N_ELEMENTS (window_widths); j++)
      {
        DemarcCompareOptions compare_options = {
          .only_differences = j % 3 > 0, .is_open = j % 3 > 1, .head_room = 28,
          .column_min = 104 * text_scale,
        };
        g_autoptr (DemarcScene) scene = NULL;
        g_autofree char *name = comparisons_dup_name (g_ptr_array_index (comparisons, i));

        options.width = window_widths[j / 3];
        options.mirrored = i % 2 == 1;
        g_test_message ("%s, width %.0f, fold %u", name, options.width, j % 3);
        scene = demarc_layout_comparison (g_ptr_array_index (comparisons, i),
                                          scenes_get_typesetter (), &options, &compare_options);
        check_boxes (scene);
        check_window (scene, &options, &compare_options);
      }
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

static void
add_scene_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (widths) * G_N_ELEMENTS (text_scales); i++)
    {
      g_autofree char *path = g_strdup_printf (
        "/diagram/compare/boxes/%.0f/text-%.0f-percent", widths[i / G_N_ELEMENTS (text_scales)],
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
  g_test_add_data_func ("/diagram/compare/mirror/480", GUINT_TO_POINTER (480), test_mirror);
  g_test_add_data_func ("/diagram/compare/mirror/1280", GUINT_TO_POINTER (1280), test_mirror);
  g_test_add_data_func ("/diagram/compare/window/normal", GUINT_TO_POINTER (1), test_window);
  g_test_add_data_func ("/diagram/compare/window/large", GUINT_TO_POINTER (2), test_window);
  g_test_add_func ("/diagram/compare/width", test_width);
  g_test_add_func ("/diagram/compare/height", test_height);
  g_test_add_func ("/diagram/compare/same-again", test_same_again);
  status = g_test_run ();

  g_ptr_array_unref (comparisons);
  scenes_clear ();

  return status;
}
