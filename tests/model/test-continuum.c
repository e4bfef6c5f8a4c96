/* test-continuum.c: subjects from most to least yours
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-continuum.h"
#include "demarc-model-values.h"
#include "model-fixture.h"

/* How much is the customer's, in half layers. */
static guint
weigh (DemarcModel   *model,
       DemarcSubject *subject)
{
  g_autoptr (DemarcStack) stack = demarc_model_resolve (model, subject, NULL, NULL);
  guint weight = 0;

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      DemarcOwner owner = demarc_stack_get_cell (stack, i)->owner;

      weight += owner == DEMARC_OWNER_CUSTOMER ? 2 : owner == DEMARC_OWNER_SHARED ? 1 : 0;
    }

  return weight;
}

static void
test_categories (void)
{
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < demarc_model_get_n_schemes (model); i++)
    {
      DemarcScheme *scheme = demarc_model_get_scheme (model, i);
      g_autoptr (DemarcContinuum) continuum = demarc_continuum_new_for_categories (model, scheme);
      guint last = G_MAXUINT;

      g_assert_cmpuint (demarc_continuum_get_n (continuum), ==,
                        demarc_scheme_get_n_categories (scheme));
      for (guint j = 0; j < demarc_continuum_get_n (continuum); j++)
        {
          DemarcSubject *subject = demarc_continuum_get_subject (continuum, j);
          guint weight = weigh (model, subject);

          g_assert_true (demarc_subject_get_category (subject) ==
                         demarc_model_get_category (model, scheme, j));
          /* It goes one way: from you to the provider. */
          g_assert_cmpuint (weight, <=, last);
          last = weight;
        }
    }
}

/* Every service once, sorted by category, then by how much is the customer's, then as in the
 * model. */
static void
test_services (void)
{
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < demarc_model_get_n_schemes (model); i++)
    {
      DemarcScheme *scheme = demarc_model_get_scheme (model, i);
      g_autoptr (DemarcContinuum) continuum = demarc_continuum_new_for_services (model, scheme);
      g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
      guint keys[3] = { 0, G_MAXUINT, 0 };

      g_assert_cmpuint (demarc_continuum_get_n (continuum), ==,
                        demarc_model_get_n_services (model));
      for (guint j = 0; j < demarc_continuum_get_n (continuum); j++)
        {
          DemarcSubject *subject = demarc_continuum_get_subject (continuum, j);
          DemarcService *service = demarc_subject_get_service (subject);
          guint category = demarc_entry_get_position (
            DEMARC_ENTRY (demarc_model_get_placement (model, service, scheme).category));
          guint weight = weigh (model, subject);
          guint position = demarc_entry_get_position (DEMARC_ENTRY (service));

          g_assert_true (g_hash_table_add (seen, service));
          g_assert_cmpuint (category, >=, keys[0]);
          if (j > 0 && category == keys[0])
            {
              g_assert_cmpuint (weight, <=, keys[1]);
              if (weight == keys[1])
                g_assert_cmpuint (position, >, keys[2]);
            }
          keys[0] = category;
          keys[1] = weight;
          keys[2] = position;
        }
    }
}

static void
test_find (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  DemarcScheme *three = demarc_model_get_scheme (model, 0);
  g_autoptr (DemarcContinuum) services = demarc_continuum_new_for_services (model, three);
  g_autoptr (DemarcContinuum) categories = demarc_continuum_new_for_categories (model, three);
  g_autoptr (DemarcSubject) fargate = fixture_find (model, "ecs/fargate");
  g_autoptr (DemarcSubject) ecs = fixture_find (model, "ecs");
  g_autoptr (DemarcSubject) container = fixture_find (model, "category:container");
  g_autoptr (DemarcSubject) paas = fixture_find (model, "category:paas");
  guint of_service;
  guint of_variant;
  guint position;

  for (guint i = 0; i < demarc_continuum_get_n (services); i++)
    {
      g_assert_true (demarc_continuum_find (
        services, demarc_continuum_get_subject (services, i), &position));
      g_assert_cmpuint (position, ==, i);
    }

  /* A variant stands where its service does. */
  g_assert_true (demarc_continuum_find (services, ecs, &of_service));
  g_assert_true (demarc_continuum_find (services, fargate, &of_variant));
  g_assert_cmpuint (of_service, ==, of_variant);

  g_assert_true (demarc_continuum_find (categories, container, &position));
  g_assert_cmpuint (position, ==, 1);
  g_assert_false (demarc_continuum_find (categories, paas, &position));
  g_assert_false (demarc_continuum_find (categories, ecs, &position));
  g_assert_false (demarc_continuum_find (services, container, &position));
}

static void
test_small (void)
{
  static const char *const order[] = { "vm", "store", "run" };
  g_autoptr (DemarcModel) model = fixture_new_small ();
  g_autoptr (DemarcContinuum) continuum =
    demarc_continuum_new_for_services (model, demarc_model_get_scheme (model, 0));

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    g_assert_cmpstr (demarc_subject_get_text (demarc_continuum_get_subject (continuum, i)), ==,
                     order[i]);
}

/* A model without services has a continuum without stops. */
static void
test_empty (void)
{
  g_autoptr (DemarcModel) model = fixture_new_empty ();
  g_autoptr (DemarcContinuum) continuum =
    demarc_continuum_new_for_services (model, demarc_model_get_scheme (model, 0));

  g_assert_cmpuint (demarc_continuum_get_n (continuum), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/continuum/categories", test_categories);
  g_test_add_func ("/continuum/services", test_services);
  g_test_add_func ("/continuum/find", test_find);
  g_test_add_func ("/continuum/small", test_small);
  g_test_add_func ("/continuum/empty", test_empty);

  return g_test_run ();
}
