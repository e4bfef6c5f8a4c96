/* demarc-cli-show.c: all there is to say about a subject
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>

#include "demarc-lens.h"
#include "demarc-resolve.h"

static const char *
get_id (gpointer entry)
{
  return demarc_entry_get_id (DEMARC_ENTRY (entry));
}

static const char *
get_title (gpointer entry)
{
  return demarc_entry_get_title (DEMARC_ENTRY (entry));
}

static void
add_layers (JsonBuilder *builder,
            DemarcStack *stack)
{
  json_builder_set_member_name (builder, "layers");
  json_builder_begin_array (builder);
  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "id", get_id (cell->layer));
      demarc_cli_add_text (builder, "title", get_title (cell->layer));
      demarc_cli_add_owner (builder, "owner", cell->owner);
      demarc_cli_add_boolean (builder, "applies", cell->applies);
      demarc_cli_add_text (builder, "state", demarc_state_get_word (cell->state));
      demarc_cli_add_text (builder, "customer", cell->halves[DEMARC_PARTY_CUSTOMER]);
      demarc_cli_add_text (builder, "provider", cell->halves[DEMARC_PARTY_PROVIDER]);
      demarc_cli_add_text (builder, "note", cell->note);
      if (cell->unconfirmed)
        demarc_cli_add_boolean (builder, "unconfirmed", TRUE);
      demarc_cli_add_claims (builder, cell);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_duty_list (JsonBuilder *builder,
               DemarcStack *stack,
               DemarcParty  party,
               const char  *name)
{
  g_autoptr (GArray) duties = demarc_gather_duties (stack, party);

  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < duties->len; i++)
    json_builder_add_string_value (builder, g_array_index (duties, DemarcDuty, i).text);
  json_builder_end_array (builder);
}

static void
add_duties (JsonBuilder *builder,
            DemarcStack *stack)
{
  json_builder_set_member_name (builder, "duties");
  json_builder_begin_object (builder);
  add_duty_list (builder, stack, DEMARC_PARTY_CUSTOMER, "customer");
  add_duty_list (builder, stack, DEMARC_PARTY_PROVIDER, "provider");
  json_builder_end_object (builder);
}

static void
add_tools (JsonBuilder   *builder,
           DemarcModel   *model,
           DemarcService *service)
{
  DemarcList uses = service == NULL ? (DemarcList) { 0 }
                                    : demarc_model_get_tool_uses (model, service);

  json_builder_set_member_name (builder, "tools");
  json_builder_begin_array (builder);
  for (guint i = 0; i < uses.n; i++)
    {
      DemarcToolUse use = demarc_model_get_tool_use (model, uses, i);

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "id", get_id (use.tool));
      demarc_cli_add_text (builder, "name", get_title (use.tool));
      demarc_cli_add_text (builder, "use", use.use);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_variants (JsonBuilder   *builder,
              DemarcModel   *model,
              DemarcService *service)
{
  json_builder_set_member_name (builder, "variants");
  json_builder_begin_array (builder);
  for (guint i = 0; service != NULL && i < demarc_service_get_n_variants (service); i++)
    {
      DemarcVariant *variant = demarc_model_get_variant (model, service, i);

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "id", get_id (variant));
      demarc_cli_add_text (builder, "name", get_title (variant));
      demarc_cli_add_text (builder, "summary", demarc_variant_get_summary (variant));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_misconceptions (JsonBuilder *builder,
                    DemarcStack *stack)
{
  g_autoptr (GPtrArray) found =
    demarc_gather_misconceptions (demarc_stack_get_model (stack), demarc_stack_get_subject (stack),
                                  NULL);

  json_builder_set_member_name (builder, "misconceptions");
  json_builder_begin_array (builder);
  for (guint i = 0; i < found->len; i++)
    {
      DemarcMisconception *misconception = g_ptr_array_index (found, i);

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "id", get_id (misconception));
      demarc_cli_add_text (builder, "claim", get_title (misconception));
      demarc_cli_add_text (builder, "truth", demarc_misconception_get_truth (misconception));
      demarc_cli_add_text (builder, "now", demarc_misconception_get_now (misconception));
      demarc_cli_add_text (builder, "consequence",
                           demarc_misconception_get_consequence (misconception));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_conflicts (JsonBuilder *builder,
               DemarcStack *stack)
{
  g_autoptr (GPtrArray) found = demarc_gather_conflicts (
    demarc_stack_get_model (stack), demarc_stack_get_subject (stack), NULL);

  json_builder_set_member_name (builder, "conflicts");
  json_builder_begin_array (builder);
  for (guint i = 0; i < found->len; i++)
    json_builder_add_string_value (builder, get_id (g_ptr_array_index (found, i)));
  json_builder_end_array (builder);
}

static void
add_sources (JsonBuilder *builder,
             DemarcStack *stack)
{
  g_autoptr (GPtrArray) sources = demarc_gather_sources (stack);

  json_builder_set_member_name (builder, "sources");
  json_builder_begin_array (builder);
  for (guint i = 0; i < sources->len; i++)
    {
      DemarcSource *source = g_ptr_array_index (sources, i);

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "id", get_id (source));
      demarc_cli_add_text (builder, "title", get_title (source));
      demarc_cli_add_text (builder, "address", demarc_source_get_address (source));
      demarc_cli_add_text (builder, "checked", demarc_source_get_checked (source));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* What is said of a subject besides its layers. Members are there for every subject, so that
 * programs need not ask which one it is. */
static void
add_parts (DemarcCli   *cli,
           JsonBuilder *builder,
           DemarcStack *stack)
{
  DemarcService *service = demarc_subject_get_service (demarc_stack_get_subject (stack));
  g_autoptr (DemarcStack) current = demarc_model_resolve (
    cli->model, demarc_stack_get_subject (stack), cli->scheme, NULL);

  add_duties (builder, current);
  demarc_cli_add_text (builder, "trap",
                       service == NULL ? NULL : demarc_model_get_trap (cli->model, service).text);
  add_misconceptions (builder, stack);
  add_conflicts (builder, stack);
  add_tools (builder, cli->model, service);
  add_variants (builder, cli->model, service);
  demarc_cli_add_categories (builder, cli->model, service, TRUE);
  add_sources (builder, stack);
}

static int
print_json (DemarcCli   *cli,
            DemarcStack *stack)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  DemarcSubject *subject = demarc_stack_get_subject (stack);
  DemarcService *service = demarc_subject_get_service (subject);
  DemarcCategory *category = demarc_subject_get_category (subject);
  DemarcScheme *scheme = demarc_stack_get_scheme (stack);
  g_autofree char *title = demarc_subject_dup_full_title (subject);
  g_autofree char *lens = demarc_lens_dup_text (cli->lens);

  if (service != NULL)
    category = demarc_model_get_placement (cli->model, service, scheme).category;

  json_builder_begin_object (builder);
  demarc_cli_add_text (builder, "subject", demarc_subject_get_text (subject));
  demarc_cli_add_text (builder, "name", title);
  demarc_cli_add_text (builder, "scheme", get_id (scheme));
  demarc_cli_add_text (builder, "category", get_id (category));
  demarc_cli_add_text (builder, "lens", lens);
  demarc_cli_add_text (builder, "about",
                       service != NULL ? demarc_service_get_about (service)
                                       : demarc_category_get_summary (category));
  add_layers (builder, stack);
  add_parts (cli, builder, stack);
  json_builder_end_object (builder);

  return demarc_cli_print_json (builder);
}

/**
 * demarc_cli_show:
 * @cli: the call
 * @argc: the number of words
 * @argv: the words, the command first
 *
 * Answers `show SUBJECT`.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_show (DemarcCli  *cli,
                 int         argc,
                 char      **argv)
{
  g_autoptr (DemarcSubject) subject = NULL;
  g_autoptr (DemarcStack) stack = NULL;
  int status;

  if (!demarc_cli_parse (cli, _("SUBJECT"), NULL, "text|json|markdown", &argc, &argv, &status))
    return status;
  if (argc != 2)
    return demarc_cli_refuse (_("show takes one subject, such as: demarc-cli show rds"));
  if (!demarc_cli_open (cli, &status))
    return status;

  subject = demarc_cli_find_subject (cli, argv[1]);
  if (subject == NULL)
    return EXIT_WRONG;

  stack = demarc_model_resolve (cli->model, subject, cli->scheme, cli->lens);

  return cli->format == FORMAT_JSON ? print_json (cli, stack) : demarc_cli_print_sheet (cli, stack);
}
