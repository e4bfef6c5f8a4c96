/* test-workload.c: the page of the workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-test-ui.h"
#include "demarc-workload-list.h"
#include "demarc-workload-page.h"

typedef struct
{
  GtkWidget     *window;
  GtkWidget     *page;
  DemarcSession *session;
  char          *said;
  GClosure      *undo;
  guint          n_chosen;
} Fixture;

static void
announce_cb (DemarcView *page,
             const char *text,
             Fixture    *fixture)
{
  g_free (fixture->said);
  fixture->said = g_strdup (text);
}

static void
say_cb (DemarcView *page,
        const char *text,
        GClosure   *undo,
        Fixture    *fixture)
{
  announce_cb (page, text, fixture);
  g_clear_pointer (&fixture->undo, g_closure_unref);
  if (undo != NULL)
    fixture->undo = g_closure_ref (undo);
}

static void
layer_chosen_cb (DemarcView *page,
                 Fixture    *fixture)
{
  fixture->n_chosen++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->page = demarc_workload_page_new ();
  fixture->session = test_session_new ("demarc:workload/ec2+rds+s3");
  g_signal_connect (fixture->page, "announce", G_CALLBACK (announce_cb), fixture);
  g_signal_connect (fixture->page, "say", G_CALLBACK (say_cb), fixture);
  g_signal_connect (fixture->page, "layer-chosen", G_CALLBACK (layer_chosen_cb), fixture);
  demarc_view_set_session (DEMARC_VIEW (fixture->page), fixture->session);
  fixture->window = test_window_new (fixture->page, 700, 900);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_pointer (&fixture->undo, g_closure_unref);
  test_window_free (fixture->window);
  g_object_unref (fixture->session);
  g_free (fixture->said);
}

static GtkWidget *
find_id (Fixture    *fixture,
         const char *id)
{
  GtkWidget *widget = test_find (fixture->page, test_is_id, id);

  g_assert_nonnull (widget);

  return widget;
}

static GtkWidget *
find_named (Fixture    *fixture,
            const char *name)
{
  GtkWidget *widget = test_find (fixture->page, test_is_named, name);

  if (widget == NULL)
    g_error ("nothing is called '%s'", name);

  return widget;
}

static void
assert_place (Fixture    *fixture,
              const char *text)
{
  test_settle (fixture->window);
  g_assert_cmpstr (test_session_get_text (fixture->session), ==, text);
}

static void
assert_text (Fixture    *fixture,
             const char *id,
             const char *text)
{
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (find_id (fixture, id))), ==, text);
}

static void
assert_said (Fixture    *fixture,
             const char *beginning)
{
  if (fixture->said == NULL || !g_str_has_prefix (fixture->said, beginning))
    g_error ("'%s' was said, not '%s...'", fixture->said, beginning);
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

static GListModel *
get_rows (Fixture *fixture)
{
  return G_LIST_MODEL (
    demarc_workload_list_get_rows (DEMARC_WORKLOAD_LIST (find_id (fixture, "list"))));
}

/* Does what Enter or a click does on the row that has the keyboard. */
static void
activate_focus (Fixture *fixture)
{
  g_assert_true (test_press (fixture->window, GDK_KEY_Return, 0));
  test_settle (fixture->window);
}

/* Does what the button of the short message does. */
static void
undo (Fixture *fixture)
{
  GValue toast = G_VALUE_INIT;

  g_assert_nonnull (fixture->undo);
  g_closure_set_marshal (fixture->undo, g_cclosure_marshal_VOID__VOID);
  g_value_init (&toast, GTK_TYPE_WIDGET);
  g_value_set_object (&toast, fixture->window);
  g_closure_invoke (fixture->undo, NULL, 1, &toast, NULL);
  g_value_unset (&toast);
}

static void
test_list (Fixture       *fixture,
           gconstpointer  data)
{
  GListModel *rows = get_rows (fixture);
  guint n_heads = 0;

  assert_text (fixture, "count_label", "25 duties from 3 services");
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (DemarcWorkloadItem) item = g_list_model_get_item (rows, i);

      n_heads += demarc_workload_item_is_head (item);
    }
  /* Ten layers, and what is not certain. */
  g_assert_cmpuint (n_heads, ==, 11);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 11 + 25 + 5);
  find_named (fixture, "Customer data: 3, open");
  find_named (fixture, "Classify what you keep on the instance, back it up and test restores. "
                       "For Amazon EC2");
  g_assert_false (test_is_seen (find_id (fixture, "swap_box")));
  g_assert_false (test_is_seen (find_id (fixture, "empty_page")));
}

/* Enter opens and closes a section, and so do Right and Left; screen readers are told. */
static void
test_sections (Fixture       *fixture,
               gconstpointer  data)
{
  GListModel *rows = get_rows (fixture);
  guint n = g_list_model_get_n_items (rows);

  demarc_view_focus_content (DEMARC_VIEW (fixture->page));
  assert_focus (fixture, "Customer data: 3, open");
  activate_focus (fixture);
  assert_focus (fixture, "Customer data: 3, closed");
  assert_said (fixture, "Customer data: 3, closed");
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, n - 3);
  g_assert_true (test_press (fixture->window, GDK_KEY_Right, 0));
  assert_said (fixture, "Customer data: 3, open");
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, n);
  g_assert_true (test_press (fixture->window, GDK_KEY_Left, 0));
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, n - 3);

  /* It stays closed while services come and go. */
  test_session_go (fixture->session, "demarc:workload/ec2+rds");
  test_settle (fixture->window);
  assert_focus (fixture, "Customer data: 2, closed");
}

/* A duty shows the reasons of its layer with the service it comes from; one that comes from several
 * with each in turn. */
static void
test_duty (Fixture       *fixture,
           gconstpointer  data)
{
  test_session_go (fixture->session, "demarc:workload/ecs/fargate+fargate");
  demarc_view_focus_content (DEMARC_VIEW (fixture->page));
  g_assert_true (test_press (fixture->window, GDK_KEY_Down, 0));
  assert_focus (fixture, "Choose where tasks keep their data, and protect it there. "
                         "For Amazon ECS, Fargate, AWS Fargate");
  activate_focus (fixture);
  assert_place (fixture, "demarc:workload/ecs/fargate+fargate?layer=customer-data");
  g_assert_cmpuint (fixture->n_chosen, ==, 1);
  assert_said (fixture, "Customer data on Amazon ECS, Fargate: you answer for it.");

  g_assert_true (test_press (fixture->window, GDK_KEY_Right, 0));
  assert_place (fixture, "demarc:workload/ecs/fargate+fargate?layer=customer-data&at=fargate");
  g_assert_cmpstr (demarc_subject_get_text (demarc_session_get_subject (fixture->session)), ==,
                   "fargate");
  activate_focus (fixture);
  assert_place (fixture, "demarc:workload/ecs/fargate+fargate?layer=customer-data");
  assert_focus (fixture, "Choose where tasks keep their data, and protect it there. For Amazon "
                         "ECS, Fargate, AWS Fargate. Chosen: Amazon ECS, Fargate");
}

/* A service leaves by its button or by Delete, and can be taken back. */
static void
test_remove (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *basket = find_id (fixture, "basket");

  test_click (find_named (fixture, "Remove Amazon RDS"));
  assert_place (fixture, "demarc:workload/ec2+s3");
  assert_said (fixture, "Amazon RDS removed");

  undo (fixture);
  assert_place (fixture, "demarc:workload/ec2+rds+s3");

  gtk_widget_child_focus (basket, GTK_DIR_TAB_FORWARD);
  assert_focus (fixture, "Swap Amazon EC2 for another service");
  gtk_widget_child_focus (basket, GTK_DIR_DOWN);
  gtk_widget_child_focus (basket, GTK_DIR_DOWN);
  assert_focus (fixture, "Swap Amazon S3 for another service");
  g_assert_true (test_press (fixture->window, GDK_KEY_Delete, 0));
  assert_place (fixture, "demarc:workload/ec2+rds");
  assert_focus (fixture, "Remove Amazon RDS");
  g_assert_true (test_press (fixture->window, GDK_KEY_Delete, 0));
  g_assert_true (test_press (fixture->window, GDK_KEY_Delete, 0));
  assert_place (fixture, "demarc:workload");
  g_assert_true (test_is_seen (find_id (fixture, "empty_page")));
  g_assert_false (test_is_seen (basket));
}

static GtkWidget *
get_chooser (Fixture *fixture)
{
  GtkWidget *chooser = test_find (fixture->page, test_is_type, "DemarcWorkloadChooser");

  g_assert_nonnull (chooser);
  test_wait_until (test_is_seen (chooser));

  return chooser;
}

static GtkWidget *
get_first_choice (GtkWidget *chooser)
{
  GtkListBox *list = GTK_LIST_BOX (test_find (chooser, test_is_type, "GtkListBox"));

  return GTK_WIDGET (gtk_list_box_get_row_at_index (list, 0));
}

/* From an empty page: what is typed is found, Enter adds it, and one goes on adding. */
static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  GtkWidget *chooser;
  GtkWidget *entry;

  test_session_go (fixture->session, "demarc:workload");
  test_settle (fixture->window);
  demarc_view_focus_content (DEMARC_VIEW (fixture->page));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) ==
                 find_id (fixture, "begin_button"));
  g_assert_true (gtk_widget_activate_action (fixture->page, "workload.add", NULL));
  chooser = get_chooser (fixture);
  entry = test_find (chooser, test_is_type, "GtkSearchEntry");
  g_assert_true (test_is_named (get_first_choice (chooser), "Amazon EC2: Compute"));

  gtk_editable_set_text (GTK_EDITABLE (entry), "simple storage");
  test_wait_until (test_is_named (get_first_choice (chooser), "Amazon S3: Storage"));
  g_signal_emit_by_name (entry, "activate");
  assert_place (fixture, "demarc:workload/s3");
  assert_said (fixture, "Amazon S3 added: 6 duties from 1 service");
  g_assert_true (test_is_seen (chooser));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");

  /* What is there already is not offered again; what cannot be found is said to be so. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "s3");
  test_wait_until (get_first_choice (chooser) == NULL ||
                   !test_is_named (get_first_choice (chooser), "Amazon EC2: Compute"));
  g_assert_null (test_find (chooser, test_is_named, "Amazon S3: Storage"));
  gtk_editable_set_text (GTK_EDITABLE (entry), "xyzzy");
  test_wait_until (get_first_choice (chooser) == NULL);
  g_signal_emit_by_name (entry, "activate");
  assert_place (fixture, "demarc:workload/s3");
}

static gboolean
drop (Fixture    *fixture,
      const char *text)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (fixture->page);
  GValue value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, text);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        g_signal_emit_by_name (controller, "drop", &value, 0.0, 0.0, &taken);
    }
  g_value_unset (&value);
  test_settle (fixture->window);

  return taken;
}

/* A row of the sidebar can be dropped; what is none of ours cannot. */
static void
test_drop (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (drop (fixture, "ecs/fargate"));
  assert_place (fixture, "demarc:workload/ec2+ecs/fargate+rds+s3");
  g_assert_true (drop (fixture, "category:container"));
  assert_said (fixture, "Container services is a category");
  g_assert_true (drop (fixture, "rds"));
  assert_said (fixture, "Amazon RDS is in the workload already");
  g_assert_false (drop (fixture, "https://example.test/\n"));
  assert_place (fixture, "demarc:workload/ec2+ecs/fargate+rds+s3");
}

/* A swap is tried out: a sentence, counts and lists, which can be kept or undone. */
static void
test_swap (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *chooser;
  GtkWidget *entry;

  test_click (find_named (fixture, "Swap Amazon EC2 for another service"));
  chooser = get_chooser (fixture);
  g_assert_nonnull (test_find (chooser, test_is_named,
                               "Amazon Lightsail: 1 layer differs"));
  entry = test_find (chooser, test_is_type, "GtkSearchEntry");
  gtk_editable_set_text (GTK_EDITABLE (entry), "aws fargate");
  test_wait_until (test_is_named (get_first_choice (chooser),
                                  "AWS Fargate: 3 layers differ"));
  g_signal_emit_by_name (entry, "activate");
  assert_place (fixture, "demarc:workload/ec2+rds+s3?swap=ec2:fargate");
  test_wait_until (!test_is_seen (chooser));

  assert_said (fixture, "Swapping Amazon EC2 for AWS Fargate hands AWS 2 duties: platform and "
                        "runtime, guest operating system.");
  assert_text (fixture, "sentence_label", fixture->said);
  assert_text (fixture, "count_label", "25 duties before, 23 after");
  g_assert_true (test_is_seen (find_id (fixture, "swap_box")));
  find_named (fixture, "Handed over: 2, open");
  find_named (fixture, "Taken back: none");
  find_named (fixture, "Kept: 23, open");
  find_named (fixture, "Guest operating system: Patch, harden and watch the system from its first "
                       "boot. For Amazon EC2, Then: AWS Fargate");

  test_click (find_id (fixture, "undo_button"));
  assert_place (fixture, "demarc:workload/ec2+rds+s3");
  g_assert_false (test_is_seen (find_id (fixture, "swap_box")));
  demarc_session_go_back (fixture->session);
  assert_place (fixture, "demarc:workload/ec2+rds+s3?swap=ec2:fargate");

  test_click (find_id (fixture, "keep_button"));
  assert_place (fixture, "demarc:workload/fargate+rds+s3");
  assert_text (fixture, "count_label", "23 duties from 3 services");
  undo (fixture);
  assert_place (fixture, "demarc:workload/ec2+rds+s3");
}

/* Why a duty changes hands, the other service tells. */
static void
test_other_side (Fixture       *fixture,
                 gconstpointer  data)
{
  test_session_go (fixture->session, "demarc:workload/ec2+rds?swap=ec2:fargate");
  demarc_view_focus_content (DEMARC_VIEW (fixture->page));
  assert_focus (fixture, "Handed over: 2, open");
  g_assert_true (test_press (fixture->window, GDK_KEY_Down, 0));
  activate_focus (fixture);
  assert_place (fixture,
                "demarc:workload/ec2+rds?layer=platform-runtime&swap=ec2:fargate");
  activate_focus (fixture);
  assert_place (fixture,
                "demarc:workload/ec2+rds?layer=platform-runtime&at=fargate&swap=ec2:fargate");
  assert_said (fixture, "Platform and runtime on AWS Fargate: AWS answers for it.");
}

static void
text_read_cb (GObject      *clipboard,
              GAsyncResult *result,
              gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static char *
dup_copied (Fixture    *fixture,
            const char *format)
{
  char *text = NULL;

  g_assert_true (gtk_widget_activate_action (fixture->page, "workload.copy", "s", format));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (fixture->window), NULL, text_read_cb,
                                 &text);
  test_wait_until (text != NULL);

  return text;
}

static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *markdown = dup_copied (fixture, "markdown");
  g_autofree char *csv = NULL;
  g_autofree char *change = NULL;

  assert_said (fixture, "Copied as Markdown");
  g_assert_true (g_str_has_prefix (markdown, "25 duties from 3 services\n\n| Layer | What you do | "
                                             "Services |\n| --- | --- | --- |\n"));
  g_assert_nonnull (strstr (markdown, "\n| Guest operating system | Patch, harden and watch the "
                                      "system from its first boot | Amazon EC2 |\n"));
  csv = dup_copied (fixture, "csv");
  g_assert_true (g_str_has_prefix (csv, "kind,layer,title,text,subjects\r\nduty,customer-data,"));

  test_session_go (fixture->session, "demarc:workload/ec2+rds?swap=ec2:fargate");
  test_settle (fixture->window);
  change = dup_copied (fixture, "markdown");
  g_assert_true (g_str_has_prefix (change, "Swapping Amazon EC2 for AWS Fargate hands AWS"));
  g_assert_nonnull (strstr (change, "\n| Handed over | Guest operating system | "));
}

/* Whoever reads keeps the place: what stays is not made anew when a service comes. */
static void
test_stays (Fixture       *fixture,
            gconstpointer  data)
{
  GListModel *rows = get_rows (fixture);
  g_autoptr (GPtrArray) before = g_ptr_array_new_with_free_func (g_object_unref);
  guint found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    g_ptr_array_add (before, g_list_model_get_item (rows, i));
  test_session_go (fixture->session, "demarc:workload/ec2+rds+s3+lambda+vpc");
  test_settle (fixture->window);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (DemarcWorkloadItem) item = g_list_model_get_item (rows, i);

      found += g_ptr_array_find (before, item, NULL) ? 1 : 0;
    }
  g_assert_cmpuint (found, ==, before->len);

  test_session_go (fixture->session, "demarc:workload/ec2+rds+s3");
  test_settle (fixture->window);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, before->len);
  for (guint i = 0; i < before->len; i++)
    {
      g_autoptr (DemarcWorkloadItem) item = g_list_model_get_item (rows, i);

      g_assert_true (item == g_ptr_array_index (before, i));
    }
}

/* With all services there are, there are widgets only for what is seen. */
static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  DemarcModel *model = demarc_session_get_model (fixture->session);
  g_autoptr (GString) text = g_string_new ("demarc:workload/");

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    g_string_append_printf (
      text, "%s%s", i == 0 ? "" : "+",
      demarc_entry_get_id (DEMARC_ENTRY (demarc_model_get_service (model, i))));
  test_session_go (fixture->session, text->str);
  test_settle (fixture->window);
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (fixture)), >, 300);
  g_assert_cmpuint (test_count (fixture->page, test_is_type, "DemarcWorkloadRow"), <, 250);
  g_assert_cmpint (gtk_widget_get_height (find_id (fixture, "basket")), <=, 130);
}

/* Another model: what it does not have is gone. */
static void
test_model (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (DemarcModel) copy =
    demarc_model_new_for_store (demarc_model_get_store (demarc_model_get_builtin ()));

  demarc_session_set_model (fixture->session, copy);
  test_settle (fixture->window);
  assert_text (fixture, "count_label", "25 duties from 3 services");
  demarc_session_set_model (fixture->session, demarc_model_get_builtin ());
  test_settle (fixture->window);
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (fixture)), ==, 11 + 25 + 5);
}

static void
assert_narrow (Fixture    *fixture,
               const char *place)
{
  int minimum;

  test_session_go (fixture->session, place);
  test_settle (fixture->window);
  gtk_widget_measure (fixture->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
}

static void
test_min_width (Fixture       *fixture,
                gconstpointer  data)
{
  assert_narrow (fixture, "demarc:workload/ec2+rds+s3+ecs/fargate");
  assert_narrow (fixture, "demarc:workload/ec2+rds+s3?swap=ec2:ecs/fargate");
  assert_narrow (fixture, "demarc:workload");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/views/workload/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("list", test_list);
  ADD ("sections", test_sections);
  ADD ("duty", test_duty);
  ADD ("remove", test_remove);
  ADD ("add", test_add);
  ADD ("drop", test_drop);
  ADD ("swap", test_swap);
  ADD ("other-side", test_other_side);
  ADD ("copy", test_copy);
  ADD ("stays", test_stays);
  ADD ("many", test_many);
  ADD ("model", test_model);
  ADD ("min-width", test_min_width);

  return g_test_run ();
}
