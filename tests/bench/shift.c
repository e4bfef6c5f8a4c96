/* shift.c: what a frame of a shift costs
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <stdlib.h>

#include "bench-frames.h"
#include "demarc-diagram.h"
#include "demarc-resolve.h"

/* A window with nothing but a diagram whose layers travel to and fro. "shift 1280 800" prints what
 * a frame takes in a window of that size; see bare-boxes.c for its floor. */

#define N_MOVES 6

static BenchFrames frames;
static DemarcStack *stacks[2];

static DemarcStack *
resolve (const char *words)
{
  DemarcModel *model = demarc_model_get_builtin ();
  DemarcScheme *scheme = demarc_model_get_scheme (model, 0);
  g_autoptr (DemarcSubject) subject = demarc_model_find_subject (model, words, scheme, NULL);

  if (subject == NULL)
    g_error ("the built-in model has no %s", words);

  return demarc_model_resolve (model, subject, scheme, NULL);
}

/* Only frames in which layers are on their way count. */
static void
painted_cb (gpointer user_data)
{
  static guint n_moves;

  if (demarc_diagram_is_moving (user_data))
    return;

  bench_frames_drop (&frames);
  if (n_moves == N_MOVES)
    {
      bench_frames_print (&frames);
      return;
    }

  n_moves++;
  demarc_diagram_show (user_data, stacks[n_moves % 2], NULL, 0, TRUE);
}

static void
activate_cb (GtkApplication *application,
             char          **size)
{
  GtkWidget *window = gtk_application_window_new (application);
  GtkWidget *diagram = demarc_diagram_new ();

  stacks[0] = resolve ("ec2");
  stacks[1] = resolve ("lambda");
  demarc_diagram_show (DEMARC_DIAGRAM (diagram), stacks[0], NULL, 0, FALSE);

  frames.done = painted_cb;
  frames.user_data = diagram;
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), atoi (size[0]), atoi (size[1]));
  gtk_window_set_child (GTK_WINDOW (window), diagram);
  bench_frames_follow (&frames, window);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkApplication) application =
    gtk_application_new ("io.github.demarc.Shift", G_APPLICATION_NON_UNIQUE);

  if (argc != 3)
    g_error ("usage: shift WIDTH HEIGHT");

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), argv + 1);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
