/* demarc-scene-private.h: building a scene
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-scene.h"

G_BEGIN_DECLS

DemarcScene     *_demarc_scene_new           (DemarcTypesetter  *typesetter,
                                              float              width,
                                              const DemarcColor *background);
void             _demarc_scene_set_words     (DemarcScene *self,
                                              const char  *title,
                                              const char  *description);
void             _demarc_scene_set_height    (DemarcScene *self,
                                              float        height);
void             _demarc_scene_begin_piece   (DemarcScene    *self,
                                              DemarcPieceKind kind,
                                              guint           number,
                                              float           x,
                                              float           y,
                                              float           width);
DemarcPiece     *_demarc_scene_get_last      (DemarcScene *self);
DemarcPrimitive *_demarc_scene_add_primitive (DemarcScene        *self,
                                              DemarcPrimitiveKind kind,
                                              guint               slot);
void             _demarc_scene_begin_copy    (DemarcScene       *self,
                                              const DemarcPiece *piece);
DemarcPrimitive *_demarc_scene_add_copy      (DemarcScene           *self,
                                              const DemarcPrimitive *primitive);
void             _demarc_scene_end_piece     (DemarcScene *self,
                                              float        height);

/* demarc-mix.c */
DemarcScene     *_demarc_scene_mix_without   (DemarcScene *from,
                                              DemarcScene *to,
                                              float        t,
                                              float        come,
                                              float        stay,
                                              int          without);

G_END_DECLS
