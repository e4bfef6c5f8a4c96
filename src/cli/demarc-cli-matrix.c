/* demarc-cli-matrix.c: who answers for all layers of all services
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-matrix.h"

#include <glib/gi18n.h>
#include <string.h>

#include "demarc-lens.h"

/* What is shown, in the words of the call. */
typedef struct
{
  char     *area;
  char     *category;
  char     *where;
  char     *words;
  char     *group;
  char     *sort;
  gboolean  disputed;
  gboolean  transpose;
} Words;

static const char *
get_id (gpointer entry)
{
  return demarc_entry_get_id (DEMARC_ENTRY (entry));
}

/* JSON */

static void
add_cells (JsonBuilder  *builder,
           DemarcMatrix *matrix,
           guint         row)
{
  guint n = demarc_matrix_get_n_layers (matrix);

  json_builder_set_member_name (builder, "owners");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    demarc_cli_add_word (builder,
                         demarc_owner_get_word (demarc_matrix_get_cell (matrix, row, i).owner));
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "states");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    demarc_cli_add_word (builder,
                         demarc_state_get_word (demarc_matrix_get_cell (matrix, row, i).state));
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "applies");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    json_builder_add_boolean_value (builder, demarc_matrix_get_cell (matrix, row, i).applies);
  json_builder_end_array (builder);
}

static void
add_row (DemarcCli    *cli,
         JsonBuilder  *builder,
         DemarcMatrix *matrix,
         guint         row)
{
  DemarcService *service = demarc_matrix_get_row (matrix, row).service;
  DemarcPlacement placement = demarc_model_get_placement (cli->model, service, cli->scheme);

  json_builder_begin_object (builder);
  demarc_cli_add_text (builder, "subject", get_id (service));
  demarc_cli_add_text (builder, "name", demarc_entry_get_title (DEMARC_ENTRY (service)));
  demarc_cli_add_text (builder, "area",
                       get_id (demarc_model_get_area (cli->model,
                                                      (guint) demarc_service_get_area (service))));
  demarc_cli_add_text (builder, "category", get_id (placement.category));
  add_cells (builder, matrix, row);
  json_builder_end_object (builder);
}

static void
add_count (JsonBuilder *builder,
           const char  *name,
           guint        count)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, count);
}

/* The totals of a group, one for each layer, in the order of the layers. */
static void
add_totals (JsonBuilder  *builder,
            DemarcMatrix *matrix,
            int           head)
{
  json_builder_set_member_name (builder, "totals");
  json_builder_begin_array (builder);
  for (int i = 0; i < (int) demarc_matrix_get_n_layers (matrix); i++)
    {
      json_builder_begin_object (builder);
      for (guint owner = DEMARC_OWNER_CUSTOMER; owner < DEMARC_N_OWNERS; owner++)
        add_count (builder, demarc_owner_get_word ((DemarcOwner) owner),
                   demarc_matrix_get_total (matrix, head, i, (DemarcOwner) owner));
      add_count (builder, "unstated",
                 demarc_matrix_get_total (matrix, head, i, DEMARC_OWNER_UNSTATED));
      add_count (builder, "disputed", demarc_matrix_get_n_disputed (matrix, head, i));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* No document that is read alone counts duties. */
static void
add_duties (JsonBuilder  *builder,
            DemarcMatrix *matrix,
            int           head)
{
  if (demarc_matrix_table_get_lens (demarc_matrix_get_table (matrix)) != NULL)
    return;

  json_builder_set_member_name (builder, "duties");
  json_builder_begin_object (builder);
  add_count (builder, "customer",
             demarc_matrix_get_n_duties (matrix, head, DEMARC_PARTY_CUSTOMER));
  add_count (builder, "provider",
             demarc_matrix_get_n_duties (matrix, head, DEMARC_PARTY_PROVIDER));
  json_builder_end_object (builder);
}

static void
add_groups (JsonBuilder  *builder,
            DemarcMatrix *matrix)
{
  json_builder_set_member_name (builder, "groups");
  json_builder_begin_array (builder);
  for (guint i = 0; i < demarc_matrix_get_n_rows (matrix); i++)
    {
      DemarcMatrixRow row = demarc_matrix_get_row (matrix, i);
      g_autofree char *title = NULL;

      if (row.service != NULL)
        continue;

      title = demarc_matrix_dup_row_title (matrix, i);
      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, "id");
      demarc_cli_add_word (builder, row.group == NULL ? NULL : demarc_entry_get_id (row.group));
      demarc_cli_add_text (builder, "name", title);
      add_count (builder, "services", row.n_services);
      add_totals (builder, matrix, (int) i);
      add_duties (builder, matrix, (int) i);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static int
print_json (DemarcCli    *cli,
            DemarcMatrix *matrix)
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
  for (guint i = 0; i < demarc_matrix_get_n_rows (matrix); i++)
    if (!demarc_matrix_is_head (matrix, i))
      add_row (cli, builder, matrix, i);
  json_builder_end_array (builder);
  if (demarc_matrix_get_options (matrix)->group != DEMARC_MATRIX_GROUP_NONE)
    add_groups (builder, matrix);
  json_builder_end_object (builder);

  return demarc_cli_print_json (builder);
}

static int
print (DemarcCli    *cli,
       DemarcMatrix *matrix)
{
  g_autofree char *text = NULL;

  switch (cli->format)
    {
    case FORMAT_JSON:
      return print_json (cli, matrix);
    case FORMAT_CSV:
      text = demarc_matrix_dup_csv (matrix);
      return demarc_cli_print (text, strlen (text));
    case FORMAT_MARKDOWN:
      text = demarc_matrix_dup_markdown (matrix);
      return demarc_cli_print (text, strlen (text));
    case FORMAT_TEXT:
    default:
      return demarc_cli_matrix_text (cli, matrix);
    }
}

/* Reads the words for one option, or says what was probably meant. */
static gboolean
choose (DemarcCli           *cli,
        DemarcMatrixOptions *options,
        const char          *option,
        const char          *argument,
        const char          *list)
{
  g_autofree char *words = argument == NULL ? NULL : demarc_cli_dup_argument (argument);
  g_autofree char *message = NULL;
  g_autofree char *hint = NULL;

  if (words == NULL || demarc_matrix_options_read (options, cli->model, cli->scheme, option, words,
                                                   &message, &hint))
    return TRUE;

  if (list == NULL)
    demarc_cli_complain_hint (message, hint);
  else
    demarc_cli_complain_unknown (message, hint, list);

  return FALSE;
}

static gboolean
choose_all (DemarcCli           *cli,
            DemarcMatrixOptions *options,
            Words               *words)
{
  options->only_disputed = words->disputed;
  options->transpose = words->transpose;

  return choose (cli, options, DEMARC_PLACE_AREA, words->area, NULL) &&
         choose (cli, options, DEMARC_PLACE_CATEGORY, words->category,
                 "demarc-cli list categories") &&
         choose (cli, options, DEMARC_PLACE_WHERE, words->where, "demarc-cli list layers") &&
         choose (cli, options, DEMARC_PLACE_GROUP, words->group, NULL) &&
         choose (cli, options, DEMARC_PLACE_SORT, words->sort, "demarc-cli list layers");
}

static int
show (DemarcCli *cli,
      Words     *words)
{
  DemarcMatrixOptions options = { 0 };
  g_autofree char *names = words->words == NULL ? NULL : demarc_cli_dup_argument (words->words);
  g_autoptr (DemarcMatrixTable) table = NULL;
  g_autoptr (DemarcMatrix) matrix = NULL;

  options.words = names;
  if (!choose_all (cli, &options, words))
    return EXIT_WRONG;

  table = demarc_matrix_table_new (cli->model, cli->scheme, cli->lens);
  matrix = demarc_matrix_new (table, &options);

  return print (cli, matrix);
}

static int
answer (DemarcCli  *cli,
        int         argc,
        char      **argv,
        Words      *words)
{
  const GOptionEntry entries[] = {
    { "area", 0, 0, G_OPTION_ARG_FILENAME, &words->area, N_("Only the services of an area"),
      N_("ID") },
    { "category", 0, 0, G_OPTION_ARG_FILENAME, &words->category,
      N_("Only the services of a category"), N_("ID") },
    { "where", 0, 0, G_OPTION_ARG_FILENAME, &words->where,
      N_("Only the services with this answer for a layer"),
      N_("LAYER:OWNER") },
    { "words", 0, 0, G_OPTION_ARG_FILENAME, &words->words,
      N_("Only the services whose names contain all these words"), N_("WORDS") },
    { "disputed", 0, 0, G_OPTION_ARG_NONE, &words->disputed,
      N_("Only the services that sources disagree about"), NULL },
    { "group", 0, 0, G_OPTION_ARG_FILENAME, &words->group,
      N_("Put the services of a category or area together, with totals"), N_("category|area") },
    { "sort", 0, 0, G_OPTION_ARG_FILENAME, &words->sort,
      N_("Sort by name, most yours first, or by who answers for a layer"),
      N_("name|yours|LAYER") },
    { "transpose", 0, 0, G_OPTION_ARG_NONE, &words->transpose,
      N_("Show layers as rows and services as columns"), NULL },
    { NULL },
  };
  int status;

  if (!demarc_cli_parse (cli, NULL, entries, "text|json|csv|markdown", &argc, &argv, &status))
    return status;
  if (argc != 1)
    return demarc_cli_refuse (_("matrix takes options alone; demarc-cli matrix --help lists them"));
  if (!demarc_cli_open (cli, &status))
    return status;

  return show (cli, words);
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
  Words words = { 0 };
  int status = answer (cli, argc, argv, &words);

  g_free (words.area);
  g_free (words.category);
  g_free (words.where);
  g_free (words.words);
  g_free (words.group);
  g_free (words.sort);

  return status;
}
