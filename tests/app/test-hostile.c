/* test-hostile.c: files and places of strangers, given to the window
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>

#include "demarc-test-app.h"

typedef struct
{
  TestApp app;
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  test_app_start (&fixture->app, "demarc:explore/rds");
  fixture->folder = g_dir_make_tmp ("demarc-hostile-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "model.json", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_app_stop (&fixture->app);
  g_remove (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
write_model (Fixture    *fixture,
             const char *text,
             gssize      length)
{
  g_assert_true (g_file_set_contents (fixture->path, text, length, NULL));
}

/* Opens a file and waits for what comes of it. Returns whether another model is open then. */
static gboolean
open_model (Fixture    *fixture,
            const char *path)
{
  DemarcModel *before = demarc_session_get_model (fixture->app.session);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  demarc_window_open_model (fixture->app.window, file);
  test_wait_until (!demarc_window_is_opening (fixture->app.window));

  return demarc_session_get_model (fixture->app.session) != before;
}

static char *
dup_problems (GtkWidget *dialog)
{
  GtkTextView *view = GTK_TEXT_VIEW (test_find (dialog, test_is_id, "text_view"));
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (gtk_text_view_get_buffer (view), &start, &end);

  return gtk_text_buffer_get_text (gtk_text_view_get_buffer (view), &start, &end, FALSE);
}

/* A file that cannot be opened: a dialog says why, and everything else is as it was. */
static char *
assert_refused (Fixture *fixture)
{
  g_autofree char *place = g_strdup (test_session_get_text (fixture->app.session));
  GtkWidget *dialog;
  char *problems;

  g_assert_false (open_model (fixture, fixture->path));
  test_wait_until ((dialog = test_find_toplevel ("DemarcProblemsDialog")) != NULL);
  g_assert_true (demarc_session_get_model (fixture->app.session) == demarc_model_get_builtin ());
  g_assert_cmpstr (test_session_get_text (fixture->app.session), ==, place);
  problems = dup_problems (dialog);
  g_assert_cmpstr (problems, !=, "");
  gtk_window_destroy (GTK_WINDOW (dialog));

  return problems;
}

static const struct { const char *text; gssize length; const char *problem; } files[] = {
  { "", 0, "" },
  { "{", 1, "" },
  { "null", 4, "" },
  { "[]", 2, "" },
  { "{}", 2, "" },
  { "{ \"format\": 99 }", -1, "" },
  { "{ \"format\": 1, \"format\": 1 }", -1, "" },
  { "\xff\xfe{\0}\0", 6, "" },
  { "{ \"a\": \"\xc3\x28\" }", -1, "" },
  { "{ \"a\": \"\\ud800\" }", -1, "" },
  { "{ \"a\": 1e999 }", -1, "" },
  { "// no\n{}", -1, ":1:" },
  { "{\n\n  'a': 1 }", -1, ":3:" },
  { "{ \"<b>&amp;\": \"\\u001b[31m\" }", -1, "" },
};

static void
test_broken_files (Fixture       *fixture,
                   gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *problems = NULL;

      write_model (fixture, files[i].text, files[i].length);
      problems = assert_refused (fixture);
      g_assert_nonnull (strstr (problems, files[i].problem));
      g_assert_null (strchr (problems, '\x1b'));
    }
}

static void
test_deep_file (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *deep = g_strnfill (200000, '[');
  g_autofree char *problems = NULL;

  write_model (fixture, deep, -1);
  problems = assert_refused (fixture);
}

/* At most a hundred problems, however many there are. */
static void
test_many_problems (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GString) text = g_string_new ("{ \"format\": 1, \"layers\": [");
  g_autofree char *problems = NULL;
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < 40; i++)
    g_string_append_printf (text, "%s{ \"a\": %u }", i == 0 ? "" : ", ", i);
  g_string_append (text, "] }");
  write_model (fixture, text->str, -1);
  problems = assert_refused (fixture);
  lines = g_strsplit (problems, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 102);
  g_assert_nonnull (strstr (lines[100], "more problems are not listed"));
}

static void
test_not_a_file (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *problems = assert_refused (fixture);
  g_autofree char *again = NULL;

  g_assert_nonnull (strstr (problems, "model.json"));

  /* A folder is none either. */
  g_assert_cmpint (g_mkdir (fixture->path, 0700), ==, 0);
  again = assert_refused (fixture);
  g_assert_cmpint (g_rmdir (fixture->path), ==, 0);
}

/* A good file after bad ones: it is opened, the place stays, and one can go back to the built-in
 * model. */
static void
test_good_file (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *good = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "..", "data", "aws.json",
                                            NULL);
  GtkWidget *window = GTK_WIDGET (fixture->app.window);
  GtkWidget *dialog;

  g_assert_true (open_model (fixture, good));
  g_assert_cmpstr (test_session_get_text (fixture->app.session), ==, "demarc:explore/rds");
  test_settle (window);
  g_assert_cmpuint (test_count (window, test_is_type, "DemarcLayerItem"), ==, 14);

  /* The next bad one leaves this one open. */
  write_model (fixture, "{", 1);
  g_assert_false (open_model (fixture, fixture->path));
  test_wait_until ((dialog = test_find_toplevel ("DemarcProblemsDialog")) != NULL);
  gtk_window_destroy (GTK_WINDOW (dialog));

  test_session_go (fixture->app.session, "demarc:explore/ecs/fargate");
  test_app_act (&fixture->app, "win.builtin-model");
  g_assert_true (demarc_session_get_model (fixture->app.session) == demarc_model_get_builtin ());
  g_assert_cmpstr (test_session_get_text (fixture->app.session), ==, "demarc:explore/ecs/fargate");
  test_settle (window);
}

static const char *const odd_places[] = {
  "demarc:", "demarc:explore", "demarc:explore/", "demarc:explore//rds", "demarc:present/rds",
  "demarc:explore/%", "demarc:explore/%zz", "demarc:explore/%00", "demarc:explore/rds%00",
  "demarc:explore/%ff%fe", "demarc:explore/r%C3%28ds", "demarc:explore/rds?layer=%00",
  "demarc:explore/rds?nosuch=1", "demarc:explore/rds?layer", "demarc:explore/rds?=",
  "demarc:explore/rds?by=nan&toward=ec2", "demarc:explore/rds?by=-1&toward=ec2",
  "demarc:explore/rds?by=1e308&toward=ec2", "demarc:explore/%E2%80%AErds",
  "demarc:explore/<b>rds</b>", "demarc:explore/../../etc/passwd", "demarc:explore/rds#x",
  "demarc://host/explore/rds", "demarc:explore/rds/rds/rds",
};

/* A place of a stranger either is one or is not: it is told, and never more than that. */
static void
test_odd_places (Fixture       *fixture,
                 gconstpointer  data)
{
  guint n_refused = 0;

  for (guint i = 0; i < G_N_ELEMENTS (odd_places); i++)
    {
      g_autoptr (GFile) file = g_file_new_for_uri (odd_places[i]);
      g_autofree char *before = NULL;
      g_autofree char *said = NULL;

      test_session_go (fixture->app.session, "demarc:explore/s3");
      before = g_strdup (test_session_get_text (fixture->app.session));
      demarc_window_say (fixture->app.window, "nothing");
      g_application_open (G_APPLICATION (fixture->app.application), &file, 1, "");
      said = test_app_dup_toast (&fixture->app);
      g_assert_true (g_utf8_validate (said, -1, NULL));
      if (!g_str_equal (said, "nothing"))
        {
          g_assert_cmpstr (test_session_get_text (fixture->app.session), ==, before);
          n_refused++;
        }
      test_settle (GTK_WIDGET (fixture->app.window));
    }
  g_assert_cmpuint (n_refused, >=, 15);
}

static void
test_long_place (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *name = g_strnfill (100000, 'r');
  g_autofree char *uri = g_strconcat ("demarc:explore/", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_uri (uri);

  g_application_open (G_APPLICATION (fixture->app.application), &file, 1, "");
  g_assert_cmpstr (test_session_get_text (fixture->app.session), ==, "demarc:explore/rds");
  test_settle (GTK_WIDGET (fixture->app.window));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->app.window)), <=, 1400);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) g_test_add ("/app/hostile/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("broken-files", test_broken_files);
  ADD ("deep-file", test_deep_file);
  ADD ("many-problems", test_many_problems);
  ADD ("not-a-file", test_not_a_file);
  ADD ("good-file", test_good_file);
  ADD ("odd-places", test_odd_places);
  ADD ("long-place", test_long_place);

  return g_test_run ();
}
