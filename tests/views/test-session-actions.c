/* test-session-actions.c: what can be done with a session, as actions
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-session-actions.h"
#include "demarc-test-ui.h"

typedef struct
{
  DemarcSession *session;
  GActionGroup *actions;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->session = test_session_new ("demarc:explore/rds");
  fixture->actions = demarc_session_actions_new (fixture->session);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->actions);
  g_assert_cmpuint (G_OBJECT (fixture->session)->ref_count, ==, 1);
  g_object_unref (fixture->session);
}

static void
activate (Fixture    *fixture,
          const char *action,
          const char *target)
{
  g_action_group_activate_action (fixture->actions, action,
                                  target == NULL ? NULL : g_variant_new_string (target));
}

static void
assert_state (Fixture    *fixture,
              const char *action,
              const char *wanted)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (fixture->actions, action);

  g_assert_cmpstr (g_variant_get_string (state, NULL), ==, wanted);
}

static void
test_scheme (Fixture       *fixture,
             gconstpointer  data)
{
  static const char *const ids[] = { "two", "four", "three" };
  static const char *const wrong[] = { "five", "", "three;drop", "<three>" };

  assert_state (fixture, "scheme", "three");
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      activate (fixture, "scheme", ids[i]);
      assert_state (fixture, "scheme", ids[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      activate (fixture, "scheme", wrong[i]);
      assert_state (fixture, "scheme", "three");
    }
}

static void
test_lens (Fixture       *fixture,
           gconstpointer  data)
{
  assert_state (fixture, "lens", "current");
  activate (fixture, "lens", "source:WP");
  assert_state (fixture, "lens", "source:WP");
  g_assert_nonnull (demarc_session_get_lens (fixture->session));
  activate (fixture, "lens", "source:NOSUCH");
  assert_state (fixture, "lens", "source:WP");
  activate (fixture, "lens", "current");
  assert_state (fixture, "lens", "current");
  g_assert_null (demarc_session_get_lens (fixture->session));
}

static void
test_history (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (DemarcSession) fresh = test_session_new (NULL);
  GActionGroup *actions = demarc_session_actions_new (fresh);

  g_assert_false (g_action_group_get_action_enabled (actions, "back"));
  g_assert_false (g_action_group_get_action_enabled (actions, "forward"));

  g_action_group_activate_action (actions, "go", g_variant_new_string ("demarc:explore/s3"));
  g_assert_true (g_action_group_get_action_enabled (actions, "back"));
  g_action_group_activate_action (actions, "go", g_variant_new_string ("demarc:explore/ec2"));
  g_action_group_activate_action (actions, "back", NULL);
  g_assert_cmpstr (test_session_get_text (fresh), ==, "demarc:explore/s3");
  g_assert_true (g_action_group_get_action_enabled (actions, "forward"));
  g_action_group_activate_action (actions, "forward", NULL);
  g_assert_cmpstr (test_session_get_text (fresh), ==, "demarc:explore/ec2");
  g_assert_false (g_action_group_get_action_enabled (actions, "forward"));
  g_action_group_activate_action (actions, "back", NULL);
  g_action_group_activate_action (actions, "back", NULL);
  g_assert_false (g_action_group_get_action_enabled (actions, "back"));

  /* Another way forward forgets the old one. */
  g_action_group_activate_action (actions, "go", g_variant_new_string ("demarc:explore/rds"));
  g_assert_false (g_action_group_get_action_enabled (actions, "forward"));
  g_object_unref (actions);
}

/* A place that is none goes to the log and nowhere else. */
static void
test_wrong_places (Fixture       *fixture,
                   gconstpointer  data)
{
  static const char *const places[] = {
    "", "demarc:", "demarc:explore/nosuch", "http://example.com/", "demarc:explore/rds?layer=roof",
    "demarc:explore/../../etc/passwd", "demarc:explore/%00", "demarc:explore/%ff%fe",
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *before = g_strdup (test_session_get_text (fixture->session));

      g_test_expect_message ("demarc-views", G_LOG_LEVEL_MESSAGE, "*");
      activate (fixture, "go", places[i]);
      g_assert_cmpstr (test_session_get_text (fixture->session), ==, before);
    }
}

static guint
count_items (GMenuModel *menu,
             const char *action)
{
  guint n = 0;

  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autofree char *own = NULL;
      g_autofree char *label = NULL;

      if (section != NULL)
        {
          n += count_items (section, action);
          continue;
        }

      g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &own);
      g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label);
      g_assert_cmpstr (own, ==, action);
      g_assert_cmpstr (label, !=, "");
      n++;
    }

  return n;
}

static void
activate_all (Fixture    *fixture,
              GMenuModel *menu,
              const char *action)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autofree char *target = NULL;

      if (section != NULL)
        {
          activate_all (fixture, section, action);
          continue;
        }

      g_assert_true (
        g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_TARGET, "s", &target));
      activate (fixture, action, target);
      assert_state (fixture, action, target);
    }
}

/* Every item of the menus leads somewhere, and is the one that is marked then. */
static void
test_menus (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GMenuModel) schemes = demarc_session_schemes_menu (fixture->session);
  g_autoptr (GMenuModel) lenses = demarc_session_lenses_menu (fixture->session);

  g_assert_cmpuint (count_items (schemes, "session.scheme"), ==, 3);
  g_assert_cmpuint (count_items (lenses, "session.lens"), >=, 5);
  activate_all (fixture, schemes, "scheme");
  activate_all (fixture, lenses, "lens");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) \
  g_test_add ("/views/session-actions/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("scheme", test_scheme);
  ADD ("lens", test_lens);
  ADD ("history", test_history);
  ADD ("wrong-places", test_wrong_places);
  ADD ("menus", test_menus);

  return g_test_run ();
}
