/* test-small.c: barcode, toast and lazy menu
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "demarc-barcode.h"
#include "demarc-lazy-menu.h"
#include "demarc-painter.h"
#include "demarc-test-ui.h"
#include "demarc-toast.h"

/* Barcode */

typedef struct
{
  GdkRGBA         color;
  graphene_rect_t bounds;
} Bar;

static void
gather_bars (GskRenderNode *node,
             GArray        *bars)
{
  Bar bar;

  if (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE)
    {
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        gather_bars (gsk_container_node_get_child (node, i), bars);
      return;
    }

  g_assert_cmpint (gsk_render_node_get_node_type (node), ==, GSK_COLOR_NODE);
  bar.color = *gsk_color_node_get_color (node);
  gsk_render_node_get_bounds (node, &bar.bounds);
  g_array_append_val (bars, bar);
}

static GArray *
paint_bars (const DemarcTheme *theme,
            const DemarcOwner *owners,
            guint              n,
            gboolean           mirrored)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GArray *bars = g_array_new (FALSE, FALSE, sizeof (Bar));
  GskRenderNode *node;

  demarc_barcode_paint (snapshot, theme, owners, n, mirrored, 10, 5, 70, 14);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  gather_bars (node, bars);
  gsk_render_node_unref (node);

  return bars;
}

static void
assert_bar (GArray            *bars,
            guint              position,
            const DemarcColor *color,
            float              y,
            float              height)
{
  const Bar *bar = &g_array_index (bars, Bar, position);
  GdkRGBA wanted = demarc_color_to_rgba (color);

  g_assert_true (gdk_rgba_equal (&bar->color, &wanted));
  g_assert_cmpfloat (bar->bounds.origin.y, ==, y);
  g_assert_cmpfloat (bar->bounds.size.height, ==, height);
}

/* Who owns a bar is told by its height and its place, not only by its colour. */
static void
test_barcode (void)
{
  static const DemarcOwner owners[] = {
    DEMARC_OWNER_CUSTOMER, DEMARC_OWNER_SHARED, DEMARC_OWNER_PROVIDER, DEMARC_OWNER_UNSTATED,
  };

  for (int t = 0; t < DEMARC_N_THEMES; t++)
    {
      const DemarcTheme *theme = demarc_theme_get ((DemarcThemeName) t);
      const DemarcColor *customer = &theme->owners[DEMARC_OWNER_CUSTOMER].fill;
      const DemarcColor *provider = &theme->owners[DEMARC_OWNER_PROVIDER].fill;
      g_autoptr (GArray) bars = paint_bars (theme, owners, G_N_ELEMENTS (owners), FALSE);

      g_assert_cmpuint (bars->len, ==, 5);
      assert_bar (bars, 0, customer, 5, 14);
      assert_bar (bars, 1, customer, 5, 8);
      assert_bar (bars, 2, provider, 13, 6);
      assert_bar (bars, 3, provider, 13, 6);
      assert_bar (bars, 4, &theme->faint, 17, 2);
    }
}

static void
test_barcode_room (void)
{
  static const guint counts[] = { 1, 2, 14, 35, 70 };

  for (guint c = 0; c < G_N_ELEMENTS (counts); c++)
    {
      g_autofree DemarcOwner *owners = g_new (DemarcOwner, counts[c]);

      for (guint i = 0; i < counts[c]; i++)
        owners[i] = DEMARC_OWNER_CUSTOMER;

      for (guint mirrored = 0; mirrored < 2; mirrored++)
        {
          g_autoptr (GArray) bars =
            paint_bars (demarc_theme_get (DEMARC_THEME_LIGHT), owners, counts[c], mirrored);

          g_assert_cmpuint (bars->len, ==, counts[c]);
          for (guint i = 0; i < bars->len; i++)
            {
              const graphene_rect_t *bounds = &g_array_index (bars, Bar, i).bounds;
              const graphene_rect_t *last = &g_array_index (bars, Bar, i == 0 ? 0 : i - 1).bounds;

              g_assert_cmpfloat (bounds->origin.x, >=, 10);
              g_assert_cmpfloat (bounds->origin.x + bounds->size.width, <=, 80);
              g_assert_cmpfloat (bounds->size.width, >=, 1);
              if (i > 0)
                g_assert_true (mirrored ? bounds->origin.x < last->origin.x
                                        : bounds->origin.x > last->origin.x);
            }
        }
    }
}

/* Toast */

static gboolean
is_labelled (GtkWidget  *widget,
             const char *label)
{
  return GTK_IS_BUTTON (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *label)
{
  return test_find (widget, is_labelled, label);
}

static void
test_toast (void)
{
  GtkWidget *widget = g_object_new (DEMARC_TYPE_TOAST, "child", gtk_label_new ("below"), NULL);
  DemarcToast *toast = DEMARC_TOAST (widget);
  GtkWidget *window = test_window_new (widget, 400, 300);
  GtkWidget *button;

  g_assert_null (demarc_toast_get_text (toast));
  demarc_toast_say (toast, "One");
  test_settle (window);
  g_assert_cmpstr (demarc_toast_get_text (toast), ==, "One");

  /* The next one takes its place. */
  demarc_toast_say (toast, "<b>Two</b> & more");
  g_assert_cmpstr (demarc_toast_get_text (toast), ==, "<b>Two</b> & more");

  button = find_button (widget, "_Dismiss");
  g_assert_true (test_is_seen (button));
  g_assert_false (test_is_seen (find_button (widget, "_Undo")));
  test_click (button);
  g_assert_null (demarc_toast_get_text (toast));
  test_settle (window);
  g_assert_false (test_is_seen (button));

  /* Nothing is left of it, seen or on a clock, when it goes while it says something. */
  demarc_toast_say (toast, "Three");
  test_window_free (window);
}

static void
undo_cb (guint *n_undone)
{
  *n_undone += 1;
}

static void
offer (DemarcToast *toast,
       const char  *text,
       guint       *n_undone)
{
  demarc_toast_offer (toast, text, g_cclosure_new_swap (G_CALLBACK (undo_cb), n_undone, NULL));
}

/* What was done can be taken back, once, while it is told. */
static void
test_toast_undo (void)
{
  GtkWidget *widget = g_object_new (DEMARC_TYPE_TOAST, "child", gtk_label_new ("below"), NULL);
  DemarcToast *toast = DEMARC_TOAST (widget);
  GtkWidget *window = test_window_new (widget, 400, 300);
  GtkWidget *button = find_button (widget, "_Undo");
  guint n_first = 0;
  guint n_second = 0;

  offer (toast, "Gone", &n_first);
  test_settle (window);
  g_assert_true (test_is_seen (button));
  offer (toast, "Gone as well", &n_second);
  test_click (button);
  g_assert_cmpuint (n_first, ==, 0);
  g_assert_cmpuint (n_second, ==, 1);
  g_assert_null (demarc_toast_get_text (toast));
  test_click (button);
  g_assert_cmpuint (n_second, ==, 1);

  offer (toast, "Gone", &n_first);
  demarc_toast_say (toast, "Something else");
  test_settle (window);
  g_assert_false (test_is_seen (button));
  g_assert_cmpuint (n_first, ==, 0);

  offer (toast, "Gone", &n_first);
  test_window_free (window);
  g_assert_cmpuint (n_first, ==, 0);
}

static void
test_toast_room (void)
{
  g_autofree char *text = g_strnfill (2000, 'x');
  GtkWidget *widget = g_object_new (DEMARC_TYPE_TOAST, "child", gtk_label_new ("below"), NULL);
  GtkWidget *window = test_window_new (widget, 360, 300);
  GtkWidget *child;
  int minimum;

  demarc_toast_say (DEMARC_TOAST (widget), text);
  test_settle (window);
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  g_assert_cmpint (gtk_widget_get_width (widget), ==, 360);

  /* Another child may be given, or none. */
  g_object_get (widget, "child", &child, NULL);
  g_assert_true (GTK_IS_LABEL (child));
  g_object_unref (child);
  g_object_set (widget, "child", NULL, NULL);
  g_object_get (widget, "child", &child, NULL);
  g_assert_null (child);
  test_window_free (window);
}

/* Lazy menu */

static GMenuModel *
make_menu (const char *label)
{
  GMenu *menu = g_menu_new ();

  g_menu_append (menu, label, "win.none");

  return G_MENU_MODEL (menu);
}

/* GTK keeps a menu for good that is given up while it is open. */
static void
close_menu (GtkMenuButton *button)
{
  GtkWidget *popover = GTK_WIDGET (gtk_menu_button_get_popover (button));

  gtk_menu_button_popdown (button);
  test_wait_until (!gtk_widget_get_visible (popover));
  test_settle (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (button))));
}

static void
test_lazy_menu (void)
{
  GtkWidget *widget = gtk_menu_button_new ();
  GtkMenuButton *button = GTK_MENU_BUTTON (widget);
  GtkWidget *window = test_window_new (widget, 200, 100);
  g_autoptr (GMenuModel) first = make_menu ("First");
  g_autoptr (GMenuModel) second = make_menu ("Second");
  GtkPopover *popover;
  g_autofree char *texts = NULL;

  demarc_lazy_menu_attach (button, first);
  g_assert_null (gtk_menu_button_get_popover (button));
  gtk_menu_button_popup (button);
  popover = gtk_menu_button_get_popover (button);
  g_assert_nonnull (popover);
  texts = test_dup_texts (GTK_WIDGET (popover));
  g_assert_cmpstr (texts, ==, "First\n");

  /* It is made once. */
  close_menu (button);
  gtk_menu_button_popup (button);
  g_assert_true (gtk_menu_button_get_popover (button) == popover);
  close_menu (button);

  /* Another menu takes its place, and is as lazy. */
  demarc_lazy_menu_attach (button, second);
  g_assert_null (gtk_menu_button_get_popover (button));
  gtk_menu_button_popup (button);
  g_free (texts);
  texts = test_dup_texts (GTK_WIDGET (gtk_menu_button_get_popover (button)));
  g_assert_cmpstr (texts, ==, "Second\n");

  close_menu (button);
  test_window_free (window);
  g_assert_cmpuint (G_OBJECT (first)->ref_count, ==, 1);
  g_assert_cmpuint (G_OBJECT (second)->ref_count, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

  g_test_add_func ("/views/barcode/owners", test_barcode);
  g_test_add_func ("/views/barcode/room", test_barcode_room);
  g_test_add_func ("/views/toast/says", test_toast);
  g_test_add_func ("/views/toast/room", test_toast_room);
  g_test_add_func ("/views/toast/undo", test_toast_undo);
  g_test_add_func ("/views/lazy-menu", test_lazy_menu);

  return g_test_run ();
}
