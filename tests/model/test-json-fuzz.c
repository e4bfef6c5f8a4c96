/* test-json-fuzz.c: files that somebody or something has damaged
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-json-scan.h"
#include "model-fixture.h"

#define N_SMALL 3000
#define N_SLICES 600
#define N_TREES 1500

/* Pieces that have a meaning to JSON or to a model. */
static const char *const pieces[] = {
  "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "-", "1e9", "0", " ",
  "\n", "\"id\"", "\"x-more\": 1, ", "[[[[", "\"a\":", "\xef\xbb\xbf", "\xc3", "\xff", "\x1b", "/*",
  "\"owner\": \"shared\", ", "\"claims\": [], ", "\"guest-os\"", "customer", "provider", "A", "~",
  "\xe2\x80\xae", "\xf0\x9f\x98\x80", "999999999999999999999", "\"\"", "{}",
};

static void
mutate_once (GString *text,
             GRand   *rand)
{
  gsize at = text->len == 0 ? 0 : (gsize) g_rand_int_range (rand, 0, (int) text->len);
  gsize most = (gsize) g_rand_int_range (rand, 1, 30);
  gsize n = MIN (most, text->len - at);
  const char *piece = pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))];
  g_autofree char *copy = g_strndup (text->str + at, n);
  gsize to;

  switch (g_rand_int_range (rand, 0, 7))
    {
    case 0:
      if (text->len > 0)
        text->str[at] = (char) g_rand_int_range (rand, 0, 256);
      break;
    case 1:
      if (text->len > 0)
        text->str[at] ^= (char) (1 << g_rand_int_range (rand, 0, 8));
      break;
    case 2:
      g_string_erase (text, (gssize) at, (gssize) n);
      break;
    case 3:
      to = (gsize) g_rand_int_range (rand, 0, (int) text->len + 1);
      g_string_insert (text, (gssize) to, copy);
      break;
    case 4:
      if (g_rand_int_range (rand, 0, 20) == 0)
        g_string_truncate (text, at);
      break;
    default:
      g_string_insert (text, (gssize) at, piece);
      break;
    }
}

/* The end of a line is a place too: a missing character is reported where it is missing. */
static void
assert_place_is_inside (const char          *bytes,
                        gsize                length,
                        const DemarcProblem *problem)
{
  const char *line = bytes;
  guint n_columns = 1;

  g_assert_cmpuint (problem->line, >=, 1);
  g_assert_cmpuint (problem->column, >=, 1);
  g_assert_cmpuint (problem->offset, <=, length);

  for (guint i = 1; i < problem->line; i++)
    {
      line = memchr (line, '\n', (gsize) (bytes + length - line));
      g_assert_nonnull (line);
      line++;
    }

  for (const char *p = line; p < bytes + length && *p != '\n'; p++)
    n_columns += ((guchar) *p & 0xc0) != 0x80;
  g_assert_cmpuint (problem->column, <=, n_columns);
}

static void
assert_pointer_is_valid (const char *pointer)
{
  g_assert_true (g_utf8_validate (pointer, -1, NULL));
  g_assert_true (*pointer == '\0' || *pointer == '/');

  for (const char *p = strchr (pointer, '~'); p != NULL; p = strchr (p + 1, '~'))
    g_assert_true (p[1] == '0' || p[1] == '1');
}

/* Where a text is JSON, a pointer names what is there, or a member that should be. */
static void
assert_pointer_is_inside (JsonNode   *root,
                          const char *pointer)
{
  g_autofree char *parent = g_strdup (pointer);

  if (fixture_follow (root, pointer) != NULL)
    return;

  g_assert_cmpuint (strlen (parent), >, 0);
  *strrchr (parent, '/') = '\0';
  g_assert_nonnull (fixture_follow (root, parent));
}

static gboolean
is_json (const char *bytes,
         gsize       length)
{
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("fuzz.json");
  g_autoptr (DemarcJsonMap) map = demarc_json_scan (bytes, length, problems);

  return map != NULL;
}

/* Loads damaged bytes: either there is a model, or somebody can read what is wrong and where. */
static gboolean
load (const char *bytes,
      gsize       length)
{
  g_autoptr (GBytes) data = g_bytes_new (bytes, length);
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (DemarcModel) model = demarc_model_new_for_bytes (data, "fuzz.json", &problems, &error);
  gboolean json = is_json (bytes, length);

  if (json)
    {
      g_autofree char *copy = g_strndup (bytes, length);

      root = json_from_string (copy, NULL);
      g_assert_nonnull (root);
    }

  g_assert_true ((model == NULL) == (demarc_problems_get_n_errors (problems) > 0));
  g_assert_true ((model == NULL) == (error != NULL));
  g_assert_cmpuint (demarc_problems_get_n (problems), <=, DEMARC_PROBLEMS_MAX);

  for (guint i = 0; i < demarc_problems_get_n (problems); i++)
    {
      const DemarcProblem *problem = demarc_problems_get (problems, i);
      g_autofree char *line = demarc_problems_dup_line (problems, i);

      assert_place_is_inside (bytes, length, problem);
      assert_pointer_is_valid (problem->pointer);
      if (json)
        assert_pointer_is_inside (root, problem->pointer);
      g_assert_true (g_utf8_validate (line, -1, NULL));
      g_assert_null (strpbrk (line, "\n\r\x1b"));
    }

  return model != NULL;
}

static void
test_small (void)
{
  g_autofree char *text = fixture_read_small ();
  g_autoptr (GRand) rand = fixture_new_rand ();
  guint n_loaded = 0;

  for (guint i = 0; i < N_SMALL; i++)
    {
      g_autoptr (GString) damaged = g_string_new (text);

      for (int n = g_rand_int_range (rand, 1, 4); n > 0; n--)
        mutate_once (damaged, rand);
      n_loaded += load (damaged->str, damaged->len);
    }

  /* Damage in a text leaves a model; damage elsewhere does not. Both must have been seen. */
  g_test_message ("%u of %u loaded", n_loaded, (guint) N_SMALL);
  g_assert_cmpuint (n_loaded, >, N_SMALL / 50);
  g_assert_cmpuint (n_loaded, <, N_SMALL);
}

static void
test_builtin_slices (void)
{
  g_autofree char *text = fixture_read_builtin ();
  gsize length = strlen (text);
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint i = 0; i < N_SLICES; i++)
    {
      gsize at = (gsize) g_rand_int_range (rand, 0, (int) length);
      gsize n = (gsize) g_rand_int_range (rand, 1, 4000);
      g_autoptr (GString) slice = g_string_new_len (text + at, (gssize) MIN (n, length - at));

      if (i % 2 == 0)
        {
          g_string_prepend (slice, "{\"services\": [");
          g_string_append (slice, "]}");
        }
      mutate_once (slice, rand);
      load (slice->str, slice->len);
    }
}

/* Every way to lose one line of the model. */
static void
test_lost_lines (void)
{
  g_autofree char *text = fixture_read_small ();
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint lost = 0; lines[lost] != NULL; lost++)
    {
      g_autoptr (GString) rest = g_string_new (NULL);

      for (guint i = 0; lines[i] != NULL; i++)
        if (i != lost)
          g_string_append_printf (rest, "%s\n", lines[i]);
      load (rest->str, rest->len);
    }
}

/* Writes a random value. It is JSON, in spellings that few would choose. */
static void
write_random (GString *text,
              GRand   *rand,
              guint    depth)
{
  static const char *const scalars[] = {
    "null", "true", "false", "0", "-0", "-0.0", "1", "-1", "9223372036854775807",
    "-9223372036854775808", "9007199254740993", "0.1", "-1.5e-7", "1E+10", "1e-400", "4.9e-324",
    "1.7976931348623157e308", "123456789.123456789", "\"\"", "\"a\"", "\"\\u0041\\/\\\"\\\\\"",
    "\"\\b\\f\\n\\r\\t\\u0001\"", "\"\\ud83d\\ude00\"", "\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"",
    "\"{[,:]}\"", "\"// # /*\"", "\"\x7f\xc2\x80\"", "\"\\u2028\\u00ad\"", "\"\\uD834\\uDD1E\"",
  };
  static const char *const spaces[] = { "", "", "", " ", "\n", "\t\r\n " };
  int kind = depth > 6 ? 0 : g_rand_int_range (rand, 0, 4);
  int n = g_rand_int_range (rand, 0, 5);

#define SPACE spaces[g_rand_int_range (rand, 0, G_N_ELEMENTS (spaces))]

  g_string_append (text, SPACE);
  if (kind < 2)
    g_string_append (text, scalars[g_rand_int_range (rand, 0, G_N_ELEMENTS (scalars))]);
  else
    {
      g_string_append_c (text, kind == 2 ? '[' : '{');
      for (int i = 0; i < n; i++)
        {
          g_string_append (text, i == 0 ? "" : ",");
          if (kind == 3)
            g_string_append_printf (text, "%s\"\\u006%d%s\"%s:", SPACE, i, i % 2 ? "\\t" : "/",
                                    SPACE);
          write_random (text, rand, depth + 1);
        }
      g_string_append (text, n == 0 ? SPACE : "");
      g_string_append_c (text, kind == 2 ? ']' : '}');
    }
  g_string_append (text, SPACE);

#undef SPACE
}

/* What the scan accepts, json-glib reads: nothing that was let through can fail later. */
static void
test_accepted_is_read (void)
{
  g_autoptr (GRand) rand = fixture_new_rand ();
  guint n_accepted = 0;

  for (guint i = 0; i < N_TREES; i++)
    {
      g_autoptr (GString) text = g_string_new ("[");
      g_autoptr (JsonParser) parser = json_parser_new ();
      g_autoptr (GError) error = NULL;

      write_random (text, rand, 0);
      g_string_append_c (text, ']');
      g_assert_true (is_json (text->str, text->len));

      /* Undamaged every third time. */
      if (i % 3 != 0)
        mutate_once (text, rand);
      if (!is_json (text->str, text->len))
        continue;

      n_accepted++;
      json_parser_load_from_data (parser, text->str, (gssize) text->len, &error);
      g_assert_no_error (error);
    }

  g_assert_cmpuint (n_accepted, >, N_TREES / 3);
}

/* Numbers and texts come out as they were written. */
static void
test_same_values (void)
{
  static const struct { const char *json; GType type; const char *value; } rows[] = {
    { "9223372036854775807", G_TYPE_INT64, "9223372036854775807" },
    { "-9223372036854775807", G_TYPE_INT64, "-9223372036854775807" },
    { "-0", G_TYPE_INT64, "0" },
    { "1e3", G_TYPE_DOUBLE, "1000" },
    { "1E-2", G_TYPE_DOUBLE, "0.01" },
    { "-2.5e+3", G_TYPE_DOUBLE, "-2500" },
    { "\"\\u00e9\\ud83d\\ude00\\/\"", G_TYPE_STRING, "\xc3\xa9\xf0\x9f\x98\x80/" },
    { "\"\\b\\f\\n\\r\\t\\\"\\\\\"", G_TYPE_STRING, "\b\f\n\r\t\"\\" },
    { "\"\\u001f\\u007f\"", G_TYPE_STRING, "\x1f\x7f" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = g_strdup_printf ("[%s]", rows[i].json);
      g_autoptr (JsonNode) root = json_from_string (text, NULL);
      JsonNode *node = json_array_get_element (json_node_get_array (root), 0);
      g_autofree char *value = NULL;

      g_assert_true (is_json (text, strlen (text)));
      g_assert_true (json_node_get_value_type (node) == rows[i].type);
      if (rows[i].type == G_TYPE_STRING)
        value = json_node_dup_string (node);
      else if (rows[i].type == G_TYPE_INT64)
        value = g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
      else
        value = g_strdup_printf ("%g", json_node_get_double (node));
      g_assert_cmpstr (value, ==, rows[i].value);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-fuzz/small", test_small);
  g_test_add_func ("/json-fuzz/builtin-slices", test_builtin_slices);
  g_test_add_func ("/json-fuzz/lost-lines", test_lost_lines);
  g_test_add_func ("/json-fuzz/accepted-is-read", test_accepted_is_read);
  g_test_add_func ("/json-fuzz/same-values", test_same_values);

  return g_test_run ();
}
