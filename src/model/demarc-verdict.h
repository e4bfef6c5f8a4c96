/* demarc-verdict.h: whose job it was
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-stack.h"

G_BEGIN_DECLS

/**
 * DemarcVerdictKind:
 * @DEMARC_VERDICT_CUSTOMER: it was the customer's job
 * @DEMARC_VERDICT_SHARED: both had a part in it
 * @DEMARC_VERDICT_PROVIDER: it was the provider's job
 * @DEMARC_VERDICT_DISPUTED: the documents disagree
 * @DEMARC_VERDICT_UNSTATED: the documents do not say
 * @DEMARC_VERDICT_ELSEWHERE: it cannot happen there
 *
 * What can be said of an incident on a subject.
 */
typedef enum
{
  DEMARC_VERDICT_CUSTOMER,
  DEMARC_VERDICT_SHARED,
  DEMARC_VERDICT_PROVIDER,
  DEMARC_VERDICT_DISPUTED,
  DEMARC_VERDICT_UNSTATED,
  DEMARC_VERDICT_ELSEWHERE,
} DemarcVerdictKind;

#define DEMARC_TYPE_VERDICT (demarc_verdict_get_type ())

G_DECLARE_FINAL_TYPE (DemarcVerdict, demarc_verdict, DEMARC, VERDICT, GObject)

const char        *demarc_verdict_kind_get_word (DemarcVerdictKind kind);

DemarcVerdict     *demarc_incident_answer       (DemarcIncident *incident,
                                                 DemarcStack    *stack);

DemarcIncident    *demarc_verdict_get_incident  (DemarcVerdict *self);
DemarcStack       *demarc_verdict_get_stack     (DemarcVerdict *self);
DemarcVerdictKind  demarc_verdict_get_kind      (DemarcVerdict *self);
DemarcOwner        demarc_verdict_get_owner     (DemarcVerdict *self);
guint              demarc_verdict_get_n_cells   (DemarcVerdict *self);
const DemarcCell  *demarc_verdict_get_cell      (DemarcVerdict *self,
                                                 guint          position);

char              *demarc_verdict_dup_title     (DemarcVerdict *self);
char              *demarc_verdict_dup_answer    (DemarcVerdict *self);
char              *demarc_verdict_dup_further   (DemarcVerdict *self,
                                                 guint          position);
char              *demarc_verdict_dup_sentence  (DemarcVerdict *self);

G_END_DECLS
