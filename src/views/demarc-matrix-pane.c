/* demarc-matrix-pane.c: a part of a matrix that is scrolled on its own
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-pane.h"

#include <math.h>

/**
 * DemarcMatrixPane:
 *
 * Holds children at places that somebody else says. What lies outside may be cut off. It wants no
 * room of its own: whoever places it knows.
 */
struct _DemarcMatrixPane
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcMatrixPane, demarc_matrix_pane, GTK_TYPE_WIDGET)

static GQuark
get_place_quark (void)
{
  static GQuark quark;

  if (quark == 0)
    quark = g_quark_from_static_string ("demarc-matrix-place");

  return quark;
}

static void
demarc_matrix_pane_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      const graphene_rect_t *place = g_object_get_qdata (G_OBJECT (child), get_place_quark ());

      if (place != NULL)
        gtk_widget_allocate (child, (int) ceilf (place->size.width),
                             (int) ceilf (place->size.height), -1,
                             gsk_transform_translate (NULL, &place->origin));
    }
}

static void
demarc_matrix_pane_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (demarc_matrix_pane_parent_class)->dispose (object);
}

static void
demarc_matrix_pane_class_init (DemarcMatrixPaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = demarc_matrix_pane_dispose;
  GTK_WIDGET_CLASS (klass)->size_allocate = demarc_matrix_pane_size_allocate;
}

static void
demarc_matrix_pane_init (DemarcMatrixPane *self)
{
}

/**
 * demarc_matrix_pane_new:
 * @role: what it is to screen readers
 * @overflow: whether what lies outside of it is cut off
 *
 * Makes an empty pane.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_matrix_pane_new (GtkAccessibleRole role,
                        GtkOverflow       overflow)
{
  return g_object_new (DEMARC_TYPE_MATRIX_PANE, "accessible-role", role, "overflow", overflow,
                       NULL);
}

/**
 * demarc_matrix_pane_place:
 * @child: a child of a pane
 * @place: where it shall lie in the pane
 *
 * Places a child, at the latest when the pane is given its room next.
 */
void
demarc_matrix_pane_place (GtkWidget             *child,
                          const graphene_rect_t *place)
{
  graphene_rect_t *known = g_object_get_qdata (G_OBJECT (child), get_place_quark ());

  if (known == NULL)
    {
      known = g_new (graphene_rect_t, 1);
      g_object_set_qdata_full (G_OBJECT (child), get_place_quark (), known, g_free);
    }
  else if (graphene_rect_equal (known, place))
    {
      return;
    }

  *known = *place;
  gtk_widget_queue_allocate (gtk_widget_get_parent (child));
}
