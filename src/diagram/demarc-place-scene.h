/* demarc-place-scene.h: the picture of a place, in the size that is asked for
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-layout.h"
#include "demarc-place.h"

G_BEGIN_DECLS

/**
 * DemarcPlaceSceneOptions:
 * @width: how wide the picture shall be; 0 for as wide as is usual
 * @height: how high it shall be; 0 for as high as is comfortable. With both, text is as large as
 *   they allow
 * @theme: the colours
 * @mirrored: whether reading goes from right to left
 * @is_bare: whether title, legend, sources and sentences are left out
 *
 * How the picture of a place is to be made.
 */
typedef struct
{
  guint              width;
  guint              height;
  const DemarcTheme *theme;
  gboolean           mirrored;
  gboolean           is_bare;
} DemarcPlaceSceneOptions;

DemarcScene *demarc_scene_new_for_place (DemarcModel                   *model,
                                         DemarcPlace                   *place,
                                         DemarcTypesetter              *typesetter,
                                         const DemarcPlaceSceneOptions *options);

G_END_DECLS
