/* test-light.c: light on some layers of a picture, and others covered
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "comparisons.h"
#include "demarc-light.h"
#include "scenes.h"

#define BIT(layer) (G_GUINT64_CONSTANT (1) << (layer))

static float
get_presence (DemarcScene       *scene,
              const DemarcPiece *piece)
{
  const DemarcPrimitive *primitives = demarc_scene_get_primitives (scene, piece);
  float presence = 0;

  for (guint i = 0; i < piece->n; i++)
    presence += primitives[i].color.alpha + primitives[i].border.alpha;

  return presence;
}

static gboolean
has_same_colors (DemarcScene       *a,
                 const DemarcPiece *a_piece,
                 DemarcScene       *b,
                 const DemarcPiece *b_piece)
{
  return demarc_primitives_equal (demarc_scene_get_primitives (a, a_piece), a_piece->n,
                                  demarc_scene_get_primitives (b, b_piece), b_piece->n);
}

/* Without light on anything, and nothing covered, it is the scene itself. */
static void
test_nothing (void)
{
  g_autoptr (DemarcScene) scene = scenes_lay_out_words ("rds", &(ScenesOptions) { 0 });
  g_autoptr (DemarcScene) same = demarc_scene_light (scene, 0, 0);

  g_assert_true (same == scene);
}

/* Each layer is as it was, paler, or gone; what belongs to no layer stays, and all keep their
 * places. */
static void
test_each (void)
{
  g_autoptr (DemarcScene) scene = scenes_lay_out_words ("rds", &(ScenesOptions) { 0 });
  g_autoptr (DemarcScene) changed = demarc_scene_light (scene, BIT (4) | BIT (5), BIT (7));

  g_assert_cmpuint (demarc_scene_get_n_pieces (changed), ==, demarc_scene_get_n_pieces (scene));
  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *before = demarc_scene_get_piece (scene, i);
      const DemarcPiece *after = demarc_scene_get_piece (changed, i);
      gboolean is_layer = before->kind == DEMARC_PIECE_LAYER;

      g_assert_true (before->kind == after->kind && before->number == after->number);
      g_assert_true (before->x == after->x && before->y == after->y &&
                     before->width == after->width && before->height == after->height);
      if (is_layer && before->number == 7)
        {
          g_assert_cmpfloat (get_presence (changed, after), ==, 0);
          g_assert_cmpstr (after->name, ==, "Not shown yet");
          g_assert_null (after->description);
          continue;
        }
      g_assert_cmpstr (before->name, ==, after->name);
      g_assert_true (has_same_colors (scene, before, changed, after) ==
                     (!is_layer || before->number == 4 || before->number == 5));
    }
}

/* In comparisons, the light is on a layer in every column. */
static void
test_columns (void)
{
  g_autoptr (GPtrArray) comparisons = comparisons_dup_all ();

  for (guint i = 0; i < MIN (comparisons->len, 20); i++)
    {
      DemarcComparison *comparison = g_ptr_array_index (comparisons, i);
      g_autoptr (DemarcScene) scene =
        scenes_lay_out_columns (comparison, &(ScenesOptions) { .width = 900 }, &whole);
      g_autoptr (DemarcScene) changed = demarc_scene_light (scene, BIT (4), 0);

      for (guint j = 0; j < demarc_scene_get_n_pieces (scene); j++)
        {
          const DemarcPiece *before = demarc_scene_get_piece (scene, j);
          const DemarcPiece *after = demarc_scene_get_piece (changed, j);

          if (before->kind == DEMARC_PIECE_CELL)
            g_assert_true (has_same_colors (scene, before, changed, after) ==
                           (before->layer == 4));
        }
    }
}

/* The light can come slowly: it mixes with the scene before it. */
static void
test_mixes (void)
{
  g_autoptr (DemarcScene) scene = scenes_lay_out_words ("rds", &(ScenesOptions) { 0 });
  g_autoptr (DemarcScene) covered = demarc_scene_light (scene, 0, BIT (3));
  g_autoptr (DemarcScene) between = demarc_scene_mix (covered, scene, 0.5f);
  const DemarcPiece *piece = demarc_scene_find_piece (scene, DEMARC_PIECE_LAYER, 3);
  const DemarcPiece *half = demarc_scene_find_piece (between, DEMARC_PIECE_LAYER, 3);

  g_assert_cmpuint (half->n, ==, piece->n);
  g_assert_cmpfloat_with_epsilon (get_presence (between, half), get_presence (scene, piece) / 2,
                                  0.01);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/light/nothing", test_nothing);
  g_test_add_func ("/light/each", test_each);
  g_test_add_func ("/light/columns", test_columns);
  g_test_add_func ("/light/mixes", test_mixes);

  return g_test_run ();
}
