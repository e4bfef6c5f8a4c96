/* bench.c: clocks and memory for the benchmarks
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bench.h"

#include <string.h>
#include <time.h>
#include <unistd.h>

/* The field of /proc/self/stat that says when the process started, counted from behind the name. */
#define START_FIELD 19

static double
get_milliseconds (clockid_t clock)
{
  struct timespec now;

  clock_gettime (clock, &now);

  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

/* Milliseconds of a clock that never jumps. */
double
bench_get_wall (void)
{
  return get_milliseconds (CLOCK_MONOTONIC);
}

/* Milliseconds that the processor spent on this process. */
double
bench_get_cpu (void)
{
  return get_milliseconds (CLOCK_PROCESS_CPUTIME_ID);
}

/* Milliseconds that the processor spent on this thread. */
double
bench_get_thread_cpu (void)
{
  return get_milliseconds (CLOCK_THREAD_CPUTIME_ID);
}

/* Milliseconds since this process started, which the kernel knows to a hundredth of a second. */
double
bench_get_age (void)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) fields = NULL;
  double start;

  if (!g_file_get_contents ("/proc/self/stat", &text, NULL, NULL))
    g_error ("this system has no /proc/self/stat");

  fields = g_strsplit (strrchr (text, ')') + 2, " ", -1);
  start = (double) g_ascii_strtoull (fields[START_FIELD], NULL, 10) /
          (double) sysconf (_SC_CLK_TCK);

  return get_milliseconds (CLOCK_BOOTTIME) - start * 1e3;
}

/* Megabytes that a field of a file such as /proc/self/status tells. */
double
bench_get_memory (const char *file,
                  const char *field)
{
  g_autofree char *text = NULL;
  const char *line;

  if (!g_file_get_contents (file, &text, NULL, NULL) || (line = strstr (text, field)) == NULL)
    g_error ("there is no %s in %s", field, file);

  return (double) g_ascii_strtoull (line + strlen (field), NULL, 10) * 1024 / 1e6;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const double *first = a;
  const double *second = b;

  return (*first > *second) - (*first < *second);
}

/* The number below which a part of all numbers lies: 0.5 gives the median. Sorts them. */
double
bench_get_nth (GArray *numbers,
               double  part)
{
  g_return_val_if_fail (numbers->len > 0, 0);

  g_array_sort (numbers, compare);

  return g_array_index (numbers, double, MIN ((guint) (part * numbers->len), numbers->len - 1));
}
