/* demarc-term.c: a word of the field, and what it means
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-term.h"

#include "demarc-model-shapes.h"

/**
 * DemarcTerm:
 *
 * A term of the glossary.
 */
struct _DemarcTerm
{
  DemarcEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcTerm, demarc_term, DEMARC_TYPE_ENTRY)

static void
demarc_term_class_init (DemarcTermClass *klass)
{
  DEMARC_ENTRY_CLASS (klass)->id_field = TERM_ID;
  DEMARC_ENTRY_CLASS (klass)->title_field = TERM_TERM;
}

static void
demarc_term_init (DemarcTerm *self)
{
}

static DemarcRecord
get_record (DemarcTerm *self)
{
  return demarc_entry_get_record (DEMARC_ENTRY (self));
}

/**
 * demarc_term_get_aliases:
 * @self: a term
 *
 * Gets other names for the same.
 *
 * Returns: a list of texts
 */
DemarcList
demarc_term_get_aliases (DemarcTerm *self)
{
  g_return_val_if_fail (DEMARC_IS_TERM (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), TERM_ALIASES);
}

/**
 * demarc_term_get_meaning:
 * @self: a term
 *
 * Gets what it means.
 *
 * Returns: (transfer none): one or more sentences
 */
const char *
demarc_term_get_meaning (DemarcTerm *self)
{
  g_return_val_if_fail (DEMARC_IS_TERM (self), NULL);

  return demarc_record_get_text (get_record (self), TERM_MEANING);
}

/**
 * demarc_term_get_not:
 * @self: a term
 *
 * Gets what it is often taken for, and does not mean.
 *
 * Returns: (transfer none): a sentence, or ""
 */
const char *
demarc_term_get_not (DemarcTerm *self)
{
  g_return_val_if_fail (DEMARC_IS_TERM (self), NULL);

  return demarc_record_get_text (get_record (self), TERM_NOT);
}

/**
 * demarc_term_get_sources:
 * @self: a term
 *
 * Gets who uses it so.
 *
 * Returns: a list of citations
 */
DemarcList
demarc_term_get_sources (DemarcTerm *self)
{
  g_return_val_if_fail (DEMARC_IS_TERM (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), TERM_SOURCES);
}
