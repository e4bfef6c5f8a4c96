/* test-picture.c: pictures as PNG and PDF
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#include "demarc-picture.h"
#include "scenes.h"

static const char *const subjects[] = { "ec2", "rds", "lambda", "category:container" };

static GBytes *
make (DemarcScene         *scene,
      DemarcPictureFormat  format,
      double               scale)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = demarc_picture_make (scene, format, scale, &error);

  g_assert_no_error (error);
  g_assert_nonnull (bytes);

  return bytes;
}

/* A number of four bytes in a PNG. */
static guint32
read_number (GBytes *png,
             gsize   offset)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (png, &length);
  guint32 number;

  g_assert_cmpuint (offset + sizeof number, <=, length);
  memcpy (&number, data + offset, sizeof number);

  return GUINT32_FROM_BE (number);
}

static void
check_size (DemarcScene *scene,
            double       scale)
{
  g_autoptr (GBytes) png = make (scene, DEMARC_PICTURE_PNG, scale);
  const guint8 *data = g_bytes_get_data (png, NULL);

  g_assert_cmpint (memcmp (data, "\x89PNG\r\n\x1a\n", 8), ==, 0);
  g_assert_cmpuint (read_number (png, 16), ==,
                    (guint) round (ceil (demarc_scene_get_width (scene)) * scale));
  g_assert_cmpuint (read_number (png, 20), ==,
                    (guint) round (ceil (demarc_scene_get_height (scene)) * scale));
}

static void
test_png_size (void)
{
  static const double scales[] = { 1, 1.5, 2, 8 };
  const ScenesOptions options = { .width = 320, .is_bare = TRUE };

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_autoptr (DemarcScene) scene = scenes_lay_out_words ("ec2", &options);

      check_size (scene, scales[i]);
    }
}

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

typedef struct
{
  GBytes *bytes;
  gsize   offset;
} Input;

static cairo_status_t
read_cb (void          *closure,
         unsigned char *data,
         unsigned int   length)
{
  Input *input = closure;

  if (input->offset + length > g_bytes_get_size (input->bytes))
    return CAIRO_STATUS_READ_ERROR;

  memcpy (data, (const char *) g_bytes_get_data (input->bytes, NULL) + input->offset, length);
  input->offset += length;

  return CAIRO_STATUS_SUCCESS;
}

/* The colours of a row, without what stands in the byte that is not used. */
static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const guint8 *data = cairo_image_surface_get_data (surface);
  guint32 pixel;

  memcpy (&pixel, data + y * cairo_image_surface_get_stride (surface) + 4 * x, sizeof pixel);

  return pixel & 0xffffff;
}

/* The file holds just the pixels that were drawn, and takes no more room than cairo's own. */
static void
test_png_contents (gconstpointer data)
{
  g_autoptr (DemarcScene) scene = scenes_lay_out_words (data, &(ScenesOptions) { 0 });
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = make (scene, DEMARC_PICTURE_PNG, 1);
  g_autoptr (GBytes) again = make (scene, DEMARC_PICTURE_PNG, 1);
  g_autoptr (GByteArray) plain = g_byte_array_new ();
  Input input = { png, 0 };
  cairo_surface_t *drawn = demarc_picture_draw (scene, 1, &error);
  cairo_surface_t *read = cairo_image_surface_create_from_png_stream (read_cb, &input);

  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (png, again));
  g_assert_cmpint (cairo_surface_status (read), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (read), ==,
                   cairo_image_surface_get_width (drawn));
  g_assert_cmpint (cairo_image_surface_get_height (read), ==,
                   cairo_image_surface_get_height (drawn));
  for (int y = 0; y < cairo_image_surface_get_height (drawn); y++)
    for (int x = 0; x < cairo_image_surface_get_width (drawn); x++)
      g_assert_cmpuint (get_pixel (read, x, y), ==, get_pixel (drawn, x, y));

  cairo_surface_write_to_png_stream (drawn, append_cb, plain);
  g_test_message ("%s: %" G_GSIZE_FORMAT " bytes, cairo's own %u", (const char *) data,
                  g_bytes_get_size (png), plain->len);
  g_assert_cmpuint (g_bytes_get_size (png), <=, plain->len);
  cairo_surface_destroy (drawn);
  cairo_surface_destroy (read);
}

/* What is too large, or no size at all, is refused before anything is drawn. */
static void
test_png_refused (gconstpointer data)
{
  static const struct { float width; double scale; } cases[] = {
    { 20000, 8 }, { 4001, 8 }, { 760, 1e6 }, { 760, 1e300 }, { 760, INFINITY }, { 760, NAN },
    { 760, 0 }, { 760, -1 }, { 760, 1e-9 },
  };
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (DemarcScene) scene =
    scenes_lay_out_words ("ec2", &(ScenesOptions) { .width = cases[i].width });
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
    demarc_picture_make (scene, DEMARC_PICTURE_PNG, cases[i].scale, &error);

  g_assert_error (error, DEMARC_PICTURE_ERROR, DEMARC_PICTURE_ERROR_TOO_LARGE);
  g_assert_null (bytes);
  g_assert_null (demarc_picture_draw (scene, cases[i].scale, NULL));
}

/* What a program says of a PDF. */
static char *
ask (const char *program,
     const char *option,
     GBytes     *pdf,
     const char *output)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autofree char *heard = NULL;
  const char *call[] = { program, option, NULL, output, NULL };
  char *said = NULL;
  int status;
  int fd = g_file_open_tmp ("demarc-XXXXXX.pdf", &path, &error);

  g_assert_no_error (error);
  g_assert_true (g_close (fd, NULL));
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf),
                       &error);
  g_assert_no_error (error);

  call[2] = path;
  g_spawn_sync (NULL, (char **) call, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &said, &heard, &status,
                &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  g_assert_cmpstr (heard, ==, "");
  g_remove (path);

  return said;
}

static guint
count (GBytes     *bytes,
       const char *text)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  guint n = 0;

  for (gsize i = 0; i + strlen (text) <= length; i++)
    n += memcmp (data + i, text, strlen (text)) == 0;

  return n;
}

/* Real text, which can be searched and copied. */
static void
test_pdf_text (gconstpointer data)
{
  g_autoptr (DemarcStack) stack = scenes_dup_stack (data, NULL);
  g_autoptr (DemarcScene) scene = scenes_lay_out (stack, &(ScenesOptions) { 0 });
  g_autoptr (GBytes) pdf = make (scene, DEMARC_PICTURE_PDF, 1);
  g_autofree char *text = ask ("pdftotext", "-layout", pdf, "-");

  g_assert_cmpint (memcmp (g_bytes_get_data (pdf, NULL), "%PDF-", 5), ==, 0);
  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    g_assert_nonnull (strstr (
      text, demarc_entry_get_title (DEMARC_ENTRY (demarc_stack_get_cell (stack, i)->layer))));
}

/* Every font is in the file. */
static void
test_pdf_fonts (void)
{
  g_autoptr (DemarcScene) scene = scenes_lay_out_words ("rds", &(ScenesOptions) { 0 });
  g_autoptr (GBytes) pdf = make (scene, DEMARC_PICTURE_PDF, 1);
  g_autofree char *list = ask ("pdffonts", "-subst", pdf, NULL);
  g_autofree char *fonts = NULL;
  g_auto (GStrv) lines = NULL;
  guint n = 0;

  /* With -subst only the fonts are listed that are not in the file. */
  lines = g_strsplit (list, "\n", -1);
  for (guint i = 2; i < g_strv_length (lines); i++)
    n += *lines[i] != '\0';
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpuint (count (pdf, "/FontFile"), >=, 2);
}

/* The sources can be followed. */
static void
test_pdf_links (gconstpointer data)
{
  g_autoptr (DemarcScene) scene = scenes_lay_out_words (data, &(ScenesOptions) { 0 });
  g_autoptr (GBytes) pdf = make (scene, DEMARC_PICTURE_PDF, 1);
  guint n_links = 0;

  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);
      const DemarcPrimitive *primitives = demarc_scene_get_primitives (scene, piece);

      for (guint j = 0; j < piece->n; j++)
        n_links += primitives[j].link != NULL;
    }

  g_assert_cmpuint (n_links, >, 0);
  g_assert_cmpuint (count (pdf, "/URI (https://"), ==, n_links);
}

/* A page as large as the picture, with its words, and of the day that was asked for. */
static void
test_pdf_page (void)
{
  g_autoptr (DemarcScene) scene = scenes_lay_out_words ("rds", &(ScenesOptions) { 0 });
  g_autoptr (GBytes) pdf = make (scene, DEMARC_PICTURE_PDF, 1);
  g_autofree char *said = ask ("pdfinfo", "-isodates", pdf, NULL);
  g_autofree char *size =
    g_strdup_printf ("%g x %g pts", ceil (demarc_scene_get_width (scene)) * 0.75,
                     ceil (demarc_scene_get_height (scene)) * 0.75);

  g_assert_nonnull (strstr (said, size));
  g_assert_nonnull (strstr (said, demarc_scene_get_title (scene)));
  g_assert_nonnull (strstr (said, "2023-11-14T22:13:20"));
}

static void
test_pdf_same_again (gconstpointer data)
{
  g_autoptr (DemarcScene) scene = scenes_lay_out_words (data, &(ScenesOptions) { 0 });
  g_autoptr (GBytes) first = make (scene, DEMARC_PICTURE_PDF, 1);
  g_autoptr (GBytes) again = make (scene, DEMARC_PICTURE_PDF, 4);
  g_autoptr (GBytes) other_day = NULL;

  g_assert_true (g_bytes_equal (first, again));
  g_setenv ("SOURCE_DATE_EPOCH", "1600000000", TRUE);
  other_day = make (scene, DEMARC_PICTURE_PDF, 1);
  g_setenv ("SOURCE_DATE_EPOCH", "1700000000", TRUE);
  g_assert_false (g_bytes_equal (first, other_day));
}

static void
test_formats (void)
{
  static const struct { const char *word; gboolean good; DemarcPictureFormat format; } cases[] = {
    { "svg", TRUE, DEMARC_PICTURE_SVG },        { "png", TRUE, DEMARC_PICTURE_PNG },
    { "pdf", TRUE, DEMARC_PICTURE_PDF },        { "PNG", TRUE, DEMARC_PICTURE_PNG },
    { "a.svg", TRUE, DEMARC_PICTURE_SVG },      { "dir.png/a.PDF", TRUE, DEMARC_PICTURE_PDF },
    { "a.b.png", TRUE, DEMARC_PICTURE_PNG },    { ".svg", TRUE, DEMARC_PICTURE_SVG },
    { "", FALSE, 0 },   { "a.", FALSE, 0 },     { "jpeg", FALSE, 0 },   { "a.svgz", FALSE, 0 },
    { "svg.txt", FALSE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      DemarcPictureFormat format = DEMARC_PICTURE_SVG;

      g_assert_cmpint (demarc_picture_find_format (cases[i].word, &format), ==, cases[i].good);
      if (cases[i].good)
        g_assert_cmpint (format, ==, cases[i].format);
    }

  for (DemarcPictureFormat format = DEMARC_PICTURE_SVG; format <= DEMARC_PICTURE_PDF; format++)
    {
      DemarcPictureFormat found = DEMARC_PICTURE_SVG;

      g_assert_true (demarc_picture_find_format (demarc_picture_get_suffix (format), &found));
      g_assert_cmpint (found, ==, format);
    }
}

static void
add (const char    *name,
     GTestDataFunc  function)
{
  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      g_autofree char *path = g_strdup_printf ("/diagram/picture/%s/%s", name, subjects[i]);

      g_test_add_data_func (path, subjects[i], function);
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  g_setenv ("SOURCE_DATE_EPOCH", "1700000000", TRUE);

  g_test_add_func ("/diagram/picture/formats", test_formats);
  g_test_add_func ("/diagram/picture/png-size", test_png_size);
  add ("png-contents", test_png_contents);
  for (guint i = 0; i < 9; i++)
    {
      g_autofree char *path = g_strdup_printf ("/diagram/picture/png-refused/%u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_png_refused);
    }
  add ("pdf-text", test_pdf_text);
  g_test_add_func ("/diagram/picture/pdf-fonts", test_pdf_fonts);
  g_test_add_func ("/diagram/picture/pdf-page", test_pdf_page);
  add ("pdf-links", test_pdf_links);
  add ("pdf-same-again", test_pdf_same_again);
  status = g_test_run ();

  scenes_clear ();

  return status;
}
