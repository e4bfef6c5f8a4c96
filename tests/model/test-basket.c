/* test-basket.c: the workload of a session
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-basket.h"
#include "demarc-workload-near.h"
#include "random-model.h"

static void
go (DemarcSession *session,
    const char    *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (text, &error);

  g_assert_no_error (error);
  demarc_session_go (session, place, &error);
  g_assert_no_error (error);
}

static void
assert_place (DemarcSession *session,
              const char    *text)
{
  g_assert_cmpstr (demarc_place_get_text (demarc_session_get_place (session)), ==, text);
}

static void
assert_basket (DemarcSession *session,
               const char    *services)
{
  g_assert_cmpstr (demarc_session_get_basket (session), ==, services);
}

static gboolean
add (DemarcSession *session,
     const char    *words)
{
  g_autoptr (DemarcSubject) subject =
    demarc_model_find_subject (demarc_session_get_model (session), words, NULL, NULL);

  g_assert_nonnull (subject);

  return demarc_session_add_to_workload (session, subject);
}

static void
count_cb (DemarcSession *session,
          GParamSpec    *pspec,
          guint         *n)
{
  (*n)++;
}

/* The services are remembered on other pages, where more can be added, and are there again. */
static void
test_remembered (void)
{
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());
  g_autoptr (DemarcPlace) place = NULL;
  guint n = 0;

  g_signal_connect (session, "notify::basket", G_CALLBACK (count_cb), &n);
  assert_basket (session, NULL);
  go (session, "demarc:workload/rds+ec2");
  assert_basket (session, "ec2+rds");
  go (session, "demarc:explore/s3?layer=guest-os&lens=source:S001");
  assert_basket (session, "ec2+rds");
  g_assert_cmpuint (n, ==, 1);

  g_assert_true (add (session, "s3"));
  g_assert_cmpuint (n, ==, 2);
  assert_basket (session, "ec2+rds+s3");
  assert_place (session, "demarc:explore/s3?lens=source:S001&layer=guest-os");
  g_assert_false (add (session, "Amazon S3"));
  g_assert_false (add (session, "category:container"));
  g_assert_cmpuint (n, ==, 2);

  place = demarc_session_dup_workload_place (session, NULL);
  g_assert_true (demarc_session_go (session, place, NULL));
  assert_place (session, "demarc:workload/ec2+rds+s3?lens=source:S001&layer=guest-os");
  g_assert_cmpuint (n, ==, 2);
}

/* On the page, what is added or taken away is a step of the way. */
static void
test_steps (void)
{
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());
  g_autoptr (DemarcWorkload) none =
    demarc_workload_new (demarc_session_get_model (session), NULL, NULL);

  go (session, "demarc:workload/ec2");
  g_assert_true (add (session, "s3"));
  assert_place (session, "demarc:workload/ec2+s3");
  g_assert_true (demarc_session_put_workload (session, none));
  assert_place (session, "demarc:workload");
  assert_basket (session, NULL);
  demarc_session_go_back (session);
  assert_place (session, "demarc:workload/ec2+s3");
  assert_basket (session, "ec2+s3");
}

static void
test_swap (void)
{
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());
  DemarcModel *model = demarc_session_get_model (session);
  g_autoptr (DemarcSubject) from = fixture_find (model, "ec2");
  g_autoptr (DemarcSubject) to = fixture_find (model, "ecs/fargate");
  g_autoptr (DemarcWorkloadChange) change = NULL;
  g_autofree char *after = NULL;

  g_assert_null (demarc_session_dup_swap (session));
  go (session, "demarc:workload/ec2+s3");
  g_assert_null (demarc_session_dup_swap (session));
  g_assert_true (demarc_session_set_swap (session, from, to));
  assert_place (session, "demarc:workload/ec2+s3?swap=ec2:ecs/fargate");

  change = demarc_session_dup_swap (session);
  after = demarc_workload_dup_text (demarc_workload_change_get_after (change));
  g_assert_cmpstr (after, ==, "ecs/fargate+s3");
  assert_basket (session, "ec2+s3");

  g_assert_true (demarc_session_set_swap (session, NULL, NULL));
  assert_place (session, "demarc:workload/ec2+s3");
  g_assert_true (demarc_session_set_swap (session, from, to));
  g_assert_true (demarc_session_put_workload (session, demarc_workload_change_get_after (change)));
  assert_place (session, "demarc:workload/ecs/fargate+s3");
  g_assert_null (demarc_session_dup_swap (session));
}

/* Where another model is open, what it lacks is left out, and not forgotten. */
static void
test_other_model (void)
{
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());
  g_autoptr (DemarcModel) small = fixture_new_small ();
  g_autoptr (DemarcWorkload) workload = NULL;

  demarc_session_set_basket (session, "ec2+vm+rds");
  demarc_session_set_model (session, small);
  workload = demarc_session_dup_workload (session);
  g_assert_cmpuint (demarc_workload_get_n_subjects (workload), ==, 1);
  assert_basket (session, "ec2+vm+rds");
}

/* Near services are those of the same area, then those with fewest differences; each once, and
 * none that is there. */
static void
test_near (void)
{
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint round = 0; round < 60; round++)
    {
      g_autoptr (DemarcModel) model = round == 0 ? g_object_ref (demarc_model_get_builtin ())
                                                 : random_model_new (rand);
      g_autoptr (GPtrArray) subjects = random_model_services (model);
      g_autoptr (DemarcWorkload) empty = demarc_workload_new (model, NULL, NULL);
      DemarcSubject *from =
        g_ptr_array_index (subjects, g_rand_int_range (rand, 0, (gint32) subjects->len));
      g_autoptr (DemarcWorkload) workload = demarc_workload_with (empty, from);
      g_autoptr (GArray) near = demarc_workload_gather_near (workload, from);
      g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
      int area = demarc_service_get_area (demarc_subject_get_service (from));
      guint last = 0;
      gboolean was_akin = TRUE;

      for (guint i = 0; i < near->len; i++)
        {
          const DemarcNear *each = &g_array_index (near, DemarcNear, i);
          gboolean is_akin =
            demarc_service_get_area (demarc_subject_get_service (each->subject)) == area;

          g_assert_true (g_hash_table_add (seen, (char *) demarc_subject_get_text (each->subject)));
          g_assert_false (demarc_subject_equal (each->subject, from));
          g_assert_true (was_akin || !is_akin);
          if (is_akin == was_akin)
            g_assert_cmpuint (each->n_differ, >=, last);
          last = each->n_differ;
          was_akin = is_akin;
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/basket/remembered", test_remembered);
  g_test_add_func ("/basket/steps", test_steps);
  g_test_add_func ("/basket/swap", test_swap);
  g_test_add_func ("/basket/other-model", test_other_model);
  g_test_add_func ("/basket/near", test_near);

  return g_test_run ();
}
