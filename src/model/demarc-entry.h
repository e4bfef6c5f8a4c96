/* demarc-entry.h: a thing of the model
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-store.h"
#include "demarc-types.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_ENTRY (demarc_entry_get_type ())

G_DECLARE_DERIVABLE_TYPE (DemarcEntry, demarc_entry, DEMARC, ENTRY, GObject)

/**
 * DemarcEntryClass:
 * @parent_class: the parent class
 * @id_field: the field of the record that holds the id
 * @title_field: the field that holds what people call it
 *
 * The class of an entry.
 */
struct _DemarcEntryClass
{
  GObjectClass parent_class;

  guint        id_field;
  guint        title_field;
};

const char  *demarc_entry_get_id       (DemarcEntry *self);
const char  *demarc_entry_get_title    (DemarcEntry *self);
guint        demarc_entry_get_position (DemarcEntry *self);
DemarcRecord demarc_entry_get_record   (DemarcEntry *self);

G_END_DECLS
