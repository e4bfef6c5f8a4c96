/* demarc-file-dialog.h: choosing files
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void   demarc_file_dialog_open     (GtkWindow          *parent,
                                    const char         *title,
                                    const char         *filter_name,
                                    const char         *pattern,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data);
void   demarc_file_dialog_save     (GtkWindow          *parent,
                                    const char         *title,
                                    const char         *name,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data);
GFile *demarc_file_dialog_finish   (GAsyncResult *result);

char  *demarc_file_dialog_dup_name (const char *title,
                                    const char *suffix);

G_END_DECLS
