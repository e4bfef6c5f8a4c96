/* test-json-scan.c: what is JSON, what is not, and where it stops being it
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-json-scan.h"
#include "model-fixture.h"

typedef struct
{
  const char *name;
  const char *bytes;
  gsize       length;
} Good;

typedef struct
{
  const char *name;
  const char *bytes;
  gsize       length;
  guint       line;
  guint       column;
  const char *pointer;
  const char *message;
} Bad;

static const Good good[] = {
  { "null", BYTES ("null") },
  { "true", BYTES ("true") },
  { "false", BYTES ("false") },
  { "zero", BYTES ("0") },
  { "minus-zero", BYTES ("-0") },
  { "integer", BYTES ("42") },
  { "negative", BYTES ("-7") },
  { "largest-integer", BYTES ("9223372036854775807") },
  { "smallest-integer", BYTES ("-9223372036854775808") },
  { "fraction", BYTES ("0.5") },
  { "long-fraction", BYTES ("3.141592653589793238462643383279") },
  { "exponent", BYTES ("1e3") },
  { "exponent-plus", BYTES ("1E+3") },
  { "exponent-minus", BYTES ("25.5e-2") },
  { "exponent-zeros", BYTES ("1e005") },
  { "largest-double", BYTES ("1.7976931348623157e308") },
  { "vanishing-double", BYTES ("1e-999") },
  { "empty-string", BYTES ("\"\"") },
  { "string", BYTES ("\"text\"") },
  { "escapes", BYTES ("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t\"") },
  { "unicode-escape", BYTES ("\"\\u0041\\u00e9\\u20AC\"") },
  { "control-escape", BYTES ("\"\\u0001\\u001f\\u007f\"") },
  { "surrogate-pair", BYTES ("\"\\ud83d\\ude00\"") },
  { "first-surrogate-pair", BYTES ("\"\\ud800\\udc00\"") },
  { "last-surrogate-pair", BYTES ("\"\\uDBFF\\uDFFD\"") },
  { "two-bytes", BYTES ("\"\xc2\x80\xdf\xbf\"") },
  { "three-bytes", BYTES ("\"\xe0\xa0\x80\xef\xbf\xbd\"") },
  { "four-bytes", BYTES ("\"\xf0\x90\x80\x80\xf4\x8f\xbf\xbd\"") },
  { "around-surrogates", BYTES ("\"\xed\x9f\xbf\xee\x80\x80\"") },
  { "delete-character", BYTES ("\"\x7f\"") },
  { "inner-bom", BYTES ("\"\xef\xbb\xbf\"") },
  { "line-separator", BYTES ("\"\xe2\x80\xa8\xe2\x80\xa9\"") },
  { "slashes-in-string", BYTES ("\"// no /* comment */ #\"") },
  { "empty-array", BYTES ("[]") },
  { "spaced-array", BYTES ("[ \t\r\n]") },
  { "array", BYTES ("[1,\"a\",null,true,[],{}]") },
  { "empty-object", BYTES ("{}") },
  { "spaced-object", BYTES ("{ \n }") },
  { "object", BYTES ("{\"a\":1,\"b\":{\"a\":2}}") },
  { "empty-name", BYTES ("{\"\":1}") },
  { "same-name-elsewhere", BYTES ("{\"a\":{\"a\":{\"a\":1}},\"b\":{\"a\":1}}") },
  { "same-name-in-array", BYTES ("[{\"a\":1},{\"a\":2}]") },
  { "name-case", BYTES ("{\"a\":1,\"A\":2}") },
  { "name-space", BYTES ("{\"a\":1,\"a \":2}") },
  { "names-of-one-hash", BYTES ("{\"Aa\":1,\"B@\":2}") },
  { "names-composed", BYTES ("{\"\xc3\xa9\":1,\"e\xcc\x81\":2}") },
  { "names-like-index", BYTES ("{\"0\":1,\"00\":2}") },
  { "spaces-everywhere", BYTES (" \t\r\n{ \"a\" : [ 1 , 2 ] , \"b\" : 3 } \r\n\t ") },
  { "scalar-then-space", BYTES ("1 \n") },
};

static const Bad bad[] = {
  { "empty", BYTES (""), 1, 1, "", "the file is empty" },
  { "only-spaces", BYTES (" \n\t "), 2, 3, "", "the file is empty" },
  { "zero-byte", BYTES ("\0"), 1, 1, "", "a zero byte cannot be part of a text" },
  { "zero-byte-behind", BYTES ("{}\0"), 1, 3, "", "a zero byte cannot be part of a text" },
  { "zero-byte-in-string", BYTES ("[\"a\0b\"]"), 1, 4, "", "a zero byte cannot be part of a text" },
  { "bom", BYTES ("\xef\xbb\xbf{}"), 1, 1, "", "the file begins with a byte order mark" },
  { "utf-16", BYTES ("\xff\xfe{\0}\0"), 1, 1, "", "this is not UTF-8 text" },
  { "utf-16-plain", BYTES ("{\0}\0"), 1, 2, "", "a zero byte cannot be part of a text" },
  { "latin-1", BYTES ("[\"caf\xe9\"]"), 1, 6, "", "this is not UTF-8 text" },
  { "lone-continuation", BYTES ("[\"\x80\"]"), 1, 3, "", "this is not UTF-8 text" },
  { "overlong-2", BYTES ("[\"\xc0\xaf\"]"), 1, 3, "", "this is not UTF-8 text" },
  { "overlong-2-high", BYTES ("[\"\xc1\xbf\"]"), 1, 3, "", "this is not UTF-8 text" },
  { "overlong-3", BYTES ("[\"\xe0\x80\xaf\"]"), 1, 3, "", "this is not UTF-8 text" },
  { "overlong-4", BYTES ("[\"\xf0\x80\x80\xaf\"]"), 1, 3, "", "this is not UTF-8 text" },
  { "overlong-zero", BYTES ("[\"\xc0\x80\"]"), 1, 3, "", "this is not UTF-8 text" },
  { "utf-8-surrogate", BYTES ("[\"\xed\xa0\x80\"]"), 1, 3, "", "this is not UTF-8 text" },
  { "utf-8-low-surrogate", BYTES ("[\"\xed\xbf\xbf\"]"), 1, 3, "", "this is not UTF-8 text" },
  { "beyond-unicode", BYTES ("[\"\xf4\x90\x80\x80\"]"), 1, 3, "", "this is not UTF-8 text" },
  { "five-bytes", BYTES ("[\"\xf8\x88\x80\x80\x80\"]"), 1, 3, "", "this is not UTF-8 text" },
  { "cut-character", BYTES ("\"\xe2\x82"), 1, 2, "", "this is not UTF-8 text" },
  { "noncharacter-3", BYTES ("[\"\xef\xbf\xbe\"]"), 1, 3, "/0", "this code is not a character" },
  { "noncharacter-block", BYTES ("[\"\xef\xb7\x90\"]"),
    1, 3, "/0", "this code is not a character" },
  { "noncharacter-4", BYTES ("[\"\xf0\x9f\xbf\xbf\"]"),
    1, 3, "/0", "this code is not a character" },
  { "noncharacter-last", BYTES ("[\"\xf4\x8f\xbf\xbe\"]"), 1, 3, "/0",
    "this code is not a character" },
  { "noncharacter-escape", BYTES ("[\"\\uFFFE\"]"), 1, 3, "/0", "this code is not a character" },
  { "noncharacter-pair", BYTES ("[\"\\ud83f\\udfff\"]"), 1, 3, "/0",
    "this code is not a character" },
  { "word-case", BYTES ("True"), 1, 1, "", "expected a value" },
  { "word-unknown", BYTES ("[nil]"), 1, 2, "/0", "expected a value" },
  { "word-cut", BYTES ("[tru]"), 1, 2, "/0", "expected a value" },
  { "word-long", BYTES ("nullx"), 1, 5, "", "expected the end of the file after the first value" },
  { "nan", BYTES ("NaN"), 1, 1, "", "expected a value" },
  { "infinity", BYTES ("[Infinity]"), 1, 2, "/0", "expected a value" },
  { "minus-infinity", BYTES ("-Infinity"), 1, 1, "", "expected a digit after the minus sign" },
  { "plus", BYTES ("+1"), 1, 1, "", "expected a value" },
  { "minus-alone", BYTES ("[-]"), 1, 2, "/0", "expected a digit after the minus sign" },
  { "two-minus", BYTES ("--1"), 1, 1, "", "expected a digit after the minus sign" },
  { "leading-zero", BYTES ("01"), 1, 1, "", "a number cannot begin with 0" },
  { "minus-leading-zero", BYTES ("-012"), 1, 1, "", "a number cannot begin with 0" },
  { "two-zeros", BYTES ("00"), 1, 1, "", "a number cannot begin with 0" },
  { "hexadecimal", BYTES ("0x1f"), 1, 2, "", "expected the end of the file after the first value" },
  { "point-first", BYTES (".5"), 1, 1, "", "expected a value" },
  { "point-last", BYTES ("[1.]"), 1, 4, "/0", "expected a digit after the decimal point" },
  { "point-exponent", BYTES ("1.e5"), 1, 3, "", "expected a digit after the decimal point" },
  { "exponent-empty", BYTES ("1e"), 1, 3, "", "expected a digit in the exponent" },
  { "exponent-sign", BYTES ("[1e+]"), 1, 5, "/0", "expected a digit in the exponent" },
  { "exponent-fraction", BYTES ("1e1.5"), 1, 4, "",
    "expected the end of the file after the first value" },
  { "too-large-integer", BYTES ("[9223372036854775808]"), 1, 2, "/0", "this number is too large" },
  { "too-small-integer", BYTES ("-9223372036854775809"), 1, 1, "", "this number is too large" },
  { "too-large-double", BYTES ("1e309"), 1, 1, "", "this number is too large" },
  { "too-small-double", BYTES ("-1e309"), 1, 1, "", "this number is too large" },
  { "digits-of-others", BYTES ("\xd9\xa1"), 1, 1, "", "expected a value" },
  { "full-width-digit", BYTES ("1\xef\xbc\x91"), 1, 2, "",
    "expected the end of the file after the first value" },
  { "open-string", BYTES ("\"abc"), 1, 1, "", "this string has no end" },
  { "open-string-escape", BYTES ("\"abc\\"), 1, 6, "", "the text ends inside a string" },
  { "open-string-quote", BYTES ("[\"a\\\"]"), 1, 2, "/0", "this string has no end" },
  { "single-quotes", BYTES ("'a'"), 1, 1, "", "expected a value" },
  { "unknown-escape", BYTES ("\"\\x41\""), 1, 2, "", "unknown escape in a string" },
  { "escape-quote", BYTES ("\"\\'\""), 1, 2, "", "unknown escape in a string" },
  { "escape-upper", BYTES ("\"\\N\""), 1, 2, "", "unknown escape in a string" },
  { "escape-line", BYTES ("\"\\\n\""), 1, 2, "", "unknown escape in a string" },
  { "escape-upper-u", BYTES ("\"\\U0041\""), 1, 2, "", "unknown escape in a string" },
  { "short-code", BYTES ("\"\\u12\""), 1, 6, "", "expected four hexadecimal digits after \\u" },
  { "code-letter", BYTES ("\"\\u00g0\""), 1, 6, "", "expected four hexadecimal digits after \\u" },
  { "code-minus", BYTES ("\"\\u-001\""), 1, 4, "", "expected four hexadecimal digits after \\u" },
  { "code-cut", BYTES ("\"\\u00"), 1, 6, "", "expected four hexadecimal digits after \\u" },
  { "code-zero", BYTES ("\"a\\u0000\""),
    1, 3, "", "the character U+0000 cannot be part of a text" },
  { "name-zero", BYTES ("{\"\\u0000\":1}"), 1, 3, "",
    "the character U+0000 cannot be part of a text" },
  { "lone-high", BYTES ("\"\\ud800\""), 1, 2, "",
    "half of a surrogate pair: the other half is missing" },
  { "lone-low", BYTES ("\"\\udc00\""), 1, 2, "",
    "half of a surrogate pair: the other half is missing" },
  { "high-text", BYTES ("\"\\ud800x\""), 1, 2, "",
    "half of a surrogate pair: the other half is missing" },
  { "high-other", BYTES ("\"\\ud800\\u0041\""), 1, 2, "",
    "half of a surrogate pair: the other half is missing" },
  { "high-high", BYTES ("\"\\ud800\\ud800\""), 1, 2, "",
    "half of a surrogate pair: the other half is missing" },
  { "low-high", BYTES ("\"\\udc00\\ud800\""), 1, 2, "",
    "half of a surrogate pair: the other half is missing" },
  { "high-cut", BYTES ("\"\\ud800\\u"), 1, 10, "", "expected four hexadecimal digits after \\u" },
  { "line-feed", BYTES ("[\"a\nb\"]"), 1, 4, "/0", "control character inside a string" },
  { "tab", BYTES ("[\"\t\"]"), 1, 3, "/0", "control character inside a string" },
  { "escape-character", BYTES ("\"\x1b[31m\""), 1, 2, "", "control character inside a string" },
  { "lowest-control", BYTES ("\"\x01\""), 1, 2, "", "control character inside a string" },
  { "form-feed-between", BYTES ("[\f1]"), 1, 2, "/0", "expected a value" },
  { "vertical-tab", BYTES ("\v1"), 1, 1, "", "expected a value" },
  { "no-break-space", BYTES ("[\xc2\xa0]"), 1, 2, "/0", "expected a value" },
  { "line-comment", BYTES ("// a\n1"), 1, 1, "", "expected a value" },
  { "block-comment", BYTES ("[/* a */1]"), 1, 2, "/0", "expected a value" },
  { "hash-comment", BYTES ("[1] # a"), 1, 5, "",
    "expected the end of the file after the first value" },
  { "comment-in-object", BYTES ("{\n  // a\n}"), 2, 3, "", "expected a name in double quotes" },
  { "open-array", BYTES ("["), 1, 2, "/0", "expected a value, but the text ends here" },
  { "open-array-comma", BYTES ("[1,"), 1, 4, "/1", "expected a value, but the text ends here" },
  { "open-array-value", BYTES ("[1"), 1, 3, "/0", "expected ',' or ']' after the value" },
  { "array-comma", BYTES ("[1,2,]"), 1, 6, "/2", "expected a value" },
  { "array-only-comma", BYTES ("[,]"), 1, 2, "/0", "expected a value" },
  { "array-two-commas", BYTES ("[1,,2]"), 1, 4, "/1", "expected a value" },
  { "array-no-comma", BYTES ("[1\n 2]"), 2, 2, "/0", "expected ',' or ']' after the value" },
  { "array-wrong-end", BYTES ("[1}"), 1, 3, "/0", "expected ',' or ']' after the value" },
  { "array-colon", BYTES ("[\"a\":1]"), 1, 5, "/0", "expected ',' or ']' after the value" },
  { "end-alone", BYTES ("]"), 1, 1, "", "expected a value" },
  { "open-object", BYTES ("{"), 1, 2, "", "expected a name in double quotes" },
  { "open-object-name", BYTES ("{\"a\""), 1, 5, "/a", "expected ':' after the name" },
  { "open-object-colon", BYTES ("{\"a\":"),
    1, 6, "/a", "expected a value, but the text ends here" },
  { "open-object-value", BYTES ("{\"a\":1"), 1, 7, "/a", "expected ',' or '}' after the value" },
  { "object-comma", BYTES ("{\"a\":1,}"), 1, 8, "", "expected a name in double quotes" },
  { "inner-object-comma", BYTES ("{\"a\":{\"b\":1,}}"), 1, 13, "/a",
    "expected a name in double quotes" },
  { "object-only-comma", BYTES ("{,}"), 1, 2, "", "expected a name in double quotes" },
  { "object-no-colon", BYTES ("{\"a\" 1}"), 1, 6, "/a", "expected ':' after the name" },
  { "object-equals", BYTES ("{\"a\"=1}"), 1, 5, "/a", "expected ':' after the name" },
  { "object-no-value", BYTES ("{\"a\":}"), 1, 6, "/a", "expected a value" },
  { "object-no-comma", BYTES ("{\"a\":1 \"b\":2}"), 1, 8, "/a",
    "expected ',' or '}' after the value" },
  { "object-wrong-end", BYTES ("{\"a\":1]"), 1, 7, "/a", "expected ',' or '}' after the value" },
  { "name-bare", BYTES ("{a:1}"), 1, 2, "", "expected a name in double quotes" },
  { "name-number", BYTES ("{1:1}"), 1, 2, "", "expected a name in double quotes" },
  { "name-single-quotes", BYTES ("{'a':1}"), 1, 2, "", "expected a name in double quotes" },
  { "name-open", BYTES ("{\"a:1}"), 1, 2, "", "this string has no end" },
  { "value-in-empty-name", BYTES ("{\"\":[x]}"), 1, 6, "//0", "expected a value" },
  { "name-with-slash", BYTES ("{\"a/b\":{\"c~d\":x}}"), 1, 15, "/a~1b/c~0d", "expected a value" },
  { "name-with-escape", BYTES ("{\"\\u0061\\n\":x}"), 1, 13, "/a\n", "expected a value" },
  { "two-roots", BYTES ("{} {}"), 1, 4, "", "expected the end of the file after the first value" },
  { "two-numbers", BYTES ("1 2"), 1, 3, "", "expected the end of the file after the first value" },
  { "root-comma", BYTES ("1,"), 1, 2, "", "expected the end of the file after the first value" },
  { "too-many-ends", BYTES ("[]]"),
    1, 3, "", "expected the end of the file after the first value" },
  { "deep-place", BYTES ("{\n \"a\": [\n  {\"b\": 1},\n  {\"b\": tru}\n ]\n}"), 4, 9, "/a/1/b",
    "expected a value" },
  { "column-in-characters", BYTES ("[\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\", x]"), 1, 9, "/1",
    "expected a value" },
  { "carriage-returns", BYTES ("[1,\r\n2,\r\nx]"), 3, 1, "/2", "expected a value" },
};

/* Names that stand twice do not end the scan; where the second one stands is told. */
static const Bad doubled[] = {
  { "plain", BYTES ("{\"a\":1,\"a\":2}"), 1, 8, "/a", NULL },
  { "escaped", BYTES ("{\"ab\":1,\n \"\\u0061b\":2}"), 2, 2, "/ab", NULL },
  { "escaped-first", BYTES ("{\"\\u0061\":1,\"a\":2}"), 1, 13, "/a", NULL },
  { "two-spellings", BYTES ("{\"\\u006A\":1,\"\\u006a\":2}"), 1, 13, "/j", NULL },
  { "slash", BYTES ("{\"a\\/b\":1,\"a/b\":2}"), 1, 11, "/a~1b", NULL },
  { "pair", BYTES ("{\"\\ud83d\\ude00\":1,\"\xf0\x9f\x98\x80\":2}"),
    1, 19, "/\xf0\x9f\x98\x80", NULL },
  { "empty", BYTES ("{\"\":1,\"\":2}"), 1, 7, "/", NULL },
  { "far-apart", BYTES ("{\"a\":1,\"b\":[{},{\"a\":3}],\"c\":{\"a\":4},\"a\":5}"),
    1, 37, "/a", NULL },
  { "inside", BYTES ("{\"a\":[0,{\"b\":1,\"b\":2}]}"), 1, 16, "/a/1/b", NULL },
  { "same-hash-between", BYTES ("{\"Aa\":1,\"B@\":2,\"Aa\":3}"), 1, 16, "/Aa", NULL },
};

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
test_good (gconstpointer data)
{
  const Good *row = data;

  g_assert_true (is_accepted (row->bytes, row->length));
}

static void
assert_only_problem (DemarcProblems *problems,
                     const Bad      *row)
{
  const DemarcProblem *problem;

  g_assert_cmpuint (demarc_problems_get_n (problems), ==, 1);
  problem = demarc_problems_get (problems, 0);
  g_assert_cmpstr (problem->message, ==, row->message);
  g_assert_cmpuint (problem->line, ==, row->line);
  g_assert_cmpuint (problem->column, ==, row->column);
  g_assert_cmpstr (problem->pointer, ==, row->pointer);
  g_assert_cmpint (problem->severity, ==, DEMARC_SEVERITY_ERROR);
}

static void
test_bad (gconstpointer data)
{
  const Bad *row = data;
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (DemarcJsonMap) map = scan (row->bytes, row->length, &problems);

  g_assert_null (map);
  assert_only_problem (problems, row);
}

static void
test_doubled (gconstpointer data)
{
  Bad row = *(const Bad *) data;
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (DemarcJsonMap) map = scan (row.bytes, row.length, &problems);

  g_assert_nonnull (map);
  row.message = "this name stands twice in the object";
  assert_only_problem (problems, &row);
  g_assert_cmpstr (demarc_problems_get (problems, 0)->hint, ==, "remove or rename one of the two");
}

static void
test_thrice (void)
{
  static const char text[] = "{\"a\":1,\"b\":0,\"a\":2,\"b\":0,\"a\":3}";
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (DemarcJsonMap) map = scan (text, strlen (text), &problems);
  static const guint columns[] = { 14, 20, 26 };

  g_assert_nonnull (map);
  g_assert_cmpuint (demarc_problems_get_n (problems), ==, G_N_ELEMENTS (columns));
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    g_assert_cmpuint (demarc_problems_get (problems, i)->column, ==, columns[i]);
}

static void
test_hints (void)
{
  static const struct { const char *text; const char *hint; } rows[] = {
    { "[1,]", "remove the comma before it" },
    { "{\"a\":1,}", "remove the comma before it" },
    { "[// x\n1]", "JSON has no comments" },
    { "{\n// x\n}", "JSON has no comments" },
    { "{ # x\n}", "JSON has no comments" },
    { "{,}", NULL },
    { "['a']", "strings stand in double quotes" },
    { "\"\\d\"", "write \\\\ for a backslash" },
    { "\"\t\"", "write a line feed as \\n, a tab as \\t" },
    { "\"a", "close it with a double quote" },
    { "\xef\xbb\xbf", "save it as UTF-8 without one" },
    { "[x]", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (DemarcProblems) problems = NULL;
      g_autoptr (DemarcJsonMap) map = scan (rows[i].text, strlen (rows[i].text), &problems);

      g_assert_null (map);
      g_assert_cmpstr (demarc_problems_get (problems, 0)->hint, ==, rows[i].hint);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS ("/json-scan/good", good, test_good);
  ADD_ROWS ("/json-scan/bad", bad, test_bad);
  ADD_ROWS ("/json-scan/doubled", doubled, test_doubled);
  g_test_add_func ("/json-scan/doubled-thrice", test_thrice);
  g_test_add_func ("/json-scan/hints", test_hints);

  return g_test_run ();
}
