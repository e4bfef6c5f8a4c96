/* demarc-toast.h: short messages
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DEMARC_TYPE_TOAST (demarc_toast_get_type ())

G_DECLARE_FINAL_TYPE (DemarcToast, demarc_toast, DEMARC, TOAST, GtkWidget)

void        demarc_toast_say      (DemarcToast *self,
                                   const char  *text);
void        demarc_toast_offer    (DemarcToast *self,
                                   const char  *text,
                                   GClosure    *undo);
void        demarc_toast_hide     (DemarcToast *self);
const char *demarc_toast_get_text (DemarcToast *self);

G_END_DECLS
