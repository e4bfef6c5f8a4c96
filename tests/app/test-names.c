/* test-names.c: what keys and controls are called
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

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

static const char *const places[] = {
  "demarc:explore/category:infrastructure", "demarc:explore/rds", "demarc:explore/ecs",
  "demarc:explore/category:saas?scheme=four",
  "demarc:explore/rds?layer=server-side-encryption&lens=source:WP",
  "demarc:explore/category:infrastructure?toward=category:container&by=0.5",
  "demarc:workload", "demarc:workload/ec2+rds+s3?layer=guest-os",
  "demarc:workload/ec2+rds+s3?swap=ec2:ecs/fargate",
  "demarc:compare/ec2+rds+s3?at=rds&layer=guest-os",
  "demarc:compare/ec2+rds+s3?lists&at=rds&layer=guest-os",
};

static void
gather_accelerators (GtkWidget *widget,
                     GString   *listed)
{
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkShortcutsShortcut"))
    {
      g_autofree char *accelerator = NULL;
      g_autofree char *title = NULL;
      g_auto (GStrv) each = NULL;

      g_object_get (widget, "accelerator", &accelerator, "title", &title, NULL);
      g_assert_nonnull (title);
      each = g_strsplit (accelerator, " ", -1);
      for (guint i = 0; each[i] != NULL; i++)
        {
          guint key;
          GdkModifierType modifiers;

          if (gtk_accelerator_parse (each[i], &key, &modifiers))
            {
              g_autofree char *name = gtk_accelerator_name (key, modifiers);

              g_string_append_printf (listed, " %s ", name);
            }
        }
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gather_accelerators (child, listed);
}

/* Every action that has a key is in the list of keys, with the key that menus show for it. */
static void
test_shortcuts (TestApp       *app,
                gconstpointer  data)
{
  GtkApplication *application = GTK_APPLICATION (app->application);
  g_auto (GStrv) actions = gtk_application_list_action_descriptions (application);
  g_autoptr (GString) listed = g_string_new (NULL);
  g_autoptr (GString) missing = g_string_new (NULL);
  GtkWidget *overlay;

  test_app_act (app, "win.shortcuts");
  test_wait_until ((overlay = test_find_toplevel ("GtkShortcutsWindow")) != NULL);
  gather_accelerators (overlay, listed);
  g_assert_cmpuint (g_strv_length (actions), >=, 15);

  for (guint i = 0; actions[i] != NULL; i++)
    {
      g_auto (GStrv) accels = gtk_application_get_accels_for_action (application, actions[i]);
      guint key;
      GdkModifierType modifiers;
      g_autofree char *name = NULL;
      g_autofree char *framed = NULL;

      g_assert_nonnull (accels[0]);
      gtk_accelerator_parse (accels[0], &key, &modifiers);
      name = gtk_accelerator_name (key, modifiers);
      framed = g_strdup_printf (" %s ", name);
      if (strstr (listed->str, framed) == NULL)
        g_string_append_printf (missing, "%s (%s) ", actions[i], name);
    }
  g_assert_cmpstr (missing->str, ==, "");
  gtk_window_destroy (GTK_WINDOW (overlay));
}

/* No key does two things. */
static void
test_keys_are_unique (TestApp       *app,
                      gconstpointer  data)
{
  GtkApplication *application = GTK_APPLICATION (app->application);
  g_auto (GStrv) actions = gtk_application_list_action_descriptions (application);

  for (guint i = 0; actions[i] != NULL; i++)
    {
      g_auto (GStrv) accels = gtk_application_get_accels_for_action (application, actions[i]);

      for (guint k = 0; accels[k] != NULL; k++)
        {
          g_auto (GStrv) of = gtk_application_get_actions_for_accel (application, accels[k]);

          g_assert_cmpuint (g_strv_length (of), ==, 1);
        }
    }
}

/* Whether a role is one that people meet as a thing of its own. */
static gboolean
wants_name (GtkWidget *widget)
{
  switch (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)))
    {
    case GTK_ACCESSIBLE_ROLE_BUTTON:
    case GTK_ACCESSIBLE_ROLE_CHECKBOX:
    case GTK_ACCESSIBLE_ROLE_COMBO_BOX:
    case GTK_ACCESSIBLE_ROLE_IMG:
    case GTK_ACCESSIBLE_ROLE_LINK:
    case GTK_ACCESSIBLE_ROLE_LIST:
    case GTK_ACCESSIBLE_ROLE_LIST_ITEM:
    case GTK_ACCESSIBLE_ROLE_RADIO:
    case GTK_ACCESSIBLE_ROLE_REGION:
    case GTK_ACCESSIBLE_ROLE_SEARCH_BOX:
    case GTK_ACCESSIBLE_ROLE_SLIDER:
    case GTK_ACCESSIBLE_ROLE_SPIN_BUTTON:
    case GTK_ACCESSIBLE_ROLE_TAB:
    case GTK_ACCESSIBLE_ROLE_TEXT_BOX:
      return TRUE;
    default:
      return gtk_widget_get_focusable (widget) && gtk_widget_get_mapped (widget);
    }
}

/* Parts of GTK's own widgets, which those speak for. */
static gboolean
is_inner_part (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  return parent != NULL &&
         (GTK_IS_MENU_BUTTON (parent) || GTK_IS_SEARCH_ENTRY (parent) ||
          GTK_IS_SPIN_BUTTON (parent) || GTK_IS_SCROLLBAR (widget) || GTK_IS_TEXT (widget) ||
          GTK_IS_WINDOW_CONTROLS (parent) || GTK_IS_SCROLLED_WINDOW (widget) ||
          GTK_IS_CHECK_BUTTON (parent) || gtk_accessible_get_accessible_role (
            GTK_ACCESSIBLE (parent)) == GTK_ACCESSIBLE_ROLE_SCROLLBAR);
}

/* Where a widget is, for whoever has to find it. */
static void
append_path (GtkWidget *widget,
             GString   *text)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));

      g_string_append_printf (text, "%s %s < ", G_OBJECT_TYPE_NAME (widget), id == NULL ? "" : id);
    }
  g_string_append_c (text, '\n');
}

static void
check_names (GtkWidget *widget,
             GString   *nameless)
{
  g_autofree char *name = test_dup_name (widget);
  gboolean is_labelled = gtk_test_accessible_has_relation (GTK_ACCESSIBLE (widget),
                                                           GTK_ACCESSIBLE_RELATION_LABELLED_BY);

  /* Its picture is GTK's own and is never used. */
  if (test_is_type (widget, "GtkTooltipWindow"))
    return;

  if (wants_name (widget) && !is_inner_part (widget) && !GTK_IS_WINDOW (widget) &&
      ((*name == '\0' && !is_labelled) || g_str_has_prefix (name, "Gtk") ||
       g_str_equal (name, G_OBJECT_TYPE_NAME (widget))))
    append_path (widget, nameless);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_names (child, nameless);
}

static void
assert_named (GtkWidget *window)
{
  g_autoptr (GString) nameless = g_string_new (NULL);

  check_names (window, nameless);
  g_assert_cmpstr (nameless->str, ==, "");
}

/* No control without a spoken name: at every kind of place, and in the dialogs. */
static void
test_all_named (TestApp       *app,
                gconstpointer  data)
{
  GtkWidget *dialog;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      test_session_go (app->session, places[i]);
      test_settle (GTK_WIDGET (app->window));
      assert_named (GTK_WIDGET (app->window));
    }
  demarc_window_say (app->window, "Something");
  test_settle (GTK_WIDGET (app->window));
  assert_named (GTK_WIDGET (app->window));

  test_app_act (app, "win.palette");
  test_settle (GTK_WIDGET (app->window));
  assert_named (GTK_WIDGET (app->window));
  g_assert_true (test_press (GTK_WIDGET (app->window), GDK_KEY_Escape, 0));

  test_app_act (app, "win.export");
  test_wait_until ((dialog = test_find_toplevel ("DemarcExportDialog")) != NULL);
  assert_named (dialog);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) g_test_add ("/app/names/" name, TestApp, NULL, set_up, func, tear_down)
  ADD ("shortcuts", test_shortcuts);
  ADD ("keys-are-unique", test_keys_are_unique);
  ADD ("all-named", test_all_named);

  return g_test_run ();
}
