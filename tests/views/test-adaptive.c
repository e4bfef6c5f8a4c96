/* test-adaptive.c: three panes, two, or one
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "demarc-adaptive.h"
#include "demarc-test-ui.h"

#define HEIGHT 400

typedef struct
{
  GtkWidget *adaptive_widget;
  DemarcAdaptive *adaptive;
  GtkWidget *panes[DEMARC_N_PANES];   /* a button each */
} Fixture;

static const char builder_text[] =
  "<interface>"
  "  <object class='DemarcAdaptive' id='adaptive'>"
  "    <child type='sidebar'><object class='GtkButton' id='pane0'/></child>"
  "    <child type='content'><object class='GtkButton' id='pane1'/></child>"
  "    <child type='details'><object class='GtkButton' id='pane2'/></child>"
  "  </object>"
  "</interface>";

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GtkBuilder) builder = NULL;

  g_type_ensure (DEMARC_TYPE_ADAPTIVE);
  builder = gtk_builder_new_from_string (builder_text, -1);
  fixture->adaptive_widget =
    g_object_ref_sink (GTK_WIDGET (gtk_builder_get_object (builder, "adaptive")));
  fixture->adaptive = DEMARC_ADAPTIVE (fixture->adaptive_widget);
  for (guint i = 0; i < DEMARC_N_PANES; i++)
    {
      g_autofree char *id = g_strdup_printf ("pane%u", i);

      fixture->panes[i] = GTK_WIDGET (gtk_builder_get_object (builder, id));
    }
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->adaptive_widget);
}

static void
get_place (Fixture    *fixture,
           DemarcPane  pane,
           int        *x,
           int        *width)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (fixture->panes[pane], fixture->adaptive_widget,
                                            &bounds));
  *x = (int) bounds.origin.x;
  *width = (int) bounds.size.width;
}

static void
allocate (Fixture *fixture,
          int      width)
{
  gtk_widget_measure (fixture->adaptive_widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL,
                      NULL);
  gtk_widget_allocate (fixture->adaptive_widget, width, HEIGHT, -1, NULL);
  while (g_main_context_pending (NULL))
    g_main_context_iteration (NULL, FALSE);
}

static const struct { int width; guint n; } widths[] = {
  { 360, 1 }, { 500, 1 }, { 639, 1 }, { 640, 2 }, { 800, 2 }, { 999, 2 }, { 1000, 3 }, { 1400, 3 },
  { 3840, 3 }, { 360, 1 }, { 1000, 3 },
};

/* Sets what is shown, goes through all widths and checks who is where. */
static void
check_widths (Fixture  *fixture,
              gboolean  with_sidebar,
              gboolean  with_details)
{
  demarc_adaptive_set_shown (fixture->adaptive, DEMARC_PANE_SIDEBAR, with_sidebar);
  demarc_adaptive_set_shown (fixture->adaptive, DEMARC_PANE_DETAILS, with_details);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      gboolean is_one = widths[i].n == 1;
      gboolean wanted[DEMARC_N_PANES] = {
        with_sidebar && (!is_one || !with_details),
        !is_one || (!with_sidebar && !with_details),
        with_details,
      };
      int end = 0;

      allocate (fixture, widths[i].width);
      g_assert_cmpuint (demarc_adaptive_get_n_visible (fixture->adaptive), ==, widths[i].n);
      for (guint p = 0; p < DEMARC_N_PANES; p++)
        {
          int x;
          int width;

          g_assert_cmpint (gtk_widget_get_child_visible (fixture->panes[p]), ==, wanted[p]);
          if (!wanted[p])
            continue;

          get_place (fixture, (DemarcPane) p, &x, &width);
          /* Nothing lies on anything else, but details on the content where there are two. */
          if (!(p == DEMARC_PANE_DETAILS && widths[i].n == 2))
            g_assert_cmpint (x, ==, end);
          end = x + width;
          g_assert_cmpint (end, <=, widths[i].width);
        }
      g_assert_cmpint (end, ==, widths[i].width);
    }
}

static void
test_widths (Fixture       *fixture,
             gconstpointer  data)
{
  for (guint i = 0; i < 4; i++)
    check_widths (fixture, (i & 1) != 0, (i & 2) != 0);
}

static void
test_mirrored (Fixture       *fixture,
               gconstpointer  data)
{
  int x;
  int width;

  gtk_widget_set_direction (fixture->adaptive_widget, GTK_TEXT_DIR_RTL);
  allocate (fixture, 1200);
  get_place (fixture, DEMARC_PANE_SIDEBAR, &x, &width);
  g_assert_cmpint (x + width, ==, 1200);
  get_place (fixture, DEMARC_PANE_DETAILS, &x, &width);
  g_assert_cmpint (x, ==, 0);
}

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          guint      *n)
{
  *n += 1;
}

static void
test_properties (Fixture       *fixture,
                 gconstpointer  data)
{
  guint n_columns = 0;
  guint n_shown = 0;
  gboolean shown;
  guint columns;

  g_signal_connect (fixture->adaptive, "notify::n-columns", G_CALLBACK (count_cb), &n_columns);
  g_signal_connect (fixture->adaptive, "notify::show-sidebar", G_CALLBACK (count_cb), &n_shown);
  allocate (fixture, 1200);
  allocate (fixture, 1300);
  g_assert_cmpuint (n_columns, ==, 1);
  allocate (fixture, 400);
  g_assert_cmpuint (n_columns, ==, 2);
  g_object_get (fixture->adaptive, "n-columns", &columns, NULL);
  g_assert_cmpuint (columns, ==, 1);

  g_object_set (fixture->adaptive, "show-sidebar", FALSE, NULL);
  g_object_set (fixture->adaptive, "show-sidebar", FALSE, NULL);
  g_assert_cmpuint (n_shown, ==, 1);
  g_assert_false (demarc_adaptive_get_shown (fixture->adaptive, DEMARC_PANE_SIDEBAR));
  g_object_get (fixture->adaptive, "show-details", &shown, NULL);
  g_assert_true (shown);
  g_assert_true (demarc_adaptive_get_shown (fixture->adaptive, DEMARC_PANE_CONTENT));
}

/* It is as narrow as its widest pane, not as all of them together. */
static void
test_min_width (Fixture       *fixture,
                gconstpointer  data)
{
  int minimum;

  for (guint i = 0; i < DEMARC_N_PANES; i++)
    gtk_widget_set_size_request (fixture->panes[i], 300 + 20 * (int) i, 10);
  gtk_widget_measure (fixture->adaptive_widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL,
                      NULL, NULL);
  g_assert_cmpint (minimum, ==, 340);
}

/* What is hidden cannot be reached with the keyboard, and does not keep the keyboard. */
static void
test_hidden_is_not_focusable (Fixture       *fixture,
                              gconstpointer  data)
{
  static const gboolean combinations[][2] = { { 0, 0 }, { 1, 0 }, { 0, 1 }, { 1, 1 } };
  GtkWidget *window = test_window_new (fixture->adaptive_widget, 500, HEIGHT);

  for (guint i = 0; i < G_N_ELEMENTS (combinations); i++)
    {
      guint n_focused = 0;

      demarc_adaptive_set_shown (fixture->adaptive, DEMARC_PANE_SIDEBAR, combinations[i][0]);
      demarc_adaptive_set_shown (fixture->adaptive, DEMARC_PANE_DETAILS, combinations[i][1]);
      test_settle (window);
      gtk_root_set_focus (GTK_ROOT (window), NULL);
      while (n_focused < 10 &&
             gtk_widget_child_focus (fixture->adaptive_widget, GTK_DIR_TAB_FORWARD))
        {
          g_assert_true (test_is_seen (gtk_root_get_focus (GTK_ROOT (window))));
          n_focused++;
        }
      g_assert_cmpuint (n_focused, ==, 1);
    }

  demarc_adaptive_set_shown (fixture->adaptive, DEMARC_PANE_DETAILS, FALSE);
  test_settle (window);
  g_assert_true (gtk_widget_grab_focus (fixture->panes[DEMARC_PANE_SIDEBAR]));
  demarc_adaptive_set_shown (fixture->adaptive, DEMARC_PANE_SIDEBAR, FALSE);
  test_settle (window);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) != fixture->panes[DEMARC_PANE_SIDEBAR]);

  test_window_free (window);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/views/adaptive/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("widths", test_widths);
  ADD ("mirrored", test_mirrored);
  ADD ("properties", test_properties);
  ADD ("min-width", test_min_width);
  ADD ("hidden-is-not-focusable", test_hidden_is_not_focusable);

  return g_test_run ();
}
