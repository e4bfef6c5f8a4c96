/* test-matrix.c: who answers for every layer of every service
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix.h"
#include "model-fixture.h"

/* Every cell is what resolving its service says, through every lens. */
static void
test_agrees (void)
{
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint lens = 0; lens <= 5; lens++)
    {
      DemarcSource *source = lens == 0 ? NULL : demarc_model_get_source (model, lens - 1);
      g_autoptr (DemarcMatrixTable) table = demarc_matrix_table_new (model, NULL, source);
      g_autoptr (DemarcMatrix) matrix = demarc_matrix_new (table, NULL);

      g_assert_cmpuint (demarc_matrix_get_n_rows (matrix), ==,
                        demarc_model_get_n_services (model));
      for (guint row = 0; row < demarc_matrix_get_n_rows (matrix); row++)
        {
          g_autoptr (DemarcStack) stack = demarc_matrix_dup_stack (matrix, row);

          for (guint i = 0; i < demarc_matrix_get_n_layers (matrix); i++)
            {
              const DemarcCell *expected = demarc_stack_get_cell (stack, i);
              DemarcMatrixCell cell = demarc_matrix_get_cell (matrix, row, i);

              g_assert_cmpint (cell.owner, ==, expected->owner);
              g_assert_cmpint (cell.state, ==, expected->state);
              g_assert_cmpint (cell.applies, ==, expected->applies);
              g_assert_cmpint (cell.unconfirmed, ==, expected->unconfirmed);
            }
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/matrix/agrees", test_agrees);

  return g_test_run ();
}
