/* demarc-column-choice-private.h: making columns that can be added
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-column-choice.h"

G_BEGIN_DECLS

DemarcColumnChoice *_demarc_column_choice_new (DemarcColumnKind  kind,
                                               char             *column,
                                               const char       *title,
                                               const char       *detail);

G_END_DECLS
