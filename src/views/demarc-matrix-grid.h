/* demarc-matrix-grid.h: all services by all layers
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-matrix.h"
#include "demarc-scene.h"
#include "demarc-theme.h"

G_BEGIN_DECLS

/**
 * DEMARC_MATRIX_GRID_HEAD:
 *
 * Stands for what is before the cells: the head of a service or of a layer.
 */
#define DEMARC_MATRIX_GRID_HEAD (-1)

#define DEMARC_TYPE_MATRIX_GRID (demarc_matrix_grid_get_type ())

G_DECLARE_FINAL_TYPE (DemarcMatrixGrid, demarc_matrix_grid, DEMARC, MATRIX_GRID, GtkWidget)

GtkWidget   *demarc_matrix_grid_new          (void);

void         demarc_matrix_grid_show         (DemarcMatrixGrid *self,
                                              DemarcMatrix     *matrix);
void         demarc_matrix_grid_set_selected (DemarcMatrixGrid *self,
                                              DemarcService    *service,
                                              DemarcLayer      *layer);
void         demarc_matrix_grid_set_theme    (DemarcMatrixGrid  *self,
                                              const DemarcTheme *theme);
void         demarc_matrix_grid_set_font     (DemarcMatrixGrid *self,
                                              const char       *family,
                                              double            text_scale);
gboolean     demarc_matrix_grid_focus_cell   (DemarcMatrixGrid *self,
                                              int               row,
                                              int               layer);
void         demarc_matrix_grid_focus_any    (DemarcMatrixGrid *self);
DemarcScene *demarc_matrix_grid_dup_trace    (DemarcMatrixGrid *self,
                                              DemarcService    *service,
                                              GtkWidget        *page);
void         demarc_matrix_grid_start_from   (DemarcMatrixGrid *self,
                                              DemarcScene      *trace,
                                              GtkWidget        *page);
gboolean     demarc_matrix_grid_is_ready     (DemarcMatrixGrid *self);
const guint *demarc_matrix_grid_get_rows     (DemarcMatrixGrid *self,
                                              guint            *n_rows);
DemarcScene *demarc_matrix_grid_dup_export   (DemarcMatrixGrid  *self,
                                              const DemarcTheme *theme);

G_END_DECLS
