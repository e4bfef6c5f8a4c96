/* demarc-variant.c: a form of a service
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-variant.h"

#include "demarc-model-shapes.h"

/**
 * DemarcVariant:
 *
 * A form of a service with a stack of its own, such as ECS on Fargate. Its position counts the
 * variants of all services in a row.
 */
struct _DemarcVariant
{
  DemarcEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcVariant, demarc_variant, DEMARC_TYPE_ENTRY)

static void
demarc_variant_class_init (DemarcVariantClass *klass)
{
  DEMARC_ENTRY_CLASS (klass)->id_field = VARIANT_ID;
  DEMARC_ENTRY_CLASS (klass)->title_field = VARIANT_NAME;
}

static void
demarc_variant_init (DemarcVariant *self)
{
}

static DemarcRecord
get_record (DemarcVariant *self)
{
  return demarc_entry_get_record (DEMARC_ENTRY (self));
}

/**
 * demarc_variant_is_base:
 * @self: a variant
 *
 * Tells whether it is the form that the service's own stack describes.
 *
 * Returns: whether it is
 */
gboolean
demarc_variant_is_base (DemarcVariant *self)
{
  g_return_val_if_fail (DEMARC_IS_VARIANT (self), FALSE);

  return demarc_record_get_word (get_record (self), VARIANT_BASE) == 2;
}

/**
 * demarc_variant_get_summary:
 * @self: a variant
 *
 * Gets what is different about it.
 *
 * Returns: (transfer none): sentences, or ""
 */
const char *
demarc_variant_get_summary (DemarcVariant *self)
{
  g_return_val_if_fail (DEMARC_IS_VARIANT (self), NULL);

  return demarc_record_get_text (get_record (self), VARIANT_SUMMARY);
}

/**
 * demarc_variant_get_sources:
 * @self: a variant
 *
 * Gets who says so.
 *
 * Returns: a list of citations
 */
DemarcList
demarc_variant_get_sources (DemarcVariant *self)
{
  g_return_val_if_fail (DEMARC_IS_VARIANT (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), VARIANT_SOURCES);
}
