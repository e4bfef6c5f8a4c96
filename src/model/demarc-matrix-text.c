/* demarc-matrix-text.c: what is shown of the matrix, as text for other programs
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix.h"

#include <glib/gi18n-lib.h>

#include "demarc-markdown.h"
#include "demarc-sentences.h"
#include "demarc-table.h"

static DemarcModel *
get_model (DemarcMatrix *self)
{
  return demarc_matrix_table_get_model (demarc_matrix_get_table (self));
}

static DemarcEntry *
get_layer (DemarcMatrix *self,
           guint         layer)
{
  return DEMARC_ENTRY (demarc_model_get_layer (get_model (self), layer));
}

/* Services stand in rows, and become the columns if that is asked for. */
static GPtrArray *
dup_turned (DemarcMatrix *self,
            GPtrArray    *rows)
{
  return demarc_matrix_get_options (self)->transpose ? demarc_table_transpose (rows)
                                                     : g_ptr_array_ref (rows);
}

/* CSV: the owners, then which layers there is more to say of. Every line is a service, so that
 * programs can sort and sum; its group is a column. */

static void
add_csv_heads (DemarcMatrix *self,
               GPtrArray    *row)
{
  DemarcMatrixGroup group = demarc_matrix_get_options (self)->group;

  demarc_table_add_cell (row, "subject");
  demarc_table_add_cell (row, "name");
  if (group != DEMARC_MATRIX_GROUP_NONE)
    demarc_table_add_cell (row, group == DEMARC_MATRIX_GROUP_AREA ? "area" : "category");
  for (guint i = 0; i < demarc_matrix_get_n_layers (self); i++)
    demarc_table_add_cell (row, demarc_entry_get_id (get_layer (self, i)));
  demarc_table_add_cell (row, "disputed");
  demarc_table_add_cell (row, "not-applying");
}

static gboolean
is_disputed (DemarcMatrixCell cell)
{
  return cell.state == DEMARC_STATE_DISPUTED;
}

static gboolean
is_hardly_there (DemarcMatrixCell cell)
{
  return !cell.applies;
}

static void
add_csv_layers (DemarcMatrix *self,
                GPtrArray    *row,
                guint         position,
                gboolean    (*is_meant) (DemarcMatrixCell cell))
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < demarc_matrix_get_n_layers (self); i++)
    {
      if (!is_meant (demarc_matrix_get_cell (self, position, i)))
        continue;
      if (ids->len > 0)
        g_string_append_c (ids, ' ');
      g_string_append (ids, demarc_entry_get_id (get_layer (self, i)));
    }
  demarc_table_add_cell (row, ids->str);
}

static void
add_csv_service (DemarcMatrix *self,
                 GPtrArray    *row,
                 guint         position)
{
  DemarcMatrixRow found = demarc_matrix_get_row (self, position);
  DemarcEntry *service = DEMARC_ENTRY (found.service);

  demarc_table_add_cell (row, demarc_entry_get_id (service));
  demarc_table_add_cell (row, demarc_entry_get_title (service));
  if (demarc_matrix_get_options (self)->group != DEMARC_MATRIX_GROUP_NONE)
    demarc_table_add_cell (row, found.group == NULL ? "" : demarc_entry_get_id (found.group));
  for (guint i = 0; i < demarc_matrix_get_n_layers (self); i++)
    demarc_table_add_cell (
      row, demarc_owner_get_word (demarc_matrix_get_cell (self, position, i).owner));
  add_csv_layers (self, row, position, is_disputed);
  add_csv_layers (self, row, position, is_hardly_there);
}

/* Markdown: a table, or one for each group, with a heading and totals */

static GPtrArray *
add_heads (DemarcMatrix *self,
           GPtrArray    *rows)
{
  GPtrArray *row = demarc_table_add_row (rows);

  demarc_table_add_cell (row, _("Service"));
  for (guint i = 0; i < demarc_matrix_get_n_layers (self); i++)
    demarc_table_add_cell (row, demarc_entry_get_title (get_layer (self, i)));

  return row;
}

static void
add_service (DemarcMatrix *self,
             GPtrArray    *row,
             guint         position)
{
  g_autofree char *title = demarc_matrix_dup_row_title (self, position);

  demarc_table_add_cell (row, title);
  for (guint i = 0; i < demarc_matrix_get_n_layers (self); i++)
    {
      DemarcMatrixCell cell = demarc_matrix_get_cell (self, position, i);
      g_autofree char *answer =
        demarc_owner_dup_answer (get_model (self), cell.owner, cell.state, cell.applies);

      demarc_table_add_cell (row, answer);
    }
}

static void
add_totals (DemarcMatrix *self,
            GPtrArray    *row,
            guint         head)
{
  demarc_table_add_cell (row, _("Total"));
  for (guint i = 0; i < demarc_matrix_get_n_layers (self); i++)
    {
      g_autofree char *total = demarc_matrix_dup_total (self, (int) head, (int) i);

      demarc_table_add_cell (row, total);
    }
}

static void
append_paragraph (GString    *text,
                  const char *paragraph)
{
  demarc_markdown_append (text, paragraph);
  g_string_append (text, "\n\n");
}

static void
append_heading (DemarcMatrix *self,
                GString      *text,
                guint         head)
{
  g_autofree char *title = demarc_matrix_dup_row_title (self, head);
  g_autofree char *total = demarc_matrix_dup_total (self, (int) head, DEMARC_MATRIX_ALL);
  g_autofree char *duties = demarc_matrix_dup_duties (self, (int) head);
  guint n = demarc_matrix_get_row (self, head).n_services;
  /* Translators: how many services a group has, and counts of their layers, such as "12 yours, 3
   * shared, 20 AWS". */
  g_autofree char *sum =
    g_strdup_printf (ngettext ("%1$u service: %2$s", "%1$u services: %2$s", n), n, total);

  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, "## ");
  append_paragraph (text, title);
  append_paragraph (text, sum);
  if (duties != NULL)
    append_paragraph (text, duties);
}

/* Appends the services from one row up to another one. */
static void
append_table (DemarcMatrix *self,
              GString      *text,
              guint         first,
              guint         end)
{
  g_autoptr (GPtrArray) rows = demarc_table_new ();
  g_autoptr (GPtrArray) turned = NULL;

  add_heads (self, rows);
  for (guint i = first; i < end; i++)
    add_service (self, demarc_table_add_row (rows), i);
  if (demarc_matrix_get_n_groups (self) > 0)
    add_totals (self, demarc_table_add_row (rows), first - 1);
  turned = dup_turned (self, rows);
  demarc_markdown_append_table (text, turned);
}

/**
 * demarc_matrix_dup_csv:
 * @self: a matrix
 *
 * Writes what is shown as CSV: a line for each service, or a column for each if the options say
 * so. Ids and words are those of files, so that programs can read them in every language.
 *
 * Returns: (transfer full): the text
 */
char *
demarc_matrix_dup_csv (DemarcMatrix *self)
{
  g_autoptr (GPtrArray) rows = demarc_table_new ();
  g_autoptr (GPtrArray) turned = NULL;
  GString *text = g_string_new (NULL);

  add_csv_heads (self, demarc_table_add_row (rows));
  for (guint i = 0; i < demarc_matrix_get_n_rows (self); i++)
    if (!demarc_matrix_is_head (self, i) && !demarc_matrix_is_folded (self, i))
      add_csv_service (self, demarc_table_add_row (rows), i);
  turned = dup_turned (self, rows);
  demarc_table_append_csv (text, turned);

  return g_string_free (text, FALSE);
}

/**
 * demarc_matrix_dup_markdown:
 * @self: a matrix
 *
 * Writes what is shown as Markdown: a table, or a heading and a table for each group.
 *
 * Returns: (transfer full): the text
 */
char *
demarc_matrix_dup_markdown (DemarcMatrix *self)
{
  GString *text = g_string_new (NULL);
  guint n = demarc_matrix_get_n_rows (self);

  if (demarc_matrix_get_n_groups (self) == 0)
    append_table (self, text, 0, n);

  for (guint i = 0; demarc_matrix_get_n_groups (self) > 0 && i < n; i++)
    if (demarc_matrix_is_head (self, i))
      {
        append_heading (self, text, i);
        if (demarc_matrix_is_folded (self, i))
          continue;
        append_table (self, text, i + 1, i + 1 + demarc_matrix_get_row (self, i).n_services);
      }

  return g_string_free (text, FALSE);
}
