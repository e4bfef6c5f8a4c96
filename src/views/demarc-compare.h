/* demarc-compare.h: the page that compares subjects
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-compare-grid.h"
#include "demarc-session.h"
#include "demarc-style.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_COMPARE (demarc_compare_get_type ())

G_DECLARE_FINAL_TYPE (DemarcCompare, demarc_compare, DEMARC, COMPARE, GtkWidget)

GtkWidget         *demarc_compare_new         (void);

void               demarc_compare_set_session (DemarcCompare *self,
                                               DemarcSession *session);
void               demarc_compare_set_style   (DemarcCompare *self,
                                               DemarcStyle   *style);
DemarcCompareGrid *demarc_compare_get_grid    (DemarcCompare *self);
void               demarc_compare_focus_grid  (DemarcCompare *self);

G_END_DECLS
