/* demarc-load.h: reading files, but not without an end
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *demarc_load_bytes (GFile   *file,
                           GError **error);

G_END_DECLS
