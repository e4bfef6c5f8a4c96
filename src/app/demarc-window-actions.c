/* demarc-window-actions.c: what can be done in the window
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-window-private.h"

#include <glib/gi18n.h>

#include "demarc-file-dialog.h"

static void
search_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  DemarcWindow *self = DEMARC_WINDOW (widget);

  demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_SIDEBAR, TRUE);
  if (demarc_adaptive_get_n_visible (self->adaptive) == 1)
    demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_DETAILS, FALSE);
  demarc_sidebar_focus_search (self->sidebar);
}

/* With room for one pane, back first leaves the pane that covers the diagram. */
static void
back_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  DemarcWindow *self = DEMARC_WINDOW (widget);
  gboolean is_narrow = demarc_adaptive_get_n_visible (self->adaptive) == 1;

  if (is_narrow && demarc_adaptive_get_shown (self->adaptive, DEMARC_PANE_DETAILS))
    demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_DETAILS, FALSE);
  else if (is_narrow && demarc_adaptive_get_shown (self->adaptive, DEMARC_PANE_SIDEBAR))
    demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_SIDEBAR, FALSE);
  else
    demarc_session_go_back (self->session);
}

static void
toggle_pane (DemarcWindow *self,
             DemarcPane    pane,
             const char   *key)
{
  gboolean shown = !demarc_adaptive_get_shown (self->adaptive, pane);

  demarc_adaptive_set_shown (self->adaptive, pane, shown);
  /* Only what was chosen with room for it is a wish to be remembered. */
  if (demarc_adaptive_get_n_visible (self->adaptive) == 3)
    demarc_settings_set_shown (self->settings, key, shown);
}

static void
add_to_workload_cb (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  _demarc_window_add_to_workload (DEMARC_WINDOW (widget));
}

static void
copy_link_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  _demarc_window_copy_link (DEMARC_WINDOW (widget));
}

static void
copy_picture_cb (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  _demarc_window_copy_picture (DEMARC_WINDOW (widget));
}

static void
export_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  _demarc_window_export (DEMARC_WINDOW (widget));
}

static void
print_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  _demarc_window_print (DEMARC_WINDOW (widget));
}

static void
model_chosen_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (GFile) file = demarc_file_dialog_finish (result);

  if (file != NULL)
    demarc_window_open_model (DEMARC_WINDOW (source), file);
}

static void
open_model_cb (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  demarc_file_dialog_open (GTK_WINDOW (widget), _("Open a Model"), _("Models"), "*.json",
                           model_chosen_cb, NULL);
}

static void
builtin_model_cb (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  DemarcWindow *self = DEMARC_WINDOW (widget);

  _demarc_window_stop_opening (self);
  g_clear_object (&self->file);
  demarc_session_set_model (self->session, demarc_model_get_builtin ());
  _demarc_window_update_actions (self);
}

static void
fullscreen_cb (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  GtkWindow *window = GTK_WINDOW (widget);

  if (gtk_window_is_fullscreen (window))
    gtk_window_unfullscreen (window);
  else
    gtk_window_fullscreen (window);
}

static void
leave_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  DemarcWindow *self = DEMARC_WINDOW (widget);

  if (demarc_adaptive_get_n_visible (self->adaptive) < 3 &&
      demarc_adaptive_get_shown (self->adaptive, DEMARC_PANE_DETAILS))
    {
      demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_DETAILS, FALSE);
      demarc_view_focus_content (_demarc_window_get_view (self));
    }
  else if (demarc_session_get_layer (self->session) != NULL)
    {
      demarc_session_set_option (self->session, DEMARC_PLACE_LAYER, NULL);
    }
  else if (gtk_window_is_fullscreen (GTK_WINDOW (self)))
    {
      gtk_window_unfullscreen (GTK_WINDOW (self));
    }
}

static void
focus_diagram_cb (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  DemarcWindow *self = DEMARC_WINDOW (widget);

  if (demarc_adaptive_get_n_visible (self->adaptive) == 1)
    {
      demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_SIDEBAR, FALSE);
      demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_DETAILS, FALSE);
    }
  demarc_view_focus_content (_demarc_window_get_view (self));
}

static void
palette_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  _demarc_window_open_palette (DEMARC_WINDOW (widget));
}

static gboolean
get_shown (DemarcWindow *self,
           DemarcPane    pane)
{
  return demarc_adaptive_get_shown (self->adaptive, pane);
}

static void
show_sidebar_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  DemarcWindow *self = DEMARC_WINDOW (user_data);

  /* One over the other would leave the lower one unreachable. */
  if (demarc_adaptive_get_n_visible (self->adaptive) == 1 && !get_shown (self, DEMARC_PANE_SIDEBAR))
    demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_DETAILS, FALSE);
  toggle_pane (self, DEMARC_PANE_SIDEBAR, "show-sidebar");
}

static void
show_details_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  DemarcWindow *self = DEMARC_WINDOW (user_data);

  if (demarc_adaptive_get_n_visible (self->adaptive) == 1 && !get_shown (self, DEMARC_PANE_DETAILS))
    demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_SIDEBAR, FALSE);
  toggle_pane (self, DEMARC_PANE_DETAILS, "show-details");
}

static void
shown_changed_cb (DemarcAdaptive *adaptive,
                  GParamSpec     *pspec,
                  DemarcWindow   *self)
{
  static const struct { const char *name; DemarcPane pane; } states[] = {
    { "show-sidebar", DEMARC_PANE_SIDEBAR }, { "show-details", DEMARC_PANE_DETAILS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    g_action_change_state (g_action_map_lookup_action (G_ACTION_MAP (self), states[i].name),
                           g_variant_new_boolean (get_shown (self, states[i].pane)));
}

static void
change_state_cb (GSimpleAction *action,
                 GVariant      *state,
                 gpointer       user_data)
{
  g_simple_action_set_state (action, state);
}

/* Recomputes what can be done. */
void
_demarc_window_update_actions (DemarcWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean is_narrow = demarc_adaptive_get_n_visible (self->adaptive) == 1;
  gboolean is_covered =
    get_shown (self, DEMARC_PANE_SIDEBAR) || get_shown (self, DEMARC_PANE_DETAILS);
  gboolean has_picture = demarc_view_has_export (_demarc_window_get_view (self));

  gtk_widget_action_set_enabled (
    widget, "win.back", (is_narrow && is_covered) || demarc_session_can_go_back (self->session));
  gtk_widget_action_set_enabled (widget, "win.builtin-model", self->file != NULL);
  gtk_widget_action_set_enabled (widget, "win.copy-picture", has_picture);
  gtk_widget_action_set_enabled (widget, "win.export", has_picture);
  gtk_widget_action_set_enabled (widget, "win.print", has_picture);
}

static void
panes_changed_cb (DemarcAdaptive *adaptive,
                  GParamSpec     *pspec,
                  DemarcWindow   *self)
{
  shown_changed_cb (adaptive, pspec, self);
  _demarc_window_update_actions (self);
}

/* Adds the actions that have a state, to a window that is made. */
void
_demarc_window_add_states (DemarcWindow *self)
{
  static const GActionEntry entries[] = {
    { "show-sidebar", show_sidebar_cb, NULL, "true", change_state_cb },
    { "show-details", show_details_cb, NULL, "true", change_state_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect (self->adaptive, "notify::show-sidebar", G_CALLBACK (panes_changed_cb), self);
  g_signal_connect (self->adaptive, "notify::show-details", G_CALLBACK (panes_changed_cb), self);
}

/* Made when it is asked for first: most people never do, and everybody would wait for it at every
 * start. */
static void
shortcuts_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  g_autoptr (GtkBuilder) builder =
    gtk_builder_new_from_resource (DEMARC_APP_PATH "/ui/app/help-overlay.ui");
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay"));

  gtk_window_set_transient_for (window, GTK_WINDOW (widget));
  gtk_window_present (window);
}

/* Installs the actions. */
void
_demarc_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.add-to-workload", NULL, add_to_workload_cb);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "win.builtin-model", NULL, builtin_model_cb);
  gtk_widget_class_install_action (widget_class, "win.copy-link", NULL, copy_link_cb);
  gtk_widget_class_install_action (widget_class, "win.copy-picture", NULL, copy_picture_cb);
  gtk_widget_class_install_action (widget_class, "win.export", NULL, export_cb);
  gtk_widget_class_install_action (widget_class, "win.focus-diagram", NULL, focus_diagram_cb);
  gtk_widget_class_install_action (widget_class, "win.fullscreen", NULL, fullscreen_cb);
  gtk_widget_class_install_action (widget_class, "win.leave", NULL, leave_cb);
  gtk_widget_class_install_action (widget_class, "win.open-model", NULL, open_model_cb);
  gtk_widget_class_install_action (widget_class, "win.palette", NULL, palette_cb);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_cb);
  gtk_widget_class_install_action (widget_class, "win.shortcuts", NULL, shortcuts_cb);

  /* Not a key of the application, which would come before what is focused: Escape clears the search
   * first. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.leave", NULL);
}
