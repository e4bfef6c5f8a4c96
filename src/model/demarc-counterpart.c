/* demarc-counterpart.c: the category that stands where another one does
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-counterpart.h"

/**
 * demarc_model_get_counterpart:
 * @model: a model
 * @category: a category of it
 * @scheme: a scheme of it
 *
 * Finds the category of a scheme that stands where one of another scheme does: the one of the same
 * id, else the one as far along the way from the customer to the provider.
 *
 * Returns: (transfer none): the category
 */
DemarcCategory *
demarc_model_get_counterpart (DemarcModel    *model,
                              DemarcCategory *category,
                              DemarcScheme   *scheme)
{
  DemarcScheme *own = demarc_model_get_category_scheme (model, category);
  DemarcCategory *first = demarc_model_get_category (model, own, 0);
  guint position = demarc_entry_get_position (DEMARC_ENTRY (category)) -
                   demarc_entry_get_position (DEMARC_ENTRY (first));
  guint last = MAX (demarc_scheme_get_n_categories (own), 2) - 1;
  guint n = demarc_scheme_get_n_categories (scheme);

  for (guint i = 0; i < n; i++)
    {
      DemarcCategory *candidate = demarc_model_get_category (model, scheme, i);

      if (g_str_equal (demarc_entry_get_id (DEMARC_ENTRY (candidate)),
                       demarc_entry_get_id (DEMARC_ENTRY (category))))
        return candidate;
    }

  return demarc_model_get_category (model, scheme, (position * (n - 1) + last / 2) / last);
}
