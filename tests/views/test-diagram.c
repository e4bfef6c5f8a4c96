/* test-diagram.c: the diagram as widgets
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "demarc-diagram.h"
#include "demarc-layer-item.h"
#include "demarc-resolve.h"
#include "demarc-sentences.h"
#include "demarc-test-ui.h"

typedef struct
{
  GtkWidget *window;
  DemarcDiagram *diagram;

  /* What the diagram asked for */
  int layer;
  int step;
  int category;
  guint whole;
} Fixture;

static void
layer_activated_cb (DemarcDiagram *diagram,
                    guint          number,
                    Fixture       *fixture)
{
  fixture->layer = (int) number;
}

static void
step_cb (DemarcDiagram *diagram,
         int            by,
         Fixture       *fixture)
{
  fixture->step += by;
}

static void
category_cb (DemarcDiagram *diagram,
             int            number,
             Fixture       *fixture)
{
  fixture->category = number;
}

static gboolean
whole_cb (DemarcDiagram *diagram,
          Fixture       *fixture)
{
  fixture->whole++;

  return TRUE;
}

static DemarcStack *
resolve (const char *words)
{
  DemarcModel *model = demarc_model_get_builtin ();
  DemarcScheme *scheme = demarc_model_get_scheme (model, 0);
  g_autoptr (DemarcSubject) subject = demarc_model_find_subject (model, words, scheme, NULL);

  g_assert_nonnull (subject);

  return demarc_model_resolve (model, subject, scheme, NULL);
}

static void
show (Fixture    *fixture,
      const char *words,
      gboolean    animate)
{
  g_autoptr (DemarcStack) stack = resolve (words);

  demarc_diagram_show (fixture->diagram, stack, NULL, 0, animate);
}

static void
set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *widget = demarc_diagram_new ();

  set_animations (FALSE);
  fixture->diagram = DEMARC_DIAGRAM (widget);
  fixture->layer = fixture->category = -1;
  g_signal_connect (widget, "layer-activated", G_CALLBACK (layer_activated_cb), fixture);
  g_signal_connect (widget, "step", G_CALLBACK (step_cb), fixture);
  g_signal_connect (widget, "category", G_CALLBACK (category_cb), fixture);
  g_signal_connect (widget, "whole", G_CALLBACK (whole_cb), fixture);
  show (fixture, "rds", FALSE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), widget);
  fixture->window = test_window_new (scrolled, 700, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_window_free (fixture->window);
  set_animations (TRUE);
}

static DemarcLayerItem *
get_item (Fixture *fixture,
          guint    number)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->diagram)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (DEMARC_IS_LAYER_ITEM (child) &&
        demarc_layer_item_get_number (DEMARC_LAYER_ITEM (child)) == number)
      return DEMARC_LAYER_ITEM (child);

  g_error ("no layer %u", number);
}

/* Which layer stands at a place of the drawing, from 1. */
static guint
get_layer_at (Fixture *fixture,
              guint    place)
{
  DemarcScene *scene = demarc_diagram_get_scene (fixture->diagram);

  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    if (demarc_scene_get_piece (scene, i)->kind == DEMARC_PIECE_LAYER &&
        demarc_scene_get_piece (scene, i)->place == place)
      return demarc_scene_get_piece (scene, i)->number;

  g_error ("nothing at place %u", place);
}

static const DemarcPiece *
get_piece (Fixture *fixture,
           guint    number)
{
  return demarc_scene_find_piece (demarc_diagram_get_scene (fixture->diagram), DEMARC_PIECE_LAYER,
                                  number);
}

static int
get_focused (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return DEMARC_IS_LAYER_ITEM (focus)
           ? (int) demarc_layer_item_get_number (DEMARC_LAYER_ITEM (focus)) : -1;
}

static void
test_items (Fixture       *fixture,
            gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();
  guint n = demarc_model_get_n_layers (model);

  g_assert_cmpuint (n, ==, 14);
  g_assert_cmpuint (test_count (GTK_WIDGET (fixture->diagram), test_is_type, "DemarcLayerItem"), ==,
                    n);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->diagram), GTK_ACCESSIBLE_ROLE_GROUP);

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *item = GTK_WIDGET (get_item (fixture, i));
      const DemarcPiece *piece = get_piece (fixture, i);
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_get_focusable (item));
      g_assert_true (gtk_widget_get_mapped (item));
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_ROLE_BUTTON);

      /* The widget is where its picture is. */
      g_assert_true (gtk_widget_compute_bounds (item, GTK_WIDGET (fixture->diagram), &bounds));
      g_assert_cmpfloat_with_epsilon (bounds.origin.x, piece->x, 1);
      g_assert_cmpfloat_with_epsilon (bounds.origin.y, piece->y, 1);
      g_assert_cmpfloat_with_epsilon (bounds.size.width, piece->width, 1.5f);
      g_assert_cmpfloat_with_epsilon (bounds.size.height, piece->height, 1.5f);
    }
}

static const char *const subjects[] = {
  "ec2", "rds", "lambda", "s3", "ecs/fargate", "category:infrastructure", "category:container",
  "category:abstracted",
};

static void
check_name (DemarcStack *stack,
            GtkWidget   *item,
            guint        number,
            gboolean    *places)
{
  const DemarcCell *cell = demarc_stack_get_cell (stack, number);
  const char *title = demarc_entry_get_title (DEMARC_ENTRY (cell->layer));
  g_autofree char *name = test_dup_name (item);
  const char *owner = strchr (name, ':');
  const char *at = g_strrstr (name, ", layer ");
  guint place;
  guint of;

  g_assert_true (g_str_has_prefix (name, title));
  g_assert_nonnull (owner);
  g_assert_nonnull (at);
  if (!cell->applies)
    g_assert_nonnull (strstr (owner, "hardly exists"));
  else if (cell->owner == DEMARC_OWNER_CUSTOMER)
    g_assert_nonnull (strstr (owner, ": yours"));
  else if (cell->owner == DEMARC_OWNER_PROVIDER)
    g_assert_nonnull (strstr (owner, ": AWS answers for it"));
  else if (cell->owner == DEMARC_OWNER_SHARED)
    g_assert_nonnull (strstr (owner, ": shared between you and AWS"));
  else
    g_assert_nonnull (strstr (owner, ": not stated"));

  g_assert_cmpint (sscanf (at, ", layer %u of %u", &place, &of), ==, 2);
  g_assert_cmpuint (of, ==, demarc_stack_get_n_cells (stack));
  g_assert_cmpuint (place, >=, 1);
  g_assert_cmpuint (place, <=, of);
  g_assert_false (places[place]);
  places[place] = TRUE;
}

static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  for (guint s = 0; s < G_N_ELEMENTS (subjects); s++)
    {
      g_autoptr (DemarcStack) stack = resolve (subjects[s]);
      gboolean places[32] = { FALSE };

      demarc_diagram_show (fixture->diagram, stack, NULL, 0, FALSE);
      test_settle (fixture->window);
      for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
        {
          GtkWidget *item = GTK_WIDGET (get_item (fixture, i));
          const DemarcPiece *piece = get_piece (fixture, i);
          g_autofree char *name = demarc_stack_dup_cell_name (
            stack, i, piece->place, demarc_stack_get_n_cells (stack));

          check_name (stack, item, i, places);
          gtk_test_accessible_assert_property (GTK_ACCESSIBLE (item),
                                               GTK_ACCESSIBLE_PROPERTY_LABEL, name);
        }
    }
}

static void
test_whole_is_named (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *name = test_dup_name (GTK_WIDGET (fixture->diagram));
  g_autofree char *other = NULL;

  g_assert_nonnull (strstr (name, "of 14 layers yours"));
  show (fixture, "ec2", FALSE);
  test_settle (fixture->window);
  other = test_dup_name (GTK_WIDGET (fixture->diagram));
  g_assert_cmpstr (other, !=, name);
}

static void
test_walk (Fixture       *fixture,
           gconstpointer  data)
{
  static const guint downs[] = { GDK_KEY_Down, GDK_KEY_KP_Down };
  static const guint ups[] = { GDK_KEY_Up, GDK_KEY_KP_Up };

  g_assert_cmpint (get_focused (fixture), ==, -1);
  g_assert_true (demarc_diagram_focus_layer (fixture->diagram, NULL));

  for (guint place = 1; place <= 14; place++)
    {
      g_assert_cmpint (get_focused (fixture), ==, (int) get_layer_at (fixture, place));
      g_assert_true (test_press (fixture->window, downs[place % 2], 0));
    }

  /* At the end, it stays. */
  g_assert_cmpint (get_focused (fixture), ==, (int) get_layer_at (fixture, 14));
  for (guint place = 14; place >= 1; place--)
    {
      g_assert_cmpint (get_focused (fixture), ==, (int) get_layer_at (fixture, place));
      g_assert_true (test_press (fixture->window, ups[place % 2], 0));
    }
  g_assert_cmpint (get_focused (fixture), ==, (int) get_layer_at (fixture, 1));

  g_assert_true (test_press (fixture->window, GDK_KEY_End, 0));
  g_assert_cmpint (get_focused (fixture), ==, (int) get_layer_at (fixture, 14));
  g_assert_true (test_press (fixture->window, GDK_KEY_Home, 0));
  g_assert_cmpint (get_focused (fixture), ==, (int) get_layer_at (fixture, 1));
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
  g_assert_cmpint (get_focused (fixture), ==, (int) get_layer_at (fixture, 1));
  g_assert_false (gtk_widget_child_focus (diagram, GTK_DIR_TAB_FORWARD));
  gtk_root_set_focus (GTK_ROOT (fixture->window), NULL);
  g_assert_true (gtk_widget_child_focus (diagram, GTK_DIR_TAB_BACKWARD));
  g_assert_cmpint (get_focused (fixture), ==, (int) get_layer_at (fixture, 14));
  g_assert_false (gtk_widget_child_focus (diagram, GTK_DIR_TAB_BACKWARD));

  /* Where a layer is selected, it enters there. */
  gtk_root_set_focus (GTK_ROOT (fixture->window), NULL);
  demarc_diagram_set_selected (fixture->diagram, layer);
  g_assert_true (gtk_widget_child_focus (diagram, GTK_DIR_TAB_FORWARD));
  g_assert_cmpint (get_focused (fixture), ==, 4);
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
      g_assert_cmpint (fixture->layer, ==, get_focused (fixture));
    }

  /* What assistive tools call, and what GTK calls. */
  item = GTK_WIDGET (get_item (fixture, 7));
  g_assert_true (gtk_widget_activate_action (item, "layer.activate", NULL));
  g_assert_cmpint (fixture->layer, ==, 7);
  item = GTK_WIDGET (get_item (fixture, 8));
  g_assert_true (gtk_widget_activate (item));
  g_assert_cmpint (fixture->layer, ==, 8);
}

static void
test_selected_is_told (Fixture       *fixture,
                       gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autofree char *plain = test_dup_name (GTK_WIDGET (get_item (fixture, 3)));
  g_autofree char *marked = NULL;
  g_autofree char *again = NULL;

  demarc_diagram_set_selected (fixture->diagram, demarc_model_get_layer (model, 3));
  marked = test_dup_name (GTK_WIDGET (get_item (fixture, 3)));
  g_assert_true (g_str_has_prefix (marked, plain));
  g_assert_nonnull (strstr (marked, "selected"));

  demarc_diagram_set_selected (fixture->diagram, NULL);
  again = test_dup_name (GTK_WIDGET (get_item (fixture, 3)));
  g_assert_cmpstr (again, ==, plain);
}

/* After a shift the keyboard is on the same layer, wherever that stands now. */
static void
test_focus_stays (Fixture       *fixture,
                  gconstpointer  data)
{
  DemarcLayer *layer = demarc_model_get_layer (demarc_model_get_builtin (), 4);
  guint before = get_piece (fixture, 4)->place;

  g_assert_true (demarc_diagram_focus_layer (fixture->diagram, layer));
  set_animations (TRUE);
  for (guint s = 0; s < G_N_ELEMENTS (subjects); s++)
    {
      show (fixture, subjects[s], TRUE);
      g_assert_cmpint (get_focused (fixture), ==, 4);
      test_settle (fixture->window);
      test_wait_until (!demarc_diagram_is_moving (fixture->diagram));
      g_assert_cmpint (get_focused (fixture), ==, 4);
    }

  show (fixture, "ec2", TRUE);
  test_settle (fixture->window);
  test_wait_until (!demarc_diagram_is_moving (fixture->diagram));
  g_assert_cmpuint (get_piece (fixture, 4)->place, !=, before);

  /* From there, Down goes to what stands below it now. */
  before = get_piece (fixture, 4)->place;
  g_assert_true (test_press (fixture->window, GDK_KEY_Down, 0));
  g_assert_cmpint (get_focused (fixture), ==, (int) get_layer_at (fixture, before + 1));
}

static float
get_place_of (Fixture *fixture,
              guint    number)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (get_item (fixture, number)),
                                            GTK_WIDGET (fixture->diagram), &bounds));

  return bounds.origin.y;
}

/* A change in the middle of a movement goes on from where the layers are: no layer jumps. */
static void
test_interrupted (Fixture       *fixture,
                  gconstpointer  data)
{
  float start[14];
  float middle[14];
  gboolean is_between = FALSE;
  float path;

  show (fixture, "ec2", FALSE);
  test_settle (fixture->window);
  for (guint i = 0; i < 14; i++)
    start[i] = get_place_of (fixture, i);

  set_animations (TRUE);
  show (fixture, "lambda", TRUE);
  test_wait_until (demarc_diagram_is_moving (fixture->diagram));
  test_wait_until (fabsf (get_place_of (fixture, 4) - start[4]) > 8);
  g_assert_true (demarc_diagram_is_moving (fixture->diagram));

  /* The scene that is seen is one between the two. */
  for (guint i = 0; i < 14; i++)
    middle[i] = get_piece (fixture, i)->y;
  path = middle[4] - start[4];
  g_assert_cmpfloat (fabsf (path), >, 8);

  /* Back: the first thing that is seen is where it was, or a little further back. */
  show (fixture, "ec2", TRUE);
  is_between = demarc_diagram_is_moving (fixture->diagram);
  g_assert_true (is_between);
  gtk_widget_queue_allocate (GTK_WIDGET (fixture->diagram));
  while (demarc_diagram_is_moving (fixture->diagram))
    {
      float now = get_piece (fixture, 4)->y - start[4];

      /* Never on the far side of where it turned round, by more than what it moved meanwhile. */
      g_assert_cmpfloat (now / path, >, -0.05f);
      test_iterate (test_get_deadline ());
    }

  for (guint i = 0; i < 14; i++)
    g_assert_cmpfloat_with_epsilon (get_place_of (fixture, i), start[i], 1);
}

static void
test_reduced_motion (Fixture       *fixture,
                     gconstpointer  data)
{
  show (fixture, "lambda", TRUE);
  gtk_widget_queue_allocate (GTK_WIDGET (fixture->diagram));
  test_settle (fixture->window);
  g_assert_false (demarc_diagram_is_moving (fixture->diagram));

  /* It is at the end: as if it had been shown there from the beginning. */
  {
    float there[14];

    for (guint i = 0; i < 14; i++)
      there[i] = get_place_of (fixture, i);
    show (fixture, "ec2", FALSE);
    test_settle (fixture->window);
    show (fixture, "lambda", FALSE);
    test_settle (fixture->window);
    for (guint i = 0; i < 14; i++)
      g_assert_cmpfloat (get_place_of (fixture, i), ==, there[i]);
  }
}

/* Between two stops the picture is between the two pictures, and stays there. */
static void
test_between (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (DemarcStack) from = resolve ("category:infrastructure");
  g_autoptr (DemarcStack) to = resolve ("category:container");
  float at[3][14];
  static const double stops[] = { 0, 0.5, 1 };
  guint n_moved = 0;

  for (guint s = 0; s < G_N_ELEMENTS (stops); s++)
    {
      demarc_diagram_show (fixture->diagram, from, to, stops[s], FALSE);
      test_settle (fixture->window);
      g_assert_false (demarc_diagram_is_moving (fixture->diagram));
      for (guint i = 0; i < 14; i++)
        at[s][i] = get_place_of (fixture, i);
    }

  for (guint i = 0; i < 14; i++)
    {
      g_assert_cmpfloat (at[1][i], >=, MIN (at[0][i], at[2][i]) - 1);
      g_assert_cmpfloat (at[1][i], <=, MAX (at[0][i], at[2][i]) + 1);
      n_moved += fabsf (at[0][i] - at[2][i]) > 4 && fabsf (at[1][i] - at[0][i]) > 1 &&
                 fabsf (at[1][i] - at[2][i]) > 1;
    }
  g_assert_cmpuint (n_moved, >, 0);
}

static int
get_min_width (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

/* All layers are inside, none lies on another, and the legend is there, too. */
static void
check_room (Fixture *fixture)
{
  GtkWidget *diagram = GTK_WIDGET (fixture->diagram);
  float width = (float) gtk_widget_get_width (diagram);
  float height = (float) gtk_widget_get_height (diagram);

  g_assert_cmpfloat (demarc_scene_get_height (demarc_diagram_get_scene (fixture->diagram)), <=,
                     height + 1);
  for (guint place = 1; place <= 14; place++)
    {
      const DemarcPiece *piece = get_piece (fixture, get_layer_at (fixture, place));

      g_assert_cmpfloat (piece->x, >=, 0);
      g_assert_cmpfloat (piece->x + piece->width, <=, width + 1);
      g_assert_cmpfloat (piece->y + piece->height, <=, height + 1);
      if (place > 1)
        {
          const DemarcPiece *above = get_piece (fixture, get_layer_at (fixture, place - 1));

          g_assert_cmpfloat (piece->y, >=, above->y + above->height - 0.5f);
        }
    }
}

/* At 360 pixels nothing is lost, with normal text and with text twice as large, in a low window and
 * in a high one. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  static const int heights[] = { 640, 800, 850 };
  double scale = *(const double *) data;
  GtkWidget *diagram = GTK_WIDGET (fixture->diagram);

  demarc_diagram_set_font (fixture->diagram, NULL, scale);
  for (guint h = 0; h < G_N_ELEMENTS (heights); h++)
    for (guint s = 0; s < G_N_ELEMENTS (subjects); s++)
      {
        gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, heights[h]);
        show (fixture, subjects[s], FALSE);
        test_settle (fixture->window);
        test_wait_until (gtk_widget_get_width (diagram) <= 360);
        test_settle (fixture->window);
        g_assert_cmpint (get_min_width (diagram), <=, 360);
        check_room (fixture);
      }
}

static void
test_themes (Fixture       *fixture,
             gconstpointer  data)
{
  for (int i = 0; i < DEMARC_N_THEMES; i++)
    {
      const DemarcTheme *theme = demarc_theme_get ((DemarcThemeName) i);
      DemarcColor background;

      demarc_diagram_set_theme (fixture->diagram, theme);
      test_settle (fixture->window);
      background = demarc_scene_get_background (demarc_diagram_get_scene (fixture->diagram));
      g_assert_true (demarc_color_equal (&background, &theme->background));
    }
}

static void
test_export_scene (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (DemarcScene) scene =
    demarc_diagram_dup_export (fixture->diagram, demarc_theme_get (DEMARC_THEME_PRINT));
  GtkWidget *empty = g_object_ref_sink (demarc_diagram_new ());

  g_assert_nonnull (demarc_scene_find_piece (scene, DEMARC_PIECE_TITLE, 0));
  g_assert_cmpstr (demarc_scene_get_title (scene), !=, "");
  g_assert_null (
    demarc_diagram_dup_export (DEMARC_DIAGRAM (empty), demarc_theme_get (DEMARC_THEME_LIGHT)));
  g_object_unref (empty);
}

/* A diagram that is given up in the middle of a movement takes its clock with it. */
static void
test_gone_while_moving (Fixture       *fixture,
                        gconstpointer  data)
{
  gpointer diagram = fixture->diagram;

  set_animations (TRUE);
  show (fixture, "lambda", TRUE);
  test_wait_until (demarc_diagram_is_moving (fixture->diagram));
  g_object_add_weak_pointer (G_OBJECT (diagram), &diagram);
  gtk_window_set_child (GTK_WINDOW (fixture->window), gtk_label_new ("x"));
  test_settle (fixture->window);
  test_wait_until (diagram == NULL);
}

int
main (int    argc,
      char **argv)
{
  static const double scales[] = { 1, 1.5, 2 };

  gtk_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/views/diagram/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("items", test_items);
  ADD ("names", test_names);
  ADD ("whole-is-named", test_whole_is_named);
  ADD ("walk", test_walk);
  ADD ("tab", test_tab);
  ADD ("keys", test_keys);
  ADD ("mirrored", test_mirrored);
  ADD ("select", test_select);
  ADD ("selected-is-told", test_selected_is_told);
  ADD ("focus-stays", test_focus_stays);
  ADD ("interrupted", test_interrupted);
  ADD ("reduced-motion", test_reduced_motion);
  ADD ("between", test_between);
  ADD ("themes", test_themes);
  ADD ("export-scene", test_export_scene);
  ADD ("gone-while-moving", test_gone_while_moving);
  g_test_add ("/views/diagram/narrow/100", Fixture, &scales[0], set_up, test_narrow, tear_down);
  g_test_add ("/views/diagram/narrow/150", Fixture, &scales[1], set_up, test_narrow, tear_down);
  g_test_add ("/views/diagram/narrow/200", Fixture, &scales[2], set_up, test_narrow, tear_down);

  return g_test_run ();
}
