/* demarc-strip.h: how all services treat a layer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-continuum.h"
#include "demarc-theme.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_STRIP (demarc_strip_get_type ())

G_DECLARE_FINAL_TYPE (DemarcStrip, demarc_strip, DEMARC, STRIP, GtkWidget)

GtkWidget  *demarc_strip_new         (DemarcModel       *model,
                                      DemarcContinuum   *services,
                                      DemarcLayer       *layer,
                                      DemarcSubject     *present,
                                      const DemarcTheme *theme);

const char *demarc_strip_get_summary (DemarcStrip *self);

G_END_DECLS
