/* demarc-misconception.c: something people believe, and what is true
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-misconception.h"

#include "demarc-model-shapes.h"

/**
 * DemarcMisconception:
 *
 * What people often believe about the split, and what is true. Its title is what they believe.
 */
struct _DemarcMisconception
{
  DemarcEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcMisconception, demarc_misconception, DEMARC_TYPE_ENTRY)

static void
demarc_misconception_class_init (DemarcMisconceptionClass *klass)
{
  DEMARC_ENTRY_CLASS (klass)->id_field = MISCONCEPTION_ID;
  DEMARC_ENTRY_CLASS (klass)->title_field = MISCONCEPTION_CLAIM;
}

static void
demarc_misconception_init (DemarcMisconception *self)
{
}

static DemarcRecord
get_record (DemarcMisconception *self)
{
  return demarc_entry_get_record (DEMARC_ENTRY (self));
}

/**
 * demarc_misconception_get_truth:
 * @self: a misconception
 *
 * Gets what is true.
 *
 * Returns: (transfer none): sentences
 */
const char *
demarc_misconception_get_truth (DemarcMisconception *self)
{
  g_return_val_if_fail (DEMARC_IS_MISCONCEPTION (self), NULL);

  return demarc_record_get_text (get_record (self), MISCONCEPTION_TRUTH);
}

/**
 * demarc_misconception_get_now:
 * @self: a misconception
 *
 * Gets what is true today where documents are out of date.
 *
 * Returns: (transfer none): sentences, or ""
 */
const char *
demarc_misconception_get_now (DemarcMisconception *self)
{
  g_return_val_if_fail (DEMARC_IS_MISCONCEPTION (self), NULL);

  return demarc_record_get_text (get_record (self), MISCONCEPTION_NOW);
}

/**
 * demarc_misconception_get_consequence:
 * @self: a misconception
 *
 * Gets what to do.
 *
 * Returns: (transfer none): sentences
 */
const char *
demarc_misconception_get_consequence (DemarcMisconception *self)
{
  g_return_val_if_fail (DEMARC_IS_MISCONCEPTION (self), NULL);

  return demarc_record_get_text (get_record (self), MISCONCEPTION_CONSEQUENCE);
}

/**
 * demarc_misconception_get_subjects:
 * @self: a misconception
 *
 * Gets what it is about; an empty list means every service.
 *
 * Returns: a list of texts that name subjects
 */
DemarcList
demarc_misconception_get_subjects (DemarcMisconception *self)
{
  g_return_val_if_fail (DEMARC_IS_MISCONCEPTION (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), MISCONCEPTION_SUBJECTS);
}

/**
 * demarc_misconception_get_layers:
 * @self: a misconception
 *
 * Gets the layers it is about.
 *
 * Returns: a list of references to layers
 */
DemarcList
demarc_misconception_get_layers (DemarcMisconception *self)
{
  g_return_val_if_fail (DEMARC_IS_MISCONCEPTION (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), MISCONCEPTION_LAYERS);
}

/**
 * demarc_misconception_get_sources:
 * @self: a misconception
 *
 * Gets who says so.
 *
 * Returns: a list of citations
 */
DemarcList
demarc_misconception_get_sources (DemarcMisconception *self)
{
  g_return_val_if_fail (DEMARC_IS_MISCONCEPTION (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), MISCONCEPTION_SOURCES);
}
