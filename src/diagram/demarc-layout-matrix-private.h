/* demarc-layout-matrix-private.h: what the parts of the layout of a matrix share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-layout-matrix.h"
#include "demarc-layout-private.h"

G_BEGIN_DECLS

/* The picture of a matrix, or a part of it, in the making. */
typedef struct
{
  DemarcLayout             base;     /* first, so that what makes all layouts makes it */
  DemarcMatrix            *matrix;
  const DemarcMatrixFrame *frame;

  float                    width;    /* of names and cells together */
  DemarcFont               name_font;
  DemarcFont               head_font;
  DemarcFont               sum_font;
} DemarcMatrixLayout;

#define MATRIX_N_SHORTNESSES 3

void       _demarc_matrix_layout_init        (DemarcMatrixLayout        *self,
                                              DemarcMatrix              *matrix,
                                              DemarcTypesetter          *typesetter,
                                              const DemarcLayoutOptions *options,
                                              const DemarcMatrixFrame   *frame);
void       _demarc_matrix_layout_begin       (DemarcMatrixLayout *self,
                                              DemarcPieceKind     kind,
                                              guint               number,
                                              float               x,
                                              float               y,
                                              float               width);

/* Cells. Each is a piece, at a place that is given as it reads. */
float      _demarc_matrix_layout_get_inset   (DemarcMatrixLayout *self);
char      *_demarc_matrix_layout_dup_word    (DemarcMatrixLayout *self,
                                              DemarcOwner         owner,
                                              guint               shortness);
void       _demarc_matrix_layout_add_cell    (DemarcMatrixLayout *self,
                                              guint               row,
                                              guint               layer,
                                              float               x,
                                              float               y);
void       _demarc_matrix_layout_add_sum     (DemarcMatrixLayout *self,
                                              guint               row,
                                              guint               layer,
                                              float               x,
                                              float               y,
                                              float               width,
                                              float               height);

/* Heads of columns and names of rows. */
GPtrArray *_demarc_matrix_layout_break       (DemarcMatrixLayout *self,
                                              const char         *text,
                                              DemarcFont          font,
                                              float               room,
                                              guint               lines_max,
                                              gboolean           *is_whole);
void       _demarc_matrix_layout_add_layer   (DemarcMatrixLayout *self,
                                              guint               layer,
                                              float               x,
                                              float               y);
void       _demarc_matrix_layout_add_service (DemarcMatrixLayout *self,
                                              guint               row,
                                              float               x,
                                              float               y);
void       _demarc_matrix_layout_add_group   (DemarcMatrixLayout *self,
                                              guint               row,
                                              float               x,
                                              float               y);
void       _demarc_matrix_layout_add_corner  (DemarcMatrixLayout *self,
                                              float               x,
                                              float               y);

/* Words. */
char      *_demarc_matrix_layout_dup_count   (DemarcMatrixLayout *self);
void       _demarc_matrix_layout_add_title   (DemarcMatrixLayout *self);
void       _demarc_matrix_layout_set_words   (DemarcMatrixLayout *self);

G_END_DECLS
