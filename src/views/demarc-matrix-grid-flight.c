/* demarc-matrix-grid-flight.c: the way between a matrix and a diagram
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-grid-private.h"

#include "demarc-trace.h"

/* The cells of a service and the layers of its diagram are the same things. Who goes from one page
 * to the other sees them travel: the diagram takes them over where the cells were, and here they
 * are painted over everything else until they are cells again. */

#define FLIGHT_DURATION 400

static DemarcMatrixLine *
find_widgets (DemarcMatrixGrid *self,
              int               row)
{
  for (guint i = 0; row >= 0 && i < self->lines->len; i++)
    {
      DemarcMatrixLine *line = g_ptr_array_index (self->lines, i);

      if ((int) line->row == row)
        return line;
    }

  return NULL;
}

/* The cells of a line as layers, where they lie in the grid. */
static DemarcScene *
dup_trace_of (DemarcMatrixGrid *self,
              DemarcMatrixLine *line)
{
  graphene_point_t origin = _demarc_matrix_grid_get_origin (self);
  graphene_rect_t pane = _demarc_matrix_grid_get_pane (self, self->body_pane);
  graphene_rect_t cells = _demarc_matrix_grid_get_cells (self, line->number);

  return demarc_scene_dup_trace (line->scene, pane.origin.x + cells.origin.x - origin.x,
                                 pane.origin.y + cells.origin.y - origin.y);
}

static void
fly_cb (float    t,
        gpointer user_data)
{
  DemarcMatrixGrid *self = DEMARC_MATRIX_GRID (user_data);

  g_clear_object (&self->flight);
  if (t >= 1)
    _demarc_matrix_grid_land (self);
  else
    self->flight = demarc_scene_mix (self->from, self->to, t);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Ends a flight: what travelled is cells again. */
void
_demarc_matrix_grid_land (DemarcMatrixGrid *self)
{
  if (self->from == NULL)
    return;

  demarc_tween_stop (self->tween);
  g_clear_object (&self->flight);
  g_clear_object (&self->from);
  g_clear_object (&self->to);
  for (guint i = 0; i < self->lines->len; i++)
    gtk_widget_set_opacity (((DemarcMatrixLine *) g_ptr_array_index (self->lines, i))->cells, 1);
  for (guint i = 0; i < self->spare->len; i++)
    gtk_widget_set_opacity (((DemarcMatrixLine *) g_ptr_array_index (self->spare, i))->cells, 1);
}

/* Begins the flight that was asked for, now that everything has its place. */
void
_demarc_matrix_grid_take_off (DemarcMatrixGrid *self)
{
  g_autoptr (DemarcScene) start = g_steal_pointer (&self->start);
  int number = _demarc_matrix_grid_find_line (self, self->selected_row);
  graphene_point_t origin;
  DemarcMatrixLine *line;

  if (start == NULL || number < 0 ||
      !gtk_widget_compute_point (self->start_page, GTK_WIDGET (self), graphene_point_zero (),
                                 &origin))
    return;

  _demarc_matrix_grid_scroll_to (self, number, self->selected_layer);
  _demarc_matrix_grid_update_lines (self);
  line = find_widgets (self, self->selected_row);
  if (line == NULL)
    return;

  _demarc_matrix_grid_land (self);
  self->from = demarc_scene_dup_trace (start, origin.x, origin.y);
  self->to = dup_trace_of (self, line);
  self->flight = g_object_ref (self->from);
  gtk_widget_set_opacity (line->cells, 0);
  self->tween = self->tween == NULL ? demarc_tween_new (GTK_WIDGET (self), fly_cb, self)
                                    : self->tween;
  demarc_tween_start (self->tween, FLIGHT_DURATION);
}

/* Paints what travels. */
void
_demarc_matrix_grid_paint_flight (DemarcMatrixGrid *self,
                                  GtkSnapshot      *snapshot)
{
  for (guint i = 0; self->flight != NULL && i < demarc_scene_get_n_pieces (self->flight); i++)
    demarc_painter_paint_piece (self->painter, snapshot, self->flight,
                                demarc_scene_get_piece (self->flight, i));
}

/**
 * demarc_matrix_grid_dup_trace:
 * @self: a grid
 * @service: a service
 * @page: the page that the grid is on
 *
 * Tells where the cells of a service are seen.
 *
 * Returns: (transfer full) (nullable): a scene of them as layers, at their places on @page; %NULL
 *   if they are not seen
 */
DemarcScene *
demarc_matrix_grid_dup_trace (DemarcMatrixGrid *self,
                              DemarcService    *service,
                              GtkWidget        *page)
{
  g_autoptr (DemarcScene) trace = NULL;
  graphene_point_t origin;
  DemarcMatrixLine *line;

  g_return_val_if_fail (DEMARC_IS_MATRIX_GRID (self), NULL);

  if (self->matrix == NULL)
    return NULL;

  line = find_widgets (self, demarc_matrix_find_service (self->matrix, service));
  if (line == NULL || !gtk_widget_compute_point (GTK_WIDGET (self), page, graphene_point_zero (),
                                                 &origin))
    return NULL;

  trace = dup_trace_of (self, line);

  return demarc_scene_dup_trace (trace, origin.x, origin.y);
}

/**
 * demarc_matrix_grid_start_from:
 * @self: a grid
 * @trace: where the layers of the selected service were seen on another page
 * @page: the page that the grid is on, and to which the places of @trace are relative
 *
 * Has the cells of the selected service come from elsewhere when the grid is seen next.
 */
void
demarc_matrix_grid_start_from (DemarcMatrixGrid *self,
                               DemarcScene      *trace,
                               GtkWidget        *page)
{
  g_return_if_fail (DEMARC_IS_MATRIX_GRID (self));

  g_set_object (&self->start, trace);
  self->start_page = page;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
