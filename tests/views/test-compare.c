/* test-compare.c: the page that compares subjects
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-compare.h"
#include "demarc-layer-item.h"
#include "demarc-set.h"
#include "demarc-test-ui.h"

#define FIRST_CELL "Customer data on Amazon EC2: yours"

typedef struct
{
  GtkWidget     *window;
  DemarcCompare *page;
  DemarcSession *session;
  char          *said;
  char          *told;
  guint          n_chosen;
} Fixture;

static void
announce_cb (DemarcCompare *page,
             const char    *text,
             Fixture       *fixture)
{
  g_free (fixture->said);
  fixture->said = g_strdup (text);
}

static void
say_cb (DemarcCompare *page,
        const char    *text,
        GClosure      *undo,
        Fixture       *fixture)
{
  g_free (fixture->told);
  fixture->told = g_strdup (text);
}

static void
layer_chosen_cb (DemarcCompare *page,
                 Fixture       *fixture)
{
  fixture->n_chosen++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *page = demarc_compare_new ();

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->page = DEMARC_COMPARE (page);
  fixture->session = test_session_new ("demarc:compare/ec2+rds");
  g_signal_connect (page, "announce", G_CALLBACK (announce_cb), fixture);
  g_signal_connect (page, "say", G_CALLBACK (say_cb), fixture);
  g_signal_connect (page, "layer-chosen", G_CALLBACK (layer_chosen_cb), fixture);
  demarc_view_set_session (DEMARC_VIEW (fixture->page), fixture->session);
  fixture->window = test_window_new (page, 900, 900);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_window_free (fixture->window);
  g_object_unref (fixture->session);
  g_free (fixture->said);
  g_free (fixture->told);
}

/* What has the keyboard is called so that it begins with some words. */
static void
assert_focus (Fixture    *fixture,
              const char *beginning)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_autofree char *name = NULL;

  g_assert_nonnull (focus);
  name = test_dup_name (focus);
  if (!g_str_has_prefix (name, beginning))
    g_error ("the keyboard is on '%s', not on '%s'", name, beginning);
}

static void
assert_place (Fixture    *fixture,
              const char *text)
{
  test_settle (fixture->window);
  g_assert_cmpstr (test_session_get_text (fixture->session), ==, text);
}

/* A cell is a widget, and its name says layer, subject and owner. */
static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *grid = GTK_WIDGET (demarc_compare_get_grid (fixture->page));
  GtkWidget *pane;
  guint n_cells = 0;

  g_assert_cmpuint (test_count (grid, test_is_type, "DemarcLayerItem"), ==, 2 * 14 + 2);
  pane = gtk_widget_get_parent (test_find (grid, test_is_named, FIRST_CELL));
  for (GtkWidget *item = gtk_widget_get_first_child (pane); item != NULL;
       item = gtk_widget_get_next_sibling (item))
    {
      g_autofree char *name = test_dup_name (item);

      g_assert_true (gtk_widget_get_focusable (item));
      g_assert_true (strstr (name, "Amazon EC2") != NULL || strstr (name, "Amazon RDS") != NULL);
      n_cells += strstr (name, " on Amazon ") != NULL ? 1 : 0;
    }
  g_assert_cmpuint (n_cells, ==, 2 * 14);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  /* From anywhere on the page. */
  gtk_widget_grab_focus (test_find (GTK_WIDGET (fixture->page), test_is_id, "table_button"));
  g_assert_true (test_press (fixture->window, GDK_KEY_F8, 0));
  assert_focus (fixture, "Platform and runtime on Amazon EC2");
  g_assert_true (test_press (fixture->window, GDK_KEY_Home, 0));
  assert_focus (fixture, "Amazon EC2, the baseline");
  gtk_widget_grab_focus (test_find (GTK_WIDGET (fixture->page), test_is_id, "table_button"));

  demarc_view_focus_content (DEMARC_VIEW (fixture->page));
  assert_focus (fixture, "Customer data on Amazon EC2");
  g_assert_true (test_press (fixture->window, GDK_KEY_Right, 0));
  assert_focus (fixture, "Customer data on Amazon RDS");
  g_assert_true (test_press (fixture->window, GDK_KEY_Down, 0));
  assert_focus (fixture, "Identity and access management on Amazon RDS");
  g_assert_true (test_press (fixture->window, GDK_KEY_End, 0));
  assert_focus (fixture, "Physical facilities and hardware on Amazon RDS");
  g_assert_true (test_press (fixture->window, GDK_KEY_F8, GDK_SHIFT_MASK));
  assert_focus (fixture, "Guest operating system on Amazon RDS");

  /* The reasons of a cell are shown without leaving. */
  g_clear_pointer (&fixture->said, g_free);
  g_assert_true (test_press (fixture->window, GDK_KEY_Return, 0));
  g_assert_null (fixture->said);
  assert_place (fixture, "demarc:compare/ec2+rds?layer=guest-os&at=rds");
  g_assert_cmpuint (fixture->n_chosen, ==, 1);
  assert_focus (fixture, "Guest operating system on Amazon RDS");
  g_assert_true (test_press (fixture->window, GDK_KEY_Escape, 0));
  assert_place (fixture, "demarc:compare/ec2+rds?at=rds");
}

static void
test_columns (Fixture       *fixture,
              gconstpointer  data)
{
  demarc_view_focus_content (DEMARC_VIEW (fixture->page));
  g_assert_true (test_press (fixture->window, GDK_KEY_Right, 0));
  g_assert_true (test_press (fixture->window, GDK_KEY_b, 0));
  assert_place (fixture, "demarc:compare/ec2+rds?baseline=rds");

  g_assert_true (test_press (fixture->window, GDK_KEY_Left, GDK_CONTROL_MASK));
  assert_place (fixture, "demarc:compare/rds+ec2");
  assert_focus (fixture, "Customer data on Amazon RDS");

  g_assert_true (test_press (fixture->window, GDK_KEY_Delete, 0));
  assert_place (fixture, "demarc:compare/ec2");
  demarc_session_go_back (fixture->session);
  assert_place (fixture, "demarc:compare/rds+ec2");
}

static void
test_only_differences (Fixture       *fixture,
                       gconstpointer  data)
{
  GtkWidget *grid = GTK_WIDGET (demarc_compare_get_grid (fixture->page));
  GtkWidget *button = test_find (GTK_WIDGET (fixture->page), test_is_id, "differences_button");
  GtkWidget *fold;

  test_click (button);
  assert_place (fixture, "demarc:compare/ec2+rds?only-differences");
  /* Five layers differ; then there are two heads, and the row that stands for the others. */
  g_assert_cmpuint (test_count (grid, test_is_type, "DemarcLayerItem"), ==, 2 * 5 + 2 + 1);

  fold = test_find (grid, test_is_named, "9 equal layers");
  g_assert_nonnull (fold);
  g_signal_emit_by_name (fold, "activate");
  test_settle (fixture->window);
  g_assert_cmpuint (test_count (grid, test_is_type, "DemarcLayerItem"), ==, 2 * 14 + 2 + 1);

  test_click (button);
  assert_place (fixture, "demarc:compare/ec2+rds");
}

/* Another column is announced with what going there changes. */
static void
test_announced (Fixture       *fixture,
                gconstpointer  data)
{
  test_session_go (fixture->session, "demarc:compare/ec2+rds+lambda");
  test_settle (fixture->window);
  g_assert_nonnull (strstr (fixture->said, "Moving from Amazon EC2 to AWS Lambda"));
}

static GtkWidget *
find_id (Fixture    *fixture,
         const char *id)
{
  GtkWidget *widget = test_find (GTK_WIDGET (fixture->page), test_is_id, id);

  g_assert_nonnull (widget);

  return widget;
}

static void
assert_sentence (Fixture    *fixture,
                 const char *beginning)
{
  const char *text = gtk_label_get_text (GTK_LABEL (find_id (fixture, "sentence_label")));

  test_settle (fixture->window);
  if (!g_str_has_prefix (text, beginning))
    g_error ("the sentence is '%s', not '%s...'", text, beginning);
}

/* The sentence is that of the column that was looked at last, and is said once. */
static void
test_sentence (Fixture       *fixture,
               gconstpointer  data)
{
  GtkLabel *label = GTK_LABEL (find_id (fixture, "sentence_label"));

  g_assert_true (gtk_label_get_selectable (label));
  test_session_go (fixture->session, "demarc:compare/ec2+rds+s3");
  assert_sentence (fixture, "Moving from Amazon EC2 to Amazon S3 hands");
  g_assert_cmpstr (fixture->said, ==, gtk_label_get_text (label));

  g_clear_pointer (&fixture->said, g_free);
  test_session_go (fixture->session, "demarc:compare/ec2+rds+s3?at=rds&layer=guest-os");
  assert_sentence (fixture, "Moving from Amazon EC2 to Amazon RDS hands");
  g_assert_cmpstr (fixture->said, ==, gtk_label_get_text (label));

  /* Another layer of the same column changes nothing. */
  g_clear_pointer (&fixture->said, g_free);
  test_session_go (fixture->session, "demarc:compare/ec2+rds+s3?at=rds&layer=customer-data");
  test_settle (fixture->window);
  g_assert_null (fixture->said);

  /* The baseline itself has nothing to say. */
  test_session_go (fixture->session, "demarc:compare/ec2+rds+s3?layer=customer-data");
  assert_sentence (fixture, "Moving from Amazon EC2 to Amazon S3 hands");
  test_session_go (fixture->session,
                   "demarc:compare/ec2+rds+s3?baseline=s3&layer=customer-data");
  assert_sentence (fixture, "Moving from Amazon S3 to Amazon EC2 ");
  test_session_go (fixture->session, "demarc:compare/ec2+rds+s3?baseline=s3");
  assert_sentence (fixture, "Moving from Amazon S3 to Amazon RDS ");

  test_session_go (fixture->session, "demarc:compare/ec2");
  test_settle (fixture->window);
  g_assert_false (test_is_seen (GTK_WIDGET (label)));
}

/* Choosing another cell leaves the table as it is, and where it is, however long the sentences of
 * the columns are. */
static void
test_cell_is_cheap (Fixture       *fixture,
                    gconstpointer  data)
{
  static const char *const places[] = {
    "demarc:compare/ec2+lightsail+rds+s3+lambda?at=s3&layer=customer-data",
    "demarc:compare/ec2+lightsail+rds+s3+lambda?at=lightsail&layer=customer-data",
    "demarc:compare/ec2+lightsail+rds+s3+lambda?layer=guest-os",
    "demarc:compare/ec2+lightsail+rds+s3+lambda?at=rds",
  };
  static const int widths[] = { 420, 700, 900, 1200 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *page = demarc_compare_new ();
      GtkWidget *window;
      DemarcScene *scene;

      test_session_go (fixture->session, places[0]);
      demarc_view_set_session (DEMARC_VIEW (page), fixture->session);
      window = test_window_new (page, widths[i], 900);
      scene = demarc_compare_grid_get_scene (demarc_compare_get_grid (DEMARC_COMPARE (page)));
      g_assert_nonnull (scene);
      for (guint j = 1; j < G_N_ELEMENTS (places); j++)
        {
          test_session_go (fixture->session, places[j]);
          test_settle (window);
          g_assert_true (
            demarc_compare_grid_get_scene (demarc_compare_get_grid (DEMARC_COMPARE (page))) ==
            scene);
        }
      test_window_free (window);
    }
}

/* The button of the counts leads to the lists, which the place remembers. */
static void
test_lists (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *lists = find_id (fixture, "lists");
  g_autofree char *texts = NULL;
  GtkWidget *row;

  test_session_go (fixture->session, "demarc:compare/ec2+rds+s3");
  test_settle (fixture->window);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (find_id (fixture, "counts_label"))), ==,
                   "8 common · 6 only on Amazon EC2 · 0 only on Amazon S3");
  g_assert_false (test_is_seen (lists));
  test_click (find_id (fixture, "counts_button"));
  assert_place (fixture, "demarc:compare/ec2+rds+s3?lists");
  g_assert_true (test_is_seen (lists));
  g_assert_false (test_is_seen (GTK_WIDGET (demarc_compare_get_grid (fixture->page))));
  texts = test_dup_texts (lists);
  g_assert_nonnull (strstr (texts, "Only on Amazon EC2: 6\n"));
  g_assert_nonnull (strstr (texts, "Only on Amazon S3: 0\n"));
  g_assert_nonnull (strstr (texts, "Common: 8\n"));
  g_assert_nonnull (strstr (texts, "Handed to AWS: "));
  g_assert_nonnull (strstr (texts, "Taken back by you: 0\n"));

  /* An item shows its reasons, and stays under the keyboard. */
  row = test_find (lists, test_is_named, "Guest operating system: You → AWS");
  g_assert_nonnull (row);
  gtk_widget_grab_focus (row);
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  assert_place (fixture, "demarc:compare/ec2+rds+s3?layer=guest-os&at=s3&lists");
  g_assert_cmpuint (fixture->n_chosen, ==, 1);
  assert_focus (fixture, "Guest operating system: You → AWS, chosen");

  /* Another column has other lists. */
  test_click (test_find (find_id (fixture, "columns_box"), test_is_named, "Amazon RDS"));
  assert_place (fixture, "demarc:compare/ec2+rds+s3?layer=guest-os&at=rds&lists");
  assert_sentence (fixture, "Moving from Amazon EC2 to Amazon RDS hands");

  test_click (find_id (fixture, "table_button"));
  assert_place (fixture, "demarc:compare/ec2+rds+s3?layer=guest-os&at=rds");
  g_assert_false (test_is_seen (lists));
}

static GtkListBoxRow *
get_first_row (Fixture *fixture)
{
  GtkWidget *picker = find_id (fixture, "picker");

  return gtk_list_box_get_row_at_index (
    GTK_LIST_BOX (test_find (picker, test_is_type, "GtkListBox")), 0);
}

static GtkWidget *
open_picker (Fixture *fixture)
{
  GtkWidget *picker = find_id (fixture, "picker");

  demarc_view_focus_content (DEMARC_VIEW (fixture->page));
  g_assert_true (test_press (fixture->window, GDK_KEY_Insert, 0));
  test_wait_until (test_is_seen (picker));

  return test_find (picker, test_is_type, "GtkSearchEntry");
}

/* A service is found by what is typed; Enter adds it, and it is looked at. */
static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  GtkWidget *entry = open_picker (fixture);

  gtk_editable_set_text (GTK_EDITABLE (entry), "sqs");
  g_assert_true (test_is_named (GTK_WIDGET (get_first_row (fixture)),
                                "Amazon SQS: Managed message queues"));
  g_signal_emit_by_name (entry, "activate");
  assert_place (fixture, "demarc:compare/ec2+rds+sqs?at=sqs");
  assert_sentence (fixture, "Moving from Amazon EC2 to Amazon SQS ");

  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  entry = open_picker (fixture);
  gtk_editable_set_text (GTK_EDITABLE (entry), "xyzzy");
  g_assert_null (get_first_row (fixture));
  g_signal_emit_by_name (entry, "activate");
  assert_place (fixture, "demarc:compare/ec2+rds+sqs?at=sqs");
}

/* The same service as a document has it, without typing. */
static void
test_add_lens (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *row;

  test_session_go (fixture->session, "demarc:compare/ec2+rds?at=rds");
  open_picker (fixture);
  row = test_find (find_id (fixture, "picker"), test_is_named,
                   "Reference sheet: Speaks of 14 of 14 layers");
  g_assert_nonnull (row);
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  assert_place (fixture, "demarc:compare/ec2+rds+rds@source:S001?at=rds@source:S001");
}

/* There is an end to it, and the button says so. */
static void
test_full (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *button = find_id (fixture, "add_button");

  g_assert_true (gtk_widget_is_sensitive (button));
  test_session_go (fixture->session, "demarc:compare/s3+ec2+rds+sqs+lambda+ecs/fargate");
  test_settle (fixture->window);
  g_assert_false (gtk_widget_is_sensitive (button));
  g_assert_true (test_is_named (button, "At Most 6 Columns"));
  test_session_go (fixture->session, "demarc:compare/s3+ec2+rds+sqs+lambda");
  test_settle (fixture->window);
  g_assert_true (gtk_widget_is_sensitive (button));
}

/* Nobody stands before an empty page. */
static void
test_begin (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *suggestions = find_id (fixture, "suggestions_box");

  g_assert_false (test_is_seen (suggestions));
  test_session_go (fixture->session, "demarc:compare");
  test_settle (fixture->window);
  g_assert_true (test_is_seen (suggestions));
  g_assert_cmpuint (test_count (suggestions, test_is_type, "GtkButton"), >=, 2);
  test_click (test_find (suggestions, test_is_type, "GtkButton"));
  test_settle (fixture->window);
  g_assert_cmpuint (
    demarc_comparison_get_n_columns (demarc_session_get_comparison (fixture->session)), ==, 2);
  g_assert_false (test_is_seen (suggestions));
  g_assert_nonnull (gtk_widget_get_focus_child (find_id (fixture, "grid")));

  /* With one column, what is suggested is what to hold it against. */
  test_session_go (fixture->session, "demarc:compare/ec2");
  test_settle (fixture->window);
  test_click (test_find (suggestions, test_is_named, "Amazon RDS"));
  assert_place (fixture, "demarc:compare/ec2+rds");
}

/* A set is opened as far as the model has it, and what is missing is said. */
static void
test_sets (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *panel = find_id (fixture, "sets_panel");
  g_autoptr (DemarcSet) whole = demarc_set_new ("Whole", "s3+lambda");
  g_autoptr (DemarcSet) part = demarc_set_new ("Part", "gone+s3+rds");
  g_autoptr (DemarcSet) none = demarc_set_new ("None", "gone+lost");

  g_signal_emit_by_name (panel, "open", whole);
  assert_place (fixture, "demarc:compare/s3+lambda");
  g_assert_null (fixture->told);
  g_signal_emit_by_name (panel, "open", part);
  assert_place (fixture, "demarc:compare/s3+rds");
  g_assert_nonnull (strstr (fixture->told, "2 of 3 of \"Part\""));
  g_signal_emit_by_name (panel, "open", none);
  assert_place (fixture, "demarc:compare/s3+rds");
  g_assert_cmpstr (fixture->told, ==, "This model has nothing of \"None\"");

  gtk_menu_button_popup (GTK_MENU_BUTTON (find_id (fixture, "sets_button")));
  test_wait_until (test_is_seen (panel));
}

static void
text_read_cb (GObject      *clipboard,
              GAsyncResult *result,
              gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *text = NULL;

  test_session_go (fixture->session, "demarc:compare/ec2+rds?lists");
  test_settle (fixture->window);
  test_click (find_id (fixture, "copy_button"));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (fixture->window), NULL, text_read_cb,
                                 &text);
  test_wait_until (text != NULL);
  g_assert_true (g_str_has_prefix (text, "Moving from Amazon EC2 to Amazon RDS hands"));
  g_assert_nonnull (strstr (text, "\n\nCommon: 9\n- Customer data (You)\n"));
}

/* Changes in the middle of a movement go on from where things are; what is gone can have had the
 * keyboard. */
static void
test_interrupted (Fixture       *fixture,
                  gconstpointer  data)
{
  static const char *const places[] = {
    "demarc:compare/ec2+rds+lambda", "demarc:compare/lambda", "demarc:compare",
    "demarc:compare/s3+ec2+rds+sqs+lambda+ecs/fargate", "demarc:compare/rds+rds@source:S001",
    "demarc:compare/category:two/abstracted+category:three/abstracted?only-differences",
  };

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  for (guint round = 0; round < 3; round++)
    for (guint i = 0; i < G_N_ELEMENTS (places); i++)
      {
        test_session_go (fixture->session, places[i]);
        demarc_view_focus_content (DEMARC_VIEW (fixture->page));
        for (guint j = 0; j < 4; j++)
          test_iterate (test_get_deadline ());
      }
  test_settle (fixture->window);
}

static void
assert_narrow (Fixture    *fixture,
               const char *place)
{
  int minimum;

  test_session_go (fixture->session, place);
  test_settle (fixture->window);
  gtk_widget_measure (GTK_WIDGET (fixture->page), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL,
                      NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
}

/* There is room for everything in a narrow window, with text of twice the size, too. */
static void
test_min_width (Fixture       *fixture,
                gconstpointer  data)
{
  static const char *const places[] = {
    "demarc:compare/s3+ec2+rds+sqs+lambda+ecs/fargate",
    "demarc:compare/s3+ec2+rds+sqs+lambda+ecs/fargate?lists",
    "demarc:compare", "demarc:compare/rds",
  };
  int dpi;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    assert_narrow (fixture, places[i]);

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    assert_narrow (fixture, places[i]);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi, NULL);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/views/compare/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("names", test_names);
  ADD ("keys", test_keys);
  ADD ("columns", test_columns);
  ADD ("only-differences", test_only_differences);
  ADD ("add", test_add);
  ADD ("add-lens", test_add_lens);
  ADD ("announced", test_announced);
  ADD ("begin", test_begin);
  ADD ("cell-is-cheap", test_cell_is_cheap);
  ADD ("copy", test_copy);
  ADD ("full", test_full);
  ADD ("lists", test_lists);
  ADD ("sentence", test_sentence);
  ADD ("sets", test_sets);
  ADD ("interrupted", test_interrupted);
  ADD ("min-width", test_min_width);

  return g_test_run ();
}
