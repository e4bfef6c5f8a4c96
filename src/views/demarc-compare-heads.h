/* demarc-compare-heads.h: the heads of the columns of a comparison
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-compare-pane.h"
#include "demarc-comparison.h"

G_BEGIN_DECLS

/**
 * DEMARC_COMPARE_HEADS_ROOM:
 *
 * How much room a head leaves at its end for its button.
 */
#define DEMARC_COMPARE_HEADS_ROOM 28

#define DEMARC_TYPE_COMPARE_HEADS (demarc_compare_heads_get_type ())

G_DECLARE_FINAL_TYPE (DemarcCompareHeads, demarc_compare_heads, DEMARC, COMPARE_HEADS,
                      DemarcComparePane)

DemarcCompareHeads *demarc_compare_heads_new         (DemarcPainter *painter);

void                demarc_compare_heads_show        (DemarcCompareHeads *self,
                                                      DemarcComparison   *comparison,
                                                      const DemarcTheme  *theme);
int                 demarc_compare_heads_get_dragged (DemarcCompareHeads *self);
int                 demarc_compare_heads_find        (DemarcCompareHeads *self,
                                                      double              x,
                                                      double              y);

G_END_DECLS
