/* demarc-cli-text.c: laying out text for people
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "demarc-words.h"

/* As wide as text is where nobody says how wide it can be. */
#define WIDTH_DEFAULT 80

/* Narrower than that, text cannot be read any more; a terminal may break the lines then. */
#define WIDTH_MIN 40

/**
 * demarc_cli_get_width:
 * @is_terminal: (out): whether the answer goes to a terminal
 *
 * Finds how wide a line can be: as wide as the terminal, else as the variable COLUMNS says, else
 * 80.
 *
 * Returns: the number of columns
 */
guint
demarc_cli_get_width (gboolean *is_terminal)
{
  const char *columns = g_getenv ("COLUMNS");
  guint64 given = columns == NULL ? 0 : g_ascii_strtoull (columns, NULL, 10);
  struct winsize size = { 0 };

  *is_terminal = isatty (STDOUT_FILENO) != 0;
  if (*is_terminal && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    given = size.ws_col;
  if (given == 0 || given > G_MAXUINT16)
    given = WIDTH_DEFAULT;

  return MAX ((guint) given, WIDTH_MIN);
}

/**
 * demarc_cli_count_columns:
 * @text: a line of plain text
 *
 * Measures a text as terminals do: wide letters take two columns, marks none.
 *
 * Returns: the number of columns
 */
guint
demarc_cli_count_columns (const char *text)
{
  guint columns = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_iszerowidth (c))
        columns += g_unichar_iswide (c) ? 2 : 1;
    }

  return columns;
}

/**
 * demarc_cli_wrap:
 * @text: a line of plain text
 * @width: how wide a line can be
 *
 * Breaks a text into lines at its spaces. A word that is wider than a line stays whole, so that
 * addresses can be copied.
 *
 * Returns: (transfer full): the lines, at least one
 */
char **
demarc_cli_wrap (const char *text,
                 guint       width)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_autoptr (GString) line = g_string_new (NULL);
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();
  guint columns = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      guint word = demarc_cli_count_columns (words[i]);

      if (*words[i] == '\0')
        continue;
      if (columns > 0 && columns + 1 + word > width)
        {
          g_ptr_array_add (lines, g_strdup (line->str));
          g_string_truncate (line, 0);
          columns = 0;
        }
      if (columns > 0)
        g_string_append_c (line, ' ');
      g_string_append (line, words[i]);
      columns += word + (columns > 0);
    }
  g_ptr_array_add (lines, g_strdup (line->str));
  g_ptr_array_add (lines, NULL);

  return (char **) g_ptr_array_free (g_steal_pointer (&lines), FALSE);
}

/**
 * demarc_cli_measure_words:
 * @text: a line of plain text
 *
 * Measures the longest word: a text cannot be wrapped narrower.
 *
 * Returns: its number of columns
 */
guint
demarc_cli_measure_words (const char *text)
{
  g_auto (GStrv) words = demarc_cli_wrap (text, 1);
  guint widest = 0;

  for (guint i = 0; words[i] != NULL; i++)
    widest = MAX (widest, demarc_cli_count_columns (words[i]));

  return widest;
}

/**
 * demarc_cli_append_wrapped:
 * @into: a text that ends in column @indent of a line
 * @text: text from anywhere
 * @indent: in which column its lines begin
 * @width: how wide a line can be
 *
 * Appends a paragraph.
 */
void
demarc_cli_append_wrapped (GString    *into,
                           const char *text,
                           guint       indent,
                           guint       width)
{
  g_autofree char *plain = demarc_words_dup_plain (text);
  g_autofree char *shown = demarc_cli_dup_shown (plain);
  g_auto (GStrv) lines = demarc_cli_wrap (shown, width > indent ? width - indent : 1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_printf (into, "%*s", (int) indent, "");
      g_string_append (into, lines[i]);
      g_string_append_c (into, '\n');
    }
}

/**
 * demarc_cli_append_padded:
 * @into: a text
 * @text: a line of plain text
 * @width: how wide it shall be
 *
 * Appends a text and fills up with spaces.
 */
void
demarc_cli_append_padded (GString    *into,
                          const char *text,
                          guint       width)
{
  guint columns = demarc_cli_count_columns (text);

  g_string_append (into, text);
  if (columns < width)
    g_string_append_printf (into, "%*s", (int) (width - columns), "");
}

/**
 * demarc_cli_end_line:
 * @into: a text
 *
 * Ends a line, without spaces at its end.
 */
void
demarc_cli_end_line (GString *into)
{
  while (into->len > 0 && into->str[into->len - 1] == ' ')
    g_string_truncate (into, into->len - 1);
  g_string_append_c (into, '\n');
}
