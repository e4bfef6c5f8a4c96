/* demarc-counterpart.h: the category that stands where another one does
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-model.h"

G_BEGIN_DECLS

DemarcCategory *demarc_model_get_counterpart (DemarcModel    *model,
                                              DemarcCategory *category,
                                              DemarcScheme   *scheme);

G_END_DECLS
