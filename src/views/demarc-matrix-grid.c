/* demarc-matrix-grid.c: all services by all layers
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-grid-private.h"

#include "demarc-layer-item.h"
#include "demarc-matrix-pane.h"

#define WIDTH_MIN 280
#define HEIGHT_MIN 200
#define WIDTH_NATURAL 900
#define HEIGHT_NATURAL 600

/* How wide a picture of it is, so that all words fit. */
#define EXPORT_WIDTH 1680
#define EXPORT_WIDTH_TRANSPOSED 1000

enum
{
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

static void scrollable_init (GtkScrollableInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (DemarcMatrixGrid, demarc_matrix_grid, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, scrollable_init))

guint _demarc_matrix_grid_signals[DEMARC_MATRIX_GRID_N_SIGNALS];

/* How it is laid out now. */
DemarcLayoutOptions
_demarc_matrix_grid_make_options (DemarcMatrixGrid *self)
{
  return (DemarcLayoutOptions) {
    .width = (float) MAX (self->laid_width, WIDTH_MIN),
    .text_scale = self->text_scale,
    .theme = self->theme,
    .mirrored = _demarc_matrix_grid_is_mirrored (self),
  };
}

static void
refresh (DemarcMatrixGrid *self,
         int               width,
         int               height)
{
  if (self->is_stale || width != self->laid_width)
    {
      for (guint i = 0; i < self->lines->len; i++)
        ((DemarcMatrixLine *) g_ptr_array_index (self->lines, i))->number = G_MAXUINT;
      _demarc_matrix_grid_lay_out (self, width);
      _demarc_matrix_grid_update_heads (self);
    }
  _demarc_matrix_grid_configure (self, width, height);
  _demarc_matrix_grid_update_lines (self);
}

/* Everything that was laid out is out of date. What is seen is laid out anew at once, so that the
 * keyboard can go there. */
void
_demarc_matrix_grid_invalidate (DemarcMatrixGrid *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->is_stale = TRUE;
  if (self->matrix != NULL)
    _demarc_matrix_grid_update_rows (self);
  if (self->matrix != NULL && gtk_widget_get_width (widget) > 0)
    refresh (self, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  gtk_widget_queue_resize (widget);
}

static void
value_changed_cb (GtkAdjustment    *adjustment,
                  DemarcMatrixGrid *self)
{
  /* What is on its way to a place that is scrolled away has no use any more. */
  _demarc_matrix_grid_land (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
set_adjustment (DemarcMatrixGrid *self,
                GtkOrientation    orientation,
                GtkAdjustment    *adjustment)
{
  if (self->adjustments[orientation] != NULL)
    g_signal_handlers_disconnect_by_data (self->adjustments[orientation], self);
  g_clear_object (&self->adjustments[orientation]);
  if (adjustment == NULL)
    return;

  self->adjustments[orientation] = g_object_ref_sink (adjustment);
  g_signal_connect (adjustment, "value-changed", G_CALLBACK (value_changed_cb), self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
demarc_matrix_grid_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  DemarcMatrixGrid *self = DEMARC_MATRIX_GRID (object);

  switch (id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
demarc_matrix_grid_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  DemarcMatrixGrid *self = DEMARC_MATRIX_GRID (object);

  switch (id)
    {
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

/* What is scrolled does not reach under the heads. */
static gboolean
get_border (GtkScrollable *scrollable,
            GtkBorder     *border)
{
  DemarcMatrixGrid *self = DEMARC_MATRIX_GRID (scrollable);
  graphene_rect_t body = _demarc_matrix_grid_get_pane (self, self->body_pane);
  int start = gtk_widget_get_width (GTK_WIDGET (self)) - (int) body.size.width;

  if (self->matrix == NULL)
    return FALSE;

  border->top = (gint16) body.origin.y;
  border->bottom = 0;
  border->left = (gint16) body.origin.x;
  border->right = (gint16) (start - border->left);

  return TRUE;
}

static void
scrollable_init (GtkScrollableInterface *interface)
{
  interface->get_border = get_border;
}

static void
demarc_matrix_grid_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH_MIN : HEIGHT_MIN;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH_NATURAL : HEIGHT_NATURAL;
}

static void
allocate_pane (DemarcMatrixGrid *self,
               GtkWidget        *pane)
{
  graphene_rect_t place = _demarc_matrix_grid_get_pane (self, pane);

  gtk_widget_allocate (pane, (int) place.size.width, (int) place.size.height, -1,
                       gsk_transform_translate (NULL, &place.origin));
}

/* The keyboard cannot be moved while room is given. */
static gboolean
focus_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  demarc_matrix_grid_focus_any (DEMARC_MATRIX_GRID (widget));

  return G_SOURCE_REMOVE;
}

static void
demarc_matrix_grid_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  DemarcMatrixGrid *self = DEMARC_MATRIX_GRID (widget);

  if (self->matrix == NULL)
    return;

  refresh (self, width, height);
  if (self->start != NULL)
    _demarc_matrix_grid_take_off (self);
  if (self->wants_focus)
    gtk_widget_add_tick_callback (widget, focus_cb, NULL, NULL);
  self->wants_focus = FALSE;
  allocate_pane (self, self->body_pane);
  allocate_pane (self, self->line_pane);
  allocate_pane (self, self->layer_pane);
}

static void
demarc_matrix_grid_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  DemarcMatrixGrid *self = DEMARC_MATRIX_GRID (widget);

  if (self->layers != NULL)
    {
      const DemarcPiece *corner = demarc_scene_get_piece (self->layers, 0);
      graphene_rect_t place = _demarc_matrix_grid_get_corner (self);

      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &place.origin);
      demarc_painter_paint (self->painter, snapshot, self->typesetter,
                            demarc_scene_get_primitives (self->layers, corner), corner->n);
      gtk_snapshot_restore (snapshot);
    }

  GTK_WIDGET_CLASS (demarc_matrix_grid_parent_class)->snapshot (widget, snapshot);
  _demarc_matrix_grid_paint_flight (self, snapshot);
}

static void
demarc_matrix_grid_direction_changed (GtkWidget        *widget,
                                      GtkTextDirection  previous)
{
  DEMARC_MATRIX_GRID (widget)->was_scrolled = FALSE;
  _demarc_matrix_grid_invalidate (DEMARC_MATRIX_GRID (widget));

  GTK_WIDGET_CLASS (demarc_matrix_grid_parent_class)->direction_changed (widget, previous);
}

static void
demarc_matrix_grid_dispose (GObject *object)
{
  DemarcMatrixGrid *self = DEMARC_MATRIX_GRID (object);

  if (self->lines != NULL)
    _demarc_matrix_grid_drop_lines (self);
  g_clear_pointer (&self->layer_pane, gtk_widget_unparent);
  g_clear_pointer (&self->line_pane, gtk_widget_unparent);
  g_clear_pointer (&self->body_pane, gtk_widget_unparent);
  set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, NULL);
  set_adjustment (self, GTK_ORIENTATION_VERTICAL, NULL);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_clear_pointer (&self->spare, g_ptr_array_unref);
  g_clear_pointer (&self->layer_items, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->begins, g_array_unref);
  g_clear_object (&self->tween);
  g_clear_object (&self->start);
  g_clear_object (&self->from);
  g_clear_object (&self->to);
  g_clear_object (&self->flight);
  g_clear_object (&self->layers);
  g_clear_object (&self->matrix);
  g_clear_object (&self->typesetter);
  g_clear_object (&self->painter);

  G_OBJECT_CLASS (demarc_matrix_grid_parent_class)->dispose (object);
}

static guint
add_cell_signal (GType       type,
                 const char *name)
{
  return g_signal_new (name, type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                       G_TYPE_INT, G_TYPE_INT);
}

static void
add_signals (GType type)
{
  /**
   * DemarcMatrixGrid::look:
   * @row: a row of the matrix, or %DEMARC_MATRIX_GRID_HEAD
   * @layer: the position of a layer, or %DEMARC_MATRIX_GRID_HEAD
   *
   * Emitted when the keyboard or the mouse comes to a cell or a head.
   */
  _demarc_matrix_grid_signals[DEMARC_MATRIX_GRID_SIGNAL_LOOK] = add_cell_signal (type, "look");

  /**
   * DemarcMatrixGrid::choose:
   * @row: the row of a service
   * @layer: the position of a layer
   *
   * Emitted when a cell is chosen, to see its reasons.
   */
  _demarc_matrix_grid_signals[DEMARC_MATRIX_GRID_SIGNAL_CHOOSE] = add_cell_signal (type, "choose");

  /**
   * DemarcMatrixGrid::open:
   * @row: the row of a service
   * @layer: the position of a layer, or %DEMARC_MATRIX_GRID_HEAD
   *
   * Emitted when the diagram of a service is wanted.
   */
  _demarc_matrix_grid_signals[DEMARC_MATRIX_GRID_SIGNAL_OPEN] = add_cell_signal (type, "open");

  /**
   * DemarcMatrixGrid::sort:
   * @layer: the position of a layer
   *
   * Emitted when services shall be sorted by a layer.
   */
  _demarc_matrix_grid_signals[DEMARC_MATRIX_GRID_SIGNAL_SORT] =
    g_signal_new ("sort", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * DemarcMatrixGrid::fold:
   * @row: a row of the matrix that heads a group, or is in one
   *
   * Emitted when the services of a group shall be shown, or not any more.
   */
  _demarc_matrix_grid_signals[DEMARC_MATRIX_GRID_SIGNAL_FOLD] =
    g_signal_new ("fold", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
demarc_matrix_grid_class_init (DemarcMatrixGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = demarc_matrix_grid_dispose;
  object_class->get_property = demarc_matrix_grid_get_property;
  object_class->set_property = demarc_matrix_grid_set_property;

  widget_class->measure = demarc_matrix_grid_measure;
  widget_class->size_allocate = demarc_matrix_grid_size_allocate;
  widget_class->snapshot = demarc_matrix_grid_snapshot;
  widget_class->focus = _demarc_matrix_grid_focus;
  widget_class->direction_changed = demarc_matrix_grid_direction_changed;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
  add_signals (G_TYPE_FROM_CLASS (klass));
  _demarc_matrix_grid_add_bindings (widget_class);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "matrixgrid");
}

static GtkWidget *
add_pane (DemarcMatrixGrid *self)
{
  GtkWidget *pane = demarc_matrix_pane_new (GTK_ACCESSIBLE_ROLE_GROUP, GTK_OVERFLOW_HIDDEN);

  gtk_widget_set_parent (pane, GTK_WIDGET (self));

  return pane;
}

static void
demarc_matrix_grid_init (DemarcMatrixGrid *self)
{
  self->painter = demarc_painter_new ();
  self->typesetter = demarc_typesetter_new (NULL);
  self->theme = demarc_theme_get (DEMARC_THEME_LIGHT);
  self->text_scale = 1;
  self->selected_row = -1;
  self->selected_layer = -1;
  self->rows = g_array_new (FALSE, FALSE, sizeof (guint));
  self->begins = g_array_new (FALSE, FALSE, sizeof (float));
  self->layer_items = g_ptr_array_new ();
  self->lines = g_ptr_array_new ();
  self->spare = g_ptr_array_new ();
  self->body_pane = add_pane (self);
  self->line_pane = add_pane (self);
  self->layer_pane = add_pane (self);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  _demarc_matrix_grid_add_openers (self);
}

/**
 * demarc_matrix_grid_new:
 *
 * Makes an empty grid.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_matrix_grid_new (void)
{
  return g_object_new (DEMARC_TYPE_MATRIX_GRID, NULL);
}

static gboolean
is_of_same_model (DemarcMatrix *a,
                  DemarcMatrix *b)
{
  return a != NULL && b != NULL && demarc_matrix_table_get_model (demarc_matrix_get_table (a)) ==
                                     demarc_matrix_table_get_model (demarc_matrix_get_table (b));
}

/* Another model has other layers and other services. */
static void
forget_model (DemarcMatrixGrid *self)
{
  _demarc_matrix_grid_drop_lines (self);
  self->line = 0;
  self->layer = 0;
}

/* The row of a matrix that stands for the same as the one the keyboard was on, or -1. */
static int
find_same (DemarcMatrixGrid *self,
           DemarcMatrix     *matrix)
{
  DemarcMatrixRow own;

  if (self->line < 0 || self->line >= (int) self->rows->len)
    return -1;

  own = demarc_matrix_get_row (self->matrix, g_array_index (self->rows, guint, self->line));
  if (own.service != NULL)
    return demarc_matrix_find_service (matrix, own.service);

  for (guint row = 0; row < demarc_matrix_get_n_rows (matrix); row++)
    if (demarc_matrix_is_head (matrix, row) &&
        demarc_matrix_get_row (matrix, row).group == own.group)
      return (int) row;

  return -1;
}

/**
 * demarc_matrix_grid_show:
 * @self: a grid
 * @matrix: (nullable): what to show
 *
 * Shows a matrix. The keyboard stays on the service or group that it was on, if that is still
 * shown.
 */
void
demarc_matrix_grid_show (DemarcMatrixGrid *self,
                         DemarcMatrix     *matrix)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  int row = -1;
  int line;

  g_return_if_fail (DEMARC_IS_MATRIX_GRID (self));

  if (matrix == self->matrix)
    return;

  if (is_of_same_model (matrix, self->matrix))
    row = find_same (self, matrix);
  else
    forget_model (self);
  g_set_object (&self->matrix, matrix);
  gtk_widget_set_visible (GTK_WIDGET (self), matrix != NULL);
  _demarc_matrix_grid_invalidate (self);
  if (matrix == NULL)
    return;

  line = _demarc_matrix_grid_find_line (self, row);
  if (line >= 0)
    self->line = line;
  if (had_focus)
    demarc_matrix_grid_focus_any (self);
}

/**
 * demarc_matrix_grid_set_selected:
 * @self: a grid
 * @service: (nullable): the service of the cell whose reasons are shown
 * @layer: (nullable): its layer
 *
 * Marks a cell. It is where the keyboard enters next.
 */
void
demarc_matrix_grid_set_selected (DemarcMatrixGrid *self,
                                 DemarcService    *service,
                                 DemarcLayer      *layer)
{
  int row = -1;
  int position = -1;

  g_return_if_fail (DEMARC_IS_MATRIX_GRID (self));

  if (self->matrix != NULL && service != NULL && layer != NULL)
    {
      row = demarc_matrix_find_service (self->matrix, service);
      position = (int) demarc_entry_get_position (DEMARC_ENTRY (layer));
    }
  self->selected_row = row;
  self->selected_layer = position;
  if (row >= 0 && gtk_widget_get_focus_child (GTK_WIDGET (self)) == NULL)
    {
      int line = _demarc_matrix_grid_find_line (self, row);

      self->line = line >= 0 ? line : self->line;
      self->layer = line >= 0 ? position : self->layer;
    }
  _demarc_matrix_grid_mark (self);
}

/**
 * demarc_matrix_grid_set_theme:
 * @self: a grid
 * @theme: its colours
 *
 * Changes the colours.
 */
void
demarc_matrix_grid_set_theme (DemarcMatrixGrid  *self,
                              const DemarcTheme *theme)
{
  g_return_if_fail (DEMARC_IS_MATRIX_GRID (self));

  if (self->theme == theme)
    return;

  self->theme = theme;
  _demarc_matrix_grid_drop_lines (self);
  _demarc_matrix_grid_invalidate (self);
}

/**
 * demarc_matrix_grid_set_font:
 * @self: a grid
 * @family: (nullable): the family of its text
 * @text_scale: how large it is; 1 is normal
 *
 * Changes the text.
 */
void
demarc_matrix_grid_set_font (DemarcMatrixGrid *self,
                             const char       *family,
                             double            text_scale)
{
  g_return_if_fail (DEMARC_IS_MATRIX_GRID (self));

  g_clear_object (&self->typesetter);
  self->typesetter = demarc_typesetter_new (family);
  self->text_scale = (float) text_scale;
  _demarc_matrix_grid_invalidate (self);
}

/**
 * demarc_matrix_grid_focus_cell:
 * @self: a grid
 * @row: a row of the matrix, or %DEMARC_MATRIX_GRID_HEAD
 * @layer: the position of a layer, or %DEMARC_MATRIX_GRID_HEAD
 *
 * Scrolls to a cell or a head and puts the keyboard there. A group that hides it is opened.
 *
 * Returns: whether it is there
 */
gboolean
demarc_matrix_grid_focus_cell (DemarcMatrixGrid *self,
                               int               row,
                               int               layer)
{
  GtkWidget *item;
  int line = -1;

  g_return_val_if_fail (DEMARC_IS_MATRIX_GRID (self), FALSE);

  if (row >= 0 && _demarc_matrix_grid_find_line (self, row) < 0)
    g_signal_emit (self, _demarc_matrix_grid_signals[DEMARC_MATRIX_GRID_SIGNAL_FOLD], 0, row);
  if (row >= 0)
    line = _demarc_matrix_grid_find_line (self, row);

  _demarc_matrix_grid_scroll_to (self, line, layer);
  _demarc_matrix_grid_update_lines (self);
  item = _demarc_matrix_grid_get_item (self, line, layer);

  return item != NULL && gtk_widget_grab_focus (item);
}

/**
 * demarc_matrix_grid_focus_any:
 * @self: a grid
 *
 * Puts the keyboard where it was last, or there as soon as the grid is seen.
 */
void
demarc_matrix_grid_focus_any (DemarcMatrixGrid *self)
{
  int line;

  g_return_if_fail (DEMARC_IS_MATRIX_GRID (self));

  self->wants_focus = self->layers == NULL;
  if (self->matrix == NULL || self->wants_focus)
    return;

  /* There may be fewer lines than there were. */
  line = MIN (self->line, (int) self->rows->len - 1);
  if (line < 0)
    demarc_matrix_grid_focus_cell (self, DEMARC_MATRIX_GRID_HEAD, MAX (self->layer, 0));
  else
    demarc_matrix_grid_focus_cell (self, (int) g_array_index (self->rows, guint, line),
                                   self->layer);
}

/**
 * demarc_matrix_grid_is_ready:
 * @self: a grid
 *
 * Tells whether there is something to paint.
 *
 * Returns: whether there is
 */
gboolean
demarc_matrix_grid_is_ready (DemarcMatrixGrid *self)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX_GRID (self), FALSE);

  return self->layers != NULL;
}

/**
 * demarc_matrix_grid_get_rows:
 * @self: a grid
 * @n_rows: (out): how many there are
 *
 * Gets the rows of the matrix that are shown, in their order: those of folded groups are not.
 *
 * Returns: (transfer none) (array length=n_rows): the rows
 */
const guint *
demarc_matrix_grid_get_rows (DemarcMatrixGrid *self,
                             guint            *n_rows)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX_GRID (self), NULL);

  *n_rows = self->rows->len;

  return (const guint *) (gpointer) self->rows->data;
}

/**
 * demarc_matrix_grid_dup_export:
 * @self: a grid
 * @theme: the colours to use
 *
 * Makes the picture of all that the grid shows, scrolled to or not, with title and sources.
 *
 * Returns: (transfer full) (nullable): the scene; %NULL if there is nothing to show
 */
DemarcScene *
demarc_matrix_grid_dup_export (DemarcMatrixGrid  *self,
                               const DemarcTheme *theme)
{
  DemarcLayoutOptions options;

  g_return_val_if_fail (DEMARC_IS_MATRIX_GRID (self), NULL);

  if (self->matrix == NULL || self->rows->len == 0)
    return NULL;

  options = _demarc_matrix_grid_make_options (self);
  options.width = demarc_matrix_get_options (self->matrix)->transpose ? EXPORT_WIDTH_TRANSPOSED
                                                                      : EXPORT_WIDTH;
  options.width *= self->text_scale;
  options.theme = theme;
  options.with_title = TRUE;
  options.with_legend = TRUE;
  options.with_sources = TRUE;

  return demarc_layout_matrix (self->matrix, self->typesetter, &options,
                               (const guint *) (gpointer) self->rows->data, self->rows->len);
}
