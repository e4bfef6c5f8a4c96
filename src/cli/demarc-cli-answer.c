/* demarc-cli-answer.c: writing an answer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

/**
 * demarc_cli_print:
 * @bytes: (array length=length): an answer
 * @length: its length
 *
 * Writes an answer to standard output. Whoever closes the pipe has read enough; any other failure
 * is told.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_print (const char *bytes,
                  gsize       length)
{
  if (fwrite (bytes, 1, length, stdout) == length && fflush (stdout) == 0)
    return EXIT_DONE;
  if (errno == EPIPE)
    return EXIT_DONE;

  demarc_cli_complain (_("could not write to standard output: %s"), g_strerror (errno));

  return EXIT_NO;
}

static void
append_converted (GString    *into,
                  GIConv      converter,
                  const char *character,
                  gsize       length)
{
  gsize written;
  g_autofree char *bytes =
    g_convert_with_iconv (character, (gssize) length, converter, NULL, &written, NULL);
  g_autofree char *alone = NULL;
  g_autofree char *ascii = NULL;

  if (bytes != NULL)
    {
      g_string_append_len (into, bytes, (gssize) written);
      return;
    }

  alone = g_strndup (character, length);
  ascii = g_str_to_ascii (alone, "C");
  g_string_append (into, ascii);
}

/**
 * demarc_cli_dup_local:
 * @text: text in UTF-8
 *
 * Makes the form of a text that is for people and goes to the terminal: in the encoding of the
 * locale. What it lacks is written in ASCII, as near as possible.
 *
 * Returns: (transfer full): the text
 */
char *
demarc_cli_dup_local (const char *text)
{
  const char *charset;
  GString *local;
  GIConv converter;

  if (g_get_charset (&charset) || g_str_is_ascii (text))
    return g_strdup (text);

  converter = g_iconv_open (charset, "UTF-8");
  if (converter == (GIConv) -1)
    return g_str_to_ascii (text, "C");

  local = g_string_new (NULL);
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if ((guchar) *p < 0x80)
      g_string_append_c (local, *p);
    else
      append_converted (local, converter, p, (gsize) (g_utf8_next_char (p) - p));
  g_iconv_close (converter);

  return g_string_free (local, FALSE);
}

/**
 * demarc_cli_dup_shown:
 * @text: text in UTF-8
 *
 * Makes what will be seen of a text where the locale lacks some of its letters, so that it can be
 * measured: an arrow may become two signs.
 *
 * Returns: (transfer full): UTF-8
 */
char *
demarc_cli_dup_shown (const char *text)
{
  g_autofree char *local = demarc_cli_dup_local (text);
  const char *charset;
  char *shown;

  if (g_get_charset (&charset))
    return g_steal_pointer (&local);

  shown = g_convert (local, -1, "UTF-8", charset, NULL, NULL, NULL);

  return shown != NULL ? shown : g_strdup (text);
}

/**
 * demarc_cli_print_text:
 * @text: an answer for people
 *
 * Writes a text to standard output, in the encoding of the locale. Files that programs read are
 * always UTF-8: see demarc_cli_print().
 *
 * Returns: what the program ends with
 */
int
demarc_cli_print_text (const char *text)
{
  g_autofree char *local = demarc_cli_dup_local (text);

  return demarc_cli_print (local, strlen (local));
}

/**
 * demarc_cli_print_lines:
 * @lines: text, with a line break between its lines
 *
 * Writes lines to standard output. Only a terminal has reason to break them.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_print_lines (const char *lines)
{
  g_auto (GStrv) parts = g_strsplit (lines, "\n", -1);
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean is_terminal;
  guint width = demarc_cli_get_width (&is_terminal);

  for (guint i = 0; parts[i] != NULL; i++)
    demarc_cli_append_wrapped (text, parts[i], 0, is_terminal ? width : G_MAXUINT);

  return demarc_cli_print_text (text->str);
}

/**
 * demarc_cli_print_json:
 * @builder: what was built
 *
 * Writes JSON to standard output.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_print_json (JsonBuilder *builder)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autoptr (GString) text = g_string_new (NULL);

  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 2);
  json_generator_to_gstring (generator, text);
  g_string_append_c (text, '\n');

  return demarc_cli_print (text->str, text->len);
}

/**
 * demarc_cli_print_csv:
 * @rows: (element-type GPtrArray): rows of the same number of fields, the heads first
 *
 * Writes a CSV file (RFC 4180) to standard output.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_print_csv (GPtrArray *rows)
{
  g_autoptr (GString) text = g_string_new (NULL);

  demarc_table_append_csv (text, rows);

  return demarc_cli_print (text->str, text->len);
}
