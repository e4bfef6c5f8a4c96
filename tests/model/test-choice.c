/* test-choice.c: what choosing a subject does on each page
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-choice.h"
#include "model-fixture.h"

static DemarcSession *
new_session_at (const char *text)
{
  DemarcSession *session = demarc_session_new (demarc_model_get_builtin ());
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (text, &error);

  g_assert_no_error (error);
  demarc_session_go (session, place, &error);
  g_assert_no_error (error);

  return session;
}

static DemarcSubject *
find (DemarcSession *session,
      const char    *words)
{
  DemarcSubject *subject = demarc_model_find_subject (demarc_session_get_model (session), words,
                                                      demarc_session_get_scheme (session), NULL);

  g_assert_nonnull (subject);

  return subject;
}

typedef struct
{
  const char *from;
  const char *chosen;
  const char *to;
} Step;

static void
test_choose (gconstpointer data)
{
  const Step *step = data;
  g_autoptr (DemarcSession) session = new_session_at (step->from);
  g_autoptr (DemarcSubject) subject = find (session, step->chosen);

  demarc_session_choose (session, subject);

  g_assert_cmpstr (demarc_place_get_text (demarc_session_get_place (session)), ==, step->to);
}

static void
test_collecting (void)
{
  static const struct { const char *place; gboolean collecting; gboolean has; } cases[] = {
    { "demarc:explore/rds", FALSE, FALSE },
    { "demarc:compare/ec2+rds", TRUE, TRUE },
    { "demarc:compare/ec2", TRUE, FALSE },
    { "demarc:matrix?at=rds", FALSE, FALSE },
    { "demarc:workload/ec2+rds", TRUE, TRUE },
    { "demarc:workload", TRUE, FALSE },
    { "demarc:incidents/rds", FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (DemarcSession) session = new_session_at (cases[i].place);
      g_autoptr (DemarcSubject) subject = find (session, "rds");

      g_assert_cmpint (demarc_session_is_collecting (session), ==, cases[i].collecting);
      g_assert_cmpint (demarc_session_has_collected (session, subject), ==, cases[i].has);
    }
}

/* Choosing twice where subjects are collected is as if nothing had been chosen. */
static void
test_twice (void)
{
  static const char *const places[] = {
    "demarc:compare/ec2+rds",
    "demarc:workload/ec2+rds",
    "demarc:workload/ec2+ebs+vpc+ecs+rds+lambda+s3",
  };
  static const char *const chosen[] = { "fargate", "ecs/fargate", "efs", "category:abstracted" };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    for (guint j = 0; j < G_N_ELEMENTS (chosen) - (i > 0); j++)
      {
        g_autoptr (DemarcSession) session = new_session_at (places[i]);
        g_autoptr (DemarcSubject) subject = find (session, chosen[j]);

        demarc_session_choose (session, subject);
        g_assert_true (demarc_session_has_collected (session, subject));
        demarc_session_choose (session, subject);
        g_assert_false (demarc_session_has_collected (session, subject));
        g_assert_cmpstr (demarc_place_get_text (demarc_session_get_place (session)), ==, places[i]);
      }
}

int
main (int    argc,
      char **argv)
{
  static const Step steps[] = {
    { "demarc:explore/ec2", "rds", "demarc:explore/rds" },
    { "demarc:explore/ec2?layer=guest-os", "rds", "demarc:explore/rds?layer=guest-os" },
    { "demarc:compare/ec2", "rds", "demarc:compare/ec2+rds" },
    { "demarc:compare", "rds", "demarc:compare/rds" },
    { "demarc:compare/ec2+rds", "ec2", "demarc:compare/rds" },
    { "demarc:compare/ec2", "category:container", "demarc:compare/ec2+category:three/container" },
    { "demarc:compare/ec2+rds+s3+lambda+ebs+vpc", "ecs",
      "demarc:compare/ec2+rds+s3+lambda+ebs+vpc" },
    { "demarc:matrix", "rds", "demarc:matrix?at=rds" },
    { "demarc:matrix?layer=guest-os&at=ec2", "rds", "demarc:matrix?layer=guest-os&at=rds" },
    { "demarc:workload", "rds", "demarc:workload/rds" },
    { "demarc:workload/ec2+rds+s3", "rds", "demarc:workload/ec2+s3" },
    { "demarc:workload/s3+ec2", "rds", "demarc:workload/ec2+rds+s3" },
    { "demarc:workload/ec2", "category:container", "demarc:explore/category:container" },
    { "demarc:incidents/ec2?incident=zone-outage&answer", "rds",
      "demarc:incidents/rds?incident=zone-outage&answer" },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *path = g_strdup_printf ("/choice/%s/%s", steps[i].from, steps[i].chosen);

      g_test_add_data_func (path, &steps[i], test_choose);
    }
  g_test_add_func ("/choice/collecting", test_collecting);
  g_test_add_func ("/choice/twice", test_twice);

  return g_test_run ();
}
