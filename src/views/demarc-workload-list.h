/* demarc-workload-list.h: the duties of a workload, in sections
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-workload-rows.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_WORKLOAD_LIST (demarc_workload_list_get_type ())

G_DECLARE_FINAL_TYPE (DemarcWorkloadList, demarc_workload_list, DEMARC, WORKLOAD_LIST, GtkWidget)

GtkWidget          *demarc_workload_list_new           (void);
DemarcWorkloadRows *demarc_workload_list_get_rows      (DemarcWorkloadList *self);
void                demarc_workload_list_scroll_to_top (DemarcWorkloadList *self);

G_END_DECLS
