/* demarc-workload-chooser.h: choosing a service for a workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-workload.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_WORKLOAD_CHOOSER (demarc_workload_chooser_get_type ())

G_DECLARE_FINAL_TYPE (DemarcWorkloadChooser, demarc_workload_chooser, DEMARC, WORKLOAD_CHOOSER,
                      GtkPopover)

GtkWidget     *demarc_workload_chooser_new      (void);
void           demarc_workload_chooser_show     (DemarcWorkloadChooser *self,
                                                 DemarcWorkload        *workload,
                                                 DemarcSubject         *from);
DemarcSubject *demarc_workload_chooser_get_from (DemarcWorkloadChooser *self);

G_END_DECLS
