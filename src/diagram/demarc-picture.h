/* demarc-picture.h: a scene as a file
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "demarc-scene.h"

G_BEGIN_DECLS

/**
 * DEMARC_PICTURE_ERROR:
 *
 * The domain of errors in making pictures.
 */
#define DEMARC_PICTURE_ERROR (demarc_picture_error_quark ())

/**
 * DemarcPictureError:
 * @DEMARC_PICTURE_ERROR_TOO_LARGE: more pixels than a picture can have
 * @DEMARC_PICTURE_ERROR_FAILED: it could not be drawn or encoded
 *
 * Why a picture could not be made.
 */
typedef enum
{
  DEMARC_PICTURE_ERROR_TOO_LARGE,
  DEMARC_PICTURE_ERROR_FAILED,
} DemarcPictureError;

/**
 * DemarcPictureFormat:
 * @DEMARC_PICTURE_SVG: SVG
 * @DEMARC_PICTURE_PNG: PNG
 * @DEMARC_PICTURE_PDF: PDF
 *
 * The formats of pictures.
 */
typedef enum
{
  DEMARC_PICTURE_SVG,
  DEMARC_PICTURE_PNG,
  DEMARC_PICTURE_PDF,
} DemarcPictureFormat;

#define DEMARC_PICTURE_SCALE_MIN 1
#define DEMARC_PICTURE_SCALE_MAX 8

GQuark           demarc_picture_error_quark (void);

gboolean         demarc_picture_find_format (const char          *word,
                                             DemarcPictureFormat *format);
const char      *demarc_picture_get_suffix  (DemarcPictureFormat format);
GBytes          *demarc_picture_make        (DemarcScene        *scene,
                                             DemarcPictureFormat format,
                                             double              scale,
                                             GError            **error);
cairo_surface_t *demarc_picture_draw        (DemarcScene *scene,
                                             double       scale,
                                             GError     **error);
gboolean         demarc_picture_render      (GBytes  *svg,
                                             cairo_t *cr,
                                             double   width,
                                             double   height,
                                             GError **error);

G_END_DECLS
