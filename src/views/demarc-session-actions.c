/* demarc-session-actions.c: what can be done with a session, as actions
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-session-actions.h"

#include <glib/gi18n-lib.h>

#include "demarc-collect.h"
#include "demarc-gather.h"
#include "demarc-lens.h"
#include "demarc-sentences.h"

/* Menus, keys, buttons and other programs all go through these. */

static DemarcSession *
get_session (gpointer user_data)
{
  return DEMARC_SESSION (user_data);
}

static void
scheme_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  DemarcSession *session = get_session (user_data);
  DemarcEntry *scheme = demarc_model_find_scheme (demarc_session_get_model (session),
                                                  g_variant_get_string (parameter, NULL), NULL);

  if (scheme != NULL)
    demarc_session_set_scheme (session, DEMARC_SCHEME (scheme));
}

static void
lens_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  demarc_session_set_option (get_session (user_data), DEMARC_PLACE_LENS,
                             g_variant_get_string (parameter, NULL));
}

static void
go_cb (GSimpleAction *action,
       GVariant      *parameter,
       gpointer       user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place =
    demarc_place_new_from_text (g_variant_get_string (parameter, NULL), &error);

  /* Whoever gives a place that is none of ours is another program: it is told in the log. */
  if (place == NULL || !demarc_session_go (get_session (user_data), place, &error))
    g_message ("%s", error->message);
}

static void
back_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  demarc_session_go_back (get_session (user_data));
}

static void
forward_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  demarc_session_go_forward (get_session (user_data));
}

static void
collect_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  demarc_session_collect (get_session (user_data));
}

static GSimpleAction *
get_action (GSimpleActionGroup *group,
            const char         *name)
{
  return G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (group), name));
}

/* The one place where states and sensitivity are set. */
static void
update (GSimpleActionGroup *group,
        DemarcSession      *session)
{
  DemarcScheme *scheme = demarc_session_get_scheme (session);
  g_autofree char *lens = demarc_lens_dup_text (demarc_session_get_lens (session));

  g_simple_action_set_state (get_action (group, "scheme"),
                             g_variant_new_string (demarc_entry_get_id (DEMARC_ENTRY (scheme))));
  g_simple_action_set_state (get_action (group, "lens"), g_variant_new_string (lens));
  g_simple_action_set_enabled (get_action (group, "collect"),
                               demarc_session_can_collect (session));
  g_simple_action_set_enabled (get_action (group, "back"), demarc_session_can_go_back (session));
  g_simple_action_set_enabled (get_action (group, "forward"),
                               demarc_session_can_go_forward (session));
}

static void
changed_cb (DemarcSession      *session,
            GParamSpec         *pspec,
            GSimpleActionGroup *group)
{
  update (group, session);
}

/**
 * demarc_session_actions_new:
 * @session: a session
 *
 * Makes the actions of a session: `scheme` and `lens` with their ids, `go` with a place, `back`,
 * `forward`, and `collect`, which keeps the present subject to be compared.
 *
 * Returns: (transfer full): the actions
 */
GActionGroup *
demarc_session_actions_new (DemarcSession *session)
{
  static const GActionEntry entries[] = {
    { "scheme", scheme_cb, "s", "''", NULL },
    { "lens", lens_cb, "s", "''", NULL },
    { "go", go_cb, "s", NULL, NULL },
    { "back", back_cb, NULL, NULL, NULL },
    { "collect", collect_cb, NULL, NULL, NULL },
    { "forward", forward_cb, NULL, NULL, NULL },
  };
  GSimpleActionGroup *group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), session);
  g_object_set_data_full (G_OBJECT (group), "session", g_object_ref (session), g_object_unref);
  g_signal_connect_object (session, "notify::place", G_CALLBACK (changed_cb), group, 0);
  g_signal_connect_object (session, "notify::columns", G_CALLBACK (changed_cb), group, 0);
  g_signal_connect_object (session, "notify::can-go-back", G_CALLBACK (changed_cb), group, 0);
  g_signal_connect_object (session, "notify::can-go-forward", G_CALLBACK (changed_cb), group, 0);
  update (group, session);

  return G_ACTION_GROUP (group);
}

static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (NULL, NULL);
  g_autoptr (GString) plain = g_string_new (label);

  /* Labels of menus have mnemonics; model text has none. */
  g_string_replace (plain, "_", "__", 0);
  g_menu_item_set_label (item, plain->str);
  g_menu_item_set_action_and_target (item, action, "s", target);
  g_menu_append_item (menu, item);
}

/**
 * demarc_session_schemes_menu:
 * @session: a session
 *
 * Makes a menu of the model's schemes.
 *
 * Returns: (transfer full): the menu
 */
GMenuModel *
demarc_session_schemes_menu (DemarcSession *session)
{
  DemarcModel *model = demarc_session_get_model (session);
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < demarc_model_get_n_schemes (model); i++)
    {
      DemarcEntry *scheme = DEMARC_ENTRY (demarc_model_get_scheme (model, i));

      append (menu, demarc_entry_get_title (scheme), "session.scheme",
              demarc_entry_get_id (scheme));
    }

  return G_MENU_MODEL (menu);
}

/**
 * demarc_session_lenses_menu:
 * @session: a session
 *
 * Makes a menu of the lenses: the current documentation, and each document on its own.
 *
 * Returns: (transfer full): the menu
 */
GMenuModel *
demarc_session_lenses_menu (DemarcSession *session)
{
  DemarcModel *model = demarc_session_get_model (session);
  g_autoptr (GPtrArray) sources = demarc_gather_lenses (model);
  g_autofree char *current = demarc_lens_dup_title (NULL);
  g_autoptr (GMenu) alone = g_menu_new ();
  GMenu *menu = g_menu_new ();

  append (menu, current, "session.lens", "current");
  for (guint i = 0; i < sources->len; i++)
    {
      g_autofree char *title = demarc_lens_dup_title (g_ptr_array_index (sources, i));
      g_autofree char *target = demarc_lens_dup_text (g_ptr_array_index (sources, i));

      append (alone, title, "session.lens", target);
    }
  g_menu_append_section (menu, _("What one document says"), G_MENU_MODEL (alone));

  return G_MENU_MODEL (menu);
}
