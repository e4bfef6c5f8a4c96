/* demarc-term.h: a word of the field, and what it means
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_TERM (demarc_term_get_type ())

G_DECLARE_FINAL_TYPE (DemarcTerm, demarc_term, DEMARC, TERM, DemarcEntry)

DemarcList  demarc_term_get_aliases (DemarcTerm *self);
const char *demarc_term_get_meaning (DemarcTerm *self);
const char *demarc_term_get_not     (DemarcTerm *self);
DemarcList  demarc_term_get_sources (DemarcTerm *self);

G_END_DECLS
