/* demarc-workload-item.h: something that the page of the workload lists
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-workload-change.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_WORKLOAD_ITEM (demarc_workload_item_get_type ())

G_DECLARE_FINAL_TYPE (DemarcWorkloadItem, demarc_workload_item, DEMARC, WORKLOAD_ITEM, GObject)

DemarcWorkloadItem *demarc_workload_item_new_head     (const char *key,
                                                       const char *title,
                                                       guint       n,
                                                       const char *note);
DemarcWorkloadItem *demarc_workload_item_new_duty     (DemarcWorkload           *workload,
                                                       const DemarcWorkloadDuty *duty);
DemarcWorkloadItem *demarc_workload_item_new_changed  (DemarcWorkloadChange    *change,
                                                       DemarcChangePart         part,
                                                       const DemarcChangedDuty *changed);
DemarcWorkloadItem *demarc_workload_item_new_gap      (DemarcWorkload          *workload,
                                                       const DemarcWorkloadGap *gap);

const char         *demarc_workload_item_get_key      (DemarcWorkloadItem *self);
gboolean            demarc_workload_item_is_head      (DemarcWorkloadItem *self);
const char         *demarc_workload_item_get_title    (DemarcWorkloadItem *self);
const char         *demarc_workload_item_get_head     (DemarcWorkloadItem *self);
const char         *demarc_workload_item_get_note     (DemarcWorkloadItem *self);
guint               demarc_workload_item_get_count    (DemarcWorkloadItem *self);
DemarcLayer        *demarc_workload_item_get_layer    (DemarcWorkloadItem *self);
GPtrArray          *demarc_workload_item_get_subjects (DemarcWorkloadItem *self);
gboolean            demarc_workload_item_get_open     (DemarcWorkloadItem *self);
void                demarc_workload_item_set_open     (DemarcWorkloadItem *self,
                                                       gboolean            is_open);
int                 demarc_workload_item_get_chosen   (DemarcWorkloadItem *self);
void                demarc_workload_item_set_chosen   (DemarcWorkloadItem *self,
                                                       int                 chosen);
void                demarc_workload_item_take         (DemarcWorkloadItem *self,
                                                       DemarcWorkloadItem *other);
char               *demarc_workload_item_dup_tag      (DemarcWorkloadItem *self,
                                                       guint               position);
char               *demarc_workload_item_dup_name     (DemarcWorkloadItem *self);

G_END_DECLS
