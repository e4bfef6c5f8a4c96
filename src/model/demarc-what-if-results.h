/* demarc-what-if-results.h: the subjects that come near to a what-if
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-stack.h"

G_BEGIN_DECLS

/**
 * DemarcMove:
 * @layer: the layer that moves
 * @from: whose it is
 * @to: whose it would be
 * @applies: %FALSE where the layer hardly exists for the other subject
 *
 * What happens to a layer on the way from one subject to another.
 */
typedef struct
{
  DemarcLayer *layer;
  DemarcOwner  from;
  DemarcOwner  to;
  gboolean     applies;
} DemarcMove;

#define DEMARC_TYPE_WHAT_IF_RESULTS (demarc_what_if_results_get_type ())

G_DECLARE_FINAL_TYPE (DemarcWhatIfResults, demarc_what_if_results, DEMARC, WHAT_IF_RESULTS, GObject)

DemarcWhatIfResults *demarc_what_if_results_new         (DemarcStack       *base,
                                                         const DemarcOwner *wishes);

gboolean             demarc_what_if_results_fit         (DemarcWhatIfResults *self);
guint                demarc_what_if_results_get_n       (DemarcWhatIfResults *self);
DemarcSubject       *demarc_what_if_results_get_subject (DemarcWhatIfResults *self,
                                                         guint                position);
guint                demarc_what_if_results_get_n_along (DemarcWhatIfResults *self,
                                                         guint                position);
GArray              *demarc_what_if_results_dup_along   (DemarcWhatIfResults *self,
                                                         guint                position);
GArray              *demarc_what_if_results_dup_missed  (DemarcWhatIfResults *self,
                                                         guint                position);
gboolean             demarc_what_if_results_is_disputed (DemarcWhatIfResults *self,
                                                         guint                position);

G_END_DECLS
