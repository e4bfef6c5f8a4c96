/* demarc-cli-complain.c: saying what is wrong
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>
#include <stdio.h>

/* A message is a line to be read. Of what is longer, such as an argument of many pages, the middle
 * is left out. */
#define HEAD_MAX 600
#define TAIL_MAX 400

static char *
shorten (const char *text)
{
  glong length = g_utf8_strlen (text, -1);
  g_autofree char *head = NULL;

  if (length <= HEAD_MAX + TAIL_MAX)
    return g_strdup (text);

  head = g_utf8_substring (text, 0, HEAD_MAX);

  return g_strconcat (head, " … ", g_utf8_offset_to_pointer (text, length - TAIL_MAX), NULL);
}

static void
print_message (const char *message)
{
  g_autofree char *plain = demarc_words_dup_plain (message);
  g_autofree char *line = shorten (plain);
  g_autofree char *local = demarc_cli_dup_local (line);

  fprintf (stderr, "demarc-cli: %s\n", local);
}

/**
 * demarc_cli_complain:
 * @format: printf format
 * @...: its arguments
 *
 * Prints one line to standard error, with control characters escaped.
 */
void
demarc_cli_complain (const char *format,
                     ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  print_message (message);
}

/**
 * demarc_cli_complain_hint:
 * @message: what is wrong
 * @hint: (nullable): what was probably meant
 *
 * Prints one line to standard error.
 */
void
demarc_cli_complain_hint (const char *message,
                          const char *hint)
{
  if (hint == NULL)
    demarc_cli_complain ("%s", message);
  else
    demarc_cli_complain ("%s; %s", message, hint);
}

/**
 * demarc_cli_complain_unknown:
 * @message: what is wrong
 * @hint: (nullable): what was probably meant
 * @list: a call that lists all there are
 *
 * Prints one line to standard error: the nearest match, or where to look when nothing is near.
 */
void
demarc_cli_complain_unknown (const char *message,
                             const char *hint,
                             const char *list)
{
  if (hint != NULL)
    demarc_cli_complain_hint (message, hint);
  else
    /* Translators: %1$s says what is wrong, %2$s is typed as it is: "demarc-cli list layers". */
    demarc_cli_complain (_("%1$s; %2$s names them all"), message, list);
}

/**
 * demarc_cli_refuse:
 * @format: printf format
 * @...: its arguments
 *
 * Says why the words of the call are off.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_refuse (const char *format,
                   ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  print_message (message);

  return EXIT_WRONG;
}
