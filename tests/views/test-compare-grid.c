/* test-compare-grid.c: subjects side by side, scrolled, dragged and walked through
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "demarc-columns.h"
#include "demarc-compare-grid.h"
#include "demarc-compare-overview.h"
#include "demarc-layer-item.h"
#include "demarc-test-ui.h"

#define SIX "ec2+rds+lambda+s3+sqs+dynamodb"

/* What a corner of a widget keeps from its edge, as it is round. */
#define INSET 4

typedef struct
{
  GtkWidget         *window;
  GtkWidget         *scrolled;
  DemarcCompareGrid *grid;

  /* What the grid asked for */
  int                edit;
  int                column;
  int                layer;
  int                from;
  int                to;
  char              *dropped;
} Fixture;

static void
edit_cb (DemarcCompareGrid *grid,
         guint              edit,
         guint              column,
         Fixture           *fixture)
{
  fixture->edit = (int) edit;
  fixture->column = (int) column;
}

static void
cell_cb (DemarcCompareGrid *grid,
         guint              layer,
         guint              column,
         Fixture           *fixture)
{
  fixture->layer = (int) layer;
  fixture->column = (int) column;
}

static void
move_cb (DemarcCompareGrid *grid,
         guint              from,
         guint              to,
         Fixture           *fixture)
{
  fixture->from = (int) from;
  fixture->to = (int) to;
}

static void
drop_cb (DemarcCompareGrid *grid,
         const char        *text,
         guint              position,
         Fixture           *fixture)
{
  g_free (fixture->dropped);
  fixture->dropped = g_strdup (text);
  fixture->to = (int) position;
}

static void
show (Fixture    *fixture,
      const char *columns,
      gboolean    only_differences)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_auto (GStrv) words = demarc_columns_split (columns);
  g_autoptr (GPtrArray) stacks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (DemarcComparison) comparison = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    g_ptr_array_add (stacks,
                     demarc_model_resolve_column (model, words[i], NULL, NULL, NULL, NULL));
  comparison = demarc_comparison_new (stacks, 0);
  demarc_compare_grid_show (fixture->grid, comparison, only_differences, FALSE);
}

/* A window that is too small both ways. Data is whether it reads from right to left. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  gtk_widget_set_default_direction (data == NULL ? GTK_TEXT_DIR_LTR : GTK_TEXT_DIR_RTL);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->edit = fixture->column = fixture->layer = fixture->from = fixture->to = -1;
  fixture->grid = DEMARC_COMPARE_GRID (demarc_compare_grid_new ());
  g_signal_connect (fixture->grid, "edit", G_CALLBACK (edit_cb), fixture);
  g_signal_connect (fixture->grid, "cell", G_CALLBACK (cell_cb), fixture);
  g_signal_connect (fixture->grid, "move", G_CALLBACK (move_cb), fixture);
  g_signal_connect (fixture->grid, "drop", G_CALLBACK (drop_cb), fixture);
  show (fixture, SIX, FALSE);
  fixture->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (fixture->scrolled),
                                 GTK_WIDGET (fixture->grid));
  fixture->window = test_window_new (fixture->scrolled, 520, 400);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_window_free (fixture->window);
  g_free (fixture->dropped);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static gboolean
name_begins (GtkWidget  *widget,
             const char *beginning)
{
  g_autofree char *name = test_dup_name (widget);

  return g_str_has_prefix (name, beginning);
}

static GtkWidget *
find (Fixture    *fixture,
      const char *beginning)
{
  GtkWidget *found = test_find (GTK_WIDGET (fixture->grid), name_begins, beginning);

  if (found == NULL)
    g_error ("there is nothing called '%s'", beginning);

  return found;
}

static graphene_rect_t
get_bounds (Fixture   *fixture,
            GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (fixture->grid), &bounds));

  return bounds;
}

static void
scroll (Fixture *fixture,
        double   x,
        double   y)
{
  GtkScrolledWindow *scrolled = GTK_SCROLLED_WINDOW (fixture->scrolled);

  gtk_adjustment_set_value (gtk_scrolled_window_get_hadjustment (scrolled), x);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (scrolled), y);
  test_settle (fixture->window);
}

static GtkWidget *
pick (Fixture *fixture,
      double   x,
      double   y)
{
  return gtk_widget_pick (GTK_WIDGET (fixture->grid), x, y, GTK_PICK_DEFAULT);
}

/* All of a widget is seen: nothing lies over any of its corners, but the button of a head. */
static void
assert_in_sight (Fixture   *fixture,
                 GtkWidget *widget)
{
  graphene_rect_t bounds = get_bounds (fixture, widget);
  g_autofree char *name = test_dup_name (widget);

  for (guint i = 0; i < 4; i++)
    {
      double x = i % 2 == 0 ? bounds.origin.x + INSET
                            : bounds.origin.x + bounds.size.width - INSET;
      double y = i / 2 == 0 ? bounds.origin.y + INSET
                            : bounds.origin.y + bounds.size.height - INSET;

      GtkWidget *found = pick (fixture, x, y);

      if (found != widget &&
          (found == NULL || gtk_widget_get_ancestor (found, GTK_TYPE_BUTTON) == NULL))
        g_error ("'%s' is hidden at %.0f, %.0f", name, x, y);
    }
}

/* Heads go only sideways with their cells, the bar and names stay; what has slid under a head
 * cannot be pointed at. */
static void
test_heads_stay (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *head = find (fixture, "Amazon RDS, column 2");
  GtkWidget *cell = find (fixture, "Customer data on Amazon RDS");
  graphene_rect_t old_head = get_bounds (fixture, head);
  graphene_rect_t old_cell = get_bounds (fixture, cell);
  graphene_rect_t bounds;

  scroll (fixture, 0, 70);
  bounds = get_bounds (fixture, head);
  g_assert_true (graphene_rect_equal (&bounds, &old_head));
  g_assert_cmpfloat (get_bounds (fixture, cell).origin.y, ==, old_cell.origin.y - 70);
  g_assert_true (pick (fixture, bounds.origin.x + 20, bounds.origin.y + 20) == head);
  g_assert_true (pick (fixture, bounds.origin.x + 20,
                       bounds.origin.y + bounds.size.height - 4) == head);

  scroll (fixture, 40, 70);
  bounds = get_bounds (fixture, head);
  g_assert_cmpfloat (bounds.origin.y, ==, old_head.origin.y);
  g_assert_cmpfloat (bounds.origin.x, ==, old_head.origin.x - 40);
  g_assert_cmpfloat (get_bounds (fixture, cell).origin.x, ==, bounds.origin.x);

  /* What is where the names are is the grid, although cells have slid there. */
  scroll (fixture, 240, 0);
  g_assert_cmpfloat (get_bounds (fixture, cell).origin.x, <, 40);
  for (double x = 4; x < 120; x += 20)
    g_assert_true (pick (fixture, x, old_cell.origin.y + 20) == GTK_WIDGET (fixture->grid));
}

static GtkWidget *
get_focus (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  g_assert_nonnull (focus);

  return focus;
}

/* Wherever the keys lead, all of it is seen. */
static void
test_focus_in_sight (Fixture       *fixture,
                     gconstpointer  data)
{
  static const guint way[] = { GDK_KEY_Down, GDK_KEY_Right, GDK_KEY_Up, GDK_KEY_Left };

  gtk_widget_child_focus (GTK_WIDGET (fixture->grid), GTK_DIR_TAB_FORWARD);
  for (guint lap = 0; lap < 3; lap++)
    for (guint i = 0; i < G_N_ELEMENTS (way); i++)
      for (guint step = 0; step < (i % 2 == 0 ? 16 : 7 - 2 * lap); step++)
        {
          g_assert_true (test_press (fixture->window, way[i], 0));
          test_settle (fixture->window);
          assert_in_sight (fixture, get_focus (fixture));
        }
}

/* Windows cannot be made smaller by themselves everywhere. */
static void
move_to_window (Fixture *fixture,
                int      width,
                int      height)
{
  g_object_ref (fixture->scrolled);
  gtk_window_set_child (GTK_WINDOW (fixture->window), NULL);
  test_window_free (fixture->window);
  fixture->window = test_window_new (fixture->scrolled, width, height);
  g_object_unref (fixture->scrolled);
}

/* At twice the size of text in the narrowest window, names stand over the cells; in a low one heads
 * make room for the rows. */
static void
test_large_text (Fixture       *fixture,
                 gconstpointer  data)
{
  demarc_compare_grid_set_font (fixture->grid, "Sans", 2);
  for (int height = 400; height > 200; height -= 150)
    {
      move_to_window (fixture, 360, height);
      gtk_widget_child_focus (GTK_WIDGET (fixture->grid), GTK_DIR_TAB_FORWARD);
      for (guint i = 0; i < 9; i++)
        {
          guint onward = data == NULL ? GDK_KEY_Right : GDK_KEY_Left;

          g_assert_true (test_press (fixture->window,
                                     i == 8 ? GDK_KEY_Home : i % 2 == 0 ? onward : GDK_KEY_Down,
                                     0));
          test_settle (fixture->window);
          assert_in_sight (fixture, get_focus (fixture));
          g_assert_cmpfloat (get_bounds (fixture, get_focus (fixture)).size.width, >=, 200);
        }
    }
}

/* The rows that differ can be gone through from top to bottom, and back; from outside, the first
 * cell is the first of them if it differs itself. */
static void
test_differences (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GPtrArray) seen = g_ptr_array_new ();
  float last = -G_MAXFLOAT;

  show (fixture, "ec2+rds", TRUE);
  test_settle (fixture->window);
  g_assert_true (demarc_compare_grid_go_to_difference (fixture->grid, 1));
  g_assert_true (get_focus (fixture) == find (fixture, "Platform and runtime on Amazon EC2"));

  show (fixture, "ec2+rds", FALSE);
  test_settle (fixture->window);
  gtk_widget_grab_focus (find (fixture, "Customer data on Amazon RDS"));
  for (GtkWidget *before = NULL; before != get_focus (fixture);)
    {
      before = get_focus (fixture);
      g_assert_true (demarc_compare_grid_go_to_difference (fixture->grid, 1));
      if (get_focus (fixture) != before)
        g_ptr_array_add (seen, get_focus (fixture));
    }

  g_assert_cmpuint (seen->len, ==, 5);
  scroll (fixture, 0, 0);
  for (guint i = 0; i < seen->len; i++)
    {
      g_autofree char *name = test_dup_name (g_ptr_array_index (seen, i));
      float y = get_bounds (fixture, g_ptr_array_index (seen, i)).origin.y;

      g_assert_nonnull (strstr (name, " on Amazon RDS"));
      g_assert_null (strstr (name, ", as on "));
      g_assert_cmpfloat (y, >, last);
      last = y;
    }
  for (guint i = seen->len - 1; i > 0; i--)
    {
      g_assert_true (demarc_compare_grid_go_to_difference (fixture->grid, -1));
      g_assert_true (get_focus (fixture) == g_ptr_array_index (seen, i - 1));
    }
}

/* A head has a button that is called by what it does. */
static void
test_remove (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *button = find (fixture, "Remove Amazon RDS");
  graphene_rect_t head = get_bounds (fixture, find (fixture, "Amazon RDS, column 2"));
  graphene_rect_t bounds = get_bounds (fixture, button);

  g_assert_cmpfloat (bounds.origin.y, <=, head.origin.y + 8);
  g_assert_cmpfloat (bounds.origin.x, >=, head.origin.x + head.size.width / 2);
  test_click (button);
  g_assert_cmpint (fixture->edit, ==, DEMARC_COMPARE_EDIT_REMOVE);
  g_assert_cmpint (fixture->column, ==, 1);

  /* It goes with its column. */
  show (fixture, "ec2+lambda+s3", FALSE);
  test_settle (fixture->window);
  g_assert_null (test_find (GTK_WIDGET (fixture->grid), name_begins, "Remove Amazon RDS"));
  test_click (find (fixture, "Remove AWS Lambda"));
  g_assert_cmpint (fixture->column, ==, 1);
}

static gboolean
is_popover (GtkWidget  *widget,
            const char *unused)
{
  return GTK_IS_POPOVER_MENU (widget);
}

/* The menu is there for heads and cells; what would change nothing cannot be chosen. */
static void
test_menu (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct { const char *name; gboolean first; gboolean last; int edit; } actions[] = {
    { "column.baseline", FALSE, TRUE, DEMARC_COMPARE_EDIT_BASELINE },
    { "column.earlier", FALSE, TRUE, DEMARC_COMPARE_EDIT_EARLIER },
    { "column.later", TRUE, FALSE, DEMARC_COMPARE_EDIT_LATER },
    { "column.open", TRUE, TRUE, DEMARC_COMPARE_EDIT_OPEN },
    { "column.remove", TRUE, TRUE, DEMARC_COMPARE_EDIT_REMOVE },
  };
  static const char *const places[] = { "Amazon EC2, the baseline",
                                        "Customer data on Amazon DynamoDB" };
  static const guint keys[] = { GDK_KEY_Menu, GDK_KEY_F10 };
  GtkWidget *grid = GTK_WIDGET (fixture->grid);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    for (guint j = 0; j < G_N_ELEMENTS (actions); j++)
      {
        GtkWidget *menu;

        gtk_widget_grab_focus (find (fixture, places[i]));
        g_assert_true (test_press (fixture->window, keys[i], i == 0 ? 0 : GDK_SHIFT_MASK));
        menu = test_find (grid, is_popover, NULL);
        g_assert_true (gtk_widget_get_visible (menu));

        fixture->edit = -1;
        gtk_widget_activate_action (grid, actions[j].name, NULL);
        g_assert_cmpint (fixture->edit, ==,
                         (i == 0 ? actions[j].first : actions[j].last) ? actions[j].edit : -1);
        if (fixture->edit >= 0)
          g_assert_cmpint (fixture->column, ==, i == 0 ? 0 : 5);
        gtk_popover_popdown (GTK_POPOVER (menu));
        test_settle (fixture->window);
        g_assert_true (get_focus (fixture) == find (fixture, places[i]));
      }
}

static gboolean
is_overview (GtkWidget  *widget,
             const char *unused)
{
  return DEMARC_IS_COMPARE_OVERVIEW (widget);
}

/* The bar is only there where not all is seen, and scrolls to where it is pointed at. */
static void
test_overview (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *bar = test_find (GTK_WIDGET (fixture->grid), is_overview, NULL);
  GtkAdjustment *adjustment =
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (fixture->scrolled));
  GtkWidget *head = find (fixture, "Amazon EC2, the baseline");

  g_assert_true (test_is_seen (bar));
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (bar)), ==,
                   GTK_ACCESSIBLE_ROLE_PRESENTATION);
  g_assert_cmpfloat (get_bounds (fixture, bar).origin.y, >=,
                     get_bounds (fixture, head).origin.y + get_bounds (fixture, head).size.height);
  g_signal_emit_by_name (bar, "scroll", 10000.);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==,
                     gtk_adjustment_get_upper (adjustment) -
                       gtk_adjustment_get_page_size (adjustment));
  g_signal_emit_by_name (bar, "scroll", 0.);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);

  show (fixture, SIX, TRUE);
  move_to_window (fixture, 520, 700);
  g_assert_false (test_is_seen (bar));
}

static GtkEventController *
find_controller (GtkWidget *widget,
                 GType      type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return controller;
    }

  g_error ("there is no %s", g_type_name (type));
}

/* Begins to drag a head. Returns what is dragged. */
static char *
begin_drag (Fixture    *fixture,
            const char *beginning)
{
  GtkWidget *head = find (fixture, beginning);
  GtkWidget *heads = gtk_widget_get_parent (head);
  graphene_rect_t bounds;
  g_autoptr (GdkContentProvider) provider = NULL;
  g_auto (GValue) value = G_VALUE_INIT;

  g_assert_true (gtk_widget_compute_bounds (head, heads, &bounds));
  g_signal_emit_by_name (find_controller (heads, GTK_TYPE_DRAG_SOURCE), "prepare",
                         bounds.origin.x + 10.,
                         bounds.origin.y + bounds.size.height - 8., &provider);
  g_assert_nonnull (provider);
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (provider, &value, NULL));

  return g_value_dup_string (&value);
}

static void
end_drag (Fixture    *fixture,
          const char *beginning)
{
  GtkWidget *heads = gtk_widget_get_parent (find (fixture, beginning));

  g_signal_emit_by_name (find_controller (heads, GTK_TYPE_DRAG_SOURCE), "drag-end", NULL, FALSE);
}

/* Lets a text fall at a part of the width of a head. */
static gboolean
drop_at (Fixture    *fixture,
         const char *text,
         const char *beginning,
         double      part)
{
  graphene_rect_t bounds = get_bounds (fixture, find (fixture, beginning));
  GtkEventController *target =
    find_controller (GTK_WIDGET (fixture->grid), GTK_TYPE_DROP_TARGET);
  double x = bounds.origin.x + bounds.size.width * part;
  double y = bounds.origin.y + 40;
  g_auto (GValue) value = G_VALUE_INIT;
  GdkDragAction action = 0;
  gboolean taken = FALSE;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, text);
  fixture->from = fixture->to = -1;
  g_clear_pointer (&fixture->dropped, g_free);
  g_signal_emit_by_name (target, "motion", x, y, &action);
  test_settle (fixture->window);
  if (action != 0)
    g_signal_emit_by_name (target, "drop", &value, x, y, &taken);

  return taken;
}

/* A head that is dragged becomes the column before which, or behind which, it falls. */
static void
test_drag_heads (Fixture       *fixture,
                 gconstpointer  data)
{
  static const struct { const char *onto; double part; int to; } drops[] = {
    { "Amazon EC2, the baseline", 0.2, 0 }, { "Amazon EC2, the baseline", 0.8, -1 },
    { "Amazon RDS, column 2", 0.5, -1 },    { "AWS Lambda, column 3", 0.2, -1 },
    { "AWS Lambda, column 3", 0.8, 2 },     { "Amazon DynamoDB, column 6", 0.8, 5 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (drops); i++)
    {
      double part = data == NULL ? drops[i].part : 1 - drops[i].part;
      g_autofree char *dragged = begin_drag (fixture, "Amazon RDS, column 2");

      g_assert_cmpstr (dragged, ==, "rds");
      g_assert_true (drop_at (fixture, dragged, drops[i].onto, part));
      end_drag (fixture, "Amazon RDS, column 2");
      g_assert_cmpint (fixture->from, ==, drops[i].to < 0 ? -1 : 1);
      g_assert_cmpint (fixture->to, ==, drops[i].to);
      g_assert_null (fixture->dropped);
    }
}

/* What comes from elsewhere is asked for with its place, as long as there is room. */
static void
test_drop_subject (Fixture       *fixture,
                   gconstpointer  data)
{
  g_assert_false (drop_at (fixture, "ecs", "Amazon RDS, column 2", 0.2));
  g_assert_null (fixture->dropped);

  show (fixture, "ec2+rds", FALSE);
  test_settle (fixture->window);
  g_assert_true (drop_at (fixture, "ecs", "Amazon RDS, column 2", 0.2));
  g_assert_cmpstr (fixture->dropped, ==, "ecs");
  g_assert_cmpint (fixture->to, ==, 1);
  g_assert_true (drop_at (fixture, "ecs", "Amazon RDS, column 2", 0.8));
  g_assert_cmpint (fixture->to, ==, 2);
  g_assert_cmpint (fixture->from, ==, -1);
}

/* Near to an edge, what is dragged scrolls. */
static void
test_drag_scrolls (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkAdjustment *adjustment =
    gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (fixture->scrolled));
  GtkEventController *target =
    find_controller (GTK_WIDGET (fixture->grid), GTK_TYPE_DROP_TARGET);
  g_autofree char *dragged = begin_drag (fixture, "Amazon RDS, column 2");
  GdkDragAction action = 0;

  for (guint i = 0; i < 40; i++)
    g_signal_emit_by_name (target, "motion", 500., 40., &action);
  g_assert_cmpint (action, ==, GDK_ACTION_MOVE);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==,
                     gtk_adjustment_get_upper (adjustment) -
                       gtk_adjustment_get_page_size (adjustment));
  for (guint i = 0; i < 40; i++)
    g_signal_emit_by_name (target, "motion", 150., 40., &action);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  g_signal_emit_by_name (target, "leave");
  end_drag (fixture, "Amazon RDS, column 2");
}

/* From right to left, everything begins at the right: what is seen first, the names, the heads. */
static void
test_mirrored (Fixture       *fixture,
               gconstpointer  data)
{
  GtkAdjustment *adjustment =
    gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (fixture->scrolled));
  GtkWidget *first = find (fixture, "Customer data on Amazon EC2");
  GtkWidget *second = find (fixture, "Customer data on Amazon RDS");
  float end = (float) gtk_widget_get_width (GTK_WIDGET (fixture->grid));
  graphene_rect_t bounds = get_bounds (fixture, first);

  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 0);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==,
                     gtk_adjustment_get_upper (adjustment) -
                       gtk_adjustment_get_page_size (adjustment));
  assert_in_sight (fixture, first);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <, end - 100);
  g_assert_cmpfloat (get_bounds (fixture, second).origin.x, <, bounds.origin.x);

  scroll (fixture, 0, 0);
  for (double x = end - 110; x < end; x += 20)
    g_assert_true (pick (fixture, x, bounds.origin.y + 20) == GTK_WIDGET (fixture->grid));

  /* Keys go the way that they point. */
  gtk_widget_grab_focus (first);
  g_assert_true (test_press (fixture->window, GDK_KEY_Left, 0));
  g_assert_true (get_focus (fixture) == second);
  g_assert_true (test_press (fixture->window, GDK_KEY_Left, GDK_CONTROL_MASK));
  g_assert_cmpint (fixture->edit, ==, DEMARC_COMPARE_EDIT_LATER);
  g_assert_true (test_press (fixture->window, GDK_KEY_Right, GDK_CONTROL_MASK));
  g_assert_cmpint (fixture->edit, ==, DEMARC_COMPARE_EDIT_EARLIER);
}

/* A column that comes is scrolled to; with movement and without it is all there in the end. */
static void
test_newest_in_sight (Fixture       *fixture,
                      gconstpointer  data)
{
  for (guint animated = 0; animated <= 1; animated++)
    {
      show (fixture, "ec2+rds+lambda", FALSE);
      test_settle (fixture->window);
      scroll (fixture, 0, 0);
      g_object_set (gtk_settings_get_default (), "gtk-enable-animations", (gboolean) animated,
                    NULL);
      show (fixture, SIX, FALSE);
      test_settle (fixture->window);
      test_wait_until (demarc_compare_grid_is_moving (fixture->grid) == FALSE);
      test_settle (fixture->window);
      g_assert_cmpuint (test_count (GTK_WIDGET (fixture->grid), test_is_type, "DemarcLayerItem"),
                        ==, 6 * 15);
      assert_in_sight (fixture, find (fixture, "Customer data on Amazon S3"));
      g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
    }
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(name, mirrored, func) \
  g_test_add ("/views/compare-grid/" name, Fixture, mirrored, set_up, func, tear_down)
  ADD ("heads-stay", NULL, test_heads_stay);
  ADD ("focus-in-sight", NULL, test_focus_in_sight);
  ADD ("focus-in-sight-mirrored", "rtl", test_focus_in_sight);
  ADD ("large-text", NULL, test_large_text);
  ADD ("large-text-mirrored", "rtl", test_large_text);
  ADD ("differences", NULL, test_differences);
  ADD ("remove", NULL, test_remove);
  ADD ("menu", NULL, test_menu);
  ADD ("overview", NULL, test_overview);
  ADD ("drag-heads", NULL, test_drag_heads);
  ADD ("drag-heads-mirrored", "rtl", test_drag_heads);
  ADD ("drag-scrolls", NULL, test_drag_scrolls);
  ADD ("drop-subject", NULL, test_drop_subject);
  ADD ("mirrored", "rtl", test_mirrored);
  ADD ("newest-in-sight", NULL, test_newest_in_sight);

  return g_test_run ();
}
