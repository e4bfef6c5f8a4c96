/* demarc-cli.c: answers on the command line
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>

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
  { "ask", demarc_cli_ask, N_("Answer a question, such as \"who patches rds?\"") },
  { "compare", demarc_cli_compare, N_("Tell what differs between services or categories") },
  { "matrix", demarc_cli_matrix, N_("Tell who answers for all layers of all services") },
  { "workload", demarc_cli_workload, N_("Tell what several services together leave to you") },
  { "incidents", demarc_cli_incidents, N_("Tell whose job it was when something went wrong") },
  { "render", demarc_cli_render, N_("Draw a diagram into a file") },
  { "validate", demarc_cli_validate, N_("Check models and talks") },
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
find_command (const char *argument)
{
  g_autofree char *name = demarc_cli_dup_argument (argument);
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
  demarc_cli_complain_unknown (message, hint, "demarc-cli --help");

  return NULL;
}

/* Options before the command. They may also stand behind it. */
static gboolean
parse_front (DemarcCli   *cli,
             int         *argc,
             char      ***argv,
             gboolean    *version,
             int         *status)
{
  g_autoptr (GOptionContext) context = g_option_context_new (_("COMMAND …"));
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (GOptionEntry));
  g_autofree char *summary = dup_summary ();
  const GOptionEntry entries[] = {
    { "model", 0, 0, G_OPTION_ARG_FILENAME, &cli->model_path, N_("Use another model"),
      N_("FILE") },
    { "lang", 0, 0, G_OPTION_ARG_FILENAME, &cli->language, N_("Answer in another language"),
      N_("CODE") },
    { "version", 0, 0, G_OPTION_ARG_NONE, version, N_("Print the version and exit"), NULL },
  };

  g_array_append_vals (all, entries, G_N_ELEMENTS (entries));
  g_option_context_set_strict_posix (context, TRUE);
  g_option_context_set_summary (context, summary);

  return demarc_cli_parse_options (context, all, argc, argv, status);
}

static int
run (DemarcCli  *cli,
     int         argc,
     char      **argv)
{
  gboolean version = FALSE;
  const Command *command;
  int status;

  if (!parse_front (cli, &argc, &argv, &version, &status))
    return status;
  if (version)
    return demarc_cli_print_text ("demarc-cli " DEMARC_VERSION "\n");
  if (cli->language != NULL && !demarc_cli_use_language (cli->language))
    return demarc_cli_refuse (_("'%s' is not a language; a language looks like de or pt_BR"),
                              cli->language);
  if (argc > 1 && g_str_equal (argv[1], "--"))
    argc--, argv++;
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

  demarc_cli_start ();
  g_set_prgname ("demarc-cli");

  status = run (&cli, argc, argv);
  demarc_cli_clear (&cli);

  return status;
}
