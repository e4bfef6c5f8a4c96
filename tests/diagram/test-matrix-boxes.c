/* test-matrix-boxes.c: where things of a matrix lie
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "comparisons.h"
#include "demarc-svg.h"
#include "matrices.h"

static const float widths[] = { 320, 420, 900, 1700 };
static const float text_scales[] = { 1, 2 };

/* Every primitive lies in its piece, and no text over another, an icon or a mark that is not its
 * own; each has a slot of its own, in rising order. */
static void
check_primitives (DemarcScene       *scene,
                  const DemarcPiece *piece)
{
  const DemarcPrimitive *p = demarc_scene_get_primitives (scene, piece);
  ScenesArea room = { 0, 0, piece->width, piece->height };

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

/* Pieces lie in rows and columns, so that each needs to be held only against those that begin
 * before it ends. */
static int
compare_tops (gconstpointer a,
              gconstpointer b)
{
  float first = (*(const DemarcPiece *const *) a)->y;
  float second = (*(const DemarcPiece *const *) b)->y;

  return (first > second) - (first < second);
}

static void
check_boxes (DemarcScene *scene)
{
  ScenesArea room = { 0, 0, demarc_scene_get_width (scene), demarc_scene_get_height (scene) };
  g_autoptr (GPtrArray) pieces = g_ptr_array_new ();
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);

      expect (scenes_area_contains (room, scenes_get_piece_area (piece), SCENES_SLACK), piece,
              "lies outside of the picture");
      expect (piece->id == NULL || g_hash_table_add (ids, piece->id), piece, "is there twice");
      check_primitives (scene, piece);
      g_ptr_array_add (pieces, (gpointer) piece);
    }

  g_ptr_array_sort (pieces, compare_tops);
  for (guint i = 0; i < pieces->len; i++)
    {
      const DemarcPiece *a = g_ptr_array_index (pieces, i);

      for (guint j = i + 1; j < pieces->len; j++)
        {
          const DemarcPiece *b = g_ptr_array_index (pieces, j);

          if (b->y >= a->y + a->height)
            break;
          expect (!scenes_areas_overlap (scenes_get_piece_area (a), scenes_get_piece_area (b),
                                         SCENES_SLACK),
                  a, "lies over a piece of kind %u, '%s'", b->kind, b->id == NULL ? "" : b->id);
        }
    }
}

/* All matrices of a width and a size of text. */
static void
test_scene (gconstpointer data)
{
  guint number = GPOINTER_TO_UINT (data);
  ScenesOptions options = {
    .width = widths[number / G_N_ELEMENTS (text_scales)],
    .text_scale = text_scales[number % G_N_ELEMENTS (text_scales)],
  };

  for (guint i = 0; i < MATRICES_N_CASES; i++)
    {
      g_autoptr (DemarcMatrix) matrix = matrices_dup (i);
      g_autoptr (DemarcScene) scene = matrices_lay_out (matrix, &options);

      g_test_message ("%s", matrices_cases[i].name);
      check_boxes (scene);
    }
}

/* What reads from right to left is the mirror image of what reads from left to right. */
static void
test_mirror (gconstpointer data)
{
  float width = (float) GPOINTER_TO_UINT (data);

  for (guint i = 0; i < MATRICES_N_CASES; i++)
    {
      g_autoptr (DemarcMatrix) matrix = matrices_dup (i);
      ScenesOptions options = { .width = width };
      ScenesOptions mirrored_options = { .width = width, .mirrored = TRUE };
      g_autoptr (DemarcScene) plain = matrices_lay_out (matrix, &options);
      g_autoptr (DemarcScene) mirrored = matrices_lay_out (matrix, &mirrored_options);
      float whole_width = demarc_scene_get_width (plain);

      g_assert_cmpuint (demarc_scene_get_n_pieces (plain), ==,
                        demarc_scene_get_n_pieces (mirrored));
      g_assert_cmpfloat (whole_width, ==, demarc_scene_get_width (mirrored));
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
              expect (fabsf (first.x1 + second.x2 - whole_width) < 0.02f &&
                        fabsf (first.x2 + second.x1 - whole_width) < 0.02f,
                      a, "kind %u, slot %u: %.2f to %.2f becomes %.2f to %.2f", p->kind, p->slot,
                      first.x1, first.x2, second.x1, second.x2);
              expect (fabsf (first.y1 - second.y1) < 0.02f && fabsf (first.y2 - second.y2) < 0.02f,
                      a, "moved up or down");
              expect (p->slant == -q->slant && p->turn == -q->turn, a, "leans to the same side");
            }
        }
    }
}

/* A piece looks the same wherever it is laid out, and is as far from @from as its twin from
 * @also_from. */
static void
expect_same (DemarcScene       *scene,
             const DemarcPiece *piece,
             const DemarcPiece *from,
             DemarcScene       *other,
             const DemarcPiece *twin,
             const DemarcPiece *also_from)
{
  expect (piece->kind == twin->kind && g_str_equal (piece->name, twin->name), piece, "is '%s'",
          twin->name);
  expect (piece->width == twin->width && piece->height == twin->height, piece, "has another size");
  expect (fabsf (piece->x - from->x - twin->x + also_from->x) < 0.02f &&
            fabsf (piece->y - from->y - twin->y + also_from->y) < 0.02f,
          piece, "lies elsewhere");
  expect (demarc_primitives_equal (demarc_scene_get_primitives (scene, piece), piece->n,
                                   demarc_scene_get_primitives (other, twin), twin->n),
          piece, "looks different");
}

/* A line that is laid out alone is the same as in the whole picture, and the next one lies where
 * the frame says. */
static void
test_lines (gconstpointer data)
{
  ScenesOptions options = { .width = 640, .mirrored = GPOINTER_TO_UINT (data) };
  DemarcLayoutOptions full = scenes_fill_in (&options);

  for (guint i = 0; i < MATRICES_N_CASES; i++)
    {
      g_autoptr (DemarcMatrix) matrix = matrices_dup (i);
      g_autoptr (DemarcScene) whole_scene = matrices_lay_out (matrix, &options);
      guint n = demarc_matrix_get_n_layers (matrix) + 1;
      g_autoptr (GArray) rows = demarc_matrix_dup_shown_rows (matrix);
      guint first = demarc_scene_get_n_pieces (whole_scene) - 2 - n * rows->len;
      DemarcMatrixFrame frame;
      float along = 0;

      demarc_matrix_frame_init (&frame, matrix, scenes_get_typesetter (), &full);
      for (guint number = 0; number < rows->len; number++)
        {
          guint row = g_array_index (rows, guint, number);
          g_autoptr (DemarcScene) line = demarc_layout_matrix_line (
            matrix, scenes_get_typesetter (), &full, &frame, row);
          const DemarcPiece *head = demarc_scene_get_piece (whole_scene, first + number * n);
          const DemarcPiece *top = demarc_scene_get_piece (whole_scene, first);
          gboolean is_head = demarc_matrix_is_head (matrix, row);
          float x = options.mirrored ? top->x + top->width - head->x - head->width
                                     : head->x - top->x;

          g_assert_cmpuint (demarc_scene_get_n_pieces (line), ==, n);
          for (guint j = 0; j < n; j++)
            expect_same (whole_scene,
                         demarc_scene_get_piece (whole_scene, first + number * n + j), head, line, demarc_scene_get_piece (line, j),
                         demarc_scene_get_piece (line, 0));
          expect (fabsf ((frame.is_transposed ? x : head->y - top->y) - along) < 0.02f, head,
                  "lies elsewhere");
          along += demarc_matrix_frame_get_extent (&frame, is_head);
        }
    }
}

/* The heads of layers that are laid out alone are the same as in the whole picture. */
static void
test_layers (void)
{
  ScenesOptions options = { .width = 640 };
  DemarcLayoutOptions full = scenes_fill_in (&options);

  for (guint i = 0; i < MATRICES_N_CASES; i++)
    {
      g_autoptr (DemarcMatrix) matrix = matrices_dup (i);
      g_autoptr (DemarcScene) whole_scene = matrices_lay_out (matrix, &options);
      g_autoptr (DemarcScene) heads = NULL;
      DemarcMatrixFrame frame;

      demarc_matrix_frame_init (&frame, matrix, scenes_get_typesetter (), &full);
      heads = demarc_layout_matrix_layers (matrix, scenes_get_typesetter (), &full, &frame);
      g_assert_cmpuint (demarc_scene_get_n_pieces (heads), ==,
                        demarc_matrix_get_n_layers (matrix) + 1);
      for (guint j = 1; j < demarc_scene_get_n_pieces (heads); j++)
        expect_same (whole_scene, demarc_scene_get_piece (whole_scene, j + 1),
                     demarc_scene_get_piece (whole_scene, 1), heads,
                     demarc_scene_get_piece (heads, j), demarc_scene_get_piece (heads, 0));
    }
}

/* Of groups that are folded, only the heads are there, and say so. */
static void
test_folded (void)
{
  g_autoptr (DemarcMatrix) matrix = matrices_dup (7);
  ScenesOptions options = { .width = 1700 };
  g_autoptr (DemarcScene) scene = matrices_lay_out (matrix, &options);
  guint n_folded = 0;

  for (guint i = 0; i < demarc_matrix_get_n_rows (matrix); i++)
    {
      gboolean is_folded = demarc_matrix_is_folded (matrix, i);
      gboolean is_head = demarc_matrix_is_head (matrix, i);
      const DemarcPiece *head = demarc_scene_find_piece (scene, DEMARC_PIECE_FOLD, i);
      const DemarcPiece *name = demarc_scene_find_piece (scene, DEMARC_PIECE_ROW, i);

      g_assert_true ((head != NULL) == is_head);
      g_assert_true ((name != NULL) == (!is_head && !is_folded));
      n_folded += is_head && is_folded;
      if (is_head)
        {
          expect (has_text (scene, head, "▸\302\240Infrastructure services") ||
                    has_text (scene, head, "▸\302\240Container services") ||
                    has_text (scene, head, "▾\302\240Abstracted services"),
                  head, "says something else");
          expect (g_str_has_suffix (head->name, is_folded ? ", folded" : ", open"), head,
                  "is called '%s'", head->name);
        }
    }
  g_assert_cmpuint (n_folded, ==, 2);
}

/* Only the rows that are asked for are there. */
static void
test_rows (void)
{
  g_autoptr (DemarcMatrix) matrix = matrices_dup (2);
  ScenesOptions options = { .width = 900 };
  g_autoptr (DemarcScene) scene = matrices_lay_out_rows (matrix, &options, 5, 3);

  g_assert_true (demarc_matrix_is_head (matrix, 6));
  check_boxes (scene);
  for (guint i = 0; i < demarc_matrix_get_n_rows (matrix); i++)
    {
      g_assert_true ((demarc_scene_find_piece (scene, DEMARC_PIECE_FOLD, i) != NULL) == (i == 6));
      g_assert_true ((demarc_scene_find_piece (scene, DEMARC_PIECE_ROW, i) != NULL) ==
                     (i == 5 || i == 7));
    }
}

/* The same matrix gives the same picture, with another typesetter too. */
static void
test_same_again (void)
{
  for (guint i = 0; i < MATRICES_N_CASES; i++)
    {
      g_autoptr (DemarcTypesetter) fresh = demarc_typesetter_new ("DejaVu Sans");
      g_autoptr (DemarcMatrix) matrix = matrices_dup (i);
      ScenesOptions options = { .width = 900, .theme = DEMARC_THEME_DARK };
      DemarcLayoutOptions full = scenes_fill_in (&options);
      g_autoptr (DemarcScene) first = matrices_lay_out (matrix, &options);
      g_autoptr (DemarcScene) second = demarc_layout_matrix (matrix, fresh, &full, NULL, 0);
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
        "/diagram/matrix/boxes/%.0f/text-%.0f-percent", widths[i / G_N_ELEMENTS (text_scales)],
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

  add_scene_cases ();
  g_test_add_data_func ("/diagram/matrix/mirror/420", GUINT_TO_POINTER (420), test_mirror);
  g_test_add_data_func ("/diagram/matrix/mirror/1700", GUINT_TO_POINTER (1700), test_mirror);
  g_test_add_data_func ("/diagram/matrix/lines", GUINT_TO_POINTER (FALSE), test_lines);
  g_test_add_data_func ("/diagram/matrix/lines-mirrored", GUINT_TO_POINTER (TRUE), test_lines);
  g_test_add_func ("/diagram/matrix/layers", test_layers);
  g_test_add_func ("/diagram/matrix/folded", test_folded);
  g_test_add_func ("/diagram/matrix/rows", test_rows);
  g_test_add_func ("/diagram/matrix/same-again", test_same_again);
  status = g_test_run ();

  scenes_clear ();

  return status;
}
