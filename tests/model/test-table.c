/* test-table.c: tables as CSV and Markdown
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-markdown.h"
#include "demarc-table.h"
#include "model-fixture.h"

/* A text, and what stands for it in a field of CSV and in a cell of Markdown. */
static const struct
{
  const char *text;
  const char *csv;
  const char *markdown;
} cells[] = {
  { "plain", "plain", "plain" },
  { NULL, "", "" },
  { "", "", "" },
  { "a,b", "\"a,b\"", "a,b" },
  { "say \"so\"", "\"say \"\"so\"\"\"", "say \"so\"" },
  { "=SUM(A1)", "\"'=SUM(A1)\"", "\\=SUM(A1)" },
  { "+1", "\"'+1\"", "\\+1" },
  { "-1", "\"'-1\"", "\\-1" },
  { "@now", "\"'@now\"", "@now" },
  { "\t=1", "\\x09=1", "\\\\x09=1" },
  { "two\nlines", "two\\x0alines", "two\\\\x0alines" },
  { "a | b", "a | b", "a \\| b" },
  { "*bold* _it_ `c`", "*bold* _it_ `c`", "\\*bold\\* \\_it\\_ \\`c\\`" },
  { "<b>&amp;", "<b>&amp;", "\\<b\\>\\&amp;" },
  { "1. item", "1. item", "1\\. item" },
  { "\xff", "\xef\xbf\xbd", "\xef\xbf\xbd" },
  { "東京", "東京", "東京" },
};

static void
test_cells (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autoptr (GPtrArray) rows = demarc_table_new ();
      g_autoptr (GString) csv = g_string_new (NULL);
      g_autoptr (GString) markdown = g_string_new (NULL);
      g_autofree char *expected_csv = g_strconcat (cells[i].csv, "\r\n", NULL);
      g_autofree char *expected = g_strconcat ("| ", cells[i].markdown, " |\n| --- |\n", NULL);

      demarc_table_add_cell (demarc_table_add_row (rows), cells[i].text);
      demarc_table_append_csv (csv, rows);
      demarc_markdown_append_table (markdown, rows);
      g_assert_cmpstr (csv->str, ==, expected_csv);
      g_assert_cmpstr (markdown->str, ==, expected);
    }
}

static GPtrArray *
make_table (guint n_rows,
            guint n_columns)
{
  GPtrArray *rows = demarc_table_new ();

  for (guint i = 0; i < n_rows; i++)
    {
      GPtrArray *row = demarc_table_add_row (rows);

      for (guint j = 0; j < n_columns; j++)
        {
          g_autofree char *text = g_strdup_printf ("%u/%u", i, j);

          demarc_table_add_cell (row, text);
        }
    }

  return rows;
}

static char *
dup_csv (GPtrArray *rows)
{
  GString *text = g_string_new (NULL);

  demarc_table_append_csv (text, rows);

  return g_string_free (text, FALSE);
}

/* Turned twice, a table is as it was. */
static void
test_transpose (void)
{
  for (guint n_rows = 1; n_rows < 5; n_rows++)
    for (guint n_columns = 1; n_columns < 5; n_columns++)
      {
        g_autoptr (GPtrArray) rows = make_table (n_rows, n_columns);
        g_autoptr (GPtrArray) turned = demarc_table_transpose (rows);
        g_autoptr (GPtrArray) again = demarc_table_transpose (turned);
        g_autofree char *before = dup_csv (rows);
        g_autofree char *after = dup_csv (again);

        g_assert_cmpuint (turned->len, ==, n_columns);
        for (guint i = 0; i < n_columns; i++)
          {
            GPtrArray *row = g_ptr_array_index (turned, i);

            g_assert_cmpuint (row->len, ==, n_rows);
            for (guint j = 0; j < n_rows; j++)
              {
                g_autofree char *expected = g_strdup_printf ("%u/%u", j, i);

                g_assert_cmpstr (g_ptr_array_index (row, j), ==, expected);
              }
          }
        g_assert_cmpstr (before, ==, after);
      }
}

static void
test_empty (void)
{
  g_autoptr (GPtrArray) rows = demarc_table_new ();
  g_autoptr (GPtrArray) turned = demarc_table_transpose (rows);
  g_autofree char *csv = dup_csv (turned);

  g_assert_cmpuint (turned->len, ==, 0);
  g_assert_cmpstr (csv, ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/table/cells", test_cells);
  g_test_add_func ("/model/table/transpose", test_transpose);
  g_test_add_func ("/model/table/empty", test_empty);

  return g_test_run ();
}
