/* demarc-compare-grid.h: subjects side by side
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-comparison.h"
#include "demarc-scene.h"
#include "demarc-theme.h"

G_BEGIN_DECLS

/**
 * DemarcCompareEdit:
 * @DEMARC_COMPARE_EDIT_BASELINE: the others shall be held against it
 * @DEMARC_COMPARE_EDIT_REMOVE: it shall go
 * @DEMARC_COMPARE_EDIT_EARLIER: it shall stand one place nearer to the first
 * @DEMARC_COMPARE_EDIT_LATER: it shall stand one place nearer to the last
 * @DEMARC_COMPARE_EDIT_OPEN: its diagram shall be shown
 *
 * What can be done with a column.
 */
typedef enum
{
  DEMARC_COMPARE_EDIT_BASELINE,
  DEMARC_COMPARE_EDIT_REMOVE,
  DEMARC_COMPARE_EDIT_EARLIER,
  DEMARC_COMPARE_EDIT_LATER,
  DEMARC_COMPARE_EDIT_OPEN,
} DemarcCompareEdit;

#define DEMARC_TYPE_COMPARE_GRID (demarc_compare_grid_get_type ())

G_DECLARE_FINAL_TYPE (DemarcCompareGrid, demarc_compare_grid, DEMARC, COMPARE_GRID, GtkWidget)

GtkWidget   *demarc_compare_grid_new              (void);

void         demarc_compare_grid_show             (DemarcCompareGrid *self,
                                                   DemarcComparison  *comparison,
                                                   gboolean           only_differences,
                                                   gboolean           is_open);
void         demarc_compare_grid_set_selected     (DemarcCompareGrid *self,
                                                   DemarcLayer       *layer,
                                                   guint              column);
void         demarc_compare_grid_set_theme        (DemarcCompareGrid *self,
                                                   const DemarcTheme *theme);
void         demarc_compare_grid_set_font         (DemarcCompareGrid *self,
                                                   const char        *family,
                                                   double             text_scale);
gboolean     demarc_compare_grid_go_to_difference (DemarcCompareGrid *self,
                                                   int                by);
gboolean     demarc_compare_grid_is_moving        (DemarcCompareGrid *self);
DemarcScene *demarc_compare_grid_get_scene        (DemarcCompareGrid *self);
DemarcScene *demarc_compare_grid_dup_export       (DemarcCompareGrid *self,
                                                   const DemarcTheme *theme);

G_END_DECLS
