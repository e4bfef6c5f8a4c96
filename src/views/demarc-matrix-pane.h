/* demarc-matrix-pane.h: a part of a matrix that is scrolled on its own
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DEMARC_TYPE_MATRIX_PANE (demarc_matrix_pane_get_type ())

G_DECLARE_FINAL_TYPE (DemarcMatrixPane, demarc_matrix_pane, DEMARC, MATRIX_PANE, GtkWidget)

GtkWidget *demarc_matrix_pane_new   (GtkAccessibleRole role,
                                     GtkOverflow       overflow);

void       demarc_matrix_pane_place (GtkWidget             *child,
                                     const graphene_rect_t *place);

G_END_DECLS
