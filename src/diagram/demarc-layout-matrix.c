/* demarc-layout-matrix.c: from a matrix to scenes
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-matrix-private.h"

#include <math.h>

/* The picture: a line of cells for each service, one cell for each layer. A line is a row, or where
 * the matrix is transposed a column; everything below follows from where lines and layers lie.
 * A window lays out only the lines that are seen, each as a scene of its own, and scrolls where
 * there is no room; files have all of them in one scene. */

#define END 10.f


/* Prepares a layout; the scene comes later. */
void
_demarc_matrix_layout_init (DemarcMatrixLayout        *self,
                            DemarcMatrix              *matrix,
                            DemarcTypesetter          *typesetter,
                            const DemarcLayoutOptions *options,
                            const DemarcMatrixFrame   *frame)
{
  float scale = options->text_scale;

  *self = (DemarcMatrixLayout) {
    .base = {
      .matrix = matrix,
      .model = demarc_matrix_table_get_model (demarc_matrix_get_table (matrix)),
      .typesetter = typesetter,
      .options = options,
      .theme = options->theme,
      .scale = scale,
      .detail_font = { 12 * scale, FALSE },
      .word_font = { 12 * scale, TRUE },
      .row_height = frame->cell_height,
    },
    .matrix = matrix,
    .frame = frame,
    .name_font = { 13 * scale, FALSE },
    .head_font = { 12 * scale, FALSE },
    .sum_font = { 11 * scale, FALSE },
  };
}

/* Begins a piece at a place that is given as it reads. */
void
_demarc_matrix_layout_begin (DemarcMatrixLayout *self,
                             DemarcPieceKind     kind,
                             guint               number,
                             float               x,
                             float               y,
                             float               width)
{
  if (self->base.options->mirrored)
    x = self->width - x - width;

  _demarc_scene_begin_piece (self->base.scene, kind, number, self->base.left + x, y, width);
}

static float
get_layer_pitch (DemarcMatrixLayout *self)
{
  const DemarcMatrixFrame *frame = self->frame;

  return (frame->is_transposed ? frame->cell_height : frame->cell_width) + frame->gap;
}

/* Where a cell lies: @along the lines, and by its layer. */
static void
place (DemarcMatrixLayout *self,
       float               along,
       int                 layer,
       float              *x,
       float              *y)
{
  const DemarcMatrixFrame *frame = self->frame;
  float head = frame->is_transposed ? frame->heads_height : frame->names_width;
  float across = layer < 0 ? 0 : head + frame->gap + (float) layer * get_layer_pitch (self);

  *x = frame->is_transposed ? along : across;
  *y = frame->is_transposed ? across : along;
}

/* Adds the head of a line. */
static void
add_line_head (DemarcMatrixLayout *self,
               guint               row,
               float               along)
{
  float x;
  float y;

  place (self, along, -1, &x, &y);
  y += self->base.y;
  if (demarc_matrix_is_head (self->matrix, row))
    _demarc_matrix_layout_add_group (self, row, x, y);
  else
    _demarc_matrix_layout_add_service (self, row, x, y);
}

static void
add_line_cell (DemarcMatrixLayout *self,
               guint               row,
               guint               layer,
               float               along)
{
  const DemarcMatrixFrame *frame = self->frame;
  float more = frame->group_more;
  float x;
  float y;

  place (self, along, (int) layer, &x, &y);
  y += self->base.y;
  if (demarc_matrix_is_head (self->matrix, row))
    _demarc_matrix_layout_add_sum (self, row, layer, x, y,
                                   frame->cell_width + (frame->is_transposed ? more : 0),
                                   frame->cell_height + (frame->is_transposed ? 0 : more));
  else
    _demarc_matrix_layout_add_cell (self, row, layer, x, y);
}

/* Adds a line. Returns where the next one begins. */
static float
add_line (DemarcMatrixLayout *self,
          guint               row,
          float               along)
{
  add_line_head (self, row, along);
  for (guint i = 0; i < demarc_matrix_get_n_layers (self->matrix); i++)
    add_line_cell (self, row, i, along);

  return along + demarc_matrix_frame_get_extent (self->frame,
                                                 demarc_matrix_is_head (self->matrix, row));
}

static void
add_layers (DemarcMatrixLayout *self)
{
  for (guint i = 0; i < demarc_matrix_get_n_layers (self->matrix); i++)
    {
      float x;
      float y;

      place (self, 0, (int) i, &x, &y);
      _demarc_matrix_layout_add_layer (self, i, x, y + self->base.y);
    }
}

/* How long everything is in the direction in which layers follow each other. */
static float
get_across (DemarcMatrixLayout *self)
{
  const DemarcMatrixFrame *frame = self->frame;
  float head = frame->is_transposed ? frame->heads_height : frame->names_width;

  return head + (float) demarc_matrix_get_n_layers (self->matrix) * get_layer_pitch (self);
}

static void
begin_scene (DemarcMatrixLayout *self,
             float               width)
{
  self->base.scene = _demarc_scene_new (self->base.typesetter, width,
                                        &self->base.theme->background);
}

/**
 * demarc_matrix_frame_get_extent:
 * @self: a frame
 * @is_head: whether the line is the head of a group
 *
 * Gets how much a line takes in the direction in which lines follow each other, with what is free
 * behind it.
 *
 * Returns: the length in pixels
 */
float
demarc_matrix_frame_get_extent (const DemarcMatrixFrame *self,
                                gboolean                 is_head)
{
  float size = self->is_transposed ? self->cell_width : self->cell_height;

  return size + self->gap + (is_head ? self->group_more : 0);
}

/**
 * demarc_layout_matrix_line:
 * @matrix: a matrix
 * @typesetter: what to measure text with
 * @options: how to lay it out
 * @frame: the sizes, for the same matrix, typesetter and options
 * @row: a row of the matrix
 *
 * Lays out one line: the head of a service or a group first, then its cells, by layer.
 *
 * Returns: (transfer full): the scene
 */
DemarcScene *
demarc_layout_matrix_line (DemarcMatrix              *matrix,
                           DemarcTypesetter          *typesetter,
                           const DemarcLayoutOptions *options,
                           const DemarcMatrixFrame   *frame,
                           guint                      row)
{
  DemarcMatrixLayout self;
  float extent;
  float across;

  g_return_val_if_fail (DEMARC_IS_MATRIX (matrix), NULL);

  _demarc_matrix_layout_init (&self, matrix, typesetter, options, frame);
  extent =
    demarc_matrix_frame_get_extent (frame, demarc_matrix_is_head (matrix, row)) - frame->gap;
  across = get_across (&self) - frame->gap;
  self.width = frame->is_transposed ? extent : across;
  begin_scene (&self, self.width);
  add_line (&self, row, 0);
  _demarc_scene_set_height (self.base.scene, frame->is_transposed ? across : extent);

  return self.base.scene;
}

/**
 * demarc_layout_matrix_layers:
 * @matrix: a matrix
 * @typesetter: what to measure text with
 * @options: how to lay it out
 * @frame: the sizes, for the same matrix, typesetter and options
 *
 * Lays out the heads of the layers, at the places of a line's cells, and what stands in the corner.
 *
 * Returns: (transfer full): the scene
 */
DemarcScene *
demarc_layout_matrix_layers (DemarcMatrix              *matrix,
                             DemarcTypesetter          *typesetter,
                             const DemarcLayoutOptions *options,
                             const DemarcMatrixFrame   *frame)
{
  DemarcMatrixLayout self;
  float across;

  g_return_val_if_fail (DEMARC_IS_MATRIX (matrix), NULL);

  _demarc_matrix_layout_init (&self, matrix, typesetter, options, frame);
  across = get_across (&self) - frame->gap;
  self.width = frame->is_transposed ? frame->names_width : across;
  begin_scene (&self, self.width);
  _demarc_matrix_layout_add_corner (&self, 0, 0);
  add_layers (&self);
  _demarc_scene_set_height (self.base.scene,
                            frame->is_transposed ? across : frame->heads_height);

  return self.base.scene;
}

static float
measure_lines (DemarcMatrixLayout *self)
{
  float length = 0;

  for (guint i = 0; i < self->base.n_rows; i++)
    length += demarc_matrix_frame_get_extent (
      self->frame, demarc_matrix_is_head (self->matrix, self->base.rows[i]));

  return length;
}

static void
add_all (DemarcMatrixLayout *self)
{
  const DemarcMatrixFrame *frame = self->frame;
  float head = frame->is_transposed ? frame->names_width : frame->heads_height;
  float along = head + frame->gap;
  float lines = measure_lines (self);

  _demarc_matrix_layout_add_corner (self, 0, self->base.y);
  add_layers (self);
  for (guint i = 0; i < self->base.n_rows; i++)
    along = add_line (self, self->base.rows[i], along);
  self->base.y += frame->is_transposed ? get_across (self) : head + frame->gap + lines;
}

/**
 * demarc_layout_matrix:
 * @matrix: a matrix
 * @typesetter: what to measure text with
 * @options: how to lay it out
 * @rows: (array length=n_rows) (nullable): the rows of the matrix to show, in their order; %NULL
 *   for all but those of folded groups
 * @n_rows: how many
 *
 * Lays a matrix out as one scene. It becomes wider than asked where its columns have no room. The
 * same matrix, typesetter and options always give the same scene.
 *
 * Returns: (transfer full): the scene
 */
DemarcScene *
demarc_layout_matrix (DemarcMatrix              *matrix,
                      DemarcTypesetter          *typesetter,
                      const DemarcLayoutOptions *options,
                      const guint               *rows,
                      guint                      n_rows)
{
  DemarcMatrixLayout self;
  DemarcMatrixFrame frame;
  g_autoptr (GArray) shown = NULL;
  float width;

  g_return_val_if_fail (DEMARC_IS_MATRIX (matrix), NULL);
  g_return_val_if_fail (options->width > 0 && options->text_scale > 0, NULL);

  if (rows == NULL)
    {
      shown = demarc_matrix_dup_shown_rows (matrix);
      rows = (const guint *) (gpointer) shown->data;
      n_rows = shown->len;
    }

  demarc_matrix_frame_init (&frame, matrix, typesetter, options);
  _demarc_matrix_layout_init (&self, matrix, typesetter, options, &frame);
  self.base.rows = rows;
  self.base.n_rows = n_rows;
  self.base.left = frame.margin;
  self.base.y = frame.margin;
  width = (frame.is_transposed ? frame.names_width + measure_lines (&self) + frame.gap
                               : get_across (&self)) - frame.gap;
  self.base.width = self.width = MAX (width, options->width - 2 * frame.margin);
  begin_scene (&self, self.width + 2 * frame.margin);
  _demarc_matrix_layout_set_words (&self);

  if (options->with_title)
    _demarc_matrix_layout_add_title (&self);
  add_all (&self);
  if (options->with_legend)
    _demarc_layout_add_legend (&self.base);
  if (options->with_sources)
    _demarc_layout_add_sources (&self.base);
  _demarc_scene_set_height (self.base.scene, ceilf (self.base.y + END * self.base.scale));

  return self.base.scene;
}
