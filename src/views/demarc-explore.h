/* demarc-explore.h: one subject's diagram
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-diagram.h"
#include "demarc-view.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_EXPLORE (demarc_explore_get_type ())

G_DECLARE_FINAL_TYPE (DemarcExplore, demarc_explore, DEMARC, EXPLORE, DemarcView)

DemarcDiagram *demarc_explore_get_diagram (DemarcExplore *self);

G_END_DECLS
