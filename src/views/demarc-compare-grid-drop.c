/* demarc-compare-grid-drop.c: putting columns somewhere by dragging
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-grid-private.h"

#include "demarc-columns.h"

#define THICKNESS 3.f

/* So near to an edge, what is dragged scrolls the grid, by so much whenever it is moved. */
#define EDGE 32
#define STEP 16

/* Before which column something falls at a place, as it reads. */
static int
find_position (DemarcCompareGrid *self,
               double             x)
{
  gboolean is_mirrored = _demarc_compare_grid_is_mirrored (self);
  float place = (float) x;
  int position = 0;

  if (self->adjustments[GTK_ORIENTATION_HORIZONTAL] != NULL)
    place += (float) gtk_adjustment_get_value (self->adjustments[GTK_ORIENTATION_HORIZONTAL]);

  for (guint i = 0; i < demarc_scene_get_n_pieces (self->to); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->to, i);
      float middle = piece->x + piece->width / 2;

      if (piece->kind == DEMARC_PIECE_COLUMN && (is_mirrored ? place < middle : place > middle))
        position++;
    }

  return position;
}

static void
set_position (DemarcCompareGrid *self,
              int                position)
{
  if (self->drop_position == position)
    return;

  self->drop_position = position;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static int
get_dragged (DemarcCompareGrid *self)
{
  return demarc_compare_heads_get_dragged (DEMARC_COMPARE_HEADS (self->panes[PANE_HEADS]));
}

/* Columns that are out of sight come nearer. */
static void
scroll_at (DemarcCompareGrid *self,
           double             x)
{
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_HORIZONTAL];
  GtkWidget *heads = GTK_WIDGET (self->panes[PANE_HEADS]);
  graphene_rect_t window;
  double by = 0;

  if (adjustment == NULL || !gtk_widget_compute_bounds (heads, GTK_WIDGET (self), &window))
    return;

  if (x < window.origin.x + EDGE)
    by = -STEP;
  else if (x > window.origin.x + window.size.width - EDGE)
    by = STEP;
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + by);
}

/* A column can always be moved; for another one there must be room. */
static GdkDragAction
motion_cb (GtkDropTarget     *target,
           double             x,
           double             y,
           DemarcCompareGrid *self)
{
  gboolean is_own = get_dragged (self) >= 0;

  if (self->to == NULL ||
      (!is_own && demarc_comparison_get_n_columns (self->comparison) >= DEMARC_COLUMNS_MAX))
    return 0;

  scroll_at (self, x);
  set_position (self, find_position (self, x));

  return is_own ? GDK_ACTION_MOVE : GDK_ACTION_COPY;
}

static void
leave_cb (GtkDropTarget     *target,
          DemarcCompareGrid *self)
{
  set_position (self, -1);
}

/* Falling on either side of itself, a column stays where it is. */
static gboolean
drop_cb (GtkDropTarget     *target,
         const GValue      *value,
         double             x,
         double             y,
         DemarcCompareGrid *self)
{
  int dragged = get_dragged (self);
  int position;

  if (self->to == NULL)
    return FALSE;

  position = find_position (self, x);
  set_position (self, -1);
  if (dragged < 0)
    g_signal_emit (self, _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_DROP], 0,
                   g_value_get_string (value), (guint) position);
  else if (position != dragged && position != dragged + 1)
    g_signal_emit (self, _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_MOVE], 0,
                   (guint) dragged, (guint) (position > dragged ? position - 1 : position));

  return TRUE;
}

/* Lets heads and subjects fall on the grid. */
void
_demarc_compare_grid_add_drop (DemarcCompareGrid *self)
{
  GtkDropTarget *target =
    gtk_drop_target_new (G_TYPE_STRING, GDK_ACTION_COPY | GDK_ACTION_MOVE);

  self->drop_position = -1;
  g_signal_connect (target, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/* Where between the columns the line is, in the scene. */
static float
find_place (DemarcCompareGrid *self)
{
  gboolean is_mirrored = _demarc_compare_grid_is_mirrored (self);
  float before = 0;
  float after = 0;
  float gap = 6;

  for (guint i = 0; i < demarc_scene_get_n_pieces (self->to); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->to, i);
      float end = is_mirrored ? piece->x : piece->x + piece->width;

      if (piece->kind != DEMARC_PIECE_COLUMN)
        continue;
      if ((int) piece->column == self->drop_position - 1)
        before = end;
      if ((int) piece->column == self->drop_position)
        after = is_mirrored ? piece->x + piece->width : piece->x;
    }

  if (before > 0 && after > 0)
    return (before + after) / 2;
  if (is_mirrored)
    gap = -gap;

  return before > 0 ? before + gap : after - gap;
}

/* Paints the line where something would fall. */
void
_demarc_compare_grid_paint_drop (DemarcCompareGrid *self,
                                 GtkSnapshot       *snapshot)
{
  GdkRGBA color = demarc_color_to_rgba (&self->theme->text);
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self));
  float x;

  if (self->drop_position < 0 || self->to == NULL)
    return;

  x = find_place (self);
  if (self->adjustments[GTK_ORIENTATION_HORIZONTAL] != NULL)
    x -= (float) gtk_adjustment_get_value (self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (x - THICKNESS / 2, 4, THICKNESS, height - 8));
}
