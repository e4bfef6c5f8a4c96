/* demarc-workload.c: what several services together leave to the customer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-private.h"

#include "demarc-columns.h"
#include "demarc-resolve.h"

G_DEFINE_FINAL_TYPE (DemarcWorkload, demarc_workload, G_TYPE_OBJECT)

static void
demarc_workload_finalize (GObject *object)
{
  DemarcWorkload *self = DEMARC_WORKLOAD (object);

  g_clear_object (&self->model);
  g_clear_pointer (&self->stacks, g_ptr_array_unref);
  g_clear_pointer (&self->duties, g_array_unref);
  g_clear_pointer (&self->gaps, g_array_unref);

  G_OBJECT_CLASS (demarc_workload_parent_class)->finalize (object);
}

static void
demarc_workload_class_init (DemarcWorkloadClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_workload_finalize;
}

static void
demarc_workload_init (DemarcWorkload *self)
{
  self->stacks = g_ptr_array_new_with_free_func (g_object_unref);
}

static int
compare_stacks (gconstpointer a,
                gconstpointer b)
{
  return _demarc_workload_compare (demarc_stack_get_subject (*(DemarcStack *const *) a),
                                   demarc_stack_get_subject (*(DemarcStack *const *) b));
}

/* A workload of the same kind that has no subjects yet. */
static DemarcWorkload *
begin_like (DemarcWorkload *self)
{
  DemarcWorkload *other = g_object_new (DEMARC_TYPE_WORKLOAD, NULL);

  other->model = g_object_ref (self->model);
  other->scheme = self->scheme;
  other->lens = self->lens;

  return other;
}

static void
take_subject (DemarcWorkload *self,
              DemarcSubject  *subject)
{
  g_ptr_array_add (self->stacks,
                   demarc_model_resolve (self->model, subject, self->scheme, self->lens));
}

/* Equal workloads become equal to the letter, however they were put together. */
static DemarcWorkload *
finish (DemarcWorkload *self)
{
  g_ptr_array_sort (self->stacks, compare_stacks);
  for (guint i = self->stacks->len; i > 1; i--)
    if (compare_stacks (&self->stacks->pdata[i - 2], &self->stacks->pdata[i - 1]) == 0)
      g_ptr_array_remove_index (self->stacks, i - 1);

  _demarc_workload_gather (self);

  return self;
}

static void
share_stacks (DemarcWorkload *self,
              DemarcWorkload *from,
              int             but)
{
  for (guint i = 0; i < from->stacks->len; i++)
    if ((int) i != but)
      g_ptr_array_add (self->stacks, g_object_ref (g_ptr_array_index (from->stacks, i)));
}

/* In the order of the model: services, and of each first the service as such, then its variants. */
int
_demarc_workload_compare (DemarcSubject *a,
                          DemarcSubject *b)
{
  guint service_a = demarc_entry_get_position (DEMARC_ENTRY (demarc_subject_get_service (a)));
  guint service_b = demarc_entry_get_position (DEMARC_ENTRY (demarc_subject_get_service (b)));
  DemarcVariant *variant_a = demarc_subject_get_variant (a);
  DemarcVariant *variant_b = demarc_subject_get_variant (b);

  if (service_a != service_b)
    return service_a < service_b ? -1 : 1;
  if (variant_a == variant_b)
    return 0;
  if (variant_a == NULL || variant_b == NULL)
    return variant_a == NULL ? -1 : 1;

  return demarc_entry_get_position (DEMARC_ENTRY (variant_a)) <
             demarc_entry_get_position (DEMARC_ENTRY (variant_b)) ? -1 : 1;
}

/**
 * demarc_workload_new:
 * @model: a model
 * @scheme: (nullable): one of its schemes; %NULL for the default
 * @lens: (nullable): one of its sources; %NULL for the lens `current`
 *
 * Makes a workload without services.
 *
 * Returns: (transfer full): the workload
 */
DemarcWorkload *
demarc_workload_new (DemarcModel  *model,
                     DemarcScheme *scheme,
                     DemarcSource *lens)
{
  DemarcWorkload *self;

  g_return_val_if_fail (DEMARC_IS_MODEL (model), NULL);

  self = g_object_new (DEMARC_TYPE_WORKLOAD, NULL);
  self->model = g_object_ref (model);
  self->scheme = scheme != NULL ? scheme : demarc_model_get_scheme (model, 0);
  self->lens = lens;

  return finish (self);
}

/**
 * demarc_workload_new_for_text:
 * @model: a model
 * @text: (nullable): services, such as `ec2+ecs/fargate`; %NULL for none
 * @scheme: (nullable): one of the schemes; %NULL for the default
 * @lens: (nullable): one of the sources; %NULL for the lens `current`
 *
 * Makes the workload that a place names. What the model does not have is left out.
 *
 * Returns: (transfer full): the workload
 */
DemarcWorkload *
demarc_workload_new_for_text (DemarcModel  *model,
                              const char   *text,
                              DemarcScheme *scheme,
                              DemarcSource *lens)
{
  g_auto (GStrv) words = demarc_columns_split (text);
  g_autoptr (DemarcWorkload) empty = demarc_workload_new (model, scheme, lens);
  DemarcWorkload *self = begin_like (empty);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autoptr (DemarcSubject) subject =
        demarc_model_find_subject (model, words[i], scheme, NULL);

      if (subject != NULL && demarc_subject_get_service (subject) != NULL)
        take_subject (self, subject);
    }

  return finish (self);
}

/**
 * demarc_workload_with:
 * @self: a workload
 * @subject: a service or variant
 *
 * Makes the workload that has one more service, unless it has it already.
 *
 * Returns: (transfer full): the workload
 */
DemarcWorkload *
demarc_workload_with (DemarcWorkload *self,
                      DemarcSubject  *subject)
{
  DemarcWorkload *more;

  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), NULL);
  g_return_val_if_fail (demarc_subject_get_service (subject) != NULL, NULL);

  if (demarc_workload_find (self, subject) >= 0)
    return g_object_ref (self);

  more = begin_like (self);
  share_stacks (more, self, -1);
  take_subject (more, subject);

  return finish (more);
}

/**
 * demarc_workload_without:
 * @self: a workload
 * @subject: a service or variant
 *
 * Makes the workload that lacks a service.
 *
 * Returns: (transfer full): the workload
 */
DemarcWorkload *
demarc_workload_without (DemarcWorkload *self,
                         DemarcSubject  *subject)
{
  DemarcWorkload *less;
  int position;

  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), NULL);

  position = demarc_workload_find (self, subject);
  if (position < 0)
    return g_object_ref (self);

  less = begin_like (self);
  share_stacks (less, self, position);

  return finish (less);
}

/**
 * demarc_workload_swapped:
 * @self: a workload
 * @from: a service or variant
 * @to: another one
 *
 * Makes the workload that has one service in the place of another. Where there is nothing to swap,
 * because it lacks the one or has the other already, it stays what it is; so swapping back always
 * undoes a swap.
 *
 * Returns: (transfer full): the workload
 */
DemarcWorkload *
demarc_workload_swapped (DemarcWorkload *self,
                         DemarcSubject  *from,
                         DemarcSubject  *to)
{
  DemarcWorkload *swapped;
  int position;

  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), NULL);
  g_return_val_if_fail (demarc_subject_get_service (to) != NULL, NULL);

  position = demarc_workload_find (self, from);
  if (position < 0 || demarc_workload_find (self, to) >= 0)
    return g_object_ref (self);

  swapped = begin_like (self);
  share_stacks (swapped, self, position);
  take_subject (swapped, to);

  return finish (swapped);
}

/**
 * demarc_workload_union:
 * @self: a workload
 * @other: another of the same model, scheme and lens
 *
 * Makes the workload that has the services of both.
 *
 * Returns: (transfer full): the workload
 */
DemarcWorkload *
demarc_workload_union (DemarcWorkload *self,
                       DemarcWorkload *other)
{
  DemarcWorkload *both;

  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), NULL);
  g_return_val_if_fail (DEMARC_IS_WORKLOAD (other), NULL);
  g_return_val_if_fail (self->model == other->model && self->scheme == other->scheme &&
                        self->lens == other->lens, NULL);

  both = begin_like (self);
  share_stacks (both, self, -1);
  share_stacks (both, other, -1);

  return finish (both);
}

/**
 * demarc_workload_equal:
 * @self: a workload
 * @other: (nullable): another
 *
 * Tells whether two workloads are the same services of the same model, under the same scheme and
 * lens.
 *
 * Returns: whether they are
 */
gboolean
demarc_workload_equal (DemarcWorkload *self,
                       DemarcWorkload *other)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), FALSE);

  if (other == NULL || self->model != other->model || self->scheme != other->scheme ||
      self->lens != other->lens || self->stacks->len != other->stacks->len)
    return FALSE;

  for (guint i = 0; i < self->stacks->len; i++)
    if (compare_stacks (&self->stacks->pdata[i], &other->stacks->pdata[i]) != 0)
      return FALSE;

  return TRUE;
}
