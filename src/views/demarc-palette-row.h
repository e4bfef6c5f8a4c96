/* demarc-palette-row.h: a row of the palette, painted
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-palette-model.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_PALETTE_ROW (demarc_palette_row_get_type ())

G_DECLARE_FINAL_TYPE (DemarcPaletteRow, demarc_palette_row, DEMARC, PALETTE_ROW, GtkWidget)

GtkWidget *demarc_palette_row_new      (void);

void       demarc_palette_row_set_item (DemarcPaletteRow  *self,
                                        DemarcPaletteItem *item);

G_END_DECLS
