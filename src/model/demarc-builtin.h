/* demarc-builtin.h: the model that is compiled into the program
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-store.h"

G_BEGIN_DECLS

/* Written by demarc-compile-model when the program is built. */
extern const guint32 demarc_builtin_words[];
extern const guint32 demarc_builtin_n_words;
extern const char    demarc_builtin_text[];
extern const guint32 demarc_builtin_n_text;

G_END_DECLS
