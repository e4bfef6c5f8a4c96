/* test-share.c: taking what is seen elsewhere
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>

#include "demarc-diagram.h"
#include "demarc-printer.h"
#include "demarc-test-app.h"

typedef struct
{
  TestApp app;
  char *folder;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  test_app_start (&fixture->app, "demarc:explore/rds");
  fixture->folder = g_dir_make_tmp ("demarc-share-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
remove_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_app_stop (&fixture->app);
  remove_files (fixture->folder);
  g_free (fixture->folder);
}

static GdkClipboard *
get_clipboard (Fixture *fixture)
{
  return gtk_widget_get_clipboard (GTK_WIDGET (fixture->app.window));
}

static void
text_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, &error);
  g_assert_no_error (error);
}

static const char *const places[] = {
  "demarc:explore/s3", "demarc:explore/lambda?scheme=four&lens=source:WP&layer=guest-os",
  "demarc:explore/category:infrastructure?toward=category:container&by=0.5",
};

/* The link is the place: who opens it is where one was. */
static void
test_copy_link (Fixture       *fixture,
                gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *copied = NULL;
      g_autofree char *toast = NULL;
      g_autoptr (DemarcSession) other = test_session_new (NULL);

      test_session_go (fixture->app.session, places[i]);
      test_app_act (&fixture->app, "win.copy-link");
      gdk_clipboard_read_text_async (get_clipboard (fixture), NULL, text_cb, &copied);
      test_wait_until (copied != NULL);
      g_assert_cmpstr (copied, ==, test_session_get_text (fixture->app.session));
      test_session_go (other, copied);
      g_assert_cmpstr (test_session_get_text (other), ==, copied);
      toast = test_app_dup_toast (&fixture->app);
      g_assert_cmpstr (toast, ==, "Link copied");
    }
}

typedef struct
{
  GInputStream *stream;
  char *mime_type;
} Reading;

static void
stream_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Reading *reading = user_data;
  const char *mime_type;
  g_autoptr (GError) error = NULL;

  reading->stream =
    gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, &mime_type, &error);
  g_assert_no_error (error);
  reading->mime_type = g_strdup (mime_type);
}

static void
spliced_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  g_output_stream_splice_finish (G_OUTPUT_STREAM (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

static GBytes *
read_clipboard (Fixture    *fixture,
                const char *mime_type)
{
  const char *const wanted[] = { mime_type, NULL };
  Reading reading = { NULL };
  g_autoptr (GOutputStream) output = g_memory_output_stream_new_resizable ();
  gboolean is_done = FALSE;

  gdk_clipboard_read_async (get_clipboard (fixture), (const char **) wanted, G_PRIORITY_DEFAULT,
                            NULL, stream_cb, &reading);
  test_wait_until (reading.stream != NULL);
  g_assert_cmpstr (reading.mime_type, ==, mime_type);
  g_output_stream_splice_async (output, reading.stream,
                                G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE |
                                  G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, G_PRIORITY_DEFAULT, NULL,
                                spliced_cb, &is_done);
  test_wait_until (is_done);
  g_object_unref (reading.stream);
  g_free (reading.mime_type);

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (output));
}

static void
assert_begins (GBytes     *bytes,
               const char *wanted)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  g_assert_cmpuint (size, >, 1000);
  g_assert_cmpmem (data, strlen (wanted), wanted, strlen (wanted));
}

/* One copy, two forms: each program takes what it likes best. */
static void
test_copy_picture (Fixture       *fixture,
                   gconstpointer  data)
{
  GdkContentFormats *formats;
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (GBytes) png = NULL;

  test_app_act (&fixture->app, "win.copy-picture");
  formats = gdk_clipboard_get_formats (get_clipboard (fixture));
  g_assert_true (gdk_content_formats_contain_mime_type (formats, "image/svg+xml"));
  g_assert_true (gdk_content_formats_contain_mime_type (formats, "image/png"));

  svg = read_clipboard (fixture, "image/svg+xml");
  assert_begins (svg, "<?xml");
  g_assert_nonnull (g_strstr_len (g_bytes_get_data (svg, NULL), (gssize) g_bytes_get_size (svg),
                                  "Amazon RDS"));
  png = read_clipboard (fixture, "image/png");
  assert_begins (png, "\x89PNG\r\n");
}

/* What is on paper is what every export shows: the same scene in the colours of paper. */
static void
test_print (Fixture       *fixture,
            gconstpointer  data)
{
  DemarcDiagram *diagram =
    DEMARC_DIAGRAM (test_app_find (&fixture->app, "diagram"));
  g_autoptr (DemarcScene) scene =
    demarc_diagram_dup_export (diagram, demarc_theme_get (DEMARC_THEME_PRINT));
  g_autofree char *path = g_build_filename (fixture->folder, "paper.pdf", NULL);
  g_autofree char *bytes = NULL;
  g_autoptr (GBytes) read = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;

  g_assert_true (
    demarc_printer_run (scene, GTK_WINDOW (fixture->app.window), path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &bytes, &size, NULL));
  read = g_bytes_new (bytes, size);
  assert_begins (read, "%PDF-");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) g_test_add ("/app/share/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("copy-link", test_copy_link);
  ADD ("copy-picture", test_copy_picture);
  ADD ("print", test_print);

  return g_test_run ();
}
