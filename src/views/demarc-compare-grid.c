/* demarc-compare-grid.c: subjects side by side
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-grid-private.h"

#include <glib/gi18n-lib.h>

#define WIDTH_MIN 280
#define WIDTH_NATURAL 760
#define HEIGHT_MIN 160
#define HEIGHT_NATURAL 560

/* How wide a picture of it is: the names, and each column. */
#define EXPORT_NAMES 260
#define EXPORT_COLUMN 220

G_DEFINE_FINAL_TYPE_WITH_CODE (DemarcCompareGrid, demarc_compare_grid, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE,
                                                      _demarc_compare_grid_scrollable))

enum
{
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

guint _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_N_SIGNALS];

gboolean
_demarc_compare_grid_is_mirrored (DemarcCompareGrid *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* The widget of a piece; NULL for one that is only painted, or on its way out. */
GtkWidget *
_demarc_compare_grid_get_item (DemarcCompareGrid *self,
                               const DemarcPiece *piece)
{
  GtkWidget *item = NULL;

  for (Pane i = 0; item == NULL && i < N_PANES; i++)
    item = demarc_compare_pane_get_item (self->panes[i], piece);

  return item;
}

/* What a widget is in the drawing that is being gone to. */
const DemarcPiece *
_demarc_compare_grid_get_piece (DemarcCompareGrid *self,
                                GtkWidget         *item)
{
  for (guint i = 0; item != NULL && i < demarc_scene_get_n_pieces (self->to); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->to, i);

      if (_demarc_compare_grid_get_item (self, piece) == item)
        return piece;
    }

  return NULL;
}

/* The widget that has the keyboard, or would have it if its window had. */
GtkWidget *
_demarc_compare_grid_get_focused (DemarcCompareGrid *self)
{
  GtkWidget *pane = gtk_widget_get_focus_child (GTK_WIDGET (self));

  return pane == NULL ? NULL : gtk_widget_get_focus_child (pane);
}

static void
activated_cb (DemarcComparePane *pane,
              GtkWidget         *item,
              DemarcCompareGrid *self)
{
  const DemarcPiece *piece = _demarc_compare_grid_get_piece (self, item);

  if (piece == NULL)
    return;

  if (piece->kind == DEMARC_PIECE_FOLD)
    g_signal_emit (self, _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_FOLD], 0);
  else if (piece->kind == DEMARC_PIECE_CELL)
    g_signal_emit (self, _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_CELL], 0,
                   piece->layer, piece->column);
  else
    g_signal_emit (self, _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_EDIT], 0,
                   DEMARC_COMPARE_EDIT_BASELINE, piece->column);
}

static void
focused_cb (DemarcComparePane *pane,
            GtkWidget         *item,
            DemarcCompareGrid *self)
{
  const DemarcPiece *piece = self->to == NULL ? NULL : _demarc_compare_grid_get_piece (self, item);

  if (piece == NULL)
    return;

  _demarc_compare_grid_reveal (self, piece);
  if (piece->kind == DEMARC_PIECE_CELL)
    demarc_compare_overview_set_layer (self->overview, (int) piece->layer);
}

static void
remove_cb (DemarcCompareHeads *heads,
           guint               column,
           DemarcCompareGrid  *self)
{
  g_signal_emit (self, _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_EDIT], 0,
                 DEMARC_COMPARE_EDIT_REMOVE, column);
}

static void
scroll_cb (DemarcCompareOverview *overview,
           double                 top,
           DemarcCompareGrid     *self)
{
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];

  if (adjustment != NULL)
    gtk_adjustment_set_value (adjustment, top - (double) self->frame.heads);
}

/* Widgets come and go when what is new is laid out; whoever is above has to be ready for it. */
static void
invalidate (DemarcCompareGrid *self)
{
  self->is_stale = TRUE;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* What has no room is scrolled to, so nothing has to be laid out to know how large it is. */
static void
demarc_compare_grid_measure (GtkWidget      *widget,
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
demarc_compare_grid_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (widget);

  if (self->comparison == NULL)
    return;

  self->is_allocating = TRUE;
  if (self->is_stale || width != self->laid_width || height != self->laid_height)
    _demarc_compare_grid_lay_out (self, width, height);
  _demarc_compare_grid_adjust (self);
  _demarc_compare_grid_reveal_newest (self);
  _demarc_compare_grid_place (self);
  self->is_allocating = FALSE;

  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
}

static void
demarc_compare_grid_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (widget);

  if (self->scene == NULL)
    return;

  gtk_widget_snapshot_child (widget, GTK_WIDGET (self->panes[PANE_ACROSS]), snapshot);
  gtk_widget_snapshot_child (widget, GTK_WIDGET (self->panes[PANE_CELLS]), snapshot);
  gtk_widget_snapshot_child (widget, GTK_WIDGET (self->panes[PANE_CORNER]), snapshot);
  gtk_widget_snapshot_child (widget, GTK_WIDGET (self->panes[PANE_HEADS]), snapshot);
  _demarc_compare_grid_paint_edges (self, snapshot);
  gtk_widget_snapshot_child (widget, GTK_WIDGET (self->overview), snapshot);
  _demarc_compare_grid_paint_drop (self, snapshot);
}

static void
demarc_compare_grid_direction_changed (GtkWidget        *widget,
                                       GtkTextDirection  previous)
{
  invalidate (DEMARC_COMPARE_GRID (widget));

  GTK_WIDGET_CLASS (demarc_compare_grid_parent_class)->direction_changed (widget, previous);
}

static void
demarc_compare_grid_get_property (GObject    *object,
                                  guint       property,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (object);

  if (property == PROP_HADJUSTMENT)
    g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
  else if (property == PROP_VADJUSTMENT)
    g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
  else
    g_value_set_enum (value, GTK_SCROLL_MINIMUM);
}

/* The grid is as large as what there is room for: the policies make no difference. */
static void
demarc_compare_grid_set_property (GObject      *object,
                                  guint         property,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (object);

  if (property == PROP_HADJUSTMENT)
    _demarc_compare_grid_set_adjustment (self, GTK_ORIENTATION_HORIZONTAL,
                                         g_value_get_object (value));
  else if (property == PROP_VADJUSTMENT)
    _demarc_compare_grid_set_adjustment (self, GTK_ORIENTATION_VERTICAL,
                                         g_value_get_object (value));
}

static void
demarc_compare_grid_dispose (GObject *object)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (object);
  GtkWidget *child;

  g_clear_object (&self->tween);
  g_clear_weak_pointer (&self->menu_item);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  _demarc_compare_grid_set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, NULL);
  _demarc_compare_grid_set_adjustment (self, GTK_ORIENTATION_VERTICAL, NULL);
  g_clear_object (&self->actions);
  g_clear_object (&self->from);
  g_clear_object (&self->to);
  g_clear_object (&self->scene);
  g_clear_object (&self->comparison);
  g_clear_object (&self->typesetter);
  g_clear_object (&self->painter);

  G_OBJECT_CLASS (demarc_compare_grid_parent_class)->dispose (object);
}

static void
demarc_compare_grid_class_init (DemarcCompareGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = demarc_compare_grid_get_property;
  object_class->set_property = demarc_compare_grid_set_property;
  object_class->dispose = demarc_compare_grid_dispose;

  widget_class->measure = demarc_compare_grid_measure;
  widget_class->size_allocate = demarc_compare_grid_size_allocate;
  widget_class->snapshot = demarc_compare_grid_snapshot;
  widget_class->focus = _demarc_compare_grid_focus;
  widget_class->direction_changed = demarc_compare_grid_direction_changed;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  /**
   * DemarcCompareGrid::cell:
   * @layer: the position of the layer in the model
   * @column: the column
   *
   * Emitted when a cell is chosen.
   */
  _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_CELL] =
    g_signal_new ("cell", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * DemarcCompareGrid::fold:
   *
   * Emitted when the row that stands for equal layers shall be opened or closed.
   */
  _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_FOLD] =
    g_signal_new ("fold", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * DemarcCompareGrid::edit:
   * @edit: a #DemarcCompareEdit
   * @column: the column
   *
   * Emitted when a column shall be changed.
   */
  _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_EDIT] =
    g_signal_new ("edit", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * DemarcCompareGrid::move:
   * @from: a column
   * @to: which one it shall be
   *
   * Emitted when a column was dragged to another place.
   */
  _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_MOVE] =
    g_signal_new ("move", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * DemarcCompareGrid::drop:
   * @text: the text of a subject, or whatever another program has let fall
   * @position: before which column it fell; the number of columns for behind all
   *
   * Emitted when something was dropped that shall become a column.
   */
  _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_DROP] =
    g_signal_new ("drop", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_UINT);

  /**
   * DemarcCompareGrid::whole:
   *
   * Emitted when no cell shall be selected any more.
   *
   * Returns: whether there was one to leave
   */
  _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_SIGNAL_WHOLE] =
    g_signal_new ("whole", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 0);

  _demarc_compare_grid_add_bindings (widget_class);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "comparegrid");
}

/* In the order in which screen readers go through them. */
static void
add_panes (DemarcCompareGrid *self)
{
  self->panes[PANE_CORNER] = demarc_compare_pane_new (
    self->painter, DEMARC_COMPARE_PANE_KIND (DEMARC_PIECE_COUNT), NULL);
  self->panes[PANE_HEADS] = DEMARC_COMPARE_PANE (demarc_compare_heads_new (self->painter));
  self->panes[PANE_CELLS] = demarc_compare_pane_new (
    self->painter,
    DEMARC_COMPARE_PANE_KIND (DEMARC_PIECE_CELL) | DEMARC_COMPARE_PANE_KIND (DEMARC_PIECE_LINE),
    _("Layers"));
  self->panes[PANE_ACROSS] = demarc_compare_pane_new (
    self->painter,
    DEMARC_COMPARE_PANE_KIND (DEMARC_PIECE_ROW) | DEMARC_COMPARE_PANE_KIND (DEMARC_PIECE_FOLD) |
      DEMARC_COMPARE_PANE_KIND (DEMARC_PIECE_LEGEND),
    _("Equal layers"));

  for (Pane i = 0; i < N_PANES; i++)
    {
      g_signal_connect (self->panes[i], "activated", G_CALLBACK (activated_cb), self);
      g_signal_connect (self->panes[i], "focused", G_CALLBACK (focused_cb), self);
      gtk_widget_set_parent (GTK_WIDGET (self->panes[i]), GTK_WIDGET (self));
    }
  g_signal_connect (self->panes[PANE_HEADS], "remove", G_CALLBACK (remove_cb), self);
}

static void
demarc_compare_grid_init (DemarcCompareGrid *self)
{
  self->painter = demarc_painter_new ();
  self->typesetter = demarc_typesetter_new (NULL);
  self->tween = demarc_tween_new (GTK_WIDGET (self), _demarc_compare_grid_shift, self);
  self->theme = demarc_theme_get (DEMARC_THEME_LIGHT);
  self->text_scale = 1;
  self->selected_layer = -1;
  add_panes (self);
  self->overview = DEMARC_COMPARE_OVERVIEW (demarc_compare_overview_new ());
  g_signal_connect (self->overview, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_set_parent (GTK_WIDGET (self->overview), GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  _demarc_compare_grid_add_drop (self);
  _demarc_compare_grid_add_menu (self);
}

/**
 * demarc_compare_grid_new:
 *
 * Makes an empty grid.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_compare_grid_new (void)
{
  return g_object_new (DEMARC_TYPE_COMPARE_GRID, NULL);
}

/**
 * demarc_compare_grid_show:
 * @self: a grid
 * @comparison: (nullable): what to show
 * @only_differences: whether equal layers are folded into one row
 * @is_open: whether that row is open
 *
 * Shows a comparison. What was there before travels to its new place.
 */
void
demarc_compare_grid_show (DemarcCompareGrid *self,
                          DemarcComparison  *comparison,
                          gboolean           only_differences,
                          gboolean           is_open)
{
  g_return_if_fail (DEMARC_IS_COMPARE_GRID (self));

  /* Choosing a cell changes nothing of the drawing. */
  if (comparison == self->comparison && self->only_differences == !!only_differences &&
      self->is_open == !!is_open)
    return;

  g_set_object (&self->comparison, comparison);
  self->only_differences = !!only_differences;
  self->is_open = !!is_open;
  self->shall_animate = TRUE;
  gtk_widget_set_visible (GTK_WIDGET (self), comparison != NULL);
  invalidate (self);
}

/**
 * demarc_compare_grid_set_selected:
 * @self: a grid
 * @layer: (nullable): the layer of the cell whose reasons are shown
 * @column: its column
 *
 * Marks a cell.
 */
void
demarc_compare_grid_set_selected (DemarcCompareGrid *self,
                                  DemarcLayer       *layer,
                                  guint              column)
{
  g_return_if_fail (DEMARC_IS_COMPARE_GRID (self));

  self->selected_layer =
    layer == NULL ? -1 : (int) demarc_entry_get_position (DEMARC_ENTRY (layer));
  self->selected_column = column;
  _demarc_compare_grid_update_selected (self);
}

/**
 * demarc_compare_grid_set_theme:
 * @self: a grid
 * @theme: its colours
 *
 * Changes the colours.
 */
void
demarc_compare_grid_set_theme (DemarcCompareGrid *self,
                               const DemarcTheme *theme)
{
  g_return_if_fail (DEMARC_IS_COMPARE_GRID (self));

  self->theme = theme;
  for (Pane i = 0; i < N_PANES; i++)
    demarc_compare_pane_set_ring (self->panes[i], &theme->text);
  invalidate (self);
}

/**
 * demarc_compare_grid_set_font:
 * @self: a grid
 * @family: the family of its text
 * @text_scale: how large it is; 1 is normal
 *
 * Changes the text.
 */
void
demarc_compare_grid_set_font (DemarcCompareGrid *self,
                              const char        *family,
                              double             text_scale)
{
  g_return_if_fail (DEMARC_IS_COMPARE_GRID (self));

  g_clear_object (&self->typesetter);
  self->typesetter = demarc_typesetter_new (family);
  self->text_scale = (float) text_scale;
  invalidate (self);
}

/**
 * demarc_compare_grid_is_moving:
 * @self: a grid
 *
 * Tells whether columns or rows are on their way.
 *
 * Returns: whether they are
 */
gboolean
demarc_compare_grid_is_moving (DemarcCompareGrid *self)
{
  g_return_val_if_fail (DEMARC_IS_COMPARE_GRID (self), FALSE);

  return self->is_stale || demarc_tween_is_running (self->tween);
}

/**
 * demarc_compare_grid_get_scene:
 * @self: a grid
 *
 * Gets what is seen now.
 *
 * Returns: (transfer none) (nullable): the scene
 */
DemarcScene *
demarc_compare_grid_get_scene (DemarcCompareGrid *self)
{
  g_return_val_if_fail (DEMARC_IS_COMPARE_GRID (self), NULL);

  return self->scene;
}

/**
 * demarc_compare_grid_dup_export:
 * @self: a grid
 * @theme: the colours to use
 *
 * Makes the picture of what the grid shows, with title and sources, at a size that suits a page.
 *
 * Returns: (transfer full) (nullable): the scene; %NULL if there is nothing to show
 */
DemarcScene *
demarc_compare_grid_dup_export (DemarcCompareGrid *self,
                                const DemarcTheme *theme)
{
  DemarcCompareOptions compare_options = {
    .only_differences = self->only_differences,
    .is_open = self->is_open,
    .with_sentences = TRUE,
  };
  DemarcLayoutOptions options;

  g_return_val_if_fail (DEMARC_IS_COMPARE_GRID (self), NULL);

  if (self->comparison == NULL)
    return NULL;

  options = _demarc_compare_grid_make_options (
    self, EXPORT_NAMES + EXPORT_COLUMN *
                           (float) demarc_comparison_get_n_columns (self->comparison));
  options.width *= self->text_scale;
  options.theme = theme;
  options.with_title = TRUE;
  options.with_sources = TRUE;

  return demarc_layout_comparison (self->comparison, self->typesetter, &options, &compare_options);
}
