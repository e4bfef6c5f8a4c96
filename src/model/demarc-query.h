/* demarc-query.h: what is looked for as one types
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * DEMARC_QUERY_MIN_IN_TEXT:
 *
 * A word of fewer letters is looked for in names only: in sentences there would be too many.
 */
#define DEMARC_QUERY_MIN_IN_TEXT 2

/**
 * DemarcRank:
 * @DEMARC_RANK_NONE: it is not what is looked for
 * @DEMARC_RANK_GUESSED: it is, if a letter was mistyped
 * @DEMARC_RANK_TEXT: the words are in what is said of it
 * @DEMARC_RANK_INSIDE: they are somewhere in its names
 * @DEMARC_RANK_WORDS: they begin words of one of its names
 * @DEMARC_RANK_PREFIX: one of its names begins with them
 * @DEMARC_RANK_EXACT: they are one of its names
 *
 * How well something is what is looked for; more is better.
 */
typedef enum
{
  DEMARC_RANK_NONE,
  DEMARC_RANK_GUESSED,
  DEMARC_RANK_TEXT,
  DEMARC_RANK_INSIDE,
  DEMARC_RANK_WORDS,
  DEMARC_RANK_PREFIX,
  DEMARC_RANK_EXACT,
} DemarcRank;

/**
 * DemarcRange:
 * @start: the first byte
 * @end: the byte after the last one
 *
 * A part of a text.
 */
typedef struct
{
  guint start;
  guint end;
} DemarcRange;

typedef struct _DemarcQuery DemarcQuery;

DemarcQuery *demarc_query_new         (const char *text);
void         demarc_query_free        (DemarcQuery *self);

guint        demarc_query_get_n_words (const DemarcQuery *self);
const char  *demarc_query_get_word    (const DemarcQuery *self,
                                       guint              position);
DemarcRank   demarc_query_rate        (const DemarcQuery *self,
                                       const char        *names,
                                       const char        *texts);
GArray      *demarc_query_find_ranges (const DemarcQuery *self,
                                       const char        *title);

void         demarc_query_begin_keys  (GString *keys);
void         demarc_query_add_key     (GString    *keys,
                                       const char *name);
void         demarc_query_add_name    (GString    *keys,
                                       const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DemarcQuery, demarc_query_free)

G_END_DECLS
