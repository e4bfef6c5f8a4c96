/* test-diagram-shift.c: layers on their way
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "diagram-fixture.h"

static float
get_place_of (Fixture *fixture,
              guint    number)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (fixture_get_item (fixture, number)),
                                            GTK_WIDGET (fixture->diagram), &bounds));

  return bounds.origin.y;
}

/* After a shift the keyboard is on the same layer, wherever that stands now. */
static void
test_focus_stays (Fixture       *fixture,
                  gconstpointer  data)
{
  DemarcLayer *layer = demarc_model_get_layer (demarc_model_get_builtin (), 4);
  guint before = fixture_get_piece (fixture, 4)->place;

  g_assert_true (demarc_diagram_focus_layer (fixture->diagram, layer));
  fixture_set_animations (TRUE);
  for (guint s = 0; s < FIXTURE_N_SUBJECTS; s++)
    {
      fixture_show (fixture, fixture_subjects[s], TRUE);
      g_assert_cmpint (fixture_get_focused (fixture), ==, 4);
      test_settle (fixture->window);
      test_wait_until (!demarc_diagram_is_moving (fixture->diagram));
      g_assert_cmpint (fixture_get_focused (fixture), ==, 4);
    }

  fixture_show (fixture, "ec2", TRUE);
  test_settle (fixture->window);
  test_wait_until (!demarc_diagram_is_moving (fixture->diagram));
  g_assert_cmpuint (fixture_get_piece (fixture, 4)->place, !=, before);

  /* From there, Down goes to what stands below it now. */
  before = fixture_get_piece (fixture, 4)->place;
  g_assert_true (test_press (fixture->window, GDK_KEY_Down, 0));
  g_assert_cmpint (fixture_get_focused (fixture), ==,
                   (int) fixture_get_layer_at (fixture, before + 1));
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

  fixture_show (fixture, "ec2", FALSE);
  test_settle (fixture->window);
  for (guint i = 0; i < 14; i++)
    start[i] = get_place_of (fixture, i);

  fixture_set_animations (TRUE);
  fixture_show (fixture, "lambda", TRUE);
  test_wait_until (demarc_diagram_is_moving (fixture->diagram));
  test_wait_until (fabsf (get_place_of (fixture, 4) - start[4]) > 8);
  g_assert_true (demarc_diagram_is_moving (fixture->diagram));

  /* The scene that is seen is one between the two. */
  for (guint i = 0; i < 14; i++)
    middle[i] = fixture_get_piece (fixture, i)->y;
  path = middle[4] - start[4];
  g_assert_cmpfloat (fabsf (path), >, 8);

  /* Back: the first thing that is seen is where it was, or a little further back. */
  fixture_show (fixture, "ec2", TRUE);
  is_between = demarc_diagram_is_moving (fixture->diagram);
  g_assert_true (is_between);
  gtk_widget_queue_allocate (GTK_WIDGET (fixture->diagram));
  while (demarc_diagram_is_moving (fixture->diagram))
    {
      float now = fixture_get_piece (fixture, 4)->y - start[4];

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
  fixture_show (fixture, "lambda", TRUE);
  gtk_widget_queue_allocate (GTK_WIDGET (fixture->diagram));
  test_settle (fixture->window);
  g_assert_false (demarc_diagram_is_moving (fixture->diagram));

  /* It is at the end: as if it had been shown there from the beginning. */
  {
    float there[14];

    for (guint i = 0; i < 14; i++)
      there[i] = get_place_of (fixture, i);
    fixture_show (fixture, "ec2", FALSE);
    test_settle (fixture->window);
    fixture_show (fixture, "lambda", FALSE);
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
  g_autoptr (DemarcStack) from = fixture_resolve ("category:infrastructure");
  g_autoptr (DemarcStack) to = fixture_resolve ("category:container");
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

/* A diagram that is given up in the middle of a movement takes its clock with it. */
static void
test_gone_while_moving (Fixture       *fixture,
                        gconstpointer  data)
{
  gpointer diagram = fixture->diagram;

  fixture_set_animations (TRUE);
  fixture_show (fixture, "lambda", TRUE);
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
  gtk_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/views/diagram-shift/" name, Fixture, NULL, fixture_set_up, func, fixture_tear_down)
  ADD ("focus-stays", test_focus_stays);
  ADD ("interrupted", test_interrupted);
  ADD ("reduced-motion", test_reduced_motion);
  ADD ("between", test_between);
  ADD ("gone-while-moving", test_gone_while_moving);

  return g_test_run ();
}
