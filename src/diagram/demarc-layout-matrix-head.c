/* demarc-layout-matrix-head.c: the heads of columns and the names of rows of a matrix
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-matrix-private.h"

#include <glib/gi18n-lib.h>

#define ICON_SIZE 16.f
#define SIGN_ROOM 12.f
#define NAME_LINES_MAX 2
#define CORNER_LINES_MAX 3

enum
{
  SLOT_HEAD_ICON,
  SLOT_HEAD_SIGN,
  SLOT_HEAD_LINES,
};

static float
get_height (DemarcMatrixLayout *self,
            DemarcFont          font)
{
  return demarc_typesetter_get_height (self->base.typesetter, font);
}

static float
get_ascent (DemarcMatrixLayout *self,
            DemarcFont          font)
{
  return demarc_typesetter_get_ascent (self->base.typesetter, font);
}

static DemarcPiece *
get_piece (DemarcMatrixLayout *self)
{
  return _demarc_scene_get_last (self->base.scene);
}

/* Breaks a text into lines, and tells whether all of it is there and no word was torn apart. */
GPtrArray *
_demarc_matrix_layout_break (DemarcMatrixLayout *self,
                             const char         *text,
                             DemarcFont          font,
                             float               room,
                             guint               lines_max,
                             gboolean           *is_whole)
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

/* A word that is too long for its line is not torn apart but shortened. */
static GPtrArray *
break_title (DemarcMatrixLayout *self,
             const char         *title,
             DemarcFont          font,
             float               room,
             guint               lines_max)
{
  gboolean is_whole;
  GPtrArray *lines = _demarc_matrix_layout_break (self, title, font, room, lines_max, &is_whole);

  if (!is_whole && lines_max == 1)
    {
      g_ptr_array_set_size (lines, 0);
      g_ptr_array_add (lines,
                       demarc_typesetter_dup_fitted (self->base.typesetter, title, font, room));
    }

  return lines;
}

/* Adds lines that read upwards from @bottom, one beside the other in the middle of the piece. */
static void
add_upward (DemarcMatrixLayout *self,
            GPtrArray          *lines,
            DemarcFont          font,
            float               bottom,
            DemarcColor         color)
{
  DemarcLayout *base = &self->base;
  float line = get_height (self, font);
  float x = (get_piece (self)->width - line * (float) lines->len) / 2 + get_ascent (self, font);

  for (guint i = 0; i < lines->len; i++, x += line)
    {
      DemarcPrimitive *text =
        _demarc_layout_add_text (base, SLOT_HEAD_LINES + i, g_ptr_array_index (lines, i), font, x,
                                 bottom, FALSE, color);

      if (text != NULL)
        text->turn = base->options->mirrored ? 1 : -1;
    }
}

/* Adds lines in the middle of the piece, the last one over @bottom. */
static void
add_across (DemarcMatrixLayout *self,
            GPtrArray          *lines,
            DemarcFont          font,
            float               bottom,
            DemarcColor         color)
{
  DemarcLayout *base = &self->base;
  float line = get_height (self, font);
  float y = bottom - line * (float) lines->len + get_ascent (self, font);

  for (guint i = 0; i < lines->len; i++, y += line)
    {
      const char *text = g_ptr_array_index (lines, i);
      float width = demarc_typesetter_get_width (base->typesetter, text, font);

      _demarc_layout_add_text (base, SLOT_HEAD_LINES + i, text, font,
                               (get_piece (self)->width - width) / 2, y, FALSE, color);
    }
}

/* Adds the title of a column, over @bottom. */
static void
add_column_title (DemarcMatrixLayout *self,
                  const char         *title,
                  DemarcFont          font,
                  float               bottom)
{
  const DemarcMatrixFrame *frame = self->frame;
  float room = frame->is_turned ? bottom - 2 * self->base.scale : get_piece (self)->width;
  g_autoptr (GPtrArray) lines = break_title (self, title, font, room, frame->n_head_lines);

  if (frame->is_turned)
    add_upward (self, lines, font, bottom, self->base.theme->text);
  else
    add_across (self, lines, font, bottom, self->base.theme->text);
}

/* Adds the name of a row: in the middle of its height, from @x on. */
static void
add_row_title (DemarcMatrixLayout *self,
               const char         *title,
               DemarcFont          font,
               float               x,
               float               height,
               guint               lines_max)
{
  float room = self->frame->names_width - x - 2 * self->base.scale;
  g_autoptr (GPtrArray) lines = break_title (self, title, font, room, lines_max);
  float line = get_height (self, font);
  float y = (height - line * (float) lines->len) / 2 + get_ascent (self, font);

  for (guint i = 0; i < lines->len; i++, y += line)
    _demarc_layout_add_text (&self->base, SLOT_HEAD_LINES + i, g_ptr_array_index (lines, i), font,
                             x, y, FALSE, self->base.theme->text);
}

static void
add_icon (DemarcMatrixLayout *self,
          DemarcLayer        *layer,
          float               x,
          float               y)
{
  DemarcLayout *base = &self->base;
  float size = ICON_SIZE * base->scale;
  int icon = demarc_layer_get_icon (layer);
  DemarcPrimitive *primitive;

  if (icon < 0)
    return;

  primitive = _demarc_scene_add_primitive (base->scene, DEMARC_PRIMITIVE_ICON, SLOT_HEAD_ICON);
  primitive->icon = icon;
  primitive->x = base->options->mirrored ? get_piece (self)->width - x - size : x;
  primitive->y = y;
  primitive->width = size;
  primitive->height = size;
  primitive->color = base->theme->text;
}

static gboolean
is_sorted_by (DemarcMatrixLayout *self,
              DemarcLayer        *layer)
{
  const DemarcMatrixOptions *options = demarc_matrix_get_options (self->matrix);

  return options->sort == DEMARC_MATRIX_SORT_LAYER && options->sort_layer == layer;
}

/* Adds the sign of the layer that services are sorted by. */
static void
add_sign (DemarcMatrixLayout *self,
          DemarcLayer        *layer,
          float               x,
          float               middle)
{
  DemarcFont font = self->base.word_font;
  const char *sign = !self->frame->is_transposed ? "▾" : self->base.options->mirrored ? "◂" : "▸";

  if (is_sorted_by (self, layer))
    _demarc_layout_add_text (&self->base, SLOT_HEAD_SIGN, sign, font, x,
                             middle - get_height (self, font) / 2 + get_ascent (self, font), FALSE,
                             self->base.theme->text);
}

static void
tag_layer (DemarcMatrixLayout *self,
           DemarcLayer        *layer)
{
  DemarcPiece *piece = get_piece (self);
  guint position = demarc_entry_get_position (DEMARC_ENTRY (layer));
  g_autofree char *sums =
    demarc_matrix_dup_total_name (self->matrix, DEMARC_MATRIX_ALL, (int) position);
  const char *title = demarc_entry_get_title (DEMARC_ENTRY (layer));
  g_autofree char *name = NULL;

  /* Translators: read aloud for the head of a layer in the matrix. */
  name = is_sorted_by (self, layer) ? g_strdup_printf (_("%s, services are sorted by it"), title)
                                    : g_strdup (title);
  piece->id = g_ref_string_new (demarc_entry_get_id (DEMARC_ENTRY (layer)));
  piece->name = g_ref_string_new (name);
  piece->description = g_ref_string_new (sums);
  piece->layer = position;
}

/* Over a column: the title, and under it the icon; the sign beside that. */
static void
add_layer_column (DemarcMatrixLayout *self,
                  DemarcLayer        *layer,
                  float               x,
                  float               y)
{
  const DemarcMatrixFrame *frame = self->frame;
  float scale = self->base.scale;
  float icon = ICON_SIZE * scale;
  float top = frame->heads_height - icon - 2 * scale;
  float middle = (frame->cell_width - icon) / 2;
  gboolean has_sign = is_sorted_by (self, layer);

  _demarc_matrix_layout_begin (self, DEMARC_PIECE_COLUMN,
                               demarc_entry_get_position (DEMARC_ENTRY (layer)), x, y,
                               frame->cell_width);
  tag_layer (self, layer);
  add_icon (self, layer, has_sign ? middle - SIGN_ROOM / 2 * scale : middle, top);
  add_sign (self, layer, middle + icon - SIGN_ROOM / 2 * scale + 2 * scale, top + icon / 2);
  add_column_title (self, demarc_entry_get_title (DEMARC_ENTRY (layer)),
                    (DemarcFont) { self->head_font.size, has_sign }, top - 4 * scale);
  _demarc_scene_end_piece (self->base.scene, frame->heads_height);
}

static void
add_layer_row (DemarcMatrixLayout *self,
               DemarcLayer        *layer,
               float               x,
               float               y)
{
  const DemarcMatrixFrame *frame = self->frame;
  float scale = self->base.scale;
  float icon = ICON_SIZE * scale;
  float text_x = icon + 8 * scale;

  _demarc_matrix_layout_begin (self, DEMARC_PIECE_ROW,
                               demarc_entry_get_position (DEMARC_ENTRY (layer)), x, y,
                               frame->names_width);
  tag_layer (self, layer);
  add_icon (self, layer, 0, (frame->cell_height - icon) / 2);
  if (is_sorted_by (self, layer))
    {
      add_sign (self, layer, text_x, frame->cell_height / 2);
      text_x += SIGN_ROOM * scale;
    }
  add_row_title (self, demarc_entry_get_title (DEMARC_ENTRY (layer)), self->head_font, text_x,
                 frame->cell_height, NAME_LINES_MAX);
  _demarc_scene_end_piece (self->base.scene, frame->cell_height);
}

/* Adds the head of a layer. */
void
_demarc_matrix_layout_add_layer (DemarcMatrixLayout *self,
                                 guint               layer,
                                 float               x,
                                 float               y)
{
  if (self->frame->is_transposed)
    add_layer_row (self, demarc_model_get_layer (self->base.model, layer), x, y);
  else
    add_layer_column (self, demarc_model_get_layer (self->base.model, layer), x, y);
}

/* Begins the head of a line. */
static void
begin_line_head (DemarcMatrixLayout *self,
                 DemarcPieceKind     kind,
                 guint               row,
                 float               x,
                 float               y,
                 float               width)
{
  g_autofree char *sums = demarc_matrix_dup_total_name (self->matrix, (int) row,
                                                        DEMARC_MATRIX_ALL);
  g_autofree char *id = NULL;
  DemarcMatrixRow found = demarc_matrix_get_row (self->matrix, row);
  DemarcPiece *piece;

  if (found.service != NULL)
    id = g_strdup_printf ("service.%s", demarc_entry_get_id (DEMARC_ENTRY (found.service)));
  else
    id = g_strdup_printf ("group.%u", row);

  _demarc_matrix_layout_begin (self, kind, row, x, y, width);
  piece = get_piece (self);
  piece->id = g_ref_string_new (id);
  piece->name = g_ref_string_new (sums);
  piece->place = row + 1;
}

/* Adds the head of a service. */
void
_demarc_matrix_layout_add_service (DemarcMatrixLayout *self,
                                   guint               row,
                                   float               x,
                                   float               y)
{
  const DemarcMatrixFrame *frame = self->frame;
  g_autofree char *title = demarc_matrix_dup_row_title (self->matrix, row);

  if (frame->is_transposed)
    {
      begin_line_head (self, DEMARC_PIECE_COLUMN, row, x, y, frame->cell_width);
      add_column_title (self, title, self->head_font, frame->heads_height - 2 * self->base.scale);
      _demarc_scene_end_piece (self->base.scene, frame->heads_height);
      return;
    }

  begin_line_head (self, DEMARC_PIECE_ROW, row, x, y, frame->names_width);
  add_row_title (self, title, self->name_font, 0, frame->cell_height, frame->n_name_lines);
  _demarc_scene_end_piece (self->base.scene, frame->cell_height);
}

/* What stands before the title of a group: whether its services are shown. */
static char *
dup_group_title (DemarcMatrixLayout *self,
                 guint               row)
{
  g_autofree char *title = demarc_matrix_dup_row_title (self->matrix, row);
  gboolean is_folded = demarc_matrix_is_folded (self->matrix, row);
  const char *arrow = !is_folded ? "▾" : self->base.options->mirrored ? "◂" : "▸";

  /* The space does not break. */
  return g_strdup_printf ("%s\302\240%s", arrow, title);
}

/* Adds lines that begin at the edge, the last one over @bottom. Returns where they begin. */
static float
add_block (DemarcMatrixLayout *self,
           guint               slot,
           const char         *text,
           DemarcFont          font,
           guint               lines_max,
           float               bottom,
           DemarcColor         color)
{
  float room = self->frame->names_width - 2 * self->base.scale;
  g_autoptr (GPtrArray) lines = break_title (self, text, font, room, lines_max);
  float line = get_height (self, font);
  float top = bottom - line * (float) lines->len;

  for (guint i = 0; i < lines->len; i++)
    _demarc_layout_add_text (&self->base, slot + i, g_ptr_array_index (lines, i), font, 0,
                             top + line * (float) i + get_ascent (self, font), FALSE, color);

  return top;
}

/* Under the title stand the sums, if there is room for both. */
static void
add_group_row (DemarcMatrixLayout *self,
               guint               row,
               const char         *title)
{
  const DemarcMatrixFrame *frame = self->frame;
  DemarcFont bold = { frame->n_name_lines == 1 ? self->name_font.size : self->head_font.size,
                      TRUE };
  float height = frame->cell_height + frame->group_more;
  float bottom = height - 3 * self->base.scale;
  g_autofree char *sums = demarc_matrix_dup_total (self->matrix, (int) row, DEMARC_MATRIX_ALL);

  if (frame->n_name_lines == 1)
    bottom = add_block (self, SLOT_HEAD_LINES, sums, self->sum_font, 1, bottom,
                        self->base.theme->faint);
  add_block (self, SLOT_HEAD_LINES + 1, title, bold, frame->n_name_lines, bottom,
             self->base.theme->text);
  _demarc_scene_end_piece (self->base.scene, height);
}

static void
add_group_column (DemarcMatrixLayout *self,
                  const char         *title)
{
  DemarcFont bold = { self->head_font.size, TRUE };

  add_column_title (self, title, bold, self->frame->heads_height - 2 * self->base.scale);
  _demarc_scene_end_piece (self->base.scene, self->frame->heads_height);
}

/* Says of the last piece whether what it is the head of is shown. */
static void
tag_fold (DemarcMatrixLayout *self,
          guint               row)
{
  DemarcPiece *piece = get_piece (self);
  gboolean is_folded = demarc_matrix_is_folded (self->matrix, row);
  /* Translators: read aloud for the head of a group in the matrix; %s is its name and counts. */
  g_autofree char *name = is_folded ? g_strdup_printf (_("%s, folded"), piece->name)
                                    : g_strdup_printf (_("%s, open"), piece->name);

  g_ref_string_release (piece->name);
  piece->name = g_ref_string_new (name);
}

/* Adds the head of a group. */
void
_demarc_matrix_layout_add_group (DemarcMatrixLayout *self,
                                 guint               row,
                                 float               x,
                                 float               y)
{
  const DemarcMatrixFrame *frame = self->frame;
  g_autofree char *title = dup_group_title (self, row);

  begin_line_head (self, DEMARC_PIECE_FOLD, row, x, y,
                   frame->is_transposed ? frame->cell_width + frame->group_more
                                        : frame->names_width);
  tag_fold (self, row);
  if (frame->is_transposed)
    add_group_column (self, title);
  else
    add_group_row (self, row, title);
}

/* Adds what stands in the corner, over the names and before the heads: how many there are. */
void
_demarc_matrix_layout_add_corner (DemarcMatrixLayout *self,
                                  float               x,
                                  float               y)
{
  const DemarcMatrixFrame *frame = self->frame;
  const DemarcTheme *theme = self->base.theme;
  DemarcFont bold = { self->name_font.size, TRUE };
  float bottom = frame->heads_height - 2 * self->base.scale;
  g_autofree char *count = _demarc_matrix_layout_dup_count (self);
  g_autofree char *sums =
    demarc_matrix_dup_total (self->matrix, DEMARC_MATRIX_ALL, DEMARC_MATRIX_ALL);

  _demarc_matrix_layout_begin (self, DEMARC_PIECE_COUNT, 0, x, y, frame->names_width);
  bottom = add_block (self, SLOT_HEAD_LINES, sums, self->sum_font, CORNER_LINES_MAX, bottom,
                      theme->faint);
  add_block (self, SLOT_HEAD_LINES + CORNER_LINES_MAX, count, bold, NAME_LINES_MAX, bottom,
             theme->text);
  _demarc_scene_end_piece (self->base.scene, frame->heads_height);
}
