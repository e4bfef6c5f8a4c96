/* test-json-map.c: where a pointer leads
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-json-scan.h"
#include "model-fixture.h"

static const char document[] =
  "\n"
  " {\n"
  "  \"list\" : [ 10, [20, 21], {\"a\": 30} ,\"]\" ],\n"
  "  \"object\": {\"x\": {\"y\": {\"z\": true}}, \"list\": [1, 2]},\n"
  "  \"a/b\": {\"c~d\": {\"~1\": null}},\n"
  "  \"\": {\"\": 5},\n"
  "  \"t\\u0065xt\": {\"qu\\\"ote\": {\"back\\\\slash\": [\"\\\\\", 6]}},\n"
  "  \"\xc3\xa9\": {\"\\u00e9\": {\"\\ud83d\\ude00\": 7}},\n"
  "  \"0\": [8, {\"1\": 9}],\n"
  "  \"tricky\": [\"{[\\\"\", \"}],\", {\"k]\": \"v}\", \"k\": -1.5e3 } ],\n"
  "  \"empty\": [],\n"
  "  \"last\": \"end\"\n"
  " }\n";

/* What stands where a pointer leads; the beginning is enough to tell. */
static const struct { const char *pointer; const char *text; } rows[] = {
  { "", "{\n  \"list\"" },
  { "/list", "[ 10" },
  { "/list/0", "10," },
  { "/list/1", "[20, 21]" },
  { "/list/1/0", "20" },
  { "/list/1/1", "21]" },
  { "/list/2", "{\"a\": 30}" },
  { "/list/2/a", "30}" },
  { "/list/3", "\"]\"" },
  { "/object", "{\"x\"" },
  { "/object/x", "{\"y\"" },
  { "/object/x/y", "{\"z\"" },
  { "/object/x/y/z", "true" },
  { "/object/list", "[1, 2]" },
  { "/object/list/1", "2]" },
  { "/a~1b", "{\"c~d\"" },
  { "/a~1b/c~0d", "{\"~1\"" },
  { "/a~1b/c~0d/~01", "null" },
  { "/", "{\"\": 5}" },
  { "//", "5}" },
  { "/text", "{\"qu" },
  { "/text/qu\"ote", "{\"back" },
  { "/text/qu\"ote/back\\slash", "[\"\\\\\"" },
  { "/text/qu\"ote/back\\slash/1", "6]" },
  { "/\xc3\xa9", "{\"\\u00e9\"" },
  { "/\xc3\xa9/\xc3\xa9", "{\"\\ud83d" },
  { "/\xc3\xa9/\xc3\xa9/\xf0\x9f\x98\x80", "7}" },
  { "/0", "[8," },
  { "/0/0", "8," },
  { "/0/1/1", "9}" },
  { "/tricky", "[\"{[" },
  { "/tricky/0", "\"{[\\\"\"" },
  { "/tricky/1", "\"}],\"" },
  { "/tricky/2/k]", "\"v}\"" },
  { "/tricky/2/k", "-1.5e3" },
  { "/empty", "[]" },
  { "/last", "\"end\"" },

  /* What is not there leads to the last thing that is. */
  { "/missing", "{\n  \"list\"" },
  { "/missing/0/a", "{\n  \"list\"" },
  { "/list/4", "[ 10" },
  { "/list/-", "[ 10" },
  { "/list/-1", "[ 10" },
  { "/list/01", "[ 10" },
  { "/list/+1", "[ 10" },
  { "/list/ 1", "[ 10" },
  { "/list/1x", "[ 10" },
  { "/list/", "[ 10" },
  { "/list/word", "[ 10" },
  { "/list/18446744073709551616", "[ 10" },
  { "/list/1/2", "[20, 21]" },
  { "/list/1/word", "[20, 21]" },
  { "/list/0/0", "10," },
  { "/list/2/b/c", "{\"a\": 30}" },
  { "/object/x/z", "{\"y\"" },
  { "/object/X", "{\"x\"" },
  { "/t\\u0065xt", "{\n  \"list\"" },
  { "/empty/0", "[]" },
  { "/last/0", "\"end\"" },
};

static void
test_locate (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *copy = g_memdup2 (document, strlen (document));
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("t.json");
  g_autoptr (DemarcJsonMap) map = demarc_json_scan (copy, strlen (document), problems);
  gsize offset;

  g_assert_nonnull (map);
  offset = demarc_json_map_locate (map, copy, rows[row].pointer);
  g_assert_cmpmem (document + offset, strlen (rows[row].text), rows[row].text,
                   strlen (rows[row].text));
}

static void
test_parts (void)
{
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("t.json");
  g_autoptr (DemarcJsonMap) map = demarc_json_scan (document, strlen (document), problems);
  static const struct { const char *name; guint n; } members[] = {
    { "list", 4 }, { "object", 0 }, { "a/b", 0 }, { "", 0 }, { "text", 0 }, { "\xc3\xa9", 0 },
    { "0", 2 }, { "tricky", 3 }, { "empty", 0 }, { "last", 0 },
  };

  g_assert_cmpuint (map->members->len, ==, G_N_ELEMENTS (members));
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      const DemarcJsonSpan *span = demarc_json_map_get_member (map, members[i].name);

      g_assert_nonnull (span);
      g_assert_cmpstr (span->name, ==, members[i].name);
      g_assert_cmpuint (span->n, ==, members[i].n);
      for (guint j = 0; j < span->n; j++)
        {
          const DemarcJsonSpan *element = demarc_json_map_get_element (map, span, j);

          g_assert_null (element->name);
          g_assert_cmpuint (element->start, >, span->start);
          g_assert_cmpuint (element->start + element->length, <, span->start + span->length);
        }
    }
  g_assert_null (demarc_json_map_get_member (map, "missing"));
  g_assert_null (demarc_json_map_get_member (map, "t\\u0065xt"));
}

/* A root that is no object has no members, and every pointer stays with it. */
static void
test_other_roots (void)
{
  static const struct { const char *text; const char *pointer; gsize offset; } roots[] = {
    { " 1", "/a", 1 }, { "\"a\"", "/0", 0 }, { "null", "", 0 },
    { "[[1],[2]]", "/1/0", 6 }, { "[[1],[2]]", "/2", 0 }, { "[]", "/0", 0 }, { "{}", "/", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (roots); i++)
    {
      g_autoptr (DemarcProblems) problems = demarc_problems_new ("t.json");
      g_autoptr (DemarcJsonMap) map =
        demarc_json_scan (roots[i].text, strlen (roots[i].text), problems);

      g_assert_nonnull (map);
      g_assert_cmpuint (map->members->len, ==, 0);
      g_assert_cmpuint (demarc_json_map_locate (map, roots[i].text, roots[i].pointer), ==,
                        roots[i].offset);
    }
}

static void
test_dup_string (void)
{
  static const struct { const char *json; const char *text; } strings[] = {
    { "\"\"", "" },
    { "\"plain\" rest", "plain" },
    { "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t" },
    { "\"\\u0041\\u00e9\\u20aC\\uD83D\\uDe00!\"", "A\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80!" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      g_autofree char *text = demarc_json_dup_string (strings[i].json, 0);

      g_assert_cmpstr (text, ==, strings[i].text);
    }
}

/* Follows every pointer of a tree and compares what stands there with what json-glib read. */
static void
check_all (DemarcJsonMap *map,
           const char    *text,
           JsonNode      *node,
           const char    *pointer,
           guint         *n)
{
  const char *there = text + demarc_json_map_locate (map, text, pointer);

  (*n)++;
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      const char *name;
      JsonNode *member;

      g_assert_cmpint (*there, ==, '{');
      json_object_iter_init (&iter, json_node_get_object (node));
      while (json_object_iter_next (&iter, &name, &member))
        {
          g_autofree char *inner = g_strdup_printf ("%s/%s", pointer, name);

          check_all (map, text, member, inner, n);
        }
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      g_assert_cmpint (*there, ==, '[');
      for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
        {
          g_autofree char *inner = g_strdup_printf ("%s/%u", pointer, i);

          check_all (map, text, json_array_get_element (json_node_get_array (node), i), inner, n);
        }
    }
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    {
      g_autofree char *value = demarc_json_dup_string (there, 0);

      g_assert_cmpstr (value, ==, json_node_get_string (node));
    }
}

static void
test_small_model (void)
{
  g_autofree char *text = fixture_read_small ();
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("t.json");
  g_autoptr (DemarcJsonMap) map = demarc_json_scan (text, strlen (text), problems);
  g_autoptr (JsonNode) root = json_from_string (text, NULL);
  guint n = 0;

  check_all (map, text, root, "", &n);
  g_assert_cmpuint (n, >, 200);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/json-map/locate/%u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_locate);
    }
  g_test_add_func ("/json-map/parts", test_parts);
  g_test_add_func ("/json-map/other-roots", test_other_roots);
  g_test_add_func ("/json-map/dup-string", test_dup_string);
  g_test_add_func ("/json-map/small-model", test_small_model);

  return g_test_run ();
}
