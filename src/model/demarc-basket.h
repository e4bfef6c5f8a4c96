/* demarc-basket.h: the workload of a session
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-session.h"
#include "demarc-workload-change.h"

G_BEGIN_DECLS

DemarcWorkload       *demarc_session_dup_workload       (DemarcSession *self);
DemarcWorkloadChange *demarc_session_dup_swap           (DemarcSession *self);
DemarcPlace          *demarc_session_dup_workload_place (DemarcSession *self,
                                                         DemarcPlace   *from);
gboolean              demarc_session_put_workload       (DemarcSession  *self,
                                                         DemarcWorkload *workload);
gboolean              demarc_session_add_to_workload    (DemarcSession *self,
                                                         DemarcSubject *subject);
gboolean              demarc_session_set_swap           (DemarcSession *self,
                                                         DemarcSubject *from,
                                                         DemarcSubject *to);

G_END_DECLS
