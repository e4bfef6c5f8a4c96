/* demarc-wish.h: putting layers elsewhere
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-session.h"

G_BEGIN_DECLS

void     demarc_session_wish         (DemarcSession *self,
                                      guint          layer,
                                      DemarcOwner    owner);
void     demarc_session_reset_wishes (DemarcSession *self);
gboolean demarc_session_undo_wish    (DemarcSession *self);
gboolean demarc_session_redo_wish    (DemarcSession *self);

G_END_DECLS
