/* test-place-matrix.c: what a place shows of the matrix
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-matrix-options.h"
#include "model-fixture.h"

typedef struct
{
  const char *given;
  const char *expected;  /* the place, or why it is none */
} Row;

/* What the model makes of a place: ids for names, and nothing that is the default anyway. */
static const Row checked[] = {
  { "demarc:matrix", "demarc:matrix" },
  { "demarc:matrix/rds", "demarc:matrix" },
  { "demarc:matrix?toward=s3&by=0.5&baseline=rds", "demarc:matrix" },
  { "demarc:matrix?sort=name", "demarc:matrix?sort=name" },
  { "demarc:matrix?sort=Yours", "demarc:matrix?sort=yours" },
  { "demarc:matrix?sort=model&group=none", "demarc:matrix" },
  { "demarc:matrix?sort=Guest%20OS", "demarc:matrix?sort=guest-os" },
  { "demarc:matrix?group=Area", "demarc:matrix?group=area" },
  { "demarc:matrix?group=category&scheme=two", "demarc:matrix?scheme=two&group=category" },
  { "demarc:matrix?group=category&folded=container,nothing,infrastructure",
    "demarc:matrix?group=category&folded=infrastructure,container" },
  { "demarc:matrix?group=area&folded=container,storage,none",
    "demarc:matrix?group=area&folded=storage,none" },
  { "demarc:matrix?group=area&folded=container", "demarc:matrix?group=area" },
  { "demarc:matrix?folded=infrastructure", "demarc:matrix" },
  { "demarc:matrix?area=machine%20learning", "demarc:matrix?area=ml" },
  { "demarc:matrix?category=container", "demarc:matrix?category=category:three/container" },
  { "demarc:matrix?category=category:container",
    "demarc:matrix?category=category:three/container" },
  { "demarc:matrix?category=infrastructure&scheme=two",
    "demarc:matrix?scheme=two&category=category:two/infrastructure" },
  { "demarc:matrix?category=paas", "demarc:matrix?category=category:four/paas" },
  { "demarc:matrix?where=Guest%20OS:You", "demarc:matrix?where=guest-os:customer" },
  { "demarc:matrix?where=guest-os:aws", "demarc:matrix?where=guest-os:provider" },
  { "demarc:matrix?where=guest-os:shared", "demarc:matrix?where=guest-os:shared" },
  { "demarc:matrix?where=guest-os:unstated", "demarc:matrix?where=guest-os:unstated" },
  { "demarc:matrix?words=%20aurora%20", "demarc:matrix?words=aurora" },
  { "demarc:matrix?words=%20", "demarc:matrix" },
  { "demarc:matrix?transpose&disputed", "demarc:matrix?disputed&transpose" },
  { "demarc:matrix?at=Amazon%20RDS&layer=guest-os", "demarc:matrix?layer=guest-os&at=rds" },
};

static void
test_checked (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (row->given, &error);
  g_autoptr (DemarcPlace) found = NULL;
  g_autoptr (DemarcPlace) again = NULL;

  g_assert_no_error (error);
  found = demarc_place_dup_checked (place, demarc_model_get_builtin (), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (demarc_place_get_text (found), ==, row->expected);
  again = demarc_place_dup_checked (found, demarc_model_get_builtin (), &error);
  g_assert_no_error (error);
  g_assert_true (demarc_place_equal (found, again));
}

#define WHERE "is not a layer and who answers for it, such as guest-os:customer"

static const Row refused[] = {
  { "demarc:matrix?sort=nam",
    "there is no order 'nam'; an order is 'name', 'yours' or a layer; did you mean 'name'?" },
  { "demarc:matrix?sort=gest-os",
    "there is no order 'gest-os'; an order is 'name', 'yours' or a layer; did you mean "
    "'guest-os'?" },
  { "demarc:matrix?sort=%1b",
    "there is no order '\\x1b'; an order is 'name', 'yours' or a layer" },
  { "demarc:matrix?group=categry",
    "there are no groups 'categry'; groups are 'category' or 'area'; did you mean 'category'?" },
  { "demarc:matrix?group=size",
    "there are no groups 'size'; groups are 'category' or 'area'" },
  { "demarc:matrix?category=contaner",
    "there is no category 'contaner'; did you mean 'category:container'?" },
  { "demarc:matrix?category=rds", "there is no category 'rds'" },
  { "demarc:matrix?where=guest-os", "'guest-os' " WHERE "; did you mean 'guest-os:customer'?" },
  { "demarc:matrix?where=gest-os:AWS",
    "'gest-os:AWS' " WHERE "; did you mean 'guest-os:provider'?" },
  { "demarc:matrix?where=guest-os:costumer",
    "'guest-os:costumer' " WHERE "; did you mean 'guest-os:customer'?" },
  { "demarc:matrix?where=guest-os:", "'guest-os:' " WHERE },
  { "demarc:matrix?where=:customer", "':customer' " WHERE },
  { "demarc:matrix?where=::", "'::' " WHERE },
  { "demarc:matrix?at=ec3", "there is no service or category 'ec3'; did you mean 'ec2'?" },
};

static void
test_refused (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (row->given, &error);

  g_assert_no_error (error);
  g_assert_null (demarc_place_dup_checked (place, demarc_model_get_builtin (), &error));
  g_assert_error (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_UNKNOWN);
  g_assert_cmpstr (error->message, ==, row->expected);
}

/* All areas there are stand in the message. */
static void
test_area (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text ("demarc:matrix?area=storag", &error);

  g_assert_no_error (error);
  g_assert_null (demarc_place_dup_checked (place, demarc_model_get_builtin (), &error));
  g_assert_true (g_str_has_prefix (error->message, "there is no area 'storag'; there are "));
  g_assert_true (g_str_has_suffix (error->message, "; did you mean 'storage'?"));
}

/* What a place that was not checked has too much of is left out. */
static void
test_unchecked (void)
{
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (
    "demarc:matrix?scheme=x&sort=x&group=x&area=x&category=x&where=x", NULL);
  DemarcMatrixOptions none = { 0 };
  DemarcMatrixOptions options;

  demarc_matrix_options_from_place (&options, place, demarc_model_get_builtin ());
  g_assert_true (demarc_matrix_options_equal (&options, &none));
}

#define CHOOSE(n) (guint) g_rand_int_range (rand, 0, (gint32) (n))
#define MAYBE(value) (g_rand_boolean (rand) ? (value) : NULL)

static DemarcMatrixOptions
make_options (GRand       *rand,
              DemarcModel *model)
{
  DemarcMatrixOptions options = { 0 };
  guint n_layers = demarc_model_get_n_layers (model);

  options.sort = (DemarcMatrixSort) CHOOSE (4);
  if (options.sort == DEMARC_MATRIX_SORT_LAYER)
    options.sort_layer = demarc_model_get_layer (model, CHOOSE (n_layers));
  options.group = (DemarcMatrixGroup) CHOOSE (3);
  options.area = MAYBE (demarc_model_get_area (model, CHOOSE (demarc_model_get_n_areas (model))));
  options.category = MAYBE (demarc_model_get_any_category (
    model, CHOOSE (demarc_model_get_n_all_categories (model))));
  options.where_layer = MAYBE (demarc_model_get_layer (model, CHOOSE (n_layers)));
  options.where_owner = (DemarcOwner) CHOOSE (DEMARC_N_OWNERS);
  options.only_disputed = g_rand_boolean (rand);
  options.transpose = g_rand_boolean (rand);
  options.words = MAYBE ("Café & <b>100%</b>?=+");

  return options;
}

/* Options, a place of them, its text, and options again: the same, under every scheme. */
static void
test_identity (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint round = 0; round < 2000; round++)
    {
      DemarcMatrixOptions options = make_options (rand, model);
      guint scheme = CHOOSE (demarc_model_get_n_schemes (model));
      g_autoptr (DemarcPlace) bare = demarc_place_new (DEMARC_PAGE_MATRIX, NULL);
      g_autoptr (DemarcPlace) start = demarc_place_with_option (
        bare, DEMARC_PLACE_SCHEME,
        demarc_entry_get_id (DEMARC_ENTRY (demarc_model_get_scheme (model, scheme))));
      g_autoptr (DemarcPlace) place = demarc_matrix_options_to_place (&options, start, model);
      g_autoptr (DemarcPlace) read =
        demarc_place_new_from_text (demarc_place_get_text (place), NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (DemarcPlace) found = demarc_place_dup_checked (read, model, &error);
      DemarcMatrixOptions again;

      g_assert_no_error (error);
      demarc_matrix_options_from_place (&again, found, model);
      g_assert_true (demarc_matrix_options_equal (&options, &again));
    }
}

/* Whatever the options say, they are refused with a sentence, or checking again changes nothing. */
static void
test_hostile (void)
{
  static const char *const names[] = {
    DEMARC_PLACE_SORT, DEMARC_PLACE_GROUP, DEMARC_PLACE_AREA, DEMARC_PLACE_CATEGORY,
    DEMARC_PLACE_WHERE, DEMARC_PLACE_WORDS, DEMARC_PLACE_AT,
  };
  static const char *const pieces[] = {
    "name", "yours", "model", "none", "area", "category", "category:", "three", "/", ":", "::",
    "guest-os", "customer", "AWS", "You", "unstated", "ml", "container", "rds", " ", "%s%n", "\x1b",
    "\n", "\xe2\x80\xae", "é", "\xcc\x81", "+", "'",
  };
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GRand) rand = fixture_new_rand ();
  guint n_good = 0;

  for (guint round = 0; round < 3000; round++)
    {
      g_autoptr (DemarcPlace) bare = demarc_place_new (DEMARC_PAGE_MATRIX, NULL);
      g_autoptr (GString) value = g_string_new (NULL);
      g_autoptr (DemarcPlace) place = NULL;
      g_autoptr (DemarcPlace) once = NULL;
      g_autoptr (GError) error = NULL;

      for (guint n = CHOOSE (4); n > 0; n--)
        g_string_append (value, pieces[CHOOSE (G_N_ELEMENTS (pieces))]);
      place = demarc_place_with_option (bare, names[CHOOSE (G_N_ELEMENTS (names))], value->str);
      once = demarc_place_dup_checked (place, model, &error);
      g_assert_true ((once == NULL) == (error != NULL));
      if (once != NULL)
        {
          g_autoptr (DemarcPlace) twice = demarc_place_dup_checked (once, model, NULL);

          g_assert_cmpstr (demarc_place_get_text (once), ==, demarc_place_get_text (twice));
          n_good++;
          continue;
        }
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_null (strpbrk (error->message, "\n\x1b"));
    }
  g_assert_cmpuint (n_good, >, 300);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_ROWS ("/model/place-matrix/checked", checked, test_checked);
  ADD_ROWS ("/model/place-matrix/refused", refused, test_refused);
  g_test_add_func ("/model/place-matrix/area", test_area);
  g_test_add_func ("/model/place-matrix/unchecked", test_unchecked);
  g_test_add_func ("/model/place-matrix/identity", test_identity);
  g_test_add_func ("/model/place-matrix/hostile", test_hostile);

  return g_test_run ();
}
