/* demarc-area.h: an area of services
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_AREA (demarc_area_get_type ())

G_DECLARE_FINAL_TYPE (DemarcArea, demarc_area, DEMARC, AREA, DemarcEntry)


G_END_DECLS
