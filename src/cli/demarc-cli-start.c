/* demarc-cli-start.c: beginning and end of the programs
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

/* A caller can close the standard files. The next file that is opened would get their numbers, and
 * what is meant for standard error would land in it. What takes their place here fails when it is
 * used, as a closed one does. */
static void
hold_standard_files (void)
{
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
    if (fcntl (fd, F_GETFD) < 0 && errno == EBADF)
      open ("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

/**
 * demarc_cli_use_language:
 * @language: (nullable): a language such as "de" or "pt_BR"; %NULL for that of the locale
 *
 * Chooses the language of answers. Where there is no translation, answers are in English.
 *
 * Returns: whether @language looks like one
 */
gboolean
demarc_cli_use_language (const char *language)
{
  setlocale (LC_ALL, "");
  if (language != NULL)
    {
      if (!g_ascii_isalpha (*language) ||
          strspn (language, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "_@.-:") != strlen (language))
        return FALSE;

      g_setenv ("LANGUAGE", language, TRUE);
      /* The plain C locale has no languages at all. */
      if (g_strcmp0 (setlocale (LC_MESSAGES, NULL), "C") == 0)
        setlocale (LC_MESSAGES, "C.UTF-8");
    }

  bindtextdomain (GETTEXT_PACKAGE, DEMARC_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  return TRUE;
}

/**
 * demarc_cli_start:
 *
 * Prepares the program. To be called first.
 */
void
demarc_cli_start (void)
{
  hold_standard_files ();
  /* A pipe that closes ends the writing, not the program: see demarc_cli_print(). */
  signal (SIGPIPE, SIG_IGN);
  demarc_cli_use_language (NULL);
}

/**
 * demarc_cli_clear:
 * @cli: a call
 *
 * Frees what a call holds.
 */
void
demarc_cli_clear (DemarcCli *cli)
{
  g_clear_object (&cli->model);
  g_clear_pointer (&cli->model_path, g_free);
  g_clear_pointer (&cli->language, g_free);
  g_clear_pointer (&cli->scheme_word, g_free);
  g_clear_pointer (&cli->lens_word, g_free);
  g_clear_pointer (&cli->format_word, g_free);
}
