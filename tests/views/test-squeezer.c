/* test-squeezer.c: the widest of several widgets that fits
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "demarc-squeezer.h"

static GtkWidget *
add_box (DemarcSqueezer *squeezer,
         int             width)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_size_request (box, width, 20);
  demarc_squeezer_append (squeezer, box);

  return box;
}

/* The first that fits is shown, at its own width and in the middle; the others are not there. */
static void
test_shown (void)
{
  static const struct { int width; int shown; } cases[] = {
    { 500, 0 }, { 301, 0 }, { 300, 0 }, { 299, 1 }, { 100, 1 }, { 99, -1 }, { 1, -1 }, { 400, 0 },
  };
  GtkWidget *widget = g_object_ref_sink (demarc_squeezer_new ());
  DemarcSqueezer *squeezer = DEMARC_SQUEEZER (widget);
  GtkWidget *boxes[] = { add_box (squeezer, 300), add_box (squeezer, 100) };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gtk_widget_allocate (widget, cases[i].width, 20, -1, NULL);
      g_assert_true (demarc_squeezer_get_shown (squeezer) ==
                     (cases[i].shown < 0 ? NULL : boxes[cases[i].shown]));
      for (int j = 0; j < 2; j++)
        g_assert_true (gtk_widget_get_child_visible (boxes[j]) == (j == cases[i].shown));
      if (cases[i].shown >= 0)
        {
          graphene_rect_t bounds;
          GtkWidget *shown = boxes[cases[i].shown];

          g_assert_true (gtk_widget_compute_bounds (shown, widget, &bounds));
          g_assert_cmpfloat_with_epsilon (
            graphene_rect_get_x (&bounds) * 2 + graphene_rect_get_width (&bounds), cases[i].width,
            1);
        }
    }

  g_object_unref (widget);
}

/* It asks for no width, and for the height of the tallest. */
static void
test_measured (void)
{
  GtkWidget *widget = g_object_ref_sink (demarc_squeezer_new ());
  int minimum;
  int natural;

  add_box (DEMARC_SQUEEZER (widget), 300);
  add_box (DEMARC_SQUEEZER (widget), 100);

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 0);
  g_assert_cmpint (natural, ==, 300);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 20);
  g_assert_cmpint (natural, ==, 20);

  g_object_unref (widget);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/squeezer/shown", test_shown);
  g_test_add_func ("/squeezer/measured", test_measured);

  return g_test_run ();
}
