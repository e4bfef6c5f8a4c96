/* demarc-layout-compare-column.c: the heads of the columns of a comparison
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-compare-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-columns.h"
#include "demarc-model-values.h"

#define TITLE_LINES_MAX 8
#define SUBTITLE_LINES_MAX 3

enum
{
  SLOT_TITLES = 0,
  SLOT_SUBTITLES = SLOT_TITLES + TITLE_LINES_MAX,
  SLOT_PILL = SLOT_SUBTITLES + SUBTITLE_LINES_MAX,
  SLOT_LEAN,
};

/* The parts of all heads, and how high each is at most: those of one kind stand at one height. */
typedef struct
{
  GPtrArray *titles[DEMARC_COLUMNS_MAX];
  GPtrArray *subtitles[DEMARC_COLUMNS_MAX];
  float      title_height;
  float      subtitle_height;
  float      lean_height;
} Heads;

static float
get_height (DemarcGrid *self,
            DemarcFont  font)
{
  return demarc_typesetter_get_height (self->base.typesetter, font);
}

static GPtrArray *
break_title (DemarcGrid *self,
             guint       column,
             gboolean   *is_whole)
{
  DemarcStack *stack = demarc_comparison_get_stack (self->comparison, column);
  g_autofree char *title = demarc_subject_dup_full_title (demarc_stack_get_subject (stack));

  return _demarc_grid_break (self, title, self->column_font,
                             self->column_width - self->options->head_room, TITLE_LINES_MAX,
                             is_whole);
}

/* Makes titles as large as they can be with no word torn apart. */
static void
choose_font (DemarcGrid *self)
{
  static const float sizes[] = { 17, 15, 13, 11.5f, 10 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      gboolean fits = TRUE;

      self->column_font = (DemarcFont) { sizes[i] * self->base.scale, TRUE };
      for (guint column = 0; fits && column < self->n_columns; column++)
        {
          g_autoptr (GPtrArray) lines = break_title (self, column, &fits);
        }
      if (fits)
        return;
    }
}

static gboolean
lenses_differ (DemarcGrid *self)
{
  for (guint i = 0; i < self->n_columns; i++)
    if (demarc_stack_get_lens (demarc_comparison_get_stack (self->comparison, i)) !=
        demarc_stack_get_lens (self->base.stack))
      return TRUE;

  return FALSE;
}

/* The category of a service, or the scheme of a category; the lens, if there are several. */
static char *
dup_subtitle (DemarcGrid *self,
              guint       column)
{
  DemarcStack *stack = demarc_comparison_get_stack (self->comparison, column);
  DemarcService *service = demarc_subject_get_service (demarc_stack_get_subject (stack));
  DemarcScheme *scheme = demarc_stack_get_scheme (stack);
  g_autofree char *lens = demarc_lens_dup_title (demarc_stack_get_lens (stack));
  const char *what = demarc_entry_get_title (DEMARC_ENTRY (scheme));

  if (service != NULL)
    what = demarc_entry_get_title (
      DEMARC_ENTRY (demarc_model_get_placement (self->base.model, service, scheme).category));
  if (!lenses_differ (self))
    return g_strdup (what);
  if (service == NULL && scheme == demarc_stack_get_scheme (self->base.stack))
    return g_steal_pointer (&lens);

  /* Translators: over a column: %1$s is a category or scheme, %2$s the source that was read. */
  return g_strdup_printf (_("%1$s · %2$s"), what, lens);
}

static GPtrArray *
break_subtitle (DemarcGrid *self,
                guint       column,
                gboolean   *is_whole)
{
  g_autofree char *subtitle = dup_subtitle (self, column);

  return _demarc_grid_break (self, subtitle, self->base.detail_font, self->column_width,
                             SUBTITLE_LINES_MAX, is_whole);
}

/* Where there is not even room for whole words, there are no subtitles. */
static void
break_subtitles (DemarcGrid *self,
                 Heads      *heads)
{
  gboolean all_whole = TRUE;

  for (guint column = 0; column < self->n_columns; column++)
    {
      gboolean is_whole;

      heads->subtitles[column] = break_subtitle (self, column, &is_whole);
      all_whole = all_whole && is_whole;
    }

  for (guint column = 0; column < self->n_columns; column++)
    {
      if (self->is_slim && !all_whole)
        g_ptr_array_set_size (heads->subtitles[column], 0);
      heads->subtitle_height =
        MAX (heads->subtitle_height, (float) heads->subtitles[column]->len *
                                       get_height (self, self->base.detail_font));
    }
}

static void
begin_heads (DemarcGrid *self,
             Heads      *heads)
{
  gboolean is_whole;

  choose_font (self);
  for (guint column = 0; column < self->n_columns; column++)
    {
      heads->titles[column] = break_title (self, column, &is_whole);
      heads->title_height = MAX (heads->title_height, (float) heads->titles[column]->len *
                                                        get_height (self, self->column_font));
    }
  break_subtitles (self, heads);
  heads->lean_height = get_height (self, self->lean_font) + 4 * self->base.scale;
}

static void
end_heads (DemarcGrid *self,
           Heads      *heads)
{
  for (guint column = 0; column < self->n_columns; column++)
    {
      g_ptr_array_unref (heads->titles[column]);
      g_ptr_array_unref (heads->subtitles[column]);
    }
}

static void
add_lines (DemarcGrid *self,
           guint       slot,
           GPtrArray  *lines,
           DemarcFont  font,
           float       y,
           DemarcColor color)
{
  y += demarc_typesetter_get_ascent (self->base.typesetter, font);
  for (guint i = 0; i < lines->len; i++, y += get_height (self, font))
    _demarc_layout_add_text (&self->base, slot + i, g_ptr_array_index (lines, i), font, 0, y,
                             FALSE, color);
}

/* Adds how the column is held against the baseline; the baseline itself says so in a frame. */
static void
add_lean (DemarcGrid *self,
          guint       column,
          float       y,
          float       height)
{
  DemarcLayout *base = &self->base;
  gboolean is_baseline = column == demarc_comparison_get_baseline (self->comparison);
  float inset = is_baseline ? 7 * base->scale : 0;
  float room = self->column_width - 2 * inset;
  float baseline = y + (height - get_height (self, self->lean_font)) / 2 +
                   demarc_typesetter_get_ascent (base->typesetter, self->lean_font);
  g_autofree char *text = NULL;
  DemarcPrimitive *pill;

  for (guint i = 0; i < GRID_N_SHORTNESSES; i++)
    {
      g_autofree char *next = _demarc_grid_dup_lean_count (self, column, i);

      g_free (text);
      text = demarc_typesetter_dup_fitted (base->typesetter, next, self->lean_font, room);
      if (g_str_equal (text, next))
        break;
    }

  if (is_baseline)
    {
      float width = demarc_typesetter_get_width (base->typesetter, text, self->lean_font);

      pill = _demarc_layout_add_box (base, SLOT_PILL, 0, y, width + 2 * inset, height, height / 2,
                                     (DemarcColor) { 0 });
      pill->border = base->theme->text;
      pill->border_width = 1;
    }
  _demarc_layout_add_text (base, SLOT_LEAN, text, self->lean_font, inset, baseline, FALSE,
                           base->theme->text);
}

static void
add_head (DemarcGrid *self,
          Heads      *heads,
          guint       column,
          float       height)
{
  DemarcLayout *base = &self->base;
  float y = heads->title_height + 1 * base->scale;

  _demarc_grid_begin (self, DEMARC_PIECE_COLUMN, self->keys[column],
                      _demarc_grid_get_column_x (self, column), base->y, self->column_width);
  _demarc_grid_tag_column (self, column);
  add_lines (self, SLOT_TITLES, heads->titles[column], self->column_font, 0, base->theme->text);
  add_lines (self, SLOT_SUBTITLES, heads->subtitles[column], base->detail_font, y,
             base->theme->faint);
  add_lean (self, column, y + heads->subtitle_height + 4 * base->scale, heads->lean_height);
  _demarc_scene_end_piece (base->scene, height);
}

/* Says how many layers differ: over the names of the layers, or over everything where those stand
 * over their cells. */
static float
add_count (DemarcGrid *self)
{
  DemarcLayout *base = &self->base;
  DemarcFont font = { 14 * base->scale, TRUE };
  g_autofree char *count = _demarc_grid_dup_count (self);
  gboolean is_whole;
  g_autoptr (GPtrArray) lines =
    _demarc_grid_break (self, count, font, self->head_width, SUBTITLE_LINES_MAX, &is_whole);
  float height = (float) lines->len * get_height (self, font) + 4 * base->scale;

  _demarc_grid_begin (self, DEMARC_PIECE_COUNT, 0, base->left, base->y, self->head_width);
  add_lines (self, 0, lines, font, 2 * base->scale, base->theme->text);
  _demarc_scene_end_piece (base->scene, height);

  return height;
}

/* Adds the heads of the columns. */
void
_demarc_grid_add_heads (DemarcGrid *self)
{
  DemarcLayout *base = &self->base;
  Heads heads = { 0 };
  float count = add_count (self);
  float height;

  begin_heads (self, &heads);
  height =
    heads.title_height + heads.subtitle_height + heads.lean_height + 5 * base->scale;
  if (self->is_stacked)
    base->y += count + 4 * base->scale;
  for (guint column = 0; column < self->n_columns; column++)
    add_head (self, &heads, column, height);
  base->y += (self->is_stacked ? height : MAX (height, count)) + 12 * base->scale;
  end_heads (self, &heads);
}
