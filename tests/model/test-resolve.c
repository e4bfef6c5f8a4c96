/* test-resolve.c: the laws of answers, for every subject, scheme and lens of the built-in model
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "model-fixture.h"

typedef void (*Law) (DemarcStack *stack);

static DemarcModel *
get_model (void)
{
  return demarc_model_get_builtin ();
}

/* Calls a law for each subject under each scheme, through `current` and through each source that
 * is somebody's lens. */
static void
test_law (gconstpointer data)
{
  Law law = (Law) data;
  DemarcModel *model = get_model ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);
  guint n = 0;

  for (guint i = 0; i < subjects->len; i++)
    for (guint scheme = 0; scheme < demarc_model_get_n_schemes (model); scheme++)
      for (int lens = -1; lens < (int) MIN (demarc_model_get_n_sources (model), 20); lens++, n++)
        {
          DemarcSource *source = lens < 0 ? NULL : demarc_model_get_source (model, (guint) lens);
          g_autoptr (DemarcStack) stack =
            demarc_model_resolve (model, g_ptr_array_index (subjects, i),
                                  demarc_model_get_scheme (model, scheme), source);

          law (stack);
        }

  g_assert_cmpuint (n, >, 4000);
}

static void
law_all_layers (DemarcStack *stack)
{
  DemarcModel *model = demarc_stack_get_model (stack);

  g_assert_cmpuint (demarc_stack_get_n_cells (stack), ==, 14);
  for (guint i = 0; i < 14; i++)
    g_assert_true (demarc_stack_get_cell (stack, i)->layer == demarc_model_get_layer (model, i));
}

static gboolean
claims_differ (const DemarcCell *cell)
{
  for (guint i = 0; i < cell->n_claims; i++)
    for (guint j = 0; j < i; j++)
      if (cell->claims[i].owner != cell->claims[j].owner)
        return TRUE;

  return FALSE;
}

/* Disputed where claims differ, unstated where nobody is named, settled otherwise. */
static void
law_state (DemarcStack *stack)
{
  gboolean seen[3] = { FALSE };

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);

      g_assert_true ((cell->state == DEMARC_STATE_DISPUTED) == claims_differ (cell));
      g_assert_true ((cell->state == DEMARC_STATE_UNSTATED) ==
                     (cell->owner == DEMARC_OWNER_UNSTATED));
      if (cell->state == DEMARC_STATE_UNSTATED)
        g_assert_cmpuint (cell->n_claims, ==, 0);
      seen[cell->state] = TRUE;
    }

  for (guint state = 0; state < 3; state++)
    g_assert_true (demarc_stack_has_state (stack, (DemarcState) state) == seen[state]);
}

/* A claim names a source and an owner. */
static void
law_claims (DemarcStack *stack)
{
  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);

      for (guint j = 0; j < cell->n_claims; j++)
        {
          g_assert_true (DEMARC_IS_SOURCE (cell->claims[j].source));
          g_assert_cmpint (cell->claims[j].owner, !=, DEMARC_OWNER_UNSTATED);
          g_assert_nonnull (cell->claims[j].at);
          g_assert_nonnull (cell->claims[j].note);
        }
    }
}

/* Through a source only that source speaks, only for itself, and in its own words. */
static void
law_lens (DemarcStack *stack)
{
  DemarcSource *lens = demarc_stack_get_lens (stack);

  for (guint i = 0; lens != NULL && i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);
      gboolean claimed = cell->n_claims == 0 && cell->owner == DEMARC_OWNER_UNSTATED;

      for (guint j = 0; j < cell->n_claims; j++)
        {
          g_assert_true (cell->claims[j].source == lens);
          g_assert_cmpint (cell->claims[j].basis, !=, DEMARC_BASIS_INFERRED);
          claimed = claimed || cell->claims[j].owner == cell->owner;
        }
      g_assert_true (claimed);
      g_assert_cmpstr (cell->halves[DEMARC_PARTY_CUSTOMER], ==, "");
      g_assert_cmpstr (cell->halves[DEMARC_PARTY_PROVIDER], ==, "");
      g_assert_cmpstr (cell->note, ==, "");
      g_assert_false (cell->unconfirmed);
    }
}

/* Whoever has a part is told which. */
static void
law_halves (DemarcStack *stack)
{
  for (guint i = 0; demarc_stack_get_lens (stack) == NULL && i < demarc_stack_get_n_cells (stack);
       i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);
      gboolean shared = cell->owner == DEMARC_OWNER_SHARED;

      if (shared || (cell->owner == DEMARC_OWNER_CUSTOMER && cell->applies))
        g_assert_cmpstr (cell->halves[DEMARC_PARTY_CUSTOMER], !=, "");
      if (shared || (cell->owner == DEMARC_OWNER_PROVIDER && cell->applies))
        g_assert_cmpstr (cell->halves[DEMARC_PARTY_PROVIDER], !=, "");
    }
}

/* The counts are those of the cells. */
static void
law_counts (DemarcStack *stack)
{
  guint counts[DEMARC_N_OWNERS] = { 0 };
  guint applied = 0;

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);

      counts[cell->owner] += cell->applies ? 1 : 0;
      applied += cell->applies ? 1 : 0;
    }
  for (guint owner = 0; owner < DEMARC_N_OWNERS; owner++)
    g_assert_cmpuint (demarc_stack_count (stack, (DemarcOwner) owner), ==, counts[owner]);
  g_assert_cmpuint (demarc_stack_count_applied (stack), ==, applied);
}

/* The same question has the same answer, and asking others does not change it. */
static void
law_same_again (DemarcStack *stack)
{
  g_autoptr (DemarcStack) again =
    demarc_model_resolve (demarc_stack_get_model (stack), demarc_stack_get_subject (stack),
                          demarc_stack_get_scheme (stack), demarc_stack_get_lens (stack));

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);
      const DemarcCell *other = demarc_stack_get_cell (again, i);

      g_assert_true (cell->owner == other->owner && cell->state == other->state &&
                     cell->applies == other->applies && cell->note == other->note &&
                     cell->halves[0] == other->halves[0] && cell->halves[1] == other->halves[1]);
      g_assert_cmpuint (cell->n_claims, ==, other->n_claims);
      for (guint j = 0; j < cell->n_claims; j++)
        g_assert_true (cell->claims[j].source == other->claims[j].source &&
                       cell->claims[j].owner == other->claims[j].owner &&
                       cell->claims[j].at == other->claims[j].at);
    }
}

/* What a stack was asked is what it tells; a category brings its own scheme. */
static void
law_question (DemarcStack *stack)
{
  DemarcModel *model = demarc_stack_get_model (stack);
  DemarcCategory *category = demarc_subject_get_category (demarc_stack_get_subject (stack));

  g_assert_true (model == get_model ());
  if (category != NULL)
    g_assert_true (demarc_stack_get_scheme (stack) ==
                   demarc_model_get_category_scheme (model, category));
}

/* The scheme sorts services; it does not change who answers for their layers. */
static void
law_scheme (DemarcStack *stack)
{
  DemarcModel *model = demarc_stack_get_model (stack);
  g_autoptr (DemarcStack) other =
    demarc_model_resolve (model, demarc_stack_get_subject (stack), NULL,
                          demarc_stack_get_lens (stack));

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    g_assert_cmpint (demarc_stack_get_cell (stack, i)->owner, ==,
                     demarc_stack_get_cell (other, i)->owner);
}

static void
law_owners_alone (DemarcStack *stack)
{
  DemarcModel *model = demarc_stack_get_model (stack);
  DemarcOwner owners[14];

  if (demarc_stack_get_lens (stack) != NULL)
    return;

  demarc_model_resolve_owners (model, demarc_stack_get_subject (stack), owners);
  for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
    g_assert_cmpint (owners[i], ==, demarc_stack_get_cell (stack, i)->owner);
}

/* What the file says, read the simple way. */
static const char *
read_text (JsonNode   *root,
           const char *place,
           const char *layer,
           const char *member)
{
  g_autofree char *pointer = g_strdup_printf ("%s/cells/%s/%s", place, layer, member);
  JsonNode *node = fixture_follow (root, pointer);

  return node == NULL ? NULL : json_node_get_string (node);
}

static void
assert_is_from (DemarcStack *stack,
                guint        layer,
                const char  *owner,
                const char  *customer,
                const char  *provider)
{
  const DemarcCell *cell = demarc_stack_get_cell (stack, layer);

  g_assert_cmpstr (demarc_owner_get_word (cell->owner), ==, owner);
  if (customer != NULL)
    g_assert_cmpstr (cell->halves[DEMARC_PARTY_CUSTOMER], ==, customer);
  if (provider != NULL)
    g_assert_cmpstr (cell->halves[DEMARC_PARTY_PROVIDER], ==, provider);
}

/* Compares a subject with the file. What a variant does not say, its service does. */
static guint
check_curated (JsonNode      *root,
               DemarcSubject *subject,
               const char    *service,
               const char    *variant)
{
  DemarcModel *model = get_model ();
  g_autoptr (DemarcStack) stack = demarc_model_resolve (model, subject, NULL, NULL);
  guint n_own = 0;

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const char *id = demarc_entry_get_id (DEMARC_ENTRY (demarc_model_get_layer (model, i)));
      gboolean own = variant != NULL && read_text (root, variant, id, "owner") != NULL;
      const char *place = own ? variant : service;

      n_own += own ? 1 : 0;
      assert_is_from (stack, i, read_text (root, place, id, "owner"),
                      read_text (root, place, id, "customer"),
                      read_text (root, place, id, "provider"));
    }

  return n_own;
}

static void
test_services_are_curated (void)
{
  DemarcModel *model = get_model ();
  g_autofree char *text = fixture_read_builtin ();
  g_autoptr (JsonNode) root = json_from_string (text, NULL);
  guint n_own = 0;

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);
      g_autoptr (DemarcSubject) subject = demarc_subject_new_for_service (service);
      g_autofree char *place = g_strdup_printf ("/services/%u", i);

      check_curated (root, subject, place, NULL);
      for (guint j = 0; j < demarc_service_get_n_variants (service); j++)
        {
          g_autoptr (DemarcSubject) variant = demarc_subject_new_for_variant (
            service, demarc_model_get_variant (model, service, j));
          g_autofree char *inner = g_strdup_printf ("/services/%u/variants/%u", i, j);

          n_own += check_curated (root, variant, place, inner);
        }
    }

  g_assert_cmpuint (n_own, >, 15);
}

/* A category is what its sources agree on, or where they do not, what was decided. */
static void
test_categories_agree (void)
{
  DemarcModel *model = get_model ();
  guint n_disputed = 0;

  for (guint i = 0; i < demarc_model_get_n_all_categories (model); i++)
    {
      g_autoptr (DemarcSubject) subject =
        demarc_subject_new_for_category (demarc_model_get_any_category (model, i));
      g_autoptr (DemarcStack) stack = demarc_model_resolve (model, subject, NULL, NULL);

      for (guint layer = 0; layer < demarc_stack_get_n_cells (stack); layer++)
        {
          const DemarcCell *cell = demarc_stack_get_cell (stack, layer);
          gboolean claimed = FALSE;

          for (guint j = 0; j < cell->n_claims; j++)
            claimed = claimed || cell->claims[j].owner == cell->owner;
          g_assert_true (claimed || cell->n_claims == 0);
          if (cell->n_claims == 0)
            g_assert_cmpint (cell->state, ==, DEMARC_STATE_UNSTATED);
          n_disputed += cell->state == DEMARC_STATE_DISPUTED;
        }
    }

  g_assert_cmpuint (n_disputed, ==, 4);
}

/* What documents contradict each other about shows as disputed. */
static void
test_conflicts_are_seen (void)
{
  static const char *const disputed[][2] = {
    { "category:three/abstracted", "firewall-config" },
    { "category:three/abstracted", "server-side-encryption" },
    { "category:two/abstracted", "server-side-encryption" },
    { "category:three/container", "server-side-encryption" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (disputed); i++)
    {
      g_autoptr (DemarcStack) stack = fixture_resolve (get_model (), disputed[i][0], NULL);
      const DemarcCell *cell = fixture_get_cell (stack, disputed[i][1]);

      g_assert_cmpint (cell->state, ==, DEMARC_STATE_DISPUTED);
      g_assert_cmpuint (cell->n_claims, >=, 2);
    }
}

/* A stack keeps its model, and does not change when its subject is asked about otherwise. */
static void
test_outlives_model (void)
{
  DemarcModel *model = fixture_new_small ();
  g_autoptr (DemarcStack) stack = fixture_resolve (model, "run/own", NULL);

  g_object_unref (model);
  g_assert_cmpstr (fixture_get_cell (stack, "guest-os")->halves[DEMARC_PARTY_CUSTOMER], ==,
                   "patch your machines");
  g_assert_cmpstr (demarc_model_get_id (demarc_stack_get_model (stack)), ==, "small");
}

#define ADD_LAW(name) \
  g_test_add_data_func ("/resolve/law/" #name, (gconstpointer) law_##name, test_law)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD_LAW (all_layers);
  ADD_LAW (state);
  ADD_LAW (claims);
  ADD_LAW (lens);
  ADD_LAW (halves);
  ADD_LAW (counts);
  ADD_LAW (same_again);
  ADD_LAW (question);
  ADD_LAW (scheme);
  ADD_LAW (owners_alone);
  g_test_add_func ("/resolve/services-are-curated", test_services_are_curated);
  g_test_add_func ("/resolve/categories-agree", test_categories_agree);
  g_test_add_func ("/resolve/conflicts-are-seen", test_conflicts_are_seen);
  g_test_add_func ("/resolve/outlives-model", test_outlives_model);

  return g_test_run ();
}
