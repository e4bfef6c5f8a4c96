/* demarc-json-scan.h: a strict reading of JSON bytes
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-json-map.h"
#include "demarc-problem.h"

G_BEGIN_DECLS

/* The limits of every JSON file that Demarc reads. */
#define DEMARC_JSON_MAX_BYTES  (16 * 1024 * 1024)
#define DEMARC_JSON_MAX_STRING (64 * 1024)
#define DEMARC_JSON_MAX_DEPTH  64

DemarcJsonMap *demarc_json_scan (const char     *bytes,
                                 gsize           length,
                                 DemarcProblems *problems);

G_END_DECLS
