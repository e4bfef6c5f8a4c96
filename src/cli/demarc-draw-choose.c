/* demarc-draw-choose.c: what the options of the command that draws mean
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-draw.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "demarc-lens.h"
#include "demarc-words.h"

#define SIDE_MIN 200
#define SIDE_MAX 20000

static gboolean
choose_theme (DemarcDraw *draw)
{
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;
  DemarcNearest nearest;

  if (draw->theme_word == NULL || demarc_theme_find (draw->theme_word, &draw->theme))
    return TRUE;

  demarc_nearest_begin (&nearest, draw->theme_word);
  for (guint i = 0; i < DEMARC_N_THEMES; i++)
    demarc_nearest_offer (&nearest, demarc_theme_get_word ((DemarcThemeName) i));
  hint = demarc_nearest_hint (&nearest);
  message = g_strdup_printf (
    _("there is no theme '%s'; there are light, dark, contrast, contrast-dark and print"),
    draw->theme_word);
  demarc_cli_complain_hint (message, hint);

  return FALSE;
}

/* Reads a whole number of digits. */
static gboolean
read_side (const char *text,
           guint      *side)
{
  guint64 number;

  if (!g_ascii_string_to_unsigned (text, 10, SIDE_MIN, SIDE_MAX, &number, NULL))
    return FALSE;

  *side = (guint) number;

  return TRUE;
}

static gboolean
choose_size (DemarcDraw *draw)
{
  g_auto (GStrv) sides = NULL;

  if (draw->size_word == NULL)
    return TRUE;

  sides = g_strsplit (draw->size_word, "x", 3);
  if (g_strv_length (sides) >= 1 && read_side (sides[0], &draw->width) &&
      (sides[1] == NULL || (sides[2] == NULL && read_side (sides[1], &draw->height))))
    return TRUE;

  demarc_cli_complain (_("'%1$s' is not a size; a size looks like 800x600, each side from %2$d to "
                         "%3$d"),
                       draw->size_word, SIDE_MIN, SIDE_MAX);

  return FALSE;
}

static gboolean
choose_scale (DemarcDraw *draw)
{
  char *end = NULL;

  draw->scale = draw->scale_word == NULL ? 1 : g_ascii_strtod (draw->scale_word, &end);
  if ((end == NULL || (end != draw->scale_word && *end == '\0')) && isfinite (draw->scale) &&
      draw->scale >= DEMARC_PICTURE_SCALE_MIN && draw->scale <= DEMARC_PICTURE_SCALE_MAX)
    return TRUE;

  demarc_cli_complain (_("'%1$s' is not a scale; a scale is a number from %2$d to %3$d"),
                       draw->scale_word, DEMARC_PICTURE_SCALE_MIN, DEMARC_PICTURE_SCALE_MAX);

  return FALSE;
}

/* Names the picture nearest to a word or to the end of a file's name. */
static void
complain_format (const char *word,
                 gboolean    is_option)
{
  const char *dot = strrchr (word, '.');
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;
  DemarcNearest nearest;

  demarc_nearest_begin (&nearest, dot == NULL || is_option ? word : dot + 1);
  for (guint i = 0; i <= DEMARC_PICTURE_PDF; i++)
    demarc_nearest_offer (&nearest, demarc_picture_get_suffix ((DemarcPictureFormat) i));
  hint = demarc_nearest_hint (&nearest);
  message = is_option
              ? g_strdup_printf (_("there is no format '%s' here; there are svg, png and pdf"),
                                 word)
              : g_strdup_printf (_("the name '%s' does not tell the kind of picture; let it end in "
                                   ".svg, .png or .pdf, or add --format"),
                                 word);
  demarc_cli_complain_hint (message, hint);
}

static gboolean
choose_format (DemarcDraw *draw)
{
  gboolean has_name = !draw->all && !g_str_equal (draw->output, "-");

  if (draw->picture_word != NULL)
    {
      if (strchr (draw->picture_word, '.') == NULL &&
          demarc_picture_find_format (draw->picture_word, &draw->format))
        return TRUE;

      complain_format (draw->picture_word, TRUE);
      return FALSE;
    }

  draw->format = DEMARC_PICTURE_SVG;
  if (!has_name || (strchr (draw->output, '.') != NULL &&
                    demarc_picture_find_format (draw->output, &draw->format)))
    return TRUE;

  complain_format (draw->output, FALSE);

  return FALSE;
}

static gboolean
choose_output (DemarcDraw *draw)
{
  if (draw->output == NULL && draw->all)
    demarc_cli_complain (
      _("say where to write with -o, such as: demarc-cli render --all -o folder"));
  else if (draw->output == NULL)
    demarc_cli_complain (
      _("say where to write with -o, such as: demarc-cli render rds -o rds.svg"));
  else if (draw->all && g_str_equal (draw->output, "-"))
    demarc_cli_complain (_("--all writes many files; name a folder for them with -o"));
  else
    return TRUE;

  return FALSE;
}

/**
 * demarc_draw_choose:
 * @draw: what was asked for
 *
 * Reads the options, or says which is off.
 *
 * Returns: whether all are right
 */
gboolean
demarc_draw_choose (DemarcDraw *draw)
{
  return choose_theme (draw) && choose_size (draw) && choose_scale (draw) &&
         choose_output (draw) && choose_format (draw);
}

/* A place may be given without its prefix: `explore/rds`. */
static DemarcPlace *
read_place (const char  *text,
            GError     **error)
{
  g_autofree char *whole = g_strconcat ("demarc:", text, NULL);
  DemarcPlace *place = NULL;

  if (strpbrk (text, "/?") != NULL && !g_str_has_prefix (text, "demarc:"))
    place = demarc_place_new_from_text (whole, NULL);

  return place != NULL ? place : demarc_place_new_from_text (text, error);
}

/* A place can say it itself. */
static void
fill_in (DemarcPlace **place,
         const char   *option,
         const char   *value)
{
  g_autoptr (DemarcPlace) filled = NULL;

  if (demarc_place_get_option (*place, option) != NULL)
    return;

  filled = demarc_place_with_option (*place, option, value);
  g_set_object (place, filled);
}

/* Several subjects are the columns of a comparison. */
static DemarcPlace *
read_arguments (char   **arguments,
                int      n,
                GError **error)
{
  g_autoptr (GString) columns = g_string_new (NULL);

  if (n == 1)
    {
      g_autofree char *text = demarc_cli_dup_argument (arguments[0]);

      return read_place (text, error);
    }

  for (int i = 0; i < n; i++)
    {
      g_autofree char *column = demarc_cli_dup_argument (arguments[i]);

      g_string_append_printf (columns, "%s%s", i > 0 ? "+" : "", column);
    }

  return demarc_place_new (DEMARC_PAGE_COMPARE, columns->str);
}

/**
 * demarc_draw_fill_in:
 * @draw: what was asked for
 * @place: (inout): a place
 *
 * Fills in the scheme and the lens of the call where a place does not name its own.
 */
void
demarc_draw_fill_in (DemarcDraw   *draw,
                     DemarcPlace **place)
{
  g_autofree char *lens = demarc_lens_dup_text (draw->cli.lens);

  if (draw->cli.scheme_word != NULL)
    fill_in (place, DEMARC_PLACE_SCHEME, demarc_entry_get_id (DEMARC_ENTRY (draw->cli.scheme)));
  if (draw->cli.lens != NULL)
    fill_in (place, DEMARC_PLACE_LENS, lens);
}

static void
complain_place (GError *error)
{
  if (g_error_matches (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_UNKNOWN) &&
      strchr (error->message, ';') == NULL)
    demarc_cli_complain_unknown (error->message, NULL, "demarc-cli list places");
  else
    demarc_cli_complain ("%s", error->message);
}

/**
 * demarc_draw_find_place:
 * @draw: what was asked for
 * @arguments: (array length=n): the text of a place, or subjects
 * @n: how many
 *
 * Finds a place, or says what was probably meant.
 *
 * Returns: (transfer full) (nullable): the place
 */
DemarcPlace *
demarc_draw_find_place (DemarcDraw *draw,
                        char      **arguments,
                        int         n)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = read_arguments (arguments, n, &error);
  g_autoptr (DemarcPlace) checked = NULL;

  if (place != NULL)
    demarc_draw_fill_in (draw, &place);
  if (place != NULL)
    checked = demarc_place_dup_checked (place, draw->cli.model, &error);

  if (checked == NULL)
    {
      complain_place (error);
      return NULL;
    }
  if (demarc_place_get_subject (checked) == NULL &&
      (demarc_place_get_page (checked) == DEMARC_PAGE_COMPARE ||
       demarc_place_get_page (checked) == DEMARC_PAGE_WORKLOAD))
    {
      demarc_cli_complain (
        _("say what to compare, such as: demarc-cli render ec2 rds -o compared.svg"));
      return NULL;
    }

  return g_steal_pointer (&checked);
}
