/* demarc-cli-list.c: listing what the model has
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>

#include "demarc-words.h"

static int
print_json (DemarcCli              *cli,
            const DemarcCliListing *listing)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < listing->get_n (cli); i++)
    listing->json_of (cli, i, builder);
  json_builder_end_array (builder);

  return demarc_cli_print_json (builder);
}

static void
add_rows (DemarcCli              *cli,
          const DemarcCliListing *listing,
          GPtrArray              *rows)
{
  for (guint i = 0; i < listing->get_n (cli); i++)
    listing->columns_of (cli, i, demarc_table_add_row (rows));
}

static int
print_csv (DemarcCli              *cli,
           const DemarcCliListing *listing)
{
  g_autoptr (GPtrArray) rows = demarc_table_new ();
  g_auto (GStrv) heads = g_strsplit (listing->columns, ",", -1);
  GPtrArray *first = demarc_table_add_row (rows);

  for (guint i = 0; heads[i] != NULL; i++)
    demarc_table_add_cell (first, heads[i]);
  add_rows (cli, listing, rows);

  return demarc_cli_print_csv (rows);
}

/* On a terminal, rows are fitted to it. Elsewhere each is one line, for whoever searches them. */
static int
print_text (DemarcCli              *cli,
            const DemarcCliListing *listing)
{
  g_autoptr (GPtrArray) rows = demarc_table_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean is_terminal;
  guint width = demarc_cli_get_width (&is_terminal);

  add_rows (cli, listing, rows);
  demarc_cli_append_table (text, rows, is_terminal ? width : G_MAXUINT);

  return demarc_cli_print_text (text->str);
}

static const DemarcCliListing *
find_listing (const char *argument)
{
  g_autofree char *name = demarc_cli_dup_argument (argument);
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;
  DemarcNearest nearest;

  demarc_nearest_begin (&nearest, name);
  for (const DemarcCliListing *listing = demarc_cli_listings; listing->name != NULL; listing++)
    {
      demarc_nearest_offer (&nearest, listing->name);
      if (g_str_equal (listing->name, name))
        {
          g_free (demarc_nearest_end (&nearest));
          return listing;
        }
    }

  hint = demarc_nearest_hint (&nearest);
  message = g_strdup_printf (_("there is no list of '%s'"), name);
  demarc_cli_complain_unknown (message, hint, "demarc-cli list --help");

  return NULL;
}

/**
 * demarc_cli_list:
 * @cli: the call
 * @argc: the number of words
 * @argv: the words, the command first
 *
 * Answers `list WHAT`.
 *
 * Returns: what the program ends with
 */
int
demarc_cli_list (DemarcCli  *cli,
                 int         argc,
                 char      **argv)
{
  const DemarcCliListing *listing;
  int status;

  if (!demarc_cli_parse (cli, _("services|layers|categories|schemes|sources|conflicts|places"),
                         NULL, "text|json|csv", &argc, &argv, &status))
    return status;
  if (argc != 2)
    return demarc_cli_refuse (
      _("list takes one of: services, layers, categories, schemes, sources, conflicts, places"));

  listing = find_listing (argv[1]);
  if (listing == NULL)
    return EXIT_WRONG;
  if (!demarc_cli_open (cli, &status))
    return status;

  switch (cli->format)
    {
    case FORMAT_JSON:
      return print_json (cli, listing);
    case FORMAT_CSV:
      return print_csv (cli, listing);
    case FORMAT_TEXT:
    case FORMAT_MARKDOWN:
    default:
      return print_text (cli, listing);
    }
}
