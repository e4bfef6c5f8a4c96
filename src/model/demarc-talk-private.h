/* demarc-talk-private.h: what the files of a talk share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-store.h"
#include "demarc-talk.h"

G_BEGIN_DECLS

/* demarc-talk.c */
void  _demarc_talk_set_words (DemarcTalk *self,
                              const char *title,
                              const char *summary,
                              const char *language);
void  _demarc_talk_take_step (DemarcTalk *self,
                              DemarcStep *step);

/* demarc-talk-salvage.c */
char *_demarc_talk_salvage   (const char *bytes,
                              gsize       length);

G_END_DECLS
