/* demarc-picture.c: a scene as a file
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-picture.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <librsvg/rsvg.h>
#include <math.h>

#include "demarc-png.h"
#include "demarc-svg.h"

/* The most pixels a side can have. Cairo's own limit is 32767. */
#define SIDE_MAX 32000

/* CSS pixels are 1/96 inch, PDF's points 1/72. */
#define POINTS_PER_PIXEL (72.0 / 96.0)

G_DEFINE_QUARK (demarc-picture-error-quark, demarc_picture_error)

static const char *const suffixes[] = { "svg", "png", "pdf" };

/**
 * demarc_picture_find_format:
 * @word: "svg", "png" or "pdf", or a file name that ends so
 * @format: (out): the format
 *
 * Finds a format by its name or by the name of a file.
 *
 * Returns: whether there is one
 */
gboolean
demarc_picture_find_format (const char          *word,
                            DemarcPictureFormat *format)
{
  const char *dot = strrchr (word, '.');
  g_autofree char *suffix = g_ascii_strdown (dot == NULL ? word : dot + 1, -1);

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    if (g_str_equal (suffixes[i], suffix))
      {
        *format = (DemarcPictureFormat) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * demarc_picture_get_suffix:
 * @format: a format
 *
 * Gets how names of such files end.
 *
 * Returns: (transfer none): the suffix, without a dot
 */
const char *
demarc_picture_get_suffix (DemarcPictureFormat format)
{
  g_return_val_if_fail (format < G_N_ELEMENTS (suffixes), NULL);

  return suffixes[format];
}

/**
 * demarc_picture_render:
 * @svg: SVG that this program wrote
 * @cr: where to draw
 * @width: the width to fill, in the units of @cr
 * @height: the height to fill
 * @error: return location for an error
 *
 * Draws SVG through librsvg. It must never be given anything that this program did not write: see
 * SECURITY.md.
 *
 * Returns: whether it could be drawn
 */
gboolean
demarc_picture_render (GBytes   *svg,
                       cairo_t  *cr,
                       double    width,
                       double    height,
                       GError  **error)
{
  RsvgRectangle viewport = { 0, 0, width, height };
  gsize length;
  const guint8 *data = g_bytes_get_data (svg, &length);
  RsvgHandle *handle = rsvg_handle_new_from_data (data, length, error);
  gboolean good;

  if (handle == NULL)
    return FALSE;

  rsvg_handle_set_dpi (handle, 96);
  good = rsvg_handle_render_document (handle, cr, &viewport, error);
  g_object_unref (handle);

  return good;
}

static gboolean
check_size (double   width,
            double   height,
            GError **error)
{
  if (width >= 1 && height >= 1 && width <= SIDE_MAX && height <= SIDE_MAX)
    return TRUE;

  g_set_error (error, DEMARC_PICTURE_ERROR, DEMARC_PICTURE_ERROR_TOO_LARGE,
               _("a picture of %.0f × %.0f pixels cannot be made: a side has at most %d"), width,
               height, SIDE_MAX);

  return FALSE;
}

static gboolean
check_status (cairo_status_t   status,
              GError         **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, DEMARC_PICTURE_ERROR, DEMARC_PICTURE_ERROR_FAILED,
               /* Translators: %s is the reason. */
               _("the picture could not be drawn: %s"), cairo_status_to_string (status));

  return FALSE;
}

static cairo_surface_t *
draw_svg (GBytes   *svg,
          double    width,
          double    height,
          GError  **error)
{
  cairo_surface_t *surface;
  cairo_t *cr;
  gboolean good;

  if (!check_size (width, height, error))
    return NULL;

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
  cr = cairo_create (surface);
  good = demarc_picture_render (svg, cr, width, height, error) &&
         check_status (cairo_status (cr), error);
  cairo_destroy (cr);

  if (!good)
    g_clear_pointer (&surface, cairo_surface_destroy);

  return surface;
}

/**
 * demarc_picture_draw:
 * @scene: a scene
 * @scale: how many pixels a unit of the scene takes
 * @error: return location for an error
 *
 * Draws a scene into memory.
 *
 * Returns: (transfer full) (nullable): an image surface, or %NULL with a %DEMARC_PICTURE_ERROR
 */
cairo_surface_t *
demarc_picture_draw (DemarcScene  *scene,
                     double        scale,
                     GError      **error)
{
  g_autoptr (GBytes) svg = demarc_svg_write (scene);

  return draw_svg (svg, round (ceil (demarc_scene_get_width (scene)) * scale),
                   round (ceil (demarc_scene_get_height (scene)) * scale), error);
}

static GBytes *
make_png (DemarcScene  *scene,
          double        scale,
          GError      **error)
{
  cairo_surface_t *surface = demarc_picture_draw (scene, scale, error);
  GBytes *bytes;

  if (surface == NULL)
    return NULL;

  bytes = demarc_png_encode (surface);
  cairo_surface_destroy (surface);

  return bytes;
}

/* PDF files carry their day. A day from outside makes the bytes the same on every day. */
static void
set_metadata (cairo_surface_t *surface,
              DemarcScene     *scene)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *text = NULL;

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE,
                                  demarc_scene_get_title (scene));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT,
                                  demarc_scene_get_description (scene));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Demarc");

  if (epoch == NULL)
    return;

  time = g_date_time_new_from_unix_utc (g_ascii_strtoll (epoch, NULL, 10));
  if (time == NULL)
    return;

  text = g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, text);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, text);
}

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static GBytes *
make_pdf (DemarcScene  *scene,
          GError      **error)
{
  g_autoptr (GBytes) svg = demarc_svg_write (scene);
  double width = ceil (demarc_scene_get_width (scene)) * POINTS_PER_PIXEL;
  double height = ceil (demarc_scene_get_height (scene)) * POINTS_PER_PIXEL;
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_cb, bytes, width, height);
  cairo_t *cr;
  gboolean good;

  set_metadata (surface, scene);
  cr = cairo_create (surface);
  good = demarc_picture_render (svg, cr, width, height, error) &&
         check_status (cairo_status (cr), error);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  good = good && check_status (cairo_surface_status (surface), error);
  cairo_surface_destroy (surface);
  if (good)
    return g_byte_array_free_to_bytes (bytes);

  g_byte_array_unref (bytes);

  return NULL;
}

/**
 * demarc_picture_make:
 * @scene: a scene
 * @format: the format
 * @scale: for PNG: how many pixels a unit of the scene takes, from 1 to 8
 * @error: return location for an error
 *
 * Makes the file of a scene. SVG is written, PNG and PDF are drawn from that SVG.
 *
 * Returns: (transfer full) (nullable): the file's bytes, or %NULL with an error
 */
GBytes *
demarc_picture_make (DemarcScene          *scene,
                     DemarcPictureFormat   format,
                     double                scale,
                     GError              **error)
{
  g_return_val_if_fail (DEMARC_IS_SCENE (scene), NULL);

  switch (format)
    {
    case DEMARC_PICTURE_SVG:
      return demarc_svg_write (scene);
    case DEMARC_PICTURE_PNG:
      return make_png (scene, scale, error);
    case DEMARC_PICTURE_PDF:
      return make_pdf (scene, error);
    default:
      g_assert_not_reached ();
    }
}
