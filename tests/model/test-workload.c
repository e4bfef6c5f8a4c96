/* test-workload.c: what several services together leave to the customer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-words.h"
#include "demarc-workload.h"
#include "random-model.h"

#define N_ROUNDS 300

/* What a law is tried on. */
typedef struct
{
  GRand        *rand;
  DemarcModel  *model;
  GPtrArray    *subjects;
  DemarcSource *lens;
} Case;

/* The built-in model every now and then, else one that nobody would write; mostly as it is known
 * today, sometimes as one document has it. */
static void
case_begin (Case  *self,
            GRand *rand,
            guint  round)
{
  self->rand = rand;
  self->model = round % 4 == 0 ? g_object_ref (demarc_model_get_builtin ())
                               : random_model_new (rand);
  self->subjects = random_model_services (self->model);
  self->lens = g_rand_int_range (rand, 0, 4) > 0 ? NULL : demarc_model_get_source (self->model, 0);
}

static void
case_end (Case *self)
{
  g_clear_object (&self->model);
  g_clear_pointer (&self->subjects, g_ptr_array_unref);
}

static DemarcSubject *
pick (Case *self)
{
  return g_ptr_array_index (self->subjects,
                            g_rand_int_range (self->rand, 0, (gint32) self->subjects->len));
}

static DemarcWorkload *
make (Case *self)
{
  DemarcWorkload *workload = demarc_workload_new (self->model, NULL, self->lens);
  gint32 n = g_rand_int_range (self->rand, 0, 7);

  for (gint32 i = 0; i < n; i++)
    {
      DemarcWorkload *more = demarc_workload_with (workload, pick (self));

      g_object_unref (workload);
      workload = more;
    }

  return workload;
}

/* The same services, duties and gaps, to the letter. */
static void
assert_same (DemarcWorkload *a,
             DemarcWorkload *b)
{
  g_autofree char *text_a = demarc_workload_dup_text (a);
  g_autofree char *text_b = demarc_workload_dup_text (b);

  g_assert_true (demarc_workload_equal (a, b));
  g_assert_cmpstr (text_a, ==, text_b);
  g_assert_cmpuint (demarc_workload_get_n_duties (a), ==, demarc_workload_get_n_duties (b));
  for (guint i = 0; i < demarc_workload_get_n_duties (a); i++)
    {
      const DemarcWorkloadDuty *duty_a = demarc_workload_get_duty (a, i);
      const DemarcWorkloadDuty *duty_b = demarc_workload_get_duty (b, i);

      g_assert_true (duty_a->layer == duty_b->layer);
      g_assert_cmpstr (duty_a->text, ==, duty_b->text);
      g_assert_cmpmem (duty_a->subjects, duty_a->n_subjects * sizeof (guint), duty_b->subjects,
                       duty_b->n_subjects * sizeof (guint));
    }
  g_assert_cmpuint (demarc_workload_get_n_gaps (a), ==, demarc_workload_get_n_gaps (b));
  for (guint i = 0; i < demarc_workload_get_n_gaps (a); i++)
    {
      const DemarcWorkloadGap *gap_a = demarc_workload_get_gap (a, i);
      const DemarcWorkloadGap *gap_b = demarc_workload_get_gap (b, i);

      g_assert_true (gap_a->layer == gap_b->layer && gap_a->state == gap_b->state);
      g_assert_cmpmem (gap_a->subjects, gap_a->n_subjects * sizeof (guint), gap_b->subjects,
                       gap_b->n_subjects * sizeof (guint));
    }
}

/* A union with itself or with nothing is no change, and neither order nor brackets matter. */
static void
test_union_laws (void)
{
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      Case it;

      case_begin (&it, rand, round);
      {
        g_autoptr (DemarcWorkload) none = demarc_workload_new (it.model, NULL, it.lens);
        g_autoptr (DemarcWorkload) a = make (&it);
        g_autoptr (DemarcWorkload) b = make (&it);
        g_autoptr (DemarcWorkload) c = make (&it);
        g_autoptr (DemarcWorkload) aa = demarc_workload_union (a, a);
        g_autoptr (DemarcWorkload) a0 = demarc_workload_union (a, none);
        g_autoptr (DemarcWorkload) ab = demarc_workload_union (a, b);
        g_autoptr (DemarcWorkload) ba = demarc_workload_union (b, a);
        g_autoptr (DemarcWorkload) bc = demarc_workload_union (b, c);
        g_autoptr (DemarcWorkload) ab_c = demarc_workload_union (ab, c);
        g_autoptr (DemarcWorkload) a_bc = demarc_workload_union (a, bc);

        assert_same (aa, a);
        assert_same (a0, a);
        assert_same (ab, ba);
        assert_same (ab_c, a_bc);
      }
      case_end (&it);
    }
}

/* What is added can be taken away again, and a swap can be swapped back. */
static void
test_there_and_back (void)
{
  g_autoptr (GRand) rand = fixture_new_rand ();
  guint n_swapped = 0;

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      Case it;

      case_begin (&it, rand, round);
      {
        DemarcSubject *from = pick (&it);
        DemarcSubject *to = pick (&it);
        g_autoptr (DemarcWorkload) some = make (&it);
        g_autoptr (DemarcWorkload) without = demarc_workload_without (some, from);
        g_autoptr (DemarcWorkload) with = demarc_workload_with (without, from);
        g_autoptr (DemarcWorkload) again = demarc_workload_without (with, from);
        g_autoptr (DemarcWorkload) swapped = demarc_workload_swapped (with, from, to);
        g_autoptr (DemarcWorkload) back = demarc_workload_swapped (swapped, to, from);

        g_assert_cmpint (demarc_workload_find (without, from), ==, -1);
        g_assert_cmpint (demarc_workload_find (with, from), >=, 0);
        assert_same (again, without);
        assert_same (back, with);
        g_assert_cmpint (demarc_workload_find (swapped, to), >=, 0);
        g_assert_cmpuint (demarc_workload_get_n_subjects (swapped), ==,
                          demarc_workload_get_n_subjects (with));
        n_swapped += !demarc_workload_equal (swapped, with);
      }
      case_end (&it);
    }
  g_assert_cmpuint (n_swapped, >, N_ROUNDS / 4);
}

static gboolean
has_part (const DemarcCell *cell)
{
  return cell->applies &&
         (cell->owner == DEMARC_OWNER_CUSTOMER || cell->owner == DEMARC_OWNER_SHARED);
}

/* How many duties say what a cell leaves to the customer, and name the service. */
static guint
count_duties (DemarcWorkload   *workload,
              guint             subject,
              const DemarcCell *cell)
{
  g_autofree char *words = demarc_words_squash (cell->halves[DEMARC_PARTY_CUSTOMER]);
  guint n = 0;

  for (guint i = 0; i < demarc_workload_get_n_duties (workload); i++)
    {
      const DemarcWorkloadDuty *duty = demarc_workload_get_duty (workload, i);
      g_autofree char *own = demarc_words_squash (duty->text);

      for (guint j = 0; j < duty->n_subjects; j++)
        n += duty->subjects[j] == subject && duty->layer == cell->layer &&
             g_str_equal (own, words);
    }

  return n;
}

static guint
count_gaps (DemarcWorkload   *workload,
            guint             subject,
            const DemarcCell *cell)
{
  guint n = 0;

  for (guint i = 0; i < demarc_workload_get_n_gaps (workload); i++)
    {
      const DemarcWorkloadGap *gap = demarc_workload_get_gap (workload, i);

      for (guint j = 0; j < gap->n_subjects; j++)
        n += gap->subjects[j] == subject && gap->layer == cell->layer &&
             gap->state == cell->state;
    }

  return n;
}

/* Every cell is where it belongs: among the duties where the customer has a part, among the gaps
 * where nobody says for certain, and nowhere else. Nothing is counted twice. */
static void
test_cells (void)
{
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      guint n_parts = 0;
      Case it;

      case_begin (&it, rand, round);
      {
        g_autoptr (DemarcWorkload) workload = make (&it);

        for (guint i = 0; i < demarc_workload_get_n_subjects (workload); i++)
          for (guint j = 0; j < demarc_model_get_n_layers (it.model); j++)
            {
              const DemarcCell *cell =
                demarc_stack_get_cell (demarc_workload_get_stack (workload, i), j);

              n_parts += has_part (cell);
              g_assert_cmpuint (count_duties (workload, i, cell), ==, has_part (cell));
              g_assert_cmpuint (count_gaps (workload, i, cell), ==,
                                cell->applies && cell->state != DEMARC_STATE_SETTLED);
            }
        g_assert_cmpuint (demarc_workload_get_n_duties (workload) +
                            demarc_workload_count_folded (workload), ==, n_parts);
      }
      case_end (&it);
    }
}

/* Layers stand in the order of the model, and no two duties of a layer say the same. */
static void
test_order (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = random_model_services (model);
  g_autoptr (DemarcWorkload) all = demarc_workload_new (model, NULL, NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint last = 0;

  for (guint i = subjects->len; i > 0; i--)
    {
      DemarcWorkload *more = demarc_workload_with (all, g_ptr_array_index (subjects, i - 1));

      g_set_object (&all, more);
      g_object_unref (more);
    }

  for (guint i = 0; i < demarc_workload_get_n_duties (all); i++)
    {
      const DemarcWorkloadDuty *duty = demarc_workload_get_duty (all, i);
      guint layer = demarc_entry_get_position (DEMARC_ENTRY (duty->layer));
      g_autofree char *words = demarc_words_squash (duty->text);

      g_assert_cmpuint (layer, >=, last);
      last = layer;
      g_assert_true (g_hash_table_add (seen, g_strdup_printf ("%u %s", layer, words)));
      for (guint j = 1; j < duty->n_subjects; j++)
        g_assert_cmpuint (duty->subjects[j - 1], <, duty->subjects[j]);
    }
}

typedef struct
{
  const char *name;
  const char *text;
  const char *own;
  const char *count;
} Row;

static void
test_count (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (DemarcWorkload) workload =
    demarc_workload_new_for_text (demarc_model_get_builtin (), row->text, NULL, NULL);
  g_autofree char *own = demarc_workload_dup_text (workload);
  g_autofree char *count = demarc_workload_dup_count (workload);

  g_assert_cmpstr (own, ==, row->own);
  g_assert_cmpstr (count, ==, row->count);
}

static const Row rows[] = {
  { "empty", NULL, NULL, "0 duties from 0 services" },
  { "one", "ec2", "ec2", "10 duties from 1 service" },
  { "twice", "EC2+Amazon EC2", "ec2", "10 duties from 1 service" },
  { "order", "s3+rds+ec2", "ec2+rds+s3", "25 duties from 3 services" },
  { "folded", "ecs/fargate+fargate", "ecs/fargate+fargate", "12 duties from 2 services, 4 folded" },
  { "base", "ecs/ec2+ecs", "ecs", "10 duties from 1 service" },
  { "category", "ec2+category:container", "ec2", "10 duties from 1 service" },
  { "unknown", "ec2+nothing-of-the-kind", "ec2", "10 duties from 1 service" },
};

/* A document's own words are not ours: then the duties have none, and are one for each layer. */
static void
test_lens (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcWorkload) workload =
    demarc_workload_new_for_text (model, "ec2+rds+s3", NULL, demarc_model_get_source (model, 0));
  DemarcLayer *last = NULL;

  g_assert_cmpuint (demarc_workload_get_n_duties (workload), >, 0);
  g_assert_cmpuint (demarc_workload_get_n_gaps (workload), >, 0);
  for (guint i = 0; i < demarc_workload_get_n_duties (workload); i++)
    {
      const DemarcWorkloadDuty *duty = demarc_workload_get_duty (workload, i);
      const char *words = demarc_workload_duty_get_words (duty);

      g_assert_cmpstr (duty->text, ==, "");
      g_assert_cmpstr (words, ==, "Answer for this layer");
      g_assert_true (duty->layer != last);
      last = duty->layer;
    }
}

static void
test_titles (void)
{
  g_autoptr (DemarcWorkload) workload = demarc_workload_new_for_text (
    demarc_model_get_builtin (), "ecs/fargate+fargate", NULL, NULL);
  guint both[] = { 0, 1 };
  g_autofree char *titles = demarc_workload_dup_titles (workload, both, 2);
  g_autofree char *none = demarc_workload_dup_titles (workload, NULL, 0);

  g_assert_cmpstr (titles, ==, "Amazon ECS, Fargate, AWS Fargate");
  g_assert_cmpstr (none, ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/workload/union-laws", test_union_laws);
  g_test_add_func ("/workload/there-and-back", test_there_and_back);
  g_test_add_func ("/workload/cells", test_cells);
  g_test_add_func ("/workload/order", test_order);
  g_test_add_func ("/workload/lens", test_lens);
  g_test_add_func ("/workload/titles", test_titles);
  ADD_ROWS ("/workload/count/", rows, test_count);

  return g_test_run ();
}
