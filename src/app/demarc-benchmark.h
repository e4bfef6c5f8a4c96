/* demarc-benchmark.h: how long a start takes
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-window.h"

G_BEGIN_DECLS

void demarc_benchmark_first_frame (DemarcWindow *window);

G_END_DECLS
