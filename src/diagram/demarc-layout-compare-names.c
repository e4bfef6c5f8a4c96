/* demarc-layout-compare-names.c: what the pieces of a comparison stand for
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-compare-private.h"

#include <glib/gi18n-lib.h>

static const char *
get_provider (DemarcGrid *self)
{
  return demarc_model_get_party_name (self->base.model, DEMARC_PARTY_PROVIDER);
}

/* What tells a column, or with a layer a cell, in a document: letters, digits, dashes and dots. */
static char *
dup_id (DemarcGrid  *self,
        DemarcLayer *layer,
        guint        column)
{
  DemarcSubject *subject =
    demarc_stack_get_subject (demarc_comparison_get_stack (self->comparison, column));
  g_autofree char *plain = g_strdup (demarc_subject_get_text (subject));
  const char *id = layer == NULL ? "column" : demarc_entry_get_id (DEMARC_ENTRY (layer));

  g_strcanon (plain, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "-", '.');

  return g_strdup_printf ("%s.%u.%s", id, column + 1, plain);
}

static char *
dup_disputed (DemarcGrid       *self,
              const DemarcCell *cell,
              const char       *on)
{
  const char *title = demarc_entry_get_title (DEMARC_ENTRY (cell->layer));

  switch (cell->owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return g_strdup_printf (_("%1$s on %2$s: yours, but sources disagree"), title, on);
    case DEMARC_OWNER_SHARED:
      return g_strdup_printf (_("%1$s on %2$s: shared between you and %3$s, but sources disagree"),
                              title, on, get_provider (self));
    case DEMARC_OWNER_PROVIDER:
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup_printf (_("%1$s on %2$s: %3$s answers for it, but sources disagree"), title,
                              on, get_provider (self));
    }
}

static char *
dup_answer (DemarcGrid       *self,
            const DemarcCell *cell,
            const char       *on)
{
  const char *title = demarc_entry_get_title (DEMARC_ENTRY (cell->layer));

  /* Translators: these are read aloud when a cell of a comparison is focused. %1$s is a layer, %2$s
   * a service or category, %3$s the provider. */
  if (!cell->applies)
    return g_strdup_printf (_("%1$s on %2$s: hardly exists here"), title, on);
  if (cell->state == DEMARC_STATE_DISPUTED)
    return dup_disputed (self, cell, on);

  switch (cell->owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return g_strdup_printf (_("%1$s on %2$s: yours"), title, on);
    case DEMARC_OWNER_SHARED:
      return g_strdup_printf (_("%1$s on %2$s: shared between you and %3$s"), title, on,
                              get_provider (self));
    case DEMARC_OWNER_PROVIDER:
      return g_strdup_printf (_("%1$s on %2$s: %3$s answers for it"), title, on,
                              get_provider (self));
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup_printf (_("%1$s on %2$s: not stated whose it is"), title, on);
    }
}

/* The spoken name of a cell: layer, column, owner, and how it is held against the baseline. */
static char *
dup_cell_name (DemarcGrid *self,
               guint       layer,
               guint       column)
{
  guint baseline = demarc_comparison_get_baseline (self->comparison);
  g_autofree char *on = demarc_comparison_dup_title (self->comparison, column);
  g_autofree char *base = demarc_comparison_dup_title (self->comparison, baseline);
  g_autofree char *answer = dup_answer (self, _demarc_grid_get_cell (self, layer, column), on);

  if (column == baseline)
    return g_steal_pointer (&answer);

  /* Translators: %1$s is such as "Guest operating system on Amazon RDS: AWS answers for it", %2$s
   * the service or category that it is held against, %3$s the provider. */
  switch (demarc_comparison_get_leaning (self->comparison, column, layer))
    {
    case DEMARC_LEANING_CUSTOMER:
      return g_strdup_printf (_("%1$s, more yours than on %2$s"), answer, base);
    case DEMARC_LEANING_PROVIDER:
      return g_strdup_printf (_("%1$s, more %3$s's than on %2$s"), answer, base,
                              get_provider (self));
    case DEMARC_LEANING_SAME:
      return g_strdup_printf (_("%1$s, as on %2$s"), answer, base);
    case DEMARC_LEANING_OPEN:
    default:
      return g_strdup_printf (_("%1$s, which cannot be held against %2$s"), answer, base);
    }
}

/* The spoken name of a row. */
static char *
dup_row_name (DemarcGrid *self,
              guint       row)
{
  guint layer = self->layers[row];
  const DemarcCell *cell = _demarc_grid_get_cell (self, layer, 0);
  const char *title = demarc_entry_get_title (DEMARC_ENTRY (cell->layer));

  /* Translators: read aloud when a row of a comparison is focused: a layer and its place. */
  if (_demarc_grid_is_equal (self, layer))
    return g_strdup_printf (_("%1$s: the same in all columns, row %2$u of %3$u"), title, row + 1,
                            self->n_rows);

  return g_strdup_printf (_("%1$s: differs, row %2$u of %3$u"), title, row + 1, self->n_rows);
}

/* The spoken name of the head of a column. */
static char *
dup_column_name (DemarcGrid *self,
                 guint       column)
{
  g_autofree char *title = demarc_comparison_dup_title (self->comparison, column);

  /* Translators: read aloud when the head of a column is focused: what it shows and its place. */
  if (column == demarc_comparison_get_baseline (self->comparison))
    return g_strdup_printf (_("%1$s, the baseline, column %2$u of %3$u"), title, column + 1,
                            self->n_columns);

  return g_strdup_printf (_("%1$s, column %2$u of %3$u"), title, column + 1, self->n_columns);
}

/* Says of the last piece which cell it is. */
void
_demarc_grid_tag_cell (DemarcGrid *self,
                       guint       row,
                       guint       column)
{
  DemarcPiece *piece = _demarc_scene_get_last (self->base.scene);
  guint layer = self->layers[row];
  DemarcStack *stack = demarc_comparison_get_stack (self->comparison, column);
  const DemarcCell *cell = demarc_stack_get_cell (stack, layer);
  g_autofree char *id = dup_id (self, cell->layer, column);
  g_autofree char *name = dup_cell_name (self, layer, column);
  g_autofree char *sentence = demarc_stack_dup_sentence (stack, layer);

  piece->id = g_ref_string_new_intern (id);
  piece->name = g_ref_string_new (name);
  piece->description = g_ref_string_new (sentence);
  piece->owner = cell->owner;
  piece->place = row + 1;
  piece->layer = layer;
  piece->column = column;
}

/* Says of the last piece which row it is. */
void
_demarc_grid_tag_row (DemarcGrid *self,
                      guint       row)
{
  DemarcPiece *piece = _demarc_scene_get_last (self->base.scene);
  DemarcLayer *layer = _demarc_grid_get_cell (self, self->layers[row], 0)->layer;
  g_autofree char *name = dup_row_name (self, row);

  piece->id = g_ref_string_new_intern (demarc_entry_get_id (DEMARC_ENTRY (layer)));
  piece->name = g_ref_string_new (name);
  piece->description = g_ref_string_new (demarc_layer_get_summary (layer));
  piece->layer = self->layers[row];
  piece->place = row + 1;
}

/* Says of the last piece which column it is the head of. */
void
_demarc_grid_tag_column (DemarcGrid *self,
                         guint       column)
{
  DemarcPiece *piece = _demarc_scene_get_last (self->base.scene);
  DemarcStack *stack = demarc_comparison_get_stack (self->comparison, column);
  g_autofree char *id = dup_id (self, NULL, column);
  g_autofree char *name = dup_column_name (self, column);
  g_autofree char *words = column == demarc_comparison_get_baseline (self->comparison)
                             ? demarc_stack_dup_customer_count (stack)
                             : demarc_comparison_dup_sentence (self->comparison, column);

  piece->id = g_ref_string_new_intern (id);
  piece->name = g_ref_string_new (name);
  piece->description = g_ref_string_new (words);
  piece->column = column;
}
