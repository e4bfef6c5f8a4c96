/* bare-boxes.c: the least that moving a stack can cost
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <stdlib.h>

#include "bench-frames.h"

/* The floor of every shift: one widget that moves 14 plain boxes, each with a line of text that was
 * set once, as large and as far as the layers of a diagram move. "bare-boxes 1280 800" prints what
 * a frame takes in a window of that size. */

#define N_BOXES 14
#define BOX_WIDTH 692.f
#define BOX_HEIGHT 44.f
#define GAP 4.f
#define MOVE_DURATION 400000
#define N_MOVES 6

#define BENCH_TYPE_BOXES (bench_boxes_get_type ())

G_DECLARE_FINAL_TYPE (BenchBoxes, bench_boxes, BENCH, BOXES, GtkWidget)

struct _BenchBoxes
{
  GtkWidget    parent_instance;

  PangoLayout *layouts[N_BOXES];
  gint64       begin;
  float        way;               /* from 0 to 1: how far the boxes are */
  guint        n_moves;
};

G_DEFINE_FINAL_TYPE (BenchBoxes, bench_boxes, GTK_TYPE_WIDGET)

static BenchFrames frames;

/* Odd boxes go down by three places, even ones up. */
static float
get_y (BenchBoxes *self,
       guint       box)
{
  float way = (self->n_moves % 2 == 0 ? self->way : 1 - self->way) * 3;

  return ((float) box + 3 + (box % 2 == 0 ? -way : way)) * (BOX_HEIGHT + GAP);
}

static void
bench_boxes_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  BenchBoxes *self = BENCH_BOXES (widget);
  GdkRGBA colors[2] = { { 0.1f, 0.37f, 0.71f, 1 }, { 0.9f, 0.6f, 0.1f, 1 } };
  GdkRGBA white = { 1, 1, 1, 1 };
  float x = MAX (((float) gtk_widget_get_width (widget) - BOX_WIDTH) / 2, 0);

  for (guint i = 0; i < N_BOXES; i++)
    {
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, get_y (self, i)));
      gtk_snapshot_append_color (snapshot, &colors[i % 2],
                                 &GRAPHENE_RECT_INIT (0, 0, BOX_WIDTH, BOX_HEIGHT));
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (14, 12));
      gtk_snapshot_append_layout (snapshot, self->layouts[i], &white);
      gtk_snapshot_restore (snapshot);
    }
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  BenchBoxes *self = BENCH_BOXES (widget);
  gint64 time = gdk_frame_clock_get_frame_time (clock);

  if (self->begin == 0)
    self->begin = time;

  self->way = (float) (time - self->begin) / MOVE_DURATION;
  if (self->way >= 1)
    {
      self->way = 0;
      self->begin = time;
      self->n_moves++;
    }
  gtk_widget_queue_draw (widget);

  return G_SOURCE_CONTINUE;
}

static void
bench_boxes_dispose (GObject *object)
{
  BenchBoxes *self = BENCH_BOXES (object);

  for (guint i = 0; i < N_BOXES; i++)
    g_clear_object (&self->layouts[i]);

  G_OBJECT_CLASS (bench_boxes_parent_class)->dispose (object);
}

static void
bench_boxes_class_init (BenchBoxesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bench_boxes_dispose;
  GTK_WIDGET_CLASS (klass)->snapshot = bench_boxes_snapshot;
}

static void
bench_boxes_init (BenchBoxes *self)
{
  for (guint i = 0; i < N_BOXES; i++)
    self->layouts[i] = gtk_widget_create_pango_layout (GTK_WIDGET (self),
                                                       "Identity and access management");
  gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

static void
painted_cb (gpointer user_data)
{
  if (BENCH_BOXES (user_data)->n_moves >= N_MOVES)
    bench_frames_print (&frames);
}

static void
activate_cb (GtkApplication *application,
             char          **size)
{
  GtkWidget *window = gtk_application_window_new (application);
  GtkWidget *boxes = g_object_new (BENCH_TYPE_BOXES, NULL);

  frames.done = painted_cb;
  frames.user_data = boxes;
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), atoi (size[0]), atoi (size[1]));
  gtk_window_set_child (GTK_WINDOW (window), boxes);
  bench_frames_follow (&frames, window);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkApplication) application =
    gtk_application_new ("io.github.demarc.BareBoxes", G_APPLICATION_NON_UNIQUE);

  if (argc != 3)
    g_error ("usage: bare-boxes WIDTH HEIGHT");

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), argv + 1);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
