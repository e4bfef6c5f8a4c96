/* demarc-matrix-grid-places.c: where things of a matrix lie in a window
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-grid-private.h"

/* Three panes: the cells, which are scrolled in both directions; the names before their rows, which
 * are scrolled up and down with them; and the heads over their columns, which are scrolled to and
 * fro. Where the matrix is transposed, layers are the rows and services the columns.
 *
 * Lengths along the lines are counted from the first line, lengths across them from the first
 * layer. Everything is placed as it reads, and mirrored last. */

#define TOP 6.f
#define BOTTOM 10.f

gboolean
_demarc_matrix_grid_is_mirrored (DemarcMatrixGrid *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* What the names take at the beginning, and the heads at the top. */
static float
get_start (DemarcMatrixGrid *self)
{
  return self->frame.margin + self->frame.names_width;
}

static float
get_top (DemarcMatrixGrid *self)
{
  return TOP + self->frame.heads_height;
}

static float
get_along (DemarcMatrixGrid *self)
{
  return self->begins->len == 0 ? 0 : g_array_index (self->begins, float, self->begins->len - 1);
}

static float
get_pitch (DemarcMatrixGrid *self)
{
  const DemarcMatrixFrame *frame = &self->frame;

  return frame->gap + (frame->is_transposed ? frame->cell_height : frame->cell_width);
}

static float
get_across (DemarcMatrixGrid *self)
{
  return (float) demarc_matrix_get_n_layers (self->matrix) * get_pitch (self);
}

static float
get_value (DemarcMatrixGrid *self,
           GtkOrientation    orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  return adjustment == NULL ? 0 : (float) gtk_adjustment_get_value (adjustment);
}

/* The width of all that is scrolled, or of the room for it where that is more. */
static float
get_content_width (DemarcMatrixGrid *self)
{
  float room = (float) gtk_widget_get_width (GTK_WIDGET (self)) - get_start (self);
  float length = self->frame.is_transposed ? get_along (self) : get_across (self);

  return MAX (length + self->frame.margin, room);
}

static float
get_content_height (DemarcMatrixGrid *self)
{
  return (self->frame.is_transposed ? get_across (self) : get_along (self)) + BOTTOM;
}

/* Where something lies now that reads at @x of what is scrolled. */
static float
scroll_x (DemarcMatrixGrid *self,
          float             x,
          float             width)
{
  if (_demarc_matrix_grid_is_mirrored (self))
    x = get_content_width (self) - x - width;

  return x - get_value (self, GTK_ORIENTATION_HORIZONTAL);
}

static float
scroll_y (DemarcMatrixGrid *self,
          float             y)
{
  return y - get_value (self, GTK_ORIENTATION_VERTICAL);
}

/* Lays out what is the same for all lines. */
void
_demarc_matrix_grid_lay_out (DemarcMatrixGrid *self,
                             int               width)
{
  DemarcLayoutOptions options;
  float begin = 0;

  self->is_stale = FALSE;
  self->laid_width = width;
  options = _demarc_matrix_grid_make_options (self);
  demarc_matrix_frame_init (&self->frame, self->matrix, self->typesetter, &options);
  g_clear_object (&self->layers);
  self->layers = demarc_layout_matrix_layers (self->matrix, self->typesetter, &options,
                                              &self->frame);
  g_array_set_size (self->begins, 0);
  for (guint i = 0; i < self->rows->len; i++)
    {
      g_array_append_val (self->begins, begin);
      begin += demarc_matrix_frame_get_extent (
        &self->frame, demarc_matrix_is_head (self->matrix, g_array_index (self->rows, guint, i)));
    }
  g_array_append_val (self->begins, begin);
}

static void
configure (DemarcMatrixGrid *self,
           GtkOrientation    orientation,
           double            length,
           double            room,
           double            step)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  double upper = MAX (length, room);
  double value;

  if (adjustment == NULL)
    return;

  value = gtk_adjustment_get_value (adjustment);
  if (orientation == GTK_ORIENTATION_HORIZONTAL && _demarc_matrix_grid_is_mirrored (self) &&
      !self->was_scrolled)
    {
      value = upper;
      self->was_scrolled = TRUE;
    }
  gtk_adjustment_configure (adjustment, CLAMP (value, 0, upper - room), 0, upper, step, room * 0.9,
                            room);
}

/* Says how far one can scroll. */
void
_demarc_matrix_grid_configure (DemarcMatrixGrid *self,
                               int               width,
                               int               height)
{
  configure (self, GTK_ORIENTATION_HORIZONTAL, get_content_width (self),
             MAX ((double) width - get_start (self), 0), self->frame.cell_width);
  configure (self, GTK_ORIENTATION_VERTICAL, get_content_height (self),
             MAX ((double) height - get_top (self), 0), self->frame.cell_height);
}

/* The line at a length, or the one behind the last. */
static guint
find_line (DemarcMatrixGrid *self,
           float             along)
{
  guint low = 0;
  guint high = self->rows->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (self->begins, float, middle + 1) <= along)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* The lines that are seen, in part or whole. */
void
_demarc_matrix_grid_get_range (DemarcMatrixGrid *self,
                               guint            *first,
                               guint            *end)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean is_transposed = self->frame.is_transposed;
  float room = is_transposed ? (float) gtk_widget_get_width (widget) - get_start (self)
                             : (float) gtk_widget_get_height (widget) - get_top (self);
  float begin = get_value (self, is_transposed ? GTK_ORIENTATION_HORIZONTAL
                                               : GTK_ORIENTATION_VERTICAL);

  if (is_transposed && _demarc_matrix_grid_is_mirrored (self))
    begin = get_content_width (self) - begin - room;

  *first = find_line (self, begin - self->frame.gap);
  *end = room <= 0 ? *first : MIN (find_line (self, begin + room) + 1, self->rows->len);
}

static float
get_length (DemarcMatrixGrid *self,
            guint             line)
{
  return g_array_index (self->begins, float, line + 1) -
         g_array_index (self->begins, float, line) - self->frame.gap;
}

/* Where a pane lies. Panes reach into each other as far as rings do. */
graphene_rect_t
_demarc_matrix_grid_get_pane (DemarcMatrixGrid *self,
                              GtkWidget        *pane)
{
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self));
  float start = get_start (self);
  float top = get_top (self);
  float gap = self->frame.gap;
  GtkWidget *names = self->frame.is_transposed ? self->layer_pane : self->line_pane;
  graphene_rect_t place = { { start, top }, { width - start, height - top } };

  if (pane == names)
    place = (graphene_rect_t) { { 0, top }, { start + gap, height - top } };
  else if (pane != self->body_pane)
    place = (graphene_rect_t) { { start, 0 }, { width - start, top + gap } };

  if (_demarc_matrix_grid_is_mirrored (self))
    place.origin.x = width - place.origin.x - place.size.width;
  place.size.width = MAX (place.size.width, 0);
  place.size.height = MAX (place.size.height, 0);

  return place;
}

/* Where the cells of a line lie in their pane. */
graphene_rect_t
_demarc_matrix_grid_get_cells (DemarcMatrixGrid *self,
                               guint             line)
{
  float gap = self->frame.gap;
  float begin = gap + g_array_index (self->begins, float, line);
  float length = get_length (self, line);
  float across = get_across (self) - gap;

  if (self->frame.is_transposed)
    return (graphene_rect_t) { { scroll_x (self, begin, length), scroll_y (self, gap) },
                               { length, across } };

  return (graphene_rect_t) { { scroll_x (self, gap, across), scroll_y (self, begin) },
                             { across, length } };
}

/* Where the head of a line lies in its pane. */
graphene_rect_t
_demarc_matrix_grid_get_head (DemarcMatrixGrid *self,
                              guint             line)
{
  const DemarcMatrixFrame *frame = &self->frame;
  graphene_rect_t cells = _demarc_matrix_grid_get_cells (self, line);

  if (frame->is_transposed)
    return (graphene_rect_t) { { cells.origin.x, TOP }, { cells.size.width, frame->heads_height } };

  return (graphene_rect_t) {
    { _demarc_matrix_grid_is_mirrored (self) ? frame->gap : frame->margin, cells.origin.y },
    { frame->names_width, cells.size.height },
  };
}

/* Where the head of a layer lies in its pane. */
graphene_rect_t
_demarc_matrix_grid_get_layer (DemarcMatrixGrid *self,
                               guint             layer)
{
  const DemarcMatrixFrame *frame = &self->frame;
  float begin = frame->gap + (float) layer * get_pitch (self);

  if (frame->is_transposed)
    return (graphene_rect_t) {
      { _demarc_matrix_grid_is_mirrored (self) ? frame->gap : frame->margin,
        scroll_y (self, begin) },
      { frame->names_width, frame->cell_height },
    };

  return (graphene_rect_t) { { scroll_x (self, begin, frame->cell_width), TOP },
                             { frame->cell_width, frame->heads_height } };
}

/* Where the corner lies in the grid. */
graphene_rect_t
_demarc_matrix_grid_get_corner (DemarcMatrixGrid *self)
{
  const DemarcMatrixFrame *frame = &self->frame;
  float x = frame->margin;

  if (_demarc_matrix_grid_is_mirrored (self))
    x = (float) gtk_widget_get_width (GTK_WIDGET (self)) - x - frame->names_width;

  return (graphene_rect_t) { { x, TOP }, { frame->names_width, frame->heads_height } };
}

static void
show_stretch (DemarcMatrixGrid *self,
              GtkOrientation    orientation,
              float             begin,
              float             length)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  float gap = self->frame.gap;
  double value;

  if (adjustment == NULL)
    return;

  if (orientation == GTK_ORIENTATION_HORIZONTAL && _demarc_matrix_grid_is_mirrored (self))
    begin = get_content_width (self) - begin - length;
  value = gtk_adjustment_get_value (adjustment);
  value = MAX (value, begin + length + gap - gtk_adjustment_get_page_size (adjustment));

  /* At once, where gtk_adjustment_clamp_page() takes its time: what is not there yet cannot be
   * given the keyboard. */
  gtk_adjustment_set_value (adjustment, MIN (value, begin - gap));
}

/* Scrolls until a line and a layer are seen. */
void
_demarc_matrix_grid_scroll_to (DemarcMatrixGrid *self,
                               int               line,
                               int               layer)
{
  GtkOrientation along = self->frame.is_transposed ? GTK_ORIENTATION_HORIZONTAL
                                                   : GTK_ORIENTATION_VERTICAL;
  float gap = self->frame.gap;

  if (line >= 0)
    show_stretch (self, along, gap + g_array_index (self->begins, float, line),
                  get_length (self, (guint) line));
  if (layer >= 0)
    show_stretch (self, (GtkOrientation) !along, gap + (float) layer * get_pitch (self),
                  get_pitch (self) - gap);
}
