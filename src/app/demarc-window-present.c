/* demarc-window-present.c: giving talks
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-window-private.h"

#include <glib/gi18n.h>

#include "demarc-audience-window.h"
#include "demarc-file-dialog.h"
#include "demarc-load.h"
#include "demarc-problems-dialog.h"

#define TALKS DEMARC_APP_PATH "/talks/"

/* The talk for whoever has not said which. */
#define FIRST_TALK "ten-minutes"

static void
present (DemarcWindow *self,
         DemarcTalk   *talk,
         guint         step)
{
  g_autoptr (DemarcScript) script =
    demarc_script_new (talk, demarc_session_get_model (self->session));
  g_autoptr (DemarcStage) stage = demarc_stage_new (script);
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  if (demarc_stage_get_position (stage) < 0)
    {
      demarc_window_say (self, _("This talk has no step that can be shown on this model"));
      return;
    }

  if (step > 0)
    demarc_stage_go_to (stage, step - 1);
  _demarc_window_stop_presenting (self);
  g_set_weak_pointer (&self->audience,
                      demarc_audience_window_new (application, stage, self->style));
  gtk_window_present (GTK_WINDOW (self->audience));
}

/* What is wrong with a talk is told behind the stage, so that it can be given all the same. */
static void
present_bytes (DemarcWindow *self,
               GBytes       *bytes,
               const char   *name,
               guint         step)
{
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcTalk) talk = demarc_talk_new_for_bytes (bytes, name, &problems, &error);
  g_autofree char *message = NULL;

  if (demarc_problems_get_n_errors (problems) > 0)
    {
      /* Translators: %s is a file. */
      message = g_strdup_printf (_("Parts of %s could not be read"), name);
      gtk_window_present (demarc_problems_dialog_new (
        GTK_WINDOW (self), error != NULL ? error->message : message, problems));
    }
  if (talk != NULL)
    present (self, talk, step);
}

static void
present_shipped (DemarcWindow *self,
                 const char   *name)
{
  g_autofree char *path = g_strconcat (TALKS, name, DEMARC_TALK_SUFFIX, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  if (bytes != NULL)
    present_bytes (self, bytes, name, 0);
}

static void
present_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *target)
{
  DemarcWindow *self = DEMARC_WINDOW (widget);

  if (self->talk != NULL)
    demarc_window_present_talk (self, self->talk, 0);
  else
    present_shipped (self, FIRST_TALK);
}

static void
present_talk_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *target)
{
  DemarcWindow *self = DEMARC_WINDOW (widget);

  g_clear_object (&self->talk);
  present_shipped (self, g_variant_get_string (target, NULL));
}

static void
talk_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (GFile) file = demarc_file_dialog_finish (result);

  if (file != NULL)
    demarc_window_present_talk (DEMARC_WINDOW (source), file, 0);
}

static void
open_talk_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *target)
{
  demarc_file_dialog_open (GTK_WINDOW (widget), _("Present a Talk"), _("Talks"),
                           "*" DEMARC_TALK_SUFFIX, talk_chosen_cb, NULL);
}

/* Ends the talk that is being given, if any: there is one audience. */
void
_demarc_window_stop_presenting (DemarcWindow *self)
{
  GtkWidget *audience = self->audience;

  g_clear_weak_pointer (&self->audience);
  if (audience != NULL)
    gtk_window_destroy (GTK_WINDOW (audience));
}

/* Adds the actions that give talks. */
void
_demarc_window_install_present (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open-talk", NULL, open_talk_cb);
  gtk_widget_class_install_action (widget_class, "win.present", NULL, present_cb);
  gtk_widget_class_install_action (widget_class, "win.present-talk", "s", present_talk_cb);
}

/**
 * demarc_window_present_talk:
 * @self: a window
 * @file: a talk
 * @step: the step to begin with, from 1; 0 for the first one
 *
 * Gives a talk on the model that is open. What is wrong with it is listed; the steps that can be
 * shown are.
 */
void
demarc_window_present_talk (DemarcWindow *self,
                            GFile        *file,
                            guint         step)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = g_file_get_parse_name (file);

  g_return_if_fail (DEMARC_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  bytes = demarc_load_bytes (file, &error);
  if (bytes == NULL)
    {
      demarc_window_say (self, error->message);
      return;
    }

  g_set_object (&self->talk, file);
  present_bytes (self, bytes, name, step);
}
