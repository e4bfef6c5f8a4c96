/* demarc-layout-compare.c: from a comparison to a scene
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-compare-private.h"

#include <math.h>

#include "demarc-columns.h"

/* The picture: a column for each stack, a row for each layer. The rows come in the order that makes
 * the demarcation line a staircase: what is the customer's everywhere at the top, what is the
 * provider's everywhere at the bottom. Where there is no room beside the cells, the names of the
 * layers stand over them; where there is not even room for the cells, the picture is wider than it
 * was asked for, and a window scrolls it. */

#define WIDTH_NARROW 480.f
#define GAP 14.f
#define GAP_NARROW 6.f
#define ROOM_FOR_GAPS 600.f
#define HEAD_PART 0.22f
#define HEAD_PART_MOST 0.36f
#define HEAD_MIN 120.f
#define HEAD_MAX 250.f
#define HEAD_WITH_ICON_MIN 150.f
#define COLUMN_MIN 46.f
#define COLUMN_BESIDE_MIN 76.f
#define COLUMN_SLIM 150.f
#define COLUMN_MAX 300.f
#define COLUMNS_SEEN 2
#define ROW_GAP 6.f
#define ROW_GAP_STACKED 12.f

/* The cell of a layer in a column. */
const DemarcCell *
_demarc_grid_get_cell (DemarcGrid *self,
                       guint       layer,
                       guint       column)
{
  return demarc_stack_get_cell (demarc_comparison_get_stack (self->comparison, column), layer);
}

/* Whether a layer is the same in all columns. Of a single column nothing can be said. */
gboolean
_demarc_grid_is_equal (DemarcGrid *self,
                       guint       layer)
{
  return self->n_columns > 1 && !demarc_comparison_row_differs (self->comparison, layer);
}

/* Breaks a text into lines, and tells whether all of it is there and no word was torn apart. */
GPtrArray *
_demarc_grid_break (DemarcGrid *self,
                    const char *text,
                    DemarcFont  font,
                    float       room,
                    guint       lines_max,
                    gboolean   *is_whole)
{
  GPtrArray *lines =
    demarc_typesetter_wrap (self->base.typesetter, text, font, MAX (room, 1), lines_max);
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? " " : "",
                            (const char *) g_ptr_array_index (lines, i));
  *is_whole = g_str_equal (joined->str, text);

  return lines;
}

/* Begins a piece at a place that is given as it reads. */
void
_demarc_grid_begin (DemarcGrid     *self,
                    DemarcPieceKind kind,
                    guint           number,
                    float           x,
                    float           y,
                    float           width)
{
  if (self->base.options->mirrored)
    x = self->scene_width - x - width;

  _demarc_scene_begin_piece (self->base.scene, kind, number, x, y, width);
}

/* Where a column begins. */
float
_demarc_grid_get_column_x (DemarcGrid *self,
                           guint       column)
{
  float beside = self->is_stacked ? 0 : self->head_width + self->gap;

  return self->base.left + beside + (float) column * (self->column_width + self->gap);
}

/* Finds the width of columns for names of a width. */
static float
share (DemarcGrid *self,
       float       room,
       float       head)
{
  float n = (float) self->n_columns;
  float gaps = head > 0 ? n : n - 1;

  return (room - head - gaps * self->gap) / n;
}

/* Names are as wide as a part of the picture. In a window that scrolls they take what columns do not
 * need to be comfortable: names on fewer lines make lower rows. */
static float
choose_head_width (DemarcGrid *self,
                   float       room)
{
  float scale = self->base.scale;
  float width = CLAMP (room * HEAD_PART, HEAD_MIN * scale, HEAD_MAX * scale);
  float rest = room - (float) self->n_columns * (COLUMN_SLIM + GAP) * scale;

  if (self->options->column_min > 0)
    width = MAX (width, MIN (rest, MIN (room * HEAD_PART_MOST, HEAD_MAX * scale)));

  return floorf (width);
}

/* Where columns are narrow, so are the gaps. */
static void
choose_gap (DemarcGrid *self,
            float       room)
{
  float scale = self->base.scale;

  self->gap = ceilf ((room < ROOM_FOR_GAPS * scale ? GAP_NARROW : GAP) * scale);
  if (share (self, room, self->head_width) < self->options->column_min)
    self->gap = ceilf (GAP_NARROW * scale);
}

/* In a window that scrolls, names stand beside cells as long as some columns can be seen. */
static gboolean
has_room_beside (DemarcGrid *self,
                 float       room)
{
  float n = (float) MIN (self->n_columns, COLUMNS_SEEN);

  if (self->options->column_min <= 0)
    return self->column_width >= COLUMN_BESIDE_MIN * self->base.scale;

  return room - self->head_width >= n * (self->options->column_min + self->gap);
}

/* Boxes lie on whole pixels, so that their edges are sharp. */
static void
choose_columns (DemarcGrid *self,
                float       room)
{
  float scale = self->base.scale;
  float least = MAX (self->options->column_min, ceilf (COLUMN_MIN * scale));

  self->head_width = choose_head_width (self, room);
  choose_gap (self, room);
  self->column_width = share (self, room, self->head_width);
  self->is_stacked = !has_room_beside (self, room);
  if (self->is_stacked)
    self->column_width = share (self, room, 0);
  if (self->is_stacked || self->options->column_min > 0)
    self->column_width = MAX (self->column_width, least);

  self->column_width = floorf (MIN (self->column_width, COLUMN_MAX * scale));
  self->is_slim = self->column_width < COLUMN_SLIM * scale;
}

static void
choose_frame (DemarcGrid *self)
{
  DemarcLayout *base = &self->base;
  float width = base->options->width;
  gboolean is_narrow = width < WIDTH_NARROW;
  float margin = is_narrow ? 10 : 24;

  base->scale = base->options->text_scale;
  choose_columns (self, width - 2 * margin);
  base->width = (float) self->n_columns * (self->column_width + self->gap) - self->gap;
  if (self->is_stacked)
    self->head_width = base->width;
  else
    base->width += self->head_width + self->gap;

  self->row_gap = ceilf ((self->is_stacked ? ROW_GAP_STACKED : ROW_GAP) * base->scale);
  self->scene_width = MAX (width, base->width + 2 * margin);
  base->left = floorf ((self->scene_width - base->width) / 2);
  base->width = self->scene_width - 2 * base->left;
  self->across = base->width;
  if (self->options->column_min > 0)
    self->across = MIN (self->across, width - 2 * base->left);
  self->head_width = MIN (self->head_width, self->across);
  self->has_icons = self->head_width >= HEAD_WITH_ICON_MIN * base->scale;
  base->y = is_narrow ? 8 : 14;
}

static void
choose_fonts (DemarcGrid *self)
{
  DemarcLayout *base = &self->base;
  float scale = base->scale;

  base->title_font = (DemarcFont) { (self->is_stacked ? 13 : 13.5f) * scale, TRUE };
  base->detail_font = (DemarcFont) { 12 * scale, FALSE };
  base->word_font = (DemarcFont) { (self->is_slim ? 12 : 13.5f) * scale, TRUE };
  self->lean_font = (DemarcFont) { (self->is_slim ? 11 : 12) * scale, FALSE };
  self->column_font = (DemarcFont) { (self->is_slim ? 12.5f : 17) * scale, TRUE };
  base->row_height = GRID_ROW_HEIGHT * scale;
}

static void
lay_out (DemarcGrid *self)
{
  DemarcLayout *base = &self->base;

  if (base->options->with_title)
    _demarc_grid_add_title (self);
  if (self->options->with_sentences)
    _demarc_grid_add_sentences (self);
  _demarc_grid_add_heads (self);
  base->y = ceilf (base->y);
  _demarc_grid_add_rows (self);

  if (base->options->mirrored)
    base->left += base->width - self->across;
  base->width = self->across;
  if (base->options->with_legend)
    _demarc_layout_add_legend (base);
  if (base->options->with_sources)
    _demarc_layout_add_sources (base);

  _demarc_scene_set_height (base->scene, base->y + GRID_END * base->scale);
}

/**
 * demarc_layout_comparison:
 * @comparison: a comparison
 * @typesetter: what to measure text with
 * @options: how to lay it out
 * @compare_options: how to lay it out, beyond what holds for every picture
 *
 * Lays a comparison out as a scene. It can become wider than asked where many columns of large text
 * have little room. The same comparison, typesetter and options always give the same scene.
 *
 * Returns: (transfer full): the scene
 */
DemarcScene *
demarc_layout_comparison (DemarcComparison           *comparison,
                          DemarcTypesetter           *typesetter,
                          const DemarcLayoutOptions  *options,
                          const DemarcCompareOptions *compare_options)
{
  DemarcGrid self = {
    .base = { .typesetter = typesetter, .options = options, .theme = options->theme },
    .comparison = comparison,
    .options = compare_options,
  };
  g_autofree guint *numbers = NULL;
  g_autofree float *places = NULL;

  g_return_val_if_fail (DEMARC_IS_COMPARISON (comparison), NULL);
  g_return_val_if_fail (options->width > 0 && options->text_scale > 0, NULL);
  g_return_val_if_fail (demarc_comparison_get_n_columns (comparison) <= DEMARC_COLUMNS_MAX, NULL);

  self.n_columns = demarc_comparison_get_n_columns (comparison);
  self.n_layers = demarc_comparison_get_n_rows (comparison);
  self.base.comparison = comparison;
  self.base.stack =
    demarc_comparison_get_stack (comparison, demarc_comparison_get_baseline (comparison));
  self.base.model = demarc_stack_get_model (self.base.stack);
  self.keys = numbers = g_new (guint, self.n_columns + self.n_layers);
  self.layers = numbers + self.n_columns;
  self.tops = places = g_new (float, 2 * self.n_layers);
  self.ends = places + self.n_layers;
  choose_frame (&self);
  choose_fonts (&self);
  _demarc_grid_choose_order (&self);
  self.base.scene = _demarc_scene_new (typesetter, self.scene_width, &options->theme->background);
  _demarc_grid_set_words (&self);
  lay_out (&self);

  return self.base.scene;
}

/**
 * demarc_scene_find_cell:
 * @self: the scene of a comparison
 * @layer: the position of a layer in the model
 * @column: a column
 *
 * Finds a cell of a comparison.
 *
 * Returns: (transfer none) (nullable): its piece; %NULL if its row is folded
 */
const DemarcPiece *
demarc_scene_find_cell (DemarcScene *self,
                        guint        layer,
                        guint        column)
{
  g_return_val_if_fail (DEMARC_IS_SCENE (self), NULL);

  for (guint i = 0; i < demarc_scene_get_n_pieces (self); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self, i);

      if (piece->kind == DEMARC_PIECE_CELL && piece->layer == layer && piece->column == column)
        return piece;
    }

  return NULL;
}
