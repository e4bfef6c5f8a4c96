/* demarc-compare-grid-keys.c: walking through a comparison by keyboard
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-grid-private.h"

/* How far a piece lies ahead of another one in a direction; negative if it does not, or lies in
 * another column or row. */
static float
get_distance (const DemarcPiece *from,
              const DemarcPiece *to,
              int                by_x,
              int                by_y)
{
  gboolean beside = from->x < to->x + to->width && to->x < from->x + from->width;
  gboolean level = from->y < to->y + to->height && to->y < from->y + from->height;

  if (by_x != 0)
    return level ? (to->x - from->x) * (float) by_x : -1;

  return beside ? (to->y - from->y) * (float) by_y : -1;
}

static GtkWidget *
find_neighbour (DemarcCompareGrid *self,
                GtkWidget         *item,
                int                by_x,
                int                by_y)
{
  const DemarcPiece *from = _demarc_compare_grid_get_piece (self, item);
  GtkWidget *nearest = NULL;
  float least = G_MAXFLOAT;

  for (guint i = 0; from != NULL && i < demarc_scene_get_n_pieces (self->to); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->to, i);
      GtkWidget *candidate = _demarc_compare_grid_get_item (self, piece);
      float distance = candidate == NULL ? -1 : get_distance (from, piece, by_x, by_y);

      if (distance > 0.5f && distance < least)
        {
          least = distance;
          nearest = candidate;
        }
    }

  return nearest;
}

/* The selected cell, else the first one of all. */
static GtkWidget *
find_entrance (DemarcCompareGrid *self)
{
  GtkWidget *first = NULL;

  for (guint i = 0; i < demarc_scene_get_n_pieces (self->to); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->to, i);
      GtkWidget *item = _demarc_compare_grid_get_item (self, piece);

      if (item == NULL || piece->kind != DEMARC_PIECE_CELL)
        continue;
      if (first == NULL)
        first = item;
      if ((int) piece->layer == self->selected_layer && piece->column == self->selected_column)
        return item;
    }

  return first;
}

/* Tab enters and leaves the grid as a whole; the arrows walk inside. */
gboolean
_demarc_compare_grid_focus (GtkWidget        *widget,
                            GtkDirectionType  direction)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (widget);
  GtkWidget *next = NULL;

  if (self->to != NULL && gtk_widget_get_focus_child (widget) == NULL)
    next = find_entrance (self);

  return next != NULL && gtk_widget_grab_focus (next);
}

static gboolean
walk_cb (GtkWidget *widget,
         GVariant  *by,
         gpointer   user_data)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (widget);
  GtkWidget *child = _demarc_compare_grid_get_focused (self);
  GtkWidget *next = NULL;
  int by_x;
  int by_y;

  g_variant_get (by, "(ii)", &by_x, &by_y);
  if (child != NULL && self->to != NULL)
    next = find_neighbour (self, child, by_x, by_y);
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
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (widget);
  GtkWidget *last = NULL;

  for (GtkWidget *next = _demarc_compare_grid_get_focused (self); next != NULL && self->to != NULL;
       next = find_neighbour (self, next, 0, g_variant_get_int32 (by)))
    last = next;

  return last != NULL && gtk_widget_grab_focus (last);
}

static gboolean
differs (DemarcCompareGrid *self,
         GtkWidget         *item)
{
  const DemarcPiece *piece = _demarc_compare_grid_get_piece (self, item);

  return piece->kind == DEMARC_PIECE_CELL &&
         demarc_comparison_row_differs (self->comparison, piece->layer);
}

static gboolean
edit_cb (GtkWidget *widget,
         GVariant  *edit,
         gpointer   user_data)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (widget);
  GtkWidget *child = _demarc_compare_grid_get_focused (self);
  const DemarcPiece *piece =
    child == NULL || self->to == NULL ? NULL : _demarc_compare_grid_get_piece (self, child);

  if (piece == NULL || piece->kind == DEMARC_PIECE_FOLD)
    return FALSE;

  g_signal_emit (self, _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_EDIT], 0,
                 (guint) g_variant_get_int32 (edit), piece->column);

  return TRUE;
}

/* Arrows move columns as they are seen. */
static gboolean
move_cb (GtkWidget *widget,
         GVariant  *by,
         gpointer   user_data)
{
  gboolean is_mirrored = _demarc_compare_grid_is_mirrored (DEMARC_COMPARE_GRID (widget));
  gboolean is_later = (g_variant_get_int32 (by) > 0) != is_mirrored;
  g_autoptr (GVariant) edit = g_variant_ref_sink (
    g_variant_new_int32 (is_later ? DEMARC_COMPARE_EDIT_LATER : DEMARC_COMPARE_EDIT_EARLIER));

  return edit_cb (widget, edit, user_data);
}

static gboolean
menu_cb (GtkWidget *widget,
         GVariant  *unused,
         gpointer   user_data)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (widget);
  GtkWidget *child = _demarc_compare_grid_get_focused (self);
  const DemarcPiece *piece =
    child == NULL || self->to == NULL ? NULL : _demarc_compare_grid_get_piece (self, child);

  if (piece == NULL || piece->kind == DEMARC_PIECE_FOLD)
    return FALSE;

  _demarc_compare_grid_pop_up (self, piece);

  return TRUE;
}

static gboolean
whole_cb (GtkWidget *widget,
          GVariant  *unused,
          gpointer   user_data)
{
  gboolean handled = FALSE;

  g_signal_emit (widget, _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_WHOLE], 0,
                 &handled);

  return handled;
}

void
_demarc_compare_grid_add_bindings (GtkWidgetClass *widget_class)
{
  static const struct { guint key; int by_x; int by_y; } walks[] = {
    { GDK_KEY_Up, 0, -1 },    { GDK_KEY_Down, 0, 1 },    { GDK_KEY_Left, -1, 0 },
    { GDK_KEY_Right, 1, 0 },  { GDK_KEY_KP_Up, 0, -1 },  { GDK_KEY_KP_Down, 0, 1 },
    { GDK_KEY_KP_Left, -1, 0 }, { GDK_KEY_KP_Right, 1, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (walks); i++)
    gtk_widget_class_add_binding (widget_class, walks[i].key, 0, walk_cb, "(ii)", walks[i].by_x,
                                  walks[i].by_y);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_b, 0, edit_cb, "i",
                                DEMARC_COMPARE_EDIT_BASELINE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, edit_cb, "i",
                                DEMARC_COMPARE_EDIT_REMOVE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, GDK_CONTROL_MASK, move_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, GDK_CONTROL_MASK, move_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, walk_far_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, walk_far_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, whole_cb, NULL);
}

/**
 * demarc_compare_grid_go_to_difference:
 * @self: a grid
 * @by: 1 for the next one, -1 for the one before
 *
 * Gives the keyboard to the next cell of the same column that is not the same in all columns. Where
 * the keyboard is not in the grid yet, the first cell counts too.
 *
 * Returns: whether there is anything to go through
 */
gboolean
demarc_compare_grid_go_to_difference (DemarcCompareGrid *self,
                                      int                by)
{
  GtkWidget *next;

  g_return_val_if_fail (DEMARC_IS_COMPARE_GRID (self), FALSE);

  if (self->to == NULL)
    return FALSE;

  next = _demarc_compare_grid_get_focused (self);
  if (next == NULL)
    {
      next = find_entrance (self);
      if (next != NULL && differs (self, next))
        return gtk_widget_grab_focus (next);
    }

  while (next != NULL && (next = find_neighbour (self, next, 0, by)) != NULL)
    if (differs (self, next))
      return gtk_widget_grab_focus (next);
  gtk_widget_error_bell (GTK_WIDGET (self));

  return TRUE;
}
