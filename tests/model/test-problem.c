/* test-problem.c: telling what is wrong, and where
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "model-fixture.h"

typedef struct
{
  const char *name;
  const char *file;
  const char *pointer;
  const char *message;
  const char *hint;
  const char *line;
} Row;

static const Row rows[] = {
  { "plain", "a.json", "/a/0", "expected a text", NULL,
    "a.json:1:1: error: /a/0: expected a text" },
  { "hint", "a.json", "/a", "expected a text", "write one",
    "a.json:1:1: error: /a: expected a text; write one" },
  { "whole-file", "a.json", "", "the file is empty", NULL, "a.json:1:1: error: the file is empty" },
  { "colon-in-name", "a:1.json", "/a", "m", NULL, "a:1.json:1:1: error: /a: m" },
  { "letters", "\xc3\xa9.json", "/\xe6\x97\xa5", "caf\xc3\xa9", NULL,
    "\xc3\xa9.json:1:1: error: /\xe6\x97\xa5: caf\xc3\xa9" },
  { "escape-in-file", "a\x1b[31m.json", "", "m", NULL, "a\\x1b[31m.json:1:1: error: m" },
  { "line-feed-in-file", "a\nb.json:9:9: error: fake", "", "m", NULL,
    "a\\x0ab.json:9:9: error: fake:1:1: error: m" },
  { "latin-1-in-file", "caf\xe9.json", "", "m", NULL, "caf\xef\xbf\xbd.json:1:1: error: m" },
  { "escape-in-pointer", "a.json", "/\x1b]0;title\x07", "m", NULL,
    "a.json:1:1: error: /\\x1b]0;title\\x07: m" },
  { "controls-in-message", "a.json", "/a", "found 'x\r\n\t\x7f\xc2\x9b'", NULL,
    "a.json:1:1: error: /a: found 'x\\x0d\\x0a\\x09\\x7f\\x9b'" },
  { "controls-in-hint", "a.json", "/a", "m", "did you mean '\x08'?",
    "a.json:1:1: error: /a: m; did you mean '\\x08'?" },
  { "per-cent", "100%s.json", "/%n", "m %d", "%s", "100%s.json:1:1: error: /%n: m %d; %s" },
};

static void
test_line (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (DemarcProblems) problems = demarc_problems_new (row->file);
  g_autofree char *line = NULL;

  demarc_problems_add (problems, DEMARC_SEVERITY_ERROR, 0, row->pointer, row->hint, "%s",
                       row->message);
  demarc_problems_place (problems, "", 0);
  line = demarc_problems_dup_line (problems, 0);
  g_assert_cmpstr (line, ==, row->line);
}

static void
test_warning (void)
{
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("a.json");
  g_autofree char *line = NULL;

  demarc_problems_add (problems, DEMARC_SEVERITY_WARNING, 0, "/a", NULL, "%s %d", "look", 1);
  demarc_problems_place (problems, "", 0);
  line = demarc_problems_dup_line (problems, 0);
  g_assert_cmpstr (line, ==, "a.json:1:1: warning: /a: look 1");
  g_assert_cmpuint (demarc_problems_get_n (problems), ==, 1);
  g_assert_cmpuint (demarc_problems_get_n_errors (problems), ==, 0);
}

/* Offsets become lines and columns in one walk, whatever the order in which they came. */
static void
test_place (void)
{
  static const char text[] = "ab\n\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z\n\n\r\nend";
  static const struct { gsize offset; guint line; guint column; } places[] = {
    { 0, 1, 1 }, { 1, 1, 2 }, { 2, 1, 3 }, { 3, 2, 1 }, { 5, 2, 2 }, { 8, 2, 3 }, { 12, 2, 4 },
    { 13, 2, 5 }, { 14, 3, 1 }, { 15, 4, 1 }, { 16, 4, 2 }, { 17, 5, 1 }, { 20, 5, 4 },
    { 99, 5, 4 },
  };
  guint n = G_N_ELEMENTS (places);
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("a.json");

  for (guint i = 0; i < n; i++)
    demarc_problems_add (problems, DEMARC_SEVERITY_ERROR, places[i * 5 % n].offset, "", NULL, "m");
  demarc_problems_place (problems, text, strlen (text));

  for (guint i = 0; i < n; i++)
    {
      const DemarcProblem *problem = demarc_problems_get (problems, i);

      g_assert_cmpuint (problem->offset, ==, places[i].offset);
      g_assert_cmpuint (problem->line, ==, places[i].line);
      g_assert_cmpuint (problem->column, ==, places[i].column);
    }
}

/* Of two problems at one place the order does not depend on chance. */
static void
test_same_place (void)
{
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("a.json");

  demarc_problems_add (problems, DEMARC_SEVERITY_ERROR, 3, "/b", NULL, "second");
  demarc_problems_add (problems, DEMARC_SEVERITY_ERROR, 3, "/a", NULL, "first");
  demarc_problems_sort (problems);
  g_assert_cmpstr (demarc_problems_get (problems, 0)->message, ==, "first");
  g_assert_cmpstr (demarc_problems_get (problems, 1)->message, ==, "second");
}

static void
test_cap (void)
{
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("a.json");

  for (guint i = 0; i < 250; i++)
    demarc_problems_add (problems, i % 2 == 0 ? DEMARC_SEVERITY_ERROR : DEMARC_SEVERITY_WARNING, i,
                         "", NULL, "problem %u", i);

  g_assert_cmpuint (DEMARC_PROBLEMS_MAX, ==, 100);
  g_assert_cmpuint (demarc_problems_get_n (problems), ==, 100);
  g_assert_cmpuint (demarc_problems_get_n_left (problems), ==, 150);
  g_assert_cmpuint (demarc_problems_get_n_errors (problems), ==, 125);
  g_assert_cmpstr (demarc_problems_get (problems, 99)->message, ==, "problem 99");
}

static void
test_boxed (void)
{
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("a.json");
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, DEMARC_TYPE_PROBLEMS);
  g_value_set_boxed (&value, problems);
  g_assert_true (g_value_get_boxed (&value) == problems);
  g_assert_cmpstr (demarc_problems_get_file (g_value_get_boxed (&value)), ==, "a.json");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS ("/problem/line", rows, test_line);
  g_test_add_func ("/problem/warning", test_warning);
  g_test_add_func ("/problem/place", test_place);
  g_test_add_func ("/problem/same-place", test_same_place);
  g_test_add_func ("/problem/cap", test_cap);
  g_test_add_func ("/problem/boxed", test_boxed);

  return g_test_run ();
}
