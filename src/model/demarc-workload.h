/* demarc-workload.h: what several services together leave to the customer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-stack.h"

G_BEGIN_DECLS

/**
 * DemarcWorkloadDuty:
 * @layer: the layer it belongs to
 * @text: the customer's half, a verb phrase; "" where the lens leaves no words
 * @subjects: (array length=n_subjects): the positions of the subjects that it comes from, rising
 * @n_subjects: how many; more than one where equal duties were folded
 *
 * Something that the customer of a workload has to do.
 */
typedef struct
{
  DemarcLayer *layer;
  const char  *text;
  guint       *subjects;
  guint        n_subjects;
} DemarcWorkloadDuty;

/**
 * DemarcWorkloadGap:
 * @layer: the layer
 * @state: %DEMARC_STATE_UNSTATED or %DEMARC_STATE_DISPUTED
 * @subjects: (array length=n_subjects): the positions of the subjects of which it is so, rising
 * @n_subjects: how many
 *
 * A layer of which nobody says for certain whose it is. It never counts as the provider's.
 */
typedef struct
{
  DemarcLayer *layer;
  DemarcState  state;
  guint       *subjects;
  guint        n_subjects;
} DemarcWorkloadGap;

#define DEMARC_TYPE_WORKLOAD (demarc_workload_get_type ())

G_DECLARE_FINAL_TYPE (DemarcWorkload, demarc_workload, DEMARC, WORKLOAD, GObject)

DemarcWorkload           *demarc_workload_new            (DemarcModel  *model,
                                                          DemarcScheme *scheme,
                                                          DemarcSource *lens);
DemarcWorkload           *demarc_workload_new_for_text   (DemarcModel  *model,
                                                          const char   *text,
                                                          DemarcScheme *scheme,
                                                          DemarcSource *lens);
DemarcWorkload           *demarc_workload_with           (DemarcWorkload *self,
                                                          DemarcSubject  *subject);
DemarcWorkload           *demarc_workload_without        (DemarcWorkload *self,
                                                          DemarcSubject  *subject);
DemarcWorkload           *demarc_workload_swapped        (DemarcWorkload *self,
                                                          DemarcSubject  *from,
                                                          DemarcSubject  *to);
DemarcWorkload           *demarc_workload_union          (DemarcWorkload *self,
                                                          DemarcWorkload *other);
gboolean                  demarc_workload_equal          (DemarcWorkload *self,
                                                          DemarcWorkload *other);

DemarcModel              *demarc_workload_get_model      (DemarcWorkload *self);
char                     *demarc_workload_dup_text       (DemarcWorkload *self);
guint                     demarc_workload_get_n_subjects (DemarcWorkload *self);
DemarcSubject            *demarc_workload_get_subject    (DemarcWorkload *self,
                                                          guint           position);
DemarcStack              *demarc_workload_get_stack      (DemarcWorkload *self,
                                                          guint           position);
int                       demarc_workload_find           (DemarcWorkload *self,
                                                          DemarcSubject  *subject);
guint                     demarc_workload_get_n_duties   (DemarcWorkload *self);
const DemarcWorkloadDuty *demarc_workload_get_duty       (DemarcWorkload *self,
                                                          guint           position);
guint                     demarc_workload_count_folded   (DemarcWorkload *self);
guint                     demarc_workload_get_n_gaps     (DemarcWorkload *self);
const DemarcWorkloadGap  *demarc_workload_get_gap        (DemarcWorkload *self,
                                                          guint           position);

char                     *demarc_workload_dup_titles     (DemarcWorkload *self,
                                                          const guint    *subjects,
                                                          guint           n_subjects);
char                     *demarc_workload_dup_count      (DemarcWorkload *self);

const char               *demarc_workload_duty_get_words (const DemarcWorkloadDuty *duty);
const char               *demarc_workload_gap_get_words  (const DemarcWorkloadGap *gap);

G_END_DECLS
