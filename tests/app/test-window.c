/* test-window.c: the window and what can be done in it
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-adaptive.h"
#include "demarc-test-app.h"

static void
set_up (TestApp       *app,
        gconstpointer  data)
{
  test_app_start (app, "demarc:explore/rds");
}

static void
tear_down (TestApp       *app,
           gconstpointer  data)
{
  test_app_stop (app);
}

static void
test_opens_at_place (TestApp       *app,
                     gconstpointer  data)
{
  g_assert_cmpstr (test_session_get_text (app->session), ==, "demarc:explore/rds");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (test_app_find (app, "title_label"))), ==,
                   "Amazon RDS");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (app->window)), ==, "Demarc");
  g_assert_cmpuint (test_count (GTK_WIDGET (app->window), test_is_type, "DemarcLayerItem"), ==,
                    14);
  g_assert_cmpuint (
    g_list_length (gtk_application_get_windows (GTK_APPLICATION (app->application))), ==, 1);
}

static const char *
get_page (TestApp *app)
{
  GVariant *state = g_action_group_get_action_state (G_ACTION_GROUP (app->window), "page");
  const char *page = g_intern_string (g_variant_get_string (state, NULL));

  g_variant_unref (state);

  return page;
}

/* From a diagram to a comparison that begins with it, and back; the comparison is kept. */
static void
test_pages (TestApp       *app,
            gconstpointer  data)
{
  g_assert_cmpstr (get_page (app), ==, "explore");
  g_action_group_activate_action (G_ACTION_GROUP (app->window), "page",
                                  g_variant_new_string ("compare"));
  g_assert_cmpstr (get_page (app), ==, "compare");
  g_assert_cmpstr (test_session_get_text (app->session), ==, "demarc:compare/rds");

  test_session_go (app->session, "demarc:compare/rds+s3");
  g_action_group_activate_action (G_ACTION_GROUP (app->window), "page",
                                  g_variant_new_string ("explore"));
  g_assert_cmpstr (get_page (app), ==, "explore");
  g_assert_cmpstr (test_session_get_text (app->session), ==, "demarc:explore/rds");

  g_action_group_activate_action (G_ACTION_GROUP (app->window), "page",
                                  g_variant_new_string ("compare"));
  g_assert_cmpstr (test_session_get_text (app->session), ==, "demarc:compare/rds+s3");
  test_settle (GTK_WIDGET (app->window));

  /* Nothing can be drawn of no columns. */
  g_assert_true (demarc_window_is_ready (app->window));
  test_session_go (app->session, "demarc:compare");
  test_settle (GTK_WIDGET (app->window));
  g_assert_true (demarc_window_is_ready (app->window));
  test_app_act (app, "win.copy-picture");
  test_app_act (app, "win.back");
  g_assert_cmpstr (test_session_get_text (app->session), ==, "demarc:compare/rds+s3");
}

/* What was kept while browsing is what is compared, as the comparison was left. */
static void
test_collected (TestApp       *app,
                gconstpointer  data)
{
  test_session_go (app->session, "demarc:compare/ec2+rds?baseline=rds&only-differences");
  test_session_go (app->session, "demarc:explore/s3");
  test_app_act (app, "session.collect");
  g_assert_true (test_is_seen (test_app_find (app, "tray")));
  g_action_group_activate_action (G_ACTION_GROUP (app->window), "page",
                                  g_variant_new_string ("compare"));
  g_assert_cmpstr (test_session_get_text (app->session), ==,
                   "demarc:compare/ec2+rds+s3?baseline=rds&only-differences");
}

/* A second place goes to the window that is there. */
static void
test_opens_in_same_window (TestApp       *app,
                           gconstpointer  data)
{
  g_autoptr (GFile) place = g_file_new_for_uri ("demarc:explore/s3");
  g_autoptr (GFile) wrong = g_file_new_for_uri ("demarc:explore/s33");
  g_autofree char *said = NULL;

  g_application_open (G_APPLICATION (app->application), &place, 1, "");
  g_assert_cmpuint (
    g_list_length (gtk_application_get_windows (GTK_APPLICATION (app->application))), ==, 1);
  g_assert_cmpstr (test_session_get_text (app->session), ==, "demarc:explore/s3");

  /* One that is none is told in a sentence, with what may be meant; one stays. */
  g_application_open (G_APPLICATION (app->application), &wrong, 1, "");
  g_assert_cmpstr (test_session_get_text (app->session), ==, "demarc:explore/s3");
  said = test_app_dup_toast (app);
  g_assert_nonnull (said);
  g_assert_nonnull (strstr (said, "'s33'"));
  g_assert_nonnull (strstr (said, "'s3'"));
}

static void
test_restored (void)
{
  TestApp app;
  int width;
  int height;
  gboolean dark;
  g_autoptr (GVariant) state = NULL;
  g_autoptr (DemarcSettings) kept = demarc_settings_new ();

  test_app_start (&app, "demarc:explore/lambda?layer=guest-os&scheme=four");
  demarc_session_set_columns (app.session, "ec2+lambda");
  gtk_window_set_default_size (GTK_WINDOW (app.window), 911, 733);
  test_settle (GTK_WIDGET (app.window));
  g_action_group_activate_action (G_ACTION_GROUP (app.application), "appearance",
                                  g_variant_new_string ("dark"));
  test_app_stop (&app);

  test_app_start (&app, NULL);
  g_assert_cmpstr (test_session_get_text (app.session), ==,
                   "demarc:explore/lambda?scheme=four&layer=guest-os");
  g_assert_cmpstr (demarc_session_get_columns (app.session), ==, "ec2+lambda");
  demarc_session_set_columns (app.session, NULL);
  gtk_window_get_default_size (GTK_WINDOW (app.window), &width, &height);
  g_assert_cmpint (width, ==, 911);
  g_assert_cmpint (height, ==, 733);
  state = g_action_group_get_action_state (G_ACTION_GROUP (app.application), "appearance");
  g_assert_cmpstr (g_variant_get_string (state, NULL), ==, "dark");
  g_assert_cmpint (demarc_settings_get_appearance (kept), ==, DEMARC_APPEARANCE_DARK);
  g_object_get (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", &dark, NULL);
  g_assert_true (dark);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (app.window), "dark"));

  /* Words that are none of the three change nothing. */
  g_action_group_activate_action (G_ACTION_GROUP (app.application), "appearance",
                                  g_variant_new_string ("purple"));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (app.window), "dark"));
  g_action_group_activate_action (G_ACTION_GROUP (app.application), "appearance",
                                  g_variant_new_string ("light"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (app.window), "dark"));
  g_action_group_activate_action (G_ACTION_GROUP (app.application), "appearance",
                                  g_variant_new_string ("system"));

  /* The other tests begin with the usual size. */
  gtk_window_set_default_size (GTK_WINDOW (app.window), 1280, 880);
  test_settle (GTK_WIDGET (app.window));
  test_app_stop (&app);
}

static gboolean
is_enabled (TestApp    *app,
            const char *id)
{
  return gtk_widget_is_sensitive (test_app_find (app, id));
}

static void
test_back_and_forward (TestApp       *app,
                       gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (app->window);

  test_session_go (app->session, "demarc:explore/s3");
  test_session_go (app->session, "demarc:explore/ec2");
  g_assert_true (is_enabled (app, "back_button"));
  g_assert_false (is_enabled (app, "forward_button"));

  g_assert_true (test_press (window, GDK_KEY_Left, GDK_ALT_MASK));
  g_assert_cmpstr (test_session_get_text (app->session), ==, "demarc:explore/s3");
  g_assert_true (is_enabled (app, "forward_button"));
  test_click (test_app_find (app, "back_button"));
  g_assert_cmpstr (test_session_get_text (app->session), ==, "demarc:explore/rds");
  g_assert_true (test_press (window, GDK_KEY_Right, GDK_ALT_MASK));
  test_click (test_app_find (app, "forward_button"));
  g_assert_cmpstr (test_session_get_text (app->session), ==, "demarc:explore/ec2");
  g_assert_false (is_enabled (app, "forward_button"));
}

static gboolean
is_shown (TestApp    *app,
          DemarcPane  pane)
{
  return demarc_adaptive_get_shown (DEMARC_ADAPTIVE (test_app_find (app, "adaptive")), pane);
}

static void
test_panes (TestApp       *app,
            gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (app->window);
  TestApp again;

  g_assert_cmpuint (demarc_adaptive_get_n_visible (DEMARC_ADAPTIVE (
                      test_app_find (app, "adaptive"))), ==, 3);
  g_assert_true (is_shown (app, DEMARC_PANE_SIDEBAR));
  g_assert_true (test_press (window, GDK_KEY_F9, 0));
  g_assert_false (is_shown (app, DEMARC_PANE_SIDEBAR));
  g_assert_true (test_press (window, GDK_KEY_F9, GDK_SHIFT_MASK));
  g_assert_false (is_shown (app, DEMARC_PANE_DETAILS));
  test_settle (window);
  g_assert_false (test_is_seen (test_app_find (app, "search_entry")));

  /* Searching shows where one searches. */
  g_assert_true (test_press (window, GDK_KEY_f, GDK_CONTROL_MASK));
  g_assert_true (is_shown (app, DEMARC_PANE_SIDEBAR));
  test_settle (window);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)),
                                         test_app_find (app, "search_entry")));

  /* What was chosen is kept for the next time. */
  test_app_stop (app);
  test_app_start (&again, NULL);
  g_assert_false (is_shown (&again, DEMARC_PANE_DETAILS));
  test_app_act (&again, "win.show-details");
  if (!is_shown (&again, DEMARC_PANE_SIDEBAR))
    test_app_act (&again, "win.show-sidebar");
  *app = again;
}

/* A narrow window shows one pane at a time; choosing leads on, back leads back. */
static void
test_narrow (TestApp       *app,
             gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (app->window);
  DemarcAdaptive *adaptive = DEMARC_ADAPTIVE (test_app_find (app, "adaptive"));

  gtk_window_set_default_size (GTK_WINDOW (window), 500, 640);
  test_wait_until (demarc_adaptive_get_n_visible (adaptive) == 1);
  test_wait_until (!is_shown (app, DEMARC_PANE_SIDEBAR) && !is_shown (app, DEMARC_PANE_DETAILS));
  test_settle (window);

  /* There, less is in the header, so that it can become as narrow as a phone. */
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 640);
  test_wait_until (gtk_widget_get_width (window) <= 360);
  g_assert_true (test_is_seen (test_app_find (app, "diagram")));

  test_app_act (app, "win.search");
  test_settle (window);
  g_assert_false (test_is_seen (test_app_find (app, "diagram")));
  gtk_editable_set_text (GTK_EDITABLE (test_app_find (app, "search_entry")), "lambda");
  g_signal_emit_by_name (test_app_find (app, "search_entry"), "activate");
  test_settle (window);
  g_assert_cmpstr (test_session_get_text (app->session), ==, "demarc:explore/lambda");
  g_assert_true (test_is_seen (test_app_find (app, "diagram")));

  /* The keyboard is in the diagram now, and a layer leads to its details. */
  g_assert_true (test_is_type (gtk_root_get_focus (GTK_ROOT (window)), "DemarcLayerItem"));
  g_assert_true (test_press (window, GDK_KEY_space, 0));
  test_settle (window);
  g_assert_true (test_is_seen (test_app_find (app, "details")));
  g_assert_false (test_is_seen (test_app_find (app, "diagram")));
  test_app_act (app, "win.back");
  test_settle (window);
  g_assert_true (test_is_seen (test_app_find (app, "diagram")));

  /* With room again, the panes come back. */
  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
  test_wait_until (demarc_adaptive_get_n_visible (adaptive) == 3);
  test_wait_until (is_shown (app, DEMARC_PANE_SIDEBAR) && is_shown (app, DEMARC_PANE_DETAILS));
}

static const char *const places[] = {
  "demarc:explore/category:infrastructure", "demarc:explore/rds", "demarc:explore/ecs",
  "demarc:explore/category:saas?scheme=four",
  "demarc:explore/rds?layer=server-side-encryption&lens=source:WP",
  "demarc:explore/category:infrastructure?toward=category:container&by=0.5",
};

/* A window of 360 pixels stays one, whatever is shown in it. */
static void
test_min_width (TestApp       *app,
                gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (app->window);
  DemarcAdaptive *adaptive = DEMARC_ADAPTIVE (test_app_find (app, "adaptive"));

  gtk_window_set_default_size (GTK_WINDOW (window), 500, 640);
  test_wait_until (demarc_adaptive_get_n_visible (adaptive) == 1);
  test_settle (window);
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 640);
  test_wait_until (gtk_widget_get_width (window) <= 360);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    for (guint pane = 0; pane < DEMARC_N_PANES; pane++)
      {
        int minimum;

        test_session_go (app->session, places[i]);
        demarc_adaptive_set_shown (adaptive, DEMARC_PANE_SIDEBAR, pane == DEMARC_PANE_SIDEBAR);
        demarc_adaptive_set_shown (adaptive, DEMARC_PANE_DETAILS, pane == DEMARC_PANE_DETAILS);
        test_settle (window);
        gtk_widget_measure (window, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
        g_assert_cmpint (minimum, <=, 360);
      }
  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 880);
  test_wait_until (demarc_adaptive_get_n_visible (adaptive) == 3);
}

static GMenuModel *
get_menu (TestApp *app)
{
  GtkMenuButton *button = GTK_MENU_BUTTON (test_app_find (app, "menu_button"));
  GtkPopover *popover;
  GMenuModel *menu;

  gtk_menu_button_popup (button);
  popover = gtk_menu_button_get_popover (button);
  menu = gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (popover));
  gtk_menu_button_popdown (button);
  test_wait_until (!gtk_widget_get_visible (GTK_WIDGET (popover)));
  test_settle (GTK_WIDGET (app->window));

  return menu;
}

static guint
check_menu (TestApp    *app,
            GMenuModel *menu)
{
  static const char *const links[] = { G_MENU_LINK_SECTION, G_MENU_LINK_SUBMENU };
  /* What opens a dialog of the desktop, or may be off. */
  static const char *const asking[] = {
    "win.builtin-model", "win.export", "win.open-model", "win.open-talk", "win.print", NULL,
  };
  guint n = 0;

  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autofree char *action = NULL;
      g_autoptr (GVariant) target = NULL;

      for (guint k = 0; k < G_N_ELEMENTS (links); k++)
        {
          g_autoptr (GMenuModel) link = g_menu_model_get_item_link (menu, i, links[k]);

          if (link != NULL)
            n += check_menu (app, link);
        }

      if (!g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &action))
        continue;
      n++;
      target = g_menu_model_get_item_attribute_value (menu, i, G_MENU_ATTRIBUTE_TARGET, NULL);
      if (g_str_has_prefix (action, "app."))
        g_assert_true (g_action_group_has_action (G_ACTION_GROUP (app->application), action + 4));
      else if (!g_strv_contains (asking, action))
        g_assert_true (
          gtk_widget_activate_action_variant (GTK_WIDGET (app->window), action, target));
    }

  return n;
}

/* Every item of the main menu is an action that is there. */
static void
test_menu (TestApp       *app,
           gconstpointer  data)
{
  GtkWidget *shortcuts;

  g_assert_cmpuint (check_menu (app, get_menu (app)), >=, 10);
  shortcuts = test_find_toplevel ("GtkShortcutsWindow");
  g_assert_nonnull (shortcuts);
  gtk_window_destroy (GTK_WINDOW (shortcuts));
}

/* The window says what just moved where screen readers listen. */
static void
test_announced (TestApp       *app,
                gconstpointer  data)
{
  g_autofree char *said = NULL;
  g_autofree char *toast = NULL;

  test_session_go (app->session, "demarc:explore/lambda");
  said = test_dup_name (GTK_WIDGET (app->window));
  g_assert_true (g_str_has_prefix (said, "AWS Lambda. "));
  g_assert_nonnull (strstr (said, "Moved to AWS"));

  demarc_window_say (app->window, "Hello");
  g_free (said);
  said = test_dup_name (GTK_WIDGET (app->window));
  toast = test_app_dup_toast (app);
  g_assert_cmpstr (said, ==, "Hello");
  g_assert_cmpstr (toast, ==, "Hello");
}

static void
test_leave (TestApp       *app,
            gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (app->window);

  test_session_go (app->session, "demarc:explore/rds?layer=guest-os");
  gtk_root_set_focus (GTK_ROOT (window), NULL);
  g_assert_true (test_press (window, GDK_KEY_Escape, 0));
  g_assert_null (demarc_session_get_layer (app->session));

  test_app_act (app, "win.focus-diagram");
  g_assert_true (test_is_type (gtk_root_get_focus (GTK_ROOT (window)), "DemarcLayerItem"));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/app/window/" name, TestApp, NULL, set_up, func, tear_down)
  ADD ("opens-at-place", test_opens_at_place);
  ADD ("pages", test_pages);
  ADD ("opens-in-same-window", test_opens_in_same_window);
  g_test_add_func ("/app/window/restored", test_restored);
  ADD ("back-and-forward", test_back_and_forward);
  ADD ("collected", test_collected);
  ADD ("panes", test_panes);
  ADD ("narrow", test_narrow);
  ADD ("min-width", test_min_width);
  ADD ("menu", test_menu);
  ADD ("announced", test_announced);
  ADD ("leave", test_leave);

  return g_test_run ();
}
