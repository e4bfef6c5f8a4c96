/* demarc-span-parser.h: the parts of a JSON text as nodes, one after the other
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "demarc-json-map.h"

G_BEGIN_DECLS

typedef struct _DemarcSpanParser DemarcSpanParser;

DemarcSpanParser *demarc_span_parser_new       (const char *bytes);
void              demarc_span_parser_free      (DemarcSpanParser *self);

JsonNode         *demarc_span_parser_parse     (DemarcSpanParser     *self,
                                                const DemarcJsonSpan *span);
void              demarc_span_parser_begin     (DemarcSpanParser     *self,
                                                const DemarcJsonSpan *spans,
                                                guint                 n_spans);
JsonNode         *demarc_span_parser_get_next  (DemarcSpanParser *self);
void              demarc_span_parser_end       (DemarcSpanParser *self);

G_END_DECLS
