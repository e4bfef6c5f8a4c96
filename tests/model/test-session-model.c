/* test-session-model.c: a session among schemes and models
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-session.h"
#include "model-fixture.h"

static DemarcSession *
new_session (void)
{
  return demarc_session_new (demarc_model_get_builtin ());
}

static void
go (DemarcSession *session,
    const char    *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (text, &error);

  g_assert_no_error (error);
  demarc_session_go (session, place, &error);
  g_assert_no_error (error);
}

static void
assert_at (DemarcSession *session,
           const char    *text,
           gboolean       back,
           gboolean       forward)
{
  g_autoptr (DemarcModel) model = NULL;
  g_autoptr (DemarcPlace) place = NULL;
  gboolean can_go_back;
  gboolean can_go_forward;

  g_assert_cmpstr (demarc_place_get_text (demarc_session_get_place (session)), ==, text);
  g_assert_true (demarc_session_can_go_back (session) == back);
  g_assert_true (demarc_session_can_go_forward (session) == forward);
  g_object_get (session, "can-go-back", &can_go_back, "can-go-forward", &can_go_forward, "model",
                &model, "place", &place, NULL);
  g_assert_true (can_go_back == back && can_go_forward == forward);
  g_assert_true (place == demarc_session_get_place (session));
  g_assert_true (model == demarc_session_get_model (session));
}

/* A category has a counterpart in each scheme: the one of its id, else the one as far along. */
static void
test_scheme_of_category (void)
{
  static const struct { const char *from; guint scheme; const char *to; } rows[] = {
    { "category:three/infrastructure", 1, "category:infrastructure" },
    { "category:three/abstracted", 1, "category:abstracted" },
    { "category:three/infrastructure", 2, "category:iaas" },
    { "category:three/abstracted", 2, "category:saas" },
    { "category:four/iaas", 0, "category:infrastructure" },
    { "category:four/saas", 0, "category:abstracted" },
    { "category:four/saas", 1, "category:abstracted" },
    { "category:four/iaas", 1, "category:infrastructure" },
    { "category:two/abstracted", 0, "category:abstracted" },
    { "category:two/abstracted", 2, "category:saas" },
  };
  g_autoptr (DemarcSession) session = new_session ();
  DemarcModel *model = demarc_session_get_model (session);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      DemarcScheme *scheme = demarc_model_get_scheme (model, rows[i].scheme);

      go (session, rows[i].from);
      demarc_session_set_scheme (session, scheme);
      g_assert_true (demarc_session_get_scheme (session) == scheme);
      g_assert_cmpstr (demarc_subject_get_text (demarc_session_get_subject (session)), ==,
                       rows[i].to);
    }
}

/* From every category to every scheme there is a counterpart in that scheme. */
static void
test_scheme_of_any_category (void)
{
  g_autoptr (DemarcSession) session = new_session ();
  DemarcModel *model = demarc_session_get_model (session);

  for (guint i = 0; i < demarc_model_get_n_all_categories (model); i++)
    for (guint j = 0; j < demarc_model_get_n_schemes (model); j++)
      {
        g_autoptr (DemarcSubject) subject =
          demarc_subject_new_for_category (demarc_model_get_any_category (model, i));
        DemarcScheme *scheme = demarc_model_get_scheme (model, j);

        demarc_session_go_to_subject (session, subject);
        demarc_session_set_scheme (session, scheme);
        g_assert_true (demarc_session_get_scheme (session) == scheme);
        g_assert_true (
          demarc_model_get_category_scheme (
            model, demarc_subject_get_category (demarc_session_get_subject (session))) == scheme);
      }
}

static void
test_other_model (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();
  g_autoptr (DemarcModel) renamed = fixture_new_changed ("\"name\": \"Acme Runner\"",
                                                         "\"name\": \"Acme Racer\"");
  g_autoptr (DemarcSession) session = demarc_session_new (model);

  go (session, "demarc:explore/run/own?layer=guest-os&lens=source:B");
  demarc_session_set_model (session, renamed);

  /* The place is the same; what is shown there is the new model's. */
  assert_at (session, "demarc:explore/run/own?lens=source:B&layer=guest-os", TRUE, FALSE);
  g_assert_true (demarc_stack_get_model (demarc_session_get_stack (session)) == renamed);
  g_assert_cmpstr (demarc_subject_get_title (demarc_session_get_subject (session)), ==,
                   "Acme Racer");
  g_assert_true (demarc_session_get_layer (session) == demarc_model_get_layer (renamed, 1));
  g_assert_true (demarc_session_get_lens (session) == demarc_model_get_source (renamed, 1));

  /* A model that does not have the place begins anew, and the way back loses what is gone. */
  go (session, "vm");
  g_assert_true (demarc_session_can_go_back (session));
  demarc_session_set_model (session, demarc_model_get_builtin ());
  g_assert_true (demarc_session_can_go_back (session));
  g_assert_cmpstr (demarc_place_get_text (demarc_session_get_place (session)), ==,
                   "demarc:explore");
  go (session, "rds");
  demarc_session_go_back (session);
  demarc_session_go_back (session);
  g_assert_false (demarc_session_can_go_back (session));
  g_assert_cmpstr (demarc_place_get_text (demarc_session_get_place (session)), ==,
                   "demarc:explore");
}

typedef struct
{
  guint model;
  guint place;
  guint stack;
  guint layer;
  guint back;
  guint forward;
} Counts;

static void
on_notify (GObject    *object,
           GParamSpec *pspec,
           Counts     *counts)
{
  struct { const char *name; guint *count; } all[] = {
    { "model", &counts->model }, { "place", &counts->place }, { "stack", &counts->stack },
    { "layer", &counts->layer }, { "can-go-back", &counts->back },
    { "can-go-forward", &counts->forward },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (g_str_equal (pspec->name, all[i].name))
      (*all[i].count)++;

  /* Whoever is told can look at everything. */
  g_assert_nonnull (demarc_session_get_stack (DEMARC_SESSION (object)));
  g_assert_true (demarc_stack_get_model (demarc_session_get_stack (DEMARC_SESSION (object))) ==
                 demarc_session_get_model (DEMARC_SESSION (object)));
}

static void
assert_told (Counts   *counts,
             gboolean  place,
             gboolean  stack,
             gboolean  layer)
{
  g_assert_cmpuint (counts->place, ==, place ? 1 : 0);
  g_assert_cmpuint (counts->stack, ==, stack ? 1 : 0);
  g_assert_cmpuint (counts->layer, ==, layer ? 1 : 0);
  *counts = (Counts) { 0 };
}

/* Each change is told once, and what did not change is not told at all. */
static void
test_notify (void)
{
  g_autoptr (DemarcSession) session = new_session ();
  g_autoptr (DemarcModel) small = fixture_new_small ();
  Counts counts = { 0 };

  g_signal_connect (session, "notify", G_CALLBACK (on_notify), &counts);

  go (session, "rds");
  g_assert_cmpuint (counts.back, ==, 1);
  assert_told (&counts, TRUE, TRUE, FALSE);
  go (session, "rds");
  assert_told (&counts, FALSE, FALSE, FALSE);
  demarc_session_set_option (session, DEMARC_PLACE_LAYER, "guest-os");
  g_assert_cmpuint (counts.back, ==, 0);
  assert_told (&counts, TRUE, FALSE, TRUE);
  go (session, "demarc:explore/s3?layer=guest-os");
  g_assert_cmpuint (counts.back, ==, 0);
  assert_told (&counts, TRUE, TRUE, FALSE);
  demarc_session_go_back (session);
  g_assert_cmpuint (counts.forward, >=, 1);
  assert_told (&counts, TRUE, TRUE, FALSE);
  demarc_session_set_option (session, DEMARC_PLACE_LAYER, NULL);
  assert_told (&counts, TRUE, FALSE, TRUE);

  demarc_session_set_model (session, demarc_session_get_model (session));
  g_assert_cmpuint (counts.model, ==, 0);
  assert_told (&counts, FALSE, FALSE, FALSE);
  demarc_session_set_model (session, small);
  g_assert_cmpuint (counts.model, ==, 1);
  assert_told (&counts, TRUE, TRUE, FALSE);
}

/* A model without services still has its categories to look at. */
static void
test_empty_model (void)
{
  g_autoptr (DemarcModel) model = fixture_new_empty ();
  g_autoptr (DemarcSession) session = demarc_session_new (model);

  demarc_session_set_scheme (session, demarc_model_get_scheme (model, 1));
  assert_at (session, "demarc:explore/category:iaas?scheme=two", TRUE, FALSE);
  g_assert_cmpuint (demarc_stack_get_n_cells (demarc_session_get_stack (session)), ==, 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session-model/scheme-of-category", test_scheme_of_category);
  g_test_add_func ("/session-model/scheme-of-any-category", test_scheme_of_any_category);
  g_test_add_func ("/session-model/other-model", test_other_model);
  g_test_add_func ("/session-model/empty-model", test_empty_model);
  g_test_add_func ("/session-model/notify", test_notify);

  return g_test_run ();
}
