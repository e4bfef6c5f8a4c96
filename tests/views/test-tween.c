/* test-tween.c: movements, by a clock that the test turns itself
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "demarc-test-ui.h"
#include "demarc-tween.h"

#define MS 1000

typedef struct
{
  float  value;  /* what was shown last */
  guint  n;      /* how often */
  float  from;   /* of a movement from where the last one was */
  float  to;
} Shown;

static void
show_cb (float    t,
         gpointer user_data)
{
  Shown *shown = user_data;

  shown->value = shown->from + (shown->to - shown->from) * t;
  shown->n++;
}

static void
test_ease (void)
{
  float last = -1;

  g_assert_cmpfloat (demarc_tween_ease (0), ==, 0);
  g_assert_cmpfloat (demarc_tween_ease (0.5f), ==, 0.5f);
  g_assert_cmpfloat (demarc_tween_ease (1), ==, 1);

  /* It never goes back, and is slow at both ends. */
  for (guint i = 0; i <= 100; i++)
    {
      float t = (float) i / 100;
      float eased = demarc_tween_ease (t);

      g_assert_cmpfloat (eased, >, last);
      g_assert_cmpfloat_with_epsilon (eased, 1 - demarc_tween_ease (1 - t), 1e-5f);
      last = eased;
    }
  g_assert_cmpfloat (demarc_tween_ease (0.1f), <, 0.05f);
}

static void
count_ends_cb (float    t,
               gpointer user_data)
{
  *(guint *) user_data += t >= 1;
}

/* However near to the end frames come, the end is said once. */
static void
test_end (void)
{
  guint n_ends = 0;
  g_autoptr (DemarcTween) tween = demarc_tween_new (NULL, count_ends_cb, &n_ends);

  demarc_tween_start (tween, 400);
  demarc_tween_advance (tween, 0);
  for (gint64 time = 398 * MS; time <= 401 * MS; time += 10)
    demarc_tween_advance (tween, time);
  g_assert_false (demarc_tween_is_running (tween));
  g_assert_cmpuint (n_ends, ==, 1);
}

static void
test_whole_way (void)
{
  Shown shown = { -1, 0, 0, 1 };
  g_autoptr (DemarcTween) tween = demarc_tween_new (NULL, show_cb, &shown);

  g_assert_false (demarc_tween_is_running (tween));
  demarc_tween_advance (tween, 5 * MS);
  g_assert_cmpuint (shown.n, ==, 0);

  demarc_tween_start (tween, 400);
  g_assert_true (demarc_tween_is_running (tween));

  /* Time counts from the first frame, not from the start. */
  demarc_tween_advance (tween, 7000 * MS);
  g_assert_cmpfloat (shown.value, ==, 0);
  demarc_tween_advance (tween, 7200 * MS);
  g_assert_cmpfloat (shown.value, ==, 0.5f);
  demarc_tween_advance (tween, 7399 * MS);
  g_assert_cmpfloat (shown.value, >, 0.99f);
  g_assert_cmpfloat (shown.value, <, 1);
  g_assert_true (demarc_tween_is_running (tween));

  /* A late frame shows the end, and the end is shown once. */
  demarc_tween_advance (tween, 9000 * MS);
  g_assert_cmpfloat (shown.value, ==, 1);
  g_assert_false (demarc_tween_is_running (tween));
  g_assert_cmpuint (shown.n, ==, 4);
  demarc_tween_advance (tween, 9100 * MS);
  g_assert_cmpuint (shown.n, ==, 4);
}

static void
test_clock_goes_back (void)
{
  Shown shown = { -1, 0, 0, 1 };
  g_autoptr (DemarcTween) tween = demarc_tween_new (NULL, show_cb, &shown);

  demarc_tween_start (tween, 400);
  demarc_tween_advance (tween, 1000 * MS);
  demarc_tween_advance (tween, 900 * MS);
  g_assert_cmpfloat (shown.value, ==, 0);
  g_assert_true (demarc_tween_is_running (tween));
}

static void
test_interrupted (void)
{
  Shown shown = { -1, 0, 0, 100 };
  g_autoptr (DemarcTween) tween = demarc_tween_new (NULL, show_cb, &shown);
  float there;

  demarc_tween_start (tween, 400);
  demarc_tween_advance (tween, 0);
  demarc_tween_advance (tween, 150 * MS);
  there = shown.value;
  g_assert_cmpfloat (there, >, 10);
  g_assert_cmpfloat (there, <, 50);

  /* Another movement begins where this one is. */
  shown.from = there;
  shown.to = -40;
  demarc_tween_start (tween, 400);
  demarc_tween_advance (tween, 160 * MS);
  g_assert_cmpfloat (shown.value, ==, there);
  demarc_tween_advance (tween, 360 * MS);
  g_assert_cmpfloat_with_epsilon (shown.value, (there - 40) / 2, 1e-3f);
  demarc_tween_advance (tween, 560 * MS);
  g_assert_cmpfloat (shown.value, ==, -40);
  g_assert_false (demarc_tween_is_running (tween));
}

static void
test_stop_and_skip (void)
{
  Shown shown = { -1, 0, 0, 1 };
  g_autoptr (DemarcTween) tween = demarc_tween_new (NULL, show_cb, &shown);

  demarc_tween_start (tween, 400);
  demarc_tween_advance (tween, 0);
  demarc_tween_advance (tween, 200 * MS);
  demarc_tween_stop (tween);
  g_assert_false (demarc_tween_is_running (tween));
  g_assert_cmpfloat (shown.value, ==, 0.5f);
  demarc_tween_skip (tween);
  g_assert_cmpfloat (shown.value, ==, 0.5f);

  demarc_tween_start (tween, 400);
  demarc_tween_skip (tween);
  g_assert_cmpfloat (shown.value, ==, 1);
  g_assert_false (demarc_tween_is_running (tween));
}

static void
set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

static void
test_frame_clock (void)
{
  Shown shown = { -1, 0, 0, 1 };
  GtkWidget *widget = gtk_label_new ("x");
  GtkWidget *window = test_window_new (widget, 100, 100);
  DemarcTween *tween = demarc_tween_new (widget, show_cb, &shown);

  set_animations (TRUE);
  demarc_tween_start (tween, 100);
  g_assert_cmpuint (shown.n, ==, 0);
  g_assert_true (demarc_tween_is_running (tween));
  test_wait_until (!demarc_tween_is_running (tween));
  g_assert_cmpfloat (shown.value, ==, 1);
  g_assert_cmpuint (shown.n, >=, 2);

  /* Nothing runs on when the tween or its widget goes. */
  demarc_tween_start (tween, 100000);
  g_object_unref (tween);
  tween = demarc_tween_new (widget, show_cb, &shown);
  demarc_tween_start (tween, 100000);
  test_window_free (window);
  g_object_unref (tween);
}

static void
test_reduced_motion (void)
{
  Shown shown = { -1, 0, 0, 1 };
  GtkWidget *widget = gtk_label_new ("x");
  GtkWidget *window = test_window_new (widget, 100, 100);
  g_autoptr (DemarcTween) tween = demarc_tween_new (widget, show_cb, &shown);

  set_animations (FALSE);
  demarc_tween_start (tween, 400);
  g_assert_cmpfloat (shown.value, ==, 1);
  g_assert_cmpuint (shown.n, ==, 1);
  g_assert_false (demarc_tween_is_running (tween));
  set_animations (TRUE);

  /* What nobody sees does not move either. */
  gtk_widget_set_visible (widget, FALSE);
  demarc_tween_start (tween, 400);
  g_assert_cmpuint (shown.n, ==, 2);
  g_assert_false (demarc_tween_is_running (tween));

  test_window_free (window);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

  g_test_add_func ("/views/tween/ease", test_ease);
  g_test_add_func ("/views/tween/end", test_end);
  g_test_add_func ("/views/tween/whole-way", test_whole_way);
  g_test_add_func ("/views/tween/clock-goes-back", test_clock_goes_back);
  g_test_add_func ("/views/tween/interrupted", test_interrupted);
  g_test_add_func ("/views/tween/stop-and-skip", test_stop_and_skip);
  g_test_add_func ("/views/tween/frame-clock", test_frame_clock);
  g_test_add_func ("/views/tween/reduced-motion", test_reduced_motion);

  return g_test_run ();
}
