/* test-ask-answers.c: what questions are answered, for every thing of a model
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-ask.h"
#include "demarc-gather.h"
#include "demarc-lens.h"
#include "demarc-sentences.h"
#include "model-fixture.h"

static DemarcAnswer *
ask (const char *words)
{
  return demarc_model_ask (demarc_model_get_builtin (), words, NULL, NULL);
}

static const char *
get_layer_id (DemarcReading *reading)
{
  DemarcLayer *layer = demarc_reading_get_layer (reading);

  return layer == NULL ? NULL : demarc_entry_get_id (DEMARC_ENTRY (layer));
}

/* The reading for one layer of one subject, among those that are chosen. */
static DemarcReading *
find_cell_reading (DemarcAnswer *answer,
                   const char   *layer,
                   const char   *subject)
{
  for (guint i = 0; i < demarc_answer_get_n_chosen (answer); i++)
    {
      DemarcReading *reading = demarc_answer_get_reading (answer, i);

      if (demarc_reading_get_kind (reading) == DEMARC_READING_CELL &&
          demarc_reading_get_n_subjects (reading) == 1 &&
          g_strcmp0 (get_layer_id (reading), layer) == 0 &&
          g_str_equal (demarc_subject_get_text (demarc_reading_get_subject (reading, 0)), subject))
        return reading;
    }

  return NULL;
}

/* Each layer of each service and variant is found by the titles; the answer is what the stack says.
 * */
static void
test_all_cells (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);
  guint n = 0;

  for (guint i = 0; i < subjects->len; i++)
    for (guint j = 0; j < demarc_model_get_n_layers (model); j++)
      {
        DemarcSubject *subject = g_ptr_array_index (subjects, i);
        DemarcEntry *layer = DEMARC_ENTRY (demarc_model_get_layer (model, j));
        g_autofree char *title = demarc_subject_dup_full_title (subject);
        g_autofree char *words =
          g_strdup_printf ("who answers for %s on %s?", demarc_entry_get_title (layer), title);
        g_autoptr (DemarcAnswer) answer = NULL;
        DemarcReading *reading;
        g_autofree char *sentence = NULL;
        g_autofree char *expected = NULL;

        if (demarc_subject_get_category (subject) != NULL)
          continue;

        g_test_message ("%s", words);
        answer = ask (words);
        reading = find_cell_reading (answer, demarc_entry_get_id (layer),
                                     demarc_subject_get_text (subject));
        g_assert_nonnull (reading);
        sentence = demarc_reading_dup_sentence (reading);
        expected = demarc_stack_dup_sentence (demarc_reading_get_stack (reading, 0), j);
        g_assert_cmpstr (sentence, ==, expected);
        n++;
      }

  g_assert_cmpuint (n, >, 900);
}

/* Each everyday word of each layer leads to it. */
static void
test_all_words (void)
{
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
    {
      DemarcLayer *layer = demarc_model_get_layer (model, i);
      DemarcList list = demarc_layer_get_words (layer);

      for (guint j = 0; j < list.n; j++)
        {
          g_autofree char *words =
            g_strdup_printf ("Who does %s on Amazon SQS?", demarc_list_get_text (list, j));
          g_autoptr (DemarcAnswer) answer = ask (words);

          g_test_message ("%s", words);
          g_assert_nonnull (
            find_cell_reading (answer, demarc_entry_get_id (DEMARC_ENTRY (layer)), "sqs"));
        }
    }
}

/* Each service is found by its id, title and other names. */
static void
test_all_names (void)
{
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);
      const char *id = demarc_entry_get_id (DEMARC_ENTRY (service));
      DemarcList aliases = demarc_service_get_aliases (service);

      for (guint j = 0; j < aliases.n + 2; j++)
        {
          const char *name = j == aliases.n       ? id
                             : j == aliases.n + 1 ? demarc_entry_get_title (DEMARC_ENTRY (service))
                                                  : demarc_list_get_text (aliases, j);
          g_autofree char *words = g_strdup_printf ("who runs the hypervisor under %s", name);
          g_autoptr (DemarcAnswer) answer = ask (words);

          g_test_message ("%s", words);
          g_assert_nonnull (find_cell_reading (answer, "host-virtualization", id));
        }
    }
}

/* A category is looked for in the scheme in use first. */
static void
test_schemes (void)
{
  static const struct
  {
    const char *words;
    const char *scheme;
    const char *subject;
    const char *of;
  } rows[] = {
    { "os on abstracted services", NULL, "category:abstracted", "three" },
    { "os on abstracted services", "two", "category:abstracted", "two" },
    { "os on abstracted services", "four", "category:paas", "four" },
    { "os on category abstracted", "four", "category:abstracted", "three" },
    { "os on container services", "three", "category:container", "three" },
    { "os on container services", "four", "category:containers", "four" },
    { "os on iaas", "two", "category:iaas", "four" },
    { "os on infrastructure services", "two", "category:infrastructure", "two" },
  };
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      DemarcEntry *scheme =
        rows[i].scheme == NULL ? NULL : demarc_model_find_scheme (model, rows[i].scheme, NULL);
      g_autoptr (DemarcAnswer) answer = demarc_model_ask (
        model, rows[i].words, scheme == NULL ? NULL : DEMARC_SCHEME (scheme), NULL);
      DemarcReading *reading = find_cell_reading (answer, "guest-os", rows[i].subject);
      DemarcCategory *category;

      g_assert_nonnull (reading);
      category = demarc_subject_get_category (demarc_reading_get_subject (reading, 0));
      g_assert_cmpstr (demarc_entry_get_id (
                         DEMARC_ENTRY (demarc_model_get_category_scheme (model, category))),
                       ==, rows[i].of);
    }
}

/* Whatever the lens, services stand with the owner that their cell has. What is not stated is told
 * to be so and stands with nobody. */
static void
assert_groups (DemarcReading *reading,
               guint          layer)
{
  g_autofree char *sentence = demarc_reading_dup_sentence (reading);

  for (guint owner = 0; owner < DEMARC_N_OWNERS; owner++)
    {
      g_autoptr (GPtrArray) group = demarc_reading_find_stacks (reading, owner);

      for (guint i = 0; i < group->len; i++)
        g_assert_cmpuint (demarc_stack_get_cell (g_ptr_array_index (group, i), layer)->owner, ==,
                          owner);
      if (owner == DEMARC_OWNER_UNSTATED && group->len > 0)
        g_assert_true (strstr (sentence, "No source says") != NULL ||
                       strstr (sentence, "does not say") != NULL);
    }

  g_assert_false (demarc_reading_asks_for (reading, DEMARC_OWNER_UNSTATED));
}

/* The reading for services, among those that are chosen. */
static DemarcReading *
find_services_reading (DemarcAnswer *answer,
                       const char   *layer)
{
  for (guint i = 0; i < demarc_answer_get_n_chosen (answer); i++)
    {
      DemarcReading *reading = demarc_answer_get_reading (answer, i);

      if (demarc_reading_get_kind (reading) == DEMARC_READING_SERVICES &&
          g_strcmp0 (get_layer_id (reading), layer) == 0)
        return reading;
    }

  return NULL;
}

static void
test_unstated (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) lenses = demarc_gather_lenses (model);

  g_assert_cmpuint (lenses->len, >, 0);
  for (guint i = 0; i <= lenses->len; i++)
    for (guint j = 0; j < demarc_model_get_n_layers (model); j++)
      {
        DemarcSource *lens = i == lenses->len ? NULL : g_ptr_array_index (lenses, i);
        DemarcEntry *layer = DEMARC_ENTRY (demarc_model_get_layer (model, j));
        g_autofree char *words =
          g_strdup_printf ("which services have %s by AWS", demarc_entry_get_title (layer));
        g_autoptr (DemarcAnswer) answer = demarc_model_ask (model, words, NULL, lens);
        DemarcReading *reading = find_services_reading (answer, demarc_entry_get_id (layer));

        g_test_message ("%s", words);
        g_assert_nonnull (reading);
        assert_groups (reading, j);
      }
}

/* What belongs to the answer, by what was asked. */
static void
test_asks_for (void)
{
  static const struct
  {
    const char *words;
    gboolean    owners[DEMARC_N_OWNERS]; /* unstated, customer, shared, provider */
  } rows[] = {
    { "which services leave the OS to me", { FALSE, TRUE, TRUE, FALSE } },
    { "which services do not leave the OS to me", { FALSE, FALSE, FALSE, TRUE } },
    { "which services does AWS patch", { FALSE, FALSE, TRUE, TRUE } },
    { "which services does AWS not patch", { FALSE, TRUE, FALSE, FALSE } },
    { "on which services is the OS shared", { FALSE, FALSE, TRUE, FALSE } },
    { "on which services is the OS not shared", { FALSE, TRUE, FALSE, TRUE } },
    { "what do I do for rds", { FALSE, TRUE, TRUE, FALSE } },
    { "what do I not have to do for rds", { FALSE, FALSE, FALSE, TRUE } },
    { "rds", { FALSE, TRUE, TRUE, TRUE } },
    { "do I have to patch the OS", { FALSE, TRUE, TRUE, TRUE } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (DemarcAnswer) answer = ask (rows[i].words);

      g_test_message ("%s", rows[i].words);
      g_assert_cmpuint (demarc_answer_get_n_chosen (answer), ==, 1);
      for (guint j = 0; j < DEMARC_N_OWNERS; j++)
        g_assert_cmpint (demarc_reading_asks_for (demarc_answer_get_reading (answer, 0), j), ==,
                         rows[i].owners[j]);
    }
}

typedef struct
{
  const char *words;
  const char *lens;
  const char *understood;
  const char *sentence;
} Told;

/* Answers about the small model, word for word. */
static const Told told[] = {
  { "guest os on machines", NULL, "Understood as: guest operating system on Acme Machines.",
    "Guest operating system on Acme Machines: you answer for it. You: patch it." },
  { "do I have to care for linux on caf\xc3\xa9?", NULL,
    "Understood as: guest operating system on Acme Machines, and whether it is yours.",
    "Yes. Guest operating system on Acme Machines: you answer for it. You: patch it." },
  { "does Acme manage linux on machines?", NULL,
    "Understood as: guest operating system on Acme Machines, and whether it is the work of Acme.",
    "No. Guest operating system on Acme Machines: you answer for it. You: patch it." },
  { "is the data on runner mine?", NULL,
    "Understood as: customer data on Acme Runner, and whether it is yours.",
    "Customer data on Acme Runner: you share it with Acme. Acme: keep copies. "
    "You: choose what to store. Sources disagree. Handbook says it is yours. "
    "Course says it is shared." },
  { "is the data on runner not mine?", NULL,
    "Understood as: customer data on Acme Runner, and whether it is not yours.",
    "Customer data on Acme Runner: you share it with Acme. Acme: keep copies. "
    "You: choose what to store. Sources disagree. Handbook says it is yours. "
    "Course says it is shared." },
  { "does Acme guard the sites of the store", NULL,
    "Understood as: sites on Acme Store, and whether it is the work of Acme.",
    "Sites on Acme Store: no source says who answers for it." },
  { "linux of store", "source:B", "Understood as: guest operating system on Acme Store.",
    "Guest operating system on Acme Store: Course does not say who answers for it." },
  { "linux on runner on your machines", NULL,
    "Understood as: guest operating system on Acme Runner, On your machines.",
    "Guest operating system on Acme Runner, On your machines: you answer for it. "
    "You: patch your machines." },
  { "customer data in abstracted services", NULL,
    "Understood as: customer data on Abstracted services.",
    "Customer data on Abstracted services: you answer for it. You: keep it. Sources disagree. "
    "Handbook says it is yours. Course says it is shared." },
  { "is customer data in abstracted services mine", NULL,
    "Understood as: customer data on Abstracted services, and whether it is yours.",
    "Customer data on Abstracted services: you answer for it. You: keep it. Sources disagree. "
    "Handbook says it is yours. Course says it is shared." },
  { "what do I do for machines", NULL, "Understood as: what you do for Acme Machines.",
    "On Acme Machines you answer for: customer data, guest operating system. "
    "You: install updates." },
  { "what do I do for machines", "source:B", "Understood as: what you do for Acme Machines.",
    "On Acme Machines you answer for: guest operating system. "
    "On Acme Machines Course does not say who answers for: customer data, sites." },
  { "what does Acme not do for machines", NULL,
    "Understood as: what Acme does not do for Acme Machines.",
    "On Acme Machines you answer for: customer data, guest operating system." },
  { "what is shared on runner", NULL, "Understood as: what is shared on Acme Runner.",
    "On Acme Runner you share with Acme: customer data. "
    "On Acme Runner sources disagree about: customer data." },
  { "store", NULL, "Understood as: all layers of Acme Store.",
    "On Acme Store you answer for: customer data. "
    "On Acme Store no source says who answers for: guest operating system, sites." },
  { "which services leave linux to me", NULL,
    "Understood as: services on which you have a part in guest operating system.",
    "You answer for guest operating system on: Acme Machines. "
    "No source says who answers for guest operating system on: Acme Store." },
  { "on which services is linux shared", NULL,
    "Understood as: services on which guest operating system is shared.",
    "There is no such service. "
    "No source says who answers for guest operating system on: Acme Store." },
  { "which storage services leave data to me", NULL,
    "Understood as: services on which you have a part in customer data, of those under Storage.",
    "You answer for customer data on: Acme Store." },
  { "sites", NULL, "Understood as: sites on all services.",
    "Acme answers for sites on: Acme Machines. No source says who answers for sites on: Acme "
    "Store. The layer hardly exists on: Acme Runner." },
  { "linux on runner today in quickstep", NULL,
    "Not sure what is asked. Not taken into account: quickstep.", NULL },
};

static void
test_told (gconstpointer data)
{
  const Told *row = data;
  g_autoptr (DemarcModel) model = fixture_new_small ();
  DemarcSource *lens = NULL;
  g_autoptr (DemarcAnswer) answer = NULL;
  g_autofree char *understood = NULL;
  g_autofree char *sentence = NULL;

  if (row->lens != NULL)
    g_assert_true (demarc_model_find_lens (model, row->lens, &lens, NULL));

  answer = demarc_model_ask (model, row->words, NULL, lens);
  understood = demarc_answer_dup_understood (answer);
  g_assert_cmpstr (understood, ==, row->understood);
  g_assert_cmpuint (demarc_answer_get_n_chosen (answer), ==, row->sentence == NULL ? 0 : 1);
  if (row->sentence != NULL)
    {
      sentence = demarc_reading_dup_sentence (demarc_answer_get_reading (answer, 0));
      g_assert_cmpstr (sentence, ==, row->sentence);
    }
}

/* "No" would be too short where the side that asks has something to do after all. */
static void
test_verdicts (void)
{
  static const struct
  {
    const char *words;
    const char *begins;
  } rows[] = {
    { "is it our job to patch EC2?", "Yes. Guest operating system" },
    { "does AWS run the hypervisor of ec2", "Yes. Host OS" },
    { "do I have to patch RDS?", "Mostly not. Guest operating system" },
    { "is the network of elb mine", "In part. Network configuration" },
    { "is the firewall on cloudfront shared", "Yes. Firewall configuration" },
    { "is physical security on ec2 shared", "No. Physical facilities" },
    { "do I have to encrypt with tls on s3", "Network traffic protection" },
    { "who patches ec2", "Guest operating system" },
    { "what do I do about patches on ec2", "Guest operating system" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (DemarcAnswer) answer = ask (rows[i].words);
      g_autofree char *sentence =
        demarc_reading_dup_sentence (demarc_answer_get_reading (answer, 0));

      g_test_message ("%s: %s", rows[i].words, sentence);
      g_assert_true (g_str_has_prefix (sentence, rows[i].begins));
    }
}

/* A reading and its stacks outlive the answer and the last reference to the model. */
static void
test_life (void)
{
  DemarcModel *model = fixture_new_small ();
  g_autoptr (DemarcAnswer) answer = demarc_model_ask (model, "linux on runner", NULL, NULL);
  g_autoptr (DemarcReading) reading = g_object_ref (demarc_answer_get_reading (answer, 0));
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (answer), 0);

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (answer)) == DEMARC_TYPE_READING);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (answer)), ==,
                    demarc_answer_get_n_readings (answer));
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (answer), 1000));
  g_assert_true (item == (GObject *) reading);
  g_assert_true (demarc_reading_get_stack (reading, 0) == demarc_reading_get_stack (reading, 0));

  g_object_unref (model);
  g_clear_object (&answer);
  g_assert_cmpstr (demarc_reading_get_cell (reading, 0)->note, ==, "Only the image is yours.");
}

static void
assert_sound (DemarcAnswer *answer)
{
  guint n = demarc_answer_get_n_readings (answer);
  double last = 1;

  g_assert_cmpuint (demarc_answer_get_n_chosen (answer), <=, n);
  g_assert_cmpuint (n, <=, 6);
  for (guint i = 0; i < n; i++)
    {
      DemarcReading *reading = demarc_answer_get_reading (answer, i);
      double score = demarc_reading_get_score (reading);
      g_autofree char *title = demarc_reading_dup_title (reading);
      g_autofree char *sentence = demarc_reading_dup_sentence (reading);

      g_assert_cmpfloat (score, >, 0);
      g_assert_cmpfloat (score, <=, last);
      g_assert_true (i < demarc_answer_get_n_chosen (answer) ? score >= 0.8 : TRUE);
      g_assert_cmpstr (title, !=, "");
      g_assert_cmpstr (sentence, !=, "");
      g_assert_nonnull (demarc_reading_kind_get_word (demarc_reading_get_kind (reading)));
      last = score;
    }
}

/* Whatever words come in whatever order, the answer is sound, and the same when asked again. */
static void
test_random (void)
{
  static const char *const words[] = {
    "who", "which", "services", "what", "do", "does", "I", "AWS", "not", "and", "or", "on", "to",
    "me", "my", "job", "shared", "patch", "encrypt", "back", "up", "backup", "iam", "waf", "vpc",
    "kms", "rds", "ec2", "ecs", "fargate", "lambda", "container", "services", "image", "database",
    "storage", "os", "runtime", "firewall", "keys", "tls", "region", "serverless", "farget", "rdz",
    "encyption", "azure", "how", "without", "by", "paas", "three", "/", "category", "custom", "?",
  };
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint i = 0; i < 1500; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      guint n = (guint) g_rand_int_range (rand, 1, 13);
      g_autoptr (DemarcAnswer) answer = NULL;
      g_autoptr (DemarcAnswer) again = NULL;
      g_autofree char *understood = NULL;
      g_autofree char *other = NULL;

      for (guint j = 0; j < n; j++)
        g_string_append_printf (
          text, "%s ", words[g_rand_int_range (rand, 0, (gint32) G_N_ELEMENTS (words))]);

      answer = ask (text->str);
      again = ask (text->str);
      understood = demarc_answer_dup_understood (answer);
      other = demarc_answer_dup_understood (again);
      if (i % 100 == 0)
        g_test_message ("%s: %s", text->str, understood);
      g_assert_cmpstr (understood, ==, other);
      assert_sound (answer);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ask-answers/all-cells", test_all_cells);
  g_test_add_func ("/ask-answers/all-words", test_all_words);
  g_test_add_func ("/ask-answers/all-names", test_all_names);
  g_test_add_func ("/ask-answers/schemes", test_schemes);
  g_test_add_func ("/ask-answers/unstated", test_unstated);
  g_test_add_func ("/ask-answers/asks-for", test_asks_for);
  g_test_add_func ("/ask-answers/verdicts", test_verdicts);
  g_test_add_func ("/ask-answers/life", test_life);
  g_test_add_func ("/ask-answers/random", test_random);
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    {
      g_autofree char *name = g_strdup_printf ("/ask-answers/told/%u", i + 1);

      g_test_add_data_func (name, &told[i], test_told);
    }

  return g_test_run ();
}
