/* test-workload-change.c: what changing a workload hands over
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-change.h"
#include "random-model.h"

#define N_ROUNDS 400

static DemarcSubject *
pick (GRand     *rand,
      GPtrArray *subjects)
{
  return g_ptr_array_index (subjects, g_rand_int_range (rand, 0, (gint32) subjects->len));
}

static DemarcWorkload *
make (GRand        *rand,
      DemarcModel  *model,
      GPtrArray    *subjects,
      DemarcSource *lens)
{
  DemarcWorkload *workload = demarc_workload_new (model, NULL, lens);
  gint32 n = g_rand_int_range (rand, 0, 6);

  for (gint32 i = 0; i < n; i++)
    {
      DemarcWorkload *more = demarc_workload_with (workload, pick (rand, subjects));

      g_object_unref (workload);
      workload = more;
    }

  return workload;
}

/* A swap two times of three, else any two workloads. */
static DemarcWorkloadChange *
make_change (GRand       *rand,
             DemarcModel *model)
{
  g_autoptr (GPtrArray) subjects = random_model_services (model);
  DemarcSource *lens =
    g_rand_int_range (rand, 0, 4) > 0 ? NULL : demarc_model_get_source (model, 0);
  DemarcSubject *from = pick (rand, subjects);
  g_autoptr (DemarcWorkload) some = make (rand, model, subjects, lens);
  g_autoptr (DemarcWorkload) before = demarc_workload_with (some, from);
  g_autoptr (DemarcWorkload) after = NULL;

  if (g_rand_int_range (rand, 0, 3) > 0)
    after = demarc_workload_swapped (before, from, pick (rand, subjects));
  else
    after = make (rand, model, subjects, lens);

  return demarc_workload_change_new (before, after);
}

/* Tries a law on many changes. */
static void
try_law (void (*law) (DemarcWorkloadChange *change))
{
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (DemarcModel) model = round % 3 == 0 ? g_object_ref (demarc_model_get_builtin ())
                                                     : random_model_new (rand);
      g_autoptr (DemarcWorkloadChange) change = make_change (rand, model);

      law (change);
    }
}

static guint
get_n (DemarcWorkloadChange *change,
       DemarcChangePart      part)
{
  return demarc_workload_change_get_n (change, part);
}

static guint
count (DemarcWorkloadChange     *change,
       DemarcChangePart          part,
       const DemarcWorkloadDuty *duty)
{
  guint n = 0;

  for (guint i = 0; i < get_n (change, part); i++)
    n += demarc_workload_change_get (change, part, i)->duty == duty;

  return n;
}

/* Handed over and kept are all there was before, each once. */
static void
law_before (DemarcWorkloadChange *change)
{
  DemarcWorkload *before = demarc_workload_change_get_before (change);
  guint n = demarc_workload_get_n_duties (before);

  g_assert_cmpuint (get_n (change, DEMARC_CHANGE_HANDED) + get_n (change, DEMARC_CHANGE_KEPT), ==,
                    n);
  for (guint i = 0; i < n; i++)
    {
      const DemarcWorkloadDuty *duty = demarc_workload_get_duty (before, i);

      g_assert_cmpuint (count (change, DEMARC_CHANGE_HANDED, duty) +
                          count (change, DEMARC_CHANGE_KEPT, duty), ==, 1);
    }
}

static void
test_before (void)
{
  try_law (law_before);
}

/* Going back, what was handed over is taken back; what nobody was certain of aside, which was
 * never given away. */
static void
law_mirror (DemarcWorkloadChange *change)
{
  g_autoptr (DemarcWorkloadChange) back =
    demarc_workload_change_new (demarc_workload_change_get_after (change),
                                demarc_workload_change_get_before (change));
  guint at = 0;

  for (guint i = 0; i < get_n (change, DEMARC_CHANGE_TAKEN); i++)
    {
      const DemarcChangedDuty *taken = demarc_workload_change_get (change, DEMARC_CHANGE_TAKEN, i);
      const DemarcChangedDuty *handed;

      if (taken->fate == DEMARC_FATE_OPEN)
        continue;
      handed = demarc_workload_change_get (back, DEMARC_CHANGE_HANDED, at++);
      g_assert_true (handed->duty == taken->duty && handed->fate == taken->fate);
    }
  g_assert_cmpuint (at, ==, get_n (back, DEMARC_CHANGE_HANDED));
}

static void
test_mirror (void)
{
  try_law (law_mirror);
}

static const DemarcCell *
get_cell (DemarcWorkload *workload,
          guint           subject,
          DemarcLayer    *layer)
{
  return demarc_stack_get_cell (demarc_workload_get_stack (workload, subject),
                                demarc_entry_get_position (DEMARC_ENTRY (layer)));
}

/* What is said to be the provider's is the provider's with every service that came in, and for
 * certain; and no service that stayed brings the duty. */
static void
law_provider (DemarcWorkloadChange *change)
{
  DemarcWorkload *before = demarc_workload_change_get_before (change);
  DemarcWorkload *after = demarc_workload_change_get_after (change);

  for (guint i = 0; i < get_n (change, DEMARC_CHANGE_HANDED); i++)
    {
      const DemarcChangedDuty *handed =
        demarc_workload_change_get (change, DEMARC_CHANGE_HANDED, i);
      guint n_provider = 0;

      for (guint j = 0; j < handed->duty->n_subjects; j++)
        g_assert_cmpint (demarc_workload_find (after, demarc_workload_get_subject (
                                                        before, handed->duty->subjects[j])),
                         ==, -1);
      for (guint j = 0; j < demarc_workload_get_n_subjects (after); j++)
        {
          const DemarcCell *cell = get_cell (after, j, handed->duty->layer);

          if (demarc_workload_find (before, demarc_workload_get_subject (after, j)) >= 0)
            continue;
          g_assert_true (!cell->applies || (cell->owner == DEMARC_OWNER_PROVIDER &&
                                            cell->state == DEMARC_STATE_SETTLED));
          n_provider += cell->applies;
        }
      g_assert_true ((handed->fate == DEMARC_FATE_PROVIDER) == (n_provider > 0));
    }
}

static void
test_provider (void)
{
  try_law (law_provider);
}

/* A duty that becomes another becomes one of the same layer, of the workload after. */
static void
law_becomes (DemarcWorkloadChange *change)
{
  for (guint i = 0; i < get_n (change, DEMARC_CHANGE_KEPT); i++)
    {
      const DemarcChangedDuty *kept = demarc_workload_change_get (change, DEMARC_CHANGE_KEPT, i);
      gboolean has_other = kept->fate == DEMARC_FATE_REWORDED ||
                           kept->fate == DEMARC_FATE_SHARED || kept->fate == DEMARC_FATE_WHOLE;

      g_assert_true ((kept->becomes != NULL) == has_other);
      if (kept->becomes != NULL)
        g_assert_true (kept->becomes->layer == kept->duty->layer);
    }
}

static void
test_becomes (void)
{
  try_law (law_becomes);
}

/* From a workload to itself nothing is handed over or taken, and all is kept as it is. */
static void
law_nothing (DemarcWorkloadChange *change)
{
  DemarcWorkload *before = demarc_workload_change_get_before (change);
  g_autoptr (DemarcWorkloadChange) none = demarc_workload_change_new (before, before);

  g_assert_cmpuint (get_n (none, DEMARC_CHANGE_HANDED) + get_n (none, DEMARC_CHANGE_TAKEN), ==, 0);
  for (guint i = 0; i < get_n (none, DEMARC_CHANGE_KEPT); i++)
    g_assert_cmpint (demarc_workload_change_get (none, DEMARC_CHANGE_KEPT, i)->fate, ==,
                     DEMARC_FATE_SAME);
}

static void
test_nothing (void)
{
  try_law (law_nothing);
}

static guint
count_fate (DemarcWorkloadChange *change,
            DemarcChangePart      part,
            DemarcFate            fate)
{
  guint n = 0;

  for (guint i = 0; i < get_n (change, part); i++)
    n += demarc_workload_change_get (change, part, i)->fate == fate;

  return n;
}

/* Reads the first number behind a text, up to the end of the sentence. */
static guint
read_number (const char *sentence,
             const char *behind)
{
  const char *at = strstr (sentence, behind);

  g_assert_nonnull (at);

  return (guint) g_ascii_strtoull (at + strlen (behind), NULL, 10);
}

/* The sentence has the numbers of the lists, and names the layers of what is handed over. */
static void
law_sentence (DemarcWorkloadChange *change)
{
  DemarcModel *model = demarc_workload_get_model (demarc_workload_change_get_before (change));
  g_autofree char *sentence = demarc_workload_change_dup_sentence (change);
  g_autofree char *hands = g_strdup_printf (
    "hands %s ", demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER));
  guint handed = count_fate (change, DEMARC_CHANGE_HANDED, DEMARC_FATE_PROVIDER);
  guint taken = count_fate (change, DEMARC_CHANGE_TAKEN, DEMARC_FATE_PROVIDER);
  const char *end = strstr (sentence, ".");

  g_assert_cmpuint (read_number (sentence, hands), ==, handed);
  g_assert_cmpuint (read_number (sentence, "You keep "), ==, get_n (change, DEMARC_CHANGE_KEPT));
  g_assert_true ((strstr (sentence, "You take back ") != NULL) == (taken > 0));
  if (taken > 0)
    g_assert_cmpuint (read_number (sentence, "You take back "), ==, taken);
  for (guint i = 0; i < get_n (change, DEMARC_CHANGE_HANDED); i++)
    {
      const DemarcChangedDuty *duty = demarc_workload_change_get (change, DEMARC_CHANGE_HANDED, i);
      DemarcEntry *layer = DEMARC_ENTRY (duty->duty->layer);
      g_autofree char *title =
        demarc_model_dup_mid_sentence (model, demarc_entry_get_title (layer));
      const char *at = strstr (sentence, title);

      g_assert_nonnull (at);
      if (duty->fate == DEMARC_FATE_PROVIDER)
        g_assert_true (at < end);
    }
}

static void
test_sentence (void)
{
  try_law (law_sentence);
}

typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *sentence;
} Row;

static void
test_words (gconstpointer data)
{
  const Row *row = data;
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcWorkload) before =
    demarc_workload_new_for_text (model, row->before, NULL, NULL);
  g_autoptr (DemarcWorkload) after = demarc_workload_new_for_text (model, row->after, NULL, NULL);
  g_autoptr (DemarcWorkloadChange) change = demarc_workload_change_new (before, after);
  g_autofree char *sentence = demarc_workload_change_dup_sentence (change);

  g_assert_cmpstr (sentence, ==, row->sentence);
}

static const Row rows[] = {
  { "swap", "ec2+s3", "s3+fargate",
    "Swapping Amazon EC2 for AWS Fargate hands AWS 2 duties: platform and runtime, guest "
    "operating system. 1 duty of yours becomes shared: server-side encryption. You keep 14 of "
    "16 duties." },
  { "back", "s3+fargate", "ec2+s3",
    "Swapping AWS Fargate for Amazon EC2 hands AWS no duty. You take back 2 duties: platform "
    "and runtime, guest operating system. 1 shared duty becomes yours alone: server-side "
    "encryption. You keep 14 of 14 duties." },
  { "same-words", "ecs/fargate+s3", "fargate+s3",
    "Swapping Amazon ECS, Fargate for AWS Fargate hands AWS no duty. You keep 14 of 14 "
    "duties." },
  { "more", "ec2", "ec2+s3",
    "The change hands AWS no duty. 6 duties are new: customer data, identity and access "
    "management, application code and content, client-side encryption and data integrity, "
    "server-side encryption, network traffic protection. You keep 10 of 10 duties." },
  { "fewer", "ec2+s3", "s3",
    "The change hands AWS no duty. 10 duties fall away: customer data, identity and access "
    "management, application code and content, platform and runtime, guest operating system, "
    "network configuration, firewall configuration, client-side encryption and data "
    "integrity, server-side encryption, network traffic protection. You keep 6 of 16 duties." },
  { "nothing", "ec2", "ec2",
    "The change hands AWS no duty. You keep 10 of 10 duties." },
};

/* Each fate has a word of its own. */
static void
test_fates (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < DEMARC_N_FATES; i++)
    g_assert_true (g_hash_table_add (seen, (char *) demarc_fate_get_word ((DemarcFate) i)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/workload-change/before", test_before);
  g_test_add_func ("/workload-change/mirror", test_mirror);
  g_test_add_func ("/workload-change/provider", test_provider);
  g_test_add_func ("/workload-change/becomes", test_becomes);
  g_test_add_func ("/workload-change/nothing", test_nothing);
  g_test_add_func ("/workload-change/sentence", test_sentence);
  g_test_add_func ("/workload-change/fates", test_fates);
  ADD_ROWS ("/workload-change/words/", rows, test_words);

  return g_test_run ();
}
