/* demarc-sidebar.c: finding a subject
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-sidebar.h"

#include <glib/gi18n-lib.h>

#include "demarc-choice.h"
#include "demarc-lazy-menu.h"
#include "demarc-session-actions.h"
#include "demarc-sidebar-model.h"
#include "demarc-sidebar-row.h"
#include "demarc-wish.h"

/* So many characters of what was searched for are told again: a whole page can be pasted. */
#define TOLD_MAX 60

/**
 * DemarcSidebar:
 *
 * The search, the scheme, and the list of categories and services.
 */
struct _DemarcSidebar
{
  GtkWidget           parent_instance;

  /* Template widgets */
  GtkSearchEntry     *search_entry;
  GtkMenuButton      *scheme_button;
  GtkLabel           *scheme_label;
  GtkListView        *list_view;
  GtkLabel           *empty_label;
  GtkWidget          *narrowed_box;
  GtkLabel           *narrowed_label;
  GtkWidget          *reset_button;

  /* Owned */
  DemarcSession      *session;
  DemarcStyle        *style;
  DemarcSidebarModel *rows;
  GtkSingleSelection *selection;
  GPtrArray          *row_widgets; /* borrowed: all rows that the list has made */

  guint               scrolled_to;
  guint               is_updating : 1;
};

G_DEFINE_FINAL_TYPE (DemarcSidebar, demarc_sidebar, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
scroll_to (DemarcSidebar *self,
           guint          position)
{
  gtk_widget_activate_action (GTK_WIDGET (self->list_view), "list.scroll-to-item", "u", position);
}

/* Marks the row of the present subject, if it is listed. */
static void
update_selection (DemarcSidebar *self)
{
  guint position = GTK_INVALID_LIST_POSITION;

  if (self->session == NULL)
    return;

  self->is_updating = TRUE;
  if (!demarc_sidebar_model_find (self->rows, demarc_session_get_subject (self->session),
                                  &position))
    position = GTK_INVALID_LIST_POSITION;
  gtk_single_selection_set_selected (self->selection, position);
  self->is_updating = FALSE;

  if (position != GTK_INVALID_LIST_POSITION && position != self->scrolled_to)
    scroll_to (self, position);
  self->scrolled_to = position;
}

static void
update_empty (DemarcSidebar *self)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  /* A what-if without results says so itself. */
  gboolean is_empty = g_list_model_get_n_items (G_LIST_MODEL (self->rows)) == 0 && *words != '\0';
  g_autofree char *told = g_utf8_substring (words, 0, MIN (g_utf8_strlen (words, -1), TOLD_MAX));
  /* Translators: %s is what was searched for. */
  g_autofree char *text = g_strdup_printf (_("Nothing found for \"%s\". Try a service, a layer, or "
                                             "what has to be done, such as \"patch\"."), told);

  gtk_label_set_text (self->empty_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->empty_label), is_empty);
}

static void
update_scheme (DemarcSidebar *self)
{
  DemarcScheme *scheme = demarc_session_get_scheme (self->session);
  const char *title = demarc_entry_get_title (DEMARC_ENTRY (scheme));
  /* Translators: read aloud for the button that chooses the scheme. %s is the present one. */
  g_autofree char *name = g_strdup_printf (_("Scheme: %s"), title);

  gtk_label_set_text (self->scheme_label, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scheme_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* While the rows change, none is selected: a selection would have every row made to look for the
 * selected one among them. */
static void
begin_change (DemarcSidebar *self)
{
  self->is_updating = TRUE;
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
}

/* Whether walking the list goes where it walks: not where a column would be added or taken away,
 * and not where the list itself would go, as it does with the what-if that it is narrowed to. */
static gboolean
shows_what_is_passed (DemarcSidebar *self)
{
  return !demarc_session_is_collecting (self->session) &&
         demarc_session_get_what_if (self->session) == NULL;
}

/* Says that the list is narrowed to the results of a what-if, and to how many. */
static void
update_narrowed (DemarcSidebar *self)
{
  DemarcWhatIf *what_if = demarc_session_get_what_if (self->session);
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->narrowed_box, what_if != NULL);
  if (what_if == NULL)
    return;

  text = demarc_what_if_dup_count (what_if);
  gtk_label_set_text (self->narrowed_label, text);
}

static void
update (DemarcSidebar *self)
{
  begin_change (self);
  demarc_sidebar_model_set (self->rows, demarc_session_get_model (self->session),
                            demarc_session_get_scheme (self->session),
                            demarc_session_get_what_if (self->session));
  self->is_updating = FALSE;
  /* On a diagram a click selects, as the arrow keys do. Elsewhere only who means it chooses. */
  gtk_list_view_set_single_click_activate (self->list_view, !shows_what_is_passed (self));
  update_scheme (self);
  update_narrowed (self);
  update_selection (self);
  update_empty (self);
}

static void
update_menu (DemarcSidebar *self)
{
  g_autoptr (GMenuModel) menu = demarc_session_schemes_menu (self->session);

  demarc_lazy_menu_attach (self->scheme_button, menu);
}

/* Goes where a row leads. */
static void
choose (DemarcSidebar *self,
        guint          position)
{
  g_autoptr (DemarcSidebarItem) item = g_list_model_get_item (G_LIST_MODEL (self->rows), position);
  DemarcLayer *layer;

  if (item == NULL)
    return;

  layer = demarc_sidebar_item_get_layer (item);
  if (layer != NULL)
    demarc_session_set_option (self->session, DEMARC_PLACE_LAYER,
                               demarc_entry_get_id (DEMARC_ENTRY (layer)));
  else
    demarc_session_choose (self->session, demarc_sidebar_item_get_subject (item));
}

/* Walking the list with the keys shows what one passes, except where that has to be meant; choosing
 * a row leaves the list. */
static void
selected_cb (GtkSingleSelection *selection,
             GParamSpec         *pspec,
             DemarcSidebar      *self)
{
  guint position = gtk_single_selection_get_selected (selection);

  if (!self->is_updating && shows_what_is_passed (self) &&
      position != GTK_INVALID_LIST_POSITION)
    choose (self, position);
}

static void
activate_cb (GtkListView   *list_view,
             guint          position,
             DemarcSidebar *self)
{
  choose (self, position);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

/* A click chooses; the list itself has selected the row already. */
static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             DemarcSidebar   *self)
{
  if (gtk_single_selection_get_selected (self->selection) != GTK_INVALID_LIST_POSITION)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

static void
search_changed_cb (GtkEditable   *entry,
                   DemarcSidebar *self)
{
  const char *words = gtk_editable_get_text (entry);

  begin_change (self);
  demarc_sidebar_model_set_words (self->rows, words);
  self->is_updating = FALSE;
  update_selection (self);
  update_empty (self);

  /* What was found is read from its top, wherever the present subject stands in it. */
  if (*words != '\0')
    {
      scroll_to (self, 0);
      self->scrolled_to = GTK_INVALID_LIST_POSITION;
    }
}

/* Enter takes what is called so, else the first thing found. */
static void
search_activate_cb (GtkSearchEntry *entry,
                    DemarcSidebar  *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->rows));
  g_autoptr (DemarcSubject) called =
    demarc_model_find_subject (demarc_session_get_model (self->session),
                               gtk_editable_get_text (GTK_EDITABLE (entry)),
                               demarc_session_get_scheme (self->session), NULL);

  if (called != NULL && n > 0)
    {
      demarc_session_choose (self->session, called);
      g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
      return;
    }

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (DemarcSidebarItem) item = g_list_model_get_item (G_LIST_MODEL (self->rows), i);

      if (!demarc_sidebar_item_is_category (item))
        {
          choose (self, i);
          g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
          return;
        }
    }
}

static void
search_stop_cb (GtkSearchEntry *entry,
                DemarcSidebar  *self)
{
  demarc_sidebar_clear_search (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
}

static void
search_next_cb (GtkSearchEntry *entry,
                DemarcSidebar  *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
}

/* The button goes with what it resets, so the keyboard goes to the list. */
static void
reset_cb (GtkButton     *button,
          DemarcSidebar *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
  demarc_session_reset_wishes (self->session);
}

/* Leaves the what-if that the list is narrowed to. */
static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *unused,
           gpointer   user_data)
{
  DemarcSidebar *self = DEMARC_SIDEBAR (widget);

  if (self->session == NULL || demarc_session_get_what_if (self->session) == NULL)
    return FALSE;

  reset_cb (NULL, self);

  return TRUE;
}

static void
row_destroyed_cb (GtkWidget     *row,
                  DemarcSidebar *self)
{
  g_ptr_array_remove_fast (self->row_widgets, row);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *list_item,
          DemarcSidebar            *self)
{
  GtkWidget *row = demarc_sidebar_row_new ();

  if (self->style != NULL)
    demarc_sidebar_row_set_theme (DEMARC_SIDEBAR_ROW (row), demarc_style_get_theme (self->style));
  /* When the list tears an item down, the item may have lost its row already. */
  g_ptr_array_add (self->row_widgets, row);
  g_signal_connect_object (row, "destroy", G_CALLBACK (row_destroyed_cb), self, 0);
  gtk_list_item_set_child (list_item, row);
}

/* GTK 4.8 has no name for list items, so the widget around the row is told. */
static void
set_row_name (GtkWidget         *row,
              DemarcSidebarItem *item)
{
  GtkWidget *parent = gtk_widget_get_parent (row);
  g_autofree char *name = demarc_sidebar_item_dup_name (item);

  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *list_item,
         DemarcSidebar            *self)
{
  GtkWidget *row = gtk_list_item_get_child (list_item);
  DemarcSidebarItem *item = gtk_list_item_get_item (list_item);

  demarc_sidebar_row_set_item (DEMARC_SIDEBAR_ROW (row), item);
  set_row_name (row, item);
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *list_item,
           DemarcSidebar            *self)
{
  demarc_sidebar_row_set_item (DEMARC_SIDEBAR_ROW (gtk_list_item_get_child (list_item)), NULL);
}

static void
place_changed_cb (DemarcSession *session,
                  GParamSpec    *pspec,
                  DemarcSidebar *self)
{
  update (self);
}

static void
model_changed_cb (DemarcSession *session,
                  GParamSpec    *pspec,
                  DemarcSidebar *self)
{
  update_menu (self);
  update (self);
}

static void
style_changed_cb (DemarcStyle   *style,
                  DemarcSidebar *self)
{
  const DemarcTheme *theme = demarc_style_get_theme (style);

  for (guint i = 0; i < self->row_widgets->len; i++)
    demarc_sidebar_row_set_theme (g_ptr_array_index (self->row_widgets, i), theme);
}

static void
demarc_sidebar_dispose (GObject *object)
{
  DemarcSidebar *self = DEMARC_SIDEBAR (object);
  GtkWidget *child;

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  if (self->style != NULL)
    g_signal_handlers_disconnect_by_data (self->style, self);

  gtk_widget_dispose_template (GTK_WIDGET (self), DEMARC_TYPE_SIDEBAR);
  /* GTK only takes out the children that are bound. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->selection);
  g_clear_object (&self->rows);
  g_clear_object (&self->session);
  g_clear_object (&self->style);

  G_OBJECT_CLASS (demarc_sidebar_parent_class)->dispose (object);
}

static void
demarc_sidebar_finalize (GObject *object)
{
  DemarcSidebar *self = DEMARC_SIDEBAR (object);

  g_clear_pointer (&self->row_widgets, g_ptr_array_unref);

  G_OBJECT_CLASS (demarc_sidebar_parent_class)->finalize (object);
}

static void
demarc_sidebar_class_init (DemarcSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = demarc_sidebar_dispose;
  object_class->finalize = demarc_sidebar_finalize;

  /**
   * DemarcSidebar::chosen:
   *
   * Emitted when a row was chosen for good, not only passed by.
   */
  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               DEMARC_APP_PATH "/ui/views/demarc-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, DemarcSidebar, empty_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcSidebar, list_view);
  gtk_widget_class_bind_template_child (widget_class, DemarcSidebar, narrowed_box);
  gtk_widget_class_bind_template_child (widget_class, DemarcSidebar, narrowed_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcSidebar, reset_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcSidebar, scheme_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcSidebar, scheme_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcSidebar, search_entry);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_set_css_name (widget_class, "sidebar");
}

static void
set_up_list (DemarcSidebar *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), self);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), self);

  self->rows = demarc_sidebar_model_new ();
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->rows)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_list_view_set_factory (self->list_view, factory);
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (self->selection));
  g_object_unref (factory);

  g_signal_connect (self->selection, "notify::selected", G_CALLBACK (selected_cb), self);
  g_signal_connect (self->list_view, "activate", G_CALLBACK (activate_cb), self);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self->list_view), GTK_EVENT_CONTROLLER (click));
}

static void
demarc_sidebar_init (DemarcSidebar *self)
{
  self->row_widgets = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  set_up_list (self);

  g_signal_connect (self->search_entry, "changed", G_CALLBACK (search_changed_cb), self);
  g_signal_connect (self->search_entry, "activate", G_CALLBACK (search_activate_cb), self);
  g_signal_connect (self->search_entry, "stop-search", G_CALLBACK (search_stop_cb), self);
  g_signal_connect (self->search_entry, "next-match", G_CALLBACK (search_next_cb), self);
  g_signal_connect (self->reset_button, "clicked", G_CALLBACK (reset_cb), self);
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self->list_view));
}

/**
 * demarc_sidebar_set_session:
 * @self: a sidebar
 * @session: the session to list and to lead
 *
 * Sets the session.
 */
void
demarc_sidebar_set_session (DemarcSidebar *self,
                            DemarcSession *session)
{
  g_return_if_fail (DEMARC_IS_SIDEBAR (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect (session, "notify::place", G_CALLBACK (place_changed_cb), self);
  g_signal_connect (session, "notify::model", G_CALLBACK (model_changed_cb), self);
  update_menu (self);
  update (self);
}

/**
 * demarc_sidebar_set_style:
 * @self: a sidebar
 * @style: the style to follow
 *
 * Sets the style.
 */
void
demarc_sidebar_set_style (DemarcSidebar *self,
                          DemarcStyle   *style)
{
  g_return_if_fail (DEMARC_IS_SIDEBAR (self));
  g_return_if_fail (self->style == NULL);

  self->style = g_object_ref (style);
  g_signal_connect (style, "changed", G_CALLBACK (style_changed_cb), self);
  style_changed_cb (style, self);
}

/**
 * demarc_sidebar_focus_search:
 * @self: a sidebar
 *
 * Puts the keyboard into the search field.
 */
void
demarc_sidebar_focus_search (DemarcSidebar *self)
{
  g_return_if_fail (DEMARC_IS_SIDEBAR (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  gtk_editable_select_region (GTK_EDITABLE (self->search_entry), 0, -1);
}

/**
 * demarc_sidebar_clear_search:
 * @self: a sidebar
 *
 * Lists everything again.
 */
void
demarc_sidebar_clear_search (DemarcSidebar *self)
{
  g_return_if_fail (DEMARC_IS_SIDEBAR (self));

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}
