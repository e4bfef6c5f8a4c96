/* demarc-cli-matrix.h: who answers for all layers of all services
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-cli-private.h"

G_BEGIN_DECLS

/* What is shown of the matrix, in the words of the call. */
typedef struct
{
  char     *area;
  char     *category;
  char     *order;
  gboolean  disputed;
} DemarcCliMatrixWords;

GPtrArray *demarc_cli_matrix_pick  (DemarcCli            *cli,
                                    DemarcCliMatrixWords *words);
int        demarc_cli_matrix_text  (DemarcCli *cli,
                                    GPtrArray *stacks);

G_END_DECLS
