/* demarc-dated.c: a statement that is out of date
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-dated.h"

#include "demarc-model-shapes.h"

/**
 * DemarcDated:
 *
 * Something that a document says and that is no longer so. Its title is what the document says.
 */
struct _DemarcDated
{
  DemarcEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcDated, demarc_dated, DEMARC_TYPE_ENTRY)

static void
demarc_dated_class_init (DemarcDatedClass *klass)
{
  DEMARC_ENTRY_CLASS (klass)->id_field = DATED_ID;
  DEMARC_ENTRY_CLASS (klass)->title_field = DATED_STATEMENT;
}

static void
demarc_dated_init (DemarcDated *self)
{
}

static DemarcRecord
get_record (DemarcDated *self)
{
  return demarc_entry_get_record (DEMARC_ENTRY (self));
}

/**
 * demarc_dated_get_now:
 * @self: a dated
 *
 * Gets what is true now.
 *
 * Returns: (transfer none): sentences
 */
const char *
demarc_dated_get_now (DemarcDated *self)
{
  g_return_val_if_fail (DEMARC_IS_DATED (self), NULL);

  return demarc_record_get_text (get_record (self), DATED_NOW);
}

/**
 * demarc_dated_get_since:
 * @self: a dated
 *
 * Gets since when.
 *
 * Returns: (transfer none): a date, or ""
 */
const char *
demarc_dated_get_since (DemarcDated *self)
{
  g_return_val_if_fail (DEMARC_IS_DATED (self), NULL);

  return demarc_record_get_text (get_record (self), DATED_SINCE);
}

/**
 * demarc_dated_get_since_note:
 * @self: a dated
 *
 * Gets what else there is to say about the date.
 *
 * Returns: (transfer none): a sentence, or ""
 */
const char *
demarc_dated_get_since_note (DemarcDated *self)
{
  g_return_val_if_fail (DEMARC_IS_DATED (self), NULL);

  return demarc_record_get_text (get_record (self), DATED_SINCE_NOTE);
}

/**
 * demarc_dated_get_subjects:
 * @self: a dated
 *
 * Gets what it is about.
 *
 * Returns: a list of texts that name subjects
 */
DemarcList
demarc_dated_get_subjects (DemarcDated *self)
{
  g_return_val_if_fail (DEMARC_IS_DATED (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), DATED_SUBJECTS);
}

/**
 * demarc_dated_get_layers:
 * @self: a dated
 *
 * Gets the layers it is about.
 *
 * Returns: a list of references to layers
 */
DemarcList
demarc_dated_get_layers (DemarcDated *self)
{
  g_return_val_if_fail (DEMARC_IS_DATED (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), DATED_LAYERS);
}

/**
 * demarc_dated_get_sources:
 * @self: a dated
 *
 * Gets who says so.
 *
 * Returns: a list of citations
 */
DemarcList
demarc_dated_get_sources (DemarcDated *self)
{
  g_return_val_if_fail (DEMARC_IS_DATED (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), DATED_SOURCES);
}
