/* demarc-test-app.c: what tests of the program share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "demarc-test-app.h"

#include "demarc-toast.h"

/* The program runs once in a process: GApplication ends for good only in g_application_run (). */
static DemarcApplication *
get_application (void)
{
  static DemarcApplication *application;
  g_autoptr (GError) error = NULL;

  if (application == NULL)
    {
      application = demarc_application_new ();
      g_application_register (G_APPLICATION (application), NULL, &error);
      g_assert_no_error (error);
    }

  return application;
}

/* Opens the window, at a place or at the last one, and waits until it holds the diagram. */
void
test_app_start (TestApp    *app,
                const char *place)
{
  app->application = get_application ();
  if (place == NULL)
    {
      g_application_activate (G_APPLICATION (app->application));
    }
  else
    {
      g_autoptr (GFile) file = g_file_new_for_uri (place);

      g_application_open (G_APPLICATION (app->application), &file, 1, "");
    }

  app->window =
    DEMARC_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (app->application)));
  app->session = demarc_window_get_session (app->window);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  test_wait_until (demarc_window_is_ready (app->window));
  test_settle (GTK_WIDGET (app->window));
}

/* Closes the window as a person does. */
void
test_app_stop (TestApp *app)
{
  GObject *window = G_OBJECT (app->window);

  g_object_ref (window);
  gtk_window_close (GTK_WINDOW (window));
  test_wait_until (gtk_application_get_windows (GTK_APPLICATION (app->application)) == NULL);
  test_wait_until (window->ref_count == 1);
  g_object_unref (window);
}

GtkWidget *
test_app_find (TestApp    *app,
               const char *id)
{
  GtkWidget *found = test_find (GTK_WIDGET (app->window), test_is_id, id);

  g_assert_nonnull (found);

  return found;
}

/* The newest window of a type that is shown. */
GtkWidget *
test_find_toplevel (const char *type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = g_list_model_get_n_items (windows); i > 0; i--)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i - 1);

      if (g_str_equal (G_OBJECT_TYPE_NAME (window), type) && gtk_widget_get_mapped (window))
        return window;
    }

  return NULL;
}

/* Activates an action that can be activated. */
void
test_app_act (TestApp    *app,
              const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (app->window), action, NULL));
}

/* The message that is shown, if one is. */
char *
test_app_dup_toast (TestApp *app)
{
  DemarcToast *toast = DEMARC_TOAST (test_app_find (app, "toast"));

  return g_strdup (demarc_toast_get_text (toast));
}
