/* test-save.c: a file is written whole, or it stays as it was
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "demarc-save.h"

/* A folder of its own for each test. */
typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("demarc-save-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "file.svg", NULL);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
save (const char *path,
      const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;

  demarc_save_bytes (path, bytes, &error);
  g_assert_no_error (error);
}

static void
assert_holds (const char *path,
              const char *text)
{
  g_autofree char *found = NULL;
  gsize length;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &found, &length, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (found, length, text, strlen (text));
}

static void
assert_fails (const char *path,
              int         code,
              int         reason)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("new", 3);
  g_autoptr (GError) error = NULL;
  g_autofree char *message = g_strdup_printf ("could not write %s: %s", path, g_strerror (reason));

  g_assert_false (demarc_save_bytes (path, bytes, &error));
  g_assert_error (error, G_FILE_ERROR, code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_new (Fixture      *fixture,
          gconstpointer data)
{
  struct stat status;
  mode_t mask = umask (027);

  save (fixture->path, "one");
  umask (mask);
  assert_holds (fixture->path, "one");
  g_assert_cmpint (stat (fixture->path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0640);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

static void
test_replace (Fixture      *fixture,
              gconstpointer data)
{
  struct stat status;

  save (fixture->path, "a long text that is replaced");
  g_assert_cmpint (g_chmod (fixture->path, 0604), ==, 0);
  save (fixture->path, "short");
  assert_holds (fixture->path, "short");
  save (fixture->path, "");
  assert_holds (fixture->path, "");
  g_assert_cmpint (stat (fixture->path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0604);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

static void
test_large (Fixture      *fixture,
            gconstpointer data)
{
  g_autofree char *text = g_strnfill (3 << 20, 'x');

  save (fixture->path, text);
  assert_holds (fixture->path, text);
}

static void
test_zero_bytes (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("a\0b", 3);
  g_autofree char *found = NULL;
  gsize length;

  g_assert_true (demarc_save_bytes (fixture->path, bytes, NULL));
  g_assert_true (g_file_get_contents (fixture->path, &found, &length, NULL));
  g_assert_cmpmem (found, length, "a\0b", 3);
}

/* A link stays a link, and what it leads to is replaced. */
static void
test_link (Fixture      *fixture,
           gconstpointer data)
{
  g_autofree char *link = g_build_filename (fixture->folder, "link.svg", NULL);

  save (fixture->path, "old");
  g_assert_cmpint (symlink ("file.svg", link), ==, 0);
  save (link, "new");
  assert_holds (fixture->path, "new");
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_cmpuint (count_files (fixture->folder), ==, 2);
}

/* The other name of a file keeps the old text: the file was replaced, not written into. */
static void
test_atomic (Fixture      *fixture,
             gconstpointer data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other.svg", NULL);

  save (fixture->path, "old");
  g_assert_cmpint (link (fixture->path, other), ==, 0);
  save (fixture->path, "new");
  assert_holds (other, "old");
  assert_holds (fixture->path, "new");
}

static void
test_no_folder (Fixture      *fixture,
                gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "missing", "a.svg", NULL);
  g_autofree char *below = g_build_filename (fixture->path, "a.svg", NULL);
  g_autofree char *name = g_strnfill (300, 'n');
  g_autofree char *long_path = g_build_filename (fixture->folder, name, NULL);

  assert_fails (path, G_FILE_ERROR_NOENT, ENOENT);
  assert_fails (fixture->folder, G_FILE_ERROR_ISDIR, EISDIR);
  assert_fails (long_path, G_FILE_ERROR_NAMETOOLONG, ENAMETOOLONG);
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);

  save (fixture->path, "a file");
  assert_fails (below, G_FILE_ERROR_NOTDIR, ENOTDIR);
  assert_holds (fixture->path, "a file");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

/* A disk that is full half-way: the old file stays and no half one is left. */
static void
test_full (Fixture      *fixture,
           gconstpointer data)
{
  g_autofree char *text = g_strnfill (1 << 20, 'x');
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autofree char *fresh = g_build_filename (fixture->folder, "fresh.svg", NULL);
  g_autoptr (GError) error = NULL;
  struct rlimit limit;
  struct rlimit tight;

  save (fixture->path, "old");
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  tight = limit;
  tight.rlim_cur = 65536;
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &tight), ==, 0);
  g_assert_false (demarc_save_bytes (fixture->path, bytes, &error));
  g_assert_false (demarc_save_bytes (fresh, bytes, NULL));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);

  g_assert_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (EFBIG));
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_assert_nonnull (strstr (error->message, g_strerror (EFBIG)));
  assert_holds (fixture->path, "old");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

/* A device is written to, not replaced. */
static void
test_device (Fixture      *fixture,
             gconstpointer data)
{
  save ("/dev/null", "anything");
  g_assert_false (g_file_test ("/dev/null", G_FILE_TEST_IS_REGULAR));
  assert_fails ("/dev/full", G_FILE_ERROR_NOSPC, ENOSPC);
}

static gpointer
read_all (gpointer path)
{
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);

  return text;
}

static void
test_pipe (Fixture      *fixture,
           gconstpointer data)
{
  GThread *reader;
  g_autofree char *text = NULL;

  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  reader = g_thread_new ("read", read_all, fixture->path);
  save (fixture->path, "through a pipe");
  text = g_thread_join (reader);
  g_assert_cmpstr (text, ==, "through a pipe");
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_IS_REGULAR));
}

/* A name that is not UTF-8 is still a name. */
static void
test_odd_name (Fixture      *fixture,
               gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "caf\xe9\n%s.svg", NULL);
  g_autofree char *missing = g_build_filename (fixture->folder, "\xe9", "a", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("new", 3);
  g_autoptr (GError) error = NULL;

  save (path, "odd");
  assert_holds (path, "odd");
  g_assert_false (demarc_save_bytes (missing, bytes, &error));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

#define ADD(name, function) \
  g_test_add ("/save/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("new", test_new);
  ADD ("replace", test_replace);
  ADD ("large", test_large);
  ADD ("zero-bytes", test_zero_bytes);
  ADD ("link", test_link);
  ADD ("atomic", test_atomic);
  ADD ("no-folder", test_no_folder);
  ADD ("full", test_full);
  ADD ("device", test_device);
  ADD ("pipe", test_pipe);
  ADD ("odd-name", test_odd_name);

  return g_test_run ();
}
