/* demarc-layout-matrix.h: from a matrix to scenes
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-layout.h"
#include "demarc-matrix.h"

G_BEGIN_DECLS

/**
 * DemarcMatrixFrame:
 * @margin: what is free at both sides
 * @names_width: how wide the names are that stand before the rows of the picture
 * @heads_height: how high the heads are that stand over its columns
 * @cell_width: how wide a cell is
 * @cell_height: how high a cell is
 * @gap: what is free between cells
 * @group_more: how much more the head of a group takes than a service, in the direction in which
 *   services follow each other
 * @n_name_lines: how many lines the names of services have at most where they are rows
 * @n_head_lines: how many lines the heads of columns have at most
 * @is_turned: whether the heads of columns read upwards
 * @is_transposed: whether services are the columns of the picture, and layers its rows
 * @shortness: how much the words in cells are shortened
 *
 * The sizes of everything in the picture of a matrix. They are the same for all of its services, so
 * that any of them can be drawn without the others.
 */
typedef struct
{
  float    margin;
  float    names_width;
  float    heads_height;
  float    cell_width;
  float    cell_height;
  float    gap;
  float    group_more;
  guint    n_name_lines;
  guint    n_head_lines;
  gboolean is_turned;
  gboolean is_transposed;
  guint    shortness;
} DemarcMatrixFrame;

void         demarc_matrix_frame_init       (DemarcMatrixFrame         *self,
                                             DemarcMatrix              *matrix,
                                             DemarcTypesetter          *typesetter,
                                             const DemarcLayoutOptions *options);
float        demarc_matrix_frame_get_extent (const DemarcMatrixFrame *self,
                                             gboolean                 is_head);

DemarcScene *demarc_layout_matrix_line      (DemarcMatrix              *matrix,
                                             DemarcTypesetter          *typesetter,
                                             const DemarcLayoutOptions *options,
                                             const DemarcMatrixFrame   *frame,
                                             guint                      row);
DemarcScene *demarc_layout_matrix_layers    (DemarcMatrix              *matrix,
                                             DemarcTypesetter          *typesetter,
                                             const DemarcLayoutOptions *options,
                                             const DemarcMatrixFrame   *frame);
DemarcScene *demarc_layout_matrix           (DemarcMatrix              *matrix,
                                             DemarcTypesetter          *typesetter,
                                             const DemarcLayoutOptions *options,
                                             const guint               *rows,
                                             guint                      n_rows);

G_END_DECLS
