/* demarc-sidebar-row.h: a row of the sidebar
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-sidebar-model.h"
#include "demarc-theme.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_SIDEBAR_ROW (demarc_sidebar_row_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSidebarRow, demarc_sidebar_row, DEMARC, SIDEBAR_ROW, GtkWidget)

GtkWidget *demarc_sidebar_row_new       (void);
void       demarc_sidebar_row_set_item  (DemarcSidebarRow  *self,
                                         DemarcSidebarItem *item);
void       demarc_sidebar_row_set_theme (DemarcSidebarRow  *self,
                                         const DemarcTheme *theme);

G_END_DECLS
