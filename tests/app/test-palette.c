/* test-palette.c: the palette in the window
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-palette.h"
#include "demarc-test-app.h"

static void
set_up (TestApp       *app,
        gconstpointer  data)
{
  test_app_start (app, data != NULL ? data : "demarc:explore/rds");
}

static void
tear_down (TestApp       *app,
           gconstpointer  data)
{
  test_app_stop (app);
}

static GtkWidget *
find_palette (TestApp *app)
{
  return test_find (GTK_WIDGET (app->window), test_is_type, "DemarcPalette");
}

static void
press (TestApp         *app,
       guint            key,
       GdkModifierType  modifiers)
{
  g_assert_true (test_press (GTK_WIDGET (app->window), key, modifiers));
  test_settle (GTK_WIDGET (app->window));
}

/* Opens the palette by its key, and types. */
static DemarcPalette *
open_with (TestApp    *app,
           const char *words)
{
  GtkWidget *palette;

  press (app, GDK_KEY_k, GDK_CONTROL_MASK);
  palette = find_palette (app);
  g_assert_nonnull (palette);
  demarc_palette_set_patience (DEMARC_PALETTE (palette), 0);
  demarc_palette_set_words (DEMARC_PALETTE (palette), words);
  test_settle (GTK_WIDGET (app->window));

  return DEMARC_PALETTE (palette);
}

static void
assert_place (TestApp    *app,
              const char *text)
{
  g_assert_null (find_palette (app));
  g_assert_cmpstr (test_session_get_text (app->session), ==, text);
}

static void
test_opens (TestApp       *app,
            gconstpointer  data)
{
  DemarcPalette *palette = open_with (app, "s3");

  /* A second time it is the same one, and what was typed can be typed over. */
  press (app, GDK_KEY_k, GDK_CONTROL_MASK);
  g_assert_true (find_palette (app) == GTK_WIDGET (palette));
  press (app, GDK_KEY_Return, 0);
  assert_place (app, "demarc:explore/s3");
  g_assert_true (test_is_type (gtk_root_get_focus (GTK_ROOT (app->window)), "DemarcLayerItem"));

  /* What was looked for the last time is there again. */
  press (app, GDK_KEY_k, GDK_CONTROL_MASK);
  g_assert_cmpstr (demarc_palette_get_words (DEMARC_PALETTE (find_palette (app))), ==, "s3");
}

/* Escape puts the keyboard where it was, and leaves nothing behind. */
static void
test_escape (TestApp       *app,
             gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (app->window);
  GtkWidget *before;

  test_app_act (app, "win.search");
  test_settle (window);
  before = gtk_root_get_focus (GTK_ROOT (window));
  open_with (app, "who patches s3");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) != before);
  press (app, GDK_KEY_Escape, 0);
  assert_place (app, "demarc:explore/rds");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == before);
}

static void
test_leads (TestApp       *app,
            gconstpointer  data)
{
  static const struct { const char *words; const char *place; } rows[] = {
    { "who patches s3?", "demarc:explore/s3?layer=guest-os" },
    { "firewall", "demarc:explore/s3?layer=firewall-config" },
    { "saas", "demarc:explore/category:saas?scheme=four&layer=firewall-config" },
    { "which services leave the os to me", "demarc:matrix?scheme=four&where=guest-os:customer" },
    { "ec2 vs lambda", "demarc:compare/ec2+lambda?scheme=four" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      open_with (app, rows[i].words);
      press (app, GDK_KEY_Return, 0);
      assert_place (app, rows[i].place);
    }
}

/* Where several are compared, choosing adds one; one that is there stays. */
static void
test_adds (TestApp       *app,
           gconstpointer  data)
{
  g_autofree char *toast = NULL;

  open_with (app, "lambda");
  press (app, GDK_KEY_Return, 0);
  assert_place (app, "demarc:compare/s3+rds+lambda");
  open_with (app, "s3");
  press (app, GDK_KEY_Return, 0);
  assert_place (app, "demarc:compare/s3+rds+lambda");
  toast = test_app_dup_toast (app);
  g_assert_cmpstr (toast, ==, "Amazon S3 is there already");
}

static void
test_adds_to_workload (TestApp       *app,
                       gconstpointer  data)
{
  test_session_go (app->session, "demarc:workload/s3+rds");
  open_with (app, "lambda");
  press (app, GDK_KEY_Return, 0);
  assert_place (app, "demarc:workload/rds+lambda+s3");
}

/* Compared without leaving: several, one after the other. */
static void
test_compares (TestApp       *app,
               gconstpointer  data)
{
  DemarcPalette *palette;
  g_autofree char *toast = NULL;

  demarc_session_set_columns (app->session, NULL);
  palette = open_with (app, "s3");
  press (app, GDK_KEY_Return, GDK_CONTROL_MASK);
  g_assert_true (find_palette (app) == GTK_WIDGET (palette));
  demarc_palette_set_words (palette, "lambda");
  press (app, GDK_KEY_Down, 0);
  press (app, GDK_KEY_Up, 0);
  press (app, GDK_KEY_Return, GDK_CONTROL_MASK);
  toast = test_app_dup_toast (app);
  g_assert_cmpstr (toast, ==, "AWS Lambda is in the comparison");
  press (app, GDK_KEY_Escape, 0);
  assert_place (app, "demarc:explore/rds");

  open_with (app, "compare");
  press (app, GDK_KEY_Return, 0);
  assert_place (app, "demarc:compare/s3+lambda");
}

/* What can be done is done after the palette is gone. */
static void
test_commands (TestApp       *app,
               gconstpointer  data)
{
  g_autofree char *toast = NULL;

  open_with (app, "copy link");
  press (app, GDK_KEY_Return, 0);
  assert_place (app, "demarc:explore/rds");
  toast = test_app_dup_toast (app);
  g_assert_cmpstr (toast, ==, "Link copied");

  open_with (app, "scheme: two");
  press (app, GDK_KEY_Return, 0);
  assert_place (app, "demarc:explore/rds?scheme=two");
}

static gboolean
lists_command (DemarcPalette *palette,
               const char    *title)
{
  GListModel *model = G_LIST_MODEL (demarc_palette_get_model (palette));

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (DemarcPaletteItem) item = g_list_model_get_item (model, i);

      if (demarc_palette_item_get_kind (item) == DEMARC_PALETTE_COMMAND &&
          g_str_equal (demarc_palette_item_get_title (item), title))
        return TRUE;
    }

  return FALSE;
}

/* Only what can be done now, and would change something, is offered; each with a name of its own. */
static void
test_offers (TestApp       *app,
             gconstpointer  data)
{
  DemarcPalette *palette = open_with (app, "");
  GListModel *model = G_LIST_MODEL (demarc_palette_get_model (palette));
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_true (lists_command (palette, "Compare"));
  g_assert_true (lists_command (palette, "Appearance: Dark"));
  g_assert_true (lists_command (palette, "Keyboard Shortcuts"));
  g_assert_false (lists_command (palette, "Explore"));
  g_assert_false (lists_command (palette, "Built-in Model"));
  g_assert_false (lists_command (palette, "Forward"));
  g_assert_false (lists_command (palette, "Find or Ask…"));
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (DemarcPaletteItem) item = g_list_model_get_item (model, i);

      g_assert_true (g_hash_table_add (seen, g_strdup (demarc_palette_item_get_title (item))));
    }

  press (app, GDK_KEY_Escape, 0);
  test_session_go (app->session, "demarc:explore/s3");
  test_app_act (app, "win.back");
  palette = open_with (app, "");
  g_assert_true (lists_command (palette, "Forward"));
}

/* In a narrow window the sheet has all of the width, and leads to the diagram, whatever pane was
 * seen. */
static void
test_narrow (TestApp       *app,
             gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (app->window);
  int minimum;

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 640);
  test_wait_until (gtk_widget_get_width (window) <= 420);
  test_app_act (app, "win.search");
  open_with (app, "who patches lambda");
  gtk_widget_measure (window, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  g_assert_cmpint (gtk_widget_get_width (test_app_find (app, "sheet")), ==,
                   gtk_widget_get_width (find_palette (app)));
  press (app, GDK_KEY_Return, 0);
  assert_place (app, "demarc:explore/lambda?layer=guest-os");
  g_assert_true (test_is_seen (test_app_find (app, "diagram")));
  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 880);
  test_wait_until (gtk_widget_get_width (window) > 1000);
}

/* The answer is said where screen readers listen. */
static void
test_announced (TestApp       *app,
                gconstpointer  data)
{
  g_autofree char *said = NULL;

  open_with (app, "who patches rds");
  said = test_dup_name (GTK_WIDGET (app->window));
  g_assert_true (g_str_has_prefix (said, "Guest operating system on Amazon RDS: AWS answers"));
}

/* The window can be closed, and its model changed, while the palette is open. */
static void
test_gone (TestApp       *app,
           gconstpointer  data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "minimal.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  open_with (app, "s3");
  demarc_window_open_model (app->window, file);
  test_wait_until (!demarc_window_is_opening (app->window));
  g_assert_true (demarc_session_get_model (app->session) != demarc_model_get_builtin ());
  g_assert_null (find_palette (app));
  open_with (app, "s3");
}

#define ADD(name, place) \
  g_test_add ("/palette/" #name, TestApp, place, set_up, test_##name, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  ADD (opens, NULL);
  ADD (escape, NULL);
  ADD (leads, NULL);
  ADD (adds, "demarc:compare/s3+rds");
  ADD (adds_to_workload, NULL);
  ADD (compares, NULL);
  ADD (commands, NULL);
  ADD (offers, NULL);
  ADD (narrow, NULL);
  ADD (announced, NULL);
  ADD (gone, NULL);

  return g_test_run ();
}
