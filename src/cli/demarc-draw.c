/* demarc-draw.c: the command that draws
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <math.h>
#include <signal.h>
#include <string.h>

#include "demarc-layout.h"
#include "demarc-lens.h"
#include "demarc-picture.h"
#include "demarc-resolve.h"
#include "demarc-save.h"
#include "demarc-words.h"

#define WIDTH_DEFAULT 760
#define SIDE_MAX 20000

/* What was asked for. */
typedef struct
{
  DemarcCli            cli;
  char                *output;
  char                *theme_word;
  char                *size_word;
  char                *picture_word;
  double               scale;
  gboolean             all;

  DemarcThemeName      theme;
  DemarcPictureFormat  format;
  double               width;
  double               height;
  DemarcTypesetter    *typesetter;
} Drawing;

static gboolean
choose_theme (Drawing *self)
{
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;
  DemarcNearest nearest;

  if (self->theme_word == NULL || demarc_theme_find (self->theme_word, &self->theme))
    return TRUE;

  demarc_nearest_begin (&nearest, self->theme_word);
  for (guint i = 0; i < DEMARC_N_THEMES; i++)
    demarc_nearest_offer (&nearest, demarc_theme_get_word ((DemarcThemeName) i));
  hint = demarc_nearest_hint (&nearest);
  message = g_strdup_printf (_("there is no theme '%s'"), self->theme_word);
  demarc_cli_complain_hint (message, hint);

  return FALSE;
}

static gboolean
choose_size (Drawing *self)
{
  char *end = NULL;

  self->width = WIDTH_DEFAULT;
  if (self->size_word == NULL)
    return TRUE;

  self->width = g_ascii_strtod (self->size_word, &end);
  if (*end == 'x')
    self->height = g_ascii_strtod (end + 1, &end);
  if (*end == '\0' && self->width >= 200 && self->width <= SIDE_MAX && self->height >= 0 &&
      self->height <= SIDE_MAX)
    return TRUE;

  demarc_cli_complain (
    _("'%s' is not a size; a size looks like 800x600, at least 200 wide and at most "
       "%d"),
    self->size_word, SIDE_MAX);

  return FALSE;
}

static gboolean
choose_scale (Drawing *self)
{
  if (isfinite (self->scale) && self->scale >= DEMARC_PICTURE_SCALE_MIN &&
      self->scale <= DEMARC_PICTURE_SCALE_MAX)
    return TRUE;

  demarc_cli_complain (_("a scale is a number from %d to %d"), DEMARC_PICTURE_SCALE_MIN,
                       DEMARC_PICTURE_SCALE_MAX);

  return FALSE;
}

static gboolean
choose_format (Drawing *self)
{
  const char *word = self->picture_word;

  if (self->output == NULL)
    {
      demarc_cli_complain (
        _("say where to write with -o, such as: demarc-cli render rds -o rds.svg"));
      return FALSE;
    }

  if (word == NULL)
    word = self->all || g_str_equal (self->output, "-") ? "svg" : self->output;
  if (demarc_picture_find_format (word, &self->format))
    return TRUE;

  demarc_cli_complain (_("'%s' is no kind of picture; there are svg, png and pdf"), word);

  return FALSE;
}

static DemarcScene *
make_scene (Drawing       *self,
            DemarcSubject *subject,
            DemarcScheme  *scheme,
            DemarcSource  *lens)
{
  g_autoptr (DemarcStack) stack = demarc_model_resolve (self->cli.model, subject, scheme, lens);
  DemarcLayoutOptions options = {
    .width = (float) self->width,
    .height = (float) self->height,
    .text_scale = 1,
    .theme = demarc_theme_get (self->theme),
    .with_title = TRUE,
    .with_legend = TRUE,
    .with_sources = TRUE,
  };

  return demarc_layout_stack (stack, self->typesetter, &options);
}

static int
write_scene (Drawing     *self,
             DemarcScene *scene,
             const char  *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = demarc_picture_make (scene, self->format, self->scale, &error);
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

/* A place can name scheme and lens itself; the options fill in what it does not say. */
static DemarcPlace *
find_place (Drawing    *self,
            const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (text, &error);
  DemarcPlace *checked;

  if (place != NULL && self->cli.scheme_word != NULL &&
      demarc_place_get_option (place, DEMARC_PLACE_SCHEME) == NULL)
    {
      g_autoptr (DemarcPlace) with =
        demarc_place_with_option (place, DEMARC_PLACE_SCHEME,
                                  demarc_entry_get_id (DEMARC_ENTRY (self->cli.scheme)));

      g_set_object (&place, with);
    }

  checked = place == NULL ? NULL : demarc_place_dup_checked (place, self->cli.model, &error);
  if (checked == NULL)
    demarc_cli_complain ("%s", error->message);

  return checked;
}

static DemarcScene *
make_scene_of_place (Drawing     *self,
                     DemarcPlace *place)
{
  DemarcModel *model = self->cli.model;
  const char *scheme_text = demarc_place_get_option (place, DEMARC_PLACE_SCHEME);
  const char *lens_text = demarc_place_get_option (place, DEMARC_PLACE_LENS);
  const char *toward_text = demarc_place_get_option (place, DEMARC_PLACE_TOWARD);
  const char *text = demarc_place_get_subject (place);
  DemarcEntry *entry = scheme_text == NULL ? NULL
                                           : demarc_model_find_scheme (model, scheme_text, NULL);
  DemarcScheme *scheme = entry != NULL ? DEMARC_SCHEME (entry) : demarc_model_get_scheme (model, 0);
  DemarcSource *lens = self->cli.lens;
  g_autoptr (DemarcSubject) subject = NULL;
  g_autoptr (DemarcSubject) toward = NULL;
  g_autoptr (DemarcScene) from = NULL;
  g_autoptr (DemarcScene) to = NULL;

  if (lens_text != NULL)
    demarc_model_find_lens (model, lens_text, &lens, NULL);

  if (text == NULL)
    subject = demarc_subject_new_for_category (demarc_model_get_category (model, scheme, 0));
  else
    subject = demarc_model_find_subject (model, text, scheme, NULL);
  from = make_scene (self, subject, scheme, lens);
  if (toward_text == NULL)
    return g_steal_pointer (&from);

  toward = demarc_model_find_subject (model, toward_text, scheme, NULL);
  to = make_scene (self, toward, scheme, lens);

  return demarc_scene_mix (
    from, to, (float) g_ascii_strtod (demarc_place_get_option (place, DEMARC_PLACE_BY), NULL));
}

static int
draw_one (Drawing    *self,
          const char *words)
{
  g_autoptr (DemarcPlace) place = find_place (self, words);
  g_autoptr (DemarcScene) scene = NULL;

  if (place == NULL)
    return EXIT_WRONG;

  scene = make_scene_of_place (self, place);

  return write_scene (self, scene, self->output);
}

static int
draw_subject (Drawing       *self,
              DemarcSubject *subject,
              const char    *name)
{
  g_autoptr (DemarcScene) scene = make_scene (self, subject, self->cli.scheme, self->cli.lens);
  g_autofree char *file = g_strdup_printf ("%s.%s", name, demarc_picture_get_suffix (self->format));
  g_autofree char *path = g_build_filename (self->output, file, NULL);

  return write_scene (self, scene, path);
}

/* One file for each category of the scheme and each service. Ids are safe as file names. */
static int
draw_all (Drawing *self)
{
  DemarcModel *model = self->cli.model;
  int status = EXIT_DONE;

  if (g_mkdir_with_parents (self->output, 0777) != 0)
    {
      demarc_cli_complain (_("could not make the folder %s: %s"), self->output, g_strerror (errno));
      return EXIT_NO;
    }

  for (guint i = 0; status == EXIT_DONE && i < demarc_scheme_get_n_categories (self->cli.scheme);
       i++)
    {
      DemarcCategory *category = demarc_model_get_category (model, self->cli.scheme, i);
      g_autoptr (DemarcSubject) subject = demarc_subject_new_for_category (category);
      g_autofree char *name = g_strdup_printf ("category-%s",
                                               demarc_entry_get_id (DEMARC_ENTRY (category)));

      status = draw_subject (self, subject, name);
    }

  for (guint i = 0; status == EXIT_DONE && i < demarc_model_get_n_services (model); i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);
      g_autoptr (DemarcSubject) subject = demarc_subject_new_for_service (service);

      status = draw_subject (self, subject, demarc_entry_get_id (DEMARC_ENTRY (service)));
    }

  return status;
}

static int
draw (Drawing  *self,
      int       argc,
      char    **argv)
{
  int status;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &self->output,
      N_("Where to write; - for standard output"), N_("FILE") },
    { "theme", 0, 0, G_OPTION_ARG_STRING, &self->theme_word,
      N_("light, dark, contrast, contrast-dark or print"), N_("THEME") },
    { "size", 0, 0, G_OPTION_ARG_STRING, &self->size_word, N_("Size of the picture"),
      N_("WIDTHxHEIGHT") },
    { "scale", 0, 0, G_OPTION_ARG_DOUBLE, &self->scale,
      N_("Pixels of a PNG for each unit, 1 to 8"), N_("N") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &self->picture_word, N_("svg, png or pdf"),
      N_("FORMAT") },
    { "all", 0, 0, G_OPTION_ARG_NONE, &self->all,
      N_("Draw every category and service, into the folder given with -o"), NULL },
    { NULL },
  };

  if (!demarc_cli_parse (&self->cli, _("PLACE|SUBJECT -o FILE"), entries, "", &argc, &argv,
                         &status))
    return status;
  if (!choose_theme (self) || !choose_size (self) || !choose_scale (self) || !choose_format (self))
    return EXIT_WRONG;
  if (argc != (self->all ? 1 : 2))
    return demarc_cli_refuse (_("render takes one place or subject, or --all"));
  if (!demarc_cli_open (&self->cli, &status))
    return status;

  self->typesetter = demarc_typesetter_new (NULL);

  return self->all ? draw_all (self) : draw_one (self, argv[1]);
}

int
main (int    argc,
      char **argv)
{
  Drawing self = { .scale = 1 };
  int status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, DEMARC_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  signal (SIGPIPE, SIG_IGN);

  status = draw (&self, argc, argv);

  g_clear_object (&self.typesetter);
  g_clear_object (&self.cli.model);
  g_free (self.cli.model_path);
  g_free (self.cli.scheme_word);
  g_free (self.cli.lens_word);
  g_free (self.output);
  g_free (self.theme_word);
  g_free (self.size_word);
  g_free (self.picture_word);

  return status;
}
