/* demarc-workload-row.h: a row of the page of the workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-workload-item.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_WORKLOAD_ROW (demarc_workload_row_get_type ())

G_DECLARE_FINAL_TYPE (DemarcWorkloadRow, demarc_workload_row, DEMARC, WORKLOAD_ROW, GtkWidget)

GtkWidget          *demarc_workload_row_new      (void);
void                demarc_workload_row_set_item (DemarcWorkloadRow  *self,
                                                  DemarcWorkloadItem *item);
DemarcWorkloadItem *demarc_workload_row_get_item (DemarcWorkloadRow *self);
int                 demarc_workload_row_pick_tag (DemarcWorkloadRow *self,
                                                  double             x,
                                                  double             y);

G_END_DECLS
