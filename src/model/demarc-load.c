/* demarc-load.c: reading files, but not without an end
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-load.h"

#include <glib/gi18n-lib.h>

#include "demarc-json-scan.h"

/**
 * demarc_load_bytes:
 * @file: a file
 * @error: return location for an error
 *
 * Reads a JSON file. One without an end is not read to it: what is larger than a file of Demarc can
 * be is cut off just behind that size, for the scan to complain about.
 *
 * Returns: (transfer full) (nullable): its bytes, or %NULL with a %G_IO_ERROR
 */
GBytes *
demarc_load_bytes (GFile   *file,
                   GError **error)
{
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                       G_FILE_QUERY_INFO_NONE, NULL, error);
  g_autoptr (GFileInputStream) stream = NULL;
  g_autofree char *buffer = NULL;
  gsize length = 0;

  if (info == NULL)
    return NULL;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                           _("it is not a regular file"));
      return NULL;
    }

  stream = g_file_read (file, NULL, error);
  if (stream == NULL)
    return NULL;

  length = (gsize) CLAMP (g_file_info_get_size (info), 0, DEMARC_JSON_MAX_BYTES) + 1;
  buffer = g_malloc (length);
  if (!g_input_stream_read_all (G_INPUT_STREAM (stream), buffer, length, &length, NULL, error))
    return NULL;

  return g_bytes_new_take (g_steal_pointer (&buffer), length);
}
