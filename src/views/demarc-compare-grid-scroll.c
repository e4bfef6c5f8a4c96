/* demarc-compare-grid-scroll.c: what stays and what slides while a comparison is scrolled
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-grid-private.h"

#include <math.h>

/* The line and the rings around cells reach a little over the first row and the first column; the
 * rings around heads reach a little down. */
#define REACH_UP 6.f
#define REACH_OUT 9.f

/* The bar beside the table lies in its margin. */
#define BAR_WIDTH 10
#define BAR_EDGE 5
#define BAR_WIDTH_NARROW 6
#define BAR_EDGE_NARROW 2
#define NARROW 480

/* Heads that would take more of the height than this are scrolled away with the rows. */
#define HEADS_PART 0.6f

/* So much of the names a window is told to have room for. */
#define BORDER_MAX 160

/* How much stays free around what is scrolled to. */
#define AROUND 8.f

static float
mix (float from,
     float to,
     float t)
{
  return from + (to - from) * t;
}

/* Where a piece begins, as it reads. */
static float
get_beginning (DemarcCompareGrid *self,
               DemarcScene       *scene,
               const DemarcPiece *piece)
{
  return _demarc_compare_grid_is_mirrored (self)
           ? demarc_scene_get_width (scene) - piece->x - piece->width
           : piece->x;
}

/* Finds how large a scene is, and what of it stays. Where names stand over their cells, they are
 * not beside the first column, and nothing is. */
void
_demarc_compare_grid_measure (DemarcCompareGrid *self,
                              DemarcScene       *scene,
                              Frame             *frame)
{
  float end = 0;      /* of what stands at the beginning of all columns */
  float beginning = demarc_scene_get_width (scene);

  *frame = (Frame) { demarc_scene_get_width (scene), demarc_scene_get_height (scene),
                     demarc_scene_get_height (scene), 0 };
  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      float x = get_beginning (self, scene, piece);

      if (piece->kind == DEMARC_PIECE_ROW || piece->kind == DEMARC_PIECE_FOLD)
        frame->heads = MIN (frame->heads, piece->y - REACH_UP * self->text_scale);
      if (piece->kind == DEMARC_PIECE_COUNT)
        end = x + piece->width;
      if (piece->kind == DEMARC_PIECE_COLUMN)
        beginning = MIN (beginning, x);
    }

  frame->heads = floorf (MAX (frame->heads, 0));
  if (end <= beginning)
    frame->names = floorf (MAX (end, beginning - REACH_OUT * self->text_scale));
}

/* Finds the frame of what lies between two scenes. */
void
_demarc_compare_grid_mix_frames (DemarcCompareGrid *self,
                                 float              t)
{
  const Frame *from = &self->from_frame;
  const Frame *to = &self->to_frame;

  self->frame = *to;
  if (t >= 1)
    return;

  self->frame.width = mix (from->width, to->width, t);
  self->frame.height = mix (from->height, to->height, t);
  self->frame.heads = roundf (mix (from->heads, to->heads, t));
  self->frame.names = roundf (mix (from->names, to->names, t));
}

static float
get_value (DemarcCompareGrid *self,
           GtkOrientation     orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  return adjustment == NULL ? 0 : (float) round (gtk_adjustment_get_value (adjustment));
}

static int
get_size (DemarcCompareGrid *self,
          GtkOrientation     orientation)
{
  return orientation == GTK_ORIENTATION_HORIZONTAL ? gtk_widget_get_width (GTK_WIDGET (self))
                                                   : gtk_widget_get_height (GTK_WIDGET (self));
}

/* What reads from right to left begins at the right, and stays there. */
static void
adjust (DemarcCompareGrid *self,
        GtkOrientation     orientation,
        float              length)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  double page = get_size (self, orientation);
  double upper = MAX (ceil (length), page);
  double value;

  if (adjustment == NULL)
    return;

  value = gtk_adjustment_get_value (adjustment);
  if (orientation == GTK_ORIENTATION_HORIZONTAL && _demarc_compare_grid_is_mirrored (self))
    value += upper - page - gtk_adjustment_get_upper (adjustment) +
             gtk_adjustment_get_page_size (adjustment);

  gtk_adjustment_configure (adjustment, CLAMP (value, 0, upper - page), 0, upper, page * 0.1,
                            page * 0.9, page);
}

/* Tells the scroll bars how much there is. */
void
_demarc_compare_grid_adjust (DemarcCompareGrid *self)
{
  adjust (self, GTK_ORIENTATION_HORIZONTAL, self->frame.width);
  adjust (self, GTK_ORIENTATION_VERTICAL, self->frame.height);
}

static gboolean
needs_bar (DemarcCompareGrid *self)
{
  return self->frame.height > (float) get_size (self, GTK_ORIENTATION_VERTICAL) + 0.5f;
}

static gboolean
is_narrow (DemarcCompareGrid *self)
{
  return get_size (self, GTK_ORIENTATION_HORIZONTAL) < NARROW;
}

/* How much of the end of the window the bar takes. */
static int
get_bar_room (DemarcCompareGrid *self)
{
  if (!needs_bar (self))
    return 0;

  return is_narrow (self) ? BAR_WIDTH_NARROW + 2 * BAR_EDGE_NARROW : BAR_WIDTH + 2 * BAR_EDGE;
}

static gboolean
have_heads_room (DemarcCompareGrid *self,
                 const Frame       *frame)
{
  return frame->heads <= HEADS_PART * (float) get_size (self, GTK_ORIENTATION_VERTICAL);
}

/* How much of the heads is seen. */
static float
get_heads (DemarcCompareGrid *self,
           const Frame       *frame)
{
  if (have_heads_room (self, frame))
    return frame->heads;

  return MAX (frame->heads - get_value (self, GTK_ORIENTATION_VERTICAL), 0);
}

/* Where cells are seen. */
static GdkRectangle
get_window (DemarcCompareGrid *self,
            const Frame       *frame,
            float              top)
{
  int names = (int) frame->names;
  int heads = (int) top;
  int bar = get_bar_room (self);
  int width = get_size (self, GTK_ORIENTATION_HORIZONTAL);
  int height = get_size (self, GTK_ORIENTATION_VERTICAL);

  return (GdkRectangle) { _demarc_compare_grid_is_mirrored (self) ? bar : names, heads,
                          MAX (width - names - bar, 0), MAX (height - heads, 0) };
}

/* Gives a pane its window, and slides the scene behind it to a place in the grid. */
static void
place_pane (DemarcCompareGrid *self,
            Pane               pane,
            GdkRectangle       window,
            float              x,
            float              y)
{
  demarc_compare_pane_slide (self->panes[pane], x - (float) window.x, y - (float) window.y);
  gtk_widget_allocate (GTK_WIDGET (self->panes[pane]), window.width, window.height, -1,
                       gsk_transform_translate (
                         NULL, &GRAPHENE_POINT_INIT ((float) window.x, (float) window.y)));
}

static void
place_bar (DemarcCompareGrid *self)
{
  GtkWidget *bar = GTK_WIDGET (self->overview);
  int width = is_narrow (self) ? BAR_WIDTH_NARROW : BAR_WIDTH;
  int edge = is_narrow (self) ? BAR_EDGE_NARROW : BAR_EDGE;
  int height = get_size (self, GTK_ORIENTATION_VERTICAL);
  int heads = (int) get_heads (self, &self->frame);
  float top = get_value (self, GTK_ORIENTATION_VERTICAL) + (float) heads;
  float x = _demarc_compare_grid_is_mirrored (self)
              ? (float) edge
              : (float) (get_size (self, GTK_ORIENTATION_HORIZONTAL) - edge - width);

  gtk_widget_set_child_visible (bar, needs_bar (self));
  if (!needs_bar (self))
    return;

  demarc_compare_overview_set_range (self->overview, self->frame.heads, self->frame.height);
  demarc_compare_overview_set_view (self->overview, top, top + (float) MAX (height - heads, 0));
  gtk_widget_allocate (bar, width, MAX (height - heads - edge, 1), -1,
                       gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (x, (float) heads)));
}

/* Places everything for where one has scrolled to. */
void
_demarc_compare_grid_place (DemarcCompareGrid *self)
{
  float heads = get_heads (self, &self->frame);
  GdkRectangle window = get_window (self, &self->frame, heads);
  int width = get_size (self, GTK_ORIENTATION_HORIZONTAL);
  float x = -get_value (self, GTK_ORIENTATION_HORIZONTAL);
  float y = -get_value (self, GTK_ORIENTATION_VERTICAL);
  float pinned = 0;

  if (_demarc_compare_grid_is_mirrored (self))
    pinned = (float) width - self->frame.width;

  place_pane (self, PANE_CORNER, (GdkRectangle) { 0, 0, width, window.y }, pinned,
              heads - self->frame.heads);
  place_pane (self, PANE_HEADS, (GdkRectangle) { window.x, 0, window.width, window.y }, x,
              heads - self->frame.heads);
  place_pane (self, PANE_CELLS, window, x, y);
  place_pane (self, PANE_ACROSS, (GdkRectangle) { 0, window.y, width, window.height }, pinned, y);
  place_bar (self);
}

/* Scrolls so far that what lies from @begin to @end is seen in a window. */
static void
reveal (DemarcCompareGrid *self,
        GtkOrientation     orientation,
        float              begin,
        float              end,
        int                window_begin,
        int                window_size)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  double value;

  if (adjustment == NULL)
    return;

  value = gtk_adjustment_get_value (adjustment);
  value = MAX (value, ceil (end + AROUND) - window_begin - window_size);
  value = MIN (value, floor (begin - AROUND) - window_begin);
  gtk_adjustment_set_value (adjustment, value);
}

/* Scrolls to a piece of the scene that is being gone to. Names that stand over cells come along
 * where there is room for both. */
void
_demarc_compare_grid_reveal (DemarcCompareGrid *self,
                             const DemarcPiece *piece)
{
  GdkRectangle window = get_window (
    self, &self->to_frame, have_heads_room (self, &self->to_frame) ? self->to_frame.heads : 0);
  const DemarcPiece *row = demarc_scene_find_piece (self->to, DEMARC_PIECE_ROW, piece->layer);
  float top = piece->y;

  if (piece->kind == DEMARC_PIECE_CELL && row != NULL &&
      piece->y + piece->height - row->y + 2 * AROUND <= (float) window.height)
    top = MIN (top, row->y);
  if (piece->kind != DEMARC_PIECE_FOLD)
    reveal (self, GTK_ORIENTATION_HORIZONTAL, piece->x, piece->x + piece->width, window.x,
            window.width);
  if (piece->kind != DEMARC_PIECE_COLUMN || !have_heads_room (self, &self->to_frame))
    reveal (self, GTK_ORIENTATION_VERTICAL, top, piece->y + piece->height, window.y,
            window.height);
}

/* Fine lines where something has slid under what stays. */
void
_demarc_compare_grid_paint_edges (DemarcCompareGrid *self,
                                  GtkSnapshot       *snapshot)
{
  GdkRectangle window = get_window (self, &self->frame, get_heads (self, &self->frame));
  gboolean is_mirrored = _demarc_compare_grid_is_mirrored (self);
  float width = (float) get_size (self, GTK_ORIENTATION_HORIZONTAL);
  float hidden = get_value (self, GTK_ORIENTATION_HORIZONTAL);
  GdkRGBA color = demarc_color_to_rgba (&self->theme->text);
  float x = (float) (is_mirrored ? window.x + window.width - 1 : window.x);

  color.alpha *= 0.2f;
  if (is_mirrored)
    hidden = self->frame.width - width - hidden;
  if (get_value (self, GTK_ORIENTATION_VERTICAL) > 0)
    gtk_snapshot_append_color (snapshot, &color,
                               &GRAPHENE_RECT_INIT (0, (float) window.y, width, 1));
  if (hidden > 0.5f && self->frame.names > 0)
    gtk_snapshot_append_color (snapshot, &color,
                               &GRAPHENE_RECT_INIT (x, 0, 1,
                                                    (float) (window.y + window.height)));
}

static void
value_changed_cb (GtkAdjustment     *adjustment,
                  DemarcCompareGrid *self)
{
  if (!self->is_allocating)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Takes what a scrolled window gives. */
void
_demarc_compare_grid_set_adjustment (DemarcCompareGrid *self,
                                     GtkOrientation     orientation,
                                     GtkAdjustment     *adjustment)
{
  if (self->adjustments[orientation] != NULL)
    g_signal_handlers_disconnect_by_func (self->adjustments[orientation], value_changed_cb, self);

  g_set_object (&self->adjustments[orientation], adjustment);
  if (adjustment != NULL)
    g_signal_connect (adjustment, "value-changed", G_CALLBACK (value_changed_cb), self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* What stays is not scrolled over. The window around it wants at least that much room, but where it
 * shall become narrower the names will, too. */
static gboolean
get_border (GtkScrollable *scrollable,
            GtkBorder     *border)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (scrollable);
  gint16 names = (gint16) MIN (self->frame.names, BORDER_MAX);

  *border = (GtkBorder) { .top = (gint16) get_heads (self, &self->frame) };
  if (_demarc_compare_grid_is_mirrored (self))
    border->right = names;
  else
    border->left = names;

  return TRUE;
}

void
_demarc_compare_grid_scrollable (GtkScrollableInterface *iface)
{
  iface->get_border = get_border;
}
