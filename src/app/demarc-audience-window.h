/* demarc-audience-window.h: the window that an audience looks at
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-stage-view.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_AUDIENCE_WINDOW (demarc_audience_window_get_type ())

G_DECLARE_FINAL_TYPE (DemarcAudienceWindow, demarc_audience_window, DEMARC, AUDIENCE_WINDOW,
                      GtkWindow)

GtkWidget       *demarc_audience_window_new       (GtkApplication *application,
                                                   DemarcStage    *stage,
                                                   DemarcStyle    *style);

DemarcStage     *demarc_audience_window_get_stage (DemarcAudienceWindow *self);
DemarcStageView *demarc_audience_window_get_view  (DemarcAudienceWindow *self);

G_END_DECLS
