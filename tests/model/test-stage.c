/* test-stage.c: giving a talk on a model
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-builtin.h"
#include "demarc-stage.h"

static const char text[] =
  "{\"format\": 1, \"title\": \"T\", \"steps\": ["
  "{\"heading\": \"0\", \"place\": {\"subject\": \"ec2\"}, \"seconds\": 30},"
  "{\"heading\": \"1\", \"place\": {\"subject\": \"no-such-service\"}, \"seconds\": 1000},"
  "{\"heading\": \"2\", \"place\": {\"subject\": \"rds\"}, \"spotlight\": [\"guest-os\"],"
  " \"build\": [{\"show\": [\"guest-os\"]},"
  " {\"show\": [\"platform-runtime\"], \"hide\": [\"guest-os\"]}],"
  " \"seconds\": 60},"
  "{\"heading\": \"3\", \"hidden\": true, \"place\": {\"subject\": \"s3\"}},"
  "{\"heading\": \"4\", \"place\": {\"page\": \"compare\", \"subject\": \"ec2+rds\"}},"
  "{\"heading\": \"5\", \"end\": true, \"spotlight\": [\"roof\"]},"
  "{\"heading\": \"6\", \"end\": true, \"place\": {\"at\": \"rds\"}},"
  "{\"heading\": \"7\", \"place\": {\"page\": \"explore\", \"subject\": \"lambda\"}}]}";

static DemarcScript *
new_script (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (DemarcTalk) talk = demarc_talk_new_for_bytes (bytes, "talk", NULL, NULL);

  g_assert_nonnull (talk);

  return demarc_script_new (talk, demarc_model_get_builtin ());
}

static guint64
bit (const char *id)
{
  DemarcEntry *layer = demarc_model_find_layer (demarc_model_get_builtin (), id, NULL);

  return G_GUINT64_CONSTANT (1) << demarc_entry_get_position (layer);
}

/* What the model lacks is told of the step, which is left out. */
static void
test_script (void)
{
  g_autoptr (DemarcScript) script = new_script ();
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("talk");
  static const gboolean walked[] = { TRUE, FALSE, TRUE, FALSE, TRUE, FALSE, FALSE, FALSE };

  demarc_script_report (script, text, strlen (text), problems);
  g_assert_cmpuint (demarc_problems_get_n (problems), ==, 2);
  g_assert_cmpuint (demarc_problems_get_n_errors (problems), ==, 0);
  g_assert_cmpstr (demarc_problems_get (problems, 0)->pointer, ==, "/steps/1");
  g_assert_cmpuint (demarc_problems_get (problems, 0)->column, >, 1);
  g_assert_nonnull (strstr (demarc_script_get_problem (script, 1), "no-such-service"));
  g_assert_nonnull (strstr (demarc_script_get_problem (script, 5), "roof"));
  for (guint i = 0; i < G_N_ELEMENTS (walked); i++)
    g_assert_true (demarc_script_is_walked (script, i) == walked[i]);

  g_assert_cmpuint (demarc_script_count_walked (script, 99), ==, 3);
  g_assert_cmpuint (demarc_script_get_budget (script, 99), ==, 90);
  g_assert_cmpuint (demarc_script_get_budget (script, 2), ==, 30);
  g_assert_cmpstr (demarc_place_get_text (demarc_script_get_place (script, 1)), ==,
                   "demarc:explore/ec2");
}

static void
test_reveals (void)
{
  g_autoptr (DemarcScript) script = new_script ();

  g_assert_cmpuint (demarc_script_get_n_reveals (script, 0), ==, 0);
  g_assert_cmpuint (demarc_script_get_covered (script, 0, 0), ==, 0);
  g_assert_cmpuint (demarc_script_get_n_reveals (script, 2), ==, 2);
  g_assert_true (demarc_script_get_covered (script, 2, 0) ==
                 (bit ("guest-os") | bit ("platform-runtime")));
  g_assert_true (demarc_script_get_covered (script, 2, 1) == bit ("platform-runtime"));
  g_assert_true (demarc_script_get_covered (script, 2, 2) == bit ("guest-os"));
  g_assert_true (demarc_script_get_lit (script, 2) == bit ("guest-os"));
}

/* Through the talk and back: hidden steps and those that cannot be shown are passed by. */
static void
test_walk (void)
{
  g_autoptr (DemarcScript) script = new_script ();
  g_autoptr (DemarcStage) stage = demarc_stage_new (script);
  static const struct { int position; guint reveal; } walk[] = {
    { 0, 0 }, { 2, 0 }, { 2, 1 }, { 2, 2 }, { 4, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (walk); i++)
    {
      g_assert_cmpint (demarc_stage_get_position (stage), ==, walk[i].position);
      g_assert_cmpuint (demarc_stage_get_reveal (stage), ==, walk[i].reveal);
      g_assert_true (demarc_stage_go_next (stage) == (i + 1 < G_N_ELEMENTS (walk)));
    }
  for (guint i = G_N_ELEMENTS (walk); i > 0; i--)
    {
      g_assert_cmpint (demarc_stage_get_position (stage), ==, walk[i - 1].position);
      g_assert_cmpuint (demarc_stage_get_reveal (stage), ==, walk[i - 1].reveal);
      g_assert_true (demarc_stage_go_previous (stage) == (i > 1));
    }

  g_assert_true (demarc_stage_go_to (stage, 3));
  g_assert_false (demarc_stage_go_to (stage, 1));
  g_assert_false (demarc_stage_go_to (stage, 99));
  g_assert_cmpint (demarc_stage_get_position (stage), ==, 3);
  g_assert_true (demarc_stage_go_last (stage));
  g_assert_cmpint (demarc_stage_get_position (stage), ==, 4);
}

static void
count_cb (DemarcStage *stage,
          guint       *n)
{
  ++*n;
}

/* What anybody might do on stage. */
static void
do_anything (DemarcStage *stage,
             GRand       *rand)
{
  static const char *const elsewhere[] = {
    "demarc:explore/lambda", "demarc:compare/s3+ebs", "demarc:matrix", "demarc:explore/ec2",
    "demarc:explore/rds?layer=guest-os", "demarc:explore/rds?lens=source%3AWP",
  };
  DemarcSession *session = demarc_stage_get_session (stage);
  g_autoptr (DemarcPlace) place = NULL;

  switch (g_rand_int_range (rand, 0, 10))
    {
    case 0:
      demarc_stage_go_next (stage);
      break;
    case 1:
      demarc_stage_go_previous (stage);
      break;
    case 2:
      demarc_stage_go_to (stage, (guint) g_rand_int_range (rand, 0, 10));
      break;
    case 3:
      demarc_stage_set_curtain (stage, (DemarcCurtain) g_rand_int_range (rand, 0, 3));
      break;
    case 4:
      demarc_stage_set_frozen (stage, g_rand_boolean (rand));
      break;
    case 5:
      demarc_stage_set_pointed (stage, g_rand_int (rand));
      break;
    case 6:
      demarc_session_go_back (session);
      break;
    case 7:
      demarc_session_set_option (session, DEMARC_PLACE_LAYER, "platform-runtime");
      break;
    default:
      place = demarc_place_new_from_text (
        elsewhere[g_rand_int_range (rand, 0, G_N_ELEMENTS (elsewhere))], NULL);
      demarc_session_go (session, place, NULL);
    }
}

/* Whatever is done in between: returning restores the very step, in one move. */
static void
test_return (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (4711);
  g_autoptr (DemarcScript) script = new_script ();

  for (guint round = 0; round < 1000; round++)
    {
      g_autoptr (DemarcStage) stage = demarc_stage_new (script);
      DemarcSession *session = demarc_stage_get_session (stage);
      guint n = (guint) g_rand_int_range (rand, 1, 30);
      guint changes = 0;

      for (guint i = 0; i < n; i++)
        do_anything (stage, rand);

      g_signal_connect (stage, "changed", G_CALLBACK (count_cb), &changes);
      demarc_stage_return (stage);
      g_assert_cmpuint (changes, ==, 1);
      g_assert_false (demarc_stage_has_left (stage));
      g_assert_cmpstr (
        demarc_place_get_text (demarc_session_get_place (session)), ==,
        demarc_place_get_text (
          demarc_script_get_place (script, (guint) demarc_stage_get_position (stage))));
      g_assert_true (demarc_stage_get_covered (stage) ==
                     demarc_script_get_covered (script, (guint) demarc_stage_get_position (stage),
                                                demarc_stage_get_reveal (stage)));
    }
}

/* A talk of which nothing can be shown is an empty stage, not a crash. */
static void
test_empty (void)
{
  g_autoptr (DemarcTalk) talk = demarc_talk_new ("Nothing");
  g_autoptr (DemarcScript) script = demarc_script_new (talk, demarc_model_get_builtin ());
  g_autoptr (DemarcStage) stage = demarc_stage_new (script);
  g_autoptr (DemarcScript) edited = new_script ();

  g_assert_cmpint (demarc_stage_get_position (stage), ==, -1);
  g_assert_false (demarc_stage_go_next (stage));
  g_assert_false (demarc_stage_go_previous (stage));
  g_assert_false (demarc_stage_go_last (stage));
  g_assert_false (demarc_stage_has_left (stage));
  g_assert_cmpuint (demarc_stage_get_covered (stage), ==, 0);
  demarc_stage_return (stage);

  demarc_stage_set_script (stage, edited);
  g_assert_cmpint (demarc_stage_get_position (stage), ==, 0);
  demarc_stage_go_next (stage);
  demarc_stage_set_script (stage, script);
  g_assert_cmpint (demarc_stage_get_position (stage), ==, -1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stage/script", test_script);
  g_test_add_func ("/stage/reveals", test_reveals);
  g_test_add_func ("/stage/walk", test_walk);
  g_test_add_func ("/stage/return", test_return);
  g_test_add_func ("/stage/empty", test_empty);

  return g_test_run ();
}
