/* test-mix.c: what lies between two pictures
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "scenes.h"

#define STEPS 64
#define SEED 20261122u

/* From which picture to which. A lens can follow the subject. */
static const struct { const char *from; const char *to; } pairs[] = {
  { "ec2", "rds" },
  { "rds", "lambda" },
  { "lambda", "ec2" },
  { "s3", "s3" },
  { "category:infrastructure", "category:abstracted" },
  { "category:container", "eks" },
  { "eks", "category:container@source:WP" },
  { "category:abstracted@source:WP", "dynamodb" },
};

static DemarcScene *
lay_out (const char *words)
{
  g_auto (GStrv) parts = g_strsplit (words, "@", 2);
  g_autoptr (DemarcStack) stack = scenes_dup_stack (parts[0], parts[1]);

  return scenes_lay_out (stack, &(ScenesOptions) { .width = 700 });
}

/* What of a primitive makes it the same thing in two pictures. */
static gboolean
is_same (const DemarcPrimitive *a,
         const DemarcPrimitive *b)
{
  return a->slot == b->slot && a->kind == b->kind && a->icon == b->icon &&
         a->is_end == b->is_end && g_strcmp0 (a->text, b->text) == 0;
}

static float
get_presence (const DemarcPrimitive *primitive)
{
  return MAX (primitive->color.alpha, primitive->border.alpha);
}

/* The part of a thing that is there, which can be drawn more than once, and where it is. */
static float
find (DemarcScene            *scene,
      const DemarcPiece      *piece,
      const DemarcPrimitive  *wanted,
      const DemarcPrimitive **found)
{
  const DemarcPrimitive *primitives = demarc_scene_get_primitives (scene, piece);
  float presence = 0;

  *found = NULL;
  for (guint i = 0; i < piece->n; i++)
    if (is_same (&primitives[i], wanted))
      {
        presence += get_presence (&primitives[i]);
        *found = &primitives[i];
      }

  return presence;
}

static double
get_geometry_distance (const DemarcPiece     *a_piece,
                       const DemarcPrimitive *a,
                       const DemarcPiece     *b_piece,
                       const DemarcPrimitive *b)
{
  const float differences[] = {
    a_piece->x + a->x - b_piece->x - b->x, a_piece->y + a->y - b_piece->y - b->y,
    a->width - b->width, a->height - b->height, a->border_width - b->border_width,
    a->cut - b->cut, a->slant - b->slant, a->font.size - b->font.size,
  };
  double most = 0;

  for (guint i = 0; i < G_N_ELEMENTS (differences); i++)
    most = MAX (most, fabs (differences[i]));

  return most;
}

static double
get_color_distance (const DemarcColor *a,
                    const DemarcColor *b)
{
  double most = MAX (fabs (a->red - b->red), fabs (a->green - b->green));

  return MAX (most, fabs (a->blue - b->blue));
}

/* How far a primitive is from its like in another picture: pixels, or 255ths of a colour. */
static double
get_primitive_distance (DemarcScene           *scene,
                        const DemarcPiece     *piece,
                        const DemarcPrimitive *primitive,
                        DemarcScene           *other,
                        const DemarcPiece     *other_piece)
{
  const DemarcPrimitive *mine;
  const DemarcPrimitive *like = NULL;
  float here = find (scene, piece, primitive, &mine);
  float there = other_piece == NULL ? 0 : find (other, other_piece, primitive, &like);
  double most = fabs (here - there) * 255;

  /* What is all but gone may be anywhere. */
  if (like == NULL || MIN (here, there) <= 0)
    return most;

  most = MAX (most, get_geometry_distance (piece, mine, other_piece, like));
  if (mine->color.alpha > 0 && like->color.alpha > 0)
    most = MAX (most, get_color_distance (&mine->color, &like->color) * 255);

  return most;
}

static double
get_one_way_distance (DemarcScene *from,
                      DemarcScene *to)
{
  double most = 0;

  for (guint i = 0; i < demarc_scene_get_n_pieces (from); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (from, i);
      const DemarcPiece *other = demarc_scene_find_piece (to, piece->kind, piece->number);
      const DemarcPrimitive *primitives = demarc_scene_get_primitives (from, piece);

      most = MAX (most, fabs (piece->opacity - (other == NULL ? 0 : other->opacity)) * 255);
      for (guint j = 0; j < piece->n; j++)
        most = MAX (most, get_primitive_distance (from, piece, &primitives[j], to, other));
    }

  return most;
}

/* How different two pictures are, in pixels or 255ths of a colour: the most that any one thing
 * differs. */
static double
get_distance (DemarcScene *a,
              DemarcScene *b)
{
  return MAX (get_one_way_distance (a, b), get_one_way_distance (b, a));
}

/* How much one step of many may change. Anything can come or go, which is 255. */
static double
get_step_limit (DemarcScene *from,
                DemarcScene *to)
{
  double way = MAX (demarc_scene_get_height (from), demarc_scene_get_height (to));

  return MAX (MAX (get_distance (from, to), 255), way) / STEPS + 0.1;
}

static void
check_finite (DemarcScene *scene)
{
  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      const DemarcPrimitive *p = demarc_scene_get_primitives (scene, piece);

      g_assert_true (isfinite (piece->x) && isfinite (piece->y) && isfinite (piece->width) &&
                     isfinite (piece->height));
      g_assert_cmpfloat (piece->opacity, >=, 0);
      g_assert_cmpfloat (piece->opacity, <=, 1);
      for (guint j = 0; j < piece->n; j++)
        {
          g_assert_true (isfinite (p[j].x) && isfinite (p[j].y) && isfinite (p[j].width) &&
                         isfinite (p[j].height) && isfinite (p[j].cut) && isfinite (p[j].slant));
          g_assert_cmpfloat (p[j].color.alpha, >=, 0);
          g_assert_cmpfloat (p[j].color.alpha, <=, 1);
          if (j > 0)
            g_assert_cmpuint (p[j - 1].slot, <=, p[j].slot);
        }
    }
}

/* Goes from one picture to another in small steps, none of which may be a jump. */
static void
check_way (DemarcScene *from,
           DemarcScene *to)
{
  g_autoptr (DemarcScene) last = g_object_ref (from);
  double limit = get_step_limit (from, to);

  for (guint i = 1; i <= STEPS; i++)
    {
      g_autoptr (DemarcScene) scene = demarc_scene_mix (from, to, (float) i / STEPS);

      check_finite (scene);
      g_assert_cmpfloat (get_distance (last, scene), <=, limit);
      g_set_object (&last, scene);
    }
  g_assert_true (last == to);
}

static void
test_ends (gconstpointer data)
{
  guint pair = GPOINTER_TO_UINT (data);
  g_autoptr (DemarcScene) from = lay_out (pairs[pair].from);
  g_autoptr (DemarcScene) to = lay_out (pairs[pair].to);
  const struct { float t; DemarcScene *expected; } ends[] = {
    { 0, from }, { -1, from }, { -INFINITY, from }, { 1, to }, { 2, to }, { INFINITY, to },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autoptr (DemarcScene) end = demarc_scene_mix (from, to, ends[i].t);

      g_assert_true (end == ends[i].expected);
    }
}

static void
test_no_jump (gconstpointer data)
{
  guint pair = GPOINTER_TO_UINT (data);
  g_autoptr (DemarcScene) from = lay_out (pairs[pair].from);
  g_autoptr (DemarcScene) to = lay_out (pairs[pair].to);

  check_way (from, to);
}

/* Each layer goes straight from its place to its other place and never back. */
static void
test_monotone (gconstpointer data)
{
  guint pair = GPOINTER_TO_UINT (data);
  g_autoptr (DemarcScene) from = lay_out (pairs[pair].from);
  g_autoptr (DemarcScene) to = lay_out (pairs[pair].to);

  for (guint number = 0; number < 14; number++)
    {
      float y1 = demarc_scene_find_piece (from, DEMARC_PIECE_LAYER, number)->y;
      float y2 = demarc_scene_find_piece (to, DEMARC_PIECE_LAYER, number)->y;
      float last = y1;

      for (guint i = 1; i < 20; i++)
        {
          g_autoptr (DemarcScene) scene = demarc_scene_mix (from, to, (float) i / 20);
          float y = demarc_scene_find_piece (scene, DEMARC_PIECE_LAYER, number)->y;

          g_assert_cmpfloat ((y - last) * (y2 - y1), >=, 0);
          g_assert_cmpfloat_with_epsilon (y, y1 + (y2 - y1) * (float) i / 20, 0.01);
          last = y;
        }
    }
}

/* Words are those of where it goes; layers that change hands are painted over those that do not. */
static void
test_words_and_order (gconstpointer data)
{
  guint pair = GPOINTER_TO_UINT (data);
  g_autoptr (DemarcScene) from = lay_out (pairs[pair].from);
  g_autoptr (DemarcScene) to = lay_out (pairs[pair].to);
  g_autoptr (DemarcScene) mixed = demarc_scene_mix (from, to, 0.5f);
  gboolean travels = FALSE;

  if (from == to || g_str_equal (pairs[pair].from, pairs[pair].to))
    g_assert_cmpfloat (get_distance (mixed, to), <, 0.01);
  g_assert_cmpstr (demarc_scene_get_title (mixed), ==, demarc_scene_get_title (to));
  g_assert_cmpstr (demarc_scene_get_description (mixed), ==, demarc_scene_get_description (to));

  for (guint i = 0; i < demarc_scene_get_n_pieces (mixed); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (mixed, i);
      const DemarcPiece *old = demarc_scene_find_piece (from, piece->kind, piece->number);
      const DemarcPiece *new = demarc_scene_find_piece (to, piece->kind, piece->number);

      if (new == NULL || old == NULL)
        continue;

      g_assert_cmpstr (piece->name, ==, new->name);
      g_assert_cmpstr (piece->id, ==, new->id);
      g_assert_cmpuint (piece->place, ==, new->place);
      g_assert_cmpint (piece->owner, ==, new->owner);
      g_assert_true (!travels || old->owner != new->owner);
      travels = old->owner != new->owner;
    }
}

/* Stopped on the way, sent elsewhere, stopped again and sent back: never a jump. */
static void
test_interrupted (gconstpointer data)
{
  guint pair = GPOINTER_TO_UINT (data);
  g_autoptr (DemarcScene) from = lay_out (pairs[pair].from);
  g_autoptr (DemarcScene) to = lay_out (pairs[pair].to);
  g_autoptr (DemarcScene) other = lay_out ("sqs");
  g_autoptr (DemarcScene) resting = demarc_scene_mix (other, from, 0.3f);
  g_autoptr (DemarcScene) first = demarc_scene_mix (from, to, 0.4f);
  g_autoptr (DemarcScene) second = demarc_scene_mix (first, other, 0.7f);

  check_way (first, other);
  check_way (first, from);
  check_way (first, to);
  check_way (second, from);
  check_way (second, to);
  check_way (second, resting);
}

static guint
count_primitives (DemarcScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    n += demarc_scene_get_piece (scene, i)->n;

  return n;
}

/* However often it is interrupted, a picture never holds more than what the pictures together hold,
 * and still has each layer once. */
static void
test_often_interrupted (void)
{
  static const char *const words[] = { "ec2", "rds", "lambda", "s3", "eks", "category:container" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  DemarcScene *scenes[G_N_ELEMENTS (words)];
  g_autoptr (DemarcScene) scene = NULL;
  guint most = 0;

  g_test_message ("seed %u", SEED);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      scenes[i] = lay_out (words[i]);
      most += count_primitives (scenes[i]);
    }

  scene = g_object_ref (scenes[0]);
  for (guint i = 0; i < 300; i++)
    {
      guint target = (guint) g_rand_int_range (rand, 0, G_N_ELEMENTS (words));
      float t = (float) g_rand_double_range (rand, 0.01, 0.99);
      g_autoptr (DemarcScene) near = demarc_scene_mix (scene, scenes[target], 1.f / STEPS);
      g_autoptr (DemarcScene) next = demarc_scene_mix (scene, scenes[target], t);

      g_assert_cmpfloat (get_distance (scene, near), <=, get_step_limit (scene, scenes[target]));
      check_finite (next);
      g_assert_cmpuint (count_primitives (next), <=, most);
      for (guint number = 0; number < 14; number++)
        g_assert_nonnull (demarc_scene_find_piece (next, DEMARC_PIECE_LAYER, number));
      g_set_object (&scene, next);
    }

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_object_unref (scenes[i]);
}

/* The measure of distance itself sees what the tests above look for. */
static void
test_distance_sees (void)
{
  g_autoptr (DemarcScene) ec2 = lay_out ("ec2");
  g_autoptr (DemarcScene) again = lay_out ("ec2");
  g_autoptr (DemarcScene) rds = lay_out ("rds");

  g_assert_cmpfloat (get_distance (ec2, again), <, 0.001);
  g_assert_cmpfloat (get_distance (ec2, rds), >=, 255);
}

static void
add (const char    *name,
     GTestDataFunc  function)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/diagram/mix/%s/%s-to-%s", name, pairs[i].from, pairs[i].to);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), function);
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);

  add ("ends", test_ends);
  add ("no-jump", test_no_jump);
  add ("monotone", test_monotone);
  add ("words-and-order", test_words_and_order);
  add ("interrupted", test_interrupted);
  g_test_add_func ("/diagram/mix/often-interrupted", test_often_interrupted);
  g_test_add_func ("/diagram/mix/distance-sees", test_distance_sees);
  status = g_test_run ();

  scenes_clear ();

  return status;
}
