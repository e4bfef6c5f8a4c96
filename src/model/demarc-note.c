/* demarc-note.c: something to know that belongs to no service
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-note.h"

#include "demarc-model-shapes.h"

/**
 * DemarcNote:
 *
 * A takeaway, or a fact of compliance: a title and a text.
 */
struct _DemarcNote
{
  DemarcEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcNote, demarc_note, DEMARC_TYPE_ENTRY)

static void
demarc_note_class_init (DemarcNoteClass *klass)
{
  DEMARC_ENTRY_CLASS (klass)->id_field = NOTE_ID;
  DEMARC_ENTRY_CLASS (klass)->title_field = NOTE_TITLE;
}

static void
demarc_note_init (DemarcNote *self)
{
}

/**
 * demarc_note_get_text:
 * @self: a note
 *
 * Gets what it says.
 *
 * Returns: (transfer none): sentences
 */
const char *
demarc_note_get_text (DemarcNote *self)
{
  g_return_val_if_fail (DEMARC_IS_NOTE (self), NULL);

  return demarc_record_get_text (demarc_entry_get_record (DEMARC_ENTRY (self)), NOTE_TEXT);
}

/**
 * demarc_note_get_sources:
 * @self: a note
 *
 * Gets who says so.
 *
 * Returns: a list of citations
 */
DemarcList
demarc_note_get_sources (DemarcNote *self)
{
  g_return_val_if_fail (DEMARC_IS_NOTE (self), (DemarcList) { 0 });

  return demarc_record_get_list (demarc_entry_get_record (DEMARC_ENTRY (self)), NOTE_SOURCES);
}
