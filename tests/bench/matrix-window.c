/* matrix-window.c: what the matrix costs in the real window
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bench-frames.h"
#include "bench.h"
#include "demarc-application.h"
#include "demarc-matrix-grid.h"
#include "demarc-window.h"

/* Opens the program's own window with the model of a file, goes to the matrix, scrolls it, filters
 * and sorts it, and prints what each takes until it is painted, in CPU milliseconds of the thread
 * that paints. */

#define N_SCROLLS 120
#define SCROLL 37
#define N_CHANGES 9

/* Each finds some, but none, of the services of a large model. */
static const char *const words[] = { "a", "am", "ama", "aws", "s", "e", "1", "12", "data" };
static const char *const sorts[] = { "name", "yours", "guest-os" };

typedef enum
{
  LOADING,
  OPENING,
  SCROLLING,
  FILTERING,
  SORTING,
} Phase;

static DemarcWindow *window;
static DemarcModel *model;
static DemarcMatrixGrid *grid;
static BenchFrames frames;
static Phase phase;
static double begin;       /* CPU milliseconds when the present change was asked for */
static double open_cost;
static double scroll_cost;
static double filter_cost;
static GArray *costs;      /* of double: what each change took */
static guint n_done;

static DemarcMatrixGrid *
find_grid (GtkWidget *widget)
{
  DemarcMatrixGrid *found = DEMARC_IS_MATRIX_GRID (widget) ? DEMARC_MATRIX_GRID (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_grid (child);

  return found;
}

static void
go (const char *text)
{
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (text, NULL);

  demarc_session_go (demarc_window_get_session (window), place, NULL);
}

/* Asks for the next step of a phase. */
static gboolean
step_cb (gpointer user_data)
{
  DemarcSession *session = demarc_window_get_session (window);
  g_autoptr (GtkAdjustment) adjustment = NULL;

  begin = bench_get_thread_cpu ();
  switch (phase)
    {
    case OPENING:
      go ("demarc:matrix");
      break;
    case SCROLLING:
      g_object_get (grid, "vadjustment", &adjustment, NULL);
      gtk_adjustment_set_value (adjustment, (n_done + 1) % 30 * SCROLL);
      break;
    case FILTERING:
      demarc_session_set_option (session, DEMARC_PLACE_WORDS, words[n_done % G_N_ELEMENTS (words)]);
      break;
    case SORTING:
      demarc_session_set_option (session, DEMARC_PLACE_SORT, sorts[n_done % G_N_ELEMENTS (sorts)]);
      break;
    case LOADING:
    default:
      demarc_session_set_model (session, model);
      break;
    }

  /* Where nothing changes, there is a frame all the same. */
  gtk_widget_queue_draw (GTK_WIDGET (window));

  return G_SOURCE_REMOVE;
}

static void
begin_phase (Phase next)
{
  phase = next;
  n_done = 0;
  g_array_set_size (costs, 0);
}

static void
finish_phase (void)
{
  switch (phase)
    {
    case LOADING:
      begin_phase (OPENING);
      break;
    case OPENING:
      open_cost = bench_get_nth (costs, 0.5);
      grid = find_grid (GTK_WIDGET (window));
      begin_phase (SCROLLING);
      break;
    case SCROLLING:
      scroll_cost = bench_get_nth (costs, 0.5);
      begin_phase (FILTERING);
      break;
    case FILTERING:
      filter_cost = bench_get_nth (costs, 0.5);
      demarc_session_set_option (demarc_window_get_session (window), DEMARC_PLACE_WORDS, NULL);
      begin_phase (SORTING);
      break;
    case SORTING:
    default:
      g_print ("open %.3f ms, scroll %.3f ms, filter %.3f ms, sort %.3f ms\n", open_cost,
               scroll_cost, filter_cost, bench_get_nth (costs, 0.5));
      g_application_quit (g_application_get_default ());
      break;
    }
}

static guint
get_n_steps (void)
{
  switch (phase)
    {
    case SCROLLING:
      return N_SCROLLS;
    case FILTERING:
    case SORTING:
      return N_CHANGES;
    case LOADING:
    case OPENING:
    default:
      return 1;
    }
}

/* A step is over when it is painted. The next one waits until all else that it brought about is
 * done. */
static void
painted_cb (gpointer user_data)
{
  double cost = bench_get_thread_cpu () - begin;

  if (!demarc_window_is_ready (window))
    return;

  if (begin > 0)
    {
      g_array_append_val (costs, cost);
      begin = 0;
      n_done++;
      if (n_done == get_n_steps ())
        finish_phase ();
    }
  g_idle_add_full (G_PRIORITY_LOW, step_cb, NULL, NULL);
}

static void
window_added_cb (GtkApplication *application,
                 GtkWindow      *added)
{
  window = DEMARC_WINDOW (added);
  frames.done = painted_cb;
  bench_frames_follow (&frames, GTK_WIDGET (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (DemarcApplication) application = NULL;
  g_autoptr (GFile) file = NULL;

  if (argc != 2)
    g_error ("usage: matrix-window FILE");

  file = g_file_new_for_path (argv[1]);
  model = demarc_model_new_for_file (file, NULL, NULL);
  costs = g_array_new (FALSE, FALSE, sizeof (double));
  application = demarc_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           g_application_get_flags (G_APPLICATION (application)) |
                             G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
