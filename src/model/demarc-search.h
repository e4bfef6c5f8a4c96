/* demarc-search.h: finding services and layers by words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-model.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_SEARCH (demarc_search_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSearch, demarc_search, DEMARC, SEARCH, GObject)

DemarcSearch *demarc_search_new           (DemarcModel *model);

void          demarc_search_find_services (DemarcSearch *self,
                                           const char   *words,
                                           gboolean     *found);
void          demarc_search_find_layers   (DemarcSearch *self,
                                           const char   *words,
                                           gboolean     *found);

G_END_DECLS
