/* test-column-choice.c: columns that are offered
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-column-choice.h"
#include "demarc-columns-suggest.h"
#include "demarc-columns.h"
#include "demarc-counterpart.h"
#include "demarc-lens.h"
#include "model-fixture.h"

static DemarcSession *
new_session_of (DemarcModel *model,
                const char  *text)
{
  DemarcSession *session = demarc_session_new (model);
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (text, &error);

  g_assert_no_error (error);
  demarc_session_go (session, place, &error);
  g_assert_no_error (error);

  return session;
}

static DemarcSession *
new_session (const char *text)
{
  return new_session_of (demarc_model_get_builtin (), text);
}

/* Adds a column and tells how many there are then. */
static guint
count_with (DemarcSession      *session,
            DemarcColumnChoice *choice)
{
  DemarcPlace *present = demarc_session_get_place (session);
  const char *column = demarc_column_choice_get_column (choice);
  g_autofree char *columns = demarc_columns_with (demarc_place_get_subject (present), column);
  g_autoptr (DemarcPlace) place = demarc_place_with_subject (present, columns);
  g_autoptr (DemarcPlace) checked =
    demarc_place_dup_checked (place, demarc_session_get_model (session), NULL);
  g_auto (GStrv) parts = NULL;

  g_assert_nonnull (checked);
  parts = demarc_columns_split (demarc_place_get_subject (checked));

  return g_strv_length (parts);
}

/* What is offered can be added, is one column more, and is not offered twice. */
static void
assert_good (DemarcSession *session,
             GPtrArray     *choices,
             guint          n_columns)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < choices->len; i++)
    {
      DemarcColumnChoice *choice = g_ptr_array_index (choices, i);

      g_assert_cmpuint (count_with (session, choice), ==, n_columns + 1);
      g_assert_true (g_hash_table_add (seen, (gpointer) demarc_column_choice_get_column (choice)));
      g_assert_cmpstr (demarc_column_choice_get_title (choice), !=, "");
      g_assert_nonnull (demarc_column_choice_get_detail (choice));
    }
}

static const char *const places[] = {
  "demarc:compare/rds",
  "demarc:compare/ec2+rds",
  "demarc:compare/ec2+rds@source:S001+category:two/abstracted",
  "demarc:compare/ecs/fargate+ec2?scheme=four",
  "demarc:compare/ec2+rds?lens=source:S001",
  "demarc:compare/category:three/container+category:two/abstracted+s3@source:WP",
};

static void
test_all_good (void)
{
  static const char *const words[] = {
    "", "rds", "database", "fargate", "abstracted", "lamda", "%%",
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (DemarcSession) session = new_session (places[i]);
      g_autoptr (DemarcFinder) finder = demarc_finder_new (demarc_session_get_model (session));
      DemarcComparison *comparison = demarc_session_get_comparison (session);
      guint n = demarc_comparison_get_n_columns (comparison);

      for (guint column = 0; column < n; column++)
        {
          DemarcStack *stack = demarc_comparison_get_stack (comparison, column);
          g_autoptr (GPtrArray) lenses = demarc_session_gather_lens_columns (session, stack);
          g_autoptr (GPtrArray) schemes = demarc_session_gather_scheme_columns (session, stack);

          assert_good (session, lenses, n);
          assert_good (session, schemes, n);
        }
      for (guint j = 0; j < G_N_ELEMENTS (words); j++)
        {
          g_autoptr (GPtrArray) subjects = NULL;

          demarc_finder_set_words (finder, words[j]);
          subjects = demarc_session_gather_subject_columns (session, finder, 20);
          assert_good (session, subjects, n);
        }
    }
}

static gboolean
is_offered (GPtrArray  *choices,
            const char *column)
{
  for (guint i = 0; i < choices->len; i++)
    if (g_str_equal (demarc_column_choice_get_column (g_ptr_array_index (choices, i)), column))
      return TRUE;

  return FALSE;
}

/* The same subject through other lenses: never the one that it is seen through already, and never a
 * document that does not speak of it. */
static void
test_lenses (void)
{
  g_autoptr (DemarcSession) session = new_session ("demarc:compare/ec2+rds+rds@source:WP");
  DemarcComparison *comparison = demarc_session_get_comparison (session);
  DemarcModel *model = demarc_session_get_model (session);
  g_autoptr (GPtrArray) of_rds =
    demarc_session_gather_lens_columns (session, demarc_comparison_get_stack (comparison, 1));

  g_assert_cmpuint (of_rds->len, >, 0);
  g_assert_true (is_offered (of_rds, "rds@source:S001"));
  g_assert_false (is_offered (of_rds, "rds@source:WP"));
  g_assert_false (is_offered (of_rds, "rds"));
  g_assert_false (is_offered (of_rds, "rds@current"));
  for (guint i = 0; i < of_rds->len; i++)
    {
      DemarcColumnChoice *choice = g_ptr_array_index (of_rds, i);
      const char *column = demarc_column_choice_get_column (choice);
      g_autoptr (DemarcStack) stack =
        demarc_model_resolve_column (model, column, NULL, NULL, NULL, NULL);

      g_assert_cmpint (demarc_column_choice_get_kind (choice), ==, DEMARC_COLUMN_LENS);
      g_assert_cmpuint (demarc_stack_count (stack, DEMARC_OWNER_UNSTATED), <,
                        demarc_stack_get_n_cells (stack));
    }
}

/* Under a lens, what is current is offered by its own name. */
static void
test_lens_of_place (void)
{
  g_autoptr (DemarcSession) session = new_session ("demarc:compare/ec2+rds?lens=source:S001");
  DemarcComparison *comparison = demarc_session_get_comparison (session);
  g_autoptr (GPtrArray) choices =
    demarc_session_gather_lens_columns (session, demarc_comparison_get_stack (comparison, 1));

  g_assert_true (is_offered (choices, "rds@current"));
  g_assert_false (is_offered (choices, "rds@source:S001"));
}

static void
test_schemes (void)
{
  static const struct { const char *place; const char *column; gboolean offered; } cases[] = {
    { "demarc:compare/rds", "category:three/container", TRUE },
    { "demarc:compare/rds+category:three/container", "category:three/container", FALSE },
    { "demarc:compare/category:three/abstracted", "category:two/abstracted", TRUE },
    { "demarc:compare/category:three/abstracted", "category:three/abstracted", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (DemarcSession) session = new_session (cases[i].place);
      DemarcStack *stack =
        demarc_comparison_get_stack (demarc_session_get_comparison (session), 0);
      g_autoptr (GPtrArray) choices = demarc_session_gather_scheme_columns (session, stack);

      g_assert_cmpint (is_offered (choices, cases[i].column), ==, cases[i].offered);
    }
}

/* There and back, a category meets itself where the ids are the same. */
static void
test_counterparts (void)
{
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < demarc_model_get_n_all_categories (model); i++)
    {
      DemarcCategory *category = demarc_model_get_any_category (model, i);
      DemarcScheme *own = demarc_model_get_category_scheme (model, category);

      g_assert_true (demarc_model_get_counterpart (model, category, own) == category);
      for (guint j = 0; j < demarc_model_get_n_schemes (model); j++)
        {
          DemarcScheme *scheme = demarc_model_get_scheme (model, j);
          DemarcCategory *other = demarc_model_get_counterpart (model, category, scheme);

          g_assert_true (demarc_model_get_category_scheme (model, other) == scheme);
        }
    }
}

static void
test_found (void)
{
  g_autoptr (DemarcSession) session = new_session ("demarc:compare/ec2");
  g_autoptr (DemarcFinder) finder = demarc_finder_new (demarc_session_get_model (session));
  g_autoptr (GPtrArray) first = demarc_session_gather_subject_columns (session, finder, 5);
  g_autoptr (GPtrArray) found = NULL;

  g_assert_cmpuint (first->len, <=, 10);
  demarc_finder_set_words (finder, "fargate");
  found = demarc_session_gather_subject_columns (session, finder, 20);
  g_assert_true (is_offered (found, "ecs/fargate"));
  g_assert_true (is_offered (found, "fargate"));
  g_assert_false (is_offered (found, "ec2"));
}

/* Suggestions can be gone to, have two to six columns, and are different in something. */
static void
assert_suggestions (DemarcSession *session,
                    guint          least)
{
  g_auto (GStrv) suggestions = demarc_session_suggest_columns (session);
  const char *present = demarc_place_get_subject (demarc_session_get_place (session));
  DemarcModel *model = demarc_session_get_model (session);

  g_assert_cmpuint (g_strv_length (suggestions), >=, least);
  for (guint i = 0; suggestions[i] != NULL; i++)
    {
      g_autofree char *text = g_strconcat ("demarc:compare/", suggestions[i], NULL);
      g_autoptr (DemarcSession) there = new_session_of (model, text);
      DemarcComparison *comparison = demarc_session_get_comparison (there);
      guint n = demarc_comparison_get_n_columns (comparison);

      g_assert_cmpuint (n, >=, 2);
      g_assert_cmpuint (n, <=, DEMARC_COLUMNS_MAX);
      g_assert_true (present == NULL || g_str_has_prefix (suggestions[i], present));
      g_assert_cmpstr (demarc_place_get_subject (demarc_session_get_place (there)), ==,
                       suggestions[i]);
    }
}

static void
test_suggestions (void)
{
  static const struct { const char *place; guint least; } cases[] = {
    { "demarc:compare", 3 }, { "demarc:compare?scheme=four", 2 },
    { "demarc:compare/ec2", 2 }, { "demarc:compare/rds", 2 },
    { "demarc:compare/category:container", 2 },
  };
  g_autoptr (DemarcModel) small = fixture_new_small ();
  g_autoptr (DemarcModel) empty = fixture_new_empty ();
  g_autoptr (DemarcSession) of_small = new_session_of (small, "demarc:compare");
  g_autoptr (DemarcSession) of_empty = new_session_of (empty, "demarc:compare");
  g_autoptr (DemarcSession) two = new_session ("demarc:compare/ec2+rds");
  g_auto (GStrv) none = demarc_session_suggest_columns (two);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (DemarcSession) session = new_session (cases[i].place);

      assert_suggestions (session, cases[i].least);
    }
  assert_suggestions (of_small, 0);
  assert_suggestions (of_empty, 0);
  g_assert_null (none[0]);
}

static void
test_titles (void)
{
  static const struct { const char *columns; const char *title; } rows[] = {
    { NULL, "" },
    { "ec2", "Amazon EC2" },
    { "ec2+ecs/fargate", "Amazon EC2 · Amazon ECS, Fargate" },
    { "rds@source:S001+nothing", "Amazon RDS (Reference sheet) · nothing" },
    { "category:two/abstracted", "Abstracted services" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *title =
        demarc_model_dup_columns_title (demarc_model_get_builtin (), rows[i].columns);

      g_assert_cmpstr (title, ==, rows[i].title);
    }
}

/* Wherever sources disagree, their columns disagree about that layer, too. */
static void
test_witnesses (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);
  guint n = 0;

  for (guint i = 0; i < subjects->len; i++)
    {
      g_autoptr (DemarcStack) stack =
        demarc_model_resolve (model, g_ptr_array_index (subjects, i), NULL, NULL);

      for (guint row = 0; row < demarc_stack_get_n_cells (stack); row++)
        {
          g_autofree char *columns = demarc_stack_dup_witnesses (stack, row);
          g_autofree char *text = g_strconcat ("demarc:compare/", columns, NULL);
          g_autoptr (DemarcSession) session = NULL;
          DemarcComparison *comparison;

          if (demarc_stack_get_cell (stack, row)->state != DEMARC_STATE_DISPUTED)
            continue;

          g_assert_nonnull (columns);
          session = new_session (text);
          comparison = demarc_session_get_comparison (session);
          for (guint column = 1; column < demarc_comparison_get_n_columns (comparison); column++)
            g_assert_cmpint (
              demarc_stack_get_cell (demarc_comparison_get_stack (comparison, column), row)->owner,
              !=, DEMARC_OWNER_UNSTATED);
          n += demarc_comparison_row_differs (comparison, row) ? 1 : 0;
        }
    }
  g_assert_cmpuint (n, >, 10);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/column-choice/all-good", test_all_good);
  g_test_add_func ("/column-choice/lenses", test_lenses);
  g_test_add_func ("/column-choice/lens-of-place", test_lens_of_place);
  g_test_add_func ("/column-choice/schemes", test_schemes);
  g_test_add_func ("/column-choice/counterparts", test_counterparts);
  g_test_add_func ("/column-choice/found", test_found);
  g_test_add_func ("/column-choice/suggestions", test_suggestions);
  g_test_add_func ("/column-choice/titles", test_titles);
  g_test_add_func ("/column-choice/witnesses", test_witnesses);

  return g_test_run ();
}
