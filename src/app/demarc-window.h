/* demarc-window.h: the window
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-session.h"
#include "demarc-settings.h"
#include "demarc-style.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_WINDOW (demarc_window_get_type ())

G_DECLARE_FINAL_TYPE (DemarcWindow, demarc_window, DEMARC, WINDOW, GtkApplicationWindow)

GtkWidget     *demarc_window_new          (GtkApplication *application,
                                           DemarcSession  *session,
                                           DemarcStyle    *style,
                                           DemarcSettings *settings);

DemarcSession *demarc_window_get_session  (DemarcWindow *self);
gboolean       demarc_window_is_ready     (DemarcWindow *self);
void           demarc_window_say          (DemarcWindow *self,
                                           const char   *text);
void           demarc_window_open_model   (DemarcWindow *self,
                                           GFile        *file);
gboolean       demarc_window_is_opening   (DemarcWindow *self);
void           demarc_window_go           (DemarcWindow *self,
                                           const char   *text);
void           demarc_window_present_talk (DemarcWindow *self,
                                           GFile        *file,
                                           guint         step);

G_END_DECLS
