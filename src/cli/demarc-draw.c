/* demarc-draw.c: the command that draws
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-draw.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "demarc-place-scene.h"
#include "demarc-save.h"

static int
write_scene (DemarcDraw  *draw,
             DemarcScene *scene,
             const char  *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = demarc_picture_make (scene, draw->format, draw->scale, &error);
  gsize length;
  const char *data;

  if (bytes != NULL && g_str_equal (path, "-"))
    {
      data = g_bytes_get_data (bytes, &length);
      return demarc_cli_print (data, length);
    }

  if (bytes != NULL && demarc_save_bytes (path, bytes, &error))
    return EXIT_DONE;

  demarc_cli_complain ("%s", error->message);

  return EXIT_NO;
}

static DemarcScene *
make_scene (DemarcDraw  *draw,
            DemarcPlace *place)
{
  const DemarcPlaceSceneOptions options = {
    .width = draw->width,
    .height = draw->height,
    .theme = demarc_theme_get (draw->theme),
  };

  return demarc_scene_new_for_place (draw->cli.model, place, draw->typesetter, &options);
}

static int
draw_one (DemarcDraw *draw,
          char      **arguments,
          int         n)
{
  g_autoptr (DemarcPlace) place = demarc_draw_find_place (draw, arguments, n);
  g_autoptr (DemarcScene) scene = NULL;

  if (place == NULL)
    return EXIT_WRONG;

  scene = make_scene (draw, place);

  return write_scene (draw, scene, draw->output);
}

static int
draw_subject (DemarcDraw    *draw,
              DemarcSubject *subject,
              const char    *name)
{
  g_autoptr (DemarcPlace) place =
    demarc_place_new (DEMARC_PAGE_EXPLORE, demarc_subject_get_text (subject));
  g_autoptr (DemarcScene) scene = NULL;
  g_autofree char *file = g_strdup_printf ("%s.%s", name, demarc_picture_get_suffix (draw->format));
  g_autofree char *path = g_build_filename (draw->output, file, NULL);

  demarc_draw_fill_in (draw, &place);
  scene = make_scene (draw, place);

  return write_scene (draw, scene, path);
}

static int
draw_categories (DemarcDraw *draw)
{
  guint n = demarc_scheme_get_n_categories (draw->cli.scheme);
  int status = EXIT_DONE;

  for (guint i = 0; status == EXIT_DONE && i < n; i++)
    {
      DemarcCategory *category = demarc_model_get_category (draw->cli.model, draw->cli.scheme, i);
      g_autoptr (DemarcSubject) subject = demarc_subject_new_for_category (category);
      g_autofree char *name = g_strdup_printf ("category-%s",
                                               demarc_entry_get_id (DEMARC_ENTRY (category)));

      status = draw_subject (draw, subject, name);
    }

  return status;
}

/* One file for each category of the scheme and each service. Ids are safe as file names. */
static int
draw_all (DemarcDraw *draw)
{
  guint n = demarc_model_get_n_services (draw->cli.model);
  g_autofree char *name = g_filename_display_name (draw->output);
  int status;

  if (g_mkdir_with_parents (draw->output, 0777) != 0)
    {
      demarc_cli_complain (_("could not make the folder %1$s: %2$s"), name, g_strerror (errno));
      return EXIT_NO;
    }

  status = draw_categories (draw);
  for (guint i = 0; status == EXIT_DONE && i < n; i++)
    {
      DemarcService *service = demarc_model_get_service (draw->cli.model, i);
      g_autoptr (DemarcSubject) subject = demarc_subject_new_for_service (service);

      status = draw_subject (draw, subject, demarc_entry_get_id (DEMARC_ENTRY (service)));
    }

  return status;
}

static int
run (DemarcDraw  *draw,
     int          argc,
     char       **argv)
{
  int status;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &draw->output,
      N_("Where to write; - for standard output"), N_("FILE") },
    { "theme", 0, 0, G_OPTION_ARG_FILENAME, &draw->theme_word,
      N_("light, dark, contrast, contrast-dark or print"), N_("THEME") },
    { "size", 0, 0, G_OPTION_ARG_FILENAME, &draw->size_word,
      N_("Size of the picture; WIDTH alone for as high as is comfortable"), N_("WIDTHxHEIGHT") },
    { "scale", 0, 0, G_OPTION_ARG_FILENAME, &draw->scale_word,
      N_("Pixels of a PNG for each unit, 1 to 8"), N_("N") },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &draw->picture_word,
      N_("Kind of picture, whatever the name of the file"), "svg|png|pdf" },
    { "all", 0, 0, G_OPTION_ARG_NONE, &draw->all,
      N_("Draw every category and service, into the folder given with -o"), NULL },
    { NULL },
  };

  if (!demarc_cli_parse (&draw->cli, _("PLACE|SUBJECT [SUBJECT ...] -o FILE"), entries, "", &argc,
                         &argv, &status))
    return status;
  if (draw->all ? argc > 1 : argc < 2)
    return demarc_cli_refuse (
      _("render takes one place or subject, several subjects to compare, or --all"));
  if (!demarc_draw_choose (draw))
    return EXIT_WRONG;
  if (!demarc_cli_open (&draw->cli, &status))
    return status;

  draw->typesetter = demarc_typesetter_new (NULL);

  return draw->all ? draw_all (draw) : draw_one (draw, argv + 1, argc - 1);
}

int
main (int    argc,
      char **argv)
{
  DemarcDraw draw = { 0 };
  int status;

  demarc_cli_start ();

  status = run (&draw, argc, argv);

  g_clear_object (&draw.typesetter);
  demarc_cli_clear (&draw.cli);
  g_free (draw.output);
  g_free (draw.theme_word);
  g_free (draw.size_word);
  g_free (draw.scale_word);
  g_free (draw.picture_word);

  return status;
}
