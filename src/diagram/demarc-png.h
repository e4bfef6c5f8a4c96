/* demarc-png.h: pixels as a PNG file
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

GBytes *demarc_png_encode (cairo_surface_t *surface);

G_END_DECLS
