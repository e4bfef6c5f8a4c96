/* demarc-markdown.c: text that Markdown takes as it is
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-markdown.h"

#include <string.h>

#include "demarc-words.h"

/* What Markdown would take for its own, anywhere in a line. */
#define SPECIAL "\\`*_[]<>#|&~"

/* What a line must not begin with: a list or the underline of a heading. */
static gboolean
begins_block (const char *text)
{
  gsize digits = strspn (text, G_CSET_DIGITS);

  return (*text != '\0' && strchr ("+-=", *text) != NULL) ||
         (digits > 0 && (text[digits] == '.' || text[digits] == ')'));
}

/**
 * demarc_markdown_append:
 * @into: a text that ends where a line or an item begins, or inside one
 * @text: text from anywhere
 *
 * Appends a text so that Markdown shows it as it is.
 */
void
demarc_markdown_append (GString    *into,
                        const char *text)
{
  g_autofree char *plain = demarc_words_dup_plain (text);
  const char *p = plain;

  if (begins_block (p))
    {
      gsize digits = strspn (p, G_CSET_DIGITS);

      g_string_append_len (into, p, (gssize) digits);
      g_string_append_c (into, '\\');
      g_string_append_c (into, p[digits]);
      p += digits + 1;
    }

  for (; *p != '\0'; p++)
    {
      if (strchr (SPECIAL, *p) != NULL)
        g_string_append_c (into, '\\');
      g_string_append_c (into, *p);
    }
}

/**
 * demarc_markdown_append_link:
 * @into: a text
 * @text: what is shown
 * @address: where it leads, or ""
 *
 * Appends a link.
 */
void
demarc_markdown_append_link (GString    *into,
                             const char *text,
                             const char *address)
{
  g_autofree char *escaped = NULL;

  if (*address == '\0')
    {
      demarc_markdown_append (into, text);
      return;
    }

  escaped = g_uri_escape_string (address, ":/?#[]@!$&'*+,;=%", FALSE);
  g_string_append_c (into, '[');
  demarc_markdown_append (into, text);
  g_string_append_printf (into, "](%s)", escaped);
}

static void
append_markdown_row (GString   *into,
                     GPtrArray *row)
{
  for (guint i = 0; i < row->len; i++)
    {
      g_string_append (into, "| ");
      demarc_markdown_append (into, g_ptr_array_index (row, i));
      g_string_append_c (into, ' ');
    }
  g_string_append (into, "|\n");
}

/**
 * demarc_markdown_append_table:
 * @into: a text that ends in an empty line
 * @rows: (element-type GPtrArray): rows of the same number of texts, the heads first
 *
 * Appends a table.
 */
void
demarc_markdown_append_table (GString   *into,
                              GPtrArray *rows)
{
  GPtrArray *heads = g_ptr_array_index (rows, 0);

  append_markdown_row (into, heads);
  for (guint i = 0; i < heads->len; i++)
    g_string_append (into, i == 0 ? "| --- |" : " --- |");
  g_string_append_c (into, '\n');
  for (guint i = 1; i < rows->len; i++)
    append_markdown_row (into, g_ptr_array_index (rows, i));
}
