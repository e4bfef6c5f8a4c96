/* demarc-icon.c: a built-in icon in the colour of the text around it
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-icon.h"

#include "demarc-painter.h"

/**
 * DemarcIcon:
 *
 * One of the icons that a model can name, such as that of a layer, for a #GtkImage: it is painted
 * as in the diagrams, and in the colour that the style gives to symbolic icons.
 */
struct _DemarcIcon
{
  GObject        parent_instance;

  /* Owned */
  DemarcPainter *painter;

  int            icon;
};

static void
demarc_icon_snapshot_symbolic (GtkSymbolicPaintable *paintable,
                               GdkSnapshot          *snapshot,
                               double                width,
                               double                height,
                               const GdkRGBA        *colors,
                               gsize                 n_colors)
{
  DemarcIcon *self = DEMARC_ICON (paintable);
  float size = (float) MIN (width, height);
  DemarcPrimitive primitive = {
    .kind = DEMARC_PRIMITIVE_ICON,
    .x = ((float) width - size) / 2,
    .y = ((float) height - size) / 2,
    .width = size,
    .height = size,
    .color = { 0, 0, 0, 1 },
    .icon = self->icon,
  };

  if (n_colors > 0)
    primitive.color =
      (DemarcColor) { colors[0].red, colors[0].green, colors[0].blue, colors[0].alpha };
  demarc_painter_paint (self->painter, snapshot, NULL, &primitive, 1);
}

static void
demarc_icon_snapshot (GdkPaintable *paintable,
                      GdkSnapshot  *snapshot,
                      double        width,
                      double        height)
{
  demarc_icon_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (paintable), snapshot, width, height, NULL,
                                 0);
}

static GdkPaintableFlags
demarc_icon_get_flags (GdkPaintable *paintable)
{
  return GDK_PAINTABLE_STATIC_SIZE | GDK_PAINTABLE_STATIC_CONTENTS;
}

static void
demarc_icon_init_paintable (GdkPaintableInterface *interface)
{
  interface->snapshot = demarc_icon_snapshot;
  interface->get_flags = demarc_icon_get_flags;
}

static void
demarc_icon_init_symbolic (GtkSymbolicPaintableInterface *interface)
{
  interface->snapshot_symbolic = demarc_icon_snapshot_symbolic;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (DemarcIcon, demarc_icon, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE,
                                                      demarc_icon_init_paintable)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SYMBOLIC_PAINTABLE,
                                                      demarc_icon_init_symbolic))

static void
demarc_icon_dispose (GObject *object)
{
  g_clear_object (&DEMARC_ICON (object)->painter);

  G_OBJECT_CLASS (demarc_icon_parent_class)->dispose (object);
}

static void
demarc_icon_class_init (DemarcIconClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = demarc_icon_dispose;
}

static void
demarc_icon_init (DemarcIcon *self)
{
  self->painter = demarc_painter_new ();
}

/**
 * demarc_icon_new:
 * @icon: which of the built-in icons
 *
 * Makes an icon.
 *
 * Returns: (transfer full): the icon
 */
GdkPaintable *
demarc_icon_new (int icon)
{
  DemarcIcon *self = g_object_new (DEMARC_TYPE_ICON, NULL);

  self->icon = icon;

  return GDK_PAINTABLE (self);
}
