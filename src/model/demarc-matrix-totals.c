/* demarc-matrix-totals.c: what the cells of the matrix add up to
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-private.h"

#include "demarc-model-values.h"

static void
count (DemarcMatrixCounts *counts,
       DemarcMatrixCell    cell)
{
  counts->owners[cell.owner] += cell.applies;
  counts->disputed += cell.state == DEMARC_STATE_DISPUTED;
}

static void
count_all (DemarcMatrix *self)
{
  DemarcMatrixCounts *whole;

  self->counts = g_new0 (DemarcMatrixCounts, (gsize) (self->groups->len + 1) * self->n_layers);
  whole = self->counts + (gsize) self->groups->len * self->n_layers;
  for (guint i = 0; i < self->rows->len; i++)
    {
      const DemarcMatrixLine *row = _demarc_matrix_peek_line (self, i);
      DemarcMatrixCounts *group = self->counts + (gsize) row->group * self->n_layers;

      for (guint j = 0; row->service != DEMARC_MATRIX_NO_SERVICE && j < self->n_layers; j++)
        {
          DemarcMatrixCell cell =
            demarc_matrix_table_get_cell (self->table, (guint) row->service, j);

          count (&group[j], cell);
          count (&whole[j], cell);
        }
    }
}

/* The counts of a layer in a row: those of one service, of a group, or of all that is shown. */
static DemarcMatrixCounts
get_counts (DemarcMatrix *self,
            int           row,
            guint         layer)
{
  DemarcMatrixCounts counts = { { 0 }, 0 };
  guint group = self->groups->len;

  if (row != DEMARC_MATRIX_ALL && !demarc_matrix_is_head (self, (guint) row))
    {
      count (&counts, demarc_matrix_get_cell (self, (guint) row, layer));
      return counts;
    }

  if (self->counts == NULL)
    count_all (self);
  if (row != DEMARC_MATRIX_ALL)
    group = _demarc_matrix_peek_line (self, (guint) row)->group;

  return self->counts[(gsize) group * self->n_layers + layer];
}

/**
 * demarc_matrix_get_total:
 * @self: a matrix
 * @row: the head of a group, a service, or %DEMARC_MATRIX_ALL
 * @layer: the position of a layer, or %DEMARC_MATRIX_ALL
 * @owner: an owner
 *
 * Counts the cells of an owner. Those that hardly exist do not count.
 *
 * Returns: how many there are
 */
guint
demarc_matrix_get_total (DemarcMatrix *self,
                         int           row,
                         int           layer,
                         DemarcOwner   owner)
{
  guint total = 0;

  g_return_val_if_fail (DEMARC_IS_MATRIX (self), 0);
  g_return_val_if_fail (row < (int) self->rows->len && layer < (int) self->n_layers, 0);

  if (layer != DEMARC_MATRIX_ALL)
    return get_counts (self, row, (guint) layer).owners[owner];

  for (guint i = 0; i < self->n_layers; i++)
    total += get_counts (self, row, i).owners[owner];

  return total;
}

/**
 * demarc_matrix_get_n_disputed:
 * @self: a matrix
 * @row: the head of a group, a service, or %DEMARC_MATRIX_ALL
 * @layer: the position of a layer, or %DEMARC_MATRIX_ALL
 *
 * Counts the cells that sources disagree about.
 *
 * Returns: how many there are
 */
guint
demarc_matrix_get_n_disputed (DemarcMatrix *self,
                              int           row,
                              int           layer)
{
  guint total = 0;

  g_return_val_if_fail (DEMARC_IS_MATRIX (self), 0);
  g_return_val_if_fail (row < (int) self->rows->len && layer < (int) self->n_layers, 0);

  if (layer != DEMARC_MATRIX_ALL)
    return get_counts (self, row, (guint) layer).disputed;

  for (guint i = 0; i < self->n_layers; i++)
    total += get_counts (self, row, i).disputed;

  return total;
}

/**
 * demarc_matrix_get_n_duties:
 * @self: a matrix
 * @row: the head of a group, a service, or %DEMARC_MATRIX_ALL
 * @party: a side
 *
 * Counts what a side has to do on some services. Duties are what was curated, whatever the lens.
 *
 * Returns: how many duties there are
 */
guint
demarc_matrix_get_n_duties (DemarcMatrix *self,
                            int           row,
                            DemarcParty   party)
{
  DemarcModel *model;
  guint first = 0;
  guint end;
  guint n = 0;

  g_return_val_if_fail (DEMARC_IS_MATRIX (self), 0);
  g_return_val_if_fail (row < (int) self->rows->len, 0);

  model = demarc_matrix_table_get_model (self->table);
  end = self->rows->len;
  if (row != DEMARC_MATRIX_ALL)
    {
      DemarcMatrixRow found = demarc_matrix_get_row (self, (guint) row);

      first = found.service != NULL ? (guint) row : found.first;
      end = found.service != NULL ? first + 1 : first + found.n_services;
    }

  for (guint i = first; i < end; i++)
    {
      DemarcService *service = demarc_matrix_get_row (self, i).service;

      if (service != NULL)
        n += demarc_model_get_duties (model, service, party).n;
    }

  return n;
}
