/* demarc-application.h: the program
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DEMARC_TYPE_APPLICATION (demarc_application_get_type ())

G_DECLARE_FINAL_TYPE (DemarcApplication, demarc_application, DEMARC, APPLICATION, GtkApplication)

DemarcApplication *demarc_application_new (void);

G_END_DECLS
