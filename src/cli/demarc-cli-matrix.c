/* demarc-cli-matrix.c: who answers for all layers of all services
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-matrix.h"

#include <glib/gi18n.h>

#include "demarc-cli-sheet.h"
#include "demarc-lens.h"

static const char *
get_id (gpointer entry)
{
  return demarc_entry_get_id (DEMARC_ENTRY (entry));
}

static DemarcService *
get_service (DemarcStack *stack)
{
  return demarc_subject_get_service (demarc_stack_get_subject (stack));
}

/* JSON */

static void
add_row (DemarcCli   *cli,
         JsonBuilder *builder,
         DemarcStack *stack)
{
  DemarcService *service = get_service (stack);
  DemarcPlacement placement = demarc_model_get_placement (cli->model, service, cli->scheme);
  guint n = demarc_stack_get_n_cells (stack);

  json_builder_begin_object (builder);
  demarc_cli_add_text (builder, "subject", get_id (service));
  demarc_cli_add_text (builder, "name", demarc_entry_get_title (DEMARC_ENTRY (service)));
  demarc_cli_add_text (builder, "area",
                       get_id (demarc_model_get_area (cli->model,
                                                      (guint) demarc_service_get_area (service))));
  demarc_cli_add_text (builder, "category", get_id (placement.category));
  json_builder_set_member_name (builder, "owners");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    demarc_cli_add_word (builder, demarc_owner_get_word (demarc_stack_get_cell (stack, i)->owner));
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "states");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    demarc_cli_add_word (builder, demarc_state_get_word (demarc_stack_get_cell (stack, i)->state));
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "applies");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    json_builder_add_boolean_value (builder, demarc_stack_get_cell (stack, i)->applies);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static int
print_json (DemarcCli *cli,
            GPtrArray *stacks)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *lens = demarc_lens_dup_text (cli->lens);

  json_builder_begin_object (builder);
  demarc_cli_add_text (builder, "scheme", get_id (cli->scheme));
  demarc_cli_add_text (builder, "lens", lens);
  json_builder_set_member_name (builder, "layers");
  json_builder_begin_array (builder);
  for (guint i = 0; i < demarc_model_get_n_layers (cli->model); i++)
    json_builder_add_string_value (builder, get_id (demarc_model_get_layer (cli->model, i)));
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "rows");
  json_builder_begin_array (builder);
  for (guint i = 0; i < stacks->len; i++)
    add_row (cli, builder, g_ptr_array_index (stacks, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  return demarc_cli_print_json (builder);
}

/* CSV: the owners, then which layers there is more to say of */

static gboolean
is_disputed (const DemarcCell *cell)
{
  return cell->state == DEMARC_STATE_DISPUTED;
}

static gboolean
is_hardly_there (const DemarcCell *cell)
{
  return !cell->applies;
}

static void
add_csv_layers (GPtrArray   *row,
                DemarcStack *stack,
                gboolean   (*is_meant) (const DemarcCell *cell))
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);

      if (!is_meant (cell))
        continue;
      if (ids->len > 0)
        g_string_append_c (ids, ' ');
      g_string_append (ids, get_id (cell->layer));
    }
  demarc_table_add_cell (row, ids->str);
}

static int
print_csv (DemarcCli *cli,
           GPtrArray *stacks)
{
  g_autoptr (GPtrArray) rows = demarc_table_new ();
  GPtrArray *heads = demarc_table_add_row (rows);

  demarc_table_add_cell (heads, "subject");
  demarc_table_add_cell (heads, "name");
  for (guint i = 0; i < demarc_model_get_n_layers (cli->model); i++)
    demarc_table_add_cell (heads, get_id (demarc_model_get_layer (cli->model, i)));
  demarc_table_add_cell (heads, "disputed");
  demarc_table_add_cell (heads, "not-applying");

  for (guint i = 0; i < stacks->len; i++)
    {
      DemarcStack *stack = g_ptr_array_index (stacks, i);
      GPtrArray *row = demarc_table_add_row (rows);

      demarc_table_add_cell (row, get_id (get_service (stack)));
      demarc_table_add_cell (row, demarc_entry_get_title (DEMARC_ENTRY (get_service (stack))));
      for (guint j = 0; j < demarc_stack_get_n_cells (stack); j++)
        demarc_table_add_cell (row, demarc_owner_get_word (demarc_stack_get_cell (stack, j)->owner));
      add_csv_layers (row, stack, is_disputed);
      add_csv_layers (row, stack, is_hardly_there);
    }

  return demarc_cli_print_csv (rows);
}

static int
print_markdown (DemarcCli *cli,
                GPtrArray *stacks)
{
  g_autoptr (GPtrArray) rows = demarc_table_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  GPtrArray *heads = demarc_table_add_row (rows);

  demarc_table_add_cell (heads, _("Service"));
  for (guint i = 0; i < demarc_model_get_n_layers (cli->model); i++)
    demarc_table_add_cell (
      heads, demarc_entry_get_title (DEMARC_ENTRY (demarc_model_get_layer (cli->model, i))));

  for (guint i = 0; i < stacks->len; i++)
    {
      DemarcStack *stack = g_ptr_array_index (stacks, i);
      GPtrArray *row = demarc_table_add_row (rows);

      demarc_table_add_cell (row, demarc_entry_get_title (DEMARC_ENTRY (get_service (stack))));
      for (guint j = 0; j < demarc_stack_get_n_cells (stack); j++)
        {
          g_autofree char *answer =
            demarc_cli_dup_answer (cli->model, demarc_stack_get_cell (stack, j));

          demarc_table_add_cell (row, answer);
        }
    }
  demarc_markdown_append_table (text, rows);

  return demarc_cli_print (text->str, text->len);
}

static int
print (DemarcCli *cli,
       GPtrArray *stacks)
{
  switch (cli->format)
    {
    case FORMAT_JSON:
      return print_json (cli, stacks);
    case FORMAT_CSV:
      return print_csv (cli, stacks);
    case FORMAT_MARKDOWN:
      return print_markdown (cli, stacks);
    case FORMAT_TEXT:
    default:
      return demarc_cli_matrix_text (cli, stacks);
    }
}

static int
answer (DemarcCli            *cli,
        int                   argc,
        char                **argv,
        DemarcCliMatrixWords *words)
{
  const GOptionEntry entries[] = {
    { "area", 0, 0, G_OPTION_ARG_FILENAME, &words->area, N_("Only the services of an area"),
      N_("ID") },
    { "category", 0, 0, G_OPTION_ARG_FILENAME, &words->category,
      N_("Only the services of a category"), N_("ID") },
    { "disputed", 0, 0, G_OPTION_ARG_NONE, &words->disputed,
      N_("Only the services that sources disagree about"), NULL },
    { "sort", 0, 0, G_OPTION_ARG_FILENAME, &words->order,
      N_("Sort by name, most yours first, or by who answers for a layer"),
      N_("name|yours|LAYER") },
    { NULL },
  };
  g_autoptr (GPtrArray) stacks = NULL;
  int status;

  if (!demarc_cli_parse (cli, NULL, entries, "text|json|csv|markdown", &argc, &argv, &status))
    return status;
  if (argc != 1)
    return demarc_cli_refuse (_("matrix takes options alone; demarc-cli matrix --help lists them"));
  if (!demarc_cli_open (cli, &status))
    return status;

  stacks = demarc_cli_matrix_pick (cli, words);

  return stacks == NULL ? EXIT_WRONG : print (cli, stacks);
}

/**
 * demarc_cli_matrix:
 * @cli: the call
 * @argc: the number of words
 * @argv: the words, the command first
 *
 * Answers `matrix`.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_matrix (DemarcCli  *cli,
                   int         argc,
                   char      **argv)
{
  DemarcCliMatrixWords words = { 0 };
  int status = answer (cli, argc, argv, &words);

  g_free (words.area);
  g_free (words.category);
  g_free (words.order);

  return status;
}
