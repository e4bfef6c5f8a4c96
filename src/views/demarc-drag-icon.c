/* demarc-drag-icon.c: what hangs on the pointer while something is dragged
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-drag-icon.h"

#include "demarc-painter.h"

#define PAD 8.f
#define RADIUS 6.f

/**
 * demarc_drag_icon_set:
 * @source: a drag that begins
 * @widget: what is dragged
 * @theme: the colours to lay it on
 *
 * Lets a picture of a widget hang on the pointer, on a card of its own: most widgets have no
 * background.
 */
void
demarc_drag_icon_set (GtkDragSource     *source,
                      GtkWidget         *widget,
                      const DemarcTheme *theme)
{
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  GdkRGBA ground = demarc_color_to_rgba (&theme->background);
  GdkRGBA rim = demarc_color_to_rgba (&theme->faint);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GdkPaintable) content = gtk_widget_paintable_new (widget);
  g_autoptr (GdkPaintable) card = NULL;
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (
    &outline, &GRAPHENE_RECT_INIT (0, 0, width + 2 * PAD, height + 2 * PAD), RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &ground, &outline.bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { 1, 1, 1, 1 },
                              (GdkRGBA[4]) { rim, rim, rim, rim });
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (PAD, PAD));
  gdk_paintable_snapshot (content, snapshot, width, height);
  card = gtk_snapshot_free_to_paintable (snapshot,
                                         &GRAPHENE_SIZE_INIT (width + 2 * PAD, height + 2 * PAD));
  gtk_drag_source_set_icon (source, card, (int) PAD, (int) (height / 2 + PAD));
}
