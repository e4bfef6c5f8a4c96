/* demarc-cli-sheet-layers.c: who answers for which layer, for people
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-sheet.h"

#include <glib/gi18n.h>

static const char *
get_layer_title (const DemarcCell *cell)
{
  return demarc_entry_get_title (DEMARC_ENTRY (cell->layer));
}

static void
add_dispute (DemarcModel      *model,
             const DemarcCell *cell,
             GPtrArray        *remarks)
{
  g_ptr_array_add (remarks, g_strdup (_("Sources disagree.")));
  for (guint i = 0; i < cell->n_claims; i++)
    {
      g_autofree char *owner = demarc_owner_dup_title (model, cell->claims[i].owner);
      g_autofree char *place = demarc_claim_dup_place (&cell->claims[i]);

      /* Translators: %1$s is a document and a place in it, %2$s who answers, such as "You". */
      g_ptr_array_add (remarks, g_strdup_printf (_("%1$s: %2$s."), place, owner));
    }
}

/* What there is to say of a layer besides what each side does, as sentences. */
static GPtrArray *
get_remarks (DemarcModel      *model,
             const DemarcCell *cell)
{
  GPtrArray *remarks = g_ptr_array_new_with_free_func (g_free);

  if (!cell->applies)
    g_ptr_array_add (remarks, g_strdup (_("The layer hardly exists here.")));
  if (*cell->note != '\0')
    g_ptr_array_add (remarks, g_strdup (cell->note));
  if (cell->state == DEMARC_STATE_DISPUTED)
    add_dispute (model, cell, remarks);
  if (cell->unconfirmed)
    g_ptr_array_add (remarks, g_strdup (_("No page was found that confirms it.")));

  return remarks;
}

static char *
join (GPtrArray *remarks)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < remarks->len; i++)
    {
      if (i > 0)
        g_string_append_c (text, ' ');
      g_string_append (text, g_ptr_array_index (remarks, i));
    }

  return g_string_free (text, FALSE);
}

static void
append_line (DemarcCliSheet *sheet,
             const char     *text,
             guint           indent)
{
  g_string_append_printf (sheet->text, "%*s", (int) indent, "");
  demarc_cli_append_wrapped (sheet->text, text, indent, sheet->width);
}

static void
append_details (DemarcCliSheet   *sheet,
                const DemarcCell *cell,
                guint             indent)
{
  DemarcModel *model = sheet->cli->model;
  g_autoptr (GPtrArray) remarks = get_remarks (model, cell);

  for (guint party = 0; party < DEMARC_N_PARTIES; party++)
    {
      g_autofree char *half = NULL;

      if (*cell->halves[party] == '\0')
        continue;

      half = g_strdup_printf (_("%1$s: %2$s"),
                              demarc_model_get_party_name (model, (DemarcParty) party),
                              cell->halves[party]);
      append_line (sheet, half, indent);
    }

  for (guint i = 0; i < remarks->len; i++)
    append_line (sheet, g_ptr_array_index (remarks, i), indent);
}

/* The owners stand in a column of their own, as wide as the widest of them. */
static guint
measure_owners (DemarcCliSheet *sheet)
{
  guint widest = 0;

  for (guint i = 0; i < demarc_stack_get_n_cells (sheet->stack); i++)
    {
      DemarcOwner owner = demarc_stack_get_cell (sheet->stack, i)->owner;
      g_autofree char *title = demarc_owner_dup_title (sheet->cli->model, owner);

      widest = MAX (widest, demarc_cli_count_columns (title));
    }

  return widest;
}

static void
write_text (DemarcCliSheet *sheet)
{
  guint width = measure_owners (sheet);

  for (guint i = 0; i < demarc_stack_get_n_cells (sheet->stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (sheet->stack, i);
      g_autofree char *owner = demarc_owner_dup_title (sheet->cli->model, cell->owner);
      g_autofree char *plain = demarc_words_dup_plain (owner);

      g_string_append (sheet->text, "  ");
      demarc_cli_append_padded (sheet->text, plain, width + 2);
      demarc_cli_append_wrapped (sheet->text, get_layer_title (cell), width + 4, sheet->width);
      append_details (sheet, cell, width + 4);
    }
}

static void
add_columns (GPtrArray  *rows,
             const char *layer,
             const char *owner,
             const char *customer,
             const char *provider)
{
  GPtrArray *row = demarc_table_add_row (rows);

  demarc_table_add_cell (row, layer);
  demarc_table_add_cell (row, owner);
  demarc_table_add_cell (row, customer);
  demarc_table_add_cell (row, provider);
}

static void
write_markdown_table (DemarcCliSheet *sheet)
{
  DemarcModel *model = sheet->cli->model;
  g_autoptr (GPtrArray) rows = demarc_table_new ();

  add_columns (rows, _("Layer"), _("Who answers"),
               demarc_model_get_party_name (model, DEMARC_PARTY_CUSTOMER),
               demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER));
  for (guint i = 0; i < demarc_stack_get_n_cells (sheet->stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (sheet->stack, i);
      g_autofree char *owner = demarc_owner_dup_title (model, cell->owner);

      add_columns (rows, get_layer_title (cell), owner, cell->halves[DEMARC_PARTY_CUSTOMER],
                   cell->halves[DEMARC_PARTY_PROVIDER]);
    }
  demarc_markdown_append_table (sheet->text, rows);
}

static void
write_markdown (DemarcCliSheet *sheet)
{
  g_string_append_c (sheet->text, '\n');
  write_markdown_table (sheet);
  sheet->last = DEMARC_CLI_PART_PARAGRAPH;

  for (guint i = 0; i < demarc_stack_get_n_cells (sheet->stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (sheet->stack, i);
      g_autoptr (GPtrArray) remarks = get_remarks (sheet->cli->model, cell);
      g_autofree char *text = join (remarks);

      if (*text != '\0')
        demarc_cli_sheet_pair (sheet, get_layer_title (cell), text);
    }
}

/* Who answers for a layer, and how sure that is, in a few words. */
char *
demarc_cli_dup_answer (DemarcModel      *model,
                       const DemarcCell *cell)
{
  return demarc_owner_dup_answer (model, cell->owner, cell->state, cell->applies);
}

/* Writes who answers for which layer, what each side does, and what else there is to say. */
void
demarc_cli_sheet_layers (DemarcCliSheet *sheet)
{
  demarc_cli_sheet_heading (sheet, _("Layers"));
  if (sheet->is_markdown)
    write_markdown (sheet);
  else
    write_text (sheet);
  sheet->last = DEMARC_CLI_PART_ITEM;
}
