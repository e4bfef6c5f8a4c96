/* demarc-compare-grid-private.h: what a grid is made of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-compare-grid.h"
#include "demarc-painter.h"
#include "demarc-tween.h"

G_BEGIN_DECLS

/**
 * DemarcCompareGrid:
 *
 * A comparison: aligned rows, a column for each subject. Cells, the heads of columns and the row
 * that stands for equal layers are widgets; everything else is painted here. When the columns
 * change, what stays travels to its new place.
 */
struct _DemarcCompareGrid
{
  GtkWidget          parent_instance;

  /* Owned */
  DemarcPainter     *painter;
  DemarcTypesetter  *typesetter;
  DemarcTween       *tween;
  GHashTable        *items;        /* by what they are the same by in other comparisons */
  DemarcComparison  *comparison;
  DemarcScene       *from;         /* where a movement began */
  DemarcScene       *to;           /* where it goes */
  DemarcScene       *scene;        /* what is seen now */

  const DemarcTheme *theme;
  float              text_scale;
  int                selected_layer;  /* or -1 */
  guint              selected_column;
  int                laid_width;   /* the width that @to is for */
  guint              only_differences : 1;
  guint              is_open : 1;
  guint              is_stale : 1; /* whether @to is not what it shall be */
  guint              shall_animate : 1;
  guint              is_allocating : 1;
};

enum
{
  DEMARC_COMPARE_GRID_SIGNAL_CELL,
  DEMARC_COMPARE_GRID_SIGNAL_FOLD,
  DEMARC_COMPARE_GRID_SIGNAL_EDIT,
  DEMARC_COMPARE_GRID_SIGNAL_WHOLE,
  DEMARC_COMPARE_GRID_N_SIGNALS,
};

extern guint _demarc_compare_grid_signals[DEMARC_COMPARE_GRID_N_SIGNALS];

gboolean           _demarc_compare_grid_is_item   (const DemarcPiece *piece);
GtkWidget         *_demarc_compare_grid_get_item  (DemarcCompareGrid *self,
                                                   const DemarcPiece *piece);
const DemarcPiece *_demarc_compare_grid_get_piece (DemarcCompareGrid *self,
                                                   GtkWidget         *item);

/* demarc-compare-grid-keys.c */
void               _demarc_compare_grid_add_bindings (GtkWidgetClass *widget_class);
gboolean           _demarc_compare_grid_focus        (GtkWidget        *widget,
                                                      GtkDirectionType  direction);

G_END_DECLS
