/* demarc-conflict.h: a place where documents disagree
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_CONFLICT (demarc_conflict_get_type ())

G_DECLARE_FINAL_TYPE (DemarcConflict, demarc_conflict, DEMARC, CONFLICT, DemarcEntry)

const char *demarc_conflict_get_summary  (DemarcConflict *self);
const char *demarc_conflict_get_handling (DemarcConflict *self);
DemarcList  demarc_conflict_get_cells    (DemarcConflict *self);
DemarcList  demarc_conflict_get_sources  (DemarcConflict *self);

G_END_DECLS
