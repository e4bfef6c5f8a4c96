/* demarc-cli-compare.c: what differs between subjects
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-compare.h"

#include <glib/gi18n.h>

#include "demarc-columns.h"
#include "demarc-words.h"

#define COLUMNS_MIN 2

const DemarcCell *
demarc_cli_compare_get_cell (DemarcCliCompare *compare,
                             guint             column,
                             guint             row)
{
  return demarc_stack_get_cell (demarc_comparison_get_stack (compare->comparison, column), row);
}

/* Whether a layer is among those that were asked for. */
gboolean
demarc_cli_compare_shows (DemarcCliCompare *compare,
                          guint             row)
{
  return !compare->only_differences || demarc_comparison_row_differs (compare->comparison, row);
}

/* The words of the call as stacks, and how each is written. */
static GPtrArray *
resolve (DemarcCliCompare *compare,
         int               n,
         char            **words)
{
  g_autoptr (GPtrArray) stacks = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 0; i < n; i++)
    {
      char *text = NULL;
      DemarcStack *stack = demarc_cli_resolve_column (compare->cli, words[i], &text);

      if (stack == NULL)
        return NULL;

      g_ptr_array_add (stacks, stack);
      g_ptr_array_add (compare->texts, text);
    }

  return g_steal_pointer (&stacks);
}

/* A baseline may be named in any way that names its column. */
static gboolean
choose_baseline (DemarcCliCompare *compare,
                 const char       *word,
                 guint            *baseline)
{
  g_autofree char *text = NULL;
  g_autofree char *message = NULL;
  g_autofree char *hint = NULL;
  g_autoptr (DemarcStack) stack = NULL;
  DemarcNearest nearest;

  *baseline = 0;
  if (word == NULL)
    return TRUE;

  stack = demarc_cli_resolve_column (compare->cli, word, &text);
  if (stack == NULL)
    return FALSE;
  if (g_ptr_array_find_with_equal_func (compare->texts, text, g_str_equal, baseline))
    return TRUE;

  demarc_nearest_begin (&nearest, text);
  for (guint i = 0; i < compare->texts->len; i++)
    demarc_nearest_offer (&nearest, g_ptr_array_index (compare->texts, i));
  hint = demarc_nearest_hint (&nearest);
  message = g_strdup_printf (_("the baseline '%s' is none of those that are compared"), text);
  demarc_cli_complain_hint (message, hint);

  return FALSE;
}

static int
print (DemarcCliCompare *compare)
{
  switch (compare->cli->format)
    {
    case FORMAT_JSON:
      return demarc_cli_compare_json (compare);
    case FORMAT_CSV:
      return demarc_cli_compare_csv (compare);
    case FORMAT_TEXT:
    case FORMAT_MARKDOWN:
    default:
      return demarc_cli_compare_sheet (compare);
    }
}

static int
answer (DemarcCliCompare *compare,
        int               n,
        char            **words,
        const char       *baseline_word)
{
  g_autoptr (DemarcComparison) comparison = NULL;
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) stacks = NULL;
  guint baseline;

  compare->texts = texts;
  stacks = resolve (compare, n, words);
  if (stacks == NULL || !choose_baseline (compare, baseline_word, &baseline))
    return EXIT_WRONG;

  comparison = demarc_comparison_new (stacks, baseline);
  compare->comparison = comparison;

  return print (compare);
}

/**
 * demarc_cli_compare:
 * @cli: the call
 * @argc: the number of words
 * @argv: the words, the command first
 *
 * Answers `compare SUBJECT SUBJECT ...`. A subject may have a lens of its own, as in
 * `rds@source:S001`.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_compare (DemarcCli  *cli,
                    int         argc,
                    char      **argv)
{
  DemarcCliCompare compare = { .cli = cli };
  g_autofree char *baseline = NULL;
  const GOptionEntry entries[] = {
    { "only-differences", 0, 0, G_OPTION_ARG_NONE, &compare.only_differences,
      N_("Leave out the layers that are the same"), NULL },
    { "baseline", 0, 0, G_OPTION_ARG_FILENAME, &baseline,
      N_("Hold the others against this one, not the first"), N_("SUBJECT") },
    { NULL },
  };
  int status;

  if (!demarc_cli_parse (cli, _("SUBJECT SUBJECT …"), entries, "text|json|csv|markdown", &argc,
                         &argv, &status))
    return status;
  if (argc - 1 < COLUMNS_MIN || argc - 1 > DEMARC_COLUMNS_MAX)
    return demarc_cli_refuse (
      _("compare takes %1$d to %2$d subjects, such as: demarc-cli compare ec2 rds"), COLUMNS_MIN,
      DEMARC_COLUMNS_MAX);
  if (!demarc_cli_open (cli, &status))
    return status;

  return answer (&compare, argc - 1, argv + 1, baseline);
}
