/* test-sidebar.c: finding a subject
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-model-values.h"
#include "demarc-sidebar-model.h"
#include "demarc-sidebar.h"
#include "demarc-test-ui.h"

typedef struct
{
  GtkWidget *window;
  DemarcSidebar *sidebar;
  DemarcSession *session;
  GtkWidget *entry;
  GtkListView *list_view;
  GtkSingleSelection *selection;
  guint n_chosen;
} Fixture;

static void
chosen_cb (DemarcSidebar *sidebar,
           Fixture       *fixture)
{
  fixture->n_chosen++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *widget = g_object_new (DEMARC_TYPE_SIDEBAR, NULL);

  fixture->sidebar = DEMARC_SIDEBAR (widget);
  fixture->session = test_session_new ("demarc:explore/rds");
  demarc_sidebar_set_session (fixture->sidebar, fixture->session);
  g_signal_connect (widget, "chosen", G_CALLBACK (chosen_cb), fixture);
  fixture->window = test_window_new (widget, 300, 700);
  fixture->entry = test_find (widget, test_is_id, "search_entry");
  fixture->list_view = GTK_LIST_VIEW (test_find (widget, test_is_id, "list_view"));
  fixture->selection = GTK_SINGLE_SELECTION (gtk_list_view_get_model (fixture->list_view));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_window_free (fixture->window);
  g_object_unref (fixture->session);
}

static guint
get_n_rows (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->selection));
}

static DemarcSidebarItem *
dup_row (Fixture *fixture,
         guint    position)
{
  return g_list_model_get_item (G_LIST_MODEL (fixture->selection), position);
}

/* The titles of all rows, in a line each; heads and layers are marked. */
static char *
dup_rows (Fixture *fixture)
{
  GString *rows = g_string_new (NULL);

  for (guint i = 0; i < get_n_rows (fixture); i++)
    {
      g_autoptr (DemarcSidebarItem) item = dup_row (fixture, i);

      g_string_append_printf (rows, "%s%s\n",
                              demarc_sidebar_item_is_category (item) ? "# "
                              : demarc_sidebar_item_get_layer (item) ? "- " : "",
                              demarc_sidebar_item_get_title (item));
    }

  return g_string_free (rows, FALSE);
}

static void
search (Fixture    *fixture,
        const char *words)
{
  gtk_editable_set_text (GTK_EDITABLE (fixture->entry), words);
}

static const char *
get_subject (Fixture *fixture)
{
  return demarc_subject_get_text (demarc_session_get_subject (fixture->session));
}

/* In each scheme every service stands once, under its own category. */
static void
test_grouping (Fixture       *fixture,
               gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint s = 0; s < demarc_model_get_n_schemes (model); s++)
    {
      DemarcScheme *scheme = demarc_model_get_scheme (model, s);
      g_autofree gboolean *seen = g_new0 (gboolean, demarc_model_get_n_services (model));
      DemarcCategory *category = NULL;
      guint n_categories = 0;
      guint n_services = 0;

      demarc_session_set_scheme (fixture->session, scheme);
      for (guint i = 0; i < get_n_rows (fixture); i++)
        {
          g_autoptr (DemarcSidebarItem) item = dup_row (fixture, i);
          DemarcSubject *subject = demarc_sidebar_item_get_subject (item);
          DemarcService *service = demarc_subject_get_service (subject);
          guint number;

          if (demarc_sidebar_item_is_category (item))
            {
              category = demarc_subject_get_category (subject);
              g_assert_true (demarc_model_get_category (model, scheme, n_categories) == category);
              n_categories++;
              continue;
            }

          number = demarc_entry_get_position (DEMARC_ENTRY (service));
          g_assert_true (demarc_model_get_placement (model, service, scheme).category == category);
          g_assert_false (seen[number]);
          seen[number] = TRUE;
          n_services++;
        }
      g_assert_cmpuint (n_services, ==, 52);
      g_assert_cmpuint (n_categories, ==, demarc_scheme_get_n_categories (scheme));
    }
}

static const struct
{
  const char *words;
  const char *found;    /* a row that has to be there */
  const char *missing;  /* one that must not */
} searches[] = {
  { "rds", "\nAmazon RDS\n", "Amazon S3\n" },
  { "RDS", "\nAmazon RDS\n", "Amazon S3\n" },
  { "  rds  ", "\nAmazon RDS\n", "Amazon S3\n" },
  { "Rd\xc5\x9b", "\nAmazon RDS\n", "Amazon S3\n" },
  { "lambda", "\nAWS Lambda\n", "Amazon EC2\n" },
  { "machine learning", "\nAmazon Bedrock\n", "Amazon RDS\n" },
  { "guest operating", "- Guest operating system\n", "- Customer data\n" },
};

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *all = dup_rows (fixture);
  g_autofree char *again = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autofree char *rows = NULL;
      g_autofree char *framed = NULL;

      search (fixture, searches[i].words);
      rows = dup_rows (fixture);
      framed = g_strconcat ("\n", rows, NULL);
      if (strstr (framed, searches[i].found) == NULL ||
          strstr (framed, searches[i].missing) != NULL)
        g_error ("\"%s\" finds: %s", searches[i].words, rows);
      g_assert_cmpuint (strlen (rows), <, strlen (all));
      test_settle (fixture->window);
    }

  demarc_sidebar_clear_search (fixture->sidebar);
  again = dup_rows (fixture);
  g_assert_cmpstr (again, ==, all);
}

/* Under a head there is something, and only as much as fits the words. */
static void
test_heads_are_not_empty (Fixture       *fixture,
                          gconstpointer  data)
{
  static const char *const words[] = { "patch", "rds", "data", "a", "encrypt", "e", "s3" };

  for (guint w = 0; w < G_N_ELEMENTS (words); w++)
    {
      gboolean was_head = FALSE;

      search (fixture, words[w]);
      g_assert_cmpuint (get_n_rows (fixture), >, 0);
      for (guint i = 0; i < get_n_rows (fixture); i++)
        {
          g_autoptr (DemarcSidebarItem) item = dup_row (fixture, i);

          g_assert_false (was_head && demarc_sidebar_item_is_category (item));
          was_head = demarc_sidebar_item_is_category (item);
        }
      g_assert_false (was_head);
    }
}

static const char *const odd_words[] = {
  "xyzzy", "\xe2\x80\xae" "sdr", "%s%n", "<b>", ")))(", "\\", "\xf0\x9f\x92\xa9", "\t\x01\t",
};

static void
test_nothing_found (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *empty = test_find (GTK_WIDGET (fixture->sidebar), test_is_id, "empty_label");

  g_assert_false (test_is_seen (empty));
  for (guint i = 0; i < G_N_ELEMENTS (odd_words); i++)
    {
      search (fixture, odd_words[i]);
      test_settle (fixture->window);
      if (get_n_rows (fixture) != 0)
        g_error ("\"%s\" finds something", odd_words[i]);
      g_assert_true (test_is_seen (empty));
      g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (empty)), odd_words[i]));
    }

  /* Enter with nothing found goes nowhere. */
  g_signal_emit_by_name (fixture->entry, "activate");
  g_assert_cmpstr (get_subject (fixture), ==, "rds");
  g_assert_cmpuint (fixture->n_chosen, ==, 0);

  search (fixture, "");
  test_settle (fixture->window);
  g_assert_false (test_is_seen (empty));
}

static void
test_long_words (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *words = g_strnfill (64 * 1024, 'w');

  search (fixture, words);
  test_settle (fixture->window);
  g_assert_cmpuint (get_n_rows (fixture), ==, 0);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->sidebar)), <=, 300);
}

/* Enter takes what is called so, wherever else the words stand; else the first thing found. */
static void
test_enter (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct { const char *words; const char *subject; } called[] = {
    { "ec2", "ec2" }, { "rds", "rds" }, { "S3", "s3" }, { "amazon rds", "rds" }, { "iam", "iam" },
    { "ecs", "ecs" }, { "kms", "kms" }, { "fargate", "fargate" }, { " sns ", "sns" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (called); i++)
    {
      search (fixture, called[i].words);
      g_signal_emit_by_name (fixture->entry, "activate");
      g_assert_cmpstr (get_subject (fixture), ==, called[i].subject);
    }
  fixture->n_chosen = 0;

  search (fixture, "lambda");
  g_signal_emit_by_name (fixture->entry, "activate");
  g_assert_cmpstr (get_subject (fixture), ==, "lambda");
  g_assert_cmpuint (fixture->n_chosen, ==, 1);

  search (fixture, "guest operating system");
  g_signal_emit_by_name (fixture->entry, "activate");
  g_assert_cmpstr (get_subject (fixture), ==, "lambda");
  g_assert_cmpstr (demarc_entry_get_id (DEMARC_ENTRY (demarc_session_get_layer (
                     fixture->session))), ==, "guest-os");
}

/* The row of the present subject is the selected one, and walking the rows goes there. */
static void
test_selection (Fixture       *fixture,
                gconstpointer  data)
{
  guint position = gtk_single_selection_get_selected (fixture->selection);
  g_autoptr (DemarcSidebarItem) item = dup_row (fixture, position);
  guint n = 0;

  g_assert_cmpstr (demarc_sidebar_item_get_title (item), ==, "Amazon RDS");

  test_session_go (fixture->session, "demarc:explore/ecs/fargate");
  g_set_object (&item, NULL);
  item = dup_row (fixture, gtk_single_selection_get_selected (fixture->selection));
  g_assert_cmpstr (demarc_sidebar_item_get_title (item), ==, "Amazon ECS");

  for (guint i = 0; i < get_n_rows (fixture); i++)
    {
      g_autoptr (DemarcSidebarItem) row = dup_row (fixture, i);

      gtk_single_selection_set_selected (fixture->selection, i);
      g_assert_cmpstr (get_subject (fixture), ==,
                       demarc_subject_get_text (demarc_sidebar_item_get_subject (row)));
      n++;
    }
  g_assert_cmpuint (n, ==, 55);

  /* Passing by is not choosing; Enter on a row is. */
  g_assert_cmpuint (fixture->n_chosen, ==, 0);
  g_signal_emit_by_name (fixture->list_view, "activate", 0);
  g_assert_cmpuint (fixture->n_chosen, ==, 1);
  g_assert_cmpstr (get_subject (fixture), ==, "category:infrastructure");
}

/* On a comparison, passing by changes nothing; choosing adds a column, choosing again takes it
 * away. */
static void
test_compare (Fixture       *fixture,
              gconstpointer  data)
{
  test_session_go (fixture->session, "demarc:compare");
  for (guint i = 0; i < get_n_rows (fixture); i++)
    gtk_single_selection_set_selected (fixture->selection, i);
  g_assert_cmpstr (test_session_get_text (fixture->session), ==, "demarc:compare");

  g_assert_true (gtk_list_view_get_single_click_activate (fixture->list_view));
  g_signal_emit_by_name (fixture->list_view, "activate", 1);
  g_assert_cmpstr (test_session_get_text (fixture->session), ==, "demarc:compare/ec2");
  g_signal_emit_by_name (fixture->list_view, "activate", 0);
  g_assert_cmpstr (test_session_get_text (fixture->session), ==,
                   "demarc:compare/ec2+category:three/infrastructure");
  g_signal_emit_by_name (fixture->list_view, "activate", 1);
  g_assert_cmpstr (test_session_get_text (fixture->session), ==,
                   "demarc:compare/category:three/infrastructure");

  test_session_go (fixture->session, "demarc:explore/rds");
  g_assert_false (gtk_list_view_get_single_click_activate (fixture->list_view));
}

/* Typing narrows the list, but does not lead anywhere. */
static void
test_typing_stays (Fixture       *fixture,
                   gconstpointer  data)
{
  search (fixture, "l");
  search (fixture, "la");
  search (fixture, "lam");
  g_assert_cmpstr (get_subject (fixture), ==, "rds");
  search (fixture, "la");
  search (fixture, "");
  g_assert_cmpstr (get_subject (fixture), ==, "rds");
  g_assert_false (demarc_session_can_go_forward (fixture->session));
}

static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  guint n_rows = 0;

  for (guint i = 0; i < get_n_rows (fixture); i++)
    {
      g_autoptr (DemarcSidebarItem) item = dup_row (fixture, i);
      g_autofree char *name = demarc_sidebar_item_dup_name (item);
      const char *title = demarc_sidebar_item_get_title (item);
      g_autofree char *head = g_strdup_printf ("Category %s, ", title);
      guint n;
      const DemarcOwner *owners = demarc_sidebar_item_get_owners (item, &n);

      g_assert_nonnull (owners);
      g_assert_cmpuint (n, ==, 14);
      g_assert_true (
        g_str_has_prefix (name, demarc_sidebar_item_is_category (item) ? head : title));
      g_assert_true (g_str_has_suffix (name, "of 14 layers yours"));

      /* A row that is on the screen has the name. */
      n_rows += test_find (GTK_WIDGET (fixture->list_view), test_is_named, name) != NULL;
    }
  g_assert_cmpuint (n_rows, >=, 10);

  search (fixture, "guest operating system");
  {
    g_autoptr (DemarcSidebarItem) item = dup_row (fixture, 0);
    g_autofree char *name = demarc_sidebar_item_dup_name (item);

    g_assert_cmpstr (name, ==, "Layer: Guest operating system");
  }
}

static void
test_scheme_button (Fixture       *fixture,
                    gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();
  GtkWidget *button = test_find (GTK_WIDGET (fixture->sidebar), test_is_id, "scheme_button");

  for (guint s = 0; s < demarc_model_get_n_schemes (model); s++)
    {
      DemarcScheme *scheme = demarc_model_get_scheme (model, s);
      g_autofree char *wanted =
        g_strdup_printf ("Scheme: %s", demarc_entry_get_title (DEMARC_ENTRY (scheme)));

      demarc_session_set_scheme (fixture->session, scheme);
      g_assert_true (test_is_named (button, wanted));
    }
}

static void
test_focus_search (Fixture       *fixture,
                   gconstpointer  data)
{
  search (fixture, "rds");
  demarc_sidebar_focus_search (fixture->sidebar);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                                         fixture->entry));

  /* Escape in the field lists everything again and leads to the list. */
  g_signal_emit_by_name (fixture->entry, "stop-search");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->entry)), ==, "");
  g_assert_cmpuint (get_n_rows (fixture), ==, 55);
}

/* What was searched for is searched for in another scheme, too. */
static void
test_search_in_scheme (Fixture       *fixture,
                       gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();

  search (fixture, "lambda");
  demarc_session_set_scheme (
    fixture->session, DEMARC_SCHEME (demarc_model_find_scheme (model, "four", NULL)));
  {
    g_autofree char *rows = dup_rows (fixture);

    g_assert_nonnull (strstr (rows, "AWS Lambda"));
    g_assert_null (strstr (rows, "Amazon EC2\n"));
  }
}

/* A row can be dragged: what is dragged is the text of its subject. */
static void
test_drag (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *row = test_find (GTK_WIDGET (fixture->sidebar), test_is_type, "DemarcSidebarRow");
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (row);
  guint n_sources = 0;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      g_autoptr (GdkContentProvider) provider = NULL;
      g_auto (GValue) value = G_VALUE_INIT;

      if (!GTK_IS_DRAG_SOURCE (controller))
        continue;

      n_sources++;
      g_signal_emit_by_name (controller, "prepare", 1., 1., &provider);
      g_value_init (&value, G_TYPE_STRING);
      g_assert_true (gdk_content_provider_get_value (provider, &value, NULL));
      g_assert_cmpstr (g_value_get_string (&value), ==, "category:infrastructure");
    }
  g_assert_cmpuint (n_sources, ==, 1);
}

static void
test_min_width (Fixture       *fixture,
                gconstpointer  data)
{
  int minimum;

  gtk_widget_measure (GTK_WIDGET (fixture->sidebar), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL,
                      NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/views/sidebar/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("grouping", test_grouping);
  ADD ("search", test_search);
  ADD ("heads-are-not-empty", test_heads_are_not_empty);
  ADD ("nothing-found", test_nothing_found);
  ADD ("long-words", test_long_words);
  ADD ("enter", test_enter);
  ADD ("selection", test_selection);
  ADD ("typing-stays", test_typing_stays);
  ADD ("names", test_names);
  ADD ("scheme-button", test_scheme_button);
  ADD ("compare", test_compare);
  ADD ("focus-search", test_focus_search);
  ADD ("search-in-scheme", test_search_in_scheme);
  ADD ("drag", test_drag);
  ADD ("min-width", test_min_width);

  return g_test_run ();
}
