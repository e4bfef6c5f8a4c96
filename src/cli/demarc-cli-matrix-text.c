/* demarc-cli-matrix-text.c: the matrix as a grid of letters
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-matrix.h"

#include <glib/gi18n.h>
#include <string.h>

/* What stands for who answers: the first letters of the parties, and signs. */
#define SHARED     "+"
#define UNSTATED   "."
#define DISPUTED   "?"
#define HARDLY     "-"

/* A letter and its end. */
#define LETTER_SIZE 8

typedef struct
{
  char owners[DEMARC_N_OWNERS][LETTER_SIZE];
} Letters;

static gboolean
write_letter (DemarcModel *model,
              DemarcParty  party,
              char        *letter)
{
  gunichar c =
    g_unichar_toupper (g_utf8_get_char (demarc_model_get_party_name (model, party)));

  letter[g_unichar_to_utf8 (c, letter)] = '\0';

  return g_unichar_isalnum (c);
}

/* Parties that begin alike, or not with a letter, are given letters of their own. */
static Letters
choose_letters (DemarcModel *model)
{
  Letters letters = { { UNSTATED, "", SHARED, "" } };
  char *customer = letters.owners[DEMARC_OWNER_CUSTOMER];
  char *provider = letters.owners[DEMARC_OWNER_PROVIDER];
  gboolean are_letters = write_letter (model, DEMARC_PARTY_CUSTOMER, customer);

  are_letters = write_letter (model, DEMARC_PARTY_PROVIDER, provider) && are_letters;
  if (!are_letters || g_str_equal (customer, provider))
    {
      g_strlcpy (customer, "C", LETTER_SIZE);
      g_strlcpy (provider, "P", LETTER_SIZE);
    }

  return letters;
}

static void
add_cell (GPtrArray        *row,
          const Letters    *letters,
          DemarcMatrixCell  cell)
{
  const char *letter = cell.applies ? letters->owners[cell.owner] : HARDLY;
  g_autofree char *text =
    g_strconcat (letter, cell.state == DEMARC_STATE_DISPUTED ? DISPUTED : "", NULL);

  demarc_table_add_cell (row, text);
}

static void
append_meaning (GString    *legend,
                const char *letter,
                const char *meaning)
{
  if (legend->len > 0)
    g_string_append (legend, C_("list", ", "));
  /* Translators: %1$s is a letter or sign, %2$s what it means. */
  g_string_append_printf (legend, _("%1$s = %2$s"), letter, meaning);
}

static void
append_legend (GString       *text,
               DemarcModel   *model,
               const Letters *letters,
               guint          width)
{
  static const DemarcOwner order[] = { DEMARC_OWNER_CUSTOMER, DEMARC_OWNER_SHARED,
                                       DEMARC_OWNER_PROVIDER, DEMARC_OWNER_UNSTATED };
  g_autoptr (GString) legend = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autofree char *title = demarc_owner_dup_title (model, order[i]);

      append_meaning (legend, letters->owners[order[i]], title);
    }
  append_meaning (legend, DISPUTED, _("sources disagree"));
  append_meaning (legend, HARDLY, _("the layer hardly exists"));
  g_string_append_c (text, '\n');
  demarc_cli_append_wrapped (text, legend->str, 0, width);
}

static void
add_heads (GPtrArray   *row,
           DemarcModel *model)
{
  demarc_table_add_cell (row, "");
  for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
    demarc_table_add_cell (
      row, demarc_entry_get_title (DEMARC_ENTRY (demarc_model_get_layer (model, i))));
}

static void
add_service (GPtrArray     *row,
             DemarcMatrix  *matrix,
             guint          position,
             const Letters *letters)
{
  demarc_table_add_cell (
    row, demarc_entry_get_id (DEMARC_ENTRY (demarc_matrix_get_row (matrix, position).service)));
  for (guint i = 0; i < demarc_matrix_get_n_layers (matrix); i++)
    add_cell (row, letters, demarc_matrix_get_cell (matrix, position, i));
}

/* The head of a group is a line of its own. */
static void
add_head (GPtrArray    *row,
          DemarcMatrix *matrix,
          guint         position)
{
  g_autofree char *name =
    demarc_matrix_dup_total_name (matrix, (int) position, DEMARC_MATRIX_ALL);

  demarc_table_add_cell (row, name);
}

static void
append_rows (GString       *text,
             DemarcMatrix  *matrix,
             const Letters *letters,
             guint          width)
{
  g_autoptr (GPtrArray) rows = demarc_table_new ();

  add_heads (demarc_table_add_row (rows), demarc_matrix_table_get_model (
                                            demarc_matrix_get_table (matrix)));
  for (guint i = 0; i < demarc_matrix_get_n_rows (matrix); i++)
    if (demarc_matrix_is_head (matrix, i))
      add_head (demarc_table_add_row (rows), matrix, i);
    else
      add_service (demarc_table_add_row (rows), matrix, i, letters);
  demarc_cli_append_grid (text, rows, width);
}

/* With services as columns, each group is a grid of its own. */
static void
append_columns (GString       *text,
                DemarcMatrix  *matrix,
                const Letters *letters,
                guint          first,
                guint          end,
                guint          width)
{
  g_autoptr (GPtrArray) rows = demarc_table_new ();
  g_autoptr (GPtrArray) turned = NULL;

  add_heads (demarc_table_add_row (rows), demarc_matrix_table_get_model (
                                            demarc_matrix_get_table (matrix)));
  for (guint i = first; i < end; i++)
    add_service (demarc_table_add_row (rows), matrix, i, letters);
  turned = demarc_table_transpose (rows);
  demarc_cli_append_grid (text, turned, width);
}

static void
append_groups (GString       *text,
               DemarcMatrix  *matrix,
               const Letters *letters,
               guint          width)
{
  for (guint i = 0; i < demarc_matrix_get_n_rows (matrix); i++)
    if (demarc_matrix_is_head (matrix, i))
      {
        g_autofree char *name = demarc_matrix_dup_total_name (matrix, (int) i, DEMARC_MATRIX_ALL);
        g_autofree char *plain = demarc_words_dup_plain (name);

        if (i > 0)
          g_string_append_c (text, '\n');
        demarc_cli_append_wrapped (text, plain, 0, width);
        append_columns (text, matrix, letters, i + 1,
                        i + 1 + demarc_matrix_get_row (matrix, i).n_services, width);
      }
}

/* Writes the matrix for people. On a terminal it is fitted to it; elsewhere each row is one line,
 * for whoever searches them. */
int
demarc_cli_matrix_text (DemarcCli    *cli,
                        DemarcMatrix *matrix)
{
  const DemarcMatrixOptions *options = demarc_matrix_get_options (matrix);
  g_autoptr (GString) text = g_string_new (NULL);
  Letters letters = choose_letters (cli->model);
  gboolean is_terminal;
  guint width = demarc_cli_get_width (&is_terminal);

  if (!is_terminal)
    width = G_MAXUINT;
  if (demarc_matrix_get_n_services (matrix) == 0)
    {
      demarc_cli_append_wrapped (text, _("There is no such service."), 0, width);
      return demarc_cli_print_text (text->str);
    }

  if (!options->transpose)
    append_rows (text, matrix, &letters, width);
  else if (options->group == DEMARC_MATRIX_GROUP_NONE)
    append_columns (text, matrix, &letters, 0, demarc_matrix_get_n_rows (matrix), width);
  else
    append_groups (text, matrix, &letters, width);
  append_legend (text, cli->model, &letters, width);

  return demarc_cli_print_text (text->str);
}
