/* demarc-window-open.c: opening models and going to places
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-window-private.h"

#include "demarc-problems-dialog.h"

/* What a model is loaded with, in a thread of its own. */
typedef struct
{
  GFile          *file;
  DemarcProblems *problems;
} Loading;

static void
loading_free (gpointer data)
{
  Loading *loading = data;

  g_clear_object (&loading->file);
  g_clear_pointer (&loading->problems, demarc_problems_unref);
  g_free (loading);
}

static void
load (GTask        *task,
      gpointer      source,
      gpointer      data,
      GCancellable *cancellable)
{
  Loading *loading = data;
  GError *error = NULL;
  DemarcModel *model = demarc_model_new_for_file (loading->file, &loading->problems, &error);

  if (model != NULL)
    g_task_return_pointer (task, model, g_object_unref);
  else
    g_task_return_error (task, error);
}

/* What is still being loaded is not wanted any more, or is there. */
void
_demarc_window_stop_opening (DemarcWindow *self)
{
  g_clear_object (&self->opening);
  gtk_accessible_reset_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  DemarcWindow *self = DEMARC_WINDOW (source);
  Loading *loading = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcModel) model = g_task_propagate_pointer (G_TASK (result), &error);
  g_autofree char *place = NULL;

  /* Something else was asked for meanwhile, or the window was closed. */
  if (self->opening != loading->file)
    return;

  _demarc_window_stop_opening (self);
  if (model == NULL)
    {
      gtk_window_present (
        demarc_problems_dialog_new (GTK_WINDOW (self), error->message, loading->problems));
    }
  else
    {
      g_set_object (&self->file, loading->file);
      demarc_session_set_model (self->session, model);
      _demarc_window_update_actions (self);
    }

  place = g_steal_pointer (&self->next_place);
  if (place != NULL)
    demarc_window_go (self, place);
}

/**
 * demarc_window_open_model:
 * @self: a window
 * @file: a model file
 *
 * Opens a model as soon as it is loaded. If it has errors, the model that was open stays open and a
 * dialog says what is wrong and where. Of several that are asked for, the last one is opened.
 */
void
demarc_window_open_model (DemarcWindow *self,
                          GFile        *file)
{
  g_autoptr (GTask) task = NULL;
  Loading *loading;

  g_return_if_fail (DEMARC_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  loading = g_new0 (Loading, 1);
  /* Which of two loadings of the same file is the last one, the object tells. */
  loading->file = g_file_dup (file);
  g_set_object (&self->opening, loading->file);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, TRUE, -1);

  task = g_task_new (self, NULL, loaded_cb, NULL);
  g_task_set_task_data (task, loading, loading_free);
  g_task_run_in_thread (task, load);
}

/**
 * demarc_window_is_opening:
 * @self: a window
 *
 * Tells whether a model is being loaded.
 *
 * Returns: whether one is
 */
gboolean
demarc_window_is_opening (DemarcWindow *self)
{
  g_return_val_if_fail (DEMARC_IS_WINDOW (self), FALSE);

  return self->opening != NULL;
}

/**
 * demarc_window_go:
 * @self: a window
 * @text: a place
 *
 * Goes to a place, or says why that cannot be. While a model is being loaded, the place is one of
 * that model: then it waits.
 */
void
demarc_window_go (DemarcWindow *self,
                  const char   *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = NULL;

  g_return_if_fail (DEMARC_IS_WINDOW (self));

  if (self->opening != NULL)
    {
      g_free (self->next_place);
      self->next_place = g_strdup (text);
      return;
    }

  place = demarc_place_new_from_text (text, &error);
  if (place == NULL || !demarc_session_go (self->session, place, &error))
    demarc_window_say (self, error->message);
}
