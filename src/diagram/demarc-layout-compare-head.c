/* demarc-layout-compare-head.c: what stands around the cells of a comparison
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-compare-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define RADIUS 8.f
#define NAME_LINES_MAX 6
#define PARAGRAPH_LINES_MAX 16

/* Longer lines are hard to read. */
#define SENTENCE_WIDTH_MAX 860.f

static float
get_height (DemarcGrid *self,
            DemarcFont  font)
{
  return demarc_typesetter_get_height (self->base.typesetter, font);
}

/* Adds a text of many lines, from @y down. Returns where it ends. */
static float
add_paragraph (DemarcGrid *self,
               guint       slot,
               const char *text,
               DemarcFont  font,
               float       y,
               DemarcColor color)
{
  DemarcLayout *base = &self->base;
  float width = _demarc_scene_get_last (base->scene)->width;
  gboolean is_whole;
  g_autoptr (GPtrArray) lines =
    _demarc_grid_break (self, text, font, width, PARAGRAPH_LINES_MAX, &is_whole);

  for (guint i = 0; i < lines->len; i++)
    _demarc_layout_add_text (base, slot + i, g_ptr_array_index (lines, i), font, 0,
                             y + (float) i * get_height (self, font) +
                               demarc_typesetter_get_ascent (base->typesetter, font),
                             FALSE, color);

  return y + (float) lines->len * get_height (self, font);
}

static char *
dup_subtitle (DemarcGrid *self)
{
  DemarcStack *stack = self->base.stack;
  g_autofree char *lens = demarc_lens_dup_title (demarc_stack_get_lens (stack));
  const char *scheme = demarc_entry_get_title (DEMARC_ENTRY (demarc_stack_get_scheme (stack)));

  for (guint i = 0; i < self->n_columns; i++)
    {
      DemarcStack *other = demarc_comparison_get_stack (self->comparison, i);

      /* What is not the same for all columns stands over each. */
      if (demarc_stack_get_lens (other) != demarc_stack_get_lens (stack))
        return g_strdup (scheme);
      if (demarc_stack_get_scheme (other) != demarc_stack_get_scheme (stack))
        return g_steal_pointer (&lens);
    }

  /* Translators: %1$s is a scheme of categories, %2$s the source that was read. */
  return g_strdup_printf (_("%1$s · %2$s"), scheme, lens);
}

/* Adds title and subtitle. */
void
_demarc_grid_add_title (DemarcGrid *self)
{
  DemarcLayout *base = &self->base;
  DemarcFont title_font = { 22 * base->scale, TRUE };
  DemarcFont subtitle_font = { 13 * base->scale, FALSE };
  g_autoptr (GString) title = g_string_new (NULL);
  g_autofree char *subtitle = dup_subtitle (self);
  DemarcSubject *before = NULL;
  float y = 6 * base->scale;

  for (guint column = 0; column < self->n_columns; column++)
    {
      DemarcStack *stack = demarc_comparison_get_stack (self->comparison, column);
      DemarcSubject *subject = demarc_stack_get_subject (stack);
      g_autofree char *name = demarc_subject_dup_full_title (subject);

      /* One subject through several lenses stands there once. The space before the dot does not
       * break. */
      if (column == 0 || !demarc_subject_equal (subject, before))
        g_string_append_printf (title, "%s%s", column > 0 ? "\302\240· " : "", name);
      before = subject;
    }

  _demarc_grid_begin (self, DEMARC_PIECE_TITLE, 0, base->left, base->y, base->width);
  y = add_paragraph (self, 0, title->str, title_font, y, base->theme->text);
  y = add_paragraph (self, PARAGRAPH_LINES_MAX, subtitle, subtitle_font, y, base->theme->faint);
  y += 12 * base->scale;
  _demarc_scene_end_piece (base->scene, y);
  base->y += y;
}

/* Adds a sentence for each column that is held against the baseline. */
void
_demarc_grid_add_sentences (DemarcGrid *self)
{
  DemarcLayout *base = &self->base;
  DemarcFont font = { 13 * base->scale, FALSE };

  for (guint column = 0; column < self->n_columns; column++)
    {
      g_autofree char *sentence = NULL;
      float height;

      if (column == demarc_comparison_get_baseline (self->comparison))
        continue;

      sentence = demarc_comparison_dup_sentence (self->comparison, column);
      _demarc_grid_begin (self, DEMARC_PIECE_SENTENCE, self->keys[column], base->left, base->y,
                          MIN (base->width, SENTENCE_WIDTH_MAX * base->scale));
      _demarc_scene_get_last (base->scene)->column = column;
      height = add_paragraph (self, 0, sentence, font, 0, base->theme->text) + 6 * base->scale;
      _demarc_scene_end_piece (base->scene, height);
      base->y += height;
    }

  base->y += 8 * base->scale;
}

/* The place of the icon of a layer, and the room it takes. */
static float
get_icon_size (DemarcGrid *self)
{
  return 16 * self->base.scale;
}

static float
get_icon_room (DemarcGrid *self)
{
  return self->has_icons ? get_icon_size (self) + 10 * self->base.scale : 0;
}

static GPtrArray *
break_name (DemarcGrid *self,
            guint       row)
{
  guint layer = self->layers[row];
  const DemarcCell *cell = _demarc_grid_get_cell (self, layer, 0);
  DemarcFont font = { self->base.title_font.size, !_demarc_grid_is_equal (self, layer) };
  gboolean is_whole;

  return _demarc_grid_break (self, demarc_entry_get_title (DEMARC_ENTRY (cell->layer)), font,
                             self->head_width - get_icon_room (self), NAME_LINES_MAX, &is_whole);
}

/* What explains a name stands under it where that makes the row no higher. */
static gboolean
has_detail (DemarcGrid *self,
            GPtrArray  *lines)
{
  return self->base.has_details &&
         (float) lines->len * get_height (self, self->base.title_font) +
             get_height (self, self->base.detail_font) <= self->row_least;
}

/* How high the name of a row must at least be. */
float
_demarc_grid_measure_head (DemarcGrid *self,
                           guint       row)
{
  g_autoptr (GPtrArray) lines = break_name (self, row);

  return ceilf ((float) lines->len * get_height (self, self->base.title_font) +
                4 * self->base.scale);
}

static void
add_icon (DemarcGrid  *self,
          DemarcLayer *layer,
          float        middle,
          DemarcColor  color)
{
  DemarcLayout *base = &self->base;
  float size = get_icon_size (self);
  int icon = demarc_layer_get_icon (layer);
  DemarcPrimitive *primitive;

  if (!self->has_icons || icon < 0)
    return;

  primitive = _demarc_scene_add_primitive (base->scene, DEMARC_PRIMITIVE_ICON, SLOT_ICON);
  primitive->icon = icon;
  primitive->x = base->options->mirrored ? self->head_width - size : 0;
  primitive->y = middle - size / 2;
  primitive->width = size;
  primitive->height = size;
  primitive->color = color;
}

static void
add_name (DemarcGrid  *self,
          guint        row,
          DemarcLayer *layer,
          float        height)
{
  DemarcLayout *base = &self->base;
  g_autoptr (GPtrArray) lines = break_name (self, row);
  gboolean is_equal = _demarc_grid_is_equal (self, self->layers[row]);
  DemarcFont font = { base->title_font.size, !is_equal };
  DemarcColor color = is_equal ? base->theme->faint : base->theme->text;
  float line = get_height (self, font);
  float detail = has_detail (self, lines) ? get_height (self, base->detail_font) : 0;
  float y = (height - line * (float) lines->len - detail) / 2;
  float x = get_icon_room (self);

  add_icon (self, layer, y + line / 2, color);
  for (guint i = 0; i < lines->len; i++, y += line)
    _demarc_layout_add_text (base, SLOT_TITLE + i, g_ptr_array_index (lines, i), font, x,
                             y + demarc_typesetter_get_ascent (base->typesetter, font), FALSE,
                             color);
  if (detail > 0)
    _demarc_layout_add_fitted (base, SLOT_DETAIL, demarc_layer_get_summary (layer),
                               base->detail_font, x,
                               y + demarc_typesetter_get_ascent (base->typesetter,
                                                                 base->detail_font),
                               self->head_width - x, FALSE, base->theme->faint);
}

/* Adds the name of a row, beside or over its cells. */
void
_demarc_grid_add_row_head (DemarcGrid *self,
                           guint       row,
                           float       y,
                           float       height)
{
  DemarcLayer *layer = _demarc_grid_get_cell (self, self->layers[row], 0)->layer;

  _demarc_grid_begin (self, DEMARC_PIECE_ROW, self->layers[row], self->base.left, y,
                      self->head_width);
  _demarc_grid_tag_row (self, row);
  add_name (self, row, layer, height);
  _demarc_scene_end_piece (self->base.scene, height);
}

/* How high the row is that stands for equal layers. */
float
_demarc_grid_measure_fold (DemarcGrid *self)
{
  return ceilf (get_height (self, self->base.title_font) + 16 * self->base.scale);
}

/* Adds the row that stands for all layers that are the same in all columns. */
void
_demarc_grid_add_fold (DemarcGrid *self)
{
  DemarcLayout *base = &self->base;
  float height = _demarc_grid_measure_fold (self);
  float inset = 14 * base->scale;
  g_autofree char *words = _demarc_grid_dup_fold (self, TRUE);
  g_autofree char *name = _demarc_grid_dup_fold (self, FALSE);
  const char *arrow = self->options->is_open ? "▾" : base->options->mirrored ? "◂" : "▸";
  float baseline = 8 * base->scale +
                   demarc_typesetter_get_ascent (base->typesetter, base->title_font);
  float x = inset + demarc_typesetter_get_width (base->typesetter, arrow, base->title_font) +
            8 * base->scale;
  DemarcPrimitive *box;

  base->y += self->row_gap;
  _demarc_grid_begin (self, DEMARC_PIECE_FOLD, 0, base->left, base->y, self->across);
  _demarc_scene_get_last (base->scene)->name = g_ref_string_new (name);
  _demarc_scene_get_last (base->scene)->description = g_ref_string_new (words);
  box = _demarc_layout_add_box (base, SLOT_BORDER, 0, 0, self->across, height,
                                RADIUS * base->scale, (DemarcColor) { 0 });
  box->border = base->theme->faint;
  box->border_width = 1;
  _demarc_layout_add_text (base, SLOT_MARK, arrow, base->title_font, inset, baseline, FALSE,
                           base->theme->faint);
  _demarc_layout_add_fitted (base, SLOT_TITLE, words, base->title_font, x, baseline,
                             self->across - x - inset, FALSE, base->theme->faint);
  _demarc_scene_end_piece (base->scene, height);
  base->y += height + self->row_gap;
}
