/* bare-window.c: the least that a GTK 4 program can do
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bench-frames.h"
#include "bench.h"

/* The floor of every start and of every rest: an application with an empty window of the size of
 * Demarc's. "bare-window start" prints the milliseconds and CPU milliseconds from the start of the
 * process to the first painted frame, "bare-window rest" what the window costs from then on. */

static gboolean measures_rest;

static void
painted_cb (gpointer user_data)
{
  g_print ("%.0f ms, %.0f CPU ms\n", bench_get_age (), bench_get_cpu ());
  g_application_quit (g_application_get_default ());
}

static void
activate_cb (GtkApplication *application)
{
  static BenchFrames frames = { .done = painted_cb };
  GtkWidget *window = gtk_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 900);
  if (measures_rest)
    bench_rest_follow (window);
  else
    bench_frames_follow (&frames, window);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkApplication) application =
    gtk_application_new ("io.github.demarc.BareWindow", G_APPLICATION_NON_UNIQUE);

  measures_rest = g_strcmp0 (argv[1], "rest") == 0;
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
