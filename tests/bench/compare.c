/* compare.c: what a comparison of six services costs
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <stdlib.h>

#include "bench-frames.h"
#include "bench.h"
#include "demarc-columns.h"
#include "demarc-compare-grid.h"

/* A window with nothing but a comparison of six services, whose columns change places, come and go.
 * "compare 1280 800" prints, in a window of that size, what it takes to open it, what a change takes
 * until the end of its first frame, and what a frame on the way takes; shift.c does the same for a
 * diagram. */

#define N_CHANGES 6

static const char *const columns[] = {
  "ec2+rds+lambda+s3+ecs/fargate+dynamodb",
  "rds+lambda+ec2+sqs+s3+dynamodb",
};

static BenchFrames frames;
static DemarcCompareGrid *grid;
static DemarcComparison *comparisons[G_N_ELEMENTS (columns)];
static GArray *waits;      /* of double: CPU milliseconds to open, then of each change */
static double begin = -1;  /* when what is waited for began, or -1 */

static DemarcComparison *
resolve (const char *text)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_auto (GStrv) words = demarc_columns_split (text);
  g_autoptr (GPtrArray) stacks = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; words[i] != NULL; i++)
    {
      DemarcStack *stack = demarc_model_resolve_column (model, words[i], NULL, NULL, NULL, NULL);

      if (stack == NULL)
        g_error ("the built-in model has no %s", words[i]);
      g_ptr_array_add (stacks, stack);
    }

  return demarc_comparison_new (stacks, 0);
}

static gboolean
change_cb (gpointer user_data)
{
  begin = bench_get_thread_cpu ();
  demarc_compare_grid_show (grid, comparisons[waits->len % G_N_ELEMENTS (comparisons)], FALSE,
                            FALSE);

  return G_SOURCE_REMOVE;
}

static void
print (void)
{
  double opening = g_array_index (waits, double, 0);

  g_array_remove_index (waits, 0);
  g_print ("open %.3f ms, change %.3f ms, ", opening, bench_get_nth (waits, 0.5));
  bench_frames_print (&frames);
}

/* Of each change, the first frame is what it was waited for, and the others count while columns are
 * on their way. */
static void
painted_cb (gpointer user_data)
{
  double taken = bench_get_thread_cpu () - begin;

  if (begin < 0 && demarc_compare_grid_is_moving (grid))
    return;

  bench_frames_drop (&frames);
  if (begin >= 0)
    g_array_append_val (waits, taken);
  begin = -1;
  if (demarc_compare_grid_is_moving (grid))
    return;

  if (waits->len > N_CHANGES)
    print ();
  else
    g_idle_add (change_cb, NULL);
}

static void
activate_cb (GtkApplication *application,
             char          **size)
{
  GtkWidget *window = gtk_application_window_new (application);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    comparisons[i] = resolve (columns[i]);
  waits = g_array_new (FALSE, FALSE, sizeof (double));
  grid = DEMARC_COMPARE_GRID (demarc_compare_grid_new ());
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (grid));

  frames.done = painted_cb;
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), atoi (size[0]), atoi (size[1]));
  gtk_window_set_child (GTK_WINDOW (window), scrolled);
  bench_frames_follow (&frames, window);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkApplication) application =
    gtk_application_new ("io.github.demarc.Compare", G_APPLICATION_NON_UNIQUE);

  if (argc != 3)
    g_error ("usage: compare WIDTH HEIGHT");

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), argv + 1);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
