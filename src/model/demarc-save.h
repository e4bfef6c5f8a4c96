/* demarc-save.h: writing files so that nothing is lost
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean demarc_save_bytes (const char *path,
                            GBytes     *bytes,
                            GError    **error);

G_END_DECLS
