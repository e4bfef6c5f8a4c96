/* test-json-limits.c: how deep, how long and how many
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-json-scan.h"
#include "model-fixture.h"

static DemarcJsonMap *
scan (const char      *bytes,
      gsize            length,
      DemarcProblems **problems)
{
  /* A copy of its own, so that a sanitizer sees every byte read behind the end. */
  g_autofree char *copy = g_memdup2 (bytes, length);
  DemarcJsonMap *map;

  *problems = demarc_problems_new ("t.json");
  map = demarc_json_scan (length > 0 ? copy : "", length, *problems);
  demarc_problems_place (*problems, length > 0 ? copy : "", length);

  return map;
}

static gboolean
is_accepted (const char *bytes,
             gsize       length)
{
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (DemarcJsonMap) map = scan (bytes, length, &problems);

  g_assert_true ((map == NULL) <= (demarc_problems_get_n_errors (problems) > 0));

  return map != NULL && demarc_problems_get_n (problems) == 0;
}

static void
assert_only_problem (DemarcProblems *problems,
                     guint           column,
                     const char     *pointer,
                     const char     *message)
{
  const DemarcProblem *problem = demarc_problems_get (problems, 0);

  g_assert_cmpuint (demarc_problems_get_n (problems), ==, 1);
  g_assert_cmpstr (problem->message, ==, message);
  g_assert_cmpuint (problem->line, ==, 1);
  g_assert_cmpuint (problem->column, ==, column);
  g_assert_cmpstr (problem->pointer, ==, pointer);
}

static char *
nest (guint       depth,
      const char *open,
      const char *inside,
      const char *close)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, open);
  g_string_append (text, inside);
  for (guint i = 0; i < depth; i++)
    g_string_append (text, close);

  return g_string_free (text, FALSE);
}

static void
test_depth (void)
{
  static const struct { const char *open; const char *close; guint column; } rows[] = {
    { "[", "]", 65 }, { "{\"a\":", "}", 321 }, { "[{\"a\":", "}]", 0 },
  };

  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *most = nest (64, rows[i].open, "1", rows[i].close);
      g_autofree char *more = nest (65, rows[i].open, "1", rows[i].close);
      g_autoptr (DemarcProblems) problems = NULL;
      g_autoptr (DemarcJsonMap) map = NULL;

      g_assert_true (is_accepted (most, strlen (most)));
      map = scan (more, strlen (more), &problems);
      g_assert_null (map);
      g_assert_cmpstr (demarc_problems_get (problems, 0)->message, ==,
                       "nested more than 64 levels deep");
      g_assert_cmpuint (demarc_problems_get (problems, 0)->column, ==, rows[i].column);
    }

  {
    g_autofree char *most = nest (32, rows[2].open, "1", rows[2].close);
    g_autofree char *more = nest (32, rows[2].open, "[]", rows[2].close);

    g_assert_true (is_accepted (most, strlen (most)));
    g_assert_false (is_accepted (more, strlen (more)));
  }
}

static void
test_hostile_depth (void)
{
  static const char *const opens[] = { "[", "{\"a\":", "[{\"\":" };

  for (guint i = 0; i < G_N_ELEMENTS (opens); i++)
    {
      g_autofree char *text = nest (100000, opens[i], "", "");
      g_autoptr (DemarcProblems) problems = NULL;
      g_autoptr (DemarcJsonMap) map = scan (text, strlen (text), &problems);

      g_assert_null (map);
      g_assert_cmpuint (demarc_problems_get_n (problems), ==, 1);
    }
}

/* Strings are measured by what they mean, not by how they are written. */
static void
test_string_length (void)
{
  static const struct { const char *unit; guint bytes; } rows[] = {
    { "a", 1 }, { "\\n", 1 }, { "\xc3\xa9", 2 }, { "\\u00e9", 2 }, { "\\ud83d\\ude00", 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint n = DEMARC_JSON_MAX_STRING / rows[i].bytes;
      g_autofree char *most = nest (n, rows[i].unit, "", "");
      g_autofree char *good_text = g_strdup_printf ("[\"%s\"]", most);
      g_autofree char *long_text = g_strdup_printf ("[\"%s%s\"]", most, rows[i].unit);
      g_autofree char *long_name = g_strdup_printf ("{\"%s%s\":1}", most, rows[i].unit);
      g_autoptr (DemarcProblems) problems = NULL;
      g_autoptr (DemarcJsonMap) map = NULL;

      g_assert_true (is_accepted (good_text, strlen (good_text)));
      g_assert_false (is_accepted (long_name, strlen (long_name)));
      map = scan (long_text, strlen (long_text), &problems);
      assert_only_problem (problems, 2, "/0", "a text of at most 65536 bytes was expected");
    }
}

static void
test_file_length (void)
{
  gsize length = DEMARC_JSON_MAX_BYTES + 1;
  g_autofree char *text = g_malloc (length);
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (DemarcJsonMap) map = NULL;

  memset (text, ' ', length);
  text[0] = '1';
  g_assert_true (is_accepted (text, length - 1));

  map = scan (text, length, &problems);
  assert_only_problem (problems, 1, "", "a file of at most 16 MiB was expected");
}

/* Every beginning of an accepted object is rejected: nothing ends early without a word. */
static void
test_beginnings (void)
{
  static const char text[] =
    "{\"a\":[1,-2.5e+3,true,false,null],\"b\":{\"\\u00e9\\n\":\"\xe2\x82\xac\\ud83d\\ude00\"}}";

  g_assert_true (is_accepted (text, strlen (text)));
  for (gsize length = 0; length < strlen (text); length++)
    g_assert_false (is_accepted (text, length));
}

/* Names that are hard on a sort or a hash table take no time that anybody could notice. */
static void
test_many_names (void)
{
  g_autoptr (GString) text = g_string_new ("{");
  guint n = 1 << 12;

  /* All of these have the same hash: "Aa" and "B@" weigh the same. */
  for (guint i = 0; i < n; i++)
    {
      g_string_append (text, i == 0 ? "\"" : ",\"");
      for (guint bit = 0; bit < 12; bit++)
        g_string_append (text, i & (1u << bit) ? "Aa" : "B@");
      g_string_append (text, "\":0");
    }
  g_assert_cmpuint (g_str_hash ("AaB@"), ==, g_str_hash ("B@Aa"));

  {
    g_autofree char *once = g_strconcat (text->str, "}", NULL);
    g_autofree char *twice = g_strconcat (text->str, ",\"AaAaAaAaAaAaAaAaAaAaAaAa\":0}", NULL);

    g_assert_true (is_accepted (once, strlen (once)));
    g_assert_false (is_accepted (twice, strlen (twice)));
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-limits/depth", test_depth);
  g_test_add_func ("/json-limits/hostile-depth", test_hostile_depth);
  g_test_add_func ("/json-limits/string-length", test_string_length);
  g_test_add_func ("/json-limits/file-length", test_file_length);
  g_test_add_func ("/json-limits/beginnings", test_beginnings);
  g_test_add_func ("/json-limits/many-names", test_many_names);

  return g_test_run ();
}
