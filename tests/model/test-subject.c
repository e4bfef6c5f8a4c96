/* test-subject.c: what words name
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-lens.h"
#include "model-fixture.h"

typedef struct
{
  const char *words;
  const char *scheme;
  const char *text;
  const char *category_scheme;
} Found;

/* Words that name something in the built-in model. */
static const Found found[] = {
  { "rds", NULL, "rds", NULL },
  { "RDS", NULL, "rds", NULL },
  { "Amazon RDS", NULL, "rds", NULL },
  { "amazon-rds", NULL, "rds", NULL },
  { "  amazon   rds ", NULL, "rds", NULL },
  { "\xef\xbc\xb2\xef\xbc\xa4\xef\xbc\xb3", NULL, "rds", NULL },
  { "ec2", NULL, "ec2", NULL },
  { "ecs/fargate", NULL, "ecs/fargate", NULL },
  { "ECS/Fargate", NULL, "ecs/fargate", NULL },
  { "ecs/managed instances", NULL, "ecs/managed-instances", NULL },
  { "ecs/ec2", NULL, "ecs", NULL },
  { "rds/standard", NULL, "rds", NULL },
  { "rds/RDS Custom", NULL, "rds/rds-custom", NULL },
  { "elastic beanstalk", NULL, "elastic-beanstalk", NULL },
  { "category:container", NULL, "category:container", "three" },
  { "category:Container Services", NULL, "category:container", "three" },
  { "category:containers", NULL, "category:containers", "four" },
  { "category:three/abstracted", NULL, "category:abstracted", "three" },
  { "category:two/abstracted", NULL, "category:abstracted", "two" },
  { "category:abstracted", "two", "category:abstracted", "two" },
  { "category:abstracted", "four", "category:abstracted", "three" },
  { "category:paas", NULL, "category:paas", "four" },
  { "category:PaaS", "two", "category:paas", "four" },
  { "category:four/Abstracted services (PaaS)", NULL, "category:paas", "four" },
  { "saas", NULL, "category:saas", "four" },
  { "infrastructure", NULL, "category:infrastructure", "three" },
  { "Infrastructure services", "two", "category:infrastructure", "two" },
};

static void
test_found (gconstpointer data)
{
  const Found *row = data;
  DemarcModel *model = demarc_model_get_builtin ();
  DemarcEntry *scheme =
    row->scheme == NULL ? NULL : demarc_model_find_scheme (model, row->scheme, NULL);
  char *hint = NULL;
  g_autoptr (DemarcSubject) subject = demarc_model_find_subject (
    model, row->words, scheme == NULL ? NULL : DEMARC_SCHEME (scheme), &hint);
  DemarcCategory *category;

  g_assert_nonnull (subject);
  g_assert_null (hint);
  g_assert_cmpstr (demarc_subject_get_text (subject), ==, row->text);
  category = demarc_subject_get_category (subject);
  g_assert_true ((category == NULL) == (row->category_scheme == NULL));
  if (category != NULL)
    g_assert_cmpstr (demarc_entry_get_id (DEMARC_ENTRY (
                       demarc_model_get_category_scheme (model, category))),
                     ==, row->category_scheme);
}

typedef struct
{
  const char *words;
  const char *hint;
} Unknown;

static const Unknown unknown[] = {
  { "rdz", "did you mean 'rds'?" },
  { "dynamdb", "did you mean 'dynamodb'?" },
  { "amazon rdss", "did you mean 'rds'?" },
  { "ecs/farget", "did you mean 'ecs/fargate'?" },
  { "rds/costum", NULL },
  { "category:contaner", "did you mean 'category:container'?" },
  { "category:five/container", NULL },
  { "category:three/paas", NULL },
  { "quantum mainframe", NULL },
  { "", NULL },
  { "/", NULL },
  { "//", NULL },
  { "rds/", NULL },
  { "/rds", NULL },
  { "category:", NULL },
  { "category:/", NULL },
  { "...", NULL },
  { "rds\x1b[31m", NULL },
};

static void
test_unknown (gconstpointer data)
{
  const Unknown *row = data;
  g_autofree char *hint = NULL;
  g_autoptr (DemarcSubject) subject =
    demarc_model_find_subject (demarc_model_get_builtin (), row->words, NULL, &hint);

  g_assert_null (subject);
  if (row->hint != NULL)
    g_assert_cmpstr (hint, ==, row->hint);
  else
    g_assert_true (hint == NULL || g_str_has_prefix (hint, "did you mean '"));
}

/* Each subject is found again by its text, its own title and its name in any case. */
static void
test_round_trip (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) all = fixture_all_subjects (model);

  for (guint i = 0; i < all->len; i++)
    {
      DemarcSubject *subject = g_ptr_array_index (all, i);
      DemarcCategory *category = demarc_subject_get_category (subject);
      DemarcScheme *scheme =
        category == NULL ? NULL : demarc_model_get_category_scheme (model, category);
      const char *text = demarc_subject_get_text (subject);
      g_autofree char *upper = g_ascii_strup (text, -1);
      g_autoptr (DemarcSubject) again = demarc_model_find_subject (model, text, scheme, NULL);
      g_autoptr (DemarcSubject) loud = NULL;
      g_autoptr (DemarcSubject) titled = NULL;

      g_assert_true (demarc_subject_equal (subject, again));
      if (category != NULL)
        continue;
      loud = demarc_model_find_subject (model, upper, NULL, NULL);
      g_assert_true (demarc_subject_equal (subject, loud));
      titled = demarc_model_find_subject (model, demarc_subject_get_title (subject), NULL, NULL);
      g_assert_true (demarc_subject_get_service (titled) == demarc_subject_get_service (subject));
    }
}

/* No two services can be meant by the same words. */
static void
test_aliases (void)
{
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);
      DemarcList aliases = demarc_service_get_aliases (service);

      for (guint j = 0; j < aliases.n; j++)
        {
          g_autoptr (DemarcSubject) subject =
            fixture_find (model, demarc_list_get_text (aliases, j));

          g_assert_true (demarc_subject_get_service (subject) == service);
        }
    }
}

static void
test_parts (void)
{
  g_autoptr (DemarcModel) model = fixture_new_small ();
  g_autoptr (DemarcSubject) service = fixture_find (model, "run");
  g_autoptr (DemarcSubject) base = fixture_find (model, "run/plain");
  g_autoptr (DemarcSubject) variant = fixture_find (model, "run/own");
  g_autoptr (DemarcSubject) category = fixture_find (model, "category:iaas");
  g_autoptr (DemarcSubject) alias = fixture_find (model, "cafe");
  g_autofree char *title = demarc_subject_dup_full_title (variant);
  g_autofree char *plain = demarc_subject_dup_full_title (base);

  /* The base variant is the service itself. */
  g_assert_true (demarc_subject_equal (service, base));
  g_assert_cmpstr (demarc_subject_get_text (base), ==, "run");
  g_assert_cmpstr (plain, ==, "Acme Runner");

  g_assert_false (demarc_subject_equal (service, variant));
  g_assert_false (demarc_subject_equal (service, NULL));
  g_assert_false (demarc_subject_equal (service, category));
  g_assert_cmpstr (demarc_subject_get_title (variant), ==, "Acme Runner");
  g_assert_cmpstr (title, ==, "Acme Runner, On your machines");
  g_assert_null (demarc_subject_get_service (category));
  g_assert_cmpstr (demarc_subject_get_title (category), ==, "Rented machines");
  g_assert_cmpstr (demarc_subject_get_text (alias), ==, "vm");
}

static void
test_lens (void)
{
  static const struct { const char *text; const char *source; const char *hint; } rows[] = {
    { "source:A", "A", NULL },
    { "source:a", "A", NULL },
    { "source:Handbook", "A", NULL },
    { "source:manual", "DOC", NULL },
    { "source:cours", NULL, "did you mean 'source:B'?" },
    { "source:nothing like it", NULL, "a lens is 'current' or 'source:ID'" },
    { "sauce:A", NULL, "did you mean 'source:A'?" },
    { "DOC", NULL, "did you mean 'source:DOC'?" },
    { "", NULL, "a lens is 'current' or 'source:ID'" },
  };
  g_autoptr (DemarcModel) model = fixture_new_small ();
  DemarcSource *lens = demarc_model_get_source (model, 0);
  g_autofree char *current = demarc_lens_dup_text (NULL);

  g_assert_cmpstr (current, ==, "current");
  g_assert_true (demarc_model_find_lens (model, "current", &lens, NULL));
  g_assert_null (lens);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *hint = NULL;
      gboolean known = demarc_model_find_lens (model, rows[i].text, &lens, &hint);

      g_assert_true (known == (rows[i].source != NULL));
      g_assert_true (known == (lens != NULL));
      g_assert_cmpstr (hint, ==, rows[i].hint);
      if (known)
        {
          g_autofree char *text = demarc_lens_dup_text (lens);
          g_autofree char *wanted = g_strconcat ("source:", rows[i].source, NULL);

          g_assert_cmpstr (text, ==, wanted);
        }
    }
}

/* Whatever was typed, there is a subject or there is none; nothing breaks. */
static void
test_random (void)
{
  static const char *const pieces[] = {
    "rds", "ecs", "fargate", "category:", "three", "container", "/", "/", " ", "-", "\xff",
    "\xc3\xa9", "\xe2\x80\xae", "\xf0\x9f\x98\x80", "amazon", "%2f", "\x1b", "\xf0", "%s%n",
    "12345",
  };
  g_autoptr (GRand) rand = fixture_new_rand ();
  guint n_found = 0;

  for (guint i = 0; i < 2000; i++)
    {
      g_autoptr (GString) words = g_string_new (NULL);
      g_autoptr (DemarcSubject) subject = NULL;
      g_autofree char *hint = NULL;

      for (int n = g_rand_int_range (rand, 0, 6); n > 0; n--)
        g_string_append (words, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
      subject = demarc_model_find_subject (demarc_model_get_builtin (), words->str, NULL, &hint);
      n_found += subject != NULL;
      g_assert_true (subject == NULL || hint == NULL);
      g_assert_true (hint == NULL || g_utf8_validate (hint, -1, NULL));
    }

  g_assert_cmpuint (n_found, >, 0);
}

static void
test_long_words (void)
{
  g_autofree char *words = g_strnfill (1 << 20, 'a');
  g_autofree char *hint = NULL;

  g_assert_null (demarc_model_find_subject (demarc_model_get_builtin (), words, NULL, &hint));
  g_assert_null (hint);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (found); i++)
    {
      g_autofree char *path = g_strdup_printf ("/subject/found/%u", i);

      g_test_add_data_func (path, &found[i], test_found);
    }
  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_autofree char *path = g_strdup_printf ("/subject/unknown/%u", i);

      g_test_add_data_func (path, &unknown[i], test_unknown);
    }
  g_test_add_func ("/subject/round-trip", test_round_trip);
  g_test_add_func ("/subject/aliases", test_aliases);
  g_test_add_func ("/subject/parts", test_parts);
  g_test_add_func ("/subject/lens", test_lens);
  g_test_add_func ("/subject/random", test_random);
  g_test_add_func ("/subject/long-words", test_long_words);

  return g_test_run ();
}
