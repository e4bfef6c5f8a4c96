/* demarc-workload-private.h: what a workload is made of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-workload-change.h"

G_BEGIN_DECLS

/**
 * DemarcWorkload:
 *
 * Services that make up a system, and what the customer has to do for all of them together. It is a
 * set: the order in which services come to it, or how often, makes no difference. A workload is
 * immutable.
 */
struct _DemarcWorkload
{
  GObject       parent_instance;

  /* Owned */
  DemarcModel  *model;
  GPtrArray    *stacks; /* in the order of the model, each once */
  GArray       *duties; /* by layer, in the order of the model */
  GArray       *gaps;

  /* Of the model */
  DemarcScheme *scheme;
  DemarcSource *lens;
};

/* demarc-workload.c */
int      _demarc_workload_compare  (DemarcSubject *a,
                                    DemarcSubject *b);

/* demarc-workload-duties.c */
gboolean _demarc_workload_has_part (const DemarcCell *cell);
void     _demarc_workload_gather   (DemarcWorkload *self);

/* demarc-workload-fate.c */
GArray  *_demarc_workload_follow   (DemarcWorkload *here,
                                    DemarcWorkload *there);

G_END_DECLS
