/* test-verdict.c: whose job it was
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-gather.h"
#include "demarc-verdict.h"
#include "model-fixture.h"

static DemarcVerdict *
answer (DemarcModel *model,
        const char  *incident,
        const char  *subject,
        const char  *lens)
{
  DemarcEntry *entry = demarc_model_find_incident (model, incident, NULL);
  g_autoptr (DemarcStack) stack = fixture_resolve (model, subject, lens);

  g_assert_nonnull (entry);

  return demarc_incident_answer (DEMARC_INCIDENT (entry), stack);
}

typedef struct
{
  const char *incident;
  const char *subject;
  const char *lens;
  const char *kind;
  const char *title;
  const char *sentence;
} Row;

static const Row rows[] = {
  { "lost", "vm", NULL, "customer", "You",
    "On Acme Machines, the customer data layer was yours. You: keep it. "
    "The guest operating system layer mattered too, and it was yours." },
  { "lost", "run", NULL, "disputed", "Disputed",
    "The documents disagree about the customer data layer on Acme Runner. It is drawn as shared. "
    "Acme: keep copies. You: choose what to store. Handbook says it is yours. "
    "Course says it is shared. "
    "The guest operating system layer mattered too, and Acme answered for it." },
  { "lost", "run", "source:A", "customer", "You",
    "On Acme Runner, the customer data layer was yours. The guest operating system layer mattered "
    "too, and Acme answered for it." },
  { "lost", "store", NULL, "customer", "You",
    "On Acme Store, the customer data layer was yours. You: keep it. The guest operating system "
    "layer mattered too, and it is not said whose it was." },
  { "lost", "store", "source:B", "unstated", "Not stated",
    "Course does not say who answers for the customer data layer on Acme Store. "
    "The guest operating system layer mattered too, and it is not said whose it was." },
  { "flood", "vm", NULL, "provider", "Acme",
    "On Acme Machines, Acme answered for the sites layer. Acme: guard them." },
  { "flood", "store", NULL, "elsewhere", "Not here",
    "This cannot happen on Acme Store in this way." },
  { "flood", "run", NULL, "elsewhere", "Not here",
    "This cannot happen on Acme Runner in this way: the sites layer hardly exists there." },
  { "flood", "run/own", NULL, "elsewhere", "Not here",
    "This cannot happen on Acme Runner, On your machines in this way: the sites layer hardly exists "
    "there." },
  { "flood", "category:three/infrastructure", NULL, "provider", "Acme",
    "On Infrastructure services, Acme answered for the sites layer. Acme: guard them." },
  /* One of its services is named, but nobody says anything of this category. */
  { "flood", "category:two/iaas", NULL, "unstated", "Not stated",
    "The documents do not say who answers for the sites layer on Rented machines." },
  { "stale", "vm", NULL, "elsewhere", "Not here", "This cannot happen on Acme Machines in this way." },
  { "stale", "run", NULL, "provider", "Acme",
    "On Acme Runner, Acme answered for the guest operating system layer. "
    "Acme: patch it for you. No page was found that confirms it." },
  { "stale", "store", NULL, "unstated", "Not stated",
    "The documents do not say who answers for the guest operating system layer on Acme Store." },
  { "stale", "category:two/abstracted", NULL, "unstated", "Not stated", NULL },
  { "stale", "category:three/abstracted", NULL, "provider", "Acme", NULL },
  { "stale", "category:three/infrastructure", NULL, "elsewhere", "Not here", NULL },
};

static void
test_small (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (DemarcVerdict) verdict =
        answer (model, rows[i].incident, rows[i].subject, rows[i].lens);
      g_autofree char *title = demarc_verdict_dup_title (verdict);
      g_autofree char *sentence = demarc_verdict_dup_sentence (verdict);
      g_autofree char *first = demarc_verdict_dup_answer (verdict);

      g_test_message ("%s on %s", rows[i].incident, rows[i].subject);
      g_assert_cmpstr (demarc_verdict_kind_get_word (demarc_verdict_get_kind (verdict)), ==,
                       rows[i].kind);
      g_assert_cmpstr (title, ==, rows[i].title);
      if (rows[i].sentence != NULL)
        g_assert_cmpstr (sentence, ==, rows[i].sentence);
      g_assert_true (g_str_has_prefix (sentence, first));
    }
}

/* What the verdict must be, found without it. */
static DemarcVerdictKind
expect (DemarcModel      *model,
        DemarcIncident   *incident,
        DemarcSubject    *subject,
        const DemarcCell *cell)
{
  if (!cell->applies || !demarc_gather_can_happen (model, incident, subject))
    return DEMARC_VERDICT_ELSEWHERE;
  if (cell->state == DEMARC_STATE_DISPUTED)
    return DEMARC_VERDICT_DISPUTED;

  g_assert_cmpint (cell->state == DEMARC_STATE_UNSTATED, ==, cell->owner == DEMARC_OWNER_UNSTATED);

  return cell->owner == DEMARC_OWNER_CUSTOMER   ? DEMARC_VERDICT_CUSTOMER
         : cell->owner == DEMARC_OWNER_SHARED   ? DEMARC_VERDICT_SHARED
         : cell->owner == DEMARC_OWNER_PROVIDER ? DEMARC_VERDICT_PROVIDER
                                                : DEMARC_VERDICT_UNSTATED;
}

static void
check_words (DemarcVerdict *verdict)
{
  const DemarcCell *cell = demarc_verdict_get_cell (verdict, 0);
  DemarcVerdictKind kind = demarc_verdict_get_kind (verdict);
  g_autofree char *text = demarc_verdict_dup_sentence (verdict);
  g_autofree char *first = demarc_verdict_dup_answer (verdict);

  g_assert_true (g_str_has_prefix (text, first));
  g_assert_cmpint (strstr (first, "disagree") != NULL, ==, kind == DEMARC_VERDICT_DISPUTED);
  g_assert_cmpint (strstr (first, " not say ") != NULL, ==, kind == DEMARC_VERDICT_UNSTATED);
  g_assert_cmpint (strstr (first, "cannot happen") != NULL, ==, kind == DEMARC_VERDICT_ELSEWHERE);
  g_assert_cmpint (strstr (first, "was yours") != NULL, ==, kind == DEMARC_VERDICT_CUSTOMER);
  g_assert_cmpint (strstr (first, "you shared") != NULL, ==, kind == DEMARC_VERDICT_SHARED);
  g_assert_cmpint (strstr (first, "AWS answered") != NULL, ==, kind == DEMARC_VERDICT_PROVIDER);

  /* Shared means that both parts are told. */
  for (guint party = 0; party < DEMARC_N_PARTIES; party++)
    if (kind != DEMARC_VERDICT_ELSEWHERE && *cell->halves[party] != '\0')
      g_assert_nonnull (strstr (text, cell->halves[party]));
}

static void
check_verdict (DemarcModel    *model,
               DemarcIncident *incident,
               DemarcStack    *stack)
{
  g_autoptr (DemarcVerdict) verdict = demarc_incident_answer (incident, stack);
  DemarcList layers = demarc_incident_get_layers (incident);
  const DemarcCell *cell =
    demarc_stack_get_cell (stack, (guint) demarc_list_get_ref (layers, 0));
  DemarcVerdictKind kind = demarc_verdict_get_kind (verdict);

  g_assert_true (demarc_verdict_get_incident (verdict) == incident);
  g_assert_true (demarc_verdict_get_stack (verdict) == stack);
  g_assert_cmpuint (demarc_verdict_get_n_cells (verdict), ==, layers.n);
  g_assert_true (demarc_verdict_get_cell (verdict, 0) == cell);
  g_assert_cmpint (kind, ==, expect (model, incident, demarc_stack_get_subject (stack), cell));
  if (kind != DEMARC_VERDICT_ELSEWHERE)
    g_assert_cmpint (demarc_verdict_get_owner (verdict), ==, cell->owner);
  if (cell->owner == DEMARC_OWNER_UNSTATED)
    g_assert_cmpint (kind, !=, DEMARC_VERDICT_PROVIDER);
  check_words (verdict);
}

/* Every incident, on everything there is, by every document: as the cells say, and never more. */
static void
test_all (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);
  g_autoptr (GPtrArray) lenses = demarc_gather_lenses (model);

  g_ptr_array_insert (lenses, 0, NULL);
  for (guint i = 0; i < subjects->len; i++)
    for (guint j = 0; j < lenses->len; j++)
      {
        g_autoptr (DemarcStack) stack =
          demarc_model_resolve (model, g_ptr_array_index (subjects, i), NULL,
                                g_ptr_array_index (lenses, j));

        for (guint k = 0; k < demarc_model_get_n_incidents (model); k++)
          check_verdict (model, demarc_model_get_incident (model, k), stack);
      }
}

/* The built-in incidents show every sort of answer, on services alone. */
static void
test_variety (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  guint found[DEMARC_VERDICT_ELSEWHERE + 1] = { 0 };

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      g_autoptr (DemarcSubject) subject =
        demarc_subject_new_for_service (demarc_model_get_service (model, i));
      g_autoptr (DemarcStack) stack = demarc_model_resolve (model, subject, NULL, NULL);

      for (guint j = 0; j < demarc_model_get_n_incidents (model); j++)
        {
          g_autoptr (DemarcVerdict) verdict =
            demarc_incident_answer (demarc_model_get_incident (model, j), stack);

          found[demarc_verdict_get_kind (verdict)]++;
        }
    }

  g_assert_cmpuint (found[DEMARC_VERDICT_CUSTOMER], >, 0);
  g_assert_cmpuint (found[DEMARC_VERDICT_SHARED], >, 0);
  g_assert_cmpuint (found[DEMARC_VERDICT_PROVIDER], >, 0);
  g_assert_cmpuint (found[DEMARC_VERDICT_DISPUTED], >, 0);
  g_assert_cmpuint (found[DEMARC_VERDICT_ELSEWHERE], >, 0);
}

/* The answer is nowhere in the file: change an owner, and it is another one. */
static void
test_changed_owner (void)
{
  static const struct { const char *cell; const char *kind; const char *words; } changes[] = {
    { "\"sites\": {\"owner\": \"provider\"}},\n     \"duties\"", "provider", "Acme answered" },
    { "\"sites\": {\"owner\": \"customer\"}},\n     \"duties\"", "customer", "was yours" },
    { "\"sites\": {\"owner\": \"shared\", \"customer\": \"lock\", \"provider\": \"guard\"}},\n"
      "     \"duties\"", "shared", "you shared the sites layer with Acme. Acme: guard. You: lock." },
    { "\"sites\": {\"owner\": \"provider\", \"claims\": [{\"source\": \"B\", \"owner\": "
      "\"customer\"}]}},\n     \"duties\"", "disputed", "It is drawn on the side of Acme." },
    { "\"sites\": {\"owner\": \"provider\", \"applies\": false}},\n     \"duties\"", "elsewhere",
      "hardly exists" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (DemarcModel) model = fixture_new_changed (changes[0].cell, changes[i].cell);
      g_autoptr (DemarcVerdict) verdict = answer (model, "flood", "vm", NULL);
      g_autofree char *sentence = demarc_verdict_dup_sentence (verdict);

      g_test_message ("%s: %s", changes[i].cell, sentence);
      g_assert_cmpstr (demarc_verdict_kind_get_word (demarc_verdict_get_kind (verdict)), ==,
                       changes[i].kind);
      g_assert_nonnull (strstr (sentence, changes[i].words));
    }
}

static void
test_none (void)
{
  g_autoptr (DemarcModel) model = fixture_new_empty ();

  g_assert_cmpuint (demarc_model_get_n_incidents (model), ==, 0);
  g_assert_null (demarc_model_find_incident (model, "lost", NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/verdict/small", test_small);
  g_test_add_func ("/model/verdict/all", test_all);
  g_test_add_func ("/model/verdict/variety", test_variety);
  g_test_add_func ("/model/verdict/changed-owner", test_changed_owner);
  g_test_add_func ("/model/verdict/none", test_none);

  return g_test_run ();
}
