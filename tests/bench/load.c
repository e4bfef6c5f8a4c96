/* load.c: what loading a model costs
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <json-glib/json-glib.h>
#include <malloc.h>

#include "bench.h"
#include "demarc-model.h"

/* "load demarc FILE" loads and checks a model; "load json FILE" is its floor, json-glib's bare
 * parse of the same bytes. Both print the time, the memory that stays taken, and the peak. */

static gpointer
load (const char *how,
      GBytes     *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  JsonParser *parser;

  if (g_str_equal (how, "demarc"))
    return demarc_model_new_for_bytes (bytes, "model", NULL, NULL);

  parser = json_parser_new ();

  return json_parser_load_from_data (parser, text, (gssize) length, NULL) ? parser : NULL;
}

/* Heap and pages that were given to this process and that it does not share. */
static double
get_memory (void)
{
  malloc_trim (0);

  return bench_get_memory ("/proc/self/status", "RssAnon:");
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GMappedFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GObject) loaded = NULL;
  double before, wall, cpu, peak;

  if (argc != 3 || (file = g_mapped_file_new (argv[2], FALSE, NULL)) == NULL)
    g_error ("usage: load demarc|json FILE");

  /* Mapped and read once: neither the disk nor the bytes themselves count. */
  bytes = g_mapped_file_get_bytes (file);
  g_free (g_compute_checksum_for_bytes (G_CHECKSUM_MD5, bytes));
  before = get_memory ();
  peak = bench_get_memory ("/proc/self/status", "VmHWM:");
  wall = bench_get_wall ();
  cpu = bench_get_cpu ();
  loaded = load (argv[1], bytes);
  wall = bench_get_wall () - wall;
  cpu = bench_get_cpu () - cpu;
  peak = bench_get_memory ("/proc/self/status", "VmHWM:") - peak;
  if (loaded == NULL)
    g_error ("%s could not be loaded", argv[2]);

  g_print ("%.3f ms, %.3f CPU ms, kept %.3f MB, peak %.3f MB\n", wall, cpu, get_memory () - before,
           peak);

  return 0;
}
