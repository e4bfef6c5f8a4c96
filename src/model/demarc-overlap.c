/* demarc-overlap.c: what two columns of a comparison have in common
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-overlap.h"

static gboolean
is_known (DemarcComparison *self,
          guint             column,
          guint             row)
{
  const DemarcCell *cell =
    demarc_stack_get_cell (demarc_comparison_get_stack (self, column), row);

  return cell->applies && cell->owner != DEMARC_OWNER_UNSTATED;
}

static DemarcSubject *
get_subject (DemarcComparison *self,
             guint             column)
{
  return demarc_stack_get_subject (demarc_comparison_get_stack (self, column));
}

/**
 * demarc_comparison_get_overlap:
 * @self: a comparison
 * @column: a column
 * @row: a layer
 *
 * Finds the list to which a layer belongs when a column is held against the baseline. What is not
 * stated is never counted as anybody's, not even where it is not stated on both.
 *
 * Returns: the list
 */
DemarcOverlap
demarc_comparison_get_overlap (DemarcComparison *self,
                               guint             column,
                               guint             row)
{
  switch (demarc_comparison_get_leaning (self, column, row))
    {
    case DEMARC_LEANING_CUSTOMER:
      return DEMARC_OVERLAP_HERE;
    case DEMARC_LEANING_PROVIDER:
      return DEMARC_OVERLAP_THERE;
    case DEMARC_LEANING_SAME:
      return is_known (self, column, row) ? DEMARC_OVERLAP_COMMON : DEMARC_OVERLAP_OPEN;
    case DEMARC_LEANING_OPEN:
    default:
      return DEMARC_OVERLAP_OPEN;
    }
}

/**
 * demarc_comparison_gather_overlap:
 * @self: a comparison
 * @column: a column
 * @overlap: a list
 *
 * Finds the layers of a list, in the order of the model.
 *
 * Returns: (transfer container) (element-type DemarcLayer): the layers
 */
GPtrArray *
demarc_comparison_gather_overlap (DemarcComparison *self,
                                  guint             column,
                                  DemarcOverlap     overlap)
{
  GPtrArray *layers = g_ptr_array_new ();
  DemarcStack *stack = demarc_comparison_get_stack (self, column);

  for (guint row = 0; row < demarc_comparison_get_n_rows (self); row++)
    if (demarc_comparison_get_overlap (self, column, row) == overlap)
      g_ptr_array_add (layers, demarc_stack_get_cell (stack, row)->layer);

  return layers;
}

/**
 * demarc_comparison_knows_duties:
 * @self: a comparison
 * @of: the column whose duties are meant
 * @column: the column that is held against the baseline
 *
 * Tells whether duties of one of the two can be handed over or taken back. Those of a category are
 * not known, whatever its layers say; and nobody moves between two documents about one service.
 *
 * Returns: whether they can
 */
gboolean
demarc_comparison_knows_duties (DemarcComparison *self,
                                guint             of,
                                guint             column)
{
  guint baseline = demarc_comparison_get_baseline (self);

  return demarc_subject_get_service (get_subject (self, of)) != NULL &&
         !demarc_subject_equal (get_subject (self, column), get_subject (self, baseline));
}
