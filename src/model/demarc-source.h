/* demarc-source.h: a document or page that says something
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_SOURCE (demarc_source_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSource, demarc_source, DEMARC, SOURCE, DemarcEntry)

const char *demarc_source_get_short   (DemarcSource *self);
const char *demarc_source_get_address (DemarcSource *self);
const char *demarc_source_get_checked (DemarcSource *self);
const char *demarc_source_get_note    (DemarcSource *self);
gboolean    demarc_source_is_document (DemarcSource *self);

G_END_DECLS
