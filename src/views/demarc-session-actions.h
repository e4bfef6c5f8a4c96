/* demarc-session-actions.h: what can be done with a session, as actions
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "demarc-session.h"

G_BEGIN_DECLS

GActionGroup *demarc_session_actions_new  (DemarcSession *session);
GMenuModel   *demarc_session_schemes_menu (DemarcSession *session);
GMenuModel   *demarc_session_lenses_menu  (DemarcSession *session);

G_END_DECLS
