/* demarc-icon-paths.h: the outlines of the built-in icons
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * demarc_icon_paths:
 *
 * The outlines, in the order of the icons' names, ended by %NULL. Each is SVG path data on a grid
 * of 16, of M, L, C and Z with absolute coordinates, to be filled by the even-odd rule.
 */
extern const char *const demarc_icon_paths[];

void demarc_icon_trace (cairo_t *cr,
                        int      icon,
                        float    x,
                        float    y,
                        float    size);

G_END_DECLS
