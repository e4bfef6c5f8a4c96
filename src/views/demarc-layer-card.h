/* demarc-layer-card.h: one layer of a stack, on its own
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-scene.h"
#include "demarc-stack.h"
#include "demarc-style.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_LAYER_CARD (demarc_layer_card_get_type ())

G_DECLARE_FINAL_TYPE (DemarcLayerCard, demarc_layer_card, DEMARC, LAYER_CARD, GtkWidget)

GtkWidget   *demarc_layer_card_new       (void);

void         demarc_layer_card_show      (DemarcLayerCard *self,
                                          DemarcStack     *stack,
                                          guint            position);
void         demarc_layer_card_set_name  (DemarcLayerCard *self,
                                          const char      *name);
void         demarc_layer_card_set_style (DemarcLayerCard *self,
                                          DemarcStyle     *style);
DemarcScene *demarc_layer_card_get_scene (DemarcLayerCard *self);

G_END_DECLS
