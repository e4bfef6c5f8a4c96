/* test-builtin.c: the model that is compiled in is the one in the data folder
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-icon-names.h"
#include "model-fixture.h"

static DemarcModel *
load_file (DemarcProblems **problems)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "../data/aws.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  DemarcModel *model = demarc_model_new_for_file (file, problems, &error);

  g_assert_no_error (error);

  return model;
}

static void
test_no_problems (void)
{
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (DemarcModel) model = load_file (&problems);

  for (guint i = 0; i < demarc_problems_get_n (problems); i++)
    {
      g_autofree char *line = demarc_problems_dup_line (problems, i);

      g_test_message ("%s", line);
    }
  g_assert_nonnull (model);
  g_assert_cmpuint (demarc_problems_get_n_errors (problems), ==, 0);
}

/* Word for word, so that nothing can differ. */
static void
test_same_as_file (void)
{
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (DemarcModel) model = load_file (&problems);
  guint32 n[4];
  const guint32 *words = demarc_store_get_words (demarc_model_get_store (model), &n[0]);
  const guint32 *built_words =
    demarc_store_get_words (demarc_model_get_store (demarc_model_get_builtin ()), &n[1]);
  const char *text = demarc_store_get_characters (demarc_model_get_store (model), &n[2]);
  const char *built_text =
    demarc_store_get_characters (demarc_model_get_store (demarc_model_get_builtin ()), &n[3]);

  g_assert_cmpmem (words, n[0] * sizeof (guint32), built_words, n[1] * sizeof (guint32));
  g_assert_cmpmem (text, n[2], built_text, n[3]);
}

static void
test_one (void)
{
  g_assert_true (demarc_model_get_builtin () == demarc_model_get_builtin ());
  g_assert_cmpstr (demarc_model_get_id (demarc_model_get_builtin ()), ==, "aws");
}

/* What the model was made to hold. */
static void
test_counts (void)
{
  DemarcModel *model = demarc_model_get_builtin ();

  g_assert_cmpuint (demarc_model_get_n_layers (model), ==, 14);
  g_assert_cmpuint (demarc_model_get_n_services (model), ==, 52);
  g_assert_cmpuint (demarc_model_get_n_schemes (model), ==, 3);
  g_assert_cmpuint (demarc_model_get_n_all_categories (model), ==, 9);
  g_assert_cmpuint (demarc_model_get_n_conflicts (model), ==, 22);
  g_assert_cmpuint (demarc_model_get_n_dated (model), ==, 17);
  g_assert_cmpstr (demarc_model_get_language (model), ==, "en");
  g_assert_cmpstr (demarc_model_get_party_name (model, DEMARC_PARTY_CUSTOMER), ==, "You");
  g_assert_cmpstr (demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER), ==, "AWS");
}

/* Each icon that the model names is built in, and no two layers look alike. */
static void
test_icons (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autofree char *text = fixture_read_builtin ();
  g_autoptr (JsonNode) root = json_from_string (text, NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_icons = g_strv_length ((char **) demarc_icon_names);

  for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
    {
      int icon = demarc_layer_get_icon (demarc_model_get_layer (model, i));
      g_autofree char *pointer = g_strdup_printf ("/layers/%u/icon", i);

      g_assert_cmpint (icon, >=, 0);
      g_assert_cmpint (icon, <, (int) n_icons);
      g_assert_cmpstr (demarc_icon_names[icon], ==,
                       json_node_get_string (fixture_follow (root, pointer)));
      g_assert_true (g_hash_table_add (seen, (gpointer) demarc_icon_names[icon]));
    }
}

static guint
count_members (JsonNode   *root,
               const char *pointer)
{
  JsonNode *node = fixture_follow (root, pointer);

  return json_object_get_size (json_node_get_object (node));
}

/* Every service says something of each layer and of each scheme. */
static void
test_complete (void)
{
  g_autofree char *text = fixture_read_builtin ();
  g_autoptr (JsonNode) root = json_from_string (text, NULL);

  for (guint i = 0; i < demarc_model_get_n_services (demarc_model_get_builtin ()); i++)
    {
      g_autofree char *cells = g_strdup_printf ("/services/%u/cells", i);
      g_autofree char *categories = g_strdup_printf ("/services/%u/categories", i);
      g_autofree char *trap = g_strdup_printf ("/services/%u/trap/text", i);

      g_assert_cmpuint (count_members (root, cells), ==, 14);
      g_assert_cmpuint (count_members (root, categories), ==, 3);
      g_assert_nonnull (fixture_follow (root, trap));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/builtin/no-problems", test_no_problems);
  g_test_add_func ("/builtin/same-as-file", test_same_as_file);
  g_test_add_func ("/builtin/one", test_one);
  g_test_add_func ("/builtin/counts", test_counts);
  g_test_add_func ("/builtin/icons", test_icons);
  g_test_add_func ("/builtin/complete", test_complete);

  return g_test_run ();
}
