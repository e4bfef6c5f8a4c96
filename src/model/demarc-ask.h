/* demarc-ask.h: answering questions
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-place.h"
#include "demarc-stack.h"

G_BEGIN_DECLS

/**
 * DemarcReadingKind:
 * @DEMARC_READING_CELL: who answers for a layer of a subject
 * @DEMARC_READING_DUTIES: what one party does for a subject
 * @DEMARC_READING_SERVICES: which services have a layer that is a party's
 * @DEMARC_READING_SUBJECT: all layers of a subject
 * @DEMARC_READING_LAYER: one layer on all services
 *
 * What a question can be after.
 */
typedef enum
{
  DEMARC_READING_CELL,
  DEMARC_READING_DUTIES,
  DEMARC_READING_SERVICES,
  DEMARC_READING_SUBJECT,
  DEMARC_READING_LAYER,
} DemarcReadingKind;

#define DEMARC_TYPE_READING (demarc_reading_get_type ())

G_DECLARE_FINAL_TYPE (DemarcReading, demarc_reading, DEMARC, READING, GObject)

const char       *demarc_reading_kind_get_word  (DemarcReadingKind kind);

DemarcReadingKind demarc_reading_get_kind       (DemarcReading *self);
double            demarc_reading_get_score      (DemarcReading *self);
DemarcLayer      *demarc_reading_get_layer      (DemarcReading *self);
guint             demarc_reading_get_n_subjects (DemarcReading *self);
DemarcSubject    *demarc_reading_get_subject    (DemarcReading *self,
                                                 guint          position);
DemarcCategory   *demarc_reading_get_category   (DemarcReading *self);
DemarcArea       *demarc_reading_get_area       (DemarcReading *self);
DemarcOwner       demarc_reading_get_owner      (DemarcReading *self);
gboolean          demarc_reading_is_negated     (DemarcReading *self);
DemarcStack      *demarc_reading_get_stack      (DemarcReading *self,
                                                 guint          position);
const DemarcCell *demarc_reading_get_cell       (DemarcReading *self,
                                                 guint          position);
gboolean          demarc_reading_asks_for       (DemarcReading *self,
                                                 DemarcOwner    owner);
GPtrArray        *demarc_reading_find_stacks    (DemarcReading *self,
                                                 DemarcOwner    owner);
GPtrArray        *demarc_reading_find_services  (DemarcReading *self,
                                                 DemarcOwner    owner);
DemarcPlace      *demarc_reading_dup_place      (DemarcReading *self,
                                                 DemarcPlace   *from);
char             *demarc_reading_dup_brief      (DemarcReading *self);
char             *demarc_reading_dup_title      (DemarcReading *self);
char             *demarc_reading_dup_understood (DemarcReading *self);
char             *demarc_reading_dup_sentence   (DemarcReading *self);

#define DEMARC_TYPE_ANSWER (demarc_answer_get_type ())

G_DECLARE_FINAL_TYPE (DemarcAnswer, demarc_answer, DEMARC, ANSWER, GObject)

DemarcAnswer     *demarc_model_ask              (DemarcModel  *model,
                                                 const char   *words,
                                                 DemarcScheme *scheme,
                                                 DemarcSource *lens);

guint             demarc_answer_get_n_readings  (DemarcAnswer *self);
DemarcReading    *demarc_answer_get_reading     (DemarcAnswer *self,
                                                 guint         position);
guint             demarc_answer_get_n_chosen    (DemarcAnswer *self);
gboolean          demarc_answer_is_question     (DemarcAnswer *self);
const char       *demarc_answer_get_missed      (DemarcAnswer *self);
char             *demarc_answer_dup_understood  (DemarcAnswer *self);

G_END_DECLS
