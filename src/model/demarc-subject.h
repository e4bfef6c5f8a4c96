/* demarc-subject.h: what a stack is of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-model.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_SUBJECT (demarc_subject_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSubject, demarc_subject, DEMARC, SUBJECT, GObject)

DemarcSubject  *demarc_subject_new_for_service  (DemarcService *service);
DemarcSubject  *demarc_subject_new_for_variant  (DemarcService *service,
                                                 DemarcVariant *variant);
DemarcSubject  *demarc_subject_new_for_category (DemarcCategory *category);

DemarcService  *demarc_subject_get_service      (DemarcSubject *self);
DemarcVariant  *demarc_subject_get_variant      (DemarcSubject *self);
DemarcCategory *demarc_subject_get_category     (DemarcSubject *self);
const char     *demarc_subject_get_text         (DemarcSubject *self);
const char     *demarc_subject_get_title        (DemarcSubject *self);
char           *demarc_subject_dup_full_title   (DemarcSubject *self);
gboolean        demarc_subject_equal            (DemarcSubject *self,
                                                 DemarcSubject *other);

DemarcSubject  *demarc_model_find_subject       (DemarcModel  *model,
                                                 const char   *words,
                                                 DemarcScheme *scheme,
                                                 char        **hint);

G_END_DECLS
