/* demarc-layout-compare-rows.c: how high the rows of a comparison are
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-compare-private.h"

#include <math.h>

#define ROW_LEAST_LOW 24.f
#define ROW_MAX 64.f

static float
measure_cells (DemarcGrid *self,
               guint       row)
{
  float height = self->row_least;

  for (guint column = 0; column < self->n_columns; column++)
    height = MAX (height, _demarc_grid_measure_cell (self, row, column));

  return ceilf (height);
}

static float
measure_row (DemarcGrid *self,
             guint       row)
{
  float cells = measure_cells (self, row);
  float head = _demarc_grid_measure_head (self, row);

  return self->is_stacked ? head + cells : MAX (head, cells);
}

static float
measure_rows (DemarcGrid *self)
{
  float height = 0;

  for (guint row = 0; row < self->n_rows; row++)
    height += measure_row (self, row) + self->row_gap;

  return height;
}

/* What does not go into whole pixels for all rows goes to the first ones. */
static void
share_rest (DemarcGrid *self,
            float       rest)
{
  float most = floorf (ROW_MAX * self->base.scale);
  float each = floorf (rest / (float) self->n_rows);

  if (self->row_least + each >= most)
    {
      self->row_least = MAX (most, self->row_least);
      return;
    }

  self->row_least += each;
  self->n_higher = (guint) (rest - each * (float) self->n_rows);
}

static float
measure_legend (DemarcGrid *self)
{
  DemarcLayout scratch = self->base;

  scratch.scene = _demarc_scene_new (scratch.typesetter, self->scene_width,
                                     &scratch.theme->background);
  scratch.width = self->across;
  scratch.y = 0;
  _demarc_layout_add_legend (&scratch);
  g_object_unref (scratch.scene);

  return scratch.y;
}

/* How high everything is that stands under the heads and is no row. In a window it has to be right,
 * or the window would scroll by a few pixels. */
static float
measure_rest (DemarcGrid *self)
{
  DemarcLayout *base = &self->base;
  float height = base->options->with_sources ? _demarc_layout_measure_end (base) : 0;

  if (self->options->column_min <= 0)
    return height + (base->options->with_legend ? 40 * base->scale : 0);

  if (base->options->with_legend)
    height += measure_legend (self);
  if (self->n_shown < self->n_layers)
    height += _demarc_grid_measure_fold (self) + 2 * self->row_gap;

  return height;
}

/* Rows share the height there is: where it is little they lose what makes them comfortable,
 * where there is more they grow. What explains the names needs a comfortable row. In a window
 * that scrolls all the same nothing is lost. */
static void
choose_rows (DemarcGrid *self)
{
  DemarcLayout *base = &self->base;
  float comfortable = ceilf (GRID_ROW_HEIGHT * base->scale);
  float room;
  float rest;

  base->has_details = !self->is_stacked;
  self->row_least = comfortable;
  if (base->options->height <= 0 || self->n_rows == 0)
    return;

  room = base->options->height - base->y - measure_rest (self) - GRID_END * base->scale;
  rest = room - measure_rows (self);
  if (rest < 0)
    {
      self->row_least = ceilf (ROW_LEAST_LOW * base->scale);
      rest = room - measure_rows (self);
    }
  if (rest >= 0 || self->options->column_min <= 0)
    share_rest (self, MAX (rest, 0));
  else
    self->row_least = comfortable;
}

static void
add_row (DemarcGrid *self,
         guint       row)
{
  DemarcLayout *base = &self->base;
  float head = _demarc_grid_measure_head (self, row);
  float more = row < self->n_higher ? 1 : 0;
  float height = measure_cells (self, row) + more;

  self->tops[row] = base->y;
  if (self->is_stacked)
    {
      _demarc_grid_add_row_head (self, row, base->y, head);
      base->y += head;
    }
  else
    {
      height = MAX (height, head + more);
      _demarc_grid_add_row_head (self, row, base->y, height);
    }

  for (guint column = 0; column < self->n_columns; column++)
    _demarc_grid_add_cell (self, row, column, base->y, height);

  self->ends[row] = base->y + height;
  base->y += height + self->row_gap;
}

/* The line lies over the cells, and the fold under it: nothing that it is about is folded. */
void
_demarc_grid_add_rows (DemarcGrid *self)
{
  choose_rows (self);
  for (guint row = 0; row < self->n_shown; row++)
    add_row (self, row);
  if (self->n_shown > 0)
    _demarc_grid_add_line (self);
  if (self->n_shown < self->n_layers)
    _demarc_grid_add_fold (self);
  for (guint row = self->n_shown; row < self->n_rows; row++)
    add_row (self, row);
}
