/* test-svg-locale.c: that pictures are the same where people write a comma in numbers
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "demarc-picture.h"
#include "scenes.h"

/* Not every machine has a locale with a comma, so this program brings one: the file of glibc's
 * category LC_NUMERIC, in the form that localedef(1) gives it. A number, how many entries follow,
 * where each begins, and the entries: the texts of point, separator and grouping, the point and the
 * separator once more as characters, and the name of the charset. */

#define MAGIC 0x20031115u

typedef struct
{
  guint32 magic;
  guint32 n;
  guint32 offsets[6];
  char    point[4];
  char    separator[4];
  char    grouping[4];
  guint32 wide_point;
  guint32 wide_separator;
  char    charset[8];
} NumericFile;

static const NumericFile numeric = {
  .magic = MAGIC ^ LC_NUMERIC,
  .n = 6,
  .offsets = {
    offsetof (NumericFile, point), offsetof (NumericFile, separator),
    offsetof (NumericFile, grouping), offsetof (NumericFile, wide_point),
    offsetof (NumericFile, wide_separator), offsetof (NumericFile, charset),
  },
  .point = ",",
  .separator = ".",
  .grouping = "\3\3",
  .wide_point = ',',
  .wide_separator = '.',
  .charset = "UTF-8",
};

static char *folder;

static void
add_locale (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *place = NULL;
  g_autofree char *file = NULL;

  folder = g_dir_make_tmp ("demarc-locale-XXXXXX", &error);
  g_assert_no_error (error);
  place = g_build_filename (folder, "comma", NULL);
  file = g_build_filename (place, "LC_NUMERIC", NULL);
  g_assert_cmpint (g_mkdir (place, 0700), ==, 0);
  g_file_set_contents (file, (const char *) &numeric, sizeof numeric, &error);
  g_assert_no_error (error);
  g_setenv ("LOCPATH", folder, TRUE);
}

static void
remove_locale (void)
{
  g_autofree char *place = g_build_filename (folder, "comma", NULL);
  g_autofree char *file = g_build_filename (place, "LC_NUMERIC", NULL);

  g_unlink (file);
  g_rmdir (place);
  g_rmdir (folder);
  g_clear_pointer (&folder, g_free);
}

/* Makes a picture from the beginning, with nothing that was measured or kept before. */
static GBytes *
make (const char         *words,
      DemarcPictureFormat format)
{
  g_autoptr (DemarcScene) scene =
    scenes_lay_out_words (words, &(ScenesOptions) { .width = 641.3f, .text_scale = 1.1f });
  g_autoptr (GError) error = NULL;
  GBytes *bytes = demarc_picture_make (scene, format, 1, &error);

  g_assert_no_error (error);
  scenes_clear ();

  return bytes;
}

/* Sets the way in which numbers are written, and makes sure that it is so. */
static void
set_locale (const char *name,
            const char *half)
{
  g_autofree char *written = NULL;

  g_assert_nonnull (setlocale (LC_NUMERIC, name));
  written = g_strdup_printf ("%.1f", 0.5);
  g_assert_cmpstr (written, ==, half);
}

static void
test_same (gconstpointer data)
{
  static const char *const subjects[] = { "ec2", "rds", "lambda", "category:abstracted" };
  DemarcPictureFormat format = (DemarcPictureFormat) GPOINTER_TO_UINT (data);

  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      g_autoptr (GBytes) plain = NULL;
      g_autoptr (GBytes) comma = NULL;

      set_locale ("C", "0.5");
      plain = make (subjects[i], format);
      set_locale ("comma", "0,5");
      comma = make (subjects[i], format);
      set_locale ("C", "0.5");

      g_assert_true (g_bytes_equal (plain, comma));
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  add_locale ();
  g_setenv ("SOURCE_DATE_EPOCH", "1700000000", TRUE);

  for (DemarcPictureFormat format = DEMARC_PICTURE_SVG; format <= DEMARC_PICTURE_PDF; format++)
    {
      g_autofree char *path =
        g_strconcat ("/diagram/svg/locale/", demarc_picture_get_suffix (format), NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (format), test_same);
    }
  status = g_test_run ();

  remove_locale ();

  return status;
}
