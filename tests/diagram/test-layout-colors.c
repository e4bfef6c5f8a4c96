/* test-layout-colors.c: the contrast of everything in pictures as they are laid out
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scenes.h"

/* The test of themes looks at the pairs of colours that are meant to meet. This one looks at those
 * that do: for each text of each picture, at the surfaces that were painted under it. */

#define SHAPE_CONTRAST 3.0

static GPtrArray *stacks;

static double
get_least_contrast (DemarcThemeName name)
{
  return name == DEMARC_THEME_CONTRAST || name == DEMARC_THEME_CONTRAST_DARK ? 7 : 4.5;
}

/* Where the slanted edge of a wedge lies at a height. */
static float
get_edge (const DemarcPrimitive *wedge,
          float                  y)
{
  return wedge->cut + wedge->slant * (0.5f - (y - wedge->y) / wedge->height);
}

/* How much of an area a wedge covers: nothing, a part or all of it. */
static gboolean
covers_part (const DemarcPrimitive *wedge,
             ScenesArea             area,
             gboolean              *all)
{
  float top = get_edge (wedge, area.y1);
  float bottom = get_edge (wedge, area.y2);
  float near = wedge->mirrored ? MAX (top, bottom) : MIN (top, bottom);
  float far = wedge->mirrored ? MIN (top, bottom) : MAX (top, bottom);

  *all = wedge->mirrored ? area.x2 <= far : area.x1 >= far;

  return wedge->mirrored ? area.x1 < near : area.x2 > near;
}

static void
expect (DemarcThemeName        name,
        const char            *where,
        const DemarcPrimitive *text,
        const DemarcColor     *surface)
{
  double is = demarc_color_contrast (&text->color, surface);

  if (is < get_least_contrast (name))
    g_error ("%s, %s: '%s' has %.2f:1 on what it stands on", demarc_theme_get_word (name), where,
             text->text, is);
}

/* A line of text is a little higher than what is seen of it: a disc may reach into that. */
static float
get_slack (const DemarcPrimitive *text)
{
  return 0.15f * text->font.size;
}

/* Goes back from a text to what lies under it, until something lies under all of it. */
static void
check_text (DemarcThemeName        name,
            const char            *where,
            DemarcScene           *scene,
            const DemarcPrimitive *primitives,
            guint                  position)
{
  const DemarcPrimitive *text = &primitives[position];
  ScenesArea area = scenes_get_area (scene, text);
  DemarcColor background = demarc_scene_get_background (scene);

  for (guint i = position; i-- > 0;)
    {
      const DemarcPrimitive *under = &primitives[i];
      gboolean all = TRUE;

      if ((under->kind != DEMARC_PRIMITIVE_BOX && under->kind != DEMARC_PRIMITIVE_WEDGE) ||
          under->color.alpha <= 0 ||
          !scenes_areas_overlap (scenes_get_area (scene, under), area, get_slack (text)))
        continue;
      if (under->kind == DEMARC_PRIMITIVE_WEDGE && !covers_part (under, area, &all))
        continue;

      expect (name, where, text, &under->color);
      if (all)
        return;
    }

  expect (name, where, text, &background);
}

/* The rim of a box is seen against what lies around the layer, or the box itself is. */
static void
check_surface (DemarcThemeName    name,
               DemarcScene       *scene,
               const DemarcPiece *piece)
{
  const DemarcPrimitive *primitives = demarc_scene_get_primitives (scene, piece);
  DemarcColor background = demarc_scene_get_background (scene);
  double best = 0;

  for (guint i = 0; i < piece->n; i++)
    {
      const DemarcPrimitive *box = &primitives[i];

      if (box->kind != DEMARC_PRIMITIVE_BOX || box->width < piece->width)
        continue;
      if (box->color.alpha > 0)
        best = MAX (best, demarc_color_contrast (&box->color, &background));
      if (box->border.alpha > 0 && box->border_width >= 1)
        best = MAX (best, demarc_color_contrast (&box->border, &background));
    }

  if (best < SHAPE_CONTRAST)
    g_error ("%s: layer '%s' stands out by %.2f:1 only", demarc_theme_get_word (name), piece->id,
             best);
}

static void
check_scene (DemarcThemeName  name,
             const char      *where,
             DemarcScene     *scene)
{
  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      const DemarcPrimitive *primitives = demarc_scene_get_primitives (scene, piece);

      if (piece->kind == DEMARC_PIECE_LAYER)
        check_surface (name, scene, piece);
      for (guint j = 0; j < piece->n; j++)
        if (primitives[j].kind == DEMARC_PRIMITIVE_TEXT)
          check_text (name, where, scene, primitives, j);
    }
}

static void
test_contrast (gconstpointer data)
{
  static const ScenesOptions sizes[] = {
    { .width = 320 }, { .width = 760 }, { .width = 360, .text_scale = 2 },
    { .width = 760, .mirrored = TRUE }, { .width = 640, .text_scale = 1.5f },
  };
  DemarcThemeName name = (DemarcThemeName) GPOINTER_TO_UINT (data);

  for (guint i = 0; i < stacks->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
      {
        DemarcStack *stack = g_ptr_array_index (stacks, i);
        ScenesOptions options = sizes[j];
        g_autoptr (DemarcScene) scene = NULL;
        g_autofree char *where = scenes_dup_name (stack);

        options.theme = name;
        scene = scenes_lay_out (stack, &options);
        check_scene (name, where, scene);
      }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  stacks = scenes_dup_stacks ();
  g_ptr_array_extend_and_steal (stacks, scenes_dup_lens_stacks ());

  for (DemarcThemeName name = 0; name < DEMARC_N_THEMES; name++)
    {
      g_autofree char *path =
        g_strconcat ("/diagram/layout/contrast/", demarc_theme_get_word (name), NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (name), test_contrast);
    }
  status = g_test_run ();

  g_ptr_array_unref (stacks);
  scenes_clear ();

  return status;
}
