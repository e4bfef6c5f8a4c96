/* demarc-stack.h: who answers for each layer of a subject
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-subject.h"

G_BEGIN_DECLS

/**
 * DemarcClaim:
 * @source: who says it
 * @at: the place in it, or ""
 * @owner: whose the layer is, it says
 * @basis: how directly it says so
 * @note: what else there is to say, or ""
 * @category: (nullable): the category that the source says it of, when it names the service there
 *
 * A claim of a source about one layer of one subject.
 */
typedef struct
{
  DemarcSource   *source;
  const char     *at;
  DemarcOwner     owner;
  DemarcBasis     basis;
  const char     *note;
  DemarcCategory *category;
} DemarcClaim;

/**
 * DemarcCell:
 * @layer: the layer
 * @owner: who answers for it
 * @state: how sure that is
 * @applies: %FALSE where the layer hardly exists for the subject; such a cell is not counted
 * @unconfirmed: whether no page was found that says so
 * @halves: what each party does, a verb phrase, or "" where there is nothing to say
 * @note: what else there is to say, or ""
 * @claims: (array length=n_claims): the claims behind it
 * @n_claims: how many
 * @is_moved: whether it is no answer but a wish: see #DemarcWhatIf
 * @was: for wishes: whose it is without them
 *
 * An answer with its reasons.
 */
typedef struct
{
  DemarcLayer *layer;
  DemarcOwner  owner;
  DemarcState  state;
  gboolean     applies;
  gboolean     unconfirmed;
  const char  *halves[DEMARC_N_PARTIES];
  const char  *note;
  DemarcClaim *claims;
  guint        n_claims;
  gboolean     is_moved;
  DemarcOwner  was;
} DemarcCell;

#define DEMARC_TYPE_STACK (demarc_stack_get_type ())

G_DECLARE_FINAL_TYPE (DemarcStack, demarc_stack, DEMARC, STACK, GObject)

DemarcModel      *demarc_stack_get_model     (DemarcStack *self);
DemarcSubject    *demarc_stack_get_subject   (DemarcStack *self);
DemarcScheme     *demarc_stack_get_scheme    (DemarcStack *self);
DemarcSource     *demarc_stack_get_lens      (DemarcStack *self);
guint             demarc_stack_get_n_cells   (DemarcStack *self);
const DemarcCell *demarc_stack_get_cell      (DemarcStack *self,
                                              guint        position);
guint             demarc_stack_count         (DemarcStack *self,
                                              DemarcOwner  owner);
guint             demarc_stack_count_applied (DemarcStack *self);
gboolean          demarc_stack_has_state     (DemarcStack *self,
                                              DemarcState  state);
gboolean          demarc_stack_is_what_if    (DemarcStack *self);

G_END_DECLS
