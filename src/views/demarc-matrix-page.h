/* demarc-matrix-page.h: the page of all services by all layers
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-matrix-grid.h"
#include "demarc-view.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_MATRIX_PAGE (demarc_matrix_page_get_type ())

G_DECLARE_FINAL_TYPE (DemarcMatrixPage, demarc_matrix_page, DEMARC, MATRIX_PAGE, DemarcView)

GtkWidget        *demarc_matrix_page_new        (void);

DemarcMatrixGrid *demarc_matrix_page_get_grid   (DemarcMatrixPage *self);
DemarcMatrix     *demarc_matrix_page_get_matrix (DemarcMatrixPage *self);

G_END_DECLS
