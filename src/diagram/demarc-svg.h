/* demarc-svg.h: a scene as SVG
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-scene.h"

G_BEGIN_DECLS

GBytes *demarc_svg_write (DemarcScene *scene);

G_END_DECLS
