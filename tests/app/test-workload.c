/* test-workload.c: the workload, from all over the program
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-test-app.h"

static void
assert_said (TestApp    *app,
             const char *beginning)
{
  g_autofree char *said = test_app_dup_toast (app);

  if (said == NULL || !g_str_has_prefix (said, beginning))
    g_error ("'%s' was said, not '%s...'", said, beginning);
}

static void
go_to_page (TestApp    *app,
            const char *page)
{
  g_action_group_activate_action (G_ACTION_GROUP (app->window), "page",
                                  g_variant_new_string (page));
  test_settle (GTK_WIDGET (app->window));
}

static void
assert_place (TestApp    *app,
              const char *text)
{
  g_assert_cmpstr (test_session_get_text (app->session), ==, text);
}

static gboolean
is_seen_button (GtkWidget  *widget,
                const char *label)
{
  return GTK_IS_BUTTON (widget) && test_is_seen (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

/* What is looked at is added from any page, with a word on it, and can be taken back. */
static void
test_add (void)
{
  TestApp app;

  test_app_start (&app, "demarc:explore/rds");
  go_to_page (&app, "workload");
  assert_place (&app, "demarc:workload");
  go_to_page (&app, "explore");
  test_session_go (app.session, "demarc:explore/ecs/fargate?layer=guest-os");

  test_app_act (&app, "win.add-to-workload");
  assert_said (&app, "Amazon ECS, Fargate is in the workload, with 1 service");
  test_app_act (&app, "win.add-to-workload");
  assert_said (&app, "Amazon ECS, Fargate is in the workload already");
  test_session_go (app.session, "demarc:explore/category:container");
  test_app_act (&app, "win.add-to-workload");
  assert_said (&app, "Container services is a category");
  test_session_go (app.session, "demarc:compare/ec2+rds?at=rds");
  test_app_act (&app, "win.add-to-workload");
  assert_said (&app, "Amazon RDS is in the workload, with 2 services");
  g_assert_cmpstr (demarc_session_get_basket (app.session), ==, "ecs/fargate+rds");

  test_click (test_find (GTK_WIDGET (app.window), is_seen_button, "_Undo"));
  g_assert_cmpstr (demarc_session_get_basket (app.session), ==, "ecs/fargate");
  test_app_act (&app, "win.add-to-workload");
  go_to_page (&app, "workload");
  assert_place (&app, "demarc:workload/ecs/fargate+rds");

  /* There, one is asked what to add. */
  test_app_act (&app, "win.add-to-workload");
  test_wait_until (test_find (GTK_WIDGET (app.window), test_is_type, "DemarcWorkloadChooser") !=
                   NULL);
  test_app_stop (&app);
}

/* The services are there again when the program is started again, wherever one was. */
static void
test_remembered (void)
{
  TestApp app;

  test_app_start (&app, "demarc:workload/s3+lambda");
  test_session_go (app.session, "demarc:explore/rds");
  test_app_stop (&app);

  test_app_start (&app, "demarc:explore/rds");
  g_assert_cmpstr (demarc_session_get_basket (app.session), ==, "lambda+s3");
  go_to_page (&app, "workload");
  assert_place (&app, "demarc:workload/lambda+s3");

  test_session_go (app.session, "demarc:workload");
  test_app_stop (&app);
  test_app_start (&app, "demarc:explore/rds");
  g_assert_null (demarc_session_get_basket (app.session));
  test_app_stop (&app);
}

/* A swap is not forgotten while one looks elsewhere, as long as there is something to swap. */
static void
test_come_back (void)
{
  TestApp app;

  test_app_start (&app, "demarc:workload/ec2+s3?swap=ec2:fargate&layer=guest-os");
  go_to_page (&app, "explore");
  assert_place (&app, "demarc:explore/ec2?layer=guest-os");
  go_to_page (&app, "workload");
  assert_place (&app, "demarc:workload/ec2+s3?layer=guest-os&swap=ec2:fargate");

  go_to_page (&app, "explore");
  test_session_go (app.session, "demarc:explore/fargate");
  test_app_act (&app, "win.add-to-workload");
  go_to_page (&app, "workload");
  assert_place (&app, "demarc:workload/ec2+fargate+s3?layer=guest-os");
  test_app_stop (&app);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

  g_test_add_func ("/app/workload/add", test_add);
  g_test_add_func ("/app/workload/remembered", test_remembered);
  g_test_add_func ("/app/workload/come-back", test_come_back);

  return g_test_run ();
}
