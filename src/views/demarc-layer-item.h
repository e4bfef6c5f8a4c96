/* demarc-layer-item.h: a layer that can be focused and chosen
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-painter.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_LAYER_ITEM (demarc_layer_item_get_type ())

G_DECLARE_FINAL_TYPE (DemarcLayerItem, demarc_layer_item, DEMARC, LAYER_ITEM, GtkWidget)

GtkWidget *demarc_layer_item_new          (DemarcPainter *painter,
                                           guint          number);

guint      demarc_layer_item_get_number   (DemarcLayerItem *self);
void       demarc_layer_item_set_piece    (DemarcLayerItem   *self,
                                           DemarcScene       *scene,
                                           const DemarcPiece *piece);
void       demarc_layer_item_set_name     (DemarcLayerItem *self,
                                           const char      *name);
void       demarc_layer_item_set_selected (DemarcLayerItem *self,
                                           gboolean         selected);
void       demarc_layer_item_set_lifted   (DemarcLayerItem *self,
                                           gboolean         lifted);
void       demarc_layer_item_set_ring     (DemarcLayerItem   *self,
                                           const DemarcColor *color);

G_END_DECLS
