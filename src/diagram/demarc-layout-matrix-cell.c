/* demarc-layout-matrix-cell.c: the cells of a matrix
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-matrix-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define RADIUS 5.f
#define INSET 4.f
#define MARK_SIZE 15.f
#define MARK_SIZE_SLIM 13.f
#define BAND 6.f

/* In cells that are wide enough, the provider's stripes stand at their end, else under the word. */
#define WIDE 92.f
#define STRIPES 34.f

/* Where the slanted cut of a shared layer crosses its middle. */
#define CUT 0.6f

/* The bar of a sum. */
#define BAR_HEIGHT 8.f
#define SEGMENT_MIN 3.f

enum
{
  SLOT_SUM_CUSTOMER,
  SLOT_SUM_SHARED,
  SLOT_SUM_SHARED_HALF,
  SLOT_SUM_PROVIDER,
  SLOT_SUM_PROVIDER_STRIPES,
  SLOT_SUM_UNSTATED,
  SLOT_SUM_NUMBERS,
};

/* A cell in the making, in the terms of other layouts. */
typedef struct
{
  DemarcCell  cell;
  const char *mark;
  float       mark_size;
  float       mark_x;
  float       band;      /* of the stripes under the word */
  float       begin;     /* where the word can begin */
  float       end;       /* where it must end */
  DemarcFont  font;      /* of the word */
} Cell;

/* How far words keep away from the edges of their cell. */
float
_demarc_matrix_layout_get_inset (DemarcMatrixLayout *self)
{
  return INSET * self->base.scale;
}

static char *
dup_initial (const char *word)
{
  g_autofree char *first = g_utf8_substring (word, 0, MIN (g_utf8_strlen (word, -1), 1));

  return g_utf8_strup (first, -1);
}

/* The word of an owner, the shorter the more it is shortened. */
char *
_demarc_matrix_layout_dup_word (DemarcMatrixLayout *self,
                                DemarcOwner         owner,
                                guint               shortness)
{
  g_autofree char *word = demarc_owner_dup_title (self->base.model, owner);

  if (owner == DEMARC_OWNER_UNSTATED)
    return g_strdup (shortness == 0 ? word : "");
  if (shortness == 0)
    return g_steal_pointer (&word);
  if (owner == DEMARC_OWNER_SHARED)
    /* Translators: on a small cell: that both parties answer for a layer. */
    return g_strdup (shortness == 1 ? C_("short for shared", "Both") : "+");

  return shortness == 1 ? g_steal_pointer (&word) : dup_initial (word);
}

static gboolean
has_stripes (const DemarcCell *cell)
{
  return cell->applies &&
         (cell->owner == DEMARC_OWNER_PROVIDER || cell->owner == DEMARC_OWNER_SHARED);
}

static gboolean
is_wide (DemarcMatrixLayout *self)
{
  return self->frame->cell_width >= WIDE * self->base.scale;
}

/* Beside a mark, a slim cell has room for a word only if it is set smaller. */
static void
choose_room (DemarcMatrixLayout *self,
             Cell               *cell)
{
  float scale = self->base.scale;
  float inset = _demarc_matrix_layout_get_inset (self);

  cell->font = self->base.word_font;
  cell->begin = inset;
  if (cell->mark == NULL)
    {
      cell->end -= inset;
      return;
    }

  cell->end = cell->mark_x - 1 * scale;
  if (!is_wide (self))
    {
      cell->begin = 2 * scale;
      cell->font.size = 10.5f * scale;
    }
}

static void
begin_cell (DemarcMatrixLayout *self,
            Cell               *cell,
            guint               row,
            guint               layer)
{
  DemarcMatrixCell answer = demarc_matrix_get_cell (self->matrix, row, layer);
  float scale = self->base.scale;

  cell->cell = (DemarcCell) {
    .owner = answer.owner,
    .state = answer.state,
    .applies = answer.applies,
    .unconfirmed = answer.unconfirmed,
  };
  cell->mark = _demarc_layout_get_mark (&cell->cell);
  cell->end = self->frame->cell_width;
  if (has_stripes (&cell->cell))
    {
      if (is_wide (self))
        cell->end -= STRIPES * scale;
      else
        cell->band = BAND * scale;
    }
  if (cell->mark != NULL)
    {
      cell->mark_size = (is_wide (self) ? MARK_SIZE : MARK_SIZE_SLIM) * scale;
      cell->mark_x = cell->end - cell->mark_size - (is_wide (self) ? 3 : 1.5f) * scale;
    }
  choose_room (self, cell);
}

/* What hardly exists is only an outline, as is what nobody states. */
static void
add_border (DemarcMatrixLayout *self,
            Cell               *cell)
{
  const DemarcTheme *theme = self->base.theme;
  DemarcColor color = theme->border;
  float width = theme->border_width;
  DemarcPrimitive *border;

  if (!cell->cell.applies)
    {
      color = color.alpha > 0 ? color : theme->owners[cell->cell.owner].fill;
      width = MAX (width, 1);
    }
  if (cell->cell.owner == DEMARC_OWNER_UNSTATED)
    {
      color = theme->faint;
      width = MAX (width, 1);
    }
  if (width <= 0)
    return;

  border = _demarc_layout_add_box (&self->base, SLOT_BORDER, 0, 0, self->frame->cell_width,
                                   self->frame->cell_height, RADIUS * self->base.scale,
                                   (DemarcColor) { 0 });
  border->border = color;
  border->border_width = width;
}

/* The stripes of a shared layer lie behind its cut. */
static void
add_stripes (DemarcMatrixLayout *self,
             Cell               *cell)
{
  DemarcLayout *base = &self->base;
  float width = self->frame->cell_width;
  float height = self->frame->cell_height;
  float radius = RADIUS * base->scale;
  DemarcColor color = base->theme->owners[DEMARC_OWNER_PROVIDER].stripe;
  float begin = radius;

  if (cell->band == 0)
    {
      _demarc_layout_add_stripes (base, SLOT_STRIPES, width - radius - STRIPES * base->scale, 0,
                                  STRIPES * base->scale, height, color);
      return;
    }

  if (cell->cell.owner == DEMARC_OWNER_SHARED)
    begin = width * CUT - 0.15f * height;
  _demarc_layout_add_stripes (base, SLOT_STRIPES, begin, height - cell->band,
                              width - radius - begin, cell->band, color);
}

static void
add_surface (DemarcMatrixLayout *self,
             Cell               *cell)
{
  DemarcLayout *base = &self->base;
  const DemarcTheme *theme = base->theme;
  float width = self->frame->cell_width;
  float height = self->frame->cell_height;
  float radius = RADIUS * base->scale;

  _demarc_layout_add_box (base, SLOT_BOX, 0, 0, width, height, radius,
                          cell->cell.applies ? theme->owners[cell->cell.owner].fill
                                             : theme->background);
  if (cell->cell.applies && cell->cell.owner == DEMARC_OWNER_SHARED)
    _demarc_layout_add_wedge (base, SLOT_WEDGE, 0, 0, width, height, radius, width * CUT,
                              theme->owners[DEMARC_OWNER_PROVIDER].fill);
  if (has_stripes (&cell->cell))
    add_stripes (self, cell);
  add_border (self, cell);
}

static float
get_baseline (DemarcMatrixLayout *self,
              float               height,
              DemarcFont          font)
{
  DemarcTypesetter *typesetter = self->base.typesetter;

  return (height - demarc_typesetter_get_height (typesetter, font)) / 2 +
         demarc_typesetter_get_ascent (typesetter, font);
}

static void
add_mark (DemarcMatrixLayout *self,
          Cell               *cell)
{
  DemarcLayout *base = &self->base;
  float size = cell->mark_size;
  DemarcFont font = { size * 0.75f, TRUE };
  float height = self->frame->cell_height - cell->band;
  float width;
  DemarcPrimitive *disc;

  if (cell->mark == NULL)
    return;

  width = demarc_typesetter_get_width (base->typesetter, cell->mark, font);
  disc = _demarc_layout_add_box (base, SLOT_MARK_BOX, cell->mark_x, (height - size) / 2, size, size,
                                 size / 2, base->theme->mark);
  disc->border = base->theme->mark_text;
  disc->border_width = 1;
  _demarc_layout_add_text (base, SLOT_MARK, cell->mark, font, cell->mark_x + (size - width) / 2,
                           get_baseline (self, height, font), FALSE, base->theme->mark_text);
}

/* The longest word that there is room for; none where there is not even room for a letter. */
static char *
choose_word (DemarcMatrixLayout *self,
             Cell               *cell)
{
  float room = cell->end - cell->begin;

  if (!cell->cell.applies)
    return g_strdup ("–");

  for (guint i = self->frame->shortness; i < MATRIX_N_SHORTNESSES; i++)
    {
      g_autofree char *word = _demarc_matrix_layout_dup_word (self, cell->cell.owner, i);

      if (demarc_typesetter_get_width (self->base.typesetter, word, cell->font) <= room)
        return g_steal_pointer (&word);
    }

  return g_strdup ("");
}

/* The word is said to end somewhere, as it is on the layers of a diagram, which cells become. */
static void
add_word (DemarcMatrixLayout *self,
          Cell               *cell)
{
  DemarcLayout *base = &self->base;
  g_autofree char *word = choose_word (self, cell);
  float width = demarc_typesetter_get_width (base->typesetter, word, cell->font);

  _demarc_layout_add_text (base, SLOT_WORD, word, cell->font,
                           (cell->begin + cell->end + width) / 2,
                           get_baseline (self, self->frame->cell_height - cell->band, cell->font),
                           TRUE,
                           cell->cell.applies ? base->theme->owners[cell->cell.owner].text
                                              : base->theme->text);
}

/* Says of the last piece which cell it is. */
static void
tag (DemarcMatrixLayout *self,
     guint               row,
     guint               layer)
{
  DemarcPiece *piece = _demarc_scene_get_last (self->base.scene);
  DemarcMatrixRow found = demarc_matrix_get_row (self->matrix, row);
  const char *layer_id =
    demarc_entry_get_id (DEMARC_ENTRY (demarc_model_get_layer (self->base.model, layer)));
  g_autofree char *name = demarc_matrix_dup_cell_name (self->matrix, row, layer);
  g_autofree char *id = NULL;

  if (found.service != NULL)
    id = g_strdup_printf ("%s.%s", layer_id, demarc_entry_get_id (DEMARC_ENTRY (found.service)));
  else
    id = g_strdup_printf ("%s.group.%u", layer_id, row);

  piece->id = g_ref_string_new (id);
  piece->name = g_ref_string_new (name);
  piece->layer = layer;
  piece->place = row + 1;
}

/* Adds the cell of a service. */
void
_demarc_matrix_layout_add_cell (DemarcMatrixLayout *self,
                                guint               row,
                                guint               layer,
                                float               x,
                                float               y)
{
  Cell cell = { 0 };

  _demarc_matrix_layout_begin (self, DEMARC_PIECE_CELL,
                               row * demarc_matrix_get_n_layers (self->matrix) + layer, x, y,
                               self->frame->cell_width);
  tag (self, row, layer);
  begin_cell (self, &cell, row, layer);
  _demarc_scene_get_last (self->base.scene)->owner = cell.cell.owner;
  add_surface (self, &cell);
  add_mark (self, &cell);
  add_word (self, &cell);
  _demarc_scene_end_piece (self->base.scene, self->frame->cell_height);
}

/* Adds the part of a bar that stands for an owner. Returns where the next one begins. */
static float
add_segment (DemarcMatrixLayout *self,
             guint               slot,
             DemarcOwner         owner,
             float               x,
             float               y,
             float               width)
{
  DemarcLayout *base = &self->base;
  const DemarcOwnerColors *colors = &base->theme->owners[owner];
  const DemarcOwnerColors *provider = &base->theme->owners[DEMARC_OWNER_PROVIDER];
  float height = BAR_HEIGHT * base->scale;
  DemarcPrimitive *box;

  if (width <= 0)
    return x;

  box = _demarc_layout_add_box (base, slot, x, y, width, height, 0, colors->fill);
  box->border = base->theme->border;
  box->border_width = MIN (base->theme->border_width, 1);
  if (owner == DEMARC_OWNER_SHARED)
    _demarc_layout_add_box (base, slot + 1, x, y + height / 2, width, height / 2, 0,
                            provider->fill);
  if (owner == DEMARC_OWNER_PROVIDER)
    _demarc_layout_add_stripes (base, slot + 1, x, y, width, height, provider->stripe);

  return x + width + 1;
}

/* Adds how the cells of a group are shared out, from the customer's to the provider's. */
static void
add_bar (DemarcMatrixLayout *self,
         const guint        *sums,
         float               width,
         float               y)
{
  static const struct { DemarcOwner owner; guint slot; } segments[] = {
    { DEMARC_OWNER_CUSTOMER, SLOT_SUM_CUSTOMER },
    { DEMARC_OWNER_SHARED, SLOT_SUM_SHARED },
    { DEMARC_OWNER_PROVIDER, SLOT_SUM_PROVIDER },
    { DEMARC_OWNER_UNSTATED, SLOT_SUM_UNSTATED },
  };
  float least = SEGMENT_MIN * self->base.scale;
  float x = 0;
  float room = width + 1;
  guint all = 0;

  for (guint i = 0; i < G_N_ELEMENTS (segments); i++)
    {
      all += sums[segments[i].owner];
      room -= sums[segments[i].owner] > 0 ? least + 1 : 0;
    }

  for (guint i = 0; i < G_N_ELEMENTS (segments); i++)
    {
      guint n = sums[segments[i].owner];
      float part = n == 0 ? 0 : least + room * (float) n / (float) all;

      x = add_segment (self, segments[i].slot, segments[i].owner, x, y, part);
    }
}

/* Adds the cell of a group: how many of its services are whose. */
void
_demarc_matrix_layout_add_sum (DemarcMatrixLayout *self,
                               guint               row,
                               guint               layer,
                               float               x,
                               float               y,
                               float               width,
                               float               height)
{
  DemarcLayout *base = &self->base;
  float bar = BAR_HEIGHT * base->scale;
  float bottom = height - bar - 4 * base->scale;
  float line = demarc_typesetter_get_height (base->typesetter, self->sum_font);
  guint sums[DEMARC_N_OWNERS];
  g_autofree char *numbers = NULL;
  float taken;

  for (DemarcOwner owner = DEMARC_OWNER_UNSTATED; owner < DEMARC_N_OWNERS; owner++)
    sums[owner] = demarc_matrix_get_total (self->matrix, (int) row, (int) layer, owner);

  _demarc_matrix_layout_begin (self, DEMARC_PIECE_CELL,
                               row * demarc_matrix_get_n_layers (self->matrix) + layer, x, y,
                               width);
  tag (self, row, layer);
  add_bar (self, sums, width, bottom);
  numbers = g_strdup_printf ("%u·%u·%u", sums[DEMARC_OWNER_CUSTOMER], sums[DEMARC_OWNER_SHARED],
                             sums[DEMARC_OWNER_PROVIDER]);
  taken = demarc_typesetter_get_width (base->typesetter, numbers, self->sum_font);
  if (taken <= width)
    _demarc_layout_add_text (base, SLOT_SUM_NUMBERS, numbers, self->sum_font, (width - taken) / 2,
                             bottom - line - 1 * base->scale +
                               demarc_typesetter_get_ascent (base->typesetter, self->sum_font),
                             FALSE, base->theme->text);
  _demarc_scene_end_piece (base->scene, height);
}
