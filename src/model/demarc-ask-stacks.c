/* demarc-ask-stacks.c: the stacks behind an answer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-private.h"

#include "demarc-model-values.h"
#include "demarc-resolve.h"

/* Whether a service is among those that are asked for. */
gboolean
_demarc_reading_wants (DemarcReading *self,
                       DemarcService *service)
{
  DemarcCategory *category = self->pick.category;
  DemarcArea *area = self->pick.area;

  if (area != NULL && demarc_service_get_area (service) !=
                        (int) demarc_entry_get_position (DEMARC_ENTRY (area)))
    return FALSE;

  return category == NULL ||
         demarc_model_get_placement (self->model, service,
                                     demarc_model_get_category_scheme (self->model, category))
             .category == category;
}

/* The stacks of the subjects, or of all services that are asked for. */
GPtrArray *
_demarc_reading_get_stacks (DemarcReading *self)
{
  if (self->stacks != NULL)
    return self->stacks;

  self->stacks = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->subjects->len; i++)
    g_ptr_array_add (self->stacks,
                     demarc_model_resolve (self->model, g_ptr_array_index (self->subjects, i),
                                           self->scheme, self->lens));

  for (guint i = 0; self->subjects->len == 0 && i < demarc_model_get_n_services (self->model); i++)
    {
      DemarcService *service = demarc_model_get_service (self->model, i);
      g_autoptr (DemarcSubject) subject = demarc_subject_new_for_service (service);

      if (_demarc_reading_wants (self, service))
        g_ptr_array_add (self->stacks, demarc_model_resolve (self->model, subject, self->scheme,
                                                             self->lens));
    }

  return self->stacks;
}

/**
 * demarc_reading_get_stack:
 * @self: a reading
 * @position: which subject, from 0
 *
 * Gets the stack of a subject that is asked about.
 *
 * Returns: (transfer none): the stack
 */
DemarcStack *
demarc_reading_get_stack (DemarcReading *self,
                          guint          position)
{
  g_return_val_if_fail (DEMARC_IS_READING (self), NULL);
  g_return_val_if_fail (position < self->subjects->len, NULL);

  return g_ptr_array_index (_demarc_reading_get_stacks (self), position);
}

/**
 * demarc_reading_get_cell:
 * @self: a reading of %DEMARC_READING_CELL
 * @position: which subject, from 0
 *
 * Gets the cell that answers.
 *
 * Returns: (transfer none): the cell; it belongs to the stack of demarc_reading_get_stack()
 */
const DemarcCell *
demarc_reading_get_cell (DemarcReading *self,
                         guint          position)
{
  g_return_val_if_fail (DEMARC_IS_READING (self), NULL);
  g_return_val_if_fail (self->pick.kind == DEMARC_READING_CELL, NULL);

  return demarc_stack_get_cell (demarc_reading_get_stack (self, position),
                                demarc_entry_get_position (DEMARC_ENTRY (self->pick.layer)));
}

/**
 * demarc_reading_asks_for:
 * @self: a reading
 * @owner: an owner
 *
 * Tells whether layers or services of an owner belong to the answer. Whoever asks what is his gets
 * what is shared as well; whoever asks what is not his gets only what is the other's alone. What is
 * not stated is nobody's.
 *
 * Returns: whether they do
 */
gboolean
demarc_reading_asks_for (DemarcReading *self,
                         DemarcOwner    owner)
{
  DemarcOwner asked;

  g_return_val_if_fail (DEMARC_IS_READING (self), FALSE);

  asked = self->pick.owner;
  if (owner == DEMARC_OWNER_UNSTATED)
    return FALSE;
  if (asked == DEMARC_OWNER_UNSTATED || (self->pick.kind != DEMARC_READING_SERVICES &&
                                         self->pick.kind != DEMARC_READING_DUTIES))
    return TRUE;
  if (self->pick.negated)
    return owner != asked && (owner != DEMARC_OWNER_SHARED);

  return owner == asked || owner == DEMARC_OWNER_SHARED;
}

/**
 * demarc_reading_find_stacks:
 * @self: a reading of %DEMARC_READING_SERVICES or %DEMARC_READING_LAYER
 * @owner: an owner
 *
 * Finds the services whose layer is an owner's, of those that are asked for. Services for which the
 * layer hardly exists are left out.
 *
 * Returns: (transfer container) (element-type DemarcStack): their stacks, in the model's order
 */
GPtrArray *
demarc_reading_find_stacks (DemarcReading *self,
                            DemarcOwner    owner)
{
  GPtrArray *all;
  GPtrArray *found;

  g_return_val_if_fail (DEMARC_IS_READING (self), NULL);
  g_return_val_if_fail (self->pick.layer != NULL, NULL);

  all = _demarc_reading_get_stacks (self);
  found = g_ptr_array_new ();
  for (guint i = 0; i < all->len; i++)
    {
      DemarcStack *stack = g_ptr_array_index (all, i);
      const DemarcCell *cell = demarc_stack_get_cell (
        stack, demarc_entry_get_position (DEMARC_ENTRY (self->pick.layer)));

      if (cell->applies && cell->owner == owner)
        g_ptr_array_add (found, stack);
    }

  return found;
}
