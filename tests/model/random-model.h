/* random-model.h: models that nobody would write
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model-fixture.h"

G_BEGIN_DECLS

DemarcModel *random_model_new      (GRand *rand);
GPtrArray   *random_model_services (DemarcModel *model);

G_END_DECLS
