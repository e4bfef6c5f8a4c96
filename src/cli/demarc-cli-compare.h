/* demarc-cli-compare.h: what differs between subjects
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-cli-private.h"
#include "demarc-comparison.h"

G_BEGIN_DECLS

typedef struct
{
  DemarcCli        *cli;
  DemarcComparison *comparison;
  GPtrArray        *texts; /* how each column is written */
  gboolean          only_differences;
} DemarcCliCompare;

const DemarcCell *demarc_cli_compare_get_cell (DemarcCliCompare *compare,
                                               guint             column,
                                               guint             row);
gboolean          demarc_cli_compare_shows    (DemarcCliCompare *compare,
                                               guint             row);
int               demarc_cli_compare_sheet    (DemarcCliCompare *compare);
int               demarc_cli_compare_json     (DemarcCliCompare *compare);
int               demarc_cli_compare_csv      (DemarcCliCompare *compare);

G_END_DECLS
