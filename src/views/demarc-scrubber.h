/* demarc-scrubber.h: a slider along a continuum
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-continuum.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_SCRUBBER (demarc_scrubber_get_type ())

G_DECLARE_FINAL_TYPE (DemarcScrubber, demarc_scrubber, DEMARC, SCRUBBER, GtkWidget)

void   demarc_scrubber_set_continuum (DemarcScrubber  *self,
                                      DemarcModel     *model,
                                      DemarcContinuum *continuum);
void   demarc_scrubber_set_value     (DemarcScrubber *self,
                                      double          value);
double demarc_scrubber_get_value     (DemarcScrubber *self);

G_END_DECLS
