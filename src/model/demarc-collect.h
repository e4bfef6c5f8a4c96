/* demarc-collect.h: collecting what to compare
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-session.h"

G_BEGIN_DECLS

char    *demarc_session_dup_own_column (DemarcSession *self);
gboolean demarc_session_is_collected   (DemarcSession *self);
gboolean demarc_session_can_collect    (DemarcSession *self);
void     demarc_session_collect        (DemarcSession *self);
gboolean demarc_session_collect_column (DemarcSession *self,
                                        const char    *words);
void     demarc_session_drop_column    (DemarcSession *self,
                                        const char    *column);

G_END_DECLS
