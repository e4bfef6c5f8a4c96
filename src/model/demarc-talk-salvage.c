/* demarc-talk-salvage.c: what is left of a talk file that is no JSON any more
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-talk-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-json-scan.h"

/* How many beginnings of a step are tried in a file that is all brackets. */
#define TRIES_MAX 2000

static const char *
find (const char *from,
      const char *end,
      const char *what)
{
  return g_strstr_len (from, end - from, what);
}

/* Behind the bracket that closes the one at @start, or NULL. */
static const char *
find_close (const char *start,
            const char *end)
{
  gboolean in_text = FALSE;
  int depth = 0;

  for (const char *p = start; p < end; p++)
    if (in_text && *p == '\\')
      p++;
    else if (*p == '"')
      in_text = !in_text;
    else if (!in_text && (*p == '{' || *p == '['))
      depth++;
    else if (!in_text && (*p == '}' || *p == ']') && --depth == 0)
      return p + 1;

  return NULL;
}

static gboolean
is_object (const char *start,
           const char *end,
           const char *member)
{
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("");
  g_autoptr (DemarcJsonMap) map = demarc_json_scan (start, (gsize) (end - start), problems);

  return map != NULL && (member == NULL || demarc_json_map_get_member (map, member) != NULL);
}

/* What stands before the steps, if it can be read. */
static gboolean
append_head (GString    *text,
             const char *bytes,
             const char *steps)
{
  g_autoptr (GString) head = g_string_new_len (bytes, steps - bytes);

  while (head->len > 0 && (g_ascii_isspace (head->str[head->len - 1]) ||
                           head->str[head->len - 1] == ','))
    g_string_truncate (head, head->len - 1);
  g_string_append_c (head, '}');
  if (!is_object (head->str, head->str + head->len, "title"))
    return FALSE;

  g_string_append_len (text, head->str, (gssize) head->len - 1);

  return TRUE;
}

/* Every object that is a step by its looks; a step always has a heading. */
static void
append_steps (GString    *text,
              const char *from,
              const char *end)
{
  const char *start = find (from, end, "{");
  gboolean is_first = TRUE;

  for (guint i = 0; start != NULL && i < TRIES_MAX; i++)
    {
      const char *close = find_close (start, end);
      gboolean is_step = close != NULL && is_object (start, close, "heading");

      if (is_step)
        {
          g_string_append (text, is_first ? "" : ",");
          g_string_append_len (text, start, close - start);
          is_first = FALSE;
        }
      start = find (is_step ? close : start + 1, end, "{");
    }
}

/* Gathers the whole steps of a damaged file into a document that can be read; NULL where there is
 * nothing that looks like a talk. */
char *
_demarc_talk_salvage (const char *bytes,
                      gsize       length)
{
  const char *end = bytes + length;
  const char *steps = find (bytes, end, "\"steps\"");
  g_autoptr (GString) text = g_string_new (NULL);

  if (steps == NULL)
    return NULL;

  if (!append_head (text, bytes, steps))
    g_string_printf (text, "{\"format\":1,\"title\":\"%s\"", _("Damaged talk"));
  g_string_append (text, ",\"steps\":[");
  append_steps (text, steps, end);
  g_string_append (text, "]}");

  return g_string_free (g_steal_pointer (&text), FALSE);
}
