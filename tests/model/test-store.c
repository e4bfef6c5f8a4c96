/* test-store.c: the compact memory of a checked document
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-store.h"
#include "model-fixture.h"

static void
test_texts (void)
{
  g_autoptr (DemarcStoreBuilder) builder = demarc_store_builder_new ();
  guint32 first = demarc_store_builder_add_text (builder, "first");
  guint32 second = demarc_store_builder_add_text (builder, "second");

  /* The empty text is what a field says that is not there. */
  g_assert_cmpuint (demarc_store_builder_add_text (builder, ""), ==, 0);
  g_assert_cmpstr (demarc_store_builder_get_text (builder, 0), ==, "");

  g_assert_cmpuint (first, !=, 0);
  g_assert_cmpuint (first, !=, second);
  g_assert_cmpuint (demarc_store_builder_add_text (builder, "first"), ==, first);
  g_assert_cmpstr (demarc_store_builder_get_text (builder, first), ==, "first");
  g_assert_cmpstr (demarc_store_builder_get_text (builder, second), ==, "second");
}

/* Equal texts are kept once, however many others there are. */
static void
test_many_texts (void)
{
  g_autoptr (DemarcStoreBuilder) builder = demarc_store_builder_new ();
  guint n = 5000;
  g_autofree guint32 *places = g_new (guint32, n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = g_strdup_printf ("text %u", i);

      places[i] = demarc_store_builder_add_text (builder, text);
    }
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = g_strdup_printf ("text %u", i);

      g_assert_cmpstr (demarc_store_builder_get_text (builder, places[i]), ==, text);
      g_assert_cmpuint (demarc_store_builder_add_text (builder, text), ==, places[i]);
    }
}

/* A record of a text, a reference, a record, a list of texts and a list of pairs. */
enum { FIELD_TEXT, FIELD_REF, FIELD_RECORD, FIELD_TEXTS, FIELD_PAIRS, FIELD_NONE, N_FIELDS };

static guint32
add_list (DemarcStoreBuilder *builder,
          const guint32      *items,
          guint               n,
          guint               n_words)
{
  guint32 list = demarc_store_builder_add_words (builder, n_words + 1);

  demarc_store_builder_set_word (builder, list, n);
  for (guint i = 0; i < n_words; i++)
    demarc_store_builder_set_word (builder, list + 1 + i, items[i]);

  return list;
}

static DemarcStore *
build (DemarcStoreBuilder *builder)
{
  guint32 inner = demarc_store_builder_add_words (builder, N_FIELDS);
  guint32 root = demarc_store_builder_add_words (builder, N_FIELDS);
  guint32 texts[] = { demarc_store_builder_add_text (builder, "one"),
                      demarc_store_builder_add_text (builder, "two") };
  guint32 pairs[] = { 8, inner, 1, root };

  demarc_store_builder_set_word (builder, inner, demarc_store_builder_add_text (builder, "inner"));
  demarc_store_builder_set_word (builder, root, demarc_store_builder_add_text (builder, "root"));
  demarc_store_builder_set_word (builder, root + FIELD_REF, 3);
  demarc_store_builder_set_word (builder, root + FIELD_RECORD, inner);
  demarc_store_builder_set_word (builder, root + FIELD_TEXTS, add_list (builder, texts, 2, 2));
  demarc_store_builder_set_word (builder, root + FIELD_PAIRS, add_list (builder, pairs, 2, 4));

  return demarc_store_builder_end (builder, root);
}

static void
check_store (DemarcStore *store)
{
  DemarcRecord root = demarc_store_get_root (store);
  DemarcRecord inner = demarc_record_get_record (root, FIELD_RECORD);
  DemarcList texts = demarc_record_get_list (root, FIELD_TEXTS);
  DemarcList pairs = demarc_record_get_list (root, FIELD_PAIRS);

  g_assert_true (demarc_record_is_there (root));
  g_assert_cmpstr (demarc_record_get_text (root, FIELD_TEXT), ==, "root");
  g_assert_cmpint (demarc_record_get_ref (root, FIELD_REF), ==, 2);
  g_assert_cmpstr (demarc_record_get_text (inner, FIELD_TEXT), ==, "inner");
  g_assert_cmpuint (texts.n, ==, 2);
  g_assert_cmpstr (demarc_list_get_text (texts, 0), ==, "one");
  g_assert_cmpstr (demarc_list_get_text (texts, 1), ==, "two");
  g_assert_cmpuint (pairs.n, ==, 2);
  g_assert_cmpuint (demarc_list_find_pair (pairs, 7).at, ==, inner.at);
  g_assert_cmpuint (demarc_list_find_pair (pairs, 0).at, ==, root.at);
  g_assert_false (demarc_record_is_there (demarc_list_find_pair (pairs, 8)));
}

/* What is not there answers like nothing, all the way down. */
static void
check_nothing (DemarcStore *store)
{
  DemarcRecord root = demarc_store_get_root (store);
  DemarcRecord none = demarc_record_get_record (root, FIELD_NONE);

  g_assert_false (demarc_record_has (root, FIELD_NONE));
  g_assert_true (demarc_record_has (root, FIELD_REF));
  g_assert_cmpstr (demarc_record_get_text (root, FIELD_NONE), ==, "");
  g_assert_cmpint (demarc_record_get_ref (root, FIELD_NONE), ==, -1);
  g_assert_cmpuint (demarc_record_get_list (root, FIELD_NONE).n, ==, 0);
  g_assert_false (demarc_record_is_there (none));
  g_assert_cmpuint (demarc_record_get_word (none, FIELD_PAIRS), ==, 0);
  g_assert_cmpstr (demarc_record_get_text (none, FIELD_PAIRS), ==, "");
  g_assert_cmpint (demarc_record_get_ref (none, FIELD_PAIRS), ==, -1);
  g_assert_cmpuint (demarc_record_get_list (none, FIELD_PAIRS).n, ==, 0);
  g_assert_false (demarc_record_is_there (demarc_record_get_record (none, FIELD_RECORD)));
  g_assert_false (demarc_record_is_there (demarc_list_find_pair (demarc_record_get_list (none, 0),
                                                                 0)));
}

static void
test_records (void)
{
  g_autoptr (DemarcStoreBuilder) builder = demarc_store_builder_new ();
  g_autoptr (DemarcStore) store = build (builder);

  check_store (store);
  check_nothing (store);
}

/* A store that is compiled in holds the same words and says the same. */
static void
test_static (void)
{
  g_autoptr (DemarcStoreBuilder) builder = demarc_store_builder_new ();
  g_autoptr (DemarcStore) built = build (builder);
  guint32 n_words;
  guint32 n_text;
  const guint32 *words = demarc_store_get_words (built, &n_words);
  const char *text = demarc_store_get_characters (built, &n_text);
  g_autoptr (DemarcStore) fixed = demarc_store_new_static (words, n_words, text, n_text);

  check_store (fixed);
  check_nothing (fixed);
}

/* A builder is empty after its end and can build again. */
static void
test_again (void)
{
  g_autoptr (DemarcStoreBuilder) builder = demarc_store_builder_new ();
  g_autoptr (DemarcStore) first = build (builder);
  g_autoptr (DemarcStore) second = build (builder);
  guint32 n_first;
  guint32 n_second;
  const guint32 *words = demarc_store_get_words (first, &n_first);
  const guint32 *others = demarc_store_get_words (second, &n_second);

  g_assert_cmpmem (words, n_first * sizeof (guint32), others, n_second * sizeof (guint32));
  check_store (second);
}

static void
test_ref (void)
{
  g_autoptr (DemarcStoreBuilder) builder = demarc_store_builder_new ();
  DemarcStore *store = build (builder);
  g_autoptr (DemarcStore) kept = demarc_store_ref (store);

  demarc_store_unref (store);
  check_store (kept);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/store/texts", test_texts);
  g_test_add_func ("/store/many-texts", test_many_texts);
  g_test_add_func ("/store/records", test_records);
  g_test_add_func ("/store/static", test_static);
  g_test_add_func ("/store/again", test_again);
  g_test_add_func ("/store/ref", test_ref);

  return g_test_run ();
}
