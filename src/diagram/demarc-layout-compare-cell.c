/* demarc-layout-compare-cell.c: the cells of a comparison
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-compare-private.h"

#include <glib/gi18n-lib.h>

#define RADIUS 8.f
#define WORD_LINES_MAX 2
#define MARK_SIZE 18.f
#define STRIPES_MIN 30.f
#define STRIPES_MAX 50.f
#define STRIPES_PART 0.22f
#define BAND 8.f

/* Where the slanted cut of a shared layer crosses its middle. */
#define CUT 0.62f

/* A cell in the making. A slim one has its stripes under the words instead of behind them. */
typedef struct
{
  const DemarcCell *cell;
  gboolean          is_dim;
  DemarcColor       text;
  const char       *mark;
  float             pad;      /* over and under the words */
  float             inset;    /* before the words */
  float             room;     /* of the words */
  float             end;      /* of the mark */
  float             band;     /* of the stripes under the words */
  GPtrArray        *words;
  char             *lean;     /* what stands under the owner, or "" */
} Cell;

static gboolean
has_stripes (const DemarcCell *cell)
{
  return cell->applies &&
         (cell->owner == DEMARC_OWNER_PROVIDER || cell->owner == DEMARC_OWNER_SHARED);
}

static float
get_stripes_width (DemarcGrid *self)
{
  float scale = self->base.scale;

  return CLAMP (self->column_width * STRIPES_PART, STRIPES_MIN * scale, STRIPES_MAX * scale);
}

static float
get_mark_size (DemarcGrid *self)
{
  return (self->is_slim ? MARK_SIZE - 2 : MARK_SIZE) * self->base.scale;
}

/* The word of the owner, on two lines where it does not fit on one, shortened where it does not fit
 * on two. */
static GPtrArray *
break_word (DemarcGrid *self,
            const char *word,
            float       room)
{
  DemarcFont font = self->base.word_font;
  gboolean is_whole;
  GPtrArray *lines = _demarc_grid_break (self, word, font, room, WORD_LINES_MAX, &is_whole);

  if (is_whole)
    return lines;

  g_ptr_array_set_size (lines, 0);
  g_ptr_array_add (lines, demarc_typesetter_dup_fitted (self->base.typesetter, word, font, room));

  return lines;
}

/* What stands under the owner, in as many words as there is room for. */
static char *
choose_lean (DemarcGrid *self,
             Cell       *cell,
             guint       row,
             guint       column,
             float       room)
{
  DemarcLeaning leaning =
    demarc_comparison_get_leaning (self->comparison, column, self->layers[row]);

  for (guint i = 0; i < GRID_N_SHORTNESSES; i++)
    {
      g_autofree char *text = cell->cell->applies
                                ? _demarc_grid_dup_lean (self, leaning, i)
                                : g_strdup (i == 0   ? _("Hardly exists here")
                                            : i == 1 ? _("Hardly exists")
                                                     : "–");

      if (demarc_typesetter_get_width (self->base.typesetter, text, self->lean_font) <= room)
        return g_steal_pointer (&text);
    }

  return g_strdup ("");
}

static void
choose_room (DemarcGrid *self,
             Cell       *cell)
{
  float scale = self->base.scale;
  float stripes = has_stripes (cell->cell) ? get_stripes_width (self) + 8 * scale : 0;

  cell->pad = 5 * scale;
  cell->inset = (self->is_slim ? 6 : 14) * scale;
  cell->band = self->is_slim && has_stripes (cell->cell) ? BAND * scale : 0;
  cell->end = self->column_width - cell->inset;
  if (!self->is_slim)
    cell->end = self->column_width - MAX (stripes, cell->inset);
  cell->room = cell->end - cell->inset;
}

static void
begin_cell (DemarcGrid *self,
            Cell       *cell,
            guint       row,
            guint       column)
{
  guint layer = self->layers[row];
  g_autofree char *word = NULL;
  float lean_room;

  cell->cell = _demarc_grid_get_cell (self, layer, column);
  cell->mark = _demarc_layout_get_mark (cell->cell);
  cell->is_dim = _demarc_grid_is_equal (self, layer);
  cell->text = cell->is_dim || !cell->cell->applies
                 ? self->base.theme->text
                 : self->base.theme->owners[cell->cell->owner].text;
  choose_room (self, cell);
  lean_room = cell->room;
  if (cell->mark != NULL)
    lean_room -= get_mark_size (self) + (self->is_slim ? 2 : 6) * self->base.scale;
  if (!self->is_slim)
    cell->room = lean_room;

  word = demarc_owner_dup_title (self->base.model, cell->cell->owner);
  cell->words = break_word (self, word, cell->room);
  cell->lean = choose_lean (self, cell, row, column, lean_room);
}

static void
end_cell (Cell *cell)
{
  g_ptr_array_unref (cell->words);
  g_free (cell->lean);
}

/* How high the line under the owner is, if there is one. */
static float
get_lean_height (DemarcGrid *self,
                 Cell       *cell)
{
  float height = demarc_typesetter_get_height (self->base.typesetter, self->lean_font);

  if (self->is_slim && cell->mark != NULL)
    return MAX (height, get_mark_size (self) + 2 * self->base.scale);

  return *cell->lean == '\0' ? 0 : height;
}

static float
get_block_height (DemarcGrid *self,
                  Cell       *cell)
{
  return (float) cell->words->len *
           demarc_typesetter_get_height (self->base.typesetter, self->base.word_font) +
         get_lean_height (self, cell);
}

/* How high a cell must at least be. */
float
_demarc_grid_measure_cell (DemarcGrid *self,
                           guint       row,
                           guint       column)
{
  Cell cell = { 0 };
  float height;

  begin_cell (self, &cell, row, column);
  height = get_block_height (self, &cell) + 2 * cell.pad + cell.band;
  end_cell (&cell);

  return height;
}

static DemarcColor
choose (DemarcGrid *self,
        Cell       *cell,
        DemarcColor color)
{
  return cell->is_dim ? _demarc_layout_dim (&self->base, color) : color;
}

/* What hardly exists is only an outline, as is what nobody states. */
static void
add_border (DemarcGrid *self,
            Cell       *cell,
            float       height)
{
  const DemarcTheme *theme = self->base.theme;
  DemarcColor color = theme->border;
  float width = cell->is_dim ? theme->border_width / 2 : theme->border_width;
  DemarcPrimitive *border;

  if (!cell->cell->applies)
    {
      color = color.alpha > 0 ? color : theme->owners[cell->cell->owner].fill;
      width = MAX (width, 1.5f);
    }
  if (cell->cell->owner == DEMARC_OWNER_UNSTATED)
    {
      color = theme->faint;
      width = MAX (width, 1);
    }
  if (width <= 0)
    return;

  border = _demarc_layout_add_box (&self->base, SLOT_BORDER, 0, 0, self->column_width, height,
                                   RADIUS * self->base.scale, (DemarcColor) { 0 });
  border->border = color;
  border->border_width = width;
}

/* The stripes lie behind the cut of a shared layer. */
static void
add_stripes (DemarcGrid *self,
             Cell       *cell,
             float       height)
{
  DemarcLayout *base = &self->base;
  DemarcColor color = choose (self, cell, base->theme->owners[DEMARC_OWNER_PROVIDER].stripe);
  float end = self->column_width - 8 * base->scale;
  float begin = end - get_stripes_width (self);

  if (self->is_slim)
    {
      begin = 8 * base->scale;
      if (cell->cell->owner == DEMARC_OWNER_SHARED)
        begin = self->column_width * CUT - 0.2f * base->row_height;
    }

  _demarc_layout_add_stripes (base, SLOT_STRIPES, begin,
                              self->is_slim ? height - cell->band : 0, end - begin,
                              self->is_slim ? cell->band : height, color);
}

static void
add_surface (DemarcGrid *self,
             Cell       *cell,
             float       height)
{
  DemarcLayout *base = &self->base;
  float width = self->column_width;
  float radius = RADIUS * base->scale;
  DemarcColor fill = base->theme->owners[cell->cell->owner].fill;
  DemarcColor provider = base->theme->owners[DEMARC_OWNER_PROVIDER].fill;

  _demarc_layout_add_box (base, SLOT_BOX, 0, 0, width, height, radius,
                          cell->cell->applies ? choose (self, cell, fill)
                                              : base->theme->background);
  if (cell->cell->applies && cell->cell->owner == DEMARC_OWNER_SHARED)
    _demarc_layout_add_wedge (base, SLOT_WEDGE, 0, 0, width, height, radius, width * CUT,
                              choose (self, cell, provider));
  if (has_stripes (cell->cell))
    add_stripes (self, cell, height);
  add_border (self, cell, height);
}

static void
add_mark (DemarcGrid *self,
          Cell       *cell,
          float       middle)
{
  DemarcLayout *base = &self->base;
  float size = get_mark_size (self);
  float height = demarc_typesetter_get_height (base->typesetter, base->word_font);
  float width;
  DemarcPrimitive *disc;

  if (cell->mark == NULL)
    return;

  width = demarc_typesetter_get_width (base->typesetter, cell->mark, base->word_font);
  disc = _demarc_layout_add_box (base, SLOT_MARK_BOX, cell->end - size, middle - size / 2, size,
                                 size, size / 2, base->theme->mark);
  disc->border = base->theme->mark_text;
  disc->border_width = 1;
  _demarc_layout_add_text (base, SLOT_MARK, cell->mark, base->word_font,
                           cell->end - (size + width) / 2,
                           middle - height / 2 +
                             demarc_typesetter_get_ascent (base->typesetter, base->word_font),
                           FALSE, base->theme->mark_text);
}

static void
add_words (DemarcGrid *self,
           Cell       *cell,
           float       height)
{
  DemarcLayout *base = &self->base;
  float line = demarc_typesetter_get_height (base->typesetter, base->word_font);
  float lean = demarc_typesetter_get_height (base->typesetter, self->lean_font);
  float lean_room = get_lean_height (self, cell);
  float top = (height - cell->band - get_block_height (self, cell)) / 2;
  float below = top + line * (float) cell->words->len;

  add_mark (self, cell, self->is_slim ? below + lean_room / 2 : height / 2);
  for (guint i = 0; i < cell->words->len; i++)
    _demarc_layout_add_text (
      base, SLOT_TITLE + i, g_ptr_array_index (cell->words, i), base->word_font, cell->inset,
      top + line * (float) i + demarc_typesetter_get_ascent (base->typesetter, base->word_font),
      FALSE, cell->text);
  _demarc_layout_add_text (base, SLOT_DETAIL, cell->lean, self->lean_font, cell->inset,
                           below + (lean_room - lean) / 2 +
                             demarc_typesetter_get_ascent (base->typesetter, self->lean_font),
                           FALSE, cell->text);
}

/* Adds a cell. */
void
_demarc_grid_add_cell (DemarcGrid *self,
                       guint       row,
                       guint       column,
                       float       y,
                       float       height)
{
  Cell cell = { 0 };

  _demarc_grid_begin (self, DEMARC_PIECE_CELL, self->keys[column] + self->layers[row],
                      _demarc_grid_get_column_x (self, column), y, self->column_width);
  _demarc_grid_tag_cell (self, row, column);
  begin_cell (self, &cell, row, column);
  add_surface (self, &cell, height);
  add_words (self, &cell, height);
  _demarc_scene_end_piece (self->base.scene, height);
  end_cell (&cell);
}
