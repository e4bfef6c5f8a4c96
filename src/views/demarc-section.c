/* demarc-section.c: a part of the details
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-section.h"

#include <glib/gi18n-lib.h>

/**
 * DemarcSection:
 *
 * A heading with texts under it. The keyboard stops at the section as a whole, and a screen reader
 * reads all of it there: plain labels would be seen but never heard.
 */
struct _DemarcSection
{
  GtkWidget  parent_instance;

  /* Owned */
  GString   *spoken;
};

G_DEFINE_FINAL_TYPE (DemarcSection, demarc_section, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_LINK,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
speak (DemarcSection *self,
       const char    *text)
{
  if (self->spoken->len > 0)
    g_string_append (self->spoken, g_str_has_suffix (self->spoken->str, ".") ? " " : ". ");
  g_string_append (self->spoken, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->spoken->str, -1);
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
append (DemarcSection *self,
        GtkWidget     *child)
{
  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}

static void
link_cb (GtkButton     *button,
         DemarcSection *self)
{
  g_signal_emit (self, signals[SIGNAL_LINK], 0, g_object_get_data (G_OBJECT (button), "address"));
}

static void
demarc_section_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (demarc_section_parent_class)->dispose (object);
}

static void
demarc_section_finalize (GObject *object)
{
  g_string_free (DEMARC_SECTION (object)->spoken, TRUE);

  G_OBJECT_CLASS (demarc_section_parent_class)->finalize (object);
}

/* The section itself first, then what in it can be activated. */
static gboolean
demarc_section_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  gboolean backward = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP;
  GtkWidget *focused = gtk_widget_get_focus_child (widget);

  if (gtk_widget_is_focus (widget) && backward)
    return FALSE;
  if (!gtk_widget_is_focus (widget) && focused == NULL && !backward)
    return gtk_widget_grab_focus (widget);
  if (GTK_WIDGET_CLASS (demarc_section_parent_class)->focus (widget, direction))
    return TRUE;

  return backward && gtk_widget_grab_focus (widget);
}

static gboolean
demarc_section_grab_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (root == NULL || !gtk_widget_get_mapped (widget))
    return FALSE;

  gtk_root_set_focus (root, widget);

  return TRUE;
}

static void
demarc_section_class_init (DemarcSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = demarc_section_dispose;
  object_class->finalize = demarc_section_finalize;

  widget_class->focus = demarc_section_focus;
  widget_class->grab_focus = demarc_section_grab_focus;

  /**
   * DemarcSection::link:
   * @address: an https address
   *
   * Emitted when a link is chosen.
   */
  signals[SIGNAL_LINK] =
    g_signal_new ("link", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "section");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
demarc_section_init (DemarcSection *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  self->spoken = g_string_new (NULL);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 5);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * demarc_section_new:
 * @heading: (nullable): the heading
 *
 * Makes a section without texts.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_section_new (const char *heading)
{
  DemarcSection *self = g_object_new (DEMARC_TYPE_SECTION, NULL);

  if (heading != NULL)
    demarc_section_add_text (self, heading, "heading");

  return GTK_WIDGET (self);
}

/**
 * demarc_section_add_text:
 * @self: a section
 * @text: a text; never markup
 * @css_class: (nullable): how it looks
 *
 * Adds a text.
 */
void
demarc_section_add_text (DemarcSection *self,
                         const char    *text,
                         const char    *css_class)
{
  g_return_if_fail (DEMARC_IS_SECTION (self));

  append (self, make_label (text, css_class));
  speak (self, text);
}

/**
 * demarc_section_add_bullet:
 * @self: a section
 * @text: a text
 *
 * Adds an item of a list.
 */
void
demarc_section_add_bullet (DemarcSection *self,
                           const char    *text)
{
  demarc_section_add_text (self, text, "bullet");
}

/**
 * demarc_section_add_pair:
 * @self: a section
 * @head: what is said about
 * @text: what is said
 * @css_class: (nullable): how the pair looks
 *
 * Adds a text with a small head over it.
 */
void
demarc_section_add_pair (DemarcSection *self,
                         const char    *head,
                         const char    *text,
                         const char    *css_class)
{
  GtkWidget *box;
  /* Translators: %1$s is a small heading, %2$s what stands under it; read aloud. */
  g_autofree char *spoken = g_strdup_printf (_("%1$s: %2$s"), head, text);

  g_return_if_fail (DEMARC_IS_SECTION (self));

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  gtk_widget_add_css_class (box, "pair");
  if (css_class != NULL)
    gtk_widget_add_css_class (box, css_class);
  gtk_box_append (GTK_BOX (box), make_label (head, "head"));
  gtk_box_append (GTK_BOX (box), make_label (text, NULL));
  append (self, box);
  speak (self, spoken);
}

/**
 * demarc_section_add_link:
 * @self: a section
 * @title: what it leads to
 * @address: an https address; "" for a source that has none
 * @note: (nullable): what else there is to say
 *
 * Adds a link. It opens nothing by itself: the signal `link` tells that it was chosen. The address
 * is shown before that.
 */
void
demarc_section_add_link (DemarcSection *self,
                         const char    *title,
                         const char    *address,
                         const char    *note)
{
  g_autofree char *name = NULL;
  GtkWidget *button;
  GtkWidget *label;

  g_return_if_fail (DEMARC_IS_SECTION (self));

  if (*address == '\0')
    {
      demarc_section_add_text (self, title, NULL);
      if (note != NULL)
        demarc_section_add_text (self, note, "dim-label");
      return;
    }

  button = gtk_button_new ();
  label = make_label (title, NULL);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "link");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, address);
  /* Translators: %s is the title of a web page; read aloud. */
  name = g_strdup_printf (_("%s, opens a web page"), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (button), "address", g_strdup (address), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (link_cb), self);
  append (self, button);
  speak (self, title);

  if (note != NULL)
    demarc_section_add_text (self, note, "dim-label");
}

/**
 * demarc_section_add_widget:
 * @self: a section
 * @widget: a widget with a name of its own
 *
 * Adds any widget.
 */
void
demarc_section_add_widget (DemarcSection *self,
                           GtkWidget     *widget)
{
  g_return_if_fail (DEMARC_IS_SECTION (self));

  append (self, widget);
}

/**
 * demarc_section_get_spoken:
 * @self: a section
 *
 * Gets what a screen reader says of the section.
 *
 * Returns: (transfer none): all its texts
 */
const char *
demarc_section_get_spoken (DemarcSection *self)
{
  g_return_val_if_fail (DEMARC_IS_SECTION (self), NULL);

  return self->spoken->str;
}
