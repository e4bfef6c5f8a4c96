/* demarc-variant.h: a form of a service
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_VARIANT (demarc_variant_get_type ())

G_DECLARE_FINAL_TYPE (DemarcVariant, demarc_variant, DEMARC, VARIANT, DemarcEntry)

gboolean    demarc_variant_is_base     (DemarcVariant *self);
const char *demarc_variant_get_summary (DemarcVariant *self);
DemarcList  demarc_variant_get_sources (DemarcVariant *self);

G_END_DECLS
