/* test-sentences.c: answers in words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-sentences.h"
#include "model-fixture.h"

typedef struct
{
  const char *from;
  const char *to;
  const char *moves;
} Move;

static const Move moves[] = {
  { "rds", "rds", "Nothing changes hands." },
  { "rds", "rds/multi-az", "Nothing changes hands." },
  { "rds/rds-custom", "rds", "Moved to AWS: guest operating system." },
  { "rds", "rds/rds-custom", "Now shared: guest operating system." },
  { "category:infrastructure", "category:container",
    "Moved to AWS: platform and runtime, guest operating system, network configuration. "
    "Now shared: server-side encryption." },
  { "category:container", "category:infrastructure",
    "Moved to you: platform and runtime, guest operating system, network configuration, "
    "server-side encryption." },
  { "ecs", "ecs/fargate",
    "Moved to AWS: platform and runtime, guest operating system. "
    "Now shared: server-side encryption." },
  { "ecs/fargate", "ecs",
    "Moved to you: guest operating system, server-side encryption. "
    "Now shared: platform and runtime." },
  { "ec2", "s3",
    "Moved to AWS: platform and runtime, guest operating system, network configuration, firewall "
    "configuration. Now shared: server-side encryption, network traffic protection." },
  { "category:four/iaas", "category:four/paas",
    "Moved to AWS: platform and runtime, guest operating system. "
    "No longer stated: network configuration." },
  { "category:four/paas", "category:four/iaas",
    "Moved to you: platform and runtime, guest operating system, network configuration." },
  { "ec2", "iam",
    "Moved to AWS: platform and runtime, guest operating system, network configuration, firewall "
    "configuration, server-side encryption, network traffic protection. "
    "Now shared: identity and access management." },
};

static void
test_moves (gconstpointer data)
{
  const Move *row = data;
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcStack) from = fixture_resolve (model, row->from, NULL);
  g_autoptr (DemarcStack) to = fixture_resolve (model, row->to, NULL);
  g_autofree char *text = demarc_stack_dup_moves (from, to);

  g_assert_cmpstr (text, ==, row->moves);
}

static guint
count (const char *text,
       const char *part)
{
  guint n = 0;

  for (const char *p = strstr (text, part); p != NULL; p = strstr (p + 1, part))
    n++;

  return n;
}

/* Between any two subjects, every layer that changes hands is named once and no other one. */
static void
test_any_moves (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint i = 0; i < 1500; i++)
    {
      int n = (int) subjects->len;
      g_autoptr (DemarcStack) from = demarc_model_resolve (
        model, g_ptr_array_index (subjects, g_rand_int_range (rand, 0, n)), NULL, NULL);
      g_autoptr (DemarcStack) to = demarc_model_resolve (
        model, g_ptr_array_index (subjects, g_rand_int_range (rand, 0, n)), NULL, NULL);
      g_autofree char *text = demarc_stack_dup_moves (from, to);
      guint n_moved = 0;

      for (guint j = 0; j < demarc_stack_get_n_cells (to); j++)
        {
          const DemarcCell *cell = demarc_stack_get_cell (to, j);
          gboolean moved = cell->owner != demarc_stack_get_cell (from, j)->owner;
          g_autofree char *title = demarc_model_dup_mid_sentence (
            model, demarc_entry_get_title (DEMARC_ENTRY (cell->layer)));

          n_moved += moved ? 1 : 0;
          g_assert_cmpuint (count (text, title), ==, moved ? 1 : 0);
        }
      g_assert_true ((n_moved == 0) == g_str_equal (text, "Nothing changes hands."));
      g_assert_true (g_str_has_suffix (text, "."));
    }
}

typedef struct
{
  const char *subject;
  const char *lens;
  const char *layer;
  const char *sentence;
  const char *name;
} Answer;

static const Answer answers[] = {
  { "vm", NULL, "data", "Customer data on Acme Machines: you answer for it. You: keep it.",
    "Customer data: yours, layer 2 of 3" },
  { "vm", NULL, "sites", "Sites on Acme Machines: Acme answers for it. Acme: guard them.",
    "Sites: Acme answers for it, layer 2 of 3" },
  { "vm", "source:B", "guest-os", "Guest operating system on Acme Machines: you answer for it.",
    "Guest operating system: yours, layer 2 of 3" },
  { "vm", "source:B", "data",
    "Customer data on Acme Machines: Course does not say who answers for it.",
    "Customer data: not stated whose it is, layer 2 of 3" },
  { "vm", "source:DOC", "data",
    "Customer data on Acme Machines: Manual does not say who answers for it.",
    "Customer data: not stated whose it is, layer 2 of 3" },
  { "run", NULL, "data",
    "Customer data on Acme Runner: you share it with Acme. Acme: keep copies. You: choose what to "
    "store. Sources disagree. Handbook says it is yours. Course says it is shared.",
    "Customer data: shared between you and Acme, but sources disagree, layer 2 of 3" },
  { "run", NULL, "guest-os",
    "Guest operating system on Acme Runner: Acme answers for it. Acme: patch it for you. Only the "
    "image is yours. No page was found that confirms it.",
    "Guest operating system: Acme answers for it, layer 2 of 3" },
  { "run", NULL, "sites",
    "Sites on Acme Runner: Acme answers for it. The layer hardly exists here.",
    "Sites: hardly exists here, layer 2 of 3" },
  { "run", "source:A", "guest-os", "Guest operating system on Acme Runner: Acme answers for it.",
    "Guest operating system: Acme answers for it, layer 2 of 3" },
  { "run", "source:B", "data", "Customer data on Acme Runner: you share it with Acme.",
    "Customer data: shared between you and Acme, layer 2 of 3" },
  { "store", NULL, "guest-os",
    "Guest operating system on Acme Store: no source says who answers for it.",
    "Guest operating system: not stated whose it is, layer 2 of 3" },
  { "category:abstracted", NULL, "data",
    "Customer data on Abstracted services: you answer for it. You: keep it. Sources disagree. "
    "Handbook says it is yours. Course says it is shared.",
    "Customer data: yours, but sources disagree, layer 2 of 3" },
};

static void
test_answer (gconstpointer data)
{
  const Answer *row = data;
  g_autoptr (DemarcModel) model = fixture_new_small ();
  g_autoptr (DemarcStack) stack = fixture_resolve (model, row->subject, row->lens);
  guint position = demarc_entry_get_position (
    DEMARC_ENTRY (fixture_get_cell (stack, row->layer)->layer));
  g_autofree char *sentence = demarc_stack_dup_sentence (stack, position);
  g_autofree char *name = demarc_stack_dup_cell_name (stack, position, 2, 3);

  g_assert_cmpstr (sentence, ==, row->sentence);
  g_assert_cmpstr (name, ==, row->name);
}

/* A provider that is said to do it, against what is drawn. */
static void
test_provider_disputed (void)
{
  g_autoptr (DemarcModel) model = fixture_new_changed (
    "{\"owner\": \"customer\"}}}",
    "{\"owner\": \"provider\", \"claims\": [{\"source\": \"DOC\", \"at\": \"p. 1\", \"owner\": "
    "\"provider\"}, {\"source\": \"A\", \"owner\": \"customer\"}, {\"source\": \"B\", \"owner\": "
    "\"customer\"}]}}}");
  g_autoptr (DemarcStack) stack = fixture_resolve (model, "store", NULL);
  g_autofree char *sentence = demarc_stack_dup_sentence (stack, 0);
  g_autofree char *name = demarc_stack_dup_cell_name (stack, 0, 1, 3);

  /* One voice for each opinion. */
  g_assert_cmpstr (sentence, ==,
                   "Customer data on Acme Store: Acme answers for it. Acme: store it. Sources "
                   "disagree. Manual, p. 1 says Acme does it. Handbook says it is yours.");
  g_assert_cmpstr (name, ==,
                   "Customer data: Acme answers for it, but sources disagree, layer 1 of 3");
}

static void
test_counts (void)
{
  static const struct { const char *subject, *customer, *provider; } rows[] = {
    { "vm", "2 of 3 layers yours", "1 Acme · 0 shared" },
    { "run", "0 of 2 layers yours", "1 Acme · 1 shared" },
    { "run/own", "1 of 2 layers yours", "0 Acme · 1 shared" },
    { "category:iaas", "0 of 3 layers yours", "0 Acme · 0 shared" },
  };
  g_autoptr (DemarcModel) model = fixture_new_small ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (DemarcStack) stack = fixture_resolve (model, rows[i].subject, NULL);
      g_autofree char *customer = demarc_stack_dup_customer_count (stack);
      g_autofree char *provider = demarc_stack_dup_provider_count (stack);

      g_assert_cmpstr (customer, ==, rows[i].customer);
      g_assert_cmpstr (provider, ==, rows[i].provider);
    }
}

/* One layer is a layer, not layers. */
static void
test_one_layer (void)
{
  g_autofree char *small = fixture_read_small ();
  g_autofree char *one =
    fixture_replace (small, "\"data\": {\"owner\": \"shared\",",
                     "\"data\": {\"applies\": false, \"owner\": \"shared\",");
  Loaded loaded = fixture_load (one);
  g_autoptr (DemarcStack) stack = fixture_resolve (loaded.model, "run/own", NULL);
  g_autofree char *text = demarc_stack_dup_customer_count (stack);

  g_assert_cmpstr (text, ==, "1 of 1 layer yours");
  fixture_unload (&loaded);
}

static void
test_titles (void)
{
  static const struct { DemarcOwner owner; const char *title; } rows[] = {
    { DEMARC_OWNER_CUSTOMER, "You" },
    { DEMARC_OWNER_SHARED, "You + Acme" },
    { DEMARC_OWNER_PROVIDER, "Acme" },
    { DEMARC_OWNER_UNSTATED, "Not stated" },
  };
  g_autoptr (DemarcModel) model = fixture_new_small ();
  g_autofree char *current = demarc_lens_dup_title (NULL);
  g_autofree char *brief = demarc_lens_dup_title (demarc_model_get_source (model, 0));
  g_autofree char *whole = demarc_lens_dup_title (demarc_model_get_source (model, 2));

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *title = demarc_owner_dup_title (model, rows[i].owner);

      g_assert_cmpstr (title, ==, rows[i].title);
    }
  g_assert_cmpstr (current, ==, "Current documentation");
  g_assert_cmpstr (brief, ==, "Handbook");
  g_assert_cmpstr (whole, ==, "Manual");
}

static void
test_claim_place (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();
  g_autoptr (DemarcStack) stack = fixture_resolve (model, "vm", NULL);
  const DemarcCell *cell = fixture_get_cell (stack, "guest-os");
  DemarcClaim without = cell->claims[0];
  g_autofree char *place = demarc_claim_dup_place (&cell->claims[0]);
  g_autofree char *source = NULL;

  without.at = "";
  source = demarc_claim_dup_place (&without);
  g_assert_cmpstr (place, ==, "Course, p. 9");
  g_assert_cmpstr (source, ==, "Course");
}

static void
test_mid_sentence (void)
{
  static const struct { const char *title; const char *english; } rows[] = {
    { "Guest operating system", "guest operating system" },
    { "IAM roles", "IAM roles" },
    { "A", "A" },
    { "X ray", "X ray" },
    { "eKS", "eKS" },
    { "", "" },
    { "\xc3\x89" "couter", "\xc3\x89" "couter" },
  };
  g_autoptr (DemarcModel) english = fixture_new_small ();
  g_autoptr (DemarcModel) german =
    fixture_new_changed ("\"language\": \"en\"", "\"language\": \"de\"");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *small = demarc_model_dup_mid_sentence (english, rows[i].title);
      g_autofree char *same = demarc_model_dup_mid_sentence (german, rows[i].title);

      g_assert_cmpstr (small, ==, rows[i].english);
      g_assert_cmpstr (same, ==, rows[i].title);
    }
}

/* Every sentence that the built-in model makes stands whole: no doubled stop, no doubled space. */
static void
test_all_whole (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);

  for (guint i = 0; i < subjects->len; i++)
    for (guint lens = 0; lens < 3; lens++)
      {
        DemarcSource *source = lens == 0 ? NULL : demarc_model_get_source (model, lens);
        g_autoptr (DemarcStack) stack =
          demarc_model_resolve (model, g_ptr_array_index (subjects, i), NULL, source);

        for (guint j = 0; j < demarc_stack_get_n_cells (stack); j++)
          {
            g_autofree char *sentence = demarc_stack_dup_sentence (stack, j);
            g_autofree char *name = demarc_stack_dup_cell_name (stack, j, j + 1, 14);

            g_test_message ("%s", sentence);
            g_assert_true (g_str_has_suffix (sentence, "."));
            g_assert_null (strstr (sentence, ".."));
            g_assert_null (strstr (sentence, "  "));
            g_assert_null (strstr (sentence, "(null)"));
            g_assert_true (g_str_has_suffix (name, " of 14"));
          }
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      g_autofree char *path = g_strdup_printf ("/sentences/moves/%u", i);

      g_test_add_data_func (path, &moves[i], test_moves);
    }
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autofree char *path = g_strdup_printf ("/sentences/answer/%u", i);

      g_test_add_data_func (path, &answers[i], test_answer);
    }
  g_test_add_func ("/sentences/any-moves", test_any_moves);
  g_test_add_func ("/sentences/provider-disputed", test_provider_disputed);
  g_test_add_func ("/sentences/counts", test_counts);
  g_test_add_func ("/sentences/one-layer", test_one_layer);
  g_test_add_func ("/sentences/titles", test_titles);
  g_test_add_func ("/sentences/claim-place", test_claim_place);
  g_test_add_func ("/sentences/mid-sentence", test_mid_sentence);
  g_test_add_func ("/sentences/all-whole", test_all_whole);

  return g_test_run ();
}
