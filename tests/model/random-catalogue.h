/* random-catalogue.h: models of many kinds of service, made by chance
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-model.h"

G_BEGIN_DECLS

DemarcModel *random_catalogue_new (GRand *rand);

G_END_DECLS
