/* test-compare-words.c: what a comparison says, in the picture, aloud and in a document
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "comparisons.h"
#include "demarc-layout-private.h"
#include "demarc-svg.h"
#include "svg-reader.h"

/* All of them. */
static GPtrArray *comparisons;

static double
get_least_contrast (const DemarcPrimitive *text,
                    const DemarcPrimitive *surfaces,
                    guint                  n)
{
  double least = 21;

  for (guint i = 0; i < n; i++)
    if (surfaces[i].slot == SLOT_BOX || surfaces[i].slot == SLOT_WEDGE)
      least = MIN (least, demarc_color_contrast (&text->color, &surfaces[i].color));

  return least;
}

/* Text can be read on every surface of its cell, on dimmed ones too: words of slim cells lie over
 * the cut. The sign of a mark lies on its disc alone. */
static void
test_contrast (gconstpointer data)
{
  DemarcThemeName theme = (DemarcThemeName) GPOINTER_TO_UINT (data);
  gboolean is_high = theme == DEMARC_THEME_CONTRAST || theme == DEMARC_THEME_CONTRAST_DARK;
  const DemarcTheme *colors = demarc_theme_get (theme);
  double wanted = is_high ? 7 : 4.5;
  double least = 21;

  for (guint i = 0; i < comparisons->len; i++)
    {
      ScenesOptions options = { .width = 360, .theme = theme };
      g_autoptr (DemarcScene) scene =
        scenes_lay_out_columns (g_ptr_array_index (comparisons, i), &options, &whole);

      for (guint j = 0; j < demarc_scene_get_n_pieces (scene); j++)
        {
          const DemarcPiece *piece = demarc_scene_get_piece (scene, j);
          const DemarcPrimitive *p = demarc_scene_get_primitives (scene, piece);

          for (guint k = 0; k < piece->n; k++)
            {
              double contrast;

              /* The legend is that of other pictures. */
              if (p[k].kind != DEMARC_PRIMITIVE_TEXT || piece->kind == DEMARC_PIECE_LEGEND)
                continue;

              if (piece->kind != DEMARC_PIECE_CELL)
                contrast = demarc_color_contrast (&p[k].color, &colors->background);
              else if (p[k].slot == SLOT_MARK)
                contrast = demarc_color_contrast (&p[k].color, &colors->mark);
              else
                contrast = get_least_contrast (&p[k], p, piece->n);
              expect (contrast >= wanted, piece, "'%s' has a contrast of %.2f", p[k].text,
                      contrast);
              least = MIN (least, contrast);
            }
        }
    }

  g_test_message ("least: %.2f", least);
}

/* Every cell says the word of its owner, and by arrow and word to which side it leans; its spoken
 * name says the same. */
static void
test_words (void)
{
  ScenesOptions options = { .width = 3840 };
  static const char *const leans[] = { NULL, "↑ more yours", "↓ more AWS's", NULL };
  static const char *const said[] = { ", as on ", ", more yours than on ", ", more AWS's than on ",
                                      ", which cannot be held against " };

  for (guint i = 0; i < comparisons->len; i++)
    {
      DemarcComparison *comparison = g_ptr_array_index (comparisons, i);
      guint baseline = demarc_comparison_get_baseline (comparison);
      g_autofree char *base = demarc_comparison_dup_title (comparison, baseline);
      g_autoptr (DemarcScene) scene = scenes_lay_out_columns (comparison, &options, &whole);
      DemarcModel *model = demarc_stack_get_model (demarc_comparison_get_stack (comparison, 0));

      for (guint j = 0; j < demarc_scene_get_n_pieces (scene); j++)
        {
          const DemarcPiece *piece = demarc_scene_get_piece (scene, j);
          g_autofree char *title = NULL, *begin = NULL, *end = NULL, *word = NULL;
          DemarcStack *stack;
          const DemarcCell *cell;
          DemarcLeaning leaning;

          if (piece->kind != DEMARC_PIECE_CELL)
            continue;

          stack = demarc_comparison_get_stack (comparison, piece->column);
          cell = demarc_stack_get_cell (stack, piece->layer);
          leaning = demarc_comparison_get_leaning (comparison, piece->column, piece->layer);
          title = demarc_comparison_dup_title (comparison, piece->column);
          word = demarc_owner_dup_title (model, cell->owner);
          begin = g_strdup_printf ("%s on %s: ",
                                   demarc_entry_get_title (DEMARC_ENTRY (cell->layer)), title);
          end = g_strconcat (said[leaning], base, NULL);

          expect (has_text (scene, piece, word), piece, "does not say '%s'", word);
          expect (g_str_has_prefix (piece->name, begin), piece, "is called '%s'", piece->name);
          expect (g_str_has_suffix (piece->name, end) == (piece->column != baseline), piece,
                  "is called '%s'", piece->name);
          for (guint k = 0; k < G_N_ELEMENTS (leans); k++)
            if (leans[k] != NULL)
              expect (has_text (scene, piece, leans[k]) == (k == leaning && cell->applies), piece,
                      "wrong about '%s'", leans[k]);
          expect (has_text (scene, piece, "Hardly exists here") == !cell->applies, piece,
                  "wrong about how much it exists");
          expect (has_text (scene, piece, "≠") == (cell->state == DEMARC_STATE_DISPUTED &&
                                                   cell->owner != DEMARC_OWNER_UNSTATED),
                  piece, "wrong about a dispute");
          expect (has_text (scene, piece, "?") == (cell->owner == DEMARC_OWNER_UNSTATED), piece,
                  "wrong about what is not stated");
        }
    }
}

/* A few names, word for word. */
static void
test_names (void)
{
  g_autoptr (DemarcComparison) comparison = scenes_dup_comparison ("ec2+rds+lambda", 0);
  DemarcCompareOptions folded = { .only_differences = TRUE };
  g_autoptr (DemarcScene) scene =
    scenes_lay_out_columns (comparison, &(ScenesOptions) { 0 }, &whole);
  g_autoptr (DemarcScene) short_scene =
    scenes_lay_out_columns (comparison, &(ScenesOptions) { 0 }, &folded);
  const DemarcPiece *fold = demarc_scene_find_piece (short_scene, DEMARC_PIECE_FOLD, 0);

  g_assert_cmpstr (demarc_scene_find_cell (scene, 4, 1)->name, ==,
                   "Guest operating system on Amazon RDS: AWS answers for it, more AWS's than on "
                   "Amazon EC2");
  g_assert_cmpstr (demarc_scene_find_cell (scene, 4, 1)->id, ==, "guest-os.2.rds");
  g_assert_cmpstr (demarc_scene_find_cell (scene, 4, 0)->name, ==,
                   "Guest operating system on Amazon EC2: yours");
  g_assert_cmpstr (demarc_scene_find_cell (scene, 0, 2)->name, ==,
                   "Customer data on AWS Lambda: yours, as on Amazon EC2");
  g_assert_cmpstr (find_head (scene, 0)->name, ==, "Amazon EC2, the baseline, column 1 of 3");
  g_assert_cmpstr (find_head (scene, 2)->name, ==, "AWS Lambda, column 3 of 3");
  g_assert_cmpstr (demarc_scene_find_piece (scene, DEMARC_PIECE_ROW, 0)->name, ==,
                   "Customer data: the same in all columns, row 1 of 14");
  g_assert_cmpstr (fold->name, ==, "8 equal layers");
  g_assert_cmpstr (fold->description, ==, "8 equal layers · You 4 · AWS 4");
  g_assert_true (has_text (scene, demarc_scene_find_piece (scene, DEMARC_PIECE_COUNT, 0),
                           "6 of 14 layers differ"));
  g_assert_cmpstr (demarc_scene_get_title (scene), ==,
                   "Who answers for what, side by side: Amazon EC2 · Amazon RDS · AWS Lambda");
  g_assert_true (g_str_has_prefix (demarc_scene_get_description (scene), "6 of 14 layers differ. "
                                   "Moving from Amazon EC2 to Amazon RDS hands AWS "));
}

/* Where a line breaks, a space is lost. */
static char *
dup_squeezed (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);

  return g_strjoinv ("", parts);
}

/* The sentence of each column is in the picture, word for word. */
static void
test_sentences (void)
{
  for (guint i = 0; i < comparisons->len; i++)
    {
      DemarcComparison *comparison = g_ptr_array_index (comparisons, i);
      ScenesOptions options = { .width = 700 };
      g_autoptr (DemarcScene) scene = scenes_lay_out_columns (comparison, &options, &whole);

      for (guint j = 0; j < demarc_scene_get_n_pieces (scene); j++)
        {
          const DemarcPiece *piece = demarc_scene_get_piece (scene, j);
          const DemarcPrimitive *p = demarc_scene_get_primitives (scene, piece);
          g_autofree char *sentence = NULL;
          g_autofree char *wanted = NULL;
          g_autoptr (GString) seen = g_string_new (NULL);

          if (piece->kind != DEMARC_PIECE_SENTENCE)
            continue;

          sentence = demarc_comparison_dup_sentence (comparison, piece->column);
          wanted = dup_squeezed (sentence);
          for (guint k = 0; k < piece->n; k++)
            g_string_append (seen, p[k].text);
          g_string_replace (seen, " ", "", 0);
          g_assert_cmpstr (seen->str, ==, wanted);
        }
    }
}

static const DemarcPiece *
find_same (DemarcScene       *scene,
           const DemarcPiece *piece)
{
  return demarc_scene_find_piece (scene, piece->kind, piece->number);
}

/* When columns change places, their cells travel; what is not there any more fades where it is. */
static void
test_mix (void)
{
  g_autoptr (DemarcComparison) three = scenes_dup_comparison ("ec2+rds+lambda", 0);
  g_autoptr (DemarcComparison) two = scenes_dup_comparison ("lambda+ec2", 1);
  g_autoptr (DemarcScene) from = scenes_lay_out_columns (three, &(ScenesOptions) { 0 }, &whole);
  g_autoptr (DemarcScene) to = scenes_lay_out_columns (two, &(ScenesOptions) { 0 }, &whole);
  g_autoptr (DemarcScene) begin = demarc_scene_mix (from, to, 0);
  g_autoptr (DemarcScene) end = demarc_scene_mix (from, to, 1);
  g_autoptr (DemarcScene) half = demarc_scene_mix (from, to, 0.5f);

  g_assert_true (begin == from);
  g_assert_true (end == to);
  for (guint layer = 0; layer < 14; layer++)
    {
      const DemarcPiece *lambda = demarc_scene_find_cell (from, layer, 2);
      const DemarcPiece *rds = demarc_scene_find_cell (from, layer, 1);
      const DemarcPiece *moved = find_same (to, lambda);
      const DemarcPiece *moving = find_same (half, lambda);

      g_assert_true (moved == demarc_scene_find_cell (to, layer, 0));
      g_assert_cmpfloat_with_epsilon (moving->x, (lambda->x + moved->x) / 2, 0.01);
      g_assert_cmpfloat_with_epsilon (moving->y, (lambda->y + moved->y) / 2, 0.01);
      g_assert_cmpuint (moving->layer, ==, layer);
      g_assert_cmpuint (moving->column, ==, 0);
      g_assert_cmpstr (moving->name, ==, moved->name);
      g_assert_cmpfloat (moving->opacity, ==, 1);
      g_assert_null (find_same (to, rds));
      g_assert_cmpfloat (find_same (half, rds)->opacity, ==, 0.5);
    }
}

/* A subject keeps its cells when it is seen through another lens, and each of several columns of
 * one subject has its own. */
static void
test_mix_lens (void)
{
  g_autoptr (DemarcComparison) plain =
    scenes_dup_comparison ("category:container+category:container@source:WP+s3", 0);
  g_autoptr (DemarcComparison) other =
    scenes_dup_comparison ("category:container@source:S001+category:container+s3@source:WP", 0);
  g_autoptr (DemarcScene) from = scenes_lay_out_columns (plain, &(ScenesOptions) { 0 }, &whole);
  g_autoptr (DemarcScene) to = scenes_lay_out_columns (other, &(ScenesOptions) { 0 }, &whole);

  for (guint layer = 0; layer < 14; layer++)
    for (guint column = 0; column < 3; column++)
      g_assert_true (find_same (to, demarc_scene_find_cell (from, layer, column)) ==
                     demarc_scene_find_cell (to, layer, column));
}

static gboolean
contains (GPtrArray  *texts,
          const char *text)
{
  return g_ptr_array_find_with_equal_func (texts, text, g_str_equal, NULL);
}

/* SVG that can be read: every cell with its spoken name and an id of its own, every title whole. */
static void
test_svg (void)
{
  for (guint i = 0; i < comparisons->len; i++)
    for (guint j = 0; j < COMPARISONS_N_FOLDS; j++)
      {
        ScenesOptions options = { .width = i % 2 == 0 ? 1280 : 360, .mirrored = i % 3 == 2 };
        g_autoptr (DemarcScene) scene = scenes_lay_out_columns (
          g_ptr_array_index (comparisons, i), &options, &comparisons_folds[j].options);
        g_autoptr (GBytes) bytes = demarc_svg_write (scene);
        g_autoptr (SvgReader) svg = svg_reader_new (bytes);

        g_assert_cmpstr (g_ptr_array_index (svg->titles, 0), ==, demarc_scene_get_title (scene));
        g_assert_cmpstr (g_ptr_array_index (svg->descs, 0), ==,
                         demarc_scene_get_description (scene));
        for (guint k = 0; k < svg->ids->len; k++)
          for (guint l = 0; l < k; l++)
            g_assert_cmpstr (g_ptr_array_index (svg->ids, k), !=, g_ptr_array_index (svg->ids, l));
        for (guint k = 0; k < demarc_scene_get_n_pieces (scene); k++)
          {
            const DemarcPiece *piece = demarc_scene_get_piece (scene, k);

            if (piece->name != NULL)
              g_assert_true (contains (svg->titles, piece->name));
          }
      }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  comparisons = comparisons_dup_all ();

  for (guint i = 0; i < DEMARC_N_THEMES; i++)
    {
      g_autofree char *path = g_strconcat ("/diagram/compare/contrast/",
                                           demarc_theme_get_word ((DemarcThemeName) i), NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_contrast);
    }
  g_test_add_func ("/diagram/compare/words", test_words);
  g_test_add_func ("/diagram/compare/names", test_names);
  g_test_add_func ("/diagram/compare/sentences", test_sentences);
  g_test_add_func ("/diagram/compare/mix", test_mix);
  g_test_add_func ("/diagram/compare/mix-lens", test_mix_lens);
  g_test_add_func ("/diagram/compare/svg", test_svg);
  status = g_test_run ();

  g_ptr_array_unref (comparisons);
  scenes_clear ();

  return status;
}
