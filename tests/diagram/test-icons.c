/* test-icons.c: the outlines of the built-in icons
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-icon-names.h"
#include "demarc-icon-paths.h"
#include "demarc-model.h"

#define GRID 16.0

/* An image that can be asked which of its pixels were painted. */
typedef struct
{
  cairo_surface_t *surface;
  cairo_t         *cr;
} Canvas;

static Canvas
canvas_new (int size)
{
  Canvas canvas;

  canvas.surface = cairo_image_surface_create (CAIRO_FORMAT_A8, size, size);
  canvas.cr = cairo_create (canvas.surface);
  cairo_set_fill_rule (canvas.cr, CAIRO_FILL_RULE_EVEN_ODD);

  return canvas;
}

static void
canvas_clear (Canvas *canvas)
{
  cairo_destroy (canvas->cr);
  cairo_surface_destroy (canvas->surface);
}

/* The part of the surface that is painted, from 0 to 1. */
static double
get_coverage (Canvas *canvas)
{
  int size = cairo_image_surface_get_width (canvas->surface);
  int stride = cairo_image_surface_get_stride (canvas->surface);
  const guint8 *data = cairo_image_surface_get_data (canvas->surface);
  double sum = 0;

  for (int y = 0; y < size; y++)
    for (int x = 0; x < size; x++)
      sum += data[y * stride + x];

  return sum / 255 / (size * size);
}

static guint
count_names (void)
{
  guint n = 0;

  while (demarc_icon_names[n] != NULL)
    n++;

  return n;
}

static void
test_lists_agree (void)
{
  guint n = count_names ();

  g_assert_cmpuint (n, >=, 14);
  for (guint i = 0; i < n; i++)
    g_assert_nonnull (demarc_icon_paths[i]);
  g_assert_null (demarc_icon_paths[n]);
}

/* Each layer of the built-in model has an icon, and none two the same. */
static void
test_layers_have_icons (void)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n = demarc_model_get_n_layers (model);

  g_assert_cmpuint (n, ==, 14);
  for (guint i = 0; i < n; i++)
    {
      int icon = demarc_layer_get_icon (demarc_model_get_layer (model, i));

      g_assert_cmpint (icon, >=, 0);
      g_assert_cmpint (icon, <, (int) count_names ());
      g_assert_true (g_hash_table_add (seen, GINT_TO_POINTER (icon + 1)));
    }
}

/* Only the letters that both painters know. */
static void
test_letters (void)
{
  for (guint i = 0; demarc_icon_names[i] != NULL; i++)
    {
      const char *path = demarc_icon_paths[i];

      g_assert_cmpuint (strspn (path, "MLCZ0123456789.- "), ==, strlen (path));
      g_assert_cmpint (path[0], ==, 'M');
      g_assert_cmpint (path[strlen (path) - 1], ==, 'Z');
    }
}

/* An icon lies in its grid, fills a good part of it, and not all. */
static void
test_traced (gconstpointer data)
{
  int icon = GPOINTER_TO_INT (data);
  Canvas canvas = canvas_new (64);
  double x1, y1, x2, y2;
  double coverage;

  demarc_icon_trace (canvas.cr, icon, 0, 0, 64);
  cairo_path_extents (canvas.cr, &x1, &y1, &x2, &y2);
  g_assert_cmpfloat (x1, >=, -0.01);
  g_assert_cmpfloat (y1, >=, -0.01);
  g_assert_cmpfloat (x2, <=, 64.01);
  g_assert_cmpfloat (y2, <=, 64.01);
  g_assert_cmpfloat (x2 - x1, >=, 32);
  g_assert_cmpfloat (y2 - y1, >=, 24);

  cairo_fill (canvas.cr);
  coverage = get_coverage (&canvas);
  g_test_message ("%s covers %.0f %% of its grid", demarc_icon_names[icon], coverage * 100);
  g_assert_cmpfloat (coverage, >=, 0.08);
  g_assert_cmpfloat (coverage, <=, 0.8);
  canvas_clear (&canvas);
}

/* Place and size scale the outline, and the context is as it was. */
static void
test_placed (gconstpointer data)
{
  int icon = GPOINTER_TO_INT (data);
  Canvas canvas = canvas_new (64);
  double plain[4], placed[4];
  cairo_matrix_t matrix;

  demarc_icon_trace (canvas.cr, icon, 0, 0, GRID);
  cairo_path_extents (canvas.cr, &plain[0], &plain[1], &plain[2], &plain[3]);
  cairo_new_path (canvas.cr);
  demarc_icon_trace (canvas.cr, icon, 10, 20, 2 * GRID);
  cairo_path_extents (canvas.cr, &placed[0], &placed[1], &placed[2], &placed[3]);
  for (guint i = 0; i < 4; i++)
    g_assert_cmpfloat_with_epsilon (placed[i], plain[i] * 2 + (i % 2 == 0 ? 10 : 20), 0.02);

  cairo_get_matrix (canvas.cr, &matrix);
  g_assert_cmpfloat (matrix.xx, ==, 1);
  g_assert_cmpfloat (matrix.x0, ==, 0);
  canvas_clear (&canvas);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/diagram/icons/lists-agree", test_lists_agree);
  g_test_add_func ("/diagram/icons/layers-have-icons", test_layers_have_icons);
  g_test_add_func ("/diagram/icons/letters", test_letters);
  for (guint i = 0; demarc_icon_names[i] != NULL; i++)
    {
      g_autofree char *traced = g_strconcat ("/diagram/icons/traced/", demarc_icon_names[i], NULL);
      g_autofree char *placed = g_strconcat ("/diagram/icons/placed/", demarc_icon_names[i], NULL);

      g_test_add_data_func (traced, GINT_TO_POINTER ((int) i), test_traced);
      g_test_add_data_func (placed, GINT_TO_POINTER ((int) i), test_placed);
    }

  return g_test_run ();
}
