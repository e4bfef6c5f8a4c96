/* test-reader.c: everything that can be wrong with a model is told in one line
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-model-shapes.h"
#include "model-fixture.h"

/* golden/problems.txt holds the cases. Each begins with a line "# name"; lines "- text" and
 * "+ text" say what is replaced by what in the small model, in C escapes; the rest are the lines
 * that the reader must print, in their order. */

typedef struct
{
  char    *name;
  GString *text;
  GString *lines;
  char    *find;
} Case;

static void
free_case (gpointer data)
{
  Case *self = data;

  g_free (self->name);
  g_free (self->find);
  g_string_free (self->text, TRUE);
  g_string_free (self->lines, TRUE);
  g_free (self);
}

static Case *
new_case (const char *name)
{
  Case *self = g_new0 (Case, 1);
  g_autofree char *text = fixture_read_small ();

  self->name = g_strdup (name);
  self->text = g_string_new (text);
  self->lines = g_string_new (NULL);

  return self;
}

static void
change (Case       *self,
        const char *replacement)
{
  g_autofree char *compressed = g_strcompress (replacement);
  g_autofree char *changed = NULL;

  g_assert_nonnull (self->find);
  changed = fixture_replace (self->text->str, self->find, compressed);
  g_string_assign (self->text, changed);
  g_clear_pointer (&self->find, g_free);
}

static GPtrArray *
read_cases (void)
{
  g_autofree char *golden = fixture_read ("model/golden/problems.txt");
  g_auto (GStrv) lines = g_strsplit (golden, "\n", -1);
  GPtrArray *cases = g_ptr_array_new_with_free_func (free_case);
  Case *open = NULL;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (g_str_has_prefix (lines[i], "# "))
        g_ptr_array_add (cases, open = new_case (lines[i] + 2));
      else if (g_str_has_prefix (lines[i], "- "))
        open->find = g_strcompress (lines[i] + 2);
      else if (g_str_has_prefix (lines[i], "+"))
        change (open, lines[i][1] == '\0' ? "" : lines[i] + 2);
      else if (*lines[i] != '\0')
        g_string_append_printf (open->lines, "%s\n", lines[i]);
    }

  return cases;
}

static char *
dup_lines (DemarcProblems *problems)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < demarc_problems_get_n (problems); i++)
    {
      g_autofree char *line = demarc_problems_dup_line (problems, i);

      g_string_append_printf (lines, "%s\n", line);
    }

  return g_string_free (lines, FALSE);
}

static void
test_case (gconstpointer data)
{
  const Case *row = data;
  Loaded loaded = fixture_load (row->text->str);
  g_autofree char *lines = dup_lines (loaded.problems);

  g_assert_cmpstr (lines, ==, row->lines->str);
  g_assert_true ((loaded.model == NULL) ==
                 (demarc_problems_get_n_errors (loaded.problems) > 0));
  fixture_unload (&loaded);
}

static void
test_clean (void)
{
  g_autofree char *text = fixture_read_small ();
  Loaded loaded = fixture_load (text);

  g_assert_nonnull (loaded.model);
  g_assert_cmpuint (demarc_problems_get_n (loaded.problems), ==, 0);
  fixture_unload (&loaded);
}

/* All problems are told, but no more than a hundred, and all are counted. */
static void
test_cap (void)
{
  g_autofree char *text = fixture_read_small ();
  g_autoptr (GString) areas = g_string_new ("\"areas\": [\n");
  g_autofree char *changed = NULL;
  g_autofree char *last = NULL;
  Loaded loaded;

  for (guint i = 0; i < 70; i++)
    g_string_append (areas, "{\"id\": 1, \"title\": 2},\n");
  changed = fixture_replace (text, "\"areas\": [", areas->str);
  loaded = fixture_load (changed);

  g_assert_cmpuint (demarc_problems_get_n (loaded.problems), ==, 100);
  g_assert_cmpuint (demarc_problems_get_n_errors (loaded.problems), ==, 140);
  g_assert_cmpuint (demarc_problems_get_n_left (loaded.problems), ==, 40);
  last = demarc_problems_dup_line (loaded.problems, 99);
  g_assert_cmpstr (last, ==, "small.json:65:20: error: /areas/49/title: expected a text, "
                             "found a number");
  fixture_unload (&loaded);
}

static void
test_error (void)
{
  g_autofree char *text = fixture_read_small ();
  g_autofree char *one = fixture_replace (text, "\"status\": \"holds\"", "\"status\": \"no\"");
  g_autofree char *two = fixture_replace (one, "\"format\": 1", "\"format\": true");
  g_autoptr (GBytes) first = g_bytes_new (one, strlen (one));
  g_autoptr (GBytes) second = g_bytes_new (two, strlen (two));
  g_autoptr (GError) error = NULL;

  g_assert_null (demarc_model_new_for_bytes (first, "a.json", NULL, &error));
  g_assert_error (error, DEMARC_MODEL_ERROR, DEMARC_MODEL_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "a.json has 1 error");
  g_clear_error (&error);
  g_assert_null (demarc_model_new_for_bytes (second, "a.json", NULL, &error));
  g_assert_cmpstr (error->message, ==, "a.json has 2 errors");
}

static void
test_missing_file (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nonexistent/model.json");
  DemarcProblems *problems = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (demarc_model_new_for_file (file, &problems, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_null (problems);
}

static void
test_file (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "model/golden/small.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcModel) model = demarc_model_new_for_file (file, &problems, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (demarc_model_get_id (model), ==, "small");
  g_assert_cmpuint (demarc_problems_get_n (problems), ==, 0);
}

/* A file name can hold anything but a slash; messages must not obey it. */
static void
test_file_name (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("[", 1);
  g_autoptr (DemarcProblems) problems = NULL;
  g_autofree char *line = NULL;

  g_assert_null (demarc_model_new_for_bytes (bytes, "a\x1b[2Jb\n.json", &problems, NULL));
  line = demarc_problems_dup_line (problems, 0);
  g_assert_cmpstr (line, ==, "a\\x1b[2Jb\\x0a.json:1:2: error: /0: expected a value, but the text "
                             "ends here");
}

/* An empty file has no bytes at all. */
static void
test_empty (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new (NULL, 0);
  g_autoptr (DemarcProblems) problems = NULL;
  g_autofree char *line = NULL;

  g_assert_null (demarc_model_new_for_bytes (bytes, "e.json", &problems, NULL));
  line = demarc_problems_dup_line (problems, 0);
  g_assert_cmpstr (line, ==, "e.json:1:1: error: the file is empty");
}

static void
check_shape (const DemarcShape *shape,
             GHashTable        *seen)
{
  if (shape == NULL || !g_hash_table_add (seen, (gpointer) shape))
    return;

  /* Which members were there is kept in 64 bits. */
  g_assert_cmpuint (shape->n_fields, <=, 64);
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const DemarcField *field = &shape->fields[i];
      gboolean has_shape = field->kind == DEMARC_FIELD_RECORD ||
                           field->kind == DEMARC_FIELD_RECORDS || field->kind == DEMARC_FIELD_MAP;
      gboolean has_list = field->kind == DEMARC_FIELD_ID || field->kind == DEMARC_FIELD_REF ||
                          field->kind == DEMARC_FIELD_REFS || field->kind == DEMARC_FIELD_MAP;

      g_assert_nonnull (field->name);
      g_assert_true (has_shape == (field->shape != NULL));
      g_assert_true ((field->kind == DEMARC_FIELD_CHOICE) == (field->choices != NULL));
      g_assert_true (has_list == (field->list != LIST_NONE));
      g_assert_cmpuint (field->list, <, N_LISTS);
      check_shape (field->shape, seen);
    }
}

/* The tables that describe a model are whole: a forgotten line would read as "anything goes". */
static void
test_tables (void)
{
  const DemarcVocabulary *vocabulary = demarc_model_get_vocabulary ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  check_shape (vocabulary->root, seen);
  g_assert_cmpuint (g_hash_table_size (seen), >, 20);
  g_assert_cmpuint (vocabulary->n_lists, ==, N_LISTS);
  for (guint i = 1; i < vocabulary->n_lists; i++)
    g_assert_nonnull (vocabulary->lists[i]);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GPtrArray) cases = NULL;

  g_test_init (&argc, &argv, NULL);

  cases = read_cases ();
  for (guint i = 0; i < cases->len; i++)
    {
      Case *row = g_ptr_array_index (cases, i);
      g_autofree char *path = g_strconcat ("/reader/problem/", row->name, NULL);

      g_test_add_data_func (path, row, test_case);
    }
  g_test_add_func ("/reader/clean", test_clean);
  g_test_add_func ("/reader/cap", test_cap);
  g_test_add_func ("/reader/error", test_error);
  g_test_add_func ("/reader/missing-file", test_missing_file);
  g_test_add_func ("/reader/file", test_file);
  g_test_add_func ("/reader/file-name", test_file_name);
  g_test_add_func ("/reader/empty", test_empty);
  g_test_add_func ("/reader/tables", test_tables);

  return g_test_run ();
}
