/* test-what-if.c: layers put where one would like to have them
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-lens.h"
#include "demarc-session.h"
#include "demarc-what-if.h"
#include "model-fixture.h"

#define N_ROUNDS 300

/* A stack of any subject, through any lens. */
static DemarcStack *
pick_stack (GRand     *rand,
            GPtrArray *subjects)
{
  DemarcModel *model = demarc_model_get_builtin ();
  int n_sources = (int) demarc_model_get_n_sources (model);
  DemarcSubject *subject =
    g_ptr_array_index (subjects, g_rand_int_range (rand, 0, (int) subjects->len));
  int source = g_rand_int_range (rand, -2 * n_sources, n_sources);

  return demarc_model_resolve (model, subject, NULL,
                               source < 0 ? NULL
                                          : demarc_model_get_source (model, (guint) source));
}

static DemarcWhatIf *
wish_at_random (GRand        *rand,
                DemarcWhatIf *what_if)
{
  guint n = demarc_stack_get_n_cells (demarc_what_if_get_base (what_if));
  guint layer = (guint) g_rand_int_range (rand, 0, (int) n);

  return demarc_what_if_with_wish (
    what_if, layer,
    (DemarcOwner) g_rand_int_range (rand, DEMARC_OWNER_CUSTOMER, DEMARC_N_OWNERS));
}

static DemarcWhatIf *
pick_what_if (GRand       *rand,
              DemarcStack *base)
{
  int n = g_rand_int_range (rand, 1, 4);
  DemarcWhatIf *what_if = demarc_what_if_new (base);

  for (int i = 0; i < n; i++)
    {
      g_autoptr (DemarcWhatIf) before = what_if;

      what_if = wish_at_random (rand, before);
    }

  return what_if;
}

static DemarcStack *
resolve_result (DemarcWhatIf *what_if,
                guint         position)
{
  DemarcStack *base = demarc_what_if_get_base (what_if);
  DemarcWhatIfResults *results = demarc_what_if_get_results (what_if);

  return demarc_model_resolve (demarc_stack_get_model (base),
                               demarc_what_if_results_get_subject (results, position),
                               demarc_stack_get_scheme (base), demarc_stack_get_lens (base));
}

static gboolean
differs (const DemarcCell *a,
         const DemarcCell *b)
{
  return a->owner != b->owner || a->applies != b->applies;
}

/* Whether every wished layer of a stack is where it was put. */
static gboolean
satisfies (DemarcWhatIf *what_if,
           DemarcStack  *stack)
{
  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      DemarcOwner wish = demarc_what_if_get_wish (what_if, i);
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);

      if (wish != DEMARC_OWNER_UNSTATED && (cell->owner != wish || !cell->applies))
        return FALSE;
    }

  return TRUE;
}

static void
test_nothing_wished (void)
{
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (demarc_model_get_builtin ());

  for (guint i = 0; i < subjects->len; i++)
    {
      g_autoptr (DemarcStack) base = demarc_model_resolve (
        demarc_model_get_builtin (), g_ptr_array_index (subjects, i), NULL, NULL);
      g_autoptr (DemarcWhatIf) what_if = demarc_what_if_new (base);

      g_assert_true (demarc_what_if_get_stack (what_if) == base);
      g_assert_false (demarc_stack_is_what_if (base));
      g_assert_null (demarc_what_if_dup_text (what_if));
      g_assert_cmpuint (demarc_what_if_get_n_wishes (what_if), ==, 0);
      /* Everything is as nobody wishes, and the service itself comes nearest. */
      g_assert_true (demarc_what_if_results_fit (demarc_what_if_get_results (what_if)));
      g_assert_cmpuint (demarc_what_if_results_get_n (demarc_what_if_get_results (what_if)), >=,
                        demarc_model_get_n_services (demarc_model_get_builtin ()));
    }
}

/* What is drawn: the wishes where they were put, everything else as it was. */
static void
check_stack (DemarcWhatIf *what_if)
{
  DemarcStack *base = demarc_what_if_get_base (what_if);
  DemarcStack *stack = demarc_what_if_get_stack (what_if);

  g_assert_true (demarc_stack_is_what_if (stack) == (demarc_what_if_get_n_wishes (what_if) > 0));
  for (guint i = 0; i < demarc_stack_get_n_cells (base); i++)
    {
      const DemarcCell *before = demarc_stack_get_cell (base, i);
      const DemarcCell *after = demarc_stack_get_cell (stack, i);
      DemarcOwner wish = demarc_what_if_get_wish (what_if, i);

      g_assert_true (after->layer == before->layer);
      g_assert_false (before->is_moved);
      g_assert_true (after->is_moved == (wish != DEMARC_OWNER_UNSTATED));
      if (!after->is_moved)
        {
          g_assert_false (differs (before, after));
          g_assert_cmpuint (after->n_claims, ==, before->n_claims);
          for (guint k = 0; k < after->n_claims; k++)
            g_assert_true (after->claims[k].source == before->claims[k].source);
          continue;
        }

      g_assert_cmpint (after->owner, ==, wish);
      g_assert_cmpint (after->was, ==, before->owner);
      g_assert_cmpint (wish, !=, before->owner);
      g_assert_cmpuint (after->n_claims, ==, 0);
      g_assert_cmpstr (after->halves[DEMARC_PARTY_PROVIDER], ==, "");
    }
}

/* The moves of a result, against its stack. */
static void
check_moves (DemarcWhatIf *what_if,
             guint         position,
             DemarcStack  *stack)
{
  DemarcStack *base = demarc_what_if_get_base (what_if);
  DemarcWhatIfResults *results = demarc_what_if_get_results (what_if);
  g_autoptr (GArray) along = demarc_what_if_results_dup_along (results, position);
  g_autoptr (GArray) missed = demarc_what_if_results_dup_missed (results, position);
  guint n_along = 0;
  guint n_missed = 0;

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *was = demarc_stack_get_cell (base, i);
      const DemarcCell *is = demarc_stack_get_cell (stack, i);
      DemarcOwner wish = demarc_what_if_get_wish (what_if, i);
      DemarcMove *move;

      if (wish == DEMARC_OWNER_UNSTATED ? !differs (was, is) : is->owner == wish && is->applies)
        continue;

      if (wish == DEMARC_OWNER_UNSTATED)
        move = &g_array_index (along, DemarcMove, n_along++);
      else
        move = &g_array_index (missed, DemarcMove, n_missed++);
      g_assert_true (move->layer == is->layer);
      g_assert_cmpint (move->from, ==, wish == DEMARC_OWNER_UNSTATED ? was->owner : wish);
      g_assert_cmpint (move->to, ==, is->owner);
      g_assert_true (move->applies == is->applies);
    }

  g_assert_cmpuint (along->len, ==, n_along);
  g_assert_cmpuint (missed->len, ==, n_missed);
  g_assert_cmpuint (demarc_what_if_results_get_n_along (results, position), ==, n_along);
}

/* All that fit are found, each once, nearest first, and nothing else. */
static void
check_results (DemarcWhatIf *what_if)
{
  DemarcStack *base = demarc_what_if_get_base (what_if);
  DemarcWhatIfResults *results = demarc_what_if_get_results (what_if);
  g_autoptr (GHashTable) seen =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint last = 0;

  for (guint i = 0; i < demarc_what_if_results_get_n (results); i++)
    {
      g_autoptr (DemarcStack) stack = resolve_result (what_if, i);
      DemarcSubject *subject = demarc_stack_get_subject (stack);

      g_assert_true (satisfies (what_if, stack) == demarc_what_if_results_fit (results));
      g_assert_true (g_hash_table_add (seen, g_strdup (demarc_subject_get_text (subject))));
      if (demarc_what_if_get_n_wishes (what_if) > 0)
        g_assert_false (demarc_subject_equal (subject, demarc_stack_get_subject (base)));
      check_moves (what_if, i, stack);
      if (demarc_what_if_results_fit (results))
        {
          guint n = demarc_what_if_results_get_n_along (results, i);

          g_assert_cmpuint (n, >=, last);
          last = n;
        }
    }

  if (!demarc_what_if_results_fit (results))
    g_hash_table_remove_all (seen);
  for (guint i = 0; i < demarc_model_get_n_services (demarc_stack_get_model (base)); i++)
    {
      DemarcService *service = demarc_model_get_service (demarc_stack_get_model (base), i);
      g_autoptr (DemarcSubject) subject = demarc_subject_new_for_service (service);
      g_autoptr (DemarcStack) stack =
        demarc_model_resolve (demarc_stack_get_model (base), subject,
                              demarc_stack_get_scheme (base), demarc_stack_get_lens (base));

      g_assert_true (satisfies (what_if, stack) ==
                     g_hash_table_contains (seen, demarc_subject_get_text (subject)));
    }
}

static void
test_laws (void)
{
  g_autoptr (GRand) rand = fixture_new_rand ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (demarc_model_get_builtin ());
  guint n_fit = 0;
  guint n_near = 0;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (DemarcStack) base = pick_stack (rand, subjects);
      g_autoptr (DemarcWhatIf) what_if = pick_what_if (rand, base);
      DemarcWhatIfResults *results = demarc_what_if_get_results (what_if);

      check_stack (what_if);
      check_results (what_if);
      if (demarc_what_if_results_fit (results))
        n_fit++;
      else if (demarc_what_if_results_get_n (results) > 0)
        n_near++;
    }

  g_assert_cmpuint (n_fit, >, N_ROUNDS / 10);
  g_assert_cmpuint (n_near, >, N_ROUNDS / 10);
}

/* One wish more never finds more. */
static void
test_narrows (void)
{
  g_autoptr (GRand) rand = fixture_new_rand ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (demarc_model_get_builtin ());

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (DemarcStack) base = pick_stack (rand, subjects);
      g_autoptr (DemarcWhatIf) what_if = demarc_what_if_new (base);
      guint n = G_MAXUINT;

      for (guint k = 0; k < demarc_stack_get_n_cells (base); k++)
        {
          g_autoptr (DemarcWhatIf) more = NULL;
          DemarcWhatIfResults *results;

          if (g_rand_boolean (rand))
            continue;

          more = demarc_what_if_with_wish (
            what_if, k, (DemarcOwner) g_rand_int_range (rand, DEMARC_OWNER_CUSTOMER,
                                                        DEMARC_N_OWNERS));
          results = demarc_what_if_get_results (more);
          if (demarc_what_if_results_fit (results))
            g_assert_cmpuint (demarc_what_if_results_get_n (results), <=, n);
          n = demarc_what_if_results_fit (results) ? demarc_what_if_results_get_n (results) : 0;
          g_set_object (&what_if, more);
        }
    }
}

/* The text says it all, a wish can be taken back, and what is so anyway is no wish. */
static void
test_texts (void)
{
  g_autoptr (GRand) rand = fixture_new_rand ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (demarc_model_get_builtin ());

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (DemarcStack) base = pick_stack (rand, subjects);
      g_autoptr (DemarcWhatIf) what_if = pick_what_if (rand, base);
      g_autofree char *text = demarc_what_if_dup_text (what_if);
      g_autoptr (DemarcWhatIf) again = NULL;

      g_assert_true ((text == NULL) == (demarc_what_if_get_n_wishes (what_if) == 0));
      if (text == NULL)
        continue;

      again = demarc_what_if_new_from_text (base, text, NULL);
      g_assert_true (demarc_what_if_equal (what_if, again));
      for (guint k = 0; k < demarc_stack_get_n_cells (base); k++)
        {
          g_autoptr (DemarcWhatIf) less = demarc_what_if_with_wish (
            again, k, demarc_stack_get_cell (base, k)->owner);

          g_set_object (&again, less);
        }
      g_assert_cmpuint (demarc_what_if_get_n_wishes (again), ==, 0);
      g_assert_false (demarc_what_if_equal (what_if, again));
    }
}

/* Where nobody says whose a layer is, nobody's wish is granted. */
static void
test_unstated (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  guint n_unstated = 0;

  for (guint i = 0; i < demarc_model_get_n_sources (model); i++)
    {
      g_autoptr (DemarcSubject) ec2 = fixture_find (model, "ec2");
      g_autoptr (DemarcStack) base =
        demarc_model_resolve (model, ec2, NULL, demarc_model_get_source (model, i));

      for (guint k = 0; k < demarc_stack_get_n_cells (base); k++)
        {
          g_autoptr (DemarcWhatIf) nothing = demarc_what_if_new (base);
          g_autoptr (DemarcWhatIf) what_if =
            demarc_what_if_with_wish (nothing, k, DEMARC_OWNER_PROVIDER);
          DemarcWhatIfResults *results = demarc_what_if_get_results (what_if);

          if (demarc_what_if_get_n_wishes (what_if) == 0)
            continue;

          n_unstated += demarc_stack_get_cell (base, k)->owner == DEMARC_OWNER_UNSTATED;
          for (guint j = 0; j < demarc_what_if_results_get_n (results); j++)
            {
              DemarcSubject *subject = demarc_what_if_results_get_subject (results, j);

              g_assert_cmpint (demarc_model_resolve_owner (model, subject,
                                                           demarc_stack_get_lens (base), k, NULL),
                               !=, DEMARC_OWNER_UNSTATED);
            }
        }
    }

  g_assert_cmpuint (n_unstated, >, 100);
}

/* A quick answer is the same as the whole one. */
static void
test_quick_answers (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);

  for (guint i = 0; i < subjects->len; i++)
    for (int source = -1; source < (int) demarc_model_get_n_sources (model); source++)
      {
        DemarcSubject *subject = g_ptr_array_index (subjects, i);
        DemarcSource *lens =
          source < 0 ? NULL : demarc_model_get_source (model, (guint) source);
        g_autoptr (DemarcStack) stack = demarc_model_resolve (model, subject, NULL, lens);

        for (guint k = 0; k < demarc_stack_get_n_cells (stack); k++)
          {
            const DemarcCell *cell = demarc_stack_get_cell (stack, k);
            gboolean applies;

            g_assert_cmpint (demarc_model_resolve_owner (model, subject, lens, k, &applies), ==,
                             cell->owner);
            g_assert_true (applies == cell->applies);
          }
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/what-if/nothing-wished", test_nothing_wished);
  g_test_add_func ("/what-if/laws", test_laws);
  g_test_add_func ("/what-if/narrows", test_narrows);
  g_test_add_func ("/what-if/texts", test_texts);
  g_test_add_func ("/what-if/unstated", test_unstated);
  g_test_add_func ("/what-if/quick-answers", test_quick_answers);

  return g_test_run ();
}
