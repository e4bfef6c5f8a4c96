/* demarc-workload-near.h: what to swap a service for
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-workload.h"

G_BEGIN_DECLS

/**
 * DemarcNear:
 * @subject: a service or variant
 * @n_differ: how many layers have another owner with it
 *
 * Something to swap a service for.
 */
typedef struct
{
  DemarcSubject *subject;
  guint          n_differ;
} DemarcNear;

GArray *demarc_workload_gather_near (DemarcWorkload *self,
                                     DemarcSubject  *from);

G_END_DECLS
