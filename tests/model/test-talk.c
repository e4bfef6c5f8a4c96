/* test-talk.c: talks: changes of places, reading, writing, editing, damage
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-builtin.h"
#include "demarc-talk-shapes.h"
#include "demarc-talk.h"

static const char *const places[] = {
  "demarc:explore",
  "demarc:explore/ec2",
  "demarc:explore/rds?layer=guest-os",
  "demarc:explore/rds?lens=source%3AWP&layer=guest-os",
  "demarc:explore/ec2?toward=rds&by=0.500",
  "demarc:compare/ec2+rds",
  "demarc:compare/ec2+rds+lambda?baseline=rds&only-differences",
  "demarc:compare/s3?layer=firewall-config&at=s3",
  "demarc:matrix",
  "demarc:matrix?sort=yours&group=category&disputed",
  "demarc:workload/ec2+s3",
  "demarc:incidents/s3?incident=public-bucket&answer",
};

static DemarcPlace *
new_place (const char *text)
{
  g_autoptr (GError) error = NULL;
  DemarcPlace *place = demarc_place_new_from_text (text, &error);

  g_assert_no_error (error);

  return place;
}

/* The change between two places leads from the one to the other. */
static void
test_between (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    for (guint j = 0; j < G_N_ELEMENTS (places); j++)
      {
        g_autoptr (DemarcPlace) from = new_place (places[i]);
        g_autoptr (DemarcPlace) to = new_place (places[j]);
        g_autoptr (DemarcChange) change = demarc_change_new_between (from, to);
        g_autoptr (DemarcPlace) applied = demarc_change_dup_applied (change, from, NULL);
        guint n = 0;

        g_assert_cmpstr (demarc_place_get_text (applied), ==, demarc_place_get_text (to));
        for (guint k = 0; k < demarc_change_get_n_members (); k++)
          n += demarc_change_says (change, demarc_change_get_member (k), NULL) ? 1 : 0;
        g_assert_true ((n == 0) == (i == j));
      }
}

static void
test_no_such_page (void)
{
  g_autoptr (DemarcChange) change = demarc_change_new ();
  g_autoptr (DemarcPlace) from = new_place ("demarc:explore/ec2");
  g_autoptr (GError) error = NULL;

  demarc_change_add (change, DEMARC_CHANGE_PAGE, "matrx");
  g_assert_null (demarc_change_dup_applied (change, from, &error));
  g_assert_error (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_UNKNOWN);
  g_assert_nonnull (strstr (error->message, "matrix"));
}

/* A place of a talk can say all that a place can, and nothing else. */
static void
test_members (void)
{
  const DemarcShape *talk = demarc_talk_get_vocabulary ()->root;
  const DemarcShape *step = talk->fields[TALK_STEPS].shape;
  const DemarcShape *shape = step->fields[STEP_PLACE].shape;
  const DemarcField *page = &shape->fields[0];

  g_assert_cmpuint (shape->n_fields, ==, demarc_change_get_n_members ());
  for (guint i = 0; i < shape->n_fields; i++)
    g_assert_cmpstr (shape->fields[i].name, ==, demarc_change_get_member (i));
  for (guint i = 0; i < DEMARC_N_PAGES; i++)
    g_assert_cmpstr (page->choices[i], ==, demarc_page_get_word ((DemarcPage) i));
  g_assert_null (page->choices[DEMARC_N_PAGES]);
}

/* A talk of random steps; the seed tells which. */
static DemarcTalk *
new_talk (GRand *rand,
          guint  n)
{
  DemarcTalk *talk = demarc_talk_new ("A walk");

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (DemarcPlace) place =
        new_place (places[g_rand_int_range (rand, 0, G_N_ELEMENTS (places))]);
      g_autofree char *heading = g_strdup_printf ("Step %u", i);
      DemarcTalk *next = demarc_talk_with_place (
        talk, (guint) g_rand_int_range (rand, 0, (int) i + 1), heading, place);

      g_object_unref (talk);
      talk = next;
    }

  return talk;
}

/* The headings and where they lead, in their order. */
static char *
dup_walk (DemarcTalk *talk)
{
  GString *walk = g_string_new (NULL);

  for (guint i = 0; i < demarc_talk_get_n_steps (talk); i++)
    g_string_append_printf (walk, "%s: %s\n",
                            demarc_step_get_heading (demarc_talk_get_step (talk, i)),
                            demarc_place_get_text (demarc_talk_get_place (talk, i)));

  return g_string_free (walk, FALSE);
}

/* Moving and taking away steps changes nothing of where the others lead. */
static void
test_edits (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261122);

  for (guint round = 0; round < 200; round++)
    {
      guint n = (guint) g_rand_int_range (rand, 2, 9);
      g_autoptr (DemarcTalk) talk = new_talk (rand, n);
      guint from = (guint) g_rand_int_range (rand, 0, (int) n);
      guint to = (guint) g_rand_int_range (rand, 0, (int) n);
      g_autoptr (DemarcTalk) moved = demarc_talk_with_moved (talk, from, to);
      g_autoptr (DemarcTalk) back = demarc_talk_with_moved (moved, to, from);
      g_autoptr (DemarcTalk) less = demarc_talk_without_step (talk, from);
      g_autofree char *before = dup_walk (talk);
      g_autofree char *after = dup_walk (back);

      g_assert_cmpstr (before, ==, after);
      g_assert_true (demarc_place_equal (demarc_talk_get_place (moved, to),
                                         demarc_talk_get_place (talk, from)));
      g_assert_cmpuint (demarc_talk_get_n_steps (less), ==, n - 1);
      for (guint i = 0; i < n - 1; i++)
        g_assert_true (demarc_place_equal (demarc_talk_get_place (less, i),
                                           demarc_talk_get_place (talk, i < from ? i : i + 1)));
    }
}

/* A talk with everything that a step can say. */
static const char full[] =
  "{\"format\": 1, \"title\": \"Ten minutes\", \"summary\": \"All of it\", \"language\": \"en\",\n"
  " \"steps\": [\n"
  "  {\"heading\": \"Begin\", \"place\": {\"subject\": \"ec2\"}, \"seconds\": 60,\n"
  "   \"notes\": \"# Say\\n\\n- this\\n- that\"},\n"
  "  {\"heading\": \"One layer\", \"place\": {\"layer\": \"guest-os\"},\n"
  "   \"spotlight\": [\"guest-os\"],\n"
  "   \"build\": [{\"show\": [\"guest-os\"]},\n"
  "    {\"show\": [\"platform-runtime\"], \"hide\": [\"guest-os\"]}]},\n"
  "  {\"heading\": \"Elsewhere\", \"place\": {\"subject\": \"rds\", \"layer\": null},\n"
  "   \"end\": true},\n"
  "  {\"heading\": \"If asked\", \"place\": {\"page\": \"compare\", \"subject\": \"ec2+rds\",\n"
  "   \"only-differences\": \"yes\"}, \"hidden\": true}\n"
  " ]}\n";

static DemarcTalk *
read_talk (const char      *text,
           gsize            length,
           DemarcProblems **problems)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return demarc_talk_new_for_bytes (bytes, "talk", problems, NULL);
}

static void
test_read (void)
{
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (DemarcTalk) talk = read_talk (full, strlen (full), &problems);
  g_autofree char *walk = dup_walk (talk);
  DemarcStep *step = demarc_talk_get_step (talk, 1);

  g_assert_cmpuint (demarc_problems_get_n (problems), ==, 0);
  g_assert_cmpstr (demarc_talk_get_title (talk), ==, "Ten minutes");
  g_assert_cmpstr (demarc_talk_get_summary (talk), ==, "All of it");
  g_assert_cmpstr (demarc_talk_get_language (talk), ==, "en");
  g_assert_cmpstr (walk, ==,
                   "Begin: demarc:explore/ec2\n"
                   "One layer: demarc:explore/ec2?layer=guest-os\n"
                   "Elsewhere: demarc:explore/rds\n"
                   "If asked: demarc:compare/ec2+rds?only-differences\n");
  g_assert_cmpstr (demarc_step_get_notes (demarc_talk_get_step (talk, 0)), ==,
                   "# Say\n\n- this\n- that");
  g_assert_cmpuint (demarc_step_get_seconds (demarc_talk_get_step (talk, 0)), ==, 60);
  g_assert_cmpuint (demarc_step_get_n_reveals (step), ==, 2);
  g_assert_cmpstr (demarc_step_get_lit (step)[0], ==, "guest-os");
  g_assert_cmpstr (demarc_step_get_reveal (step, 1)->hide[0], ==, "guest-os");
  g_assert_cmpint (demarc_step_get_flags (demarc_talk_get_step (talk, 2)), ==, DEMARC_STEP_END);
  g_assert_cmpint (demarc_step_get_flags (demarc_talk_get_step (talk, 3)), ==, DEMARC_STEP_HIDDEN);
}

/* What was written is read as the same, and written the same again. */
static void
test_write (void)
{
  g_autoptr (DemarcTalk) talk = read_talk (full, strlen (full), NULL);
  g_autoptr (GBytes) written = demarc_talk_write (talk);
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (DemarcTalk) again = demarc_talk_new_for_bytes (written, "talk", &problems, NULL);
  g_autoptr (GBytes) twice = demarc_talk_write (again);
  g_autofree char *before = dup_walk (talk);
  g_autofree char *after = dup_walk (again);

  g_assert_cmpuint (demarc_problems_get_n (problems), ==, 0);
  g_assert_cmpstr (before, ==, after);
  g_assert_true (g_bytes_equal (written, twice));
}

/* What is wrong with one step is told of it, and the others can be shown. */
static void
test_wrong_step (void)
{
  static const char text[] =
    "{\"format\": 1, \"title\": \"T\", \"steps\": ["
    "{\"heading\": \"A\", \"place\": {\"subject\": 3}}, {\"heading\": \"B\"}, {\"place\": {}},"
    "{\"heading\": \"D\", \"place\": {\"page\": \"moon\"}}, 7]}";
  static const gboolean is_good[] = { FALSE, TRUE, FALSE, FALSE, FALSE };
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (DemarcTalk) talk = read_talk (text, strlen (text), &problems);

  g_assert_cmpuint (demarc_problems_get_n_errors (problems), ==, 4);
  g_assert_cmpuint (demarc_talk_get_n_steps (talk), ==, G_N_ELEMENTS (is_good));
  for (guint i = 0; i < G_N_ELEMENTS (is_good); i++)
    g_assert_true ((demarc_step_get_problem (demarc_talk_get_step (talk, i)) == NULL) ==
                   is_good[i]);
}

/* Wherever a file is cut off, it opens with the steps that are whole, and says that it is not. */
static void
test_cut_off (void)
{
  guint most = 0;

  for (gsize length = 0; length + 2 < strlen (full); length++)
    {
      g_autoptr (DemarcProblems) problems = NULL;
      g_autoptr (DemarcTalk) talk = read_talk (full, length, &problems);

      g_assert_cmpuint (demarc_problems_get_n_errors (problems), >, 0);
      if (talk == NULL)
        {
          g_assert_cmpuint (most, ==, 0);
          continue;
        }
      g_assert_cmpuint (demarc_talk_get_n_steps (talk), >=, most);
      most = demarc_talk_get_n_steps (talk);
    }
  g_assert_cmpuint (most, ==, 4);
}

/* One byte that is wrong costs one step at most, and never the others. */
static void
test_one_wrong_byte (void)
{
  const char *steps = strstr (full, "\"steps\"");

  for (gsize i = (gsize) (steps - full) + 10; i < strlen (full); i++)
    {
      g_autofree char *text = g_strdup (full);
      g_autoptr (DemarcTalk) talk = NULL;
      guint n_good = 0;

      text[i] = '\x01';
      talk = read_talk (text, strlen (text), NULL);
      g_assert_nonnull (talk);
      for (guint j = 0; j < demarc_talk_get_n_steps (talk); j++)
        n_good += demarc_step_get_problem (demarc_talk_get_step (talk, j)) == NULL ? 1 : 0;
      g_assert_cmpuint (n_good, >=, 2);
    }
}

static void
test_nothing (void)
{
  static const char *const texts[] = {
    "", "[]", "7", "\"steps\"", "{",
    "{\"format\": 99, \"title\": \"T\", \"steps\": []}", "\xff\xfe",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (texts[i], strlen (texts[i]));
      g_autoptr (DemarcProblems) problems = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (DemarcTalk) talk = demarc_talk_new_for_bytes (bytes, "talk", &problems, &error);

      g_assert_cmpuint (demarc_problems_get_n_errors (problems), >, 0);
      if (talk == NULL)
        g_assert_error (error, DEMARC_TALK_ERROR, DEMARC_TALK_ERROR_INVALID);
      else
        g_assert_cmpuint (demarc_talk_get_n_steps (talk), ==, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/talk/between", test_between);
  g_test_add_func ("/talk/no-such-page", test_no_such_page);
  g_test_add_func ("/talk/members", test_members);
  g_test_add_func ("/talk/edits", test_edits);
  g_test_add_func ("/talk/read", test_read);
  g_test_add_func ("/talk/write", test_write);
  g_test_add_func ("/talk/wrong-step", test_wrong_step);
  g_test_add_func ("/talk/cut-off", test_cut_off);
  g_test_add_func ("/talk/one-wrong-byte", test_one_wrong_byte);
  g_test_add_func ("/talk/nothing", test_nothing);

  return g_test_run ();
}
