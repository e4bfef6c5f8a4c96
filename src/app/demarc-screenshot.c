/* demarc-screenshot.c: a picture of the window, for the documentation
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-screenshot.h"

#include <glib/gi18n.h>

/* After so many frames, the layers rest and the details are there. */
#define FRAMES_TO_WAIT 90

typedef struct
{
  char  *path;
  guint  n_frames;
} Screenshot;

static void
screenshot_free (gpointer data)
{
  Screenshot *self = data;

  g_free (self->path);
  g_free (self);
}

static GdkTexture *
paint (GtkWidget *window)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                          gdk_paintable_get_intrinsic_height (paintable));
  node = gtk_snapshot_to_node (snapshot);

  return gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, NULL);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Screenshot *self = user_data;
  g_autoptr (GdkTexture) texture = NULL;

  if (++self->n_frames < FRAMES_TO_WAIT)
    return G_SOURCE_CONTINUE;

  texture = paint (widget);
  if (!gdk_texture_save_to_png (texture, self->path))
    g_printerr (_("demarc: could not write %s\n"), self->path);
  g_application_quit (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (widget))));

  return G_SOURCE_REMOVE;
}

/**
 * demarc_screenshot_take:
 * @window: a window
 * @path: (type filename): a PNG file
 *
 * Waits until everything in a window rests, writes a picture of it, and quits.
 */
void
demarc_screenshot_take (DemarcWindow *window,
                        const char   *path)
{
  Screenshot *self = g_new0 (Screenshot, 1);

  self->path = g_strdup (path);
  gtk_widget_add_tick_callback (GTK_WIDGET (window), tick_cb, self, screenshot_free);
}
