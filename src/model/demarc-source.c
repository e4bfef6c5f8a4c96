/* demarc-source.c: a document or page that says something
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-source.h"

#include "demarc-model-shapes.h"

/**
 * DemarcSource:
 *
 * A source of the model: a document, or a page of the provider's documentation. Every claim names
 * one.
 */
struct _DemarcSource
{
  DemarcEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcSource, demarc_source, DEMARC_TYPE_ENTRY)

static void
demarc_source_class_init (DemarcSourceClass *klass)
{
  DEMARC_ENTRY_CLASS (klass)->id_field = SOURCE_ID;
  DEMARC_ENTRY_CLASS (klass)->title_field = SOURCE_TITLE;
}

static void
demarc_source_init (DemarcSource *self)
{
}

static DemarcRecord
get_record (DemarcSource *self)
{
  return demarc_entry_get_record (DEMARC_ENTRY (self));
}

/**
 * demarc_source_get_short:
 * @self: a source
 *
 * Gets the short title, for choosers.
 *
 * Returns: (transfer none): the short title, or ""
 */
const char *
demarc_source_get_short (DemarcSource *self)
{
  g_return_val_if_fail (DEMARC_IS_SOURCE (self), NULL);

  return demarc_record_get_text (get_record (self), SOURCE_SHORT);
}

/**
 * demarc_source_get_address:
 * @self: a source
 *
 * Gets the https address.
 *
 * Returns: (transfer none): the address, or "" for a document that has none
 */
const char *
demarc_source_get_address (DemarcSource *self)
{
  g_return_val_if_fail (DEMARC_IS_SOURCE (self), NULL);

  return demarc_record_get_text (get_record (self), SOURCE_ADDRESS);
}

/**
 * demarc_source_get_checked:
 * @self: a source
 *
 * Gets when its text was read.
 *
 * Returns: (transfer none): a date (YYYY, YYYY-MM or YYYY-MM-DD), or ""
 */
const char *
demarc_source_get_checked (DemarcSource *self)
{
  g_return_val_if_fail (DEMARC_IS_SOURCE (self), NULL);

  return demarc_record_get_text (get_record (self), SOURCE_CHECKED);
}

/**
 * demarc_source_get_note:
 * @self: a source
 *
 * Gets what is special about it.
 *
 * Returns: (transfer none): sentences, or ""
 */
const char *
demarc_source_get_note (DemarcSource *self)
{
  g_return_val_if_fail (DEMARC_IS_SOURCE (self), NULL);

  return demarc_record_get_text (get_record (self), SOURCE_NOTE);
}

/**
 * demarc_source_is_document:
 * @self: a source
 *
 * Tells whether it is a document of somebody else than the provider. Such documents can be chosen
 * as a lens.
 *
 * Returns: whether it is
 */
gboolean
demarc_source_is_document (DemarcSource *self)
{
  g_return_val_if_fail (DEMARC_IS_SOURCE (self), FALSE);

  return demarc_record_get_ref (get_record (self), SOURCE_KIND) == 0;
}
