/* test-workload-place.c: places of workloads
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-session.h"
#include "model-fixture.h"

typedef struct
{
  const char *text;
  const char *checked; /* or the message, where @is_wrong */
  gboolean    is_wrong;
} Row;

static const Row rows[] = {
  { "demarc:workload", "demarc:workload", FALSE },
  { "demarc:workload/rds", "demarc:workload/rds", FALSE },
  { "demarc:workload/s3+EC2+RDS+Amazon%20EC2", "demarc:workload/ec2+rds+s3", FALSE },
  { "demarc:workload/ecs/fargate+ecs/ec2+lambda", "demarc:workload/ecs+ecs/fargate+lambda", FALSE },
  { "demarc:workload/ec2+rds?at=RDS&layer=guest%20os",
    "demarc:workload/ec2+rds?layer=guest-os&at=rds", FALSE },
  { "demarc:workload/ec2+rds?at=ec2", "demarc:workload/ec2+rds", FALSE },
  { "demarc:workload/ec2+rds?at=s3", "demarc:workload/ec2+rds", FALSE },
  { "demarc:workload/ec2+rds?swap=EC2:AWS%20Fargate", "demarc:workload/ec2+rds?swap=ec2:fargate",
    FALSE },
  { "demarc:workload/ec2+rds?swap=ec2:ecs/fargate&at=ecs/fargate",
    "demarc:workload/ec2+rds?at=ecs/fargate&swap=ec2:ecs/fargate", FALSE },
  { "demarc:workload/ec2+rds?swap=s3:fargate", "demarc:workload/ec2+rds", FALSE },
  { "demarc:workload/ec2+rds?swap=ec2:rds", "demarc:workload/ec2+rds", FALSE },
  { "demarc:workload/ec2+rds?swap=ec2:ec2", "demarc:workload/ec2+rds", FALSE },
  { "demarc:workload/ec2?swap=ec2:fargate&baseline=ec2&toward=rds&by=0.5",
    "demarc:workload/ec2?swap=ec2:fargate", FALSE },
  { "demarc:explore/ec2?swap=ec2:fargate", "demarc:explore/ec2", FALSE },
  { "demarc:workload/ec2+rdss", "there is no service 'rdss'; did you mean 'rds'?", TRUE },
  { "demarc:workload/ec2+", "there is no service ''", TRUE },
  { "demarc:workload/ec2+category:container",
    "'category:container' is a category, and a workload is made of services", TRUE },
  { "demarc:workload/ec2?swap=ec2", "'ec2' is not a swap; a swap looks like ec2:fargate", TRUE },
  { "demarc:workload/ec2?swap=ec2:fargat", "there is no service 'fargat'; did you mean 'fargate'?",
    TRUE },
  { "demarc:workload/ec2?at=rdss", "there is no service 'rdss'; did you mean 'rds'?", TRUE },
};

static void
test_check (gconstpointer data)
{
  const Row *row = data;
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (row->text, &error);
  g_autoptr (DemarcPlace) checked = NULL;
  g_autoptr (DemarcPlace) again = NULL;

  g_assert_no_error (error);
  checked = demarc_place_dup_checked (place, model, &error);
  if (row->is_wrong)
    {
      g_assert_null (checked);
      g_assert_cmpstr (error->message, ==, row->checked);
      return;
    }

  g_assert_no_error (error);
  g_assert_cmpstr (demarc_place_get_text (checked), ==, row->checked);
  again = demarc_place_dup_checked (checked, model, &error);
  g_assert_no_error (error);
  g_assert_true (demarc_place_equal (again, checked));
}

/* Whose reasons the session has: the service that was looked at last, else the first. */
static void
test_session (void)
{
  static const struct { const char *place; const char *subject; } cases[] = {
    { "demarc:workload/rds+ec2", "ec2" },
    { "demarc:workload/rds+ec2?at=rds", "rds" },
    { "demarc:workload/rds+ec2?swap=ec2:ecs/fargate&at=ecs/fargate", "ecs/fargate" },
    { "demarc:workload", "category:infrastructure" },
  };
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (DemarcPlace) place = demarc_place_new_from_text (cases[i].place, NULL);

      g_assert_true (demarc_session_go (session, place, NULL));
      g_assert_cmpstr (demarc_subject_get_text (demarc_session_get_subject (session)), ==,
                       cases[i].subject);
    }
}

/* All the services of the built-in model fit into a place, which can be read again. */
static void
test_all (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GString) text = g_string_new ("demarc:workload/");
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = NULL;
  g_autoptr (DemarcPlace) checked = NULL;

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      DemarcEntry *service = DEMARC_ENTRY (demarc_model_get_service (model, i));

      g_string_append_printf (text, "%s%s", i == 0 ? "" : "+", demarc_entry_get_id (service));
    }

  place = demarc_place_new_from_text (text->str, &error);
  g_assert_no_error (error);
  checked = demarc_place_dup_checked (place, model, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (demarc_place_get_text (checked), ==, text->str);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/workload-place/%s", rows[i].text);

      g_test_add_data_func (path, &rows[i], test_check);
    }
  g_test_add_func ("/workload-place/session", test_session);
  g_test_add_func ("/workload-place/all", test_all);

  return g_test_run ();
}
