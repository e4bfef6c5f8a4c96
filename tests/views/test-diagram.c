/* test-diagram.c: the diagram as widgets: what they are called and where they are
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-sentences.h"
#include "diagram-fixture.h"

static void
test_items (Fixture       *fixture,
            gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();
  guint n = demarc_model_get_n_layers (model);

  g_assert_cmpuint (n, ==, 14);
  g_assert_cmpuint (test_count (GTK_WIDGET (fixture->diagram), test_is_type, "DemarcLayerItem"), ==,
                    n);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->diagram), GTK_ACCESSIBLE_ROLE_GROUP);

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *item = GTK_WIDGET (fixture_get_item (fixture, i));
      const DemarcPiece *piece = fixture_get_piece (fixture, i);
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_get_focusable (item));
      g_assert_true (gtk_widget_get_mapped (item));
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_ROLE_BUTTON);

      /* The widget is where its picture is. */
      g_assert_true (gtk_widget_compute_bounds (item, GTK_WIDGET (fixture->diagram), &bounds));
      g_assert_cmpfloat_with_epsilon (bounds.origin.x, piece->x, 1);
      g_assert_cmpfloat_with_epsilon (bounds.origin.y, piece->y, 1);
      g_assert_cmpfloat_with_epsilon (bounds.size.width, piece->width, 1.5f);
      g_assert_cmpfloat_with_epsilon (bounds.size.height, piece->height, 1.5f);
    }
}

static void
check_name (DemarcStack *stack,
            GtkWidget   *item,
            guint        number,
            gboolean    *places)
{
  const DemarcCell *cell = demarc_stack_get_cell (stack, number);
  const char *title = demarc_entry_get_title (DEMARC_ENTRY (cell->layer));
  g_autofree char *name = test_dup_name (item);
  const char *owner = strchr (name, ':');
  const char *at = g_strrstr (name, ", layer ");
  guint place;
  guint of;

  g_assert_true (g_str_has_prefix (name, title));
  g_assert_nonnull (owner);
  g_assert_nonnull (at);
  if (!cell->applies)
    g_assert_nonnull (strstr (owner, "hardly exists"));
  else if (cell->owner == DEMARC_OWNER_CUSTOMER)
    g_assert_nonnull (strstr (owner, ": yours"));
  else if (cell->owner == DEMARC_OWNER_PROVIDER)
    g_assert_nonnull (strstr (owner, ": AWS answers for it"));
  else if (cell->owner == DEMARC_OWNER_SHARED)
    g_assert_nonnull (strstr (owner, ": shared between you and AWS"));
  else
    g_assert_nonnull (strstr (owner, ": not stated"));

  g_assert_cmpint (sscanf (at, ", layer %u of %u", &place, &of), ==, 2);
  g_assert_cmpuint (of, ==, demarc_stack_get_n_cells (stack));
  g_assert_cmpuint (place, >=, 1);
  g_assert_cmpuint (place, <=, of);
  g_assert_false (places[place]);
  places[place] = TRUE;
}

static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  for (guint s = 0; s < FIXTURE_N_SUBJECTS; s++)
    {
      g_autoptr (DemarcStack) stack = fixture_resolve (fixture_subjects[s]);
      gboolean places[32] = { FALSE };

      demarc_diagram_show (fixture->diagram, stack, NULL, 0, FALSE);
      test_settle (fixture->window);
      for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
        {
          GtkWidget *item = GTK_WIDGET (fixture_get_item (fixture, i));
          const DemarcPiece *piece = fixture_get_piece (fixture, i);
          g_autofree char *name = demarc_stack_dup_cell_name (
            stack, i, piece->place, demarc_stack_get_n_cells (stack));

          check_name (stack, item, i, places);
          gtk_test_accessible_assert_property (GTK_ACCESSIBLE (item),
                                               GTK_ACCESSIBLE_PROPERTY_LABEL, name);
        }
    }
}

static void
test_whole_is_named (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *name = test_dup_name (GTK_WIDGET (fixture->diagram));
  g_autofree char *other = NULL;

  g_assert_nonnull (strstr (name, "of 14 layers yours"));
  fixture_show (fixture, "ec2", FALSE);
  test_settle (fixture->window);
  other = test_dup_name (GTK_WIDGET (fixture->diagram));
  g_assert_cmpstr (other, !=, name);
}

static int
get_min_width (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

/* All layers are inside, none lies on another, and the legend is there, too. */
static void
check_room (Fixture *fixture)
{
  GtkWidget *diagram = GTK_WIDGET (fixture->diagram);
  float width = (float) gtk_widget_get_width (diagram);
  float height = (float) gtk_widget_get_height (diagram);

  g_assert_cmpfloat (demarc_scene_get_height (demarc_diagram_get_scene (fixture->diagram)), <=,
                     height + 1);
  for (guint place = 1; place <= 14; place++)
    {
      const DemarcPiece *piece = fixture_get_piece (fixture, fixture_get_layer_at (fixture, place));

      g_assert_cmpfloat (piece->x, >=, 0);
      g_assert_cmpfloat (piece->x + piece->width, <=, width + 1);
      g_assert_cmpfloat (piece->y + piece->height, <=, height + 1);
      if (place > 1)
        {
          const DemarcPiece *above =
            fixture_get_piece (fixture, fixture_get_layer_at (fixture, place - 1));

          g_assert_cmpfloat (piece->y, >=, above->y + above->height - 0.5f);
        }
    }
}

/* At 360 pixels nothing is lost, with normal text and with text twice as large, in a low window and
 * in a high one. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  static const int heights[] = { 640, 800, 850 };
  double scale = *(const double *) data;
  GtkWidget *diagram = GTK_WIDGET (fixture->diagram);

  demarc_diagram_set_font (fixture->diagram, NULL, scale);
  for (guint h = 0; h < G_N_ELEMENTS (heights); h++)
    for (guint s = 0; s < FIXTURE_N_SUBJECTS; s++)
      {
        gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, heights[h]);
        fixture_show (fixture, fixture_subjects[s], FALSE);
        test_settle (fixture->window);
        test_wait_until (gtk_widget_get_width (diagram) <= 360);
        test_settle (fixture->window);
        g_assert_cmpint (get_min_width (diagram), <=, 360);
        check_room (fixture);
      }
}

static void
test_themes (Fixture       *fixture,
             gconstpointer  data)
{
  for (int i = 0; i < DEMARC_N_THEMES; i++)
    {
      const DemarcTheme *theme = demarc_theme_get ((DemarcThemeName) i);
      DemarcColor background;

      demarc_diagram_set_theme (fixture->diagram, theme);
      test_settle (fixture->window);
      background = demarc_scene_get_background (demarc_diagram_get_scene (fixture->diagram));
      g_assert_true (demarc_color_equal (&background, &theme->background));
    }
}

static void
test_export_scene (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (DemarcScene) scene =
    demarc_diagram_dup_export (fixture->diagram, demarc_theme_get (DEMARC_THEME_PRINT));
  GtkWidget *empty = g_object_ref_sink (demarc_diagram_new ());

  g_assert_nonnull (demarc_scene_find_piece (scene, DEMARC_PIECE_TITLE, 0));
  g_assert_cmpstr (demarc_scene_get_title (scene), !=, "");
  g_assert_null (
    demarc_diagram_dup_export (DEMARC_DIAGRAM (empty), demarc_theme_get (DEMARC_THEME_LIGHT)));
  g_object_unref (empty);
}

int
main (int    argc,
      char **argv)
{
  static const double scales[] = { 1, 1.5, 2 };

  gtk_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/views/diagram/" name, Fixture, NULL, fixture_set_up, func, fixture_tear_down)
  ADD ("items", test_items);
  ADD ("names", test_names);
  ADD ("whole-is-named", test_whole_is_named);
  ADD ("themes", test_themes);
  ADD ("export-scene", test_export_scene);
  g_test_add ("/views/diagram/narrow/100", Fixture, &scales[0], fixture_set_up, test_narrow,
              fixture_tear_down);
  g_test_add ("/views/diagram/narrow/150", Fixture, &scales[1], fixture_set_up, test_narrow,
              fixture_tear_down);
  g_test_add ("/views/diagram/narrow/200", Fixture, &scales[2], fixture_set_up, test_narrow,
              fixture_tear_down);

  return g_test_run ();
}
