/* demarc-explore.h: one subject's diagram
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-diagram.h"
#include "demarc-session.h"
#include "demarc-style.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_EXPLORE (demarc_explore_get_type ())

G_DECLARE_FINAL_TYPE (DemarcExplore, demarc_explore, DEMARC, EXPLORE, GtkWidget)

void           demarc_explore_set_session   (DemarcExplore *self,
                                             DemarcSession *session);
void           demarc_explore_set_style     (DemarcExplore *self,
                                             DemarcStyle   *style);
DemarcDiagram *demarc_explore_get_diagram   (DemarcExplore *self);
void           demarc_explore_focus_diagram (DemarcExplore *self);

G_END_DECLS
