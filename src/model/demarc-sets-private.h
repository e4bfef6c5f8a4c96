/* demarc-sets-private.h: what the sets are made of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-sets.h"

G_BEGIN_DECLS

/**
 * DemarcSets:
 *
 * Sets of services that people named, in the order in which they were made. Every change is written
 * at once. They list themselves as a #GListModel of #DemarcSet.
 *
 * A file that is none of sets is moved aside, never written over; members that this version does
 * not know stay in the file.
 */
struct _DemarcSets
{
  GObject     parent_instance;

  /* Owned */
  char       *path;
  GPtrArray  *sets;
  JsonObject *root;      /* what else the file has */

  gboolean    is_loaded;
  gboolean    is_locked; /* the file is there, but not to be written */
};

gboolean _demarc_sets_read  (DemarcSets *self,
                             GError    **error);
gboolean _demarc_sets_write (DemarcSets *self,
                             GError    **error);

G_END_DECLS
