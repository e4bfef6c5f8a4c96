/* demarc-words.h: comparing words as people do
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *demarc_words_dup_printable (const char *text);
char *demarc_words_dup_plain     (const char *text);
char *demarc_words_fold          (const char *text);
char *demarc_words_squash        (const char *text);

/**
 * DemarcNearest:
 *
 * Finds, of many candidates, the one nearest to a word that was mistyped. It lies on the stack:
 * begin it, offer it every candidate, and ask for the best.
 */
typedef struct
{
  char *word;
  char *best;
  guint distance;
} DemarcNearest;

void  demarc_nearest_begin       (DemarcNearest *self,
                                  const char    *word);
void  demarc_nearest_offer       (DemarcNearest *self,
                                  const char    *candidate);
void  demarc_nearest_offer_for   (DemarcNearest *self,
                                  const char    *candidate,
                                  const char    *answer);
char *demarc_nearest_end         (DemarcNearest *self);
char *demarc_nearest_hint        (DemarcNearest *self);

G_END_DECLS
