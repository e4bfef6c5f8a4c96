/* demarc-sidebar.h: finding a subject
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-session.h"
#include "demarc-style.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_SIDEBAR (demarc_sidebar_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSidebar, demarc_sidebar, DEMARC, SIDEBAR, GtkWidget)

void demarc_sidebar_set_session  (DemarcSidebar *self,
                                  DemarcSession *session);
void demarc_sidebar_set_style    (DemarcSidebar *self,
                                  DemarcStyle   *style);
void demarc_sidebar_focus_search (DemarcSidebar *self);
void demarc_sidebar_clear_search (DemarcSidebar *self);

G_END_DECLS
