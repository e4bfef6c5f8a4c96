/* demarc-stage-view.h: what an audience sees of a talk
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-place-picture.h"
#include "demarc-stage.h"
#include "demarc-style.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_STAGE_VIEW (demarc_stage_view_get_type ())

G_DECLARE_FINAL_TYPE (DemarcStageView, demarc_stage_view, DEMARC, STAGE_VIEW, GtkWidget)

GtkWidget          *demarc_stage_view_new           (DemarcStage *stage,
                                                     DemarcStyle *style);

void                demarc_stage_view_set_backstage (DemarcStageView *self,
                                                     gboolean         is_backstage);
DemarcPlacePicture *demarc_stage_view_get_picture   (DemarcStageView *self);

G_END_DECLS
