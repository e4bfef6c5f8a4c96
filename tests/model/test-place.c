/* test-place.c: one place, one text
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "model-fixture.h"

typedef struct
{
  const char *given;
  const char *text;
} Row;

/* Texts as they are given, and as a place writes them. */
static const Row parsed[] = {
  { "demarc:explore", "demarc:explore" },
  { "demarc:explore/", "demarc:explore" },
  { "demarc:explore?", "demarc:explore" },
  { "demarc://explore/rds", "demarc:explore/rds" },
  { "rds", "demarc:explore/rds" },
  { "ecs/fargate", "demarc:explore/ecs/fargate" },
  { "category:container", "demarc:explore/category:container" },
  { "Amazon RDS", "demarc:explore/Amazon%20RDS" },
  { "demarc:explore/rds", "demarc:explore/rds" },
  { "demarc:explore/ecs%2ffargate", "demarc:explore/ecs/fargate" },
  { "demarc:explore/category%3Acontainer", "demarc:explore/category:container" },
  { "demarc:explore/rds?layer=guest-os", "demarc:explore/rds?layer=guest-os" },
  { "demarc:explore/rds?layer=guest-os&scheme=two",
    "demarc:explore/rds?scheme=two&layer=guest-os" },
  { "demarc:explore?lens=source%3AS001", "demarc:explore?lens=source:S001" },
  { "demarc:explore/rds?by=0.5&toward=s3", "demarc:explore/rds?toward=s3&by=0.5" },
  { "demarc:explore/rds?layer=a&layer=b", "demarc:explore/rds?layer=b" },
  { "demarc:explore/caf%C3%A9", "demarc:explore/caf%C3%A9" },
  { "caf\xc3\xa9", "demarc:explore/caf%C3%A9" },
  { "demarc:explore/100%25", "demarc:explore/100%25" },
  { "demarc:explore/a%26b%3Dc%3Fd", "demarc:explore/a%26b%3Dc%3Fd" },
  { "demarc:explore/%E2%80%AEtxt", "demarc:explore/%E2%80%AEtxt" },
  { "demarc:explore/a%1B%5B2J", "demarc:explore/a%1B%5B2J" },
  { "demarc:explore/%2e%2e/x", "demarc:explore/../x" },
  { "demarc:explore//x", "demarc:explore//x" },
};

static void
test_parsed (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (row->given, &error);
  g_autoptr (DemarcPlace) again = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (demarc_place_get_text (place), ==, row->text);
  again = demarc_place_new_from_text (demarc_place_get_text (place), &error);
  g_assert_no_error (error);
  g_assert_true (demarc_place_equal (place, again));
  g_assert_cmpstr (demarc_place_get_subject (place), ==, demarc_place_get_subject (again));
}

typedef struct
{
  const char *given;
  int         code;
  const char *message;
} Refused;

#define LOOKS " is not a place; a place looks like demarc:explore/rds?layer=guest-os"

static const Refused refused[] = {
  { "", DEMARC_PLACE_ERROR_SYNTAX, "''" LOOKS },
  { "http://example.org/?a=b", DEMARC_PLACE_ERROR_SYNTAX, "'http://example.org/?a=b'" LOOKS },
  { "rds?layer=guest-os", DEMARC_PLACE_ERROR_SYNTAX, "'rds?layer=guest-os'" LOOKS },
  { "demarc:explore/%", DEMARC_PLACE_ERROR_SYNTAX, "'explore/%'" LOOKS },
  { "demarc:explore/%zz", DEMARC_PLACE_ERROR_SYNTAX, "'explore/%zz'" LOOKS },
  { "demarc:explore/%00", DEMARC_PLACE_ERROR_SYNTAX, "'explore/%00'" LOOKS },
  { "demarc:explore/a%FF", DEMARC_PLACE_ERROR_SYNTAX, "'explore/a%FF'" LOOKS },
  { "demarc:explore/%ED%A0%80", DEMARC_PLACE_ERROR_SYNTAX, "'explore/%ED%A0%80'" LOOKS },
  { "demarc:explore/rds?layer", DEMARC_PLACE_ERROR_SYNTAX, "'layer'" LOOKS },
  { "demarc:explore/rds?layer=", DEMARC_PLACE_ERROR_SYNTAX, "'layer='" LOOKS },
  { "demarc:explore/rds?layer=%FF", DEMARC_PLACE_ERROR_SYNTAX, "'layer=%FF'" LOOKS },
  { "demarc:explore/\xff", DEMARC_PLACE_ERROR_SYNTAX, "'demarc:explore/\xef\xbf\xbd'" LOOKS },
  { "\xff", DEMARC_PLACE_ERROR_SYNTAX, "'\xef\xbf\xbd'" LOOKS },
  { "demarc:", DEMARC_PLACE_ERROR_UNKNOWN, "there is no page ''" },
  { "demarc:explor/rds", DEMARC_PLACE_ERROR_UNKNOWN,
    "there is no page 'explor'; did you mean 'explore'?" },
  { "demarc:Explore", DEMARC_PLACE_ERROR_UNKNOWN,
    "there is no page 'Explore'; did you mean 'explore'?" },
  { "demarc:nowhere", DEMARC_PLACE_ERROR_UNKNOWN, "there is no page 'nowhere'" },
  { "demarc:\x1b[2J", DEMARC_PLACE_ERROR_UNKNOWN, "there is no page '\\x1b[2J'" },
  { "demarc:explore?layr=x", DEMARC_PLACE_ERROR_UNKNOWN,
    "a place has no option 'layr'; did you mean 'layer'?" },
  { "demarc:explore?&", DEMARC_PLACE_ERROR_UNKNOWN, "a place has no option ''" },
  { "demarc:explore?a\nb=x", DEMARC_PLACE_ERROR_UNKNOWN, "a place has no option 'a\\x0ab'" },
};

static void
test_refused (gconstpointer data)
{
  const Refused *row = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (demarc_place_new_from_text (row->given, &error));
  g_assert_error (error, DEMARC_PLACE_ERROR, row->code);
  g_assert_cmpstr (error->message, ==, row->message);
}

/* What a model makes of a place: ids for names, and nothing that is the default anyway. */
static const Row checked[] = {
  { "demarc:explore", "demarc:explore" },
  { "Amazon RDS", "demarc:explore/rds" },
  { "RDS/rds custom", "demarc:explore/rds/rds-custom" },
  { "rds/standard", "demarc:explore/rds" },
  { "demarc:explore/rds?scheme=three", "demarc:explore/rds" },
  { "demarc:explore/rds?scheme=Two%20categories", "demarc:explore/rds?scheme=two" },
  { "demarc:explore/rds?lens=current", "demarc:explore/rds" },
  { "demarc:explore/rds?lens=source:reference%20sheet", "demarc:explore/rds?lens=source:S001" },
  { "demarc:explore/rds?layer=Guest%20OS", "demarc:explore/rds?layer=guest-os" },
  { "category:three/container", "demarc:explore/category:container" },
  { "category:paas", "demarc:explore/category:paas?scheme=four" },
  { "demarc:explore/category:two/abstracted", "demarc:explore/category:abstracted?scheme=two" },
  { "demarc:explore/category:abstracted?scheme=two",
    "demarc:explore/category:abstracted?scheme=two" },
  { "demarc:explore/rds?toward=s3", "demarc:explore/rds" },
  { "demarc:explore/rds?by=0.5", "demarc:explore/rds" },
  { "demarc:explore/rds?toward=s3&by=.5", "demarc:explore/rds?toward=s3&by=0.500" },
  { "demarc:explore/rds?toward=Amazon%20S3&by=1e-1", "demarc:explore/rds?toward=s3&by=0.100" },
  { "demarc:explore/rds?toward=s3&by=-0", "demarc:explore/rds?toward=s3&by=0.000" },
  { "demarc:explore/rds?toward=s3&by=1", "demarc:explore/rds?toward=s3&by=1.000" },
  { "demarc:explore/category:container?toward=category:abstracted&by=0.25",
    "demarc:explore/category:container?toward=category:abstracted&by=0.250" },
  { "demarc:explore/category:two/infrastructure?toward=category:abstracted&by=0.25",
    "demarc:explore/category:infrastructure?scheme=two&toward=category:abstracted&by=0.250" },
  { "demarc:explore/rds?toward=category:paas&by=0.25",
    "demarc:explore/rds?scheme=four&toward=category:paas&by=0.250" },
  { "demarc:explore/category:paas?toward=category:saas&by=0.25",
    "demarc:explore/category:paas?scheme=four&toward=category:saas&by=0.250" },
  { "demarc:incidents/s3", "demarc:incidents/s3?incident=public-bucket" },
  { "demarc:incidents/s3?incident=Zone%20outage", "demarc:incidents/s3?incident=zone-outage" },
  { "demarc:incidents/ecs/fargate?answer&incident=leaked-key",
    "demarc:incidents/ecs/fargate?incident=leaked-key&answer" },
  { "demarc:explore/rds?incident=cellar&answer", "demarc:explore/rds" },
};

static void
test_checked (gconstpointer data)
{
  const Row *row = data;
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (row->given, &error);
  g_autoptr (DemarcPlace) good = NULL;
  g_autoptr (DemarcPlace) twice = NULL;

  g_assert_no_error (error);
  good = demarc_place_dup_checked (place, model, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (demarc_place_get_text (good), ==, row->text);
  twice = demarc_place_dup_checked (good, model, &error);
  g_assert_no_error (error);
  g_assert_true (demarc_place_equal (good, twice));
}

static const Row missing[] = {
  { "rdz", "there is no service or category 'rdz'; did you mean 'rds'?" },
  { "ecs/farget", "there is no service or category 'ecs/farget'; did you mean 'ecs/fargate'?" },
  { "\xe2\x80\x8b", "there is no service or category '\xe2\x80\x8b'" },
  { "a\x1b[31m", "there is no service or category 'a\\x1b[31m'" },
  { "demarc:explore/rds?scheme=tree",
    "there is no scheme 'tree'; did you mean 'three'?" },
  { "demarc:explore/rds?layer=gest-os",
    "there is no layer 'gest-os'; did you mean 'guest-os'?" },
  { "demarc:explore/rds?layer=cellar", "there is no layer 'cellar'" },
  { "demarc:explore/rds?lens=source:S01", "there is no lens 'source:S01'; did you mean 'source:S001'?" },
  { "demarc:explore/rds?lens=S001",
    "there is no lens 'S001'; did you mean 'source:S001'?" },
  { "demarc:explore/rds?toward=s4&by=0",
    "there is no service or category 's4'; did you mean 's3'?" },
  { "demarc:explore/category:paas?toward=category:container&by=0",
    "'category:container' is a category of another scheme" },
  { "demarc:explore/category:three/abstracted?toward=category:two/abstracted&by=0",
    "'category:two/abstracted' is a category of another scheme" },
  { "demarc:explore/rds?toward=s3&by=1.001", "'1.001' is not a number from 0 to 1" },
  { "demarc:explore/rds?toward=s3&by=-0.1", "'-0.1' is not a number from 0 to 1" },
  { "demarc:explore/rds?toward=s3&by=nan", "'nan' is not a number from 0 to 1" },
  { "demarc:explore/rds?toward=s3&by=inf", "'inf' is not a number from 0 to 1" },
  { "demarc:explore/rds?toward=s3&by=0,5", "'0,5' is not a number from 0 to 1" },
  { "demarc:incidents/s3?incident=lost-bucket",
    "there is no incident 'lost-bucket'; did you mean 'lost-backup'?" },
  { "demarc:incidents/s3?incident=earthquake", "there is no incident 'earthquake'" },
  { "demarc:explore/rds?toward=s3&by=half", "'half' is not a number from 0 to 1" },
};

static void
test_missing (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (row->given, &error);

  g_assert_no_error (error);
  g_assert_null (demarc_place_dup_checked (place, demarc_model_get_builtin (), &error));
  g_assert_error (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_UNKNOWN);
  g_assert_cmpstr (error->message, ==, row->text);
}

static void
test_with (void)
{
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (
    "demarc:explore/rds?scheme=two&lens=source:S001&layer=guest-os&toward=s3&by=0.5", NULL);
  g_autoptr (DemarcPlace) layer = demarc_place_with_option (place, DEMARC_PLACE_LAYER, "sites");
  g_autoptr (DemarcPlace) none = demarc_place_with_option (place, DEMARC_PLACE_LENS, NULL);
  g_autoptr (DemarcPlace) subject = demarc_place_with_subject (place, "ec2");
  g_autoptr (DemarcPlace) whole = demarc_place_with_subject (place, NULL);

  g_assert_cmpstr (demarc_place_get_text (layer), ==,
                   "demarc:explore/rds?scheme=two&lens=source:S001&layer=sites&toward=s3&by=0.5");
  g_assert_cmpstr (demarc_place_get_text (none), ==,
                   "demarc:explore/rds?scheme=two&layer=guest-os&toward=s3&by=0.5");
  /* A position between two subjects belongs to them alone. */
  g_assert_cmpstr (demarc_place_get_text (subject), ==,
                   "demarc:explore/ec2?scheme=two&lens=source:S001&layer=guest-os");
  g_assert_cmpstr (demarc_place_get_text (whole), ==,
                   "demarc:explore?scheme=two&lens=source:S001&layer=guest-os");
  g_assert_cmpstr (demarc_place_get_text (place), ==,
                   "demarc:explore/rds?scheme=two&lens=source:S001&layer=guest-os&toward=s3"
                   "&by=0.5");
  g_assert_null (demarc_place_get_subject (whole));
  g_assert_null (demarc_place_get_option (none, DEMARC_PLACE_LENS));
  g_assert_cmpstr (demarc_place_get_option (place, DEMARC_PLACE_BY), ==, "0.5");
  g_assert_cmpint (demarc_place_get_page (place), ==, DEMARC_PAGE_EXPLORE);
  g_assert_false (demarc_place_equal (place, NULL));
  g_assert_false (demarc_place_equal (place, layer));
}

/* A model without incidents has nothing to answer. */
static void
test_no_incidents (void)
{
  g_autoptr (DemarcModel) model = fixture_new_empty ();
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text ("demarc:incidents?answer", NULL);
  g_autoptr (DemarcPlace) good = demarc_place_dup_checked (place, model, NULL);

  g_assert_cmpstr (demarc_place_get_text (good), ==, "demarc:incidents");
}

static void
test_long (void)
{
  g_autofree char *fits = g_strnfill (4096 - strlen ("demarc:explore/"), 'a');
  g_autofree char *good = g_strconcat ("demarc:explore/", fits, NULL);
  g_autofree char *bad = g_strconcat (good, "a", NULL);
  g_autofree char *huge = g_strnfill (1 << 20, '%');
  g_autofree char *words = g_strnfill (3000, ' ');
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (good, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (demarc_place_get_text (place), ==, good);
  g_assert_null (demarc_place_new_from_text (bad, &error));
  g_assert_error (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_SYNTAX);
  g_clear_error (&error);
  g_assert_null (demarc_place_new_from_text (huge, &error));
  g_assert_error (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_SYNTAX);
  /* A message is read by people. */
  g_assert_cmpuint (strlen (error->message), <, 400);
  g_clear_error (&error);
  /* What cannot be written as a place is none. */
  g_assert_null (demarc_place_new_from_text (words, &error));
  g_assert_error (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_SYNTAX);
}

#define ADD(path, table, function) \
  for (guint i = 0; i < G_N_ELEMENTS (table); i++) \
    { \
      g_autofree char *full = g_strdup_printf ("/place/" path "/%u", i); \
\
      g_test_add_data_func (full, &table[i], function); \
    }

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("parsed", parsed, test_parsed);
  ADD ("refused", refused, test_refused);
  ADD ("checked", checked, test_checked);
  ADD ("missing", missing, test_missing);
  g_test_add_func ("/place/with", test_with);
  g_test_add_func ("/place/no-incidents", test_no_incidents);
  g_test_add_func ("/place/long", test_long);

  return g_test_run ();
}
