/* demarc-diagram-carry.c: carrying a layer across the line
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-diagram-private.h"

#include <math.h>

#include "demarc-layer-item.h"

#define GLIDE_DURATION 200

/* How near to the line, below it, a layer counts as on it: there it is shared. */
#define LINE_REACH 18.f

/* How near to an edge of what is seen a layer must be carried to scroll, and how far each frame. */
#define EDGE 36.f
#define SCROLL_STEP 6.

/* Where the layers of a side end, or begin, in the drawing. */
static float
find_edge (DemarcScene *scene,
           DemarcOwner  owner,
           gboolean     end)
{
  const DemarcPiece *head = demarc_scene_find_piece (scene, DEMARC_PIECE_ZONE, owner);
  float edge = head == NULL ? INFINITY : end ? head->y + head->height : head->y;

  for (guint i = 0; end && i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);

      if (piece->kind == DEMARC_PIECE_LAYER && piece->owner == owner)
        edge = MAX (edge, piece->y + piece->height);
    }

  return edge;
}

/* Whose a layer is whose middle falls at a height. What lies between the customer's layers and the
 * line, and on the line itself, is shared. */
static DemarcOwner
find_side (DemarcScene *scene,
           float        y)
{
  const DemarcPiece *line = demarc_scene_find_piece (scene, DEMARC_PIECE_LINE, 0);

  if (y < find_edge (scene, DEMARC_OWNER_CUSTOMER, TRUE))
    return DEMARC_OWNER_CUSTOMER;
  if (line == NULL || y < line->y + demarc_scene_get_primitives (scene, line)->y + LINE_REACH)
    return DEMARC_OWNER_SHARED;
  if (y < find_edge (scene, DEMARC_OWNER_UNSTATED, FALSE))
    return DEMARC_OWNER_PROVIDER;

  return DEMARC_OWNER_UNSTATED;
}

static const DemarcPiece *
find_layer (DemarcScene *scene,
            guint        number)
{
  return demarc_scene_find_piece (scene, DEMARC_PIECE_LAYER, number);
}

static gboolean
is_carrying (DemarcDiagram *self)
{
  return self->carried.ground != NULL;
}

static void
set_lifted (DemarcDiagram *self,
            gboolean       lifted)
{
  DemarcLayerItem *item = g_ptr_array_index (self->items, self->carried.number);

  demarc_layer_item_set_lifted (item, lifted);
}

/* Takes a layer up. Which side is where is asked of the drawing as it is now: what is seen while
 * the layer is carried is only a preview, and would move the sides away from under it. */
static void
lift (DemarcDiagram *self,
      guint          number)
{
  const DemarcPiece *piece;

  if (self->to == NULL || is_carrying (self))
    return;

  piece = find_layer (self->to, number);
  self->carried.number = (int) number;
  self->carried.ground = g_object_ref (self->to);
  self->carried.owner = piece->owner;
  self->carried.place = piece->y;
  demarc_tween_stop (self->glide);
  set_lifted (self, TRUE);
  gtk_widget_grab_focus (g_ptr_array_index (self->items, number));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Shows what would be if the layer were let go here. */
static void
preview (DemarcDiagram *self)
{
  const DemarcPiece *piece = find_layer (self->carried.ground, (guint) self->carried.number);
  DemarcOwner owner =
    find_side (self->carried.ground, self->carried.place + piece->height / 2);

  if (owner == DEMARC_OWNER_UNSTATED)
    owner = piece->owner;
  if (owner == self->carried.owner)
    return;

  self->carried.owner = owner;
  g_signal_emit (self, _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_PREVIEW], 0,
                 (guint) self->carried.number, (guint) owner);
}

static void
carry_to (DemarcDiagram *self,
          float          place)
{
  const DemarcPiece *piece = find_layer (self->carried.ground, (guint) self->carried.number);
  float last = demarc_scene_get_height (self->carried.ground) - piece->height;

  self->carried.place = CLAMP (place, 0, MAX (last, 0));
  preview (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* The layer goes the rest of the way alone, to wherever it belongs now. */
static void
let_go (DemarcDiagram *self)
{
  const DemarcPiece *piece = find_layer (self->scene, (guint) self->carried.number);

  g_clear_object (&self->carried.ground);
  self->carried.rest = self->carried.place - piece->y;
  if (self->carried.scroll != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->carried.scroll);
  self->carried.scroll = 0;
  set_lifted (self, FALSE);
  demarc_tween_start (self->glide, GLIDE_DURATION);
}

static void
glide_cb (float    t,
          gpointer user_data)
{
  DemarcDiagram *self = DEMARC_DIAGRAM (user_data);

  self->carried.left = self->carried.rest * (1 - t);
  if (t >= 1)
    self->carried.number = -1;
  if (!self->is_allocating)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Scrolling */

static GtkAdjustment *
get_adjustment (DemarcDiagram *self)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);

  return scroller == NULL ? NULL
                          : gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
}

/* Which way to scroll so that a carried layer sees where it goes: -1, 0 or 1. */
static int
find_scroll (DemarcDiagram *self,
             GtkAdjustment *adjustment)
{
  const DemarcPiece *piece = find_layer (self->carried.ground, (guint) self->carried.number);
  double top = self->carried.place - gtk_adjustment_get_value (adjustment);
  double page = gtk_adjustment_get_page_size (adjustment);

  if (page >= gtk_adjustment_get_upper (adjustment) || page < 4 * EDGE)
    return 0;
  if (top < EDGE)
    return -1;

  return top + piece->height > page - EDGE ? 1 : 0;
}

static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  DemarcDiagram *self = DEMARC_DIAGRAM (widget);
  GtkAdjustment *adjustment = get_adjustment (self);
  double before = gtk_adjustment_get_value (adjustment);
  int way = find_scroll (self, adjustment);

  gtk_adjustment_set_value (adjustment, before + way * SCROLL_STEP);
  if (gtk_adjustment_get_value (adjustment) == before)
    {
      self->carried.scroll = 0;
      return G_SOURCE_REMOVE;
    }

  /* The pointer stays where it is, so the layer stays under it. */
  self->carried.scrolled += (float) (gtk_adjustment_get_value (adjustment) - before);
  carry_to (self, self->carried.grip + self->carried.by + self->carried.scrolled);

  return G_SOURCE_CONTINUE;
}

static void
update_scroll (DemarcDiagram *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);

  if (adjustment != NULL && self->carried.scroll == 0 && find_scroll (self, adjustment) != 0)
    self->carried.scroll =
      gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

/* Gestures */

static gboolean
is_touch (GtkGesture *gesture)
{
  GdkDevice *device = gtk_gesture_get_device (gesture);

  return device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
}

/* The layer at a place, or -1. */
static int
find_layer_at (DemarcDiagram *self,
               double         x,
               double         y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  return DEMARC_IS_LAYER_ITEM (picked)
           ? (int) demarc_layer_item_get_number (DEMARC_LAYER_ITEM (picked)) : -1;
}

static void
drag_begin_cb (GtkGestureDrag *gesture,
               double          x,
               double          y,
               DemarcDiagram  *self)
{
  self->carried.found = find_layer_at (self, x, y);
  if (self->carried.found < 0 || self->to == NULL)
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
}

/* A pointer lifts a layer by moving; a finger would scroll that way, so it has to press long. */
static void
drag_update_cb (GtkGestureDrag *gesture,
                double          x,
                double          y,
                DemarcDiagram  *self)
{
  if (!is_carrying (self))
    {
      if (self->carried.found < 0 || is_touch (GTK_GESTURE (gesture)) ||
          !gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, 0, (int) y))
        return;

      lift (self, (guint) self->carried.found);
      self->carried.grip = self->carried.place;
      self->carried.scrolled = 0;
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
    }

  self->carried.by = (float) y;
  carry_to (self, self->carried.grip + self->carried.by + self->carried.scrolled);
  update_scroll (self);
}

static void
drag_end_cb (GtkGestureDrag *gesture,
             double          x,
             double          y,
             DemarcDiagram  *self)
{
  guint number = (guint) self->carried.number;
  DemarcOwner owner = self->carried.owner;
  gboolean is_same;

  self->carried.found = -1;
  if (!is_carrying (self))
    return;

  is_same = find_layer (self->carried.ground, number)->owner == owner;
  let_go (self);
  if (is_same)
    g_signal_emit (self, _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_UNPREVIEW], 0);
  else
    g_signal_emit (self, _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_WISH], 0, number,
                   (guint) owner);
}

static void
cancel_cb (GtkGesture       *gesture,
           GdkEventSequence *sequence,
           DemarcDiagram    *self)
{
  self->carried.found = -1;
  demarc_diagram_stop_carrying (self);
}

static void
long_press_cb (GtkGestureLongPress *gesture,
               double               x,
               double               y,
               DemarcDiagram       *self)
{
  int number = find_layer_at (self, x, y);

  if (number < 0)
    return;

  lift (self, (guint) number);
  self->carried.grip = self->carried.place;
  self->carried.by = 0;
  self->carried.scrolled = 0;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

/* Lets layers be carried. A long press only lifts; carrying is the same for pointers and
 * fingers. */
void
_demarc_diagram_add_carrying (DemarcDiagram *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();

  self->carried.number = -1;
  self->carried.found = -1;
  self->glide = demarc_tween_new (GTK_WIDGET (self), glide_cb, self);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (drag), GDK_BUTTON_PRIMARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  gtk_gesture_group (press, drag);
  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect (drag, "cancel", G_CALLBACK (cancel_cb), self);
  g_signal_connect (press, "pressed", G_CALLBACK (long_press_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (press));
}

/* Where a layer is drawn that belongs to @place: elsewhere while it is carried. */
float
_demarc_diagram_get_top (DemarcDiagram     *self,
                         const DemarcPiece *piece)
{
  if (self->carried.number != (int) piece->number)
    return piece->y;

  return is_carrying (self) ? self->carried.place : piece->y + self->carried.left;
}

/* Where the layer that is carried would go, or NULL. */
const DemarcPiece *
_demarc_diagram_get_goal (DemarcDiagram *self)
{
  return is_carrying (self) ? find_layer (self->scene, (guint) self->carried.number) : NULL;
}

/**
 * demarc_diagram_stop_carrying:
 * @self: a diagram
 *
 * Puts a layer that is being carried back to where it was.
 *
 * Returns: whether there was one
 */
gboolean
demarc_diagram_stop_carrying (DemarcDiagram *self)
{
  g_return_val_if_fail (DEMARC_IS_DIAGRAM (self), FALSE);

  if (!is_carrying (self))
    return FALSE;

  self->carried.found = -1;
  let_go (self);
  g_signal_emit (self, _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_UNPREVIEW], 0);

  return TRUE;
}
