/* scenes.c: the stacks and scenes that the tests of pictures look at
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scenes.h"

#include "demarc-columns.h"
#include "demarc-gather.h"
#include "demarc-lens.h"
#include "demarc-what-if.h"

static DemarcTypesetter *typesetter;

const ScenesWished scenes_wished[SCENES_N_WISHED] = {
  { "ec2", "guest-os:provider" },
  { "ec2", "guest-os:shared,platform-runtime:shared,physical-facilities:customer" },
  { "rds", "guest-os:customer,platform-runtime:provider,network-config:provider" },
  { "category:abstracted", "platform-runtime:customer,guest-os:shared" },
};

/* One for the whole program, with a font that build-aux/test installs. */
DemarcTypesetter *
scenes_get_typesetter (void)
{
  if (typesetter == NULL)
    typesetter = demarc_typesetter_new ("DejaVu Sans");

  return typesetter;
}

/* At the end of a program. */
void
scenes_clear (void)
{
  g_clear_object (&typesetter);
}

static void
add_stack (GPtrArray     *stacks,
           DemarcSubject *subject,
           DemarcScheme  *scheme,
           DemarcSource  *lens)
{
  DemarcModel *model = demarc_model_get_builtin ();

  g_ptr_array_add (stacks, demarc_model_resolve (model, subject, scheme, lens));
}

static void
add_categories (GPtrArray    *stacks,
                DemarcScheme *scheme,
                DemarcSource *lens)
{
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < demarc_scheme_get_n_categories (scheme); i++)
    {
      g_autoptr (DemarcSubject) subject =
        demarc_subject_new_for_category (demarc_model_get_category (model, scheme, i));

      add_stack (stacks, subject, scheme, lens);
    }
}

static void
add_service (GPtrArray     *stacks,
             DemarcService *service)
{
  DemarcModel *model = demarc_model_get_builtin ();
  DemarcScheme *scheme = demarc_model_get_scheme (model, 0);
  g_autoptr (DemarcSubject) whole = demarc_subject_new_for_service (service);

  add_stack (stacks, whole, scheme, NULL);
  for (guint i = 0; i < demarc_service_get_n_variants (service); i++)
    {
      g_autoptr (DemarcSubject) subject =
        demarc_subject_new_for_variant (service, demarc_model_get_variant (model, service, i));

      add_stack (stacks, subject, scheme, NULL);
    }
}

/* The stack of a subject with layers put elsewhere, such as `guest-os:provider`. */
DemarcStack *
scenes_dup_wished (const char *words,
                         const char *wishes)
{
  g_autoptr (DemarcStack) base = scenes_dup_stack (words, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcWhatIf) what_if = demarc_what_if_new_from_text (base, wishes, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (demarc_what_if_get_n_wishes (what_if), >, 0);

  return g_object_ref (demarc_what_if_get_stack (what_if));
}

/* Layers put elsewhere, to each side and from each. */
static void
add_wished (GPtrArray *stacks)
{
  for (guint i = 0; i < SCENES_N_WISHED; i++)
    g_ptr_array_add (stacks, scenes_dup_wished (scenes_wished[i].words,
                                                      scenes_wished[i].wishes));
}

/* The stack of every category of every scheme, every service and every variant, and some with
 * layers put elsewhere. */
GPtrArray *
scenes_dup_stacks (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  GPtrArray *stacks = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < demarc_model_get_n_schemes (model); i++)
    add_categories (stacks, demarc_model_get_scheme (model, i), NULL);
  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    add_service (stacks, demarc_model_get_service (model, i));
  add_wished (stacks);

  return stacks;
}

/* Categories as each source that people choose as a lens has them: many cells are unstated. */
GPtrArray *
scenes_dup_lens_stacks (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) lenses = demarc_gather_lenses (model);
  GPtrArray *stacks = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < lenses->len; i++)
    for (guint j = 0; j < demarc_model_get_n_schemes (model); j++)
      add_categories (stacks, demarc_model_get_scheme (model, j), g_ptr_array_index (lenses, i));

  return stacks;
}

/* The stack of a subject by its name, under the default scheme. */
DemarcStack *
scenes_dup_stack (const char *words,
                  const char *lens)
{
  DemarcModel *model = demarc_model_get_builtin ();
  DemarcScheme *scheme = demarc_model_get_scheme (model, 0);
  g_autoptr (DemarcSubject) subject = demarc_model_find_subject (model, words, scheme, NULL);
  DemarcSource *source = NULL;

  if (subject == NULL)
    g_error ("the built-in model has no subject '%s'", words);
  if (lens != NULL && !demarc_model_find_lens (model, lens, &source, NULL))
    g_error ("the built-in model has no lens '%s'", lens);

  return demarc_model_resolve (model, subject, scheme, source);
}

/* The stack of a subject of a model that is written in the test. */
DemarcStack *
scenes_dup_json_stack (const char *json,
                       const char *words)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcModel) model =
    demarc_model_new_for_bytes (bytes, "test.json", &problems, &error);
  g_autoptr (DemarcSubject) subject = NULL;
  DemarcScheme *scheme;

  for (guint i = 0; problems != NULL && i < demarc_problems_get_n (problems); i++)
    {
      g_autofree char *line = demarc_problems_dup_line (problems, i);

      g_test_message ("%s", line);
    }
  g_assert_no_error (error);

  scheme = demarc_model_get_scheme (model, 0);
  subject = demarc_model_find_subject (model, words, scheme, NULL);
  g_assert_nonnull (subject);

  return demarc_model_resolve (model, subject, scheme, NULL);
}

/* What messages call a stack. */
char *
scenes_dup_name (DemarcStack *stack)
{
  DemarcSource *lens = demarc_stack_get_lens (stack);

  return g_strdup_printf ("%s in %s under %s",
                          demarc_subject_get_text (demarc_stack_get_subject (stack)),
                          demarc_entry_get_id (DEMARC_ENTRY (demarc_stack_get_scheme (stack))),
                          lens == NULL ? "current" : demarc_entry_get_id (DEMARC_ENTRY (lens)));
}

/* How a layout is told. */
DemarcLayoutOptions
scenes_fill_in (const ScenesOptions *options)
{
  return (DemarcLayoutOptions) {
    .width = options->width > 0 ? options->width : 760,
    .height = options->height,
    .text_scale = options->text_scale > 0 ? options->text_scale : 1,
    .theme = demarc_theme_get (options->theme),
    .mirrored = options->mirrored,
    .with_title = !options->is_bare,
    .with_legend = !options->is_bare,
    .with_sources = !options->is_bare,
  };
}

DemarcScene *
scenes_lay_out (DemarcStack         *stack,
                const ScenesOptions *options)
{
  DemarcLayoutOptions full = scenes_fill_in (options);

  return demarc_layout_stack (stack, scenes_get_typesetter (), &full);
}

DemarcScene *
scenes_lay_out_words (const char          *words,
                      const ScenesOptions *options)
{
  g_autoptr (DemarcStack) stack = scenes_dup_stack (words, NULL);

  return scenes_lay_out (stack, options);
}

/* Columns of the built-in model, as a place has them, such as `ec2+rds`. */
DemarcComparison *
scenes_dup_comparison (const char *columns,
                       guint       baseline)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_auto (GStrv) words = demarc_columns_split (columns);
  g_autoptr (GPtrArray) stacks = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; words[i] != NULL; i++)
    {
      DemarcStack *stack = demarc_model_resolve_column (model, words[i], NULL, NULL, NULL, NULL);

      if (stack == NULL)
        g_error ("the built-in model has no column '%s'", words[i]);
      g_ptr_array_add (stacks, stack);
    }

  return demarc_comparison_new (stacks, baseline);
}

DemarcScene *
scenes_lay_out_columns (DemarcComparison           *comparison,
                        const ScenesOptions        *options,
                        const DemarcCompareOptions *compare_options)
{
  DemarcLayoutOptions full = scenes_fill_in (options);

  return demarc_layout_comparison (comparison, scenes_get_typesetter (), &full, compare_options);
}

/* What a primitive takes in its piece. */
ScenesArea
scenes_get_area (DemarcScene           *scene,
                 const DemarcPrimitive *primitive)
{
  float x = primitive->x;
  float y = primitive->y;

  if (primitive->kind == DEMARC_PRIMITIVE_TEXT)
    {
      float ascent =
        demarc_typesetter_get_ascent (demarc_scene_get_typesetter (scene), primitive->font);
      float begin = primitive->is_end ? -primitive->width : 0;

      if (primitive->turn < 0)
        return (ScenesArea) { x - ascent, y - begin - primitive->width,
                              x + primitive->height - ascent, y - begin };
      if (primitive->turn > 0)
        return (ScenesArea) { x + ascent - primitive->height, y + begin, x + ascent,
                              y + begin + primitive->width };

      x += begin;
      y -= ascent;
    }
  if (primitive->kind == DEMARC_PRIMITIVE_LINE)
    y -= primitive->height / 2;
  if (primitive->kind == DEMARC_PRIMITIVE_UPRIGHT)
    x -= primitive->width / 2;

  return (ScenesArea) { x, y, x + primitive->width, y + primitive->height };
}

ScenesArea
scenes_get_piece_area (const DemarcPiece *piece)
{
  return (ScenesArea) { piece->x, piece->y, piece->x + piece->width, piece->y + piece->height };
}

/* Whether two rectangles share more than @slack. */
gboolean
scenes_areas_overlap (ScenesArea a,
                      ScenesArea b,
                      float      slack)
{
  return MIN (a.x2, b.x2) - MAX (a.x1, b.x1) > slack && MIN (a.y2, b.y2) - MAX (a.y1, b.y1) > slack;
}

/* Whether one rectangle lies in another, but for @slack. */
gboolean
scenes_area_contains (ScenesArea outer,
                      ScenesArea inner,
                      float      slack)
{
  return inner.x1 >= outer.x1 - slack && inner.x2 <= outer.x2 + slack &&
         inner.y1 >= outer.y1 - slack && inner.y2 <= outer.y2 + slack;
}
