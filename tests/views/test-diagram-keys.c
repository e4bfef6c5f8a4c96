/* test-diagram-keys.c: the diagram by keyboard
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "diagram-fixture.h"

static void
test_walk (Fixture       *fixture,
           gconstpointer  data)
{
  static const guint downs[] = { GDK_KEY_Down, GDK_KEY_KP_Down };
  static const guint ups[] = { GDK_KEY_Up, GDK_KEY_KP_Up };

  g_assert_cmpint (fixture_get_focused (fixture), ==, -1);
  g_assert_true (demarc_diagram_focus_layer (fixture->diagram, NULL));

  for (guint place = 1; place <= 14; place++)
    {
      g_assert_cmpint (fixture_get_focused (fixture), ==,
                       (int) fixture_get_layer_at (fixture, place));
      g_assert_true (test_press (fixture->window, downs[place % 2], 0));
    }

  /* At the end, it stays. */
  g_assert_cmpint (fixture_get_focused (fixture), ==, (int) fixture_get_layer_at (fixture, 14));
  for (guint place = 14; place >= 1; place--)
    {
      g_assert_cmpint (fixture_get_focused (fixture), ==,
                       (int) fixture_get_layer_at (fixture, place));
      g_assert_true (test_press (fixture->window, ups[place % 2], 0));
    }
  g_assert_cmpint (fixture_get_focused (fixture), ==, (int) fixture_get_layer_at (fixture, 1));

  g_assert_true (test_press (fixture->window, GDK_KEY_End, 0));
  g_assert_cmpint (fixture_get_focused (fixture), ==, (int) fixture_get_layer_at (fixture, 14));
  g_assert_true (test_press (fixture->window, GDK_KEY_Home, 0));
  g_assert_cmpint (fixture_get_focused (fixture), ==, (int) fixture_get_layer_at (fixture, 1));
  g_assert_cmpint (fixture->layer, ==, -1);
}

static void
test_tab (Fixture       *fixture,
          gconstpointer  data)
{
  GtkWidget *diagram = GTK_WIDGET (fixture->diagram);
  DemarcLayer *layer = demarc_model_get_layer (demarc_model_get_builtin (), 4);

  /* Tab enters at the beginning, backwards at the end, and leaves from anywhere. */
  g_assert_true (gtk_widget_child_focus (diagram, GTK_DIR_TAB_FORWARD));
  g_assert_cmpint (fixture_get_focused (fixture), ==, (int) fixture_get_layer_at (fixture, 1));
  g_assert_false (gtk_widget_child_focus (diagram, GTK_DIR_TAB_FORWARD));
  gtk_root_set_focus (GTK_ROOT (fixture->window), NULL);
  g_assert_true (gtk_widget_child_focus (diagram, GTK_DIR_TAB_BACKWARD));
  g_assert_cmpint (fixture_get_focused (fixture), ==, (int) fixture_get_layer_at (fixture, 14));
  g_assert_false (gtk_widget_child_focus (diagram, GTK_DIR_TAB_BACKWARD));

  /* Where a layer is selected, it enters there. */
  gtk_root_set_focus (GTK_ROOT (fixture->window), NULL);
  demarc_diagram_set_selected (fixture->diagram, layer);
  g_assert_true (gtk_widget_child_focus (diagram, GTK_DIR_TAB_FORWARD));
  g_assert_cmpint (fixture_get_focused (fixture), ==, 4);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct { guint key; int step; } steps[] = {
    { GDK_KEY_Left, -1 }, { GDK_KEY_Right, 1 }, { GDK_KEY_KP_Left, -1 }, { GDK_KEY_KP_Right, 1 },
  };

  g_assert_true (demarc_diagram_focus_layer (fixture->diagram, NULL));

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      fixture->step = 0;
      g_assert_true (test_press (fixture->window, steps[i].key, 0));
      g_assert_cmpint (fixture->step, ==, steps[i].step);
    }

  for (guint i = 0; i < 9; i++)
    {
      g_assert_true (test_press (fixture->window, GDK_KEY_1 + i, 0));
      g_assert_cmpint (fixture->category, ==, (int) i);
      fixture->category = -1;
      g_assert_true (test_press (fixture->window, GDK_KEY_KP_1 + i, 0));
      g_assert_cmpint (fixture->category, ==, (int) i);
    }
  fixture->category = -1;
  g_assert_false (test_press (fixture->window, GDK_KEY_0, 0));
  g_assert_cmpint (fixture->category, ==, -1);

  g_assert_true (test_press (fixture->window, GDK_KEY_Escape, 0));
  g_assert_cmpuint (fixture->whole, ==, 1);
}

static void
test_mirrored (Fixture       *fixture,
               gconstpointer  data)
{
  g_assert_true (demarc_diagram_focus_layer (fixture->diagram, NULL));
  gtk_widget_set_direction (GTK_WIDGET (fixture->diagram), GTK_TEXT_DIR_RTL);
  test_settle (fixture->window);

  g_assert_true (test_press (fixture->window, GDK_KEY_Left, 0));
  g_assert_cmpint (fixture->step, ==, 1);
  g_assert_true (test_press (fixture->window, GDK_KEY_Right, 0));
  g_assert_cmpint (fixture->step, ==, 0);
}

static void
test_select (Fixture       *fixture,
             gconstpointer  data)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space };
  GtkWidget *item;

  g_assert_true (demarc_diagram_focus_layer (fixture->diagram, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_assert_true (test_press (fixture->window, GDK_KEY_Down, 0));
      fixture->layer = -1;
      g_assert_true (test_press (fixture->window, keys[i], 0));
      g_assert_cmpint (fixture->layer, ==, fixture_get_focused (fixture));
    }

  /* What assistive tools call, and what GTK calls. */
  item = GTK_WIDGET (fixture_get_item (fixture, 7));
  g_assert_true (gtk_widget_activate_action (item, "layer.activate", NULL));
  g_assert_cmpint (fixture->layer, ==, 7);
  item = GTK_WIDGET (fixture_get_item (fixture, 8));
  g_assert_true (gtk_widget_activate (item));
  g_assert_cmpint (fixture->layer, ==, 8);
}

static void
test_selected_is_told (Fixture       *fixture,
                       gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autofree char *plain = test_dup_name (GTK_WIDGET (fixture_get_item (fixture, 3)));
  g_autofree char *marked = NULL;
  g_autofree char *again = NULL;

  demarc_diagram_set_selected (fixture->diagram, demarc_model_get_layer (model, 3));
  marked = test_dup_name (GTK_WIDGET (fixture_get_item (fixture, 3)));
  g_assert_true (g_str_has_prefix (marked, plain));
  g_assert_nonnull (strstr (marked, "selected"));

  demarc_diagram_set_selected (fixture->diagram, NULL);
  again = test_dup_name (GTK_WIDGET (fixture_get_item (fixture, 3)));
  g_assert_cmpstr (again, ==, plain);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/views/diagram-keys/" name, Fixture, NULL, fixture_set_up, func, fixture_tear_down)
  ADD ("walk", test_walk);
  ADD ("tab", test_tab);
  ADD ("keys", test_keys);
  ADD ("mirrored", test_mirrored);
  ADD ("select", test_select);
  ADD ("selected-is-told", test_selected_is_told);

  return g_test_run ();
}
