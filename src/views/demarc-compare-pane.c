/* demarc-compare-pane.c: a part of a comparison that slides
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-pane.h"

#include <math.h>

/* How far beyond its place a layer can reach: it is raised, and has a ring. */
#define REACH 6.f

/**
 * DemarcComparePane:
 *
 * The pieces of some kinds of the scene of a comparison, behind a window: heads of columns slide
 * only sideways, names of rows only up and down, cells both ways. Cells, heads and the row of equal
 * layers are widgets; the other pieces are painted. The pane itself is never what is pointed at, so
 * panes can lie over each other.
 */
typedef struct
{
  /* Owned */
  DemarcPainter *painter;
  GHashTable    *items;    /* by what they are the same by in other comparisons */
  DemarcScene   *scene;    /* what is seen now */

  guint          kinds;
  float          x;        /* where the scene begins */
  float          y;
  DemarcColor    ring;
} DemarcComparePanePrivate;

G_DEFINE_TYPE_WITH_PRIVATE (DemarcComparePane, demarc_compare_pane, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_FOCUSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static DemarcComparePanePrivate *
get_private (DemarcComparePane *self)
{
  return demarc_compare_pane_get_instance_private (self);
}

static gpointer
get_key (const DemarcPiece *piece)
{
  return GSIZE_TO_POINTER (((gsize) piece->kind << 32) | piece->number);
}

/* Whether a piece is a widget of its own. */
static gboolean
is_item (const DemarcPiece *piece)
{
  return piece->kind == DEMARC_PIECE_CELL || piece->kind == DEMARC_PIECE_COLUMN ||
         piece->kind == DEMARC_PIECE_FOLD;
}

static void
activate_cb (DemarcLayerItem   *item,
             DemarcComparePane *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, item);
}

static void
has_focus_cb (GtkWidget         *item,
              GParamSpec        *pspec,
              DemarcComparePane *self)
{
  if (gtk_widget_has_focus (item))
    g_signal_emit (self, signals[SIGNAL_FOCUSED], 0, item);
}

static GtkWidget *
make_item (DemarcComparePane *self,
           const DemarcPiece *piece)
{
  DemarcComparePanePrivate *priv = get_private (self);
  GtkWidget *item = demarc_layer_item_new (priv->painter, piece->number);

  demarc_layer_item_set_ring (DEMARC_LAYER_ITEM (item), &priv->ring);
  g_signal_connect (item, "activate", G_CALLBACK (activate_cb), self);
  g_signal_connect (item, "notify::has-focus", G_CALLBACK (has_focus_cb), self);
  gtk_widget_set_parent (item, GTK_WIDGET (self));

  return item;
}

/* Widgets are those of the drawing that is being gone to, in its order: screen readers read them
 * so. What only leaves is painted until it is gone. */
static void
demarc_compare_pane_real_update (DemarcComparePane *self,
                                 DemarcScene       *scene)
{
  DemarcComparePanePrivate *priv = get_private (self);
  g_autoptr (GHashTable) old = g_steal_pointer (&priv->items);
  GtkWidget *before = NULL;
  GHashTableIter iter;
  gpointer gone;

  priv->items = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      gpointer known = g_hash_table_lookup (old, get_key (piece));
      GtkWidget *item;

      if (!demarc_compare_pane_has (self, piece) || !is_item (piece))
        continue;

      item = known != NULL ? known : make_item (self, piece);
      g_hash_table_remove (old, get_key (piece));
      g_hash_table_insert (priv->items, get_key (piece), item);
      demarc_layer_item_set_name (DEMARC_LAYER_ITEM (item), piece->name);
      if (gtk_widget_get_prev_sibling (item) != before)
        gtk_widget_insert_after (item, GTK_WIDGET (self), before);
      before = item;
    }

  g_hash_table_iter_init (&iter, old);
  while (g_hash_table_iter_next (&iter, NULL, &gone))
    gtk_widget_unparent (gone);
}

static gboolean
demarc_compare_pane_contains (GtkWidget *widget,
                              double     x,
                              double     y)
{
  return FALSE;
}

/* Whoever owns the pane says how large it is. */
static void
demarc_compare_pane_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  *minimum = 0;
  *natural = 0;
}

static void
demarc_compare_pane_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  DemarcComparePane *self = DEMARC_COMPARE_PANE (widget);
  DemarcComparePanePrivate *priv = get_private (self);

  for (guint i = 0; priv->scene != NULL && i < demarc_scene_get_n_pieces (priv->scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (priv->scene, i);
      GtkWidget *item = demarc_compare_pane_get_item (self, piece);

      if (item != NULL)
        gtk_widget_allocate (item, (int) ceilf (piece->width), (int) ceilf (piece->height), -1,
                             gsk_transform_translate (
                               NULL, &GRAPHENE_POINT_INIT (piece->x + priv->x,
                                                           piece->y + priv->y)));
    }
}

/* Whether anything of a piece is in the window. */
static gboolean
is_seen (DemarcComparePane *self,
         const DemarcPiece *piece)
{
  DemarcComparePanePrivate *priv = get_private (self);
  float x = piece->x + priv->x;
  float y = piece->y + priv->y;

  return x < (float) gtk_widget_get_width (GTK_WIDGET (self)) + REACH &&
         y < (float) gtk_widget_get_height (GTK_WIDGET (self)) + REACH &&
         x + piece->width > -REACH && y + piece->height > -REACH;
}

/* Heads and names are only text: where they travel over each other, what is below is hidden. */
static void
paint_ground (DemarcComparePane *self,
              GtkSnapshot       *snapshot,
              const DemarcPiece *piece)
{
  DemarcComparePanePrivate *priv = get_private (self);
  DemarcColor background = demarc_scene_get_background (priv->scene);
  GdkRGBA color = demarc_color_to_rgba (&background);

  if (piece->kind != DEMARC_PIECE_COLUMN && piece->kind != DEMARC_PIECE_ROW)
    return;

  color.alpha *= piece->opacity;
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (piece->x + priv->x, piece->y + priv->y,
                                                  piece->width, piece->height));
}

static void
demarc_compare_pane_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  DemarcComparePane *self = DEMARC_COMPARE_PANE (widget);
  DemarcComparePanePrivate *priv = get_private (self);

  for (guint i = 0; priv->scene != NULL && i < demarc_scene_get_n_pieces (priv->scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (priv->scene, i);
      GtkWidget *item = demarc_compare_pane_get_item (self, piece);

      if (!demarc_compare_pane_has (self, piece) || !is_seen (self, piece))
        continue;

      paint_ground (self, snapshot, piece);
      if (item != NULL)
        {
          gtk_widget_snapshot_child (widget, item, snapshot);
          continue;
        }

      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (priv->x, priv->y));
      demarc_painter_paint_piece (priv->painter, snapshot, priv->scene, piece);
      gtk_snapshot_restore (snapshot);
    }
}

static void
demarc_compare_pane_dispose (GObject *object)
{
  DemarcComparePane *self = DEMARC_COMPARE_PANE (object);
  DemarcComparePanePrivate *priv = get_private (self);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&priv->items, g_hash_table_unref);
  g_clear_object (&priv->scene);
  g_clear_object (&priv->painter);

  G_OBJECT_CLASS (demarc_compare_pane_parent_class)->dispose (object);
}

static void
demarc_compare_pane_class_init (DemarcComparePaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_compare_pane_dispose;

  widget_class->contains = demarc_compare_pane_contains;
  widget_class->measure = demarc_compare_pane_measure;
  widget_class->size_allocate = demarc_compare_pane_size_allocate;
  widget_class->snapshot = demarc_compare_pane_snapshot;

  klass->update = demarc_compare_pane_real_update;

  /**
   * DemarcComparePane::activated:
   * @item: a widget of the pane
   *
   * Emitted when a cell, a head or the row of equal layers is chosen.
   */
  signals[SIGNAL_ACTIVATED] =
    g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, GTK_TYPE_WIDGET);

  /**
   * DemarcComparePane::focused:
   * @item: a widget of the pane
   *
   * Emitted when one of them has the keyboard.
   */
  signals[SIGNAL_FOCUSED] =
    g_signal_new ("focused", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, GTK_TYPE_WIDGET);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "pane");
}

static void
demarc_compare_pane_init (DemarcComparePane *self)
{
  DemarcComparePanePrivate *priv = get_private (self);

  priv->items = g_hash_table_new (NULL, NULL);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * demarc_compare_pane_new:
 * @painter: what paints
 * @kinds: the kinds of pieces that it shows, as %DEMARC_COMPARE_PANE_KIND
 * @name: (nullable): what screen readers call it; %NULL if there is nothing in it for them
 *
 * Makes an empty pane.
 *
 * Returns: (transfer floating): the widget
 */
DemarcComparePane *
demarc_compare_pane_new (DemarcPainter *painter,
                         guint          kinds,
                         const char    *name)
{
  DemarcComparePane *self = g_object_new (
    DEMARC_TYPE_COMPARE_PANE, "accessible-role",
    name == NULL ? GTK_ACCESSIBLE_ROLE_PRESENTATION : GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  demarc_compare_pane_set_up (self, painter, kinds, name);

  return self;
}

/**
 * demarc_compare_pane_set_up:
 * @self: a pane that is being made
 * @painter: what paints
 * @kinds: the kinds of pieces that it shows, as %DEMARC_COMPARE_PANE_KIND
 * @name: (nullable): what screen readers call it
 *
 * Says what a pane is for.
 */
void
demarc_compare_pane_set_up (DemarcComparePane *self,
                            DemarcPainter     *painter,
                            guint              kinds,
                            const char        *name)
{
  DemarcComparePanePrivate *priv = get_private (self);

  g_return_if_fail (DEMARC_IS_COMPARE_PANE (self));

  g_set_object (&priv->painter, painter);
  priv->kinds = kinds;
  if (name != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * demarc_compare_pane_update:
 * @self: a pane
 * @scene: the scene that is being gone to
 *
 * Gives the pane the widgets of a scene: keeps those it has of it, makes those it has not, and
 * drops the others.
 */
void
demarc_compare_pane_update (DemarcComparePane *self,
                            DemarcScene       *scene)
{
  g_return_if_fail (DEMARC_IS_COMPARE_PANE (self));

  DEMARC_COMPARE_PANE_GET_CLASS (self)->update (self, scene);
}

/**
 * demarc_compare_pane_show:
 * @self: a pane
 * @scene: a scene, or what lies between two
 *
 * Shows the pieces of a scene.
 */
void
demarc_compare_pane_show (DemarcComparePane *self,
                          DemarcScene       *scene)
{
  DemarcComparePanePrivate *priv = get_private (self);

  g_return_if_fail (DEMARC_IS_COMPARE_PANE (self));

  g_set_object (&priv->scene, scene);
  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      GtkWidget *item = demarc_compare_pane_get_item (self, piece);

      if (item != NULL)
        demarc_layer_item_set_piece (DEMARC_LAYER_ITEM (item), scene, piece);
    }
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * demarc_compare_pane_slide:
 * @self: a pane
 * @x: where the scene begins, from the left
 * @y: from the top
 *
 * Slides what is behind the window.
 */
void
demarc_compare_pane_slide (DemarcComparePane *self,
                           float              x,
                           float              y)
{
  DemarcComparePanePrivate *priv = get_private (self);

  g_return_if_fail (DEMARC_IS_COMPARE_PANE (self));

  if (priv->x == x && priv->y == y)
    return;

  priv->x = x;
  priv->y = y;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * demarc_compare_pane_set_ring:
 * @self: a pane
 * @color: a colour that stands out from the background
 *
 * Sets the colour of the ring around what is focused, hovered or selected.
 */
void
demarc_compare_pane_set_ring (DemarcComparePane *self,
                              const DemarcColor *color)
{
  DemarcComparePanePrivate *priv = get_private (self);
  GHashTableIter iter;
  gpointer item;

  g_return_if_fail (DEMARC_IS_COMPARE_PANE (self));

  priv->ring = *color;
  g_hash_table_iter_init (&iter, priv->items);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    demarc_layer_item_set_ring (item, color);
}

/**
 * demarc_compare_pane_has:
 * @self: a pane
 * @piece: a piece of any scene
 *
 * Tells whether a piece is of those that the pane shows.
 *
 * Returns: whether it is
 */
gboolean
demarc_compare_pane_has (DemarcComparePane *self,
                         const DemarcPiece *piece)
{
  return (get_private (self)->kinds & DEMARC_COMPARE_PANE_KIND (piece->kind)) != 0;
}

/**
 * demarc_compare_pane_get_item:
 * @self: a pane
 * @piece: a piece of any scene
 *
 * Gets the widget of a piece.
 *
 * Returns: (transfer none) (nullable): the #DemarcLayerItem; %NULL if the piece is only painted, is
 *   on its way out, or belongs to another pane
 */
GtkWidget *
demarc_compare_pane_get_item (DemarcComparePane *self,
                              const DemarcPiece *piece)
{
  return g_hash_table_lookup (get_private (self)->items, get_key (piece));
}

/**
 * demarc_compare_pane_get_scene:
 * @self: a pane
 *
 * Gets what is seen now.
 *
 * Returns: (transfer none) (nullable): the scene
 */
DemarcScene *
demarc_compare_pane_get_scene (DemarcComparePane *self)
{
  return get_private (self)->scene;
}

/**
 * demarc_compare_pane_get_slide:
 * @self: a pane
 *
 * Gets where the scene begins.
 *
 * Returns: the place in the pane
 */
graphene_point_t
demarc_compare_pane_get_slide (DemarcComparePane *self)
{
  DemarcComparePanePrivate *priv = get_private (self);

  return GRAPHENE_POINT_INIT (priv->x, priv->y);
}
