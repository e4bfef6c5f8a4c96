/* demarc-workload-basket.h: the services of a workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-workload.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_WORKLOAD_BASKET (demarc_workload_basket_get_type ())

G_DECLARE_FINAL_TYPE (DemarcWorkloadBasket, demarc_workload_basket, DEMARC, WORKLOAD_BASKET,
                      GtkWidget)

GtkWidget *demarc_workload_basket_new      (void);
void       demarc_workload_basket_show     (DemarcWorkloadBasket *self,
                                            DemarcWorkload       *workload,
                                            DemarcWorkload       *after);
GtkWidget *demarc_workload_basket_get_chip (DemarcWorkloadBasket *self,
                                            guint                 position);

G_END_DECLS
