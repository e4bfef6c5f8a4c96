/* demarc-note.h: something to know that belongs to no service
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_NOTE (demarc_note_get_type ())

G_DECLARE_FINAL_TYPE (DemarcNote, demarc_note, DEMARC, NOTE, DemarcEntry)

const char *demarc_note_get_text    (DemarcNote *self);
DemarcList  demarc_note_get_sources (DemarcNote *self);

G_END_DECLS
