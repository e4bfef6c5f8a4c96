/* demarc-scheme.h: a scheme of categories
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_SCHEME (demarc_scheme_get_type ())

G_DECLARE_FINAL_TYPE (DemarcScheme, demarc_scheme, DEMARC, SCHEME, DemarcEntry)

const char *demarc_scheme_get_short        (DemarcScheme *self);
const char *demarc_scheme_get_summary      (DemarcScheme *self);
DemarcList  demarc_scheme_get_sources      (DemarcScheme *self);
guint       demarc_scheme_get_n_categories (DemarcScheme *self);

G_END_DECLS
