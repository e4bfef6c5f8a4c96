/* demarc-comparison.h: what is different between subjects
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-stack.h"

G_BEGIN_DECLS

/**
 * DemarcLeaning:
 * @DEMARC_LEANING_SAME: the same side answers for it
 * @DEMARC_LEANING_CUSTOMER: it is more the customer's than on the baseline
 * @DEMARC_LEANING_PROVIDER: it is more the provider's than on the baseline
 * @DEMARC_LEANING_OPEN: on one of the two it is not stated, or it hardly exists; nothing can be
 *   said, and an unstated layer is never taken for the provider's
 *
 * How a cell differs from the one of the baseline.
 */
typedef enum
{
  DEMARC_LEANING_SAME,
  DEMARC_LEANING_CUSTOMER,
  DEMARC_LEANING_PROVIDER,
  DEMARC_LEANING_OPEN,
} DemarcLeaning;

#define DEMARC_TYPE_COMPARISON (demarc_comparison_get_type ())

G_DECLARE_FINAL_TYPE (DemarcComparison, demarc_comparison, DEMARC, COMPARISON, GObject)

DemarcComparison *demarc_comparison_new            (GPtrArray *stacks,
                                                    guint      baseline);

gboolean          demarc_comparison_equal          (DemarcComparison *self,
                                                    DemarcComparison *other);
guint             demarc_comparison_get_n_columns  (DemarcComparison *self);
guint             demarc_comparison_get_n_rows     (DemarcComparison *self);
guint             demarc_comparison_get_baseline   (DemarcComparison *self);
DemarcStack      *demarc_comparison_get_stack      (DemarcComparison *self,
                                                    guint             column);
gboolean          demarc_comparison_row_differs    (DemarcComparison *self,
                                                    guint             row);
guint             demarc_comparison_count_equal    (DemarcComparison *self);
DemarcLeaning     demarc_comparison_get_leaning    (DemarcComparison *self,
                                                    guint             column,
                                                    guint             row);
GArray           *demarc_comparison_gather_handed  (DemarcComparison *self,
                                                    guint             column);
GArray           *demarc_comparison_gather_taken   (DemarcComparison *self,
                                                    guint             column);
char             *demarc_comparison_dup_title      (DemarcComparison *self,
                                                    guint             column);
char             *demarc_comparison_dup_sentence   (DemarcComparison *self,
                                                    guint             column);

G_END_DECLS
