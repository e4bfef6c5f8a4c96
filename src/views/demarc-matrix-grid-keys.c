/* demarc-matrix-grid-keys.c: walking through a matrix by keyboard
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-grid-private.h"

/* Where the keyboard is among lines and layers; -1 for the heads of the others. */
typedef struct
{
  int line;
  int layer;
} Spot;

static int
get_n_layers (DemarcMatrixGrid *self)
{
  return (int) demarc_matrix_get_n_layers (self->matrix);
}

static gboolean
go (DemarcMatrixGrid *self,
    Spot              spot)
{
  int row = spot.line < 0 ? DEMARC_MATRIX_GRID_HEAD
                          : (int) g_array_index (self->rows, guint, spot.line);

  return demarc_matrix_grid_focus_cell (self, row, spot.layer);
}

/* Whether the keyboard is in the grid, and has something to walk on. */
static gboolean
get_spot (DemarcMatrixGrid *self,
          Spot             *spot)
{
  if (self->matrix == NULL || gtk_widget_get_focus_child (GTK_WIDGET (self)) == NULL)
    return FALSE;

  *spot = (Spot) { MIN (self->line, (int) self->rows->len - 1), self->layer };

  return TRUE;
}

/* Whether a step to the right or down goes from line to line, and not from layer to layer. */
static gboolean
goes_along (DemarcMatrixGrid *self,
            GtkOrientation    orientation)
{
  return (orientation == GTK_ORIENTATION_HORIZONTAL) == !!self->frame.is_transposed;
}

static int
read_on (DemarcMatrixGrid *self,
         GtkOrientation    orientation,
         int               by)
{
  return orientation == GTK_ORIENTATION_HORIZONTAL && _demarc_matrix_grid_is_mirrored (self)
           ? -by : by;
}

/* Heads come before the first cell; the corner, before both, is none to be on. */
static Spot
move (DemarcMatrixGrid *self,
      Spot              spot,
      GtkOrientation    orientation,
      int               by)
{
  if (goes_along (self, orientation))
    spot.line = CLAMP (spot.line + by, spot.layer < 0 ? 0 : -1, (int) self->rows->len - 1);
  else
    spot.layer = CLAMP (spot.layer + by, spot.line < 0 ? 0 : -1, get_n_layers (self) - 1);

  return spot;
}

static gboolean
walk_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  DemarcMatrixGrid *self = DEMARC_MATRIX_GRID (widget);
  Spot spot;
  int orientation;
  int by;

  g_variant_get (arguments, "(ii)", &orientation, &by);
  if (!get_spot (self, &spot))
    return FALSE;

  go (self, move (self, spot, (GtkOrientation) orientation,
                  read_on (self, (GtkOrientation) orientation, by)));

  return TRUE;
}

/* To the first or last cell, in a direction. */
static Spot
move_far (DemarcMatrixGrid *self,
          Spot              spot,
          GtkOrientation    orientation,
          int               by)
{
  gboolean is_along = goes_along (self, orientation);
  int last = is_along ? (int) self->rows->len - 1 : get_n_layers (self) - 1;

  if (is_along && self->rows->len > 0)
    spot.line = by < 0 ? 0 : last;
  if (!is_along)
    spot.layer = by < 0 ? 0 : last;

  return spot;
}

static gboolean
walk_far_cb (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  DemarcMatrixGrid *self = DEMARC_MATRIX_GRID (widget);
  Spot spot;
  gboolean in_both;
  int by;

  g_variant_get (arguments, "(bi)", &in_both, &by);
  if (!get_spot (self, &spot))
    return FALSE;

  spot = move_far (self, spot, GTK_ORIENTATION_HORIZONTAL, by);
  if (in_both)
    spot = move_far (self, spot, GTK_ORIENTATION_VERTICAL, by);
  go (self, spot);

  return TRUE;
}

/* By as much as is seen at once, less one row to go on from. */
static gboolean
page_cb (GtkWidget *widget,
         GVariant  *by,
         gpointer   user_data)
{
  DemarcMatrixGrid *self = DEMARC_MATRIX_GRID (widget);
  graphene_rect_t body = _demarc_matrix_grid_get_pane (self, self->body_pane);
  int step = (int) (body.size.height / (self->frame.cell_height + self->frame.gap)) - 1;
  Spot spot;

  if (!get_spot (self, &spot))
    return FALSE;

  spot = move (self, spot, GTK_ORIENTATION_VERTICAL, g_variant_get_int32 (by) * MAX (step, 1));
  /* Pages are of cells: one does not leave them for the heads. */
  spot.line = goes_along (self, GTK_ORIENTATION_VERTICAL) && self->rows->len > 0
                ? MAX (spot.line, 0) : spot.line;
  if (!goes_along (self, GTK_ORIENTATION_VERTICAL))
    spot.layer = MAX (spot.layer, 0);
  go (self, spot);

  return TRUE;
}

/* To the next cell that sources disagree about; from anywhere, also from outside. */
static gboolean
dispute_cb (GtkWidget *widget,
            GVariant  *by,
            gpointer   user_data)
{
  DemarcMatrixGrid *self = DEMARC_MATRIX_GRID (widget);
  gboolean forward = g_variant_get_int32 (by) > 0;
  int from = -1;
  guint row;
  guint layer;
  Spot spot;

  if (self->matrix == NULL)
    return FALSE;

  if (get_spot (self, &spot) && spot.line >= 0)
    from = (int) g_array_index (self->rows, guint, spot.line);
  if (demarc_matrix_find_dispute (self->matrix, from, MAX (self->layer, 0), forward, &row, &layer))
    demarc_matrix_grid_focus_cell (self, (int) row, (int) layer);
  else
    gtk_widget_error_bell (widget);

  return TRUE;
}

/* Tab enters and leaves the grid as a whole; the arrows walk inside. */
gboolean
_demarc_matrix_grid_focus (GtkWidget        *widget,
                           GtkDirectionType  direction)
{
  DemarcMatrixGrid *self = DEMARC_MATRIX_GRID (widget);

  if (self->matrix == NULL || gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  demarc_matrix_grid_focus_any (self);

  return gtk_widget_get_focus_child (widget) != NULL;
}

/* Enter opens a diagram, where a click and Space show the reasons of a cell. */
static gboolean
open_at (DemarcMatrixGrid *self,
         int               line,
         int               layer)
{
  guint row;

  if (line < 0 || line >= (int) self->rows->len)
    return FALSE;

  row = g_array_index (self->rows, guint, line);
  if (demarc_matrix_is_head (self->matrix, row))
    return FALSE;

  g_signal_emit (self, _demarc_matrix_grid_signals[DEMARC_MATRIX_GRID_SIGNAL_OPEN], 0, (int) row,
                 layer);

  return TRUE;
}

static gboolean
enter_cb (GtkWidget *widget,
          GVariant  *unused,
          gpointer   user_data)
{
  DemarcMatrixGrid *self = DEMARC_MATRIX_GRID (widget);
  Spot spot;

  return get_spot (self, &spot) && open_at (self, spot.line, spot.layer);
}

static void
pressed_cb (GtkGestureClick  *gesture,
            int               n_press,
            double            x,
            double            y,
            DemarcMatrixGrid *self)
{
  Spot spot;

  if (n_press == 2 && get_spot (self, &spot) && spot.layer >= 0 &&
      open_at (self, spot.line, spot.layer))
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
add_opener (GtkEventController *keys,
            guint               key)
{
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_keyval_trigger_new (key, 0),
                      gtk_callback_action_new (enter_cb, NULL, NULL)));
}

/* Adds what comes before the cells' own ways to be activated. */
void
_demarc_matrix_grid_add_openers (DemarcMatrixGrid *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  add_opener (keys, GDK_KEY_Return);
  add_opener (keys, GDK_KEY_KP_Enter);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (self->body_pane, GTK_EVENT_CONTROLLER (click));
}

void
_demarc_matrix_grid_add_bindings (GtkWidgetClass *widget_class)
{
  static const struct { guint key; guint keypad; GtkOrientation orientation; int by; } walks[] = {
    { GDK_KEY_Up, GDK_KEY_KP_Up, GTK_ORIENTATION_VERTICAL, -1 },
    { GDK_KEY_Down, GDK_KEY_KP_Down, GTK_ORIENTATION_VERTICAL, 1 },
    { GDK_KEY_Left, GDK_KEY_KP_Left, GTK_ORIENTATION_HORIZONTAL, -1 },
    { GDK_KEY_Right, GDK_KEY_KP_Right, GTK_ORIENTATION_HORIZONTAL, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (walks); i++)
    {
      gtk_widget_class_add_binding (widget_class, walks[i].key, 0, walk_cb, "(ii)",
                                    (int) walks[i].orientation, walks[i].by);
      gtk_widget_class_add_binding (widget_class, walks[i].keypad, 0, walk_cb, "(ii)",
                                    (int) walks[i].orientation, walks[i].by);
    }

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, walk_far_cb, "(bi)", FALSE, -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, walk_far_cb, "(bi)", FALSE, 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, GDK_CONTROL_MASK, walk_far_cb, "(bi)",
                                TRUE, -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, GDK_CONTROL_MASK, walk_far_cb, "(bi)",
                                TRUE, 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Up, 0, page_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Down, 0, page_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F8, 0, dispute_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F8, GDK_SHIFT_MASK, dispute_cb, "i", -1);
}
