/* demarc-finder-private.h: what is searched through
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-finder.h"

G_BEGIN_DECLS

/* One thing that can be found. Its things belong to the model. */
typedef struct
{
  DemarcEntry   *entry;   /* what it is; of a duty its layer */
  DemarcService *service; /* whose variant or duty it is */
  DemarcService *last;    /* of a duty, the last one that has it */
  const char    *text;    /* of a duty */
  guint          n_more;  /* how many more services have the same duty */
  guint          party;   /* of a duty */
  guint32        names;   /* where its keys begin: those of its names ... */
  guint32        texts;   /* ... and those of what is said of it */
} FindThing;

/* All things, those of a kind in a row, and the keys of all of them in a row, each with a zero
 * behind it, so that one pass over memory finds a word in all of them. */
typedef struct
{
  DemarcModel *model;
  GArray      *things; /* of FindThing */
  GString     *keys;
  GHashTable  *duties; /* by text, the position + 1 */
  guint        first[DEMARC_N_FIND_KINDS + 1];
} FindIndex;

struct _DemarcFinder
{
  GObject      parent_instance;

  /* Owned */
  DemarcModel *model;
  FindIndex    index;
  guint8      *ranks; /* of DemarcRank, for each thing */
  DemarcQuery *query;
  char        *words;
  char        *mended;
  GHashTable  *known;      /* the words of all names */
  GPtrArray   *vocabulary; /* the same, in the order in which they came */

  guint        n_found[DEMARC_N_FIND_KINDS];
  DemarcRank   best[DEMARC_N_FIND_KINDS];
};

void             _demarc_find_gather      (FindIndex   *index,
                                           DemarcModel *model);
DemarcFound     *_demarc_found_new        (DemarcModel       *model,
                                           const FindThing   *thing,
                                           DemarcFindKind     kind,
                                           DemarcRank         rank,
                                           const DemarcQuery *query);
const FindThing *_demarc_finder_get_thing (DemarcFinder *self,
                                           guint         position);
guint            _demarc_finder_search    (DemarcFinder *self,
                                           gboolean      only_found);
void             _demarc_finder_mend      (DemarcFinder *self);

G_END_DECLS
