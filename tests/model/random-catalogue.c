/* random-catalogue.c: models of many kinds of service, made by chance
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "random-catalogue.h"

#include "model-fixture.h"

/* Ids are a letter and a number. */
#define MAX_LAYERS 6
#define MAX_AREAS 4
#define MAX_SCHEMES 3
#define MAX_CATEGORIES 4
#define MAX_SOURCES 4
#define MAX_SERVICES 30

typedef struct
{
  GRand   *rand;
  GString *text;
  guint    n_layers;
  guint    n_areas;
  guint    n_sources;
  guint    n_schemes;
  guint    n_categories[MAX_SCHEMES];
} Making;

/* Names that are alike when folded, and such as CSV and Markdown trip over. */
static const char *const names[] = {
  "Émile", "emile", "EMILE", "Zebra", "zebra, second", "=SUM(A1)", "a | b", "Say \\\"so\\\"",
  "東京", "*", "", "-1", "+1", "Ω",
};

static const char *const owners[] = { "customer", "shared", "provider" };

static guint
choose (Making *self,
        guint   n)
{
  return (guint) g_rand_int_range (self->rand, 0, (gint32) n);
}

static gboolean
happens (Making *self,
         guint   of)
{
  return choose (self, of) == 0;
}

static void
begin_item (Making *self,
            guint   position)
{
  if (position > 0)
    g_string_append (self->text, ",\n");
}

/* Claims that mostly agree; all of them do when there is no owner to go by. */
static void
add_claims (Making   *self,
            guint     owner,
            gboolean  may_differ)
{
  guint n = choose (self, 4);

  g_string_append (self->text, "\"claims\": [");
  for (guint i = 0; i < n; i++)
    {
      begin_item (self, i);
      g_string_append_printf (self->text,
                              "{\"source\": \"o%u\", \"at\": \"%u\", \"owner\": \"%s\"}",
                              choose (self, self->n_sources), i,
                              owners[may_differ && happens (self, 4) ? choose (self, 3) : owner]);
    }
  g_string_append (self->text, "]");
}

static void
add_cells (Making   *self,
           gboolean  is_service)
{
  g_string_append (self->text, "\"cells\": {");
  for (guint i = 0; i < self->n_layers; i++)
    {
      guint owner = choose (self, 3);
      gboolean is_curated = is_service && !happens (self, 5);

      begin_item (self, i);
      g_string_append_printf (self->text,
                              "\"l%u\": {\"customer\": \"Do\", \"provider\": \"Does\", ", i);
      if (is_curated)
        g_string_append_printf (self->text, "\"owner\": \"%s\", ", owners[owner]);
      if (is_service && happens (self, 6))
        g_string_append (self->text, "\"applies\": false, ");
      if (is_service && happens (self, 6))
        g_string_append (self->text, "\"unconfirmed\": true, ");
      add_claims (self, owner, is_curated);
      g_string_append (self->text, "}");
    }
  g_string_append (self->text, "}");
}

static void
add_layers (Making *self)
{
  g_string_append (self->text, "\"layers\": [");
  for (guint i = 0; i < self->n_layers; i++)
    {
      begin_item (self, i);
      g_string_append_printf (self->text,
                              "{\"id\": \"l%u\", \"title\": \"Layer %u, so called\", "
                              "\"summary\": \"s\", \"meaning\": \"m\", \"control\": \"shared\", "
                              "\"customer\": \"Do it\", \"provider\": \"Does it\"}", i, i);
    }
  g_string_append (self->text, "],\n");
}

static void
add_lists (Making *self)
{
  g_string_append (self->text, "\"sources\": [");
  for (guint i = 0; i < self->n_sources; i++)
    {
      begin_item (self, i);
      g_string_append_printf (self->text,
                              "{\"id\": \"o%u\", \"kind\": \"document\", \"title\": \"Source %u\"}",
                              i, i);
    }
  g_string_append (self->text, "],\n\"areas\": [");
  for (guint i = 0; i < self->n_areas; i++)
    {
      begin_item (self, i);
      g_string_append_printf (self->text, "{\"id\": \"a%u\", \"title\": \"Area %u\"}", i, i);
    }
  g_string_append (self->text, "],\n");
}

static void
add_schemes (Making *self)
{
  g_string_append (self->text, "\"schemes\": [");
  for (guint i = 0; i < self->n_schemes; i++)
    {
      begin_item (self, i);
      g_string_append_printf (self->text,
                              "{\"id\": \"s%u\", \"title\": \"Scheme %u\", \"short\": \"S%u\", "
                              "\"summary\": \"s\", \"categories\": [", i, i, i);
      for (guint j = 0; j < self->n_categories[i]; j++)
        {
          begin_item (self, j);
          g_string_append_printf (self->text,
                                  "{\"id\": \"c%u\", \"title\": \"Category %u\", "
                                  "\"short\": \"C%u\", \"summary\": \"s\", ", j, j, j);
          add_cells (self, FALSE);
          g_string_append (self->text, "}");
        }
      g_string_append (self->text, "]}");
    }
  g_string_append (self->text, "],\n");
}

static void
add_placements (Making *self)
{
  g_string_append (self->text, "\"categories\": {");
  for (guint i = 0; i < self->n_schemes; i++)
    {
      guint category = choose (self, self->n_categories[i]);

      begin_item (self, i);
      if (happens (self, 2))
        g_string_append_printf (self->text,
                                "\"s%u\": {\"category\": \"c%u\", \"ground\": \"inferred\"}", i,
                                category);
      else
        g_string_append_printf (self->text,
                                "\"s%u\": {\"category\": \"c%u\", \"ground\": \"named\", "
                                "\"sources\": [{\"source\": \"o%u\", \"at\": \"1\"}]}", i,
                                category, choose (self, self->n_sources));
    }
  g_string_append (self->text, "}, ");
}

static void
add_duties (Making *self)
{
  guint n = choose (self, 3);

  g_string_append (self->text, "\"duties\": {\"customer\": [");
  for (guint i = 0; i < n; i++)
    {
      begin_item (self, i);
      g_string_append_printf (self->text, "{\"text\": \"Do %u\", \"layer\": \"l%u\"}", i,
                              choose (self, self->n_layers));
    }
  g_string_append (self->text, "], \"provider\": [{\"text\": \"Does\", \"layer\": \"l0\"}]}, ");
}

static void
add_services (Making *self)
{
  guint n = choose (self, MAX_SERVICES + 1);

  g_string_append (self->text, "\"services\": [");
  for (guint i = 0; i < n; i++)
    {
      begin_item (self, i);
      g_string_append_printf (self->text, "{\"id\": \"v%u\", \"name\": \"%s %u\", ", i,
                              names[choose (self, G_N_ELEMENTS (names))], i);
      if (happens (self, 2))
        g_string_append_printf (self->text, "\"aliases\": [\"Alias %u of old\"], ", i);
      g_string_append_printf (self->text, "\"area\": \"a%u\", \"summary\": \"s\", ",
                              choose (self, self->n_areas));
      add_duties (self);
      add_placements (self);
      add_cells (self, TRUE);
      g_string_append (self->text, "}");
    }
  g_string_append (self->text, "]}\n");
}

/* Makes a model in which anything that the format allows for cells can be. */
DemarcModel *
random_catalogue_new (GRand *rand)
{
  Making making = { .rand = rand, .text = g_string_new (NULL) };
  DemarcModel *model;

  making.n_layers = 1 + choose (&making, MAX_LAYERS);
  making.n_areas = 1 + choose (&making, MAX_AREAS);
  making.n_sources = 1 + choose (&making, MAX_SOURCES);
  making.n_schemes = 1 + choose (&making, MAX_SCHEMES);
  for (guint i = 0; i < making.n_schemes; i++)
    making.n_categories[i] = 1 + choose (&making, MAX_CATEGORIES);

  g_string_append (making.text,
                   "{\"format\": 1, \"id\": \"chance\", \"title\": \"By chance\", "
                   "\"language\": \"en\", \"parties\": {"
                   "\"customer\": {\"name\": \"You\", \"title\": \"T\", \"motto\": \"m\"}, "
                   "\"provider\": {\"name\": \"They\", \"title\": \"T\", \"motto\": \"m\"}},\n");
  add_lists (&making);
  add_layers (&making);
  add_schemes (&making);
  add_services (&making);

  model = fixture_new_for_text (making.text->str);
  g_string_free (making.text, TRUE);

  return model;
}
