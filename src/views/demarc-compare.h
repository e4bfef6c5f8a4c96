/* demarc-compare.h: the page that compares subjects
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-compare-grid.h"
#include "demarc-view.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_COMPARE (demarc_compare_get_type ())

G_DECLARE_FINAL_TYPE (DemarcCompare, demarc_compare, DEMARC, COMPARE, DemarcView)

GtkWidget         *demarc_compare_new      (void);

DemarcCompareGrid *demarc_compare_get_grid (DemarcCompare *self);

G_END_DECLS
