/* demarc-cli.c: answers on the command line
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <signal.h>
#include <string.h>

#include "demarc-words.h"

/* Answers come from the same model and the same stacks as in the window. Nothing here opens a
 * display, and the libraries that draw are only loaded by the command that draws. */

typedef struct
{
  const char *name;
  int       (*run) (DemarcCli *cli, int argc, char **argv);
  const char *summary;
} Command;

static const Command commands[] = {
  { "list", demarc_cli_list,
    N_("List services, layers, categories, schemes, sources, conflicts or places") },
  { "show", demarc_cli_show, N_("Show all there is to say about a service or category") },
  { "who", demarc_cli_who, N_("Tell who answers for a layer of a service or category") },
  { "render", demarc_cli_render, N_("Draw a diagram into a file") },
  { "validate", demarc_cli_validate, N_("Check model files") },
};

static char *
dup_summary (void)
{
  GString *text = g_string_new (_("Commands:"));

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (text, "\n  %-10s %s", commands[i].name, _(commands[i].summary));

  /* Translators: demarc-cli COMMAND --help is typed as it is. */
  g_string_append_printf (text, "\n\n%s",
                          _("demarc-cli COMMAND --help tells what a command takes."));

  return g_string_free (text, FALSE);
}

static const Command *
find_command (const char *name)
{
  DemarcNearest nearest;
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i].name, name))
      return &commands[i];

  demarc_nearest_begin (&nearest, name);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    demarc_nearest_offer (&nearest, commands[i].name);
  hint = demarc_nearest_hint (&nearest);
  message = g_strdup_printf (_("there is no command '%s'"), name);
  demarc_cli_complain_hint (message, hint);

  return NULL;
}

static void
use_language (const char *language)
{
  setlocale (LC_ALL, "");
  if (language != NULL)
    {
      g_setenv ("LANGUAGE", language, TRUE);
      /* The plain C locale has no languages at all. */
      if (g_str_equal (setlocale (LC_MESSAGES, NULL), "C"))
        setlocale (LC_ALL, "C.UTF-8");
    }

  bindtextdomain (GETTEXT_PACKAGE, DEMARC_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/* Options before the command. They may also stand behind it. */
static gboolean
parse_front (DemarcCli   *cli,
             int         *argc,
             char      ***argv,
             gboolean    *version)
{
  g_autoptr (GOptionContext) context = g_option_context_new (_("COMMAND …"));
  g_autofree char *summary = dup_summary ();
  g_autoptr (GError) error = NULL;
  const GOptionEntry entries[] = {
    { "model", 0, 0, G_OPTION_ARG_FILENAME, &cli->model_path, N_("Use another model"),
      N_("FILE") },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &cli->language, N_("Answer in another language"),
      N_("CODE") },
    { "version", 0, 0, G_OPTION_ARG_NONE, version, N_("Print the version and exit"), NULL },
    { NULL },
  };

  g_option_context_set_strict_posix (context, TRUE);
  g_option_context_set_summary (context, summary);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (g_option_context_parse (context, argc, argv, &error))
    return TRUE;

  demarc_cli_complain ("%s", error->message);
  return FALSE;
}

static int
run (DemarcCli  *cli,
     int         argc,
     char      **argv)
{
  gboolean version = FALSE;
  const Command *command;

  if (!parse_front (cli, &argc, &argv, &version))
    return EXIT_WRONG;
  if (cli->language != NULL)
    use_language (cli->language);
  if (version)
    return demarc_cli_print ("demarc-cli " DEMARC_VERSION "\n",
                             strlen ("demarc-cli " DEMARC_VERSION "\n"));
  if (argc < 2)
    return demarc_cli_refuse (_("a command is missing; demarc-cli --help lists them"));

  command = find_command (argv[1]);
  if (command == NULL)
    return EXIT_WRONG;

  return command->run (cli, argc - 1, argv + 1);
}

int
main (int    argc,
      char **argv)
{
  DemarcCli cli = { 0 };
  int status;

  use_language (NULL);
  g_set_prgname ("demarc-cli");
  /* A pipe that closes ends the writing, not the program: see demarc_cli_print(). */
  signal (SIGPIPE, SIG_IGN);

  status = run (&cli, argc, argv);

  g_clear_object (&cli.model);
  g_free (cli.model_path);
  g_free (cli.language);
  g_free (cli.scheme_word);
  g_free (cli.lens_word);
  g_free (cli.format_word);
  g_strfreev (cli.words);

  return status;
}
