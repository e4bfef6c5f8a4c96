/* demarc-cli-compare-sheet.c: a comparison for people
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-compare.h"
#include "demarc-cli-sheet.h"

#include <glib/gi18n.h>

#include "demarc-overlap.h"

/* What stands before a row that differs, and before the sentence that says so. */
#define MARK "*"

/* Who answers for a cell, and how that is against the baseline. */
static char *
dup_cell (DemarcCliCompare *compare,
          guint             column,
          guint             row)
{
  DemarcModel *model = compare->cli->model;
  g_autofree char *answer =
    demarc_cli_dup_answer (model, demarc_cli_compare_get_cell (compare, column, row));

  switch (demarc_comparison_get_leaning (compare->comparison, column, row))
    {
    case DEMARC_LEANING_CUSTOMER:
      /* Translators: in these, %1$s is who answers for a layer; more than on another service. */
      return g_strdup_printf (_("%1$s ← more yours"), answer);
    case DEMARC_LEANING_PROVIDER:
      /* Translators: %2$s is the provider. */
      return g_strdup_printf (_("%1$s → more %2$s's"), answer,
                              demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER));
    case DEMARC_LEANING_SAME:
    case DEMARC_LEANING_OPEN:
    default:
      return g_steal_pointer (&answer);
    }
}

static char *
dup_head (DemarcCliCompare *compare,
          guint             column)
{
  g_autofree char *title = demarc_comparison_dup_title (compare->comparison, column);

  /* Translators: %s is the service that the others are held against. */
  return column == demarc_comparison_get_baseline (compare->comparison)
           ? g_strdup_printf (_("%s (baseline)"), title)
           : g_steal_pointer (&title);
}

/* In text, rows that differ are marked at their begin; in Markdown, by a word at their end. */
static void
add_heads (DemarcCliCompare *compare,
           GPtrArray        *row,
           gboolean          is_markdown)
{
  if (!is_markdown)
    demarc_table_add_cell (row, "");
  demarc_table_add_cell (row, _("Layer"));
  for (guint i = 0; i < demarc_comparison_get_n_columns (compare->comparison); i++)
    {
      g_autofree char *head = dup_head (compare, i);

      demarc_table_add_cell (row, head);
    }
  if (is_markdown)
    demarc_table_add_cell (row, _("Differs"));
}

static void
add_layer (DemarcCliCompare *compare,
           GPtrArray        *row,
           guint             position,
           gboolean          is_markdown)
{
  DemarcEntry *layer = DEMARC_ENTRY (demarc_cli_compare_get_cell (compare, 0, position)->layer);
  gboolean differs = demarc_comparison_row_differs (compare->comparison, position);

  if (!is_markdown)
    demarc_table_add_cell (row, differs ? MARK : "");
  demarc_table_add_cell (row, demarc_entry_get_title (layer));
  for (guint i = 0; i < demarc_comparison_get_n_columns (compare->comparison); i++)
    {
      g_autofree char *cell = dup_cell (compare, i, position);

      demarc_table_add_cell (row, cell);
    }
  if (is_markdown)
    demarc_table_add_cell (row, differs ? _("differs") : "");
}

static void
write_table (DemarcCliCompare *compare,
             DemarcCliSheet   *sheet)
{
  g_autoptr (GPtrArray) rows = demarc_table_new ();

  add_heads (compare, demarc_table_add_row (rows), sheet->is_markdown);
  for (guint i = 0; i < demarc_comparison_get_n_rows (compare->comparison); i++)
    if (demarc_cli_compare_shows (compare, i))
      add_layer (compare, demarc_table_add_row (rows), i, sheet->is_markdown);

  if (rows->len > 1)
    demarc_cli_sheet_table (sheet, rows, sheet->is_markdown ? 1 : 2);
}

static void
write_count (DemarcCliCompare *compare,
             DemarcCliSheet   *sheet)
{
  guint n = demarc_comparison_get_n_rows (compare->comparison);
  guint differ = n - demarc_comparison_count_equal (compare->comparison);
  /* Translators: %1$u is how many layers differ, %2$u how many there are. */
  g_autofree char *count = g_strdup_printf (ngettext ("%1$u of %2$u layer differs.",
                                                      "%1$u of %2$u layers differ.", n), differ, n);
  g_autofree char *marked = g_strconcat (differ > 0 && !sheet->is_markdown ? MARK " " : "", count,
                                         NULL);

  demarc_cli_sheet_paragraph (sheet, marked);
}

/* A title that tells which duties a list has, and how many. */
static char *
dup_heading (DemarcCliCompare *compare,
             guint             column,
             GArray           *duties,
             gboolean          is_handed)
{
  DemarcComparison *comparison = compare->comparison;
  const char *provider = demarc_model_get_party_name (compare->cli->model, DEMARC_PARTY_PROVIDER);
  g_autofree char *from =
    demarc_comparison_dup_title (comparison, demarc_comparison_get_baseline (comparison));
  g_autofree char *to = demarc_comparison_dup_title (comparison, column);

  /* Translators: %1$s and %2$s are services, %3$u is how many duties, %4$s the provider. */
  return is_handed
           ? g_strdup_printf (_("From %1$s to %2$s, handed to %4$s wholly or in part: %3$u"), from,
                              to, duties->len, provider)
           : g_strdup_printf (_("From %1$s to %2$s, taken back: %3$u"), from, to, duties->len);
}

static void
write_column (DemarcCliCompare *compare,
              DemarcCliSheet   *sheet,
              guint             column)
{
  g_autofree char *sentence = demarc_comparison_dup_sentence (compare->comparison, column);
  g_auto (GStrv) counts = demarc_comparison_dup_counts (compare->comparison, column);
  /* Translators: between counts that stand in one line of text. */
  g_autofree char *line = g_strjoinv (C_("counts", "; "), counts);
  g_autoptr (GArray) handed = demarc_comparison_gather_handed (compare->comparison, column);
  g_autoptr (GArray) taken = demarc_comparison_gather_taken (compare->comparison, column);
  g_autofree char *handed_heading = dup_heading (compare, column, handed, TRUE);
  g_autofree char *taken_heading = dup_heading (compare, column, taken, FALSE);

  demarc_cli_sheet_paragraph (sheet, sentence);
  demarc_cli_sheet_paragraph (sheet, line);
  if (demarc_comparison_knows_duties (compare->comparison,
                                      demarc_comparison_get_baseline (compare->comparison), column))
    demarc_cli_sheet_duties (sheet, handed_heading, handed);
  if (demarc_comparison_knows_duties (compare->comparison, column, column))
    demarc_cli_sheet_duties (sheet, taken_heading, taken);
}

static void
write_head (DemarcCliCompare *compare,
            DemarcCliSheet   *sheet)
{
  DemarcComparison *comparison = compare->comparison;
  DemarcSource *lens = demarc_stack_get_lens (demarc_comparison_get_stack (comparison, 0));
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < demarc_comparison_get_n_columns (comparison); i++)
    {
      g_autofree char *title = demarc_comparison_dup_title (comparison, i);

      if (demarc_stack_get_lens (demarc_comparison_get_stack (comparison, i)) != lens)
        lens = NULL;
      if (i > 0)
        g_string_append (titles, C_("list", ", "));
      g_string_append (titles, title);
    }

  demarc_cli_sheet_title (sheet, titles->str);
  demarc_cli_sheet_lens (sheet, lens);
}

/* Writes a comparison as text or Markdown. */
int
demarc_cli_compare_sheet (DemarcCliCompare *compare)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean is_terminal;
  DemarcCliSheet sheet = {
    .cli = compare->cli,
    .text = text,
    .is_markdown = compare->cli->format == FORMAT_MARKDOWN,
    .width = demarc_cli_get_width (&is_terminal),
  };

  write_head (compare, &sheet);
  write_table (compare, &sheet);
  write_count (compare, &sheet);
  for (guint i = 0; i < demarc_comparison_get_n_columns (compare->comparison); i++)
    if (i != demarc_comparison_get_baseline (compare->comparison))
      write_column (compare, &sheet, i);

  return demarc_cli_sheet_print (&sheet);
}
