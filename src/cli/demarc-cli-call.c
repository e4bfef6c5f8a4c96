/* demarc-cli-call.c: finding what the words of a call mean
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

#include "demarc-columns.h"
#include "demarc-lens.h"
#include "demarc-words.h"

/**
 * demarc_cli_dup_argument:
 * @argument: a word of the call, in whatever encoding
 *
 * Makes text of a word: as it is when it is UTF-8, else read in the encoding of the locale.
 *
 * Returns: (transfer full): UTF-8
 */
char *
demarc_cli_dup_argument (const char *argument)
{
  char *text = NULL;

  if (!g_utf8_validate (argument, -1, NULL))
    text = g_locale_to_utf8 (argument, -1, NULL, NULL, NULL);

  return text != NULL ? text : g_utf8_make_valid (argument, -1);
}

static void
print_problems (DemarcProblems *problems)
{
  for (guint i = 0; i < demarc_problems_get_n (problems); i++)
    {
      g_autofree char *line = demarc_problems_dup_line (problems, i);
      g_autofree char *plain = demarc_words_dup_plain (line);
      g_autofree char *local = demarc_cli_dup_local (plain);

      if (demarc_problems_get (problems, i)->severity == DEMARC_SEVERITY_ERROR)
        fprintf (stderr, "%s\n", local);
    }
}

static gboolean
open_model (DemarcCli *cli,
            int       *status)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (GError) error = NULL;

  if (cli->model_path == NULL)
    {
      cli->model = g_object_ref (demarc_model_get_builtin ());
      return TRUE;
    }

  bytes = demarc_cli_load (cli->model_path, &error);
  if (bytes != NULL)
    cli->model = demarc_model_new_for_bytes (bytes, cli->model_path, &problems, &error);
  if (cli->model != NULL)
    return TRUE;

  if (problems != NULL)
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
  demarc_cli_complain_unknown (message, hint, "demarc-cli list schemes");

  return FALSE;
}

/* The nearest lens as it is written: `source:S001`, also for whoever wrote `S001`. */
static char *
dup_lens_hint (DemarcCli  *cli,
               const char *words)
{
  DemarcNearest nearest;

  demarc_nearest_begin (&nearest, words);
  demarc_nearest_offer (&nearest, "current");
  for (guint i = 0; i < demarc_model_get_n_sources (cli->model); i++)
    {
      DemarcSource *source = demarc_model_get_source (cli->model, i);
      g_autofree char *lens = demarc_lens_dup_text (source);

      demarc_nearest_offer (&nearest, lens);
      demarc_nearest_offer_for (&nearest, demarc_entry_get_id (DEMARC_ENTRY (source)), lens);
    }

  return demarc_nearest_hint (&nearest);
}

static gboolean
find_lens (DemarcCli     *cli,
           const char    *words,
           DemarcSource **lens)
{
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;

  if (demarc_model_find_lens (cli->model, words, lens, NULL))
    return TRUE;

  hint = dup_lens_hint (cli, words);
  message = g_strdup_printf (_("there is no lens '%s'; a lens is 'current' or 'source:ID'"), words);
  demarc_cli_complain_unknown (message, hint, "demarc-cli list sources");

  return FALSE;
}

static gboolean
choose_lens (DemarcCli *cli)
{
  return cli->lens_word == NULL || find_lens (cli, cli->lens_word, &cli->lens);
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
 * @argument: a word of the call
 *
 * Finds a subject, or says what was probably meant.
 *
 * Returns: (transfer full) (nullable): the subject
 */
DemarcSubject *
demarc_cli_find_subject (DemarcCli  *cli,
                         const char *argument)
{
  g_autofree char *words = demarc_cli_dup_argument (argument);
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;
  DemarcSubject *subject = demarc_model_find_subject (cli->model, words, cli->scheme, &hint);

  if (subject != NULL)
    return subject;

  message = g_strdup_printf (_("there is no service or category '%s'"), words);
  demarc_cli_complain_unknown (message, hint, "demarc-cli list services");

  return NULL;
}

/* Says what is wrong with a column: its subject, or its own lens. */
static void
complain_column (DemarcCli  *cli,
                 const char *words)
{
  const char *mark = strchr (words, '@');
  g_autofree char *name = mark == NULL ? g_strdup (words)
                                       : g_strndup (words, (gsize) (mark - words));
  g_autoptr (DemarcSubject) subject = demarc_cli_find_subject (cli, name);
  DemarcSource *lens;

  if (subject != NULL && mark != NULL)
    find_lens (cli, mark + 1, &lens);
}

/**
 * demarc_cli_resolve_column:
 * @cli: a call whose model is open
 * @argument: a word of the call: a subject, which may have a lens of its own behind an at sign
 * @text: (out) (transfer full): how the column is written
 *
 * Resolves a column of a comparison, or says what was probably meant.
 *
 * Returns: (transfer full) (nullable): its stack
 */
DemarcStack *
demarc_cli_resolve_column (DemarcCli   *cli,
                           const char  *argument,
                           char       **text)
{
  g_autofree char *words = demarc_cli_dup_argument (argument);
  DemarcStack *stack =
    demarc_model_resolve_column (cli->model, words, cli->scheme, cli->lens, text, NULL);

  if (stack == NULL)
    complain_column (cli, words);

  return stack;
}
