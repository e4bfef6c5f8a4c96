/* demarc-window-pages.c: which page of the window is seen
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-window-private.h"

#include <glib/gi18n.h>

#include "demarc-basket.h"
#include "demarc-compare.h"
#include "demarc-explore.h"
#include "demarc-incidents-page.h"
#include "demarc-matrix-page.h"
#include "demarc-workload-page.h"

/* What shows each page; in the order of #DemarcPage. */
static GType
get_view_type (DemarcPage page)
{
  switch (page)
    {
    case DEMARC_PAGE_COMPARE:
      return DEMARC_TYPE_COMPARE;
    case DEMARC_PAGE_INCIDENTS:
      return DEMARC_TYPE_INCIDENTS_PAGE;
    case DEMARC_PAGE_MATRIX:
      return DEMARC_TYPE_MATRIX_PAGE;
    case DEMARC_PAGE_WORKLOAD:
      return DEMARC_TYPE_WORKLOAD_PAGE;
    case DEMARC_PAGE_EXPLORE:
    default:
      return DEMARC_TYPE_EXPLORE;
    }
}

/* What people call a page. */
static const char *
get_title (DemarcPage page)
{
  switch (page)
    {
    case DEMARC_PAGE_COMPARE:
      return _("Compare");
    case DEMARC_PAGE_MATRIX:
      return _("Matrix");
    case DEMARC_PAGE_WORKLOAD:
      return _("Workload");
    case DEMARC_PAGE_INCIDENTS:
      return _("Incidents");
    case DEMARC_PAGE_EXPLORE:
    default:
      return _("Explore");
    }
}

static DemarcPage
get_page (DemarcWindow *self)
{
  return demarc_place_get_page (demarc_session_get_place (self->session));
}

/* The last comparison, or what was collected since then. */
static DemarcPlace *
make_comparison (DemarcWindow *self)
{
  const char *columns = demarc_session_get_columns (self->session);
  DemarcPlace *last = self->last[DEMARC_PAGE_COMPARE];

  if (columns == NULL)
    return NULL;
  if (last == NULL)
    return demarc_place_with_page (demarc_session_get_place (self->session), DEMARC_PAGE_COMPARE,
                                   columns);

  return demarc_place_with_subject (last, columns);
}

/* Where a page is entered: where it was left, or with the subject that is looked at. The workload is
 * the one that is remembered, whatever was added to it on other pages. */
static DemarcPlace *
make_place (DemarcWindow *self,
            DemarcPage    page)
{
  DemarcPlace *place = demarc_session_get_place (self->session);
  const char *subject = demarc_subject_get_text (demarc_session_get_subject (self->session));
  DemarcPlace *comparison = page == DEMARC_PAGE_COMPARE ? make_comparison (self) : NULL;

  if (page == DEMARC_PAGE_WORKLOAD)
    return demarc_session_dup_workload_place (self->session, self->last[page]);
  if (comparison != NULL)
    return comparison;
  if (page != DEMARC_PAGE_COMPARE && self->last[page] != NULL)
    return g_object_ref (self->last[page]);

  return demarc_place_with_page (place, page, page == DEMARC_PAGE_MATRIX ? NULL : subject);
}

static void
page_cb (GSimpleAction *action,
         GVariant      *target,
         gpointer       user_data)
{
  DemarcWindow *self = DEMARC_WINDOW (user_data);
  const char *word = g_variant_get_string (target, NULL);

  if (g_str_equal (word, demarc_page_get_word (get_page (self))))
    return;

  /* The diagram is always that of the subject that is looked at. */
  if (g_str_equal (word, demarc_page_get_word (DEMARC_PAGE_EXPLORE)))
    {
      demarc_session_go_to_subject (self->session, demarc_session_get_subject (self->session));
      return;
    }

  for (guint i = 0; i < DEMARC_N_PAGES; i++)
    if (g_str_equal (word, demarc_page_get_word ((DemarcPage) i)))
      {
        g_autoptr (DemarcPlace) place = make_place (self, (DemarcPage) i);

        demarc_session_go (self->session, place, NULL);
      }
}

/* Orca speaks a new name of the window that is in use, and nothing else that changes somewhere else
 * than under the focus (GTK 4.8 has no announcements). The title that people see stays as it is. */
void
_demarc_window_announce_cb (GtkWidget    *widget,
                            const char   *text,
                            DemarcWindow *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* What was done is shown in a short message, and spoken. */
static void
say_cb (DemarcView   *view,
        const char   *text,
        GClosure     *undo,
        DemarcWindow *self)
{
  demarc_toast_offer (self->toast, text, undo);
  _demarc_window_announce_cb (GTK_WIDGET (view), text, self);
}

static void
layer_chosen_cb (DemarcView   *view,
                 DemarcWindow *self)
{
  demarc_adaptive_set_shown (self->adaptive, DEMARC_PANE_DETAILS, TRUE);
}

/* A page is made when it is first gone to, so that nobody waits for it at every start. */
static DemarcView *
ensure_view (DemarcWindow *self,
             DemarcPage    page)
{
  DemarcView *view = self->views[page];

  if (view != NULL)
    return view;

  view = g_object_new (get_view_type (page), NULL);
  self->views[page] = view;
  g_signal_connect (view, "announce", G_CALLBACK (_demarc_window_announce_cb), self);
  g_signal_connect (view, "layer-chosen", G_CALLBACK (layer_chosen_cb), self);
  g_signal_connect (view, "say", G_CALLBACK (say_cb), self);
  demarc_view_set_style (view, self->style);
  demarc_view_set_session (view, self->session);
  /* Screen readers say the title of the page. */
  gtk_stack_add_titled (self->pages, GTK_WIDGET (view), NULL, get_title (page));

  return view;
}

/* The page that is seen. */
DemarcView *
_demarc_window_get_view (DemarcWindow *self)
{
  return ensure_view (self, get_page (self));
}

/* Where there is no room for all pages side by side, a button names the present one. */
static void
name_page (DemarcWindow *self,
           const char   *title)
{
  /* Translators: read aloud for the button that chooses the page. %s is the present one. */
  g_autofree char *name = g_strdup_printf (_("Page: %s"), title);

  gtk_label_set_text (self->page_label, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->page_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Turns to a page. The layers of the subject that is looked at go on from where they were seen on
 * the page before, and so does the keyboard. */
static void
turn_to (DemarcWindow *self,
         DemarcView   *view)
{
  GtkWidget *before = gtk_stack_get_visible_child (self->pages);
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->pages)) != NULL;
  g_autoptr (DemarcScene) trace = NULL;

  if (before == GTK_WIDGET (view))
    return;

  if (before != NULL)
    trace = demarc_view_dup_trace (DEMARC_VIEW (before),
                                   demarc_session_get_subject (self->session));
  gtk_stack_set_visible_child (self->pages, GTK_WIDGET (view));
  if (trace != NULL)
    demarc_view_arrive (view, trace);
  if (trace != NULL && had_focus)
    demarc_view_focus_content (view);
}

/* Shows the page of the place. */
void
_demarc_window_update_page (DemarcWindow *self)
{
  DemarcPage page = get_page (self);
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "page");

  g_set_object (&self->last[page], demarc_session_get_place (self->session));
  turn_to (self, ensure_view (self, page));
  name_page (self, get_title (page));
  g_simple_action_set_state (G_SIMPLE_ACTION (action),
                             g_variant_new_string (demarc_page_get_word (page)));
}

/* Forgets where each page was left. */
void
_demarc_window_forget_places (DemarcWindow *self)
{
  for (guint i = 0; i < DEMARC_N_PAGES; i++)
    g_clear_object (&self->last[i]);
}

/* Adds the action that goes from page to page. */
void
_demarc_window_add_pages (DemarcWindow *self)
{
  static const GActionEntry entries[] = {
    { "page", NULL, "s", "'explore'", page_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
