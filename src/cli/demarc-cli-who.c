/* demarc-cli-who.c: who answers for a layer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>

#include "demarc-resolve.h"

/* The sentence alone. */
static int
print_text (DemarcStack *stack,
            guint        layer)
{
  g_autofree char *sentence = demarc_stack_dup_sentence (stack, layer);

  return demarc_cli_print_lines (sentence);
}

static int
print_json (DemarcStack *stack,
            guint        layer)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  const DemarcCell *cell = demarc_stack_get_cell (stack, layer);
  g_autofree char *sentence = demarc_stack_dup_sentence (stack, layer);

  json_builder_begin_object (builder);
  demarc_cli_add_answer (builder, stack, cell);
  demarc_cli_add_text (builder, "sentence", sentence);
  json_builder_end_object (builder);

  return demarc_cli_print_json (builder);
}

/* Whoever gives subject and layer in the wrong order is told so. */
static char *
dup_layer_hint (DemarcCli  *cli,
                const char *first,
                const char *second,
                char       *hint)
{
  g_autoptr (DemarcSubject) subject = NULL;

  if (demarc_model_find_layer (cli->model, second, NULL) != NULL)
    subject = demarc_model_find_subject (cli->model, first, cli->scheme, NULL);
  if (subject == NULL)
    return hint;

  g_free (hint);

  return g_strdup (_("the layer comes first"));
}

static DemarcEntry *
find_layer (DemarcCli  *cli,
            const char *first,
            const char *second)
{
  g_autofree char *words = demarc_cli_dup_argument (first);
  g_autofree char *other = demarc_cli_dup_argument (second);
  g_autofree char *message = NULL;
  char *hint = NULL;
  DemarcEntry *layer = demarc_model_find_layer (cli->model, words, &hint);

  if (layer != NULL)
    return layer;

  hint = dup_layer_hint (cli, words, other, hint);
  message = g_strdup_printf (_("there is no layer '%s'"), words);
  demarc_cli_complain_unknown (message, hint, "demarc-cli list layers");
  g_free (hint);

  return NULL;
}

/**
 * demarc_cli_who:
 * @cli: the call
 * @argc: the number of words
 * @argv: the words, the command first
 *
 * Answers `who LAYER SUBJECT`.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_who (DemarcCli  *cli,
                int         argc,
                char      **argv)
{
  g_autoptr (DemarcSubject) subject = NULL;
  g_autoptr (DemarcStack) stack = NULL;
  DemarcEntry *layer;
  int status;

  if (!demarc_cli_parse (cli, _("LAYER SUBJECT"), NULL, "text|json", &argc, &argv, &status))
    return status;
  if (argc != 3)
    return demarc_cli_refuse (
      _("who takes a layer and a subject, such as: demarc-cli who guest-os rds"));
  if (!demarc_cli_open (cli, &status))
    return status;

  layer = find_layer (cli, argv[1], argv[2]);
  subject = layer == NULL ? NULL : demarc_cli_find_subject (cli, argv[2]);
  if (subject == NULL)
    return EXIT_WRONG;

  stack = demarc_model_resolve (cli->model, subject, cli->scheme, cli->lens);

  return cli->format == FORMAT_JSON ? print_json (stack, demarc_entry_get_position (layer))
                                    : print_text (stack, demarc_entry_get_position (layer));
}
