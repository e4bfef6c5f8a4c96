/* demarc-cli-compare-data.c: a comparison for programs
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-compare.h"

#include "demarc-lens.h"
#include "demarc-overlap.h"

static const char *const leaning_words[] = {
  [DEMARC_LEANING_SAME] = "same",
  [DEMARC_LEANING_CUSTOMER] = "customer",
  [DEMARC_LEANING_PROVIDER] = "provider",
  [DEMARC_LEANING_OPEN] = "open",
};

static guint
get_n_columns (DemarcCliCompare *compare)
{
  return demarc_comparison_get_n_columns (compare->comparison);
}

static const char *
get_text (DemarcCliCompare *compare,
          guint             column)
{
  return g_ptr_array_index (compare->texts, column);
}

static gboolean
is_baseline (DemarcCliCompare *compare,
             guint             column)
{
  return column == demarc_comparison_get_baseline (compare->comparison);
}

static const char *
get_leaning (DemarcCliCompare *compare,
             guint             column,
             guint             row)
{
  return leaning_words[demarc_comparison_get_leaning (compare->comparison, column, row)];
}

/* JSON */

static void
add_columns (DemarcCliCompare *compare,
             JsonBuilder      *builder)
{
  json_builder_set_member_name (builder, "columns");
  json_builder_begin_array (builder);
  for (guint i = 0; i < get_n_columns (compare); i++)
    {
      DemarcStack *stack = demarc_comparison_get_stack (compare->comparison, i);
      DemarcEntry *scheme = DEMARC_ENTRY (demarc_stack_get_scheme (stack));
      g_autofree char *title = demarc_comparison_dup_title (compare->comparison, i);
      g_autofree char *lens = demarc_lens_dup_text (demarc_stack_get_lens (stack));

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "column", get_text (compare, i));
      demarc_cli_add_text (builder, "subject",
                           demarc_subject_get_text (demarc_stack_get_subject (stack)));
      demarc_cli_add_text (builder, "title", title);
      demarc_cli_add_text (builder, "scheme", demarc_entry_get_id (scheme));
      demarc_cli_add_text (builder, "lens", lens);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* What a row has of each column, one member for each. */
static void
add_cells (DemarcCliCompare *compare,
           JsonBuilder      *builder,
           guint             row,
           const char       *name,
           void            (*add) (JsonBuilder      *builder,
                                   const char       *text,
                                   const DemarcCell *cell))
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  for (guint i = 0; i < get_n_columns (compare); i++)
    add (builder, get_text (compare, i), demarc_cli_compare_get_cell (compare, i, row));
  json_builder_end_object (builder);
}

static void
add_owner (JsonBuilder      *builder,
           const char       *text,
           const DemarcCell *cell)
{
  demarc_cli_add_owner (builder, text, cell->owner);
}

static void
add_state (JsonBuilder      *builder,
           const char       *text,
           const DemarcCell *cell)
{
  demarc_cli_add_text (builder, text, demarc_state_get_word (cell->state));
}

static void
add_applies (JsonBuilder      *builder,
             const char       *text,
             const DemarcCell *cell)
{
  demarc_cli_add_boolean (builder, text, cell->applies);
}

static void
add_leanings (DemarcCliCompare *compare,
              JsonBuilder      *builder,
              guint             row)
{
  json_builder_set_member_name (builder, "leanings");
  json_builder_begin_object (builder);
  for (guint i = 0; i < get_n_columns (compare); i++)
    if (!is_baseline (compare, i))
      demarc_cli_add_text (builder, get_text (compare, i), get_leaning (compare, i, row));
  json_builder_end_object (builder);
}

static void
add_rows (DemarcCliCompare *compare,
          JsonBuilder      *builder)
{
  json_builder_set_member_name (builder, "rows");
  json_builder_begin_array (builder);
  for (guint i = 0; i < demarc_comparison_get_n_rows (compare->comparison); i++)
    {
      DemarcEntry *layer = DEMARC_ENTRY (demarc_cli_compare_get_cell (compare, 0, i)->layer);

      if (!demarc_cli_compare_shows (compare, i))
        continue;

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "layer", demarc_entry_get_id (layer));
      demarc_cli_add_text (builder, "title", demarc_entry_get_title (layer));
      add_cells (compare, builder, i, "owners", add_owner);
      add_cells (compare, builder, i, "states", add_state);
      add_cells (compare, builder, i, "applies", add_applies);
      add_leanings (compare, builder, i);
      demarc_cli_add_boolean (builder, "differs",
                              demarc_comparison_row_differs (compare->comparison, i));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_duties (DemarcCliCompare *compare,
            JsonBuilder      *builder,
            const char       *name,
            GArray         *(*gather) (DemarcComparison *comparison,
                                       guint             column))
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  for (guint i = 0; i < get_n_columns (compare); i++)
    {
      g_autoptr (GArray) duties = gather (compare->comparison, i);

      if (is_baseline (compare, i))
        continue;

      json_builder_set_member_name (builder, get_text (compare, i));
      json_builder_begin_array (builder);
      for (guint j = 0; j < duties->len; j++)
        {
          DemarcDuty *duty = &g_array_index (duties, DemarcDuty, j);

          json_builder_begin_object (builder);
          demarc_cli_add_text (builder, "layer", demarc_entry_get_id (DEMARC_ENTRY (duty->layer)));
          demarc_cli_add_text (builder, "text", duty->text);
          json_builder_end_object (builder);
        }
      json_builder_end_array (builder);
    }
  json_builder_end_object (builder);
}

/* The layers of each column that belong to a list. */
static void
add_overlap (DemarcCliCompare *compare,
             JsonBuilder      *builder,
             const char       *name,
             DemarcOverlap     overlap)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  for (guint i = 0; i < get_n_columns (compare); i++)
    {
      g_autoptr (GPtrArray) layers =
        demarc_comparison_gather_overlap (compare->comparison, i, overlap);

      if (is_baseline (compare, i))
        continue;

      json_builder_set_member_name (builder, get_text (compare, i));
      json_builder_begin_array (builder);
      for (guint j = 0; j < layers->len; j++)
        json_builder_add_string_value (builder,
                                       demarc_entry_get_id (g_ptr_array_index (layers, j)));
      json_builder_end_array (builder);
    }
  json_builder_end_object (builder);
}

/* The sentence of each column, and all of them in one. */
static void
add_sentences (DemarcCliCompare *compare,
               JsonBuilder      *builder)
{
  g_autoptr (GString) all = g_string_new (NULL);

  json_builder_set_member_name (builder, "sentences");
  json_builder_begin_object (builder);
  for (guint i = 0; i < get_n_columns (compare); i++)
    {
      g_autofree char *sentence = NULL;

      if (is_baseline (compare, i))
        continue;

      sentence = demarc_comparison_dup_sentence (compare->comparison, i);
      demarc_cli_add_text (builder, get_text (compare, i), sentence);
      if (all->len > 0)
        g_string_append_c (all, ' ');
      g_string_append (all, sentence);
    }
  json_builder_end_object (builder);
  demarc_cli_add_text (builder, "sentence", all->str);
}

/* Writes a comparison as JSON. */
int
demarc_cli_compare_json (DemarcCliCompare *compare)
{
  DemarcComparison *comparison = compare->comparison;
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "subjects");
  json_builder_begin_array (builder);
  for (guint i = 0; i < get_n_columns (compare); i++)
    json_builder_add_string_value (builder, get_text (compare, i));
  json_builder_end_array (builder);
  demarc_cli_add_text (builder, "baseline",
                       get_text (compare, demarc_comparison_get_baseline (comparison)));
  add_columns (compare, builder);
  add_rows (compare, builder);
  json_builder_set_member_name (builder, "equal");
  json_builder_add_int_value (builder, demarc_comparison_count_equal (comparison));
  add_overlap (compare, builder, "common", DEMARC_OVERLAP_COMMON);
  add_overlap (compare, builder, "here", DEMARC_OVERLAP_HERE);
  add_overlap (compare, builder, "there", DEMARC_OVERLAP_THERE);
  add_overlap (compare, builder, "open", DEMARC_OVERLAP_OPEN);
  add_sentences (compare, builder);
  add_duties (compare, builder, "handed", demarc_comparison_gather_handed);
  add_duties (compare, builder, "taken", demarc_comparison_gather_taken);
  json_builder_end_object (builder);

  return demarc_cli_print_json (builder);
}

/* CSV: the owners, then what else there is to say of each column */

static const char *
get_truth (gboolean value)
{
  return value ? "true" : "false";
}

static void
add_csv_head (GPtrArray  *row,
              const char *text,
              const char *what)
{
  g_autofree char *head = g_strdup_printf ("%s %s", text, what);

  demarc_table_add_cell (row, head);
}

static void
add_csv_heads (DemarcCliCompare *compare,
               GPtrArray        *row)
{
  demarc_table_add_cell (row, "layer");
  demarc_table_add_cell (row, "title");
  demarc_table_add_cell (row, "differs");
  for (guint i = 0; i < get_n_columns (compare); i++)
    demarc_table_add_cell (row, get_text (compare, i));
  for (guint i = 0; i < get_n_columns (compare); i++)
    add_csv_head (row, get_text (compare, i), "state");
  for (guint i = 0; i < get_n_columns (compare); i++)
    add_csv_head (row, get_text (compare, i), "applies");
  for (guint i = 0; i < get_n_columns (compare); i++)
    if (!is_baseline (compare, i))
      add_csv_head (row, get_text (compare, i), "leaning");
}

static void
add_csv_layer (DemarcCliCompare *compare,
               GPtrArray        *row,
               guint             position)
{
  DemarcEntry *layer = DEMARC_ENTRY (demarc_cli_compare_get_cell (compare, 0, position)->layer);

  demarc_table_add_cell (row, demarc_entry_get_id (layer));
  demarc_table_add_cell (row, demarc_entry_get_title (layer));
  demarc_table_add_cell (row,
                         get_truth (demarc_comparison_row_differs (compare->comparison, position)));
  for (guint i = 0; i < get_n_columns (compare); i++)
    {
      const DemarcCell *cell = demarc_cli_compare_get_cell (compare, i, position);

      demarc_table_add_cell (row, demarc_owner_get_word (cell->owner));
    }
  for (guint i = 0; i < get_n_columns (compare); i++)
    demarc_table_add_cell (
      row, demarc_state_get_word (demarc_cli_compare_get_cell (compare, i, position)->state));
  for (guint i = 0; i < get_n_columns (compare); i++)
    demarc_table_add_cell (
      row, get_truth (demarc_cli_compare_get_cell (compare, i, position)->applies));
  for (guint i = 0; i < get_n_columns (compare); i++)
    if (!is_baseline (compare, i))
      demarc_table_add_cell (row, get_leaning (compare, i, position));
}

/* Writes a comparison as CSV. */
int
demarc_cli_compare_csv (DemarcCliCompare *compare)
{
  g_autoptr (GPtrArray) rows = demarc_table_new ();

  add_csv_heads (compare, demarc_table_add_row (rows));
  for (guint i = 0; i < demarc_comparison_get_n_rows (compare->comparison); i++)
    if (demarc_cli_compare_shows (compare, i))
      add_csv_layer (compare, demarc_table_add_row (rows), i);

  return demarc_cli_print_csv (rows);
}
