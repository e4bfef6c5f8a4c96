/* demarc-choice.h: what choosing a subject does
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-session.h"

G_BEGIN_DECLS

gboolean demarc_session_is_collecting (DemarcSession *self);
gboolean demarc_session_has_collected (DemarcSession *self,
                                       DemarcSubject *subject);
void     demarc_session_choose        (DemarcSession *self,
                                       DemarcSubject *subject);

G_END_DECLS
