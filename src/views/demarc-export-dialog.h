/* demarc-export-dialog.h: how to export
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-picture.h"
#include "demarc-view.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_EXPORT_DIALOG (demarc_export_dialog_get_type ())

G_DECLARE_FINAL_TYPE (DemarcExportDialog, demarc_export_dialog, DEMARC, EXPORT_DIALOG, GtkWindow)

GtkWindow          *demarc_export_dialog_new          (GtkWindow *parent);

void                demarc_export_dialog_offer_tables (DemarcExportDialog *self);
gboolean            demarc_export_dialog_get_table    (DemarcExportDialog *self,
                                                       DemarcTableFormat  *format);
DemarcPictureFormat demarc_export_dialog_get_format   (DemarcExportDialog *self);
DemarcThemeName     demarc_export_dialog_get_theme    (DemarcExportDialog *self);
double              demarc_export_dialog_get_scale    (DemarcExportDialog *self);

G_END_DECLS
