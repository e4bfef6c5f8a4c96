/* test-tray.c: what is kept to be compared
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-session-actions.h"
#include "demarc-test-ui.h"
#include "demarc-tray.h"

typedef struct
{
  GtkWidget     *window;
  GtkWidget     *tray;
  DemarcSession *session;
  char          *said;
} Fixture;

static void
announce_cb (DemarcTray *tray,
             const char *text,
             Fixture    *fixture)
{
  g_free (fixture->said);
  fixture->said = g_strdup (text);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GActionGroup *actions;

  fixture->session = test_session_new ("demarc:explore/rds");
  fixture->tray = g_object_new (DEMARC_TYPE_TRAY, NULL);
  g_signal_connect (fixture->tray, "announce", G_CALLBACK (announce_cb), fixture);
  demarc_tray_set_session (DEMARC_TRAY (fixture->tray), fixture->session);
  demarc_tray_accept (DEMARC_TRAY (fixture->tray), box);
  actions = demarc_session_actions_new (fixture->session);
  gtk_widget_insert_action_group (box, "session", actions);
  g_object_unref (actions);
  gtk_box_append (GTK_BOX (box), gtk_label_new ("above"));
  gtk_box_append (GTK_BOX (box), fixture->tray);
  fixture->window = test_window_new (box, 700, 300);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_window_free (fixture->window);
  g_object_unref (fixture->session);
  g_free (fixture->said);
}

static GtkWidget *
find (Fixture    *fixture,
      const char *name)
{
  test_settle (fixture->window);

  return test_find (fixture->tray, test_is_named, name);
}

static void
assert_columns (Fixture    *fixture,
                const char *columns)
{
  g_assert_cmpstr (demarc_session_get_columns (fixture->session), ==, columns);
}

/* It is there while something is kept, and the same while one goes on. */
static void
test_browse (Fixture       *fixture,
             gconstpointer  data)
{
  g_assert_false (test_is_seen (fixture->tray));
  gtk_widget_activate_action (fixture->tray, "session.collect", NULL);
  test_settle (fixture->window);
  g_assert_true (test_is_seen (fixture->tray));
  assert_columns (fixture, "rds");
  g_assert_cmpstr (fixture->said, ==, "Kept to be compared: Amazon RDS");
  g_assert_null (find (fixture, "Add Amazon EC2"));

  test_session_go (fixture->session, "demarc:explore/ec2");
  g_assert_true (test_is_seen (find (fixture, "Add Amazon EC2")));
  g_assert_nonnull (find (fixture, "Take Amazon RDS out"));
  test_click (find (fixture, "Add Amazon EC2"));
  assert_columns (fixture, "rds+ec2");
  test_session_go (fixture->session, "demarc:explore/s3");
  g_assert_nonnull (find (fixture, "Take Amazon EC2 out"));
}

/* Where several are collected by the page itself, the tray would say the same again. */
static void
test_pages (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct { const char *place; gboolean is_seen; } rows[] = {
    { "demarc:compare/ec2+rds", FALSE }, { "demarc:explore/s3", TRUE },
    { "demarc:workload/ec2", FALSE },    { "demarc:matrix", TRUE },
    { "demarc:compare", FALSE },         { "demarc:explore/s3", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      test_session_go (fixture->session, rows[i].place);
      test_settle (fixture->window);
      g_assert_cmpint (test_is_seen (fixture->tray), ==, rows[i].is_seen);
    }
}

/* Taking one out leaves the keyboard at the next one. */
static void
test_take_out (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *name = NULL;
  GtkWidget *button;

  demarc_session_set_columns (fixture->session, "ec2+ecs/fargate+s3@source:S001");
  button = find (fixture, "Take Amazon ECS, Fargate out");
  g_assert_nonnull (button);
  gtk_widget_grab_focus (button);
  test_click (button);
  assert_columns (fixture, "ec2+s3@source:S001");
  name = test_dup_name (gtk_root_get_focus (GTK_ROOT (fixture->window)));
  g_assert_cmpstr (name, ==, "Take Amazon S3 (Reference sheet) out");
  test_click (find (fixture, name));
  test_click (find (fixture, "Take Amazon EC2 out"));
  assert_columns (fixture, NULL);
  test_settle (fixture->window);
  g_assert_false (test_is_seen (fixture->tray));
  g_assert_cmpstr (fixture->said, ==, "Nothing is kept to be compared");
}

static void
test_full (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *button;

  demarc_session_set_columns (fixture->session, "ec2+s3+sqs+sns+lambda+eks");
  button = find (fixture, "At Most 6 Columns");
  g_assert_nonnull (button);
  g_assert_false (gtk_widget_is_sensitive (button));
}

/* Text that names something is taken, any other is not. */
static void
test_drop (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct { const char *text; gboolean is_taken; const char *columns; } rows[] = {
    { "ecs/fargate", TRUE, "ecs/fargate" },
    { "https://example.org/", FALSE, "ecs/fargate" },
    { "Amazon S3", TRUE, "ecs/fargate+s3" },
  };
  g_autoptr (GListModel) controllers =
    gtk_widget_observe_controllers (gtk_widget_get_parent (fixture->tray));
  g_autoptr (GObject) target = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && target == NULL; i++)
    {
      target = g_list_model_get_item (controllers, i);
      if (!GTK_IS_DROP_TARGET (target))
        g_clear_object (&target);
    }
  g_assert_nonnull (target);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;
      gboolean is_taken;

      g_value_init (&value, G_TYPE_STRING);
      g_value_set_static_string (&value, rows[i].text);
      g_signal_emit_by_name (target, "drop", &value, 1.0, 1.0, &is_taken);
      g_assert_cmpint (is_taken, ==, rows[i].is_taken);
      assert_columns (fixture, rows[i].columns);
    }
}

static void
test_min_width (Fixture       *fixture,
                gconstpointer  data)
{
  int minimum;

  demarc_session_set_columns (fixture->session, "ec2+s3@source:S001+sqs+sns+lambda+eks");
  test_settle (fixture->window);
  gtk_widget_measure (fixture->tray, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(name, func) \
  g_test_add ("/views/tray/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("browse", test_browse);
  ADD ("drop", test_drop);
  ADD ("full", test_full);
  ADD ("min-width", test_min_width);
  ADD ("pages", test_pages);
  ADD ("take-out", test_take_out);

  return g_test_run ();
}
