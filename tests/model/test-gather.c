/* test-gather.c: all that belongs to a subject
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-gather.h"
#include "model-fixture.h"

/* The ids of entries, such as "M1 M2". */
static char *
join (GPtrArray *entries)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < entries->len; i++)
    g_string_append_printf (ids, "%s%s", i == 0 ? "" : " ",
                            demarc_entry_get_id (g_ptr_array_index (entries, i)));
  g_ptr_array_unref (entries);

  return g_string_free (ids, FALSE);
}

typedef struct
{
  const char *subject;
  const char *layer;
  const char *misconceptions;
  const char *conflicts;
  const char *dated;
} Row;

static const Row rows[] = {
  /* Those about the subject first, then those about everything. */
  { "vm", NULL, "M1 M2", "", "" },
  { "vm", "guest-os", "M1", "", "" },
  { "vm", "data", "M2", "", "" },
  { "vm", "sites", "", "", "" },
  { "run", NULL, "M2", "", "D1" },
  { "run/own", NULL, "M2", "C1", "D1" },
  { "run/own", "data", "M2", "C1", "D1" },
  { "run/own", "guest-os", "", "", "D1" },
  { "store", NULL, "M2", "", "" },
  { "category:three/infrastructure", NULL, "M1 M2", "", "" },
  { "category:three/abstracted", NULL, "M2", "C1", "" },
  { "category:two/abstracted", NULL, "M2", "", "" },
};

static void
test_texts (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (DemarcSubject) subject = fixture_find (model, rows[i].subject);
      DemarcEntry *entry =
        rows[i].layer == NULL ? NULL : demarc_model_find_layer (model, rows[i].layer, NULL);
      DemarcLayer *layer = entry == NULL ? NULL : DEMARC_LAYER (entry);
      g_autofree char *misconceptions =
        join (demarc_gather_misconceptions (model, subject, layer));
      g_autofree char *conflicts = join (demarc_gather_conflicts (model, subject, layer));
      g_autofree char *dated = join (demarc_gather_dated (model, subject));

      g_assert_cmpstr (misconceptions, ==, rows[i].misconceptions);
      g_assert_cmpstr (conflicts, ==, rows[i].conflicts);
      g_assert_cmpstr (dated, ==, rows[i].dated);
    }
}

static void
test_sources (void)
{
  static const struct { const char *subject; const char *lens; const char *ids; } all[] = {
    { "vm", NULL, "A B" },
    { "run", NULL, "A B" },
    { "run/own", NULL, "A B DOC" },
    { "store", NULL, "" },
    { "vm", "source:B", "B" },
    { "vm", "source:DOC", "" },
    { "category:three/infrastructure", NULL, "A B" },
    { "category:two/iaas", NULL, "" },
  };
  g_autoptr (DemarcModel) model = fixture_new_small ();

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autoptr (DemarcStack) stack = fixture_resolve (model, all[i].subject, all[i].lens);
      g_autofree char *ids = join (demarc_gather_sources (stack));

      g_assert_cmpstr (ids, ==, all[i].ids);
    }
}

static char *
join_duties (GArray *duties)
{
  GString *texts = g_string_new (NULL);

  for (guint i = 0; i < duties->len; i++)
    {
      DemarcDuty *duty = &g_array_index (duties, DemarcDuty, i);

      g_string_append_printf (texts, "%s%s (%s)", i == 0 ? "" : "; ", duty->text,
                              demarc_entry_get_id (DEMARC_ENTRY (duty->layer)));
    }
  g_array_unref (duties);

  return g_string_free (texts, FALSE);
}

/* Where a variant gives a layer to somebody else, its own words replace the service's duties. */
static void
test_duties (void)
{
  static const struct { const char *subject; const char *customer; const char *provider; } all[] = {
    { "vm", "install updates (guest-os)", "" },
    { "run", "", "update images (guest-os)" },
    { "run/own", "patch your machines (guest-os)", "" },
    { "store", "", "" },
    { "category:three/abstracted", "", "" },
  };
  g_autoptr (DemarcModel) model = fixture_new_changed (
    "\"variants\": [",
    "\"duties\": {\"customer\": [], \"provider\": [{\"text\": \"update images\", "
    "\"layer\": \"guest-os\"}]}, \"variants\": [");

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autoptr (DemarcStack) stack = fixture_resolve (model, all[i].subject, NULL);
      g_autofree char *customer = join_duties (demarc_gather_duties (stack, DEMARC_PARTY_CUSTOMER));
      g_autofree char *provider = join_duties (demarc_gather_duties (stack, DEMARC_PARTY_PROVIDER));

      g_assert_cmpstr (customer, ==, all[i].customer);
      g_assert_cmpstr (provider, ==, all[i].provider);
    }
}

static void
test_lenses (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();
  g_autofree char *small = join (demarc_gather_lenses (model));
  g_autofree char *builtin = join (demarc_gather_lenses (demarc_model_get_builtin ()));

  g_assert_cmpstr (small, ==, "A B");
  g_assert_cmpstr (builtin, ==, "S000 S001 S002 S003 S004 WP SRM");
}

/* Under each scheme every service is in one category, and its category is where it says. */
static void
test_services (void)
{
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < demarc_model_get_n_schemes (model); i++)
    {
      DemarcScheme *scheme = demarc_model_get_scheme (model, i);
      g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

      for (guint j = 0; j < demarc_scheme_get_n_categories (scheme); j++)
        {
          DemarcCategory *category = demarc_model_get_category (model, scheme, j);
          g_autoptr (GPtrArray) services = demarc_gather_services (model, category);

          g_assert_cmpuint (services->len, >, 0);
          for (guint k = 0; k < services->len; k++)
            {
              DemarcService *service = g_ptr_array_index (services, k);

              g_assert_true (g_hash_table_add (seen, service));
              g_assert_true (demarc_model_get_placement (model, service, scheme).category ==
                             category);
            }
        }
      g_assert_cmpuint (g_hash_table_size (seen), ==, demarc_model_get_n_services (model));
    }
}

/* In the built-in model whatever is gathered has something to say, each thing once. */
static void
test_all (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);

  for (guint i = 0; i < subjects->len; i++)
    {
      DemarcSubject *subject = g_ptr_array_index (subjects, i);
      g_autoptr (DemarcStack) stack = demarc_model_resolve (model, subject, NULL, NULL);
      g_autoptr (GPtrArray) sources = demarc_gather_sources (stack);
      g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

      g_assert_cmpuint (sources->len, >, 0);
      for (guint j = 0; j < sources->len; j++)
        g_assert_true (g_hash_table_add (seen, g_ptr_array_index (sources, j)));

      if (demarc_subject_get_service (subject) == NULL)
        continue;
      for (guint party = 0; party < DEMARC_N_PARTIES; party++)
        {
          g_autoptr (GArray) duties = demarc_gather_duties (stack, (DemarcParty) party);

          g_assert_cmpuint (duties->len, >, 0);
          for (guint j = 0; j < duties->len; j++)
            g_assert_cmpstr (g_array_index (duties, DemarcDuty, j).text, !=, "");
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/gather/texts", test_texts);
  g_test_add_func ("/gather/sources", test_sources);
  g_test_add_func ("/gather/duties", test_duties);
  g_test_add_func ("/gather/lenses", test_lenses);
  g_test_add_func ("/gather/services", test_services);
  g_test_add_func ("/gather/all", test_all);

  return g_test_run ();
}
