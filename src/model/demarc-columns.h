/* demarc-columns.h: the columns of a comparison, as text
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-stack.h"

G_BEGIN_DECLS

/**
 * DEMARC_COLUMNS_MAX:
 *
 * How many columns a comparison has at most.
 */
#define DEMARC_COLUMNS_MAX 6

DemarcStack *demarc_model_resolve_column (DemarcModel  *model,
                                          const char   *words,
                                          DemarcScheme *scheme,
                                          DemarcSource *lens,
                                          char        **text,
                                          char        **hint);

char        *demarc_model_dup_column     (DemarcModel   *model,
                                          DemarcSubject *subject);

char       **demarc_columns_split        (const char *columns);
char        *demarc_columns_join         (const char *const *columns);
int          demarc_columns_find         (const char *columns,
                                          const char *column);
char        *demarc_columns_with         (const char *columns,
                                          const char *column);
char        *demarc_columns_without      (const char *columns,
                                          guint       position);
char        *demarc_columns_moved        (const char *columns,
                                          guint       from,
                                          guint       to);

G_END_DECLS
