/* demarc-cli-matrix.h: who answers for all layers of all services
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-cli-private.h"
#include "demarc-matrix.h"

G_BEGIN_DECLS

int demarc_cli_matrix_text (DemarcCli    *cli,
                            DemarcMatrix *matrix);

G_END_DECLS
