/* demarc-window-pages.c: which page of the window is seen
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-window-private.h"

/* In the order of #DemarcPage. */
static const char *const pages[] = { "explore", "compare" };

static DemarcPage
get_page (DemarcWindow *self)
{
  return demarc_place_get_page (demarc_session_get_place (self->session));
}

/* From a subject, a comparison begins with it, unless there is one to come back to. */
static DemarcPlace *
make_comparison (DemarcWindow *self)
{
  DemarcSubject *subject = demarc_session_get_subject (self->session);

  if (self->compared != NULL)
    return g_object_ref (self->compared);

  return demarc_place_with_page (demarc_session_get_place (self->session), DEMARC_PAGE_COMPARE,
                                 demarc_subject_get_text (subject));
}

static void
page_cb (GSimpleAction *action,
         GVariant      *target,
         gpointer       user_data)
{
  DemarcWindow *self = DEMARC_WINDOW (user_data);
  g_autoptr (DemarcPlace) place = NULL;

  if (g_str_equal (g_variant_get_string (target, NULL), pages[get_page (self)]))
    return;

  if (get_page (self) == DEMARC_PAGE_COMPARE)
    {
      demarc_session_go_to_subject (self->session, demarc_session_get_subject (self->session));
      return;
    }

  place = make_comparison (self);
  demarc_session_go (self->session, place, NULL);
}

/* The page is made when it is first gone to, so that nobody waits for it at every start. */
static void
ensure_compare (DemarcWindow *self)
{
  if (self->compare != NULL)
    return;

  self->compare = DEMARC_COMPARE (demarc_compare_new ());
  demarc_compare_set_style (self->compare, self->style);
  demarc_compare_set_session (self->compare, self->session);
  g_signal_connect (self->compare, "announce", G_CALLBACK (_demarc_window_announce_cb), self);
  g_signal_connect (self->compare, "layer-chosen", G_CALLBACK (_demarc_window_layer_chosen_cb),
                    self);
  gtk_stack_add_child (self->pages, GTK_WIDGET (self->compare));
}

/* Shows the page of the place. */
void
_demarc_window_update_page (DemarcWindow *self)
{
  DemarcPage page = get_page (self);
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "page");

  if (page == DEMARC_PAGE_COMPARE)
    {
      ensure_compare (self);
      g_set_object (&self->compared, demarc_session_get_place (self->session));
    }

  gtk_stack_set_visible_child (self->pages, page == DEMARC_PAGE_COMPARE
                                              ? GTK_WIDGET (self->compare)
                                              : GTK_WIDGET (self->explore));
  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_string (pages[page]));
}

/* Whether the page has something to paint. An empty comparison has nothing, and never will. */
gboolean
_demarc_window_page_is_ready (DemarcWindow *self)
{
  if (get_page (self) == DEMARC_PAGE_COMPARE)
    return demarc_session_get_comparison (self->session) == NULL ||
           demarc_compare_grid_get_scene (demarc_compare_get_grid (self->compare)) != NULL;

  return demarc_diagram_get_scene (demarc_explore_get_diagram (self->explore)) != NULL;
}

/* Puts the keyboard into what the page shows. */
void
_demarc_window_focus_page (DemarcWindow *self)
{
  if (get_page (self) == DEMARC_PAGE_COMPARE && self->compare != NULL)
    demarc_compare_focus_grid (self->compare);
  else
    demarc_explore_focus_diagram (self->explore);
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
