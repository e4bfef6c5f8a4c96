/* demarc-matrix-private.h: how the matrix is put together
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-matrix.h"
#include "demarc-words.h"

G_BEGIN_DECLS

/* A service that is shown, and what it is sorted by: the group, then the rank. */
typedef struct
{
  DemarcEntry *group;
  guint        group_rank;
  guint        rank;
  guint        service;
} DemarcMatrixPicked;

/* demarc-matrix-pick.c */
GArray     *_demarc_matrix_pick         (DemarcMatrixTable         *table,
                                         const DemarcMatrixOptions *options);

/* demarc-matrix-read.c */
const char *_demarc_matrix_get_choice   (guint position);

/* demarc-matrix-where.c */
gboolean    _demarc_matrix_find_where   (DemarcModel  *model,
                                         const char   *words,
                                         DemarcLayer **layer,
                                         DemarcOwner  *owner,
                                         char        **hint);
char       *_demarc_matrix_dup_where    (DemarcLayer *layer,
                                         DemarcOwner  owner);
void        _demarc_matrix_offer_layers (DemarcNearest *nearest,
                                         DemarcModel   *model);

G_END_DECLS
