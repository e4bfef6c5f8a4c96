/* demarc-matrix-table.h: who answers for every layer of every service
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-model.h"

G_BEGIN_DECLS

/**
 * DemarcMatrixCell:
 * @owner: who answers for it
 * @state: how sure that is
 * @applies: %FALSE where the layer hardly exists for the service; such a cell is not counted
 * @unconfirmed: whether no page was found that says so
 *
 * An answer without its reasons.
 */
typedef struct
{
  DemarcOwner owner;
  DemarcState state;
  gboolean    applies;
  gboolean    unconfirmed;
} DemarcMatrixCell;

#define DEMARC_TYPE_MATRIX_TABLE (demarc_matrix_table_get_type ())

G_DECLARE_FINAL_TYPE (DemarcMatrixTable, demarc_matrix_table, DEMARC, MATRIX_TABLE, GObject)

DemarcMatrixTable *demarc_matrix_table_new            (DemarcModel  *model,
                                                       DemarcScheme *scheme,
                                                       DemarcSource *lens);

DemarcModel       *demarc_matrix_table_get_model      (DemarcMatrixTable *self);
DemarcScheme      *demarc_matrix_table_get_scheme     (DemarcMatrixTable *self);
DemarcSource      *demarc_matrix_table_get_lens       (DemarcMatrixTable *self);
guint              demarc_matrix_table_get_n_services (DemarcMatrixTable *self);
guint              demarc_matrix_table_get_n_layers   (DemarcMatrixTable *self);
DemarcMatrixCell   demarc_matrix_table_get_cell       (DemarcMatrixTable *self,
                                                       guint              service,
                                                       guint              layer);
gboolean           demarc_matrix_table_is_disputed    (DemarcMatrixTable *self,
                                                       guint              service);
const guint       *demarc_matrix_table_get_names      (DemarcMatrixTable *self);
void               demarc_matrix_table_find_names     (DemarcMatrixTable *self,
                                                       const char        *words,
                                                       gboolean          *found);

G_END_DECLS
