/* demarc-workload-basket.c: the services of a workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-basket.h"

#include <glib/gi18n-lib.h>

#include "demarc-wrap-layout.h"

#define SPACE 6

/* So high a basket may become: three lines, and the beginning of what is below them. More of it is
 * scrolled to. */
#define HEIGHT_MAX 128
#define HEIGHT_MIN 40

/**
 * DemarcWorkloadBasket:
 *
 * A chip for each service: a button that swaps it for another, and one that takes it away. Tab
 * enters and leaves the basket; the arrow keys go from button to button, and Delete takes the
 * service away.
 */
struct _DemarcWorkloadBasket
{
  GtkWidget  parent_instance;

  /* Owned, by GTK's tree */
  GtkWidget *scrolled_window;
  GtkWidget *chip_box;
  GPtrArray *chips; /* all that were ever needed */

  guint      n;     /* how many of them are seen */
};

/* The widgets of a chip. */
typedef struct
{
  GtkWidget *box;
  GtkWidget *swap_button;
  GtkWidget *swap_label;
  GtkWidget *remove_button;
} Chip;

G_DEFINE_FINAL_TYPE (DemarcWorkloadBasket, demarc_workload_basket, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_REMOVE,
  SIGNAL_SWAP,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static Chip *
get_chip (DemarcWorkloadBasket *self,
          guint                 position)
{
  return g_ptr_array_index (self->chips, position);
}

/* Which button of the basket a widget is, counted in the order of the keyboard, or -1. */
static int
find_button (DemarcWorkloadBasket *self,
             GtkWidget            *widget)
{
  for (guint i = 0; i < self->n; i++)
    {
      Chip *chip = get_chip (self, i);

      if (widget == chip->swap_button)
        return (int) (2 * i);
      if (widget == chip->remove_button)
        return (int) (2 * i + 1);
    }

  return -1;
}

static GtkWidget *
get_button (DemarcWorkloadBasket *self,
            int                   button)
{
  Chip *chip = get_chip (self, (guint) button / 2);

  return button % 2 == 0 ? chip->swap_button : chip->remove_button;
}

/* The button of the basket that has the keyboard, or -1. */
static int
get_focused (DemarcWorkloadBasket *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root == NULL ? -1 : find_button (self, gtk_root_get_focus (root));
}

static void
swap_cb (GtkButton            *button,
         DemarcWorkloadBasket *self)
{
  g_signal_emit (self, signals[SIGNAL_SWAP], 0,
                 (guint) find_button (self, GTK_WIDGET (button)) / 2);
}

static void
remove_cb (GtkButton            *button,
           DemarcWorkloadBasket *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVE], 0,
                 (guint) find_button (self, GTK_WIDGET (button)) / 2);
}

static gboolean
delete_cb (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   data)
{
  DemarcWorkloadBasket *self = DEMARC_WORKLOAD_BASKET (widget);
  int button = get_focused (self);

  if (button >= 0)
    g_signal_emit (self, signals[SIGNAL_REMOVE], 0, (guint) button / 2);

  return button >= 0;
}

static GtkWidget *
new_image (const char *icon_name)
{
  return g_object_new (GTK_TYPE_IMAGE, "icon-name", icon_name, "accessible-role",
                       GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
}

static Chip *
make_chip (DemarcWorkloadBasket *self)
{
  Chip *chip = g_new0 (Chip, 1);
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  chip->swap_label = gtk_label_new (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (chip->swap_label), PANGO_ELLIPSIZE_MIDDLE);
  gtk_box_append (GTK_BOX (content), chip->swap_label);
  gtk_box_append (GTK_BOX (content), new_image ("demarc-swap-symbolic"));

  chip->swap_button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (chip->swap_button), content);
  g_signal_connect (chip->swap_button, "clicked", G_CALLBACK (swap_cb), self);

  chip->remove_button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (chip->remove_button), new_image ("window-close-symbolic"));
  g_signal_connect (chip->remove_button, "clicked", G_CALLBACK (remove_cb), self);

  chip->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (chip->box, "linked");
  gtk_box_append (GTK_BOX (chip->box), chip->swap_button);
  gtk_box_append (GTK_BOX (chip->box), chip->remove_button);
  gtk_box_append (GTK_BOX (self->chip_box), chip->box);
  g_ptr_array_add (self->chips, chip);

  return chip;
}

static void
set_name (GtkWidget  *button,
          const char *name)
{
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static void
show_chip (Chip     *chip,
           DemarcSubject *subject,
           gboolean  is_swapped)
{
  g_autofree char *title = demarc_subject_dup_full_title (subject);
  /* Translators: in these, %s is a service. */
  g_autofree char *swap = g_strdup_printf (_("Swap %s for another service"), title);
  g_autofree char *take_away = g_strdup_printf (_("Remove %s"), title);

  gtk_label_set_text (GTK_LABEL (chip->swap_label), title);
  set_name (chip->swap_button, swap);
  set_name (chip->remove_button, take_away);
  if (is_swapped)
    gtk_widget_add_css_class (chip->box, "swapped");
  else
    gtk_widget_remove_css_class (chip->box, "swapped");
  gtk_widget_set_visible (chip->box, TRUE);
}

/* Where an arrow key leads from a button; nowhere past the ends. */
static int
step (DemarcWorkloadBasket *self,
      int                   from,
      GtkDirectionType      direction)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int to = from;

  switch (direction)
    {
    case GTK_DIR_LEFT:
      to = from + (is_rtl ? 1 : -1);
      break;
    case GTK_DIR_RIGHT:
      to = from + (is_rtl ? -1 : 1);
      break;
    case GTK_DIR_UP:
      to = from - 2;
      break;
    case GTK_DIR_DOWN:
      to = from + 2;
      break;
    case GTK_DIR_TAB_FORWARD:
    case GTK_DIR_TAB_BACKWARD:
    default:
      break;
    }

  return to >= 0 && to < (int) (2 * self->n) ? to : from;
}

static gboolean
demarc_workload_basket_focus (GtkWidget        *widget,
                              GtkDirectionType  direction)
{
  DemarcWorkloadBasket *self = DEMARC_WORKLOAD_BASKET (widget);
  int from = get_focused (self);

  if (self->n == 0)
    return FALSE;
  if (from < 0)
    return gtk_widget_grab_focus (get_button (self, 0));
  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return FALSE;

  return gtk_widget_grab_focus (get_button (self, step (self, from, direction)));
}

static GtkSizeRequestMode
demarc_workload_basket_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* What scrolls does not care how many lines its content has at a width; a basket does. */
static void
demarc_workload_basket_measure (GtkWidget      *widget,
                                GtkOrientation  orientation,
                                int             for_size,
                                int            *minimum,
                                int            *natural,
                                int            *minimum_baseline,
                                int            *natural_baseline)
{
  DemarcWorkloadBasket *self = DEMARC_WORKLOAD_BASKET (widget);

  gtk_widget_measure (self->chip_box, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  *natural = MIN (*natural, HEIGHT_MAX);
  *minimum = MIN (*natural, HEIGHT_MIN);
}

static void
demarc_workload_basket_size_allocate (GtkWidget *widget,
                                      int        width,
                                      int        height,
                                      int        baseline)
{
  gtk_widget_allocate (DEMARC_WORKLOAD_BASKET (widget)->scrolled_window, width, height, baseline,
                       NULL);
}

static void
demarc_workload_basket_dispose (GObject *object)
{
  DemarcWorkloadBasket *self = DEMARC_WORKLOAD_BASKET (object);

  self->n = 0;
  g_ptr_array_set_size (self->chips, 0);
  g_clear_pointer (&self->scrolled_window, gtk_widget_unparent);

  G_OBJECT_CLASS (demarc_workload_basket_parent_class)->dispose (object);
}

static void
demarc_workload_basket_finalize (GObject *object)
{
  g_clear_pointer (&DEMARC_WORKLOAD_BASKET (object)->chips, g_ptr_array_unref);

  G_OBJECT_CLASS (demarc_workload_basket_parent_class)->finalize (object);
}

static void
demarc_workload_basket_class_init (DemarcWorkloadBasketClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = demarc_workload_basket_dispose;
  object_class->finalize = demarc_workload_basket_finalize;
  widget_class->focus = demarc_workload_basket_focus;
  widget_class->get_request_mode = demarc_workload_basket_get_request_mode;
  widget_class->measure = demarc_workload_basket_measure;
  widget_class->size_allocate = demarc_workload_basket_size_allocate;

  /**
   * DemarcWorkloadBasket::remove:
   * @position: which service
   *
   * Emitted when a service shall be taken away.
   */
  signals[SIGNAL_REMOVE] =
    g_signal_new ("remove", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * DemarcWorkloadBasket::swap:
   * @position: which service
   *
   * Emitted when another service shall be chosen in the place of one.
   */
  signals[SIGNAL_SWAP] =
    g_signal_new ("swap", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, delete_cb, NULL);
  gtk_widget_class_set_css_name (widget_class, "workloadbasket");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
demarc_workload_basket_init (DemarcWorkloadBasket *self)
{
  self->chips = g_ptr_array_new_with_free_func (g_free);
  self->chip_box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->chip_box, demarc_wrap_layout_new (SPACE));
  self->scrolled_window = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled_window), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled_window), self->chip_box);
  gtk_widget_set_parent (self->scrolled_window, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Services of the workload"), -1);
}

/**
 * demarc_workload_basket_new:
 *
 * Makes an empty basket.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_workload_basket_new (void)
{
  return g_object_new (DEMARC_TYPE_WORKLOAD_BASKET, NULL);
}

/**
 * demarc_workload_basket_show:
 * @self: a basket
 * @workload: the workload
 * @after: (nullable): the workload that is tried out; what is not in it is marked
 *
 * Shows the services of a workload.
 */
void
demarc_workload_basket_show (DemarcWorkloadBasket *self,
                             DemarcWorkload       *workload,
                             DemarcWorkload       *after)
{
  int focused;

  g_return_if_fail (DEMARC_IS_WORKLOAD_BASKET (self));

  focused = get_focused (self);
  self->n = demarc_workload_get_n_subjects (workload);
  for (guint i = 0; i < self->n; i++)
    {
      DemarcSubject *subject = demarc_workload_get_subject (workload, i);

      show_chip (i < self->chips->len ? get_chip (self, i) : make_chip (self), subject,
                 after != NULL && demarc_workload_find (after, subject) < 0);
    }

  /* Who took the last one away goes on with the one before. */
  if (focused >= (int) (2 * self->n) && self->n > 0)
    gtk_widget_grab_focus (get_button (self, (int) (2 * self->n) - 1));
  for (guint i = self->n; i < self->chips->len; i++)
    gtk_widget_set_visible (get_chip (self, i)->box, FALSE);
}

/**
 * demarc_workload_basket_get_chip:
 * @self: a basket
 * @position: which service
 *
 * Gets the button that swaps a service.
 *
 * Returns: (transfer none): the button
 */
GtkWidget *
demarc_workload_basket_get_chip (DemarcWorkloadBasket *self,
                                 guint                 position)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD_BASKET (self), NULL);
  g_return_val_if_fail (position < self->n, NULL);

  return get_chip (self, position)->swap_button;
}
