/* demarc-compare-overview.h: all rows of a comparison at a glance
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-comparison.h"
#include "demarc-scene.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_COMPARE_OVERVIEW (demarc_compare_overview_get_type ())

G_DECLARE_FINAL_TYPE (DemarcCompareOverview, demarc_compare_overview, DEMARC, COMPARE_OVERVIEW,
                      GtkWidget)

GtkWidget *demarc_compare_overview_new       (void);

void       demarc_compare_overview_show      (DemarcCompareOverview *self,
                                              DemarcComparison      *comparison,
                                              DemarcScene           *scene,
                                              const DemarcTheme     *theme);
void       demarc_compare_overview_set_range (DemarcCompareOverview *self,
                                              float                  begin,
                                              float                  end);
void       demarc_compare_overview_set_view  (DemarcCompareOverview *self,
                                              float                  top,
                                              float                  bottom);
void       demarc_compare_overview_set_layer (DemarcCompareOverview *self,
                                              int                    layer);

G_END_DECLS
