/* demarc-matrix-grid-private.h: what a grid is made of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-layout-matrix.h"
#include "demarc-matrix-grid.h"
#include "demarc-painter.h"
#include "demarc-tween.h"

G_BEGIN_DECLS

/* The widgets of a service or the head of a group. They are used again for another one when they
 * have been scrolled out of sight. */
typedef struct
{
  guint        number;   /* among the lines that are shown */
  guint        row;      /* of the matrix */
  DemarcScene *scene;
  GtkWidget   *head;
  GtkWidget   *cells;    /* a pane */
  GPtrArray   *items;    /* the head first, then the cells, by layer */
} DemarcMatrixLine;

/**
 * DemarcMatrixGrid:
 *
 * A matrix: a line of cells for each service, one cell for each layer. Only the lines that are seen
 * have widgets, so that ten thousand services cost what fifty do. The heads of services and of
 * layers stay where they are while the cells are scrolled.
 */
struct _DemarcMatrixGrid
{
  GtkWidget            parent_instance;

  /* Owned by GTK's tree */
  GtkWidget           *layer_pane;
  GtkWidget           *line_pane;
  GtkWidget           *body_pane;

  /* Owned */
  DemarcPainter       *painter;
  DemarcTypesetter    *typesetter;
  DemarcMatrix        *matrix;
  DemarcScene         *layers;      /* the heads of the layers, and the corner */
  GtkAdjustment       *adjustments[2];  /* by orientation */
  GArray              *rows;        /* of guint: the row of each line */
  GArray              *begins;      /* of float: where each line begins, and where all end */
  GPtrArray           *layer_items;
  GPtrArray           *lines;       /* of DemarcMatrixLine: those that have widgets */
  GPtrArray           *spare;       /* those that wait to be used again */
  DemarcTween         *tween;
  DemarcScene         *start;       /* where layers were seen before, in @start_page; or NULL */
  DemarcScene         *from;        /* where a flight began */
  DemarcScene         *to;          /* where it goes */
  DemarcScene         *flight;      /* where it is now */

  GtkWidget           *start_page;

  const DemarcTheme   *theme;
  float                text_scale;
  DemarcMatrixFrame    frame;
  int                  laid_width;
  int                  line;        /* where the keyboard was last: -1 for the heads of layers */
  int                  layer;       /* -1 for the head of the line */
  int                  selected_row;
  int                  selected_layer;
  GtkScrollablePolicy  policies[2];
  guint                is_stale : 1;     /* whether all that is laid out is out of date */
  guint                wants_focus : 1;  /* as soon as there is something to be on */
  guint                was_scrolled : 1; /* to the beginning, where reading goes to the left */
};

enum
{
  DEMARC_MATRIX_GRID_SIGNAL_LOOK,
  DEMARC_MATRIX_GRID_SIGNAL_CHOOSE,
  DEMARC_MATRIX_GRID_SIGNAL_OPEN,
  DEMARC_MATRIX_GRID_SIGNAL_SORT,
  DEMARC_MATRIX_GRID_SIGNAL_FOLD,
  DEMARC_MATRIX_GRID_N_SIGNALS,
};

extern guint _demarc_matrix_grid_signals[DEMARC_MATRIX_GRID_N_SIGNALS];

DemarcLayoutOptions _demarc_matrix_grid_make_options (DemarcMatrixGrid *self);
void                _demarc_matrix_grid_invalidate   (DemarcMatrixGrid *self);

/* demarc-matrix-grid-places.c: where things lie */
gboolean            _demarc_matrix_grid_is_mirrored  (DemarcMatrixGrid *self);
void                _demarc_matrix_grid_lay_out      (DemarcMatrixGrid *self,
                                                      int               width);
void                _demarc_matrix_grid_configure    (DemarcMatrixGrid *self,
                                                      int               width,
                                                      int               height);
void                _demarc_matrix_grid_get_range    (DemarcMatrixGrid *self,
                                                      guint            *first,
                                                      guint            *end);
graphene_rect_t     _demarc_matrix_grid_get_pane     (DemarcMatrixGrid *self,
                                                      GtkWidget        *pane);
graphene_rect_t     _demarc_matrix_grid_get_head     (DemarcMatrixGrid *self,
                                                      guint             line);
graphene_rect_t     _demarc_matrix_grid_get_cells    (DemarcMatrixGrid *self,
                                                      guint             line);
graphene_rect_t     _demarc_matrix_grid_get_layer    (DemarcMatrixGrid *self,
                                                      guint             layer);
graphene_rect_t     _demarc_matrix_grid_get_corner   (DemarcMatrixGrid *self);
void                _demarc_matrix_grid_scroll_to    (DemarcMatrixGrid *self,
                                                      int               line,
                                                      int               layer);

/* demarc-matrix-grid-lines.c: the widgets of what is seen */
void                _demarc_matrix_grid_update_rows  (DemarcMatrixGrid *self);
void                _demarc_matrix_grid_update_heads (DemarcMatrixGrid *self);
void                _demarc_matrix_grid_update_lines (DemarcMatrixGrid *self);
void                _demarc_matrix_grid_mark         (DemarcMatrixGrid *self);
void                _demarc_matrix_grid_drop_lines   (DemarcMatrixGrid *self);
GtkWidget          *_demarc_matrix_grid_get_item     (DemarcMatrixGrid *self,
                                                      int               line,
                                                      int               layer);
gboolean            _demarc_matrix_grid_find_item    (DemarcMatrixGrid *self,
                                                      GtkWidget        *item,
                                                      int              *line,
                                                      int              *layer);
int                 _demarc_matrix_grid_find_line    (DemarcMatrixGrid *self,
                                                      int               row);

graphene_point_t    _demarc_matrix_grid_get_origin   (DemarcMatrixGrid *self);

/* demarc-matrix-grid-flight.c: the way between a matrix and a diagram */
void                _demarc_matrix_grid_take_off     (DemarcMatrixGrid *self);
void                _demarc_matrix_grid_land         (DemarcMatrixGrid *self);
void                _demarc_matrix_grid_paint_flight (DemarcMatrixGrid *self,
                                                      GtkSnapshot      *snapshot);

/* demarc-matrix-grid-keys.c */
void                _demarc_matrix_grid_add_bindings (GtkWidgetClass *widget_class);
void                _demarc_matrix_grid_add_openers  (DemarcMatrixGrid *self);
gboolean            _demarc_matrix_grid_focus        (GtkWidget       *widget,
                                                      GtkDirectionType direction);

G_END_DECLS
