/* test-matrix.c: the page of all services by all layers
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-layer-item.h"
#include "demarc-matrix-page.h"
#include "demarc-scene.h"
#include "demarc-test-ui.h"

typedef struct
{
  GtkWidget        *window;
  DemarcMatrixPage *page;
  DemarcMatrixGrid *grid;
  DemarcSession    *session;
  guint             n_chosen;
} Fixture;

static void
layer_chosen_cb (DemarcView *page,
                 Fixture    *fixture)
{
  fixture->n_chosen++;
}

static void
set_up_with (Fixture *fixture)
{
  GtkWidget *page = demarc_matrix_page_new ();

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->page = DEMARC_MATRIX_PAGE (page);
  fixture->grid = demarc_matrix_page_get_grid (fixture->page);
  g_signal_connect (page, "layer-chosen", G_CALLBACK (layer_chosen_cb), fixture);
  demarc_view_set_session (DEMARC_VIEW (page), fixture->session);
  fixture->window = test_window_new (page, 700, 600);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->session = test_session_new (data != NULL ? data : "demarc:matrix");
  set_up_with (fixture);
}

/* A model of ten thousand services, each like one of three. */
#define N_MANY 10000

static DemarcModel *
make_large_model (void)
{
  static const char *const owners[] = { "customer", "shared", "provider" };
  g_autoptr (GString) json = g_string_new (
    "{\"format\": 1, \"id\": \"large\", \"title\": \"Large\", \"language\": \"en\","
    "\"parties\": {\"customer\": {\"name\": \"You\", \"title\": \"Customer\", \"motto\": \"in\"},"
    "\"provider\": {\"name\": \"Us\", \"title\": \"Us\", \"motto\": \"of\"}},"
    "\"sources\": [{\"id\": \"book\", \"kind\": \"provider-doc\", \"title\": \"Book\","
    "\"short\": \"Book\", \"address\": \"https://a.example/\", \"checked\": \"2026-11-22\"}],"
    "\"areas\": [{\"id\": \"all\", \"title\": \"All\"}], \"layers\": [");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  DemarcModel *model;

  for (guint i = 0; i < 14; i++)
    g_string_append_printf (
      json, "%s{\"id\": \"layer-%u\", \"title\": \"Layer number %u\", \"summary\": \"s\","
      "\"meaning\": \"m\", \"control\": \"shared\", \"customer\": \"Do this\","
      "\"provider\": \"Does that\"}", i > 0 ? ", " : "", i, i);
  g_string_append (json,
                   "], \"schemes\": [{\"id\": \"one\", \"title\": \"One\", \"short\": \"One\","
                   "\"summary\": \"s\", \"categories\": [{\"id\": \"any\", \"title\": \"Any\","
                   "\"short\": \"Any\", \"summary\": \"s\", \"cells\": {}}]}], \"services\": [");
  for (guint i = 0; i < N_MANY; i++)
    g_string_append_printf (
      json, "%s{\"id\": \"s%u\", \"name\": \"Service %05u\", \"area\": \"all\","
      "\"summary\": \"s\", \"categories\": {\"one\": {\"category\": \"any\", \"ground\":"
      "\"inferred\", \"note\": \"n\"}}, \"cells\": {\"layer-%u\": {\"owner\": \"%s\","
      "\"customer\": \"Do this\", \"provider\": \"Does that\"}}}",
      i > 0 ? ", " : "", i, i, i % 14, owners[i % 3]);
  g_string_append (json, "]}");

  bytes = g_string_free_to_bytes (g_steal_pointer (&json));
  model = demarc_model_new_for_bytes (bytes, "large.json", NULL, &error);
  g_assert_no_error (error);

  return model;
}

static void
set_up_many (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (DemarcModel) model = make_large_model ();

  fixture->session = demarc_session_new (model);
  test_session_go (fixture->session, data != NULL ? data : "demarc:matrix");
  set_up_with (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_window_free (fixture->window);
  g_object_unref (fixture->session);
}

/* What has the keyboard is called so that it begins with some words. */
static void
assert_focus (Fixture    *fixture,
              const char *beginning)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_autofree char *name = NULL;

  g_assert_nonnull (focus);
  g_assert_true (DEMARC_IS_LAYER_ITEM (focus));
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

static void
press (Fixture         *fixture,
       guint            key,
       GdkModifierType  modifiers)
{
  g_assert_true (test_press (fixture->window, key, modifiers));
}

static void
focus_grid (Fixture *fixture)
{
  demarc_view_focus_content (DEMARC_VIEW (fixture->page));
}

/* A widget of the grid, by the beginning of its name; NULL where there is none that is shown. */
static GtkWidget *
find_item (GtkWidget  *widget,
           const char *beginning)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (DEMARC_IS_LAYER_ITEM (widget))
    {
      g_autofree char *name = test_dup_name (widget);

      return name != NULL && g_str_has_prefix (name, beginning) ? widget : NULL;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_item (child, beginning);

  return found;
}

static GtkWidget *
get_item (Fixture    *fixture,
          const char *beginning)
{
  GtkWidget *item = find_item (GTK_WIDGET (fixture->grid), beginning);

  if (item == NULL)
    g_error ("there is no '%s'", beginning);

  return item;
}

static graphene_rect_t
get_bounds (Fixture   *fixture,
            GtkWidget *item)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (item, GTK_WIDGET (fixture->grid), &bounds));

  return bounds;
}

static void
scroll (Fixture        *fixture,
        GtkOrientation  orientation,
        double          value)
{
  g_autoptr (GtkAdjustment) adjustment = NULL;

  g_object_get (fixture->grid,
                orientation == GTK_ORIENTATION_HORIZONTAL ? "hadjustment" : "vadjustment",
                &adjustment, NULL);
  gtk_adjustment_set_value (adjustment, value);
  test_settle (fixture->window);
}

static double
get_upper (Fixture        *fixture,
           GtkOrientation  orientation)
{
  g_autoptr (GtkAdjustment) adjustment = NULL;

  g_object_get (fixture->grid,
                orientation == GTK_ORIENTATION_HORIZONTAL ? "hadjustment" : "vadjustment",
                &adjustment, NULL);

  return gtk_adjustment_get_upper (adjustment);
}

static guint
count_items (Fixture *fixture)
{
  return test_count (GTK_WIDGET (fixture->grid), test_is_type, "DemarcLayerItem");
}

/* A cell is a widget, and its name says service, layer, owner and state. */
static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  static const char *const names[] = {
    "Amazon EC2, Guest operating system: You, settled",
    "Amazon EBS, Platform and runtime: AWS, sources disagree",
    "Amazon EBS, Network configuration: hardly exists here",
    "Amazon RDS, Guest operating system: AWS, settled",
    "Guest operating system",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GtkWidget *item = get_item (fixture, names[i]);
      g_autofree char *name = test_dup_name (item);

      g_assert_cmpstr (name, ==, names[i]);
      g_assert_true (gtk_widget_get_focusable (item));
    }
  get_item (fixture, "Amazon EC2: 10 yours");
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  focus_grid (fixture);
  assert_focus (fixture, "Amazon EC2, Customer data");
  press (fixture, GDK_KEY_Right, 0);
  assert_focus (fixture, "Amazon EC2, Identity and access management");
  press (fixture, GDK_KEY_Down, 0);
  assert_focus (fixture, "Amazon EBS, Identity and access management");
  press (fixture, GDK_KEY_End, 0);
  assert_focus (fixture, "Amazon EBS, Physical facilities");
  press (fixture, GDK_KEY_Right, 0);
  assert_focus (fixture, "Amazon EBS, Physical facilities");
  press (fixture, GDK_KEY_Home, 0);
  assert_focus (fixture, "Amazon EBS, Customer data");
  press (fixture, GDK_KEY_Left, 0);
  assert_focus (fixture, "Amazon EBS: ");
  press (fixture, GDK_KEY_Up, 0);
  press (fixture, GDK_KEY_Up, 0);
  assert_focus (fixture, "Amazon EC2: ");
  press (fixture, GDK_KEY_Right, 0);
  press (fixture, GDK_KEY_Up, 0);
  assert_focus (fixture, "Customer data");
  press (fixture, GDK_KEY_Left, 0);
  assert_focus (fixture, "Customer data");

  press (fixture, GDK_KEY_End, GDK_CONTROL_MASK);
  assert_focus (fixture, "Amazon ECR, Physical facilities");
  press (fixture, GDK_KEY_Home, GDK_CONTROL_MASK);
  assert_focus (fixture, "Amazon EC2, Customer data");
  press (fixture, GDK_KEY_Page_Down, 0);
  press (fixture, GDK_KEY_Page_Up, 0);
  assert_focus (fixture, "Amazon EC2, Customer data");
}

static void
test_disputes (Fixture       *fixture,
               gconstpointer  data)
{
  focus_grid (fixture);
  press (fixture, GDK_KEY_F8, 0);
  assert_focus (fixture, "Amazon EBS, Platform and runtime: AWS, sources disagree");
  press (fixture, GDK_KEY_F8, 0);
  assert_focus (fixture, "Amazon EBS, Server-side encryption");
  press (fixture, GDK_KEY_F8, GDK_SHIFT_MASK);
  press (fixture, GDK_KEY_F8, GDK_SHIFT_MASK);
  assert_focus (fixture, "Amazon ECR, Network configuration: AWS, sources disagree");
}

/* A click and Space show the reasons, Enter opens the diagram, and the way back leads to where one
 * was. */
static void
test_choose (Fixture       *fixture,
             gconstpointer  data)
{
  focus_grid (fixture);
  press (fixture, GDK_KEY_Down, 0);
  press (fixture, GDK_KEY_Right, 0);
  press (fixture, GDK_KEY_space, 0);
  assert_place (fixture, "demarc:matrix?layer=identity-access&at=ebs");
  g_assert_cmpuint (fixture->n_chosen, ==, 1);
  get_item (fixture, "Amazon EBS, Identity and access management: You, settled, selected");

  press (fixture, GDK_KEY_Down, 0);
  press (fixture, GDK_KEY_Return, 0);
  assert_place (fixture, "demarc:explore/vpc?layer=identity-access");
  demarc_session_go_back (fixture->session);
  assert_place (fixture, "demarc:matrix?layer=identity-access&at=vpc");
  assert_focus (fixture, "Amazon VPC, Identity and access management");

  press (fixture, GDK_KEY_Home, 0);
  press (fixture, GDK_KEY_Left, 0);
  press (fixture, GDK_KEY_space, 0);
  assert_place (fixture, "demarc:explore/vpc?layer=identity-access");
}

static void
test_sort (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *head = get_item (fixture, "Guest operating system");

  gtk_widget_grab_focus (head);
  press (fixture, GDK_KEY_space, 0);
  assert_place (fixture, "demarc:matrix?sort=guest-os");
  assert_focus (fixture, "Guest operating system, services are sorted by it");
  press (fixture, GDK_KEY_Return, 0);
  assert_place (fixture, "demarc:matrix");
  assert_focus (fixture, "Guest operating system");
}

static void
test_groups (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *head = get_item (fixture, "Infrastructure services, 5");
  guint n;

  get_item (fixture, "Infrastructure services, Customer data: 5 yours");
  demarc_matrix_grid_get_rows (fixture->grid, &n);
  g_assert_cmpuint (n, ==, 52 + 3);

  gtk_widget_grab_focus (head);
  press (fixture, GDK_KEY_Return, 0);
  demarc_matrix_grid_get_rows (fixture->grid, &n);
  g_assert_cmpuint (n, ==, 52 + 3 - 5);
  assert_focus (fixture, "Infrastructure services, 5 services: 38 yours, 7 shared, 21 AWS, folded");
  assert_place (fixture, "demarc:matrix?group=category&folded=infrastructure");
  g_assert_null (find_item (GTK_WIDGET (fixture->grid), "Amazon EC2"));
  press (fixture, GDK_KEY_Down, 0);
  assert_focus (fixture, "Container services, 20");

  /* A dispute in a group that is not shown opens it. */
  press (fixture, GDK_KEY_Home, GDK_CONTROL_MASK);
  press (fixture, GDK_KEY_F8, 0);
  assert_focus (fixture, "Amazon EBS, Platform and runtime");
  assert_place (fixture, "demarc:matrix?group=category");
  demarc_matrix_grid_get_rows (fixture->grid, &n);
  g_assert_cmpuint (n, ==, 52 + 3);

  /* The sums of a group lead to its services as well. */
  gtk_widget_grab_focus (get_item (fixture, "Infrastructure services, Customer data"));
  press (fixture, GDK_KEY_space, 0);
  assert_focus (fixture, "Infrastructure services, Customer data");
  demarc_matrix_grid_get_rows (fixture->grid, &n);
  g_assert_cmpuint (n, ==, 52 + 3 - 5);
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *entry = test_find (GTK_WIDGET (fixture->page), test_is_id, "words_entry");
  GtkWidget *summary = test_find (GTK_WIDGET (fixture->page), test_is_id, "summary_label");
  GtkWidget *clear = test_find (GTK_WIDGET (fixture->page), test_is_id, "clear_button");
  GtkWidget *empty = test_find (GTK_WIDGET (fixture->page), test_is_id, "empty_box");

  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "rds");
  assert_place (fixture, "demarc:matrix?words=rds");
  g_assert_cmpuint (demarc_matrix_get_n_services (demarc_matrix_page_get_matrix (fixture->page)),
                    ==, 1);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (summary)), ==, "1 of 52 services: named “rds”");
  g_assert_true (gtk_widget_get_focus_child (GTK_WIDGET (fixture->page)) != NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), "no such thing ");
  test_settle (fixture->window);
  g_assert_true (gtk_widget_get_mapped (empty));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "no such thing ");
  g_assert_false (demarc_view_has_export (DEMARC_VIEW (fixture->page)));

  g_assert_true (gtk_widget_activate_action (clear, "matrix.clear", NULL));
  assert_place (fixture, "demarc:matrix");
  g_assert_false (gtk_widget_get_mapped (empty));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  assert_focus (fixture, "Amazon ");
}

/* Everything that can be chosen is an option of the place. */
static void
test_actions (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct { const char *action; const char *target; const char *place; } steps[] = {
    { "matrix.sort", "yours", "demarc:matrix?sort=yours" },
    { "matrix.group", "area", "demarc:matrix?sort=yours&group=area" },
    { "matrix.sort", "", "demarc:matrix?group=area" },
    { "matrix.area", "storage", "demarc:matrix?group=area&area=storage" },
    { "matrix.where", "server-side-encryption:shared",
      "demarc:matrix?group=area&area=storage&where=server-side-encryption:shared" },
    { "matrix.area", "", "demarc:matrix?group=area&where=server-side-encryption:shared" },
    { "matrix.disputed", NULL,
      "demarc:matrix?group=area&where=server-side-encryption:shared&disputed" },
    { "matrix.clear", NULL, "demarc:matrix?group=area" },
    { "matrix.transpose", NULL, "demarc:matrix?group=area&transpose" },
    { "matrix.transpose", NULL, "demarc:matrix?group=area" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      GVariant *target = steps[i].target == NULL ? NULL : g_variant_new_string (steps[i].target);

      g_test_message ("%s", steps[i].place);
      g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (fixture->grid),
                                                         steps[i].action, target));
      assert_place (fixture, steps[i].place);
    }

  /* None of them is a step of the way. */
  demarc_session_go_back (fixture->session);
  assert_place (fixture, "demarc:explore");
}

/* Where services are the columns, the keys go the way that is seen. */
static void
test_transposed (Fixture       *fixture,
                 gconstpointer  data)
{
  focus_grid (fixture);
  assert_focus (fixture, "Amazon EC2, Customer data");
  press (fixture, GDK_KEY_Right, 0);
  assert_focus (fixture, "Amazon EBS, Customer data");
  press (fixture, GDK_KEY_Down, 0);
  assert_focus (fixture, "Amazon EBS, Identity and access management");
  press (fixture, GDK_KEY_End, 0);
  assert_focus (fixture, "Amazon ECR, Identity and access management");
  press (fixture, GDK_KEY_Home, GDK_CONTROL_MASK);
  press (fixture, GDK_KEY_Up, 0);
  assert_focus (fixture, "Amazon EC2: ");
  press (fixture, GDK_KEY_Right, 0);
  assert_focus (fixture, "Amazon EBS: ");
  press (fixture, GDK_KEY_Down, 0);
  press (fixture, GDK_KEY_Left, 0);
  press (fixture, GDK_KEY_Left, 0);
  assert_focus (fixture, "Customer data");
}

/* Heads of layers are not scrolled up and down, names of services not to and fro. */
static void
test_heads_stay (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *layer = get_item (fixture, "Guest operating system");
  graphene_rect_t layer_before = get_bounds (fixture, layer);
  graphene_rect_t layer_after;
  graphene_rect_t name;
  graphene_rect_t cell;

  scroll (fixture, GTK_ORIENTATION_VERTICAL, 300);
  layer_after = get_bounds (fixture, layer);
  g_assert_true (graphene_rect_equal (&layer_before, &layer_after));

  scroll (fixture, GTK_ORIENTATION_HORIZONTAL, 90);
  layer_after = get_bounds (fixture, layer);
  g_assert_cmpfloat (layer_after.origin.x, ==, layer_before.origin.x - 90);
  g_assert_cmpfloat (layer_after.origin.y, ==, layer_before.origin.y);
  name = get_bounds (fixture, get_item (fixture, "AWS Lambda: "));
  cell = get_bounds (fixture, get_item (fixture, "AWS Lambda, Guest operating system"));
  g_assert_cmpfloat (name.origin.x, ==, 20);
  g_assert_cmpfloat (name.origin.y, ==, cell.origin.y);
  g_assert_cmpfloat (cell.origin.x, ==, layer_after.origin.x);

  /* What the keyboard comes to is seen. */
  focus_grid (fixture);
  test_settle (fixture->window);
  cell = get_bounds (fixture, get_item (fixture, "Amazon EC2, Customer data"));
  g_assert_cmpfloat (cell.origin.x, >=, name.origin.x + name.size.width);
  g_assert_cmpfloat (cell.origin.y, >=, layer_after.origin.y + layer_after.size.height);
}

/* However many services there are, only those that are seen have widgets, and all of those. */
static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  gboolean is_transposed = data != NULL;
  GtkOrientation along = is_transposed ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL;
  guint most = 0;
  double upper = get_upper (fixture, along);
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261122);

  g_assert_cmpfloat (upper, >, 250000);
  for (guint i = 0; i < 30; i++)
    {
      double value = i % 2 == 0 ? g_rand_double_range (rand, 0, upper) : i * 7;
      GtkWidget *picked;
      g_autofree char *name = NULL;

      scroll (fixture, along, value);
      most = MAX (most, count_items (fixture));

      /* In the middle of what is seen, there is a cell. */
      picked = gtk_widget_pick (GTK_WIDGET (fixture->grid), 400, 400, GTK_PICK_DEFAULT);
      if (!DEMARC_IS_LAYER_ITEM (picked))
        picked = gtk_widget_pick (GTK_WIDGET (fixture->grid), 405, 405, GTK_PICK_DEFAULT);
      g_assert_true (DEMARC_IS_LAYER_ITEM (picked));
      name = test_dup_name (picked);
      g_assert_true (g_str_has_prefix (name, "Service "));
    }
  g_test_message ("%u widgets at most", most);
  g_assert_cmpuint (most, <=, 30 * 15);

  focus_grid (fixture);
  press (fixture, GDK_KEY_End, GDK_CONTROL_MASK);
  assert_focus (fixture, "Service 09999, Layer number 13");

  /* What has the keyboard keeps it when it is scrolled away, and goes on from there. */
  scroll (fixture, along, 0);
  assert_focus (fixture, "Service 09999, Layer number 13");
  press (fixture, is_transposed ? GDK_KEY_Left : GDK_KEY_Up, 0);
  assert_focus (fixture, "Service 09998, Layer number 13");
  g_assert_cmpuint (count_items (fixture), <=, 31 * 15);
}

/* What the page tells of where the cells of a service are is where they are. */
static void
test_trace (Fixture       *fixture,
            gconstpointer  data)
{
  DemarcModel *model = demarc_session_get_model (fixture->session);
  g_autoptr (DemarcSubject) subject = demarc_model_find_subject (model, "rds", NULL, NULL);
  g_autoptr (DemarcSubject) hidden = demarc_model_find_subject (model, "ecr", NULL, NULL);
  g_autoptr (DemarcScene) trace = demarc_view_dup_trace (DEMARC_VIEW (fixture->page), subject);

  g_assert_nonnull (trace);
  g_assert_null (demarc_view_dup_trace (DEMARC_VIEW (fixture->page), hidden));
  g_assert_cmpuint (demarc_scene_get_n_pieces (trace), ==, 14);
  for (guint i = 0; i < 14; i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (trace, i);
      DemarcEntry *layer = DEMARC_ENTRY (demarc_model_get_layer (model, piece->number));
      g_autofree char *name = g_strdup_printf ("Amazon RDS, %s", demarc_entry_get_title (layer));
      GtkWidget *item = get_item (fixture, name);
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (item, GTK_WIDGET (fixture->page), &bounds));
      g_assert_cmpint (piece->kind, ==, DEMARC_PIECE_LAYER);
      g_assert_cmpuint (piece->number, ==, i);
      g_assert_cmpfloat_with_epsilon (piece->x, bounds.origin.x, 0.01);
      g_assert_cmpfloat_with_epsilon (piece->y, bounds.origin.y, 0.01);
    }
}

static void
test_min_width (Fixture       *fixture,
                gconstpointer  data)
{
  int minimum;

  gtk_widget_measure (GTK_WIDGET (fixture->page), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL,
                      NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
}

/* Reading from right to left, the first layer is on the right, and the keys go the way that is
 * seen. */
static void
test_mirrored (Fixture       *fixture,
               gconstpointer  data)
{
  graphene_rect_t first;
  graphene_rect_t second;
  graphene_rect_t name;

  gtk_widget_set_direction (GTK_WIDGET (fixture->grid), GTK_TEXT_DIR_RTL);
  test_settle (fixture->window);
  name = get_bounds (fixture, get_item (fixture, "Amazon EC2: "));
  first = get_bounds (fixture, get_item (fixture, "Amazon EC2, Customer data"));
  second = get_bounds (fixture, get_item (fixture, "Amazon EC2, Identity"));
  g_assert_cmpfloat (name.origin.x, >, first.origin.x);
  g_assert_cmpfloat (first.origin.x, >, second.origin.x);

  focus_grid (fixture);
  press (fixture, GDK_KEY_Left, 0);
  assert_focus (fixture, "Amazon EC2, Identity and access management");
  press (fixture, GDK_KEY_Home, 0);
  assert_focus (fixture, "Amazon EC2, Customer data");
  press (fixture, GDK_KEY_Right, 0);
  assert_focus (fixture, "Amazon EC2: ");
  press (fixture, GDK_KEY_End, GDK_CONTROL_MASK);
  assert_focus (fixture, "Amazon ECR, Physical facilities");
}

/* Places in any order, with the keyboard in the grid; what is shown changes under it. */
static void
test_interrupted (Fixture       *fixture,
                  gconstpointer  data)
{
  static const char *const places[] = {
    "demarc:matrix?group=category", "demarc:matrix?words=nothing-like-it",
    "demarc:matrix?group=area&transpose", "demarc:matrix?layer=guest-os&at=rds",
    "demarc:matrix?scheme=two&group=category&disputed", "demarc:matrix?words=s3",
    "demarc:matrix?lens=source:WP&transpose",
  };

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  for (guint round = 0; round < 3; round++)
    for (guint i = 0; i < G_N_ELEMENTS (places); i++)
      {
        test_session_go (fixture->session, places[i]);
        focus_grid (fixture);
        test_press (fixture->window, GDK_KEY_End, GDK_CONTROL_MASK);
        for (guint j = 0; j < 2 + round; j++)
          test_iterate (test_get_deadline ());
      }
  demarc_session_set_model (fixture->session, demarc_model_get_builtin ());
  test_settle (fixture->window);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(name, func, place) \
  g_test_add ("/views/matrix/" name, Fixture, place, set_up, func, tear_down)
#define ADD_MANY(name, func, place) \
  g_test_add ("/views/matrix/" name, Fixture, place, set_up_many, func, tear_down)
  ADD ("names", test_names, NULL);
  ADD ("keys", test_keys, NULL);
  ADD ("disputes", test_disputes, NULL);
  ADD ("choose", test_choose, NULL);
  ADD ("sort", test_sort, NULL);
  ADD ("groups", test_groups, "demarc:matrix?group=category");
  ADD ("words", test_words, NULL);
  ADD ("actions", test_actions, NULL);
  ADD ("transposed", test_transposed, "demarc:matrix?transpose");
  ADD ("heads-stay", test_heads_stay, NULL);
  ADD_MANY ("many", test_many, NULL);
  ADD_MANY ("many-transposed", test_many, "demarc:matrix?transpose");
  ADD ("trace", test_trace, NULL);
  ADD ("min-width", test_min_width, NULL);
  ADD ("mirrored", test_mirrored, NULL);
  ADD ("interrupted", test_interrupted, NULL);

  return g_test_run ();
}
