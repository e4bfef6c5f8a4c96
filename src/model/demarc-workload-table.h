/* demarc-workload-table.h: a workload as a table
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-workload-change.h"

G_BEGIN_DECLS

GPtrArray *demarc_workload_dup_table           (DemarcWorkload *self);
GPtrArray *demarc_workload_change_dup_table    (DemarcWorkloadChange *self);
char      *demarc_workload_dup_markdown        (DemarcWorkload *self);
char      *demarc_workload_change_dup_markdown (DemarcWorkloadChange *self);

G_END_DECLS
