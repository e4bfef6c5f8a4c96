/* demarc-sentences.h: answers in words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-stack.h"

G_BEGIN_DECLS

char *demarc_owner_dup_title          (DemarcModel *model,
                                       DemarcOwner  owner);
char *demarc_owner_dup_answer         (DemarcModel *model,
                                       DemarcOwner  owner,
                                       DemarcState  state,
                                       gboolean     applies);
char *demarc_lens_dup_title           (DemarcSource *lens);
char *demarc_claim_dup_place          (const DemarcClaim *claim);
char *demarc_cell_dup_halves          (DemarcModel      *model,
                                       const DemarcCell *cell);
char *demarc_cell_dup_voices          (DemarcModel      *model,
                                       const DemarcCell *cell);
char *demarc_stack_dup_cell_name      (DemarcStack *stack,
                                       guint        position,
                                       guint        place,
                                       guint        n_places);
char *demarc_stack_dup_answer         (DemarcStack *stack,
                                       guint        position);
char *demarc_stack_dup_sentence       (DemarcStack *stack,
                                       guint        position);
char *demarc_stack_dup_customer_count (DemarcStack *stack);
char *demarc_stack_dup_provider_count (DemarcStack *stack);
char *demarc_stack_dup_moves          (DemarcStack *from,
                                       DemarcStack *to);

G_END_DECLS
