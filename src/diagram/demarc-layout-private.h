/* demarc-layout-private.h: what the parts of a layout share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-comparison.h"
#include "demarc-layout.h"
#include "demarc-matrix.h"
#include "demarc-scene-private.h"
#include "demarc-sentences.h"

G_BEGIN_DECLS

/* The roles of primitives in their pieces, in the order of painting. Texts of several lines take a
 * slot each. */
enum
{
  SLOT_BOX,
  SLOT_WEDGE,
  SLOT_STRIPES,
  SLOT_BORDER,
  SLOT_DASH,
  SLOT_DISC = SLOT_DASH + 4,
  SLOT_ICON,
  SLOT_MARK_BOX,
  SLOT_MARK,
  SLOT_TITLE,
  SLOT_DETAIL = SLOT_TITLE + 8,
  SLOT_DETAIL_END,
  SLOT_WORD,
  SLOT_MORE,
};

/* How thick the holes in the outline of a wish are. */
#define DEMARC_DASH_THICKNESS 3.f

/* A layout in the making. Lengths that depend on the size of text are scaled once, here. */
typedef struct
{
  DemarcStack               *stack;
  DemarcComparison          *comparison;    /* or NULL: what @stack is the baseline of */
  DemarcMatrix              *matrix;        /* or NULL: what is laid out instead of a stack */
  const guint               *rows;          /* of @matrix that are shown */
  guint                      n_rows;
  DemarcModel               *model;
  DemarcTypesetter          *typesetter;
  const DemarcLayoutOptions *options;
  const DemarcTheme         *theme;
  DemarcScene               *scene;

  float                      scale;
  float                      left;          /* of the boxes */
  float                      width;         /* of the boxes */
  float                      overhang;      /* of the demarcation line over the boxes */
  float                      y;             /* where the next piece begins */

  DemarcFont                 title_font;
  DemarcFont                 detail_font;
  DemarcFont                 word_font;
  float                      row_height;
  gboolean                   has_details;   /* whether all rows have a second line */
  gboolean                   has_halves;    /* whether the rows of shared layers have one */
  gboolean                   has_dimmed;    /* whether rows of a comparison are equal all along */
} DemarcLayout;

/* Primitives. Places are given as they read from the beginning of a line, and mirrored where
 * reading goes from right to left. */
DemarcPrimitive *_demarc_layout_add_box     (DemarcLayout *self,
                                             guint         slot,
                                             float         x,
                                             float         y,
                                             float         width,
                                             float         height,
                                             float         radius,
                                             DemarcColor   color);
DemarcPrimitive *_demarc_layout_add_text    (DemarcLayout *self,
                                             guint         slot,
                                             const char   *text,
                                             DemarcFont    font,
                                             float         x,
                                             float         baseline,
                                             gboolean      is_end,
                                             DemarcColor   color);
DemarcPrimitive *_demarc_layout_add_fitted  (DemarcLayout *self,
                                             guint         slot,
                                             const char   *text,
                                             DemarcFont    font,
                                             float         x,
                                             float         baseline,
                                             float         width,
                                             gboolean      is_end,
                                             DemarcColor   color);
void             _demarc_layout_add_wedge   (DemarcLayout *self,
                                             guint         slot,
                                             float         x,
                                             float         y,
                                             float         width,
                                             float         height,
                                             float         radius,
                                             float         cut,
                                             DemarcColor   color);
void             _demarc_layout_add_stripes (DemarcLayout *self,
                                             guint         slot,
                                             float         x,
                                             float         y,
                                             float         width,
                                             float         height,
                                             DemarcColor   color);

void             _demarc_layout_add_dash    (DemarcLayout *self,
                                             guint         slot,
                                             gboolean      is_upright,
                                             float         x,
                                             float         y,
                                             float         length,
                                             DemarcColor   color);

/* Pieces. Each begins at self->y and moves it on. */
void             _demarc_layout_add_layer   (DemarcLayout *self,
                                             guint         position,
                                             guint         place);
void             _demarc_layout_add_title   (DemarcLayout *self);
void             _demarc_layout_add_legend  (DemarcLayout *self);
void             _demarc_layout_add_sources (DemarcLayout *self);

DemarcColor      _demarc_layout_dim         (DemarcLayout *self,
                                             DemarcColor   color);

/* The sign of an answer that is not settled, or NULL. */
const char      *_demarc_layout_get_mark    (const DemarcCell *cell);

void             _demarc_layout_choose_fonts (DemarcLayout *self);

/* How tall pieces become. */
float            _demarc_layout_measure_row (DemarcLayout *self,
                                             gboolean      has_details);
float            _demarc_layout_measure_end (DemarcLayout *self);

G_END_DECLS
