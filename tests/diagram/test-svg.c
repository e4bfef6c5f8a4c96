/* test-svg.c: pictures as SVG
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include "demarc-svg.h"
#include "scenes.h"
#include "svg-reader.h"

static GPtrArray *stacks;

static char *
squeeze (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);

  return g_strjoinv ("", parts);
}

/* How many things of a kind can be seen. */
static guint
count_kind (DemarcScene        *scene,
            DemarcPrimitiveKind kind)
{
  guint n = 0;

  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      const DemarcPrimitive *primitives = demarc_scene_get_primitives (scene, piece);

      for (guint j = 0; j < piece->n; j++)
        n += primitives[j].kind == kind &&
             (primitives[j].color.alpha > 0 || primitives[j].border.alpha > 0);
    }

  return n;
}

/* One group for each piece, with the layers' ids and words, in the order of painting. */
static void
check_groups (SvgReader   *reader,
              DemarcScene *scene)
{
  guint n_layers = 0;

  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      g_autofree char *id = NULL;

      if (piece->kind != DEMARC_PIECE_LAYER)
        continue;

      id = g_strconcat ("layer-", piece->id, NULL);
      g_assert_cmpstr (g_ptr_array_index (reader->ids, n_layers), ==, id);
      n_layers++;
      g_assert_cmpstr (g_ptr_array_index (reader->titles, n_layers), ==, piece->name);
      g_assert_cmpstr (g_ptr_array_index (reader->descs, n_layers), ==, piece->description);
    }

  g_assert_cmpuint (reader->ids->len, ==, n_layers);
  g_assert_cmpuint (reader->titles->len, ==, n_layers + 1);
  g_assert_cmpuint (svg_reader_count (reader, "g"), ==, demarc_scene_get_n_pieces (scene));
}

/* One element for each thing, and one for the background. */
static void
check_elements (SvgReader   *reader,
                DemarcScene *scene)
{
  static const char *const start[] = { "svg", "title", "desc", "rect" };

  for (guint i = 0; i < G_N_ELEMENTS (start); i++)
    g_assert_cmpstr (g_ptr_array_index (reader->elements, i), ==, start[i]);

  g_assert_cmpuint (svg_reader_count (reader, "rect"), ==,
                    1 + count_kind (scene, DEMARC_PRIMITIVE_BOX));
  g_assert_cmpuint (svg_reader_count (reader, "text"), ==,
                    count_kind (scene, DEMARC_PRIMITIVE_TEXT));
  g_assert_cmpuint (svg_reader_count (reader, "line"), ==,
                    count_kind (scene, DEMARC_PRIMITIVE_LINE) +
                      count_kind (scene, DEMARC_PRIMITIVE_UPRIGHT));
  g_assert_cmpuint (svg_reader_count (reader, "path"), ==,
                    count_kind (scene, DEMARC_PRIMITIVE_WEDGE) +
                      count_kind (scene, DEMARC_PRIMITIVE_STRIPES) +
                      count_kind (scene, DEMARC_PRIMITIVE_ICON));
}

static void
check_words (SvgReader   *reader,
             DemarcStack *stack,
             DemarcScene *scene)
{
  g_autofree char *written = svg_reader_dup_text (reader);

  g_assert_cmpstr (g_ptr_array_index (reader->titles, 0), ==, demarc_scene_get_title (scene));
  g_assert_cmpstr (g_ptr_array_index (reader->descs, 0), ==,
                   demarc_scene_get_description (scene));
  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      DemarcEntry *layer = DEMARC_ENTRY (demarc_stack_get_cell (stack, i)->layer);
      g_autofree char *title = squeeze (demarc_entry_get_title (layer));

      g_assert_nonnull (strstr (written, title));
    }

  for (guint i = 0; i < reader->links->len; i++)
    g_assert_true (g_str_has_prefix (g_ptr_array_index (reader->links, i), "https://"));
}

/* Every subject, at several sizes: what it is made of and what it says. */
static void
test_contents (gconstpointer data)
{
  static const ScenesOptions sizes[] = {
    { .width = 320 }, { .width = 760 }, { .width = 1200, .text_scale = 1.5f, .mirrored = TRUE },
  };
  ScenesOptions options = sizes[GPOINTER_TO_UINT (data)];
  guint n_links = 0;

  for (guint i = 0; i < stacks->len; i++)
    {
      DemarcStack *stack = g_ptr_array_index (stacks, i);
      g_autoptr (DemarcScene) scene = NULL;
      g_autoptr (GBytes) svg = NULL;
      g_autoptr (SvgReader) reader = NULL;

      options.theme = i % DEMARC_N_THEMES;
      scene = scenes_lay_out (stack, &options);
      svg = demarc_svg_write (scene);
      reader = svg_reader_new (svg);
      check_groups (reader, scene);
      check_elements (reader, scene);
      check_words (reader, stack, scene);
      n_links += reader->links->len;
    }

  g_assert_cmpuint (n_links, >, stacks->len);
}

/* The same picture gives the same bytes, whatever was written before it. */
static void
test_same_again (void)
{
  for (guint i = 0; i < stacks->len; i++)
    {
      DemarcStack *stack = g_ptr_array_index (stacks, i);
      g_autoptr (DemarcScene) first = scenes_lay_out (stack, &(ScenesOptions) { 0 });
      g_autoptr (DemarcScene) between = scenes_lay_out (stack, &(ScenesOptions) { .width = 333 });
      g_autoptr (DemarcScene) second = scenes_lay_out (stack, &(ScenesOptions) { 0 });
      g_autoptr (GBytes) a = demarc_svg_write (first);
      g_autoptr (GBytes) b = demarc_svg_write (between);
      g_autoptr (GBytes) c = demarc_svg_write (second);

      g_assert_true (g_bytes_equal (a, c));
      g_assert_false (g_bytes_equal (a, b));
    }
}

/* What lies between two pictures is a picture too. */
static void
test_mixed (void)
{
  g_autoptr (DemarcScene) from = scenes_lay_out_words ("ec2", &(ScenesOptions) { 0 });
  g_autoptr (DemarcScene) to = scenes_lay_out_words ("lambda", &(ScenesOptions) { 0 });

  for (guint i = 0; i <= 20; i++)
    {
      g_autoptr (DemarcScene) mixed = demarc_scene_mix (from, to, (float) i / 20);
      g_autoptr (GBytes) svg = demarc_svg_write (mixed);
      g_autoptr (SvgReader) reader = svg_reader_new (svg);

      check_groups (reader, mixed);
    }
}

/* Size and view box are whole pixels. */
static void
test_size (void)
{
  g_autoptr (DemarcScene) scene =
    scenes_lay_out_words ("rds", &(ScenesOptions) { .width = 700.5f });
  g_autoptr (GBytes) svg = demarc_svg_write (scene);
  int height = (int) ceilf (demarc_scene_get_height (scene));
  g_autofree char *expected = g_strdup_printf (
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
    "width=\"701\" height=\"%d\" viewBox=\"0 0 701 %d\"", height, height);
  gsize length;
  const char *text = g_bytes_get_data (svg, &length);

  g_assert_cmpuint (length, >, strlen (expected));
  g_assert_cmpint (strncmp (text, expected, strlen (expected)), ==, 0);
  g_assert_cmpint (text[length - 1], ==, '\n');
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  stacks = scenes_dup_stacks ();
  g_ptr_array_extend_and_steal (stacks, scenes_dup_lens_stacks ());

  g_test_add_data_func ("/diagram/svg/contents/320", GUINT_TO_POINTER (0), test_contents);
  g_test_add_data_func ("/diagram/svg/contents/760", GUINT_TO_POINTER (1), test_contents);
  g_test_add_data_func ("/diagram/svg/contents/1200-mirrored", GUINT_TO_POINTER (2), test_contents);
  g_test_add_func ("/diagram/svg/same-again", test_same_again);
  g_test_add_func ("/diagram/svg/mixed", test_mixed);
  g_test_add_func ("/diagram/svg/size", test_size);
  status = g_test_run ();

  g_ptr_array_unref (stacks);
  scenes_clear ();

  return status;
}
