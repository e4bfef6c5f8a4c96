/* demarc-diagram.c: the stack that shifts
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-diagram-private.h"

#include <math.h>

#include "demarc-layer-item.h"
#include "demarc-trace.h"

#define SHIFT_DURATION 400
#define WIDTH_MIN 280
#define WIDTH_EXPORT 760

/* How often a layout is tried before the one with the least height is taken. */
#define FITTINGS_MAX 3

G_DEFINE_FINAL_TYPE (DemarcDiagram, demarc_diagram, GTK_TYPE_WIDGET)

guint _demarc_diagram_signals[DEMARC_DIAGRAM_N_SIGNALS];

static DemarcScene *
lay_out (DemarcDiagram *self,
         DemarcStack   *stack,
         float          width,
         float          height)
{
  DemarcLayoutOptions options = {
    .width = width,
    .height = height,
    .text_scale = self->text_scale,
    .theme = self->theme,
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
    .with_legend = TRUE,
  };

  DemarcScene *scene = demarc_layout_stack (stack, self->typesetter, &options);

  /* Where titles or the legend wrap, rows were given room that those need: they give it back. */
  for (guint i = 0; i < FITTINGS_MAX && options.height > 1; i++)
    {
      float over = demarc_scene_get_height (scene) - height;

      if (over <= 0)
        break;

      options.height = i + 1 < FITTINGS_MAX ? MAX (options.height - over, 1) : 1;
      g_object_unref (scene);
      scene = demarc_layout_stack (stack, self->typesetter, &options);
    }

  return scene;
}

static DemarcScene *
dup_scene_of (DemarcDiagram *self,
              DemarcStack   *stack)
{
  DemarcScene *known = demarc_scene_cache_dup (self->known, stack);

  if (known == NULL)
    {
      known = lay_out (self, stack, (float) self->laid_width, (float) self->laid_height);
      demarc_scene_cache_add (self->known, stack, known);
    }

  return known;
}

static DemarcScene *
make_target_scene (DemarcDiagram *self)
{
  g_autoptr (DemarcScene) from = dup_scene_of (self, self->target.stack);
  g_autoptr (DemarcScene) to = NULL;

  if (self->target.toward == NULL)
    return g_steal_pointer (&from);

  to = dup_scene_of (self, self->target.toward);

  return demarc_scene_mix (from, to, self->target.by);
}

static DemarcLayerItem *
get_item (DemarcDiagram *self,
          guint          number)
{
  return g_ptr_array_index (self->items, number);
}

/* Shows a scene: gives the layers their pieces. Their places are set when space is allocated. */
static void
show_scene (DemarcDiagram *self,
            DemarcScene   *scene)
{
  guint n = demarc_scene_get_n_pieces (scene);

  g_set_object (&self->scene, scene);
  for (guint i = 0; i < n; i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);

      if (piece->kind == DEMARC_PIECE_LAYER)
        demarc_layer_item_set_piece (get_item (self, piece->number), scene, piece);
    }

  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
shift_cb (float    t,
          gpointer user_data)
{
  DemarcDiagram *self = DEMARC_DIAGRAM (user_data);
  g_autoptr (DemarcScene) scene = demarc_scene_mix (self->from, self->to, t);

  show_scene (self, scene);
  if (!self->is_allocating)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
  if (t >= 1)
    g_clear_object (&self->from);
}

static void
update_names (DemarcDiagram *self)
{
  guint n = demarc_scene_get_n_pieces (self->to);

  for (guint i = 0; i < n; i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->to, i);

      if (piece->kind == DEMARC_PIECE_LAYER)
        demarc_layer_item_set_name (get_item (self, piece->number), piece->name);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  demarc_scene_get_description (self->to), -1);
}

/* Screen readers read children in their order, so it is the order of the drawing. */
static void
order_items (DemarcDiagram *self)
{
  GtkWidget *before = NULL;

  for (int place = 1; place <= (int) self->items->len; place++)
    {
      GtkWidget *item = _demarc_diagram_get_item_at (self, place);

      if (gtk_widget_get_prev_sibling (item) != before)
        gtk_widget_insert_after (item, GTK_WIDGET (self), before);
      before = item;
    }
}

static void
activate_cb (DemarcLayerItem *item,
             DemarcDiagram   *self)
{
  g_signal_emit (self, _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_LAYER_ACTIVATED], 0,
                 demarc_layer_item_get_number (item));
}

static void
ensure_items (DemarcDiagram *self,
              guint          n)
{
  if (self->carried.number >= (int) n)
    {
      self->carried.number = -1;
      g_clear_object (&self->carried.ground);
    }

  while (self->items->len > n)
    {
      gtk_widget_unparent (g_ptr_array_index (self->items, self->items->len - 1));
      g_ptr_array_set_size (self->items, (int) self->items->len - 1);
    }

  while (self->items->len < n)
    {
      GtkWidget *item = demarc_layer_item_new (self->painter, self->items->len);

      demarc_layer_item_set_ring (DEMARC_LAYER_ITEM (item), &self->theme->text);
      g_signal_connect (item, "activate", G_CALLBACK (activate_cb), self);
      g_ptr_array_add (self->items, item);
      gtk_widget_set_parent (item, GTK_WIDGET (self));
    }
}

/* Layers that were seen on another page begin there. */
static void
take_start (DemarcDiagram *self)
{
  g_autoptr (DemarcScene) start = g_steal_pointer (&self->start);
  g_autoptr (DemarcScene) trace = NULL;
  graphene_point_t origin;

  if (start == NULL || !gtk_widget_compute_point (self->start_page, GTK_WIDGET (self),
                                                  graphene_point_zero (), &origin))
    return;

  trace = demarc_scene_dup_trace (start, origin.x, origin.y);
  show_scene (self, trace);
  self->shall_animate = TRUE;
}

/* Lays the target out for the present size, and goes there or begins to. */
static void
lay_target_out (DemarcDiagram *self)
{
  g_autoptr (DemarcScene) scene = make_target_scene (self);
  gboolean animate;

  take_start (self);
  animate = self->shall_animate && self->scene != NULL;
  self->is_stale = FALSE;
  self->shall_animate = FALSE;
  g_set_object (&self->to, scene);
  update_names (self);
  order_items (self);

  if (animate)
    {
      g_set_object (&self->from, self->scene);
      demarc_tween_start (self->tween, SHIFT_DURATION);
      return;
    }

  demarc_tween_stop (self->tween);
  g_clear_object (&self->from);
  show_scene (self, scene);
}

/* Everything that was laid out is out of date. */
static void
invalidate (DemarcDiagram *self)
{
  demarc_scene_cache_clear (self->known);
  self->measured_width = -1;
  self->is_stale = TRUE;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static GtkSizeRequestMode
demarc_diagram_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The least height is that of rows with one line; it is asked for often, so it is kept. */
static int
get_min_height (DemarcDiagram *self,
                int            width)
{
  g_autoptr (DemarcScene) scene = NULL;

  if (self->target.stack == NULL)
    return 0;
  if (self->measured_width == width)
    return self->measured_height;

  scene = lay_out (self, self->target.stack, (float) width, 1);
  self->measured_width = width;
  self->measured_height = (int) ceilf (demarc_scene_get_height (scene));

  return self->measured_height;
}

static void
demarc_diagram_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  DemarcDiagram *self = DEMARC_DIAGRAM (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = WIDTH_MIN;
      *natural = 640;
    }
  else
    {
      *minimum = get_min_height (self, for_size < 0 ? 640 : MAX (for_size, WIDTH_MIN));
      *natural = *minimum;
    }
}

static void
allocate_items (DemarcDiagram *self)
{
  guint n = self->scene == NULL ? 0 : demarc_scene_get_n_pieces (self->scene);

  for (guint i = 0; i < n; i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->scene, i);

      if (piece->kind == DEMARC_PIECE_LAYER)
        gtk_widget_allocate (
          GTK_WIDGET (get_item (self, piece->number)), (int) ceilf (piece->width),
          (int) ceilf (piece->height), -1,
          gsk_transform_translate (
            NULL, &GRAPHENE_POINT_INIT (piece->x, _demarc_diagram_get_top (self, piece))));
    }
}

static void
demarc_diagram_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  DemarcDiagram *self = DEMARC_DIAGRAM (widget);

  if (width != self->laid_width || height != self->laid_height)
    {
      demarc_scene_cache_clear (self->known);
      self->laid_width = width;
      self->laid_height = height;
      self->is_stale = TRUE;
    }

  self->is_allocating = TRUE;
  if (self->is_stale && self->target.stack != NULL)
    lay_target_out (self);
  allocate_items (self);
  self->is_allocating = FALSE;
}

/* Where the layer that is carried would go. */
static void
paint_goal (DemarcDiagram *self,
            GtkSnapshot   *snapshot)
{
  const DemarcPiece *goal = _demarc_diagram_get_goal (self);
  GdkRGBA color = demarc_color_to_rgba (&self->theme->line);
  GskRoundedRect outline;

  if (goal == NULL)
    return;

  gsk_rounded_rect_init_from_rect (
    &outline, &GRAPHENE_RECT_INIT (goal->x, goal->y, goal->width, goal->height), 8);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { 2, 2, 2, 2 },
                              (GdkRGBA[4]) { color, color, color, color });
}

/* Everything but the layers first, then the layers as the scene orders them: travellers on top, and
 * over all of them the one that is carried. */
static void
demarc_diagram_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  DemarcDiagram *self = DEMARC_DIAGRAM (widget);
  guint n = self->scene == NULL ? 0 : demarc_scene_get_n_pieces (self->scene);

  for (guint i = 0; i < n; i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->scene, i);

      if (piece->kind != DEMARC_PIECE_LAYER)
        demarc_painter_paint_piece (self->painter, snapshot, self->scene, piece);
    }

  for (guint i = 0; i < n; i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->scene, i);

      if (piece->kind == DEMARC_PIECE_LAYER && self->carried.number != (int) piece->number)
        gtk_widget_snapshot_child (widget, GTK_WIDGET (get_item (self, piece->number)), snapshot);
    }

  paint_goal (self, snapshot);
  if (n > 0 && self->carried.number >= 0)
    gtk_widget_snapshot_child (widget, GTK_WIDGET (get_item (self, (guint) self->carried.number)),
                               snapshot);
}

static void
demarc_diagram_direction_changed (GtkWidget        *widget,
                                  GtkTextDirection  previous)
{
  invalidate (DEMARC_DIAGRAM (widget));

  GTK_WIDGET_CLASS (demarc_diagram_parent_class)->direction_changed (widget, previous);
}

static void
demarc_diagram_dispose (GObject *object)
{
  DemarcDiagram *self = DEMARC_DIAGRAM (object);

  if (self->items != NULL)
    ensure_items (self, 0);

  g_clear_object (&self->tween);
  g_clear_object (&self->glide);
  g_clear_object (&self->carried.ground);
  g_clear_object (&self->from);
  g_clear_object (&self->to);
  g_clear_object (&self->scene);
  g_clear_object (&self->start);
  g_clear_object (&self->target.stack);
  g_clear_object (&self->target.toward);
  g_clear_object (&self->typesetter);
  g_clear_object (&self->painter);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->known, demarc_scene_cache_free);

  G_OBJECT_CLASS (demarc_diagram_parent_class)->dispose (object);
}

static void
demarc_diagram_class_init (DemarcDiagramClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = demarc_diagram_dispose;

  widget_class->get_request_mode = demarc_diagram_get_request_mode;
  widget_class->measure = demarc_diagram_measure;
  widget_class->size_allocate = demarc_diagram_size_allocate;
  widget_class->snapshot = demarc_diagram_snapshot;
  widget_class->focus = _demarc_diagram_focus;
  widget_class->direction_changed = demarc_diagram_direction_changed;

  /**
   * DemarcDiagram::layer-activated:
   * @number: the position of the layer in the model
   *
   * Emitted when a layer is chosen.
   */
  _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_LAYER_ACTIVATED] =
    g_signal_new ("layer-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * DemarcDiagram::step:
   * @by: 1 toward the provider, -1 toward the customer
   *
   * Emitted when a step along the continuum is wanted.
   */
  _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_STEP] =
    g_signal_new ("step", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * DemarcDiagram::category:
   * @number: which category, from 0
   *
   * Emitted when a jump to a category is wanted.
   */
  _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_CATEGORY] =
    g_signal_new ("category", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * DemarcDiagram::whole:
   *
   * Emitted when no layer shall be selected any more.
   *
   * Returns: whether there was one to leave
   */
  _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_WHOLE] =
    g_signal_new ("whole", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 0);

  /**
   * DemarcDiagram::wish:
   * @number: the position of the layer in the model
   * @owner: the #DemarcOwner that it was given to
   *
   * Emitted when a layer was put on another side.
   */
  _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_WISH] =
    g_signal_new ("wish", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * DemarcDiagram::preview:
   * @number: the position of the layer in the model
   * @owner: the #DemarcOwner that it would be given to
   *
   * Emitted when a layer that is carried comes to another side. Whoever can, shows what would be if
   * it were put there.
   */
  _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_PREVIEW] =
    g_signal_new ("preview", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * DemarcDiagram::unpreview:
   *
   * Emitted when a layer that was carried was put back, so that nothing was changed.
   */
  _demarc_diagram_signals[DEMARC_DIAGRAM_SIGNAL_UNPREVIEW] =
    g_signal_new ("unpreview", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  _demarc_diagram_add_bindings (widget_class);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "diagram");
}

static void
demarc_diagram_init (DemarcDiagram *self)
{
  self->painter = demarc_painter_new ();
  self->typesetter = demarc_typesetter_new (NULL);
  self->tween = demarc_tween_new (GTK_WIDGET (self), shift_cb, self);
  self->items = g_ptr_array_new ();
  self->known = demarc_scene_cache_new ();
  self->theme = demarc_theme_get (DEMARC_THEME_LIGHT);
  self->text_scale = 1;
  self->selected = -1;
  self->measured_width = -1;
  _demarc_diagram_add_carrying (self);
}

/**
 * demarc_diagram_new:
 *
 * Makes an empty diagram.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_diagram_new (void)
{
  return g_object_new (DEMARC_TYPE_DIAGRAM, NULL);
}

/**
 * demarc_diagram_show:
 * @self: a diagram
 * @stack: what to show
 * @toward: (nullable): a stack that it is on the way to
 * @by: how far it is on that way, from 0 to 1
 * @animate: whether the layers shall travel there
 *
 * Shows a stack, or a state between two.
 */
void
demarc_diagram_show (DemarcDiagram *self,
                     DemarcStack   *stack,
                     DemarcStack   *toward,
                     double         by,
                     gboolean       animate)
{
  gboolean is_other;

  g_return_if_fail (DEMARC_IS_DIAGRAM (self));
  g_return_if_fail (DEMARC_IS_STACK (stack));

  is_other = g_set_object (&self->target.stack, stack);
  if (!g_set_object (&self->target.toward, toward) && !is_other && self->target.by == (float) by)
    return;

  self->target.by = (float) by;
  self->shall_animate = animate;
  self->is_stale = TRUE;
  ensure_items (self, demarc_stack_get_n_cells (stack));

  /* Another stack can be of another height; a position between two is not measured. */
  if (is_other)
    {
      self->measured_width = -1;
      gtk_widget_queue_resize (GTK_WIDGET (self));
    }
  else
    {
      gtk_widget_queue_allocate (GTK_WIDGET (self));
    }
}

/**
 * demarc_diagram_set_selected:
 * @self: a diagram
 * @layer: (nullable): the selected layer
 *
 * Marks a layer as selected.
 */
void
demarc_diagram_set_selected (DemarcDiagram *self,
                             DemarcLayer   *layer)
{
  g_return_if_fail (DEMARC_IS_DIAGRAM (self));

  self->selected = layer == NULL ? -1 : (int) demarc_entry_get_position (DEMARC_ENTRY (layer));
  for (guint i = 0; i < self->items->len; i++)
    demarc_layer_item_set_selected (get_item (self, i), (int) i == self->selected);
}

/**
 * demarc_diagram_set_theme:
 * @self: a diagram
 * @theme: the colours
 *
 * Sets the colours.
 */
void
demarc_diagram_set_theme (DemarcDiagram     *self,
                          const DemarcTheme *theme)
{
  g_return_if_fail (DEMARC_IS_DIAGRAM (self));

  if (self->theme == theme)
    return;

  self->theme = theme;
  for (guint i = 0; i < self->items->len; i++)
    demarc_layer_item_set_ring (get_item (self, i), &theme->text);
  invalidate (self);
}

/**
 * demarc_diagram_set_font:
 * @self: a diagram
 * @family: (nullable): a font family; %NULL for the system's sans-serif
 * @text_scale: 1 for normal text
 *
 * Sets the font.
 */
void
demarc_diagram_set_font (DemarcDiagram *self,
                         const char    *family,
                         double         text_scale)
{
  g_return_if_fail (DEMARC_IS_DIAGRAM (self));

  g_object_unref (self->typesetter);
  self->typesetter = demarc_typesetter_new (family);
  self->text_scale = (float) text_scale;
  invalidate (self);
}

/**
 * demarc_diagram_focus_layer:
 * @self: a diagram
 * @layer: (nullable): a layer; %NULL for the first
 *
 * Gives the keyboard focus to a layer.
 *
 * Returns: whether it could
 */
gboolean
demarc_diagram_focus_layer (DemarcDiagram *self,
                            DemarcLayer   *layer)
{
  g_return_val_if_fail (DEMARC_IS_DIAGRAM (self), FALSE);

  if (layer == NULL)
    return gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);

  return gtk_widget_grab_focus (
    g_ptr_array_index (self->items, demarc_entry_get_position (DEMARC_ENTRY (layer))));
}

/**
 * demarc_diagram_start_from:
 * @self: a diagram
 * @trace: where the layers were seen on another page
 * @page: the page that the diagram is on, and to which the places of @trace are relative
 *
 * Has the layers come from elsewhere when the diagram is seen next.
 */
void
demarc_diagram_start_from (DemarcDiagram *self,
                           DemarcScene   *trace,
                           GtkWidget     *page)
{
  g_return_if_fail (DEMARC_IS_DIAGRAM (self));

  g_set_object (&self->start, trace);
  self->start_page = page;
  self->is_stale = TRUE;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * demarc_diagram_get_scene:
 * @self: a diagram
 *
 * Gets what is seen now.
 *
 * Returns: (transfer none) (nullable): the scene; %NULL before anything was shown
 */
DemarcScene *
demarc_diagram_get_scene (DemarcDiagram *self)
{
  g_return_val_if_fail (DEMARC_IS_DIAGRAM (self), NULL);

  return self->scene;
}

/**
 * demarc_diagram_is_moving:
 * @self: a diagram
 *
 * Tells whether layers are on their way.
 *
 * Returns: whether they are
 */
gboolean
demarc_diagram_is_moving (DemarcDiagram *self)
{
  g_return_val_if_fail (DEMARC_IS_DIAGRAM (self), FALSE);

  return demarc_tween_is_running (self->tween);
}

/**
 * demarc_diagram_dup_export:
 * @self: a diagram
 * @theme: the colours to use
 *
 * Makes the picture of what the diagram shows, with title and sources, at a size that suits a page.
 *
 * Returns: (transfer full) (nullable): the scene; %NULL if there is nothing to show
 */
DemarcScene *
demarc_diagram_dup_export (DemarcDiagram     *self,
                           const DemarcTheme *theme)
{
  DemarcLayoutOptions options = {
    .width = WIDTH_EXPORT * self->text_scale,
    .text_scale = self->text_scale,
    .theme = theme,
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
    .with_title = TRUE,
    .with_legend = TRUE,
    .with_sources = TRUE,
  };
  g_autoptr (DemarcScene) from = NULL;
  g_autoptr (DemarcScene) to = NULL;

  g_return_val_if_fail (DEMARC_IS_DIAGRAM (self), NULL);

  if (self->target.stack == NULL)
    return NULL;

  from = demarc_layout_stack (self->target.stack, self->typesetter, &options);
  if (self->target.toward == NULL)
    return g_steal_pointer (&from);

  to = demarc_layout_stack (self->target.toward, self->typesetter, &options);

  return demarc_scene_mix (from, to, self->target.by);
}
