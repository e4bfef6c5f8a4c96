/* demarc-layout-compare-private.h: what the parts of the layout of a comparison share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-layout-compare.h"
#include "demarc-layout-private.h"

G_BEGIN_DECLS

/* A comparison in the making. */
typedef struct
{
  DemarcLayout                base;          /* first, so that what makes all layouts makes it */
  DemarcComparison           *comparison;
  const DemarcCompareOptions *options;

  float                       scene_width;
  float                       head_width;    /* of the names of the layers */
  float                       column_width;
  float                       gap;           /* between columns */
  float                       across;        /* how wide is what belongs to all columns */
  gboolean                    is_stacked;    /* whether names stand over their cells, not beside */
  gboolean                    is_slim;       /* whether cells have little room */
  gboolean                    has_icons;
  float                       row_gap;
  float                       row_least;     /* how high a row is at least */
  guint                       n_higher;      /* how many rows are a pixel higher */

  guint                       n_columns;
  guint                       n_layers;
  guint                      *keys;          /* by column: tells it in other scenes */
  guint                      *layers;        /* the layers in the order of their rows */
  guint                       n_shown;       /* how many rows stand over the fold */
  guint                       n_rows;        /* how many rows there are */
  float                      *tops;          /* by row: where it begins and ends */
  float                      *ends;

  DemarcFont                  column_font;
  DemarcFont                  lean_font;
} DemarcGrid;

/* How high a comfortable row is, and what is free under everything. */
#define GRID_ROW_HEIGHT 44.f
#define GRID_END 10.f

void        _demarc_grid_choose_order   (DemarcGrid *self);

/* Pieces. */
void        _demarc_grid_begin          (DemarcGrid     *self,
                                         DemarcPieceKind kind,
                                         guint           number,
                                         float           x,
                                         float           y,
                                         float           width);
float       _demarc_grid_get_column_x   (DemarcGrid *self,
                                         guint       column);
void        _demarc_grid_add_title      (DemarcGrid *self);
void        _demarc_grid_add_sentences  (DemarcGrid *self);
void        _demarc_grid_add_heads      (DemarcGrid *self);
void        _demarc_grid_add_rows       (DemarcGrid *self);
void        _demarc_grid_add_fold       (DemarcGrid *self);
void        _demarc_grid_add_row_head   (DemarcGrid *self,
                                         guint       row,
                                         float       y,
                                         float       height);
void        _demarc_grid_add_cell       (DemarcGrid *self,
                                         guint       row,
                                         guint       column,
                                         float       y,
                                         float       height);
void        _demarc_grid_add_line       (DemarcGrid *self);

/* How high things must at least be. */
float       _demarc_grid_measure_head   (DemarcGrid *self,
                                         guint       row);
float       _demarc_grid_measure_cell   (DemarcGrid *self,
                                         guint       row,
                                         guint       column);
float       _demarc_grid_measure_fold   (DemarcGrid *self);

/* Words. To tag a piece is to say what it stands for. */
void        _demarc_grid_tag_cell       (DemarcGrid *self,
                                         guint       row,
                                         guint       column);
void        _demarc_grid_tag_row        (DemarcGrid *self,
                                         guint       row);
void        _demarc_grid_tag_column     (DemarcGrid *self,
                                         guint       column);
char       *_demarc_grid_dup_lean       (DemarcGrid   *self,
                                         DemarcLeaning leaning,
                                         guint         shortness);
char       *_demarc_grid_dup_lean_count (DemarcGrid *self,
                                         guint       column,
                                         guint       shortness);
char       *_demarc_grid_dup_fold       (DemarcGrid *self,
                                         gboolean    with_owners);
char       *_demarc_grid_dup_count      (DemarcGrid *self);
void        _demarc_grid_set_words      (DemarcGrid *self);

#define GRID_N_SHORTNESSES 3

const DemarcCell *_demarc_grid_get_cell (DemarcGrid *self,
                                         guint       layer,
                                         guint       column);
gboolean    _demarc_grid_is_equal       (DemarcGrid *self,
                                         guint       layer);
GPtrArray  *_demarc_grid_break          (DemarcGrid *self,
                                         const char *text,
                                         DemarcFont  font,
                                         float       room,
                                         guint       lines_max,
                                         gboolean   *is_whole);

G_END_DECLS
