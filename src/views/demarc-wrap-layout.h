/* demarc-wrap-layout.h: children in as many lines as they need
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DEMARC_TYPE_WRAP_LAYOUT (demarc_wrap_layout_get_type ())

G_DECLARE_FINAL_TYPE (DemarcWrapLayout, demarc_wrap_layout, DEMARC, WRAP_LAYOUT, GtkLayoutManager)

GtkLayoutManager *demarc_wrap_layout_new (int spacing);

G_END_DECLS
