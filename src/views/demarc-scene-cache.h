/* demarc-scene-cache.h: scenes that were laid out lately
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-scene.h"
#include "demarc-stack.h"

G_BEGIN_DECLS

typedef struct _DemarcSceneCache DemarcSceneCache;

DemarcSceneCache *demarc_scene_cache_new   (void);
void              demarc_scene_cache_free  (DemarcSceneCache *self);

DemarcScene      *demarc_scene_cache_dup   (DemarcSceneCache *self,
                                            DemarcStack      *stack);
void              demarc_scene_cache_add   (DemarcSceneCache *self,
                                            DemarcStack      *stack,
                                            DemarcScene      *scene);
void              demarc_scene_cache_clear (DemarcSceneCache *self);

G_END_DECLS
