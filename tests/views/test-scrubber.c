/* test-scrubber.c: the slider along a continuum
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-scrubber.h"
#include "demarc-test-ui.h"

typedef struct
{
  GtkWidget *window;
  DemarcScrubber *scrubber;
  GtkWidget *scale;
  GtkAdjustment *adjustment;
  DemarcContinuum *categories;
  double value;   /* what was told last; -1 if nothing was */
} Fixture;

static void
scrubbed_cb (DemarcScrubber *scrubber,
             double          value,
             Fixture        *fixture)
{
  fixture->value = value;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();
  GtkWidget *widget = g_object_new (DEMARC_TYPE_SCRUBBER, NULL);

  fixture->scrubber = DEMARC_SCRUBBER (widget);
  fixture->categories =
    demarc_continuum_new_for_categories (model, demarc_model_get_scheme (model, 0));
  fixture->value = -1;
  demarc_scrubber_set_continuum (fixture->scrubber, model, fixture->categories);
  g_signal_connect (widget, "scrubbed", G_CALLBACK (scrubbed_cb), fixture);
  fixture->window = test_window_new (widget, 500, 100);
  fixture->scale = test_find (widget, test_is_type, "GtkScale");
  g_assert_nonnull (fixture->scale);
  fixture->adjustment = gtk_range_get_adjustment (GTK_RANGE (fixture->scale));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_window_free (fixture->window);
  g_object_unref (fixture->categories);
}

static const struct
{
  double      hand;   /* where a hand puts it */
  double      value;  /* where it is then */
  const char *name;   /* what is said */
} rests[] = {
  { 1, 1, ": Container services" },
  { 0, 0, ": Infrastructure services" },
  { 2, 2, ": Abstracted services" },
  { 0.5, 0.5, "between Infrastructure services and Container services" },
  { 1.25, 1.25, "between Container services and Abstracted services" },
  { 1.99, 2, ": Abstracted services" },
  { 0.02, 0, ": Infrastructure services" },
  { 0.98, 1, ": Container services" },
  { -5, 0, ": Infrastructure services" },
  { 17, 2, ": Abstracted services" },
};

static void
test_rests_anywhere (Fixture       *fixture,
                     gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (rests); i++)
    {
      g_autofree char *name = NULL;

      gtk_adjustment_set_value (fixture->adjustment, 1.5);
      gtk_adjustment_set_value (fixture->adjustment, rests[i].hand);
      g_assert_cmpfloat (demarc_scrubber_get_value (fixture->scrubber), ==, rests[i].value);
      g_assert_cmpfloat (fixture->value, ==, rests[i].value);

      name = test_dup_name (fixture->scale);
      g_assert_true (g_str_has_prefix (name, "From most yours to least yours"));
      g_assert_true (g_str_has_suffix (name, rests[i].name));
      test_settle (fixture->window);
    }
}

/* It has a name before anybody moves it, and another one on another way. */
static void
test_named_from_the_beginning (Fixture       *fixture,
                               gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcContinuum) other =
    demarc_continuum_new_for_categories (model, demarc_model_get_scheme (model, 2));
  g_autofree char *name = test_dup_name (fixture->scale);
  g_autofree char *later = NULL;

  g_assert_true (g_str_has_suffix (name, ": Infrastructure services"));
  demarc_scrubber_set_continuum (fixture->scrubber, model, other);
  later = test_dup_name (fixture->scale);
  g_assert_true (g_str_has_suffix (
    later, demarc_subject_get_title (demarc_continuum_get_subject (other, 0))));
}

/* What the program sets is not told as what a person did. */
static void
test_set_is_silent (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *name = NULL;

  demarc_scrubber_set_value (fixture->scrubber, 1.5);
  g_assert_cmpfloat (fixture->value, ==, -1);
  g_assert_cmpfloat (demarc_scrubber_get_value (fixture->scrubber), ==, 1.5);
  name = test_dup_name (fixture->scale);
  g_assert_nonnull (strstr (name, "between Container services and Abstracted services"));
}

static void
test_keyboard (Fixture       *fixture,
               gconstpointer  data)
{
  static const struct { guint key; double value; } presses[] = {
    { GDK_KEY_Home, 0 }, { GDK_KEY_Right, 0.1 }, { GDK_KEY_Right, 0.2 }, { GDK_KEY_Left, 0.1 },
    { GDK_KEY_End, 2 }, { GDK_KEY_Right, 2 }, { GDK_KEY_Left, 1.9 },
    /* Pages end at the stops. */
    { GDK_KEY_Page_Down, 1 }, { GDK_KEY_Page_Down, 0 }, { GDK_KEY_Page_Up, 1 },
  };

  g_assert_true (gtk_widget_get_focusable (fixture->scale));
  g_assert_true (gtk_widget_grab_focus (fixture->scale));
  demarc_scrubber_set_value (fixture->scrubber, 1);
  for (guint i = 0; i < G_N_ELEMENTS (presses); i++)
    {
      g_assert_true (test_press (fixture->window, presses[i].key, 0));
      g_assert_cmpfloat_with_epsilon (demarc_scrubber_get_value (fixture->scrubber),
                                      presses[i].value, 1e-6);
      g_assert_cmpfloat_with_epsilon (fixture->value, presses[i].value, 1e-6);
    }
}

static void
test_marks (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *texts = test_dup_texts (GTK_WIDGET (fixture->scrubber));

  g_assert_nonnull (strstr (texts, "most yours\n"));
  g_assert_nonnull (strstr (texts, "most AWS\n"));
  for (guint i = 0; i < demarc_continuum_get_n (fixture->categories); i++)
    {
      DemarcSubject *subject = demarc_continuum_get_subject (fixture->categories, i);

      g_assert_nonnull (strstr (
        texts, demarc_category_get_short (demarc_subject_get_category (subject))));
    }
}

/* Another continuum with many stops has no marks, and begins anew. */
static void
test_services (Fixture       *fixture,
               gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();
  DemarcScheme *scheme = demarc_model_get_scheme (model, 0);
  g_autoptr (DemarcContinuum) services = demarc_continuum_new_for_services (model, scheme);
  guint last = demarc_continuum_get_n (services) - 1;
  g_autofree char *name = NULL;

  demarc_scrubber_set_continuum (fixture->scrubber, model, services);
  g_assert_cmpfloat (gtk_adjustment_get_upper (fixture->adjustment), ==, last);
  g_assert_cmpfloat (fixture->value, ==, -1);
  gtk_adjustment_set_value (fixture->adjustment, last);
  g_assert_cmpfloat (fixture->value, ==, last);
  name = test_dup_name (fixture->scale);
  g_assert_true (g_str_has_suffix (
    name, demarc_subject_get_title (demarc_continuum_get_subject (services, last))));
  g_assert_false (gtk_scale_get_has_origin (GTK_SCALE (fixture->scale)));
  test_settle (fixture->window);
}

/* While a hand holds it near a stop, the program that has snapped to the stop does not pull. */
static void
test_hand_counts (Fixture       *fixture,
                  gconstpointer  data)
{
  gtk_adjustment_set_value (fixture->adjustment, 0.98);
  demarc_scrubber_set_value (fixture->scrubber, 1);
  g_assert_cmpfloat (gtk_adjustment_get_value (fixture->adjustment), ==, 0.98);
  demarc_scrubber_set_value (fixture->scrubber, 2);
  g_assert_cmpfloat (gtk_adjustment_get_value (fixture->adjustment), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/views/scrubber/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("rests-anywhere", test_rests_anywhere);
  ADD ("named-from-the-beginning", test_named_from_the_beginning);
  ADD ("set-is-silent", test_set_is_silent);
  ADD ("keyboard", test_keyboard);
  ADD ("marks", test_marks);
  ADD ("services", test_services);
  ADD ("hand-counts", test_hand_counts);

  return g_test_run ();
}
