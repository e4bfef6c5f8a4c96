/* demarc-place-scene.c: the picture of a place, in the size that is asked for
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-place-scene.h"

#include "demarc-columns.h"
#include "demarc-layout-compare.h"
#include "demarc-layout-matrix.h"
#include "demarc-lens.h"
#include "demarc-resolve.h"

/* How wide a picture is where nobody asked. Text is not made larger than it is in such a picture,
 * and not smaller than a tenth. */
#define WIDTH_USUAL 760.f
#define WIDTH_OF_COLUMN 210.f
#define WIDTH_OF_NAMES 260.f
#define WIDTH_OF_MATRIX 1680.f
#define WIDTH_OF_TRANSPOSED 1000.f
#define TEXT_SCALE_MIN 0.1f

/* Below this, text counts for more than both halves of every layer. */
#define TEXT_SCALE_SMALL 0.75f

/* Where it takes more than that, the height jumps over the one that was asked for. */
#define N_STEPS 16

/* What is drawn, and how: a stack, a comparison or the matrix. */
typedef struct
{
  DemarcModel                   *model;
  DemarcPlace                   *place;
  DemarcTypesetter              *typesetter;
  const DemarcPlaceSceneOptions *options;
  DemarcScheme                  *scheme;
  DemarcSource                  *lens;

  DemarcStack                   *stack;
  DemarcComparison              *comparison;
  DemarcMatrix                  *matrix;
  DemarcCompareOptions           compare_options;
} Shown;

static float
get_usual_width (const Shown *shown)
{
  guint n = shown->comparison == NULL ? 0 : demarc_comparison_get_n_columns (shown->comparison);

  if (shown->matrix != NULL)
    return demarc_matrix_get_options (shown->matrix)->transpose ? WIDTH_OF_TRANSPOSED
                                                                : WIDTH_OF_MATRIX;

  return MAX (WIDTH_USUAL, WIDTH_OF_NAMES + WIDTH_OF_COLUMN * (float) n);
}

static DemarcScene *
lay_out_once (const Shown               *shown,
              const DemarcLayoutOptions *options)
{
  if (shown->matrix != NULL)
    return demarc_layout_matrix (shown->matrix, shown->typesetter, options, NULL, 0);
  if (shown->comparison != NULL)
    return demarc_layout_comparison (shown->comparison, shown->typesetter, options,
                                     &shown->compare_options);

  return demarc_layout_stack (shown->stack, shown->typesetter, options);
}

static DemarcScene *
lay_out (const Shown *shown,
         float        text_scale,
         float        height)
{
  DemarcLayoutOptions options = {
    .width = shown->options->width > 0 ? (float) shown->options->width : get_usual_width (shown),
    .height = height,
    .text_scale = text_scale,
    .theme = shown->options->theme,
    .mirrored = shown->options->mirrored,
    .with_title = !shown->options->is_bare,
    .with_legend = !shown->options->is_bare,
    .with_sources = !shown->options->is_bare,
  };
  DemarcScene *scene = lay_out_once (shown, &options);

  /* Columns have a least width, by the size of the text. Where nobody asked for a width, they have
   * it. */
  for (guint i = 0; i < N_STEPS && shown->options->width > 0 && shown->stack == NULL &&
                    demarc_scene_get_width (scene) > options.width;
       i++)
    {
      options.text_scale *= 0.95f * options.width / demarc_scene_get_width (scene);
      g_object_unref (scene);
      scene = lay_out_once (shown, &options);
    }

  return scene;
}

static float
measure (const Shown *shown,
         float        text_scale,
         float        room)
{
  g_autoptr (DemarcScene) scene = lay_out (shown, text_scale, room);

  return demarc_scene_get_height (scene);
}

/* Finds how large text can be so that the picture is not higher than asked. @room is how high
 * the layout may believe it can be: 1 makes its rows as low as they get, 0 comfortable. The
 * height grows nearly in step with the text, but for the jumps where a line is broken. */
static float
find_text_scale (const Shown *shown,
                 float        room)
{
  float wanted = (float) shown->options->height;
  float low = TEXT_SCALE_MIN;
  float high = MAX (1.f, (float) shown->options->width / get_usual_width (shown));
  float low_height = measure (shown, low, room);
  float high_height = measure (shown, high, room);

  if (high_height <= wanted)
    return high;

  for (guint i = 0; i < N_STEPS && low_height <= wanted - 0.5f; i++)
    {
      float part = (wanted - 0.25f - low_height) / (high_height - low_height);
      float middle = low + (high - low) * CLAMP (part, 0.02f, 0.98f);
      float height = measure (shown, middle, room);

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
fit (const Shown *shown)
{
  float wanted = (float) shown->options->height;
  float text_scale = find_text_scale (shown, 0);
  float room = 0;
  DemarcScene *best;

  if (text_scale < TEXT_SCALE_SMALL)
    text_scale = MAX (text_scale, MIN (TEXT_SCALE_SMALL, find_text_scale (shown, 1)));

  best = lay_out (shown, text_scale, room);
  for (guint i = 0; i < N_STEPS && !fills (best, wanted); i++)
    {
      g_autoptr (DemarcScene) scene = NULL;
      float height;

      room = room > 0 ? room : wanted;
      scene = lay_out (shown, text_scale, room);
      height = demarc_scene_get_height (scene);
      room = MAX (room + wanted - 0.5f - height, 1);
      if (is_better (scene, best, wanted))
        g_set_object (&best, scene);
    }

  return best;
}

static DemarcScene *
draw (const Shown *shown)
{
  return shown->options->height == 0 ? lay_out (shown, 1, 0) : fit (shown);
}

static DemarcSubject *
find_subject (const Shown *shown,
              const char  *text)
{
  if (text == NULL)
    return demarc_subject_new_for_category (
      demarc_model_get_category (shown->model, shown->scheme, 0));

  return demarc_model_find_subject (shown->model, text, shown->scheme, NULL);
}

static DemarcScene *
draw_subject (Shown      *shown,
              const char *text)
{
  g_autoptr (DemarcSubject) subject = find_subject (shown, text);
  g_autoptr (DemarcStack) stack =
    demarc_model_resolve (shown->model, subject, shown->scheme, shown->lens);

  shown->stack = stack;

  return draw (shown);
}

/* A place can lie between two subjects. */
static DemarcScene *
draw_diagram (Shown *shown)
{
  const char *toward = demarc_place_get_option (shown->place, DEMARC_PLACE_TOWARD);
  const char *by = demarc_place_get_option (shown->place, DEMARC_PLACE_BY);
  g_autoptr (DemarcScene) from =
    draw_subject (shown, demarc_place_get_subject (shown->place));
  g_autoptr (DemarcScene) to = NULL;

  if (toward == NULL || by == NULL)
    return g_steal_pointer (&from);

  to = draw_subject (shown, toward);

  return demarc_scene_mix (from, to, (float) g_ascii_strtod (by, NULL));
}

static DemarcScene *
draw_columns (Shown *shown)
{
  const char *columns = demarc_place_get_subject (shown->place);
  const char *baseline = demarc_place_get_option (shown->place, DEMARC_PLACE_BASELINE);
  g_auto (GStrv) words = demarc_columns_split (columns);
  g_autoptr (GPtrArray) stacks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (DemarcComparison) comparison = NULL;

  for (guint i = 0; words[i] != NULL && i < DEMARC_COLUMNS_MAX; i++)
    g_ptr_array_add (stacks, demarc_model_resolve_column (shown->model, words[i], shown->scheme,
                                                          shown->lens, NULL, NULL));
  if (stacks->len == 0)
    return NULL;

  comparison = demarc_comparison_new (
    stacks, baseline == NULL ? 0 : (guint) demarc_columns_find (columns, baseline));
  shown->comparison = comparison;
  shown->compare_options.with_sentences = !shown->options->is_bare;
  shown->compare_options.only_differences =
    demarc_place_has_option (shown->place, DEMARC_PLACE_ONLY_DIFFERENCES);

  return draw (shown);
}

static DemarcScene *
draw_matrix (Shown *shown)
{
  g_autoptr (DemarcMatrixTable) table =
    demarc_matrix_table_new (shown->model, shown->scheme, shown->lens);
  g_autoptr (DemarcMatrix) matrix = NULL;
  DemarcMatrixOptions options;

  demarc_matrix_options_from_place (&options, shown->place, shown->model);
  matrix = demarc_matrix_new (table, &options);
  shown->matrix = matrix;

  return draw (shown);
}

/**
 * demarc_scene_new_for_place:
 * @model: a model
 * @place: a place that was checked on it
 * @typesetter: how text is set
 * @options: how the picture shall be
 *
 * Makes the picture of a place: a diagram, which can lie between two subjects, a comparison, or the
 * matrix. A workload is drawn as its first services side by side, an incident as the diagram of its
 * service.
 *
 * Returns: (transfer full) (nullable): the scene; %NULL if the place is about nothing
 */
DemarcScene *
demarc_scene_new_for_place (DemarcModel                   *model,
                            DemarcPlace                   *place,
                            DemarcTypesetter              *typesetter,
                            const DemarcPlaceSceneOptions *options)
{
  const char *scheme = demarc_place_get_option (place, DEMARC_PLACE_SCHEME);
  const char *lens = demarc_place_get_option (place, DEMARC_PLACE_LENS);
  Shown shown = {
    .model = model,
    .place = place,
    .typesetter = typesetter,
    .options = options,
    .scheme = demarc_model_get_scheme (model, 0),
  };

  if (scheme != NULL)
    shown.scheme = DEMARC_SCHEME (demarc_model_find_scheme (model, scheme, NULL));
  if (lens != NULL)
    demarc_model_find_lens (model, lens, &shown.lens, NULL);

  switch (demarc_place_get_page (place))
    {
    case DEMARC_PAGE_COMPARE:
    case DEMARC_PAGE_WORKLOAD:
      return draw_columns (&shown);
    case DEMARC_PAGE_MATRIX:
      return draw_matrix (&shown);
    case DEMARC_PAGE_EXPLORE:
    case DEMARC_PAGE_INCIDENTS:
    default:
      return draw_diagram (&shown);
    }
}
