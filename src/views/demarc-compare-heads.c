/* demarc-compare-heads.c: the heads of the columns of a comparison
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-heads.h"

#include <glib/gi18n-lib.h>

#include "demarc-drag-icon.h"

/* How large a button is, and how far it reaches over the end of its head: its sign shall stand
 * there, not its rim. */
#define BUTTON_SIZE 26
#define BUTTON_OVERHANG 4

/**
 * DemarcCompareHeads:
 *
 * The heads of columns: each has a button that takes its column away, and can be dragged to another
 * place among them, or to whoever takes the text of a subject.
 */
struct _DemarcCompareHeads
{
  DemarcComparePane  parent_instance;

  /* Owned */
  DemarcComparison  *comparison;
  GHashTable        *buttons;     /* by head */

  const DemarcTheme *theme;
  int                dragged;     /* a column, or -1 */
};

G_DEFINE_FINAL_TYPE (DemarcCompareHeads, demarc_compare_heads, DEMARC_TYPE_COMPARE_PANE)

enum
{
  SIGNAL_REMOVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The column of a head. */
static int
get_column (DemarcCompareHeads *self,
            GtkWidget          *head)
{
  DemarcScene *scene = demarc_compare_pane_get_scene (DEMARC_COMPARE_PANE (self));

  for (guint i = 0; scene != NULL && i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);

      if (demarc_compare_pane_get_item (DEMARC_COMPARE_PANE (self), piece) == head)
        return (int) piece->column;
    }

  return -1;
}

/* The head of a column. */
static GtkWidget *
find_head (DemarcCompareHeads *self,
           int                 column)
{
  DemarcComparePane *pane = DEMARC_COMPARE_PANE (self);
  DemarcScene *scene = demarc_compare_pane_get_scene (pane);

  for (guint i = 0; scene != NULL && i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      GtkWidget *head = demarc_compare_pane_get_item (pane, piece);

      if (head != NULL && (int) piece->column == column)
        return head;
    }

  return NULL;
}

static void
clicked_cb (GtkButton          *button,
            DemarcCompareHeads *self)
{
  int column = get_column (self, g_object_get_data (G_OBJECT (button), "head"));

  if (column >= 0)
    g_signal_emit (self, signals[SIGNAL_REMOVE], 0, (guint) column);
}

/* The keyboard has a key for it, so that it need not stop at each button. */
static GtkWidget *
make_button (DemarcCompareHeads *self,
             GtkWidget          *head)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "icon-name", "window-close-symbolic",
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_button_set_child (GTK_BUTTON (button), image);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (button, "remove");
  gtk_widget_set_focusable (button, FALSE);
  g_object_set_data (G_OBJECT (button), "head", head);
  g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_widget_set_parent (button, GTK_WIDGET (self));

  return button;
}

static void
name_button (DemarcCompareHeads *self,
             GtkWidget          *button,
             guint               column)
{
  g_autofree char *title = demarc_comparison_dup_title (self->comparison, column);
  /* Translators: %s is a service or category whose column is taken out of a comparison. */
  g_autofree char *name = g_strdup_printf (_("Remove %s"), title);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_widget_set_tooltip_text (button, name);
}

static void
demarc_compare_heads_update (DemarcComparePane *pane,
                             DemarcScene       *scene)
{
  DemarcCompareHeads *self = DEMARC_COMPARE_HEADS (pane);
  g_autoptr (GHashTable) old = g_steal_pointer (&self->buttons);
  GHashTableIter iter;
  gpointer gone;

  DEMARC_COMPARE_PANE_CLASS (demarc_compare_heads_parent_class)->update (pane, scene);

  self->buttons = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      GtkWidget *head = demarc_compare_pane_get_item (pane, piece);
      GtkWidget *button;

      if (head == NULL)
        continue;

      button = g_hash_table_lookup (old, head);
      g_hash_table_remove (old, head);
      if (button == NULL)
        button = make_button (self, head);
      name_button (self, button, piece->column);
      gtk_widget_insert_after (button, GTK_WIDGET (self), head);
      g_hash_table_insert (self->buttons, head, button);
    }

  g_hash_table_iter_init (&iter, old);
  while (g_hash_table_iter_next (&iter, NULL, &gone))
    gtk_widget_unparent (gone);
}

static void
allocate_button (DemarcCompareHeads *self,
                 const DemarcPiece  *piece,
                 GtkWidget          *button)
{
  graphene_point_t slide = demarc_compare_pane_get_slide (DEMARC_COMPARE_PANE (self));
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GtkRequisition least;
  float x = piece->x - BUTTON_OVERHANG;

  gtk_widget_get_preferred_size (button, &least, NULL);
  least.width = MAX (least.width, BUTTON_SIZE);
  least.height = MAX (least.height, BUTTON_SIZE);
  if (!is_rtl)
    x = piece->x + piece->width - (float) least.width + BUTTON_OVERHANG;

  gtk_widget_allocate (button, least.width, least.height, -1,
                       gsk_transform_translate (
                         NULL, &GRAPHENE_POINT_INIT (x + slide.x, piece->y + slide.y - 2)));
}

static void
demarc_compare_heads_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  DemarcCompareHeads *self = DEMARC_COMPARE_HEADS (widget);
  DemarcComparePane *pane = DEMARC_COMPARE_PANE (widget);
  DemarcScene *scene = demarc_compare_pane_get_scene (pane);

  GTK_WIDGET_CLASS (demarc_compare_heads_parent_class)
    ->size_allocate (widget, width, height, baseline);

  for (guint i = 0; scene != NULL && i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      GtkWidget *head = demarc_compare_pane_get_item (pane, piece);

      if (head != NULL)
        allocate_button (self, piece, g_hash_table_lookup (self->buttons, head));
    }
}

static void
demarc_compare_heads_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  DemarcCompareHeads *self = DEMARC_COMPARE_HEADS (widget);
  GHashTableIter iter;
  gpointer button;

  GTK_WIDGET_CLASS (demarc_compare_heads_parent_class)->snapshot (widget, snapshot);

  g_hash_table_iter_init (&iter, self->buttons);
  while (g_hash_table_iter_next (&iter, NULL, &button))
    gtk_widget_snapshot_child (widget, button, snapshot);
}

/* Dragging. */

static GdkContentProvider *
prepare_cb (GtkDragSource      *source,
            double              x,
            double              y,
            DemarcCompareHeads *self)
{
  int column = demarc_compare_heads_find (self, x, y);
  DemarcSubject *subject;

  if (column < 0)
    return NULL;

  self->dragged = column;
  subject = demarc_stack_get_subject (demarc_comparison_get_stack (self->comparison,
                                                                   (guint) column));

  return gdk_content_provider_new_typed (G_TYPE_STRING, demarc_subject_get_text (subject));
}

static void
drag_begin_cb (GtkDragSource      *source,
               GdkDrag            *drag,
               DemarcCompareHeads *self)
{
  GtkWidget *head = find_head (self, self->dragged);

  if (head != NULL)
    demarc_drag_icon_set (source, head, self->theme);
}

static void
drag_end_cb (GtkDragSource      *source,
             GdkDrag            *drag,
             gboolean            shall_delete,
             DemarcCompareHeads *self)
{
  self->dragged = -1;
}

static void
add_drag_source (DemarcCompareHeads *self)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_COPY | GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (source, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
}

static void
demarc_compare_heads_dispose (GObject *object)
{
  DemarcCompareHeads *self = DEMARC_COMPARE_HEADS (object);

  g_clear_object (&self->comparison);
  g_clear_pointer (&self->buttons, g_hash_table_unref);

  G_OBJECT_CLASS (demarc_compare_heads_parent_class)->dispose (object);
}

static void
demarc_compare_heads_class_init (DemarcCompareHeadsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_compare_heads_dispose;
  widget_class->size_allocate = demarc_compare_heads_size_allocate;
  widget_class->snapshot = demarc_compare_heads_snapshot;
  DEMARC_COMPARE_PANE_CLASS (klass)->update = demarc_compare_heads_update;

  /**
   * DemarcCompareHeads::remove:
   * @column: the column
   *
   * Emitted when a column shall go.
   */
  signals[SIGNAL_REMOVE] =
    g_signal_new ("remove", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
demarc_compare_heads_init (DemarcCompareHeads *self)
{
  self->buttons = g_hash_table_new (NULL, NULL);
  self->dragged = -1;
  add_drag_source (self);
}

/**
 * demarc_compare_heads_new:
 * @painter: what paints
 *
 * Makes an empty row of heads.
 *
 * Returns: (transfer floating): the widget
 */
DemarcCompareHeads *
demarc_compare_heads_new (DemarcPainter *painter)
{
  DemarcCompareHeads *self = g_object_new (DEMARC_TYPE_COMPARE_HEADS, NULL);

  /* Translators: what screen readers call the row of the heads of columns. */
  demarc_compare_pane_set_up (DEMARC_COMPARE_PANE (self), painter,
                              DEMARC_COMPARE_PANE_KIND (DEMARC_PIECE_COLUMN), _("Columns"));

  return self;
}

/**
 * demarc_compare_heads_show:
 * @self: heads
 * @comparison: what they are the heads of
 * @theme: their colours
 *
 * Says what columns there are. The heads follow with the next scene.
 */
void
demarc_compare_heads_show (DemarcCompareHeads *self,
                           DemarcComparison   *comparison,
                           const DemarcTheme  *theme)
{
  g_return_if_fail (DEMARC_IS_COMPARE_HEADS (self));

  g_set_object (&self->comparison, comparison);
  self->theme = theme;
}

/**
 * demarc_compare_heads_get_dragged:
 * @self: heads
 *
 * Gets the column whose head is being dragged.
 *
 * Returns: the column; -1 for none
 */
int
demarc_compare_heads_get_dragged (DemarcCompareHeads *self)
{
  g_return_val_if_fail (DEMARC_IS_COMPARE_HEADS (self), -1);

  return self->dragged;
}

/**
 * demarc_compare_heads_find:
 * @self: heads
 * @x: a place in the pane
 * @y: the same
 *
 * Finds the head at a place.
 *
 * Returns: its column; -1 for none
 */
int
demarc_compare_heads_find (DemarcCompareHeads *self,
                           double              x,
                           double              y)
{
  GtkWidget *widget;

  g_return_val_if_fail (DEMARC_IS_COMPARE_HEADS (self), -1);

  widget = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  return DEMARC_IS_LAYER_ITEM (widget) ? get_column (self, widget) : -1;
}
