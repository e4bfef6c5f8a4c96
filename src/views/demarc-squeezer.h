/* demarc-squeezer.h: the widest of several widgets that fits
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DEMARC_TYPE_SQUEEZER (demarc_squeezer_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSqueezer, demarc_squeezer, DEMARC, SQUEEZER, GtkWidget)

GtkWidget *demarc_squeezer_new       (void);

void       demarc_squeezer_append    (DemarcSqueezer *self,
                                      GtkWidget      *child);
GtkWidget *demarc_squeezer_get_shown (DemarcSqueezer *self);

G_END_DECLS
