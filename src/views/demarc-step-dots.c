/* demarc-step-dots.c: how far a talk is
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-step-dots.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "demarc-painter.h"

/* From one dot to the next, by its diameter. */
#define STEP 1.8f

/* How strong the dots of the other steps are. */
#define FAINT 0.35f

/**
 * DemarcStepDots:
 *
 * A dot for each step of a talk, the present one lit. Where they do not fit, they are closer to
 * each other, and at last a line.
 */
struct _DemarcStepDots
{
  GtkWidget          parent_instance;

  /* Static */
  const DemarcTheme *theme;

  guint              n;
  guint              done;  /* from 1; 0 for none */
  float              size;
};

G_DEFINE_FINAL_TYPE (DemarcStepDots, demarc_step_dots, GTK_TYPE_WIDGET)

static void
demarc_step_dots_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  DemarcStepDots *self = DEMARC_STEP_DOTS (widget);
  int size = (int) ceilf (self->size);

  *minimum = size;
  *natural = size;
  if (orientation == GTK_ORIENTATION_HORIZONTAL && self->n > 0)
    *natural = (int) ceilf (self->size * (1 + STEP * (float) (self->n - 1)));
}

static void
paint_dot (GtkSnapshot   *snapshot,
           const GdkRGBA *color,
           float          x,
           float          size)
{
  GskRoundedRect dot;

  gsk_rounded_rect_init_from_rect (&dot, &GRAPHENE_RECT_INIT (x, 0, size, size), size / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &dot);
  gtk_snapshot_append_color (snapshot, color, &dot.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
demarc_step_dots_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  DemarcStepDots *self = DEMARC_STEP_DOTS (widget);
  float width = (float) gtk_widget_get_width (widget);
  float step = self->size * STEP;
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA color;

  if (self->n > 1)
    step = MIN (step, (width - self->size) / (float) (self->n - 1));

  for (guint i = 0; i < self->n; i++)
    {
      float x = step * (float) i;

      color = demarc_color_to_rgba (&self->theme->text);
      if (i + 1 != self->done)
        color.alpha = FAINT;
      paint_dot (snapshot, &color, is_rtl ? width - self->size - x : x, self->size);
    }
}

static void
demarc_step_dots_class_init (DemarcStepDotsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = demarc_step_dots_measure;
  widget_class->snapshot = demarc_step_dots_snapshot;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
demarc_step_dots_init (DemarcStepDots *self)
{
  self->theme = demarc_theme_get (DEMARC_THEME_LIGHT);
  self->size = 12;
}

/**
 * demarc_step_dots_new:
 *
 * Makes a row of no dots.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_step_dots_new (void)
{
  return g_object_new (DEMARC_TYPE_STEP_DOTS, NULL);
}

/**
 * demarc_step_dots_set:
 * @self: a row of dots
 * @n: how many steps there are
 * @done: which is the present one, from 1; 0 for none
 * @size: how large a dot is, in pixels
 * @theme: the colours
 *
 * Sets what it shows.
 */
void
demarc_step_dots_set (DemarcStepDots    *self,
                      guint              n,
                      guint              done,
                      float              size,
                      const DemarcTheme *theme)
{
  g_autofree char *name = NULL;

  g_return_if_fail (DEMARC_IS_STEP_DOTS (self));

  if (self->n != n || self->size != size)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  self->n = n;
  self->done = done;
  self->size = size;
  self->theme = theme;
  gtk_widget_queue_draw (GTK_WIDGET (self));

  /* Translators: how far a talk is. */
  name = g_strdup_printf (_("Step %1$u of %2$u"), done, n);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  done == 0 ? "" : name, -1);
}
