/* demarc-compare-grid-private.h: what a grid is made of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-compare-grid.h"
#include "demarc-compare-heads.h"
#include "demarc-compare-overview.h"
#include "demarc-compare-pane.h"
#include "demarc-layout-compare.h"
#include "demarc-tween.h"

G_BEGIN_DECLS

/* What of a grid slides, and how. */
typedef enum
{
  PANE_CORNER,     /* how many layers differ; stays where it is */
  PANE_HEADS,      /* slides sideways */
  PANE_CELLS,      /* slides both ways */
  PANE_ACROSS,     /* what belongs to all columns; slides up and down */
  N_PANES,
} Pane;

/* How large a scene is, and what of it stays where it is. */
typedef struct
{
  float width;
  float height;
  float heads;     /* how high the heads of the columns are */
  float names;     /* how wide the names beside the cells are, or 0 */
} Frame;

/**
 * DemarcCompareGrid:
 *
 * A comparison: aligned rows, a column for each subject. Cells, the heads of columns and the row
 * that stands for equal layers are widgets; everything else is painted. Heads and names stay where
 * they are while cells are scrolled. When the columns change, what stays travels to its new place.
 */
struct _DemarcCompareGrid
{
  GtkWidget              parent_instance;

  /* Children */
  DemarcComparePane     *panes[N_PANES];
  DemarcCompareOverview *overview;
  GtkWidget             *menu;            /* or NULL */
  GtkWidget             *menu_item;       /* weak: what it was asked for at */

  /* Owned */
  DemarcPainter         *painter;
  DemarcTypesetter      *typesetter;
  DemarcTween           *tween;
  DemarcComparison      *comparison;
  DemarcScene           *from;            /* where a movement began */
  DemarcScene           *to;              /* where it goes */
  DemarcScene           *scene;           /* what is seen now */
  GtkAdjustment         *adjustments[2];  /* by orientation */
  GActionGroup          *actions;         /* of the menu */

  Frame                  from_frame;
  Frame                  to_frame;
  Frame                  frame;

  const DemarcTheme     *theme;
  float                  text_scale;
  float                  by;              /* how far the movement is */
  int                    selected_layer;  /* or -1 */
  guint                  selected_column;
  guint                  newest;          /* the column that came last, by what it is the same by */
  guint                  menu_column;
  int                    drop_position;   /* before which column something would fall, or -1 */
  int                    laid_width;      /* the size that @to is for */
  int                    laid_height;
  guint                  only_differences : 1;
  guint                  is_open : 1;
  guint                  is_stale : 1;    /* whether @to is not what it shall be */
  guint                  shall_animate : 1;
  guint                  is_allocating : 1;
};

enum
{
  DEMARC_COMPARE_GRID_SIGNAL_CELL,
  DEMARC_COMPARE_GRID_SIGNAL_FOLD,
  DEMARC_COMPARE_GRID_SIGNAL_EDIT,
  DEMARC_COMPARE_GRID_SIGNAL_MOVE,
  DEMARC_COMPARE_GRID_SIGNAL_DROP,
  DEMARC_COMPARE_GRID_SIGNAL_WHOLE,
  DEMARC_COMPARE_GRID_N_SIGNALS,
};

extern guint _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_N_SIGNALS];

GtkWidget          *_demarc_compare_grid_get_item        (DemarcCompareGrid *self,
                                                          const DemarcPiece *piece);
const DemarcPiece  *_demarc_compare_grid_get_piece       (DemarcCompareGrid *self,
                                                          GtkWidget         *item);
GtkWidget          *_demarc_compare_grid_get_focused     (DemarcCompareGrid *self);
gboolean            _demarc_compare_grid_is_mirrored     (DemarcCompareGrid *self);

/* demarc-compare-grid-keys.c */
void                _demarc_compare_grid_add_bindings    (GtkWidgetClass *widget_class);
gboolean            _demarc_compare_grid_focus           (GtkWidget       *widget,
                                                          GtkDirectionType direction);

/* demarc-compare-grid-shift.c */
DemarcLayoutOptions _demarc_compare_grid_make_options    (DemarcCompareGrid *self,
                                                          float              width);
void                _demarc_compare_grid_update_selected (DemarcCompareGrid *self);
void                _demarc_compare_grid_shift           (float    t,
                                                          gpointer user_data);
void                _demarc_compare_grid_reveal_newest   (DemarcCompareGrid *self);
void                _demarc_compare_grid_lay_out         (DemarcCompareGrid *self,
                                                          int                width,
                                                          int                height);

/* demarc-compare-grid-scroll.c */
void                _demarc_compare_grid_scrollable      (GtkScrollableInterface *iface);
void                _demarc_compare_grid_set_adjustment  (DemarcCompareGrid *self,
                                                          GtkOrientation     orientation,
                                                          GtkAdjustment     *adjustment);
void                _demarc_compare_grid_measure         (DemarcCompareGrid *self,
                                                          DemarcScene       *scene,
                                                          Frame             *frame);
void                _demarc_compare_grid_mix_frames      (DemarcCompareGrid *self,
                                                          float              t);
void                _demarc_compare_grid_adjust          (DemarcCompareGrid *self);
void                _demarc_compare_grid_place           (DemarcCompareGrid *self);
void                _demarc_compare_grid_reveal          (DemarcCompareGrid *self,
                                                          const DemarcPiece *piece);
void                _demarc_compare_grid_paint_edges     (DemarcCompareGrid *self,
                                                          GtkSnapshot       *snapshot);

/* demarc-compare-grid-drop.c */
void                _demarc_compare_grid_add_drop        (DemarcCompareGrid *self);
void                _demarc_compare_grid_paint_drop      (DemarcCompareGrid *self,
                                                          GtkSnapshot       *snapshot);

/* demarc-compare-grid-menu.c */
void                _demarc_compare_grid_add_menu        (DemarcCompareGrid *self);
void                _demarc_compare_grid_pop_up          (DemarcCompareGrid *self,
                                                          const DemarcPiece *piece);

G_END_DECLS
