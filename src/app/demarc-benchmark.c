/* demarc-benchmark.c: how long a start takes
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-benchmark.h"

#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

/* The field of /proc/self/stat that says when the process started, counted from behind the name. */
#define START_FIELD 19

static double
get_seconds (clockid_t clock)
{
  struct timespec now;

  clock_gettime (clock, &now);

  return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

/* When this process started, in seconds since the machine did. The kernel counts in hundredths of a
 * second. */
static double
get_start (void)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) fields = NULL;
  const char *behind;

  if (!g_file_get_contents ("/proc/self/stat", &text, NULL, NULL))
    return get_seconds (CLOCK_BOOTTIME);

  behind = strrchr (text, ')');
  fields = g_strsplit (behind != NULL ? behind + 2 : "", " ", -1);
  if (g_strv_length (fields) <= START_FIELD)
    return get_seconds (CLOCK_BOOTTIME);

  return (double) g_ascii_strtoull (fields[START_FIELD], NULL, 10) / (double) sysconf (_SC_CLK_TCK);
}

static double
get_cpu (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);

  return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
         (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

static void
after_paint_cb (GdkFrameClock *clock,
                DemarcWindow  *window)
{
  double wall;

  if (!demarc_window_is_ready (window))
    return;

  wall = (get_seconds (CLOCK_BOOTTIME) - get_start ()) * 1e3;
  g_print ("%.0f ms, %.0f CPU ms\n", wall, get_cpu ());
  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, window);
  g_application_quit (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (window))));
}

static void
realize_cb (GtkWidget *widget)
{
  g_signal_connect_after (gtk_widget_get_frame_clock (widget), "after-paint",
                          G_CALLBACK (after_paint_cb), widget);
}

/**
 * demarc_benchmark_first_frame:
 * @window: a window that is not shown yet
 *
 * Prints the milliseconds and CPU milliseconds from the start of the process to the first painted
 * frame that holds list and diagram, and quits.
 */
void
demarc_benchmark_first_frame (DemarcWindow *window)
{
  g_signal_connect (window, "realize", G_CALLBACK (realize_cb), NULL);
}
