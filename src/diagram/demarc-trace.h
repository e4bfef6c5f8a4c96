/* demarc-trace.h: where layers were seen last
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-scene.h"

G_BEGIN_DECLS

DemarcScene *demarc_scene_dup_trace (DemarcScene *self,
                                     float        by_x,
                                     float        by_y);

G_END_DECLS
