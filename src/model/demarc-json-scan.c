/* demarc-json-scan.c: a strict reading of JSON bytes
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-json-scan.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* json-glib 1.6 takes far more than JSON (comments, duplicate names, several documents in a row)
 * and can be made to crash by nesting, so no byte reaches it before this scan has accepted it as
 * RFC 8259 within the limits of the header. */

/* One step of the way from the root to the value being read. The name of a member begins at @key
 * with its double quote; 0 before one was read. */
typedef struct
{
  gboolean is_array;
  guint    index;
  gsize    key;
} Frame;

/* A name in an object that is still open. */
typedef struct
{
  guint hash;
  gsize start;
} Key;

typedef struct
{
  const char     *bytes;
  gsize           at;
  gsize           length;
  DemarcProblems *problems;
  Frame           frames[DEMARC_JSON_MAX_DEPTH + 1];
  guint           depth;
  GArray         *keys;
  GString        *decoded;
  DemarcJsonMap  *map;
} Scan;

static gboolean scan_value (Scan *scan);

static void
append_pointer_token (GString    *pointer,
                      const char *token)
{
  g_string_append_c (pointer, '/');

  for (const char *p = token; *p != '\0'; p++)
    {
      if (*p == '~')
        g_string_append (pointer, "~0");
      else if (*p == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, *p);
    }
}

static char *
dup_pointer (Scan *scan)
{
  GString *pointer = g_string_new (NULL);

  for (guint i = 1; i <= scan->depth; i++)
    {
      Frame *frame = &scan->frames[i];

      if (frame->is_array)
        {
          g_string_append_printf (pointer, "/%u", frame->index);
        }
      else if (frame->key > 0)
        {
          g_autofree char *name = demarc_json_dup_string (scan->bytes, frame->key);

          append_pointer_token (pointer, name);
        }
    }

  return g_string_free (pointer, FALSE);
}

static gboolean
fail_at (Scan       *scan,
         gsize       offset,
         const char *message,
         const char *hint)
{
  g_autofree char *pointer = dup_pointer (scan);

  demarc_problems_add (scan->problems, DEMARC_SEVERITY_ERROR, offset, pointer, hint, "%s", message);

  return FALSE;
}

static gboolean
fail (Scan       *scan,
      const char *message)
{
  return fail_at (scan, scan->at, message, NULL);
}

static int
peek (Scan *scan)
{
  return scan->at < scan->length ? (guchar) scan->bytes[scan->at] : -1;
}

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

static void
skip_space (Scan *scan)
{
  while (scan->at < scan->length && is_space (scan->bytes[scan->at]))
    scan->at++;
}

static gboolean
scan_hex (Scan     *scan,
          gunichar *code)
{
  *code = 0;

  for (int i = 0; i < 4; i++, scan->at++)
    {
      int digit = scan->at < scan->length ? g_ascii_xdigit_value (scan->bytes[scan->at]) : -1;

      if (digit < 0)
        return fail (scan, _("expected four hexadecimal digits after \\u"));

      *code = *code * 16 + (guint) digit;
    }

  return TRUE;
}

static gboolean
scan_low_surrogate (Scan     *scan,
                    gsize     start,
                    gunichar *code)
{
  gunichar low = 0;

  if (scan->at + 1 < scan->length && scan->bytes[scan->at] == '\\' &&
      scan->bytes[scan->at + 1] == 'u')
    {
      scan->at += 2;
      if (!scan_hex (scan, &low))
        return FALSE;
    }

  if (low < 0xdc00 || low > 0xdfff)
    return fail_at (scan, start, _("half of a surrogate pair: the other half is missing"), NULL);

  *code = 0x10000 + ((*code - 0xd800) << 10) + (low - 0xdc00);
  return TRUE;
}

static gboolean
scan_unicode_escape (Scan *scan)
{
  gsize start = scan->at - 2;
  gunichar code;

  if (!scan_hex (scan, &code))
    return FALSE;

  if (code == 0)
    return fail_at (scan, start, _("the character U+0000 cannot be part of a text"), NULL);
  if (code >= 0xdc00 && code <= 0xdfff)
    return fail_at (scan, start, _("half of a surrogate pair: the other half is missing"), NULL);
  if (code >= 0xd800 && code <= 0xdbff && !scan_low_surrogate (scan, start, &code))
    return FALSE;
  if ((code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef))
    return fail_at (scan, start, _("this code is not a character"), NULL);

  g_string_append_unichar (scan->decoded, code);
  return TRUE;
}

static gboolean
scan_escape (Scan *scan)
{
  static const char escapes[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char *found;
  int c;

  scan->at++;
  c = peek (scan);
  if (c == -1)
    return fail (scan, _("the text ends inside a string"));

  scan->at++;
  if (c == 'u')
    return scan_unicode_escape (scan);

  found = c == '\0' ? NULL : strchr (escapes, c);
  if (found == NULL)
    return fail_at (scan, scan->at - 2, _("unknown escape in a string"),
                    _("write \\\\ for a backslash"));

  g_string_append_c (scan->decoded, meanings[found - escapes]);
  return TRUE;
}

static gboolean
is_noncharacter_at (const char *bytes)
{
  const guchar *b = (const guchar *) bytes;

  /* Only U+FDD0 to U+FDEF and the last two of each plane; all are three or four bytes long. */
  if (b[0] == 0xef)
    return (b[1] == 0xb7 && b[2] >= 0x90 && b[2] <= 0xaf) || (b[1] == 0xbf && b[2] >= 0xbe);

  return b[0] >= 0xf0 && (b[1] & 0x0f) == 0x0f && b[2] == 0xbf && b[3] >= 0xbe;
}

static gboolean
scan_plain (Scan *scan)
{
  gsize start = scan->at;

  while (scan->at < scan->length)
    {
      guchar c = (guchar) scan->bytes[scan->at];

      if (c == '"' || c == '\\' || c < 0x20)
        break;
      if (c >= 0xef && is_noncharacter_at (scan->bytes + scan->at))
        return fail (scan, _("this code is not a character"));
      scan->at++;
    }

  g_string_append_len (scan->decoded, scan->bytes + start, (gssize) (scan->at - start));
  return TRUE;
}

/* Reads a string and leaves what it means in scan->decoded. */
static gboolean
scan_string (Scan *scan)
{
  gsize start = scan->at;

  g_string_truncate (scan->decoded, 0);
  scan->at++;

  for (;;)
    {
      int c;

      if (!scan_plain (scan))
        return FALSE;
      if (scan->decoded->len > DEMARC_JSON_MAX_STRING)
        return fail_at (scan, start, _("a text of at most 65536 bytes was expected"), NULL);

      c = peek (scan);
      if (c == '"')
        {
          scan->at++;
          return TRUE;
        }
      if (c == -1)
        return fail_at (scan, start, _("this string has no end"),
                        _("close it with a double quote"));
      if (c < 0x20)
        return fail_at (scan, scan->at, _("control character inside a string"),
                        _("write a line feed as \\n, a tab as \\t"));
      if (!scan_escape (scan))
        return FALSE;
    }
}

static void
skip_digits (Scan *scan)
{
  while (scan->at < scan->length && g_ascii_isdigit (scan->bytes[scan->at]))
    scan->at++;
}

static gboolean
check_number_size (Scan     *scan,
                   gsize     start,
                   gboolean  is_integer)
{
  g_autofree char *digits = g_strndup (scan->bytes + start, scan->at - start);

  if (is_integer)
    {
      errno = 0;
      (void) g_ascii_strtoll (digits, NULL, 10);
      if (errno == ERANGE)
        return fail_at (scan, start, _("this number is too large"), NULL);
    }
  else if (!isfinite (g_ascii_strtod (digits, NULL)))
    {
      return fail_at (scan, start, _("this number is too large"), NULL);
    }

  return TRUE;
}

static gboolean
scan_number (Scan *scan)
{
  gsize start = scan->at;
  gboolean is_integer = TRUE;
  gsize digits;

  if (peek (scan) == '-')
    scan->at++;

  digits = scan->at;
  skip_digits (scan);
  if (scan->at == digits)
    return fail_at (scan, start, _("expected a digit after the minus sign"), NULL);
  if (scan->bytes[digits] == '0' && scan->at > digits + 1)
    return fail_at (scan, start, _("a number cannot begin with 0"), NULL);

  if (peek (scan) == '.')
    {
      is_integer = FALSE;
      digits = ++scan->at;
      skip_digits (scan);
      if (scan->at == digits)
        return fail (scan, _("expected a digit after the decimal point"));
    }

  if (peek (scan) == 'e' || peek (scan) == 'E')
    {
      is_integer = FALSE;
      scan->at++;
      if (peek (scan) == '+' || peek (scan) == '-')
        scan->at++;
      digits = scan->at;
      skip_digits (scan);
      if (scan->at == digits)
        return fail (scan, _("expected a digit in the exponent"));
    }

  return check_number_size (scan, start, is_integer);
}

static gboolean
scan_word (Scan *scan)
{
  static const char *const words[] = { "true", "false", "null" };
  int c = peek (scan);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize n = strlen (words[i]);

      if (scan->length - scan->at >= n && memcmp (scan->bytes + scan->at, words[i], n) == 0)
        {
          scan->at += n;
          return TRUE;
        }
    }

  if (c == '\'')
    return fail_at (scan, scan->at, _("expected a value"), _("strings stand in double quotes"));
  if (c == '/' || c == '#')
    return fail_at (scan, scan->at, _("expected a value"), _("JSON has no comments"));
  if (c == ']' || c == '}')
    return fail_at (scan, scan->at, _("expected a value"), _("remove the comma before it"));
  if (c == -1)
    return fail (scan, _("expected a value, but the text ends here"));

  return fail (scan, _("expected a value"));
}

/* Keys that say the same stand next to each other. The same name can be written in two ways, with
 * and without escapes, so what counts is what they mean. */
static int
compare_meanings (const char *bytes,
                  const Key  *a,
                  const Key  *b)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (a->hash != b->hash)
    return a->hash < b->hash ? -1 : 1;

  first = demarc_json_dup_string (bytes, a->start);
  second = demarc_json_dup_string (bytes, b->start);

  return strcmp (first, second);
}

static int
compare_keys (gconstpointer a,
              gconstpointer b,
              gpointer      bytes)
{
  const Key *first = a;
  const Key *second = b;
  int order = compare_meanings (bytes, first, second);

  if (order != 0)
    return order;

  return first->start < second->start ? -1 : 1;
}

/* Reports the names that stand twice in the object whose names begin at @first. The scan goes on:
 * nothing else depends on them. */
static void
check_keys (Scan  *scan,
            guint  first)
{
  guint n = scan->keys->len - first;
  Key *keys = n > 0 ? &g_array_index (scan->keys, Key, first) : NULL;

  if (n > 1)
    g_qsort_with_data (keys, (int) n, sizeof (Key), compare_keys, (gpointer) scan->bytes);

  for (guint i = 1; i < n; i++)
    {
      if (compare_meanings (scan->bytes, &keys[i - 1], &keys[i]) != 0)
        continue;

      scan->frames[scan->depth].key = keys[i].start;
      fail_at (scan, keys[i].start, _("this name stands twice in the object"),
               _("remove or rename one of the two"));
    }

  g_array_set_size (scan->keys, first);
}

static gboolean
scan_name (Scan *scan)
{
  Frame *frame = &scan->frames[scan->depth];
  Key key = { 0, scan->at };
  const char *hint = NULL;

  /* Until there is a name, what is wrong is wrong with the object. */
  frame->key = 0;
  if (peek (scan) != '"')
    {
      if (peek (scan) == '}')
        hint = _("remove the comma before it");
      if (peek (scan) == '/' || peek (scan) == '#')
        hint = _("JSON has no comments");
      return fail_at (scan, scan->at, _("expected a name in double quotes"), hint);
    }

  if (!scan_string (scan))
    return FALSE;

  key.hash = g_str_hash (scan->decoded->str);
  g_array_append_val (scan->keys, key);
  frame->key = key.start;

  skip_space (scan);
  if (peek (scan) != ':')
    return fail (scan, _("expected ':' after the name"));
  scan->at++;

  return TRUE;
}

/* Notes where a value lies: members of the root, and the elements of those that are arrays. */
static void
note_span (Scan  *scan,
           gsize  start,
           guint  first)
{
  DemarcJsonSpan span = { NULL, start, scan->at - start, first, 0 };

  if (scan->depth == 1 && !scan->frames[1].is_array)
    {
      span.name = demarc_json_dup_string (scan->bytes, scan->frames[1].key);
      span.n = scan->map->elements->len - first;
      g_array_append_val (scan->map->members, span);
    }
  else if (scan->depth == 2 && !scan->frames[1].is_array && scan->frames[2].is_array)
    {
      g_array_append_val (scan->map->elements, span);
    }
}

/* Reads a member's or an element's value, with the white space around it. */
static gboolean
scan_part (Scan *scan)
{
  guint first = scan->map->elements->len;
  gsize start;

  skip_space (scan);
  start = scan->at;
  if (!scan_value (scan))
    return FALSE;

  note_span (scan, start, first);
  skip_space (scan);

  return TRUE;
}

static gboolean
scan_object (Scan *scan)
{
  guint first = scan->keys->len;

  skip_space (scan);
  while (peek (scan) != '}' || scan->keys->len > first)
    {
      if (!scan_name (scan) || !scan_part (scan))
        return FALSE;
      if (peek (scan) == '}')
        break;
      if (peek (scan) != ',')
        return fail (scan, _("expected ',' or '}' after the value"));
      scan->at++;
      skip_space (scan);
    }

  scan->at++;
  check_keys (scan, first);

  return TRUE;
}

static gboolean
scan_array (Scan *scan)
{
  Frame *frame = &scan->frames[scan->depth];

  skip_space (scan);
  while (peek (scan) != ']' || frame->index > 0)
    {
      if (!scan_part (scan))
        return FALSE;
      if (peek (scan) == ']')
        break;
      if (peek (scan) != ',')
        return fail (scan, _("expected ',' or ']' after the value"));
      scan->at++;
      frame->index++;
    }

  scan->at++;

  return TRUE;
}

static gboolean
scan_container (Scan     *scan,
                gboolean  is_array)
{
  gboolean good;

  if (scan->depth == DEMARC_JSON_MAX_DEPTH)
    return fail (scan, _("nested more than 64 levels deep"));

  scan->depth++;
  scan->frames[scan->depth] = (Frame) { is_array, 0, 0 };
  scan->at++;
  good = is_array ? scan_array (scan) : scan_object (scan);
  scan->depth--;

  return good;
}

static gboolean
scan_value (Scan *scan)
{
  int c = peek (scan);

  if (c == '{' || c == '[')
    return scan_container (scan, c == '[');
  if (c == '"')
    return scan_string (scan);
  if (c == '-' || (c >= '0' && c <= '9'))
    return scan_number (scan);

  return scan_word (scan);
}

static gboolean
check_encoding (Scan *scan)
{
  const char *end;

  if (scan->length > DEMARC_JSON_MAX_BYTES)
    return fail (scan, _("a file of at most 16 MiB was expected"));
  if (scan->length >= 3 && memcmp (scan->bytes, "\xef\xbb\xbf", 3) == 0)
    return fail_at (scan, 0, _("the file begins with a byte order mark"),
                    _("save it as UTF-8 without one"));
  if (g_utf8_validate_len (scan->bytes, scan->length, &end))
    return TRUE;

  return fail_at (scan, (gsize) (end - scan->bytes),
                  *end == '\0' ? _("a zero byte cannot be part of a text")
                               : _("this is not UTF-8 text"),
                  NULL);
}

static gboolean
scan_document (Scan *scan)
{
  if (!check_encoding (scan))
    return FALSE;

  skip_space (scan);
  if (scan->at == scan->length)
    return fail (scan, _("the file is empty"));
  if (!scan_value (scan))
    return FALSE;

  skip_space (scan);
  if (scan->at < scan->length)
    return fail (scan, _("expected the end of the file after the first value"));

  return TRUE;
}

/**
 * demarc_json_scan:
 * @bytes: (array length=length): the text; it need not end in a zero byte
 * @length: its length in bytes
 * @problems: where to report what is wrong
 *
 * Reads the whole text as RFC 8259 demands, within the limits named in the header: UTF-8 without a
 * byte order mark, one root value, no comments, no trailing commas, no name twice in an object,
 * numbers that fit a 64-bit integer or a finite double, no U+0000 and no half surrogate pairs.
 *
 * A syntax error ends the scan, as nothing behind it can be trusted. Names that stand twice are all
 * reported, and the scan goes on.
 *
 * Returns: (transfer full) (nullable): where the parts lie, or %NULL after a syntax error
 */
DemarcJsonMap *
demarc_json_scan (const char     *bytes,
                  gsize           length,
                  DemarcProblems *problems)
{
  g_autoptr (DemarcJsonMap) map = demarc_json_map_new ();
  Scan scan = { .bytes = bytes, .length = length, .problems = problems, .map = map };
  gboolean good;

  scan.keys = g_array_new (FALSE, FALSE, sizeof (Key));
  scan.decoded = g_string_new (NULL);
  good = scan_document (&scan);
  g_array_unref (scan.keys);
  g_string_free (scan.decoded, TRUE);

  return good ? g_steal_pointer (&map) : NULL;
}
