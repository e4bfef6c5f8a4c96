/* demarc-place-picture.c: a place as a picture that moves
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-place-picture.h"

#include "demarc-light.h"
#include "demarc-painter.h"
#include "demarc-place-scene.h"
#include "demarc-tween.h"

#define SHIFT_DURATION 600
#define LIGHT_DURATION 300

/* How large it would like to be; it takes what it gets. */
#define WIDTH_NATURAL 640
#define HEIGHT_NATURAL 480

/**
 * DemarcPlacePicture:
 *
 * The picture of a place, as large as there is room. When the place changes, layers travel; when
 * the light changes, it comes slowly. It is to be looked at: nothing in it can be chosen, and to a
 * screen reader it is a picture with a description.
 */
struct _DemarcPlacePicture
{
  GtkWidget          parent_instance;

  /* Owned */
  DemarcModel       *model;
  DemarcPlace       *place;
  DemarcPainter     *painter;
  DemarcTypesetter  *typesetter;
  DemarcTween       *tween;
  DemarcScene       *base;      /* of the place, in full light */
  DemarcScene       *from;
  DemarcScene       *to;
  DemarcScene       *scene;     /* what is seen */

  /* Static */
  const DemarcTheme *theme;

  guint64            lit;
  guint64            covered;
  int                width;     /* of the base */
  int                height;
  guint              duration;  /* of the change that is to come; 0 for none */
  guint              is_stale : 1;
  guint              is_still : 1;
};

G_DEFINE_FINAL_TYPE (DemarcPlacePicture, demarc_place_picture, GTK_TYPE_WIDGET)

static void
show_scene (DemarcPlacePicture *self,
            DemarcScene        *scene)
{
  g_set_object (&self->scene, scene);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
shift_cb (float    t,
          gpointer user_data)
{
  DemarcPlacePicture *self = DEMARC_PLACE_PICTURE (user_data);
  g_autoptr (DemarcScene) scene = demarc_scene_mix (self->from, self->to, t);

  show_scene (self, scene);
  if (t >= 1)
    g_clear_object (&self->from);
}

/* The typesetter goes with every scene; one that was set in another cannot be mixed with it. */
static gboolean
can_mix (DemarcPlacePicture *self)
{
  return self->scene != NULL && self->duration > 0 && !self->is_still &&
         demarc_scene_get_typesetter (self->scene) == self->typesetter;
}

static void
go_to_target (DemarcPlacePicture *self)
{
  gboolean mixes = can_mix (self);

  g_clear_object (&self->to);
  self->to = demarc_scene_light (self->base, self->lit, self->covered);
  demarc_tween_stop (self->tween);
  g_clear_object (&self->from);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  demarc_scene_get_description (self->to), -1);
  if (mixes)
    {
      self->from = g_object_ref (self->scene);
      demarc_tween_start (self->tween, self->duration);
    }
  else
    {
      show_scene (self, self->to);
    }
  self->duration = 0;
}

static void
lay_out (DemarcPlacePicture *self,
         int                 width,
         int                 height)
{
  const DemarcPlaceSceneOptions options = {
    .width = (guint) width,
    .height = (guint) height,
    .theme = self->theme,
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
    .is_bare = TRUE,
  };

  /* Another size is not something to travel to. */
  if (width != self->width || height != self->height)
    self->duration = 0;
  self->width = width;
  self->height = height;
  self->is_stale = FALSE;

  g_clear_object (&self->base);
  self->base = demarc_scene_new_for_place (self->model, self->place, self->typesetter, &options);
  if (self->base != NULL)
    go_to_target (self);
  else
    g_clear_object (&self->scene);
}

static void
invalidate (DemarcPlacePicture *self)
{
  self->is_stale = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
demarc_place_picture_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  *minimum = 0;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH_NATURAL : HEIGHT_NATURAL;
}

static void
demarc_place_picture_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  DemarcPlacePicture *self = DEMARC_PLACE_PICTURE (widget);

  if (self->place != NULL && width > 0 && height > 0 &&
      (self->is_stale || width != self->width || height != self->height))
    lay_out (self, width, height);
}

/* A picture that is not as large as the room stands in its middle, at its top. */
static void
demarc_place_picture_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  DemarcPlacePicture *self = DEMARC_PLACE_PICTURE (widget);
  float x;

  if (self->scene == NULL)
    return;

  x = ((float) gtk_widget_get_width (widget) - demarc_scene_get_width (self->scene)) / 2;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, 0));
  for (guint i = 0; i < demarc_scene_get_n_pieces (self->scene); i++)
    demarc_painter_paint_piece (self->painter, snapshot, self->scene,
                                demarc_scene_get_piece (self->scene, i));
  gtk_snapshot_restore (snapshot);
}

static void
demarc_place_picture_dispose (GObject *object)
{
  DemarcPlacePicture *self = DEMARC_PLACE_PICTURE (object);

  g_clear_object (&self->tween);
  g_clear_object (&self->from);
  g_clear_object (&self->to);
  g_clear_object (&self->base);
  g_clear_object (&self->scene);
  g_clear_object (&self->typesetter);
  g_clear_object (&self->painter);
  g_clear_object (&self->place);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (demarc_place_picture_parent_class)->dispose (object);
}

static void
demarc_place_picture_class_init (DemarcPlacePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_place_picture_dispose;

  widget_class->measure = demarc_place_picture_measure;
  widget_class->size_allocate = demarc_place_picture_size_allocate;
  widget_class->snapshot = demarc_place_picture_snapshot;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "placepicture");
}

static void
demarc_place_picture_init (DemarcPlacePicture *self)
{
  self->painter = demarc_painter_new ();
  self->typesetter = demarc_typesetter_new (NULL);
  self->tween = demarc_tween_new (GTK_WIDGET (self), shift_cb, self);
  self->theme = demarc_theme_get (DEMARC_THEME_LIGHT);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * demarc_place_picture_new:
 *
 * Makes an empty picture.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_place_picture_new (void)
{
  return g_object_new (DEMARC_TYPE_PLACE_PICTURE, NULL);
}

/**
 * demarc_place_picture_show:
 * @self: a picture
 * @model: a model
 * @place: a place that was checked on it
 * @lit: the layers that light is on, a bit for each by their positions in the model; 0 for all
 * @covered: the layers that are not seen
 *
 * Shows a place. What was there before travels to where it is now.
 */
void
demarc_place_picture_show (DemarcPlacePicture *self,
                           DemarcModel        *model,
                           DemarcPlace        *place,
                           guint64             lit,
                           guint64             covered)
{
  gboolean is_elsewhere;
  gboolean is_lit_anew;

  g_return_if_fail (DEMARC_IS_PLACE_PICTURE (self));

  is_elsewhere = model != self->model || !demarc_place_equal (place, self->place);
  is_lit_anew = lit != self->lit || covered != self->covered;
  if (!is_elsewhere && !is_lit_anew)
    return;

  self->duration = is_elsewhere ? SHIFT_DURATION : LIGHT_DURATION;
  if (model != self->model)
    self->duration = 0;
  g_set_object (&self->model, model);
  g_set_object (&self->place, place);
  self->lit = lit;
  self->covered = covered;

  if (is_elsewhere || self->base == NULL)
    invalidate (self);
  else
    go_to_target (self);
}

/**
 * demarc_place_picture_set_theme:
 * @self: a picture
 * @theme: its colours
 * @family: (nullable): the family of its text
 *
 * Changes how it looks.
 */
void
demarc_place_picture_set_theme (DemarcPlacePicture *self,
                                const DemarcTheme  *theme,
                                const char         *family)
{
  g_return_if_fail (DEMARC_IS_PLACE_PICTURE (self));

  self->theme = theme;
  self->duration = 0;
  g_clear_object (&self->typesetter);
  self->typesetter = demarc_typesetter_new (family);
  invalidate (self);
}

/**
 * demarc_place_picture_set_still:
 * @self: a picture
 * @is_still: whether changes are there at once
 *
 * Keeps small pictures, of which there are many, from moving.
 */
void
demarc_place_picture_set_still (DemarcPlacePicture *self,
                                gboolean            is_still)
{
  g_return_if_fail (DEMARC_IS_PLACE_PICTURE (self));

  self->is_still = !!is_still;
}

/**
 * demarc_place_picture_get_scene:
 * @self: a picture
 *
 * Gets what is seen now.
 *
 * Returns: (transfer none) (nullable): the scene
 */
DemarcScene *
demarc_place_picture_get_scene (DemarcPlacePicture *self)
{
  g_return_val_if_fail (DEMARC_IS_PLACE_PICTURE (self), NULL);

  return self->scene;
}
