/* window.c: what happens in the real window costs
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bench-frames.h"
#include "bench.h"
#include "demarc-application.h"
#include "demarc-diagram.h"
#include "demarc-window.h"

/* Opens the program's own window, with everything in it, and prints what one job takes:
 *
 *   rest         what the window costs when nothing happens; see bare-window.c
 *   choose       from choosing a service to the end of the first frame in which a layer has moved,
 *                beside a frame of the way
 *   list FILE    from a loaded model to the first frame that lists its services
 *   open FILE    the longest time in which opening a model file keeps the main loop from its work
 */

#define N_CHOICES 9
#define PULSE 1

static const char *const choices[] = { "lambda", "ec2", "rds" };

static const char *job;
static const char *path;

static DemarcWindow *window;
static DemarcDiagram *diagram;
static BenchFrames frames;
static DemarcScene *start;       /* what was seen before a choice */
static double begin;             /* CPU milliseconds when it was made */
static GArray *waits;            /* of double: what each choice took */
static guint n_choices;

static DemarcModel *model;
static double last_pulse;
static double longest;

static GtkWidget *
find_diagram (GtkWidget *widget)
{
  GtkWidget *found = DEMARC_IS_DIAGRAM (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_diagram (child);

  return found;
}

static void
quit (void)
{
  g_application_quit (g_application_get_default ());
}

/* choose */

static gboolean
choose_cb (gpointer user_data)
{
  DemarcSession *session = demarc_window_get_session (window);
  const char *words = choices[n_choices++ % G_N_ELEMENTS (choices)];
  g_autoptr (DemarcSubject) subject =
    demarc_model_find_subject (demarc_session_get_model (session), words,
                               demarc_session_get_scheme (session), NULL);

  g_set_object (&start, demarc_diagram_get_scene (diagram));
  begin = bench_get_thread_cpu ();
  demarc_session_go_to_subject (session, subject);

  return G_SOURCE_REMOVE;
}

static gboolean
has_moved (DemarcScene *scene)
{
  guint n = demarc_scene_get_n_pieces (scene);

  for (guint i = 0; i < n; i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      const DemarcPiece *before = demarc_scene_find_piece (start, piece->kind, piece->number);

      if (piece->kind == DEMARC_PIECE_LAYER && before != NULL && piece->y != before->y)
        return TRUE;
    }

  return FALSE;
}

static void
print_choices (void)
{
  g_print ("%.3f ms, frame %.3f ms\n", bench_get_nth (waits, 0.5),
           bench_get_nth (frames.costs, 0.5));
  quit ();
}

/* A choice is over when a layer has moved; the next one is made when all layers rest. */
static void
chosen_cb (void)
{
  DemarcScene *scene = demarc_diagram_get_scene (diagram);

  if (start == NULL)
    {
      bench_frames_drop (&frames);
      if (!demarc_diagram_is_moving (diagram))
        choose_cb (NULL);
      return;
    }

  if (begin > 0)
    {
      bench_frames_drop (&frames);
      if (!has_moved (scene))
        return;
      begin = bench_get_thread_cpu () - begin;
      g_array_append_val (waits, begin);
      begin = 0;
    }
  else if (!demarc_diagram_is_moving (diagram))
    {
      if (n_choices == N_CHOICES)
        print_choices ();
      else
        g_clear_object (&start);
      gtk_widget_queue_draw (GTK_WIDGET (diagram));
    }
}

/* list, open */

static gboolean
list_cb (gpointer user_data)
{
  begin = bench_get_wall ();
  demarc_session_set_model (demarc_window_get_session (window), model);
  longest = bench_get_wall () - begin;

  return G_SOURCE_REMOVE;
}

static gboolean
pulse_cb (gpointer user_data)
{
  double now = bench_get_wall ();

  longest = MAX (longest, now - last_pulse - PULSE);
  last_pulse = now;

  return G_SOURCE_CONTINUE;
}

static gboolean
open_cb (gpointer user_data)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  last_pulse = bench_get_wall ();
  longest = 0;
  begin = last_pulse;
  demarc_window_open_model (window, file);

  return G_SOURCE_REMOVE;
}

static void
opened_cb (GSourceFunc begin_cb)
{
  static gboolean has_begun;
  DemarcModel *present = demarc_session_get_model (demarc_window_get_session (window));

  if (!has_begun)
    {
      has_begun = TRUE;
      g_idle_add_full (G_PRIORITY_LOW, begin_cb, NULL, NULL);
    }
  else if (begin > 0 && present != demarc_model_get_builtin ())
    {
      if (last_pulse > 0)
        pulse_cb (NULL);
      g_print ("%.3f ms, longest block %.3f ms\n", bench_get_wall () - begin, longest);
      quit ();
    }
}

static void
painted_cb (gpointer user_data)
{
  if (!demarc_window_is_ready (window))
    return;

  diagram = DEMARC_DIAGRAM (find_diagram (GTK_WIDGET (window)));
  if (g_str_equal (job, "choose"))
    chosen_cb ();
  else
    opened_cb (g_str_equal (job, "list") ? list_cb : open_cb);
}

static void
window_added_cb (GtkApplication *application,
                 GtkWindow      *added)
{
  window = DEMARC_WINDOW (added);
  if (g_str_equal (job, "rest"))
    {
      bench_rest_follow (GTK_WIDGET (window));
      return;
    }

  frames.done = painted_cb;
  bench_frames_follow (&frames, GTK_WIDGET (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (DemarcApplication) application = NULL;

  if (argc < 2)
    g_error ("usage: window rest|choose|list FILE|open FILE");

  job = argv[1];
  path = argv[2];
  waits = g_array_new (FALSE, FALSE, sizeof (double));
  if (g_str_equal (job, "list"))
    {
      g_autoptr (GFile) file = g_file_new_for_path (path);

      model = demarc_model_new_for_file (file, NULL, NULL);
    }
  if (g_str_equal (job, "open"))
    g_timeout_add_full (G_PRIORITY_HIGH, PULSE, pulse_cb, NULL, NULL);

  application = demarc_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           g_application_get_flags (G_APPLICATION (application)) |
                             G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
