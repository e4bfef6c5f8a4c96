/* test-session.c: what is open, where one is in it, and the way there
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-session.h"
#include "model-fixture.h"

/* How many places back a session remembers. */
#define HISTORY_MAX 200

static DemarcSession *
new_session (void)
{
  return demarc_session_new (demarc_model_get_builtin ());
}

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
assert_at (DemarcSession *session,
           const char    *text,
           gboolean       back,
           gboolean       forward)
{
  g_autoptr (DemarcModel) model = NULL;
  g_autoptr (DemarcPlace) place = NULL;
  gboolean can_go_back;
  gboolean can_go_forward;

  g_assert_cmpstr (demarc_place_get_text (demarc_session_get_place (session)), ==, text);
  g_assert_true (demarc_session_can_go_back (session) == back);
  g_assert_true (demarc_session_can_go_forward (session) == forward);
  g_object_get (session, "can-go-back", &can_go_back, "can-go-forward", &can_go_forward, "model",
                &model, "place", &place, NULL);
  g_assert_true (can_go_back == back && can_go_forward == forward);
  g_assert_true (place == demarc_session_get_place (session));
  g_assert_true (model == demarc_session_get_model (session));
}

static void
test_new (void)
{
  g_autoptr (DemarcSession) session = new_session ();
  double by = 1;

  assert_at (session, "demarc:explore", FALSE, FALSE);
  /* Without a name the way begins where it begins: at the first category of the first scheme. */
  g_assert_cmpstr (demarc_subject_get_text (demarc_session_get_subject (session)), ==,
                   "category:infrastructure");
  g_assert_cmpstr (demarc_entry_get_id (DEMARC_ENTRY (demarc_session_get_scheme (session))), ==,
                   "three");
  g_assert_null (demarc_session_get_lens (session));
  g_assert_null (demarc_session_get_layer (session));
  g_assert_null (demarc_session_get_toward (session, &by));
  g_assert_cmpfloat (by, ==, 0);
}

static void
test_history (void)
{
  g_autoptr (DemarcSession) session = new_session ();

  /* Nowhere to go yet. */
  demarc_session_go_back (session);
  demarc_session_go_forward (session);
  assert_at (session, "demarc:explore", FALSE, FALSE);

  go (session, "rds");
  go (session, "Amazon S3");
  go (session, "ecs/fargate");
  assert_at (session, "demarc:explore/ecs/fargate", TRUE, FALSE);
  demarc_session_go_back (session);
  assert_at (session, "demarc:explore/s3", TRUE, TRUE);
  demarc_session_go_back (session);
  demarc_session_go_back (session);
  assert_at (session, "demarc:explore", FALSE, TRUE);
  demarc_session_go_back (session);
  assert_at (session, "demarc:explore", FALSE, TRUE);
  demarc_session_go_forward (session);
  demarc_session_go_forward (session);
  assert_at (session, "demarc:explore/s3", TRUE, TRUE);
  demarc_session_go_forward (session);
  assert_at (session, "demarc:explore/ecs/fargate", TRUE, FALSE);

  /* Turning off the way ends what was ahead. */
  demarc_session_go_back (session);
  go (session, "lambda");
  assert_at (session, "demarc:explore/lambda", TRUE, FALSE);
  demarc_session_go_back (session);
  assert_at (session, "demarc:explore/s3", TRUE, TRUE);
}

/* Going where one is already is no step, under whatever name. */
static void
test_same_place (void)
{
  static const char *const names[] = {
    "rds", "RDS", "amazon rds", "rds/standard", "demarc:explore/rds?scheme=three",
    "demarc:explore/rds?lens=current",
  };
  g_autoptr (DemarcSession) session = new_session ();

  go (session, "rds");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    go (session, names[i]);
  demarc_session_go_back (session);
  assert_at (session, "demarc:explore", FALSE, TRUE);
  demarc_session_go_forward (session);
  assert_at (session, "demarc:explore/rds", TRUE, FALSE);
  demarc_session_go_back (session);
  go (session, "demarc:explore");
  assert_at (session, "demarc:explore", FALSE, TRUE);
}

static void
test_refused (void)
{
  g_autoptr (DemarcSession) session = new_session ();
  g_autoptr (DemarcPlace) place = demarc_place_new (DEMARC_PAGE_EXPLORE, "rdz");
  g_autoptr (GError) error = NULL;

  go (session, "s3");
  g_assert_false (demarc_session_go (session, place, &error));
  g_assert_error (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_UNKNOWN);
  g_clear_error (&error);
  g_assert_false (demarc_session_replace (session, place, &error));
  g_assert_error (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_UNKNOWN);
  assert_at (session, "demarc:explore/s3", TRUE, FALSE);
}

static void
test_replace (void)
{
  g_autoptr (DemarcSession) session = new_session ();
  g_autoptr (DemarcPlace) place = NULL;

  go (session, "rds");
  demarc_session_set_option (session, DEMARC_PLACE_LAYER, "guest-os");
  demarc_session_set_option (session, DEMARC_PLACE_LAYER, "customer-data");
  assert_at (session, "demarc:explore/rds?layer=customer-data", TRUE, FALSE);
  g_assert_cmpstr (demarc_entry_get_id (DEMARC_ENTRY (demarc_session_get_layer (session))), ==,
                   "customer-data");
  demarc_session_set_option (session, DEMARC_PLACE_LAYER, "no such layer");
  assert_at (session, "demarc:explore/rds?layer=customer-data", TRUE, FALSE);

  place = demarc_place_new_from_text ("demarc:explore/rds?toward=s3&by=0.25", NULL);
  g_assert_true (demarc_session_replace (session, place, NULL));
  demarc_session_go_back (session);
  assert_at (session, "demarc:explore", FALSE, TRUE);
  demarc_session_go_forward (session);
  assert_at (session, "demarc:explore/rds?toward=s3&by=0.250", TRUE, FALSE);
}

/* Another lens or scheme is a step; the selected layer stays with one. */
static void
test_options (void)
{
  g_autoptr (DemarcSession) session = new_session ();
  DemarcModel *model = demarc_session_get_model (session);

  go (session, "demarc:explore/rds?layer=guest-os");
  demarc_session_set_option (session, DEMARC_PLACE_LENS, "source:S001");
  assert_at (session, "demarc:explore/rds?lens=source:S001&layer=guest-os", TRUE, FALSE);
  g_assert_cmpstr (demarc_entry_get_id (DEMARC_ENTRY (demarc_session_get_lens (session))), ==,
                   "S001");
  g_assert_true (demarc_stack_get_lens (demarc_session_get_stack (session)) ==
                 demarc_session_get_lens (session));
  demarc_session_set_scheme (session, demarc_model_get_scheme (model, 2));
  assert_at (session, "demarc:explore/rds?scheme=four&lens=source:S001&layer=guest-os", TRUE,
             FALSE);
  demarc_session_set_scheme (session, demarc_model_get_scheme (model, 2));
  demarc_session_go_back (session);
  demarc_session_go_back (session);
  assert_at (session, "demarc:explore/rds?layer=guest-os", TRUE, TRUE);
}

static void
test_go_to_subject (void)
{
  g_autoptr (DemarcSession) session = new_session ();
  DemarcModel *model = demarc_session_get_model (session);
  g_autoptr (DemarcSubject) fargate = fixture_find (model, "ecs/fargate");
  g_autoptr (DemarcSubject) paas = fixture_find (model, "category:paas");
  g_autoptr (DemarcSubject) container = fixture_find (model, "category:container");

  go (session, "demarc:explore/rds?lens=source:S001&layer=guest-os&toward=s3&by=0.5");
  demarc_session_go_to_subject (session, fargate);
  assert_at (session, "demarc:explore/ecs/fargate?lens=source:S001&layer=guest-os", TRUE, FALSE);
  demarc_session_go_to_subject (session, paas);
  assert_at (session, "demarc:explore/category:paas?scheme=four&lens=source:S001&layer=guest-os",
             TRUE, FALSE);
  demarc_session_go_to_subject (session, container);
  assert_at (session, "demarc:explore/category:container?lens=source:S001&layer=guest-os", TRUE,
             FALSE);
}

static void
test_toward (void)
{
  g_autoptr (DemarcSession) session = new_session ();
  DemarcStack *toward;
  double by;

  go (session, "demarc:explore/rds?toward=s3&by=0.375");
  toward = demarc_session_get_toward (session, &by);
  g_assert_cmpstr (demarc_subject_get_text (demarc_stack_get_subject (toward)), ==, "s3");
  g_assert_cmpfloat (by, ==, 0.375);
  go (session, "rds");
  g_assert_null (demarc_session_get_toward (session, &by));
}

/* The same stack stays the same object, so that nothing moves without need. */
static void
test_same_stack (void)
{
  g_autoptr (DemarcSession) session = new_session ();
  g_autoptr (DemarcSubject) s3 = fixture_find (demarc_session_get_model (session), "s3");
  g_autoptr (DemarcStack) stack = NULL;
  g_autoptr (DemarcStack) own = NULL;
  g_autoptr (DemarcStack) other = NULL;

  go (session, "rds");
  stack = g_object_ref (demarc_session_get_stack (session));
  demarc_session_set_option (session, DEMARC_PLACE_LAYER, "guest-os");
  g_assert_true (demarc_session_get_stack (session) == stack);
  go (session, "demarc:explore/rds?toward=s3&by=0.5");
  g_assert_true (demarc_session_get_stack (session) == stack);
  own = demarc_session_dup_stack_of (session, demarc_session_get_subject (session));
  g_assert_true (own == stack);
  other = demarc_session_dup_stack_of (session, s3);
  g_assert_true (demarc_stack_get_subject (other) == s3);

  demarc_session_set_option (session, DEMARC_PLACE_LENS, "source:S001");
  g_assert_true (demarc_session_get_stack (session) != stack);
}

static void
test_limit (void)
{
  g_autoptr (DemarcSession) session = new_session ();
  guint n_back = 0;

  for (guint i = 0; i < HISTORY_MAX + 60; i++)
    go (session, i % 2 == 0 ? "rds" : "s3");
  while (demarc_session_can_go_back (session))
    {
      demarc_session_go_back (session);
      n_back++;
    }
  g_assert_cmpuint (n_back, ==, HISTORY_MAX);
  for (guint i = 0; i < HISTORY_MAX; i++)
    demarc_session_go_forward (session);
  assert_at (session, "demarc:explore/s3", TRUE, FALSE);
}

/* A random walk: back and forward always undo each other. */
static void
test_walk (void)
{
  g_autoptr (DemarcSession) session = new_session ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (demarc_session_get_model (session));
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *before =
        g_strdup (demarc_place_get_text (demarc_session_get_place (session)));
      int step = g_rand_int_range (rand, 0, 4);

      if (step == 0 && demarc_session_can_go_back (session))
        {
          demarc_session_go_back (session);
          g_assert_true (demarc_session_can_go_forward (session));
          demarc_session_go_forward (session);
          g_assert_cmpstr (demarc_place_get_text (demarc_session_get_place (session)), ==, before);
          demarc_session_go_back (session);
        }
      else if (step == 1 && demarc_session_can_go_forward (session))
        {
          demarc_session_go_forward (session);
          demarc_session_go_back (session);
          g_assert_cmpstr (demarc_place_get_text (demarc_session_get_place (session)), ==, before);
        }
      else
        {
          demarc_session_go_to_subject (
            session, g_ptr_array_index (subjects, g_rand_int_range (rand, 0, (int) subjects->len)));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session/new", test_new);
  g_test_add_func ("/session/history", test_history);
  g_test_add_func ("/session/same-place", test_same_place);
  g_test_add_func ("/session/refused", test_refused);
  g_test_add_func ("/session/replace", test_replace);
  g_test_add_func ("/session/options", test_options);
  g_test_add_func ("/session/go-to-subject", test_go_to_subject);
  g_test_add_func ("/session/toward", test_toward);
  g_test_add_func ("/session/same-stack", test_same_stack);
  g_test_add_func ("/session/limit", test_limit);
  g_test_add_func ("/session/walk", test_walk);

  return g_test_run ();
}
