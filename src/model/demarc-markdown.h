/* demarc-markdown.h: text that Markdown takes as it is
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void demarc_markdown_append       (GString    *into,
                                   const char *text);
void demarc_markdown_append_link  (GString    *into,
                                   const char *text,
                                   const char *address);
void demarc_markdown_append_table (GString   *into,
                                   GPtrArray *rows);

G_END_DECLS
