/* demarc-palette.h: finding, asking and doing anything by typing
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-palette-model.h"
#include "demarc-style.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_PALETTE (demarc_palette_get_type ())

G_DECLARE_FINAL_TYPE (DemarcPalette, demarc_palette, DEMARC, PALETTE, GtkWidget)

GtkWidget          *demarc_palette_new          (DemarcSession *session,
                                                 DemarcFinder  *finder,
                                                 DemarcStyle   *style);

DemarcPaletteModel *demarc_palette_get_model    (DemarcPalette *self);
const char         *demarc_palette_get_words    (DemarcPalette *self);
void                demarc_palette_set_words    (DemarcPalette *self,
                                                 const char    *words);
void                demarc_palette_refresh      (DemarcPalette *self);
void                demarc_palette_set_patience (DemarcPalette *self,
                                                 guint          patience);

G_END_DECLS
