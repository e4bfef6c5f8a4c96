/* test-explore.c: the page of one subject
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-continuum.h"
#include "demarc-explore.h"
#include "demarc-sentences.h"
#include "demarc-test-ui.h"

typedef struct
{
  GtkWidget *window;
  DemarcExplore *explore;
  DemarcSession *session;
  char *said;      /* the last announcement */
  guint n_chosen;
} Fixture;

static void
announce_cb (DemarcExplore *explore,
             const char    *text,
             Fixture       *fixture)
{
  g_free (fixture->said);
  fixture->said = g_strdup (text);
}

static void
layer_chosen_cb (DemarcExplore *explore,
                 Fixture       *fixture)
{
  fixture->n_chosen++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *widget = g_object_new (DEMARC_TYPE_EXPLORE, NULL);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->explore = DEMARC_EXPLORE (widget);
  fixture->session = test_session_new ("demarc:explore/rds");
  demarc_view_set_session (DEMARC_VIEW (fixture->explore), fixture->session);
  g_signal_connect (widget, "announce", G_CALLBACK (announce_cb), fixture);
  g_signal_connect (widget, "layer-chosen", G_CALLBACK (layer_chosen_cb), fixture);
  fixture->window = test_window_new (widget, 800, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_window_free (fixture->window);
  g_object_unref (fixture->session);
  g_free (fixture->said);
}

static const char *
get_text (Fixture    *fixture,
          const char *id)
{
  return gtk_label_get_text (
    GTK_LABEL (test_find (GTK_WIDGET (fixture->explore), test_is_id, id)));
}

static const char *
get_subject (Fixture *fixture)
{
  return demarc_subject_get_text (demarc_session_get_subject (fixture->session));
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *lens = NULL;
  GtkWidget *button = test_find (GTK_WIDGET (fixture->explore), test_is_id, "lens_button");

  g_assert_cmpstr (get_text (fixture, "title_label"), ==, "Amazon RDS");
  g_assert_nonnull (strstr (get_text (fixture, "subtitle_label"), "Container services"));
  lens = test_dup_name (button);
  g_assert_cmpstr (lens, ==, "Lens: Current documentation");

  test_session_go (fixture->session, "demarc:explore/rds?lens=source:WP");
  g_free (lens);
  lens = test_dup_name (button);
  g_assert_cmpstr (lens, !=, "Lens: Current documentation");
  g_assert_true (g_str_has_prefix (lens, "Lens: "));

  test_session_go (fixture->session, "demarc:explore/category:saas?scheme=four");
  g_assert_cmpstr (get_text (fixture, "title_label"), ==, "Managed services (SaaS)");
  test_settle (fixture->window);
}

/* What is read and what is heard are the same words, and they are right. */
static void
test_moves (Fixture       *fixture,
            gconstpointer  data)
{
  static const char *const places[] = {
    "demarc:explore/ec2", "demarc:explore/lambda", "demarc:explore/ecs/fargate",
    "demarc:explore/category:container", "demarc:explore/category:container?lens=source:WP",
    "demarc:explore/category:paas?scheme=four",
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (DemarcStack) before = g_object_ref (demarc_session_get_stack (fixture->session));
      g_autofree char *moves = NULL;

      test_session_go (fixture->session, places[i]);
      moves = demarc_stack_dup_moves (before, demarc_session_get_stack (fixture->session));
      g_assert_cmpstr (moves, !=, "");
      g_assert_cmpstr (get_text (fixture, "moves_label"), ==, moves);
      g_assert_nonnull (fixture->said);
      g_assert_true (g_str_has_suffix (fixture->said, moves));
      test_settle (fixture->window);
    }

  test_session_go (fixture->session, "demarc:explore/category:infrastructure");
  test_session_go (fixture->session, "demarc:explore/category:abstracted");
  g_assert_nonnull (strstr (get_text (fixture, "moves_label"), "Moved to AWS"));
  g_assert_nonnull (strstr (get_text (fixture, "moves_label"), "guest operating system"));
}

static void
focus_diagram (Fixture *fixture)
{
  demarc_view_focus_content (DEMARC_VIEW (fixture->explore));
  g_assert_true (test_is_type (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                               "DemarcLayerItem"));
}

/* Left and Right go along the categories, or along the services, and stop at the ends. */
static void
test_steps (Fixture       *fixture,
            gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GArray) order = demarc_model_sort_services (model, demarc_model_get_scheme (model, 0));
  guint n = 0;

  focus_diagram (fixture);
  test_session_go (fixture->session, "demarc:explore/category:infrastructure");
  test_press (fixture->window, GDK_KEY_Left, 0);
  g_assert_cmpstr (get_subject (fixture), ==, "category:infrastructure");
  test_press (fixture->window, GDK_KEY_Right, 0);
  g_assert_cmpstr (get_subject (fixture), ==, "category:container");
  test_press (fixture->window, GDK_KEY_Right, 0);
  test_press (fixture->window, GDK_KEY_Right, 0);
  g_assert_cmpstr (get_subject (fixture), ==, "category:abstracted");

  /* From the first service to the last, each once. */
  for (guint i = 0; i < order->len; i++)
    {
      DemarcService *service = demarc_model_get_service (model, g_array_index (order, guint, i));

      if (i == 0)
        {
          g_autofree char *place =
            g_strdup_printf ("demarc:explore/%s", demarc_entry_get_id (DEMARC_ENTRY (service)));

          test_session_go (fixture->session, place);
        }
      g_assert_cmpstr (get_subject (fixture), ==, demarc_entry_get_id (DEMARC_ENTRY (service)));
      n++;
      test_press (fixture->window, GDK_KEY_Right, 0);
    }
  g_assert_cmpuint (n, ==, 52);
  g_assert_cmpstr (get_subject (fixture), ==,
                   demarc_entry_get_id (DEMARC_ENTRY (demarc_model_get_service (
                     model, g_array_index (order, guint, n - 1)))));
}

static void
test_digits (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct { const char *scheme; guint n; const char *last; } schemes[] = {
    { "three", 3, "category:abstracted" }, { "two", 2, "category:abstracted" },
    { "four", 4, "category:saas" },
  };

  focus_diagram (fixture);
  for (guint s = 0; s < G_N_ELEMENTS (schemes); s++)
    {
      DemarcModel *model = demarc_model_get_builtin ();

      demarc_session_set_scheme (fixture->session, DEMARC_SCHEME (demarc_model_find_scheme (
                                                     model, schemes[s].scheme, NULL)));
      for (guint i = 0; i < 9; i++)
        {
          g_assert_true (test_press (fixture->window, GDK_KEY_1 + i, 0));
          g_assert_nonnull (
            demarc_subject_get_category (demarc_session_get_subject (fixture->session)));
        }
      /* Keys beyond the last category do nothing. */
      g_assert_cmpstr (get_subject (fixture), ==, schemes[s].last);
      g_assert_true (test_press (fixture->window, GDK_KEY_1, 0));
      g_assert_cmpstr (get_subject (fixture), !=, schemes[s].last);
    }
}

static void
test_layer (Fixture       *fixture,
            gconstpointer  data)
{
  focus_diagram (fixture);
  g_assert_true (test_press (fixture->window, GDK_KEY_Down, 0));
  g_assert_null (demarc_session_get_layer (fixture->session));
  g_assert_true (test_press (fixture->window, GDK_KEY_space, 0));
  g_assert_nonnull (demarc_session_get_layer (fixture->session));
  g_assert_cmpuint (fixture->n_chosen, ==, 1);

  /* The layer stays selected when one goes elsewhere, and Escape leaves it. */
  g_assert_true (test_press (fixture->window, GDK_KEY_Right, 0));
  g_assert_nonnull (demarc_session_get_layer (fixture->session));
  g_assert_true (test_press (fixture->window, GDK_KEY_Escape, 0));
  g_assert_null (demarc_session_get_layer (fixture->session));

  /* With nothing to leave, the key is for somebody else. */
  g_assert_false (test_press (fixture->window, GDK_KEY_Escape, 0));
}

static GtkAdjustment *
get_adjustment (Fixture *fixture)
{
  return gtk_range_get_adjustment (
    GTK_RANGE (test_find (GTK_WIDGET (fixture->explore), test_is_type, "GtkScale")));
}

static void
test_scrub (Fixture       *fixture,
            gconstpointer  data)
{
  GtkAdjustment *adjustment = get_adjustment (fixture);
  double by = 0;

  test_session_go (fixture->session, "demarc:explore/category:infrastructure");
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  g_assert_false (demarc_session_can_go_forward (fixture->session));

  gtk_adjustment_set_value (adjustment, 0.4);
  test_settle (fixture->window);
  g_assert_nonnull (demarc_session_get_toward (fixture->session, &by));
  g_assert_cmpfloat_with_epsilon (by, 0.4, 0.001);
  g_assert_false (demarc_diagram_is_moving (demarc_explore_get_diagram (fixture->explore)));
  g_assert_cmpstr (get_text (fixture, "title_label"), ==,
                   "Infrastructure services → Container services");
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0.4);

  /* It rests there, also as a text. */
  {
    g_autofree char *text = g_strdup (test_session_get_text (fixture->session));

    test_session_go (fixture->session, "demarc:explore/ec2");
    test_session_go (fixture->session, text);
    g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), 0.4, 0.001);
  }

  /* A step leads to the next stop on either side. */
  focus_diagram (fixture);
  g_assert_true (test_press (fixture->window, GDK_KEY_Right, 0));
  g_assert_cmpstr (get_subject (fixture), ==, "category:container");
  gtk_adjustment_set_value (adjustment, 1.6);
  g_assert_true (test_press (fixture->window, GDK_KEY_Left, 0));
  g_assert_cmpstr (get_subject (fixture), ==, "category:container");
  g_assert_null (demarc_session_get_toward (fixture->session, &by));

  gtk_adjustment_set_value (adjustment, 2);
  g_assert_cmpstr (get_subject (fixture), ==, "category:abstracted");
  g_assert_null (demarc_session_get_toward (fixture->session, &by));
}

/* Dragging leaves one place to go back to, not a hundred. */
static void
test_scrub_leaves_no_trail (Fixture       *fixture,
                            gconstpointer  data)
{
  GtkAdjustment *adjustment = get_adjustment (fixture);

  test_session_go (fixture->session, "demarc:explore/category:infrastructure");
  for (guint i = 1; i <= 100; i++)
    gtk_adjustment_set_value (adjustment, i * 0.02);
  g_assert_cmpstr (get_subject (fixture), ==, "category:abstracted");
  demarc_session_go_back (fixture->session);
  g_assert_cmpstr (get_subject (fixture), ==, "rds");
}

static GtkWidget *
get_variants (Fixture *fixture)
{
  return test_find (GTK_WIDGET (fixture->explore), test_is_id, "variants_box");
}

static void
test_variants (Fixture       *fixture,
               gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();
  DemarcScheme *scheme = demarc_model_get_scheme (model, 0);
  g_autoptr (DemarcSubject) ecs = demarc_model_find_subject (model, "ecs", scheme, NULL);
  guint n = demarc_service_get_n_variants (demarc_subject_get_service (ecs));
  guint n_active = 0;

  test_session_go (fixture->session, "demarc:explore/s3");
  g_assert_false (test_is_seen (get_variants (fixture)));

  test_session_go (fixture->session, "demarc:explore/ecs");
  test_settle (fixture->window);
  g_assert_true (test_is_seen (get_variants (fixture)));
  g_assert_cmpuint (n, >=, 2);
  g_assert_cmpuint (test_count (get_variants (fixture), test_is_type, "GtkToggleButton"), ==, n);

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *button = gtk_widget_get_first_child (get_variants (fixture));
      g_autofree char *name = NULL;
      g_autofree char *text = NULL;
      DemarcVariant *variant =
        demarc_model_get_variant (model, demarc_subject_get_service (ecs), i);

      for (guint k = 0; k < i; k++)
        button = gtk_widget_get_next_sibling (button);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), FALSE);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
      text = g_strdup_printf ("ecs/%s", demarc_entry_get_id (DEMARC_ENTRY (variant)));
      if (!demarc_variant_is_base (variant))
        g_assert_cmpstr (get_subject (fixture), ==, text);

      /* The state is in the name, as not all screen readers tell it. */
      name = test_dup_name (button);
      g_assert_true (g_str_has_prefix (name, demarc_entry_get_title (DEMARC_ENTRY (variant))));
      n_active += g_str_has_suffix (name, ", chosen");
    }
  g_assert_cmpuint (n_active, ==, n);
}

/* Every service and category can be shown, one after the other, with its picture. */
static void
test_all_subjects (Fixture       *fixture,
                   gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      g_autoptr (DemarcSubject) subject =
        demarc_subject_new_for_service (demarc_model_get_service (model, i));

      demarc_session_go_to_subject (fixture->session, subject);
      g_assert_cmpstr (get_text (fixture, "title_label"), ==, demarc_subject_get_title (subject));
    }
  for (guint i = 0; i < demarc_model_get_n_all_categories (model); i++)
    {
      DemarcCategory *category = demarc_model_get_any_category (model, i);
      g_autoptr (DemarcSubject) subject = demarc_subject_new_for_category (category);

      demarc_session_set_scheme (fixture->session,
                                 demarc_model_get_category_scheme (model, category));
      demarc_session_go_to_subject (fixture->session, subject);
      g_assert_cmpstr (get_text (fixture, "title_label"), ==,
                       demarc_entry_get_title (DEMARC_ENTRY (category)));
    }
  test_settle (fixture->window);
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  int minimum;

  test_session_go (fixture->session, "demarc:explore/ecs");
  gtk_widget_measure (GTK_WIDGET (fixture->explore), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL,
                      NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/views/explore/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("words", test_words);
  ADD ("moves", test_moves);
  ADD ("steps", test_steps);
  ADD ("digits", test_digits);
  ADD ("layer", test_layer);
  ADD ("scrub", test_scrub);
  ADD ("scrub-leaves-no-trail", test_scrub_leaves_no_trail);
  ADD ("variants", test_variants);
  ADD ("all-subjects", test_all_subjects);
  ADD ("narrow", test_narrow);

  return g_test_run ();
}
