/* test-compare-shift.c: what lies between two comparisons
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "comparisons.h"

#define STEPS 20

/* Small parts of the way at its ends. */
#define NEARLY 0.001f

static const struct
{
  const char *from;
  const char *to;
  gboolean    fold;
  const char *name;
} ways[] = {
  { "ec2+rds+lambda+s3", "ec2+rds+lambda+s3+sqs", FALSE, "comes-last" },
  { "ec2+rds+s3", "lambda+ec2+rds+s3", FALSE, "comes-first" },
  { "ec2+rds+lambda+s3", "ec2+rds+s3", FALSE, "goes" },
  { "ec2+rds+lambda+s3", "rds+lambda+s3+ec2", FALSE, "moves" },
  { "ec2+rds+lambda+s3", "s3+lambda+rds+ec2", FALSE, "turns-round" },
  { "ec2+rds", "lambda+s3", FALSE, "all-others" },
  { "ec2+rds+lambda+s3", "ec2+rds+lambda+s3", TRUE, "folds" },
  { "s3", "ec2+s3", FALSE, "second" },
};

static DemarcScene *
lay_out (const char *columns,
         float       width,
         gboolean    mirrored,
         gboolean    fold)
{
  g_autoptr (DemarcComparison) comparison = scenes_dup_comparison (columns, 0);
  ScenesOptions options = { .width = width, .mirrored = mirrored };
  DemarcCompareOptions compare_options = { .only_differences = fold, .column_min = 104 };

  return scenes_lay_out_columns (comparison, &options, &compare_options);
}

/* Whether there is a level part of the line over or under a place, on a height. */
static gboolean
has_level (DemarcScene *scene,
           float        x,
           float        y)
{
  const DemarcPiece *line = demarc_scene_find_piece (scene, DEMARC_PIECE_LINE, 0);
  const DemarcPrimitive *p = demarc_scene_get_primitives (scene, line);

  for (guint i = 0; i < line->n; i++)
    if (p[i].kind == DEMARC_PRIMITIVE_LINE && line->x + p[i].x <= x &&
        line->x + p[i].x + p[i].width >= x && fabsf (line->y + p[i].y - y) < 1.5f)
      return TRUE;

  return FALSE;
}

/* The height of the line along a column of a scene that is not between two. */
static float
get_level (DemarcScene       *scene,
           const DemarcPiece *head)
{
  for (float y = 0; y < demarc_scene_get_height (scene); y++)
    if (has_level (scene, head->x + head->width / 2, y))
      return y;

  g_error ("there is no line along %s", head->id);
}

/* Right after the beginning the line is where it was, right before the end where it will be. */
static void
check_end (DemarcScene *scene,
           DemarcScene *end)
{
  for (guint i = 0; i < demarc_scene_get_n_pieces (end); i++)
    {
      const DemarcPiece *head = demarc_scene_get_piece (end, i);

      if (head->kind == DEMARC_PIECE_COLUMN)
        expect (has_level (scene, head->x + head->width / 2, get_level (end, head)), head,
                "the line jumps");
    }
}

/* One part of the line begins where the one before it ends, and a step reaches from one to the
 * next. */
static void
check_step (const DemarcPiece     *line,
            const DemarcPrimitive *before,
            const DemarcPrimitive *step,
            const DemarcPrimitive *after)
{
  float thickness = after->height;

  expect (fabsf (before->x + before->width - thickness - after->x) < 0.1f, line,
          "a gap before %.1f", after->x);
  expect (step->kind == DEMARC_PRIMITIVE_UPRIGHT &&
            fabsf (step->height - thickness - fabsf (after->y - before->y)) < 0.1f,
          line, "a step of %.1f at %.1f", step->height, step->x);
}

static void
check_line (DemarcScene *scene)
{
  const DemarcPiece *line = demarc_scene_find_piece (scene, DEMARC_PIECE_LINE, 0);
  const DemarcPrimitive *p;
  const DemarcPrimitive *last = NULL;

  g_assert_nonnull (line);
  p = demarc_scene_get_primitives (scene, line);
  for (guint i = 0; i < line->n; i++)
    {
      expect (isfinite (p[i].x + p[i].y + p[i].width + p[i].height), line, "a number is none");
      expect (i == 0 || p[i - 1].slot < p[i].slot, line, "slot %u", p[i].slot);
      expect (p[i].color.alpha > 0 && p[i].width > 0 && p[i].height > 0, line, "nothing is seen");
      if (p[i].kind != DEMARC_PRIMITIVE_LINE)
        continue;
      if (last != NULL)
        check_step (line, last, &p[i - 1], &p[i]);
      last = &p[i];
    }
}

/* What goes is gone before what comes is there; what stays is all there. */
static void
check_presence (DemarcScene *scene,
                DemarcScene *from,
                DemarcScene *to,
                float        t)
{
  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      gboolean was = demarc_scene_find_piece (from, piece->kind, piece->number) != NULL;
      gboolean shall = demarc_scene_find_piece (to, piece->kind, piece->number) != NULL;
      float expected = was && shall ? 1 : was ? MAX (1 - 2 * t, 0) : MAX (2 * t - 1, 0);

      expect (was || shall, piece, "comes from nowhere");
      expect (fabsf (piece->opacity - expected) < 0.01f, piece, "is there by %.2f at %.2f",
              piece->opacity, t);
    }
}

static void
check_way (guint    way,
           float    width,
           gboolean mirrored)
{
  g_autoptr (DemarcScene) from = lay_out (ways[way].from, width, mirrored, FALSE);
  g_autoptr (DemarcScene) to = lay_out (ways[way].to, width, mirrored, ways[way].fold);
  g_autoptr (DemarcScene) end = demarc_scene_mix_comparisons (from, to, 1);
  g_autoptr (DemarcScene) first = demarc_scene_mix_comparisons (from, to, NEARLY);
  g_autoptr (DemarcScene) last = demarc_scene_mix_comparisons (from, to, 1 - NEARLY);

  g_assert_true (end == to);
  check_end (first, from);
  check_end (last, to);
  for (guint i = 0; i < STEPS; i++)
    {
      float t = (float) i / STEPS;
      g_autoptr (DemarcScene) scene = demarc_scene_mix_comparisons (from, to, t);

      check_line (scene);
      check_presence (scene, from, to, t);
    }
}

static void
test_way (gconstpointer data)
{
  check_way (GPOINTER_TO_UINT (data), 1000, FALSE);
  check_way (GPOINTER_TO_UINT (data), 1000, TRUE);
  check_way (GPOINTER_TO_UINT (data), 640, FALSE);
}

/* Where names stand over the cells, the line has no steps on the way either. */
static void
test_stacked (void)
{
  g_autoptr (DemarcScene) from = lay_out ("ec2+rds+lambda", 320, FALSE, FALSE);
  g_autoptr (DemarcScene) to = lay_out ("lambda+rds+ec2", 320, FALSE, FALSE);
  g_autoptr (DemarcScene) scene = demarc_scene_mix_comparisons (from, to, 0.3f);
  const DemarcPiece *line = demarc_scene_find_piece (scene, DEMARC_PIECE_LINE, 0);
  const DemarcPrimitive *p = demarc_scene_get_primitives (scene, line);

  g_assert_cmpuint (line->n, >, 1);
  for (guint i = 0; i < line->n; i++)
    g_assert_cmpint (p[i].kind, ==, DEMARC_PRIMITIVE_LINE);
}

/* Where all rows are folded there is no line: it goes, and comes again. */
static void
test_without_line (void)
{
  g_autoptr (DemarcScene) from = lay_out ("lambda+lambda", 800, FALSE, FALSE);
  g_autoptr (DemarcScene) to = lay_out ("lambda+lambda", 800, FALSE, TRUE);
  g_autoptr (DemarcScene) going = demarc_scene_mix_comparisons (from, to, 0.25f);
  g_autoptr (DemarcScene) coming = demarc_scene_mix_comparisons (to, from, 0.75f);

  g_assert_null (demarc_scene_find_piece (to, DEMARC_PIECE_LINE, 0));
  g_assert_cmpfloat (demarc_scene_find_piece (going, DEMARC_PIECE_LINE, 0)->opacity, ==, 0.5f);
  g_assert_cmpfloat (demarc_scene_find_piece (coming, DEMARC_PIECE_LINE, 0)->opacity, ==, 0.5f);
}

/* Changes that are not waited for begin where others have got to, however many there are. */
static void
test_often_interrupted (void)
{
  static const char *const columns[] = {
    "ec2+rds+lambda+s3+sqs+dynamodb", "ecs/fargate+cloudfront+vpc+ebs+emr+redshift", "s3",
    "aurora+ecs+eks+opensearch+neptune+documentdb", "rds+ec2", "s3+sqs+lambda",
  };
  g_autoptr (DemarcScene) scene = lay_out (columns[0], 900, FALSE, FALSE);

  for (guint i = 0; i < 5 * G_N_ELEMENTS (columns); i++)
    {
      g_autoptr (DemarcScene) to =
        lay_out (columns[i % G_N_ELEMENTS (columns)], 900, FALSE, i % 4 == 3);
      g_autoptr (DemarcScene) next =
        demarc_scene_mix_comparisons (scene, to, 0.1f + 0.2f * (float) (i % 4));

      check_line (next);
      g_set_object (&scene, next);
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autofree char *path = g_strdup_printf ("/diagram/compare/shift/%s", ways[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_way);
    }
  g_test_add_func ("/diagram/compare/shift/stacked", test_stacked);
  g_test_add_func ("/diagram/compare/shift/without-line", test_without_line);
  g_test_add_func ("/diagram/compare/shift/often-interrupted", test_often_interrupted);
  status = g_test_run ();
  scenes_clear ();

  return status;
}
