/* matrices.h: the matrices that the tests of pictures look at
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-layout-matrix.h"
#include "scenes.h"

G_BEGIN_DECLS

/* What is shown, in words of the model. */
typedef struct
{
  const char        *name;    /* what messages call it */
  const char        *lens;
  const char        *sort;    /* a layer */
  const char        *words;
  const char        *folded;
  DemarcMatrixGroup  group;
  gboolean           transpose;
} MatricesCase;

#define MATRICES_N_CASES 9

extern const MatricesCase matrices_cases[MATRICES_N_CASES];

DemarcMatrix *matrices_dup          (guint number);
DemarcScene  *matrices_lay_out      (DemarcMatrix        *matrix,
                                     const ScenesOptions *options);
DemarcScene  *matrices_lay_out_rows (DemarcMatrix        *matrix,
                                     const ScenesOptions *options,
                                     guint                first,
                                     guint                n_rows);

G_END_DECLS
