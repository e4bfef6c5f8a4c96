/* demarc-palette.c: finding, asking and doing anything by typing
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-palette.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "demarc-palette-row.h"

/* The sheet over the window: so wide where there is room, at text of usual size. */
#define SHEET_WIDTH 640
#define MARGIN      24

/* With less room than this beside it, the sheet takes all of the width. */
#define NARROW 560

/* As in style.css. */
#define LIST_PADDING 8

/* So far down, as a part of the height. */
#define DROP 0.09

/* So long after the last letter one has stopped typing, in milliseconds. */
#define PATIENCE 700

/* How many rows a page has, for Page Up and Page Down. */
#define PAGE 8

/**
 * DemarcPalette:
 *
 * A sheet over the window in which everything is found, asked and done by typing. The keyboard
 * stays in the entry; the arrow keys move through the rows meanwhile.
 *
 * It changes nothing by itself: it tells the window what was chosen. It is made when it is opened
 * and gone when it is closed, so that no cursor blinks where nobody types.
 */
struct _DemarcPalette
{
  GtkWidget           parent_instance;

  /* Template widgets */
  GtkWidget          *keys_label;
  GtkListView        *list_view;
  GtkLabel           *message_label;
  GtkWidget          *scrolled_window;
  GtkSearchEntry     *search_entry;
  GtkWidget          *sheet;

  /* Owned */
  DemarcPaletteModel *model;
  GtkSingleSelection *selection;
  DemarcStyle        *style;

  guint               patience;
  guint               timeout;
  gboolean            is_updating;
};

G_DEFINE_FINAL_TYPE (DemarcPalette, demarc_palette, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ADDRESS_CHOSEN,
  SIGNAL_ANNOUNCE,
  SIGNAL_CLOSE,
  SIGNAL_COMMAND_CHOSEN,
  SIGNAL_COMPARE,
  SIGNAL_PLACE_CHOSEN,
  SIGNAL_SUBJECT_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
announce (DemarcPalette *self,
          const char    *text)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_signal_emit (self, signals[SIGNAL_ANNOUNCE], 0, text);
}

static gboolean
timeout_cb (gpointer user_data)
{
  DemarcPalette *self = DEMARC_PALETTE (user_data);
  g_autofree char *summary = demarc_palette_model_dup_summary (self->model);

  self->timeout = 0;
  announce (self, summary);

  return G_SOURCE_REMOVE;
}

/* Nobody wants to hear every letter answered. */
static void
announce_soon (DemarcPalette *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->patience == 0)
    timeout_cb (self);
  else
    self->timeout = g_timeout_add (self->patience, timeout_cb, self);
}

static void
scroll_to (DemarcPalette *self,
           guint          position)
{
  gtk_widget_activate_action (GTK_WIDGET (self->list_view), "list.scroll-to-item", "u", position);
}

/* Shows what the model says after it changed; the first row is selected. */
static void
update (DemarcPalette *self)
{
  const char *message = demarc_palette_model_get_message (self->model);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->model));

  gtk_label_set_text (self->message_label, message != NULL ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message_label), message != NULL);
  gtk_widget_set_visible (self->scrolled_window, n > 0);
  if (n > 0)
    {
      gtk_single_selection_set_selected (self->selection, 0);
      scroll_to (self, 0);
    }
  announce_soon (self);
}

static void
changed_cb (GtkEditable   *entry,
            DemarcPalette *self)
{
  demarc_palette_model_set_words (self->model, gtk_editable_get_text (entry));
  update (self);
}

static DemarcPaletteItem *
get_selected (DemarcPalette *self)
{
  return gtk_single_selection_get_selected_item (self->selection);
}

/* Tells the window what was chosen; what the palette shows itself, it shows. */
static void
choose (DemarcPalette     *self,
        DemarcPaletteItem *item)
{
  g_autoptr (DemarcPaletteItem) kept = g_object_ref (item);

  switch (demarc_palette_item_get_kind (item))
    {
    case DEMARC_PALETTE_ANSWER:
    case DEMARC_PALETTE_PLACE:
      g_signal_emit (self, signals[SIGNAL_PLACE_CHOSEN], 0, demarc_palette_item_get_place (kept));
      break;
    case DEMARC_PALETTE_SUBJECT:
      g_signal_emit (self, signals[SIGNAL_SUBJECT_CHOSEN], 0,
                     demarc_palette_item_get_subject (kept));
      break;
    case DEMARC_PALETTE_COMMAND:
      g_signal_emit (self, signals[SIGNAL_COMMAND_CHOSEN], 0, demarc_palette_item_get_text (kept));
      break;
    case DEMARC_PALETTE_ADDRESS:
      g_signal_emit (self, signals[SIGNAL_ADDRESS_CHOSEN], 0, demarc_palette_item_get_text (kept));
      break;
    case DEMARC_PALETTE_EXAMPLE:
      demarc_palette_set_words (self, demarc_palette_item_get_text (kept));
      break;
    case DEMARC_PALETTE_ENTRY:
    case DEMARC_PALETTE_READING:
    case DEMARC_PALETTE_FOUND:
    case DEMARC_PALETTE_MORE:
    default:
      demarc_palette_model_open (self->model, kept);
      update (self);
      break;
    }
}

static void
activate_cb (GtkListView   *list_view,
             guint          position,
             DemarcPalette *self)
{
  g_autoptr (DemarcPaletteItem) item = g_list_model_get_item (G_LIST_MODEL (self->model), position);

  if (item != NULL)
    choose (self, item);
}

static void
entry_activate_cb (GtkSearchEntry *entry,
                   DemarcPalette  *self)
{
  DemarcPaletteItem *item = get_selected (self);

  if (item != NULL)
    choose (self, item);
}

static void
close_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_CLOSE], 0);
}

static void
stop_search_cb (GtkSearchEntry *entry,
                DemarcPalette  *self)
{
  g_signal_emit (self, signals[SIGNAL_CLOSE], 0);
}

static void
compare_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  DemarcPalette *self = DEMARC_PALETTE (widget);
  DemarcPaletteItem *item = get_selected (self);

  if (item != NULL && demarc_palette_item_get_subject (item) != NULL)
    g_signal_emit (self, signals[SIGNAL_COMPARE], 0, demarc_palette_item_get_subject (item));
}

/* Moves through the rows while one types. */
static void
move_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  DemarcPalette *self = DEMARC_PALETTE (widget);
  int n = (int) g_list_model_get_n_items (G_LIST_MODEL (self->model));
  int by = g_variant_get_int32 (parameter);
  int position = (int) gtk_single_selection_get_selected (self->selection);
  g_autofree char *told = NULL;

  if (n == 0)
    return;

  position = CLAMP (position + by, 0, n - 1);
  gtk_single_selection_set_selected (self->selection, (guint) position);
  scroll_to (self, (guint) position);
  told = demarc_palette_item_dup_name (get_selected (self));
  announce (self, told);
}

static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            DemarcPalette   *self)
{
  GtkWidget *hit = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  if (hit == GTK_WIDGET (self))
    g_signal_emit (self, signals[SIGNAL_CLOSE], 0);
}

/* A click on a row chooses it. The list can do so by itself, but then selects whatever the pointer
 * happens to lie over. */
static void
row_released_cb (GtkGestureClick *gesture,
                 int              n_press,
                 double           x,
                 double           y,
                 GtkListItem     *list_item)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));

  if (gtk_widget_contains (row, x, y))
    gtk_widget_activate_action (row, "list.activate-item", "u",
                                gtk_list_item_get_position (list_item));
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *list_item,
          DemarcPalette            *self)
{
  GtkWidget *row = demarc_palette_row_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (click, "released", G_CALLBACK (row_released_cb), list_item);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (list_item, row);
}

/* GTK 4.8 has no name for list items, so the widget around the row is told. */
static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *list_item,
         DemarcPalette            *self)
{
  GtkWidget *row = gtk_list_item_get_child (list_item);
  DemarcPaletteItem *item = gtk_list_item_get_item (list_item);
  GtkWidget *parent = gtk_widget_get_parent (row);
  g_autofree char *name = demarc_palette_item_dup_name (item);

  demarc_palette_row_set_item (DEMARC_PALETTE_ROW (row), item);
  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);
}

static double
get_scale (DemarcPalette *self)
{
  return self->style == NULL ? 1 : demarc_style_get_text_scale (self->style);
}

static void
demarc_palette_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  gtk_widget_measure (DEMARC_PALETTE (widget)->sheet, orientation, -1, minimum, natural, NULL,
                      NULL);
}

/* How high all rows are. The list itself would tell it for rows that are as wide as they like, so
 * that text that wraps would be cut. */
static int
get_list_height (DemarcPalette *self,
                 int            width)
{
  int sum = 2 * LIST_PADDING;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list_view)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      int height;

      gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, width - 2 * LIST_PADDING, NULL, &height,
                          NULL, NULL);
      sum += height;
    }

  return sum;
}

/* How high the sheet wants to be at a width. */
static int
get_sheet_height (DemarcPalette *self,
                  int            width)
{
  int height;
  int scrolled;

  gtk_widget_measure (self->sheet, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  if (!gtk_widget_get_visible (self->scrolled_window))
    return height;

  gtk_widget_measure (self->scrolled_window, GTK_ORIENTATION_VERTICAL, width, NULL, &scrolled, NULL,
                      NULL);

  /* One for the line above it. */
  return height - scrolled + get_list_height (self, width) + 1;
}

static void
demarc_palette_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  DemarcPalette *self = DEMARC_PALETTE (widget);
  gboolean is_narrow = width < NARROW * get_scale (self);
  int sheet_width = is_narrow ? width
                              : MIN (width - 2 * MARGIN, (int) (SHEET_WIDTH * get_scale (self)));
  int top = is_narrow ? 0 : (int) (height * DROP);
  int room = height - top - (is_narrow ? 0 : MARGIN);
  int minimum;

  if (is_narrow)
    gtk_widget_add_css_class (self->sheet, "narrow");
  else
    gtk_widget_remove_css_class (self->sheet, "narrow");
  gtk_widget_measure (self->sheet, GTK_ORIENTATION_VERTICAL, sheet_width, &minimum, NULL, NULL,
                      NULL);
  gtk_widget_allocate (
    self->sheet, sheet_width, MAX (minimum, MIN (get_sheet_height (self, sheet_width), room)), -1,
    gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (floorf ((float) (width - sheet_width) / 2),
                                                         (float) top)));
}

/* Tab goes round inside: what is below the sheet is covered. */
static gboolean
demarc_palette_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  DemarcPalette *self = DEMARC_PALETTE (widget);

  if (GTK_WIDGET_CLASS (demarc_palette_parent_class)->focus (widget, direction))
    return TRUE;

  return gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static gboolean
demarc_palette_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (DEMARC_PALETTE (widget)->search_entry));
}

static void
demarc_palette_dispose (GObject *object)
{
  DemarcPalette *self = DEMARC_PALETTE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->timeout, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), DEMARC_TYPE_PALETTE);
  /* GTK only takes out the children that are bound. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->selection);
  g_clear_object (&self->model);
  g_clear_object (&self->style);

  G_OBJECT_CLASS (demarc_palette_parent_class)->dispose (object);
}

static guint
add_signal (DemarcPaletteClass *klass,
            const char         *name,
            GType               type)
{
  return g_signal_new (name, G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, type == G_TYPE_NONE ? 0 : 1, type);
}

static void
add_signals (DemarcPaletteClass *klass)
{
  /**
   * DemarcPalette::address-chosen:
   * @address: an address
   *
   * Emitted when a page of the web was chosen.
   */
  signals[SIGNAL_ADDRESS_CHOSEN] = add_signal (klass, "address-chosen", G_TYPE_STRING);

  /**
   * DemarcPalette::announce:
   * @text: a sentence or more
   *
   * Emitted when screen readers shall say something: what was found when one stops typing, and the
   * row that one moves to.
   */
  signals[SIGNAL_ANNOUNCE] = add_signal (klass, "announce", G_TYPE_STRING);

  /**
   * DemarcPalette::close:
   *
   * Emitted when the palette shall go, and nothing was chosen.
   */
  signals[SIGNAL_CLOSE] = add_signal (klass, "close", G_TYPE_NONE);

  /**
   * DemarcPalette::command-chosen:
   * @action: the name of an action with its target
   *
   * Emitted when something to be done was chosen.
   */
  signals[SIGNAL_COMMAND_CHOSEN] = add_signal (klass, "command-chosen", G_TYPE_STRING);

  /**
   * DemarcPalette::compare:
   * @subject: a subject
   *
   * Emitted when a subject shall be compared, without going there.
   */
  signals[SIGNAL_COMPARE] = add_signal (klass, "compare", DEMARC_TYPE_SUBJECT);

  /**
   * DemarcPalette::place-chosen:
   * @place: a place
   *
   * Emitted when a place was chosen.
   */
  signals[SIGNAL_PLACE_CHOSEN] = add_signal (klass, "place-chosen", DEMARC_TYPE_PLACE);

  /**
   * DemarcPalette::subject-chosen:
   * @subject: a subject
   *
   * Emitted when a subject was chosen; what that means depends on the page.
   */
  signals[SIGNAL_SUBJECT_CHOSEN] = add_signal (klass, "subject-chosen", DEMARC_TYPE_SUBJECT);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const struct { guint key; int by; } moves[] = {
    { GDK_KEY_Down, 1 },         { GDK_KEY_KP_Down, 1 },
    { GDK_KEY_Up, -1 },          { GDK_KEY_KP_Up, -1 },
    { GDK_KEY_Page_Down, PAGE }, { GDK_KEY_KP_Page_Down, PAGE },
    { GDK_KEY_Page_Up, -PAGE },  { GDK_KEY_KP_Page_Up, -PAGE },
  };

  gtk_widget_class_install_action (widget_class, "palette.close", NULL, close_cb);
  gtk_widget_class_install_action (widget_class, "palette.compare", NULL, compare_cb);
  gtk_widget_class_install_action (widget_class, "palette.move", "i", move_cb);
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    gtk_widget_class_add_binding_action (widget_class, moves[i].key, 0, "palette.move", "i",
                                         moves[i].by);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "palette.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK,
                                       "palette.compare", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, GDK_CONTROL_MASK,
                                       "palette.compare", NULL);
}

static void
demarc_palette_class_init (DemarcPaletteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_palette_dispose;
  widget_class->measure = demarc_palette_measure;
  widget_class->size_allocate = demarc_palette_size_allocate;
  widget_class->focus = demarc_palette_focus;
  widget_class->grab_focus = demarc_palette_grab_focus;

  add_signals (klass);
  add_keys (widget_class);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/demarc/Demarc/ui/views/demarc-palette.ui");
  gtk_widget_class_bind_template_child (widget_class, DemarcPalette, keys_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcPalette, list_view);
  gtk_widget_class_bind_template_child (widget_class, DemarcPalette, message_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcPalette, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, DemarcPalette, search_entry);
  gtk_widget_class_bind_template_child (widget_class, DemarcPalette, sheet);
  gtk_widget_class_set_css_name (widget_class, "palette");
  /* Not a dialog: in one, Orca does not listen to what the window says. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
demarc_palette_init (DemarcPalette *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->patience = PATIENCE;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), self);
  gtk_list_view_set_factory (self->list_view, factory);
  g_object_unref (factory);

  g_signal_connect (self->list_view, "activate", G_CALLBACK (activate_cb), self);
  g_signal_connect (self->search_entry, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect (self->search_entry, "activate", G_CALLBACK (entry_activate_cb), self);
  g_signal_connect (self->search_entry, "stop-search", G_CALLBACK (stop_search_cb), self);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  /* Typing goes on in the entry from wherever the keyboard is. */
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self));
}

/**
 * demarc_palette_new:
 * @session: where one is
 * @finder: finds things of the session's model
 * @style: how it shall look
 *
 * Makes a palette. Its model takes what can be done before words are set.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_palette_new (DemarcSession *session,
                    DemarcFinder  *finder,
                    DemarcStyle   *style)
{
  DemarcPalette *self = g_object_new (DEMARC_TYPE_PALETTE, NULL);

  self->style = g_object_ref (style);
  self->model = demarc_palette_model_new (session, finder);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->model)));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (self->selection));

  return GTK_WIDGET (self);
}

/**
 * demarc_palette_get_model:
 * @self: a palette
 *
 * Gets what it lists.
 *
 * Returns: (transfer none): the model
 */
DemarcPaletteModel *
demarc_palette_get_model (DemarcPalette *self)
{
  g_return_val_if_fail (DEMARC_IS_PALETTE (self), NULL);

  return self->model;
}

/**
 * demarc_palette_get_words:
 * @self: a palette
 *
 * Gets what was typed.
 *
 * Returns: (transfer none): the words
 */
const char *
demarc_palette_get_words (DemarcPalette *self)
{
  g_return_val_if_fail (DEMARC_IS_PALETTE (self), NULL);

  return gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
}

/**
 * demarc_palette_set_words:
 * @self: a palette
 * @words: what to look for
 *
 * Looks for words, and selects them, so that the next letter replaces them.
 */
void
demarc_palette_set_words (DemarcPalette *self,
                          const char    *words)
{
  g_return_if_fail (DEMARC_IS_PALETTE (self));

  if (g_str_equal (words, demarc_palette_get_words (self)))
    changed_cb (GTK_EDITABLE (self->search_entry), self);
  else
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), words);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_editable_select_region (GTK_EDITABLE (self->search_entry), 0, -1);
}

/**
 * demarc_palette_refresh:
 * @self: a palette
 *
 * Shows the rows again after one was used and the palette stays: the selected one stays selected,
 * and the next letter replaces what was typed.
 */
void
demarc_palette_refresh (DemarcPalette *self)
{
  guint position;

  g_return_if_fail (DEMARC_IS_PALETTE (self));

  position = gtk_single_selection_get_selected (self->selection);
  demarc_palette_model_refresh (self->model);
  gtk_single_selection_set_selected (self->selection, position);
  scroll_to (self, position);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_editable_select_region (GTK_EDITABLE (self->search_entry), 0, -1);
}

/**
 * demarc_palette_set_patience:
 * @self: a palette
 * @patience: milliseconds; 0 for none
 *
 * Sets how long after the last letter screen readers say what was found.
 */
void
demarc_palette_set_patience (DemarcPalette *self,
                             guint          patience)
{
  g_return_if_fail (DEMARC_IS_PALETTE (self));

  self->patience = patience;
}
