/* test-palette.c: finding, asking and doing anything by typing
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-palette.h"
#include "demarc-test-ui.h"

typedef struct
{
  GtkWidget     *window;
  DemarcPalette *palette;
  DemarcSession *session;
  DemarcFinder  *finder;
  DemarcStyle   *style;
  char          *said;
  char          *chosen; /* the signal and what came with it */
} Fixture;

static void
announce_cb (DemarcPalette *palette,
             const char    *text,
             Fixture       *fixture)
{
  g_free (fixture->said);
  fixture->said = g_strdup (text);
}

static void
take (Fixture    *fixture,
      const char *signal,
      const char *value)
{
  g_free (fixture->chosen);
  fixture->chosen = g_strconcat (signal, " ", value, NULL);
}

static void
place_cb (DemarcPalette *palette,
          DemarcPlace   *place,
          Fixture       *fixture)
{
  take (fixture, "place", demarc_place_get_text (place));
}

static void
subject_cb (DemarcPalette *palette,
            DemarcSubject *subject,
            Fixture       *fixture)
{
  take (fixture, "subject", demarc_subject_get_text (subject));
}

static void
compare_cb (DemarcPalette *palette,
            DemarcSubject *subject,
            Fixture       *fixture)
{
  take (fixture, "compare", demarc_subject_get_text (subject));
}

static void
command_cb (DemarcPalette *palette,
            const char    *action,
            Fixture       *fixture)
{
  take (fixture, "command", action);
}

static void
address_cb (DemarcPalette *palette,
            const char    *address,
            Fixture       *fixture)
{
  take (fixture, "address", address);
}

static void
close_cb (DemarcPalette *palette,
          Fixture       *fixture)
{
  take (fixture, "close", "");
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->session = test_session_new ("demarc:explore/ec2");
  fixture->finder = demarc_finder_new (demarc_model_get_builtin ());
  fixture->style = demarc_style_new (gtk_settings_get_default ());
  fixture->palette = DEMARC_PALETTE (
    demarc_palette_new (fixture->session, fixture->finder, fixture->style));
  demarc_palette_set_patience (fixture->palette, 0);
  demarc_palette_model_add_command (demarc_palette_get_model (fixture->palette), "Copy Link",
                                    "win.copy-link", "Ctrl+L");
  g_signal_connect (fixture->palette, "address-chosen", G_CALLBACK (address_cb), fixture);
  g_signal_connect (fixture->palette, "announce", G_CALLBACK (announce_cb), fixture);
  g_signal_connect (fixture->palette, "close", G_CALLBACK (close_cb), fixture);
  g_signal_connect (fixture->palette, "command-chosen", G_CALLBACK (command_cb), fixture);
  g_signal_connect (fixture->palette, "compare", G_CALLBACK (compare_cb), fixture);
  g_signal_connect (fixture->palette, "place-chosen", G_CALLBACK (place_cb), fixture);
  g_signal_connect (fixture->palette, "subject-chosen", G_CALLBACK (subject_cb), fixture);
  fixture->window = test_window_new (GTK_WIDGET (fixture->palette), 900, 700);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_window_free (fixture->window);
  g_object_unref (fixture->style);
  g_object_unref (fixture->finder);
  g_object_unref (fixture->session);
  g_free (fixture->said);
  g_free (fixture->chosen);
}

static void
type (Fixture    *fixture,
      const char *words)
{
  demarc_palette_set_words (fixture->palette, words);
  test_settle (fixture->window);
}

static void
press (Fixture         *fixture,
       guint            key,
       GdkModifierType  modifiers)
{
  g_assert_true (test_press (fixture->window, key, modifiers));
}

static GtkWidget *
find_row (Fixture    *fixture,
          const char *beginning)
{
  GtkWidget *list = test_find (GTK_WIDGET (fixture->palette), test_is_id, "list_view");

  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      g_autofree char *name = test_dup_name (row);

      if (g_str_has_prefix (name, beginning))
        return row;
    }

  return NULL;
}

static gboolean
is_selected (GtkWidget *row)
{
  return (gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_SELECTED) != 0;
}

/* Enter takes the first row, and the arrow keys go through the rows while one types. */
static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  type (fixture, "rds");
  g_assert_true (is_selected (find_row (fixture, "Amazon RDS, service")));
  press (fixture, GDK_KEY_Return, 0);
  g_assert_cmpstr (fixture->chosen, ==, "subject rds");

  press (fixture, GDK_KEY_Down, 0);
  g_assert_true (is_selected (find_row (fixture, "Amazon RDS, Standard, variant")));
  g_assert_true (g_str_has_prefix (fixture->said, "Amazon RDS, Standard, variant"));
  press (fixture, GDK_KEY_Down, 0);
  press (fixture, GDK_KEY_Return, 0);
  g_assert_cmpstr (fixture->chosen, ==, "subject rds/rds-custom");
  press (fixture, GDK_KEY_Up, 0);
  press (fixture, GDK_KEY_Up, 0);
  press (fixture, GDK_KEY_Up, 0);
  g_assert_true (is_selected (find_row (fixture, "Amazon RDS, service")));
  press (fixture, GDK_KEY_Page_Down, 0);
  g_assert_false (is_selected (find_row (fixture, "Amazon RDS, service")));
  for (guint i = 0; i < 10; i++)
    press (fixture, GDK_KEY_Page_Down, 0);
  for (guint i = 0; i < 10; i++)
    press (fixture, GDK_KEY_Page_Up, 0);
  g_assert_true (is_selected (find_row (fixture, "Amazon RDS, service")));
}

static void
test_chosen (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct { const char *words; const char *chosen; } rows[] = {
    { "guest os", "place demarc:explore/ec2?layer=guest-os" },
    { "who patches rds", "place demarc:explore/rds?layer=guest-os" },
    { "which services leave the os to me", "place demarc:matrix?where=guest-os:customer" },
    { "copy link", "command win.copy-link" },
    { "saas", "subject category:saas" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      type (fixture, rows[i].words);
      press (fixture, GDK_KEY_Return, 0);
      g_assert_cmpstr (fixture->chosen, ==, rows[i].chosen);
    }
}

/* A service is compared without leaving; what is none is not. */
static void
test_compare (Fixture       *fixture,
              gconstpointer  data)
{
  type (fixture, "copy link");
  press (fixture, GDK_KEY_Return, GDK_CONTROL_MASK);
  g_assert_null (fixture->chosen);
  type (fixture, "rds");
  press (fixture, GDK_KEY_Return, GDK_CONTROL_MASK);
  g_assert_cmpstr (fixture->chosen, ==, "compare rds");
}

static void
test_close (Fixture       *fixture,
            gconstpointer  data)
{
  type (fixture, "rds");
  press (fixture, GDK_KEY_Escape, 0);
  g_assert_cmpstr (fixture->chosen, ==, "close ");
}

/* What was typed is selected, so that the next letter replaces it. */
static void
test_overtype (Fixture       *fixture,
               gconstpointer  data)
{
  GtkEditable *entry =
    GTK_EDITABLE (test_find (GTK_WIDGET (fixture->palette), test_is_id, "search_entry"));
  int start;
  int end;

  type (fixture, "rds");
  g_assert_true (gtk_editable_get_selection_bounds (entry, &start, &end));
  g_assert_cmpint (start, ==, 0);
  g_assert_cmpint (end, ==, 3);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                                         GTK_WIDGET (entry)));
}

/* What may have been meant is chosen, then answered. */
static void
test_unsure (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *texts = NULL;

  type (fixture, "who patches rdz");
  texts = test_dup_texts (GTK_WIDGET (fixture->palette));
  g_assert_nonnull (strstr (texts, "Not sure what is asked."));
  g_assert_nonnull (strstr (texts, "Did you mean"));
  press (fixture, GDK_KEY_Return, 0);
  test_settle (fixture->window);
  g_assert_null (fixture->chosen);

  g_free (texts);
  texts = test_dup_texts (GTK_WIDGET (fixture->palette));
  g_assert_null (strstr (texts, "Did you mean"));
  g_assert_nonnull (strstr (texts, "Guest operating system on Amazon RDS: AWS answers for it."));
  g_assert_nonnull (strstr (texts, "Understood as: guest operating system on Amazon RDS."));
  press (fixture, GDK_KEY_Return, 0);
  g_assert_cmpstr (fixture->chosen, ==, "place demarc:explore/rds?layer=guest-os");
}

/* The answer has the side in a word, both halves, and who says so. */
static void
test_card (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *texts = NULL;

  type (fixture, "who patches rds?");
  texts = test_dup_texts (GTK_WIDGET (fixture->palette));
  g_assert_nonnull (strstr (texts, "Guest operating system on Amazon RDS: AWS answers for it."));
  g_assert_nonnull (strstr (texts, "\nAWS\n"));
  g_assert_nonnull (strstr (texts, "AWS: Patches the system"));
  g_assert_nonnull (strstr (texts, "You: Apply optional updates"));
  g_assert_nonnull (strstr (texts, "According to "));
  g_assert_nonnull (strstr (texts, "Understood as: guest operating system on Amazon RDS."));
}

/* Nothing found offers what can be asked; an example fills the entry. */
static void
test_nothing (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *texts = NULL;

  type (fixture, "what is the weather");
  texts = test_dup_texts (GTK_WIDGET (fixture->palette));
  g_assert_nonnull (strstr (texts, "No service and no layer is named."));
  press (fixture, GDK_KEY_Return, 0);
  g_assert_cmpstr (demarc_palette_get_words (fixture->palette), ==, "Who patches Amazon EC2?");
  test_settle (fixture->window);
  g_assert_nonnull (find_row (fixture, "Guest operating system on Amazon EC2: you answer"));
}

/* A term is read, and a source leads to its page. */
static void
test_entry (Fixture       *fixture,
            gconstpointer  data)
{
  type (fixture, "demarcation line");
  press (fixture, GDK_KEY_Return, 0);
  test_settle (fixture->window);
  g_assert_null (fixture->chosen);
  g_assert_nonnull (find_row (fixture, "Demarcation line. "));

  type (fixture, "maintaining a db");
  press (fixture, GDK_KEY_Return, 0);
  press (fixture, GDK_KEY_Down, 0);
  press (fixture, GDK_KEY_Return, 0);
  g_assert_true (g_str_has_prefix (fixture->chosen, "address https://docs.aws.amazon.com/"));
}

/* Does what a click on a row does. */
static void
click (GtkWidget *row)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (row);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller))
        g_signal_emit_by_name (controller, "released", 1, 1.0, 1.0);
    }
}

/* A click on a row chooses it. */
static void
test_rows_activate (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *row;

  type (fixture, "rds");
  row = find_row (fixture, "Amazon RDS, RDS Custom");
  g_assert_nonnull (row);
  click (gtk_widget_get_first_child (row));
  g_assert_cmpstr (fixture->chosen, ==, "subject rds/rds-custom");
}

/* The answer is said when one stops typing, and not before. */
static void
test_announced (Fixture       *fixture,
                gconstpointer  data)
{
  type (fixture, "aws kms");
  g_assert_true (g_str_has_prefix (fixture->said, "12 results. AWS KMS, service. "));
  type (fixture, "who patches rds");
  g_assert_true (g_str_has_prefix (fixture->said, "Guest operating system on Amazon RDS: "));

  demarc_palette_set_patience (fixture->palette, G_MAXINT);
  g_clear_pointer (&fixture->said, g_free);
  type (fixture, "lambda");
  g_assert_null (fixture->said);
}

/* Tab goes round inside, in both directions. */
static void
test_tab (Fixture       *fixture,
          gconstpointer  data)
{
  gboolean was_in_list = FALSE;

  type (fixture, "rds");
  for (guint i = 0; i < 6; i++)
    {
      GtkWidget *focus;

      gtk_widget_child_focus (fixture->window,
                              i < 3 ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD);
      focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
      g_assert_nonnull (focus);
      g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (fixture->palette)));
      was_in_list |= gtk_widget_is_ancestor (
        focus, test_find (GTK_WIDGET (fixture->palette), test_is_id, "list_view"));
    }
  g_assert_true (was_in_list);
}

/* From a wide window to a narrow one, the sheet stays inside, and nothing in it asks for more. */
static void
test_sizes (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct { int width; int height; } sizes[] = {
    { 1200, 800 }, { 900, 500 }, { 420, 800 }, { 360, 300 },
  };
  GtkWidget *sheet = test_find (GTK_WIDGET (fixture->palette), test_is_id, "sheet");

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      graphene_rect_t bounds;

      type (fixture, i % 2 == 0 ? "a" : "who patches rds");
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), sizes[i].width, sizes[i].height);
      test_wait_until (gtk_widget_get_width (GTK_WIDGET (fixture->palette)) == sizes[i].width);
      test_settle (fixture->window);
      g_assert_true (gtk_widget_compute_bounds (sheet, GTK_WIDGET (fixture->palette), &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.y, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, sizes[i].width);
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, sizes[i].height);
    }
}

/* What a screen reader is told. */
static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *entry = test_find (GTK_WIDGET (fixture->palette), test_is_id, "search_entry");
  GtkWidget *list = test_find (GTK_WIDGET (fixture->palette), test_is_id, "list_view");
  g_autofree char *own = test_dup_name (GTK_WIDGET (fixture->palette));
  g_autofree char *entry_name = test_dup_name (entry);
  g_autofree char *list_name = test_dup_name (list);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->palette), GTK_ACCESSIBLE_ROLE_GROUP);
  g_assert_cmpstr (own, ==, "Find or Ask");
  g_assert_cmpstr (entry_name, ==, "Find anything, or ask");
  g_assert_cmpstr (list_name, ==, "Results");
}

#define ADD(name) g_test_add ("/palette/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  ADD (keys);
  ADD (chosen);
  ADD (compare);
  ADD (close);
  ADD (overtype);
  ADD (unsure);
  ADD (card);
  ADD (nothing);
  ADD (entry);
  ADD (rows_activate);
  ADD (announced);
  ADD (tab);
  ADD (sizes);
  ADD (accessible);

  return g_test_run ();
}
