/* test-dialogs.c: how to export, what is wrong with a file, names for files
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-export-dialog.h"
#include "demarc-file-dialog.h"
#include "demarc-model.h"
#include "demarc-problems-dialog.h"
#include "demarc-test-ui.h"

static GtkWidget *
find (GtkWindow  *dialog,
      const char *id)
{
  GtkWidget *found = test_find (GTK_WIDGET (dialog), test_is_id, id);

  g_assert_nonnull (found);

  return found;
}

static void
choose (GtkWindow  *dialog,
        const char *id)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find (dialog, id)), TRUE);
}

static void
show (GtkWindow *dialog)
{
  gtk_window_present (dialog);
  test_wait_until (gtk_widget_get_mapped (GTK_WIDGET (dialog)));
  test_settle (GTK_WIDGET (dialog));
}

static void
count_cb (gpointer  object,
          guint    *n)
{
  *n += 1;
}

static const struct { const char *id; DemarcPictureFormat format; } formats[] = {
  { "png_button", DEMARC_PICTURE_PNG },
  { "pdf_button", DEMARC_PICTURE_PDF },
  { "svg_button", DEMARC_PICTURE_SVG },
};

static const struct { const char *id; DemarcThemeName theme; } colors[] = {
  { "dark_button", DEMARC_THEME_DARK },
  { "contrast_button", DEMARC_THEME_CONTRAST },
  { "print_button", DEMARC_THEME_PRINT },
  { "light_button", DEMARC_THEME_LIGHT },
};

static void
test_export_choices (void)
{
  GtkWindow *window = demarc_export_dialog_new (NULL);
  DemarcExportDialog *dialog = DEMARC_EXPORT_DIALOG (window);
  GtkWidget *scale = find (window, "scale_button");

  show (window);
  g_assert_cmpint (demarc_export_dialog_get_format (dialog), ==, DEMARC_PICTURE_SVG);
  g_assert_cmpint (demarc_export_dialog_get_theme (dialog), ==, DEMARC_THEME_LIGHT);
  g_assert_cmpfloat (demarc_export_dialog_get_scale (dialog), ==, 2);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      choose (window, formats[i].id);
      g_assert_cmpint (demarc_export_dialog_get_format (dialog), ==, formats[i].format);
      /* Only pixels have a scale. */
      g_assert_cmpint (gtk_widget_is_sensitive (scale), ==,
                       formats[i].format == DEMARC_PICTURE_PNG);
    }
  for (guint i = 0; i < G_N_ELEMENTS (colors); i++)
    {
      choose (window, colors[i].id);
      g_assert_cmpint (demarc_export_dialog_get_theme (dialog), ==, colors[i].theme);
      g_assert_cmpint (demarc_export_dialog_get_format (dialog), ==, DEMARC_PICTURE_SVG);
    }

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (scale), 100);
  g_assert_cmpfloat (demarc_export_dialog_get_scale (dialog), ==, DEMARC_PICTURE_SCALE_MAX);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (scale), -1);
  g_assert_cmpfloat (demarc_export_dialog_get_scale (dialog), ==, DEMARC_PICTURE_SCALE_MIN);
  gtk_window_destroy (window);
}

/* Tables are offered where there is one, and are no pictures. */
static void
test_export_tables (void)
{
  GtkWindow *window = demarc_export_dialog_new (NULL);
  DemarcExportDialog *dialog = DEMARC_EXPORT_DIALOG (window);
  DemarcTableFormat format;

  show (window);
  g_assert_false (test_is_seen (find (window, "csv_button")));
  g_assert_false (test_is_seen (find (window, "markdown_button")));
  g_assert_false (demarc_export_dialog_get_table (dialog, &format));

  demarc_export_dialog_offer_tables (dialog);
  choose (window, "csv_button");
  g_assert_true (demarc_export_dialog_get_table (dialog, &format));
  g_assert_cmpint (format, ==, DEMARC_TABLE_CSV);
  choose (window, "markdown_button");
  g_assert_true (demarc_export_dialog_get_table (dialog, &format));
  g_assert_cmpint (format, ==, DEMARC_TABLE_MARKDOWN);
  choose (window, "png_button");
  g_assert_false (demarc_export_dialog_get_table (dialog, &format));
  gtk_window_destroy (window);
}

static void
test_export_chosen (void)
{
  GtkWindow *window = demarc_export_dialog_new (NULL);
  gpointer weak = window;
  guint n_chosen = 0;

  g_object_add_weak_pointer (G_OBJECT (window), &weak);
  g_signal_connect (window, "chosen", G_CALLBACK (count_cb), &n_chosen);
  show (window);
  g_assert_true (gtk_window_get_default_widget (window) == find (window, "export_button"));
  test_click (find (window, "export_button"));
  g_assert_cmpuint (n_chosen, ==, 1);
  test_wait_until (weak == NULL);

  /* Escape and Cancel choose nothing. */
  window = demarc_export_dialog_new (NULL);
  weak = window;
  g_object_add_weak_pointer (G_OBJECT (window), &weak);
  g_signal_connect (window, "chosen", G_CALLBACK (count_cb), &n_chosen);
  show (window);
  g_assert_true (test_press (GTK_WIDGET (window), GDK_KEY_Escape, 0));
  test_wait_until (weak == NULL);
  g_assert_cmpuint (n_chosen, ==, 1);
}

static char *
dup_lines (GtkWindow *dialog)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find (dialog, "text_view")));
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

/* Every problem with its line, to be read and to be copied. */
static void
test_problems (void)
{
  static const char text[] = "{ \"format\": 1,\n  \"layers\": 17, \"<b>&\": [] }";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcModel) model =
    demarc_model_new_for_bytes (bytes, "a <b>.json", &problems, &error);
  GtkWindow *window;
  g_autofree char *lines = NULL;
  char *copied = NULL;

  g_assert_null (model);
  g_assert_nonnull (problems);
  window = demarc_problems_dialog_new (NULL, error->message, problems);
  show (window);
  lines = dup_lines (window);
  for (guint i = 0; i < demarc_problems_get_n (problems); i++)
    {
      g_autofree char *line = demarc_problems_dup_line (problems, i);

      g_assert_nonnull (strstr (lines, line));
      g_assert_true (g_str_has_prefix (line, "a <b>.json:"));
    }
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (find (window, "summary_label"))), ==,
                   error->message);
  g_assert_false (gtk_text_view_get_editable (GTK_TEXT_VIEW (find (window, "text_view"))));

  test_click (find (window, "copy_button"));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (window)), NULL, read_cb,
                                 &copied);
  test_wait_until (copied != NULL);
  g_assert_cmpstr (copied, ==, lines);
  g_free (copied);

  g_assert_true (test_press (GTK_WIDGET (window), GDK_KEY_Escape, 0));
}

static void
test_too_many_problems (void)
{
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("m.json");
  GtkWindow *window;
  g_autofree char *lines = NULL;
  g_auto (GStrv) split = NULL;

  for (guint i = 0; i < DEMARC_PROBLEMS_MAX + 7; i++)
    demarc_problems_add (problems, DEMARC_SEVERITY_ERROR, i, "/x", NULL, "wrong %u", i);
  window = demarc_problems_dialog_new (NULL, "Wrong", problems);
  show (window);
  lines = dup_lines (window);
  split = g_strsplit (g_strchomp (lines), "\n", -1);
  g_assert_cmpuint (g_strv_length (split), ==, DEMARC_PROBLEMS_MAX + 1);
  g_assert_cmpstr (split[DEMARC_PROBLEMS_MAX], ==, "7 more problems are not listed");
  gtk_window_destroy (window);
}

static void
test_no_problems_listed (void)
{
  GtkWindow *window = demarc_problems_dialog_new (NULL, "No such file", NULL);
  g_autofree char *lines = NULL;

  show (window);
  lines = dup_lines (window);
  g_assert_cmpstr (lines, ==, "No such file");
  gtk_window_destroy (window);
}

static const struct { const char *title; const char *suffix; const char *name; } names[] = {
  { "Amazon RDS", "svg", "Amazon RDS.svg" },
  { "../../.bashrc", "png", "bashrc.png" },
  { "--help", "pdf", "help.pdf" },
  { "a/b\\c:d*e?f\"g<h>i|j", "svg", "a b c d e f g h i j.svg" },
  { "", "svg", "Demarc.svg" },
  { "/", "svg", "Demarc.svg" },
  { ".", "svg", "Demarc.svg" },
  { "\x01\x02\x1b[31m", "svg", "[31m.svg" },
  { "\xe2\x80\xae" "gvs", "svg", "gvs.svg" },
  { "Straße \xe6\x97\xa5\xe6\x9c\xac", "svg", "Straße \xe6\x97\xa5\xe6\x9c\xac.svg" },
  { "x ", "svg", "x.svg" },
};

static void
test_file_names (void)
{
  g_autoptr (GString) emoji = g_string_new (NULL);
  g_autofree char *longest = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = demarc_file_dialog_dup_name (names[i].title, names[i].suffix);

      g_assert_cmpstr (name, ==, names[i].name);
    }

  for (guint i = 0; i < 500; i++)
    g_string_append (emoji, "\xf0\x9f\x92\xa9");
  longest = demarc_file_dialog_dup_name (emoji->str, "svg");
  g_assert_true (g_utf8_validate (longest, -1, NULL));

  /* What file systems can hold in a name, in bytes. */
  g_assert_cmpuint (strlen (longest), <=, 255);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

  g_test_add_func ("/views/export-dialog/choices", test_export_choices);
  g_test_add_func ("/views/export-dialog/chosen", test_export_chosen);
  g_test_add_func ("/views/export-dialog/tables", test_export_tables);
  g_test_add_func ("/views/problems-dialog/all", test_problems);
  g_test_add_func ("/views/problems-dialog/too-many", test_too_many_problems);
  g_test_add_func ("/views/problems-dialog/none-listed", test_no_problems_listed);
  g_test_add_func ("/views/file-dialog/names", test_file_names);

  return g_test_run ();
}
