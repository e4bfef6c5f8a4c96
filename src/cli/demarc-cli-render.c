/* demarc-cli-render.c: handing over to the program that draws
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <unistd.h>

#define HELPER "demarc-draw"

/* The libraries that lay out and draw take longer to load than any other command takes to answer,
 * so drawing is a program of its own. In the build tree it lies beside this one. */
static char *
find_helper (void)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = self == NULL ? NULL : g_path_get_dirname (self);
  g_autofree char *beside = folder == NULL ? NULL : g_build_filename (folder, HELPER, NULL);

  if (beside != NULL && g_file_test (beside, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer (&beside);

  return g_build_filename (DEMARC_LIBEXECDIR, HELPER, NULL);
}

static void
add_option (GPtrArray  *words,
            const char *option,
            char       *value)
{
  if (value == NULL)
    return;

  g_ptr_array_add (words, (char *) option);
  g_ptr_array_add (words, value);
}

/**
 * demarc_cli_render:
 * @cli: the call
 * @argc: the number of words
 * @argv: the words, the command first
 *
 * Answers `render`, by becoming the program that draws.
 *
 * Returns: what the program ends with, if it could not become the other one
 */
int
demarc_cli_render (DemarcCli  *cli,
                   int         argc,
                   char      **argv)
{
  g_autofree char *helper = find_helper ();
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  g_ptr_array_add (words, argv[0]);
  add_option (words, "--model", cli->model_path);
  add_option (words, "--lang", cli->language);
  for (int i = 1; i <= argc; i++)
    g_ptr_array_add (words, argv[i]);

  execv (helper, (char **) words->pdata);
  demarc_cli_complain (_("could not start %s: %s"), helper, g_strerror (errno));

  return EXIT_NO;
}
