/* demarc-png.c: pixels as a PNG file
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-png.h"

#include <png.h>

/* Diagrams are plain areas and sharp edges: filters, which are made for photographs, take most of
 * the time and make the files larger, and so do the higher levels. */
#define LEVEL 3

static void
write_cb (png_structp png,
          png_bytep   data,
          size_t      length)
{
  g_byte_array_append (png_get_io_ptr (png), data, (guint) length);
}

static void
flush_cb (png_structp png)
{
}

/* Only memory can be missing here, and GLib ends the program for that, too. */
static void G_GNUC_NORETURN
fail_cb (png_structp     png,
         png_const_charp message)
{
  g_error ("a picture could not be encoded: %s", message);
}

static void
ignore_cb (png_structp     png,
           png_const_charp message)
{
}

static void
write_rows (png_structp      png,
            cairo_surface_t *surface)
{
  const guint8 *pixels = cairo_image_surface_get_data (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  gsize height = (gsize) cairo_image_surface_get_height (surface);

  /* Cairo keeps a pixel as one number: red, green and blue from the highest byte but one down. */
  if (G_BYTE_ORDER == G_LITTLE_ENDIAN)
    png_set_bgr (png);
  png_set_filler (png, 0, G_BYTE_ORDER == G_LITTLE_ENDIAN ? PNG_FILLER_AFTER : PNG_FILLER_BEFORE);

  for (gsize y = 0; y < height; y++)
    png_write_row (png, pixels + y * stride);
}

/**
 * demarc_png_encode:
 * @surface: an image surface without transparency, %CAIRO_FORMAT_RGB24
 *
 * Makes a PNG file, faster and smaller than cairo does.
 *
 * Returns: (transfer full): the file's bytes
 */
GBytes *
demarc_png_encode (cairo_surface_t *surface)
{
  GByteArray *bytes;
  png_structp png;
  png_infop info;

  g_return_val_if_fail (cairo_image_surface_get_format (surface) == CAIRO_FORMAT_RGB24, NULL);

  bytes = g_byte_array_new ();
  png = png_create_write_struct (PNG_LIBPNG_VER_STRING, NULL, fail_cb, ignore_cb);
  info = png_create_info_struct (png);
  cairo_surface_flush (surface);
  png_set_write_fn (png, bytes, write_cb, flush_cb);
  png_set_IHDR (png, info, (guint32) cairo_image_surface_get_width (surface),
                (guint32) cairo_image_surface_get_height (surface), 8, PNG_COLOR_TYPE_RGB,
                PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_filter (png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  png_set_compression_level (png, LEVEL);
  png_write_info (png, info);
  write_rows (png, surface);
  png_write_end (png, info);
  png_destroy_write_struct (&png, &info);

  return g_byte_array_free_to_bytes (bytes);
}
