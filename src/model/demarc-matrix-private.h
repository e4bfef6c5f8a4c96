/* demarc-matrix-private.h: how the matrix is put together
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-matrix.h"

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
GArray *_demarc_matrix_pick (DemarcMatrixTable         *table,
                             const DemarcMatrixOptions *options);

G_END_DECLS
