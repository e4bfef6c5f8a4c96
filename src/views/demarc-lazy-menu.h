/* demarc-lazy-menu.h: menus that are made when they are opened
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void demarc_lazy_menu_attach (GtkMenuButton *button,
                              GMenuModel    *menu);

G_END_DECLS
