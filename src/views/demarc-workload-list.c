/* demarc-workload-list.c: the duties of a workload, in sections
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-list.h"

#include <glib/gi18n-lib.h>

#include "demarc-workload-row.h"

/**
 * DemarcWorkloadList:
 *
 * Sections of duties that open and close. GTK makes widgets only for what is seen, so that a
 * hundred services scroll as five do.
 *
 * Enter opens or closes a section, and chooses a duty: first with the service that comes first,
 * then with the next one each time. Left and Right close and open a section, and go through the
 * services of a duty.
 */
struct _DemarcWorkloadList
{
  GtkWidget           parent_instance;

  /* Owned, by GTK's tree */
  GtkWidget          *scrolled_window;
  GtkListView        *list_view;

  /* Owned */
  DemarcWorkloadRows *rows;

  int                 clicked_tag; /* of the row that is being clicked, or -1 */
};

G_DEFINE_FINAL_TYPE (DemarcWorkloadList, demarc_workload_list, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_TOGGLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static DemarcWorkloadItem *
dup_item (DemarcWorkloadList *self,
          guint               position)
{
  return g_list_model_get_item (G_LIST_MODEL (self->rows), position);
}

/* Opens or closes a section, and says so: screen readers do not by themselves. */
static void
set_open (DemarcWorkloadList *self,
          guint               position,
          gboolean            is_open)
{
  g_autoptr (DemarcWorkloadItem) item = dup_item (self, position);
  g_autofree char *name = NULL;

  if (demarc_workload_item_get_open (item) == is_open ||
      demarc_workload_item_get_count (item) == 0)
    return;

  demarc_workload_rows_set_open (self->rows, position, is_open);
  name = demarc_workload_item_dup_name (item);
  g_signal_emit (self, signals[SIGNAL_TOGGLED], 0, name);
}

/* Chooses one of the services of a duty. */
static void
choose (DemarcWorkloadList *self,
        DemarcWorkloadItem *item,
        int                 which)
{
  GPtrArray *subjects = demarc_workload_item_get_subjects (item);

  if (which >= 0 && which < (int) subjects->len)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, demarc_workload_item_get_layer (item),
                   g_ptr_array_index (subjects, (guint) which));
}

static void
activate_cb (GtkListView        *list_view,
             guint               position,
             DemarcWorkloadList *self)
{
  g_autoptr (DemarcWorkloadItem) item = dup_item (self, position);
  int tag = self->clicked_tag;

  self->clicked_tag = -1;
  if (demarc_workload_item_is_head (item))
    set_open (self, position, !demarc_workload_item_get_open (item));
  else if (tag >= 0)
    choose (self, item, tag);
  else
    choose (self, item, (demarc_workload_item_get_chosen (item) + 1) %
                          (int) demarc_workload_item_get_subjects (item)->len);
}

/* The item that has the keyboard, and its position. */
static DemarcWorkloadItem *
get_focused (DemarcWorkloadList *self,
             guint              *position)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root == NULL ? NULL : gtk_root_get_focus (root);
  GtkWidget *row = focus == NULL ? NULL : gtk_widget_get_first_child (focus);
  DemarcWorkloadItem *item;

  if (row == NULL || !DEMARC_IS_WORKLOAD_ROW (row))
    return NULL;

  item = demarc_workload_row_get_item (DEMARC_WORKLOAD_ROW (row));
  for (*position = 0; *position < g_list_model_get_n_items (G_LIST_MODEL (self->rows));
       (*position)++)
    {
      g_autoptr (DemarcWorkloadItem) other = dup_item (self, *position);

      if (other == item)
        return item;
    }

  return NULL;
}

static gboolean
turn (DemarcWorkloadList *self,
      gboolean            is_on)
{
  guint position = 0;
  DemarcWorkloadItem *item = get_focused (self, &position);

  if (item == NULL)
    return FALSE;

  if (demarc_workload_item_is_head (item))
    set_open (self, position, is_on);
  else
    choose (self, item, demarc_workload_item_get_chosen (item) + (is_on ? 1 : -1));

  return TRUE;
}

static gboolean
left_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  return turn (DEMARC_WORKLOAD_LIST (user_data),
               gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL);
}

static gboolean
right_cb (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   user_data)
{
  return turn (DEMARC_WORKLOAD_LIST (user_data),
               gtk_widget_get_direction (widget) != GTK_TEXT_DIR_RTL);
}

/* On the list itself, which would do something else with these keys. */
static void
add_keys (DemarcWorkloadList *self)
{
  static const struct { guint key; guint keypad_key; GtkShortcutFunc func; } keys[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, left_cb }, { GDK_KEY_Right, GDK_KEY_KP_Right, right_cb },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (
        gtk_alternative_trigger_new (gtk_keyval_trigger_new (keys[i].key, 0),
                                     gtk_keyval_trigger_new (keys[i].keypad_key, 0)),
        gtk_callback_action_new (keys[i].func, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->list_view), controller);
}

/* Which tag is being clicked; the list activates the row by itself. */
static void
pressed_cb (GtkGestureClick    *gesture,
            int                 n_press,
            double              x,
            double              y,
            DemarcWorkloadList *self)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));

  self->clicked_tag = demarc_workload_row_pick_tag (DEMARC_WORKLOAD_ROW (row), x, y);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *list_item,
          DemarcWorkloadList       *self)
{
  GtkWidget *row = demarc_workload_row_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (list_item, row);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *list_item,
         DemarcWorkloadList       *self)
{
  demarc_workload_row_set_item (DEMARC_WORKLOAD_ROW (gtk_list_item_get_child (list_item)),
                                gtk_list_item_get_item (list_item));
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *list_item,
           DemarcWorkloadList       *self)
{
  demarc_workload_row_set_item (DEMARC_WORKLOAD_ROW (gtk_list_item_get_child (list_item)), NULL);
}

/* The arrow keys select what they go to; coming from elsewhere, it has to be done. */
static void
select_focused (DemarcWorkloadList *self)
{
  GtkSelectionModel *model = gtk_list_view_get_model (self->list_view);
  guint position = 0;

  if (get_focused (self, &position) != NULL)
    gtk_selection_model_select_item (model, position, TRUE);
}

/* GTK 4.8 goes from row to row by Tab; here, as everywhere, it leaves the list. */
static gboolean
demarc_workload_list_focus (GtkWidget        *widget,
                            GtkDirectionType  direction)
{
  DemarcWorkloadList *self = DEMARC_WORKLOAD_LIST (widget);
  gboolean is_tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;

  if (is_tab && gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  if (!gtk_widget_child_focus (self->scrolled_window, direction))
    return FALSE;

  select_focused (self);

  return TRUE;
}

static void
demarc_workload_list_dispose (GObject *object)
{
  DemarcWorkloadList *self = DEMARC_WORKLOAD_LIST (object);

  g_clear_pointer (&self->scrolled_window, gtk_widget_unparent);
  g_clear_object (&self->rows);

  G_OBJECT_CLASS (demarc_workload_list_parent_class)->dispose (object);
}

static void
demarc_workload_list_class_init (DemarcWorkloadListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_workload_list_dispose;
  widget_class->focus = demarc_workload_list_focus;

  /**
   * DemarcWorkloadList::chosen:
   * @layer: a #DemarcLayer
   * @subject: the #DemarcSubject that it was chosen with
   *
   * Emitted when a duty was chosen, or a gap.
   */
  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, DEMARC_TYPE_LAYER, DEMARC_TYPE_SUBJECT);

  /**
   * DemarcWorkloadList::toggled:
   * @name: what there is to say of the section
   *
   * Emitted when a section was opened or closed.
   */
  signals[SIGNAL_TOGGLED] =
    g_signal_new ("toggled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "workloadlist");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static GtkListItemFactory *
new_factory (DemarcWorkloadList *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), self);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), self);

  return factory;
}

static void
demarc_workload_list_init (DemarcWorkloadList *self)
{
  GtkSingleSelection *selection;

  self->clicked_tag = -1;
  self->rows = demarc_workload_rows_new ();
  /* What has the keyboard is selected: of all other rows one would hear that they are not. */
  selection = gtk_single_selection_new (G_LIST_MODEL (g_object_ref (self->rows)));
  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  self->list_view = GTK_LIST_VIEW (gtk_list_view_new (GTK_SELECTION_MODEL (selection),
                                                      new_factory (self)));
  gtk_list_view_set_single_click_activate (self->list_view, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Duties"), -1);
  g_signal_connect (self->list_view, "activate", G_CALLBACK (activate_cb), self);
  add_keys (self);

  self->scrolled_window = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled_window), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled_window),
                                 GTK_WIDGET (self->list_view));
  gtk_widget_set_parent (self->scrolled_window, GTK_WIDGET (self));
}

/**
 * demarc_workload_list_new:
 *
 * Makes an empty list.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_workload_list_new (void)
{
  return g_object_new (DEMARC_TYPE_WORKLOAD_LIST, NULL);
}

/**
 * demarc_workload_list_get_rows:
 * @self: a list
 *
 * Gets what it lists.
 *
 * Returns: (transfer none): the rows
 */
DemarcWorkloadRows *
demarc_workload_list_get_rows (DemarcWorkloadList *self)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD_LIST (self), NULL);

  return self->rows;
}

/**
 * demarc_workload_list_scroll_to_top:
 * @self: a list
 *
 * Shows the first row.
 */
void
demarc_workload_list_scroll_to_top (DemarcWorkloadList *self)
{
  g_return_if_fail (DEMARC_IS_WORKLOAD_LIST (self));

  if (g_list_model_get_n_items (G_LIST_MODEL (self->rows)) > 0)
    gtk_widget_activate_action (GTK_WIDGET (self->list_view), "list.scroll-to-item", "u", 0);
}
