/* demarc-painter.h: a scene on the screen
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-scene.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_PAINTER (demarc_painter_get_type ())

G_DECLARE_FINAL_TYPE (DemarcPainter, demarc_painter, DEMARC, PAINTER, GObject)

DemarcPainter *demarc_painter_new         (void);

void           demarc_painter_paint       (DemarcPainter         *self,
                                           GtkSnapshot           *snapshot,
                                           DemarcTypesetter      *typesetter,
                                           const DemarcPrimitive *primitives,
                                           guint                  n);
void           demarc_painter_paint_piece (DemarcPainter     *self,
                                           GtkSnapshot       *snapshot,
                                           DemarcScene       *scene,
                                           const DemarcPiece *piece);
void           demarc_painter_paint_scene (DemarcPainter *self,
                                           GtkSnapshot   *snapshot,
                                           DemarcScene   *scene);

GdkRGBA        demarc_color_to_rgba       (const DemarcColor *color);

G_END_DECLS
