/* demarc-resolve.h: finding who answers for each layer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-stack.h"

G_BEGIN_DECLS

DemarcStack *demarc_model_resolve        (DemarcModel   *model,
                                          DemarcSubject *subject,
                                          DemarcScheme  *scheme,
                                          DemarcSource  *lens);
void         demarc_model_resolve_bare   (DemarcModel   *model,
                                          DemarcService *service,
                                          DemarcSource  *lens,
                                          DemarcCell    *cells);
DemarcOwner  demarc_model_resolve_owner  (DemarcModel   *model,
                                          DemarcSubject *subject,
                                          DemarcSource  *lens,
                                          guint          layer,
                                          gboolean      *applies);
void         demarc_model_resolve_owners (DemarcModel   *model,
                                          DemarcSubject *subject,
                                          DemarcOwner   *owners);

G_END_DECLS
