/* demarc-dated.h: a statement that is out of date
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_DATED (demarc_dated_get_type ())

G_DECLARE_FINAL_TYPE (DemarcDated, demarc_dated, DEMARC, DATED, DemarcEntry)

const char *demarc_dated_get_now        (DemarcDated *self);
const char *demarc_dated_get_since      (DemarcDated *self);
const char *demarc_dated_get_since_note (DemarcDated *self);
DemarcList  demarc_dated_get_subjects   (DemarcDated *self);
DemarcList  demarc_dated_get_layers     (DemarcDated *self);
DemarcList  demarc_dated_get_sources    (DemarcDated *self);

G_END_DECLS
