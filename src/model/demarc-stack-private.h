/* demarc-stack-private.h: what a stack is made of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-stack.h"

G_BEGIN_DECLS

/**
 * DemarcStack:
 *
 * The answers for all layers of a subject, in the order of the model, as seen through a lens.
 * Diagrams, comparisons, exports and sentences are made of stacks and of nothing else. A stack is
 * immutable and keeps its model alive.
 */
struct _DemarcStack
{
  GObject        parent_instance;

  /* Owned */
  DemarcModel   *model;
  DemarcSubject *subject;
  DemarcCell    *cells;
  DemarcClaim   *claims;

  /* Of the model */
  DemarcScheme  *scheme;
  DemarcSource  *lens;

  guint          n_cells;
};

G_END_DECLS
