/* demarc-wrap-layout.c: children in as many lines as they need
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-wrap-layout.h"

/**
 * DemarcWrapLayout:
 *
 * Puts children side by side, and goes on in a new line where there is no room. In each line, what
 * is left goes to the children that want to be wide. With a #DemarcWrapLayout:column-width,
 * children stand in equal columns of at least that width instead.
 *
 * GTK's flow box does so too, but puts a widget of its own around each child, which the keyboard
 * and screen readers then meet.
 */
struct _DemarcWrapLayout
{
  GtkLayoutManager parent_instance;

  int              spacing;
  int              column_width; /* 0 for children of their own widths */
};

enum
{
  PROP_0,
  PROP_SPACING,
  PROP_COLUMN_WIDTH,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (DemarcWrapLayout, demarc_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

/* The children of one line. */
typedef struct
{
  GtkWidget *first;
  guint      n;
  guint      n_wide;   /* that want what is left */
  int        left;
  int        height;
} Line;

static GtkWidget *
get_next (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static GtkWidget *
get_first (GtkWidget *widget)
{
  return get_next (gtk_widget_get_first_child (widget));
}

static guint
count_columns (DemarcWrapLayout *self,
               int               width)
{
  return (guint) MAX ((width + self->spacing) / (self->column_width + self->spacing), 1);
}

/* How wide a child is where there is room for all of it. */
static int
get_width (DemarcWrapLayout *self,
           GtkWidget        *child,
           int               width)
{
  int minimum;
  int natural;

  if (self->column_width > 0)
    {
      int n = (int) count_columns (self, width);

      return (width - (n - 1) * self->spacing) / n;
    }

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);

  return MAX (MIN (natural, width), minimum);
}

static int
get_height (GtkWidget *child,
            int        width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);

  return natural;
}

/* Gathers the children of the line that begins with a child. */
static Line
make_line (DemarcWrapLayout *self,
           GtkWidget        *first,
           int               width)
{
  Line line = { .first = first, .left = width };

  for (GtkWidget *child = first; child != NULL;
       child = get_next (gtk_widget_get_next_sibling (child)))
    {
      int needed = get_width (self, child, width) + (line.n > 0 ? self->spacing : 0);

      if (line.n > 0 && needed > line.left)
        break;

      line.left -= needed;
      line.n++;
      line.n_wide += gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL) ? 1 : 0;
      line.height = MAX (line.height, get_height (child, get_width (self, child, width)));
    }
  line.left = MAX (line.left, 0);

  return line;
}

static GtkWidget *
get_after (const Line *line)
{
  GtkWidget *child = line->first;

  for (guint i = 0; i < line->n; i++)
    child = get_next (gtk_widget_get_next_sibling (child));

  return child;
}

static GtkSizeRequestMode
demarc_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                     GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (DemarcWrapLayout *self,
               GtkWidget        *widget,
               int              *minimum,
               int              *natural)
{
  for (GtkWidget *child = get_first (widget); child != NULL;
       child = get_next (gtk_widget_get_next_sibling (child)))
    {
      int least;
      int most;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &most, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural += MAX (most, self->column_width) + (*natural > 0 ? self->spacing : 0);
    }
}

static void
demarc_wrap_layout_measure (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  DemarcWrapLayout *self = DEMARC_WRAP_LAYOUT (manager);
  int width = 0;
  int all = 0;

  *minimum = 0;
  *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, widget, minimum, natural);
      return;
    }

  /* For any width there is, the most lines are what it needs at least. */
  measure_width (self, widget, &width, &all);
  if (for_size >= 0)
    width = MAX (for_size, width);
  for (GtkWidget *child = get_first (widget); child != NULL;)
    {
      Line line = make_line (self, child, width);

      *natural += line.height + (*natural > 0 ? self->spacing : 0);
      child = get_after (&line);
    }
  *minimum = *natural;
}

static void
allocate_line (DemarcWrapLayout *self,
               GtkWidget        *widget,
               Line             *line,
               int               width,
               int               y)
{
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *child = line->first;
  int x = 0;

  for (guint i = 0; i < line->n; i++)
    {
      int own = get_width (self, child, width);

      if (self->column_width == 0 && gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL))
        {
          int share = line->left / (int) line->n_wide;

          own += share;
          line->left -= share;
          line->n_wide--;
        }

      gtk_widget_allocate (
        child, own, line->height, -1,
        gsk_transform_translate (
          NULL, &GRAPHENE_POINT_INIT ((float) (is_rtl ? width - x - own : x), (float) y)));
      x += own + self->spacing;
      child = get_next (gtk_widget_get_next_sibling (child));
    }
}

static void
demarc_wrap_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  DemarcWrapLayout *self = DEMARC_WRAP_LAYOUT (manager);
  int y = 0;

  for (GtkWidget *child = get_first (widget); child != NULL;)
    {
      Line line = make_line (self, child, width);

      child = get_after (&line);
      allocate_line (self, widget, &line, width, y);
      y += line.height + self->spacing;
    }
}

static void
demarc_wrap_layout_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  DemarcWrapLayout *self = DEMARC_WRAP_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;
    case PROP_COLUMN_WIDTH:
      g_value_set_int (value, self->column_width);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
demarc_wrap_layout_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  DemarcWrapLayout *self = DEMARC_WRAP_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROP_COLUMN_WIDTH:
      self->column_width = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

static void
demarc_wrap_layout_class_init (DemarcWrapLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = demarc_wrap_layout_get_property;
  object_class->set_property = demarc_wrap_layout_set_property;

  layout_class->get_request_mode = demarc_wrap_layout_get_request_mode;
  layout_class->measure = demarc_wrap_layout_measure;
  layout_class->allocate = demarc_wrap_layout_allocate;

  /**
   * DemarcWrapLayout:spacing:
   *
   * The space between children, and between lines.
   */
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, 100, 0,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * DemarcWrapLayout:column-width:
   *
   * The least width of the equal columns in which children stand; 0 for none.
   */
  properties[PROP_COLUMN_WIDTH] = g_param_spec_int ("column-width", NULL, NULL, 0, 10000, 0,
                                                    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
demarc_wrap_layout_init (DemarcWrapLayout *self)
{
}

/**
 * demarc_wrap_layout_new:
 * @spacing: the space between children, and between lines
 *
 * Makes a layout of lines.
 *
 * Returns: (transfer full): the layout
 */
GtkLayoutManager *
demarc_wrap_layout_new (int spacing)
{
  return g_object_new (DEMARC_TYPE_WRAP_LAYOUT, "spacing", spacing, NULL);
}
