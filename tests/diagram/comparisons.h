/* comparisons.h: the comparisons that the tests of pictures look at
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scenes.h"

G_BEGIN_DECLS

#define COMPARISONS_SEED 20261122u
#define COMPARISONS_N_FOLDS 3

/* What is asked for, and what messages call it. */
typedef struct
{
  DemarcCompareOptions options;
  const char          *name;
} ComparisonsFold;

extern const ComparisonsFold comparisons_folds[COMPARISONS_N_FOLDS];

/* With every row, and sentences. */
#define whole comparisons_folds[0].options

GPtrArray         *comparisons_dup_all  (void);
char              *comparisons_dup_name (DemarcComparison *comparison);

/* What all tests of them need; short names, as they are called often. */
gboolean           is_folded            (DemarcComparison           *comparison,
                                         const DemarcCompareOptions *options,
                                         guint                       layer);
const DemarcPiece *find_head            (DemarcScene *scene,
                                         guint        column);
gboolean           has_text             (DemarcScene       *scene,
                                         const DemarcPiece *piece,
                                         const char        *text);
ScenesArea         get_place            (DemarcScene           *scene,
                                         const DemarcPiece     *piece,
                                         const DemarcPrimitive *primitive);
void               expect               (gboolean           good,
                                         const DemarcPiece *piece,
                                         const char        *format,
                                         ...) G_GNUC_PRINTF (3, 4);

G_END_DECLS
