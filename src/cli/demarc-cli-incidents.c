/* demarc-cli-incidents.c: whose job it was
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>

#include "demarc-resolve.h"
#include "demarc-verdict.h"

static const char *
get_id (gpointer entry)
{
  return demarc_entry_get_id (DEMARC_ENTRY (entry));
}

static DemarcLayer *
get_layer (DemarcCli      *cli,
           DemarcIncident *incident,
           guint           position)
{
  DemarcList layers = demarc_incident_get_layers (incident);

  return demarc_model_get_layer (cli->model, (guint) demarc_list_get_ref (layers, position));
}

/* The list */

static int
print_list_text (DemarcCli *cli)
{
  g_autoptr (GPtrArray) rows = demarc_table_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean is_terminal;
  guint width = demarc_cli_get_width (&is_terminal);

  for (guint i = 0; i < demarc_model_get_n_incidents (cli->model); i++)
    {
      DemarcIncident *incident = demarc_model_get_incident (cli->model, i);
      GPtrArray *row = demarc_table_add_row (rows);

      demarc_table_add_cell (row, get_id (incident));
      demarc_table_add_cell (row, demarc_entry_get_title (DEMARC_ENTRY (incident)));
      demarc_table_add_cell (row, get_id (get_layer (cli, incident, 0)));
    }
  demarc_cli_append_table (text, rows, is_terminal ? width : G_MAXUINT);

  return demarc_cli_print_text (text->str);
}

static void
add_incident (DemarcCli      *cli,
              JsonBuilder    *builder,
              DemarcIncident *incident)
{
  json_builder_begin_object (builder);
  demarc_cli_add_text (builder, "id", get_id (incident));
  demarc_cli_add_text (builder, "title", demarc_entry_get_title (DEMARC_ENTRY (incident)));
  demarc_cli_add_text (builder, "story", demarc_incident_get_story (incident));
  json_builder_set_member_name (builder, "layers");
  json_builder_begin_array (builder);
  for (guint i = 0; i < demarc_incident_get_layers (incident).n; i++)
    json_builder_add_string_value (builder, get_id (get_layer (cli, incident, i)));
  json_builder_end_array (builder);
  demarc_cli_add_texts (builder, "subjects", demarc_incident_get_subjects (incident));
  json_builder_end_object (builder);
}

static int
print_list_json (DemarcCli *cli)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < demarc_model_get_n_incidents (cli->model); i++)
    add_incident (cli, builder, demarc_model_get_incident (cli->model, i));
  json_builder_end_array (builder);

  return demarc_cli_print_json (builder);
}

/* The answer */

static int
print_answer_text (DemarcVerdict *verdict)
{
  g_autofree char *sentence = demarc_verdict_dup_sentence (verdict);

  return demarc_cli_print_lines (sentence);
}

static void
add_also (JsonBuilder   *builder,
          DemarcVerdict *verdict)
{
  json_builder_set_member_name (builder, "also");
  json_builder_begin_array (builder);
  for (guint i = 1; i < demarc_verdict_get_n_cells (verdict); i++)
    {
      json_builder_begin_object (builder);
      demarc_cli_add_answer (builder, demarc_verdict_get_stack (verdict),
                             demarc_verdict_get_cell (verdict, i));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* Whose job it would be on each category of the scheme. */
static void
add_categories (DemarcCli     *cli,
                JsonBuilder   *builder,
                DemarcVerdict *verdict)
{
  DemarcScheme *scheme = demarc_stack_get_scheme (demarc_verdict_get_stack (verdict));

  json_builder_set_member_name (builder, "categories");
  json_builder_begin_object (builder);
  for (guint i = 0; i < demarc_scheme_get_n_categories (scheme); i++)
    {
      DemarcCategory *category = demarc_model_get_category (cli->model, scheme, i);
      g_autoptr (DemarcSubject) subject = demarc_subject_new_for_category (category);
      g_autoptr (DemarcStack) stack =
        demarc_model_resolve (cli->model, subject, scheme, cli->lens);
      g_autoptr (DemarcVerdict) other =
        demarc_incident_answer (demarc_verdict_get_incident (verdict), stack);

      demarc_cli_add_text (builder, get_id (category),
                           demarc_verdict_kind_get_word (demarc_verdict_get_kind (other)));
    }
  json_builder_end_object (builder);
}

static int
print_answer_json (DemarcCli     *cli,
                   DemarcVerdict *verdict)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *sentence = demarc_verdict_dup_sentence (verdict);

  json_builder_begin_object (builder);
  demarc_cli_add_text (builder, "incident", get_id (demarc_verdict_get_incident (verdict)));
  demarc_cli_add_text (builder, "verdict",
                       demarc_verdict_kind_get_word (demarc_verdict_get_kind (verdict)));
  demarc_cli_add_text (builder, "sentence", sentence);
  demarc_cli_add_answer (builder, demarc_verdict_get_stack (verdict),
                         demarc_verdict_get_cell (verdict, 0));
  add_also (builder, verdict);
  add_categories (cli, builder, verdict);
  json_builder_end_object (builder);

  return demarc_cli_print_json (builder);
}

static DemarcIncident *
find_incident (DemarcCli  *cli,
               const char *first,
               const char *second)
{
  g_autofree char *words = demarc_cli_dup_argument (first);
  g_autofree char *other = demarc_cli_dup_argument (second);
  g_autofree char *message = NULL;
  g_autofree char *hint = NULL;
  DemarcEntry *incident = demarc_model_find_incident (cli->model, words, &hint);

  if (incident != NULL)
    return DEMARC_INCIDENT (incident);

  /* Whoever gives incident and subject in the wrong order is told so. */
  if (demarc_model_find_incident (cli->model, other, NULL) != NULL)
    {
      g_free (hint);
      hint = g_strdup (_("the incident comes first"));
    }
  message = g_strdup_printf (_("there is no incident '%s'"), words);
  demarc_cli_complain_unknown (message, hint, "demarc-cli incidents");

  return NULL;
}

static int
print_answer (DemarcCli  *cli,
              const char *first,
              const char *second)
{
  DemarcIncident *incident = find_incident (cli, first, second);
  g_autoptr (DemarcSubject) subject =
    incident == NULL ? NULL : demarc_cli_find_subject (cli, second);
  g_autoptr (DemarcStack) stack = NULL;
  g_autoptr (DemarcVerdict) verdict = NULL;

  if (subject == NULL)
    return EXIT_WRONG;

  stack = demarc_model_resolve (cli->model, subject, cli->scheme, cli->lens);
  verdict = demarc_incident_answer (incident, stack);

  return cli->format == FORMAT_JSON ? print_answer_json (cli, verdict)
                                    : print_answer_text (verdict);
}

/**
 * demarc_cli_incidents:
 * @cli: the call
 * @argc: the number of words
 * @argv: the words, the command first
 *
 * Answers `incidents`, which lists them, and `incidents INCIDENT SUBJECT`.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_incidents (DemarcCli  *cli,
                      int         argc,
                      char      **argv)
{
  int status;

  if (!demarc_cli_parse (cli, _("[INCIDENT SUBJECT]"), NULL, "text|json", &argc, &argv, &status))
    return status;
  if (argc != 1 && argc != 3)
    return demarc_cli_refuse (_("incidents takes nothing, or an incident and a subject, such as: "
                                "demarc-cli incidents public-bucket s3"));
  if (!demarc_cli_open (cli, &status))
    return status;

  if (argc == 3)
    return print_answer (cli, argv[1], argv[2]);

  return cli->format == FORMAT_JSON ? print_list_json (cli) : print_list_text (cli);
}
