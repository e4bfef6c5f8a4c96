/* diagram-fixture.c: a diagram in a window, and what it asked for
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "diagram-fixture.h"

#include "demarc-resolve.h"

const char *const fixture_subjects[FIXTURE_N_SUBJECTS] = {
  "ec2", "rds", "lambda", "s3", "ecs/fargate", "category:infrastructure", "category:container",
  "category:abstracted",
};

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

DemarcStack *
fixture_resolve (const char *words)
{
  DemarcModel *model = demarc_model_get_builtin ();
  DemarcScheme *scheme = demarc_model_get_scheme (model, 0);
  g_autoptr (DemarcSubject) subject = demarc_model_find_subject (model, words, scheme, NULL);

  g_assert_nonnull (subject);

  return demarc_model_resolve (model, subject, scheme, NULL);
}

void
fixture_show (Fixture    *fixture,
              const char *words,
              gboolean    animate)
{
  g_autoptr (DemarcStack) stack = fixture_resolve (words);

  demarc_diagram_show (fixture->diagram, stack, NULL, 0, animate);
}

void
fixture_set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

void
fixture_set_up (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *widget = demarc_diagram_new ();

  fixture_set_animations (FALSE);
  fixture->diagram = DEMARC_DIAGRAM (widget);
  fixture->layer = fixture->category = -1;
  g_signal_connect (widget, "layer-activated", G_CALLBACK (layer_activated_cb), fixture);
  g_signal_connect (widget, "step", G_CALLBACK (step_cb), fixture);
  g_signal_connect (widget, "category", G_CALLBACK (category_cb), fixture);
  g_signal_connect (widget, "whole", G_CALLBACK (whole_cb), fixture);
  fixture_show (fixture, "rds", FALSE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), widget);
  fixture->window = test_window_new (scrolled, 700, 800);
}

void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  data)
{
  test_window_free (fixture->window);
  fixture_set_animations (TRUE);
}

DemarcLayerItem *
fixture_get_item (Fixture *fixture,
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
guint
fixture_get_layer_at (Fixture *fixture,
                      guint    place)
{
  DemarcScene *scene = demarc_diagram_get_scene (fixture->diagram);

  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    if (demarc_scene_get_piece (scene, i)->kind == DEMARC_PIECE_LAYER &&
        demarc_scene_get_piece (scene, i)->place == place)
      return demarc_scene_get_piece (scene, i)->number;

  g_error ("nothing at place %u", place);
}

const DemarcPiece *
fixture_get_piece (Fixture *fixture,
                   guint    number)
{
  return demarc_scene_find_piece (demarc_diagram_get_scene (fixture->diagram), DEMARC_PIECE_LAYER,
                                  number);
}

int
fixture_get_focused (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return DEMARC_IS_LAYER_ITEM (focus)
           ? (int) demarc_layer_item_get_number (DEMARC_LAYER_ITEM (focus)) : -1;
}
