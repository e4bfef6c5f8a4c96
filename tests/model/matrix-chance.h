/* matrix-chance.h: matrices made by chance
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-matrix.h"

G_BEGIN_DECLS

/* A matrix made by chance, and what it was made of. */
typedef struct
{
  GRand               *rand;
  DemarcModel         *model;
  DemarcScheme        *scheme;
  DemarcSource        *lens;
  DemarcMatrixOptions  options;
  DemarcMatrixTable   *table;
  DemarcMatrix        *matrix;
} MatrixChance;

void matrix_chance_repeat (void (*check) (MatrixChance *self));

G_END_DECLS
