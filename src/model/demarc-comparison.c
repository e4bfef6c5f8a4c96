/* demarc-comparison.c: what is different between subjects
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-comparison.h"

#include "demarc-gather.h"

/**
 * DemarcComparison:
 *
 * Stacks of one model side by side: a column for each stack, a row for each layer, in the order of
 * the model. One of the columns is the baseline that the others are held against. A comparison is
 * immutable.
 */
struct _DemarcComparison
{
  GObject    parent_instance;

  /* Owned */
  GPtrArray *stacks;

  guint      baseline;
};

G_DEFINE_FINAL_TYPE (DemarcComparison, demarc_comparison, G_TYPE_OBJECT)

static void
demarc_comparison_finalize (GObject *object)
{
  DemarcComparison *self = DEMARC_COMPARISON (object);

  g_clear_pointer (&self->stacks, g_ptr_array_unref);

  G_OBJECT_CLASS (demarc_comparison_parent_class)->finalize (object);
}

static void
demarc_comparison_class_init (DemarcComparisonClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_comparison_finalize;
}

static void
demarc_comparison_init (DemarcComparison *self)
{
}

static const DemarcCell *
get_cell (DemarcComparison *self,
          guint             column,
          guint             row)
{
  return demarc_stack_get_cell (g_ptr_array_index (self->stacks, column), row);
}

static gboolean
is_known (const DemarcCell *cell)
{
  return cell->applies && cell->owner != DEMARC_OWNER_UNSTATED;
}

/* The customer's duties of one column whose layers lean to a side of the other one. */
static GArray *
gather_leaving (DemarcComparison *self,
                guint             of,
                guint             column,
                DemarcLeaning     leaning)
{
  g_autoptr (GArray) duties = demarc_gather_duties (demarc_comparison_get_stack (self, of),
                                                    DEMARC_PARTY_CUSTOMER);
  GArray *found = g_array_new (FALSE, FALSE, sizeof (DemarcDuty));

  for (guint i = 0; i < duties->len; i++)
    {
      DemarcDuty duty = g_array_index (duties, DemarcDuty, i);
      guint row = demarc_entry_get_position (DEMARC_ENTRY (duty.layer));

      if (demarc_comparison_get_leaning (self, column, row) == leaning)
        g_array_append_val (found, duty);
    }

  return found;
}

/**
 * demarc_comparison_new:
 * @stacks: (element-type DemarcStack): one or more stacks of one model
 * @baseline: the position of the one that the others are held against
 *
 * Puts stacks side by side. They can be of several subjects, or of one under several schemes or
 * lenses.
 *
 * Returns: (transfer full): the comparison
 */
DemarcComparison *
demarc_comparison_new (GPtrArray *stacks,
                       guint      baseline)
{
  DemarcComparison *self;

  g_return_val_if_fail (stacks != NULL && stacks->len > 0, NULL);
  g_return_val_if_fail (baseline < stacks->len, NULL);

  self = g_object_new (DEMARC_TYPE_COMPARISON, NULL);
  self->stacks = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < stacks->len; i++)
    g_ptr_array_add (self->stacks, g_object_ref (g_ptr_array_index (stacks, i)));
  self->baseline = baseline;

  return self;
}

static gboolean
is_same_stack (DemarcStack *a,
               DemarcStack *b)
{
  return demarc_stack_get_model (a) == demarc_stack_get_model (b) &&
         demarc_stack_get_scheme (a) == demarc_stack_get_scheme (b) &&
         demarc_stack_get_lens (a) == demarc_stack_get_lens (b) &&
         demarc_subject_equal (demarc_stack_get_subject (a), demarc_stack_get_subject (b));
}

/**
 * demarc_comparison_equal:
 * @self: a comparison
 * @other: (nullable): another
 *
 * Tells whether two comparisons have the same columns and the same baseline.
 *
 * Returns: whether they have
 */
gboolean
demarc_comparison_equal (DemarcComparison *self,
                         DemarcComparison *other)
{
  g_return_val_if_fail (DEMARC_IS_COMPARISON (self), FALSE);

  if (other == NULL || self->baseline != other->baseline ||
      self->stacks->len != other->stacks->len)
    return FALSE;

  for (guint i = 0; i < self->stacks->len; i++)
    if (!is_same_stack (g_ptr_array_index (self->stacks, i),
                        g_ptr_array_index (other->stacks, i)))
      return FALSE;

  return TRUE;
}

/**
 * demarc_comparison_get_n_columns:
 * @self: a comparison
 *
 * Counts the stacks.
 *
 * Returns: how many there are
 */
guint
demarc_comparison_get_n_columns (DemarcComparison *self)
{
  g_return_val_if_fail (DEMARC_IS_COMPARISON (self), 0);

  return self->stacks->len;
}

/**
 * demarc_comparison_get_n_rows:
 * @self: a comparison
 *
 * Counts the layers.
 *
 * Returns: how many there are
 */
guint
demarc_comparison_get_n_rows (DemarcComparison *self)
{
  g_return_val_if_fail (DEMARC_IS_COMPARISON (self), 0);

  return demarc_stack_get_n_cells (g_ptr_array_index (self->stacks, 0));
}

/**
 * demarc_comparison_get_baseline:
 * @self: a comparison
 *
 * Gets which column the others are held against.
 *
 * Returns: its position
 */
guint
demarc_comparison_get_baseline (DemarcComparison *self)
{
  g_return_val_if_fail (DEMARC_IS_COMPARISON (self), 0);

  return self->baseline;
}

/**
 * demarc_comparison_get_stack:
 * @self: a comparison
 * @column: a column
 *
 * Gets what a column shows.
 *
 * Returns: (transfer none): the stack
 */
DemarcStack *
demarc_comparison_get_stack (DemarcComparison *self,
                             guint             column)
{
  g_return_val_if_fail (DEMARC_IS_COMPARISON (self), NULL);
  g_return_val_if_fail (column < self->stacks->len, NULL);

  return g_ptr_array_index (self->stacks, column);
}

/**
 * demarc_comparison_row_differs:
 * @self: a comparison
 * @row: a layer
 *
 * Tells whether the columns have different answers for a layer. That one of them does not state
 * it, or hardly has it, is a difference too.
 *
 * Returns: whether they have
 */
gboolean
demarc_comparison_row_differs (DemarcComparison *self,
                               guint             row)
{
  const DemarcCell *first;

  g_return_val_if_fail (DEMARC_IS_COMPARISON (self), FALSE);
  g_return_val_if_fail (row < demarc_comparison_get_n_rows (self), FALSE);

  first = get_cell (self, 0, row);
  for (guint i = 1; i < self->stacks->len; i++)
    {
      const DemarcCell *cell = get_cell (self, i, row);

      if (cell->owner != first->owner || cell->applies != first->applies)
        return TRUE;
    }

  return FALSE;
}

/**
 * demarc_comparison_count_equal:
 * @self: a comparison
 *
 * Counts the layers that are the same in all columns.
 *
 * Returns: how many there are
 */
guint
demarc_comparison_count_equal (DemarcComparison *self)
{
  guint n = 0;

  g_return_val_if_fail (DEMARC_IS_COMPARISON (self), 0);

  for (guint row = 0; row < demarc_comparison_get_n_rows (self); row++)
    n += demarc_comparison_row_differs (self, row) ? 0 : 1;

  return n;
}

/**
 * demarc_comparison_get_leaning:
 * @self: a comparison
 * @column: a column
 * @row: a layer
 *
 * Holds a cell against the one of the baseline.
 *
 * Returns: to which side it leans
 */
DemarcLeaning
demarc_comparison_get_leaning (DemarcComparison *self,
                               guint             column,
                               guint             row)
{
  const DemarcCell *base;
  const DemarcCell *cell;

  g_return_val_if_fail (DEMARC_IS_COMPARISON (self), DEMARC_LEANING_OPEN);
  g_return_val_if_fail (column < self->stacks->len, DEMARC_LEANING_OPEN);
  g_return_val_if_fail (row < demarc_comparison_get_n_rows (self), DEMARC_LEANING_OPEN);

  base = get_cell (self, self->baseline, row);
  cell = get_cell (self, column, row);
  if (cell->owner == base->owner && cell->applies == base->applies)
    return DEMARC_LEANING_SAME;
  if (!is_known (cell) || !is_known (base))
    return DEMARC_LEANING_OPEN;

  /* Owners are numbered from the customer to the provider. */
  return cell->owner < base->owner ? DEMARC_LEANING_CUSTOMER : DEMARC_LEANING_PROVIDER;
}

/**
 * demarc_comparison_gather_handed:
 * @self: a comparison
 * @column: a column
 *
 * Finds the customer's duties on the baseline that going to a column hands over, wholly or in
 * part: those of the layers that lean to the provider there.
 *
 * Returns: (transfer full) (element-type DemarcDuty): the duties
 */
GArray *
demarc_comparison_gather_handed (DemarcComparison *self,
                                 guint             column)
{
  g_return_val_if_fail (DEMARC_IS_COMPARISON (self), NULL);
  g_return_val_if_fail (column < self->stacks->len, NULL);

  return gather_leaving (self, self->baseline, column, DEMARC_LEANING_PROVIDER);
}

/**
 * demarc_comparison_gather_taken:
 * @self: a comparison
 * @column: a column
 *
 * Finds the customer's duties on a column that going there from the baseline takes back.
 *
 * Returns: (transfer full) (element-type DemarcDuty): the duties
 */
GArray *
demarc_comparison_gather_taken (DemarcComparison *self,
                                guint             column)
{
  g_return_val_if_fail (DEMARC_IS_COMPARISON (self), NULL);
  g_return_val_if_fail (column < self->stacks->len, NULL);

  return gather_leaving (self, column, column, DEMARC_LEANING_CUSTOMER);
}
