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
          const DemarcCell *cell)
{
  const char *letter = cell->applies ? letters->owners[cell->owner] : HARDLY;
  g_autofree char *text =
    g_strconcat (letter, cell->state == DEMARC_STATE_DISPUTED ? DISPUTED : "", NULL);

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
             DemarcStack   *stack,
             const Letters *letters)
{
  demarc_table_add_cell (row, demarc_subject_get_text (demarc_stack_get_subject (stack)));
  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    add_cell (row, letters, demarc_stack_get_cell (stack, i));
}

/* Writes the matrix for people. On a terminal it is fitted to it; elsewhere each service is one
 * line, for whoever searches them. */
int
demarc_cli_matrix_text (DemarcCli *cli,
                        GPtrArray *stacks)
{
  g_autoptr (GPtrArray) rows = demarc_table_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  Letters letters = choose_letters (cli->model);
  gboolean is_terminal;
  guint width = demarc_cli_get_width (&is_terminal);

  if (!is_terminal)
    width = G_MAXUINT;
  if (stacks->len == 0)
    {
      demarc_cli_append_wrapped (text, _("There is no such service."), 0, width);
      return demarc_cli_print_text (text->str);
    }

  add_heads (demarc_table_add_row (rows), cli->model);
  for (guint i = 0; i < stacks->len; i++)
    add_service (demarc_table_add_row (rows), g_ptr_array_index (stacks, i), &letters);
  demarc_cli_append_grid (text, rows, width);
  append_legend (text, cli->model, &letters, width);

  return demarc_cli_print_text (text->str);
}
