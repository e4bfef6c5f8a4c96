/* test-span-parser.c: parsing ahead changes nothing but the time it takes
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-json-scan.h"
#include "demarc-span-parser.h"
#include "model-fixture.h"

/* Lengths around those of a batch, and one long enough for all batches to go round. */
static const guint lengths[] = { 0, 1, 2, 31, 32, 33, 63, 64, 65, 96, 97, 128, 129, 1000 };

typedef struct
{
  char                 *text;
  DemarcJsonMap        *map;
  const DemarcJsonSpan *list;
} List;

static const char *const shapes[] = {
  "%u", "-%u.5e1", "\"text %u\"", "{\"n\": %u}", "[%u, [], {}]", "true", "null", "\"\\u00e9%u\"",
};

/* A document {"list": [...]} of @n different values. */
static List
make_list (guint n)
{
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("list.json");
  g_autoptr (GString) text = g_string_new ("{\"list\": [");
  List list = { NULL };

  for (guint i = 0; i < n; i++)
    {
      const char *value = shapes[i % G_N_ELEMENTS (shapes)];
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      g_autofree char *filled = strstr (value, "%u") == NULL
                                ? g_strdup (value)
                                : fixture_replace (value, "%u", number);

      g_string_append_printf (text, "%s%s", i == 0 ? "" : ",\n ", filled);
    }
  g_string_append (text, "]}");

  list.text = g_string_free (g_steal_pointer (&text), FALSE);
  list.map = demarc_json_scan (list.text, strlen (list.text), problems);
  g_assert_nonnull (list.map);
  list.list = demarc_json_map_get_member (list.map, "list");
  g_assert_cmpuint (list.list->n, ==, n);

  return list;
}

static void
clear_list (List *list)
{
  demarc_json_map_free (list->map);
  g_free (list->text);
}

static void
begin (DemarcSpanParser *parser,
       List             *list)
{
  demarc_span_parser_begin (parser,
                            list->list->n == 0 ? NULL
                                               : demarc_json_map_get_element (list->map, list->list,
                                                                              0),
                            list->list->n);
}

/* Takes the first @n values and compares each with what json-glib reads of the whole. */
static void
take (DemarcSpanParser *parser,
      List             *list,
      guint             n)
{
  g_autoptr (JsonNode) root = json_from_string (list->text, NULL);
  JsonArray *array = json_object_get_array_member (json_node_get_object (root), "list");

  for (guint i = 0; i < n; i++)
    {
      JsonNode *node = demarc_span_parser_get_next (parser);

      g_assert_nonnull (node);
      g_assert_true (json_node_equal (node, json_array_get_element (array, i)));
    }
}

static void
test_all (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      List list = make_list (lengths[i]);
      DemarcSpanParser *parser = demarc_span_parser_new (list.text);

      begin (parser, &list);
      take (parser, &list, lengths[i]);
      demarc_span_parser_end (parser);
      demarc_span_parser_free (parser);
      clear_list (&list);
    }
}

/* Leaving at any point frees everything, and the parser can begin again. */
static void
test_leave_early (void)
{
  static const guint stops[] = { 0, 1, 31, 32, 33, 64, 95, 96, 97, 999, 1000 };
  List list = make_list (1000);
  DemarcSpanParser *parser = demarc_span_parser_new (list.text);

  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    {
      begin (parser, &list);
      take (parser, &list, stops[i]);
      demarc_span_parser_end (parser);
    }
  demarc_span_parser_free (parser);
  clear_list (&list);
}

static void
test_free_early (void)
{
  static const guint stops[] = { 0, 1, 32, 40, 1000 };

  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    {
      List list = make_list (1000);
      DemarcSpanParser *parser = demarc_span_parser_new (list.text);

      begin (parser, &list);
      take (parser, &list, stops[i]);
      demarc_span_parser_free (parser);
      clear_list (&list);
    }
}

static void
test_end_without_begin (void)
{
  DemarcSpanParser *parser = demarc_span_parser_new ("[]");

  demarc_span_parser_end (parser);
  demarc_span_parser_end (parser);
  demarc_span_parser_free (parser);
}

/* Other values can be parsed while a list is under way. */
static void
test_parse_within (void)
{
  List list = make_list (200);
  DemarcSpanParser *parser = demarc_span_parser_new (list.text);

  begin (parser, &list);
  take (parser, &list, 50);
  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (JsonNode) node =
        demarc_span_parser_parse (parser, demarc_json_map_get_element (list.map, list.list, i));

      g_assert_nonnull (node);
    }
  g_assert_nonnull (demarc_span_parser_get_next (parser));
  demarc_span_parser_free (parser);
  clear_list (&list);
}

/* A span that is no value, which an accepted text does not have, gives no node and no harm. */
static void
test_unreadable (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  DemarcJsonSpan spans[100];
  DemarcSpanParser *parser;

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    {
      spans[i] = (DemarcJsonSpan) { NULL, text->len, 3, 0, 0 };
      g_string_append (text, i % 7 == 3 ? (i % 2 == 0 ? "{x}" : "x,y") : "[1]");
    }

  parser = demarc_span_parser_new (text->str);
  demarc_span_parser_begin (parser, spans, G_N_ELEMENTS (spans));
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    g_assert_true ((demarc_span_parser_get_next (parser) == NULL) == (i % 7 == 3));
  demarc_span_parser_end (parser);
  g_assert_null (demarc_span_parser_parse (parser, &spans[3]));
  demarc_span_parser_free (parser);
}

/* Two readings at the same time have nothing in common. */
static void
test_two_parsers (void)
{
  List list = make_list (300);
  DemarcSpanParser *one = demarc_span_parser_new (list.text);
  DemarcSpanParser *other = demarc_span_parser_new (list.text);

  begin (one, &list);
  begin (other, &list);
  for (guint i = 0; i < 300; i++)
    {
      JsonNode *node = demarc_span_parser_get_next (one);

      g_assert_true (json_node_equal (node, demarc_span_parser_get_next (other)));
    }
  demarc_span_parser_free (one);
  demarc_span_parser_free (other);
  clear_list (&list);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/span-parser/all", test_all);
  g_test_add_func ("/span-parser/leave-early", test_leave_early);
  g_test_add_func ("/span-parser/free-early", test_free_early);
  g_test_add_func ("/span-parser/end-without-begin", test_end_without_begin);
  g_test_add_func ("/span-parser/parse-within", test_parse_within);
  g_test_add_func ("/span-parser/unreadable", test_unreadable);
  g_test_add_func ("/span-parser/two-parsers", test_two_parsers);

  return g_test_run ();
}
