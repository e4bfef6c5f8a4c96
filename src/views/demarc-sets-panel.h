/* demarc-sets-panel.h: sets of services under names
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-model.h"
#include "demarc-sets.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_SETS_PANEL (demarc_sets_panel_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSetsPanel, demarc_sets_panel, DEMARC, SETS_PANEL, GtkWidget)

GtkWidget *demarc_sets_panel_new   (void);

void       demarc_sets_panel_begin (DemarcSetsPanel *self,
                                    DemarcSets      *sets,
                                    DemarcModel     *model,
                                    const char      *columns);

G_END_DECLS
