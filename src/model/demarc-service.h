/* demarc-service.h: a service of the provider
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_SERVICE (demarc_service_get_type ())

G_DECLARE_FINAL_TYPE (DemarcService, demarc_service, DEMARC, SERVICE, DemarcEntry)

DemarcList  demarc_service_get_aliases    (DemarcService *self);
int         demarc_service_get_area       (DemarcService *self);
const char *demarc_service_get_summary    (DemarcService *self);
const char *demarc_service_get_about      (DemarcService *self);
const char *demarc_service_get_status     (DemarcService *self);
guint       demarc_service_get_n_variants (DemarcService *self);

G_END_DECLS
