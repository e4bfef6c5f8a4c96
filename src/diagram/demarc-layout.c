/* demarc-layout.c: from a stack to a scene
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "demarc-what-if.h"

/* The picture, from the top: the customer's layers, the shared ones, the demarcation line, the
 * provider's layers, and those of which nobody says whose they are. Within a zone the order is the
 * model's. */

#define WIDTH_MAX 760.f
#define WIDTH_NARROW 480.f
#define GAP 5.f
#define LINE_ROOM 34.f
#define HEAD_HEIGHT 26.f
#define ROW_MAX 50.f

static const DemarcOwner zones[] = {
  DEMARC_OWNER_CUSTOMER, DEMARC_OWNER_SHARED, DEMARC_OWNER_PROVIDER, DEMARC_OWNER_UNSTATED,
};

/* Where something lies that reads from @x on and is @width wide. */
static float
mirror (DemarcLayout *self,
        float         x,
        float         width)
{
  return self->options->mirrored ? _demarc_scene_get_last (self->scene)->width - x - width : x;
}

/* Adds a rectangle. */
DemarcPrimitive *
_demarc_layout_add_box (DemarcLayout *self,
                        guint         slot,
                        float         x,
                        float         y,
                        float         width,
                        float         height,
                        float         radius,
                        DemarcColor   color)
{
  DemarcPrimitive *box = _demarc_scene_add_primitive (self->scene, DEMARC_PRIMITIVE_BOX, slot);

  box->x = mirror (self, x, width);
  box->y = y;
  box->width = width;
  box->height = height;
  box->radius = radius;
  box->color = color;

  return box;
}

/* Adds a line of text that begins, or if @is_end ends, at @x. Returns NULL where there is nothing
 * to add. */
DemarcPrimitive *
_demarc_layout_add_text (DemarcLayout *self,
                         guint         slot,
                         const char   *text,
                         DemarcFont    font,
                         float         x,
                         float         baseline,
                         gboolean      is_end,
                         DemarcColor   color)
{
  DemarcPrimitive *line;

  if (*text == '\0')
    return NULL;

  line = _demarc_scene_add_primitive (self->scene, DEMARC_PRIMITIVE_TEXT, slot);
  line->text = g_ref_string_new_intern (text);
  line->font = font;
  line->width = demarc_typesetter_get_width (self->typesetter, text, font);
  line->height = demarc_typesetter_get_height (self->typesetter, font);
  line->x = mirror (self, x, 0);
  line->y = baseline;
  line->is_end = is_end != self->options->mirrored;
  line->color = color;

  return line;
}

/* Adds a line of text, shortened to the room there is. Returns NULL where there is nothing
 * to add. */
DemarcPrimitive *
_demarc_layout_add_fitted (DemarcLayout *self,
                           guint         slot,
                           const char   *text,
                           DemarcFont    font,
                           float         x,
                           float         baseline,
                           float         width,
                           gboolean      is_end,
                           DemarcColor   color)
{
  g_autofree char *fitted = demarc_typesetter_dup_fitted (self->typesetter, text, font, width);

  return _demarc_layout_add_text (self, slot, fitted, font, x, baseline, is_end, color);
}

/* How far cuts and stripes lean. In boxes of several lines no further than in others, so that they
 * stay within their room. */
static float
get_slant (DemarcLayout *self,
           float         height)
{
  float lean = 0.6f * MIN (height, MAX (self->row_height, 1));

  return self->options->mirrored ? -lean : lean;
}

/* Adds the part of a box that lies behind a slanted cut. */
void
_demarc_layout_add_wedge (DemarcLayout *self,
                          guint         slot,
                          float         x,
                          float         y,
                          float         width,
                          float         height,
                          float         radius,
                          float         cut,
                          DemarcColor   color)
{
  DemarcPrimitive *wedge = _demarc_scene_add_primitive (self->scene, DEMARC_PRIMITIVE_WEDGE, slot);
  gboolean mirrored = self->options->mirrored;

  wedge->x = mirror (self, x, width);
  wedge->y = y;
  wedge->width = width;
  wedge->height = height;
  wedge->radius = radius;
  wedge->cut = mirror (self, cut, 0);
  wedge->slant = get_slant (self, height);
  wedge->mirrored = mirrored;
  wedge->color = color;
}

/* Adds the pattern that tells the provider's part without colour. */
void
_demarc_layout_add_stripes (DemarcLayout *self,
                            guint         slot,
                            float         x,
                            float         y,
                            float         width,
                            float         height,
                            DemarcColor   color)
{
  DemarcPrimitive *stripes =
    _demarc_scene_add_primitive (self->scene, DEMARC_PRIMITIVE_STRIPES, slot);

  stripes->x = mirror (self, x, width);
  stripes->y = y;
  stripes->width = width;
  stripes->height = height;
  stripes->slant = get_slant (self, height);
  stripes->step = 9 * self->scale;
  stripes->thickness = 3 * self->scale;
  stripes->color = color;
}

/* Adds a dashed line: a part of the outline of what is only a wish. @x and @y are the middle of its
 * thickness. It begins at a whole pixel of the height, so that it stays crisp. */
void
_demarc_layout_add_dash (DemarcLayout *self,
                         guint         slot,
                         gboolean      is_upright,
                         float         x,
                         float         y,
                         float         length,
                         DemarcColor   color)
{
  const float half = DEMARC_DASH_THICKNESS / 2;
  const DemarcPiece *piece = _demarc_scene_get_last (self->scene);
  DemarcPrimitive *dash = _demarc_scene_add_primitive (
    self->scene, is_upright ? DEMARC_PRIMITIVE_UPRIGHT : DEMARC_PRIMITIVE_LINE, slot);

  dash->x = mirror (self, x, is_upright ? 0 : length);
  dash->y = roundf (piece->y + y - half) + half - piece->y;
  dash->width = is_upright ? DEMARC_DASH_THICKNESS : length;
  dash->height = is_upright ? length : DEMARC_DASH_THICKNESS;
  dash->step = 9 * self->scale;
  dash->thickness = 4 * self->scale;
  dash->color = color;
}

static void
add_zone_head (DemarcLayout *self,
               DemarcOwner   owner,
               const char   *name,
               const char   *motto,
               const char   *count)
{
  DemarcFont bold = { 14 * self->scale, TRUE };
  DemarcFont normal = { 14 * self->scale, FALSE };
  float space = 6 * self->scale;
  float inset = 2 * self->scale;
  float name_width = demarc_typesetter_get_width (self->typesetter, name, bold);
  float count_width = demarc_typesetter_get_width (self->typesetter, count, normal);
  float baseline = demarc_typesetter_get_ascent (self->typesetter, bold);
  float room = self->width - 2 * inset;
  /* Where name and count do not fit side by side, the count goes under the name. */
  gboolean is_tight = name_width + space + count_width > room;
  float motto_room = room - name_width - space - (is_tight ? 0 : count_width + 3 * space);
  g_autoptr (GPtrArray) lines =
    demarc_typesetter_wrap (self->typesetter, count, normal, room, 2);
  float line = demarc_typesetter_get_height (self->typesetter, bold);
  float height = line * (is_tight ? 1 + (float) lines->len : 1) + 7 * self->scale;

  _demarc_scene_begin_piece (self->scene, DEMARC_PIECE_ZONE, owner, self->left, self->y,
                             self->width);
  _demarc_layout_add_fitted (self, SLOT_TITLE, name, bold, inset, baseline, room, FALSE,
                             self->theme->text);
  if (motto_room > 40 * self->scale)
    _demarc_layout_add_fitted (self, SLOT_DETAIL, motto, normal, inset + name_width + space,
                               baseline, motto_room, FALSE, self->theme->faint);
  for (guint i = 0; i < lines->len; i++)
    _demarc_layout_add_text (self, SLOT_WORD + i, g_ptr_array_index (lines, i), normal,
                             self->width - inset, baseline + line * (float) (i + is_tight), TRUE,
                             self->theme->faint);
  _demarc_scene_end_piece (self->scene, height);
  self->y += height;
}

static void
add_customer_head (DemarcLayout *self)
{
  g_autofree char *count = demarc_stack_dup_customer_count (self->stack);

  add_zone_head (self, DEMARC_OWNER_CUSTOMER,
                 demarc_model_get_party_name (self->model, DEMARC_PARTY_CUSTOMER),
                 demarc_model_get_party_motto (self->model, DEMARC_PARTY_CUSTOMER), count);
}

static void
add_provider_head (DemarcLayout *self)
{
  g_autofree char *count = demarc_stack_dup_provider_count (self->stack);

  add_zone_head (self, DEMARC_OWNER_PROVIDER,
                 demarc_model_get_party_name (self->model, DEMARC_PARTY_PROVIDER),
                 demarc_model_get_party_motto (self->model, DEMARC_PARTY_PROVIDER), count);
}

static void
add_unstated_head (DemarcLayout *self)
{
  guint n = demarc_stack_count (self->stack, DEMARC_OWNER_UNSTATED);
  g_autofree char *count = g_strdup_printf (ngettext ("%u layer", "%u layers", n), n);

  self->y += 12 * self->scale;
  add_zone_head (self, DEMARC_OWNER_UNSTATED, _("Not stated"), _("the source does not say"), count);
}

static void
add_line (DemarcLayout *self)
{
  DemarcPrimitive *line;
  float room = LINE_ROOM * self->scale;

  _demarc_scene_begin_piece (self->scene, DEMARC_PIECE_LINE, 0, self->left - self->overhang,
                             self->y, self->width + 2 * self->overhang);
  line = _demarc_scene_add_primitive (self->scene, DEMARC_PRIMITIVE_LINE, SLOT_BOX);
  line->y = 12 * self->scale;
  line->width = self->width + 2 * self->overhang;
  line->height = 2;
  line->step = 8;
  line->thickness = 4;
  line->color = self->theme->line;
  _demarc_scene_end_piece (self->scene, room);
  self->y += room;
}

static guint
add_zone (DemarcLayout *self,
          DemarcOwner   owner,
          guint         place)
{
  guint n = demarc_stack_get_n_cells (self->stack);

  for (guint i = 0; i < n; i++)
    if (demarc_stack_get_cell (self->stack, i)->owner == owner)
      {
        _demarc_layout_add_layer (self, i, ++place);
        self->y += GAP;
      }

  return place;
}

static gboolean
has_unstated (DemarcLayout *self)
{
  for (guint i = 0; i < demarc_stack_get_n_cells (self->stack); i++)
    if (demarc_stack_get_cell (self->stack, i)->owner == DEMARC_OWNER_UNSTATED)
      return TRUE;

  return FALSE;
}

static void
add_zones (DemarcLayout *self)
{
  guint place = 0;

  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      if (zones[i] == DEMARC_OWNER_CUSTOMER)
        add_customer_head (self);
      if (zones[i] == DEMARC_OWNER_PROVIDER)
        {
          add_line (self);
          add_provider_head (self);
        }
      if (zones[i] == DEMARC_OWNER_UNSTATED && has_unstated (self))
        add_unstated_head (self);

      place = add_zone (self, zones[i], place);
    }
}

/* Rows share the height that is left over, between one line of text and a comfortable height. */
static void
choose_rows (DemarcLayout *self)
{
  float one = _demarc_layout_measure_row (self, FALSE);
  float two = _demarc_layout_measure_row (self, TRUE);
  float shared = (float) demarc_stack_count (self->stack, DEMARC_OWNER_SHARED) * (two - one);
  guint n = demarc_stack_get_n_cells (self->stack);
  float heads = HEAD_HEIGHT * self->scale * (has_unstated (self) ? 3.5f : 2.f);
  float legend = self->options->with_legend ? 40 * self->scale : 0;
  float sources = self->options->with_sources ? _demarc_layout_measure_end (self) : 0;
  float room =
    self->options->height - heads - LINE_ROOM * self->scale - legend - sources - self->y;
  float row = room / (float) n - GAP;

  self->has_details = TRUE;
  self->has_halves = TRUE;
  self->row_height = two;
  if (self->options->height <= 0)
    return;

  /* Where there is not room for two lines everywhere, shared layers have them first: they have most
   * to say. */
  self->has_details = row >= two;
  self->has_halves = self->has_details || row * (float) n - shared >= one * (float) n;
  if (self->has_halves && !self->has_details)
    row -= shared / (float) n;
  self->row_height = CLAMP (row, one, self->has_details ? MAX (two, ROW_MAX * self->scale) : two);
}

/* Chooses what depends on the size of text alone. */
void
_demarc_layout_choose_fonts (DemarcLayout *self)
{
  self->scale = self->options->text_scale;
  self->title_font = (DemarcFont) { 14.5f * self->scale, TRUE };
  self->detail_font = (DemarcFont) { 12 * self->scale, FALSE };
  self->word_font = (DemarcFont) { 12 * self->scale, TRUE };
}

static void
choose_frame (DemarcLayout *self)
{
  float width = self->options->width;
  gboolean is_narrow = width < WIDTH_NARROW;
  float margin = is_narrow ? 10 : 34;

  _demarc_layout_choose_fonts (self);
  self->overhang = is_narrow ? 6 : 22;
  self->width = MIN (width - 2 * margin, WIDTH_MAX * self->scale);
  self->left = (width - self->width) / 2;
  self->y = is_narrow ? 8 : 14;
}

static void
append_titles (GString     *text,
               DemarcStack *stack,
               DemarcOwner  owner)
{
  g_autofree char *word = demarc_owner_dup_title (demarc_stack_get_model (stack), owner);
  gboolean is_first = TRUE;

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);

      if (cell->owner != owner)
        continue;

      if (is_first)
        g_string_append_printf (text, " %s: ", word);
      else
        g_string_append (text, C_("list", ", "));
      g_string_append (text, demarc_entry_get_title (DEMARC_ENTRY (cell->layer)));
      is_first = FALSE;
    }

  if (!is_first)
    g_string_append_c (text, '.');
}

/* What is only a wish is told first. */
static void
append_wishes (GString     *text,
               DemarcStack *stack)
{
  DemarcModel *model = demarc_stack_get_model (stack);

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);
      g_autofree char *wish = NULL;
      g_autofree char *layer = NULL;

      if (!cell->is_moved)
        continue;

      wish = demarc_cell_dup_wish (model, cell);
      layer = demarc_model_dup_mid_sentence (model,
                                             demarc_entry_get_title (DEMARC_ENTRY (cell->layer)));
      /* Translators: %1$s is a layer, %2$s is such as "AWS's instead of yours". */
      g_string_append_printf (text, _("What if: %1$s, %2$s."), layer, wish);
      g_string_append_c (text, ' ');
    }
}

/* Title and description can stand for the picture where it cannot be seen. */
static void
set_words (DemarcLayout *self)
{
  g_autofree char *subject =
    demarc_subject_dup_full_title (demarc_stack_get_subject (self->stack));
  g_autofree char *mine = demarc_stack_dup_customer_count (self->stack);
  /* Translators: the title of a picture. %s is a service or a category. */
  g_autofree char *title = g_strdup_printf (_("Who answers for what: %s"), subject);
  g_autoptr (GString) description = g_string_new (NULL);

  append_wishes (description, self->stack);
  g_string_append (description, mine);
  g_string_append_c (description, '.');
  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    append_titles (description, self->stack, zones[i]);

  _demarc_scene_set_words (self->scene, title, description->str);
}

/**
 * demarc_layout_stack:
 * @stack: a stack
 * @typesetter: what to measure text with
 * @options: how to lay it out
 *
 * Lays a stack out as a scene. The same stack, typesetter and options always give the same scene.
 *
 * Returns: (transfer full): the scene
 */
DemarcScene *
demarc_layout_stack (DemarcStack               *stack,
                     DemarcTypesetter          *typesetter,
                     const DemarcLayoutOptions *options)
{
  DemarcLayout self = { .stack = stack, .typesetter = typesetter, .options = options };

  g_return_val_if_fail (DEMARC_IS_STACK (stack), NULL);
  g_return_val_if_fail (options->width > 0 && options->text_scale > 0, NULL);

  self.model = demarc_stack_get_model (stack);
  self.theme = options->theme;
  self.scene = _demarc_scene_new (typesetter, options->width, &self.theme->background);
  choose_frame (&self);
  set_words (&self);

  if (options->with_title)
    _demarc_layout_add_title (&self);
  choose_rows (&self);
  add_zones (&self);
  if (options->with_legend)
    _demarc_layout_add_legend (&self);
  if (options->with_sources)
    _demarc_layout_add_sources (&self);

  _demarc_scene_set_height (self.scene, self.y + 10 * self.scale);

  return self.scene;
}
