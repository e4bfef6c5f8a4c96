/* demarc-workload-page.h: the page of the workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-view.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_WORKLOAD_PAGE (demarc_workload_page_get_type ())

G_DECLARE_FINAL_TYPE (DemarcWorkloadPage, demarc_workload_page, DEMARC, WORKLOAD_PAGE, DemarcView)

GtkWidget *demarc_workload_page_new (void);

G_END_DECLS
