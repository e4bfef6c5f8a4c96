/* demarc-workload-duties.c: the duties and the gaps of a workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-private.h"

#include "demarc-columns.h"
#include "demarc-words.h"

/* What is found at one layer. */
typedef struct
{
  DemarcWorkload *workload;
  guint           layer;
  GHashTable     *positions; /* of the duties, by their folded words */
} Layer;

static void
clear_duty (gpointer data)
{
  g_clear_pointer (&((DemarcWorkloadDuty *) data)->subjects, g_free);
}

static void
clear_gap (gpointer data)
{
  g_clear_pointer (&((DemarcWorkloadGap *) data)->subjects, g_free);
}

static GArray *
new_array (gsize          size,
           GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, FALSE, (guint) size);

  g_array_set_clear_func (array, clear);

  return array;
}

static void
add_position (guint **positions,
              guint  *n,
              guint   position)
{
  *positions = g_renew (guint, *positions, *n + 1);
  (*positions)[(*n)++] = position;
}

/* A duty in the same words, case and punctuation aside, is the same duty. The words of the service
 * that comes first in the model stay. */
static void
add_duty (Layer            *self,
          const DemarcCell *cell,
          guint             subject)
{
  GArray *duties = self->workload->duties;
  const char *text = cell->halves[DEMARC_PARTY_CUSTOMER];
  g_autofree char *folded = demarc_words_squash (text);
  DemarcWorkloadDuty *duty;
  gpointer position;

  if (!g_hash_table_lookup_extended (self->positions, folded, NULL, &position))
    {
      DemarcWorkloadDuty added = { cell->layer, text, NULL, 0 };

      position = GUINT_TO_POINTER (duties->len);
      g_array_append_val (duties, added);
      g_hash_table_insert (self->positions, g_steal_pointer (&folded), position);
    }

  duty = &g_array_index (duties, DemarcWorkloadDuty, GPOINTER_TO_UINT (position));
  add_position (&duty->subjects, &duty->n_subjects, subject);
}

static const DemarcCell *
get_cell (Layer *self,
          guint  subject)
{
  return demarc_stack_get_cell (g_ptr_array_index (self->workload->stacks, subject), self->layer);
}

static void
add_duties (Layer *self)
{
  self->positions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < self->workload->stacks->len; i++)
    {
      const DemarcCell *cell = get_cell (self, i);

      if (_demarc_workload_has_part (cell))
        add_duty (self, cell, i);
    }
  g_clear_pointer (&self->positions, g_hash_table_unref);
}

static void
add_gap (Layer       *self,
         DemarcState  state)
{
  DemarcWorkloadGap gap = { NULL, state, NULL, 0 };

  for (guint i = 0; i < self->workload->stacks->len; i++)
    {
      const DemarcCell *cell = get_cell (self, i);

      if (!cell->applies || cell->state != state)
        continue;

      gap.layer = cell->layer;
      add_position (&gap.subjects, &gap.n_subjects, i);
    }

  if (gap.n_subjects > 0)
    g_array_append_val (self->workload->gaps, gap);
}

/* Whether the customer has something to do there. */
gboolean
_demarc_workload_has_part (const DemarcCell *cell)
{
  return cell->applies &&
         (cell->owner == DEMARC_OWNER_CUSTOMER || cell->owner == DEMARC_OWNER_SHARED);
}

/* Gathers the duties and gaps of the subjects that are there. */
void
_demarc_workload_gather (DemarcWorkload *self)
{
  self->duties = new_array (sizeof (DemarcWorkloadDuty), clear_duty);
  self->gaps = new_array (sizeof (DemarcWorkloadGap), clear_gap);

  for (guint i = 0; i < demarc_model_get_n_layers (self->model); i++)
    {
      Layer layer = { self, i, NULL };

      add_duties (&layer);
      add_gap (&layer, DEMARC_STATE_DISPUTED);
      add_gap (&layer, DEMARC_STATE_UNSTATED);
    }
}

/**
 * demarc_workload_get_model:
 * @self: a workload
 *
 * Gets the model that the services belong to.
 *
 * Returns: (transfer none): the model
 */
DemarcModel *
demarc_workload_get_model (DemarcWorkload *self)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), NULL);

  return self->model;
}

/**
 * demarc_workload_dup_text:
 * @self: a workload
 *
 * Makes the text by which a place names the services, such as `ec2+rds`.
 *
 * Returns: (transfer full) (nullable): the text; %NULL where there are none
 */
char *
demarc_workload_dup_text (DemarcWorkload *self)
{
  g_autoptr (GPtrArray) texts = NULL;

  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), NULL);

  texts = g_ptr_array_new ();
  for (guint i = 0; i < self->stacks->len; i++)
    g_ptr_array_add (texts,
                     (char *) demarc_subject_get_text (demarc_workload_get_subject (self, i)));
  g_ptr_array_add (texts, NULL);

  return demarc_columns_join ((const char *const *) texts->pdata);
}

/**
 * demarc_workload_get_n_subjects:
 * @self: a workload
 *
 * Counts the services.
 *
 * Returns: how many there are
 */
guint
demarc_workload_get_n_subjects (DemarcWorkload *self)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), 0);

  return self->stacks->len;
}

/**
 * demarc_workload_get_subject:
 * @self: a workload
 * @position: less than the number of services
 *
 * Gets a service.
 *
 * Returns: (transfer none): the subject
 */
DemarcSubject *
demarc_workload_get_subject (DemarcWorkload *self,
                             guint           position)
{
  return demarc_stack_get_subject (demarc_workload_get_stack (self, position));
}

/**
 * demarc_workload_get_stack:
 * @self: a workload
 * @position: less than the number of services
 *
 * Gets who answers for the layers of a service.
 *
 * Returns: (transfer none): the stack
 */
DemarcStack *
demarc_workload_get_stack (DemarcWorkload *self,
                           guint           position)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), NULL);
  g_return_val_if_fail (position < self->stacks->len, NULL);

  return g_ptr_array_index (self->stacks, position);
}

/**
 * demarc_workload_find:
 * @self: a workload
 * @subject: a subject
 *
 * Finds a service.
 *
 * Returns: its position, or -1
 */
int
demarc_workload_find (DemarcWorkload *self,
                      DemarcSubject  *subject)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), -1);

  for (guint i = 0; i < self->stacks->len; i++)
    if (demarc_subject_equal (demarc_workload_get_subject (self, i), subject))
      return (int) i;

  return -1;
}

/**
 * demarc_workload_get_n_duties:
 * @self: a workload
 *
 * Counts what the customer has to do, equal duties once.
 *
 * Returns: how many duties there are
 */
guint
demarc_workload_get_n_duties (DemarcWorkload *self)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), 0);

  return self->duties->len;
}

/**
 * demarc_workload_get_duty:
 * @self: a workload
 * @position: less than the number of duties
 *
 * Gets a duty. They are in the order of their layers.
 *
 * Returns: (transfer none): the duty
 */
const DemarcWorkloadDuty *
demarc_workload_get_duty (DemarcWorkload *self,
                          guint           position)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), NULL);
  g_return_val_if_fail (position < self->duties->len, NULL);

  return &g_array_index (self->duties, DemarcWorkloadDuty, position);
}

/**
 * demarc_workload_count_folded:
 * @self: a workload
 *
 * Counts the duties that are not listed again, because another service brings the same.
 *
 * Returns: how many there are
 */
guint
demarc_workload_count_folded (DemarcWorkload *self)
{
  guint n = 0;

  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), 0);

  for (guint i = 0; i < self->duties->len; i++)
    n += g_array_index (self->duties, DemarcWorkloadDuty, i).n_subjects - 1;

  return n;
}

/**
 * demarc_workload_get_n_gaps:
 * @self: a workload
 *
 * Counts the layers of which nobody says for certain whose they are.
 *
 * Returns: how many there are; a layer that is disputed for one service and unstated for another
 *   counts twice
 */
guint
demarc_workload_get_n_gaps (DemarcWorkload *self)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), 0);

  return self->gaps->len;
}

/**
 * demarc_workload_get_gap:
 * @self: a workload
 * @position: less than the number of gaps
 *
 * Gets a gap. They are in the order of their layers.
 *
 * Returns: (transfer none): the gap
 */
const DemarcWorkloadGap *
demarc_workload_get_gap (DemarcWorkload *self,
                         guint           position)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), NULL);
  g_return_val_if_fail (position < self->gaps->len, NULL);

  return &g_array_index (self->gaps, DemarcWorkloadGap, position);
}
