/* demarc-tray.h: what is kept to be compared
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-session.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_TRAY (demarc_tray_get_type ())

G_DECLARE_FINAL_TYPE (DemarcTray, demarc_tray, DEMARC, TRAY, GtkWidget)

void demarc_tray_set_session (DemarcTray    *self,
                              DemarcSession *session);
void demarc_tray_accept      (DemarcTray *self,
                              GtkWidget  *widget);

G_END_DECLS
