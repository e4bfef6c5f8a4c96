/* demarc-drag-icon.h: what hangs on the pointer while something is dragged
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-theme.h"

G_BEGIN_DECLS

void demarc_drag_icon_set (GtkDragSource     *source,
                           GtkWidget         *widget,
                           const DemarcTheme *theme);

G_END_DECLS
