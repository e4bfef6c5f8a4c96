/* demarc-window.c: the window
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-window-private.h"

#include <glib/gi18n.h>

#include "demarc-lazy-menu.h"
#include "demarc-session-actions.h"

/**
 * DemarcWindow:
 *
 * Puts the panes together and hands the session to each of them. It knows nothing of what they
 * show.
 *
 * Its struct is in demarc-window-private.h: actions and sharing have files of their own.
 */

G_DEFINE_FINAL_TYPE (DemarcWindow, demarc_window, GTK_TYPE_APPLICATION_WINDOW)

/* With room for one pane, choosing leads on: from the list to the diagram, from a layer to its
 * details. */
static void
sidebar_chosen_cb (DemarcSidebar *sidebar,
                   DemarcWindow  *self)
{
  if (demarc_adaptive_get_n_visible (self->adaptive) == 1)
    {
      demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_SIDEBAR, FALSE);
      demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_DETAILS, FALSE);
      demarc_view_focus_content (_demarc_window_get_view (self));
    }
}

/* Panes that no longer stand side by side must not hide the content from whoever made the window
 * narrow; when there is room again, they come back. */
static void
columns_changed_cb (DemarcAdaptive *adaptive,
                    GParamSpec     *pspec,
                    DemarcWindow   *self)
{
  guint n = demarc_adaptive_get_n_visible (adaptive);
  guint old = self->n_columns;

  self->n_columns = n;
  gtk_widget_set_visible (self->forward_button, n > 1);
  gtk_widget_set_visible (self->palette_button, n > 1);
  if (n == 1)
    demarc_adaptive_set_shown (adaptive, DEMARC_PANE_SIDEBAR, FALSE);
  else if (old == 1)
    demarc_adaptive_set_shown (adaptive, DEMARC_PANE_SIDEBAR,
                               demarc_settings_get_shown (self->settings, "show-sidebar"));

  if (n < 3)
    demarc_adaptive_set_shown (adaptive, DEMARC_PANE_DETAILS, FALSE);
  else
    demarc_adaptive_set_shown (adaptive, DEMARC_PANE_DETAILS,
                               demarc_settings_get_shown (self->settings, "show-details"));
}

static void
open_address_cb (DemarcDetails *details,
                 const char    *address,
                 DemarcWindow  *self)
{
  gtk_show_uri (GTK_WINDOW (self), address, GDK_CURRENT_TIME);
}

static void
place_changed_cb (DemarcSession *session,
                  GParamSpec    *pspec,
                  DemarcWindow  *self)
{
  _demarc_window_update_page (self);
  _demarc_window_update_actions (self);
}

static void
model_changed_cb (DemarcSession *session,
                  GParamSpec    *pspec,
                  DemarcWindow  *self)
{
  DemarcModel *model = demarc_session_get_model (session);
  g_autofree char *title = NULL;

  _demarc_window_drop_palette (self);
  /* Places in another model are none to come back to. */
  _demarc_window_forget_places (self);

  /* Translators: the title of the window; %s is the title of a model. */
  title = g_strdup_printf (_("%s — Demarc"), demarc_model_get_title (model));
  gtk_window_set_title (GTK_WINDOW (self), model == demarc_model_get_builtin () ? "Demarc" : title);
}

/* Kept at once, and not when the window is closed: it was put together by hand. */
static void
basket_changed_cb (DemarcSession *session,
                   GParamSpec    *pspec,
                   DemarcWindow  *self)
{
  demarc_settings_set_workload (self->settings, demarc_session_get_basket (session));
}

static void
style_changed_cb (DemarcStyle  *style,
                  DemarcWindow *self)
{
  demarc_style_apply (style, GTK_WIDGET (self));
  demarc_adaptive_set_text_scale (self->adaptive, demarc_style_get_text_scale (style));
}

static gboolean
demarc_window_close_request (GtkWindow *window)
{
  DemarcWindow *self = DEMARC_WINDOW (window);

  _demarc_window_stop_presenting (self);
  demarc_settings_keep_window (self->settings, window);
  demarc_settings_set_place (self->settings,
                          demarc_place_get_text (demarc_session_get_place (self->session)));
  demarc_settings_set_columns (self->settings, demarc_session_get_columns (self->session));

  return GTK_WINDOW_CLASS (demarc_window_parent_class)->close_request (window);
}

static void
demarc_window_dispose (GObject *object)
{
  DemarcWindow *self = DEMARC_WINDOW (object);

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  if (self->style != NULL)
    g_signal_handlers_disconnect_by_data (self->style, self);

  _demarc_window_drop_palette (self);
  g_clear_pointer (&self->palette_words, g_free);
  /* The template would take the child away without the window's knowledge. */
  gtk_window_set_child (GTK_WINDOW (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), DEMARC_TYPE_WINDOW);
  _demarc_window_forget_places (self);
  g_clear_object (&self->opening);
  g_clear_object (&self->file);
  g_clear_object (&self->talk);
  g_clear_object (&self->put_back);
  g_clear_pointer (&self->next_place, g_free);
  g_clear_object (&self->session);
  g_clear_object (&self->style);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (demarc_window_parent_class)->dispose (object);
}

static void
demarc_window_class_init (DemarcWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = demarc_window_close_request;

  g_type_ensure (DEMARC_TYPE_ADAPTIVE);
  g_type_ensure (DEMARC_TYPE_DETAILS);
  g_type_ensure (DEMARC_TYPE_SIDEBAR);
  g_type_ensure (DEMARC_TYPE_SQUEEZER);
  g_type_ensure (DEMARC_TYPE_TOAST);
  g_type_ensure (DEMARC_TYPE_TRAY);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               DEMARC_APP_PATH "/ui/app/demarc-window.ui");
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, adaptive);
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, details);
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, forward_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, overlay);
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, page_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, page_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, pages_menu);
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, palette_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, palette_menu);
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, toast);
  gtk_widget_class_bind_template_child (widget_class, DemarcWindow, tray);
  _demarc_window_install_actions (widget_class);
  _demarc_window_install_present (widget_class);
}

static void
demarc_window_init (DemarcWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "demarc");
  _demarc_window_add_states (self);
  _demarc_window_add_pages (self);
  demarc_lazy_menu_attach (self->menu_button, self->primary_menu);
  demarc_lazy_menu_attach (self->page_button, self->pages_menu);

  g_signal_connect (self->tray, "announce", G_CALLBACK (_demarc_window_announce_cb), self);
  demarc_tray_accept (self->tray, gtk_widget_get_parent (GTK_WIDGET (self->tray)));
  g_signal_connect (self->sidebar, "chosen", G_CALLBACK (sidebar_chosen_cb), self);
  g_signal_connect (self->details, "open", G_CALLBACK (open_address_cb), self);
  g_signal_connect (self->adaptive, "notify::n-columns", G_CALLBACK (columns_changed_cb), self);
}

static void
set_session (DemarcWindow  *self,
             DemarcSession *session)
{
  GActionGroup *actions = demarc_session_actions_new (session);

  self->session = g_object_ref (session);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "session", actions);
  g_object_unref (actions);
  g_signal_connect (session, "notify::place", G_CALLBACK (place_changed_cb), self);
  g_signal_connect (session, "notify::model", G_CALLBACK (model_changed_cb), self);
  g_signal_connect (session, "notify::basket", G_CALLBACK (basket_changed_cb), self);
  demarc_sidebar_set_session (self->sidebar, session);
  demarc_details_set_session (self->details, session);
  demarc_tray_set_session (self->tray, session);
  model_changed_cb (session, NULL, self);
  basket_changed_cb (session, NULL, self);
  _demarc_window_update_page (self);
}

static void
set_style (DemarcWindow *self,
           DemarcStyle  *style)
{
  self->style = g_object_ref (style);
  g_signal_connect (style, "changed", G_CALLBACK (style_changed_cb), self);
  style_changed_cb (style, self);
  demarc_sidebar_set_style (self->sidebar, style);
  demarc_details_set_style (self->details, style);
}

/* What was kept the last time is kept on, unless a comparison was asked for. */
static void
restore_columns (DemarcWindow *self)
{
  DemarcPlace *place = demarc_session_get_place (self->session);
  g_autofree char *columns = demarc_settings_dup_columns (self->settings);

  if (demarc_place_get_page (place) != DEMARC_PAGE_COMPARE)
    demarc_session_set_columns (self->session, columns);
}

/**
 * demarc_window_new:
 * @application: the application
 * @session: what to show
 * @style: how it shall look
 * @settings: what was kept from the last time
 *
 * Makes a window. It is not shown yet.
 *
 * Returns: (transfer none): the window; GTK owns it
 */
GtkWidget *
demarc_window_new (GtkApplication *application,
                   DemarcSession  *session,
                   DemarcStyle    *style,
                   DemarcSettings *settings)
{
  DemarcWindow *self = g_object_new (DEMARC_TYPE_WINDOW, "application", application, NULL);

  self->settings = g_object_ref (settings);
  demarc_settings_restore_window (settings, GTK_WINDOW (self));
  set_style (self, style);
  set_session (self, session);
  restore_columns (self);
  demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_SIDEBAR,
                             demarc_settings_get_shown (settings, "show-sidebar"));
  demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_DETAILS,
                             demarc_settings_get_shown (settings, "show-details"));
  _demarc_window_update_actions (self);

  return GTK_WIDGET (self);
}

/**
 * demarc_window_get_session:
 * @self: a window
 *
 * Gets what it shows.
 *
 * Returns: (transfer none): the session
 */
DemarcSession *
demarc_window_get_session (DemarcWindow *self)
{
  g_return_val_if_fail (DEMARC_IS_WINDOW (self), NULL);

  return self->session;
}

/**
 * demarc_window_is_ready:
 * @self: a window
 *
 * Tells whether the page has something to paint.
 *
 * Returns: whether it has
 */
gboolean
demarc_window_is_ready (DemarcWindow *self)
{
  g_return_val_if_fail (DEMARC_IS_WINDOW (self), FALSE);

  return demarc_view_is_ready (_demarc_window_get_view (self));
}

/**
 * demarc_window_say:
 * @self: a window
 * @text: a sentence
 *
 * Shows a short message, and has screen readers say it.
 */
void
demarc_window_say (DemarcWindow *self,
                   const char   *text)
{
  g_return_if_fail (DEMARC_IS_WINDOW (self));

  demarc_toast_say (self->toast, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}
