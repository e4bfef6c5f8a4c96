/* demarc-toast.c: short messages
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-toast.h"

#include <glib/gi18n-lib.h>

/* Long enough to read a sentence twice. */
#define DURATION 5000

/* Long enough to find the button, too. */
#define DURATION_OFFER 10000

/**
 * DemarcToast:
 *
 * Shows its child, and over it for a few seconds a short message that needs no answer.
 */
struct _DemarcToast
{
  GtkWidget  parent_instance;

  /* Owned, by GTK's tree */
  GtkWidget *child;
  GtkWidget *revealer;
  GtkWidget *label;
  GtkWidget *undo_button;

  /* Owned */
  GClosure  *undo;

  guint      timeout;
};

enum
{
  PROP_0,
  PROP_CHILD,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (DemarcToast, demarc_toast, GTK_TYPE_WIDGET)

static gboolean
timeout_cb (gpointer user_data)
{
  DemarcToast *self = DEMARC_TOAST (user_data);

  self->timeout = 0;
  demarc_toast_hide (self);

  return G_SOURCE_REMOVE;
}

static void
set_child (DemarcToast *self,
           GtkWidget   *child)
{
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_insert_after (child, GTK_WIDGET (self), NULL);
}

static void
demarc_toast_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  DemarcToast *self = DEMARC_TOAST (widget);

  *minimum = *natural = 0;
  if (self->child != NULL)
    gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
demarc_toast_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  DemarcToast *self = DEMARC_TOAST (widget);
  int natural_width;
  int natural_height;

  if (self->child != NULL)
    gtk_widget_allocate (self->child, width, height, -1, NULL);

  gtk_widget_measure (self->revealer, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural_width, NULL,
                      NULL);
  natural_width = MIN (natural_width, width);
  gtk_widget_measure (self->revealer, GTK_ORIENTATION_VERTICAL, natural_width, NULL,
                      &natural_height, NULL, NULL);
  gtk_widget_allocate (
    self->revealer, natural_width, natural_height, -1,
    gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) (width - natural_width) / 2,
                                                         (float) (height - natural_height))));
}

static void
demarc_toast_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CHILD:
      g_value_set_object (value, DEMARC_TOAST (object)->child);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
demarc_toast_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_CHILD:
      set_child (DEMARC_TOAST (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
demarc_toast_dispose (GObject *object)
{
  DemarcToast *self = DEMARC_TOAST (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_pointer (&self->undo, g_closure_unref);
  g_clear_pointer (&self->child, gtk_widget_unparent);
  g_clear_pointer (&self->revealer, gtk_widget_unparent);

  G_OBJECT_CLASS (demarc_toast_parent_class)->dispose (object);
}

static void
demarc_toast_class_init (DemarcToastClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = demarc_toast_dispose;
  object_class->get_property = demarc_toast_get_property;
  object_class->set_property = demarc_toast_set_property;

  widget_class->measure = demarc_toast_measure;
  widget_class->size_allocate = demarc_toast_size_allocate;

  /**
   * DemarcToast:child:
   *
   * What messages are shown over.
   */
  properties[PROP_CHILD] =
    g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "toastoverlay");
}

static void
undo_cb (GtkButton   *button,
         DemarcToast *self)
{
  GClosure *undo = g_steal_pointer (&self->undo);
  GValue instance = G_VALUE_INIT;

  demarc_toast_hide (self);
  if (undo == NULL)
    return;

  g_value_init (&instance, G_TYPE_OBJECT);
  g_value_set_object (&instance, self);
  g_closure_invoke (undo, NULL, 1, &instance, NULL);
  g_value_unset (&instance);
  g_closure_unref (undo);
}

static void
demarc_toast_init (DemarcToast *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *close = gtk_button_new_with_mnemonic (_("_Dismiss"));

  self->label = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (self->label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_max_width_chars (GTK_LABEL (self->label), 60);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_widget_set_valign (close, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (close, "flat");
  g_signal_connect_swapped (close, "clicked", G_CALLBACK (demarc_toast_hide), self);

  gtk_box_append (GTK_BOX (box), self->label);
  self->undo_button = gtk_button_new_with_mnemonic (_("_Undo"));
  gtk_widget_set_valign (self->undo_button, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (self->undo_button, FALSE);
  gtk_widget_add_css_class (self->undo_button, "flat");
  g_signal_connect (self->undo_button, "clicked", G_CALLBACK (undo_cb), self);
  gtk_box_append (GTK_BOX (box), self->undo_button);
  gtk_box_append (GTK_BOX (box), close);
  gtk_widget_add_css_class (box, "toast");

  self->revealer = gtk_revealer_new ();
  gtk_revealer_set_transition_type (GTK_REVEALER (self->revealer),
                                    GTK_REVEALER_TRANSITION_TYPE_SLIDE_UP);
  gtk_revealer_set_child (GTK_REVEALER (self->revealer), box);
  gtk_widget_set_visible (self->revealer, FALSE);
  gtk_widget_set_parent (self->revealer, GTK_WIDGET (self));
}

/**
 * demarc_toast_say:
 * @self: a toast
 * @text: a sentence
 *
 * Shows a message for a few seconds.
 */
void
demarc_toast_say (DemarcToast *self,
                  const char  *text)
{
  demarc_toast_offer (self, text, NULL);
}

/**
 * demarc_toast_offer:
 * @self: a toast
 * @text: a sentence that says what was done
 * @undo: (nullable): takes it back; called with the toast alone, at most once
 *
 * Shows a message for a few seconds, with a button that takes back what was done.
 */
void
demarc_toast_offer (DemarcToast *self,
                    const char  *text,
                    GClosure    *undo)
{
  g_return_if_fail (DEMARC_IS_TOAST (self));

  if (undo != NULL)
    {
      g_closure_ref (undo);
      g_closure_sink (undo);
      if (G_CLOSURE_NEEDS_MARSHAL (undo))
        g_closure_set_marshal (undo, g_cclosure_marshal_VOID__VOID);
    }
  g_clear_pointer (&self->undo, g_closure_unref);
  self->undo = undo;
  gtk_widget_set_visible (self->undo_button, undo != NULL);

  gtk_label_set_text (GTK_LABEL (self->label), text);
  gtk_widget_set_visible (self->revealer, TRUE);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), TRUE);
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add (undo == NULL ? DURATION : DURATION_OFFER, timeout_cb, self);
}

/**
 * demarc_toast_hide:
 * @self: a toast
 *
 * Takes the message away.
 */
void
demarc_toast_hide (DemarcToast *self)
{
  g_return_if_fail (DEMARC_IS_TOAST (self));

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_pointer (&self->undo, g_closure_unref);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), FALSE);
  gtk_widget_set_visible (self->revealer, FALSE);
}

/**
 * demarc_toast_get_text:
 * @self: a toast
 *
 * Gets the message that is shown.
 *
 * Returns: (transfer none) (nullable): the message, or %NULL if there is none
 */
const char *
demarc_toast_get_text (DemarcToast *self)
{
  g_return_val_if_fail (DEMARC_IS_TOAST (self), NULL);

  if (!gtk_widget_get_visible (self->revealer))
    return NULL;

  return gtk_label_get_text (GTK_LABEL (self->label));
}
