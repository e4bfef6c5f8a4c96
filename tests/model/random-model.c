/* random-model.c: models that nobody would write
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "random-model.h"

/* Few words, some the same but for case and punctuation, so that duties fold. */
static const char *const words[] = {
  "patch it", "Patch it!", "encrypt it", "keep it", "keep it, safe", "keep it safe",
};

static const char *const owners[] = { "customer", "shared", "provider" };

static const char *
pick (GRand             *rand,
      const char *const *from,
      guint              n)
{
  return from[g_rand_int_range (rand, 0, (gint32) n)];
}

static gboolean
happens (GRand *rand,
         double chance)
{
  return g_rand_double (rand) < chance;
}

/* A cell that is settled, disputed or unstated, and may have words of its own. */
static void
append_cell (GString *text,
             GRand   *rand,
             guint    layer)
{
  const char *owner = pick (rand, owners, G_N_ELEMENTS (owners));

  g_string_append_printf (text, "%s\"l%u\": {\"applies\": %s", layer == 0 ? "" : ", ", layer,
                          happens (rand, 0.1) ? "false" : "true");
  if (happens (rand, 0.8))
    {
      g_string_append_printf (text, ", \"owner\": \"%s\", \"provider\": \"look after it\"",
                              owner);
      if (g_str_equal (owner, "shared") || happens (rand, 0.5))
        g_string_append_printf (text, ", \"customer\": \"%s\"",
                                pick (rand, words, G_N_ELEMENTS (words)));
      if (happens (rand, 0.4))
        g_string_append_printf (text,
                                ", \"claims\": [{\"source\": \"A\", \"owner\": \"%s\"}, "
                                "{\"source\": \"B\", \"owner\": \"%s\"}]",
                                owner, pick (rand, owners, G_N_ELEMENTS (owners)));
    }
  g_string_append_c (text, '}');
}

static void
append_cells (GString *text,
              GRand   *rand,
              guint    n_layers)
{
  g_string_append (text, "\"cells\": {");
  for (guint i = 0; i < n_layers; i++)
    append_cell (text, rand, i);
  g_string_append_c (text, '}');
}

static void
append_service (GString *text,
                GRand   *rand,
                guint    service,
                guint    n_layers)
{
  g_string_append_printf (text,
                          "%s{\"id\": \"s%u\", \"name\": \"Service %u\", \"area\": \"all\", "
                          "\"summary\": \"One.\", \"categories\": {\"one\": {\"category\": "
                          "\"only\", \"ground\": \"inferred\"}}, ",
                          service == 0 ? "" : ",\n", service, service);
  append_cells (text, rand, n_layers);
  if (happens (rand, 0.4))
    {
      g_string_append (text, ", \"variants\": [{\"id\": \"plain\", \"name\": \"Plain\", "
                             "\"base\": true}, {\"id\": \"other\", \"name\": \"Other\", ");
      append_cells (text, rand, n_layers);
      g_string_append (text, "}]");
    }
  g_string_append_c (text, '}');
}

static void
append_layer (GString *text,
              GRand   *rand,
              guint    layer)
{
  g_string_append_printf (text,
                          "%s{\"id\": \"l%u\", \"title\": \"Layer %u\", \"summary\": \"One.\", "
                          "\"meaning\": \"It.\", \"control\": \"shared\", \"customer\": \"%s\", "
                          "\"provider\": \"look after it\"}",
                          layer == 0 ? "" : ",\n", layer, layer,
                          pick (rand, words, G_N_ELEMENTS (words)));
}

/* Makes a model of a few layers and services whose cells are anything that a model can say. */
DemarcModel *
random_model_new (GRand *rand)
{
  guint n_layers = (guint) g_rand_int_range (rand, 1, 7);
  guint n_services = (guint) g_rand_int_range (rand, 3, 9);
  g_autoptr (GString) text = g_string_new (
    "{\"format\": 1, \"id\": \"random\", \"title\": \"Random\", \"language\": \"en\", "
    "\"parties\": {\"customer\": {\"name\": \"You\", \"title\": \"Customer\", \"motto\": \"in\"}, "
    "\"provider\": {\"name\": \"Acme\", \"title\": \"Acme\", \"motto\": \"of\"}},\n"
    "\"sources\": [{\"id\": \"A\", \"kind\": \"document\", \"title\": \"A\", \"short\": \"A\"}, "
    "{\"id\": \"B\", \"kind\": \"document\", \"title\": \"B\", \"short\": \"B\"}],\n"
    "\"areas\": [{\"id\": \"all\", \"title\": \"All\"}],\n"
    "\"schemes\": [{\"id\": \"one\", \"title\": \"One\", \"short\": \"One\", \"summary\": "
    "\"One.\", \"categories\": [{\"id\": \"only\", \"title\": \"Only\", \"short\": \"Only\", "
    "\"summary\": \"All.\", \"cells\": {}}]}],\n\"layers\": [");
  Loaded loaded;
  DemarcModel *model;

  for (guint i = 0; i < n_layers; i++)
    append_layer (text, rand, i);
  g_string_append (text, "],\n\"services\": [");
  for (guint i = 0; i < n_services; i++)
    append_service (text, rand, i, n_layers);
  g_string_append (text, "]}");

  loaded = fixture_load (text->str);
  for (guint i = 0; loaded.model == NULL && i < demarc_problems_get_n (loaded.problems); i++)
    {
      g_autofree char *line = demarc_problems_dup_line (loaded.problems, i);

      g_test_message ("%s", line);
    }
  g_assert_nonnull (loaded.model);
  model = g_object_ref (loaded.model);
  fixture_unload (&loaded);

  return model;
}

/* Every service and variant of a model. */
GPtrArray *
random_model_services (DemarcModel *model)
{
  g_autoptr (GPtrArray) all = fixture_all_subjects (model);
  GPtrArray *services = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < all->len; i++)
    {
      DemarcSubject *subject = g_ptr_array_index (all, i);

      if (demarc_subject_get_service (subject) != NULL)
        g_ptr_array_add (services, g_object_ref (subject));
    }

  return services;
}
