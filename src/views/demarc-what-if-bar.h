/* demarc-what-if-bar.h: what comes of layers that were put elsewhere
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-session.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_WHAT_IF_BAR (demarc_what_if_bar_get_type ())

G_DECLARE_FINAL_TYPE (DemarcWhatIfBar, demarc_what_if_bar, DEMARC, WHAT_IF_BAR, GtkWidget)

GtkWidget *demarc_what_if_bar_new    (void);

void       demarc_what_if_bar_update (DemarcWhatIfBar *self,
                                      DemarcSession   *session);

G_END_DECLS
