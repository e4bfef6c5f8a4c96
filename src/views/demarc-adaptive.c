/* demarc-adaptive.c: three panes, two, or one
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-adaptive.h"

/* All widths are for normal text and grow with it. */
#define SIDEBAR_WIDTH 300
#define DETAILS_PART 0.28
#define DETAILS_MIN 300
#define DETAILS_MAX 440

/* From these widths on there is room for three panes, and for two. */
#define WIDE 1000
#define MIDDLE 640

/**
 * DemarcAdaptive:
 *
 * Lays three panes out by the width there is. With room for three, all stand side by side. With
 * room for two, the details lie over the end of the content. With room for one, a pane that is
 * shown covers the content. Panes can be hidden at any width; the content is always there.
 */
struct _DemarcAdaptive
{
  GtkWidget  parent_instance;

  /* Owned, by GTK's tree */
  GtkWidget *panes[DEMARC_N_PANES];

  gboolean   shown[DEMARC_N_PANES];
  guint      n_columns;
  guint      notify_source;
  float      text_scale;
};

enum
{
  PROP_0,
  PROP_SHOW_SIDEBAR,
  PROP_SHOW_DETAILS,
  PROP_N_COLUMNS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
add_child (GtkBuildable *buildable,
           GtkBuilder   *builder,
           GObject      *child,
           const char   *type)
{
  static const char *const types[] = { "sidebar", "content", "details" };
  DemarcAdaptive *self = DEMARC_ADAPTIVE (buildable);

  for (guint i = 0; i < DEMARC_N_PANES; i++)
    if (g_strcmp0 (type, types[i]) == 0)
      {
        self->panes[i] = GTK_WIDGET (child);
        gtk_widget_set_parent (GTK_WIDGET (child), GTK_WIDGET (self));
      }
}

static void
buildable_iface_init (GtkBuildableIface *iface)
{
  iface->add_child = add_child;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (DemarcAdaptive, demarc_adaptive, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_iface_init))

static int
scale (DemarcAdaptive *self,
       int             width)
{
  return (int) ((float) width * self->text_scale);
}

static guint
count_columns (DemarcAdaptive *self,
               int             width)
{
  return width >= scale (self, WIDE) ? 3 : width >= scale (self, MIDDLE) ? 2 : 1;
}

static int
get_min_width (GtkWidget *pane)
{
  int minimum = 0;

  if (pane != NULL)
    gtk_widget_measure (pane, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

/* Any pane can have the window for itself, so it must only be as wide as the widest of them. */
static void
demarc_adaptive_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  DemarcAdaptive *self = DEMARC_ADAPTIVE (widget);

  *minimum = 0;
  *natural = 0;
  for (guint i = 0; i < DEMARC_N_PANES; i++)
    {
      int pane_minimum = 0;
      int pane_natural = 0;

      if (self->panes[i] == NULL)
        continue;

      gtk_widget_measure (self->panes[i], orientation, -1, &pane_minimum, &pane_natural, NULL,
                          NULL);
      *minimum = MAX (*minimum, pane_minimum);
      *natural = MAX (*natural, pane_natural);
    }
}

static void
place (DemarcAdaptive *self,
       DemarcPane      pane,
       int             x,
       int             width,
       int             height)
{
  GtkWidget *widget = self->panes[pane];
  int whole = gtk_widget_get_width (GTK_WIDGET (self));

  if (widget == NULL)
    return;

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = whole - x - width;
  gtk_widget_set_child_visible (widget, TRUE);
  gtk_widget_allocate (widget, width, height, -1,
                       gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) x, 0)));
}

static void
hide (DemarcAdaptive *self,
      DemarcPane      pane)
{
  if (self->panes[pane] != NULL)
    gtk_widget_set_child_visible (self->panes[pane], FALSE);
}

/* One column: what is shown over the content hides it, so that the keyboard finds only what is
 * seen. */
static void
place_one (DemarcAdaptive *self,
           int             width,
           int             height)
{
  DemarcPane top = DEMARC_PANE_CONTENT;

  if (self->shown[DEMARC_PANE_SIDEBAR])
    top = DEMARC_PANE_SIDEBAR;
  if (self->shown[DEMARC_PANE_DETAILS])
    top = DEMARC_PANE_DETAILS;

  for (guint i = 0; i < DEMARC_N_PANES; i++)
    if (i == (guint) top)
      place (self, top, 0, width, height);
    else
      hide (self, (DemarcPane) i);
}

static void
place_several (DemarcAdaptive *self,
               int             width,
               int             height)
{
  int sidebar = self->shown[DEMARC_PANE_SIDEBAR]
                  ? MAX (scale (self, SIDEBAR_WIDTH),
                         get_min_width (self->panes[DEMARC_PANE_SIDEBAR]))
                  : 0;
  int details = CLAMP ((int) (width * DETAILS_PART), scale (self, DETAILS_MIN),
                       scale (self, DETAILS_MAX));
  int content = width - sidebar;

  details = MAX (details, get_min_width (self->panes[DEMARC_PANE_DETAILS]));
  if (!self->shown[DEMARC_PANE_DETAILS])
    details = 0;
  if (self->n_columns == 3)
    content -= details;

  if (sidebar > 0)
    place (self, DEMARC_PANE_SIDEBAR, 0, sidebar, height);
  else
    hide (self, DEMARC_PANE_SIDEBAR);

  place (self, DEMARC_PANE_CONTENT, sidebar,
         MAX (content, get_min_width (self->panes[DEMARC_PANE_CONTENT])), height);
  if (details > 0)
    place (self, DEMARC_PANE_DETAILS, width - details, details, height);
  else
    hide (self, DEMARC_PANE_DETAILS);
}

static gboolean
notify_columns_cb (gpointer user_data)
{
  DEMARC_ADAPTIVE (user_data)->notify_source = 0;
  g_object_notify_by_pspec (G_OBJECT (user_data), properties[PROP_N_COLUMNS]);

  return G_SOURCE_REMOVE;
}

static void
demarc_adaptive_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  DemarcAdaptive *self = DEMARC_ADAPTIVE (widget);
  guint n_columns = count_columns (self, width);

  if (n_columns != self->n_columns)
    {
      self->n_columns = n_columns;
      /* Whoever listens may show or hide widgets, which cannot be done while space is allocated. */
      if (self->notify_source == 0)
        self->notify_source =
          g_idle_add_full (G_PRIORITY_HIGH_IDLE, notify_columns_cb, self, NULL);
    }

  if (n_columns == 1)
    place_one (self, width, height);
  else
    place_several (self, width, height);
}

static void
demarc_adaptive_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  DemarcAdaptive *self = DEMARC_ADAPTIVE (object);

  switch (prop_id)
    {
    case PROP_SHOW_SIDEBAR:
      g_value_set_boolean (value, self->shown[DEMARC_PANE_SIDEBAR]);
      break;
    case PROP_SHOW_DETAILS:
      g_value_set_boolean (value, self->shown[DEMARC_PANE_DETAILS]);
      break;
    case PROP_N_COLUMNS:
      g_value_set_uint (value, self->n_columns);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
demarc_adaptive_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  DemarcAdaptive *self = DEMARC_ADAPTIVE (object);

  switch (prop_id)
    {
    case PROP_SHOW_SIDEBAR:
      demarc_adaptive_set_shown (self, DEMARC_PANE_SIDEBAR, g_value_get_boolean (value));
      break;
    case PROP_SHOW_DETAILS:
      demarc_adaptive_set_shown (self, DEMARC_PANE_DETAILS, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
demarc_adaptive_dispose (GObject *object)
{
  DemarcAdaptive *self = DEMARC_ADAPTIVE (object);

  g_clear_handle_id (&self->notify_source, g_source_remove);
  for (guint i = 0; i < DEMARC_N_PANES; i++)
    g_clear_pointer (&self->panes[i], gtk_widget_unparent);

  G_OBJECT_CLASS (demarc_adaptive_parent_class)->dispose (object);
}

static void
demarc_adaptive_class_init (DemarcAdaptiveClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = demarc_adaptive_dispose;
  object_class->get_property = demarc_adaptive_get_property;
  object_class->set_property = demarc_adaptive_set_property;

  widget_class->measure = demarc_adaptive_measure;
  widget_class->size_allocate = demarc_adaptive_size_allocate;

  /**
   * DemarcAdaptive:show-sidebar:
   *
   * Whether the sidebar is shown.
   */
  properties[PROP_SHOW_SIDEBAR] =
    g_param_spec_boolean ("show-sidebar", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * DemarcAdaptive:show-details:
   *
   * Whether the details are shown.
   */
  properties[PROP_SHOW_DETAILS] =
    g_param_spec_boolean ("show-details", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * DemarcAdaptive:n-columns:
   *
   * For how many panes there is room.
   */
  properties[PROP_N_COLUMNS] =
    g_param_spec_uint ("n-columns", NULL, NULL, 0, DEMARC_N_PANES, 0,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_property (object_class, PROP_SHOW_SIDEBAR, properties[PROP_SHOW_SIDEBAR]);
  g_object_class_install_property (object_class, PROP_SHOW_DETAILS, properties[PROP_SHOW_DETAILS]);
  g_object_class_install_property (object_class, PROP_N_COLUMNS, properties[PROP_N_COLUMNS]);
}

static void
demarc_adaptive_init (DemarcAdaptive *self)
{
  self->text_scale = 1;
  self->shown[DEMARC_PANE_SIDEBAR] = TRUE;
  self->shown[DEMARC_PANE_CONTENT] = TRUE;
  self->shown[DEMARC_PANE_DETAILS] = TRUE;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * demarc_adaptive_get_n_visible:
 * @self: an adaptive container
 *
 * Gets for how many panes there is room.
 *
 * Returns: 1, 2 or 3; 0 before the first allocation
 */
guint
demarc_adaptive_get_n_visible (DemarcAdaptive *self)
{
  g_return_val_if_fail (DEMARC_IS_ADAPTIVE (self), 0);

  return self->n_columns;
}

/**
 * demarc_adaptive_get_shown:
 * @self: an adaptive container
 * @pane: a pane
 *
 * Tells whether a pane is shown.
 *
 * Returns: whether it is
 */
gboolean
demarc_adaptive_get_shown (DemarcAdaptive *self,
                           DemarcPane      pane)
{
  g_return_val_if_fail (DEMARC_IS_ADAPTIVE (self), FALSE);

  return self->shown[pane];
}

/**
 * demarc_adaptive_set_shown:
 * @self: an adaptive container
 * @pane: a pane; the content is always shown
 * @shown: whether to show it
 *
 * Shows or hides a pane.
 */
void
demarc_adaptive_set_shown (DemarcAdaptive *self,
                           DemarcPane      pane,
                           gboolean        shown)
{
  g_return_if_fail (DEMARC_IS_ADAPTIVE (self));
  g_return_if_fail (pane != DEMARC_PANE_CONTENT);

  if (self->shown[pane] == !!shown)
    return;

  self->shown[pane] = !!shown;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[pane == DEMARC_PANE_SIDEBAR
                                                          ? PROP_SHOW_SIDEBAR : PROP_SHOW_DETAILS]);
}

/**
 * demarc_adaptive_set_text_scale:
 * @self: an adaptive container
 * @text_scale: how large text is; 1 is normal
 *
 * Says how large text is: panes that hold larger text need more room to stand side by side.
 */
void
demarc_adaptive_set_text_scale (DemarcAdaptive *self,
                                double          text_scale)
{
  g_return_if_fail (DEMARC_IS_ADAPTIVE (self));
  g_return_if_fail (text_scale > 0);

  /* Smaller text is no reason for panes that are narrower than what people can hit. */
  text_scale = MAX (text_scale, 1);
  if (self->text_scale == (float) text_scale)
    return;

  self->text_scale = (float) text_scale;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
