/* demarc-entry-private.h: making entries
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

DemarcEntry *_demarc_entry_new (GType        type,
                                DemarcStore *store,
                                DemarcRecord record,
                                guint        position);

G_END_DECLS
