/* demarc-cli-validate.c: checking model files
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>

/* What was found in all files, written at the end or as it comes. */
typedef struct
{
  JsonBuilder *builder;
  GString     *text;
  gboolean     has_errors;
} Findings;

static void
add_json_problem (JsonBuilder         *builder,
                  const char          *file,
                  const DemarcProblem *problem)
{
  json_builder_begin_object (builder);
  demarc_cli_add_text (builder, "file", file);
  json_builder_set_member_name (builder, "line");
  json_builder_add_int_value (builder, problem->line);
  json_builder_set_member_name (builder, "column");
  json_builder_add_int_value (builder, problem->column);
  demarc_cli_add_text (builder, "severity",
                       problem->severity == DEMARC_SEVERITY_ERROR ? "error" : "warning");
  json_builder_set_member_name (builder, "pointer");
  json_builder_add_string_value (builder, problem->pointer);
  demarc_cli_add_text (builder, "message", problem->message);
  demarc_cli_add_text (builder, "hint", problem->hint);
  json_builder_end_object (builder);
}

static void
add_problems (Findings       *findings,
              const char     *path,
              DemarcProblems *problems)
{
  for (guint i = 0; i < demarc_problems_get_n (problems); i++)
    {
      if (findings->builder != NULL)
        {
          add_json_problem (findings->builder, path, demarc_problems_get (problems, i));
        }
      else
        {
          g_autofree char *line = demarc_problems_dup_line (problems, i);

          demarc_cli_append_plain (findings->text, line);
          g_string_append_c (findings->text, '\n');
        }
    }

  if (findings->builder == NULL && demarc_problems_get_n_left (problems) > 0)
    g_string_append_printf (findings->text,
                            /* Translators: %1$s is a file. */
                            ngettext ("%1$s: %2$u more problem is not listed\n",
                                      "%1$s: %2$u more problems are not listed\n",
                                      demarc_problems_get_n_left (problems)),
                            path, demarc_problems_get_n_left (problems));
}

static void
check_file (Findings   *findings,
            const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (DemarcModel) model = NULL;
  g_autoptr (GError) error = NULL;

  bytes = g_file_load_bytes (file, NULL, NULL, &error);
  if (bytes == NULL)
    {
      findings->has_errors = TRUE;
      demarc_cli_complain ("%s: %s", path, error->message);
      return;
    }

  model = demarc_model_new_for_bytes (bytes, path, &problems, NULL);
  if (model == NULL)
    findings->has_errors = TRUE;
  add_problems (findings, path, problems);
}

/**
 * demarc_cli_validate:
 * @cli: the call
 * @argc: the number of words
 * @argv: the words, the command first
 *
 * Answers `validate FILE ...`: prints every problem of every file, as compilers do.
 *
 * Returns: what the program ends with: 1 if any file has an error
 */
int
demarc_cli_validate (DemarcCli  *cli,
                     int         argc,
                     char      **argv)
{
  Findings findings = { 0 };
  int status;

  if (!demarc_cli_parse (cli, _("FILE …"), NULL, "text json", &argc, &argv, &status))
    return status;
  if (argc < 2)
    return demarc_cli_refuse (_("validate takes one or more files"));

  findings.text = g_string_new (NULL);
  if (cli->format == FORMAT_JSON)
    {
      findings.builder = json_builder_new ();
      json_builder_begin_array (findings.builder);
    }

  for (int i = 1; i < argc; i++)
    check_file (&findings, argv[i]);

  if (findings.builder != NULL)
    {
      json_builder_end_array (findings.builder);
      status = demarc_cli_print_json (findings.builder);
      g_object_unref (findings.builder);
    }
  else
    {
      status = demarc_cli_print (findings.text->str, findings.text->len);
    }
  g_string_free (findings.text, TRUE);

  return findings.has_errors ? EXIT_NO : status;
}
