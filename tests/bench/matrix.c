/* matrix.c: what the matrix costs
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "bench.h"
#include "demarc-matrix.h"

/* "matrix FILE" makes the matrix of a model, sorts and filters it, and prints the median
 * milliseconds of each. */

#define N_ROUNDS 9

/* Rows that a window has room for. */
#define SHOWN 40

static const char typed[] = "amazon e";

/* What is seen before anything else: the first rows. */
static double
measure_open (DemarcModel *model)
{
  double begin = bench_get_thread_cpu ();
  g_autoptr (DemarcMatrixTable) table = demarc_matrix_table_new (model, NULL, NULL);
  g_autoptr (DemarcMatrix) matrix = demarc_matrix_new (table, NULL);

  for (guint i = 0; i < SHOWN; i++)
    demarc_matrix_get_cell (matrix, i, 0);

  return bench_get_thread_cpu () - begin;
}

/* Every service is resolved for this. */
static double
measure_totals (DemarcModel *model)
{
  g_autoptr (DemarcMatrixTable) table = demarc_matrix_table_new (model, NULL, NULL);
  g_autoptr (DemarcMatrix) matrix = demarc_matrix_new (table, NULL);
  double begin = bench_get_thread_cpu ();

  demarc_matrix_get_total (matrix, DEMARC_MATRIX_ALL, DEMARC_MATRIX_ALL, DEMARC_OWNER_PROVIDER);

  return bench_get_thread_cpu () - begin;
}

static double
measure_matrix (DemarcMatrixTable         *table,
                const DemarcMatrixOptions *options)
{
  double begin = bench_get_thread_cpu ();
  g_autoptr (DemarcMatrix) matrix = demarc_matrix_new (table, options);

  return bench_get_thread_cpu () - begin;
}

/* The slowest keystroke. */
static double
measure_typing (DemarcMatrixTable *table)
{
  double slowest = 0;

  for (gsize length = 1; length <= strlen (typed); length++)
    {
      g_autofree char *words = g_strndup (typed, length);
      DemarcMatrixOptions options = { .words = words };

      slowest = MAX (slowest, measure_matrix (table, &options));
    }

  return slowest;
}

static double
measure_dispute (DemarcMatrix *matrix)
{
  double begin = bench_get_thread_cpu ();
  guint row = 0, layer = 0;

  demarc_matrix_find_dispute (matrix, -1, 0, TRUE, &row, &layer);

  return bench_get_thread_cpu () - begin;
}

static void
add (GArray *numbers,
     double  number)
{
  g_array_append_val (numbers, number);
}

int
main (int    argc,
      char **argv)
{
  enum { OPEN, TOTALS, NAME, FIRST_NAME, YOURS, LAYER, GROUP, WHERE, TYPE, FIRST_TYPE, DISPUTE, N };
  static const char *const names[N] = {
    "open", "totals", "by name", "first by name", "yours first", "by layer", "groups", "where",
    "typing", "first letter", "dispute",
  };
  g_autoptr (GFile) file = g_file_new_for_path (argv[argc - 1]);
  g_autoptr (DemarcModel) model = demarc_model_new_for_file (file, NULL, NULL);
  GArray *numbers[N];

  if (model == NULL)
    g_error ("usage: matrix FILE");

  for (guint i = 0; i < N; i++)
    numbers[i] = g_array_new (FALSE, FALSE, sizeof (double));
  measure_totals (model);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (DemarcMatrixTable) table = demarc_matrix_table_new (model, NULL, NULL);
      g_autoptr (DemarcMatrix) matrix = demarc_matrix_new (table, NULL);
      DemarcLayer *layer = demarc_model_get_layer (model, demarc_model_get_n_layers (model) / 3);
      DemarcMatrixOptions name = { .sort = DEMARC_MATRIX_SORT_NAME };
      DemarcMatrixOptions yours = { .sort = DEMARC_MATRIX_SORT_YOURS };
      DemarcMatrixOptions by_layer = { .sort = DEMARC_MATRIX_SORT_LAYER, .sort_layer = layer };
      DemarcMatrixOptions group = { .group = DEMARC_MATRIX_GROUP_CATEGORY };
      DemarcMatrixOptions where = { .where_layer = layer, .where_owner = DEMARC_OWNER_CUSTOMER };
      DemarcMatrixOptions letter = { .words = "a" };

      demarc_matrix_get_total (matrix, DEMARC_MATRIX_ALL, 0, DEMARC_OWNER_PROVIDER);
      add (numbers[OPEN], measure_open (model));
      add (numbers[TOTALS], measure_totals (model));
      add (numbers[FIRST_NAME], measure_matrix (table, &name));
      add (numbers[NAME], measure_matrix (table, &name));
      add (numbers[YOURS], measure_matrix (table, &yours));
      add (numbers[LAYER], measure_matrix (table, &by_layer));
      add (numbers[GROUP], measure_matrix (table, &group));
      add (numbers[WHERE], measure_matrix (table, &where));
      add (numbers[FIRST_TYPE], measure_matrix (table, &letter));
      add (numbers[TYPE], measure_typing (table));
      add (numbers[DISPUTE], measure_dispute (matrix));
    }

  for (guint i = 0; i < N; i++)
    {
      g_print ("%s %.4f ms\n", names[i], bench_get_nth (numbers[i], 0.5));
      g_array_unref (numbers[i]);
    }

  return 0;
}
