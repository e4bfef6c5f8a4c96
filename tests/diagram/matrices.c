/* matrices.c: the matrices that the tests of pictures look at
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "matrices.h"

#include "demarc-lens.h"

const MatricesCase matrices_cases[MATRICES_N_CASES] = {
  { .name = "plain" },
  { .name = "sorted", .sort = "guest-os" },
  { .name = "groups", .group = DEMARC_MATRIX_GROUP_CATEGORY },
  { .name = "groups of one source", .group = DEMARC_MATRIX_GROUP_AREA, .lens = "source:WP" },
  { .name = "transposed", .sort = "customer-data", .transpose = TRUE },
  { .name = "transposed groups", .group = DEMARC_MATRIX_GROUP_CATEGORY, .transpose = TRUE },
  { .name = "few", .words = "lambda", .group = DEMARC_MATRIX_GROUP_CATEGORY },
  { .name = "folded", .group = DEMARC_MATRIX_GROUP_CATEGORY, .folded = "infrastructure,container" },
  { .name = "none", .words = "no such service" },
};

/* One of the cases, of the built-in model. */
DemarcMatrix *
matrices_dup (guint number)
{
  const MatricesCase *entry = &matrices_cases[number];
  DemarcModel *model = demarc_model_get_builtin ();
  DemarcMatrixOptions options = {
    .group = entry->group, .words = entry->words, .folded = entry->folded,
    .transpose = entry->transpose,
  };
  DemarcSource *lens = NULL;
  g_autoptr (DemarcMatrixTable) table = NULL;

  if (entry->lens != NULL)
    g_assert_true (demarc_model_find_lens (model, entry->lens, &lens, NULL));
  if (entry->sort != NULL)
    {
      options.sort = DEMARC_MATRIX_SORT_LAYER;
      options.sort_layer = DEMARC_LAYER (demarc_model_find_layer (model, entry->sort, NULL));
    }
  table = demarc_matrix_table_new (model, demarc_model_get_scheme (model, 0), lens);

  return demarc_matrix_new (table, &options);
}

/* All of a matrix, as a file has it. */
DemarcScene *
matrices_lay_out (DemarcMatrix        *matrix,
                  const ScenesOptions *options)
{
  DemarcLayoutOptions full = scenes_fill_in (options);

  return demarc_layout_matrix (matrix, scenes_get_typesetter (), &full, NULL, 0);
}

/* Only some of its rows. */
DemarcScene *
matrices_lay_out_rows (DemarcMatrix        *matrix,
                       const ScenesOptions *options,
                       guint                first,
                       guint                n_rows)
{
  DemarcLayoutOptions full = scenes_fill_in (options);
  g_autofree guint *rows = g_new (guint, n_rows);

  for (guint i = 0; i < n_rows; i++)
    rows[i] = first + i;

  return demarc_layout_matrix (matrix, scenes_get_typesetter (), &full, rows, n_rows);
}
