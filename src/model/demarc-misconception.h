/* demarc-misconception.h: something people believe, and what is true
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_MISCONCEPTION (demarc_misconception_get_type ())

G_DECLARE_FINAL_TYPE (DemarcMisconception, demarc_misconception, DEMARC, MISCONCEPTION, DemarcEntry)

const char *demarc_misconception_get_truth       (DemarcMisconception *self);
const char *demarc_misconception_get_now         (DemarcMisconception *self);
const char *demarc_misconception_get_consequence (DemarcMisconception *self);
DemarcList  demarc_misconception_get_subjects    (DemarcMisconception *self);
DemarcList  demarc_misconception_get_layers      (DemarcMisconception *self);
DemarcList  demarc_misconception_get_sources     (DemarcMisconception *self);

G_END_DECLS
