/* demarc-diagram-keys.c: walking through a diagram by keyboard
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-diagram-private.h"

#include "demarc-layer-item.h"

/* The widget of the layer at a place in the drawing, counted from 1 at its top. */
GtkWidget *
_demarc_diagram_get_item_at (DemarcDiagram *self,
                             int            place)
{
  for (guint i = 0; i < demarc_scene_get_n_pieces (self->to); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->to, i);

      if (piece->kind == DEMARC_PIECE_LAYER && (int) piece->place == place)
        return g_ptr_array_index (self->items, piece->number);
    }

  return NULL;
}

/* The layer that stands @by places further down than the focused one. */
static GtkWidget *
find_neighbour (DemarcDiagram *self,
                GtkWidget     *item,
                int            by)
{
  const DemarcPiece *own = demarc_scene_find_piece (
    self->to, DEMARC_PIECE_LAYER, demarc_layer_item_get_number (DEMARC_LAYER_ITEM (item)));

  return _demarc_diagram_get_item_at (self, (int) own->place + by);
}

/* Where the focus enters: the selected layer, else the first or last one in the drawing. */
static GtkWidget *
find_entrance (DemarcDiagram    *self,
               GtkDirectionType  direction)
{
  gboolean from_end = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP;

  if (self->selected >= 0)
    return g_ptr_array_index (self->items, self->selected);

  return _demarc_diagram_get_item_at (self, from_end ? (int) self->items->len : 1);
}

/* Tab enters and leaves the diagram as a whole; Up and Down walk inside. */
gboolean
_demarc_diagram_focus (GtkWidget        *widget,
                       GtkDirectionType  direction)
{
  DemarcDiagram *self = DEMARC_DIAGRAM (widget);
  GtkWidget *child = gtk_widget_get_focus_child (widget);
  GtkWidget *next = NULL;

  if (self->to == NULL)
    return FALSE;

  if (child == NULL)
    next = find_entrance (self, direction);
  else if (direction == GTK_DIR_UP || direction == GTK_DIR_DOWN)
    next = find_neighbour (self, child, direction == GTK_DIR_DOWN ? 1 : -1);

  return next != NULL && gtk_widget_grab_focus (next);
}

static gboolean
walk_cb (GtkWidget *widget,
         GVariant  *by,
         gpointer   user_data)
{
  DemarcDiagram *self = DEMARC_DIAGRAM (widget);
  GtkWidget *child = gtk_widget_get_focus_child (widget);
  GtkWidget *next = child == NULL || self->to == NULL
                      ? NULL : find_neighbour (self, child, g_variant_get_int32 (by));

  if (next != NULL)
    gtk_widget_grab_focus (next);

  /* At an end, the key has been understood all the same. */
  return child != NULL;
}

static gboolean
walk_far_cb (GtkWidget *widget,
             GVariant  *by,
             gpointer   user_data)
{
  DemarcDiagram *self = DEMARC_DIAGRAM (widget);
  GtkWidget *child = gtk_widget_get_focus_child (widget);
  GtkWidget *next = child;
  GtkWidget *last = NULL;

  for (; next != NULL && self->to != NULL;
       next = find_neighbour (self, next, g_variant_get_int32 (by)))
    last = next;

  return last != NULL && gtk_widget_grab_focus (last);
}

/* Where a layer goes that is moved one side up or down, as they are drawn. */
static DemarcOwner
get_next_side (DemarcOwner owner,
               int         by)
{
  static const DemarcOwner sides[] = {
    DEMARC_OWNER_CUSTOMER, DEMARC_OWNER_SHARED, DEMARC_OWNER_PROVIDER, DEMARC_OWNER_UNSTATED,
  };

  for (int i = 0; i < (int) G_N_ELEMENTS (sides); i++)
    if (sides[i] == owner && i + by >= 0 && i + by < (int) G_N_ELEMENTS (sides))
      return sides[i + by];

  return owner;
}

/* Nothing can be wished to be stated by nobody. */
static gboolean
wish_cb (GtkWidget *widget,
         GVariant  *by,
         gpointer   user_data)
{
  DemarcDiagram *self = DEMARC_DIAGRAM (widget);
  GtkWidget *child = gtk_widget_get_focus_child (widget);
  const DemarcPiece *piece;
  DemarcOwner owner;

  if (child == NULL || self->to == NULL)
    return FALSE;

  piece = demarc_scene_find_piece (self->to, DEMARC_PIECE_LAYER,
                                   demarc_layer_item_get_number (DEMARC_LAYER_ITEM (child)));
  owner = get_next_side (piece->owner, g_variant_get_int32 (by));
  if (owner != piece->owner && owner != DEMARC_OWNER_UNSTATED)
    g_signal_emit (self, _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_WISH], 0, piece->number,
                   (guint) owner);

  return TRUE;
}

/* Left and Right follow the direction of reading, as the picture does. */
static gboolean
step_cb (GtkWidget *widget,
         GVariant  *by,
         gpointer   user_data)
{
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  g_signal_emit (widget, _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_STEP], 0,
                 g_variant_get_int32 (by) * (is_rtl ? -1 : 1));

  return TRUE;
}

static gboolean
category_cb (GtkWidget *widget,
             GVariant  *number,
             gpointer   user_data)
{
  g_signal_emit (widget, _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_CATEGORY], 0,
                 g_variant_get_int32 (number));

  return TRUE;
}

static gboolean
whole_cb (GtkWidget *widget,
          GVariant  *unused,
          gpointer   user_data)
{
  gboolean handled = FALSE;

  if (demarc_diagram_stop_carrying (DEMARC_DIAGRAM (widget)))
    return TRUE;

  g_signal_emit (widget, _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_WHOLE], 0, &handled);

  return handled;
}

void
_demarc_diagram_add_bindings (GtkWidgetClass *widget_class)
{
  static const struct { guint key; int by; } walks[] = {
    { GDK_KEY_Up, -1 }, { GDK_KEY_Down, 1 }, { GDK_KEY_KP_Up, -1 }, { GDK_KEY_KP_Down, 1 },
  };
  static const struct { guint key; int by; } far_walks[] = {
    { GDK_KEY_Home, -1 }, { GDK_KEY_End, 1 },
  };
  static const struct { guint key; int by; } steps[] = {
    { GDK_KEY_Left, -1 }, { GDK_KEY_Right, 1 }, { GDK_KEY_KP_Left, -1 }, { GDK_KEY_KP_Right, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (walks); i++)
    {
      gtk_widget_class_add_binding (widget_class, walks[i].key, 0, walk_cb, "i", walks[i].by);
      gtk_widget_class_add_binding (widget_class, walks[i].key, GDK_SHIFT_MASK, wish_cb, "i",
                                    walks[i].by);
    }
  for (guint i = 0; i < G_N_ELEMENTS (far_walks); i++)
    gtk_widget_class_add_binding (widget_class, far_walks[i].key, 0, walk_far_cb, "i",
                                  far_walks[i].by);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    gtk_widget_class_add_binding (widget_class, steps[i].key, 0, step_cb, "i", steps[i].by);
  for (guint i = 0; i < 9; i++)
    {
      gtk_widget_class_add_binding (widget_class, GDK_KEY_1 + i, 0, category_cb, "i", (int) i);
      gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_1 + i, 0, category_cb, "i", (int) i);
    }
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, whole_cb, NULL);
}
