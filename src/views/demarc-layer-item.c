/* demarc-layer-item.c: a layer that can be focused and chosen
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layer-item.h"

#include <glib/gi18n-lib.h>

#include "demarc-tween.h"

#define RAISE_DURATION 120

/* How far a raised layer stands out on each side, and the ring around it. */
#define RAISE 2.f
#define RING 2.f

/**
 * DemarcLayerItem:
 *
 * A layer of a diagram. It paints its piece of the scene, can be focused, hovered and chosen, and
 * tells screen readers its title, owner and place. Its diagram moves it.
 */
struct _DemarcLayerItem
{
  GtkWidget        parent_instance;

  /* Owned */
  DemarcPainter   *painter;
  DemarcScene     *scene;
  DemarcTween     *tween;
  char            *name;

  /* In @scene */
  const DemarcPiece *piece;

  DemarcColor      ring;
  float            raise;      /* how far it is raised now, from 0 to 1 */
  float            raise_from;
  float            raise_to;
  guint            number;
  guint            is_selected : 1;
  guint            is_lifted : 1;
};

G_DEFINE_FINAL_TYPE (DemarcLayerItem, demarc_layer_item, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ACTIVATE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
raise_cb (float    t,
          gpointer user_data)
{
  DemarcLayerItem *self = DEMARC_LAYER_ITEM (user_data);

  self->raise = self->raise_from + (self->raise_to - self->raise_from) * t;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Hover, keyboard focus and being carried raise a layer; it sinks back when all are gone. */
static void
update_raise (DemarcLayerItem *self)
{
  GtkStateFlags flags = gtk_widget_get_state_flags (GTK_WIDGET (self));
  gboolean is_up = self->is_lifted ||
                   (flags & (GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUS_VISIBLE)) != 0;
  float to = is_up ? 1 : 0;

  if (to == self->raise_to)
    return;

  self->raise_from = self->raise;
  self->raise_to = to;
  demarc_tween_start (self->tween, RAISE_DURATION);
}

static void
update_label (DemarcLayerItem *self)
{
  g_autofree char *label = NULL;

  if (self->name == NULL)
    return;

  /* Toggle states are not spoken by all screen readers, names are. */
  label = self->is_selected
            /* Translators: %s is the spoken name of a layer. */
            ? g_strdup_printf (_("%s, selected"), self->name)
            : g_strdup (self->name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             DemarcLayerItem *self)
{
  if (!gtk_widget_contains (GTK_WIDGET (self), x, y))
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_ACTIVATE], 0);
}

static void
activate_action_cb (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_ACTIVATE], 0);
}

static void
demarc_layer_item_state_flags_changed (GtkWidget     *widget,
                                       GtkStateFlags  old)
{
  update_raise (DEMARC_LAYER_ITEM (widget));

  GTK_WIDGET_CLASS (demarc_layer_item_parent_class)->state_flags_changed (widget, old);
}

static void
paint_ring (DemarcLayerItem *self,
            GtkSnapshot     *snapshot,
            float            width,
            float            height,
            float            alpha)
{
  float reach = RING + 1.5f;
  GdkRGBA color = demarc_color_to_rgba (&self->ring);
  GskRoundedRect outline;

  color.alpha *= alpha;
  gsk_rounded_rect_init_from_rect (&outline,
                                   &GRAPHENE_RECT_INIT (-reach, -reach, width + 2 * reach,
                                                        height + 2 * reach), 8 + reach);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { RING, RING, RING, RING },
                              (GdkRGBA[4]) { color, color, color, color });
}

/* A layer that is carried lies over the others. */
static void
paint_shadow (GtkSnapshot *snapshot,
              float        width,
              float        height)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (0, 0, width, height), 8);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &(GdkRGBA) { 0, 0, 0, 0.45f }, 0, 4, 2,
                                     12);
}

static void
demarc_layer_item_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  DemarcLayerItem *self = DEMARC_LAYER_ITEM (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  float grow = 1 + 2 * RAISE * self->raise / MAX (width, 1);

  if (self->piece == NULL)
    return;

  gtk_snapshot_save (snapshot);
  if (self->raise > 0)
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (width / 2, height / 2));
      gtk_snapshot_scale (snapshot, grow, grow);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (-width / 2, -height / 2));
    }
  if (self->is_lifted)
    paint_shadow (snapshot, width, height);
  demarc_painter_paint (self->painter, snapshot, demarc_scene_get_typesetter (self->scene),
                        demarc_scene_get_primitives (self->scene, self->piece), self->piece->n);
  if (self->is_selected)
    paint_ring (self, snapshot, width, height, 1);
  else if (self->raise > 0)
    paint_ring (self, snapshot, width, height,
                self->raise * (gtk_widget_has_visible_focus (widget) ? 1 : 0.35f));
  gtk_snapshot_restore (snapshot);
}

static void
demarc_layer_item_dispose (GObject *object)
{
  DemarcLayerItem *self = DEMARC_LAYER_ITEM (object);

  self->piece = NULL;
  g_clear_object (&self->tween);
  g_clear_object (&self->scene);
  g_clear_object (&self->painter);
  g_clear_pointer (&self->name, g_free);

  G_OBJECT_CLASS (demarc_layer_item_parent_class)->dispose (object);
}

static void
demarc_layer_item_class_init (DemarcLayerItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = demarc_layer_item_dispose;

  widget_class->snapshot = demarc_layer_item_snapshot;
  widget_class->state_flags_changed = demarc_layer_item_state_flags_changed;

  /**
   * DemarcLayerItem::activate:
   *
   * Emitted when the layer is clicked, or Enter or Space is pressed on it.
   */
  signals[SIGNAL_ACTIVATE] =
    g_signal_new ("activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_activate_signal (widget_class, signals[SIGNAL_ACTIVATE]);
  gtk_widget_class_install_action (widget_class, "layer.activate", NULL, activate_action_cb);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Return, 0, "activate", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_KP_Enter, 0, "activate", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_space, 0, "activate", NULL);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_widget_class_set_css_name (widget_class, "layer");
}

static void
demarc_layer_item_init (DemarcLayerItem *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->tween = demarc_tween_new (GTK_WIDGET (self), raise_cb, self);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_VISIBLE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * demarc_layer_item_new:
 * @painter: what paints
 * @number: the position of the layer in the model
 *
 * Makes the widget of a layer.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_layer_item_new (DemarcPainter *painter,
                       guint          number)
{
  DemarcLayerItem *self = g_object_new (DEMARC_TYPE_LAYER_ITEM, NULL);

  self->painter = g_object_ref (painter);
  self->number = number;

  return GTK_WIDGET (self);
}

/**
 * demarc_layer_item_get_number:
 * @self: an item
 *
 * Gets which layer it is.
 *
 * Returns: the position in the model
 */
guint
demarc_layer_item_get_number (DemarcLayerItem *self)
{
  g_return_val_if_fail (DEMARC_IS_LAYER_ITEM (self), 0);

  return self->number;
}

/**
 * demarc_layer_item_set_piece:
 * @self: an item
 * @scene: a scene
 * @piece: the piece of it that the item shall show
 *
 * Shows a piece of a scene. Where it looks as before, nothing is painted anew.
 */
void
demarc_layer_item_set_piece (DemarcLayerItem   *self,
                             DemarcScene       *scene,
                             const DemarcPiece *piece)
{
  gboolean is_same;

  g_return_if_fail (DEMARC_IS_LAYER_ITEM (self));

  is_same = self->piece != NULL &&
            demarc_primitives_equal (demarc_scene_get_primitives (self->scene, self->piece),
                                     self->piece->n, demarc_scene_get_primitives (scene, piece),
                                     piece->n);

  g_set_object (&self->scene, scene);
  self->piece = piece;
  if (!is_same)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * demarc_layer_item_set_name:
 * @self: an item
 * @name: title, owner and place
 *
 * Says what the item is.
 */
void
demarc_layer_item_set_name (DemarcLayerItem *self,
                            const char      *name)
{
  g_return_if_fail (DEMARC_IS_LAYER_ITEM (self));

  if (g_strcmp0 (self->name, name) == 0)
    return;

  g_free (self->name);
  self->name = g_strdup (name);
  update_label (self);
}

/**
 * demarc_layer_item_set_selected:
 * @self: an item
 * @selected: whether it is the selected layer
 *
 * Marks the selected layer.
 */
void
demarc_layer_item_set_selected (DemarcLayerItem *self,
                                gboolean         selected)
{
  g_return_if_fail (DEMARC_IS_LAYER_ITEM (self));

  if (self->is_selected == !!selected)
    return;

  self->is_selected = !!selected;
  update_label (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * demarc_layer_item_set_lifted:
 * @self: an item
 * @lifted: whether it is being carried
 *
 * Marks a layer that somebody carries.
 */
void
demarc_layer_item_set_lifted (DemarcLayerItem *self,
                              gboolean         lifted)
{
  g_return_if_fail (DEMARC_IS_LAYER_ITEM (self));

  if (self->is_lifted == !!lifted)
    return;

  self->is_lifted = !!lifted;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), lifted ? "grabbing" : "pointer");
  update_raise (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * demarc_layer_item_set_ring:
 * @self: an item
 * @color: a colour that stands out from the background
 *
 * Sets the colour of the ring around a layer that is focused, hovered or selected.
 */
void
demarc_layer_item_set_ring (DemarcLayerItem   *self,
                            const DemarcColor *color)
{
  g_return_if_fail (DEMARC_IS_LAYER_ITEM (self));

  self->ring = *color;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
