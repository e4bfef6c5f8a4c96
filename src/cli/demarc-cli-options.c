/* demarc-cli-options.c: reading the options of a call
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "demarc-words.h"

static const char *const format_words[] = { "text", "json", "csv", "markdown" };

static const GOptionEntry *
get_entry (GArray *entries,
           guint   position)
{
  return &g_array_index (entries, GOptionEntry, position);
}

static gboolean
is_known (GArray     *entries,
          const char *word)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const GOptionEntry *entry = get_entry (entries, i);

      if (word[1] != '-' ? word[1] == entry->short_name : g_str_equal (word + 2, entry->long_name))
        return TRUE;
    }

  return FALSE;
}

/* The parser says in words which option it does not know. For the nearest match the option itself
 * is needed. */
static char *
find_unknown (GArray  *entries,
              int      argc,
              char   **argv)
{
  for (int i = 1; i < argc && !g_str_equal (argv[i], "--"); i++)
    {
      const char *equals = strchr (argv[i], '=');
      g_autofree char *word = equals == NULL ? g_strdup (argv[i])
                                             : g_strndup (argv[i], (gsize) (equals - argv[i]));

      if (word[0] == '-' && word[1] != '\0' && !is_known (entries, word))
        return g_steal_pointer (&word);
    }

  return NULL;
}

static void
complain_unknown (GArray     *entries,
                  const char *word)
{
  g_autofree char *message = NULL;
  g_autofree char *hint = NULL;
  g_autofree char *list = g_strconcat (g_get_prgname (), " --help", NULL);
  DemarcNearest nearest;

  demarc_nearest_begin (&nearest, word);
  for (guint i = 0; i < entries->len; i++)
    {
      g_autofree char *candidate = g_strconcat ("--", get_entry (entries, i)->long_name, NULL);

      demarc_nearest_offer (&nearest, candidate);
    }
  hint = demarc_nearest_hint (&nearest);
  message = g_strdup_printf (_("there is no option '%s' here"), word);
  demarc_cli_complain_unknown (message, hint, list);
}

static int
print_help (GOptionContext *context)
{
  g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);

  return demarc_cli_print_text (help);
}

/**
 * demarc_cli_parse_options:
 * @context: a context without entries
 * @entries: (element-type GOptionEntry): the options; --help is added
 * @argc: (inout): the number of words
 * @argv: (inout): the words
 * @status: (out): what the program ends with, when this returns %FALSE
 *
 * Reads options. Help is an answer like others, so that whether it could be written is told.
 *
 * Returns: whether to go on
 */
gboolean
demarc_cli_parse_options (GOptionContext *context,
                          GArray         *entries,
                          int            *argc,
                          char         ***argv,
                          int            *status)
{
  gboolean help = FALSE;
  GOptionEntry last[] = {
    { "help", 'h', 0, G_OPTION_ARG_NONE, &help, N_("Tell what can be asked, and exit"), NULL },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_autofree char *unknown = NULL;

  g_array_append_vals (entries, last, G_N_ELEMENTS (last));
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, &g_array_index (entries, GOptionEntry, 0),
                                     GETTEXT_PACKAGE);
  g_array_set_size (entries, entries->len - 1);

  *status = EXIT_WRONG;
  if (g_option_context_parse (context, argc, argv, &error))
    {
      if (help)
        *status = print_help (context);
      return !help;
    }

  if (g_error_matches (error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION))
    unknown = find_unknown (entries, *argc, *argv);
  if (unknown != NULL)
    complain_unknown (entries, unknown);
  else
    demarc_cli_complain ("%s", error->message);

  return FALSE;
}

/* @formats lists what the command can write: "text|json|csv". */
static gboolean
choose_format (DemarcCli  *cli,
               const char *formats)
{
  g_auto (GStrv) known = g_strsplit (formats, "|", -1);
  g_autofree char *all = g_strjoinv (", ", known);
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;
  DemarcNearest nearest;

  if (cli->format_word == NULL)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (format_words); i++)
    if (g_str_equal (cli->format_word, format_words[i]) &&
        g_strv_contains ((const char *const *) known, format_words[i]))
      {
        cli->format = (DemarcCliFormat) i;
        return TRUE;
      }

  demarc_nearest_begin (&nearest, cli->format_word);
  for (guint i = 0; known[i] != NULL; i++)
    demarc_nearest_offer (&nearest, known[i]);
  hint = demarc_nearest_hint (&nearest);
  message =
    g_strdup_printf (_("there is no format '%1$s' here; there are %2$s"), cli->format_word, all);
  demarc_cli_complain_hint (message, hint);

  return FALSE;
}

/* Options that may stand before the command as well win when they are given again behind it. */
static void
take (char **to,
      char  *given)
{
  if (given == NULL)
    return;

  g_free (*to);
  *to = given;
}

/* The parser gives words as they are, in whatever encoding: what it would say of those that the
 * locale does not know helps nobody. */
static void
make_text (char **word)
{
  g_autofree char *given = *word;

  *word = given == NULL ? NULL : demarc_cli_dup_argument (given);
}

static gboolean
finish (DemarcCli  *cli,
        const char *formats,
        char       *model_path,
        char       *language)
{
  take (&cli->model_path, model_path);
  take (&cli->language, language);
  make_text (&cli->scheme_word);
  make_text (&cli->lens_word);
  make_text (&cli->format_word);
  if (language == NULL || demarc_cli_use_language (language))
    return choose_format (cli, formats);

  demarc_cli_complain (_("'%s' is not a language; a language looks like de or pt_BR"), language);

  return FALSE;
}

/* A "--" before the words has done its work. */
static void
drop_dashes (int    *argc,
             char ***argv)
{
  if (*argc < 2 || !g_str_equal ((*argv)[1], "--"))
    return;

  (*argv)[1] = (*argv)[0];
  (*argv)++;
  (*argc)--;
}

/**
 * demarc_cli_parse:
 * @cli: the call
 * @usage: what follows the command
 * @entries: (nullable): the options of the command alone
 * @formats: the formats it can write, "" if it has no such option
 * @argc: (inout): the number of words
 * @argv: (inout): the words, the command first
 * @status: (out): what the program ends with, when this returns %FALSE
 *
 * Reads the options of a command. What remains in @argv are the command and its words.
 *
 * Returns: whether to go on
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
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (GOptionEntry));
  g_autofree char *name = g_strdup_printf ("demarc-cli %s", (*argv)[0]);
  char *model_path = NULL;
  char *language = NULL;
  const GOptionEntry format_entry = { "format", 0, 0, G_OPTION_ARG_FILENAME, &cli->format_word,
                                      N_("How to write the answer"), formats };
  const GOptionEntry common[] = {
    { "scheme", 0, 0, G_OPTION_ARG_FILENAME, &cli->scheme_word, N_("Use another scheme"),
      N_("ID") },
    { "lens", 0, 0, G_OPTION_ARG_FILENAME, &cli->lens_word,
      N_("Read only one source: current or source:ID"), N_("LENS") },
    { "model", 0, 0, G_OPTION_ARG_FILENAME, &model_path, N_("Use another model"), N_("FILE") },
    { "lang", 0, 0, G_OPTION_ARG_FILENAME, &language, N_("Answer in another language"),
      N_("CODE") },
  };

  g_set_prgname (name);
  for (; entries != NULL && entries->long_name != NULL; entries++)
    g_array_append_vals (all, entries, 1);
  if (*formats != '\0')
    g_array_append_vals (all, &format_entry, 1);
  g_array_append_vals (all, common, G_N_ELEMENTS (common));

  if (!demarc_cli_parse_options (context, all, argc, argv, status))
    {
      g_free (model_path);
      g_free (language);
      return FALSE;
    }

  drop_dashes (argc, argv);

  return finish (cli, formats, model_path, language);
}
