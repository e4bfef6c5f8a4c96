/* demarc-column-picker.h: finding another column
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-session.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_COLUMN_PICKER (demarc_column_picker_get_type ())

G_DECLARE_FINAL_TYPE (DemarcColumnPicker, demarc_column_picker, DEMARC, COLUMN_PICKER, GtkWidget)

GtkWidget *demarc_column_picker_new   (void);

void       demarc_column_picker_begin (DemarcColumnPicker *self,
                                       DemarcSession      *session,
                                       guint               column);

G_END_DECLS
