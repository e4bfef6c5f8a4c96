/* demarc-layer-card.c: one layer of a stack, on its own
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layer-card.h"

#include <math.h>

#include "demarc-layer-item.h"
#include "demarc-layout.h"

#define WIDTH_MIN 240
#define WIDTH_NATURAL 640

/* Room for the ring around a focused layer. */
#define ROOM 5

/**
 * DemarcLayerCard:
 *
 * A layer as it stands in the diagram of a stack, for pages that speak of one layer. It can be
 * focused and chosen like there.
 */
struct _DemarcLayerCard
{
  GtkWidget         parent_instance;

  /* Owned */
  DemarcPainter    *painter;
  DemarcTypesetter *typesetter;
  DemarcStack      *stack;
  DemarcScene      *scene;
  DemarcLayerItem  *item;            /* in GTK's tree; NULL before there is something to show */

  const DemarcTheme *theme;
  float             text_scale;
  guint             position;
  int               laid_width;      /* of @scene; -1 when that is out of date */
  int               measured_width;  /* the same of @measured_height */
  int               measured_height;
};

G_DEFINE_FINAL_TYPE (DemarcLayerCard, demarc_layer_card, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
invalidate (DemarcLayerCard *self)
{
  self->laid_width = -1;
  self->measured_width = -1;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static DemarcScene *
lay_out (DemarcLayerCard *self,
         int              width)
{
  DemarcLayoutOptions options = {
    .width = (float) (MAX (width, WIDTH_MIN) - 2 * ROOM),
    .text_scale = self->text_scale,
    .theme = self->theme,
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
  };

  return demarc_layout_layer (self->stack, self->position, self->typesetter, &options);
}

/* Heights are asked for often, so the last one is kept. */
static int
get_height (DemarcLayerCard *self,
            int              width)
{
  g_autoptr (DemarcScene) scene = NULL;

  if (self->stack == NULL)
    return 0;
  if (self->measured_width == width)
    return self->measured_height;

  scene = lay_out (self, width);
  self->measured_width = width;
  self->measured_height = (int) ceilf (demarc_scene_get_height (scene)) + 2 * ROOM;

  return self->measured_height;
}

static GtkSizeRequestMode
demarc_layer_card_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
demarc_layer_card_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = WIDTH_MIN;
      *natural = WIDTH_NATURAL;
      return;
    }

  *minimum = get_height (DEMARC_LAYER_CARD (widget), for_size < 0 ? WIDTH_NATURAL : for_size);
  *natural = *minimum;
}

static void
demarc_layer_card_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  DemarcLayerCard *self = DEMARC_LAYER_CARD (widget);

  if (self->stack == NULL)
    return;

  if (self->laid_width != width)
    {
      g_autoptr (DemarcScene) scene = lay_out (self, width);

      self->laid_width = width;
      demarc_layer_item_set_piece (self->item, scene, demarc_scene_get_piece (scene, 0));
      g_set_object (&self->scene, scene);
    }

  gtk_widget_allocate (GTK_WIDGET (self->item),
                       (int) ceilf (demarc_scene_get_width (self->scene)),
                       (int) ceilf (demarc_scene_get_height (self->scene)), -1,
                       gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (ROOM, ROOM)));
}

static void
demarc_layer_card_direction_changed (GtkWidget        *widget,
                                     GtkTextDirection  previous)
{
  invalidate (DEMARC_LAYER_CARD (widget));

  GTK_WIDGET_CLASS (demarc_layer_card_parent_class)->direction_changed (widget, previous);
}

static void
demarc_layer_card_dispose (GObject *object)
{
  DemarcLayerCard *self = DEMARC_LAYER_CARD (object);

  if (self->item != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->item)));
  g_clear_object (&self->painter);
  g_clear_object (&self->typesetter);
  g_clear_object (&self->stack);
  g_clear_object (&self->scene);

  G_OBJECT_CLASS (demarc_layer_card_parent_class)->dispose (object);
}

static gboolean
demarc_layer_card_grab_focus (GtkWidget *widget)
{
  DemarcLayerCard *self = DEMARC_LAYER_CARD (widget);

  return self->item != NULL && gtk_widget_grab_focus (GTK_WIDGET (self->item));
}

static void
demarc_layer_card_class_init (DemarcLayerCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_layer_card_dispose;

  widget_class->get_request_mode = demarc_layer_card_get_request_mode;
  widget_class->measure = demarc_layer_card_measure;
  widget_class->size_allocate = demarc_layer_card_size_allocate;
  widget_class->direction_changed = demarc_layer_card_direction_changed;
  widget_class->grab_focus = demarc_layer_card_grab_focus;

  /**
   * DemarcLayerCard::chosen:
   * @number: the position of the layer in the model
   *
   * Emitted when the layer is chosen.
   */
  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_class_set_css_name (widget_class, "layercard");
}

static void
demarc_layer_card_init (DemarcLayerCard *self)
{
  self->painter = demarc_painter_new ();
  self->typesetter = demarc_typesetter_new (NULL);
  self->theme = demarc_theme_get (DEMARC_THEME_LIGHT);
  self->text_scale = 1;
  self->laid_width = -1;
  self->measured_width = -1;
}

static void
activate_cb (DemarcLayerItem *item,
             DemarcLayerCard *self)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, self->position);
}

static void
ensure_item (DemarcLayerCard *self)
{
  if (self->item != NULL)
    return;

  self->item = DEMARC_LAYER_ITEM (demarc_layer_item_new (self->painter, self->position));
  demarc_layer_item_set_ring (self->item, &self->theme->text);
  g_signal_connect (self->item, "activate", G_CALLBACK (activate_cb), self);
  gtk_widget_set_parent (GTK_WIDGET (self->item), GTK_WIDGET (self));
}

/**
 * demarc_layer_card_new:
 *
 * Makes a card that shows nothing yet.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_layer_card_new (void)
{
  return g_object_new (DEMARC_TYPE_LAYER_CARD, NULL);
}

/**
 * demarc_layer_card_show:
 * @self: a card
 * @stack: a stack
 * @position: the position of a layer
 *
 * Shows a layer.
 */
void
demarc_layer_card_show (DemarcLayerCard *self,
                        DemarcStack     *stack,
                        guint            position)
{
  g_return_if_fail (DEMARC_IS_LAYER_CARD (self));
  g_return_if_fail (DEMARC_IS_STACK (stack));

  if (!g_set_object (&self->stack, stack) && self->position == position)
    return;

  self->position = position;
  ensure_item (self);
  invalidate (self);
}

/**
 * demarc_layer_card_set_name:
 * @self: a card that shows something
 * @name: what a screen reader says of it
 *
 * Says what the layer is.
 */
void
demarc_layer_card_set_name (DemarcLayerCard *self,
                            const char      *name)
{
  g_return_if_fail (DEMARC_IS_LAYER_CARD (self));
  g_return_if_fail (self->item != NULL);

  demarc_layer_item_set_name (self->item, name);
}

/**
 * demarc_layer_card_set_style:
 * @self: a card
 * @style: colours and font
 *
 * Sets how it looks. Whoever owns the card calls this again when the style changes.
 */
void
demarc_layer_card_set_style (DemarcLayerCard *self,
                             DemarcStyle     *style)
{
  g_return_if_fail (DEMARC_IS_LAYER_CARD (self));

  g_object_unref (self->typesetter);
  self->typesetter = demarc_typesetter_new (demarc_style_get_family (style));
  self->text_scale = (float) demarc_style_get_text_scale (style);
  self->theme = demarc_style_get_theme (style);
  if (self->item != NULL)
    demarc_layer_item_set_ring (self->item, &self->theme->text);
  invalidate (self);
}

/**
 * demarc_layer_card_get_scene:
 * @self: a card
 *
 * Gets what is seen now.
 *
 * Returns: (transfer none) (nullable): the scene; %NULL before anything was shown
 */
DemarcScene *
demarc_layer_card_get_scene (DemarcLayerCard *self)
{
  g_return_val_if_fail (DEMARC_IS_LAYER_CARD (self), NULL);

  return self->scene;
}
