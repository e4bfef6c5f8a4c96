/* demarc-barcode.h: a stack as small as a word
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-theme.h"

G_BEGIN_DECLS

void demarc_barcode_paint (GtkSnapshot       *snapshot,
                           const DemarcTheme *theme,
                           const DemarcOwner *owners,
                           guint              n,
                           gboolean           mirrored,
                           float              x,
                           float              y,
                           float              width,
                           float              height);

G_END_DECLS
