/* demarc-layout.h: from a stack to a scene
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-scene.h"
#include "demarc-stack.h"

G_BEGIN_DECLS

/**
 * DemarcLayoutOptions:
 * @width: the width of the picture in pixels
 * @height: the height it should fit in; 0 for as much as is comfortable. A scene can become taller:
 *   nothing is left out for lack of room
 * @text_scale: 1 for normal text, 2 for twice the size
 * @theme: the colours
 * @mirrored: whether reading goes from right to left
 * @with_title: whether the title is part of the picture
 * @with_legend: whether the legend is
 * @with_sources: whether it says where the answers come from
 *
 * How a stack is to be laid out.
 */
typedef struct
{
  float              width;
  float              height;
  float              text_scale;
  const DemarcTheme *theme;
  gboolean           mirrored;
  gboolean           with_title;
  gboolean           with_legend;
  gboolean           with_sources;
} DemarcLayoutOptions;

DemarcScene *demarc_layout_stack (DemarcStack               *stack,
                                  DemarcTypesetter          *typesetter,
                                  const DemarcLayoutOptions *options);
DemarcScene *demarc_layout_layer (DemarcStack               *stack,
                                  guint                      position,
                                  DemarcTypesetter          *typesetter,
                                  const DemarcLayoutOptions *options);

G_END_DECLS
