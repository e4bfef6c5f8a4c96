/* demarc-verdict.c: whose job it was
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-verdict.h"

#include "demarc-gather.h"

/**
 * DemarcVerdict:
 *
 * The answer to "Whose job was it?" for an incident on a subject. It is computed from the stack of
 * the subject, so that it holds for every service, scheme and lens, and changes when the model
 * does. What the documents dispute or leave open stays so: a verdict never makes up a side.
 *
 * A verdict is immutable and keeps its stack alive.
 */
struct _DemarcVerdict
{
  GObject            parent_instance;

  /* Owned */
  DemarcIncident    *incident;
  DemarcStack       *stack;

  DemarcVerdictKind  kind;
};

G_DEFINE_FINAL_TYPE (DemarcVerdict, demarc_verdict, G_TYPE_OBJECT)

static void
demarc_verdict_finalize (GObject *object)
{
  DemarcVerdict *self = DEMARC_VERDICT (object);

  g_clear_object (&self->incident);
  g_clear_object (&self->stack);

  G_OBJECT_CLASS (demarc_verdict_parent_class)->finalize (object);
}

static void
demarc_verdict_class_init (DemarcVerdictClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_verdict_finalize;
}

static void
demarc_verdict_init (DemarcVerdict *self)
{
}

static DemarcVerdictKind
get_kind (DemarcIncident   *incident,
          DemarcStack      *stack,
          const DemarcCell *cell)
{
  if (!cell->applies || !demarc_gather_can_happen (demarc_stack_get_model (stack), incident,
                                                   demarc_stack_get_subject (stack)))
    return DEMARC_VERDICT_ELSEWHERE;
  if (cell->state == DEMARC_STATE_DISPUTED)
    return DEMARC_VERDICT_DISPUTED;

  switch (cell->owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return DEMARC_VERDICT_CUSTOMER;
    case DEMARC_OWNER_SHARED:
      return DEMARC_VERDICT_SHARED;
    case DEMARC_OWNER_PROVIDER:
      return DEMARC_VERDICT_PROVIDER;
    case DEMARC_OWNER_UNSTATED:
    default:
      return DEMARC_VERDICT_UNSTATED;
    }
}

/**
 * demarc_verdict_kind_get_word:
 * @kind: a kind
 *
 * Gets the word for a kind, for programs.
 *
 * Returns: (transfer none): the word
 */
const char *
demarc_verdict_kind_get_word (DemarcVerdictKind kind)
{
  static const char *const words[] = {
    [DEMARC_VERDICT_CUSTOMER] = "customer",
    [DEMARC_VERDICT_SHARED] = "shared",
    [DEMARC_VERDICT_PROVIDER] = "provider",
    [DEMARC_VERDICT_DISPUTED] = "disputed",
    [DEMARC_VERDICT_UNSTATED] = "unstated",
    [DEMARC_VERDICT_ELSEWHERE] = "elsewhere",
  };

  g_return_val_if_fail (kind < G_N_ELEMENTS (words), NULL);

  return words[kind];
}

/**
 * demarc_incident_answer:
 * @incident: an incident
 * @stack: a stack of the same model
 *
 * Finds whose job it was to prevent an incident on the subject of a stack.
 *
 * Returns: (transfer full): the verdict
 */
DemarcVerdict *
demarc_incident_answer (DemarcIncident *incident,
                        DemarcStack    *stack)
{
  DemarcVerdict *self;

  g_return_val_if_fail (DEMARC_IS_INCIDENT (incident), NULL);
  g_return_val_if_fail (DEMARC_IS_STACK (stack), NULL);

  self = g_object_new (DEMARC_TYPE_VERDICT, NULL);
  self->incident = g_object_ref (incident);
  self->stack = g_object_ref (stack);
  self->kind = get_kind (incident, stack, demarc_verdict_get_cell (self, 0));

  return self;
}

/**
 * demarc_verdict_get_incident:
 * @self: a verdict
 *
 * Gets what happened.
 *
 * Returns: (transfer none): the incident
 */
DemarcIncident *
demarc_verdict_get_incident (DemarcVerdict *self)
{
  g_return_val_if_fail (DEMARC_IS_VERDICT (self), NULL);

  return self->incident;
}

/**
 * demarc_verdict_get_stack:
 * @self: a verdict
 *
 * Gets the stack that it was found in.
 *
 * Returns: (transfer none): the stack
 */
DemarcStack *
demarc_verdict_get_stack (DemarcVerdict *self)
{
  g_return_val_if_fail (DEMARC_IS_VERDICT (self), NULL);

  return self->stack;
}

/**
 * demarc_verdict_get_kind:
 * @self: a verdict
 *
 * Gets what can be said.
 *
 * Returns: the kind
 */
DemarcVerdictKind
demarc_verdict_get_kind (DemarcVerdict *self)
{
  g_return_val_if_fail (DEMARC_IS_VERDICT (self), DEMARC_VERDICT_UNSTATED);

  return self->kind;
}

/**
 * demarc_verdict_get_owner:
 * @self: a verdict
 *
 * Gets the side that the deciding layer is drawn on. A disputed layer is drawn on one too.
 *
 * Returns: the owner; %DEMARC_OWNER_UNSTATED where it cannot happen
 */
DemarcOwner
demarc_verdict_get_owner (DemarcVerdict *self)
{
  g_return_val_if_fail (DEMARC_IS_VERDICT (self), DEMARC_OWNER_UNSTATED);

  if (self->kind == DEMARC_VERDICT_ELSEWHERE)
    return DEMARC_OWNER_UNSTATED;

  return demarc_verdict_get_cell (self, 0)->owner;
}

/**
 * demarc_verdict_get_n_cells:
 * @self: a verdict
 *
 * Gets how many layers the incident is about.
 *
 * Returns: the number, at least 1
 */
guint
demarc_verdict_get_n_cells (DemarcVerdict *self)
{
  g_return_val_if_fail (DEMARC_IS_VERDICT (self), 0);

  return demarc_incident_get_layers (self->incident).n;
}

/**
 * demarc_verdict_get_cell:
 * @self: a verdict
 * @position: which one, from 0
 *
 * Gets the cell of one of the incident's layers. The first decides.
 *
 * Returns: (transfer none): the cell
 */
const DemarcCell *
demarc_verdict_get_cell (DemarcVerdict *self,
                         guint          position)
{
  DemarcList layers;

  g_return_val_if_fail (DEMARC_IS_VERDICT (self), NULL);

  layers = demarc_incident_get_layers (self->incident);
  g_return_val_if_fail (position < layers.n, NULL);

  return demarc_stack_get_cell (self->stack, (guint) demarc_list_get_ref (layers, position));
}
