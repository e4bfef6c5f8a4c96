/* demarc-columns-suggest.h: what is worth comparing
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-session.h"

G_BEGIN_DECLS

char  *demarc_model_dup_columns_title (DemarcModel *model,
                                       const char  *columns);
char **demarc_session_suggest_columns (DemarcSession *session);
char  *demarc_stack_dup_witnesses     (DemarcStack *stack,
                                       guint        row);

G_END_DECLS
