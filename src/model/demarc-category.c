/* demarc-category.c: a category of a scheme
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-category.h"

#include "demarc-model-shapes.h"

/**
 * DemarcCategory:
 *
 * A category of services within a scheme, such as the container services of the scheme with three
 * categories. Its position counts the categories of all schemes in a row.
 */
struct _DemarcCategory
{
  DemarcEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcCategory, demarc_category, DEMARC_TYPE_ENTRY)

static void
demarc_category_class_init (DemarcCategoryClass *klass)
{
  DEMARC_ENTRY_CLASS (klass)->id_field = CATEGORY_ID;
  DEMARC_ENTRY_CLASS (klass)->title_field = CATEGORY_TITLE;
}

static void
demarc_category_init (DemarcCategory *self)
{
}

static const char *
get_text (DemarcCategory *self,
          guint           field)
{
  return demarc_record_get_text (demarc_entry_get_record (DEMARC_ENTRY (self)), field);
}

/**
 * demarc_category_get_short:
 * @self: a category
 *
 * Gets the short title, for places where the full one does not fit.
 *
 * Returns: (transfer none): the short title
 */
const char *
demarc_category_get_short (DemarcCategory *self)
{
  g_return_val_if_fail (DEMARC_IS_CATEGORY (self), NULL);

  return get_text (self, CATEGORY_SHORT);
}

/**
 * demarc_category_get_summary:
 * @self: a category
 *
 * Gets what the category is, in sentences.
 *
 * Returns: (transfer none): the summary
 */
const char *
demarc_category_get_summary (DemarcCategory *self)
{
  g_return_val_if_fail (DEMARC_IS_CATEGORY (self), NULL);

  return get_text (self, CATEGORY_SUMMARY);
}

/**
 * demarc_category_get_warning:
 * @self: a category
 *
 * Gets what people get wrong about the category's name.
 *
 * Returns: (transfer none): a sentence, or ""
 */
const char *
demarc_category_get_warning (DemarcCategory *self)
{
  g_return_val_if_fail (DEMARC_IS_CATEGORY (self), NULL);

  return get_text (self, CATEGORY_WARNING);
}

/**
 * demarc_category_get_statements:
 * @self: a category
 *
 * Gets what each source says of the category; demarc_model_get_statement() reads them.
 *
 * Returns: a list of statements
 */
DemarcList
demarc_category_get_statements (DemarcCategory *self)
{
  g_return_val_if_fail (DEMARC_IS_CATEGORY (self), (DemarcList) { 0 });

  return demarc_record_get_list (demarc_entry_get_record (DEMARC_ENTRY (self)),
                                 CATEGORY_STATEMENTS);
}
