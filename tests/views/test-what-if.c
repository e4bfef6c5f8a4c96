/* test-what-if.c: putting layers on another side
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-explore.h"
#include "demarc-layer-item.h"
#include "demarc-sidebar-model.h"
#include "demarc-sidebar.h"
#include "demarc-test-ui.h"

typedef struct
{
  GtkWidget     *window;
  GtkWidget     *explore;
  GtkWidget     *sidebar;
  DemarcSession *session;
  char          *said;     /* the last announcement */
} Fixture;

static void
announce_cb (DemarcView *explore,
             const char *text,
             Fixture    *fixture)
{
  g_free (fixture->said);
  fixture->said = g_strdup (text);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->explore = g_object_new (DEMARC_TYPE_EXPLORE, "hexpand", TRUE, NULL);
  fixture->sidebar = g_object_new (DEMARC_TYPE_SIDEBAR, NULL);
  fixture->session = test_session_new ("demarc:explore/ec2");
  g_signal_connect (fixture->explore, "announce", G_CALLBACK (announce_cb), fixture);
  demarc_view_set_session (DEMARC_VIEW (fixture->explore), fixture->session);
  demarc_sidebar_set_session (DEMARC_SIDEBAR (fixture->sidebar), fixture->session);
  gtk_box_append (GTK_BOX (box), fixture->sidebar);
  gtk_box_append (GTK_BOX (box), fixture->explore);
  fixture->window = test_window_new (box, 1000, 900);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_window_free (fixture->window);
  g_object_unref (fixture->session);
  g_free (fixture->said);
}

static DemarcDiagram *
get_diagram (Fixture *fixture)
{
  return demarc_explore_get_diagram (DEMARC_EXPLORE (fixture->explore));
}

static guint
find_layer (const char *id)
{
  return demarc_entry_get_position (
    demarc_model_find_layer (demarc_model_get_builtin (), id, NULL));
}

static void
focus_layer (Fixture    *fixture,
             const char *id)
{
  DemarcModel *model = demarc_model_get_builtin ();

  g_assert_true (demarc_diagram_focus_layer (get_diagram (fixture),
                                             demarc_model_get_layer (model, find_layer (id))));
}

static void
move (Fixture *fixture,
      guint    key)
{
  g_assert_true (test_press (fixture->window, key, GDK_SHIFT_MASK));
  test_settle (fixture->window);
}

static const DemarcPiece *
get_piece (Fixture    *fixture,
           const char *id)
{
  return demarc_scene_find_piece (demarc_diagram_get_scene (get_diagram (fixture)),
                                  DEMARC_PIECE_LAYER, find_layer (id));
}

static GtkWidget *
find_id (Fixture    *fixture,
         const char *id)
{
  return test_find (fixture->window, test_is_id, id);
}

static GtkWidget *
get_bar (Fixture *fixture)
{
  GtkWidget *bar = test_find (fixture->window, test_is_type, "DemarcWhatIfBar");

  return bar != NULL && test_is_seen (bar) ? bar : NULL;
}

static GListModel *
get_rows (Fixture *fixture)
{
  return G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (find_id (fixture, "list_view"))));
}

static void
assert_place (Fixture    *fixture,
              const char *text)
{
  g_assert_cmpstr (test_session_get_text (fixture->session), ==, text);
}

/* Towards you is up, as drawn; at the ends, the key does nothing, and nobody else gets it. */
static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  focus_layer (fixture, "guest-os");
  move (fixture, GDK_KEY_Up);
  assert_place (fixture, "demarc:explore/ec2");
  move (fixture, GDK_KEY_Down);
  assert_place (fixture, "demarc:explore/ec2?what-if=guest-os:shared");
  move (fixture, GDK_KEY_Down);
  assert_place (fixture, "demarc:explore/ec2?what-if=guest-os:provider");
  g_assert_cmpint (get_piece (fixture, "guest-os")->owner, ==, DEMARC_OWNER_PROVIDER);
  move (fixture, GDK_KEY_Down);
  assert_place (fixture, "demarc:explore/ec2?what-if=guest-os:provider");

  /* The keyboard stays with the layer wherever it goes, so several can be moved. */
  g_assert_true (test_press (fixture->window, GDK_KEY_Down, 0));
  move (fixture, GDK_KEY_KP_Up);
  assert_place (fixture,
                "demarc:explore/ec2?what-if=guest-os:provider,host-virtualization:shared");

  focus_layer (fixture, "guest-os");
  move (fixture, GDK_KEY_Up);
  move (fixture, GDK_KEY_Up);
  assert_place (fixture, "demarc:explore/ec2?what-if=host-virtualization:shared");
}

/* What nobody states lies under everything, and can only be given to somebody. */
static void
test_unstated (Fixture       *fixture,
               gconstpointer  data)
{
  const char *id = NULL;
  DemarcStack *stack;

  test_session_go (fixture->session, "demarc:explore/ec2?lens=source:SRM");
  test_settle (fixture->window);
  stack = demarc_session_get_stack (fixture->session);
  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    if (demarc_stack_get_cell (stack, i)->owner == DEMARC_OWNER_UNSTATED)
      id = demarc_entry_get_id (DEMARC_ENTRY (demarc_stack_get_cell (stack, i)->layer));
  g_assert_nonnull (id);

  focus_layer (fixture, id);
  move (fixture, GDK_KEY_Down);
  g_assert_null (demarc_session_get_what_if (fixture->session));
  move (fixture, GDK_KEY_Up);
  g_assert_cmpint (get_piece (fixture, id)->owner, ==, DEMARC_OWNER_PROVIDER);
  move (fixture, GDK_KEY_Down);
  g_assert_cmpint (get_piece (fixture, id)->owner, ==, DEMARC_OWNER_PROVIDER);
}

/* What is read and what is heard: the bar, the layer, and the announcement. */
static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *sentence = NULL;
  g_autofree char *name = NULL;
  g_autofree char *result = NULL;
  GtkWidget *button;

  g_assert_null (get_bar (fixture));
  test_session_go (fixture->session, "demarc:explore/ec2?what-if=guest-os:provider");
  test_settle (fixture->window);

  sentence = demarc_what_if_dup_sentence (demarc_session_get_what_if (fixture->session));
  g_assert_cmpstr (fixture->said, ==, sentence);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (find_id (fixture, "lead_label"))), ==,
                   "If AWS ran your guest operating system:");
  g_assert_true (g_str_has_prefix (
    gtk_label_get_text (GTK_LABEL (find_id (fixture, "rest_label"))), "and 46 more."));

  focus_layer (fixture, "guest-os");
  name = test_dup_name (gtk_root_get_focus (GTK_ROOT (fixture->window)));
  g_assert_cmpstr (name, ==,
                   "Guest operating system, what if: AWS's instead of yours, layer 10 of 14");
  g_assert_true (g_str_has_prefix (get_piece (fixture, "guest-os")->description, "What if "));

  button = gtk_widget_get_first_child (find_id (fixture, "buttons_box"));
  result = test_dup_name (button);
  g_assert_cmpstr (result, ==, "Amazon ECS, ECS Managed Instances, +1 layer moves along");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Moved to AWS: platform and runtime.");
  g_assert_nonnull (test_find (get_bar (fixture), test_is_named,
                               "Compare with Amazon ECS, ECS Managed Instances"));

  /* Where nothing is like that, there is nothing to go to. */
  test_session_go (fixture->session, "demarc:explore/ec2?what-if=customer-data:provider");
  test_settle (fixture->window);
  g_assert_false (test_is_seen (find_id (fixture, "buttons_box")));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (find_id (fixture, "lead_label"))), ==,
                   "If AWS ran your customer data: no service is like that.");

  test_session_go (fixture->session, "demarc:explore/ec2");
  test_settle (fixture->window);
  g_assert_null (get_bar (fixture));
}

/* The list is narrowed to what is like that, in the order of nearness, and comes back. */
static void
test_narrowed (Fixture       *fixture,
               gconstpointer  data)
{
  guint n = g_list_model_get_n_items (get_rows (fixture));
  DemarcWhatIfResults *results;
  guint n_results;

  g_assert_false (test_is_seen (find_id (fixture, "narrowed_box")));
  test_session_go (fixture->session, "demarc:explore/ec2?what-if=guest-os:provider");
  test_settle (fixture->window);
  results = demarc_what_if_get_results (demarc_session_get_what_if (fixture->session));
  n_results = demarc_what_if_results_get_n (results);
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (fixture)), ==, n_results);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (find_id (fixture, "narrowed_label"))), ==,
                   "What if: 49 services, nearest first");

  for (guint i = 0; i < n_results; i++)
    {
      g_autoptr (DemarcSidebarItem) item = g_list_model_get_item (get_rows (fixture), i);
      g_autofree char *words =
        demarc_what_if_dup_along_words (demarc_session_get_what_if (fixture->session), i);
      g_autofree char *name = demarc_sidebar_item_dup_name (item);

      g_assert_true (demarc_subject_equal (demarc_sidebar_item_get_subject (item),
                                           demarc_what_if_results_get_subject (results, i)));
      g_assert_cmpstr (demarc_sidebar_item_get_note (item), ==, words);
      g_assert_nonnull (strstr (name, words));
    }

  /* It can be searched, among the results only. */
  gtk_editable_set_text (GTK_EDITABLE (find_id (fixture, "search_entry")), "fargate");
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (fixture)), >, 0);
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (fixture)), <, n_results);
  gtk_editable_set_text (GTK_EDITABLE (find_id (fixture, "search_entry")), "");

  test_click (test_find (find_id (fixture, "narrowed_box"), test_is_type, "GtkButton"));
  test_settle (fixture->window);
  assert_place (fixture, "demarc:explore/ec2");
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (fixture)), ==, n);
  g_assert_false (test_is_seen (find_id (fixture, "narrowed_box")));
}

/* Walking the narrowed list stays in it; choosing a row goes there, and back is back. */
static void
test_choose_row (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkListView *list_view = GTK_LIST_VIEW (find_id (fixture, "list_view"));
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (gtk_list_view_get_model (list_view));

  test_session_go (fixture->session, "demarc:explore/ec2?what-if=guest-os:provider");
  test_settle (fixture->window);
  g_assert_true (gtk_list_view_get_single_click_activate (list_view));
  gtk_single_selection_set_selected (selection, 1);
  assert_place (fixture, "demarc:explore/ec2?what-if=guest-os:provider");

  g_signal_emit_by_name (list_view, "activate", 1);
  test_settle (fixture->window);
  assert_place (fixture, "demarc:explore/batch/fargate");
  g_assert_null (get_bar (fixture));
  g_assert_false (gtk_list_view_get_single_click_activate (list_view));
  demarc_session_go_back (fixture->session);
  test_settle (fixture->window);
  assert_place (fixture, "demarc:explore/ec2?what-if=guest-os:provider");
  g_assert_nonnull (get_bar (fixture));
}

static void
test_buttons (Fixture       *fixture,
              gconstpointer  data)
{
  test_session_go (fixture->session, "demarc:explore/ec2?what-if=guest-os:provider");
  test_click (gtk_widget_get_first_child (find_id (fixture, "buttons_box")));
  assert_place (fixture, "demarc:explore/ecs/managed-instances");
  demarc_session_go_back (fixture->session);

  test_click (find_id (fixture, "compare_button"));
  assert_place (fixture, "demarc:compare/ec2+ecs/managed-instances");
  demarc_session_go_back (fixture->session);
  test_settle (fixture->window);

  /* When the bar goes, the keyboard goes to the diagram. */
  gtk_widget_grab_focus (test_find (get_bar (fixture), test_is_named, "Reset"));
  test_click (test_find (get_bar (fixture), test_is_named, "Reset"));
  test_settle (fixture->window);
  assert_place (fixture, "demarc:explore/ec2");
  g_assert_true (test_is_type (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                               "DemarcLayerItem"));
}

/* Escape leaves the what-if first, then the layer; both can be undone and done again. */
static void
test_leave (Fixture       *fixture,
            gconstpointer  data)
{
  focus_layer (fixture, "guest-os");
  g_assert_true (test_press (fixture->window, GDK_KEY_space, 0));
  move (fixture, GDK_KEY_Down);
  move (fixture, GDK_KEY_Down);
  g_assert_true (test_press (fixture->window, GDK_KEY_Escape, 0));
  assert_place (fixture, "demarc:explore/ec2?layer=guest-os");
  g_assert_true (test_press (fixture->window, GDK_KEY_z, GDK_CONTROL_MASK));
  assert_place (fixture, "demarc:explore/ec2?layer=guest-os&what-if=guest-os:provider");
  g_assert_true (test_press (fixture->window, GDK_KEY_z, GDK_CONTROL_MASK));
  g_assert_true (test_press (fixture->window, GDK_KEY_z, GDK_CONTROL_MASK));
  assert_place (fixture, "demarc:explore/ec2?layer=guest-os");
  g_assert_false (test_press (fixture->window, GDK_KEY_z, GDK_CONTROL_MASK));
  g_assert_true (test_press (fixture->window, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK));
  assert_place (fixture, "demarc:explore/ec2?layer=guest-os&what-if=guest-os:shared");
  g_assert_true (test_press (fixture->window, GDK_KEY_Escape, 0));
  g_assert_true (test_press (fixture->window, GDK_KEY_Escape, 0));
  assert_place (fixture, "demarc:explore/ec2");
  g_assert_false (test_press (fixture->window, GDK_KEY_Escape, 0));
}

/* Wherever the keyboard is. */
static void
test_leave_from_elsewhere (Fixture       *fixture,
                           gconstpointer  data)
{
  static const char *const ids[] = { "compare_button", "list_view" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      test_session_go (fixture->session, "demarc:explore/ec2?what-if=guest-os:provider");
      test_settle (fixture->window);
      gtk_widget_grab_focus (find_id (fixture, ids[i]));
      g_assert_true (test_press (fixture->window, GDK_KEY_Escape, 0));
      assert_place (fixture, "demarc:explore/ec2");
    }

  gtk_widget_grab_focus (find_id (fixture, "list_view"));
  g_assert_false (test_press (fixture->window, GDK_KEY_Escape, 0));
}

/* Carrying */

static GtkGesture *
find_drag (Fixture *fixture)
{
  g_autoptr (GListModel) controllers =
    gtk_widget_observe_controllers (GTK_WIDGET (get_diagram (fixture)));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_DRAG (controller))
        return GTK_GESTURE (controller);
    }

  g_error ("layers cannot be carried");
}

static void
grip (Fixture    *fixture,
      const char *id)
{
  const DemarcPiece *piece = get_piece (fixture, id);

  test_settle (fixture->window);
  g_signal_emit_by_name (find_drag (fixture), "drag-begin", (double) piece->x + 60,
                         (double) piece->y + piece->height / 2);
}

/* Carries so far that the middle of the layer comes to @y. */
static void
carry (Fixture    *fixture,
       float       from,
       float       to)
{
  g_signal_emit_by_name (find_drag (fixture), "drag-update", 0., (double) (to - from));
  test_settle (fixture->window);
}

static void
let_go (Fixture *fixture)
{
  g_signal_emit_by_name (find_drag (fixture), "drag-end", 0., 0.);
  test_settle (fixture->window);
}

static float
get_middle (const DemarcPiece *piece)
{
  return piece->y + piece->height / 2;
}

static float
get_line (Fixture *fixture)
{
  DemarcScene *scene = demarc_diagram_get_scene (get_diagram (fixture));
  const DemarcPiece *line = demarc_scene_find_piece (scene, DEMARC_PIECE_LINE, 0);

  return line->y + demarc_scene_get_primitives (scene, line)->y;
}

/* A layer goes where it is dropped: across the line, on the line, or back. Until then nothing is
 * decided, but what would be is seen. */
static void
test_carry (Fixture       *fixture,
            gconstpointer  data)
{
  float middle = get_middle (get_piece (fixture, "guest-os"));
  float line = get_line (fixture);
  float below = get_middle (get_piece (fixture, "physical-facilities"));

  grip (fixture, "guest-os");
  carry (fixture, middle, middle + 2);
  g_assert_false (demarc_diagram_stop_carrying (get_diagram (fixture)));
  carry (fixture, middle, middle + 30);
  g_assert_cmpint (get_piece (fixture, "guest-os")->owner, ==, DEMARC_OWNER_CUSTOMER);
  carry (fixture, middle, line);
  g_assert_cmpint (get_piece (fixture, "guest-os")->owner, ==, DEMARC_OWNER_SHARED);
  carry (fixture, middle, below);
  g_assert_cmpint (get_piece (fixture, "guest-os")->owner, ==, DEMARC_OWNER_PROVIDER);
  assert_place (fixture, "demarc:explore/ec2");
  g_assert_null (get_bar (fixture));
  let_go (fixture);
  assert_place (fixture, "demarc:explore/ec2?what-if=guest-os:provider");
  g_assert_nonnull (get_bar (fixture));
  g_assert_true (test_is_type (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                               "DemarcLayerItem"));

  /* From there onto the line. */
  middle = get_middle (get_piece (fixture, "guest-os"));
  line = get_line (fixture);
  grip (fixture, "guest-os");
  carry (fixture, middle, line + 4);
  let_go (fixture);
  assert_place (fixture, "demarc:explore/ec2?what-if=guest-os:shared");

  /* And home. */
  middle = get_middle (get_piece (fixture, "guest-os"));
  grip (fixture, "guest-os");
  carry (fixture, middle, 60);
  let_go (fixture);
  assert_place (fixture, "demarc:explore/ec2");
}

/* Where it was taken up, a layer can be put down again; and Escape lets it go there. */
static void
test_carry_nowhere (Fixture       *fixture,
                    gconstpointer  data)
{
  DemarcPlace *before = demarc_session_peek (fixture->session, FALSE);
  float middle = get_middle (get_piece (fixture, "guest-os"));
  float below = get_middle (get_piece (fixture, "physical-facilities"));

  grip (fixture, "guest-os");
  carry (fixture, middle, below);
  carry (fixture, middle, middle + 20);
  let_go (fixture);
  g_assert_cmpint (get_piece (fixture, "guest-os")->owner, ==, DEMARC_OWNER_CUSTOMER);

  grip (fixture, "guest-os");
  carry (fixture, middle, below);
  g_assert_true (test_press (fixture->window, GDK_KEY_Escape, 0));
  test_settle (fixture->window);
  g_assert_cmpint (get_piece (fixture, "guest-os")->owner, ==, DEMARC_OWNER_CUSTOMER);
  let_go (fixture);
  assert_place (fixture, "demarc:explore/ec2");
  g_assert_true (demarc_session_peek (fixture->session, FALSE) == before);

  /* Whoever goes elsewhere meanwhile has let it go. */
  grip (fixture, "guest-os");
  carry (fixture, middle, below);
  test_session_go (fixture->session, "demarc:explore/s3");
  test_settle (fixture->window);
  let_go (fixture);
  assert_place (fixture, "demarc:explore/s3");
}

/* A click is no carrying: it chooses, as ever. */
static void
test_press_only (Fixture       *fixture,
                 gconstpointer  data)
{
  grip (fixture, "guest-os");
  let_go (fixture);
  assert_place (fixture, "demarc:explore/ec2");

  /* Beside the layers there is nothing to carry. */
  g_signal_emit_by_name (find_drag (fixture), "drag-begin", 2., 2.);
  g_signal_emit_by_name (find_drag (fixture), "drag-update", 0., 300.);
  let_go (fixture);
  assert_place (fixture, "demarc:explore/ec2");
}

/* What is copied or exported tells the same as the window. */
static void
test_export (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (DemarcScene) scene = NULL;

  test_session_go (fixture->session, "demarc:explore/ec2?what-if=guest-os:provider");
  test_settle (fixture->window);
  scene = demarc_view_dup_export (DEMARC_VIEW (fixture->explore),
                                  demarc_theme_get (DEMARC_THEME_LIGHT));
  g_assert_true (g_str_has_prefix (demarc_scene_get_description (scene),
                                   "What if: guest operating system, AWS's instead of yours."));
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  static const char *const places[] = {
    "demarc:explore/ec2?what-if=guest-os:provider",
    "demarc:explore/lambda?what-if=application-code:provider,guest-os:customer",
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      int minimum;

      test_session_go (fixture->session, places[i]);
      test_settle (fixture->window);
      gtk_widget_measure (fixture->explore, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                          NULL);
      g_assert_cmpint (minimum, <=, 360);
    }
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/views/what-if/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("keys", test_keys);
  ADD ("unstated", test_unstated);
  ADD ("words", test_words);
  ADD ("narrowed", test_narrowed);
  ADD ("choose-row", test_choose_row);
  ADD ("buttons", test_buttons);
  ADD ("leave", test_leave);
  ADD ("leave-from-elsewhere", test_leave_from_elsewhere);
  ADD ("carry", test_carry);
  ADD ("carry-nowhere", test_carry_nowhere);
  ADD ("press-only", test_press_only);
  ADD ("export", test_export);
  ADD ("narrow", test_narrow);

  return g_test_run ();
}
