/* main.c: where the program begins
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "demarc-application.h"

/* Without a graphics card, GTK 4.8 draws through a GL made of software, which takes eight times as
 * long as its own painter. Whoever wants another renderer can still say so. Where GL will not be
 * used, it need not be loaded. In a web browser only its own renderer works. */
static void
choose_renderer (void)
{
  if (g_strcmp0 (g_getenv ("GDK_BACKEND"), "broadway") == 0)
    return;

  if (!g_file_test ("/dev/dri/renderD128", G_FILE_TEST_EXISTS))
    g_setenv ("GSK_RENDERER", "cairo", FALSE);
  if (g_strcmp0 (g_getenv ("GSK_RENDERER"), "cairo") == 0)
    g_setenv ("GDK_DEBUG", "gl-disable", FALSE);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (DemarcApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, DEMARC_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  choose_renderer ();

  application = demarc_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
