/* demarc-gather.h: all that belongs to a subject
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-model-values.h"
#include "demarc-stack.h"

G_BEGIN_DECLS

gboolean   demarc_gather_can_happen     (DemarcModel    *model,
                                         DemarcIncident *incident,
                                         DemarcSubject  *subject);
GPtrArray *demarc_gather_misconceptions (DemarcModel   *model,
                                         DemarcSubject *subject,
                                         DemarcLayer   *layer);
GPtrArray *demarc_gather_conflicts      (DemarcModel   *model,
                                         DemarcSubject *subject,
                                         DemarcLayer   *layer);
GPtrArray *demarc_gather_dated          (DemarcModel   *model,
                                         DemarcSubject *subject);
GPtrArray *demarc_gather_sources        (DemarcStack *stack);
GArray    *demarc_gather_duties         (DemarcStack *stack,
                                         DemarcParty  party);
GPtrArray *demarc_gather_lenses         (DemarcModel *model);
GPtrArray *demarc_gather_services       (DemarcModel    *model,
                                         DemarcCategory *category);

G_END_DECLS
