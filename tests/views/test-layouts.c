/* test-layouts.c: lines that wrap, and labels of a steady height
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "demarc-steady.h"
#include "demarc-test-ui.h"
#include "demarc-wrap-layout.h"

#define SPACING 8
#define SEED 20260722u

static GtkWidget *
new_box (GtkLayoutManager *layout)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, layout);
  gtk_widget_set_valign (box, GTK_ALIGN_START);

  return box;
}

static GtkWidget *
make_box (GRand *rand,
          guint  n)
{
  GtkWidget *box = new_box (demarc_wrap_layout_new (SPACING));

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *child = gtk_label_new (NULL);

      gtk_widget_set_size_request (child, g_rand_int_range (rand, 10, 150),
                                   g_rand_int_range (rand, 10, 60));
      gtk_widget_set_hexpand (child, g_rand_int_range (rand, 0, 4) == 0);
      gtk_widget_set_visible (child, g_rand_int_range (rand, 0, 5) > 0);
      gtk_box_append (GTK_BOX (box), child);
    }

  return box;
}

static graphene_rect_t
get_bounds (GtkWidget *child)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (child, gtk_widget_get_parent (child), &bounds));

  return bounds;
}

/* Every child is inside and large enough, and none lies over another one. */
static void
assert_laid_out (GtkWidget *box)
{
  float width = (float) gtk_widget_get_width (box);
  float height = (float) gtk_widget_get_height (box);

  for (GtkWidget *child = gtk_widget_get_first_child (box); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;
      int least_width;
      int least_height;

      if (!gtk_widget_get_visible (child))
        continue;

      bounds = get_bounds (child);
      gtk_widget_get_size_request (child, &least_width, &least_height);
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, width);
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, height);
      g_assert_cmpfloat (bounds.size.width, >=, (float) least_width);
      g_assert_cmpfloat (bounds.size.height, >=, (float) least_height);

      for (GtkWidget *other = gtk_widget_get_next_sibling (child); other != NULL;
           other = gtk_widget_get_next_sibling (other))
        {
          graphene_rect_t other_bounds;

          if (!gtk_widget_get_visible (other))
            continue;
          other_bounds = get_bounds (other);
          g_assert_false (graphene_rect_intersection (&bounds, &other_bounds, NULL));
        }
    }
}

static void
test_wraps (gconstpointer data)
{
  gboolean is_rtl = GPOINTER_TO_INT (data);
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  g_test_message ("seed %u", SEED);
  gtk_widget_set_default_direction (is_rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  for (guint round = 0; round < 12; round++)
    {
      GtkWidget *box = make_box (rand, (guint) g_rand_int_range (rand, 1, 12));
      GtkWidget *window = test_window_new (box, 160 + 60 * (int) round, 700);

      assert_laid_out (box);
      test_window_free (window);
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static GtkWidget *
add_child (GtkWidget *box,
           int        width)
{
  GtkWidget *child = gtk_label_new (NULL);

  gtk_widget_set_size_request (child, width, 20);
  gtk_box_append (GTK_BOX (box), child);

  return child;
}

/* What is left goes to who wants it; what has no room goes to the next line; right to left, all
 * begins at the right. */
static void
test_lines (void)
{
  GtkWidget *box = new_box (demarc_wrap_layout_new (SPACING));
  GtkWidget *first = add_child (box, 100);
  GtkWidget *wide = add_child (box, 50);
  GtkWidget *next = add_child (box, 250);
  GtkWidget *window;

  gtk_widget_set_hexpand (wide, TRUE);
  window = test_window_new (box, 300, 200);
  g_assert_cmpfloat (get_bounds (first).size.width, ==, 100);
  g_assert_cmpfloat (get_bounds (wide).origin.x, ==, 100 + SPACING);
  g_assert_cmpfloat (get_bounds (wide).size.width, ==, 300 - 100 - SPACING);
  g_assert_cmpfloat (get_bounds (next).origin.y, ==, 20 + SPACING);

  gtk_widget_set_direction (box, GTK_TEXT_DIR_RTL);
  test_settle (window);
  g_assert_cmpfloat (get_bounds (first).origin.x, ==, 200);
  g_assert_cmpfloat (get_bounds (next).origin.x, ==, 50);
  test_window_free (window);
}

/* With a width for columns, all children are as wide, and as many beside each other as fit. */
static void
test_columns (void)
{
  static const struct { int width; guint n; } rows[] = {
    { 90, 1 }, { 207, 1 }, { 208, 2 }, { 316, 3 }, { 400, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GtkWidget *box = new_box (
        g_object_new (DEMARC_TYPE_WRAP_LAYOUT, "spacing", SPACING, "column-width", 100, NULL));
      GtkWidget *window;
      guint n = 0;

      for (guint j = 0; j < 7; j++)
        add_child (box, 20);
      window = test_window_new (box, rows[i].width, 400);
      for (GtkWidget *child = gtk_widget_get_first_child (box); child != NULL;
           child = gtk_widget_get_next_sibling (child))
        {
          g_assert_cmpfloat (get_bounds (child).size.width, ==,
                             get_bounds (gtk_widget_get_first_child (box)).size.width);
          n += get_bounds (child).origin.y < 1 ? 1 : 0;
        }
      g_assert_cmpuint (n, ==, rows[i].n);
      test_window_free (window);
    }
}

/* One text takes the place of another one, and nothing below moves. */
static void
test_steady (void)
{
  static const char *texts[] = {
    "short", "somewhat longer, so that it takes two lines where there is little room for it",
    "the longest of them all, which takes so many lines that it would be far too high for a page "
    "that has to show something else as well, and is cut at some point or other", NULL,
  };
  GtkWidget *label = gtk_label_new (texts[0]);
  GtkWidget *steady;
  int last = -1;

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), 3);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  steady = g_object_ref_sink (g_object_new (DEMARC_TYPE_STEADY, "child", label, NULL));
  demarc_steady_set_texts (DEMARC_STEADY (steady), (char **) texts);
  for (int width = 150; width <= 1200; width += 150)
    {
      int height = 0;

      for (guint i = 0; texts[i] != NULL; i++)
        {
          int now;

          gtk_label_set_text (GTK_LABEL (label), texts[i]);
          gtk_widget_measure (steady, GTK_ORIENTATION_VERTICAL, width, &now, NULL, NULL, NULL);
          g_assert_true (i == 0 || now == height);
          height = now;
        }
      g_assert_true (last < 0 || height <= last);
      last = height;
    }
  g_object_unref (steady);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/views/wrap-layout/wraps", GINT_TO_POINTER (FALSE), test_wraps);
  g_test_add_data_func ("/views/wrap-layout/wraps-rtl", GINT_TO_POINTER (TRUE), test_wraps);
  g_test_add_func ("/views/wrap-layout/lines", test_lines);
  g_test_add_func ("/views/wrap-layout/columns", test_columns);
  g_test_add_func ("/views/steady", test_steady);

  return g_test_run ();
}
