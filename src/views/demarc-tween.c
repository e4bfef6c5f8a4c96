/* demarc-tween.c: from 0 to 1 in a while
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-tween.h"

/**
 * DemarcTween:
 *
 * The one driver of movements. It runs by the frame clock of a widget, goes straight to the end
 * where people have switched animations off, and can be started again at any time.
 */
struct _DemarcTween
{
  GObject          parent_instance;

  /* Borrowed: it owns this */
  GtkWidget       *widget;

  DemarcTweenFunc  func;
  gpointer         user_data;
  gint64           begin;      /* frame time in microseconds; -1 before the first frame */
  gint64           duration;
  guint            tick;
  gboolean         is_running;
};

G_DEFINE_FINAL_TYPE (DemarcTween, demarc_tween, G_TYPE_OBJECT)

static void
remove_tick (DemarcTween *self)
{
  guint tick = self->tick;

  self->tick = 0;
  if (tick != 0 && self->widget != NULL)
    gtk_widget_remove_tick_callback (self->widget, tick);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  DemarcTween *self = DEMARC_TWEEN (user_data);

  demarc_tween_advance (self, gdk_frame_clock_get_frame_time (clock));

  return G_SOURCE_CONTINUE;
}

static gboolean
wants_animations (GtkWidget *widget)
{
  gboolean enabled = TRUE;

  g_object_get (gtk_widget_get_settings (widget), "gtk-enable-animations", &enabled, NULL);

  return enabled;
}

static void
demarc_tween_dispose (GObject *object)
{
  DemarcTween *self = DEMARC_TWEEN (object);

  demarc_tween_stop (self);
  g_clear_weak_pointer (&self->widget);

  G_OBJECT_CLASS (demarc_tween_parent_class)->dispose (object);
}

static void
demarc_tween_class_init (DemarcTweenClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = demarc_tween_dispose;
}

static void
demarc_tween_init (DemarcTween *self)
{
}

/**
 * demarc_tween_new:
 * @widget: (nullable): the widget that moves; %NULL for a tween that is only moved by
 *   demarc_tween_advance()
 * @func: what to call for each frame
 * @user_data: data for @func
 *
 * Makes a tween that is not running.
 *
 * Returns: (transfer full): the tween
 */
DemarcTween *
demarc_tween_new (GtkWidget       *widget,
                  DemarcTweenFunc  func,
                  gpointer         user_data)
{
  DemarcTween *self = g_object_new (DEMARC_TYPE_TWEEN, NULL);

  g_set_weak_pointer (&self->widget, widget);
  self->func = func;
  self->user_data = user_data;

  return self;
}

/**
 * demarc_tween_start:
 * @self: a tween
 * @duration: how long it shall take, in milliseconds
 *
 * Starts, or starts again from 0. Where there are no animations, or nothing to be seen, it is at
 * its end at once.
 */
void
demarc_tween_start (DemarcTween *self,
                    guint        duration)
{
  g_return_if_fail (DEMARC_IS_TWEEN (self));

  self->begin = -1;
  self->duration = (gint64) duration * 1000;
  self->is_running = TRUE;

  if (self->widget == NULL)
    return;

  if (duration == 0 || !gtk_widget_get_mapped (self->widget) || !wants_animations (self->widget))
    demarc_tween_skip (self);
  else if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
}

/**
 * demarc_tween_skip:
 * @self: a tween
 *
 * Goes to the end of a movement at once.
 */
void
demarc_tween_skip (DemarcTween *self)
{
  g_return_if_fail (DEMARC_IS_TWEEN (self));

  if (!self->is_running)
    return;

  demarc_tween_stop (self);
  self->func (1, self->user_data);
}

/**
 * demarc_tween_stop:
 * @self: a tween
 *
 * Ends a movement where it is.
 */
void
demarc_tween_stop (DemarcTween *self)
{
  g_return_if_fail (DEMARC_IS_TWEEN (self));

  self->is_running = FALSE;
  remove_tick (self);
}

/**
 * demarc_tween_advance:
 * @self: a tween
 * @time: the time of a frame, in microseconds of any clock
 *
 * Shows the movement as it is at a time. The frame clock calls this; tests call it with times of
 * their own.
 */
void
demarc_tween_advance (DemarcTween *self,
                      gint64       time)
{
  float t;

  g_return_if_fail (DEMARC_IS_TWEEN (self));

  if (!self->is_running)
    return;

  if (self->begin < 0)
    self->begin = time;

  t = demarc_tween_ease (
    CLAMP ((float) (time - self->begin) / (float) self->duration, 0, 1));
  /* Shortly before the end it is rounded to 1, which is said once. */
  if (t >= 1)
    demarc_tween_skip (self);
  else
    self->func (t, self->user_data);
}

/**
 * demarc_tween_is_running:
 * @self: a tween
 *
 * Tells whether something is moving.
 *
 * Returns: whether it is
 */
gboolean
demarc_tween_is_running (DemarcTween *self)
{
  g_return_val_if_fail (DEMARC_IS_TWEEN (self), FALSE);

  return self->is_running;
}

/**
 * demarc_tween_ease:
 * @t: a part of the time, from 0 to 1
 *
 * Makes movements begin and end gently: a cubic in and out.
 *
 * Returns: the part of the way
 */
float
demarc_tween_ease (float t)
{
  float rest = 1 - t;

  return t < 0.5f ? 4 * t * t * t : 1 - 4 * rest * rest * rest;
}
