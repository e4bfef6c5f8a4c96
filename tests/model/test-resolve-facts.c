/* test-resolve-facts.c: single answers, of the built-in and of the small model
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "model-fixture.h"

typedef struct
{
  const char *name;
  const char *subject;
  const char *lens;
  const char *layer;
  const char *owner;
  const char *state;
} Fact;

static const Fact facts[] = {
  { "ec2-guest-os", "ec2", NULL, "guest-os", "customer", "settled" },
  { "ec2-platform", "ec2", NULL, "platform-runtime", "customer", "settled" },
  { "ec2-host", "ec2", NULL, "host-virtualization", "provider", "settled" },
  { "ec2-sites", "ec2", NULL, "physical-facilities", "provider", "settled" },
  { "rds-guest-os", "rds", NULL, "guest-os", "provider", "settled" },
  { "rds-data", "rds", NULL, "customer-data", "customer", "settled" },
  { "rds-firewall", "rds", NULL, "firewall-config", "customer", "settled" },
  { "rds-custom-guest-os", "rds/rds-custom", NULL, "guest-os", "shared", "disputed" },
  { "rds-custom-data", "rds/rds-custom", NULL, "customer-data", "customer", "settled" },
  { "rds-multi-az", "rds/multi-az", NULL, "guest-os", "provider", "settled" },
  { "s3-guest-os", "s3", NULL, "guest-os", "provider", "settled" },
  { "s3-data", "s3", NULL, "customer-data", "customer", "settled" },
  { "lambda-guest-os", "lambda", NULL, "guest-os", "provider", "settled" },
  { "lambda-code", "lambda", NULL, "application-code", "customer", "settled" },
  { "lambda-image-runtime", "lambda/container-image", NULL, "platform-runtime", "customer", NULL },
  { "lambda-auto-runtime", "lambda/auto", NULL, "platform-runtime", "provider", NULL },
  { "ecs-guest-os", "ecs/ec2", NULL, "guest-os", "customer", NULL },
  { "ecs-fargate-guest-os", "ecs/fargate", NULL, "guest-os", "provider", NULL },
  { "eks-guest-os", "eks", NULL, "guest-os", "shared", NULL },
  { "eks-self-managed-guest-os", "eks/self-managed", NULL, "guest-os", "customer", NULL },
  { "eks-fargate-guest-os", "eks/fargate", NULL, "guest-os", "provider", NULL },
  { "beanstalk-off-guest-os", "elastic-beanstalk/managed-off", NULL, "guest-os", "customer", NULL },
  { "outposts-sites", "outposts", NULL, "physical-facilities", "shared", NULL },

  { "infrastructure-guest-os", "category:three/infrastructure", NULL, "guest-os", "customer",
    "settled" },
  { "container-guest-os", "category:three/container", NULL, "guest-os", "provider", "settled" },
  { "container-firewall", "category:three/container", NULL, "firewall-config", "customer",
    "settled" },
  { "abstracted-data", "category:three/abstracted", NULL, "customer-data", "customer", "settled" },
  { "abstracted-firewall", "category:three/abstracted", NULL, "firewall-config", "provider",
    "disputed" },
  { "abstracted-encryption", "category:three/abstracted", NULL, "server-side-encryption",
    "provider", "disputed" },
  { "container-encryption", "category:three/container", NULL, "server-side-encryption", "shared",
    "disputed" },
  { "two-network", "category:two/infrastructure", NULL, "network-config", NULL, "unstated" },
  { "saas-guest-os", "category:four/saas", NULL, "guest-os", "provider", "settled" },
  { "paas-network", "category:four/paas", NULL, "network-config", NULL, "unstated" },

  { "lens-abstracted-encryption", "category:three/abstracted", "source:S002",
    "server-side-encryption", "shared", "settled" },
  { "lens-abstracted-firewall", "category:three/abstracted", "source:S002", "firewall-config",
    "customer", "settled" },
  { "lens-abstracted-firewall-wp", "category:three/abstracted", "source:WP", "firewall-config",
    "provider", "settled" },
  { "lens-abstracted-silent", "category:three/abstracted", "source:S000", "firewall-config", NULL,
    "unstated" },
  { "lens-two-by-four", "category:four/iaas", "source:S001", "guest-os", "customer", "settled" },
  { "lens-other-scheme", "category:four/iaas", "source:S003", "network-config", NULL, "unstated" },
};

/* The small model shows each rule alone. */
static const Fact rules[] = {
  { "curated", "vm", NULL, "guest-os", "customer", "settled" },
  { "nothing-said", "store", NULL, "guest-os", NULL, "unstated" },
  { "curated-against-a-source", "run", NULL, "data", "shared", "disputed" },
  { "variant-inherits", "run/own", NULL, "sites", "provider", "settled" },
  { "variant-inherits-dispute", "run/own", NULL, "data", "shared", "disputed" },
  { "variant-overrides", "run/own", NULL, "guest-os", "customer", "settled" },
  { "variant-hides-category", "run/own", "source:A", "guest-os", NULL, "unstated" },
  { "category-named", "run", "source:A", "guest-os", "provider", "settled" },
  { "category-named-by-two", "run", "source:B", "data", "shared", "settled" },
  { "category-inferred-by-us", "store", "source:B", "data", NULL, "unstated" },
  { "general-last", "store", "source:A", "data", "customer", "settled" },
  { "general-only-for-a-lens", "store", NULL, "sites", NULL, "unstated" },
  { "own-claim-first", "vm", "source:B", "guest-os", "customer", "settled" },
  { "lens-silent", "vm", "source:DOC", "guest-os", NULL, "unstated" },
  { "lens-silent-though-curated", "vm", "source:DOC", "data", NULL, "unstated" },
  { "category-agreed", "category:three/infrastructure", NULL, "guest-os", "customer", "settled" },
  { "category-decided", "category:three/abstracted", NULL, "data", "customer", "disputed" },
  { "category-lens", "category:three/abstracted", "source:B", "data", "shared", "settled" },
  { "category-without-cells", "category:two/iaas", NULL, "data", NULL, "unstated" },
};

static void
check (DemarcModel *model,
       const Fact  *fact)
{
  g_autoptr (DemarcStack) stack = fixture_resolve (model, fact->subject, fact->lens);
  const DemarcCell *cell = fixture_get_cell (stack, fact->layer);

  g_test_message ("%s %s: %s %s", fact->subject, fact->layer, demarc_owner_get_word (cell->owner),
                  demarc_state_get_word (cell->state));
  g_assert_cmpstr (demarc_owner_get_word (cell->owner), ==, fact->owner);
  if (fact->state != NULL)
    g_assert_cmpstr (demarc_state_get_word (cell->state), ==, fact->state);
}

static void
test_fact (gconstpointer data)
{
  check (demarc_model_get_builtin (), data);
}

static void
test_rule (gconstpointer data)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();

  check (model, data);
}

/* The words of a cell: its own, else the layer's general ones, and only for a side with work. */
static void
test_words (void)
{
  static const struct { const char *subject; const char *layer; const char *customer;
                        const char *provider; const char *note; } rows[] = {
    { "vm", "data", "keep it", "", "" },
    { "vm", "sites", "", "guard them", "" },
    { "run", "data", "choose what to store", "keep copies", "" },
    { "run", "guest-os", "", "patch it for you", "Only the image is yours." },
    { "run", "sites", "", "", "" },
    { "run/own", "guest-os", "patch your machines", "", "" },
    { "run/own", "data", "choose what to store", "keep copies", "" },
    { "store", "guest-os", "", "", "" },
    { "category:three/infrastructure", "guest-os", "patch it", "", "" },
  };
  g_autoptr (DemarcModel) model = fixture_new_small ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (DemarcStack) stack = fixture_resolve (model, rows[i].subject, NULL);
      const DemarcCell *cell = fixture_get_cell (stack, rows[i].layer);

      g_assert_cmpstr (cell->halves[DEMARC_PARTY_CUSTOMER], ==, rows[i].customer);
      g_assert_cmpstr (cell->halves[DEMARC_PARTY_PROVIDER], ==, rows[i].provider);
      g_assert_cmpstr (cell->note, ==, rows[i].note);
    }
}

static void
test_marks (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();
  g_autoptr (DemarcStack) run = fixture_resolve (model, "run", NULL);
  g_autoptr (DemarcStack) own = fixture_resolve (model, "run/own", NULL);

  g_assert_false (fixture_get_cell (run, "sites")->applies);
  g_assert_false (fixture_get_cell (own, "sites")->applies);
  g_assert_true (fixture_get_cell (run, "data")->applies);
  g_assert_true (fixture_get_cell (run, "guest-os")->unconfirmed);
  g_assert_false (fixture_get_cell (own, "guest-os")->unconfirmed);
  g_assert_cmpuint (demarc_stack_count_applied (run), ==, 2);
  g_assert_cmpuint (demarc_stack_count (run, DEMARC_OWNER_PROVIDER), ==, 1);
  g_assert_cmpuint (demarc_stack_count (run, DEMARC_OWNER_SHARED), ==, 1);
}

static void
assert_claim (const DemarcClaim *claim,
              const char        *source,
              const char        *at,
              const char        *owner,
              const char        *basis,
              const char        *category)
{
  g_assert_cmpstr (demarc_entry_get_id (DEMARC_ENTRY (claim->source)), ==, source);
  g_assert_cmpstr (claim->at, ==, at);
  g_assert_cmpstr (demarc_owner_get_word (claim->owner), ==, owner);
  g_assert_cmpstr (demarc_basis_get_word (claim->basis), ==, basis);
  g_assert_cmpstr (claim->category == NULL ? NULL
                                           : demarc_entry_get_id (DEMARC_ENTRY (claim->category)),
                   ==, category);
}

/* The claims behind a cell, own ones first, then those of the category that the source names. */
static void
test_claims (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();
  g_autoptr (DemarcStack) vm = fixture_resolve (model, "vm", NULL);
  g_autoptr (DemarcStack) run = fixture_resolve (model, "run", NULL);
  g_autoptr (DemarcStack) store = fixture_resolve (model, "store", "source:A");
  g_autoptr (DemarcStack) infra = fixture_resolve (model, "category:infrastructure", NULL);
  const DemarcCell *cell = fixture_get_cell (vm, "guest-os");

  g_assert_cmpuint (cell->n_claims, ==, 2);
  assert_claim (&cell->claims[0], "B", "p. 9", "customer", "stated", NULL);
  assert_claim (&cell->claims[1], "A", "p. 3", "customer", "stated", "infrastructure");

  cell = fixture_get_cell (run, "data");
  g_assert_cmpuint (cell->n_claims, ==, 2);
  assert_claim (&cell->claims[0], "A", "", "customer", "stated", "abstracted");
  assert_claim (&cell->claims[1], "B", "", "shared", "stated", "abstracted");

  cell = fixture_get_cell (store, "data");
  g_assert_cmpuint (cell->n_claims, ==, 1);
  assert_claim (&cell->claims[0], "A", "", "customer", "general", NULL);

  cell = fixture_get_cell (infra, "guest-os");
  g_assert_cmpuint (cell->n_claims, ==, 2);
  assert_claim (&cell->claims[1], "B", "", "customer", "implied", NULL);
}

/* What Demarc inferred is not what the document said. */
static void
test_inferred (void)
{
  g_autoptr (DemarcModel) model = fixture_new_changed (
    "{\"owner\": \"customer\"}}}", "{\"owner\": \"customer\", \"claims\": [{\"source\": \"B\", "
                                   "\"owner\": \"customer\", \"basis\": \"inferred\"}]}}}");
  g_autoptr (DemarcStack) current = fixture_resolve (model, "store", NULL);
  g_autoptr (DemarcStack) read = fixture_resolve (model, "store", "source:B");

  g_assert_cmpuint (fixture_get_cell (current, "data")->n_claims, ==, 1);
  g_assert_cmpuint (fixture_get_cell (read, "data")->n_claims, ==, 0);
  g_assert_cmpint (fixture_get_cell (read, "data")->state, ==, DEMARC_STATE_UNSTATED);
}

/* A document that contradicts itself is shown to, and what was curated is drawn if it says it. */
static void
test_self_contradiction (void)
{
  g_autoptr (DemarcModel) model = fixture_new_changed (
    "{\"owner\": \"customer\"}}}",
    "{\"owner\": \"customer\", \"claims\": [{\"source\": \"B\", \"owner\": \"provider\"}, "
    "{\"source\": \"B\", \"owner\": \"customer\"}]}}}");
  g_autoptr (DemarcStack) stack = fixture_resolve (model, "store", "source:B");
  const DemarcCell *cell = fixture_get_cell (stack, "data");

  g_assert_cmpint (cell->state, ==, DEMARC_STATE_DISPUTED);
  g_assert_cmpint (cell->owner, ==, DEMARC_OWNER_CUSTOMER);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS ("/resolve-facts/builtin", facts, test_fact);
  ADD_ROWS ("/resolve-facts/rule", rules, test_rule);
  g_test_add_func ("/resolve-facts/words", test_words);
  g_test_add_func ("/resolve-facts/marks", test_marks);
  g_test_add_func ("/resolve-facts/claims", test_claims);
  g_test_add_func ("/resolve-facts/inferred", test_inferred);
  g_test_add_func ("/resolve-facts/self-contradiction", test_self_contradiction);

  return g_test_run ();
}
