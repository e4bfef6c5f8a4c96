/* demarc-cli-validate.c: checking models and talks
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>

#include "demarc-script.h"

/* What was found in all files, written at the end: as JSON, or as text. */
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
              const char     *name,
              DemarcProblems *problems)
{
  guint n_left = demarc_problems_get_n_left (problems);

  for (guint i = 0; i < demarc_problems_get_n (problems); i++)
    {
      g_autofree char *line = demarc_problems_dup_line (problems, i);
      g_autofree char *plain = demarc_words_dup_plain (line);

      if (findings->builder != NULL)
        add_json_problem (findings->builder, name, demarc_problems_get (problems, i));
      else
        g_string_append_printf (findings->text, "%s\n", plain);
    }

  if (n_left > 0)
    /* Translators: %1$s is a file. */
    demarc_cli_complain (ngettext ("%1$s: %2$u more problem is not listed",
                                   "%1$s: %2$u more problems are not listed", n_left),
                         name, n_left);
}

/* What cannot be read is told like everything that goes wrong; whoever asked for JSON finds it
 * there as well. */
static void
add_unreadable (Findings   *findings,
                const char *name,
                GError     *error)
{
  DemarcProblem problem = { DEMARC_SEVERITY_ERROR, 0, 0, 0, (char *) "", error->message, NULL };

  findings->has_errors = TRUE;
  demarc_cli_complain ("%s", error->message);
  if (findings->builder != NULL)
    add_json_problem (findings->builder, name, &problem);
}

static gboolean
check_model (GBytes          *bytes,
             const char      *name,
             DemarcProblems **problems)
{
  g_autoptr (DemarcModel) model = demarc_model_new_for_bytes (bytes, name, problems, NULL);

  return model != NULL;
}

/* A talk is held against the model that was named, else the built-in one. */
static gboolean
check_talk (DemarcCli       *cli,
            GBytes          *bytes,
            const char      *name,
            DemarcProblems **problems)
{
  g_autoptr (DemarcTalk) talk = demarc_talk_new_for_bytes (bytes, name, problems, NULL);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  int status;

  if (cli->model == NULL && !demarc_cli_open (cli, &status))
    return FALSE;

  if (talk != NULL)
    {
      g_autoptr (DemarcScript) script = demarc_script_new (talk, cli->model);

      demarc_script_report (script, text, length, *problems);
    }

  return demarc_problems_get_n_errors (*problems) == 0;
}

static void
check_file (DemarcCli  *cli,
            Findings   *findings,
            const char *path)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = demarc_cli_load (path, &error);
  g_autoptr (DemarcProblems) problems = NULL;
  gboolean is_good;

  if (bytes == NULL)
    {
      add_unreadable (findings, name, error);
      return;
    }

  is_good = demarc_talk_is_in (bytes, name) ? check_talk (cli, bytes, name, &problems)
                                            : check_model (bytes, name, &problems);
  if (!is_good)
    findings->has_errors = TRUE;
  add_problems (findings, name, problems);
}

static int
print_findings (Findings *findings)
{
  if (findings->builder == NULL)
    return demarc_cli_print_text (findings->text->str);

  json_builder_end_array (findings->builder);

  return demarc_cli_print_json (findings->builder);
}

/**
 * demarc_cli_validate:
 * @cli: the call
 * @argc: the number of words
 * @argv: the words, the command first
 *
 * Answers `validate FILE ...`: prints every problem of every model or talk, as compilers do. "-" is
 * standard input.
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

  if (!demarc_cli_parse (cli, _("FILE …"), NULL, "text|json", &argc, &argv, &status))
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
    check_file (cli, &findings, argv[i]);

  status = print_findings (&findings);
  g_clear_object (&findings.builder);
  g_string_free (findings.text, TRUE);

  return findings.has_errors ? EXIT_NO : status;
}
