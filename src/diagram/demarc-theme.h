/* demarc-theme.h: the colours of pictures
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-types.h"

G_BEGIN_DECLS

/**
 * DemarcColor:
 * @red: red, from 0 to 1
 * @green: green
 * @blue: blue
 * @alpha: opacity
 *
 * A colour in sRGB, not premultiplied.
 */
typedef struct
{
  float red;
  float green;
  float blue;
  float alpha;
} DemarcColor;

/**
 * DemarcThemeName:
 * @DEMARC_THEME_LIGHT: for light surroundings
 * @DEMARC_THEME_DARK: for dark surroundings
 * @DEMARC_THEME_CONTRAST: high contrast on white
 * @DEMARC_THEME_CONTRAST_DARK: high contrast on black
 * @DEMARC_THEME_PRINT: for paper, with little ink
 *
 * The themes.
 */
typedef enum
{
  DEMARC_THEME_LIGHT,
  DEMARC_THEME_DARK,
  DEMARC_THEME_CONTRAST,
  DEMARC_THEME_CONTRAST_DARK,
  DEMARC_THEME_PRINT,
} DemarcThemeName;

#define DEMARC_N_THEMES 5

/**
 * DemarcOwnerColors:
 * @fill: the surface of a layer
 * @text: text on it
 * @faint: secondary text on it
 * @stripe: the pattern on it
 * @disc: what lies behind its icon
 *
 * The colours of an owner's layers.
 */
typedef struct
{
  DemarcColor fill;
  DemarcColor text;
  DemarcColor faint;
  DemarcColor stripe;
  DemarcColor disc;
} DemarcOwnerColors;

/**
 * DemarcTheme:
 * @background: what everything lies on
 * @text: text on it
 * @faint: secondary text on it
 * @line: the demarcation line
 * @mark: the surface of marks
 * @mark_text: text on marks
 * @border: borders of layers; transparent where the theme has none
 * @border_width: their width
 * @owners: by owner
 *
 * All colours of a picture. All text reaches a contrast of 4.5:1 on what it lies on, in the themes
 * of high contrast 7:1; a test computes it.
 */
typedef struct
{
  DemarcColor       background;
  DemarcColor       text;
  DemarcColor       faint;
  DemarcColor       line;
  DemarcColor       mark;
  DemarcColor       mark_text;
  DemarcColor       border;
  float             border_width;
  DemarcOwnerColors owners[DEMARC_N_OWNERS];
} DemarcTheme;

const DemarcTheme *demarc_theme_get      (DemarcThemeName name);
const char        *demarc_theme_get_word (DemarcThemeName name);
gboolean           demarc_theme_find     (const char      *word,
                                          DemarcThemeName *name);

DemarcColor        demarc_color_mix      (const DemarcColor *from,
                                          const DemarcColor *to,
                                          float              t);
gboolean           demarc_color_equal    (const DemarcColor *a,
                                          const DemarcColor *b);
double             demarc_color_contrast (const DemarcColor *a,
                                          const DemarcColor *b);

G_END_DECLS
