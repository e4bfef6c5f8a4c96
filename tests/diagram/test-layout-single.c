/* test-layout-single.c: a layer on its own looks as in the diagram
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scenes.h"

/* All stacks of the built-in model, and those of the sources. */
static GPtrArray *stacks;

/* Dashes lie on whole pixels of the picture, wherever in it their layer is. */
static gboolean
is_same (const DemarcPrimitive *single,
         const DemarcPrimitive *whole)
{
  DemarcPrimitive moved = *single;

  if (single->kind == DEMARC_PRIMITIVE_LINE || single->kind == DEMARC_PRIMITIVE_UPRIGHT)
    {
      g_assert_cmpfloat_with_epsilon (single->y, whole->y, 1);
      moved.y = whole->y;
    }

  return demarc_primitives_equal (&moved, 1, whole, 1);
}

static void
check_piece (DemarcScene               *whole,
             DemarcStack               *stack,
             const DemarcLayoutOptions *options,
             const DemarcPiece         *piece)
{
  DemarcLayoutOptions single_options = *options;
  g_autoptr (DemarcScene) single = NULL;
  const DemarcPiece *own;

  single_options.width = piece->width;
  single = demarc_layout_layer (stack, piece->number, scenes_get_typesetter (), &single_options);
  own = demarc_scene_get_piece (single, 0);

  g_assert_cmpuint (demarc_scene_get_n_pieces (single), ==, 1);
  g_assert_cmpint (own->kind, ==, DEMARC_PIECE_LAYER);
  g_assert_cmpuint (own->number, ==, piece->number);
  g_assert_cmpfloat (own->x, ==, 0);
  g_assert_cmpfloat (own->y, ==, 0);
  g_assert_cmpfloat (own->width, ==, piece->width);
  g_assert_cmpfloat (own->height, ==, piece->height);
  g_assert_cmpfloat (demarc_scene_get_height (single), ==, own->height);
  g_assert_cmpfloat (demarc_scene_get_width (single), ==, own->width);
  g_assert_cmpstr (demarc_scene_get_description (single), ==, piece->description);
  g_assert_cmpuint (own->n, ==, piece->n);
  for (guint i = 0; i < own->n; i++)
    g_assert_true (is_same (&demarc_scene_get_primitives (single, own)[i],
                            &demarc_scene_get_primitives (whole, piece)[i]));
}

/* The box of every layer of every stack is the one of the diagram that has as much room. */
static void
test_same (gconstpointer data)
{
  const ScenesOptions *how = data;
  DemarcLayoutOptions options = scenes_fill_in (how);

  for (guint i = 0; i < stacks->len; i++)
    {
      DemarcStack *stack = g_ptr_array_index (stacks, i);
      g_autoptr (DemarcScene) whole = scenes_lay_out (stack, how);

      for (guint j = 0; j < demarc_scene_get_n_pieces (whole); j++)
        {
          const DemarcPiece *piece = demarc_scene_get_piece (whole, j);

          if (piece->kind == DEMARC_PIECE_LAYER)
            check_piece (whole, stack, &options, piece);
        }
    }
}

static const ScenesOptions all[] = {
  { .width = 360 },
  { .width = 760 },
  { .width = 640, .text_scale = 2 },
  { .width = 640, .mirrored = TRUE },
  { .width = 640, .theme = DEMARC_THEME_CONTRAST_DARK },
};

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  stacks = scenes_dup_stacks ();
  g_ptr_array_extend_and_steal (stacks, scenes_dup_lens_stacks ());

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autofree char *path = g_strdup_printf ("/diagram/layout/single/%u", i);

      g_test_add_data_func (path, &all[i], test_same);
    }
  status = g_test_run ();

  g_ptr_array_unref (stacks);
  scenes_clear ();

  return status;
}
