/* demarc-matrix.h: what is shown of the matrix
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-matrix-options.h"
#include "demarc-matrix-table.h"
#include "demarc-stack.h"

G_BEGIN_DECLS

/**
 * DEMARC_MATRIX_ALL:
 *
 * Stands for all rows, or for all layers.
 */
#define DEMARC_MATRIX_ALL (-1)

/**
 * DemarcMatrixRow:
 * @service: (nullable): the service; %NULL for the head of a group
 * @group: (nullable): the category or area of the group that the row heads or is in; %NULL when
 *   there are no groups, and for the group of those that have none
 * @first: the row at which the services of that group begin; 0 when there are no groups
 * @n_services: how many services that group has
 *
 * A row: a service, or the head of a group. Its entries are of the model.
 */
typedef struct
{
  DemarcService *service;
  DemarcEntry   *group;
  guint          first;
  guint          n_services;
} DemarcMatrixRow;

#define DEMARC_TYPE_MATRIX (demarc_matrix_get_type ())

G_DECLARE_FINAL_TYPE (DemarcMatrix, demarc_matrix, DEMARC, MATRIX, GObject)

DemarcMatrix              *demarc_matrix_new            (DemarcMatrixTable         *table,
                                                         const DemarcMatrixOptions *options);

DemarcMatrixTable         *demarc_matrix_get_table      (DemarcMatrix *self);
const DemarcMatrixOptions *demarc_matrix_get_options    (DemarcMatrix *self);
guint                      demarc_matrix_get_n_rows     (DemarcMatrix *self);
guint                      demarc_matrix_get_n_services (DemarcMatrix *self);
guint                      demarc_matrix_get_n_groups   (DemarcMatrix *self);
guint                      demarc_matrix_get_n_layers   (DemarcMatrix *self);
DemarcMatrixRow            demarc_matrix_get_row        (DemarcMatrix *self,
                                                         guint         row);
gboolean                   demarc_matrix_is_head        (DemarcMatrix *self,
                                                         guint         row);
DemarcMatrixCell           demarc_matrix_get_cell       (DemarcMatrix *self,
                                                         guint         row,
                                                         guint         layer);
guint                      demarc_matrix_get_total      (DemarcMatrix *self,
                                                         int           row,
                                                         int           layer,
                                                         DemarcOwner   owner);
guint                      demarc_matrix_get_n_disputed (DemarcMatrix *self,
                                                         int           row,
                                                         int           layer);
guint                      demarc_matrix_get_n_duties   (DemarcMatrix *self,
                                                         int           row,
                                                         DemarcParty   party);
int                        demarc_matrix_find_service   (DemarcMatrix  *self,
                                                         DemarcService *service);
gboolean                   demarc_matrix_find_dispute   (DemarcMatrix *self,
                                                         int           row,
                                                         int           layer,
                                                         gboolean      forward,
                                                         guint        *out_row,
                                                         guint        *out_layer);
DemarcStack               *demarc_matrix_dup_stack      (DemarcMatrix *self,
                                                         guint         row);

/* demarc-matrix-fold.c */
gboolean                   demarc_matrix_is_folded      (DemarcMatrix *self,
                                                         guint         row);
char                      *demarc_matrix_dup_folded     (DemarcMatrix *self,
                                                         guint         row,
                                                         gboolean      is_folded);
GArray                    *demarc_matrix_dup_shown_rows (DemarcMatrix *self);

/* demarc-matrix-words.c */
char                      *demarc_matrix_dup_row_title  (DemarcMatrix *self,
                                                         guint         row);
char                      *demarc_matrix_dup_cell_name  (DemarcMatrix *self,
                                                         guint         row,
                                                         guint         layer);
char                      *demarc_matrix_dup_total      (DemarcMatrix *self,
                                                         int           row,
                                                         int           layer);
char                      *demarc_matrix_dup_duties     (DemarcMatrix *self,
                                                         int           row);
char                      *demarc_matrix_dup_total_name (DemarcMatrix *self,
                                                         int           row,
                                                         int           layer);

/* demarc-matrix-text.c */
char                      *demarc_matrix_dup_csv        (DemarcMatrix *self);
char                      *demarc_matrix_dup_markdown   (DemarcMatrix *self);

G_END_DECLS
