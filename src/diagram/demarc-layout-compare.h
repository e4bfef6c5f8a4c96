/* demarc-layout-compare.h: from a comparison to a scene
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-comparison.h"
#include "demarc-layout.h"

G_BEGIN_DECLS

/**
 * DemarcCompareOptions:
 * @only_differences: whether the layers that are the same in all columns are folded into one row
 * @is_open: whether that row is open: then the layers stand under it
 * @with_sentences: whether it says in words what going to each column changes
 * @head_room: how much room is left free at the end of the head of a column, for what a window puts
 *   there
 * @column_min: how wide a column is at least, or 0 for as little as its words take; a window that
 *   scrolls wants its columns to be comfortable. What belongs to all columns then stays within the
 *   width that was asked for, as it does not scroll sideways
 *
 * How a comparison is to be laid out, beyond what holds for every picture.
 */
typedef struct
{
  gboolean only_differences;
  gboolean is_open;
  gboolean with_sentences;
  float    head_room;
  float    column_min;
} DemarcCompareOptions;

DemarcScene       *demarc_layout_comparison     (DemarcComparison           *comparison,
                                                 DemarcTypesetter           *typesetter,
                                                 const DemarcLayoutOptions  *options,
                                                 const DemarcCompareOptions *compare_options);

DemarcScene       *demarc_scene_mix_comparisons (DemarcScene *from,
                                                 DemarcScene *to,
                                                 float        t);

const DemarcPiece *demarc_scene_find_cell       (DemarcScene *self,
                                                 guint        layer,
                                                 guint        column);

G_END_DECLS
