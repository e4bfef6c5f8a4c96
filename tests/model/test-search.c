/* test-search.c: finding what people type
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-search.h"
#include "model-fixture.h"

/* The ids of the services found, such as "vm run". */
static char *
find_services (DemarcSearch *search,
               DemarcModel  *model,
               const char   *words)
{
  guint n = demarc_model_get_n_services (model);
  g_autofree gboolean *found = g_new (gboolean, n + 1);
  GString *ids = g_string_new (NULL);

  /* What lies behind the room that was given is not touched. */
  found[n] = 7;
  demarc_search_find_services (search, words, found);
  g_assert_cmpint (found[n], ==, 7);
  for (guint i = 0; i < n; i++)
    {
      g_assert_true (found[i] == TRUE || found[i] == FALSE);
      if (found[i])
        g_string_append_printf (ids, "%s%s", ids->len == 0 ? "" : " ",
                                demarc_entry_get_id (DEMARC_ENTRY (
                                  demarc_model_get_service (model, i))));
    }

  return g_string_free (ids, FALSE);
}

static char *
find_layers (DemarcSearch *search,
             DemarcModel  *model,
             const char   *words)
{
  guint n = demarc_model_get_n_layers (model);
  g_autofree gboolean *found = g_new (gboolean, n);
  GString *ids = g_string_new (NULL);

  demarc_search_find_layers (search, words, found);
  for (guint i = 0; i < n; i++)
    if (found[i])
      g_string_append_printf (ids, "%s%s", ids->len == 0 ? "" : " ",
                              demarc_entry_get_id (DEMARC_ENTRY (
                                demarc_model_get_layer (model, i))));

  return g_string_free (ids, FALSE);
}

typedef struct
{
  const char *words;
  const char *ids;
} Row;

static const Row small_services[] = {
  { "", "vm run store" },
  { "   ", "vm run store" },
  { "acme", "vm run store" },
  { "ACME", "vm run store" },
  { "Acme Machines", "vm run" },
  { "machines acme", "vm run" },
  { "vm", "vm" },
  { "cafe", "vm" },
  { "CAF\xc3\x89", "vm" },
  { "cafe\xcc\x81", "vm" },
  { "\xef\xbc\xa1\xef\xbc\xa3\xef\xbc\xad\xef\xbc\xa5", "vm run store" },
  { "compute", "vm run" },
  { "storage", "store" },
  { "install updates", "vm" },
  { "updates  install", "vm" },
  { "hour", "vm" },
  { "on your machines", "run" },
  { "machi", "vm run" },
  { "acme\tstore", "store" },
  { "acme compute hour", "vm" },
  { "acme nothing", "" },
  { "vmrun", "" },
  { "hourvm", "" },
  { "zzz", "" },
  { "%", "" },
  { ".*", "" },
  { "\xff", "" },
};

static const Row small_layers[] = {
  { "", "data guest-os sites" },
  { "linux", "guest-os" },
  { "LINUX", "guest-os" },
  { "files", "data" },
  { "what you store", "data" },
  { "system", "guest-os" },
  { "buildings", "sites" },
  { "building linux", "" },
};

static void
test_small (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();
  g_autoptr (DemarcSearch) search = demarc_search_new (model);

  for (guint i = 0; i < G_N_ELEMENTS (small_services); i++)
    {
      g_autofree char *ids = find_services (search, model, small_services[i].words);

      g_assert_cmpstr (ids, ==, small_services[i].ids);
    }
  for (guint i = 0; i < G_N_ELEMENTS (small_layers); i++)
    {
      g_autofree char *ids = find_layers (search, model, small_layers[i].words);

      g_assert_cmpstr (ids, ==, small_layers[i].ids);
    }
}

/* What people type of the real services. */
static void
test_builtin (void)
{
  static const Row services[] = {
    { "elastic beanstalk", "elastic-beanstalk" }, { "dynamo", "dynamodb" },
  };
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcSearch) search = demarc_search_new (model);
  g_autofree char *all = find_services (search, model, "");

  for (guint i = 0; i < G_N_ELEMENTS (services); i++)
    {
      g_autofree char *ids = find_services (search, model, services[i].words);
      g_autofree char *wrapped = g_strdup_printf (" %s ", ids);
      g_autofree char *wanted = g_strdup_printf (" %s ", services[i].ids);

      g_assert_nonnull (strstr (wrapped, wanted));
      g_assert_cmpuint (strlen (ids), <, strlen (all) / 4);
    }
}

/* Every service is found by its id, its name and each of its other names, in any case. */
static void
test_every_name (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcSearch) search = demarc_search_new (model);
  g_autofree gboolean *found = g_new (gboolean, demarc_model_get_n_services (model));

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);
      DemarcList aliases = demarc_service_get_aliases (service);
      g_autofree char *upper = g_utf8_strup (demarc_entry_get_title (DEMARC_ENTRY (service)), -1);

      demarc_search_find_services (search, demarc_entry_get_id (DEMARC_ENTRY (service)), found);
      g_assert_true (found[i]);
      demarc_search_find_services (search, upper, found);
      g_assert_true (found[i]);
      for (guint j = 0; j < aliases.n; j++)
        {
          demarc_search_find_services (search, demarc_list_get_text (aliases, j), found);
          g_assert_true (found[i]);
        }
    }
}

/* Long or broken words are searched for like others. */
static void
test_hostile (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();
  g_autoptr (DemarcSearch) search = demarc_search_new (model);
  g_autofree char *spaces = g_strnfill (100000, ' ');
  g_autofree char *letters = g_strnfill (100000, 'a');
  g_autofree char *all = find_services (search, model, spaces);
  g_autofree char *none = find_services (search, model, letters);
  g_autofree char *broken = find_services (search, model, "\xf0");

  g_assert_cmpstr (all, ==, "vm run store");
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (broken, ==, "");
}

/* Where nothing is, nothing is found. */
static void
test_empty (void)
{
  g_autoptr (DemarcModel) model = fixture_new_empty ();
  g_autoptr (DemarcSearch) search = demarc_search_new (model);
  g_autofree char *all = find_services (search, model, "");
  g_autofree char *none = find_services (search, model, "acme");
  g_autofree char *layers = find_layers (search, model, "linux");

  g_assert_cmpstr (all, ==, "");
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (layers, ==, "guest-os");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/small", test_small);
  g_test_add_func ("/search/builtin", test_builtin);
  g_test_add_func ("/search/every-name", test_every_name);
  g_test_add_func ("/search/hostile", test_hostile);
  g_test_add_func ("/search/empty", test_empty);

  return g_test_run ();
}
