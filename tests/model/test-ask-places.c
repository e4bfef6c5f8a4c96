/* test-ask-places.c: where answers can be seen, and what they are in short
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-ask.h"
#include "demarc-lens.h"
#include "model-fixture.h"

typedef struct
{
  const char *words;
  const char *place;
  const char *brief; /* how the short answer begins */
} Row;

static const Row rows[] = {
  { "who patches rds", "demarc:explore/rds?layer=guest-os",
    "Guest operating system on Amazon RDS: AWS answers for it." },
  { "backup on rds and s3", "demarc:compare/rds+s3?layer=customer-data",
    "Customer data on Amazon RDS: you answer for it." },
  { "what do I do for rds custom", "demarc:explore/rds/rds-custom",
    "On Amazon RDS, RDS Custom you answer for:" },
  { "category:container firewall",
    "demarc:explore/category:container?layer=firewall-config",
    "Firewall configuration on Container services: you answer for it." },
  { "iaas services", "demarc:explore/category:iaas?scheme=four",
    "On Infrastructure services (IaaS) you answer for:" },
  { "rds", "demarc:explore/rds", "On Amazon RDS you answer for:" },
  { "sqs and sns", "demarc:compare/sqs+sns", "On Amazon SQS you answer for:" },
  { "which services leave the os to me", "demarc:matrix?where=guest-os:customer",
    "You answer for guest operating system on 7 services. You and AWS share guest operating system "
    "on 5 services." },
  { "which services do not leave me the os", "demarc:matrix?where=guest-os:provider",
    "AWS answers for guest operating system on 39 services." },
  { "which services does AWS not patch", "demarc:matrix?where=guest-os:customer",
    "You answer for guest operating system on 7 services." },
  { "on which services is the firewall shared", "demarc:matrix?where=firewall-config:shared",
    "You and AWS share firewall configuration on" },
  { "which databases does AWS patch", "demarc:matrix?area=database&where=guest-os:provider",
    "AWS answers for guest operating system on 6 services." },
  { "which container services leave patching to me",
    "demarc:matrix?category=category:three/container&where=guest-os:customer",
    "You answer for guest operating system on Amazon ECS, AWS Batch." },
  { "who manages mfa", "demarc:matrix?sort=identity-access",
    "You answer for identity and access management on" },
  { "physical security", "demarc:matrix?sort=physical-facilities",
    "You and AWS share physical facilities and hardware on AWS Outposts. AWS answers for physical "
    "facilities and hardware on 51 services." },
};

static DemarcReading *
get_reading (DemarcAnswer *answer)
{
  g_assert_cmpuint (demarc_answer_get_n_chosen (answer), >, 0);

  return demarc_answer_get_reading (answer, 0);
}

/* A place that the model has, written as it is kept. */
static char *
dup_place (DemarcReading *reading,
           const char    *from)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) here = demarc_place_new_from_text (from, NULL);
  g_autoptr (DemarcPlace) place = demarc_reading_dup_place (reading, here);
  g_autoptr (DemarcPlace) checked =
    demarc_place_dup_checked (place, demarc_model_get_builtin (), &error);

  g_assert_no_error (error);

  return g_strdup (demarc_place_get_text (checked));
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (DemarcAnswer) answer =
    demarc_model_ask (demarc_model_get_builtin (), row->words, NULL, NULL);
  DemarcReading *reading = get_reading (answer);
  g_autofree char *place = dup_place (reading, "demarc:explore/ec2?layer=customer-data");
  g_autofree char *brief = demarc_reading_dup_brief (reading);

  g_assert_cmpstr (place, ==, row->place);
  g_test_message ("%s", brief);
  g_assert_true (g_str_has_prefix (brief, row->brief));
}

/* The lens and the scheme stay, unless a category of another scheme is asked for. */
static void
test_kept (void)
{
  static const struct { const char *words; const char *from; const char *place; } kept[] = {
    { "who patches rds", "demarc:explore/s3?scheme=two&lens=source:WP",
      "demarc:explore/rds?scheme=two&lens=source:WP&layer=guest-os" },
    { "who manages mfa", "demarc:compare/s3+rds?scheme=two",
      "demarc:matrix?scheme=two&sort=identity-access" },
    { "saas services", "demarc:explore/s3?scheme=two",
      "demarc:explore/category:saas?scheme=four" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_autoptr (DemarcAnswer) answer =
        demarc_model_ask (demarc_model_get_builtin (), kept[i].words, NULL, NULL);
      g_autofree char *place = dup_place (get_reading (answer), kept[i].from);

      g_assert_cmpstr (place, ==, kept[i].place);
    }
}

/* What is quickly found is what the stacks say, through any lens. */
static void
assert_same_services (DemarcReading *reading,
                      DemarcOwner    owner)
{
  g_autoptr (GPtrArray) services = demarc_reading_find_services (reading, owner);
  g_autoptr (GPtrArray) stacks = demarc_reading_find_stacks (reading, owner);

  g_assert_cmpuint (services->len, ==, stacks->len);
  for (guint i = 0; i < services->len; i++)
    g_assert_true (demarc_subject_get_service (demarc_stack_get_subject (
                     g_ptr_array_index (stacks, i))) == g_ptr_array_index (services, i));
}

static void
test_services (void)
{
  static const char *const lenses[] = { "current", "source:WP", "source:S001" };
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (lenses); i++)
    for (guint j = 0; j < demarc_model_get_n_layers (model); j++)
      {
        DemarcEntry *layer = DEMARC_ENTRY (demarc_model_get_layer (model, j));
        g_autofree char *words = g_strconcat ("which services have a shared ",
                                              demarc_entry_get_id (layer), NULL);
        g_autoptr (DemarcAnswer) answer = NULL;
        DemarcSource *lens;

        g_assert_true (demarc_model_find_lens (model, lenses[i], &lens, NULL));
        answer = demarc_model_ask (model, words, NULL, lens);
        for (guint owner = 0; owner < DEMARC_N_OWNERS; owner++)
          assert_same_services (get_reading (answer), (DemarcOwner) owner);
      }
}

/* What asks, and what only names something. */
static void
test_is_question (void)
{
  static const struct { const char *words; gboolean is_question; } words[] = {
    { "who", TRUE }, { "who patches rds", TRUE }, { "rds?", TRUE }, { "is patching my job", TRUE },
    { "what do I do for rds", TRUE }, { "does aws patch rds", TRUE }, { "how secure is s3", TRUE },
    { "which weather", TRUE }, { "rds", FALSE }, { "patch manager", FALSE }, { "", FALSE },
    { "AWS Lambda", FALSE }, { "encryption at rest", FALSE }, { "rds and s3", FALSE },
    { "amazon", FALSE }, { "xyzzy", FALSE }, { "shared responsibility", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr (DemarcAnswer) answer =
        demarc_model_ask (demarc_model_get_builtin (), words[i].words, NULL, NULL);

      g_test_message ("%s", words[i].words);
      g_assert_cmpint (demarc_answer_is_question (answer), ==, words[i].is_question);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS ("/ask-places/row", rows, test_row);
  g_test_add_func ("/ask-places/kept", test_kept);
  g_test_add_func ("/ask-places/services", test_services);
  g_test_add_func ("/ask-places/is-question", test_is_question);

  return g_test_run ();
}
