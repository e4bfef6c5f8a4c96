/* demarc-model-private.h: how a model keeps its things
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-model.h"

G_BEGIN_DECLS

/* The lists whose things are entries. */
typedef enum
{
  KIND_SOURCE,
  KIND_AREA,
  KIND_LAYER,
  KIND_TOOL,
  KIND_SCHEME,
  KIND_CATEGORY,
  KIND_SERVICE,
  KIND_VARIANT,
  KIND_MISCONCEPTION,
  KIND_TAKEAWAY,
  KIND_TERM,
  KIND_CONFLICT,
  KIND_DATED,
  KIND_INCIDENT,
  N_KINDS,
} DemarcKind;

struct _DemarcModel
{
  GObject       parent_instance;

  /* Owned */
  DemarcStore  *store;
  DemarcEntry **entries[N_KINDS];

  /* Records of the things that stand inside others, all in a row. */
  GArray       *categories;
  GArray       *variants;
  guint        *first_categories; /* by scheme */
  guint        *first_variants;   /* by service */
};

gpointer _demarc_model_get_entry (DemarcModel *self,
                                  DemarcKind   kind,
                                  guint        position);
guint    _demarc_model_get_n     (DemarcModel *self,
                                  DemarcKind   kind);

G_END_DECLS
