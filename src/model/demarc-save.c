/* demarc-save.c: writing files so that nothing is lost
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-save.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static gboolean
set_error (const char  *path,
           int          reason,
           GError     **error)
{
  g_autofree char *name = g_filename_display_name (path);

  /* Translators: %1$s is a path, %2$s the system's reason, such as "Permission denied". */
  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (reason),
               _("could not write %1$s: %2$s"), name, g_strerror (reason));

  return FALSE;
}

static gboolean
write_all (int         fd,
           const char *data,
           gsize       length)
{
  while (length > 0)
    {
      gssize n = write (fd, data, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return FALSE;

      data += n;
      length -= (gsize) n;
    }

  return TRUE;
}

/* Devices and pipes cannot be replaced, only written to. */
static gboolean
write_directly (const char  *path,
                const char  *data,
                gsize        length,
                GError     **error)
{
  int fd = g_open (path, O_WRONLY | O_CLOEXEC, 0);
  gboolean good;

  if (fd < 0)
    return set_error (path, errno, error);

  good = write_all (fd, data, length) || set_error (path, errno, error);
  if (close (fd) != 0 && good)
    good = set_error (path, errno, error);

  return good;
}

static mode_t
get_mode (const struct stat *old)
{
  mode_t mask;

  if (old != NULL)
    return old->st_mode & 07777;

  mask = umask (0);
  umask (mask);

  return 0666 & ~mask;
}

/* Writes a new file beside the old one and puts it in its place when it is whole. */
static gboolean
replace (const char         *path,
         const struct stat  *old,
         const char         *data,
         gsize               length,
         GError            **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *temporary = g_build_filename (folder, ".demarc-XXXXXX", NULL);
  int fd = g_mkstemp_full (temporary, O_WRONLY | O_CLOEXEC, 0600);
  int reason = 0;

  if (fd < 0)
    return set_error (path, errno, error);

  /* Only what was there before can be lost when the power fails, so only that is waited for. */
  if (!write_all (fd, data, length) || fchmod (fd, get_mode (old)) != 0 ||
      (old != NULL && fsync (fd) != 0))
    reason = errno;
  if (close (fd) != 0 && reason == 0)
    reason = errno;
  if (reason == 0 && g_rename (temporary, path) != 0)
    reason = errno;
  if (reason == 0)
    return TRUE;

  g_unlink (temporary);

  return set_error (path, reason, error);
}

/**
 * demarc_save_bytes:
 * @path: a file
 * @bytes: what it shall hold
 * @error: return location for an error
 *
 * Writes a file. Either it holds all of @bytes afterwards, or it is as it was before: a failure
 * leaves no half file. A symbolic link stays one, and the permissions stay as they are.
 *
 * Returns: whether the file was written; otherwise a %G_FILE_ERROR names the path and the system's
 * reason
 */
gboolean
demarc_save_bytes (const char  *path,
                   GBytes      *bytes,
                   GError     **error)
{
  g_autofree char *real = realpath (path, NULL);
  const char *target = real != NULL ? real : path;
  struct stat old;
  gboolean exists = stat (target, &old) == 0;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (exists && S_ISDIR (old.st_mode))
    return set_error (path, EISDIR, error);
  if (exists && !S_ISREG (old.st_mode))
    return write_directly (target, data, length, error);
  if (exists && g_access (target, W_OK) != 0)
    return set_error (path, errno, error);

  return replace (target, exists ? &old : NULL, data, length, error);
}
