/* model-fixture.c: what the tests of the model share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "model-fixture.h"

#include <string.h>

#include "demarc-lens.h"

/* Random inputs are the same in every run; who wants others changes this one number. */
#define SEED 20260722u

/* Reads a file, named from the folder of the tests. */
char *
fixture_read (const char *path)
{
  g_autofree char *file = g_test_build_filename (G_TEST_DIST, path, NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (file, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

char *
fixture_read_small (void)
{
  return fixture_read ("model/golden/small.json");
}

char *
fixture_read_builtin (void)
{
  return fixture_read ("../data/aws.json");
}

/* Replaces the first place that reads @find, which must be there. */
char *
fixture_replace (const char *text,
                 const char *find,
                 const char *replacement)
{
  const char *at = strstr (text, find);
  GString *changed = g_string_new (NULL);

  g_assert_nonnull (at);
  g_string_append_len (changed, text, at - text);
  g_string_append (changed, replacement);
  g_string_append (changed, at + strlen (find));

  return g_string_free (changed, FALSE);
}

Loaded
fixture_load (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  Loaded loaded = { NULL, NULL };

  loaded.model = demarc_model_new_for_bytes (bytes, "small.json", &loaded.problems, &error);
  if (loaded.model == NULL)
    g_assert_error (error, DEMARC_MODEL_ERROR, DEMARC_MODEL_ERROR_INVALID);
  else
    g_assert_no_error (error);

  return loaded;
}

void
fixture_unload (Loaded *loaded)
{
  g_clear_pointer (&loaded->problems, demarc_problems_unref);
  g_clear_object (&loaded->model);
}

/* A model that must be good. */
DemarcModel *
fixture_new_for_text (const char *text)
{
  Loaded loaded = fixture_load (text);

  for (guint i = 0; i < demarc_problems_get_n (loaded.problems); i++)
    {
      g_autofree char *line = demarc_problems_dup_line (loaded.problems, i);

      g_test_message ("%s", line);
    }
  g_assert_nonnull (loaded.model);
  demarc_problems_unref (loaded.problems);

  return loaded.model;
}

DemarcModel *
fixture_new_small (void)
{
  g_autofree char *text = fixture_read_small ();

  return fixture_new_for_text (text);
}

/* The small model without services and without what speaks of them. */
DemarcModel *
fixture_new_empty (void)
{
  static const char *const members[] = {
    "\"services\"", "\"misconceptions\"", "\"conflicts\"", "\"dated\"", "\"incidents\"",
  };
  char *text = fixture_read_small ();
  DemarcModel *model;

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *other =
        i == 0 ? g_strdup ("\"services\": [], \"x-0\"") : g_strdup_printf ("\"x-%u\"", i);
      char *changed = fixture_replace (text, members[i], other);

      g_free (text);
      text = changed;
    }

  model = fixture_new_for_text (text);
  g_free (text);

  return model;
}

/* The small model with one thing in it changed. */
DemarcModel *
fixture_new_changed (const char *find,
                     const char *replacement)
{
  g_autofree char *text = fixture_read_small ();
  g_autofree char *changed = fixture_replace (text, find, replacement);

  return fixture_new_for_text (changed);
}

DemarcSubject *
fixture_find (DemarcModel *model,
              const char  *text)
{
  DemarcSubject *subject = demarc_model_find_subject (model, text, NULL, NULL);

  g_assert_nonnull (subject);

  return subject;
}

DemarcStack *
fixture_resolve (DemarcModel *model,
                 const char  *subject,
                 const char  *lens)
{
  g_autoptr (DemarcSubject) found = fixture_find (model, subject);
  DemarcSource *source = NULL;

  if (lens != NULL)
    g_assert_true (demarc_model_find_lens (model, lens, &source, NULL));

  return demarc_model_resolve (model, found, NULL, source);
}

const DemarcCell *
fixture_get_cell (DemarcStack *stack,
                  const char  *layer)
{
  DemarcEntry *entry = demarc_model_find_layer (demarc_stack_get_model (stack), layer, NULL);

  g_assert_nonnull (entry);

  return demarc_stack_get_cell (stack, demarc_entry_get_position (entry));
}

/* Every service, variant and category of a model. */
GPtrArray *
fixture_all_subjects (DemarcModel *model)
{
  GPtrArray *all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);

      g_ptr_array_add (all, demarc_subject_new_for_service (service));
      for (guint j = 0; j < demarc_service_get_n_variants (service); j++)
        g_ptr_array_add (all, demarc_subject_new_for_variant (
                                service, demarc_model_get_variant (model, service, j)));
    }
  for (guint i = 0; i < demarc_model_get_n_all_categories (model); i++)
    g_ptr_array_add (all, demarc_subject_new_for_category (
                            demarc_model_get_any_category (model, i)));

  return all;
}

GRand *
fixture_new_rand (void)
{
  g_test_message ("seed %u", SEED);

  return g_rand_new_with_seed (SEED);
}

static JsonNode *
step (JsonNode   *node,
      const char *token)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return json_object_get_member (json_node_get_object (node), token);

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);
      guint64 index = g_ascii_strtoull (token, NULL, 10);

      return index < json_array_get_length (array) ? json_array_get_element (array, (guint) index)
                                                   : NULL;
    }

  return NULL;
}

/* Follows a JSON pointer the slow and simple way. */
JsonNode *
fixture_follow (JsonNode   *root,
                const char *pointer)
{
  g_auto (GStrv) tokens = g_strsplit (pointer, "/", -1);
  JsonNode *node = root;

  for (guint i = 1; tokens[0] != NULL && tokens[i] != NULL && node != NULL; i++)
    {
      g_autoptr (GString) token = g_string_new (tokens[i]);

      g_string_replace (token, "~1", "/", 0);
      g_string_replace (token, "~0", "~", 0);
      node = step (node, token->str);
    }

  return node;
}

void
fixture_add_rows (const char   *path,
                  gconstpointer rows,
                  gsize         size,
                  guint         n,
                  GTestDataFunc function)
{
  for (guint i = 0; i < n; i++)
    {
      const char *row = (const char *) rows + i * size;
      const char *name;
      g_autofree char *full = NULL;

      memcpy (&name, row, sizeof name);
      full = g_strdup_printf ("%s/%s", path, name);
      g_test_add_data_func (full, row, function);
    }
}
