/* demarc-cli-call.c: reading the words of a call
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "demarc-lens.h"
#include "demarc-words.h"

static const char *const format_words[] = { "text", "json", "csv", "markdown" };

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
  g_autofree char *safe = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  safe = demarc_words_dup_printable (message);

  g_printerr ("demarc-cli: %s\n", safe);
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

  demarc_cli_complain ("%s", message);

  return EXIT_WRONG;
}

/* @formats lists what the command can write: "text json csv". */
static gboolean
choose_format (DemarcCli  *cli,
               const char *formats)
{
  g_auto (GStrv) known = g_strsplit (formats, " ", -1);
  g_autofree char *all = g_strjoinv (", ", known);
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;
  DemarcNearest nearest;

  if (cli->format_word == NULL)
    return TRUE;

  demarc_nearest_begin (&nearest, cli->format_word);
  for (guint i = 0; i < G_N_ELEMENTS (format_words); i++)
    {
      if (!g_strv_contains ((const char *const *) known, format_words[i]))
        continue;
      if (g_str_equal (cli->format_word, format_words[i]))
        {
          g_free (demarc_nearest_end (&nearest));
          cli->format = (DemarcCliFormat) i;
          return TRUE;
        }
      demarc_nearest_offer (&nearest, format_words[i]);
    }

  hint = demarc_nearest_hint (&nearest);
  message =
    g_strdup_printf (_("there is no format '%s' here; there are %s"), cli->format_word, all);
  demarc_cli_complain_hint (message, hint);

  return FALSE;
}

/**
 * demarc_cli_parse:
 * @cli: the call
 * @usage: what follows the command
 * @entries: the options of the command alone
 * @formats: the formats it can write, "" if it has no such option
 * @argc: (inout): the number of words
 * @argv: (inout): the words, the command first
 * @status: (out): what the program ends with, on failure
 *
 * Reads the options of a command. What remains in @argv are the command and its words.
 *
 * Returns: whether the options are right
 */
gboolean
demarc_cli_parse (DemarcCli           *cli,
                  const char          *usage,
                  const GOptionEntry  *entries,
                  const char          *formats,
                  int                 *argc,
                  char              ***argv,
                  int                 *status)
{
  g_autoptr (GOptionContext) context = g_option_context_new (usage);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_strdup_printf ("demarc-cli %s", (*argv)[0]);
  const GOptionEntry format_entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &cli->format_word, N_("How to write the answer"),
      formats },
    { NULL },
  };
  const GOptionEntry common[] = {
    { "scheme", 0, 0, G_OPTION_ARG_STRING, &cli->scheme_word, N_("Use another scheme"), N_("ID") },
    { "lens", 0, 0, G_OPTION_ARG_STRING, &cli->lens_word,
      N_("Read only one source: current or source:ID"), N_("LENS") },
    { "model", 0, 0, G_OPTION_ARG_FILENAME, &cli->model_path, N_("Use another model"), N_("FILE") },
    { NULL },
  };

  g_set_prgname (name);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (*formats != '\0')
    g_option_context_add_main_entries (context, format_entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, common, GETTEXT_PACKAGE);

  *status = EXIT_WRONG;
  if (!g_option_context_parse (context, argc, argv, &error))
    {
      demarc_cli_complain ("%s", error->message);
      return FALSE;
    }

  /* A "--" before the words has done its work. */
  if (*argc > 1 && g_str_equal ((*argv)[1], "--"))
    {
      (*argv)[1] = (*argv)[0];
      (*argv)++;
      (*argc)--;
    }

  return choose_format (cli, formats);
}

static void
print_problems (DemarcProblems *problems)
{
  for (guint i = 0; problems != NULL && i < demarc_problems_get_n (problems); i++)
    {
      g_autofree char *line = demarc_problems_dup_line (problems, i);
      g_autofree char *safe = demarc_words_dup_printable (line);

      if (demarc_problems_get (problems, i)->severity == DEMARC_SEVERITY_ERROR)
        g_printerr ("%s\n", safe);
    }
}

static gboolean
open_model (DemarcCli *cli,
            int       *status)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (GError) error = NULL;

  if (cli->model_path == NULL)
    {
      cli->model = g_object_ref (demarc_model_get_builtin ());
      return TRUE;
    }

  file = g_file_new_for_commandline_arg (cli->model_path);
  cli->model = demarc_model_new_for_file (file, &problems, &error);
  if (cli->model != NULL)
    return TRUE;

  print_problems (problems);
  demarc_cli_complain ("%s", error->message);
  *status = EXIT_NO;

  return FALSE;
}

static gboolean
choose_scheme (DemarcCli *cli)
{
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;
  DemarcEntry *scheme;

  if (cli->scheme_word == NULL)
    {
      cli->scheme = demarc_model_get_scheme (cli->model, 0);
      return TRUE;
    }

  scheme = demarc_model_find_scheme (cli->model, cli->scheme_word, &hint);
  if (scheme != NULL)
    {
      cli->scheme = DEMARC_SCHEME (scheme);
      return TRUE;
    }

  message = g_strdup_printf (_("there is no scheme '%s'"), cli->scheme_word);
  demarc_cli_complain_hint (message, hint);

  return FALSE;
}

static gboolean
choose_lens (DemarcCli *cli)
{
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;

  if (cli->lens_word == NULL ||
      demarc_model_find_lens (cli->model, cli->lens_word, &cli->lens, &hint))
    return TRUE;

  message = g_strdup_printf (_("there is no lens '%s'"), cli->lens_word);
  demarc_cli_complain_hint (message, hint);

  return FALSE;
}

/**
 * demarc_cli_open:
 * @cli: a call that was parsed
 * @status: (out): what the program ends with, on failure
 *
 * Opens the model, and finds the scheme and the lens in it.
 *
 * Returns: whether all are there
 */
gboolean
demarc_cli_open (DemarcCli *cli,
                 int       *status)
{
  *status = EXIT_WRONG;

  return open_model (cli, status) && choose_scheme (cli) && choose_lens (cli);
}

/**
 * demarc_cli_find_subject:
 * @cli: a call whose model is open
 * @words: what was given
 *
 * Finds a subject, or says what was probably meant.
 *
 * Returns: (transfer full) (nullable): the subject
 */
DemarcSubject *
demarc_cli_find_subject (DemarcCli  *cli,
                         const char *words)
{
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;
  DemarcSubject *subject = demarc_model_find_subject (cli->model, words, cli->scheme, &hint);

  if (subject != NULL)
    return subject;

  message = g_strdup_printf (_("there is no service or category '%s'"), words);
  demarc_cli_complain_hint (message, hint);

  return NULL;
}
