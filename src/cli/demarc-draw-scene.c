/* demarc-draw-scene.c: the scene that is asked for, in the size that is asked for
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-draw.h"

#include "demarc-columns.h"
#include "demarc-layout-compare.h"
#include "demarc-lens.h"
#include "demarc-resolve.h"

/* How wide a picture is where nobody asked. Text is not made larger than it is in such a picture,
 * and not smaller than a tenth. */
#define WIDTH_USUAL 760.f
#define WIDTH_OF_COLUMN 210.f
#define WIDTH_OF_NAMES 260.f
#define TEXT_SCALE_MIN 0.1f

/* Below this, text counts for more than both halves of every layer. */
#define TEXT_SCALE_SMALL 0.75f

/* Where it takes more than that, the height jumps over the one that was asked for. */
#define N_STEPS 16

/* What is drawn: a stack, or a comparison. */
typedef struct
{
  DemarcStack          *stack;
  DemarcComparison     *comparison;
  DemarcCompareOptions  options;
} Shown;

static float
get_usual_width (const Shown *shown)
{
  guint n = shown->comparison == NULL ? 0 : demarc_comparison_get_n_columns (shown->comparison);

  return MAX (WIDTH_USUAL, WIDTH_OF_NAMES + WIDTH_OF_COLUMN * (float) n);
}

static DemarcScene *
lay_out (DemarcDraw  *draw,
         const Shown *shown,
         float        text_scale,
         float        height)
{
  DemarcLayoutOptions options = {
    .width = draw->width > 0 ? (float) draw->width : get_usual_width (shown),
    .height = height,
    .text_scale = text_scale,
    .theme = demarc_theme_get (draw->theme),
    .with_title = TRUE,
    .with_legend = TRUE,
    .with_sources = TRUE,
  };
  DemarcScene *scene;

  if (shown->comparison == NULL)
    return demarc_layout_stack (shown->stack, draw->typesetter, &options);

  scene = demarc_layout_comparison (shown->comparison, draw->typesetter, &options,
                                    &shown->options);
  /* Columns have a least width, by the size of the text. */
  for (guint i = 0; i < N_STEPS && demarc_scene_get_width (scene) > options.width; i++)
    {
      options.text_scale *= 0.95f * options.width / demarc_scene_get_width (scene);
      g_object_unref (scene);
      scene = demarc_layout_comparison (shown->comparison, draw->typesetter, &options,
                                        &shown->options);
    }

  return scene;
}

static float
measure (DemarcDraw  *draw,
         const Shown *shown,
         float        text_scale,
         float        room)
{
  g_autoptr (DemarcScene) scene = lay_out (draw, shown, text_scale, room);

  return demarc_scene_get_height (scene);
}

/* Finds how large text can be so that the picture is not higher than asked. @room is how high
 * the layout may believe it can be: 1 makes its rows as low as they get, 0 comfortable. The
 * height grows nearly in step with the text, but for the jumps where a line is broken. */
static float
find_text_scale (DemarcDraw  *draw,
                 const Shown *shown,
                 float        room)
{
  float wanted = (float) draw->height;
  float low = TEXT_SCALE_MIN;
  float high = MAX (1.f, (float) draw->width / get_usual_width (shown));
  float low_height = measure (draw, shown, low, room);
  float high_height = measure (draw, shown, high, room);

  if (high_height <= wanted)
    return high;

  for (guint i = 0; i < N_STEPS && low_height <= wanted - 0.5f; i++)
    {
      float part = (wanted - 0.25f - low_height) / (high_height - low_height);
      float middle = low + (high - low) * CLAMP (part, 0.02f, 0.98f);
      float height = measure (draw, shown, middle, room);

      if (height <= wanted)
        {
          low = middle;
          low_height = height;
        }
      else
        {
          high = middle;
          high_height = height;
        }
    }

  return low;
}

/* Whether a picture has that height when it is counted in pixels. */
static gboolean
fills (DemarcScene *scene,
       float        wanted)
{
  float height = demarc_scene_get_height (scene);

  return height <= wanted && height > wanted - 1;
}

/* A picture that is not too high is better than one that is; then the nearer one. */
static gboolean
is_better (DemarcScene *scene,
           DemarcScene *than,
           float        wanted)
{
  float height = demarc_scene_get_height (scene);
  float other = demarc_scene_get_height (than);

  if ((height <= wanted) != (other <= wanted))
    return height <= wanted;

  return ABS (height - wanted) < ABS (other - wanted);
}

/* A picture of just that size, if the rows can fill it, else the highest that is not higher:
 * text as large as both sides allow, rows as high as there is room. The layout does not count
 * exactly what stands around its rows, so that it is told more or less room until it comes out
 * right. */
static DemarcScene *
fit (DemarcDraw  *draw,
     const Shown *shown)
{
  float wanted = (float) draw->height;
  float text_scale = find_text_scale (draw, shown, 0);
  float room = 0;
  DemarcScene *best;

  if (text_scale < TEXT_SCALE_SMALL)
    text_scale = MAX (text_scale, MIN (TEXT_SCALE_SMALL, find_text_scale (draw, shown, 1)));

  best = lay_out (draw, shown, text_scale, room);
  for (guint i = 0; i < N_STEPS && !fills (best, wanted); i++)
    {
      g_autoptr (DemarcScene) scene = NULL;
      float height;

      room = room > 0 ? room : wanted;
      scene = lay_out (draw, shown, text_scale, room);
      height = demarc_scene_get_height (scene);
      room = MAX (room + wanted - 0.5f - height, 1);
      if (is_better (scene, best, wanted))
        g_set_object (&best, scene);
    }

  return best;
}

static DemarcScene *
draw_shown (DemarcDraw  *draw,
            const Shown *shown)
{
  return draw->height == 0 ? lay_out (draw, shown, 1, 0) : fit (draw, shown);
}

/**
 * demarc_draw_make_scene:
 * @draw: what was asked for
 * @subject: a subject
 * @scheme: a scheme
 * @lens: (nullable): a lens
 *
 * Makes the scene of a subject.
 *
 * Returns: (transfer full): the scene
 */
DemarcScene *
demarc_draw_make_scene (DemarcDraw    *draw,
                        DemarcSubject *subject,
                        DemarcScheme  *scheme,
                        DemarcSource  *lens)
{
  g_autoptr (DemarcStack) stack = demarc_model_resolve (draw->cli.model, subject, scheme, lens);
  const Shown shown = { .stack = stack };

  return draw_shown (draw, &shown);
}

static DemarcSubject *
find_subject (DemarcModel  *model,
              DemarcScheme *scheme,
              const char   *text)
{
  if (text == NULL)
    return demarc_subject_new_for_category (demarc_model_get_category (model, scheme, 0));

  return demarc_model_find_subject (model, text, scheme, NULL);
}

/* Makes the scene of the columns of a place. */
static DemarcScene *
make_comparison_scene (DemarcDraw   *draw,
                       DemarcPlace  *place,
                       DemarcScheme *scheme,
                       DemarcSource *lens)
{
  const char *columns = demarc_place_get_subject (place);
  const char *baseline = demarc_place_get_option (place, DEMARC_PLACE_BASELINE);
  g_auto (GStrv) words = demarc_columns_split (columns);
  g_autoptr (GPtrArray) stacks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (DemarcComparison) comparison = NULL;
  Shown shown = { .options = { .with_sentences = TRUE } };

  for (guint i = 0; words[i] != NULL; i++)
    g_ptr_array_add (stacks, demarc_model_resolve_column (draw->cli.model, words[i], scheme, lens,
                                                          NULL, NULL));
  comparison = demarc_comparison_new (
    stacks, baseline == NULL ? 0 : (guint) demarc_columns_find (columns, baseline));
  shown.comparison = comparison;
  shown.options.only_differences =
    demarc_place_get_option (place, DEMARC_PLACE_ONLY_DIFFERENCES) != NULL;

  return draw_shown (draw, &shown);
}

/**
 * demarc_draw_make_scene_of_place:
 * @draw: what was asked for
 * @place: a place that was checked
 *
 * Makes the scene of a place, which can lie between two subjects, or be several side by side.
 *
 * Returns: (transfer full): the scene
 */
DemarcScene *
demarc_draw_make_scene_of_place (DemarcDraw  *draw,
                                 DemarcPlace *place)
{
  DemarcModel *model = draw->cli.model;
  const char *scheme_text = demarc_place_get_option (place, DEMARC_PLACE_SCHEME);
  const char *lens_text = demarc_place_get_option (place, DEMARC_PLACE_LENS);
  const char *toward_text = demarc_place_get_option (place, DEMARC_PLACE_TOWARD);
  DemarcScheme *scheme = demarc_model_get_scheme (model, 0);
  DemarcSource *lens = draw->cli.lens;
  g_autoptr (DemarcSubject) subject = NULL;
  g_autoptr (DemarcSubject) toward = NULL;
  g_autoptr (DemarcScene) from = NULL;
  g_autoptr (DemarcScene) to = NULL;

  if (scheme_text != NULL)
    scheme = DEMARC_SCHEME (demarc_model_find_scheme (model, scheme_text, NULL));
  if (lens_text != NULL)
    demarc_model_find_lens (model, lens_text, &lens, NULL);
  if (demarc_place_get_page (place) == DEMARC_PAGE_COMPARE)
    return make_comparison_scene (draw, place, scheme, lens);

  subject = find_subject (model, scheme, demarc_place_get_subject (place));
  from = demarc_draw_make_scene (draw, subject, scheme, lens);
  if (toward_text == NULL)
    return g_steal_pointer (&from);

  toward = find_subject (model, scheme, toward_text);
  to = demarc_draw_make_scene (draw, toward, scheme, lens);

  return demarc_scene_mix (
    from, to, (float) g_ascii_strtod (demarc_place_get_option (place, DEMARC_PLACE_BY), NULL));
}
