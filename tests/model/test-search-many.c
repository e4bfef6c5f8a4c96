/* test-search-many.c: a quick search finds what a slow one finds
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-model-values.h"
#include "demarc-search.h"
#include "demarc-words.h"
#include "model-fixture.h"

#define N_MANY 10000

static gboolean
list_has_word (DemarcModel *model,
               DemarcList   duties,
               const char  *word)
{
  for (guint i = 0; i < duties.n; i++)
    {
      g_autofree char *text = demarc_words_fold (demarc_model_get_duty (model, duties, i).text);

      if (strstr (text, word) != NULL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
texts_have_word (DemarcList  texts,
                 const char *word)
{
  for (guint i = 0; i < texts.n; i++)
    {
      g_autofree char *text = demarc_words_fold (demarc_list_get_text (texts, i));

      if (strstr (text, word) != NULL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has (const char *text,
     const char *word)
{
  g_autofree char *folded = demarc_words_fold (text);

  return strstr (folded, word) != NULL;
}

/* Whether one word occurs in a service, looked up the slow and simple way. */
static gboolean
service_has_word (DemarcModel   *model,
                  DemarcService *service,
                  const char    *word)
{
  DemarcArea *area = demarc_model_get_area (model, (guint) demarc_service_get_area (service));

  for (guint i = 0; i < demarc_service_get_n_variants (service); i++)
    if (has (demarc_entry_get_title (DEMARC_ENTRY (demarc_model_get_variant (model, service, i))),
             word))
      return TRUE;

  return has (demarc_entry_get_id (DEMARC_ENTRY (service)), word) ||
         has (demarc_entry_get_title (DEMARC_ENTRY (service)), word) ||
         has (demarc_entry_get_title (DEMARC_ENTRY (area)), word) ||
         has (demarc_service_get_summary (service), word) ||
         texts_have_word (demarc_service_get_aliases (service), word) ||
         list_has_word (model, demarc_model_get_duties (model, service, DEMARC_PARTY_CUSTOMER),
                        word) ||
         list_has_word (model, demarc_model_get_duties (model, service, DEMARC_PARTY_PROVIDER),
                        word);
}

/* Parts of words of the model itself, one or two together: the quick way finds what the slow way
 * finds. */
static void
test_same_as_slow (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcSearch) search = demarc_search_new (model);
  g_autoptr (GRand) rand = fixture_new_rand ();
  guint n = demarc_model_get_n_services (model);
  g_autofree gboolean *found = g_new (gboolean, n);

  for (guint i = 0; i < 300; i++)
    {
      char *words[2];
      g_autofree char *query = NULL;

      for (guint j = 0; j < 2; j++)
        {
          DemarcService *service =
            demarc_model_get_service (model, (guint) g_rand_int_range (rand, 0, (int) n));
          g_autofree char *folded = demarc_words_fold (demarc_service_get_summary (service));
          g_auto (GStrv) tokens = g_strsplit (folded, " ", -1);
          const char *token =
            tokens[g_rand_int_range (rand, 0, (int) g_strv_length (tokens))];

          words[j] = g_utf8_substring (token, 0, MIN (g_utf8_strlen (token, -1),
                                                      (glong) (1 + i % 6)));
        }
      query = g_strdup_printf ("%s %s", words[0], words[1]);
      demarc_search_find_services (search, query, found);
      for (guint j = 0; j < n; j++)
        {
          DemarcService *service = demarc_model_get_service (model, j);

          g_assert_true (found[j] == (service_has_word (model, service, words[0]) &&
                                      service_has_word (model, service, words[1])));
        }
      g_free (words[0]);
      g_free (words[1]);
    }
}

/* A letter more never finds more; and what was searched before does not matter. */
static void
test_typing (void)
{
  static const char typed[] = "patch the guest system of a database";
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcSearch) search = demarc_search_new (model);
  guint n = demarc_model_get_n_services (model);
  g_autofree gboolean *before = g_new (gboolean, n);
  g_autofree gboolean *after = g_new (gboolean, n);
  g_autofree gboolean *fresh = g_new (gboolean, n);

  demarc_search_find_services (search, "", before);
  for (guint length = 1; length <= strlen (typed); length++)
    {
      g_autofree char *words = g_strndup (typed, length);
      g_autoptr (DemarcSearch) other = demarc_search_new (model);

      demarc_search_find_services (search, words, after);
      demarc_search_find_services (other, words, fresh);
      for (guint i = 0; i < n; i++)
        g_assert_true (after[i] <= before[i] && after[i] == fresh[i]);
      memcpy (before, after, n * sizeof (gboolean));
    }
}

static DemarcModel *
new_many (void)
{
  g_autofree char *small = fixture_read_small ();
  g_autoptr (GString) services = g_string_new ("\"services\": [");
  g_autofree char *text = NULL;
  Loaded loaded;

  for (guint i = 0; i < N_MANY; i++)
    g_string_append_printf (
      services,
      "{\"id\": \"s%u\", \"name\": \"Service number %u\", \"area\": \"storage\", "
      "\"summary\": \"Group %u.\", \"categories\": {\"three\": {\"category\": \"abstracted\", "
      "\"ground\": \"inferred\"}, \"two\": {\"category\": \"abstracted\", \"ground\": "
      "\"inferred\"}}, \"cells\": {}},",
      i, i, i % 10);
  text = fixture_replace (small, "\"services\": [", services->str);
  loaded = fixture_load (text);
  g_assert_nonnull (loaded.model);
  demarc_problems_unref (loaded.problems);

  return loaded.model;
}

static guint
count (const gboolean *found,
       guint           n)
{
  guint sum = 0;

  for (guint i = 0; i < n; i++)
    sum += found[i] ? 1 : 0;

  return sum;
}

static void
test_many (void)
{
  static const struct { const char *words; guint n; } rows[] = {
    { "", N_MANY + 3 }, { "service", N_MANY }, { "number 9999", 1 }, { "number 999", 19 },
    { "group 3.", N_MANY / 10 }, { "group 3. number", N_MANY / 10 }, { "storage", N_MANY + 1 },
    { "compute", 2 }, { "nowhere", 0 }, { "s0", 1 },
  };
  g_autoptr (DemarcModel) model = new_many ();
  g_autoptr (DemarcSearch) search = demarc_search_new (model);
  guint n = demarc_model_get_n_services (model);
  g_autofree gboolean *found = g_new (gboolean, n);

  g_assert_cmpuint (n, ==, N_MANY + 3);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      demarc_search_find_services (search, rows[i].words, found);
      g_test_message ("'%s'", rows[i].words);
      g_assert_cmpuint (count (found, n), ==, rows[i].n);
    }

  demarc_search_find_services (search, "number 9999", found);
  g_assert_true (found[9999]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search-many/same-as-slow", test_same_as_slow);
  g_test_add_func ("/search-many/typing", test_typing);
  g_test_add_func ("/search-many/many", test_many);

  return g_test_run ();
}
