/* demarc-workload-change.h: what changing a workload hands over
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-workload.h"

G_BEGIN_DECLS

/**
 * DemarcFate:
 * @DEMARC_FATE_SAME: it stays as it is
 * @DEMARC_FATE_REWORDED: it stays, in the words of another service
 * @DEMARC_FATE_SHARED: it stays, but the provider takes a part of it
 * @DEMARC_FATE_WHOLE: it stays, and the provider's part comes with it
 * @DEMARC_FATE_OPEN: nobody says for certain who does it on the other side; an open layer never
 *   counts as the provider's
 * @DEMARC_FATE_PROVIDER: on the other side the provider does it
 * @DEMARC_FATE_NONE: on the other side there is no such duty at all
 *
 * What becomes of a duty, or where it comes from.
 */
typedef enum
{
  DEMARC_FATE_SAME,
  DEMARC_FATE_REWORDED,
  DEMARC_FATE_SHARED,
  DEMARC_FATE_WHOLE,
  DEMARC_FATE_OPEN,
  DEMARC_FATE_PROVIDER,
  DEMARC_FATE_NONE,
} DemarcFate;

#define DEMARC_N_FATES 7

/**
 * DemarcChangePart:
 * @DEMARC_CHANGE_HANDED: duties of before that the customer is rid of
 * @DEMARC_CHANGE_TAKEN: duties of after that the customer did not have
 * @DEMARC_CHANGE_KEPT: duties of before that stay with the customer
 *
 * The lists of a change. Handed over and kept are all there was before.
 */
typedef enum
{
  DEMARC_CHANGE_HANDED,
  DEMARC_CHANGE_TAKEN,
  DEMARC_CHANGE_KEPT,
} DemarcChangePart;

#define DEMARC_N_CHANGE_PARTS 3

/**
 * DemarcChangedDuty:
 * @duty: a duty of the workload before; of the one after where it is taken back
 * @fate: what becomes of it; where it is taken back, what it was before
 * @becomes: (nullable): the duty of the workload after that takes its place
 *
 * A duty in a change.
 */
typedef struct
{
  const DemarcWorkloadDuty *duty;
  DemarcFate                fate;
  const DemarcWorkloadDuty *becomes;
} DemarcChangedDuty;

#define DEMARC_TYPE_WORKLOAD_CHANGE (demarc_workload_change_get_type ())

G_DECLARE_FINAL_TYPE (DemarcWorkloadChange, demarc_workload_change, DEMARC, WORKLOAD_CHANGE,
                      GObject)

DemarcWorkloadChange    *demarc_workload_change_new          (DemarcWorkload *before,
                                                              DemarcWorkload *after);

DemarcWorkload          *demarc_workload_change_get_before   (DemarcWorkloadChange *self);
DemarcWorkload          *demarc_workload_change_get_after    (DemarcWorkloadChange *self);
guint                    demarc_workload_change_get_n        (DemarcWorkloadChange *self,
                                                              DemarcChangePart      part);
const DemarcChangedDuty *demarc_workload_change_get          (DemarcWorkloadChange *self,
                                                              DemarcChangePart      part,
                                                              guint                 position);
char                    *demarc_workload_change_dup_sentence (DemarcWorkloadChange *self);
char                    *demarc_workload_change_dup_note     (DemarcWorkloadChange    *self,
                                                              DemarcChangePart         part,
                                                              const DemarcChangedDuty *changed);
char                    *demarc_workload_change_dup_counts   (DemarcWorkloadChange *self);

DemarcWorkload          *demarc_workload_change_get_owner    (DemarcWorkloadChange *self,
                                                              DemarcChangePart      part);
const char              *demarc_change_part_get_title        (DemarcChangePart part);
const char              *demarc_change_part_get_word         (DemarcChangePart part);
const char              *demarc_fate_get_word                (DemarcFate fate);

G_END_DECLS
