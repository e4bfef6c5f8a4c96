/* demarc-stage-view.c: what an audience sees of a talk
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-stage-view.h"

#include <glib/gi18n-lib.h>

#include "demarc-painter.h"
#include "demarc-step-dots.h"

/* All lengths are parts of a stage that is 720 high, so that a talk looks the same on any. */
#define UNITS 720.f
#define MARGIN 60.f
#define WORDS_WIDTH 330.f
#define GAP 30.f
#define HEADING_SIZE 38.f
#define SUBTITLE_SIZE 18.f
#define MOVED_SIZE 17.f
#define DOT_SIZE 12.f

/* How many layers that moved are named. */
#define MOVED_MAX 6

/* A stage that is higher than wide has its words above the picture. */
#define IS_NARROW(width, height) ((width) < (height) * 1.2f)

/**
 * DemarcStageView:
 *
 * What an audience sees of a talk: the heading of the step, what moved, how far the talk is, and
 * the picture of the place, all by the size of the stage. It shows nothing that is for the speaker.
 */
struct _DemarcStageView
{
  GtkWidget           parent_instance;

  /* Owned by GTK's tree */
  GtkWidget          *words;
  GtkLabel           *heading_label;
  GtkLabel           *subtitle_label;
  GtkLabel           *moved_label;
  DemarcStepDots     *dots;
  DemarcPlacePicture *picture;

  /* Owned */
  DemarcStage        *stage;
  DemarcStyle        *style;
  DemarcStack        *stack;       /* that was seen before */

  float               unit;        /* pixels */
  guint               is_backstage : 1;
};

G_DEFINE_FINAL_TYPE (DemarcStageView, demarc_stage_view, GTK_TYPE_WIDGET)

static void
set_size (GtkLabel *label,
          float     size,
          gboolean  bold)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes,
                          pango_attr_size_new_absolute ((int) (size * PANGO_SCALE)));
  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  gtk_label_set_attributes (label, attributes);
  pango_attr_list_unref (attributes);
}

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

/* Where a layer went: the arrow points to the side that it went to, as the picture has them. */
static char *
dup_move (DemarcStack *from,
          DemarcStack *to,
          guint        layer)
{
  const DemarcCell *before = demarc_stack_get_cell (from, layer);
  const DemarcCell *after = demarc_stack_get_cell (to, layer);
  const char *title = demarc_entry_get_title (DEMARC_ENTRY (after->layer));

  if (before->owner == after->owner || !before->applies || !after->applies ||
      before->owner == DEMARC_OWNER_UNSTATED || after->owner == DEMARC_OWNER_UNSTATED)
    return NULL;
  if (after->owner == DEMARC_OWNER_SHARED)
    return g_strdup_printf ("↔ %s", title);

  return g_strdup_printf (after->owner == DEMARC_OWNER_CUSTOMER ? "↑ %s" : "↓ %s", title);
}

static char *
dup_moves (DemarcStack *from,
           DemarcStack *to)
{
  g_autofree char *title = demarc_subject_dup_full_title (demarc_stack_get_subject (from));
  GString *text = g_string_new (NULL);
  guint n = 0;
  guint n_cells = demarc_stack_get_n_cells (to);

  for (guint i = 0; i < n_cells; i++)
    {
      g_autofree char *move = dup_move (from, to, i);

      if (move != NULL && n++ < MOVED_MAX)
        g_string_append_printf (text, "\n%s", move);
    }
  if (n > MOVED_MAX)
    g_string_append_printf (text, "\n%s", "…");
  if (n > 0)
    {
      /* Translators: over a list of layers on a stage; %s is a service. */
      g_autofree char *lead = g_strdup_printf (_("Moved since %s"), title);

      g_string_prepend (text, lead);
    }

  return g_string_free (text, FALSE);
}

static gboolean
is_comparable (DemarcStack *from,
               DemarcStack *to)
{
  return from != NULL && from != to &&
         demarc_stack_get_model (from) == demarc_stack_get_model (to) &&
         !demarc_subject_equal (demarc_stack_get_subject (from), demarc_stack_get_subject (to));
}

/* On a diagram, what moved since the one before it stays told until the next one. */
static void
update_moves (DemarcStageView *self)
{
  DemarcSession *session = demarc_stage_get_session (self->stage);
  DemarcStack *stack = demarc_session_get_stack (session);
  gboolean is_diagram =
    demarc_place_get_page (demarc_session_get_place (session)) == DEMARC_PAGE_EXPLORE;

  if (!is_diagram)
    {
      set_text (self->moved_label, "");
      return;
    }

  if (is_comparable (self->stack, stack))
    {
      g_autofree char *moves = dup_moves (self->stack, stack);

      set_text (self->moved_label, moves);
    }
  g_set_object (&self->stack, stack);
}

/* Away from the script, the picture speaks for itself. */
static void
update_words (DemarcStageView *self)
{
  DemarcScript *script = demarc_stage_get_script (self->stage);
  DemarcSession *session = demarc_stage_get_session (self->stage);
  DemarcSubject *subject = demarc_session_get_subject (session);
  g_autofree char *title = demarc_subject_dup_full_title (subject);
  gboolean is_diagram =
    demarc_place_get_page (demarc_session_get_place (session)) == DEMARC_PAGE_EXPLORE;
  int position = demarc_stage_get_position (self->stage);
  gboolean has_left = demarc_stage_has_left (self->stage);

  if (position < 0 || has_left)
    {
      set_text (self->heading_label, is_diagram ? title : "");
      set_text (self->subtitle_label, "");
      return;
    }

  set_text (self->heading_label,
            demarc_step_get_heading (demarc_script_get_step (script, (guint) position)));
  set_text (self->subtitle_label, is_diagram ? title : "");
}

static void
update_dots (DemarcStageView *self)
{
  DemarcScript *script = demarc_stage_get_script (self->stage);
  int position = demarc_stage_get_position (self->stage);
  guint n = demarc_script_count_walked (script, G_MAXUINT);
  guint done = 0;

  if (position >= 0 && demarc_script_is_walked (script, (guint) position))
    done = demarc_script_count_walked (script, (guint) position + 1);
  demarc_step_dots_set (self->dots, n, done, DOT_SIZE * self->unit,
                        demarc_style_get_theme (self->style));
}

static gboolean
has_curtain (DemarcStageView *self)
{
  return !self->is_backstage && demarc_stage_get_curtain (self->stage) != DEMARC_CURTAIN_OPEN;
}

/* Behind the curtain everything goes on, unseen and unread. */
static void
update_curtain (DemarcStageView *self)
{
  gboolean is_open = !has_curtain (self);

  gtk_widget_set_child_visible (self->words, is_open);
  gtk_widget_set_child_visible (GTK_WIDGET (self->picture), is_open);
  gtk_widget_set_child_visible (GTK_WIDGET (self->dots), is_open);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
update (DemarcStageView *self)
{
  DemarcSession *session = demarc_stage_get_session (self->stage);

  update_curtain (self);
  if (demarc_stage_is_frozen (self->stage) && !self->is_backstage)
    return;

  update_moves (self);
  update_words (self);
  update_dots (self);
  demarc_place_picture_show (self->picture, demarc_session_get_model (session),
                             demarc_session_get_place (session),
                             demarc_stage_get_lit (self->stage),
                             demarc_stage_get_covered (self->stage));
}

static void
stage_changed_cb (DemarcStage     *stage,
                  DemarcStageView *self)
{
  update (self);
}

static void
style_changed_cb (DemarcStyle     *style,
                  DemarcStageView *self)
{
  demarc_place_picture_set_theme (self->picture, demarc_style_get_theme (style),
                                  demarc_style_get_family (style));
  update_dots (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_unit (DemarcStageView *self,
          float            unit)
{
  if (unit == self->unit)
    return;

  self->unit = unit;
  set_size (self->heading_label, HEADING_SIZE * unit, TRUE);
  set_size (self->subtitle_label, SUBTITLE_SIZE * unit, FALSE);
  set_size (self->moved_label, MOVED_SIZE * unit, FALSE);
  update_dots (self);
}

static void
place_child (GtkWidget *child,
             float      x,
             float      y,
             float      width,
             float      height)
{
  gtk_widget_allocate (child, MAX ((int) width, 0), MAX ((int) height, 0), -1,
                       gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (x, y)));
}

/* Words above the picture. */
static void
allocate_narrow (DemarcStageView *self,
                 float            width,
                 float            height)
{
  float margin = MARGIN * self->unit / 2;
  float room = width - 2 * margin;
  float dots = DOT_SIZE * self->unit;
  int words = 0;

  gtk_widget_measure (self->words, GTK_ORIENTATION_VERTICAL, (int) room, NULL, &words, NULL, NULL);
  place_child (self->words, margin, margin, room, (float) words);
  place_child (GTK_WIDGET (self->picture), margin, 2 * margin + (float) words, room,
               height - 4 * margin - (float) words - dots);
  place_child (GTK_WIDGET (self->dots), margin, height - margin - dots, room, dots);
}

/* Words beside the picture. */
static void
allocate_wide (DemarcStageView *self,
               float            width,
               float            height)
{
  float margin = MARGIN * self->unit;
  float words = WORDS_WIDTH * self->unit;
  float beside = margin + words + GAP * self->unit;
  float dots = DOT_SIZE * self->unit;
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  float words_x = is_rtl ? width - margin - words : margin;
  float picture_width = width - beside - margin;
  int minimum = 0;

  gtk_widget_measure (self->words, GTK_ORIENTATION_VERTICAL, (int) words, &minimum, NULL, NULL,
                      NULL);
  place_child (self->words, words_x, margin, words,
               MAX ((float) minimum, height - 2 * margin - 2 * dots));
  place_child (GTK_WIDGET (self->picture), is_rtl ? margin : beside, margin, picture_width,
               height - 2 * margin);
  place_child (GTK_WIDGET (self->dots), words_x, height - margin * 2 / 3 - dots, words, dots);
}

static void
demarc_stage_view_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  DemarcStageView *self = DEMARC_STAGE_VIEW (widget);
  float w = (float) width;
  float h = (float) height;

  if (IS_NARROW (w, h))
    {
      set_unit (self, MIN (w, h) / UNITS);
      allocate_narrow (self, w, h);
    }
  else
    {
      set_unit (self, MIN (h, w * 9 / 16) / UNITS);
      allocate_wide (self, w, h);
    }
}

static void
demarc_stage_view_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  DemarcStageView *self = DEMARC_STAGE_VIEW (widget);

  /* Children are measured, as GTK wants it, but the stage takes any size. */
  gtk_widget_measure (self->words, orientation, -1, NULL, NULL, NULL, NULL);
  gtk_widget_measure (GTK_WIDGET (self->picture), orientation, -1, NULL, NULL, NULL, NULL);
  gtk_widget_measure (GTK_WIDGET (self->dots), orientation, -1, NULL, NULL, NULL, NULL);
  *minimum = 0;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 1280 : 720;
}

static GdkRGBA
get_background (DemarcStageView *self)
{
  if (has_curtain (self))
    return demarc_stage_get_curtain (self->stage) == DEMARC_CURTAIN_BLACK
             ? (GdkRGBA) { 0, 0, 0, 1 }
             : (GdkRGBA) { 1, 1, 1, 1 };

  return demarc_color_to_rgba (&demarc_style_get_theme (self->style)->background);
}

static void
demarc_stage_view_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  DemarcStageView *self = DEMARC_STAGE_VIEW (widget);
  GdkRGBA background = get_background (self);

  gtk_snapshot_append_color (snapshot, &background,
                             &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                  (float) gtk_widget_get_height (widget)));

  GTK_WIDGET_CLASS (demarc_stage_view_parent_class)->snapshot (widget, snapshot);
}

static void
demarc_stage_view_dispose (GObject *object)
{
  DemarcStageView *self = DEMARC_STAGE_VIEW (object);
  GtkWidget *child;

  if (self->stage != NULL)
    g_signal_handlers_disconnect_by_data (self->stage, self);
  if (self->style != NULL)
    g_signal_handlers_disconnect_by_data (self->style, self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->stack);
  g_clear_object (&self->stage);
  g_clear_object (&self->style);

  G_OBJECT_CLASS (demarc_stage_view_parent_class)->dispose (object);
}

static void
demarc_stage_view_class_init (DemarcStageViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_stage_view_dispose;

  widget_class->measure = demarc_stage_view_measure;
  widget_class->size_allocate = demarc_stage_view_size_allocate;
  widget_class->snapshot = demarc_stage_view_snapshot;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "stage");
}

static GtkLabel *
add_label (DemarcStageView *self,
           const char      *style_class)
{
  GtkWidget *label = gtk_label_new ("");

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style_class);
  gtk_widget_set_visible (label, FALSE);
  gtk_box_append (GTK_BOX (self->words), label);

  return GTK_LABEL (label);
}

static void
demarc_stage_view_init (DemarcStageView *self)
{
  self->words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->heading_label = add_label (self, "stage-heading");
  self->subtitle_label = add_label (self, "dim-label");
  self->moved_label = add_label (self, "stage-moved");
  self->picture = DEMARC_PLACE_PICTURE (demarc_place_picture_new ());
  self->dots = DEMARC_STEP_DOTS (demarc_step_dots_new ());
  gtk_widget_set_parent (self->words, GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->picture), GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->dots), GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->unit = 0;
}

/**
 * demarc_stage_view_new:
 * @stage: a stage
 * @style: how it shall look
 *
 * Makes the view of a stage.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_stage_view_new (DemarcStage *stage,
                       DemarcStyle *style)
{
  DemarcStageView *self = g_object_new (DEMARC_TYPE_STAGE_VIEW, NULL);

  self->stage = g_object_ref (stage);
  self->style = g_object_ref (style);
  g_signal_connect (stage, "changed", G_CALLBACK (stage_changed_cb), self);
  g_signal_connect (style, "changed", G_CALLBACK (style_changed_cb), self);
  style_changed_cb (style, self);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * demarc_stage_view_set_backstage:
 * @self: a view
 * @is_backstage: whether the speaker looks at it
 *
 * Shows the speaker what is on stage even while the audience sees a curtain, or a frozen picture.
 */
void
demarc_stage_view_set_backstage (DemarcStageView *self,
                                 gboolean         is_backstage)
{
  g_return_if_fail (DEMARC_IS_STAGE_VIEW (self));

  self->is_backstage = !!is_backstage;
  update (self);
}

/**
 * demarc_stage_view_get_picture:
 * @self: a view
 *
 * Gets the picture of the place.
 *
 * Returns: (transfer none): the widget
 */
DemarcPlacePicture *
demarc_stage_view_get_picture (DemarcStageView *self)
{
  g_return_val_if_fail (DEMARC_IS_STAGE_VIEW (self), NULL);

  return self->picture;
}
