/* test-overlap.c: what two columns of a comparison have in common
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-columns.h"
#include "demarc-gather.h"
#include "demarc-overlap.h"
#include "model-fixture.h"

static DemarcComparison *
compare_columns (DemarcModel *model,
                 const char  *columns,
                 guint        baseline)
{
  g_auto (GStrv) words = demarc_columns_split (columns);
  g_autoptr (GPtrArray) stacks = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; words[i] != NULL; i++)
    {
      DemarcStack *stack = demarc_model_resolve_column (model, words[i], NULL, NULL, NULL, NULL);

      g_assert_nonnull (stack);
      g_ptr_array_add (stacks, stack);
    }

  return demarc_comparison_new (stacks, baseline);
}

/* Two subjects, each through any of the lenses. */
static DemarcComparison *
compare_any (DemarcModel *model,
             GPtrArray   *subjects,
             GRand       *rand)
{
  g_autoptr (GPtrArray) stacks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) lenses = demarc_gather_lenses (model);

  for (guint i = 0; i < 2; i++)
    {
      guint subject = (guint) g_rand_int_range (rand, 0, (gint32) subjects->len);
      guint lens = (guint) g_rand_int_range (rand, 0, 2 * (gint32) lenses->len);

      g_ptr_array_add (stacks, demarc_model_resolve (
                                 model, g_ptr_array_index (subjects, subject), NULL,
                                 lens < lenses->len ? g_ptr_array_index (lenses, lens) : NULL));
    }

  return demarc_comparison_new (stacks, 0);
}

static DemarcComparison *
turn_round (DemarcComparison *comparison)
{
  g_autoptr (GPtrArray) stacks = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (stacks, g_object_ref (demarc_comparison_get_stack (comparison, 1)));
  g_ptr_array_add (stacks, g_object_ref (demarc_comparison_get_stack (comparison, 0)));

  return demarc_comparison_new (stacks, 0);
}

static void
assert_same_layers (DemarcComparison *there,
                    DemarcOverlap     one,
                    DemarcComparison *back,
                    DemarcOverlap     other)
{
  g_autoptr (GPtrArray) first = demarc_comparison_gather_overlap (there, 1, one);
  g_autoptr (GPtrArray) second = demarc_comparison_gather_overlap (back, 1, other);

  g_assert_cmpuint (first->len, ==, second->len);
  for (guint i = 0; i < first->len; i++)
    g_assert_true (g_ptr_array_index (first, i) == g_ptr_array_index (second, i));
}

/* What is only here is, seen from the other side, only there; what is common stays common. */
static void
test_mirror (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint round = 0; round < 1000; round++)
    {
      g_autoptr (DemarcComparison) there = compare_any (model, subjects, rand);
      g_autoptr (DemarcComparison) back = turn_round (there);

      assert_same_layers (there, DEMARC_OVERLAP_HERE, back, DEMARC_OVERLAP_THERE);
      assert_same_layers (there, DEMARC_OVERLAP_THERE, back, DEMARC_OVERLAP_HERE);
      assert_same_layers (there, DEMARC_OVERLAP_COMMON, back, DEMARC_OVERLAP_COMMON);
      assert_same_layers (there, DEMARC_OVERLAP_OPEN, back, DEMARC_OVERLAP_OPEN);
    }
}

static gboolean
is_stated (DemarcComparison *comparison,
           guint             column,
           guint             row)
{
  const DemarcCell *cell =
    demarc_stack_get_cell (demarc_comparison_get_stack (comparison, column), row);

  return cell->applies && cell->owner != DEMARC_OWNER_UNSTATED;
}

/* Common, only here and only there are all the layers that both state, each of them once; what one
 * of the two does not state is in none of them. */
static void
test_partition (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);
  g_autoptr (GRand) rand = fixture_new_rand ();
  guint n_open = 0;

  for (guint round = 0; round < 1000; round++)
    {
      g_autoptr (DemarcComparison) comparison = compare_any (model, subjects, rand);
      guint n_rows = demarc_comparison_get_n_rows (comparison);
      g_autofree guint *n_times = g_new0 (guint, n_rows);

      for (guint overlap = 0; overlap < DEMARC_N_OVERLAPS; overlap++)
        {
          g_autoptr (GPtrArray) layers =
            demarc_comparison_gather_overlap (comparison, 1, (DemarcOverlap) overlap);

          for (guint i = 0; i < layers->len; i++)
            {
              guint row = demarc_entry_get_position (g_ptr_array_index (layers, i));

              n_times[row]++;
              g_assert_true ((overlap != DEMARC_OVERLAP_OPEN) ==
                             (is_stated (comparison, 0, row) && is_stated (comparison, 1, row)));
            }
          n_open += overlap == DEMARC_OVERLAP_OPEN ? layers->len : 0;
        }
      for (guint row = 0; row < n_rows; row++)
        g_assert_cmpuint (n_times[row], ==, 1);
    }
  g_assert_cmpuint (n_open, >, 0);
}

/* A subject has everything that is stated in common with itself. */
static void
test_itself (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);

  for (guint i = 0; i < subjects->len; i++)
    {
      const char *text = demarc_subject_get_text (g_ptr_array_index (subjects, i));
      g_autofree char *columns = g_strconcat (text, "+", text, NULL);
      g_autoptr (DemarcComparison) comparison = compare_columns (model, columns, 0);
      g_autoptr (GPtrArray) here =
        demarc_comparison_gather_overlap (comparison, 1, DEMARC_OVERLAP_HERE);
      g_autoptr (GPtrArray) there =
        demarc_comparison_gather_overlap (comparison, 1, DEMARC_OVERLAP_THERE);

      g_assert_cmpuint (here->len + there->len, ==, 0);
    }
}

/* The layers of duties that change hands are in the list of that side. */
static void
test_duties (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint round = 0; round < 500; round++)
    {
      g_autoptr (DemarcComparison) comparison = compare_any (model, subjects, rand);
      g_autoptr (GArray) handed = demarc_comparison_gather_handed (comparison, 1);
      g_autoptr (GArray) taken = demarc_comparison_gather_taken (comparison, 1);

      for (guint i = 0; i < handed->len + taken->len; i++)
        {
          gboolean is_handed = i < handed->len;
          DemarcDuty *duty = is_handed ? &g_array_index (handed, DemarcDuty, i)
                                       : &g_array_index (taken, DemarcDuty, i - handed->len);
          guint row = demarc_entry_get_position (DEMARC_ENTRY (duty->layer));

          g_assert_cmpint (demarc_comparison_get_overlap (comparison, 1, row), ==,
                           is_handed ? DEMARC_OVERLAP_THERE : DEMARC_OVERLAP_HERE);
        }
    }
}

static const struct
{
  const char *columns;
  guint       baseline;
  guint       column;
  const char *counts;
} counts[] = {
  { "ec2+rds", 0, 1, "9 common; 5 only on Amazon EC2; 0 only on Amazon RDS" },
  { "ec2+rds", 1, 0, "9 common; 0 only on Amazon RDS; 5 only on Amazon EC2" },
  { "ec2+ec2", 0, 1, "14 common; 0 only on Amazon EC2; 0 only on Amazon EC2" },
  { "ec2+rds+s3", 0, 2, "8 common; 6 only on Amazon EC2; 0 only on Amazon S3" },
  { "rds+rds@source:RDSSEC", 0, 1,
    "4 common; 0 only on Amazon RDS (Current documentation); "
    "0 only on Amazon RDS (Security in Amazon RDS); 10 not comparable" },
};

static void
test_counts (void)
{
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autoptr (DemarcComparison) comparison =
        compare_columns (model, counts[i].columns, counts[i].baseline);
      g_auto (GStrv) found = demarc_comparison_dup_counts (comparison, counts[i].column);
      g_autofree char *line = g_strjoinv ("; ", found);

      g_assert_cmpstr (line, ==, counts[i].counts);
    }
}

/* The text that is copied has every layer once, with who answers for it, and every duty. */
static void
test_lists (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint round = 0; round < 200; round++)
    {
      g_autoptr (DemarcComparison) comparison = compare_any (model, subjects, rand);
      g_autoptr (GArray) handed = demarc_comparison_gather_handed (comparison, 1);
      g_autofree char *sentence = demarc_comparison_dup_sentence (comparison, 1);
      g_autofree char *text = demarc_comparison_dup_lists (comparison, 1);

      g_assert_true (g_str_has_prefix (text, sentence));
      g_assert_true (g_str_has_suffix (text, "\n"));
      g_assert_null (strstr (text, "\n\n\n"));
      for (guint row = 0; row < demarc_comparison_get_n_rows (comparison); row++)
        {
          DemarcEntry *layer = DEMARC_ENTRY (demarc_model_get_layer (model, row));
          g_autofree char *change = demarc_comparison_dup_change (comparison, 1, row);
          g_autofree char *item =
            g_strdup_printf ("\n- %s (%s)\n", demarc_entry_get_title (layer), change);
          const char *found = strstr (text, item);

          g_assert_nonnull (found);
          g_assert_null (strstr (found + 1, item));
        }
      for (guint i = 0; i < handed->len && demarc_comparison_knows_duties (comparison, 0, 1); i++)
        g_assert_nonnull (strstr (text, g_array_index (handed, DemarcDuty, i).text));
    }
}

static void
test_text (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcComparison) comparison = compare_columns (model, "ec2+rds@source:RDSSEC", 0);
  g_autofree char *text = demarc_comparison_dup_lists (comparison, 1);

  g_assert_nonnull (strstr (text, "\n\nNothing can be said: "));
  g_assert_nonnull (strstr (text, "→ Not stated)"));
  g_assert_nonnull (strstr (text, "\n\nHanded to AWS: "));
  g_assert_nonnull (strstr (text, "\n\nTaken back by you: "));
}

/* Of a category no duties are known, which is not the same as none. */
static void
test_categories (void)
{
  static const struct { const char *columns; gboolean handed; gboolean taken; } rows[] = {
    { "ec2+s3", TRUE, TRUE },
    { "category:infrastructure+s3", FALSE, TRUE },
    { "ec2+category:abstracted", TRUE, FALSE },
    { "category:infrastructure+category:abstracted", FALSE, FALSE },
    { "rds+rds@source:S001", FALSE, FALSE },
  };
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (DemarcComparison) comparison = compare_columns (model, rows[i].columns, 0);
      g_autofree char *text = demarc_comparison_dup_lists (comparison, 1);

      g_assert_cmpint (strstr (text, "Handed to AWS: ") != NULL, ==, rows[i].handed);
      g_assert_cmpint (strstr (text, "Taken back by you: ") != NULL, ==, rows[i].taken);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/overlap/mirror", test_mirror);
  g_test_add_func ("/overlap/partition", test_partition);
  g_test_add_func ("/overlap/itself", test_itself);
  g_test_add_func ("/overlap/duties", test_duties);
  g_test_add_func ("/overlap/categories", test_categories);
  g_test_add_func ("/overlap/counts", test_counts);
  g_test_add_func ("/overlap/lists", test_lists);
  g_test_add_func ("/overlap/text", test_text);

  return g_test_run ();
}
