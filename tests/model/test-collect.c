/* test-collect.c: collecting what to compare
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-collect.h"
#include "demarc-columns.h"
#include "model-fixture.h"

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
count_cb (DemarcSession *session,
          GParamSpec    *pspec,
          guint         *n)
{
  *n += 1;
}

/* What is collected stays while one goes on. */
static void
test_browsing (void)
{
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());
  g_autofree char *columns = NULL;
  guint n = 0;

  g_signal_connect (session, "notify::columns", G_CALLBACK (count_cb), &n);
  g_assert_null (demarc_session_get_columns (session));
  go (session, "demarc:explore/rds");
  g_assert_false (demarc_session_is_collected (session));
  demarc_session_collect (session);
  g_assert_true (demarc_session_is_collected (session));
  g_assert_cmpuint (n, ==, 1);

  go (session, "demarc:explore/ecs/fargate");
  demarc_session_collect (session);
  go (session, "demarc:explore/category:abstracted?scheme=two");
  demarc_session_collect (session);
  go (session, "demarc:matrix");
  g_object_get (session, "columns", &columns, NULL);
  g_assert_cmpstr (columns, ==, "rds+ecs/fargate+category:two/abstracted");
  g_assert_cmpuint (n, ==, 3);

  /* Twice is as if it had not been. */
  go (session, "demarc:explore/rds");
  demarc_session_collect (session);
  g_assert_cmpstr (demarc_session_get_columns (session), ==,
                   "ecs/fargate+category:two/abstracted");
  demarc_session_drop_column (session, "ecs/fargate");
  demarc_session_drop_column (session, "ecs/fargate");
  demarc_session_drop_column (session, "category:two/abstracted");
  g_assert_null (demarc_session_get_columns (session));
}

/* On the comparison, they are its columns. */
static void
test_comparing (void)
{
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());

  go (session, "demarc:compare/EC2+rds?baseline=rds");
  g_assert_cmpstr (demarc_session_get_columns (session), ==, "ec2+rds");
  g_assert_false (demarc_session_can_collect (session));
  demarc_session_collect (session);
  g_assert_cmpstr (demarc_session_get_columns (session), ==, "ec2+rds");
  demarc_session_set_columns (session, "ec2+rds+s3");
  g_assert_cmpstr (demarc_place_get_text (demarc_session_get_place (session)), ==,
                   "demarc:compare/ec2+rds+s3?baseline=rds");
  demarc_session_go_back (session);
  g_assert_cmpstr (demarc_session_get_columns (session), ==, "ec2+rds");
  go (session, "demarc:explore/s3");
  g_assert_cmpstr (demarc_session_get_columns (session), ==, "ec2+rds");
  go (session, "demarc:compare");
  g_assert_null (demarc_session_get_columns (session));
}

/* What was kept in another time, or by somebody else, may be anything. */
static void
test_kept (void)
{
  static const struct { const char *given; const char *kept; } rows[] = {
    { "ec2+rds", "ec2+rds" },
    { "EC2+gone+Amazon RDS+ec2", "ec2+rds" },
    { "rds@source:S001+rds@source:gone+rds", "rds@source:S001+rds" },
    { "", NULL },
    { "+", NULL },
    { "++++@@@source:S001", NULL },
    { "\xff\xfe", NULL },
    { "ec2+rds+s3+sqs+sns+lambda+eks+ebs", "ec2+rds+s3+sqs+sns+lambda" },
  };
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      demarc_session_set_columns (session, rows[i].given);
      g_assert_cmpstr (demarc_session_get_columns (session), ==, rows[i].kept);
    }
  demarc_session_set_columns (session, NULL);
  g_assert_null (demarc_session_get_columns (session));
}

static void
test_full (void)
{
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());

  demarc_session_set_columns (session, "ec2+rds+s3+sqs+sns+lambda");
  go (session, "demarc:explore/eks");
  g_assert_false (demarc_session_can_collect (session));
  demarc_session_collect (session);
  g_assert_false (demarc_session_collect_column (session, "eks"));
  g_assert_cmpstr (demarc_session_get_columns (session), ==, "ec2+rds+s3+sqs+sns+lambda");
  go (session, "demarc:explore/sns");
  g_assert_true (demarc_session_can_collect (session));
  g_assert_true (demarc_session_collect_column (session, "Amazon SNS"));
  g_assert_false (demarc_session_collect_column (session, "nothing of the kind"));
}

/* Another model keeps what it has, too. */
static void
test_other_model (void)
{
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());
  g_autoptr (DemarcModel) changed = fixture_new_changed ("\"id\": \"store\"", "\"id\": \"s3\"");

  demarc_session_set_columns (session, "ec2+s3");
  demarc_session_set_model (session, changed);
  g_assert_cmpstr (demarc_session_get_columns (session), ==, "s3");
  demarc_session_set_columns (session, "ec2");
  g_assert_null (demarc_session_get_columns (session));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/collect/browsing", test_browsing);
  g_test_add_func ("/collect/comparing", test_comparing);
  g_test_add_func ("/collect/kept", test_kept);
  g_test_add_func ("/collect/full", test_full);
  g_test_add_func ("/collect/other-model", test_other_model);

  return g_test_run ();
}
