/* demarc-layout-compare-line.c: the demarcation line through a comparison
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-compare-private.h"

#include <math.h>

#define THICKNESS 3.f
#define DASH 5.f
#define STEP 9.f

/* In each column the line runs under the last row of which any part is the customer's: what lies
 * under it is the provider's, whole, or not stated. */
static guint
get_level (DemarcGrid *self,
           guint       column)
{
  guint level = 0;

  for (guint row = 0; row < self->n_shown; row++)
    {
      DemarcOwner owner = _demarc_grid_get_cell (self, self->layers[row], column)->owner;

      if (owner == DEMARC_OWNER_CUSTOMER || owner == DEMARC_OWNER_SHARED)
        level = row + 1;
    }

  return level;
}

/* Where a level lies in the piece: in the middle of the gap under a row. */
static float
get_y (DemarcGrid *self,
       guint       level)
{
  float top = self->tops[0] - self->row_gap / 2;

  return level == 0 ? 0 : self->ends[level - 1] + self->row_gap / 2 - top;
}

static float
get_thickness (DemarcGrid *self)
{
  return MAX (roundf (THICKNESS * self->base.scale), 1);
}

/* Dashes are spread so that every part begins and ends with one: the corners are whole. Steps are
 * of hundredths, as in documents, so that they do not drift apart there. */
static void
set_dashes (DemarcGrid      *self,
            DemarcPrimitive *line,
            float            length)
{
  float dash = DASH * self->base.scale;
  float n = MAX (roundf ((length - dash) / (STEP * self->base.scale)), 1);

  line->step = floorf ((length - dash) / n * 100) / 100;
  line->thickness = dash;
  if (length <= 2 * dash)
    line->step = 0;
}

/* Adds the line under columns of one level, from the middle of a gap to the middle of a gap. */
static void
add_tread (DemarcGrid *self,
           guint       first,
           guint       end,
           float       y)
{
  float pitch = self->column_width + self->gap;
  float x = (float) first * pitch;
  float width = (float) (end - first) * pitch;
  float thickness = get_thickness (self);
  DemarcPrimitive *line =
    _demarc_scene_add_primitive (self->base.scene, DEMARC_PRIMITIVE_LINE, 2 * first);

  line->x = self->base.options->mirrored ? (float) self->n_columns * pitch - x - width : x;
  line->y = y + thickness / 2;
  line->width = width + thickness;
  line->height = thickness;
  line->color = self->base.theme->line;
  set_dashes (self, line, line->width);
}

/* Adds the line between two columns of different levels. */
static void
add_riser (DemarcGrid *self,
           guint       column,
           float       from,
           float       to)
{
  float pitch = self->column_width + self->gap;
  float x = (float) (self->base.options->mirrored ? self->n_columns - column : column) * pitch;
  float thickness = get_thickness (self);
  DemarcPrimitive *line =
    _demarc_scene_add_primitive (self->base.scene, DEMARC_PRIMITIVE_UPRIGHT, 2 * column - 1);

  line->x = x + thickness / 2;
  line->y = MIN (from, to);
  line->width = thickness;
  line->height = fabsf (to - from) + thickness;
  line->color = self->base.theme->line;
  set_dashes (self, line, line->height);
}

/* Adds the line. Where the names of the layers stand over the cells, it has no risers: they would
 * run through the names. */
void
_demarc_grid_add_line (DemarcGrid *self)
{
  float pitch = self->column_width + self->gap;
  float thickness = get_thickness (self);
  float half = self->gap / 2 + thickness / 2;
  float top = self->tops[0] - self->row_gap / 2;
  guint first = 0;

  _demarc_grid_begin (self, DEMARC_PIECE_LINE, 0,
                      floorf (_demarc_grid_get_column_x (self, 0) - half),
                      floorf (top - thickness / 2), (float) self->n_columns * pitch + thickness);
  for (guint column = 1; column <= self->n_columns; column++)
    {
      float y = get_y (self, get_level (self, first));
      float next;

      if (column < self->n_columns && get_level (self, column) == get_level (self, first))
        continue;

      add_tread (self, first, column, y);
      first = column;
      if (column == self->n_columns)
        break;

      next = get_y (self, get_level (self, column));
      if (!self->is_stacked)
        add_riser (self, column, y, next);
    }
  _demarc_scene_end_piece (self->base.scene,
                           self->ends[self->n_shown - 1] + self->row_gap / 2 - top + thickness);
}
