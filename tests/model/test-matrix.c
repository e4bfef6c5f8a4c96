/* test-matrix.c: who answers for every layer of every service
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-lens.h"
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

static DemarcMatrix *
show (const char *place_text)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (place_text, NULL);
  const char *lens_text = demarc_place_get_option (place, DEMARC_PLACE_LENS);
  g_autoptr (DemarcMatrixTable) table = NULL;
  DemarcSource *lens = NULL;
  DemarcMatrixOptions options;

  if (lens_text != NULL)
    g_assert_true (demarc_model_find_lens (model, lens_text, &lens, NULL));
  demarc_matrix_options_from_place (&options, place, model);
  table = demarc_matrix_table_new (model, NULL, lens);

  return demarc_matrix_new (table, &options);
}

static guint
find (DemarcMatrix *matrix,
      const char   *subject)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (DemarcSubject) found = fixture_find (model, subject);
  int row = demarc_matrix_find_service (matrix, demarc_subject_get_service (found));

  g_assert_cmpint (row, >=, 0);

  return (guint) row;
}

/* What a screen reader says of a cell. */
static const struct
{
  const char *place;
  const char *subject;
  const char *layer;
  const char *name;
} named[] = {
  { "demarc:matrix", "rds", "guest-os", "Amazon RDS, Guest operating system: AWS, settled" },
  { "demarc:matrix?sort=name", "ec2", "guest-os",
    "Amazon EC2, Guest operating system: You, settled" },
  { "demarc:matrix?group=area", "rds", "platform-runtime",
    "Amazon RDS, Platform and runtime: You + AWS, sources disagree" },
  { "demarc:matrix?lens=source:RDSSEC", "ec2", "guest-os",
    "Amazon EC2, Guest operating system: not stated" },
  { "demarc:matrix", "ebs", "network-config",
    "Amazon EBS, Network configuration: hardly exists here" },
};

static void
test_names (void)
{
  DemarcModel *model = demarc_model_get_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    {
      g_autoptr (DemarcMatrix) matrix = show (named[i].place);
      DemarcEntry *layer = demarc_model_find_layer (model, named[i].layer, NULL);
      g_autofree char *name = demarc_matrix_dup_cell_name (
        matrix, find (matrix, named[i].subject), demarc_entry_get_position (layer));

      g_assert_cmpstr (name, ==, named[i].name);
    }
}

/* The head of a group says what it has, all in all and of a layer. */
static void
test_heads (void)
{
  g_autoptr (DemarcMatrix) matrix = show ("demarc:matrix?group=area&where=guest-os:customer");
  g_autofree char *title = demarc_matrix_dup_row_title (matrix, 0);
  g_autofree char *cell = demarc_matrix_dup_cell_name (matrix, 0, 3);
  g_autofree char *total = demarc_matrix_dup_total_name (matrix, 0, DEMARC_MATRIX_ALL);
  g_autofree char *duties = demarc_matrix_dup_duties (matrix, 0);
  g_autofree char *whole =
    demarc_matrix_dup_total_name (matrix, DEMARC_MATRIX_ALL, DEMARC_MATRIX_ALL);

  g_assert_cmpstr (title, ==, "Compute");
  g_assert_cmpstr (cell, ==, "Compute, Platform and runtime: 2 yours, 1 shared");
  g_assert_cmpstr (total, ==, "Compute, 3 services: 28 yours, 2 shared, 12 AWS");
  g_assert_cmpstr (duties, ==, "15 duties stay yours, AWS takes 13.");
  g_assert_true (g_str_has_prefix (whole, "All that is shown, 7 services: "));
}

/* Without what there is to show, nothing is there, and nothing goes wrong. */
static void
test_nothing (void)
{
  g_autoptr (DemarcMatrix) matrix = show ("demarc:matrix?words=xyzzy&group=category");
  g_autofree char *csv = demarc_matrix_dup_csv (matrix);
  g_autofree char *total = demarc_matrix_dup_total (matrix, DEMARC_MATRIX_ALL, DEMARC_MATRIX_ALL);
  guint row, layer;

  g_assert_cmpuint (demarc_matrix_get_n_rows (matrix), ==, 0);
  g_assert_cmpuint (demarc_matrix_get_n_groups (matrix), ==, 0);
  g_assert_false (demarc_matrix_find_dispute (matrix, -1, 0, TRUE, &row, &layer));
  g_assert_true (g_str_has_prefix (csv, "subject,name,category,"));
  g_assert_cmpstr (total, ==, "nothing");
}

/* A model without services has a matrix too. */
static void
test_empty (void)
{
  g_autoptr (DemarcModel) model = fixture_new_empty ();
  g_autoptr (DemarcMatrixTable) table = demarc_matrix_table_new (model, NULL, NULL);
  DemarcMatrixOptions options = { .sort = DEMARC_MATRIX_SORT_NAME, .words = "a" };
  g_autoptr (DemarcMatrix) matrix = demarc_matrix_new (table, &options);

  g_assert_cmpuint (demarc_matrix_get_n_rows (matrix), ==, 0);
  g_assert_cmpuint (demarc_matrix_get_total (matrix, DEMARC_MATRIX_ALL, DEMARC_MATRIX_ALL,
                                             DEMARC_OWNER_CUSTOMER), ==, 0);
}

/* The options are kept with the words, whoever owned them. */
static void
test_options (void)
{
  g_autoptr (DemarcMatrixTable) table =
    demarc_matrix_table_new (demarc_model_get_builtin (), NULL, NULL);
  char *words = g_strdup ("aurora");
  DemarcMatrixOptions options = { .words = words };
  g_autoptr (DemarcMatrix) matrix = demarc_matrix_new (table, &options);

  g_free (words);
  g_assert_cmpstr (demarc_matrix_get_options (matrix)->words, ==, "aurora");
  g_assert_true (demarc_matrix_get_table (matrix) == table);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/matrix/agrees", test_agrees);
  g_test_add_func ("/model/matrix/names", test_names);
  g_test_add_func ("/model/matrix/heads", test_heads);
  g_test_add_func ("/model/matrix/nothing", test_nothing);
  g_test_add_func ("/model/matrix/empty", test_empty);
  g_test_add_func ("/model/matrix/options", test_options);

  return g_test_run ();
}
