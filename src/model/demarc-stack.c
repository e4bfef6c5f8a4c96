/* demarc-stack.c: who answers for each layer of a subject
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-stack-private.h"

G_DEFINE_FINAL_TYPE (DemarcStack, demarc_stack, G_TYPE_OBJECT)

static void
demarc_stack_finalize (GObject *object)
{
  DemarcStack *self = DEMARC_STACK (object);

  g_clear_pointer (&self->cells, g_free);
  g_clear_pointer (&self->claims, g_free);
  g_clear_object (&self->subject);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (demarc_stack_parent_class)->finalize (object);
}

static void
demarc_stack_class_init (DemarcStackClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_stack_finalize;
}

static void
demarc_stack_init (DemarcStack *self)
{
}

/**
 * demarc_stack_get_model:
 * @self: a stack
 *
 * Gets the model it was resolved from.
 *
 * Returns: (transfer none): the model
 */
DemarcModel *
demarc_stack_get_model (DemarcStack *self)
{
  g_return_val_if_fail (DEMARC_IS_STACK (self), NULL);

  return self->model;
}

/**
 * demarc_stack_get_subject:
 * @self: a stack
 *
 * Gets what it is about.
 *
 * Returns: (transfer none): the subject
 */
DemarcSubject *
demarc_stack_get_subject (DemarcStack *self)
{
  g_return_val_if_fail (DEMARC_IS_STACK (self), NULL);

  return self->subject;
}

/**
 * demarc_stack_get_scheme:
 * @self: a stack
 *
 * Gets the scheme it was resolved under.
 *
 * Returns: (transfer none): the scheme
 */
DemarcScheme *
demarc_stack_get_scheme (DemarcStack *self)
{
  g_return_val_if_fail (DEMARC_IS_STACK (self), NULL);

  return self->scheme;
}

/**
 * demarc_stack_get_lens:
 * @self: a stack
 *
 * Gets the source through which it was read.
 *
 * Returns: (transfer none) (nullable): the source; %NULL for the lens `current`
 */
DemarcSource *
demarc_stack_get_lens (DemarcStack *self)
{
  g_return_val_if_fail (DEMARC_IS_STACK (self), NULL);

  return self->lens;
}

/**
 * demarc_stack_get_n_cells:
 * @self: a stack
 *
 * Gets how many layers there are.
 *
 * Returns: the number
 */
guint
demarc_stack_get_n_cells (DemarcStack *self)
{
  g_return_val_if_fail (DEMARC_IS_STACK (self), 0);

  return self->n_cells;
}

/**
 * demarc_stack_get_cell:
 * @self: a stack
 * @position: the position of a layer, from 0
 *
 * Gets the answer for a layer.
 *
 * Returns: (transfer none): the cell
 */
const DemarcCell *
demarc_stack_get_cell (DemarcStack *self,
                       guint        position)
{
  g_return_val_if_fail (DEMARC_IS_STACK (self), NULL);
  g_return_val_if_fail (position < self->n_cells, NULL);

  return &self->cells[position];
}

/**
 * demarc_stack_count:
 * @self: a stack
 * @owner: an owner
 *
 * Counts the layers of an owner. Layers that hardly exist for the subject do not count.
 *
 * Returns: the number
 */
guint
demarc_stack_count (DemarcStack *self,
                    DemarcOwner  owner)
{
  guint n = 0;

  g_return_val_if_fail (DEMARC_IS_STACK (self), 0);

  for (guint i = 0; i < self->n_cells; i++)
    n += self->cells[i].applies && self->cells[i].owner == owner;

  return n;
}

/**
 * demarc_stack_count_applied:
 * @self: a stack
 *
 * Counts the layers that exist for the subject.
 *
 * Returns: the number
 */
guint
demarc_stack_count_applied (DemarcStack *self)
{
  guint n = 0;

  g_return_val_if_fail (DEMARC_IS_STACK (self), 0);

  for (guint i = 0; i < self->n_cells; i++)
    n += self->cells[i].applies;

  return n;
}

/**
 * demarc_stack_has_state:
 * @self: a stack
 * @state: a state
 *
 * Tells whether any cell is in a state.
 *
 * Returns: whether one is
 */
gboolean
demarc_stack_has_state (DemarcStack *self,
                        DemarcState  state)
{
  g_return_val_if_fail (DEMARC_IS_STACK (self), FALSE);

  for (guint i = 0; i < self->n_cells; i++)
    if (self->cells[i].state == state)
      return TRUE;

  return FALSE;
}

/**
 * demarc_stack_is_what_if:
 * @self: a stack
 *
 * Tells whether layers were put elsewhere than they are, as a #DemarcWhatIf does.
 *
 * Returns: whether any was
 */
gboolean
demarc_stack_is_what_if (DemarcStack *self)
{
  g_return_val_if_fail (DEMARC_IS_STACK (self), FALSE);

  for (guint i = 0; i < self->n_cells; i++)
    if (self->cells[i].is_moved)
      return TRUE;

  return FALSE;
}
