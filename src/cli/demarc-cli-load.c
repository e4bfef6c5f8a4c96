/* demarc-cli-load.c: reading the files that a call names
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "demarc-json-scan.h"

#define STEP (64 * 1024)

static GBytes *
fail (const char  *path,
      int          reason,
      GError     **error)
{
  g_autofree char *name = g_filename_display_name (path);

  /* Translators: %1$s is a path, %2$s the system's reason, such as "Permission denied". */
  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (reason),
               _("could not read %1$s: %2$s"), name, g_strerror (reason));

  return NULL;
}

/* Opens without waiting: a pipe that nobody writes to is as good as empty. Then a writer is waited
 * for as usual. */
static int
open_file (const char *path)
{
  int fd;

  if (g_str_equal (path, "-"))
    return fcntl (STDIN_FILENO, F_DUPFD_CLOEXEC, 0);

  fd = g_open (path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0);
  if (fd >= 0)
    fcntl (fd, F_SETFL, fcntl (fd, F_GETFL) & ~O_NONBLOCK);

  return fd;
}

/* Reads no more than it takes to see that a file is too long for a model: some files, such as
 * /dev/zero, have no end. */
static int
read_all (int         fd,
          GByteArray *bytes)
{
  gssize n;

  do
    {
      guint length = bytes->len;

      g_byte_array_set_size (bytes, length + STEP);
      n = read (fd, bytes->data + length, STEP);
      g_byte_array_set_size (bytes, length + (guint) MAX (n, 0));
    }
  while (bytes->len <= DEMARC_JSON_MAX_BYTES && (n > 0 || (n < 0 && errno == EINTR)));

  return n < 0 ? errno : 0;
}

/**
 * demarc_cli_load:
 * @path: a file, or "-" for standard input
 * @error: return location for an error
 *
 * Reads a file, at most a little more than a model can have. Nothing but the file is touched: what
 * GIO would load to open it asks the session bus first.
 *
 * Returns: (transfer full) (nullable): its bytes, or %NULL with a %G_FILE_ERROR that names the path
 *   and the system's reason
 */
GBytes *
demarc_cli_load (const char  *path,
                 GError     **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  int fd = open_file (path);
  int reason;

  if (fd < 0)
    return fail (path, errno, error);

  reason = read_all (fd, bytes);
  close (fd);
  if (reason != 0)
    return fail (path, reason, error);

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
