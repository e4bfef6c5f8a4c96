/* demarc-cli-workload.c: what several services together leave to the customer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-workload.h"

#include <glib/gi18n.h>
#include <string.h>

#include "demarc-words.h"

/* What stands between the two services of a swap. */
#define SWAP_MARK ':'

static DemarcSubject *
find_service (DemarcCli  *cli,
              const char *argument)
{
  g_autoptr (DemarcSubject) subject = demarc_cli_find_subject (cli, argument);

  if (subject != NULL && demarc_subject_get_service (subject) == NULL)
    {
      demarc_cli_complain (_("'%s' is a category, and a workload is made of services"),
                           demarc_subject_get_text (subject));
      return NULL;
    }

  return g_steal_pointer (&subject);
}

static gboolean
add_services (DemarcCliWorkload *call,
              int                n,
              char             **words)
{
  call->workload = demarc_workload_new (call->cli->model, call->cli->scheme, call->cli->lens);
  for (int i = 0; i < n; i++)
    {
      g_autoptr (DemarcSubject) subject = find_service (call->cli, words[i]);
      g_autoptr (DemarcWorkload) more = NULL;

      if (subject == NULL)
        return FALSE;

      more = demarc_workload_with (call->workload, subject);
      g_set_object (&call->workload, more);
    }

  return TRUE;
}

static gboolean
complain_missing (DemarcCliWorkload *call)
{
  const char *text = demarc_subject_get_text (call->from);
  g_autofree char *message = NULL;
  g_autofree char *hint = NULL;
  DemarcNearest nearest;

  demarc_nearest_begin (&nearest, text);
  for (guint i = 0; i < demarc_workload_get_n_subjects (call->workload); i++)
    demarc_nearest_offer (&nearest, demarc_subject_get_text (
                                      demarc_workload_get_subject (call->workload, i)));
  hint = demarc_nearest_hint (&nearest);
  message = g_strdup_printf (_("'%s' cannot be swapped: it is not in the workload"), text);
  demarc_cli_complain_hint (message, hint);

  return FALSE;
}

/* Finds what is swapped for what. */
static gboolean
choose_swap (DemarcCliWorkload *call,
             const char        *argument)
{
  g_autofree char *words = argument == NULL ? NULL : demarc_cli_dup_argument (argument);
  char *mark = words == NULL ? NULL : strchr (words, SWAP_MARK);
  g_autoptr (DemarcWorkload) after = NULL;

  if (words == NULL)
    return TRUE;
  if (mark == NULL)
    {
      demarc_cli_complain (_("'%s' is not a swap; a swap looks like ec2:fargate"), words);
      return FALSE;
    }

  *mark = '\0';
  call->from = find_service (call->cli, words);
  call->to = call->from == NULL ? NULL : find_service (call->cli, mark + 1);
  if (call->to == NULL)
    return FALSE;
  if (demarc_workload_find (call->workload, call->from) < 0)
    return complain_missing (call);
  if (demarc_workload_find (call->workload, call->to) >= 0)
    {
      demarc_cli_complain (_("'%s' is in the workload already"),
                           demarc_subject_get_text (call->to));
      return FALSE;
    }

  after = demarc_workload_swapped (call->workload, call->from, call->to);
  call->change = demarc_workload_change_new (call->workload, after);

  return TRUE;
}

static int
print (DemarcCliWorkload *call)
{
  switch (call->cli->format)
    {
    case FORMAT_JSON:
      return demarc_cli_workload_json (call);
    case FORMAT_CSV:
      return demarc_cli_workload_csv (call);
    case FORMAT_TEXT:
    case FORMAT_MARKDOWN:
    default:
      return demarc_cli_workload_sheet (call);
    }
}

static void
end (DemarcCliWorkload *call)
{
  g_clear_object (&call->workload);
  g_clear_object (&call->change);
  g_clear_object (&call->from);
  g_clear_object (&call->to);
}

/**
 * demarc_cli_workload:
 * @cli: the call
 * @argc: the number of words
 * @argv: the words, the command first
 *
 * Answers `workload SUBJECT ...`: what the customer has to do for all of these services together,
 * and what swapping one of them for another changes.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_workload (DemarcCli  *cli,
                     int         argc,
                     char      **argv)
{
  DemarcCliWorkload call = { .cli = cli };
  g_autofree char *swap = NULL;
  const GOptionEntry entries[] = {
    { "swap", 0, 0, G_OPTION_ARG_FILENAME, &swap,
      N_("Tell what changes with another service in the place of one"), N_("FROM:TO") },
    { NULL },
  };
  int status;

  if (!demarc_cli_parse (cli, _("SUBJECT …"), entries, "text|json|csv|markdown", &argc, &argv,
                         &status))
    return status;
  if (argc < 2)
    return demarc_cli_refuse (
      _("workload takes one or more services, such as: demarc-cli workload ec2 rds s3"));
  if (!demarc_cli_open (cli, &status))
    return status;

  status = add_services (&call, argc - 1, argv + 1) && choose_swap (&call, swap) ? print (&call)
                                                                                 : EXIT_WRONG;
  end (&call);

  return status;
}
