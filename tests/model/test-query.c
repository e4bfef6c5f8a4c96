/* test-query.c: how things are rated while one types
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-query.h"
#include "model-fixture.h"

typedef struct
{
  const char *typed;
  const char *names; /* parted by "|" */
  const char *text;
  DemarcRank  rank;
} Row;

static const Row rows[] = {
  { "rds", "Amazon RDS|RDS", "", DEMARC_RANK_EXACT },
  { "amazon rds", "Amazon RDS|RDS", "", DEMARC_RANK_EXACT },
  { "AMAZON  rds ", "Amazon RDS", "", DEMARC_RANK_EXACT },
  { "amazon-rds", "Amazon RDS", "", DEMARC_RANK_EXACT },
  { "amazonrds", "Amazon RDS", "", DEMARC_RANK_EXACT },
  { "guestos", "guest-os", "", DEMARC_RANK_EXACT },
  { "cloud front", "CloudFront", "", DEMARC_RANK_EXACT },
  { "cafe", "Caf\xc3\xa9", "", DEMARC_RANK_EXACT },
  { "caf\xc3\xa9", "Cafe", "", DEMARC_RANK_EXACT },
  { "\xef\xbc\xb2\xef\xbc\xa4\xef\xbc\xb3", "rds", "", DEMARC_RANK_EXACT },
  { "r", "RDS", "", DEMARC_RANK_PREFIX },
  { "amazon r", "Amazon RDS", "", DEMARC_RANK_PREFIX },
  { "api gat", "API Gateway", "", DEMARC_RANK_PREFIX },
  { "apig", "API Gateway", "", DEMARC_RANK_PREFIX },
  { "rd", "Amazon RDS", "", DEMARC_RANK_WORDS },
  { "rds amazon", "Amazon RDS", "", DEMARC_RANK_WORDS },
  { "gat ap", "API Gateway", "", DEMARC_RANK_WORDS },
  { "one two", "One|Two", "", DEMARC_RANK_INSIDE },
  { "mazon", "Amazon RDS", "", DEMARC_RANK_INSIDE },
  { "front", "CloudFront", "", DEMARC_RANK_INSIDE },
  { "base rel", "Amazon RDS", "A relational database", DEMARC_RANK_NONE },
  { "data rel", "Amazon RDS", "A relational database", DEMARC_RANK_TEXT },
  { "rds relational", "Amazon RDS", "A relational database", DEMARC_RANK_TEXT },
  { "relational rd", "Amazon RDS", "A relational database", DEMARC_RANK_TEXT },
  { "re", "Amazon RDS", "A relational database", DEMARC_RANK_TEXT },
  { "b", "Amazon RDS", "A relational base", DEMARC_RANK_NONE },
  { "s3", "Amazon RDS", "A relational database", DEMARC_RANK_NONE },
  { "rds x", "Amazon RDS", "A relational database", DEMARC_RANK_NONE },
  { "a.c", "abd", "", DEMARC_RANK_NONE },
  { ".*", "abc", "", DEMARC_RANK_NONE },
};

static void
test_rate (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (DemarcQuery) query = demarc_query_new (row->typed);
  g_auto (GStrv) names = g_strsplit (row->names, "|", -1);
  g_autoptr (GString) keys = g_string_new (NULL);
  g_autoptr (GString) texts = g_string_new (NULL);

  demarc_query_begin_keys (keys);
  for (guint i = 0; names[i] != NULL; i++)
    demarc_query_add_name (keys, names[i]);
  demarc_query_begin_keys (texts);
  demarc_query_add_key (texts, row->text);

  if (demarc_query_get_n_words (query) == 0)
    g_assert_cmpuint (row->rank, ==, DEMARC_RANK_NONE);
  else
    g_assert_cmpuint (demarc_query_rate (query, keys->str, texts->str), ==, row->rank);
}

typedef struct
{
  const char *typed;
  const char *title;
  const char *marked; /* with what was typed in brackets */
} Marked;

static const Marked marked[] = {
  { "rds", "Amazon RDS", "Amazon [RDS]" },
  { "rds am", "Amazon RDS", "[Am]azon [RDS]" },
  { "front", "CloudFront", "Cloud[Front]" },
  { "cloud front", "CloudFront", "[CloudFront]" },
  { "a", "Amazon Aurora", "[A]mazon Aurora" },
  { "m a", "Amazon Aurora", "[Am]azon Aurora" },
  { "b", "Amazon RDS", "Amazon RDS" },
  { "", "Amazon RDS", "Amazon RDS" },
  { "cafe", "Un caf\xc3\xa9 noir", "Un [caf\xc3\xa9] noir" },
  { "cafe", "Un cafe\xcc\x81 noir", "Un [cafe\xcc\x81] noir" },
  { "strasse", "Die Stra\xc3\x9f" "e", "Die [Stra\xc3\x9f" "e]" },
  { "abc", "\xef\xbd\x81\xef\xbd\x82\xef\xbd\x83!", "[\xef\xbd\x81\xef\xbd\x82\xef\xbd\x83]!" },
  { "os", "", "" },
  { "os", "OS", "[OS]" },
};

static void
assert_marked (const Marked *row)
{
  g_autoptr (DemarcQuery) query = demarc_query_new (row->typed);
  g_autoptr (GArray) ranges = demarc_query_find_ranges (query, row->title);
  g_autoptr (GString) text = g_string_new (row->title);

  for (guint i = ranges->len; i > 0; i--)
    {
      DemarcRange range = g_array_index (ranges, DemarcRange, i - 1);

      g_string_insert_c (text, range.end, ']');
      g_string_insert_c (text, range.start, '[');
    }
  g_assert_cmpstr (text->str, ==, row->marked);
}

static void
test_ranges (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (marked); i++)
    assert_marked (&marked[i]);
}

/* A random text of the characters that make trouble. */
static char *
make_text (GRand *rand)
{
  static const char *const parts[] = {
    "a", "b", "R", "ds", " ", "\n", "\t", "\x01", "\x7f", "-", "/", ".", "*", "[", "\\", "%s", "'",
    "\xc3\xa9", "e\xcc\x81", "\xcc\x81", "\xc3\x9f", "\xe2\x80\xae", "\xf0\x9f\x94\xa5",
    "\xef\xbc\xa1", "\xed\x95\x9c", "\xff", "\xc3", "1", "\xef\xac\x81", "\xc4\xb0",
  };
  GString *text = g_string_new (NULL);

  for (int n = g_rand_int_range (rand, 0, 12); n > 0; n--)
    g_string_append (text, parts[g_rand_int_range (rand, 0, G_N_ELEMENTS (parts))]);

  return g_string_free (text, FALSE);
}

/* Whatever is typed: ranges are in order, apart, and between characters; and a thing that is called
 * what was typed is found exactly. */
static void
test_hostile (void)
{
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *typed = make_text (rand);
      g_autofree char *raw = make_text (rand);
      g_autofree char *title = g_utf8_make_valid (raw, -1);
      g_autoptr (DemarcQuery) query = demarc_query_new (typed);
      g_autoptr (GArray) ranges = demarc_query_find_ranges (query, title);
      g_autoptr (GString) keys = g_string_new (NULL);
      guint last = 0;

      for (guint j = 0; j < ranges->len; j++)
        {
          DemarcRange range = g_array_index (ranges, DemarcRange, j);

          g_assert_true (j == 0 ? range.start >= last : range.start > last);
          g_assert_cmpuint (range.end, >, range.start);
          g_assert_cmpuint (range.end, <=, strlen (title));
          g_assert_true (g_utf8_validate (title, range.start, NULL));
          g_assert_true (g_utf8_validate (title, range.end, NULL));
          last = range.end;
        }

      demarc_query_begin_keys (keys);
      demarc_query_add_name (keys, typed);
      if (demarc_query_get_n_words (query) > 0)
        g_assert_cmpuint (demarc_query_rate (query, keys->str, "\n"), ==, DEMARC_RANK_EXACT);
    }
}

/* Of a page that was pasted the beginning is looked for; not in the middle of a character. */
static void
test_long (void)
{
  g_autofree char *letters = g_strnfill (100 * 1024, 'a');
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GString) accents = g_string_new (NULL);
  g_autoptr (DemarcQuery) of_letters = demarc_query_new (letters);
  g_autoptr (DemarcQuery) of_words = NULL;
  g_autoptr (DemarcQuery) of_accents = NULL;

  for (guint i = 0; i < 1000; i++)
    {
      g_string_append (words, "rds ");
      g_string_append (accents, "x\xe4\xb8\xad");
    }
  of_words = demarc_query_new (words->str);
  of_accents = demarc_query_new (accents->str);

  g_assert_cmpuint (demarc_query_get_n_words (of_letters), ==, 1);
  g_assert_cmpuint (strlen (demarc_query_get_word (of_letters, 0)), <=, 400);
  g_assert_cmpuint (demarc_query_get_n_words (of_words), ==, 40);
  g_assert_cmpstr (demarc_query_get_word (of_words, 39), ==, "rds");
  for (guint i = 0; i < demarc_query_get_n_words (of_accents); i++)
    g_assert_true (g_utf8_validate (demarc_query_get_word (of_accents, i), -1, NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS ("/query/rate", rows, test_rate);
  g_test_add_func ("/query/ranges", test_ranges);
  g_test_add_func ("/query/hostile", test_hostile);
  g_test_add_func ("/query/long", test_long);

  return g_test_run ();
}
