/* demarc-scheme.c: a scheme of categories
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-scheme.h"

#include "demarc-model-shapes.h"

/**
 * DemarcScheme:
 *
 * A way to sort services into categories. Documents do not agree on one, so the model has several,
 * and every service has a category in each.
 */
struct _DemarcScheme
{
  DemarcEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcScheme, demarc_scheme, DEMARC_TYPE_ENTRY)

static void
demarc_scheme_class_init (DemarcSchemeClass *klass)
{
  DEMARC_ENTRY_CLASS (klass)->id_field = SCHEME_ID;
  DEMARC_ENTRY_CLASS (klass)->title_field = SCHEME_TITLE;
}

static void
demarc_scheme_init (DemarcScheme *self)
{
}

static DemarcRecord
get_record (DemarcScheme *self)
{
  return demarc_entry_get_record (DEMARC_ENTRY (self));
}

/**
 * demarc_scheme_get_short:
 * @self: a scheme
 *
 * Gets the short title.
 *
 * Returns: (transfer none): the short title
 */
const char *
demarc_scheme_get_short (DemarcScheme *self)
{
  g_return_val_if_fail (DEMARC_IS_SCHEME (self), NULL);

  return demarc_record_get_text (get_record (self), SCHEME_SHORT);
}

/**
 * demarc_scheme_get_summary:
 * @self: a scheme
 *
 * Gets whose scheme it is and what it is good for.
 *
 * Returns: (transfer none): the summary
 */
const char *
demarc_scheme_get_summary (DemarcScheme *self)
{
  g_return_val_if_fail (DEMARC_IS_SCHEME (self), NULL);

  return demarc_record_get_text (get_record (self), SCHEME_SUMMARY);
}

/**
 * demarc_scheme_get_sources:
 * @self: a scheme
 *
 * Gets the sources that use the scheme.
 *
 * Returns: a list of citations
 */
DemarcList
demarc_scheme_get_sources (DemarcScheme *self)
{
  g_return_val_if_fail (DEMARC_IS_SCHEME (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), SCHEME_SOURCES);
}

/**
 * demarc_scheme_get_n_categories:
 * @self: a scheme
 *
 * Gets how many categories there are; demarc_model_get_category() gets them.
 *
 * Returns: the number
 */
guint
demarc_scheme_get_n_categories (DemarcScheme *self)
{
  g_return_val_if_fail (DEMARC_IS_SCHEME (self), 0);

  return demarc_record_get_list (get_record (self), SCHEME_CATEGORIES).n;
}
