/* demarc-ask-sentences.h: what the answers in words share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-ask-private.h"

G_BEGIN_DECLS

#define ASK_N_ORDER 3

extern const DemarcOwner _demarc_ask_order[ASK_N_ORDER];

const char *_demarc_ask_get_provider    (DemarcReading *self);
void        _demarc_ask_append          (GString    *text,
                                         const char *sentence);
void        _demarc_ask_append_printf   (GString    *text,
                                         const char *format,
                                         ...) G_GNUC_PRINTF (2, 3);
void        _demarc_ask_append_item     (GString    *list,
                                         const char *item);
void        _demarc_ask_append_verdict  (DemarcReading    *self,
                                         GString          *text,
                                         const DemarcCell *cell);
void        _demarc_ask_append_subjects (DemarcReading *self,
                                         GString       *text,
                                         gboolean       with_duties);
void        _demarc_ask_append_services (DemarcReading *self,
                                         GString       *text);

G_END_DECLS
