/* test-what-if-words.c: what-ifs in words and in places
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-sentences.h"
#include "demarc-session.h"
#include "demarc-wish.h"
#include "model-fixture.h"

static void
go (DemarcSession *session,
    const char    *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (text, &error);

  g_assert_no_error (error);
  demarc_session_go (session, place, &error);
  g_assert_no_error (error);
}

typedef struct
{
  const char *place;
  const char *sentence;
} Row;

static const Row sentences[] = {
  { "demarc:explore/ec2?what-if=guest-os:provider",
    "If AWS ran your guest operating system: Amazon ECS (ECS Managed Instances), AWS Batch "
    "(Fargate environments), Amazon EKS (EKS Auto Mode) and 46 more." },
  { "demarc:explore/ec2?what-if=platform-runtime:shared,guest-os:provider",
    "If AWS ran your guest operating system and you shared the platform and runtime with AWS: "
    "Amazon EKS (EKS Auto Mode), Amazon EKS (EKS on Fargate), Amazon RDS and 8 more. Sources "
    "disagree about these." },
  { "demarc:explore/rds?what-if=guest-os:customer",
    "If you ran the guest operating system: Amazon EKS (Self-managed nodes), Amazon ECS, AWS "
    "Elastic Beanstalk (Managed updates off) and 6 more. Sources disagree about these." },
  { "demarc:explore/rds?what-if=guest-os:shared",
    "If you shared the guest operating system with AWS: Amazon RDS (RDS Custom), Amazon "
    "SageMaker AI, Amazon EMR and 3 more. Sources disagree about these." },
  { "demarc:explore/rds?what-if=platform-runtime:provider,guest-os:customer",
    "If AWS ran your platform and runtime and you ran the guest operating system: Amazon EBS "
    "and AWS Systems Manager. Sources disagree about that for Amazon EBS." },
  { "demarc:explore/ec2?what-if=customer-data:provider",
    "If AWS ran your customer data: no service is like that." },
  { "demarc:explore/ec2?what-if=customer-data:shared,guest-os:shared",
    "If you shared the customer data, guest operating system with AWS: no service is like "
    "that. The nearest are Amazon EKS, AWS Elastic Beanstalk and Amazon EMR." },
  { "demarc:explore/ec2?what-if=physical-facilities:customer",
    "If you ran the physical facilities and hardware: no service is like that. The nearest is "
    "AWS Outposts." },
  { "demarc:explore/ec2?what-if=application-code:provider,guest-os:provider",
    "If AWS ran your application code and content, guest operating system: no service is like "
    "that. The nearest are Amazon ECS (ECS Managed Instances), AWS Batch (Fargate "
    "environments) and Amazon EKS (EKS Auto Mode)." },
  { "demarc:explore/ec2?lens=source:S001&what-if=customer-data:provider",
    "If AWS ran your customer data: Reference sheet tells of no service like that." },
  { "demarc:explore/ec2?lens=source:S001&what-if=guest-os:provider",
    "If AWS ran your guest operating system: Amazon ECS, Amazon EKS, AWS Fargate and 6 more." },
  { "demarc:explore/category:container?what-if=application-code:shared",
    "If you shared the application code and content with AWS: no service is like that." },
  { "demarc:explore/lambda?what-if=application-code:provider,platform-runtime:customer,"
    "guest-os:customer",
    "If AWS ran your application code and content and you ran the platform and runtime, guest "
    "operating system: no service is like that. The nearest are AWS Elastic Beanstalk "
    "(Managed updates off), Amazon Lightsail and Amazon EC2." },
};

static void
test_sentences (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());
  g_autofree char *sentence = NULL;

  go (session, row->place);
  g_assert_nonnull (demarc_session_get_what_if (session));
  sentence = demarc_what_if_dup_sentence (demarc_session_get_what_if (session));
  g_assert_cmpstr (sentence, ==, row->sentence);
}

/* Places as they are given, and as they are written: wishes in the order of the model, and none
 * that is so anyway. */
static const Row places[] = {
  { "demarc:explore/ec2?what-if=platform-runtime:shared,guest-os:provider",
    "demarc:explore/ec2?what-if=platform-runtime:shared,guest-os:provider" },
  { "demarc:explore/ec2?what-if=guest-os:provider,platform-runtime:shared",
    "demarc:explore/ec2?what-if=platform-runtime:shared,guest-os:provider" },
  { "demarc:explore/ec2?what-if=Guest%20OS:provider",
    "demarc:explore/ec2?what-if=guest-os:provider" },
  { "demarc:explore/ec2?what-if=guest-os:customer", "demarc:explore/ec2" },
  { "demarc:explore/ec2?what-if=guest-os:provider,guest-os:customer", "demarc:explore/ec2" },
  { "demarc:explore/ec2?what-if=guest-os:shared,guest-os:provider",
    "demarc:explore/ec2?what-if=guest-os:provider" },
  { "demarc:explore/ec2?what-if=guest-os:provider&toward=rds&by=0.5",
    "demarc:explore/ec2?what-if=guest-os:provider" },
  { "demarc:explore/ec2?what-if=guest-os:customer&toward=rds&by=0.5",
    "demarc:explore/ec2?toward=rds&by=0.500" },
  { "demarc:explore?what-if=guest-os:provider", "demarc:explore?what-if=guest-os:provider" },
  { "demarc:explore/category:saas?scheme=four&what-if=guest-os:customer",
    "demarc:explore/category:saas?scheme=four&what-if=guest-os:customer" },
  { "demarc:compare/ec2+rds?what-if=guest-os:provider", "demarc:compare/ec2+rds" },
};

static void
test_places (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());
  DemarcPlace *place;

  go (session, row->place);
  place = demarc_session_get_place (session);
  g_assert_cmpstr (demarc_place_get_text (place), ==, row->sentence);
  g_assert_true ((demarc_session_get_what_if (session) != NULL) ==
                 (demarc_place_get_option (place, DEMARC_PLACE_WHAT_IF) != NULL));
}

static const Row wrong_places[] = {
  { "demarc:explore/ec2?what-if=guest-os",
    "'guest-os' does not say whose a layer shall be, as guest-os:provider does" },
  { "demarc:explore/ec2?what-if=guest-os:provider,",
    "'' does not say whose a layer shall be, as guest-os:provider does" },
  { "demarc:explore/ec2?what-if=gust-os:provider",
    "there is no layer 'gust-os'; did you mean 'guest-os'?" },
  { "demarc:explore/ec2?what-if=guest-os:providr",
    "there is no owner 'providr'; did you mean 'provider'?" },
  { "demarc:explore/ec2?what-if=guest-os:", "there is no owner ''" },
  { "demarc:explore/ec2?what-if=guest-os:unstated", "there is no owner 'unstated'" },
};

static void
test_wrong_places (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (row->place, NULL);
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (place);
  g_assert_false (demarc_session_go (session, place, &error));
  g_assert_error (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_UNKNOWN);
  g_assert_cmpstr (error->message, ==, row->sentence);
  g_assert_null (demarc_session_get_what_if (session));
}

static const char *
get_text (DemarcSession *session)
{
  return demarc_place_get_text (demarc_session_get_place (session));
}

static guint
find_layer (const char *words)
{
  return demarc_entry_get_position (
    demarc_model_find_layer (demarc_model_get_builtin (), words, NULL));
}

/* Every step can be gone back, and another subject leaves the wishes behind. */
static void
test_session (void)
{
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());
  g_autoptr (DemarcSubject) rds = fixture_find (demarc_model_get_builtin (), "rds");
  g_autoptr (DemarcWhatIf) first = NULL;
  DemarcStack *base;

  go (session, "demarc:explore/ec2");
  base = demarc_session_get_stack (session);
  g_assert_null (demarc_session_get_what_if (session));

  demarc_session_wish (session, find_layer ("guest-os"), DEMARC_OWNER_SHARED);
  demarc_session_wish (session, find_layer ("guest-os"), DEMARC_OWNER_PROVIDER);
  g_assert_cmpstr (get_text (session), ==, "demarc:explore/ec2?what-if=guest-os:provider");
  g_assert_true (demarc_session_get_stack (session) == base);
  first = g_object_ref (demarc_session_get_what_if (session));
  g_assert_true (demarc_what_if_get_base (first) == base);

  /* A layer that is selected is no other what-if. */
  demarc_session_set_option (session, DEMARC_PLACE_LAYER, "guest-os");
  g_assert_true (demarc_session_get_what_if (session) == first);

  demarc_session_wish (session, find_layer ("platform-runtime"), DEMARC_OWNER_SHARED);
  g_assert_cmpuint (demarc_what_if_get_n_wishes (demarc_session_get_what_if (session)), ==, 2);
  demarc_session_reset_wishes (session);
  g_assert_null (demarc_session_get_what_if (session));
  demarc_session_go_back (session);
  g_assert_cmpuint (demarc_what_if_get_n_wishes (demarc_session_get_what_if (session)), ==, 2);
  demarc_session_go_back (session);
  demarc_session_go_back (session);
  g_assert_cmpstr (get_text (session), ==, "demarc:explore/ec2?what-if=guest-os:shared");

  demarc_session_go_to_subject (session, rds);
  g_assert_cmpstr (get_text (session), ==, "demarc:explore/rds");
  g_assert_null (demarc_session_get_what_if (session));
  demarc_session_go_back (session);
  g_assert_nonnull (demarc_session_get_what_if (session));
  demarc_session_wish (session, find_layer ("guest-os"), DEMARC_OWNER_CUSTOMER);
  g_assert_cmpstr (get_text (session), ==, "demarc:explore/ec2");
}

/* Only wishes are undone, however they were made. */
static void
test_undo (void)
{
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());

  go (session, "demarc:explore/rds");
  go (session, "demarc:explore/ec2");
  g_assert_false (demarc_session_undo_wish (session));
  demarc_session_wish (session, find_layer ("guest-os"), DEMARC_OWNER_PROVIDER);
  demarc_session_set_option (session, DEMARC_PLACE_LAYER, "guest-os");
  demarc_session_wish (session, find_layer ("platform-runtime"), DEMARC_OWNER_SHARED);
  demarc_session_reset_wishes (session);
  g_assert_false (demarc_session_redo_wish (session));

  g_assert_true (demarc_session_undo_wish (session));
  g_assert_cmpuint (demarc_what_if_get_n_wishes (demarc_session_get_what_if (session)), ==, 2);
  g_assert_true (demarc_session_undo_wish (session));
  g_assert_cmpuint (demarc_what_if_get_n_wishes (demarc_session_get_what_if (session)), ==, 1);
  g_assert_true (demarc_session_undo_wish (session));
  g_assert_null (demarc_session_get_what_if (session));
  g_assert_false (demarc_session_undo_wish (session));
  g_assert_cmpstr (get_text (session), ==, "demarc:explore/ec2");

  for (guint i = 0; i < 3; i++)
    g_assert_true (demarc_session_redo_wish (session));
  g_assert_false (demarc_session_redo_wish (session));
  g_assert_null (demarc_session_get_what_if (session));
}

/* In another model the wishes are for its own layers. */
static void
test_other_model (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();
  g_autoptr (DemarcSession) session = demarc_session_new (model);
  g_autoptr (DemarcModel) changed = fixture_new_changed ("Guest operating system", "Guest systems");
  g_autofree char *sentence = NULL;

  go (session, "demarc:explore/vm?what-if=guest-os:provider");
  demarc_session_set_model (session, changed);
  sentence = demarc_what_if_dup_sentence (demarc_session_get_what_if (session));
  g_assert_true (g_str_has_prefix (sentence, "If Acme ran your guest systems: "));

  /* What it does not have, it cannot be asked of. */
  demarc_session_set_model (session, demarc_model_get_builtin ());
  g_assert_null (demarc_session_get_what_if (session));
}

/* A layer that was put elsewhere is never told as an answer. */
static void
test_cells (void)
{
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());
  guint layer = find_layer ("guest-os");
  g_autofree char *name = NULL;
  g_autofree char *sentence = NULL;

  go (session, "demarc:explore/ec2?what-if=guest-os:provider");
  name = demarc_stack_dup_cell_name (
    demarc_what_if_get_stack (demarc_session_get_what_if (session)), layer, 10, 14);
  g_assert_cmpstr (name, ==,
                   "Guest operating system, what if: AWS's instead of yours, layer 10 of 14");
  sentence = demarc_stack_dup_sentence (
    demarc_what_if_get_stack (demarc_session_get_what_if (session)), layer);
  g_assert_cmpstr (sentence, ==,
                   "What if guest operating system on Amazon EC2 were AWS's instead of yours?");
}

typedef struct
{
  const char *name;
  const char *place;
  const char *subject;
  const char *words;
  const char *sentence;
} Along;

static const Along along[] = {
  { "several", "demarc:explore/ec2?what-if=guest-os:provider", "ecs/fargate",
    "+2 layers move along",
    "Moved to AWS: platform and runtime. Now shared: server-side encryption." },
  { "none", "demarc:explore/rds?what-if=guest-os:shared", "sagemaker", "No other layer moves",
    "Nothing changes hands. Sources disagree." },
  { "one", "demarc:explore/rds?what-if=guest-os:shared", "emr", "+1 layer moves along",
    "Moved to you: network traffic protection. Sources disagree." },
  { "near", "demarc:explore/ec2?what-if=customer-data:shared,guest-os:shared", "eks",
    "Except customer data", NULL },
};

static void
test_along (gconstpointer data)
{
  const Along *row = data;
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_model_get_builtin ());
  DemarcWhatIfResults *results;
  guint position = 0;
  g_autofree char *words = NULL;
  g_autofree char *sentence = NULL;

  go (session, row->place);
  results = demarc_what_if_get_results (demarc_session_get_what_if (session));
  while (!g_str_equal (demarc_subject_get_text (
                         demarc_what_if_results_get_subject (results, position)), row->subject))
    position++;

  words = demarc_what_if_dup_along_words (demarc_session_get_what_if (session), position);
  sentence = demarc_what_if_dup_along_sentence (demarc_session_get_what_if (session), position);
  g_assert_cmpstr (words, ==, row->words);
  if (row->sentence != NULL)
    g_assert_cmpstr (sentence, ==, row->sentence);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS ("/what-if/sentences", sentences, test_sentences);
  ADD_ROWS ("/what-if/places", places, test_places);
  ADD_ROWS ("/what-if/wrong-places", wrong_places, test_wrong_places);
  ADD_ROWS ("/what-if/along", along, test_along);
  g_test_add_func ("/what-if/session", test_session);
  g_test_add_func ("/what-if/undo", test_undo);
  g_test_add_func ("/what-if/other-model", test_other_model);
  g_test_add_func ("/what-if/cells", test_cells);

  return g_test_run ();
}
