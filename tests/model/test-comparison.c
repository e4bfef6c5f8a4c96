/* test-comparison.c: what is different between subjects
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-columns.h"
#include "demarc-comparison.h"
#include "demarc-gather.h"
#include "demarc-session.h"
#include "model-fixture.h"

static DemarcComparison *
compare (DemarcModel *model,
         const char  *columns)
{
  g_auto (GStrv) words = demarc_columns_split (columns);
  g_autoptr (GPtrArray) stacks = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; words[i] != NULL; i++)
    {
      DemarcStack *stack = demarc_model_resolve_column (model, words[i], NULL, NULL, NULL, NULL);

      g_assert_nonnull (stack);
      g_ptr_array_add (stacks, stack);
    }

  return demarc_comparison_new (stacks, 0);
}

static DemarcComparison *
compare_subjects (DemarcModel   *model,
                  DemarcSubject *a,
                  DemarcSubject *b,
                  DemarcSource  *lens)
{
  g_autoptr (GPtrArray) stacks = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (stacks, demarc_model_resolve (model, a, NULL, NULL));
  g_ptr_array_add (stacks, demarc_model_resolve (model, b, NULL, lens));

  return demarc_comparison_new (stacks, 0);
}

static DemarcLeaning
turn (DemarcLeaning leaning)
{
  switch (leaning)
    {
    case DEMARC_LEANING_CUSTOMER:
      return DEMARC_LEANING_PROVIDER;
    case DEMARC_LEANING_PROVIDER:
      return DEMARC_LEANING_CUSTOMER;
    case DEMARC_LEANING_SAME:
    case DEMARC_LEANING_OPEN:
    default:
      return leaning;
    }
}

/* A subject and itself: nothing differs, and the sentence says so. */
static void
test_same (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);

  for (guint i = 0; i < subjects->len; i++)
    {
      DemarcSubject *subject = g_ptr_array_index (subjects, i);
      g_autoptr (DemarcComparison) comparison = compare_subjects (model, subject, subject, NULL);
      g_autofree char *sentence = demarc_comparison_dup_sentence (comparison, 1);
      g_autoptr (GArray) handed = demarc_comparison_gather_handed (comparison, 1);
      g_autoptr (GArray) taken = demarc_comparison_gather_taken (comparison, 1);

      g_assert_cmpuint (demarc_comparison_count_equal (comparison), ==,
                        demarc_comparison_get_n_rows (comparison));
      g_assert_nonnull (strstr (sentence, "changes nothing"));
      g_assert_cmpuint (handed->len + taken->len, ==, 0);
    }
}

/* What one way hands over, the other way takes back, for every pair. */
static void
test_mirror (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);

  for (guint i = 0; i < subjects->len; i++)
    for (guint j = i + 1; j < subjects->len; j++)
      {
        DemarcSubject *a = g_ptr_array_index (subjects, i);
        DemarcSubject *b = g_ptr_array_index (subjects, j);
        g_autoptr (DemarcComparison) there = compare_subjects (model, a, b, NULL);
        g_autoptr (DemarcComparison) back = compare_subjects (model, b, a, NULL);
        g_autoptr (GArray) handed = demarc_comparison_gather_handed (there, 1);
        g_autoptr (GArray) taken = demarc_comparison_gather_taken (back, 1);

        g_assert_cmpuint (handed->len, ==, taken->len);
        for (guint row = 0; row < demarc_comparison_get_n_rows (there); row++)
          {
            g_assert_true (demarc_comparison_row_differs (there, row) ==
                           demarc_comparison_row_differs (back, row));
            g_assert_cmpint (demarc_comparison_get_leaning (there, 1, row), ==,
                             turn (demarc_comparison_get_leaning (back, 1, row)));
            g_assert_true (
              (demarc_comparison_get_leaning (there, 1, row) == DEMARC_LEANING_SAME) ==
              !demarc_comparison_row_differs (there, row));
          }
      }
}

/* What is handed over and what is kept are all there was before. */
static void
test_duties (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint round = 0; round < 500; round++)
    {
      guint i = (guint) g_rand_int_range (rand, 0, (gint32) subjects->len);
      guint j = (guint) g_rand_int_range (rand, 0, (gint32) subjects->len);
      g_autoptr (DemarcComparison) comparison = compare_subjects (
        model, g_ptr_array_index (subjects, i), g_ptr_array_index (subjects, j), NULL);
      g_autoptr (GArray) before =
        demarc_gather_duties (demarc_comparison_get_stack (comparison, 0), DEMARC_PARTY_CUSTOMER);
      g_autoptr (GArray) handed = demarc_comparison_gather_handed (comparison, 1);
      guint kept = 0;

      for (guint k = 0; k < before->len; k++)
        {
          DemarcDuty *duty = &g_array_index (before, DemarcDuty, k);
          guint row = demarc_entry_get_position (DEMARC_ENTRY (duty->layer));

          kept += demarc_comparison_get_leaning (comparison, 1, row) != DEMARC_LEANING_PROVIDER;
        }
      g_assert_cmpuint (handed->len + kept, ==, before->len);
    }
}

/* Every layer stands in the sentence exactly where its cells put it. */
static void
test_sentence_agrees (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);
  DemarcSubject *ec2 = fixture_find (model, "ec2");

  for (guint i = 0; i < subjects->len; i++)
    {
      g_autoptr (DemarcComparison) comparison =
        compare_subjects (model, ec2, g_ptr_array_index (subjects, i), NULL);
      g_autofree char *sentence = demarc_comparison_dup_sentence (comparison, 1);

      for (guint row = 0; row < demarc_comparison_get_n_rows (comparison); row++)
        {
          const DemarcCell *cell =
            demarc_stack_get_cell (demarc_comparison_get_stack (comparison, 1), row);
          const char *title = demarc_entry_get_title (DEMARC_ENTRY (cell->layer));
          g_autofree char *word = demarc_model_dup_mid_sentence (model, title);
          gboolean is_kept = cell->owner == DEMARC_OWNER_CUSTOMER && cell->applies;
          gboolean differs = demarc_comparison_row_differs (comparison, row);

          if (demarc_comparison_count_equal (comparison) == 14)
            continue;
          g_assert_true ((strstr (sentence, word) != NULL) == (differs || is_kept));
        }
    }
  g_object_unref (ec2);
}

/* What a document does not state is never taken for the provider's. */
static void
test_unstated (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);
  guint n_unstated = 0;

  for (guint i = 0; i < subjects->len; i++)
    for (guint j = 0; j < 5; j++)
      {
        DemarcSubject *subject = g_ptr_array_index (subjects, i);
        g_autoptr (DemarcComparison) comparison =
          compare_subjects (model, subject, subject, demarc_model_get_source (model, j));

        for (guint row = 0; row < demarc_comparison_get_n_rows (comparison); row++)
          {
            const DemarcCell *cell =
              demarc_stack_get_cell (demarc_comparison_get_stack (comparison, 1), row);

            if (cell->owner != DEMARC_OWNER_UNSTATED)
              continue;
            n_unstated++;
            g_assert_cmpint (demarc_comparison_get_leaning (comparison, 1, row), !=,
                             DEMARC_LEANING_PROVIDER);
          }
      }
  g_assert_cmpuint (n_unstated, >, 0);
}

static void
test_sentences (void)
{
  static const struct { const char *columns; const char *sentence; } rows[] = {
    { "ec2+rds",
      "Moving from Amazon EC2 to Amazon RDS hands AWS 1 layer: guest operating system. 4 layers of "
      "yours become shared: platform and runtime, network configuration, server-side encryption, "
      "network traffic protection. You keep 5 layers: customer data, identity and access "
      "management, application code and content, firewall configuration, client-side encryption "
      "and data integrity." },
    { "rds+rds@source:WP",
      "On Amazon RDS, \"2016 whitepaper\" gives AWS 2 layers more than \"Current documentation\" "
      "does: platform and runtime, network configuration. It gives you 1 layer more: network "
      "traffic protection. Both give you 5 layers: customer data, identity and access management, "
      "application code and content, firewall configuration, client-side encryption and data "
      "integrity." },
    { "ec2+ec2",
      "Moving from Amazon EC2 to Amazon EC2 changes nothing: every layer stays where it is." },
  };
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (DemarcComparison) comparison = compare (model, rows[i].columns);
      g_autofree char *sentence = demarc_comparison_dup_sentence (comparison, 1);

      g_assert_cmpstr (sentence, ==, rows[i].sentence);
    }
}

static void
test_titles (void)
{
  static const struct { const char *columns; const char *first; const char *second; } rows[] = {
    { "ec2+ecs/fargate", "Amazon EC2", "Amazon ECS, Fargate" },
    { "rds+rds@source:S001", "Amazon RDS (Current documentation)", "Amazon RDS (Reference sheet)" },
    { "category:three/abstracted+category:two/abstracted",
      "Abstracted services (Three categories)", "Abstracted services (Two categories)" },
  };
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (DemarcComparison) comparison = compare (model, rows[i].columns);
      g_autofree char *first = demarc_comparison_dup_title (comparison, 0);
      g_autofree char *second = demarc_comparison_dup_title (comparison, 1);

      g_assert_cmpstr (first, ==, rows[i].first);
      g_assert_cmpstr (second, ==, rows[i].second);
    }
}

static void
test_columns (void)
{
  static const char *const moved[] = { "b+c+a", "c+a+b", "a+c+b" };
  g_autofree char *first = demarc_columns_with (NULL, "ec2");
  g_autofree char *second = demarc_columns_with (first, "rds");
  g_autofree char *again = demarc_columns_with (second, "ec2");
  g_autofree char *full = demarc_columns_with ("a+b+c+d+e+f", "g");
  g_autofree char *less = demarc_columns_without ("a+b+c", 1);
  g_autofree char *none = demarc_columns_without ("a", 0);
  g_autofree char *right = demarc_columns_moved ("a+b+c", 0, 2);
  g_autofree char *left = demarc_columns_moved ("a+b+c", 2, 0);
  g_autofree char *next = demarc_columns_moved ("a+b+c", 1, 2);
  g_autofree char *beyond = demarc_columns_moved ("a+b+c", 1, 3);

  g_assert_cmpstr (first, ==, "ec2");
  g_assert_cmpstr (second, ==, "ec2+rds");
  g_assert_cmpstr (again, ==, "ec2+rds");
  g_assert_cmpstr (full, ==, "a+b+c+d+e+f");
  g_assert_cmpstr (less, ==, "a+c");
  g_assert_null (none);
  g_assert_cmpstr (right, ==, moved[0]);
  g_assert_cmpstr (left, ==, moved[1]);
  g_assert_cmpstr (next, ==, moved[2]);
  g_assert_cmpstr (beyond, ==, "a+b+c");
  g_assert_cmpint (demarc_columns_find ("a+b+c", "c"), ==, 2);
  g_assert_cmpint (demarc_columns_find (NULL, "c"), ==, -1);
}

static void
test_places (void)
{
  static const struct { const char *text; const char *canonical; } rows[] = {
    { "demarc:compare", "demarc:compare" },
    { "demarc:compare/EC2+Amazon%20RDS", "demarc:compare/ec2+rds" },
    { "demarc:compare/ec2+rds+ec2", "demarc:compare/ec2+rds" },
    { "demarc:compare/ec2+rds?only-differences", "demarc:compare/ec2+rds?only-differences" },
    { "demarc:compare/ec2+rds?lists&at=rds", "demarc:compare/ec2+rds?at=rds&lists" },
    { "demarc:compare/ec2+rds?baseline=ec2&at=RDS", "demarc:compare/ec2+rds?at=rds" },
    { "demarc:compare/ec2+rds?baseline=s3", "demarc:compare/ec2+rds" },
    { "demarc:compare/ec2+rds?toward=s3&by=0.5", "demarc:compare/ec2+rds" },
    { "demarc:compare/category:container+ecs/fargate",
      "demarc:compare/category:three/container+ecs/fargate" },
    { "demarc:compare/category:abstracted+rds?scheme=two",
      "demarc:compare/category:two/abstracted+rds?scheme=two" },
    { "demarc:compare/rds+rds@source:S001", "demarc:compare/rds+rds@source:S001" },
    { "demarc:explore/rds?only-differences&at=ec2", "demarc:explore/rds" },
  };
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (DemarcPlace) place = demarc_place_new_from_text (rows[i].text, &error);
      g_autoptr (DemarcPlace) checked = NULL;
      g_autoptr (DemarcPlace) again = NULL;

      g_assert_no_error (error);
      checked = demarc_place_dup_checked (place, model, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (demarc_place_get_text (checked), ==, rows[i].canonical);
      again = demarc_place_new_from_text (demarc_place_get_text (checked), &error);
      g_assert_no_error (error);
      g_assert_true (demarc_place_equal (again, checked));
    }
}

static void
test_wrong_places (void)
{
  static const struct { const char *text; const char *message; } rows[] = {
    { "demarc:compare/ec2+rdss",
      "there is no service or category 'rdss'; did you mean 'rds'?" },
    { "demarc:compare/ec2+", "there is no service or category ''" },
    { "demarc:compare/rds@source:S01",
      "there is no service or category 'rds@source:S01'; did you mean 'source:S001'?" },
    { "demarc:compare/ec2+rds+s3+sqs+sns+lambda+eks",
      "a comparison has at most 6 columns" },
    { "demarc:compare/ec2+rds?only-differences=yes",
      "'only-differences=yes' is not a place; a place looks like "
      "demarc:explore/rds?layer=guest-os" },
  };
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (DemarcPlace) place = demarc_place_new_from_text (rows[i].text, &error);
      g_autoptr (DemarcPlace) checked =
        place == NULL ? NULL : demarc_place_dup_checked (place, model, &error);

      g_assert_null (checked);
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}

static void
go (DemarcSession *session,
    const char    *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (text, &error);

  g_assert_no_error (error);
  g_assert_true (demarc_session_go (session, place, &error));
}

static void
test_session (void)
{
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());
  DemarcComparison *comparison;

  g_assert_null (demarc_session_get_comparison (session));
  go (session, "demarc:compare/ec2+rds+s3?baseline=rds&at=s3&layer=guest-os");
  comparison = demarc_session_get_comparison (session);
  g_assert_cmpuint (demarc_comparison_get_n_columns (comparison), ==, 3);
  g_assert_cmpuint (demarc_comparison_get_baseline (comparison), ==, 1);
  g_assert_cmpuint (demarc_session_get_column (session), ==, 2);
  g_assert_true (demarc_session_get_stack (session) ==
                 demarc_comparison_get_stack (comparison, 2));

  /* Another cell is no other comparison; another baseline is. */
  go (session, "demarc:compare/ec2+rds+s3?baseline=rds&at=rds&layer=customer-data");
  g_assert_true (demarc_session_get_comparison (session) == comparison);
  go (session, "demarc:compare/ec2+rds+s3?baseline=s3");
  g_assert_true (demarc_session_get_comparison (session) != comparison);
  go (session, "demarc:compare/ec2+rds+s3?baseline=rds&at=s3&layer=guest-os");

  /* An empty comparison is a place to begin. */
  go (session, "demarc:compare");
  g_assert_null (demarc_session_get_comparison (session));
  g_assert_nonnull (demarc_session_get_stack (session));

  demarc_session_go_back (session);
  g_assert_nonnull (demarc_session_get_comparison (session));
  demarc_session_go_to_subject (session, demarc_session_get_subject (session));
  g_assert_cmpstr (demarc_place_get_text (demarc_session_get_place (session)), ==,
                   "demarc:explore/s3?layer=guest-os");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/comparison/same", test_same);
  g_test_add_func ("/comparison/mirror", test_mirror);
  g_test_add_func ("/comparison/duties", test_duties);
  g_test_add_func ("/comparison/sentence-agrees", test_sentence_agrees);
  g_test_add_func ("/comparison/unstated", test_unstated);
  g_test_add_func ("/comparison/sentences", test_sentences);
  g_test_add_func ("/comparison/titles", test_titles);
  g_test_add_func ("/comparison/columns", test_columns);
  g_test_add_func ("/comparison/places", test_places);
  g_test_add_func ("/comparison/wrong-places", test_wrong_places);
  g_test_add_func ("/comparison/session", test_session);

  return g_test_run ();
}
