/* demarc-steady.h: a label whose height does not follow its text
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DEMARC_TYPE_STEADY (demarc_steady_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSteady, demarc_steady, DEMARC, STEADY, GtkWidget)

void demarc_steady_set_texts (DemarcSteady *self,
                              char        **texts);

G_END_DECLS
