/* test-theme.c: that colours can be told apart and read
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "demarc-theme.h"

#define CUSTOMER DEMARC_OWNER_CUSTOMER
#define SHARED DEMARC_OWNER_SHARED
#define PROVIDER DEMARC_OWNER_PROVIDER
#define UNSTATED DEMARC_OWNER_UNSTATED

/* Shapes that carry meaning, by WCAG 2.1, 1.4.11. */
#define SHAPE_CONTRAST 3.0

/* What each theme promises for text. */
static const double text_contrasts[DEMARC_N_THEMES] = {
  [DEMARC_THEME_LIGHT] = 4.5,    [DEMARC_THEME_DARK] = 4.5,  [DEMARC_THEME_CONTRAST] = 7,
  [DEMARC_THEME_CONTRAST_DARK] = 7, [DEMARC_THEME_PRINT] = 4.5,
};

static const char *const owners[DEMARC_N_OWNERS] = {
  [UNSTATED] = "unstated", [CUSTOMER] = "customer", [SHARED] = "shared", [PROVIDER] = "provider",
};

/* The formula of WCAG 2.1, written down once more, so that a mistake in the program's own shows. */
static double
linear (double channel)
{
  return channel <= 0.03928 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
luminance (DemarcColor color)
{
  return 0.2126 * linear (color.red) + 0.7152 * linear (color.green) + 0.0722 * linear (color.blue);
}

static double
contrast (DemarcColor a,
          DemarcColor b)
{
  double bright = MAX (luminance (a), luminance (b));
  double dim = MIN (luminance (a), luminance (b));

  return (bright + 0.05) / (dim + 0.05);
}

static void
expect (const char  *theme,
        const char  *what,
        DemarcColor  front,
        DemarcColor  back,
        double       least)
{
  double is = contrast (front, back);

  g_test_message ("%s, %s: %.2f:1", theme, what, is);
  g_assert_cmpfloat (front.alpha, ==, 1);
  g_assert_cmpfloat (back.alpha, ==, 1);
  g_assert_cmpfloat (is, >=, least);
}

/* Everything that is written on the bare background. A layer that hardly exists is only an outline,
 * so that its texts are among them. */
static void
test_text_on_background (gconstpointer data)
{
  DemarcThemeName name = (DemarcThemeName) GPOINTER_TO_UINT (data);
  const DemarcTheme *theme = demarc_theme_get (name);
  const char *word = demarc_theme_get_word (name);

  expect (word, "text", theme->text, theme->background, text_contrasts[name]);
  expect (word, "faint text", theme->faint, theme->background, text_contrasts[name]);
}

/* Everything that is written on a layer. The title and the word of a shared layer can stand on
 * either of its parts, its halves stand each on its own part, and no text stands on stripes: that
 * is for the tests of layouts to see. */
static void
test_text_on_layers (gconstpointer data)
{
  DemarcThemeName name = (DemarcThemeName) GPOINTER_TO_UINT (data);
  const DemarcTheme *theme = demarc_theme_get (name);
  const char *word = demarc_theme_get_word (name);
  const DemarcOwnerColors *provider = &theme->owners[PROVIDER];
  const DemarcOwnerColors *shared = &theme->owners[SHARED];

  for (DemarcOwner owner = 0; owner < DEMARC_N_OWNERS; owner++)
    {
      const DemarcOwnerColors *colors = &theme->owners[owner];

      expect (word, owners[owner], colors->text, colors->fill, text_contrasts[name]);
      expect (word, "its faint text", colors->faint, colors->fill, text_contrasts[name]);
    }

  expect (word, "shared on the provider's part", shared->text, provider->fill,
          text_contrasts[name]);
}

static void
test_marks (gconstpointer data)
{
  DemarcThemeName name = (DemarcThemeName) GPOINTER_TO_UINT (data);
  const DemarcTheme *theme = demarc_theme_get (name);
  const char *word = demarc_theme_get_word (name);

  expect (word, "mark text", theme->mark_text, theme->mark, text_contrasts[name]);

  /* A mark is seen by its surface or by its rim. */
  for (DemarcOwner owner = 0; owner < DEMARC_N_OWNERS; owner++)
    g_assert_cmpfloat (MAX (contrast (theme->mark, theme->owners[owner].fill),
                            contrast (theme->mark_text, theme->owners[owner].fill)),
                       >=, SHAPE_CONTRAST);
  g_assert_cmpfloat (MAX (contrast (theme->mark, theme->background),
                          contrast (theme->mark_text, theme->background)),
                     >=, SHAPE_CONTRAST);
}

static void
test_shapes (gconstpointer data)
{
  DemarcThemeName name = (DemarcThemeName) GPOINTER_TO_UINT (data);
  const DemarcTheme *theme = demarc_theme_get (name);
  const char *word = demarc_theme_get_word (name);

  expect (word, "the demarcation line", theme->line, theme->background, SHAPE_CONTRAST);
  if (theme->border.alpha > 0)
    expect (word, "borders", theme->border, theme->background, SHAPE_CONTRAST);

  for (DemarcOwner owner = 0; owner < DEMARC_N_OWNERS; owner++)
    {
      const DemarcOwnerColors *colors = &theme->owners[owner];

      expect (word, "an icon on its disc", colors->text, colors->disc, SHAPE_CONTRAST);

      /* The edge of a layer: its fill, or its border; unstated ones are rimmed with faint. */
      if (owner != UNSTATED && theme->border.alpha <= 0)
        expect (word, "a layer", colors->fill, theme->background, SHAPE_CONTRAST);
    }
}

/* How different two colours are without their hue. */
static double
grey_difference (DemarcColor a,
                 DemarcColor b)
{
  return fabs (luminance (a) - luminance (b));
}

/* Without colour, the customer and the provider are told by the pattern that only one of them has
 * (and by the word and the place, which the test of layouts looks at). */
static void
test_without_colour (gconstpointer data)
{
  DemarcThemeName name = (DemarcThemeName) GPOINTER_TO_UINT (data);
  const DemarcTheme *theme = demarc_theme_get (name);
  const DemarcOwnerColors *provider = &theme->owners[PROVIDER];
  double grey = grey_difference (theme->owners[CUSTOMER].fill, provider->fill);
  double pattern = contrast (provider->stripe, provider->fill);

  g_test_message ("%s: greys differ by %.3f, stripes stand out %.2f:1",
                  demarc_theme_get_word (name), grey, pattern);
  g_assert_cmpfloat (provider->stripe.alpha, ==, 1);
  g_assert_cmpfloat (theme->owners[CUSTOMER].stripe.alpha, ==, 0);
  g_assert_cmpfloat (theme->owners[UNSTATED].stripe.alpha, ==, 0);
  g_assert_cmpfloat (pattern, >=, 1.8);
  g_assert_false (demarc_color_equal (&theme->owners[CUSTOMER].fill, &provider->fill));
  g_assert_false (demarc_color_equal (&theme->owners[UNSTATED].fill, &provider->fill));
  g_assert_false (demarc_color_equal (&theme->owners[UNSTATED].fill,
                                      &theme->owners[CUSTOMER].fill));

  /* The customer's part of a shared layer looks like the customer's. */
  g_assert_true (demarc_color_equal (&theme->owners[CUSTOMER].fill, &theme->owners[SHARED].fill));
}

static DemarcColor
grey (guint level)
{
  float part = (float) level / 255;

  return (DemarcColor) { part, part, part, 1 };
}

static void
test_contrast_formula (void)
{
  const DemarcColor black = grey (0);
  const DemarcColor white = grey (255);
  const DemarcColor middle = grey (0x77);

  g_assert_cmpfloat_with_epsilon (demarc_color_contrast (&black, &white), 21, 0.001);
  g_assert_cmpfloat_with_epsilon (demarc_color_contrast (&white, &black), 21, 0.001);
  g_assert_cmpfloat_with_epsilon (demarc_color_contrast (&white, &middle), 4.478, 0.001);
  g_assert_cmpfloat_with_epsilon (demarc_color_contrast (&middle, &middle), 1, 0.001);

  for (DemarcThemeName name = 0; name < DEMARC_N_THEMES; name++)
    {
      const DemarcTheme *theme = demarc_theme_get (name);

      g_assert_cmpfloat_with_epsilon (demarc_color_contrast (&theme->text, &theme->background),
                                      contrast (theme->text, theme->background), 0.01);
    }
}

static void
test_words (void)
{
  static const char *const wrong[] = { "", "Light", "lights", "high-contrast", " dark" };
  DemarcThemeName found;

  for (DemarcThemeName name = 0; name < DEMARC_N_THEMES; name++)
    {
      g_assert_true (demarc_theme_find (demarc_theme_get_word (name), &found));
      g_assert_cmpuint (found, ==, name);
    }

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (demarc_theme_find (wrong[i], &found));
}

static void
test_mixing (void)
{
  const DemarcColor none = { 0, 0, 0, 0 };
  const DemarcColor red = { 1, 0, 0, 1 };
  const DemarcColor dim = { 0, 0.5f, 1, 0.5f };
  const DemarcColor between = demarc_color_mix (&red, &dim, 0.5f);
  const DemarcColor start = demarc_color_mix (&red, &dim, 0);
  const DemarcColor end = demarc_color_mix (&red, &dim, 1);
  const DemarcColor coming = demarc_color_mix (&none, &red, 0.25f);
  const DemarcColor going = demarc_color_mix (&red, &none, 0.25f);

  g_assert_true (demarc_color_equal (&start, &red));
  g_assert_true (demarc_color_equal (&end, &dim));
  g_assert_true (demarc_color_equal (&between, &(DemarcColor) { 0.5f, 0.25f, 0.5f, 0.75f }));

  /* What fades keeps its hue: no black on the way. */
  g_assert_true (demarc_color_equal (&coming, &(DemarcColor) { 1, 0, 0, 0.25f }));
  g_assert_true (demarc_color_equal (&going, &(DemarcColor) { 1, 0, 0, 0.75f }));

  g_assert_true (demarc_color_equal (&none, &(DemarcColor) { 1, 1, 1, 0 }));
  g_assert_false (demarc_color_equal (&red, &dim));
}

static void
add (const char     *format,
     GTestDataFunc   function)
{
  for (DemarcThemeName name = 0; name < DEMARC_N_THEMES; name++)
    {
      g_autofree char *path = g_strconcat (format, "/", demarc_theme_get_word (name), NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (name), function);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/diagram/theme/text-on-background", test_text_on_background);
  add ("/diagram/theme/text-on-layers", test_text_on_layers);
  add ("/diagram/theme/marks", test_marks);
  add ("/diagram/theme/shapes", test_shapes);
  add ("/diagram/theme/without-colour", test_without_colour);
  g_test_add_func ("/diagram/theme/contrast-formula", test_contrast_formula);
  g_test_add_func ("/diagram/theme/words", test_words);
  g_test_add_func ("/diagram/theme/mixing", test_mixing);

  return g_test_run ();
}
