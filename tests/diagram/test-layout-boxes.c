/* test-layout-boxes.c: where things lie, over all subjects, sizes, sizes of text and directions
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "scenes.h"

static const float widths[] = { 320, 360, 479, 480, 640, 760, 1280, 1920, 3840 };
static const float heights[] = { 0, 480, 1200 };
static const float text_scales[] = { 1, 1.25f, 1.5f, 2 };

/* All stacks of the built-in model, and those of the sources. */
static GPtrArray *stacks;

/* What a failure says before it stops. */
typedef struct
{
  DemarcScene       *scene;
  const DemarcPiece *piece;
  const char        *where;
} Spot;

static void G_GNUC_PRINTF (3, 4)
expect (gboolean    good,
        const Spot *spot,
        const char *format,
        ...)
{
  g_autofree char *what = NULL;
  va_list args;

  if (G_LIKELY (good))
    return;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  g_error ("%s: piece %u of %s '%s': %s", spot->where, spot->piece->number,
           spot->piece->kind == DEMARC_PIECE_LAYER ? "layers" : "others",
           spot->piece->id == NULL ? "" : spot->piece->id, what);
}

static const char *
get_words (const DemarcPrimitive *primitive)
{
  return primitive->text == NULL ? "no text" : primitive->text;
}

/* Whether all numbers of a primitive are numbers. */
static gboolean
is_finite (const DemarcPrimitive *p)
{
  const float all[] = {
    p->x, p->y, p->width, p->height, p->border_width, p->radius, p->cut, p->slant, p->step,
    p->thickness, p->font.size,
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (!isfinite (all[i]))
      return FALSE;

  return TRUE;
}

/* Every primitive lies in its piece. */
static void
check_primitive (const Spot            *spot,
                 const DemarcPrimitive *primitive)
{
  const DemarcPiece *piece = spot->piece;
  ScenesArea room = { 0, 0, piece->width, piece->height };
  ScenesArea area = scenes_get_area (spot->scene, primitive);

  expect (is_finite (primitive), spot, "a number is none");
  expect (primitive->width >= 0 && primitive->height >= 0, spot, "a size is negative");
  expect (scenes_area_contains (room, area, SCENES_SLACK), spot,
          "kind %u, slot %u, '%s': %.1f to %.1f, %.1f to %.1f in %.1f × %.1f", primitive->kind,
          primitive->slot, get_words (primitive), area.x1, area.x2, area.y1, area.y2, room.x2,
          room.y2);
  if (primitive->kind == DEMARC_PRIMITIVE_TEXT)
    expect (primitive->text != NULL && *primitive->text != '\0', spot, "an empty text");
}

/* What no text may lie over: another text, an icon, a mark's disc that is not its own, stripes. */
static gboolean
are_rivals (const DemarcPrimitive *text,
            const DemarcPrimitive *other)
{
  if (text->kind != DEMARC_PRIMITIVE_TEXT)
    return FALSE;

  return other->kind == DEMARC_PRIMITIVE_TEXT || other->kind == DEMARC_PRIMITIVE_ICON ||
         other->kind == DEMARC_PRIMITIVE_STRIPES;
}

static void
check_pair (const Spot            *spot,
            const DemarcPrimitive *a,
            const DemarcPrimitive *b)
{
  ScenesArea first = scenes_get_area (spot->scene, a);
  ScenesArea second = scenes_get_area (spot->scene, b);

  expect (!scenes_areas_overlap (first, second, SCENES_SLACK), spot,
          "'%s' (%.1f to %.1f, %.1f to %.1f) lies over '%s' (%.1f to %.1f, %.1f to %.1f)",
          get_words (a), first.x1, first.x2, first.y1, first.y2, get_words (b), second.x1,
          second.x2, second.y1, second.y2);
}

static void
check_piece (const Spot *spot)
{
  const DemarcPrimitive *primitives = demarc_scene_get_primitives (spot->scene, spot->piece);
  guint n = spot->piece->n;

  for (guint i = 0; i < n; i++)
    {
      check_primitive (spot, &primitives[i]);
      for (guint j = 0; j < n; j++)
        if (j != i && are_rivals (&primitives[i], &primitives[j]))
          check_pair (spot, &primitives[i], &primitives[j]);
    }
}

/* Pieces are told apart by what they stand for, own all primitives between them, and name each by a
 * slot of its own in rising order: mixing relies on it. */
static void
check_tags (const Spot *spot,
            guint      *next)
{
  const DemarcPiece *piece = spot->piece;
  const DemarcPrimitive *primitives = demarc_scene_get_primitives (spot->scene, piece);

  expect (piece->first == *next, spot, "primitives that belong to no piece");
  expect (piece->n > 0, spot, "nothing in it");
  expect (demarc_scene_find_piece (spot->scene, piece->kind, piece->number) == piece, spot,
          "another piece stands for the same");
  expect (piece->opacity == 1, spot, "an opacity of %g", piece->opacity);
  for (guint i = 1; i < piece->n; i++)
    expect (primitives[i - 1].slot < primitives[i].slot, spot, "slots %u and %u",
            primitives[i - 1].slot, primitives[i].slot);

  *next += piece->n;
}

/* Nothing lies over anything, and everything lies in the picture. */
static void
check_scene (DemarcScene *scene,
             const char  *where)
{
  ScenesArea room = { 0, 0, demarc_scene_get_width (scene), demarc_scene_get_height (scene) };
  guint n = demarc_scene_get_n_pieces (scene);
  float bottom = 0;
  guint next = 0;

  for (guint i = 0; i < n; i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      const Spot spot = { scene, piece, where };
      ScenesArea area = scenes_get_piece_area (piece);

      expect (scenes_area_contains (room, area, SCENES_SLACK), &spot,
              "%.1f to %.1f, %.1f to %.1f in %.1f × %.1f", area.x1, area.x2, area.y1, area.y2,
              room.x2, room.y2);
      expect (area.y1 >= bottom - SCENES_SLACK, &spot, "begins at %.1f, the last ended at %.1f",
              area.y1, bottom);
      bottom = area.y2;
      check_tags (&spot, &next);
      check_piece (&spot);
    }
}

/* The options that a case stands for. */
static ScenesOptions
get_options (gconstpointer data,
             float         height,
             gboolean      mirrored)
{
  guint number = GPOINTER_TO_UINT (data);

  return (ScenesOptions) {
    .width = widths[number / G_N_ELEMENTS (text_scales)],
    .text_scale = text_scales[number % G_N_ELEMENTS (text_scales)],
    .height = height,
    .mirrored = mirrored,
  };
}

static void
test_boxes (gconstpointer data)
{
  guint n = 0;

  for (guint i = 0; i < stacks->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (heights); j++)
      {
        DemarcStack *stack = g_ptr_array_index (stacks, i);
        ScenesOptions options = get_options (data, heights[j], FALSE);
        g_autoptr (DemarcScene) scene = scenes_lay_out (stack, &options);
        g_autofree char *name = scenes_dup_name (stack);
        g_autofree char *where =
          g_strdup_printf ("%s, %.0f × %.0f, text × %g", name, options.width, options.height,
                           options.text_scale);

        check_scene (scene, where);
        n++;
      }

  g_test_message ("%u scenes", n);
}

static void
check_mirrored (const Spot            *spot,
                const DemarcPrimitive *plain,
                const DemarcPrimitive *mirrored)
{
  ScenesArea first = scenes_get_area (spot->scene, plain);
  ScenesArea second = scenes_get_area (spot->scene, mirrored);

  expect (plain->kind == mirrored->kind && plain->slot == mirrored->slot &&
            g_strcmp0 (plain->text, mirrored->text) == 0 && plain->icon == mirrored->icon &&
            demarc_color_equal (&plain->color, &mirrored->color),
          spot, "slot %u became slot %u", plain->slot, mirrored->slot);
  expect (fabsf (first.x1 - (spot->piece->width - second.x2)) < 0.01f &&
            fabsf (first.x2 - (spot->piece->width - second.x1)) < 0.01f,
          spot, "'%s' at %.2f to %.2f is mirrored to %.2f to %.2f", get_words (plain), first.x1,
          first.x2, second.x1, second.x2);
  expect (first.y1 == second.y1 && first.y2 == second.y2, spot, "moved up or down");
  expect (plain->slant == -mirrored->slant, spot, "leans to the same side");
  if (plain->kind == DEMARC_PRIMITIVE_WEDGE)
    expect (fabsf (plain->cut - (spot->piece->width - mirrored->cut)) < 0.01f &&
              mirrored->mirrored && !plain->mirrored,
            spot, "a cut at %.2f is mirrored to %.2f", plain->cut, mirrored->cut);
}

/* What reads from right to left is the mirror image of what reads from left to right, so that the
 * test of boxes holds for it too. */
static void
test_mirror (gconstpointer data)
{
  for (guint i = 0; i < stacks->len; i++)
    {
      DemarcStack *stack = g_ptr_array_index (stacks, i);
      ScenesOptions plain_options = get_options (data, 0, FALSE);
      ScenesOptions mirrored_options = get_options (data, 0, TRUE);
      g_autoptr (DemarcScene) plain = scenes_lay_out (stack, &plain_options);
      g_autoptr (DemarcScene) mirrored = scenes_lay_out (stack, &mirrored_options);
      g_autofree char *name = scenes_dup_name (stack);

      g_assert_cmpuint (demarc_scene_get_n_pieces (plain), ==,
                        demarc_scene_get_n_pieces (mirrored));
      for (guint j = 0; j < demarc_scene_get_n_pieces (plain); j++)
        {
          const DemarcPiece *a = demarc_scene_get_piece (plain, j);
          const DemarcPiece *b = demarc_scene_get_piece (mirrored, j);
          const Spot spot = { plain, a, name };

          g_assert_cmpuint (a->n, ==, b->n);
          expect (fabsf (a->x - (plain_options.width - b->x - b->width)) < 0.01f && a->y == b->y &&
                    a->height == b->height,
                  &spot, "is mirrored elsewhere");
          for (guint k = 0; k < a->n; k++)
            check_mirrored (&spot, &demarc_scene_get_primitives (plain, a)[k],
                            &demarc_scene_get_primitives (mirrored, b)[k]);
        }
    }
}

/* The same stack and options give the same scene, also with another typesetter. */
static void
test_same_again (gconstpointer data)
{
  g_autoptr (DemarcTypesetter) fresh = demarc_typesetter_new ("DejaVu Sans");
  ScenesOptions options = get_options (data, 900, FALSE);
  DemarcLayoutOptions full = {
    .width = options.width, .height = 900, .text_scale = options.text_scale,
    .theme = demarc_theme_get (DEMARC_THEME_LIGHT),
    .with_title = TRUE, .with_legend = TRUE, .with_sources = TRUE,
  };

  for (guint i = 0; i < stacks->len; i++)
    {
      DemarcStack *stack = g_ptr_array_index (stacks, i);
      g_autoptr (DemarcScene) first = scenes_lay_out (stack, &options);
      g_autoptr (DemarcScene) second = demarc_layout_stack (stack, fresh, &full);

      g_assert_cmpfloat (demarc_scene_get_height (first), ==, demarc_scene_get_height (second));
      g_assert_cmpstr (demarc_scene_get_title (first), ==, demarc_scene_get_title (second));
      g_assert_cmpuint (demarc_scene_get_n_pieces (first), ==, demarc_scene_get_n_pieces (second));
      for (guint j = 0; j < demarc_scene_get_n_pieces (first); j++)
        {
          const DemarcPiece *a = demarc_scene_get_piece (first, j);
          const DemarcPiece *b = demarc_scene_get_piece (second, j);

          g_assert_cmpfloat (a->y, ==, b->y);
          g_assert_true (demarc_primitives_equal (demarc_scene_get_primitives (first, a), a->n,
                                                  demarc_scene_get_primitives (second, b), b->n));
        }
    }
}

/* A picture is as high as was asked for, unless what it must hold takes more. */
static void
test_height (gconstpointer data)
{
  const float width = (float) GPOINTER_TO_UINT (data);

  for (guint i = 0; i < stacks->len; i++)
    for (float height = 600; height <= 1200; height += 50)
      {
        DemarcStack *stack = g_ptr_array_index (stacks, i);
        ScenesOptions least_options = { .width = width, .height = 1 };
        ScenesOptions options = { .width = width, .height = height };
        g_autoptr (DemarcScene) least = scenes_lay_out (stack, &least_options);
        g_autoptr (DemarcScene) scene = scenes_lay_out (stack, &options);
        g_autofree char *name = scenes_dup_name (stack);

        g_test_message ("%s, %.0f × %.0f", name, width, height);
        g_assert_cmpfloat (demarc_scene_get_height (scene), <=,
                           MAX (height, demarc_scene_get_height (least)) + SCENES_SLACK);
      }
}

static void
add_stacks (GPtrArray *more)
{
  g_ptr_array_extend_and_steal (stacks, more);
}

static void
add_cases (const char    *name,
           GTestDataFunc  function,
           guint          step)
{
  for (guint i = 0; i < G_N_ELEMENTS (widths) * G_N_ELEMENTS (text_scales); i += step)
    {
      ScenesOptions options = get_options (GUINT_TO_POINTER (i), 0, FALSE);
      g_autofree char *path = g_strdup_printf ("/diagram/layout/%s/%.0f/text-%.0f-percent", name,
                                               options.width, options.text_scale * 100);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), function);
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  stacks = g_ptr_array_new_with_free_func (g_object_unref);
  add_stacks (scenes_dup_stacks ());
  g_assert_cmpuint (stacks->len, >=, 66);
  add_stacks (scenes_dup_lens_stacks ());

  add_cases ("boxes", test_boxes, 1);
  add_cases ("mirror", test_mirror, 1);
  add_cases ("same-again", test_same_again, 7);
  g_test_add_data_func ("/diagram/layout/height/760", GUINT_TO_POINTER (760), test_height);
  g_test_add_data_func ("/diagram/layout/height/1280", GUINT_TO_POINTER (1280), test_height);
  status = g_test_run ();

  g_ptr_array_unref (stacks);
  scenes_clear ();

  return status;
}
