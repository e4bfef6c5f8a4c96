/* demarc-details.h: who does what and why
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-session.h"
#include "demarc-style.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_DETAILS (demarc_details_get_type ())

G_DECLARE_FINAL_TYPE (DemarcDetails, demarc_details, DEMARC, DETAILS, GtkWidget)

void demarc_details_set_session (DemarcDetails *self,
                                 DemarcSession *session);
void demarc_details_set_style   (DemarcDetails *self,
                                 DemarcStyle   *style);

G_END_DECLS
