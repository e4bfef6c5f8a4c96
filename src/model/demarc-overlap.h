/* demarc-overlap.h: what two columns of a comparison have in common
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-comparison.h"

G_BEGIN_DECLS

/**
 * DemarcOverlap:
 * @DEMARC_OVERLAP_COMMON: the same side answers for it on both
 * @DEMARC_OVERLAP_HERE: it is the customer's only here, or only in part there
 * @DEMARC_OVERLAP_THERE: it is the customer's only there, or only in part here
 * @DEMARC_OVERLAP_OPEN: on one of the two it is not stated, or it hardly exists; it is counted
 *   nowhere else
 *
 * To which list a layer belongs when a column, which is here, is held against the baseline, which
 * is there. Every layer belongs to one of them.
 */
typedef enum
{
  DEMARC_OVERLAP_COMMON,
  DEMARC_OVERLAP_HERE,
  DEMARC_OVERLAP_THERE,
  DEMARC_OVERLAP_OPEN,
} DemarcOverlap;

#define DEMARC_N_OVERLAPS 4

DemarcOverlap demarc_comparison_get_overlap       (DemarcComparison *self,
                                                   guint             column,
                                                   guint             row);
gboolean      demarc_comparison_knows_duties      (DemarcComparison *self,
                                                   guint             of,
                                                   guint             column);
GPtrArray    *demarc_comparison_gather_overlap    (DemarcComparison *self,
                                                   guint             column,
                                                   DemarcOverlap     overlap);

char         *demarc_comparison_dup_overlap_title (DemarcComparison *self,
                                                   guint             column,
                                                   DemarcOverlap     overlap);
char         *demarc_comparison_dup_overlap_note  (DemarcComparison *self,
                                                   guint             column,
                                                   DemarcOverlap     overlap);
char         *demarc_comparison_dup_handed_title  (DemarcComparison *self);
char         *demarc_comparison_dup_taken_title   (DemarcComparison *self);
char         *demarc_comparison_dup_change        (DemarcComparison *self,
                                                   guint             column,
                                                   guint             row);
char        **demarc_comparison_dup_counts        (DemarcComparison *self,
                                                   guint             column);
char         *demarc_comparison_dup_lists         (DemarcComparison *self,
                                                   guint             column);

G_END_DECLS
