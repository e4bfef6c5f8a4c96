/* demarc-compare-grid-menu.c: what can be done with a column, as a menu
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-grid-private.h"

#include <glib/gi18n-lib.h>

/* By #DemarcCompareEdit. */
static const char *const names[] = { "baseline", "remove", "earlier", "later", "open" };

static void
activate_cb (GSimpleAction     *action,
             GVariant          *parameter,
             DemarcCompareGrid *self)
{
  guint edit = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (action), "edit"));

  g_signal_emit (self, _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_EDIT], 0, edit,
                 self->menu_column);
}

/* Only what changes something can be chosen. */
static void
update_actions (DemarcCompareGrid *self)
{
  guint n = demarc_comparison_get_n_columns (self->comparison);
  gboolean enabled[] = {
    self->menu_column != demarc_comparison_get_baseline (self->comparison),
    TRUE,
    self->menu_column > 0,
    self->menu_column + 1 < n,
    TRUE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_simple_action_set_enabled (
      G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), names[i])),
      enabled[i]);
}

/* Menus say where things go to as they are seen. */
static GMenuModel *
make_menu (DemarcCompareGrid *self)
{
  gboolean is_mirrored = _demarc_compare_grid_is_mirrored (self);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) first = g_menu_new ();
  g_autoptr (GMenu) last = g_menu_new ();

  g_menu_append (first, _("Make _Baseline"), "column.baseline");
  g_menu_append (first, _("Move _Left"), is_mirrored ? "column.later" : "column.earlier");
  g_menu_append (first, _("Move Righ_t"), is_mirrored ? "column.earlier" : "column.later");
  g_menu_append (first, _("_Remove"), "column.remove");
  g_menu_append (last, _("_Open Diagram"), "column.open");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (last));

  return G_MENU_MODEL (g_steal_pointer (&menu));
}

/* The keyboard goes back to where the menu was asked for, if that is still there. */
static void
closed_cb (GtkPopover        *menu,
           DemarcCompareGrid *self)
{
  if (self->menu_item != NULL && gtk_widget_get_root (self->menu_item) != NULL)
    gtk_widget_grab_focus (self->menu_item);
}

/* Shows the menu of a column at the piece that it was asked for at. */
void
_demarc_compare_grid_pop_up (DemarcCompareGrid *self,
                             const DemarcPiece *piece)
{
  GtkWidget *item = _demarc_compare_grid_get_item (self, piece);
  graphene_rect_t bounds;
  g_autoptr (GMenuModel) menu = NULL;
  g_autofree char *title = NULL;

  if (item == NULL || piece->kind == DEMARC_PIECE_FOLD ||
      !gtk_widget_compute_bounds (item, GTK_WIDGET (self), &bounds))
    return;

  self->menu_column = piece->column;
  g_set_weak_pointer (&self->menu_item, item);
  update_actions (self);
  menu = make_menu (self);
  if (self->menu == NULL)
    {
      self->menu = gtk_popover_menu_new_from_model (NULL);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
      g_signal_connect (self->menu, "closed", G_CALLBACK (closed_cb), self);
    }
  title = demarc_comparison_dup_title (self->comparison, piece->column);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), menu);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu),
                               &(GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y,
                                                 (int) bounds.size.width,
                                                 (int) bounds.size.height });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* Asks for the menu where something is pointed at. */
static gboolean
pop_up_at (DemarcCompareGrid *self,
           double             x,
           double             y)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  const DemarcPiece *piece =
    self->to == NULL ? NULL : _demarc_compare_grid_get_piece (self, widget);

  if (piece == NULL || piece->kind == DEMARC_PIECE_FOLD)
    return FALSE;

  gtk_widget_grab_focus (widget);
  _demarc_compare_grid_pop_up (self, piece);

  return TRUE;
}

static void
pressed_cb (GtkGestureClick   *gesture,
            int                n_press,
            double             x,
            double             y,
            DemarcCompareGrid *self)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));

  if (gdk_event_triggers_context_menu (event) && pop_up_at (self, x, y))
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
long_pressed_cb (GtkGestureLongPress *gesture,
                 double               x,
                 double               y,
                 DemarcCompareGrid   *self)
{
  if (pop_up_at (self, x, y))
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

/* Gives columns a menu. */
void
_demarc_compare_grid_add_menu (DemarcCompareGrid *self)
{
  GSimpleActionGroup *group = g_simple_action_group_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (names[i], NULL);

      g_object_set_data (G_OBJECT (action), "edit", GUINT_TO_POINTER (i));
      g_signal_connect (action, "activate", G_CALLBACK (activate_cb), self);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }
  self->actions = G_ACTION_GROUP (group);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "column", self->actions);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect (press, "pressed", G_CALLBACK (long_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (press));
}
