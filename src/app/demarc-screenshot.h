/* demarc-screenshot.h: a picture of the window, for the documentation
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-window.h"

G_BEGIN_DECLS

void demarc_screenshot_take (DemarcWindow *window,
                             const char   *path);

G_END_DECLS
