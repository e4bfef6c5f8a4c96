/* test-place-fuzz.c: generated places, good ones and bad ones
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-session.h"
#include "model-fixture.h"

#define N_PLACES 2000

static const char *const options[] = {
  DEMARC_PLACE_SCHEME, DEMARC_PLACE_LENS, DEMARC_PLACE_LAYER, DEMARC_PLACE_TOWARD, DEMARC_PLACE_BY,
};

/* A text of any characters but zero. */
static char *
make_text (GRand *rand)
{
  static const gunichar edges[] = {
    1, 0x1b, ' ', '%', '&', '=', '?', '/', '#', '+', ':', '"', '\'', '<', 0x7f, 0x80, 0xa0, 0xe9,
    0x301, 0x200b, 0x202e, 0x2066, 0x2028, 0x65e5, 0xfeff, 0xfffd, 0x1f600, 0x10fffd,
  };
  GString *text = g_string_new (NULL);

  for (int n = g_rand_int_range (rand, 1, 12); n > 0; n--)
    g_string_append_unichar (text, g_rand_boolean (rand)
                                     ? edges[g_rand_int_range (rand, 0, G_N_ELEMENTS (edges))]
                                     : (gunichar) g_rand_int_range (rand, 'a', 'z' + 1));

  return g_string_free (text, FALSE);
}

/* Whatever a place holds, its text makes the same place. */
static void
test_round_trip (void)
{
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint i = 0; i < N_PLACES; i++)
    {
      g_autofree char *subject = g_rand_boolean (rand) ? make_text (rand) : NULL;
      g_autoptr (DemarcPlace) place = demarc_place_new (DEMARC_PAGE_EXPLORE, subject);
      g_autoptr (DemarcPlace) again = NULL;
      g_autoptr (GError) error = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (options); j++)
        {
          g_autofree char *value = g_rand_boolean (rand) ? make_text (rand) : NULL;
          g_autoptr (DemarcPlace) changed = demarc_place_with_option (place, options[j], value);

          g_set_object (&place, changed);
        }

      g_assert_true (g_str_is_ascii (demarc_place_get_text (place)));
      g_assert_null (strpbrk (demarc_place_get_text (place), " \"'<>#\n\x1b"));
      again = demarc_place_new_from_text (demarc_place_get_text (place), &error);
      g_assert_no_error (error);
      g_assert_true (demarc_place_equal (place, again));
      g_assert_cmpstr (demarc_place_get_subject (again), ==, subject);
      for (guint j = 0; j < G_N_ELEMENTS (options); j++)
        g_assert_cmpstr (demarc_place_get_option (again, options[j]), ==,
                         demarc_place_get_option (place, options[j]));
    }
}

static DemarcPlace *
make_good (GRand     *rand,
           GPtrArray *subjects)
{
  DemarcModel *model = demarc_model_get_builtin ();
  DemarcSubject *subject =
    g_ptr_array_index (subjects, g_rand_int_range (rand, 0, (int) subjects->len));
  DemarcSubject *toward =
    g_ptr_array_index (subjects, g_rand_int_range (rand, 0, (int) subjects->len));
  g_autoptr (GString) text = g_string_new ("demarc:explore/");
  DemarcPlace *place;

#define ANY(kind, n) \
  demarc_entry_get_id (DEMARC_ENTRY ( \
    demarc_model_get_##kind (model, (guint) g_rand_int_range (rand, 0, (int) (n)))))

  g_string_append_printf (text, "%s?", demarc_subject_get_text (subject));
  if (g_rand_boolean (rand))
    g_string_append_printf (text, "scheme=%s&", ANY (scheme, demarc_model_get_n_schemes (model)));
  if (g_rand_boolean (rand))
    g_string_append_printf (text, "lens=source:%s&",
                            ANY (source, demarc_model_get_n_sources (model)));
  if (g_rand_boolean (rand))
    g_string_append_printf (text, "layer=%s&", ANY (layer, demarc_model_get_n_layers (model)));
  if (g_rand_boolean (rand))
    g_string_append_printf (text, "by=0.%d&toward=%s&", g_rand_int_range (rand, 0, 1000),
                            demarc_subject_get_text (toward));
  g_string_truncate (text, text->len - 1);

#undef ANY

  place = demarc_place_new_from_text (text->str, NULL);
  g_assert_nonnull (place);

  return place;
}

/* Checking a place again changes nothing, and a session that goes there shows what it says. */
static void
test_good (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GRand) rand = fixture_new_rand ();
  g_autoptr (GPtrArray) subjects = fixture_all_subjects (model);
  g_autoptr (DemarcSession) session = demarc_session_new (model);
  guint n_good = 0;

  for (guint i = 0; i < N_PLACES; i++)
    {
      g_autoptr (DemarcPlace) place = make_good (rand, subjects);
      g_autoptr (GError) error = NULL;
      g_autoptr (DemarcPlace) once = demarc_place_dup_checked (place, model, &error);
      g_autoptr (DemarcPlace) twice = NULL;
      g_autoptr (DemarcPlace) read = NULL;

      if (once == NULL)
        {
          /* Only two categories of different schemes have nothing between them. */
          g_assert_error (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_UNKNOWN);
          g_assert_nonnull (demarc_place_get_option (place, DEMARC_PLACE_TOWARD));
          continue;
        }

      n_good++;
      twice = demarc_place_dup_checked (once, model, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (demarc_place_get_text (once), ==, demarc_place_get_text (twice));
      read = demarc_place_new_from_text (demarc_place_get_text (once), &error);
      g_assert_no_error (error);
      g_assert_true (demarc_place_equal (once, read));

      g_assert_true (demarc_session_go (session, once, &error));
      g_assert_no_error (error);
      g_assert_true (demarc_place_equal (demarc_session_get_place (session), once));
      g_assert_cmpstr (demarc_subject_get_text (demarc_session_get_subject (session)), ==,
                       demarc_place_get_subject (once));
      g_assert_true (demarc_stack_get_scheme (demarc_session_get_stack (session)) ==
                     demarc_session_get_scheme (session));
    }

  g_assert_cmpuint (n_good, >, N_PLACES / 2);
}

/* A category named with its scheme stays that category, wherever it is on the way to. */
static void
test_toward_keeps_subject (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  guint n = demarc_model_get_n_all_categories (model);
  guint n_good = 0;

  for (guint i = 0; i < n * n; i++)
    {
      DemarcCategory *from = demarc_model_get_any_category (model, i / n);
      DemarcCategory *to = demarc_model_get_any_category (model, i % n);
      g_autofree char *text = g_strdup_printf (
        "demarc:explore/category:%s/%s?toward=category:%s/%s&by=0.5",
        demarc_entry_get_id (DEMARC_ENTRY (demarc_model_get_category_scheme (model, from))),
        demarc_entry_get_id (DEMARC_ENTRY (from)),
        demarc_entry_get_id (DEMARC_ENTRY (demarc_model_get_category_scheme (model, to))),
        demarc_entry_get_id (DEMARC_ENTRY (to)));
      g_autoptr (DemarcPlace) place = demarc_place_new_from_text (text, NULL);
      g_autoptr (DemarcSession) session = demarc_session_new (model);
      gboolean same = demarc_model_get_category_scheme (model, from) ==
                      demarc_model_get_category_scheme (model, to);
      double by;

      g_assert_true (demarc_session_go (session, place, NULL) == same);
      if (!same)
        continue;

      n_good++;
      g_assert_true (demarc_subject_get_category (demarc_session_get_subject (session)) == from);
      g_assert_true (demarc_subject_get_category (demarc_stack_get_subject (
                       demarc_session_get_toward (session, &by))) == to);
      g_assert_cmpfloat (by, ==, 0.5);
    }

  g_assert_cmpuint (n_good, ==, 9 + 4 + 16);
}

/* Damaged texts are refused with a sentence or make a place; nothing breaks. */
static void
test_hostile (void)
{
  static const char *const pieces[] = {
    "demarc:", "explore", "/", "//", "?", "&", "=", "%", "%2", "%00", "%ff", "%E2%80%AE", "rds",
    "category:", "scheme", "three", "lens", "source:", "layer", "guest-os", "toward", "by", "0.5",
    "nan", "1e999", "\x1b", "\n", "\xff", "\xf0", "\xe2\x80\xae", "+", " ", "%25", "..", "%s%n",
  };
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GRand) rand = fixture_new_rand ();
  guint n_places = 0;

  for (guint i = 0; i < N_PLACES; i++)
    {
      g_autoptr (GString) text = g_string_new (i % 2 == 0 ? "demarc:explore/rds?" : NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (DemarcPlace) place = NULL;
      g_autoptr (DemarcPlace) checked = NULL;

      for (int n = g_rand_int_range (rand, 0, 10); n > 0; n--)
        g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
      place = demarc_place_new_from_text (text->str, &error);
      if (place != NULL)
        checked = demarc_place_dup_checked (place, model, &error);

      g_assert_true ((checked == NULL) == (error != NULL));
      n_places += place != NULL;
      if (error != NULL)
        {
          g_assert_true (g_utf8_validate (error->message, -1, NULL));
          g_assert_null (strpbrk (error->message, "\n\x1b"));
        }
    }

  g_assert_cmpuint (n_places, >, 100);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/place-fuzz/round-trip", test_round_trip);
  g_test_add_func ("/place-fuzz/good", test_good);
  g_test_add_func ("/place-fuzz/toward-keeps-subject", test_toward_keeps_subject);
  g_test_add_func ("/place-fuzz/hostile", test_hostile);

  return g_test_run ();
}
