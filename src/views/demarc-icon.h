/* demarc-icon.h: a built-in icon in the colour of the text around it
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DEMARC_TYPE_ICON (demarc_icon_get_type ())

G_DECLARE_FINAL_TYPE (DemarcIcon, demarc_icon, DEMARC, ICON, GObject)

GdkPaintable *demarc_icon_new (int icon);

G_END_DECLS
