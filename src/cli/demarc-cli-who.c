/* demarc-cli-who.c: who answers for a layer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "demarc-resolve.h"

static int
print_text (DemarcStack *stack,
            guint        layer)
{
  g_autofree char *sentence = demarc_stack_dup_sentence (stack, layer);
  g_autoptr (GString) text = g_string_new (NULL);

  demarc_cli_append_plain (text, sentence);
  g_string_append_c (text, '\n');

  return demarc_cli_print (text->str, text->len);
}

static int
print_json (DemarcStack *stack,
            guint        layer)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  const DemarcCell *cell = demarc_stack_get_cell (stack, layer);
  g_autofree char *sentence = demarc_stack_dup_sentence (stack, layer);

  json_builder_begin_object (builder);
  demarc_cli_add_text (builder, "subject",
                       demarc_subject_get_text (demarc_stack_get_subject (stack)));
  demarc_cli_add_text (builder, "layer", demarc_entry_get_id (DEMARC_ENTRY (cell->layer)));
  demarc_cli_add_owner (builder, "owner", cell->owner);
  json_builder_set_member_name (builder, "applies");
  json_builder_add_boolean_value (builder, cell->applies);
  demarc_cli_add_text (builder, "state", demarc_state_get_word (cell->state));
  demarc_cli_add_text (builder, "sentence", sentence);
  demarc_cli_add_text (builder, "customer", cell->halves[DEMARC_PARTY_CUSTOMER]);
  demarc_cli_add_text (builder, "provider", cell->halves[DEMARC_PARTY_PROVIDER]);
  demarc_cli_add_claims (builder, cell);
  json_builder_end_object (builder);

  return demarc_cli_print_json (builder);
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
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;
  DemarcEntry *layer;
  int status;

  if (!demarc_cli_parse (cli, _("LAYER SUBJECT"), NULL, "text json", &argc, &argv, &status))
    return status;
  if (argc != 3)
    return demarc_cli_refuse (
      _("who takes a layer and a subject, such as: demarc-cli who guest-os rds"));
  if (!demarc_cli_open (cli, &status))
    return status;

  layer = demarc_model_find_layer (cli->model, argv[1], &hint);
  if (layer == NULL)
    {
      message = g_strdup_printf (_("there is no layer '%s'"), argv[1]);
      demarc_cli_complain_hint (message, hint);
      return EXIT_WRONG;
    }

  subject = demarc_cli_find_subject (cli, argv[2]);
  if (subject == NULL)
    return EXIT_WRONG;

  stack = demarc_model_resolve (cli->model, subject, cli->scheme, cli->lens);

  return cli->format == FORMAT_JSON ? print_json (stack, demarc_entry_get_position (layer))
                                    : print_text (stack, demarc_entry_get_position (layer));
}
