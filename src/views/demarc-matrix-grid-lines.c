/* demarc-matrix-grid-lines.c: the widgets of what is seen of a matrix
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-grid-private.h"

#include "demarc-layer-item.h"
#include "demarc-matrix-pane.h"

/* What a line has that shows nothing. */
#define NO_LINE G_MAXUINT

/* Finds out which rows are shown. */
void
_demarc_matrix_grid_update_rows (DemarcMatrixGrid *self)
{
  g_array_unref (self->rows);
  self->rows = demarc_matrix_dup_shown_rows (self->matrix);
}

/* The line of a row, or -1 where it is folded away. */
int
_demarc_matrix_grid_find_line (DemarcMatrixGrid *self,
                               int               row)
{
  guint line;
  guint wanted = (guint) row;

  /* They are in rising order. */
  for (guint low = 0, high = self->rows->len; row >= 0 && low < high;)
    {
      line = (low + high) / 2;
      if (g_array_index (self->rows, guint, line) == wanted)
        return (int) line;
      if (g_array_index (self->rows, guint, line) < wanted)
        low = line + 1;
      else
        high = line;
    }

  return -1;
}

static void
line_free (DemarcMatrixLine *line)
{
  gtk_widget_unparent (line->head);
  gtk_widget_unparent (line->cells);
  g_clear_object (&line->scene);
  g_ptr_array_unref (line->items);
  g_free (line);
}

/* Takes all widgets away. */
void
_demarc_matrix_grid_drop_lines (DemarcMatrixGrid *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    line_free (g_ptr_array_index (self->lines, i));
  for (guint i = 0; i < self->spare->len; i++)
    line_free (g_ptr_array_index (self->spare, i));
  g_ptr_array_set_size (self->lines, 0);
  g_ptr_array_set_size (self->spare, 0);
  for (guint i = 0; i < self->layer_items->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->layer_items, i));
  g_ptr_array_set_size (self->layer_items, 0);
}

/* The widget at a line and a layer, or NULL where there is none at present. */
GtkWidget *
_demarc_matrix_grid_get_item (DemarcMatrixGrid *self,
                              int               line,
                              int               layer)
{
  if (line < 0)
    return layer < 0 || layer >= (int) self->layer_items->len
             ? NULL : g_ptr_array_index (self->layer_items, layer);

  for (guint i = 0; i < self->lines->len; i++)
    {
      DemarcMatrixLine *candidate = g_ptr_array_index (self->lines, i);

      if ((int) candidate->number == line)
        return g_ptr_array_index (candidate->items, layer + 1);
    }

  return NULL;
}

/* Finds out where a widget is. */
gboolean
_demarc_matrix_grid_find_item (DemarcMatrixGrid *self,
                               GtkWidget        *item,
                               int              *line,
                               int              *layer)
{
  guint found;

  *line = -1;
  if (g_ptr_array_find (self->layer_items, item, &found))
    {
      *layer = (int) found;
      return TRUE;
    }

  for (guint i = 0; i < self->lines->len; i++)
    {
      DemarcMatrixLine *candidate = g_ptr_array_index (self->lines, i);

      if (g_ptr_array_find (candidate->items, item, &found))
        {
          *line = (int) candidate->number;
          *layer = (int) found - 1;
          return candidate->number != NO_LINE;
        }
    }

  return FALSE;
}

static void
emit (DemarcMatrixGrid *self,
      guint             signal,
      int               line,
      int               layer)
{
  int row = line < 0 ? DEMARC_MATRIX_GRID_HEAD : (int) g_array_index (self->rows, guint, line);

  g_signal_emit (self, _demarc_matrix_grid_signals[signal], 0, row, layer);
}

static void
activate_cb (DemarcLayerItem  *item,
             DemarcMatrixGrid *self)
{
  int line;
  int layer;

  if (!_demarc_matrix_grid_find_item (self, GTK_WIDGET (item), &line, &layer))
    return;

  if (line < 0)
    g_signal_emit (self, _demarc_matrix_grid_signals[DEMARC_MATRIX_GRID_SIGNAL_SORT], 0, layer);
  else if (demarc_matrix_is_head (self->matrix, g_array_index (self->rows, guint, line)))
    g_signal_emit (self, _demarc_matrix_grid_signals[DEMARC_MATRIX_GRID_SIGNAL_FOLD], 0,
                   (int) g_array_index (self->rows, guint, line));
  else
    emit (self, layer < 0 ? DEMARC_MATRIX_GRID_SIGNAL_OPEN : DEMARC_MATRIX_GRID_SIGNAL_CHOOSE,
          line, layer);
}

static void
focus_cb (GtkWidget        *item,
          GParamSpec       *pspec,
          DemarcMatrixGrid *self)
{
  int line;
  int layer;

  if (!gtk_widget_has_focus (item) || !_demarc_matrix_grid_find_item (self, item, &line, &layer))
    return;

  self->line = line;
  self->layer = layer;
  emit (self, DEMARC_MATRIX_GRID_SIGNAL_LOOK, line, layer);
}

static void
enter_cb (GtkEventController *controller,
          double              x,
          double              y,
          DemarcMatrixGrid   *self)
{
  int line;
  int layer;

  if (_demarc_matrix_grid_find_item (self, gtk_event_controller_get_widget (controller), &line,
                                     &layer))
    emit (self, DEMARC_MATRIX_GRID_SIGNAL_LOOK, line, layer);
}

/* What the mouse has left is no longer looked at: what has the keyboard is. */
static void
leave_cb (GtkEventController *controller,
          DemarcMatrixGrid   *self)
{
  GtkWidget *focus = _demarc_matrix_grid_get_item (self, self->line, self->layer);

  if (focus != NULL && gtk_widget_has_focus (focus))
    emit (self, DEMARC_MATRIX_GRID_SIGNAL_LOOK, self->line, self->layer);
}

static GtkWidget *
make_item (DemarcMatrixGrid *self,
           GtkWidget        *pane,
           int               layer)
{
  GtkWidget *item = demarc_layer_item_new (self->painter, (guint) layer);
  GtkEventController *motion = gtk_event_controller_motion_new ();

  demarc_layer_item_set_ring (DEMARC_LAYER_ITEM (item), &self->theme->text);
  g_signal_connect (item, "activate", G_CALLBACK (activate_cb), self);
  g_signal_connect (item, "notify::has-focus", G_CALLBACK (focus_cb), self);
  g_signal_connect (motion, "enter", G_CALLBACK (enter_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (item, motion);
  gtk_widget_set_parent (item, pane);

  return item;
}

/* Gives the heads of the layers what was laid out for them. */
void
_demarc_matrix_grid_update_heads (DemarcMatrixGrid *self)
{
  for (guint i = 0; i + 1 < demarc_scene_get_n_pieces (self->layers); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->layers, i + 1);
      DemarcLayerItem *item;

      if (i == self->layer_items->len)
        g_ptr_array_add (self->layer_items, make_item (self, self->layer_pane, (int) i));
      item = DEMARC_LAYER_ITEM (g_ptr_array_index (self->layer_items, i));
      demarc_layer_item_set_piece (item, self->layers, piece);
      demarc_layer_item_set_name (item, piece->name);
    }
}

static DemarcMatrixLine *
make_line (DemarcMatrixGrid *self)
{
  DemarcMatrixLine *line = g_new0 (DemarcMatrixLine, 1);

  line->number = NO_LINE;
  line->items = g_ptr_array_new ();
  line->head = make_item (self, self->line_pane, -1);
  g_ptr_array_add (line->items, line->head);
  line->cells = demarc_matrix_pane_new (GTK_ACCESSIBLE_ROLE_GROUP, GTK_OVERFLOW_VISIBLE);
  gtk_widget_set_parent (line->cells, self->body_pane);
  for (guint i = 0; i < demarc_matrix_get_n_layers (self->matrix); i++)
    g_ptr_array_add (line->items, make_item (self, line->cells, (int) i));

  return line;
}

/* Where the pieces of a line's cells begin in the scene of the line. */
graphene_point_t
_demarc_matrix_grid_get_origin (DemarcMatrixGrid *self)
{
  const DemarcMatrixFrame *frame = &self->frame;

  if (frame->is_transposed)
    return GRAPHENE_POINT_INIT (0, frame->heads_height + frame->gap);

  return GRAPHENE_POINT_INIT (
    _demarc_matrix_grid_is_mirrored (self) ? 0 : frame->names_width + frame->gap, 0);
}

static void
show_pieces (DemarcMatrixGrid *self,
             DemarcMatrixLine *line)
{
  graphene_point_t origin = _demarc_matrix_grid_get_origin (self);

  for (guint i = 0; i < line->items->len; i++)
    {
      DemarcLayerItem *item = g_ptr_array_index (line->items, i);
      const DemarcPiece *piece = demarc_scene_get_piece (line->scene, i);

      demarc_layer_item_set_piece (item, line->scene, piece);
      demarc_layer_item_set_name (item, piece->name);
      if (i > 0)
        demarc_matrix_pane_place (GTK_WIDGET (item),
                                  &GRAPHENE_RECT_INIT (piece->x - origin.x, piece->y - origin.y,
                                                       piece->width, piece->height));
    }
}

/* Has a line show another service or group. */
static void
bind (DemarcMatrixGrid *self,
      DemarcMatrixLine *line,
      guint             number)
{
  DemarcLayoutOptions options = _demarc_matrix_grid_make_options (self);
  guint row = g_array_index (self->rows, guint, number);

  line->number = number;
  line->row = row;
  g_clear_object (&line->scene);
  line->scene =
    demarc_layout_matrix_line (self->matrix, self->typesetter, &options, &self->frame, row);
  show_pieces (self, line);
  gtk_widget_set_visible (line->head, TRUE);
  gtk_widget_set_visible (line->cells, TRUE);
}

/* Marks the cell that was chosen. */
void
_demarc_matrix_grid_mark (DemarcMatrixGrid *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      DemarcMatrixLine *line = g_ptr_array_index (self->lines, i);

      for (guint j = 1; j < line->items->len; j++)
        demarc_layer_item_set_selected (g_ptr_array_index (line->items, j),
                                        (int) line->row == self->selected_row &&
                                          (int) j - 1 == self->selected_layer);
    }
}

static gboolean
has_focus (DemarcMatrixGrid *self,
           DemarcMatrixLine *line)
{
  GtkWidget *pane = gtk_widget_get_focus_child (GTK_WIDGET (self));
  GtkWidget *child = pane == NULL ? NULL : gtk_widget_get_focus_child (pane);

  return child != NULL && (child == line->head || child == line->cells);
}

/* Lines that are not seen any more wait to be used again, but for the one that has the keyboard. */
static void
set_aside (DemarcMatrixGrid *self,
           guint             first,
           guint             end)
{
  for (guint i = self->lines->len; i > 0; i--)
    {
      DemarcMatrixLine *line = g_ptr_array_index (self->lines, i - 1);
      gboolean is_seen = line->number >= first && line->number < end;

      if (is_seen || (line->number != NO_LINE && has_focus (self, line)))
        continue;

      g_ptr_array_add (self->spare, line);
      g_ptr_array_remove_index (self->lines, i - 1);
    }
}

static void
ensure_line (DemarcMatrixGrid *self,
             guint             number)
{
  DemarcMatrixLine *line;

  if (_demarc_matrix_grid_get_item (self, (int) number, -1) != NULL)
    return;

  line = self->spare->len > 0 ? g_ptr_array_steal_index_fast (self->spare, self->spare->len - 1)
                              : make_line (self);
  bind (self, line, number);
  g_ptr_array_add (self->lines, line);
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  guint first = (*(const DemarcMatrixLine *const *) a)->number;
  guint second = (*(const DemarcMatrixLine *const *) b)->number;

  return (first > second) - (first < second);
}

/* Screen readers read children in their order. */
static void
order (GtkWidget *child,
       GtkWidget *before)
{
  if (gtk_widget_get_prev_sibling (child) != before)
    gtk_widget_insert_after (child, gtk_widget_get_parent (child), before);
}

static void
place_lines (DemarcMatrixGrid *self)
{
  GtkWidget *head = NULL;
  GtkWidget *cells = NULL;

  g_ptr_array_sort (self->lines, compare_lines);
  for (guint i = 0; i < self->lines->len; i++)
    {
      DemarcMatrixLine *line = g_ptr_array_index (self->lines, i);
      graphene_rect_t head_place = _demarc_matrix_grid_get_head (self, line->number);
      graphene_rect_t cells_place = _demarc_matrix_grid_get_cells (self, line->number);

      demarc_matrix_pane_place (line->head, &head_place);
      demarc_matrix_pane_place (line->cells, &cells_place);
      order (line->head, head);
      order (line->cells, cells);
      head = line->head;
      cells = line->cells;
    }
}

static void
place_layers (DemarcMatrixGrid *self)
{
  for (guint i = 0; i < self->layer_items->len; i++)
    {
      graphene_rect_t place = _demarc_matrix_grid_get_layer (self, i);

      demarc_matrix_pane_place (g_ptr_array_index (self->layer_items, i), &place);
    }
}

/* Gives what is seen its widgets, and each its place. */
void
_demarc_matrix_grid_update_lines (DemarcMatrixGrid *self)
{
  guint first;
  guint end;

  _demarc_matrix_grid_get_range (self, &first, &end);
  set_aside (self, first, end);
  for (guint number = first; number < end; number++)
    ensure_line (self, number);
  for (guint i = 0; i < self->spare->len; i++)
    {
      DemarcMatrixLine *line = g_ptr_array_index (self->spare, i);

      line->number = NO_LINE;
      gtk_widget_set_visible (line->head, FALSE);
      gtk_widget_set_visible (line->cells, FALSE);
    }
  place_layers (self);
  place_lines (self);
  _demarc_matrix_grid_mark (self);
}
