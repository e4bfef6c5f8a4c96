/* demarc-theme.c: the colours of pictures
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-theme.h"

#include <math.h>
#include <string.h>

#define PART(rgb, shift) ((((rgb) >> (shift)) & 0xff) / 255.f)
#define HEX(rgb) { PART (rgb, 16), PART (rgb, 8), PART (rgb, 0), 1 }
#define NONE { 0, 0, 0, 0 }

/* A shared layer is drawn with the colours of both its sides; its own are those of its text. */

static const DemarcTheme themes[DEMARC_N_THEMES] = {
  [DEMARC_THEME_LIGHT] = {
    .background = HEX (0xfafafa),
    .text = HEX (0x2a2e32),
    .faint = HEX (0x5e6369),
    .line = HEX (0x2a2e32),
    .mark = HEX (0xffffff),
    .mark_text = HEX (0x2a2e32),
    .border = NONE,
    .owners = {
      [DEMARC_OWNER_UNSTATED]
        = { HEX (0xe3e3e6), HEX (0x2a2e32), HEX (0x50545a), NONE, HEX (0xd0d0d5) },
      [DEMARC_OWNER_CUSTOMER]
        = { HEX (0x1a5fb4), HEX (0xffffff), HEX (0xdbe8f8), NONE, HEX (0x3c78c3) },
      [DEMARC_OWNER_SHARED]
        = { HEX (0x1a5fb4), HEX (0xffffff), HEX (0xdbe8f8), NONE, HEX (0x3c78c3) },
      [DEMARC_OWNER_PROVIDER]
        = { HEX (0xb34c08), HEX (0xffffff), HEX (0xfcebdf), HEX (0xd98545), HEX (0xc5682b) },
    },
  },
  [DEMARC_THEME_DARK] = {
    .background = HEX (0x1e1e1e),
    .text = HEX (0xf2f2f2),
    .faint = HEX (0xb4b4b8),
    .line = HEX (0xf2f2f2),
    .mark = HEX (0xf2f2f2),
    .mark_text = HEX (0x1e1e1e),
    .border = NONE,
    .owners = {
      [DEMARC_OWNER_UNSTATED]
        = { HEX (0x3a3a3d), HEX (0xf2f2f2), HEX (0xc4c4c8), NONE, HEX (0x4d4d52) },
      [DEMARC_OWNER_CUSTOMER]
        = { HEX (0x2268c0), HEX (0xffffff), HEX (0xe0ecfa), NONE, HEX (0x4380cb) },
      [DEMARC_OWNER_SHARED]
        = { HEX (0x2268c0), HEX (0xffffff), HEX (0xe0ecfa), NONE, HEX (0x4380cb) },
      [DEMARC_OWNER_PROVIDER]
        = { HEX (0xb8510c), HEX (0xffffff), HEX (0xfff5ed), HEX (0xdd8b4d), HEX (0xc96d30) },
    },
  },
  [DEMARC_THEME_CONTRAST] = {
    .background = HEX (0xffffff),
    .text = HEX (0x000000),
    .faint = HEX (0x2b2b2b),
    .line = HEX (0x000000),
    .mark = HEX (0xffffff),
    .mark_text = HEX (0x000000),
    .border = HEX (0x000000),
    .border_width = 2,
    .owners = {
      [DEMARC_OWNER_UNSTATED]
        = { HEX (0xffffff), HEX (0x000000), HEX (0x2b2b2b), NONE, HEX (0xdddddd) },
      [DEMARC_OWNER_CUSTOMER]
        = { HEX (0x003a80), HEX (0xffffff), HEX (0xffffff), NONE, HEX (0x2a5c99) },
      [DEMARC_OWNER_SHARED]
        = { HEX (0x003a80), HEX (0xffffff), HEX (0xffffff), NONE, HEX (0x2a5c99) },
      [DEMARC_OWNER_PROVIDER]
        = { HEX (0x7a2f00), HEX (0xffffff), HEX (0xffffff), HEX (0xffffff), HEX (0x96552e) },
    },
  },
  [DEMARC_THEME_CONTRAST_DARK] = {
    .background = HEX (0x000000),
    .text = HEX (0xffffff),
    .faint = HEX (0xe4e4e4),
    .line = HEX (0xffffff),
    .mark = HEX (0x000000),
    .mark_text = HEX (0xffffff),
    .border = HEX (0xffffff),
    .border_width = 2,
    .owners = {
      [DEMARC_OWNER_UNSTATED]
        = { HEX (0x000000), HEX (0xffffff), HEX (0xe4e4e4), NONE, HEX (0x333333) },
      [DEMARC_OWNER_CUSTOMER]
        = { HEX (0xa9d2ff), HEX (0x000000), HEX (0x000000), NONE, HEX (0xd3e8ff) },
      [DEMARC_OWNER_SHARED]
        = { HEX (0xa9d2ff), HEX (0x000000), HEX (0x000000), NONE, HEX (0xd3e8ff) },
      [DEMARC_OWNER_PROVIDER]
        = { HEX (0xffc38a), HEX (0x000000), HEX (0x000000), HEX (0x000000), HEX (0xffe0c2) },
    },
  },
  [DEMARC_THEME_PRINT] = {
    .background = HEX (0xffffff),
    .text = HEX (0x1a1a1a),
    .faint = HEX (0x4a4a4a),
    .line = HEX (0x1a1a1a),
    .mark = HEX (0xffffff),
    .mark_text = HEX (0x1a1a1a),
    .border = HEX (0x5a5a5a),
    .border_width = 1,
    .owners = {
      [DEMARC_OWNER_UNSTATED]
        = { HEX (0xffffff), HEX (0x1a1a1a), HEX (0x4a4a4a), NONE, HEX (0xe8e8e8) },
      [DEMARC_OWNER_CUSTOMER]
        = { HEX (0xd9e6f7), HEX (0x0a2c5c), HEX (0x1d3f6e), NONE, HEX (0xf1f6fd) },
      [DEMARC_OWNER_SHARED]
        = { HEX (0xd9e6f7), HEX (0x0a2c5c), HEX (0x1d3f6e), NONE, HEX (0xf1f6fd) },
      [DEMARC_OWNER_PROVIDER]
        = { HEX (0xfbe2d0), HEX (0x5a2500), HEX (0x6b3a18), HEX (0xc9763c), HEX (0xfef3ea) },
    },
  },
};

static const char *const words[DEMARC_N_THEMES] = {
  "light", "dark", "contrast", "contrast-dark", "print",
};

/**
 * demarc_theme_get:
 * @name: which theme
 *
 * Gets a theme.
 *
 * Returns: (transfer none): the theme
 */
const DemarcTheme *
demarc_theme_get (DemarcThemeName name)
{
  g_return_val_if_fail (name < DEMARC_N_THEMES, NULL);

  return &themes[name];
}

/**
 * demarc_theme_get_word:
 * @name: which theme
 *
 * Gets the word for a theme on the command line.
 *
 * Returns: (transfer none): the word
 */
const char *
demarc_theme_get_word (DemarcThemeName name)
{
  g_return_val_if_fail (name < DEMARC_N_THEMES, NULL);

  return words[name];
}

/**
 * demarc_theme_find:
 * @word: a word
 * @name: (out): the theme
 *
 * Finds the theme that a word means.
 *
 * Returns: whether there is one
 */
gboolean
demarc_theme_find (const char      *word,
                   DemarcThemeName *name)
{
  for (guint i = 0; i < DEMARC_N_THEMES; i++)
    if (g_str_equal (words[i], word))
      {
        *name = (DemarcThemeName) i;
        return TRUE;
      }

  return FALSE;
}

static float
mix (float from,
     float to,
     float t)
{
  return from + (to - from) * t;
}

/**
 * demarc_color_mix:
 * @from: a colour
 * @to: another
 * @t: how far from one to the other, from 0 to 1
 *
 * Mixes two colours as numbers.
 *
 * Returns: the mixture
 */
DemarcColor
demarc_color_mix (const DemarcColor *from,
                  const DemarcColor *to,
                  float              t)
{
  /* A colour that fades in or out keeps its hue: nothing goes through black on the way. */
  if (from->alpha == 0 && to->alpha > 0)
    return (DemarcColor) { to->red, to->green, to->blue, to->alpha * t };
  if (to->alpha == 0)
    return (DemarcColor) { from->red, from->green, from->blue, from->alpha * (1 - t) };

  return (DemarcColor) {
    mix (from->red, to->red, t),
    mix (from->green, to->green, t),
    mix (from->blue, to->blue, t),
    mix (from->alpha, to->alpha, t),
  };
}

/**
 * demarc_color_equal:
 * @a: a colour
 * @b: another
 *
 * Tells whether two colours look the same.
 *
 * Returns: whether they do
 */
gboolean
demarc_color_equal (const DemarcColor *a,
                    const DemarcColor *b)
{
  return (a->alpha == 0 && b->alpha == 0) || memcmp (a, b, sizeof (DemarcColor)) == 0;
}

static double
get_luminance (const DemarcColor *color)
{
  const float channels[] = { color->red, color->green, color->blue };
  static const double weights[] = { 0.2126, 0.7152, 0.0722 };
  double luminance = 0;

  for (guint i = 0; i < G_N_ELEMENTS (channels); i++)
    {
      double c = channels[i];

      luminance += weights[i] * (c <= 0.04045 ? c / 12.92 : pow ((c + 0.055) / 1.055, 2.4));
    }

  return luminance;
}

/**
 * demarc_color_contrast:
 * @a: an opaque colour
 * @b: another
 *
 * Computes the contrast ratio of WCAG 2 between two colours.
 *
 * Returns: from 1 to 21
 */
double
demarc_color_contrast (const DemarcColor *a,
                       const DemarcColor *b)
{
  double first = get_luminance (a) + 0.05;
  double second = get_luminance (b) + 0.05;

  return MAX (first, second) / MIN (first, second);
}
