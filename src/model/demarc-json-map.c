/* demarc-json-map.c: where the parts of a JSON text lie
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-json-map.h"

#include <string.h>

static void
clear_span (DemarcJsonSpan *span)
{
  g_free (span->name);
}

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* Walking accepted text: everything is known to be JSON, so a few characters tell all. */

static gsize
pass_space (const char *bytes,
            gsize       at)
{
  while (is_space (bytes[at]))
    at++;

  return at;
}

static gsize
pass_string (const char *bytes,
             gsize       at)
{
  for (at++; bytes[at] != '"'; at++)
    if (bytes[at] == '\\')
      at++;

  return at + 1;
}

static gsize
pass_value (const char *bytes,
            gsize       at)
{
  guint depth = 0;

  do
    {
      if (bytes[at] == '"')
        {
          at = pass_string (bytes, at);
          continue;
        }
      if (bytes[at] == '{' || bytes[at] == '[')
        depth++;
      if (bytes[at] == '}' || bytes[at] == ']')
        depth--;
      at++;
    }
  while (depth > 0 || strchr (",]} \t\n\r", bytes[at]) == NULL);

  return at;
}

static gunichar
read_code (const char *digits)
{
  gunichar code = 0;

  for (guint i = 0; i < 4; i++)
    code = code * 16 + (guint) g_ascii_xdigit_value (digits[i]);

  return code;
}

/* Takes an escape, which begins at @at, and returns where it ends. */
static gsize
take_escape (const char *bytes,
             gsize       at,
             GString    *text)
{
  static const char escapes[] = "bfnrt";
  static const char meanings[] = "\b\f\n\r\t";
  const char *found = strchr (escapes, bytes[at + 1]);
  gunichar code;

  if (bytes[at + 1] != 'u')
    {
      g_string_append_c (text, found != NULL ? meanings[found - escapes] : bytes[at + 1]);
      return at + 2;
    }

  code = read_code (bytes + at + 2);
  at += 6;
  if (code >= 0xd800 && code <= 0xdbff)
    {
      code = 0x10000 + ((code - 0xd800) << 10) + (read_code (bytes + at + 2) - 0xdc00);
      at += 6;
    }
  g_string_append_unichar (text, code);

  return at;
}

/* Whether the name that begins at @at and ends before @end is what a pointer's token says. */
static gboolean
is_named (const char *bytes,
          gsize       at,
          gsize       end,
          const char *token)
{
  gsize length = end - at - 2;
  g_autofree char *name = NULL;

  if (memchr (bytes + at, '\\', end - at) == NULL)
    return length == strlen (token) && memcmp (bytes + at + 1, token, length) == 0;

  name = demarc_json_dup_string (bytes, at);

  return g_str_equal (name, token);
}

/* Reads the position of an element; %G_MAXUINT64 for what is none. */
static guint64
read_index (const char *token)
{
  guint64 index;

  /* A pointer writes a number in one way only: digits, without a 0 before them. */
  if ((token[0] == '0' && token[1] != '\0') ||
      !g_ascii_string_to_unsigned (token, 10, 0, G_MAXUINT, &index, NULL))
    return G_MAXUINT64;

  return index;
}

/* Goes from a container to one of its parts; the offset of the container if it has no such part. */
static gsize
enter (const char *bytes,
       gsize       at,
       const char *token)
{
  gboolean is_object = bytes[at] == '{';
  guint64 index = is_object ? 0 : read_index (token);
  gsize container = at;

  if (!is_object && bytes[at] != '[')
    return container;

  at = pass_space (bytes, at + 1);
  for (guint64 i = 0; bytes[at] != '}' && bytes[at] != ']'; i++)
    {
      if (is_object)
        {
          gsize name = at;
          gsize end = pass_string (bytes, at);

          at = pass_space (bytes, pass_space (bytes, end) + 1);
          if (is_named (bytes, name, end, token))
            return at;
        }
      else if (i == index)
        {
          return at;
        }

      at = pass_space (bytes, pass_value (bytes, at));
      if (bytes[at] == ',')
        at = pass_space (bytes, at + 1);
    }

  return container;
}

static char *
unescape_token (const char *token)
{
  g_autoptr (GString) text = g_string_new (token);

  g_string_replace (text, "~1", "/", 0);
  g_string_replace (text, "~0", "~", 0);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * demarc_json_map_new:
 *
 * Makes a map without parts, for a scan to fill.
 *
 * Returns: (transfer full): a map
 */
DemarcJsonMap *
demarc_json_map_new (void)
{
  DemarcJsonMap *map = g_new0 (DemarcJsonMap, 1);

  map->members = g_array_new (FALSE, FALSE, sizeof (DemarcJsonSpan));
  g_array_set_clear_func (map->members, (GDestroyNotify) clear_span);
  map->elements = g_array_new (FALSE, FALSE, sizeof (DemarcJsonSpan));

  return map;
}

/**
 * demarc_json_map_free:
 * @map: (transfer full): a map
 *
 * Frees @map.
 */
void
demarc_json_map_free (DemarcJsonMap *map)
{
  g_array_unref (map->members);
  g_array_unref (map->elements);
  g_free (map);
}

/**
 * demarc_json_map_get_member:
 * @map: a map
 * @name: a member's name
 *
 * Finds a member of the root object.
 *
 * Returns: (transfer none) (nullable): where its value lies
 */
const DemarcJsonSpan *
demarc_json_map_get_member (const DemarcJsonMap *map,
                            const char          *name)
{
  for (guint i = 0; i < map->members->len; i++)
    {
      DemarcJsonSpan *span = &g_array_index (map->members, DemarcJsonSpan, i);

      if (g_str_equal (span->name, name))
        return span;
    }

  return NULL;
}

/**
 * demarc_json_map_get_element:
 * @map: a map
 * @member: a member that is an array
 * @position: which element, from 0
 *
 * Finds an element of an array that is a member of the root object.
 *
 * Returns: (transfer none): where it lies
 */
const DemarcJsonSpan *
demarc_json_map_get_element (const DemarcJsonMap  *map,
                             const DemarcJsonSpan *member,
                             guint                 position)
{
  g_return_val_if_fail (position < member->n, NULL);

  return &g_array_index (map->elements, DemarcJsonSpan, member->first + position);
}

/**
 * demarc_json_map_locate:
 * @map: the map of a text
 * @bytes: the text, which demarc_json_scan() has accepted
 * @pointer: a JSON pointer
 *
 * Finds the value that a pointer names. Where a part of the way does not exist, such as a member
 * that is missing, the last value on the way that does is meant.
 *
 * Returns: the offset in bytes of the value
 */
gsize
demarc_json_map_locate (const DemarcJsonMap *map,
                        const char          *bytes,
                        const char          *pointer)
{
  g_auto (GStrv) tokens = g_strsplit (pointer, "/", -1);
  const DemarcJsonSpan *member = NULL;
  gsize at = pass_space (bytes, 0);

  for (guint i = 1; tokens[0] != NULL && tokens[i] != NULL; i++)
    {
      g_autofree char *token = unescape_token (tokens[i]);
      gsize next;

      if (i == 1)
        member = demarc_json_map_get_member (map, token);

      /* The map makes the first two steps short in long arrays. */
      if (i == 1 && member != NULL)
        next = member->start;
      else if (i == 2 && member != NULL && read_index (token) < member->n)
        next = demarc_json_map_get_element (map, member, (guint) read_index (token))->start;
      else
        next = enter (bytes, at, token);

      if (next == at)
        break;
      at = next;
    }

  return at;
}

/**
 * demarc_json_dup_string:
 * @bytes: text that demarc_json_scan() has accepted so far
 * @at: the offset of a string's first double quote
 *
 * Reads what a string means: escapes are taken for what they stand for.
 *
 * Returns: (transfer full): the text
 */
char *
demarc_json_dup_string (const char *bytes,
                        gsize       at)
{
  GString *text = g_string_new (NULL);

  for (at++; bytes[at] != '"';)
    {
      if (bytes[at] == '\\')
        at = take_escape (bytes, at, text);
      else
        g_string_append_c (text, bytes[at++]);
    }

  return g_string_free (text, FALSE);
}
