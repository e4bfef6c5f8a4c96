/* demarc-cli-workload.h: what several services together leave to the customer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-cli-private.h"
#include "demarc-workload-change.h"

G_BEGIN_DECLS

typedef struct
{
  DemarcCli            *cli;
  DemarcWorkload       *workload;
  DemarcWorkloadChange *change;   /* NULL without a swap */
  DemarcSubject        *from;
  DemarcSubject        *to;
} DemarcCliWorkload;

int demarc_cli_workload_sheet (DemarcCliWorkload *call);
int demarc_cli_workload_json  (DemarcCliWorkload *call);
int demarc_cli_workload_csv   (DemarcCliWorkload *call);

G_END_DECLS
