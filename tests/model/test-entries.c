/* test-entries.c: the things of a model and what each says
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-model-values.h"
#include "model-fixture.h"

typedef guint (*GetN) (DemarcModel *model);
typedef gpointer (*Get) (DemarcModel *model,
                         guint        position);

/* The lists of a model, and where the file has them. */
static const struct { const char *member; GetN get_n; Get get; } lists[] = {
#define LIST(member, kind, single) \
  { member, demarc_model_get_n_##kind, (Get) demarc_model_get_##single }
  LIST ("layers", layers, layer),
  LIST ("services", services, service),
  LIST ("schemes", schemes, scheme),
  LIST ("sources", sources, source),
  LIST ("areas", areas, area),
  LIST ("tools", tools, tool),
  LIST ("misconceptions", misconceptions, misconception),
  LIST ("conflicts", conflicts, conflict),
  LIST ("dated", dated, dated),
  LIST ("incidents", incidents, incident),
  LIST ("takeaways", takeaways, takeaway),
  LIST ("glossary", terms, term),
#undef LIST
};

/* What people call a thing is in one of these members. */
static const char *
get_title (JsonObject *object)
{
  static const char *const members[] = { "title", "name",  "claim",
                                         "topic", "statement", "term" };

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (json_object_has_member (object, members[i]))
      return json_object_get_string_member (object, members[i]);

  return NULL;
}

/* Every thing of every list has the id, the title and the place that the file gives it. */
static void
test_lists (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autofree char *text = fixture_read_builtin ();
  g_autoptr (JsonNode) root = json_from_string (text, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      JsonArray *array =
        json_object_get_array_member (json_node_get_object (root), lists[i].member);

      g_assert_cmpuint (lists[i].get_n (model), ==, json_array_get_length (array));
      for (guint j = 0; j < json_array_get_length (array); j++)
        {
          JsonObject *object = json_array_get_object_element (array, j);
          DemarcEntry *entry = lists[i].get (model, j);
          g_autofree char *id = NULL;
          g_autofree char *title = NULL;

          g_object_get (entry, "id", &id, "title", &title, NULL);
          g_assert_cmpstr (id, ==, json_object_get_string_member (object, "id"));
          g_assert_cmpstr (title, ==, get_title (object));
          g_assert_cmpstr (demarc_entry_get_id (entry), ==, id);
          g_assert_cmpstr (demarc_entry_get_title (entry), ==, title);
          g_assert_cmpuint (demarc_entry_get_position (entry), ==, j);
          /* Asked again, it is the same object. */
          g_assert_true (lists[i].get (model, j) == (gpointer) entry);
        }
    }
}

static void
test_categories (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  guint n = 0;

  for (guint i = 0; i < demarc_model_get_n_schemes (model); i++)
    {
      DemarcScheme *scheme = demarc_model_get_scheme (model, i);

      g_assert_cmpstr (demarc_scheme_get_short (scheme), !=, "");
      g_assert_cmpstr (demarc_scheme_get_summary (scheme), !=, "");
      for (guint j = 0; j < demarc_scheme_get_n_categories (scheme); j++, n++)
        {
          DemarcCategory *category = demarc_model_get_category (model, scheme, j);

          g_assert_true (demarc_model_get_any_category (model, n) == category);
          g_assert_true (demarc_model_get_category_scheme (model, category) == scheme);
          g_assert_cmpstr (demarc_category_get_short (category), !=, "");
          g_assert_cmpstr (demarc_category_get_summary (category), !=, "");
        }
    }
  g_assert_cmpuint (n, ==, demarc_model_get_n_all_categories (model));
}

static void
test_model (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();

  g_assert_cmpstr (demarc_model_get_id (model), ==, "small");
  g_assert_cmpstr (demarc_model_get_title (model), ==, "A small model");
  g_assert_cmpstr (demarc_model_get_language (model), ==, "en");
  g_assert_cmpstr (demarc_model_get_summary (model), ==, "");
  g_assert_cmpstr (demarc_model_get_updated (model), ==, "");
  g_assert_cmpstr (demarc_model_get_party_name (model, DEMARC_PARTY_CUSTOMER), ==, "You");
  g_assert_cmpstr (demarc_model_get_party_title (model, DEMARC_PARTY_PROVIDER), ==, "Acme Clouds");
  g_assert_cmpstr (demarc_model_get_party_motto (model, DEMARC_PARTY_PROVIDER), ==, "of");
  g_assert_cmpuint (demarc_model_get_overview (model).n, ==, 0);
  g_assert_cmpuint (demarc_model_get_n_takeaways (model), ==, 0);
}

static void
test_layer (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();
  DemarcLayer *data = demarc_model_get_layer (model, 0);
  DemarcLayer *sites = demarc_model_get_layer (model, 2);

  g_assert_cmpstr (demarc_layer_get_summary (data), ==, "What you store.");
  g_assert_cmpstr (demarc_layer_get_meaning (data), ==, "All of it.");
  g_assert_cmpint (demarc_layer_get_control (data), ==, DEMARC_CONTROL_CUSTOMER_SPECIFIC);
  g_assert_cmpint (demarc_layer_get_control (sites), ==, DEMARC_CONTROL_INHERITED);
  g_assert_cmpstr (demarc_layer_get_half (data, DEMARC_PARTY_CUSTOMER), ==, "keep it");
  g_assert_cmpstr (demarc_layer_get_half (data, DEMARC_PARTY_PROVIDER), ==, "store it");
  g_assert_cmpuint (demarc_layer_get_words (data).n, ==, 2);
  g_assert_cmpstr (demarc_list_get_text (demarc_layer_get_words (data), 1), ==, "records");
  g_assert_cmpint (demarc_layer_get_icon (data), >=, 0);
  g_assert_cmpint (demarc_layer_get_icon (sites), ==, -1);
  g_assert_cmpstr (demarc_layer_get_control_note (data), ==, "");
  g_assert_cmpuint (demarc_layer_get_examples (data).n, ==, 0);
  g_assert_cmpuint (demarc_layer_get_points (data).n, ==, 0);
}

static void
test_service (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();
  DemarcService *vm = demarc_model_get_service (model, 0);
  DemarcService *run = demarc_model_get_service (model, 1);
  DemarcService *store = demarc_model_get_service (model, 2);
  DemarcList duties = demarc_model_get_duties (model, vm, DEMARC_PARTY_CUSTOMER);
  DemarcDuty duty = demarc_model_get_duty (model, duties, 0);
  DemarcTrap trap = demarc_model_get_trap (model, vm);
  DemarcVariant *own = demarc_model_get_variant (model, run, 1);

  g_assert_cmpstr (demarc_service_get_summary (vm), ==, "Machines by the hour.");
  g_assert_cmpstr (demarc_service_get_about (vm), ==, "");
  g_assert_cmpint (demarc_service_get_area (store), ==, 1);
  g_assert_cmpuint (demarc_service_get_n_variants (vm), ==, 0);
  g_assert_cmpuint (demarc_service_get_n_variants (run), ==, 2);
  g_assert_cmpstr (demarc_list_get_text (demarc_service_get_aliases (vm), 1), ==, "Caf\xc3\xa9");

  g_assert_cmpuint (duties.n, ==, 1);
  g_assert_cmpstr (duty.text, ==, "install updates");
  g_assert_true (duty.layer == demarc_model_get_layer (model, 1));
  g_assert_cmpuint (duty.sources.n, ==, 0);
  g_assert_false (duty.unconfirmed);
  g_assert_cmpuint (demarc_model_get_duties (model, vm, DEMARC_PARTY_PROVIDER).n, ==, 0);
  g_assert_cmpuint (demarc_model_get_duties (model, store, DEMARC_PARTY_CUSTOMER).n, ==, 0);

  g_assert_cmpstr (trap.text, ==, "Old images stay old.");
  g_assert_cmpint (demarc_list_get_ref (trap.layers, 0), ==, 1);
  g_assert_cmpstr (demarc_model_get_trap (model, store).text, ==, "");

  g_assert_true (demarc_variant_is_base (demarc_model_get_variant (model, run, 0)));
  g_assert_false (demarc_variant_is_base (own));
  g_assert_cmpstr (demarc_variant_get_summary (own), ==, "");
  g_assert_cmpuint (demarc_variant_get_sources (own).n, ==, 0);
}

static void
test_terms (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  DemarcTerm *term = NULL;

  for (guint i = 0; i < demarc_model_get_n_terms (model); i++)
    {
      DemarcTerm *other = demarc_model_get_term (model, i);

      g_assert_cmpstr (demarc_term_get_meaning (other), !=, "");
      if (g_str_equal (demarc_entry_get_id (DEMARC_ENTRY (other)), "tls"))
        term = other;
    }

  g_assert_nonnull (term);
  g_assert_cmpstr (demarc_list_get_text (demarc_term_get_aliases (term), 0), ==, "ssl");
  g_assert_true (g_str_has_prefix (demarc_term_get_meaning (term), "The protocol behind HTTPS."));
  g_assert_cmpstr (demarc_term_get_not (term), ==,
                   "It does nothing for data that lies on a disk.");
  g_assert_cmpuint (demarc_term_get_sources (term).n, >, 0);
}

/* A tool that a service says nothing of its own about keeps its general use. */
static void
test_tools (void)
{
  g_autoptr (DemarcModel) plain = fixture_new_small ();
  g_autoptr (DemarcModel) model = fixture_new_changed (
    "{\"tool\": \"watch\"}", "{\"tool\": \"watch\"}, {\"tool\": \"watch\", \"use\": \"counts\"}");
  DemarcList uses = demarc_model_get_tool_uses (model, demarc_model_get_service (model, 0));
  DemarcTool *tool = demarc_model_get_tool (model, 0);

  g_assert_cmpuint (uses.n, ==, 2);
  g_assert_true (demarc_model_get_tool_use (model, uses, 0).tool == tool);
  g_assert_cmpstr (demarc_model_get_tool_use (model, uses, 0).use, ==, "looks at logs");
  g_assert_cmpstr (demarc_model_get_tool_use (model, uses, 1).use, ==, "counts");
  g_assert_cmpint (demarc_tool_get_party (tool), ==, DEMARC_PARTY_PROVIDER);
  g_assert_cmpuint (demarc_tool_get_aliases (tool).n, ==, 0);
  g_assert_cmpuint (demarc_tool_get_layers (tool).n, ==, 0);
  g_assert_cmpuint (
    demarc_model_get_tool_uses (plain, demarc_model_get_service (plain, 2)).n, ==, 0);
}

static void
test_placement (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();
  DemarcScheme *three = demarc_model_get_scheme (model, 0);
  DemarcScheme *two = demarc_model_get_scheme (model, 1);
  DemarcPlacement named =
    demarc_model_get_placement (model, demarc_model_get_service (model, 1), three);
  DemarcPlacement inferred =
    demarc_model_get_placement (model, demarc_model_get_service (model, 1), two);

  g_assert_true (named.category == demarc_model_get_category (model, three, 1));
  g_assert_true (named.named);
  g_assert_cmpuint (named.sources.n, ==, 2);
  g_assert_true (demarc_model_get_cite (model, named.sources, 1).source ==
                 demarc_model_get_source (model, 1));
  g_assert_cmpstr (demarc_model_get_cite (model, named.sources, 1).at, ==, "");
  g_assert_true (inferred.category == demarc_model_get_category (model, two, 1));
  g_assert_false (inferred.named);
  g_assert_cmpuint (inferred.sources.n, ==, 0);
}

static void
test_others (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();
  DemarcSource *manual = demarc_model_get_source (model, 2);
  DemarcMisconception *misconception = demarc_model_get_misconception (model, 0);
  DemarcConflict *conflict = demarc_model_get_conflict (model, 0);
  DemarcDated *dated = demarc_model_get_dated (model, 0);
  DemarcIncident *incident = demarc_model_get_incident (model, 1);
  DemarcSpot spot = demarc_model_get_spot (model, demarc_conflict_get_cells (conflict), 0);

  g_assert_true (demarc_source_is_document (demarc_model_get_source (model, 0)));
  g_assert_false (demarc_source_is_document (manual));
  g_assert_cmpstr (demarc_source_get_address (manual), ==, "https://docs.acme.test/");
  g_assert_cmpstr (demarc_source_get_short (manual), ==, "");
  g_assert_cmpstr (demarc_source_get_checked (manual), ==, "");
  g_assert_cmpstr (demarc_misconception_get_truth (misconception), ==, "It does not.");
  g_assert_cmpstr (demarc_misconception_get_consequence (misconception), ==, "Holes.");
  g_assert_cmpstr (demarc_misconception_get_now (misconception), ==, "");
  g_assert_cmpuint (demarc_misconception_get_subjects (misconception).n, ==, 2);
  g_assert_cmpstr (demarc_conflict_get_summary (conflict), ==, "Two views.");
  g_assert_cmpstr (demarc_conflict_get_handling (conflict), ==, "");
  g_assert_cmpstr (spot.subject, ==, "run/own");
  g_assert_true (spot.layer == demarc_model_get_layer (model, 0));
  g_assert_cmpstr (demarc_dated_get_now (dated), ==, "It is old.");
  g_assert_cmpstr (demarc_dated_get_since (dated), ==, "2020-05");
  g_assert_cmpstr (demarc_incident_get_story (incident), ==, "Water rose.");
  g_assert_cmpuint (demarc_incident_get_layers (incident).n, ==, 1);
  g_assert_cmpint (demarc_list_get_ref (demarc_incident_get_layers (incident), 0), ==, 2);
  g_assert_cmpuint (demarc_incident_get_subjects (incident).n, ==, 2);
}

typedef DemarcEntry *(*Find) (DemarcModel *model,
                              const char  *words,
                              char       **hint);

typedef struct
{
  Find        find;
  const char *words;
  const char *id;
  const char *hint;
} Wanted;

static const Wanted wanted[] = {
  { demarc_model_find_layer, "guest-os", "guest-os", NULL },
  { demarc_model_find_layer, "Guest OS", "guest-os", NULL },
  { demarc_model_find_layer, "guest operating system", "guest-os", NULL },
  { demarc_model_find_layer, "gest-os", NULL, "did you mean 'guest-os'?" },
  { demarc_model_find_layer, "Guest operating sistem", NULL, "did you mean 'guest-os'?" },
  { demarc_model_find_layer, "linux", NULL, NULL },
  { demarc_model_find_layer, "", NULL, NULL },
  { demarc_model_find_layer, "!?", NULL, NULL },
  { demarc_model_find_scheme, "two", "two", NULL },
  { demarc_model_find_scheme, "Two Categories", "two", NULL },
  { demarc_model_find_scheme, "THREE", "three", NULL },
  { demarc_model_find_scheme, "tow", NULL, "did you mean 'two'?" },
  { demarc_model_find_source, "doc", "DOC", NULL },
  { demarc_model_find_source, "Manual", "DOC", NULL },
  { demarc_model_find_source, "course", "B", NULL },
  { demarc_model_find_source, "Handbok", NULL, "did you mean 'A'?" },
  { demarc_model_find_incident, "lost", "lost", NULL },
  { demarc_model_find_incident, "LOST FILES", "lost", NULL },
  { demarc_model_find_incident, "flod", NULL, "did you mean 'flood'?" },
};

static void
test_find (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      g_autofree char *hint = NULL;
      DemarcEntry *entry = wanted[i].find (model, wanted[i].words, &hint);

      g_test_message ("'%s'", wanted[i].words);
      g_assert_cmpstr (entry == NULL ? NULL : demarc_entry_get_id (entry), ==, wanted[i].id);
      g_assert_cmpstr (hint, ==, wanted[i].hint);
      g_assert_true (wanted[i].find (model, wanted[i].words, NULL) == entry);
    }
}

/* An entry can outlive its model, as long as somebody holds it. */
static void
test_outlives_model (void)
{
  DemarcModel *model = fixture_new_small ();
  g_autoptr (DemarcService) service = g_object_ref (demarc_model_get_service (model, 0));

  g_object_unref (model);
  g_assert_cmpstr (demarc_service_get_summary (service), ==, "Machines by the hour.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/entries/lists", test_lists);
  g_test_add_func ("/entries/categories", test_categories);
  g_test_add_func ("/entries/model", test_model);
  g_test_add_func ("/entries/layer", test_layer);
  g_test_add_func ("/entries/service", test_service);
  g_test_add_func ("/entries/terms", test_terms);
  g_test_add_func ("/entries/tools", test_tools);
  g_test_add_func ("/entries/placement", test_placement);
  g_test_add_func ("/entries/others", test_others);
  g_test_add_func ("/entries/find", test_find);
  g_test_add_func ("/entries/outlives-model", test_outlives_model);

  return g_test_run ();
}
