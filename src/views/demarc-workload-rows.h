/* demarc-workload-rows.h: the rows of the page of the workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "demarc-workload-item.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_WORKLOAD_ROWS (demarc_workload_rows_get_type ())

G_DECLARE_FINAL_TYPE (DemarcWorkloadRows, demarc_workload_rows, DEMARC, WORKLOAD_ROWS, GObject)

DemarcWorkloadRows *demarc_workload_rows_new           (void);
void                demarc_workload_rows_show_workload (DemarcWorkloadRows *self,
                                                        DemarcWorkload     *workload);
void                demarc_workload_rows_show_change   (DemarcWorkloadRows   *self,
                                                        DemarcWorkloadChange *change);
void                demarc_workload_rows_set_open      (DemarcWorkloadRows *self,
                                                        guint               position,
                                                        gboolean            is_open);
void                demarc_workload_rows_set_chosen    (DemarcWorkloadRows *self,
                                                        DemarcLayer        *layer,
                                                        DemarcSubject      *subject);

G_END_DECLS
