/* demarc-step-dots.h: how far a talk is
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-theme.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_STEP_DOTS (demarc_step_dots_get_type ())

G_DECLARE_FINAL_TYPE (DemarcStepDots, demarc_step_dots, DEMARC, STEP_DOTS, GtkWidget)

GtkWidget *demarc_step_dots_new (void);

void       demarc_step_dots_set (DemarcStepDots    *self,
                                 guint              n,
                                 guint              done,
                                 float              size,
                                 const DemarcTheme *theme);

G_END_DECLS
