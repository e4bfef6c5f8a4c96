/* demarc-light.h: light on some layers of a scene
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-scene.h"

G_BEGIN_DECLS

DemarcScene *demarc_scene_light (DemarcScene *self,
                                 guint64      lit,
                                 guint64      covered);

G_END_DECLS
