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
 * demarc_cli_append_csv:
 * @into: a text
 * @field: a field
 * @is_last: whether it ends its line
 *
 * Appends a field of a CSV file (RFC 4180). A field that a spreadsheet would take for a formula is
 * made a plain text.
 */
void
demarc_cli_append_csv (GString    *into,
                       const char *field,
                       gboolean    is_last)
{
  gboolean is_formula = *field != '\0' && strchr ("=+-@\t\r", *field) != NULL;

  if (is_formula || strpbrk (field, ",\"\r\n") != NULL)
    {
      g_string_append_c (into, '"');
      if (is_formula)
        g_string_append_c (into, '\'');
      for (const char *p = field; *p != '\0'; p++)
        {
          if (*p == '"')
            g_string_append_c (into, '"');
          g_string_append_c (into, *p);
        }
      g_string_append_c (into, '"');
    }
  else
    {
      g_string_append (into, field);
    }

  g_string_append (into, is_last ? "\r\n" : ",");
}
