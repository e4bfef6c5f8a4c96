/* demarc-layout-layer.c: the box of a layer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-what-if.h"

#define RADIUS 8.f
#define TITLE_LINES_MAX 3
#define TIGHT_TITLE_LINES_MAX (SLOT_DETAIL - SLOT_TITLE)

/* Where a title has less room than this beside the word of the owner, the word goes under it. */
#define TITLE_ROOM_MIN 120.f

/* Where the slanted cut of a shared layer crosses its middle. The larger part is the customer's:
 * that is where the title stands. */
#define CUT 0.62f

/* A box in the making. */
typedef struct
{
  const DemarcCell *cell;
  DemarcColor       text;
  DemarcColor       faint;
  DemarcColor       faint_end;   /* on the provider's part of a shared layer */
  float             text_x;
  float             end;         /* where the word of the owner ends */
  float             word_width;
  float             mark_width;  /* of the mark before it; 0 for none */
  float             word_room;   /* with the mark and the space before it */
  float             row_height;  /* of a title that takes one line */
  float             height;
  gboolean          has_details; /* whether there is a second line */
  gboolean          is_tight;    /* whether the word stands under the title */
  float             mark_line;   /* what the mark takes that stands under the word; else 0 */
  char             *word;
  GPtrArray        *titles;
} Box;

/* How tall a row must at least be. */
float
_demarc_layout_measure_row (DemarcLayout *self,
                            gboolean      has_details)
{
  float title = demarc_typesetter_get_height (self->typesetter, self->title_font);
  float detail = demarc_typesetter_get_height (self->typesetter, self->detail_font);

  return title + (has_details ? detail : 0) + 8 * self->scale;
}

static gboolean
has_stripes (const DemarcCell *cell)
{
  return cell->applies &&
         (cell->owner == DEMARC_OWNER_PROVIDER || cell->owner == DEMARC_OWNER_SHARED);
}

static float
get_stripes_width (DemarcLayout *self)
{
  return (self->width < 400 * self->scale ? 36 : 50) * self->scale;
}

/* The sign of a cell whose answer is not settled. Returns NULL for others. */
const char *
_demarc_layout_get_mark (const DemarcCell *cell)
{
  if (cell->owner == DEMARC_OWNER_UNSTATED)
    return "?";
  if (cell->state == DEMARC_STATE_DISPUTED)
    return "≠";
  if (cell->unconfirmed)
    return "~";

  return NULL;
}

static float
get_mark_size (DemarcLayout *self)
{
  return 18 * self->scale;
}

/* What stands before the word of the owner: a sign of what is not settled, or that it is only a
 * wish; or NULL. */
static const char *
get_mark_text (const DemarcCell *cell)
{
  /* Translators: stands on a layer that was put on another side to see what would be. */
  return cell->is_moved ? _("What if") : _demarc_layout_get_mark (cell);
}

static float
measure_mark (DemarcLayout *self,
              Box          *box)
{
  const char *mark = get_mark_text (box->cell);

  if (mark == NULL)
    return 0;
  if (!box->cell->is_moved)
    return get_mark_size (self);

  return demarc_typesetter_get_width (self->typesetter, mark, self->word_font) + 16 * self->scale;
}

static void
choose_colors (DemarcLayout *self,
               Box          *box)
{
  const DemarcOwnerColors *colors = &self->theme->owners[box->cell->owner];
  const DemarcOwnerColors *provider = &self->theme->owners[DEMARC_OWNER_PROVIDER];

  box->text = colors->text;
  box->faint = colors->faint;
  box->faint_end = provider->faint;

  /* What hardly exists is only an outline. */
  if (!box->cell->applies)
    {
      box->text = self->theme->text;
      box->faint = self->theme->faint;
      box->faint_end = self->theme->faint;
    }
}

static float
get_mark_space (DemarcLayout *self,
                Box          *box)
{
  return (box->is_tight ? 4 : 8) * self->scale;
}

/* Finds where the word of the owner stands: beside the title, or where that leaves the title too
 * little room, under it. */
static void
measure_word (DemarcLayout *self,
              Box          *box)
{
  float mark;
  g_autofree char *word = demarc_owner_dup_title (self->model, box->cell->owner);
  float room;

  box->mark_width = measure_mark (self, box);
  mark = box->mark_width > 0 ? box->mark_width + 8 * self->scale : 0;
  box->word_width = demarc_typesetter_get_width (self->typesetter, word, self->word_font);
  box->word_room = box->word_width + mark + 10 * self->scale;
  box->is_tight = box->end - box->word_room - box->text_x < TITLE_ROOM_MIN * self->scale;
  if (!box->is_tight)
    {
      box->word = g_steal_pointer (&word);
      return;
    }

  /* Where "What if" leaves the word too little room, it stands under it. */
  if (box->cell->is_moved && mark + box->word_width > box->end - 8 * self->scale)
    {
      box->mark_line = get_mark_size (self) + 4 * self->scale;
      mark = 0;
    }

  room = box->end - MAX (mark, 8 * self->scale);
  box->word_room = 0;
  box->word = demarc_typesetter_dup_fitted (self->typesetter, word, self->word_font, room);
  box->word_width = demarc_typesetter_get_width (self->typesetter, box->word, self->word_font);
}

static void
measure (DemarcLayout *self,
         Box          *box)
{
  float inset = 14 * self->scale;
  float title_height = demarc_typesetter_get_height (self->typesetter, self->title_font);
  float room;

  box->text_x = (self->width < 400 * self->scale ? 42 : 50) * self->scale;
  box->end = self->width - inset - (has_stripes (box->cell) ? get_stripes_width (self) : 0);
  measure_word (self, box);

  room = box->end - box->word_room - box->text_x;
  box->titles = demarc_typesetter_wrap (self->typesetter,
                                        demarc_entry_get_title (DEMARC_ENTRY (box->cell->layer)),
                                        self->title_font, MAX (room, 20 * self->scale),
                                        box->is_tight ? TIGHT_TITLE_LINES_MAX : TITLE_LINES_MAX);
  box->has_details = box->cell->owner == DEMARC_OWNER_SHARED && box->cell->applies
                       ? self->has_halves
                       : self->has_details;
  box->row_height = self->row_height;
  if (box->has_details && !self->has_details)
    box->row_height += demarc_typesetter_get_height (self->typesetter, self->detail_font);
  box->height = box->row_height + (float) (box->titles->len - 1) * title_height;
  if (box->is_tight)
    box->height += demarc_typesetter_get_height (self->typesetter, self->word_font) +
                   4 * self->scale + box->mark_line;
}

static DemarcColor
fade (DemarcColor color,
      float       alpha)
{
  color.alpha *= alpha;

  return color;
}

/* The border lies over everything else of the surface, so that no part hides it. */
static void
add_border (DemarcLayout *self,
            Box          *box)
{
  const DemarcCell *cell = box->cell;
  DemarcColor color = self->theme->border;
  float width = self->theme->border_width;
  DemarcPrimitive *border;

  if (!cell->applies)
    {
      /* Where surfaces are pale, only the theme's own border can be seen. */
      if (color.alpha <= 0)
        color = self->theme->owners[cell->owner].fill;
      width = MAX (width, 1.5f);
    }
  if (cell->owner == DEMARC_OWNER_UNSTATED)
    {
      color = self->theme->faint;
      width = MAX (width, 1);
    }
  if (width <= 0)
    return;

  border = _demarc_layout_add_box (self, SLOT_BORDER, 0, 0, self->width, box->height,
                                   RADIUS * self->scale, (DemarcColor) { 0 });
  border->border = color;
  border->border_width = width;
}

/* The outline of a wish is perforated: something is there, but not for good. It keeps to the very
 * edge, where no text is. */
static void
add_dashes (DemarcLayout *self,
            Box          *box)
{
  DemarcColor color = self->theme->background;
  float inset = DEMARC_DASH_THICKNESS / 2;
  float corner = RADIUS * self->scale;
  float width = self->width - 2 * corner;
  float height = box->height - 2 * corner;

  if (!box->cell->is_moved)
    return;

  _demarc_layout_add_dash (self, SLOT_DASH, FALSE, corner, inset, width, color);
  _demarc_layout_add_dash (self, SLOT_DASH + 1, FALSE, corner, box->height - inset, width, color);
  _demarc_layout_add_dash (self, SLOT_DASH + 2, TRUE, inset, corner, height, color);
  _demarc_layout_add_dash (self, SLOT_DASH + 3, TRUE, self->width - inset, corner, height, color);
}

static void
add_surface (DemarcLayout *self,
             Box          *box)
{
  const DemarcOwnerColors *colors = &self->theme->owners[box->cell->owner];
  const DemarcOwnerColors *provider = &self->theme->owners[DEMARC_OWNER_PROVIDER];
  float radius = RADIUS * self->scale;
  float stripes = get_stripes_width (self);

  _demarc_layout_add_box (self, SLOT_BOX, 0, 0, self->width, box->height, radius,
                          box->cell->applies ? colors->fill : self->theme->background);
  if (box->cell->applies && box->cell->owner == DEMARC_OWNER_SHARED)
    _demarc_layout_add_wedge (self, SLOT_WEDGE, 0, 0, self->width, box->height, radius,
                              self->width * CUT, provider->fill);
  if (has_stripes (box->cell))
    _demarc_layout_add_stripes (self, SLOT_STRIPES, self->width - stripes - 8 * self->scale, 0,
                                stripes, box->height, provider->stripe);
  add_border (self, box);
  add_dashes (self, box);
}

static void
add_icon (DemarcLayout *self,
          Box          *box)
{
  const DemarcOwnerColors *colors = &self->theme->owners[box->cell->owner];
  float radius = MIN (11 * self->scale, box->row_height / 2 - 3);
  float center = (box->text_x - 4 * self->scale) / 2 + 2 * self->scale;
  float size = radius * 1.3f;
  float middle = box->row_height / 2;
  int icon = demarc_layer_get_icon (box->cell->layer);
  DemarcPrimitive *primitive;
  DemarcPrimitive *disc;

  disc = _demarc_layout_add_box (self, SLOT_DISC, center - radius, middle - radius, 2 * radius,
                                 2 * radius, radius,
                                 box->cell->applies ? colors->disc : fade (colors->fill, 0));
  if (icon < 0)
    return;

  primitive = _demarc_scene_add_primitive (self->scene, DEMARC_PRIMITIVE_ICON, SLOT_ICON);
  disc = primitive - 1;
  primitive->icon = icon;
  primitive->x = disc->x + radius - size / 2;
  primitive->y = middle - size / 2;
  primitive->width = size;
  primitive->height = size;
  primitive->color = box->text;
}

static void
add_mark (DemarcLayout *self,
          Box          *box,
          float         baseline)
{
  const char *mark = get_mark_text (box->cell);
  float size = get_mark_size (self);
  float x = box->end - box->mark_width -
            (box->mark_line > 0 ? 0 : box->word_width + get_mark_space (self, box));
  float ascent = demarc_typesetter_get_ascent (self->typesetter, self->word_font);
  float height = demarc_typesetter_get_height (self->typesetter, self->word_font);
  float top = baseline - ascent + height / 2 - size / 2;
  float width;
  DemarcPrimitive *surface;

  if (mark == NULL)
    return;

  width = demarc_typesetter_get_width (self->typesetter, mark, self->word_font);
  surface = _demarc_layout_add_box (self, SLOT_MARK_BOX, x, top, box->mark_width, size, size / 2,
                                    self->theme->mark);
  surface->border = self->theme->mark_text;
  surface->border_width = 1;
  _demarc_layout_add_text (self, SLOT_MARK, mark, self->word_font,
                           x + (box->mark_width - width) / 2,
                           baseline, FALSE, self->theme->mark_text);
}

/* Where a layer that was put elsewhere is today. On a shared one it keeps to the customer's part. */
static void
add_today (DemarcLayout *self,
           Box          *box,
           float         baseline)
{
  g_autofree char *today = demarc_cell_dup_today (self->model, box->cell);
  float end = box->cell->owner == DEMARC_OWNER_SHARED
                ? self->width * CUT - 0.3f * self->row_height - 8 * self->scale
                : box->end - box->word_room;

  _demarc_layout_add_fitted (self, SLOT_DETAIL, today, self->detail_font, box->text_x, baseline,
                             end - box->text_x, FALSE, box->faint);
}

/* What stands in the second line: both halves of a shared layer, else what the layer is about. */
static void
add_details (DemarcLayout *self,
             Box          *box,
             float         baseline)
{
  const DemarcCell *cell = box->cell;
  const char *customer = cell->halves[DEMARC_PARTY_CUSTOMER];
  const char *provider = cell->halves[DEMARC_PARTY_PROVIDER];
  float cut = self->width * CUT;
  float slant = 0.3f * self->row_height;
  float room = box->end - box->text_x - box->word_room;

  if (cell->is_moved)
    {
      add_today (self, box, baseline);
      return;
    }

  if (!cell->applies)
    {
      _demarc_layout_add_fitted (self, SLOT_DETAIL, _("Hardly exists here"), self->detail_font,
                                 box->text_x, baseline, room, FALSE, box->faint);
      return;
    }

  if (cell->owner != DEMARC_OWNER_SHARED)
    {
      _demarc_layout_add_fitted (self, SLOT_DETAIL, demarc_layer_get_summary (cell->layer),
                                 self->detail_font, box->text_x, baseline, room, FALSE, box->faint);
      return;
    }

  _demarc_layout_add_fitted (self, SLOT_DETAIL,
                             *customer != '\0' ? customer : demarc_layer_get_summary (cell->layer),
                             self->detail_font, box->text_x, baseline,
                             cut - slant - 8 * self->scale - box->text_x, FALSE, box->faint);
  if (box->end - cut > 90 * self->scale)
    _demarc_layout_add_fitted (self, SLOT_DETAIL_END, provider, self->detail_font,
                               cut + 4 * self->scale, baseline,
                               box->end - cut - 4 * self->scale, FALSE, box->faint_end);
}

/* How tall a title of one line is with what stands under it. */
static float
get_block_height (DemarcLayout *self,
                  Box          *box)
{
  float title = demarc_typesetter_get_height (self->typesetter, self->title_font);
  float detail = demarc_typesetter_get_height (self->typesetter, self->detail_font);

  return title + (box->has_details ? detail : 0);
}

/* The owner stands in the middle of the row, unless the provider's half stands under it, and at the
 * bottom of a tight one. */
static float
get_word_baseline (DemarcLayout *self,
                   Box          *box,
                   float         first)
{
  float height = demarc_typesetter_get_height (self->typesetter, self->word_font);

  if (box->is_tight)
    return box->height - (box->row_height - get_block_height (self, box)) / 2 - height -
           box->mark_line + demarc_typesetter_get_ascent (self->typesetter, self->word_font);
  if (box->has_details && box->cell->owner == DEMARC_OWNER_SHARED && box->cell->applies)
    return first;

  return (box->height - height) / 2 +
         demarc_typesetter_get_ascent (self->typesetter, self->word_font);
}

static void
add_lines (DemarcLayout *self,
           Box          *box)
{
  float ascent = demarc_typesetter_get_ascent (self->typesetter, self->title_font);
  float height = demarc_typesetter_get_height (self->typesetter, self->title_font);
  float top = (box->row_height - get_block_height (self, box)) / 2;
  float below = top + height * (float) box->titles->len +
                demarc_typesetter_get_ascent (self->typesetter, self->detail_font);

  add_mark (self, box, get_word_baseline (self, box, top + ascent) + box->mark_line);
  for (guint i = 0; i < box->titles->len; i++)
    _demarc_layout_add_text (self, SLOT_TITLE + i, g_ptr_array_index (box->titles, i),
                             self->title_font, box->text_x, top + ascent + (float)i * height, FALSE,
                             box->text);
  if (box->has_details)
    add_details (self, box, below);
  _demarc_layout_add_text (self, SLOT_WORD, box->word, self->word_font, box->end,
                           get_word_baseline (self, box, top + ascent), TRUE, box->text);
}

static void
set_words (DemarcLayout *self,
           guint         position,
           guint         place)
{
  DemarcPiece *piece = _demarc_scene_get_last (self->scene);
  const DemarcCell *cell = demarc_stack_get_cell (self->stack, position);
  g_autofree char *name = demarc_stack_dup_cell_name (self->stack, position, place,
                                                      demarc_stack_get_n_cells (self->stack));
  g_autofree char *sentence = demarc_stack_dup_sentence (self->stack, position);

  piece->id = g_ref_string_new_intern (demarc_entry_get_id (DEMARC_ENTRY (cell->layer)));
  piece->name = g_ref_string_new (name);
  piece->description = g_ref_string_new (sentence);
  piece->owner = cell->owner;
  piece->place = place;
}

/* Adds the box of a layer. */
void
_demarc_layout_add_layer (DemarcLayout *self,
                          guint         position,
                          guint         place)
{
  Box box = { .cell = demarc_stack_get_cell (self->stack, position) };

  _demarc_scene_begin_piece (self->scene, DEMARC_PIECE_LAYER, position, self->left, self->y,
                             self->width);
  set_words (self, position, place);
  choose_colors (self, &box);
  measure (self, &box);
  add_surface (self, &box);
  add_icon (self, &box);
  add_lines (self, &box);
  _demarc_scene_end_piece (self->scene, box.height);

  self->y += box.height;
  g_free (box.word);
  g_ptr_array_unref (box.titles);
}
