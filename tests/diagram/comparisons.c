/* comparisons.c: the comparisons that the tests of pictures look at
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "comparisons.h"

#define N_RANDOM 24

/* What comparisons of the built-in model are looked at, besides random ones. */
static const struct { const char *columns; guint baseline; } cases[] = {
  { "s3", 0 },
  { "ec2+rds", 0 },
  { "ec2+rds+lambda+s3", 0 },
  { "ec2+rds+lambda+s3", 2 },
  { "ec2+rds+ecs/fargate+lambda+dynamodb+cloudfront", 5 },
  { "elastic-beanstalk+opensearch+redshift+emr+vpc", 1 },
  { "category:infrastructure+category:container+category:abstracted", 0 },
  { "category:container@source:S001+category:container@source:WP+category:container", 1 },
  { "category:container@source:S003+category:two/abstracted+lambda", 0 },
  { "lambda+lambda@source:WP", 0 },
};

const ComparisonsFold comparisons_folds[COMPARISONS_N_FOLDS] = {
  { { .with_sentences = TRUE }, "whole" },
  { { .only_differences = TRUE }, "only differences" },
  { { .only_differences = TRUE, .is_open = TRUE, .head_room = 20 }, "open" },
};

/* Those of @cases, then random ones. */
GPtrArray *
comparisons_dup_all (void)
{
  GPtrArray *comparisons = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) stacks = scenes_dup_stacks ();
  g_autoptr (GPtrArray) lens_stacks = scenes_dup_lens_stacks ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (COMPARISONS_SEED);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_ptr_array_add (comparisons, scenes_dup_comparison (cases[i].columns, cases[i].baseline));

  for (guint i = 0; i < N_RANDOM; i++)
    {
      guint n = (guint) g_rand_int_range (rand, 1, 7);
      g_autoptr (GPtrArray) columns = g_ptr_array_new ();
      guint baseline;

      for (guint j = 0; j < n; j++)
        {
          GPtrArray *from = g_rand_int_range (rand, 0, 4) == 0 ? lens_stacks : stacks;
          guint which = (guint) g_rand_int_range (rand, 0, (int) from->len);

          g_ptr_array_add (columns, g_ptr_array_index (from, which));
        }
      baseline = (guint) g_rand_int_range (rand, 0, (int) n);
      g_ptr_array_add (comparisons, demarc_comparison_new (columns, baseline));
    }

  return comparisons;
}

/* What messages call a comparison. */
char *
comparisons_dup_name (DemarcComparison *comparison)
{
  g_autoptr (GString) name = g_string_new (NULL);

  for (guint i = 0; i < demarc_comparison_get_n_columns (comparison); i++)
    {
      g_autofree char *column = scenes_dup_name (demarc_comparison_get_stack (comparison, i));

      g_string_append_printf (name, "%s%s", i > 0 ? " + " : "", column);
    }

  return g_string_free (g_steal_pointer (&name), FALSE);
}

/* What a failure says before it stops. */
void
expect (gboolean           good,
        const DemarcPiece *piece,
        const char        *format,
        ...)
{
  g_autofree char *what = NULL;
  va_list args;

  if (G_LIKELY (good))
    return;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  g_error ("piece of kind %u, '%s': %s", piece->kind, piece->id == NULL ? "" : piece->id, what);
}

/* What a primitive takes in the picture. */
ScenesArea
get_place (DemarcScene           *scene,
           const DemarcPiece     *piece,
           const DemarcPrimitive *primitive)
{
  ScenesArea area = scenes_get_area (scene, primitive);

  return (ScenesArea) { piece->x + area.x1, piece->y + area.y1, piece->x + area.x2,
                        piece->y + area.y2 };
}

/* The head of a column. */
const DemarcPiece *
find_head (DemarcScene *scene,
           guint        column)
{
  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);

      if (piece->kind == DEMARC_PIECE_COLUMN && piece->column == column)
        return piece;
    }

  g_error ("column %u has no head", column);
}

/* Whether a layer lies under the fold, or in it. */
gboolean
is_folded (DemarcComparison           *comparison,
           const DemarcCompareOptions *options,
           guint                       layer)
{
  return options->only_differences && demarc_comparison_get_n_columns (comparison) > 1 &&
         !demarc_comparison_row_differs (comparison, layer);
}

/* Whether a line of a piece is just that. */
gboolean
has_text (DemarcScene       *scene,
          const DemarcPiece *piece,
          const char        *text)
{
  const DemarcPrimitive *p = demarc_scene_get_primitives (scene, piece);

  for (guint i = 0; i < piece->n; i++)
    if (g_strcmp0 (p[i].text, text) == 0)
      return TRUE;

  return FALSE;
}
