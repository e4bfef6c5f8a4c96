/* demarc-category.h: a category of a scheme
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_CATEGORY (demarc_category_get_type ())

G_DECLARE_FINAL_TYPE (DemarcCategory, demarc_category, DEMARC, CATEGORY, DemarcEntry)

const char *demarc_category_get_short      (DemarcCategory *self);
const char *demarc_category_get_summary    (DemarcCategory *self);
const char *demarc_category_get_warning    (DemarcCategory *self);
DemarcList  demarc_category_get_statements (DemarcCategory *self);

G_END_DECLS
