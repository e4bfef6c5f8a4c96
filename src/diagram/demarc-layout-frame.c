/* demarc-layout-frame.c: what stands around the layers
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "demarc-gather.h"

#define SOURCE_LINES_MAX 4

/* How much is left of a colour that is dimmed. */
#define DIM 0.35f

static float
get_height (DemarcLayout *self,
            DemarcFont    font)
{
  return demarc_typesetter_get_height (self->typesetter, font);
}

static float
get_ascent (DemarcLayout *self,
            DemarcFont    font)
{
  return demarc_typesetter_get_ascent (self->typesetter, font);
}

static char *
dup_subtitle (DemarcLayout *self)
{
  DemarcSubject *subject = demarc_stack_get_subject (self->stack);
  DemarcService *service = demarc_subject_get_service (subject);
  DemarcScheme *scheme = demarc_stack_get_scheme (self->stack);
  const char *scheme_title = demarc_entry_get_title (DEMARC_ENTRY (scheme));
  g_autofree char *lens = demarc_lens_dup_title (demarc_stack_get_lens (self->stack));
  DemarcCategory *category;

  if (service == NULL)
    /* Translators: %1$s is a scheme of categories, %2$s the source that was read. */
    return g_strdup_printf (_("%1$s · %2$s"), scheme_title, lens);

  category = demarc_model_get_placement (self->model, service, scheme).category;

  /* Translators: %1$s is a category, %2$s its scheme, %3$s the source that was read. */
  return g_strdup_printf (_("%1$s · %2$s · %3$s"),
                          demarc_entry_get_title (DEMARC_ENTRY (category)),
                          scheme_title, lens);
}

/* Adds a faint text of up to four lines. Returns where it ends. */
static float
add_lines (DemarcLayout *self,
           guint         slot,
           const char   *text,
           DemarcFont    font,
           float         y)
{
  g_autoptr (GPtrArray) lines =
    demarc_typesetter_wrap (self->typesetter, text, font, self->width, 4);

  for (guint i = 0; i < lines->len; i++)
    {
      _demarc_layout_add_text (self, slot + i, g_ptr_array_index (lines, i), font, 0,
                               y + get_ascent (self, font), FALSE, self->theme->faint);
      y += get_height (self, font);
    }

  return y;
}

static char *
dup_title (DemarcStack *stack)
{
  char *subject = demarc_subject_dup_full_title (demarc_stack_get_subject (stack));
  g_autofree char *taken = subject;

  /* Translators: the title of a picture with layers that were put elsewhere. %s is a service or a
   * category. */
  return demarc_stack_is_what_if (stack) ? g_strdup_printf (_("What if: %s"), subject)
                                         : g_steal_pointer (&taken);
}

/* Adds title and subtitle. */
void
_demarc_layout_add_title (DemarcLayout *self)
{
  DemarcFont title_font = { 22 * self->scale, TRUE };
  DemarcFont subtitle_font = { 13 * self->scale, FALSE };
  g_autofree char *title = dup_title (self->stack);
  g_autofree char *subtitle = dup_subtitle (self);
  g_autoptr (GPtrArray) lines = demarc_typesetter_wrap (self->typesetter, title, title_font,
                                                        self->width, 4);
  float y = 6 * self->scale;

  _demarc_scene_begin_piece (self->scene, DEMARC_PIECE_TITLE, 0, self->left, self->y, self->width);
  for (guint i = 0; i < lines->len; i++)
    {
      _demarc_layout_add_text (self, SLOT_TITLE + i, g_ptr_array_index (lines, i), title_font, 0,
                               y + get_ascent (self, title_font), FALSE, self->theme->text);
      y += get_height (self, title_font);
    }
  y = add_lines (self, SLOT_DETAIL, subtitle, subtitle_font, y) + 14 * self->scale;
  _demarc_scene_end_piece (self->scene, y);
  self->y += y;
}

/* The legend: an entry is a small layer, or a mark, and what it means. */

typedef enum
{
  ENTRY_CUSTOMER,
  ENTRY_SHARED,
  ENTRY_PROVIDER,
  ENTRY_DISPUTED,
  ENTRY_UNSTATED,
  ENTRY_UNCONFIRMED,
  ENTRY_NOT_APPLYING,
  ENTRY_EQUAL,
  ENTRY_MOVED,
  N_ENTRIES,
} LegendEntry;

static char *
dup_entry_label (DemarcLayout *self,
                 LegendEntry   entry)
{
  switch (entry)
    {
    case ENTRY_CUSTOMER:
      return demarc_owner_dup_title (self->model, DEMARC_OWNER_CUSTOMER);
    case ENTRY_SHARED:
      return demarc_owner_dup_title (self->model, DEMARC_OWNER_SHARED);
    case ENTRY_PROVIDER:
      return demarc_owner_dup_title (self->model, DEMARC_OWNER_PROVIDER);
    case ENTRY_DISPUTED:
      return g_strdup (_("Sources disagree"));
    case ENTRY_UNSTATED:
      return g_strdup (_("Not stated"));
    case ENTRY_UNCONFIRMED:
      return g_strdup (_("Not confirmed by a page"));
    case ENTRY_EQUAL:
      return g_strdup (_("Same in all columns"));
    case ENTRY_MOVED:
      /* Translators: in the legend, for layers that were put on another side to see what would
       * be. */
      return g_strdup (_("Only a wish"));
    case ENTRY_NOT_APPLYING:
    case N_ENTRIES:
    default:
      return g_strdup (_("Hardly exists here"));
    }
}

static const char *
get_entry_mark (LegendEntry entry)
{
  switch (entry)
    {
    case ENTRY_DISPUTED:
      return "≠";
    case ENTRY_UNSTATED:
      return "?";
    case ENTRY_UNCONFIRMED:
      return "~";
    case ENTRY_CUSTOMER:
    case ENTRY_SHARED:
    case ENTRY_PROVIDER:
    case ENTRY_NOT_APPLYING:
    case ENTRY_EQUAL:
    case ENTRY_MOVED:
    case N_ENTRIES:
    default:
      return NULL;
    }
}

/* Whether a layer has the mark of an entry, or hardly exists where the entry explains that. */
static gboolean
cell_has_entry (const DemarcCell *cell,
                LegendEntry       entry)
{
  if (entry == ENTRY_NOT_APPLYING)
    return !cell->applies;

  return g_strcmp0 (_demarc_layout_get_mark (cell), get_entry_mark (entry)) == 0;
}

static gboolean
stack_has_entry (DemarcStack *stack,
                 LegendEntry  entry)
{
  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    if (cell_has_entry (demarc_stack_get_cell (stack, i), entry))
      return TRUE;

  return FALSE;
}

static gboolean
row_has_entry (DemarcMatrix *matrix,
               guint         row,
               LegendEntry   entry)
{
  if (demarc_matrix_is_head (matrix, row))
    return FALSE;

  for (guint i = 0; i < demarc_matrix_get_n_layers (matrix); i++)
    {
      DemarcMatrixCell answer = demarc_matrix_get_cell (matrix, row, i);
      const DemarcCell cell = { .owner = answer.owner, .state = answer.state,
                                .applies = answer.applies, .unconfirmed = answer.unconfirmed };

      if (cell_has_entry (&cell, entry))
        return TRUE;
    }

  return FALSE;
}

/* The stacks that are laid out: one, or the columns of a comparison, or the rows of a matrix. */
static guint
get_n_stacks (DemarcLayout *self)
{
  if (self->matrix != NULL)
    return self->n_rows;

  return self->comparison == NULL ? 1 : demarc_comparison_get_n_columns (self->comparison);
}

/* One of them; NULL for the head of a group. */
static DemarcStack *
dup_stack (DemarcLayout *self,
           guint         number)
{
  if (self->matrix != NULL)
    return demarc_matrix_dup_stack (self->matrix, self->rows[number]);

  return g_object_ref (self->comparison == NULL
                         ? self->stack
                         : demarc_comparison_get_stack (self->comparison, number));
}

static gboolean
has_entry (DemarcLayout *self,
           LegendEntry   entry)
{
  if (entry <= ENTRY_PROVIDER)
    return TRUE;
  if (entry == ENTRY_EQUAL)
    return self->has_dimmed;
  if (entry == ENTRY_MOVED)
    return self->comparison == NULL && self->stack != NULL && demarc_stack_is_what_if (self->stack);

  for (guint i = 0; i < get_n_stacks (self); i++)
    {
      g_autoptr (DemarcStack) stack = self->matrix == NULL ? dup_stack (self, i) : NULL;

      if (stack != NULL ? stack_has_entry (stack, entry)
                        : row_has_entry (self->matrix, self->rows[i], entry))
        return TRUE;
    }

  return FALSE;
}

static void
add_mark (DemarcLayout *self,
          guint         slot,
          const char   *mark,
          float         x,
          float         y,
          float         size)
{
  float width = demarc_typesetter_get_width (self->typesetter, mark, self->word_font);
  float top = (size - get_height (self, self->word_font)) / 2;
  DemarcPrimitive *box = _demarc_layout_add_box (self, slot, x, y, size, size, size / 2,
                                                 self->theme->mark);

  box->border = self->theme->mark_text;
  box->border_width = 1;
  _demarc_layout_add_text (self, slot + 1, mark, self->word_font, x + (size - width) / 2,
                           y + top + get_ascent (self, self->word_font), FALSE,
                           self->theme->mark_text);
}

/* Adds two of the sides of a dashed outline; so small, they say enough. */
static void
add_dashes (DemarcLayout *self,
            guint         slot,
            float         x,
            float         y,
            float         width,
            float         height)
{
  DemarcColor color = self->theme->background;
  float inset = DEMARC_DASH_THICKNESS / 2;
  float corner = 3 * self->scale;

  _demarc_layout_add_dash (self, slot, FALSE, x + corner, y + inset, width - 2 * corner, color);
  _demarc_layout_add_dash (self, slot + 1, FALSE, x + corner, y + height - inset,
                           width - 2 * corner, color);
}

static void
add_swatch (DemarcLayout *self,
            LegendEntry   entry,
            guint         slot,
            float         x,
            float         y,
            float         width,
            float         height)
{
  const DemarcOwnerColors *provider = &self->theme->owners[DEMARC_OWNER_PROVIDER];
  const DemarcOwnerColors *colors = &self->theme->owners[entry == ENTRY_PROVIDER
                                                           ? DEMARC_OWNER_PROVIDER
                                                           : DEMARC_OWNER_CUSTOMER];
  float radius = 3 * self->scale;
  DemarcPrimitive *box =
    _demarc_layout_add_box (self, slot, x, y, width, height, radius, colors->fill);

  box->border = self->theme->border;
  box->border_width = self->theme->border_width;
  if (entry == ENTRY_NOT_APPLYING)
    {
      box->border = self->theme->faint;
      box->border_width = 1.5f;
      box->color = self->theme->background;
    }
  if (entry == ENTRY_EQUAL)
    box->color = _demarc_layout_dim (self, box->color);
  if (entry == ENTRY_MOVED)
    add_dashes (self, slot + 1, x, y, width, height);
  if (entry == ENTRY_SHARED)
    _demarc_layout_add_wedge (self, slot + 1, x, y, width, height, radius, x + width * 0.45f,
                              provider->fill);
  if (entry == ENTRY_PROVIDER || entry == ENTRY_SHARED)
    _demarc_layout_add_stripes (self, slot + 2, x + width - 14 * self->scale, y, 13 * self->scale,
                                height, provider->stripe);
}

/* The nearest colour that a document can name. */
static float
round_channel (float part)
{
  return roundf (part * 255) / 255;
}

/* What a colour becomes in the rows of a comparison that are the same in all columns. */
DemarcColor
_demarc_layout_dim (DemarcLayout *self,
                    DemarcColor   color)
{
  DemarcColor mixed;

  if (color.alpha <= 0)
    return color;

  mixed = demarc_color_mix (&self->theme->background, &color, DIM);

  return (DemarcColor) { round_channel (mixed.red), round_channel (mixed.green),
                         round_channel (mixed.blue), mixed.alpha };
}

/* Adds the legend: owners always, marks where they occur. */
void
_demarc_layout_add_legend (DemarcLayout *self)
{
  float swatch = 28 * self->scale;
  float height = 16 * self->scale;
  float space = 8 * self->scale;
  float between = 18 * self->scale;
  float line = MAX (get_height (self, self->detail_font), height) + 6 * self->scale;
  float baseline = (height - get_height (self, self->detail_font)) / 2 +
                   get_ascent (self, self->detail_font);
  float x = 0;
  float y = 12 * self->scale;

  _demarc_scene_begin_piece (self->scene, DEMARC_PIECE_LEGEND, 0, self->left, self->y, self->width);
  for (LegendEntry entry = 0; entry < N_ENTRIES; entry++)
    {
      g_autofree char *label = NULL;
      const char *mark = get_entry_mark (entry);
      float head = mark != NULL ? height : swatch;
      float width;

      if (!has_entry (self, entry))
        continue;

      label = dup_entry_label (self, entry);
      width =
        head + space + demarc_typesetter_get_width (self->typesetter, label, self->detail_font);
      if (x > 0 && x + width > self->width)
        {
          x = 0;
          y += line;
        }

      if (mark != NULL)
        add_mark (self, entry * 4, mark, x, y, height);
      else
        add_swatch (self, entry, entry * 4, x, y, swatch, height);
      _demarc_layout_add_fitted (self, entry * 4 + 3, label, self->detail_font, x + head + space,
                                 y + baseline, self->width - head - space, FALSE,
                                 self->theme->faint);
      x += width + between;
    }
  _demarc_scene_end_piece (self->scene, y + line);
  self->y += y + line;
}

/* Adds a line of small text that leads to an address if there is one. */
static void
add_link (DemarcLayout *self,
          guint         slot,
          const char   *text,
          const char   *address,
          float         x,
          float         y)
{
  float baseline = y + get_ascent (self, self->detail_font);
  DemarcPrimitive *line = _demarc_layout_add_fitted (
    self, slot, text, self->detail_font, x, baseline, self->width - x, FALSE, self->theme->faint);

  if (line != NULL && *address != '\0')
    line->link = g_ref_string_new_intern (address);
}

/* Adds the titles of the sources, as many as fit into a few lines. Returns where the last line
 * begins. */
static float
add_source_lines (DemarcLayout *self,
                  GPtrArray    *sources,
                  float         x,
                  float         y,
                  float         line_height)
{
  guint lines = 1;

  for (guint i = 0; i < sources->len; i++)
    {
      DemarcSource *source = g_ptr_array_index (sources, i);
      g_autofree char *title = demarc_lens_dup_title (source);
      float width = demarc_typesetter_get_width (self->typesetter, title, self->detail_font);

      if (x > 0 && x + width > self->width)
        {
          x = 0;
          y += line_height;
          lines++;
        }

      if (lines > SOURCE_LINES_MAX)
        {
          guint n = sources->len - i;
          g_autofree char *rest = g_strdup_printf (ngettext ("and %u more", "and %u more", n), n);

          add_link (self, i + 1, rest, "", x, y);
          break;
        }

      add_link (self, i + 1, title, demarc_source_get_address (source), x, y);
      x += width + 14 * self->scale;
    }

  return y;
}

/* How tall the sources become at most where the picture is not narrow. */
float
_demarc_layout_measure_end (DemarcLayout *self)
{
  return 10 * self->scale + (SOURCE_LINES_MAX + 2) * (get_height (self, self->detail_font) +
                                                      2 * self->scale);
}

/* The sources of all stacks, each once. */
static GPtrArray *
gather_sources (DemarcLayout *self)
{
  GPtrArray *sources = g_ptr_array_new ();

  for (guint i = 0; i < get_n_stacks (self); i++)
    {
      g_autoptr (DemarcStack) stack = dup_stack (self, i);
      g_autoptr (GPtrArray) more = stack == NULL ? NULL : demarc_gather_sources (stack);

      for (guint j = 0; more != NULL && j < more->len; j++)
        if (!g_ptr_array_find (sources, g_ptr_array_index (more, j), NULL))
          g_ptr_array_add (sources, g_ptr_array_index (more, j));
    }

  return sources;
}

/* Adds where the answers come from, and of which day they are. */
void
_demarc_layout_add_sources (DemarcLayout *self)
{
  g_autoptr (GPtrArray) sources = gather_sources (self);
  DemarcFont bold = { self->detail_font.size, TRUE };
  const char *head = _("Sources:");
  float line_height = get_height (self, self->detail_font) + 2 * self->scale;
  float x = demarc_typesetter_get_width (self->typesetter, head, bold) + 6 * self->scale;
  float y = 10 * self->scale;
  /* Translators: %1$s is the title of a model, %2$s the day it is of. */
  g_autofree char *model =
    g_strdup_printf (_("%1$s, as of %2$s"), demarc_model_get_title (self->model),
                     demarc_model_get_updated (self->model));

  _demarc_scene_begin_piece (self->scene, DEMARC_PIECE_SOURCES, 0, self->left, self->y,
                             self->width);
  _demarc_layout_add_text (self, 0, head, bold, 0, y + get_ascent (self, bold), FALSE,
                           self->theme->faint);
  y = add_source_lines (self, sources, x, y, line_height) + line_height;
  y = add_lines (self, sources->len + 1, model, self->detail_font, y) + 2 * self->scale;
  _demarc_scene_end_piece (self->scene, y);
  self->y += y;
}
