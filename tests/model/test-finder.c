/* test-finder.c: finding anything by its names
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-finder.h"
#include "model-fixture.h"

#define ALL G_MAXUINT

#define SERVICE  DEMARC_FIND_SERVICE
#define VARIANT  DEMARC_FIND_VARIANT
#define CATEGORY DEMARC_FIND_CATEGORY
#define LAYER    DEMARC_FIND_LAYER
#define AREA     DEMARC_FIND_AREA
#define TOOL     DEMARC_FIND_TOOL
#define TERM     DEMARC_FIND_TERM
#define DUTY     DEMARC_FIND_DUTY
#define BELIEF   DEMARC_FIND_MISCONCEPTION
#define SOURCE   DEMARC_FIND_SOURCE

typedef struct
{
  const char    *words;
  DemarcFindKind kind;  /* of what has to be found there */
  const char    *title; /* of the first of that kind; NULL for none of it */
  DemarcRank     rank;
  const char    *place; /* NULL for none */
} Row;

static const Row rows[] = {
  { "rds", SERVICE, "Amazon RDS", DEMARC_RANK_EXACT, "demarc:explore/rds" },
  { "Amazon RDS", SERVICE, "Amazon RDS", DEMARC_RANK_EXACT, "demarc:explore/rds" },
  { "relational database", SERVICE, "Amazon RDS", DEMARC_RANK_PREFIX, "demarc:explore/rds" },
  { "database relational", SERVICE, "Amazon RDS", DEMARC_RANK_WORDS, "demarc:explore/rds" },
  { "s3", SERVICE, "Amazon S3", DEMARC_RANK_EXACT, "demarc:explore/s3" },
  { "S3 Gl", SERVICE, "Amazon S3 Glacier", DEMARC_RANK_PREFIX, "demarc:explore/glacier" },
  { "cloud front", SERVICE, "Amazon CloudFront", DEMARC_RANK_EXACT, "demarc:explore/cloudfront" },
  { "apigateway", SERVICE, "Amazon API Gateway", DEMARC_RANK_EXACT,
    "demarc:explore/api-gateway" },
  { "formation", SERVICE, NULL, DEMARC_RANK_NONE, NULL },
  { "lamda", SERVICE, "AWS Lambda", DEMARC_RANK_GUESSED, "demarc:explore/lambda" },
  { "lmabda", SERVICE, "AWS Lambda", DEMARC_RANK_GUESSED, "demarc:explore/lambda" },
  { "lambdda", SERVICE, "AWS Lambda", DEMARC_RANK_GUESSED, "demarc:explore/lambda" },
  { "lambfa", SERVICE, "AWS Lambda", DEMARC_RANK_GUESSED, "demarc:explore/lambda" },
  { "lamd", SERVICE, "AWS Lambda", DEMARC_RANK_GUESSED, "demarc:explore/lambda" },
  { "rdz", SERVICE, "Amazon RDS", DEMARC_RANK_GUESSED, "demarc:explore/rds" },
  { "dynamodv", SERVICE, "Amazon DynamoDB", DEMARC_RANK_GUESSED, "demarc:explore/dynamodb" },
  { "xyzzy", SERVICE, NULL, DEMARC_RANK_NONE, NULL },
  { "rds custom", VARIANT, "Amazon RDS, RDS Custom", DEMARC_RANK_EXACT,
    "demarc:explore/rds/rds-custom" },
  { "rds/multi-az", VARIANT, "Amazon RDS, Multi-AZ", DEMARC_RANK_EXACT,
    "demarc:explore/rds/multi-az" },
  { "multi az", VARIANT, "Amazon RDS, Multi-AZ", DEMARC_RANK_EXACT,
    "demarc:explore/rds/multi-az" },
  { "eks fargate", VARIANT, "Amazon EKS, EKS on Fargate", DEMARC_RANK_EXACT,
    "demarc:explore/eks/fargate" },
  { "abstracted", CATEGORY, "Abstracted services", DEMARC_RANK_EXACT,
    "demarc:explore/category:abstracted?scheme=three" },
  { "saas", CATEGORY, "Managed services (SaaS)", DEMARC_RANK_EXACT,
    "demarc:explore/category:saas?scheme=four" },
  { "os", LAYER, "Guest operating system", DEMARC_RANK_EXACT, "demarc:explore?layer=guest-os" },
  { "guest-os", LAYER, "Guest operating system", DEMARC_RANK_EXACT,
    "demarc:explore?layer=guest-os" },
  { "firewall", LAYER, "Firewall configuration", DEMARC_RANK_EXACT,
    "demarc:explore?layer=firewall-config" },
  { "global infra", LAYER, "AWS global infrastructure", DEMARC_RANK_PREFIX,
    "demarc:explore?layer=global-infrastructure" },
  { "encyrption", LAYER, "Client-side encryption and data integrity", DEMARC_RANK_GUESSED,
    "demarc:explore?layer=client-side-encryption" },
  { "storage", AREA, "Storage", DEMARC_RANK_EXACT, "demarc:matrix?area=storage" },
  { "patch manager", TOOL, "Systems Manager Patch Manager", DEMARC_RANK_EXACT, NULL },
  { "guardduty", TOOL, "Amazon GuardDuty", DEMARC_RANK_EXACT, NULL },
  { "ssl", TERM, "TLS", DEMARC_RANK_EXACT, NULL },
  { "demarcation", TERM, "Demarcation line", DEMARC_RANK_PREFIX, NULL },
  { "patch and harden", DUTY,
    "Patch and harden the operating system and everything installed on it", DEMARC_RANK_PREFIX,
    "demarc:explore/ec2?layer=guest-os" },
  { "docker", BELIEF, "Container services means Docker.", DEMARC_RANK_WORDS, NULL },
  { "cloud security course", SOURCE, "AWS Shared Responsibility Model: Cloud Security",
    DEMARC_RANK_EXACT, NULL },
  { "maintaining a db", SOURCE, "Maintaining a DB instance", DEMARC_RANK_PREFIX, NULL },
  { " ", SERVICE, NULL, DEMARC_RANK_NONE, NULL },
  { "?!", SERVICE, NULL, DEMARC_RANK_NONE, NULL },
};

/* What was searched before does not matter, so one is enough. */
static DemarcFinder *
get_finder (void)
{
  static DemarcFinder *finder;

  if (finder == NULL)
    finder = demarc_finder_new (demarc_model_get_builtin ());

  return finder;
}

static void
test_rows (gconstpointer data)
{
  const Row *row = data;
  DemarcFinder *finder = get_finder ();
  g_autoptr (DemarcSession) session = demarc_session_new (demarc_finder_get_model (finder));
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (DemarcPlace) place = NULL;

  demarc_finder_set_words (finder, row->words);
  found = demarc_finder_find (finder, row->kind, 1);
  g_assert_cmpuint (demarc_finder_get_best (finder, row->kind), ==, row->rank);
  g_assert_cmpuint (found->len, ==, row->title != NULL);
  if (row->title == NULL)
    return;

  g_assert_cmpstr (demarc_found_get_title (g_ptr_array_index (found, 0)), ==, row->title);
  g_assert_cmpuint (demarc_found_get_rank (g_ptr_array_index (found, 0)), ==, row->rank);
  place = demarc_found_dup_place (g_ptr_array_index (found, 0), session);
  g_assert_cmpstr (place == NULL ? NULL : demarc_place_get_text (place), ==, row->place);
  if (place != NULL)
    g_assert_true (demarc_session_go (session, place, NULL));
}

static gboolean
finds (DemarcFinder   *finder,
       DemarcFindKind  kind,
       const char     *words,
       gpointer        entry)
{
  g_autoptr (GPtrArray) found = NULL;

  demarc_finder_set_words (finder, words);
  found = demarc_finder_find (finder, kind, ALL);
  g_assert_cmpuint (found->len, ==, demarc_finder_get_n_found (finder, kind));
  for (guint i = 0; i < found->len; i++)
    if (demarc_found_get_entry (g_ptr_array_index (found, i)) == entry)
      return demarc_found_get_rank (g_ptr_array_index (found, i)) == DEMARC_RANK_EXACT;

  return FALSE;
}

/* Every service is found by its id, its title and each other name. */
static void
test_services (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcFinder) finder = demarc_finder_new (model);

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);
      DemarcEntry *entry = DEMARC_ENTRY (service);
      DemarcList aliases = demarc_service_get_aliases (service);

      g_assert_true (finds (finder, SERVICE, demarc_entry_get_id (entry), service));
      g_assert_true (finds (finder, SERVICE, demarc_entry_get_title (entry), service));
      for (guint j = 0; j < aliases.n; j++)
        g_assert_true (finds (finder, SERVICE, demarc_list_get_text (aliases, j), service));
    }
}

typedef guint (*GetN) (DemarcModel *model);
typedef gpointer (*Get) (DemarcModel *model,
                         guint        position);

/* Everything else is found by its title. */
static void
test_everything (void)
{
  static const struct { DemarcFindKind kind; GetN get_n; Get get; } lists[] = {
    { CATEGORY, demarc_model_get_n_all_categories, (Get) demarc_model_get_any_category },
    { LAYER, demarc_model_get_n_layers, (Get) demarc_model_get_layer },
    { AREA, demarc_model_get_n_areas, (Get) demarc_model_get_area },
    { TOOL, demarc_model_get_n_tools, (Get) demarc_model_get_tool },
    { TERM, demarc_model_get_n_terms, (Get) demarc_model_get_term },
    { BELIEF, demarc_model_get_n_misconceptions, (Get) demarc_model_get_misconception },
    { SOURCE, demarc_model_get_n_sources, (Get) demarc_model_get_source },
  };
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcFinder) finder = demarc_finder_new (model);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint j = 0; j < lists[i].get_n (model); j++)
      {
        gpointer entry = lists[i].get (model, j);

        g_assert_true (finds (finder, lists[i].kind, demarc_entry_get_title (entry), entry));
      }
}

static guint
count_all (DemarcFinder *finder)
{
  guint n = 0;

  for (guint kind = 0; kind < DEMARC_N_FIND_KINDS; kind++)
    n += demarc_finder_get_n_found (finder, kind);

  return n;
}

static void
assert_same (DemarcFinder *one,
             DemarcFinder *two)
{
  g_assert_cmpstr (demarc_finder_get_mended (one), ==, demarc_finder_get_mended (two));
  for (guint kind = 0; kind < DEMARC_N_FIND_KINDS; kind++)
    {
      g_autoptr (GPtrArray) found = demarc_finder_find (one, kind, ALL);
      g_autoptr (GPtrArray) others = demarc_finder_find (two, kind, ALL);
      DemarcRank last = DEMARC_RANK_EXACT;

      g_assert_cmpuint (found->len, ==, others->len);
      for (guint i = 0; i < found->len; i++)
        {
          DemarcFound *thing = g_ptr_array_index (found, i);

          g_assert_cmpstr (demarc_found_get_title (thing), ==,
                           demarc_found_get_title (g_ptr_array_index (others, i)));
          g_assert_cmpuint (demarc_found_get_rank (thing), <=, last);
          last = demarc_found_get_rank (thing);
        }
    }
}

/* What was searched before does not matter, whether one types on or goes back. */
static void
test_typing (void)
{
  static const char *const typed[] = {
    "patch the guest system", "amazon r", "x-ray", "lamdba fucntion", "a b c", "d\xc3\xa9j\xc3\xa0",
    "e\xcc\x81tat", "ss\xc3\x9f", "api  gateway", "os",
  };
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcFinder) finder = demarc_finder_new (model);
  g_autoptr (DemarcFinder) fresh = demarc_finder_new (model);

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    for (guint step = 1; step < 2 * strlen (typed[i]); step++)
      {
        gsize length = MIN (step, 2 * strlen (typed[i]) - step);
        g_autofree char *words = g_strndup (typed[i], length);

        demarc_finder_set_words (finder, words);
        demarc_finder_set_words (fresh, "");
        demarc_finder_set_words (fresh, words);
        assert_same (finder, fresh);
      }
}

static void
test_hostile (void)
{
  static const char *const typed[] = {
    "\x01\x02\x1b[31m", "\xff\xfe", "\xc3", "%s%n", ".*", "[a-z]+", "(", "\\", "''", "<b>", "\n\n",
    "\xe2\x80\xae", "\xf0\x9f\x94\xa5", "DROP TABLE", "../../etc/passwd", "&amp;", "\t",
  };
  g_autofree char *page = g_strnfill (1024 * 1024, 'x');
  g_autoptr (GString) many = g_string_new (NULL);
  g_autoptr (DemarcFinder) finder = demarc_finder_new (demarc_model_get_builtin ());

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      demarc_finder_set_words (finder, typed[i]);
      for (guint kind = 0; kind < DEMARC_N_FIND_KINDS; kind++)
        g_ptr_array_unref (demarc_finder_find (finder, kind, ALL));
    }

  demarc_finder_set_words (finder, page);
  g_assert_cmpuint (count_all (finder), ==, 0);

  /* Of many words the first ones count. */
  for (guint i = 0; i < 1000; i++)
    g_string_append (many, "rds ");
  demarc_finder_set_words (finder, many->str);
  g_assert_cmpuint (demarc_finder_get_n_found (finder, SERVICE), ==, 1);
}

/* What is said in the same words of several services is found once. */
static void
test_duties (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcFinder) finder = demarc_finder_new (model);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) found = NULL;
  guint n_shared = 0;

  demarc_finder_set_words (finder, "the");
  found = demarc_finder_find (finder, DUTY, ALL);
  g_assert_cmpuint (found->len, >, 100);
  for (guint i = 0; i < found->len; i++)
    {
      DemarcFound *duty = g_ptr_array_index (found, i);
      DemarcParty party;

      g_assert_true (g_hash_table_add (seen, (gpointer) demarc_found_get_title (duty)));
      g_assert_true (demarc_found_get_party (duty, &party));
      g_assert_nonnull (demarc_found_get_layer (duty));
      g_assert_nonnull (demarc_found_get_subject (duty));
      n_shared += strstr (demarc_found_get_detail (duty), " more service") != NULL;
    }
  g_assert_cmpuint (n_shared, >, 0);
}

static char *
dup_detail (DemarcFinder  *finder,
            DemarcFindKind kind,
            const char    *words)
{
  g_autoptr (GPtrArray) found = NULL;

  demarc_finder_set_words (finder, words);
  found = demarc_finder_find (finder, kind, 1);
  g_assert_cmpuint (found->len, ==, 1);

  return g_strdup (demarc_found_get_detail (g_ptr_array_index (found, 0)));
}

/* What was not found by its title tells by which name it was. */
static void
test_details (void)
{
  static const struct { DemarcFindKind kind; const char *words; const char *detail; } details[] = {
    { SERVICE, "rds", "Managed relational database" },
    { SERVICE, "elastic comp", "Elastic Compute Cloud: Virtual machines on demand" },
    { LAYER, "os", "os: Patches, hardening, anti-malware, host firewall" },
    { LAYER, "guest", "Patches, hardening, anti-malware, host firewall" },
    { CATEGORY, "iaas", "Four categories, from IaaS to SaaS" },
    { SOURCE, "maintaining a db", "docs.aws.amazon.com" },
    { AREA, "storage", "6 services" },
  };
  g_autoptr (DemarcFinder) finder = demarc_finder_new (demarc_model_get_builtin ());

  for (guint i = 0; i < G_N_ELEMENTS (details); i++)
    {
      g_autofree char *detail = dup_detail (finder, details[i].kind, details[i].words);

      g_assert_cmpstr (detail, ==, details[i].detail);
    }
}

/* The scheme and the lens stay, and a layer is shown in the picture that is seen. */
static void
test_places (void)
{
  static const struct
  {
    const char    *from;
    const char    *words;
    DemarcFindKind kind;
    const char    *place;
  } places[] = {
    { "demarc:explore/s3?scheme=two&lens=source:WP", "rds", SERVICE,
      "demarc:explore/rds?scheme=two&lens=source:WP" },
    { "demarc:explore/s3", "firewall", LAYER, "demarc:explore/s3?layer=firewall-config" },
    { "demarc:compare/s3+rds", "firewall", LAYER,
      "demarc:compare/s3+rds?layer=firewall-config" },
    { "demarc:matrix", "firewall", LAYER, "demarc:explore?layer=firewall-config" },
    { "demarc:matrix?sort=name", "rds", SERVICE, "demarc:explore/rds" },
  };
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcFinder) finder = demarc_finder_new (model);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (DemarcSession) session = demarc_session_new (model);
      g_autoptr (DemarcPlace) from = demarc_place_new_from_text (places[i].from, NULL);
      g_autoptr (GPtrArray) found = NULL;
      g_autoptr (DemarcPlace) place = NULL;
      g_autoptr (DemarcPlace) checked = NULL;

      g_assert_true (demarc_session_go (session, from, NULL));
      demarc_finder_set_words (finder, places[i].words);
      found = demarc_finder_find (finder, places[i].kind, 1);
      place = demarc_found_dup_place (g_ptr_array_index (found, 0), session);
      checked = demarc_place_dup_checked (place, model, NULL);
      g_assert_nonnull (checked);
      if (places[i].kind == SERVICE)
        g_assert_cmpstr (demarc_place_get_text (checked), ==, places[i].place);
      else
        g_assert_true (g_str_has_prefix (places[i].place, "demarc:explore?") ||
                       g_str_equal (demarc_place_get_text (checked), places[i].place));
      g_assert_true (demarc_session_go (session, place, NULL));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS ("/finder/row", rows, test_rows);
  g_test_add_func ("/finder/services", test_services);
  g_test_add_func ("/finder/everything", test_everything);
  g_test_add_func ("/finder/typing", test_typing);
  g_test_add_func ("/finder/hostile", test_hostile);
  g_test_add_func ("/finder/duties", test_duties);
  g_test_add_func ("/finder/details", test_details);
  g_test_add_func ("/finder/places", test_places);

  return g_test_run ();
}
