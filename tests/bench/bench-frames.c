/* bench-frames.c: what frames cost
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bench-frames.h"

#include "bench.h"

/* A window is at rest when it has not painted for this long, and is watched for as long again. */
#define REST 1000

static void
before_paint_cb (GdkFrameClock *clock,
                 BenchFrames   *self)
{
  self->begin = bench_get_thread_cpu ();
}

static void
after_paint_cb (GdkFrameClock *clock,
                BenchFrames   *self)
{
  double cost = bench_get_thread_cpu () - self->begin;

  g_array_append_val (self->costs, cost);
  if (self->done != NULL)
    self->done (self->user_data);
}

static void
realize_cb (GtkWidget   *window,
            BenchFrames *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect (clock, "before-paint", G_CALLBACK (before_paint_cb), self);
  g_signal_connect_after (clock, "after-paint", G_CALLBACK (after_paint_cb), self);
}

/* Follows the frames of a window that is not shown yet. */
void
bench_frames_follow (BenchFrames *self,
                     GtkWidget   *window)
{
  self->costs = g_array_new (FALSE, FALSE, sizeof (double));
  g_signal_connect (window, "realize", G_CALLBACK (realize_cb), self);
}

/* Leaves out the last frame. */
void
bench_frames_drop (BenchFrames *self)
{
  g_array_set_size (self->costs, self->costs->len - 1);
}

/* Prints the median and the 99th percentile of what the frames took, and quits. */
void
bench_frames_print (BenchFrames *self)
{
  g_print ("p50 %.3f ms, p99 %.3f ms, %u frames\n", bench_get_nth (self->costs, 0.5),
           bench_get_nth (self->costs, 0.99), self->costs->len);
  g_application_quit (g_application_get_default ());
}

/* What the rest of a window costs. */
typedef struct
{
  BenchFrames frames;
  guint       timer;
  double      cpu;    /* at the begin of the rest; 0 before */
} Rest;

static gboolean
rested_cb (gpointer user_data)
{
  Rest *self = user_data;

  self->timer = 0;
  if (self->cpu > 0)
    {
      g_print ("%.3f MB %u frames %.3f ms\n",
               bench_get_memory ("/proc/self/smaps_rollup", "\nRss:"), self->frames.costs->len,
               bench_get_cpu () - self->cpu);
      g_application_quit (g_application_get_default ());
      return G_SOURCE_REMOVE;
    }

  g_array_set_size (self->frames.costs, 0);
  self->cpu = bench_get_cpu ();
  self->timer = g_timeout_add (REST, rested_cb, self);

  return G_SOURCE_REMOVE;
}

static void
painted_cb (gpointer user_data)
{
  Rest *self = user_data;

  if (self->cpu > 0)
    return;

  g_clear_handle_id (&self->timer, g_source_remove);
  self->timer = g_timeout_add (REST, rested_cb, self);
}

/* Waits until a window that is not shown yet rests, prints its memory, how many frames it painted
 * and what CPU time it took while it was watched, and quits. */
void
bench_rest_follow (GtkWidget *window)
{
  static Rest rest;

  rest.frames.done = painted_cb;
  rest.frames.user_data = &rest;
  bench_frames_follow (&rest.frames, window);
}
