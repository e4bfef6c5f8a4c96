/* demarc-squeezer.c: the widest of several widgets that fits
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-squeezer.h"

/**
 * DemarcSqueezer:
 *
 * Shows the first of its children that fits into its width whole, or none: it never asks for a
 * width, so that what stands in a header bar keeps no window from becoming narrow.
 */
struct _DemarcSqueezer
{
  GtkWidget  parent_instance;

  /* Owned by GTK's tree */
  GtkWidget *shown;
};

static void buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (DemarcSqueezer, demarc_squeezer, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static void
demarc_squeezer_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = 0;
  *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int size = 0;

      gtk_widget_measure (child, orientation, -1, &size, NULL, NULL, NULL);
      *natural = MAX (*natural, size);
    }

  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural;
}

static gboolean
fits (GtkWidget *child,
      int        width)
{
  int minimum = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum <= width;
}

/* What is not shown must not be read aloud either. */
static void
set_shown (GtkWidget *child,
           gboolean   is_shown)
{
  gtk_widget_set_child_visible (child, is_shown);
  gtk_accessible_update_state (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_STATE_HIDDEN, !is_shown, -1);
}

static void
demarc_squeezer_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  DemarcSqueezer *self = DEMARC_SQUEEZER (widget);
  GtkWidget *shown = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gboolean is_first = shown == NULL && fits (child, width);

      if (is_first)
        shown = child;
      if (is_first != gtk_widget_get_child_visible (child))
        set_shown (child, is_first);
    }

  self->shown = shown;
  if (shown != NULL)
    {
      int natural = 0;

      gtk_widget_measure (shown, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
      natural = MIN (natural, width);
      gtk_widget_allocate (
        shown, natural, height, baseline,
        gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) (width - natural) / 2, 0)));
    }
}

static void
demarc_squeezer_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (demarc_squeezer_parent_class)->dispose (object);
}

static void
demarc_squeezer_class_init (DemarcSqueezerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_squeezer_dispose;

  widget_class->measure = demarc_squeezer_measure;
  widget_class->size_allocate = demarc_squeezer_size_allocate;
}

static void
demarc_squeezer_init (DemarcSqueezer *self)
{
}

static GtkBuildableIface *parent_buildable;

static void
demarc_squeezer_add_child (GtkBuildable *buildable,
                           GtkBuilder   *builder,
                           GObject      *child,
                           const char   *type)
{
  if (GTK_IS_WIDGET (child))
    demarc_squeezer_append (DEMARC_SQUEEZER (buildable), GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = demarc_squeezer_add_child;
}

/**
 * demarc_squeezer_new:
 *
 * Makes an empty squeezer.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_squeezer_new (void)
{
  return g_object_new (DEMARC_TYPE_SQUEEZER, NULL);
}

/**
 * demarc_squeezer_append:
 * @self: a squeezer
 * @child: what to show where the children before do not fit
 *
 * Adds a child.
 */
void
demarc_squeezer_append (DemarcSqueezer *self,
                        GtkWidget      *child)
{
  g_return_if_fail (DEMARC_IS_SQUEEZER (self));

  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}

/**
 * demarc_squeezer_get_shown:
 * @self: a squeezer
 *
 * Gets the child that is shown.
 *
 * Returns: (transfer none) (nullable): the child; %NULL if none fits
 */
GtkWidget *
demarc_squeezer_get_shown (DemarcSqueezer *self)
{
  g_return_val_if_fail (DEMARC_IS_SQUEEZER (self), NULL);

  return self->shown;
}
