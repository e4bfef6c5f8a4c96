/* demarc-conflict.c: a place where documents disagree
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-conflict.h"

#include "demarc-model-shapes.h"

/**
 * DemarcConflict:
 *
 * A contradiction between the sources. Its title is the topic.
 */
struct _DemarcConflict
{
  DemarcEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcConflict, demarc_conflict, DEMARC_TYPE_ENTRY)

static void
demarc_conflict_class_init (DemarcConflictClass *klass)
{
  DEMARC_ENTRY_CLASS (klass)->id_field = CONFLICT_ID;
  DEMARC_ENTRY_CLASS (klass)->title_field = CONFLICT_TOPIC;
}

static void
demarc_conflict_init (DemarcConflict *self)
{
}

static DemarcRecord
get_record (DemarcConflict *self)
{
  return demarc_entry_get_record (DEMARC_ENTRY (self));
}

/**
 * demarc_conflict_get_summary:
 * @self: a conflict
 *
 * Gets who says what.
 *
 * Returns: (transfer none): sentences
 */
const char *
demarc_conflict_get_summary (DemarcConflict *self)
{
  g_return_val_if_fail (DEMARC_IS_CONFLICT (self), NULL);

  return demarc_record_get_text (get_record (self), CONFLICT_SUMMARY);
}

/**
 * demarc_conflict_get_handling:
 * @self: a conflict
 *
 * Gets how it is dealt with here.
 *
 * Returns: (transfer none): sentences, or ""
 */
const char *
demarc_conflict_get_handling (DemarcConflict *self)
{
  g_return_val_if_fail (DEMARC_IS_CONFLICT (self), NULL);

  return demarc_record_get_text (get_record (self), CONFLICT_HANDLING);
}

/**
 * demarc_conflict_get_cells:
 * @self: a conflict
 *
 * Gets the layers of subjects it is about; demarc_model_get_spot() reads them.
 *
 * Returns: a list of spots
 */
DemarcList
demarc_conflict_get_cells (DemarcConflict *self)
{
  g_return_val_if_fail (DEMARC_IS_CONFLICT (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), CONFLICT_CELLS);
}

/**
 * demarc_conflict_get_sources:
 * @self: a conflict
 *
 * Gets who says so.
 *
 * Returns: a list of citations
 */
DemarcList
demarc_conflict_get_sources (DemarcConflict *self)
{
  g_return_val_if_fail (DEMARC_IS_CONFLICT (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), CONFLICT_SOURCES);
}
