/* demarc-compare-pane.h: a part of a comparison that slides
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-layer-item.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_COMPARE_PANE (demarc_compare_pane_get_type ())

G_DECLARE_DERIVABLE_TYPE (DemarcComparePane, demarc_compare_pane, DEMARC, COMPARE_PANE, GtkWidget)

/**
 * DemarcComparePaneClass:
 * @update: gives the pane the widgets of a scene
 *
 * What panes do in their own ways.
 */
struct _DemarcComparePaneClass
{
  GtkWidgetClass parent_class;

  void (*update) (DemarcComparePane *self,
                  DemarcScene       *scene);
};

/**
 * DEMARC_COMPARE_PANE_KIND:
 * @kind: a #DemarcPieceKind
 *
 * What stands for a kind of pieces among the kinds of a pane.
 */
#define DEMARC_COMPARE_PANE_KIND(kind) (1u << (kind))

DemarcComparePane *demarc_compare_pane_new       (DemarcPainter *painter,
                                                  guint          kinds,
                                                  const char    *name);
void               demarc_compare_pane_set_up    (DemarcComparePane *self,
                                                  DemarcPainter     *painter,
                                                  guint              kinds,
                                                  const char        *name);

void               demarc_compare_pane_update    (DemarcComparePane *self,
                                                  DemarcScene       *scene);
void               demarc_compare_pane_show      (DemarcComparePane *self,
                                                  DemarcScene       *scene);
void               demarc_compare_pane_slide     (DemarcComparePane *self,
                                                  float              x,
                                                  float              y);
void               demarc_compare_pane_set_ring  (DemarcComparePane *self,
                                                  const DemarcColor *color);

gboolean           demarc_compare_pane_has       (DemarcComparePane *self,
                                                  const DemarcPiece *piece);
GtkWidget         *demarc_compare_pane_get_item  (DemarcComparePane *self,
                                                  const DemarcPiece *piece);
DemarcScene       *demarc_compare_pane_get_scene (DemarcComparePane *self);
graphene_point_t   demarc_compare_pane_get_slide (DemarcComparePane *self);

G_END_DECLS
