/* demarc-compare-overview.c: all rows of a comparison at a glance
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-overview.h"

#include "demarc-painter.h"

#define RADIUS 2.f
#define MARK_MIN 2.f
#define RIM 1.f

/**
 * DemarcCompareOverview:
 *
 * A slim bar with a mark for each row of a comparison that differs: in the lane at its beginning if
 * it is more the customer's in any column than in the baseline, in the lane at its end if it is
 * more the provider's. A frame shows which rows are seen now; pointing anywhere scrolls there.
 * Screen readers have the rows themselves, so it is nothing to them.
 */
struct _DemarcCompareOverview
{
  GtkWidget          parent_instance;

  /* Owned */
  DemarcComparison  *comparison;
  DemarcScene       *scene;

  const DemarcTheme *theme;
  float              begin;     /* what the bar stands for, in the scene */
  float              end;
  float              top;       /* what is seen, in the scene */
  float              bottom;
  int                layer;     /* where one is, or -1 */
};

G_DEFINE_FINAL_TYPE (DemarcCompareOverview, demarc_compare_overview, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_SCROLL,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static float
get_scale (DemarcCompareOverview *self)
{
  return (float) gtk_widget_get_height (GTK_WIDGET (self)) / MAX (self->end - self->begin, 1);
}

/* Whether a layer leans to a side in any column. */
static gboolean
leans (DemarcCompareOverview *self,
       guint                  layer,
       DemarcLeaning          leaning)
{
  for (guint i = 0; i < demarc_comparison_get_n_columns (self->comparison); i++)
    if (demarc_comparison_get_leaning (self->comparison, i, layer) == leaning)
      return TRUE;

  return FALSE;
}

/* Paints a part of the height of a row, between two parts of the width. */
static void
paint_mark (DemarcCompareOverview *self,
            GtkSnapshot           *snapshot,
            const DemarcPiece     *piece,
            float                  from,
            float                  to,
            const DemarcColor     *color)
{
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float scale = get_scale (self);
  float height = MAX (piece->height * scale, MARK_MIN);
  GdkRGBA rgba = demarc_color_to_rgba (color);
  GskRoundedRect outline;

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    {
      float beginning = 1 - to;

      to = 1 - from;
      from = beginning;
    }

  gsk_rounded_rect_init_from_rect (
    &outline,
    &GRAPHENE_RECT_INIT (from * width, (piece->y - self->begin) * scale, (to - from) * width,
                         height),
    MIN (RADIUS, height / 2));
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &rgba, &outline.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
paint_row (DemarcCompareOverview *self,
           GtkSnapshot           *snapshot,
           const DemarcPiece     *piece)
{
  const DemarcTheme *theme = self->theme;
  gboolean is_up = leans (self, piece->layer, DEMARC_LEANING_CUSTOMER);
  gboolean is_down = leans (self, piece->layer, DEMARC_LEANING_PROVIDER);
  DemarcColor dim = theme->faint;

  dim.alpha *= 0.3f;
  if (is_up)
    paint_mark (self, snapshot, piece, 0, 0.45f, &theme->owners[DEMARC_OWNER_CUSTOMER].fill);
  if (is_down)
    paint_mark (self, snapshot, piece, 0.55f, 1, &theme->owners[DEMARC_OWNER_PROVIDER].fill);
  if (!is_up && !is_down)
    paint_mark (self, snapshot, piece, 0.35f, 0.65f,
                demarc_comparison_row_differs (self->comparison, piece->layer) ? &theme->faint
                                                                               : &dim);
  if ((int) piece->layer == self->layer)
    {
      DemarcPiece middle = *piece;

      middle.y += piece->height / 2 - 1 / get_scale (self);
      middle.height = 0;
      paint_mark (self, snapshot, &middle, 0, 1, &theme->text);
    }
}

static void
paint_view (DemarcCompareOverview *self,
            GtkSnapshot           *snapshot)
{
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float scale = get_scale (self);
  GdkRGBA color = demarc_color_to_rgba (&self->theme->text);
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (
    &outline,
    &GRAPHENE_RECT_INIT (RIM / 2 - 2, (self->top - self->begin) * scale, width + 4 - RIM,
                         (self->bottom - self->top) * scale),
    2 * RADIUS);
  color.alpha *= 0.4f;
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { RIM, RIM, RIM, RIM },
                              (GdkRGBA[4]) { color, color, color, color });
  color.alpha *= 0.2f;
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &color, &outline.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
demarc_compare_overview_snapshot (GtkWidget   *widget,
                                  GtkSnapshot *snapshot)
{
  DemarcCompareOverview *self = DEMARC_COMPARE_OVERVIEW (widget);

  if (self->scene == NULL || self->comparison == NULL)
    return;

  for (guint i = 0; i < demarc_scene_get_n_pieces (self->scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->scene, i);

      if (piece->kind == DEMARC_PIECE_ROW)
        paint_row (self, snapshot, piece);
    }
  paint_view (self, snapshot);
}

/* What is pointed at shall be in the middle. */
static void
point_at (DemarcCompareOverview *self,
          double                 y)
{
  float middle = self->begin + (float) y / MAX (get_scale (self), 0.001f);

  g_signal_emit (self, signals[SIGNAL_SCROLL], 0,
                 (double) (middle - (self->bottom - self->top) / 2));
}

static void
drag_begin_cb (GtkGestureDrag        *gesture,
               double                 x,
               double                 y,
               DemarcCompareOverview *self)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  point_at (self, y);
}

static void
drag_update_cb (GtkGestureDrag        *gesture,
                double                 x,
                double                 y,
                DemarcCompareOverview *self)
{
  double begin;

  gtk_gesture_drag_get_start_point (gesture, NULL, &begin);
  point_at (self, begin + y);
}

static void
demarc_compare_overview_dispose (GObject *object)
{
  DemarcCompareOverview *self = DEMARC_COMPARE_OVERVIEW (object);

  g_clear_object (&self->comparison);
  g_clear_object (&self->scene);

  G_OBJECT_CLASS (demarc_compare_overview_parent_class)->dispose (object);
}

static void
demarc_compare_overview_class_init (DemarcCompareOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_compare_overview_dispose;
  widget_class->snapshot = demarc_compare_overview_snapshot;

  /**
   * DemarcCompareOverview::scroll:
   * @top: a height in the scene
   *
   * Emitted when what lies from there on shall be seen.
   */
  signals[SIGNAL_SCROLL] =
    g_signal_new ("scroll", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_DOUBLE);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_class_set_css_name (widget_class, "overview");
}

static void
demarc_compare_overview_init (DemarcCompareOverview *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  self->theme = demarc_theme_get (DEMARC_THEME_LIGHT);
  self->layer = -1;
  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

/**
 * demarc_compare_overview_new:
 *
 * Makes an empty bar.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_compare_overview_new (void)
{
  return g_object_new (DEMARC_TYPE_COMPARE_OVERVIEW, NULL);
}

/**
 * demarc_compare_overview_show:
 * @self: a bar
 * @comparison: what it is about
 * @scene: where its rows lie
 * @theme: its colours
 *
 * Shows the rows of a comparison.
 */
void
demarc_compare_overview_show (DemarcCompareOverview *self,
                              DemarcComparison      *comparison,
                              DemarcScene           *scene,
                              const DemarcTheme     *theme)
{
  g_return_if_fail (DEMARC_IS_COMPARE_OVERVIEW (self));

  g_set_object (&self->comparison, comparison);
  g_set_object (&self->scene, scene);
  self->theme = theme;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * demarc_compare_overview_set_range:
 * @self: a bar
 * @begin: where the rows begin in the scene
 * @end: where the scene ends
 *
 * Says what the bar stands for.
 */
void
demarc_compare_overview_set_range (DemarcCompareOverview *self,
                                   float                  begin,
                                   float                  end)
{
  g_return_if_fail (DEMARC_IS_COMPARE_OVERVIEW (self));

  self->begin = begin;
  self->end = end;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * demarc_compare_overview_set_view:
 * @self: a bar
 * @top: where the scene begins to be seen
 * @bottom: where it ends to be seen
 *
 * Says what is seen.
 */
void
demarc_compare_overview_set_view (DemarcCompareOverview *self,
                                  float                  top,
                                  float                  bottom)
{
  g_return_if_fail (DEMARC_IS_COMPARE_OVERVIEW (self));

  self->top = top;
  self->bottom = bottom;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * demarc_compare_overview_set_layer:
 * @self: a bar
 * @layer: the position of a layer in the model; -1 for none
 *
 * Says in which row one is.
 */
void
demarc_compare_overview_set_layer (DemarcCompareOverview *self,
                                   int                    layer)
{
  g_return_if_fail (DEMARC_IS_COMPARE_OVERVIEW (self));

  if (self->layer == layer)
    return;

  self->layer = layer;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
