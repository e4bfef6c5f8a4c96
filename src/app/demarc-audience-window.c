/* demarc-audience-window.c: the window that an audience looks at
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-audience-window.h"

#include <glib/gi18n.h>

#include "demarc-stage-keys.h"

/* When a pointer that does not move is hidden, in milliseconds. */
#define POINTER_IDLE 2000

/**
 * DemarcAudienceWindow:
 *
 * A stage on the whole screen, without anything around it. It obeys the keys of the speaker, keeps
 * the screen awake, and hides the pointer while nobody moves it.
 */
struct _DemarcAudienceWindow
{
  GtkWindow        parent_instance;

  /* Owned by GTK's tree */
  DemarcStageView *view;

  /* Owned */
  DemarcStage     *stage;
  DemarcStyle     *style;
  DemarcStageKeys *keys;

  guint            inhibited;
  guint            idle;
};

G_DEFINE_FINAL_TYPE (DemarcAudienceWindow, demarc_audience_window, GTK_TYPE_WINDOW)

static void
command_cb (DemarcStageKeys      *keys,
            guint                 command,
            DemarcAudienceWindow *self)
{
  if (command == DEMARC_STAGE_LEAVE)
    gtk_window_close (GTK_WINDOW (self));
}

static gboolean
hide_pointer_cb (gpointer data)
{
  DemarcAudienceWindow *self = DEMARC_AUDIENCE_WINDOW (data);

  self->idle = 0;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "none");

  return G_SOURCE_REMOVE;
}

static void
moved_cb (GtkEventControllerMotion *controller,
          double                    x,
          double                    y,
          DemarcAudienceWindow     *self)
{
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  g_clear_handle_id (&self->idle, g_source_remove);
  self->idle = g_timeout_add (POINTER_IDLE, hide_pointer_cb, self);
}

/* The title is what a list of windows shows, and what is said when the window comes. */
static void
update_title (DemarcAudienceWindow *self)
{
  DemarcTalk *talk = demarc_script_get_talk (demarc_stage_get_script (self->stage));

  gtk_window_set_title (GTK_WINDOW (self), demarc_talk_get_title (talk));
}

/* Orca speaks a new name of the window that is in use; the heading is what a step is about. */
static void
stage_changed_cb (DemarcStage          *stage,
                  DemarcAudienceWindow *self)
{
  int position = demarc_stage_get_position (stage);
  DemarcStep *step;

  update_title (self);
  if (position < 0 || demarc_stage_has_left (stage) || demarc_stage_is_frozen (stage) ||
      demarc_stage_get_curtain (stage) != DEMARC_CURTAIN_OPEN)
    return;

  step = demarc_script_get_step (demarc_stage_get_script (stage), (guint) position);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  demarc_step_get_heading (step), -1);
}

static void
style_changed_cb (DemarcStyle          *style,
                  DemarcAudienceWindow *self)
{
  demarc_style_apply (style, GTK_WIDGET (self));
}

static void
demarc_audience_window_dispose (GObject *object)
{
  DemarcAudienceWindow *self = DEMARC_AUDIENCE_WINDOW (object);
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  g_clear_handle_id (&self->idle, g_source_remove);
  if (self->inhibited != 0 && application != NULL)
    gtk_application_uninhibit (application, self->inhibited);
  self->inhibited = 0;
  if (self->stage != NULL)
    g_signal_handlers_disconnect_by_data (self->stage, self);
  if (self->style != NULL)
    g_signal_handlers_disconnect_by_data (self->style, self);
  if (self->keys != NULL)
    g_signal_handlers_disconnect_by_data (self->keys, self);
  g_clear_object (&self->keys);
  g_clear_object (&self->stage);
  g_clear_object (&self->style);

  G_OBJECT_CLASS (demarc_audience_window_parent_class)->dispose (object);
}

static void
demarc_audience_window_class_init (DemarcAudienceWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = demarc_audience_window_dispose;
}

static void
demarc_audience_window_init (DemarcAudienceWindow *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect (motion, "motion", G_CALLBACK (moved_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_css_class (GTK_WIDGET (self), "demarc");
  gtk_window_set_decorated (GTK_WINDOW (self), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (self), 1280, 720);
}

/**
 * demarc_audience_window_new:
 * @application: the application
 * @stage: the stage to show
 * @style: how it shall look
 *
 * Makes the window, on the whole screen. It is not shown yet.
 *
 * Returns: (transfer none): the window; GTK owns it
 */
GtkWidget *
demarc_audience_window_new (GtkApplication *application,
                            DemarcStage    *stage,
                            DemarcStyle    *style)
{
  DemarcAudienceWindow *self = g_object_new (DEMARC_TYPE_AUDIENCE_WINDOW, NULL);
  GtkWidget *view = demarc_stage_view_new (stage, style);

  self->stage = g_object_ref (stage);
  self->style = g_object_ref (style);
  self->view = DEMARC_STAGE_VIEW (view);
  self->keys = demarc_stage_keys_new (stage);
  g_signal_connect (self->keys, "command", G_CALLBACK (command_cb), self);
  demarc_stage_keys_attach (self->keys, GTK_WIDGET (self));
  g_signal_connect (stage, "changed", G_CALLBACK (stage_changed_cb), self);
  g_signal_connect (style, "changed", G_CALLBACK (style_changed_cb), self);
  style_changed_cb (style, self);
  stage_changed_cb (stage, self);

  gtk_window_set_child (GTK_WINDOW (self), view);
  gtk_window_set_application (GTK_WINDOW (self), application);
  gtk_window_fullscreen (GTK_WINDOW (self));
  self->inhibited =
    gtk_application_inhibit (application, GTK_WINDOW (self), GTK_APPLICATION_INHIBIT_IDLE,
                             _("A talk is being given"));

  return GTK_WIDGET (self);
}

/**
 * demarc_audience_window_get_stage:
 * @self: a window
 *
 * Gets the stage.
 *
 * Returns: (transfer none): the stage
 */
DemarcStage *
demarc_audience_window_get_stage (DemarcAudienceWindow *self)
{
  g_return_val_if_fail (DEMARC_IS_AUDIENCE_WINDOW (self), NULL);

  return self->stage;
}

/**
 * demarc_audience_window_get_view:
 * @self: a window
 *
 * Gets the view of the stage.
 *
 * Returns: (transfer none): the view
 */
DemarcStageView *
demarc_audience_window_get_view (DemarcAudienceWindow *self)
{
  g_return_val_if_fail (DEMARC_IS_AUDIENCE_WINDOW (self), NULL);

  return self->view;
}
