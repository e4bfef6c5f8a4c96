/* demarc-finder.h: finding anything by its names
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-found.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_FINDER (demarc_finder_get_type ())

G_DECLARE_FINAL_TYPE (DemarcFinder, demarc_finder, DEMARC, FINDER, GObject)

DemarcFinder      *demarc_finder_new         (DemarcModel *model);

DemarcModel       *demarc_finder_get_model   (DemarcFinder *self);
void               demarc_finder_set_words   (DemarcFinder *self,
                                              const char   *words);
const DemarcQuery *demarc_finder_get_query   (DemarcFinder *self);
const char        *demarc_finder_get_mended  (DemarcFinder *self);
guint              demarc_finder_get_n_found (DemarcFinder  *self,
                                              DemarcFindKind kind);
DemarcRank         demarc_finder_get_best    (DemarcFinder  *self,
                                              DemarcFindKind kind);
GPtrArray         *demarc_finder_find        (DemarcFinder  *self,
                                              DemarcFindKind kind,
                                              guint          max);

G_END_DECLS
