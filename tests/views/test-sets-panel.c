/* test-sets-panel.c: sets of services under names
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>

#include "demarc-sets-panel.h"
#include "demarc-test-ui.h"

typedef struct
{
  GtkWidget  *window;
  GtkWidget  *panel;
  char       *folder;
  char       *path;
  DemarcSets *sets;
  DemarcSet  *opened;
  char       *said;
  GClosure   *undo;
} Fixture;

static void
open_cb (DemarcSetsPanel *panel,
         DemarcSet       *set,
         Fixture         *fixture)
{
  g_set_object (&fixture->opened, set);
}

static void
say_cb (DemarcSetsPanel *panel,
        const char      *text,
        GClosure        *undo,
        Fixture         *fixture)
{
  g_free (fixture->said);
  fixture->said = g_strdup (text);
  g_clear_pointer (&fixture->undo, g_closure_unref);
  if (undo == NULL)
    return;

  fixture->undo = g_closure_ref (undo);
  g_closure_set_marshal (undo, g_cclosure_marshal_VOID__VOID);
}

static void
begin (Fixture    *fixture,
       const char *columns)
{
  demarc_sets_panel_begin (DEMARC_SETS_PANEL (fixture->panel), fixture->sets,
                           demarc_model_get_builtin (), columns);
  test_settle (fixture->window);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("demarc-panel-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "sets.json", NULL);
  fixture->sets = demarc_sets_new (fixture->path);
  fixture->panel = demarc_sets_panel_new ();
  g_signal_connect (fixture->panel, "open", G_CALLBACK (open_cb), fixture);
  g_signal_connect (fixture->panel, "say", G_CALLBACK (say_cb), fixture);
  fixture->window = test_window_new (fixture->panel, 400, 400);
  begin (fixture, "ec2+rds");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_window_free (fixture->window);
  g_clear_object (&fixture->sets);
  g_clear_object (&fixture->opened);
  g_clear_pointer (&fixture->undo, g_closure_unref);
  g_unlink (fixture->path);
  g_rmdir (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
  g_free (fixture->said);
}

static gboolean
is_labelled (GtkWidget  *widget,
             const char *label)
{
  return GTK_IS_BUTTON (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

static GtkWidget *
get_entry (Fixture *fixture)
{
  return test_find (fixture->panel, test_is_named, "Save what is compared as");
}

static void
save (Fixture    *fixture,
      const char *name)
{
  gtk_editable_set_text (GTK_EDITABLE (get_entry (fixture)), name);
  g_signal_emit_by_name (get_entry (fixture), "activate");
  test_settle (fixture->window);
}

static void
undo (Fixture *fixture)
{
  GValue instance = G_VALUE_INIT;

  g_assert_nonnull (fixture->undo);
  g_value_init (&instance, G_TYPE_OBJECT);
  g_closure_invoke (fixture->undo, NULL, 1, &instance, NULL);
  g_value_unset (&instance);
}

static const char *
get_columns (Fixture    *fixture,
             const char *name)
{
  int position = demarc_sets_find (fixture->sets, name);

  return position < 0
           ? NULL : demarc_set_get_columns (demarc_sets_get (fixture->sets, (guint) position));
}

static GtkWidget *
find (Fixture    *fixture,
      const char *name)
{
  GtkWidget *widget = test_find (fixture->panel, test_is_named, name);

  if (widget == NULL)
    g_error ("there is nothing called '%s'", name);

  return widget;
}

static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *button = test_find (fixture->panel, is_labelled, "_Save");
  GtkWidget *row;

  g_assert_false (gtk_widget_is_sensitive (button));
  save (fixture, "Shop");
  g_assert_cmpstr (fixture->said, ==, "Saved as \"Shop\"");
  g_assert_null (fixture->undo);
  g_assert_cmpstr (get_columns (fixture, "Shop"), ==, "ec2+rds");
  row = find (fixture, "Shop: Amazon EC2 · Amazon RDS");
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  g_assert_cmpstr (demarc_set_get_name (fixture->opened), ==, "Shop");

  /* The same name means the same set, which is said before and can be taken back. */
  begin (fixture, "s3");
  gtk_editable_set_text (GTK_EDITABLE (get_entry (fixture)), "shop");
  g_assert_nonnull (test_find (fixture->panel, is_labelled, "_Replace"));
  test_click (test_find (fixture->panel, is_labelled, "_Replace"));
  g_assert_cmpstr (get_columns (fixture, "Shop"), ==, "s3");
  g_assert_cmpuint (demarc_sets_get_n (fixture->sets), ==, 1);
  undo (fixture);
  g_assert_cmpstr (get_columns (fixture, "Shop"), ==, "ec2+rds");
}

/* Where nothing is compared, there is nothing to save. */
static void
test_nothing_to_save (Fixture       *fixture,
                      gconstpointer  data)
{
  begin (fixture, NULL);
  save (fixture, "Nothing");
  g_assert_cmpuint (demarc_sets_get_n (fixture->sets), ==, 0);
  g_assert_null (fixture->said);
}

static void
test_delete (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *row;

  save (fixture, "One");
  save (fixture, "Two");
  test_click (find (fixture, "Delete One"));
  g_assert_cmpstr (fixture->said, ==, "\"One\" deleted");
  g_assert_null (get_columns (fixture, "One"));
  undo (fixture);
  g_assert_cmpint (demarc_sets_find (fixture->sets, "One"), ==, 0);
  test_settle (fixture->window);
  row = find (fixture, "One: Amazon EC2 · Amazon RDS");
  g_assert_true (gtk_widget_get_focusable (row));
}

/* A name that is taken is told, and what was typed stays to be mended. */
static void
test_rename (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *texts = NULL;
  GtkWidget *entry;

  save (fixture, "One");
  save (fixture, "Two");
  test_click (find (fixture, "Rename Two"));
  entry = gtk_widget_get_parent (gtk_root_get_focus (GTK_ROOT (fixture->window)));
  g_assert_true (GTK_IS_ENTRY (entry));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Two");
  gtk_editable_set_text (GTK_EDITABLE (entry), "one");
  g_signal_emit_by_name (entry, "activate");
  texts = test_dup_texts (fixture->panel);
  g_assert_nonnull (strstr (texts, "there is a set 'one' already"));
  g_assert_cmpint (demarc_sets_find (fixture->sets, "Two"), ==, 1);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Zwei");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpint (demarc_sets_find (fixture->sets, "Zwei"), ==, 1);
  test_settle (fixture->window);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) ==
                 find (fixture, "Zwei: Amazon EC2 · Amazon RDS"));
}

static void
test_no_markup (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *texts = NULL;

  save (fixture, "<b>&amp; _x");
  texts = test_dup_texts (fixture->panel);
  g_assert_nonnull (strstr (texts, "<b>&amp; _x\n"));
  find (fixture, "Delete <b>&amp; _x");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(name, func) \
  g_test_add ("/views/sets-panel/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("delete", test_delete);
  ADD ("no-markup", test_no_markup);
  ADD ("nothing-to-save", test_nothing_to_save);
  ADD ("rename", test_rename);
  ADD ("save", test_save);

  return g_test_run ();
}
