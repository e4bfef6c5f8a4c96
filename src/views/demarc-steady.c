/* demarc-steady.c: a label whose height does not follow its text
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-steady.h"

/**
 * DemarcSteady:
 *
 * Shows a label, and gives it the height that the longest of several texts needs: what is below
 * stays where it is when one of them takes the place of another.
 */
struct _DemarcSteady
{
  GtkWidget   parent_instance;

  /* Owned, by GTK's tree */
  GtkLabel   *label;

  /* Owned */
  char      **texts;
};

enum
{
  PROP_0,
  PROP_CHILD,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (DemarcSteady, demarc_steady, GTK_TYPE_WIDGET)

/* How high a text is in the label, at a width. */
static int
measure_text (DemarcSteady *self,
              const char   *text,
              int           width)
{
  g_autoptr (PangoLayout) layout =
    gtk_widget_create_pango_layout (GTK_WIDGET (self->label), text);
  int lines = gtk_label_get_lines (self->label);
  int height;

  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_wrap (layout, gtk_label_get_wrap_mode (self->label));
  pango_layout_set_ellipsize (layout, gtk_label_get_ellipsize (self->label));
  if (lines > 0 && gtk_label_get_ellipsize (self->label) != PANGO_ELLIPSIZE_NONE)
    pango_layout_set_height (layout, -lines);
  pango_layout_get_pixel_size (layout, NULL, &height);

  return height;
}

static GtkSizeRequestMode
demarc_steady_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
demarc_steady_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  DemarcSteady *self = DEMARC_STEADY (widget);

  *minimum = *natural = 0;
  if (self->label == NULL || !gtk_widget_should_layout (GTK_WIDGET (self->label)))
    return;

  gtk_widget_measure (GTK_WIDGET (self->label), orientation, for_size, minimum, natural, NULL,
                      NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL || for_size < 0)
    return;

  for (guint i = 0; self->texts != NULL && self->texts[i] != NULL; i++)
    *minimum = MAX (*minimum, measure_text (self, self->texts[i], for_size));
  *natural = MAX (*natural, *minimum);
}

static void
demarc_steady_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  DemarcSteady *self = DEMARC_STEADY (widget);

  if (self->label != NULL)
    gtk_widget_allocate (GTK_WIDGET (self->label), width, height, -1, NULL);
}

static void
demarc_steady_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  DemarcSteady *self = DEMARC_STEADY (object);

  switch (prop_id)
    {
    case PROP_CHILD:
      g_return_if_fail (self->label == NULL);
      self->label = g_value_get_object (value);
      gtk_widget_set_parent (GTK_WIDGET (self->label), GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
demarc_steady_dispose (GObject *object)
{
  DemarcSteady *self = DEMARC_STEADY (object);

  if (self->label != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->label));
  self->label = NULL;
  g_clear_pointer (&self->texts, g_strfreev);

  G_OBJECT_CLASS (demarc_steady_parent_class)->dispose (object);
}

static void
demarc_steady_class_init (DemarcSteadyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = demarc_steady_dispose;
  object_class->set_property = demarc_steady_set_property;

  widget_class->get_request_mode = demarc_steady_get_request_mode;
  widget_class->measure = demarc_steady_measure;
  widget_class->size_allocate = demarc_steady_size_allocate;

  /**
   * DemarcSteady:child:
   *
   * The label; it is given once.
   */
  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_LABEL,
                                                G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "steady");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
demarc_steady_init (DemarcSteady *self)
{
}

/**
 * demarc_steady_set_texts:
 * @self: a label of steady height
 * @texts: (nullable): the texts that it shall have room for
 *
 * Sets the texts that the label can have without that anything else moves.
 */
void
demarc_steady_set_texts (DemarcSteady *self,
                         char        **texts)
{
  g_return_if_fail (DEMARC_IS_STEADY (self));

  g_strfreev (self->texts);
  self->texts = g_strdupv (texts);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
