/* test-export.c: from the menu to a file
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>

#include "demarc-test-app.h"

#ifdef __SANITIZE_ADDRESS__
int __lsan_is_turned_off (void);

/* GTK's file chooser forgets what it was reading when it is closed, in threads of GIO, which
 * nothing in a trace tells from others. Everything but leaks is looked for here. */
int
__lsan_is_turned_off (void)
{
  return 1;
}
#endif

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
  fixture->folder = g_dir_make_tmp ("demarc-export-XXXXXX", &error);
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

static void
assert_begins (GBytes     *bytes,
               const char *wanted)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  g_assert_cmpuint (size, >, 1000);
  g_assert_cmpmem (data, strlen (wanted), wanted, strlen (wanted));
}

static GtkFileChooser *
find_chooser (void)
{
  return GTK_FILE_CHOOSER (test_find_toplevel ("GtkFileChooserDialog"));
}

static gboolean
names_file (GtkFileChooser *chooser,
            const char     *path)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (chooser);
  g_autofree char *own = file == NULL ? NULL : g_file_get_path (file);

  return g_strcmp0 (own, path) == 0;
}

/* Whether it has come to a folder; to any one for %NULL. */
static gboolean
is_in (GtkFileChooser *chooser,
       const char     *folder)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_current_folder (chooser);
  g_autofree char *own = file == NULL ? NULL : g_file_get_path (file);

  return own != NULL && (folder == NULL || g_str_equal (own, folder));
}

/* Goes through both dialogs of an export, up to a file. */
static void
export_to (Fixture    *fixture,
           const char *format,
           const char *folder,
           const char *name)
{
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  GtkWidget *dialog;
  GtkFileChooser *chooser;

  test_app_act (&fixture->app, "win.export");
  test_wait_until ((dialog = test_find_toplevel ("DemarcExportDialog")) != NULL);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (test_find (dialog, test_is_id, format)), TRUE);
  test_click (test_find (dialog, test_is_id, "export_button"));
  test_wait_until ((chooser = find_chooser ()) != NULL);
  test_wait_until (is_in (chooser, NULL));
  gtk_file_chooser_set_current_folder (chooser, file, NULL);
  test_wait_until (is_in (chooser, folder));
  gtk_file_chooser_set_current_name (chooser, name);
  test_wait_until (names_file (chooser, path));
  gtk_dialog_response (GTK_DIALOG (chooser), GTK_RESPONSE_ACCEPT);
  test_wait_until (find_chooser () == NULL);
}

static char *
wait_for_toast (Fixture *fixture)
{
  char *toast = NULL;

  test_wait_until ((toast = test_app_dup_toast (&fixture->app)) != NULL);

  return toast;
}

static const struct { const char *button; const char *name; const char *begin; } exports[] = {
  { "svg_button", "a b.svg", "<?xml" },
  { "png_button", "c.png", "\x89PNG" },
  { "pdf_button", "d.pdf", "%PDF-" },
};

static void
test_export (Fixture       *fixture,
             gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (exports); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, exports[i].name, NULL);
      g_autofree char *bytes = NULL;
      g_autofree char *toast = NULL;
      g_autoptr (GBytes) read = NULL;
      gsize size;

      export_to (fixture, exports[i].button, fixture->folder, exports[i].name);
      test_wait_until (g_file_test (path, G_FILE_TEST_EXISTS));
      g_assert_true (g_file_get_contents (path, &bytes, &size, NULL));
      read = g_bytes_new (bytes, size);
      assert_begins (read, exports[i].begin);
      toast = wait_for_toast (fixture);
      g_assert_true (g_str_has_prefix (toast, "Exported to "));
      g_assert_nonnull (strstr (toast, exports[i].name));
    }
}

/* What cannot be written is told with the path and the reason. */
static void
test_export_fails (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *toast = NULL;

  export_to (fixture, "svg_button", "/proc", "x.svg");
  toast = wait_for_toast (fixture);
  g_assert_nonnull (strstr (toast, "/proc/x.svg"));
  g_assert_null (strstr (toast, "Exported"));
}

static void
test_export_cancelled (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *toast = NULL;
  GtkWidget *dialog;
  GtkFileChooser *chooser;

  test_app_act (&fixture->app, "win.export");
  test_wait_until ((dialog = test_find_toplevel ("DemarcExportDialog")) != NULL);
  test_click (test_find (dialog, test_is_id, "export_button"));
  test_wait_until ((chooser = find_chooser ()) != NULL);
  gtk_dialog_response (GTK_DIALOG (chooser), GTK_RESPONSE_CANCEL);
  test_wait_until (find_chooser () == NULL);
  test_settle (GTK_WIDGET (fixture->app.window));
  toast = test_app_dup_toast (&fixture->app);
  g_assert_null (toast);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) g_test_add ("/app/export/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("formats", test_export);
  ADD ("fails", test_export_fails);
  ADD ("cancelled", test_export_cancelled);

  return g_test_run ();
}
