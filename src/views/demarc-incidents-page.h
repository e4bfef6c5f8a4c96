/* demarc-incidents-page.h: the page that asks whose job it was
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-view.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_INCIDENTS_PAGE (demarc_incidents_page_get_type ())

G_DECLARE_FINAL_TYPE (DemarcIncidentsPage, demarc_incidents_page, DEMARC, INCIDENTS_PAGE, DemarcView)

GtkWidget *demarc_incidents_page_new (void);

G_END_DECLS
