/* demarc-matrix-find.c: finding services and disputes in the matrix
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-private.h"

/**
 * demarc_matrix_find_service:
 * @self: a matrix
 * @service: a service of the model
 *
 * Finds the row of a service.
 *
 * Returns: the row, or -1 if the service is not shown
 */
int
demarc_matrix_find_service (DemarcMatrix  *self,
                            DemarcService *service)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX (self), DEMARC_MATRIX_NO_ROW);
  g_return_val_if_fail (DEMARC_IS_SERVICE (service), DEMARC_MATRIX_NO_ROW);

  return self->places[demarc_entry_get_position (DEMARC_ENTRY (service))];
}

static gboolean
is_dispute (DemarcMatrix *self,
            guint         row,
            guint         layer)
{
  return !demarc_matrix_is_head (self, row) &&
         demarc_matrix_get_cell (self, row, layer).state == DEMARC_STATE_DISPUTED;
}

/**
 * demarc_matrix_find_dispute:
 * @self: a matrix
 * @row: the row to start at, or -1 to start outside
 * @layer: the layer to start at; not looked at when @row is -1
 * @forward: whether to look for the next one or the previous one
 * @out_row: (out): its row
 * @out_layer: (out): its layer
 *
 * Finds the next or previous cell that sources disagree about, row by row, and from the end back to
 * the begin. The cell to start at comes last.
 *
 * Returns: whether there is one
 */
gboolean
demarc_matrix_find_dispute (DemarcMatrix *self,
                            int           row,
                            int           layer,
                            gboolean      forward,
                            guint        *out_row,
                            guint        *out_layer)
{
  gint64 n;
  gint64 at;

  g_return_val_if_fail (DEMARC_IS_MATRIX (self), FALSE);
  g_return_val_if_fail (row < (int) self->rows->len && layer < (int) self->n_layers, FALSE);

  n = (gint64) self->rows->len * self->n_layers;
  if (row < 0)
    at = forward ? -1 : n;
  else
    at = (gint64) row * self->n_layers + MAX (layer, 0);

  for (gint64 i = 0; i < n; i++)
    {
      at = forward ? (at + 1) % n : (at + n - 1) % n;
      if (is_dispute (self, (guint) (at / self->n_layers), (guint) (at % self->n_layers)))
        {
          *out_row = (guint) (at / self->n_layers);
          *out_layer = (guint) (at % self->n_layers);
          return TRUE;
        }
    }

  return FALSE;
}
