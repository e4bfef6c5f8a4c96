/* test-present.c: giving a talk
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-audience-window.h"
#include "demarc-test-app.h"
#include "demarc-window.h"

static void
set_up (TestApp       *app,
        gconstpointer  data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  test_app_start (app, "demarc:explore/rds");
}

static DemarcAudienceWindow *
find_audience (TestApp *app)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (app->application)); l != NULL;
       l = l->next)
    if (DEMARC_IS_AUDIENCE_WINDOW (l->data))
      return l->data;

  return NULL;
}

static void
tear_down (TestApp       *app,
           gconstpointer  data)
{
  DemarcAudienceWindow *audience = find_audience (app);

  if (audience != NULL)
    gtk_window_destroy (GTK_WINDOW (audience));
  test_app_stop (app);
}

static DemarcAudienceWindow *
begin (TestApp *app)
{
  DemarcAudienceWindow *audience;

  test_app_act (app, "win.present");
  audience = find_audience (app);
  g_assert_nonnull (audience);
  test_settle (GTK_WIDGET (audience));

  return audience;
}

/* Presses a key in a window that has nothing else for it than its own controller. */
static gboolean
press (DemarcAudienceWindow *audience,
       guint                 key,
       GdkModifierType       modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (audience));
  gboolean is_taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !is_taken; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, modifiers, &is_taken);
    }

  return is_taken;
}

/* What of the talk anybody can read in the window. */
static char *
dup_seen (DemarcAudienceWindow *audience)
{
  DemarcPlacePicture *picture =
    demarc_stage_view_get_picture (demarc_audience_window_get_view (audience));
  DemarcScene *scene = demarc_place_picture_get_scene (picture);
  g_autofree char *texts = test_dup_texts (GTK_WIDGET (audience));

  return g_strconcat (texts, "\n", gtk_window_get_title (GTK_WINDOW (audience)), "\n",
                      demarc_scene_get_description (scene), NULL);
}

/* All keys that a speaker has, one after the other; the window behind stays where it was. */
static void
test_keys (TestApp       *app,
           gconstpointer  data)
{
  static const struct { guint key; int position; guint reveal; } walk[] = {
    { GDK_KEY_Page_Down, 1, 0 }, { GDK_KEY_space, 1, 1 }, { GDK_KEY_Right, 1, 2 },
    { GDK_KEY_Left, 1, 1 },      { GDK_KEY_Home, 0, 0 },  { GDK_KEY_End, 9, 0 },
    { GDK_KEY_1, 9, 0 },         { GDK_KEY_1, 9, 0 },     { GDK_KEY_Return, 10, 0 },
    { GDK_KEY_Page_Up, 9, 0 },   { GDK_KEY_5, 9, 0 },     { GDK_KEY_KP_Enter, 4, 0 },
  };
  DemarcAudienceWindow *audience = begin (app);
  DemarcStage *stage = demarc_audience_window_get_stage (audience);

  for (guint i = 0; i < G_N_ELEMENTS (walk); i++)
    {
      g_test_message ("key %s", gdk_keyval_name (walk[i].key));
      g_assert_true (press (audience, walk[i].key, 0));
      g_assert_cmpint (demarc_stage_get_position (stage), ==, walk[i].position);
      g_assert_cmpuint (demarc_stage_get_reveal (stage), ==, walk[i].reveal);
    }
  g_assert_cmpstr (test_session_get_text (app->session), ==, "demarc:explore/rds");

  press (audience, GDK_KEY_Escape, 0);
  test_wait_until (find_audience (app) == NULL);
}

/* Wherever the speaker went, one key returns. */
static void
test_returns (TestApp       *app,
              gconstpointer  data)
{
  DemarcAudienceWindow *audience = begin (app);
  DemarcStage *stage = demarc_audience_window_get_stage (audience);

  press (audience, GDK_KEY_Page_Down, 0);
  press (audience, GDK_KEY_Page_Down, 0);
  test_session_go (demarc_stage_get_session (stage), "demarc:compare/s3+ebs");
  g_assert_true (demarc_stage_has_left (stage));
  test_settle (GTK_WIDGET (audience));

  press (audience, GDK_KEY_BackSpace, 0);
  g_assert_false (demarc_stage_has_left (stage));
  g_assert_cmpint (demarc_stage_get_position (stage), ==, 1);
  g_assert_cmpuint (demarc_stage_get_reveal (stage), ==, 1);
}

/* Behind a curtain nothing is seen, and nothing is read aloud; it opens with the same key. */
static void
test_curtain (TestApp       *app,
              gconstpointer  data)
{
  DemarcAudienceWindow *audience = begin (app);
  DemarcStage *stage = demarc_audience_window_get_stage (audience);
  GtkWidget *picture = GTK_WIDGET (
    demarc_stage_view_get_picture (demarc_audience_window_get_view (audience)));

  g_assert_true (gtk_widget_get_mapped (picture));
  press (audience, GDK_KEY_period, 0);
  g_assert_cmpint (demarc_stage_get_curtain (stage), ==, DEMARC_CURTAIN_BLACK);
  g_assert_false (gtk_widget_get_mapped (picture));
  press (audience, GDK_KEY_W, GDK_SHIFT_MASK);
  g_assert_cmpint (demarc_stage_get_curtain (stage), ==, DEMARC_CURTAIN_WHITE);
  press (audience, GDK_KEY_w, 0);
  g_assert_cmpint (demarc_stage_get_curtain (stage), ==, DEMARC_CURTAIN_OPEN);
  test_settle (GTK_WIDGET (audience));
  g_assert_true (gtk_widget_get_mapped (picture));
}

/* While frozen, the audience keeps seeing what it saw. */
static void
test_frozen (TestApp       *app,
             gconstpointer  data)
{
  DemarcAudienceWindow *audience = begin (app);
  g_autofree char *before = dup_seen (audience);
  g_autofree char *frozen = NULL;
  g_autofree char *after = NULL;

  press (audience, GDK_KEY_f, 0);
  press (audience, GDK_KEY_5, 0);
  press (audience, GDK_KEY_Return, 0);
  test_settle (GTK_WIDGET (audience));
  frozen = dup_seen (audience);
  g_assert_cmpstr (frozen, ==, before);

  press (audience, GDK_KEY_f, 0);
  test_settle (GTK_WIDGET (audience));
  after = dup_seen (audience);
  g_assert_nonnull (strstr (after, "Amazon RDS"));
}

/* Nothing that is for the speaker is anywhere in the window, at any step. */
static void
test_no_notes (TestApp       *app,
               gconstpointer  data)
{
  DemarcAudienceWindow *audience = begin (app);
  DemarcStage *stage = demarc_audience_window_get_stage (audience);
  DemarcScript *script = demarc_stage_get_script (stage);

  for (guint i = 0; i < demarc_script_get_n_steps (script); i++)
    {
      const char *notes = demarc_step_get_notes (demarc_script_get_step (script, i));
      g_auto (GStrv) lines = g_strsplit (notes, "\n", -1);
      g_autofree char *seen = NULL;

      g_assert_true (demarc_stage_go_to (stage, i));
      test_settle (GTK_WIDGET (audience));
      seen = dup_seen (audience);
      g_assert_nonnull (
        strstr (seen, demarc_step_get_heading (demarc_script_get_step (script, i))));
      for (guint j = 0; lines[j] != NULL; j++)
        if (strlen (lines[j]) > 10)
          g_assert_null (strstr (seen, lines[j]));
    }
}

/* The talks of the menu are there, and called as the menu calls them. */
static void
test_shipped (TestApp       *app,
              gconstpointer  data)
{
  static const struct { const char *name; const char *title; } talks[] = {
    { "ten-minutes", "The model in ten minutes" },
    { "ec2-to-rds", "Moving a database from EC2 to RDS" },
    { "containers", "Containers: which kind?" },
    { "auditors", "What auditors ask" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (talks); i++)
    {
      DemarcAudienceWindow *audience;

      gtk_widget_activate_action (GTK_WIDGET (app->window), "win.present-talk", "s",
                                  talks[i].name);
      audience = find_audience (app);
      g_assert_nonnull (audience);
      test_settle (GTK_WIDGET (audience));
      g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (audience)), ==, talks[i].title);
      gtk_window_destroy (GTK_WINDOW (audience));
      test_wait_until (find_audience (app) == NULL);
    }
}

/* A damaged talk is given as far as it can be, and what is wrong with it is listed. */
static void
test_damaged (TestApp       *app,
              gconstpointer  data)
{
  static const char text[] =
    "{\"format\": 1, \"title\": \"T\", \"steps\": [{\"heading\": \"Good\"}, {\"headin";
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("demarc-XXXXXX.demarc-talk.json", &stream, &error);
  DemarcAudienceWindow *audience;
  g_autoptr (GList) toplevels = NULL;
  g_autofree char *seen = NULL;

  g_assert_no_error (error);
  g_file_replace_contents (file, text, strlen (text), NULL, FALSE, 0, NULL, NULL, &error);
  g_assert_no_error (error);

  demarc_window_present_talk (app->window, file, 0);
  audience = find_audience (app);
  g_assert_nonnull (audience);
  test_settle (GTK_WIDGET (audience));
  seen = dup_seen (audience);
  g_assert_nonnull (strstr (seen, "Good"));

  toplevels = gtk_window_list_toplevels ();
  for (GList *l = toplevels; l != NULL; l = l->next)
    if (test_is_type (l->data, "DemarcProblemsDialog"))
      {
        gtk_window_destroy (l->data);
        g_file_delete (file, NULL, NULL);
        return;
      }
  g_error ("nothing is listed");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add ("/app/present/keys", TestApp, NULL, set_up, test_keys, tear_down);
  g_test_add ("/app/present/returns", TestApp, NULL, set_up, test_returns, tear_down);
  g_test_add ("/app/present/curtain", TestApp, NULL, set_up, test_curtain, tear_down);
  g_test_add ("/app/present/frozen", TestApp, NULL, set_up, test_frozen, tear_down);
  g_test_add ("/app/present/no-notes", TestApp, NULL, set_up, test_no_notes, tear_down);
  g_test_add ("/app/present/shipped", TestApp, NULL, set_up, test_shipped, tear_down);
  g_test_add ("/app/present/damaged", TestApp, NULL, set_up, test_damaged, tear_down);

  return g_test_run ();
}
