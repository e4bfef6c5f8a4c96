/* demarc-compare-grid.c: subjects side by side
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-grid-private.h"

#include <math.h>

#include "demarc-layer-item.h"
#include "demarc-layout-compare.h"

#define SHIFT_DURATION 400
#define WIDTH_MIN 280
#define WIDTH_NATURAL 760

/* How wide a picture of it is: the names, and each column. */
#define EXPORT_NAMES 260
#define EXPORT_COLUMN 220

G_DEFINE_FINAL_TYPE (DemarcCompareGrid, demarc_compare_grid, GTK_TYPE_WIDGET)

guint _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_N_SIGNALS];

static gpointer
get_key (const DemarcPiece *piece)
{
  return GSIZE_TO_POINTER (((gsize) piece->kind << 32) | piece->number);
}

/* Whether a piece is a widget of its own. */
gboolean
_demarc_compare_grid_is_item (const DemarcPiece *piece)
{
  return piece->kind == DEMARC_PIECE_CELL || piece->kind == DEMARC_PIECE_COLUMN ||
         piece->kind == DEMARC_PIECE_FOLD;
}

/* The widget of a piece; NULL for one that is on its way out. */
GtkWidget *
_demarc_compare_grid_get_item (DemarcCompareGrid *self,
                               const DemarcPiece *piece)
{
  return _demarc_compare_grid_is_item (piece) ? g_hash_table_lookup (self->items, get_key (piece))
                                              : NULL;
}

/* What a widget is in the drawing that is being gone to. */
const DemarcPiece *
_demarc_compare_grid_get_piece (DemarcCompareGrid *self,
                                GtkWidget         *item)
{
  for (guint i = 0; i < demarc_scene_get_n_pieces (self->to); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->to, i);

      if (_demarc_compare_grid_get_item (self, piece) == item)
        return piece;
    }

  return NULL;
}

static DemarcLayoutOptions
make_options (DemarcCompareGrid *self,
              float              width)
{
  return (DemarcLayoutOptions) {
    .width = width,
    .text_scale = self->text_scale,
    .theme = self->theme,
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
    .with_legend = TRUE,
  };
}

static DemarcScene *
lay_out_with (DemarcCompareGrid         *self,
              const DemarcLayoutOptions *options)
{
  DemarcCompareOptions compare_options = {
    .only_differences = self->only_differences,
    .is_open = self->is_open,
    .with_sentences = TRUE,
  };

  return demarc_layout_comparison (self->comparison, self->typesetter, options, &compare_options);
}

static DemarcScene *
lay_out (DemarcCompareGrid *self,
         float              width)
{
  DemarcLayoutOptions options = make_options (self, width);

  return lay_out_with (self, &options);
}

static void
activate_cb (DemarcLayerItem   *item,
             DemarcCompareGrid *self)
{
  const DemarcPiece *piece = _demarc_compare_grid_get_piece (self, GTK_WIDGET (item));

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

static GtkWidget *
make_item (DemarcCompareGrid *self,
           const DemarcPiece *piece)
{
  GtkWidget *item = demarc_layer_item_new (self->painter, piece->number);

  demarc_layer_item_set_ring (DEMARC_LAYER_ITEM (item), &self->theme->text);
  g_signal_connect (item, "activate", G_CALLBACK (activate_cb), self);
  gtk_widget_set_parent (item, GTK_WIDGET (self));
  g_hash_table_insert (self->items, get_key (piece), item);

  return item;
}

/* Widgets are those of the drawing that is being gone to, in its order: screen readers read them
 * so. What only leaves is painted until it is gone. */
static void
update_items (DemarcCompareGrid *self)
{
  g_autoptr (GHashTable) old = g_steal_pointer (&self->items);
  GtkWidget *before = NULL;
  GHashTableIter iter;
  gpointer gone;

  self->items = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < demarc_scene_get_n_pieces (self->to); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->to, i);
      gpointer known = g_hash_table_lookup (old, get_key (piece));
      GtkWidget *item;

      if (!_demarc_compare_grid_is_item (piece))
        continue;

      if (known != NULL)
        {
          g_hash_table_remove (old, get_key (piece));
          g_hash_table_insert (self->items, get_key (piece), known);
        }
      item = known != NULL ? known : make_item (self, piece);
      demarc_layer_item_set_name (DEMARC_LAYER_ITEM (item), piece->name);
      if (gtk_widget_get_prev_sibling (item) != before)
        gtk_widget_insert_after (item, GTK_WIDGET (self), before);
      before = item;
    }

  g_hash_table_iter_init (&iter, old);
  while (g_hash_table_iter_next (&iter, NULL, &gone))
    gtk_widget_unparent (gone);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  demarc_scene_get_description (self->to), -1);
}

static void
update_selected (DemarcCompareGrid *self)
{
  for (guint i = 0; self->to != NULL && i < demarc_scene_get_n_pieces (self->to); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->to, i);
      GtkWidget *item = _demarc_compare_grid_get_item (self, piece);

      if (item != NULL && piece->kind == DEMARC_PIECE_CELL)
        demarc_layer_item_set_selected (DEMARC_LAYER_ITEM (item),
                                        (int) piece->layer == self->selected_layer &&
                                          piece->column == self->selected_column);
    }
}

static void
show_scene (DemarcCompareGrid *self,
            DemarcScene       *scene)
{
  g_set_object (&self->scene, scene);
  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      GtkWidget *item = _demarc_compare_grid_get_item (self, piece);

      if (item != NULL)
        demarc_layer_item_set_piece (DEMARC_LAYER_ITEM (item), scene, piece);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
shift_cb (float    t,
          gpointer user_data)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (user_data);
  g_autoptr (DemarcScene) scene = demarc_scene_mix (self->from, self->to, t);

  show_scene (self, t >= 1 ? self->to : scene);
  if (!self->is_allocating)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
  if (t >= 1)
    g_clear_object (&self->from);
}

static void
lay_target_out (DemarcCompareGrid *self,
                int                width)
{
  g_autoptr (DemarcScene) scene = lay_out (self, (float) width);
  gboolean animate = self->shall_animate && self->scene != NULL;

  self->is_stale = FALSE;
  self->shall_animate = FALSE;
  g_set_object (&self->to, scene);
  update_items (self);
  update_selected (self);

  demarc_tween_stop (self->tween);
  g_clear_object (&self->from);
  if (animate)
    {
      self->from = g_object_ref (self->scene);
      /* New widgets have their pieces before they are first seen. */
      show_scene (self, scene);
      demarc_tween_start (self->tween, SHIFT_DURATION);
    }
  else
    {
      show_scene (self, scene);
    }
}

static void
invalidate (DemarcCompareGrid *self)
{
  self->is_stale = TRUE;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static GtkSizeRequestMode
demarc_compare_grid_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Many columns need more than the window has, and are scrolled to. */
static void
demarc_compare_grid_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (widget);
  g_autoptr (DemarcScene) scene = NULL;
  int width = orientation == GTK_ORIENTATION_VERTICAL && for_size > 0 ? for_size : WIDTH_MIN;

  *minimum = 0;
  *natural = 0;
  if (self->comparison == NULL)
    return;

  scene = lay_out (self, (float) MAX (width, WIDTH_MIN));
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = (int) ceilf (demarc_scene_get_width (scene));
      *natural = MAX (*minimum, WIDTH_NATURAL);
    }
  else
    {
      *minimum = (int) ceilf (demarc_scene_get_height (scene));
      *natural = *minimum;
    }
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
  if (self->is_stale || width != self->laid_width)
    lay_target_out (self, width);
  self->laid_width = width;
  self->is_allocating = FALSE;

  for (guint i = 0; i < demarc_scene_get_n_pieces (self->scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->scene, i);
      GtkWidget *item = _demarc_compare_grid_get_item (self, piece);

      if (item != NULL)
        gtk_widget_allocate (
          item, (int) ceilf (piece->width), (int) ceilf (piece->height), -1,
          gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (piece->x, piece->y)));
    }
}

static void
demarc_compare_grid_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (widget);

  for (guint i = 0; self->scene != NULL && i < demarc_scene_get_n_pieces (self->scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->scene, i);
      GtkWidget *item = _demarc_compare_grid_get_item (self, piece);

      if (item != NULL)
        gtk_widget_snapshot_child (widget, item, snapshot);
      else
        demarc_painter_paint_piece (self->painter, snapshot, self->scene, piece);
    }
}

static void
demarc_compare_grid_direction_changed (GtkWidget        *widget,
                                       GtkTextDirection  previous)
{
  invalidate (DEMARC_COMPARE_GRID (widget));

  GTK_WIDGET_CLASS (demarc_compare_grid_parent_class)->direction_changed (widget, previous);
}

static void
demarc_compare_grid_dispose (GObject *object)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->items, g_hash_table_unref);
  g_clear_object (&self->tween);
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

  object_class->dispose = demarc_compare_grid_dispose;

  widget_class->get_request_mode = demarc_compare_grid_get_request_mode;
  widget_class->measure = demarc_compare_grid_measure;
  widget_class->size_allocate = demarc_compare_grid_size_allocate;
  widget_class->snapshot = demarc_compare_grid_snapshot;
  widget_class->focus = _demarc_compare_grid_focus;
  widget_class->direction_changed = demarc_compare_grid_direction_changed;

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

static void
demarc_compare_grid_init (DemarcCompareGrid *self)
{
  self->painter = demarc_painter_new ();
  self->typesetter = demarc_typesetter_new (NULL);
  self->tween = demarc_tween_new (GTK_WIDGET (self), shift_cb, self);
  self->items = g_hash_table_new (NULL, NULL);
  self->theme = demarc_theme_get (DEMARC_THEME_LIGHT);
  self->text_scale = 1;
  self->selected_layer = -1;
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
  update_selected (self);
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
  GHashTableIter iter;
  gpointer item;

  g_return_if_fail (DEMARC_IS_COMPARE_GRID (self));

  self->theme = theme;
  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    demarc_layer_item_set_ring (item, &theme->text);
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
  DemarcLayoutOptions options;

  g_return_val_if_fail (DEMARC_IS_COMPARE_GRID (self), NULL);

  if (self->comparison == NULL)
    return NULL;

  options = make_options (self, EXPORT_NAMES + EXPORT_COLUMN * (float)
                                  demarc_comparison_get_n_columns (self->comparison));
  options.width *= self->text_scale;
  options.theme = theme;
  options.with_title = TRUE;
  options.with_sources = TRUE;

  return lay_out_with (self, &options);
}
