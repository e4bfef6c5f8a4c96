/* demarc-incident.h: something that went wrong
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_INCIDENT (demarc_incident_get_type ())

G_DECLARE_FINAL_TYPE (DemarcIncident, demarc_incident, DEMARC, INCIDENT, DemarcEntry)

const char *demarc_incident_get_story    (DemarcIncident *self);
DemarcList  demarc_incident_get_layers   (DemarcIncident *self);
DemarcList  demarc_incident_get_subjects (DemarcIncident *self);

G_END_DECLS
