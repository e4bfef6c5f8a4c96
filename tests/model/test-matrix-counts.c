/* test-matrix-counts.c: what every matrix counts, and what it is as text
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "matrix-chance.h"

#include <string.h>

/* Totals */

static void
check_totals_of (MatrixChance *self,
                 int           layer,
                 DemarcOwner   owner)
{
  guint n_counted = 0;
  guint n_in_groups = 0;
  guint whole = demarc_matrix_get_total (self->matrix, DEMARC_MATRIX_ALL, layer, owner);

  for (guint i = 0; i < demarc_matrix_get_n_rows (self->matrix); i++)
    {
      guint total = demarc_matrix_get_total (self->matrix, (int) i, layer, owner);

      if (demarc_matrix_is_head (self->matrix, i))
        n_in_groups += total;
      else
        n_counted += total;
    }
  g_assert_cmpuint (whole, ==, n_counted);
  if (self->options.group != DEMARC_MATRIX_GROUP_NONE)
    g_assert_cmpuint (whole, ==, n_in_groups);
}

/* What the groups have and what the services have is all there is. */
static void
check_totals (MatrixChance *self)
{
  for (int layer = DEMARC_MATRIX_ALL;
       layer < (int) demarc_matrix_get_n_layers (self->matrix); layer++)
    for (guint owner = 0; owner < DEMARC_N_OWNERS; owner++)
      check_totals_of (self, layer, (DemarcOwner) owner);
}

static void
check_duties_of (MatrixChance *self,
                 DemarcParty   party)
{
  guint n_counted = 0;
  guint n_in_groups = 0;
  guint whole = demarc_matrix_get_n_duties (self->matrix, DEMARC_MATRIX_ALL, party);

  for (guint i = 0; i < demarc_matrix_get_n_rows (self->matrix); i++)
    if (demarc_matrix_is_head (self->matrix, i))
      n_in_groups += demarc_matrix_get_n_duties (self->matrix, (int) i, party);
    else
      n_counted += demarc_matrix_get_n_duties (self->matrix, (int) i, party);
  g_assert_cmpuint (whole, ==, n_counted);
  if (self->options.group != DEMARC_MATRIX_GROUP_NONE)
    g_assert_cmpuint (whole, ==, n_in_groups);
}

/* So it is with duties. */
static void
check_duties (MatrixChance *self)
{
  check_duties_of (self, DEMARC_PARTY_CUSTOMER);
  check_duties_of (self, DEMARC_PARTY_PROVIDER);
}

static void
test_duties (void)
{
  matrix_chance_repeat (check_duties);
}

static void
test_totals (void)
{
  matrix_chance_repeat (check_totals);
}

/* What nobody states counts for no side, and what hardly exists counts for none at all. */
static void
check_unstated (MatrixChance *self)
{
  for (guint row = 0; row < demarc_matrix_get_n_rows (self->matrix); row++)
    {
      g_autoptr (DemarcStack) stack = demarc_matrix_dup_stack (self->matrix, row);

      for (guint i = 0; stack != NULL && i < demarc_stack_get_n_cells (stack); i++)
        {
          const DemarcCell *cell = demarc_stack_get_cell (stack, i);

          for (guint owner = 0; owner < DEMARC_N_OWNERS; owner++)
            g_assert_cmpuint (demarc_matrix_get_total (self->matrix, (int) row, (int) i,
                                                       (DemarcOwner) owner),
                              ==, cell->applies && cell->owner == owner);
          if (cell->owner == DEMARC_OWNER_UNSTATED)
            g_assert_cmpuint (demarc_matrix_get_total (self->matrix, (int) row, (int) i,
                                                       DEMARC_OWNER_PROVIDER), ==, 0);
        }
    }
}

static void
test_unstated (void)
{
  matrix_chance_repeat (check_unstated);
}

/* Disputes */

static guint
count_disputes (MatrixChance *self)
{
  guint n = 0;

  for (guint row = 0; row < demarc_matrix_get_n_rows (self->matrix); row++)
    if (!demarc_matrix_is_head (self->matrix, row))
      for (guint i = 0; i < demarc_matrix_get_n_layers (self->matrix); i++)
        n += demarc_matrix_get_cell (self->matrix, row, i).state == DEMARC_STATE_DISPUTED;

  return n;
}

/* Going from dispute to dispute visits each once, and then the first again. */
static void
go_round (MatrixChance *self,
          gboolean      forward)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n = count_disputes (self);
  guint row = 0, layer = 0;
  guint first_row, first_layer;

  g_assert_true (demarc_matrix_find_dispute (self->matrix, -1, 0, forward, &row, &layer) ==
                 (n > 0));
  first_row = row;
  first_layer = layer;
  for (guint i = 0; i < n; i++)
    {
      gint64 last = (gint64) row * 100 + layer;

      g_assert_cmpint (demarc_matrix_get_cell (self->matrix, row, layer).state, ==,
                       DEMARC_STATE_DISPUTED);
      g_assert_true (g_hash_table_add (seen, GUINT_TO_POINTER (row * 100 + layer + 1)));
      g_assert_true (demarc_matrix_find_dispute (self->matrix, (int) row, (int) layer, forward,
                                                 &row, &layer));
      if (i + 1 < n)
        g_assert_true (((gint64) row * 100 + layer > last) == forward);
    }
  if (n > 0)
    g_assert_true (row == first_row && layer == first_layer);
  g_assert_cmpuint (demarc_matrix_get_n_disputed (self->matrix, DEMARC_MATRIX_ALL,
                                                  DEMARC_MATRIX_ALL), ==, n);
}

static void
check_disputes (MatrixChance *self)
{
  go_round (self, TRUE);
  go_round (self, FALSE);
}

static void
test_disputes (void)
{
  matrix_chance_repeat (check_disputes);
}

/* Texts */

/* Counts the fields of the lines of a CSV file, or fails if they are not all the same. */
static guint
count_fields (const char *csv,
              guint      *n_lines)
{
  gboolean is_quoted = FALSE;
  guint n = 1;
  guint n_fields = 0;

  *n_lines = 0;
  for (const char *p = csv; *p != '\0'; p++)
    {
      if (*p == '"')
        is_quoted = !is_quoted;
      else if (*p == ',' && !is_quoted)
        n++;
      else if (*p == '\n' && !is_quoted)
        {
          g_assert_cmpint (p[-1], ==, '\r');
          if ((*n_lines)++ > 0)
            g_assert_cmpuint (n, ==, n_fields);
          n_fields = n;
          n = 1;
        }
    }
  g_assert_false (is_quoted);

  return n_fields;
}

static void
check_csv (MatrixChance *self)
{
  g_autofree char *csv = demarc_matrix_dup_csv (self->matrix);
  guint n_lines;
  guint n_fields = count_fields (csv, &n_lines);
  guint n_services = demarc_matrix_get_n_services (self->matrix);
  guint n_columns = demarc_matrix_get_n_layers (self->matrix) + 4 +
                    (self->options.group != DEMARC_MATRIX_GROUP_NONE);

  g_assert_cmpuint (n_lines, ==, self->options.transpose ? n_columns : n_services + 1);
  g_assert_cmpuint (n_fields, ==, self->options.transpose ? n_services + 1 : n_columns);
  /* No field is a formula. */
  g_assert_null (strstr (csv, ",="));
  g_assert_null (strstr (csv, "\n="));
}

static void
test_csv (void)
{
  matrix_chance_repeat (check_csv);
}

static guint
count_bars (const char *line)
{
  guint n = 0;

  for (const char *p = line; *p != '\0'; p++)
    if (*p == '\\')
      p++;
    else
      n += *p == '|';

  return n;
}

/* A table for each group, or one; all its rows have as many cells. */
static void
check_markdown (MatrixChance *self)
{
  g_autofree char *markdown = demarc_matrix_dup_markdown (self->matrix);
  g_auto (GStrv) lines = g_strsplit (markdown, "\n", -1);
  guint n_tables = 0;
  guint n_headings = 0;
  guint n_bars = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      n_headings += g_str_has_prefix (lines[i], "## ");
      if (!g_str_has_prefix (lines[i], "| "))
        {
          n_bars = 0;
          continue;
        }
      n_tables += n_bars == 0;
      if (n_bars > 0)
        g_assert_cmpuint (count_bars (lines[i]), ==, n_bars);
      n_bars = count_bars (lines[i]);
    }
  g_assert_cmpuint (n_headings, ==, demarc_matrix_get_n_groups (self->matrix));
  /* Where nothing is shown, the heads are. */
  g_assert_cmpuint (n_tables, ==, MAX (n_headings, 1));
}

static void
test_markdown (void)
{
  matrix_chance_repeat (check_markdown);
}

static guint
count_lines (const char *text)
{
  guint n = 0;

  for (const char *p = strchr (text, '\n'); p != NULL; p = strchr (p + 1, '\n'))
    n++;

  return n;
}

/* To fold a group takes its services out of rows and texts, changes no count and no row, and can be
 * taken back. */
static void
check_folds (MatrixChance *self)
{
  guint n_rows = demarc_matrix_get_n_rows (self->matrix);
  guint row = n_rows == 0 ? 0 : (guint) g_rand_int_range (self->rand, 0, (int) n_rows);
  DemarcMatrixOptions options = self->options;
  g_autofree char *folded = NULL;
  g_autofree char *open = NULL;
  g_autofree char *csv = NULL;
  g_autoptr (DemarcMatrix) matrix = NULL;
  g_autoptr (GArray) shown = NULL;
  guint n;

  if (n_rows == 0 || self->options.group == DEMARC_MATRIX_GROUP_NONE)
    return;

  n = demarc_matrix_get_row (self->matrix, row).n_services;
  options.folded = folded = demarc_matrix_dup_folded (self->matrix, row, TRUE);
  matrix = demarc_matrix_new (self->table, &options);
  shown = demarc_matrix_dup_shown_rows (matrix);
  open = demarc_matrix_dup_folded (matrix, row, FALSE);
  g_assert_null (open);
  g_assert_false (demarc_matrix_is_folded (self->matrix, row));
  g_assert_true (demarc_matrix_is_folded (matrix, row));
  g_assert_cmpuint (demarc_matrix_get_n_rows (matrix), ==, n_rows);
  g_assert_cmpuint (shown->len, ==, n_rows - n);
  for (guint i = 0; i < shown->len; i++)
    g_assert_true (!demarc_matrix_is_folded (matrix, g_array_index (shown, guint, i)) ||
                   demarc_matrix_is_head (matrix, g_array_index (shown, guint, i)));
  for (DemarcOwner owner = 0; owner < DEMARC_N_OWNERS; owner++)
    g_assert_cmpuint (
      demarc_matrix_get_total (matrix, DEMARC_MATRIX_ALL, DEMARC_MATRIX_ALL, owner), ==,
      demarc_matrix_get_total (self->matrix, DEMARC_MATRIX_ALL, DEMARC_MATRIX_ALL, owner));

  csv = demarc_matrix_dup_csv (matrix);
  if (!options.transpose)
    g_assert_cmpuint (count_lines (csv), ==, demarc_matrix_get_n_services (matrix) - n + 1);
}

static void
test_folds (void)
{
  matrix_chance_repeat (check_folds);
}

/* Every cell can be named, and says of whom it is. */
static void
check_names (MatrixChance *self)
{
  for (guint row = 0; row < demarc_matrix_get_n_rows (self->matrix); row++)
    {
      g_autofree char *title = demarc_matrix_dup_row_title (self->matrix, row);

      for (guint i = 0; i < demarc_matrix_get_n_layers (self->matrix); i++)
        {
          g_autofree char *name = demarc_matrix_dup_cell_name (self->matrix, row, i);
          DemarcLayer *layer = demarc_model_get_layer (self->model, i);

          g_assert_true (g_str_has_prefix (name, title));
          g_assert_nonnull (strstr (name, demarc_entry_get_title (DEMARC_ENTRY (layer))));
          if (demarc_matrix_is_head (self->matrix, row))
            continue;
          g_assert_true ((strstr (name, "sources disagree") != NULL) ==
                         (demarc_matrix_get_cell (self->matrix, row, i).state ==
                          DEMARC_STATE_DISPUTED));
          g_assert_true ((strstr (name, "hardly exists") != NULL) ==
                         !demarc_matrix_get_cell (self->matrix, row, i).applies);
        }
    }
}

static void
test_names (void)
{
  matrix_chance_repeat (check_names);
}

/* The matrices of these tests have what the laws are about. */
static guint seen[6];

static void
look (MatrixChance *self)
{
  seen[0] += demarc_matrix_get_n_services (self->matrix);
  seen[1] += demarc_matrix_get_n_groups (self->matrix);
  seen[2] += count_disputes (self);
  seen[3] += demarc_matrix_get_total (self->matrix, DEMARC_MATRIX_ALL, DEMARC_MATRIX_ALL,
                                      DEMARC_OWNER_UNSTATED);
  seen[4] += demarc_matrix_get_n_services (self->matrix) == 0;
  seen[5] += demarc_matrix_get_n_duties (self->matrix, DEMARC_MATRIX_ALL, DEMARC_PARTY_CUSTOMER);
}

static void
test_seen (void)
{
  matrix_chance_repeat (look);
  for (guint i = 0; i < G_N_ELEMENTS (seen); i++)
    g_assert_cmpuint (seen[i], >, 10);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/matrix-counts/totals", test_totals);
  g_test_add_func ("/model/matrix-counts/duties", test_duties);
  g_test_add_func ("/model/matrix-counts/unstated", test_unstated);
  g_test_add_func ("/model/matrix-counts/disputes", test_disputes);
  g_test_add_func ("/model/matrix-counts/csv", test_csv);
  g_test_add_func ("/model/matrix-counts/markdown", test_markdown);
  g_test_add_func ("/model/matrix-counts/folds", test_folds);
  g_test_add_func ("/model/matrix-counts/names", test_names);
  g_test_add_func ("/model/matrix-counts/seen", test_seen);

  return g_test_run ();
}
