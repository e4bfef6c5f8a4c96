/* demarc-table.h: tables of texts
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A table is an array of rows, each an array of the same number of plain texts. */

GPtrArray *demarc_table_new        (void);
GPtrArray *demarc_table_add_row    (GPtrArray *rows);
void       demarc_table_add_cell   (GPtrArray  *row,
                                    const char *text);
GPtrArray *demarc_table_transpose  (GPtrArray *rows);
void       demarc_table_append_csv (GString   *into,
                                    GPtrArray *rows);

G_END_DECLS
