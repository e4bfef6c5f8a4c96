/* test-svg-hostile.c: pictures of models that mean no good
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-picture.h"
#include "demarc-scene-private.h"
#include "demarc-svg.h"
#include "scenes.h"
#include "svg-reader.h"

/* The smallest model; $TEXT stands where people write, $NAME where a word of at most 20 letters
 * does. */
static const char model[] =
  "{ 'format': 1, 'id': 'hostile', 'title': '$TEXT', 'updated': '2026-01-01', 'parties': {"
  "    'customer': { 'name': '$NAME', 'title': '$TEXT', 'motto': '$TEXT' },"
  "    'provider': { 'name': '$NAME', 'title': '$TEXT', 'motto': '$TEXT' } },"
  "  'sources': [ { 'id': 'S1', 'kind': 'document', 'title': '$TEXT', 'short': '$NAME',"
  "                 'address': 'https://example.org/?a=1&b=%22%3C&quot;' },"
  "               { 'id': 'S2', 'kind': 'document', 'title': '$TEXT' } ],"
  "  'areas': [ { 'id': 'area', 'title': '$TEXT' } ],"
  "  'layers': ["
  "    { 'id': 'one', 'title': '$TEXT', 'summary': '$TEXT', 'meaning': '$TEXT',"
  "      'control': 'shared', 'customer': '$TEXT', 'provider': '$TEXT' },"
  "    { 'id': 'two', 'title': '$TEXT', 'summary': '$TEXT', 'meaning': '$TEXT',"
  "      'control': 'shared', 'customer': '$TEXT', 'provider': '$TEXT' } ],"
  "  'schemes': [ { 'id': 'only', 'title': '$TEXT', 'short': '$NAME', 'summary': '$TEXT',"
  "    'categories': [ { 'id': 'any', 'title': '$TEXT', 'short': '$NAME', 'summary': '$TEXT',"
  "      'cells': { 'one': { 'owner': 'customer' }, 'two': { 'owner': 'provider' } } } ] } ],"
  "  'services': [ { 'id': 'thing', 'name': '$TEXT', 'area': 'area', 'summary': '$TEXT',"
  "    'categories': { 'only': { 'category': 'any', 'ground': 'inferred' } },"
  "    'cells': {"
  "      'one': { 'owner': 'shared', 'customer': '$TEXT', 'provider': '$TEXT', 'note': '$TEXT',"
  "               'claims': [ { 'source': 'S1', 'owner': 'shared', 'at': '$TEXT' },"
  "                           { 'source': 'S2', 'owner': 'customer', 'note': '$TEXT' } ] },"
  "      'two': { 'owner': 'provider', 'unconfirmed': true, 'note': '$TEXT' } } } ] }";

static const char *const texts[] = {
  "<script>alert(1)</script>",
  "\"/><script>alert(1)</script>",
  "' onload='alert(1)",
  "</text></g></svg>",
  "<&>\"'",
  "]]><!-- --><![CDATA[",
  "&amp; &#0; &unknown; &",
  "<?xml version='1.0'?>",
  "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
  "javascript:alert(1)",
  "url(#x) expression(1)",
  "%s%n%p %1$s",
  "שלום (abc) 123 <b>",
  "مرحبا بالعالم & co",
  "e\xcc\x81\xcc\x81\xcc\x81\xcc\x81 🧑‍🚀🏳️‍🌈",
  "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
  "i",
  "two  spaces  and\xc2\xa0more",
};

/* Puts a text into JSON, between quotes. */
static char *
escape_json (const char *text,
             glong       n)
{
  g_autofree char *cut = g_utf8_substring (text, 0, MIN (n, g_utf8_strlen (text, -1)));
  GString *escaped = g_string_new (cut);

  g_string_replace (escaped, "\\", "\\\\", 0);
  g_string_replace (escaped, "\"", "\\\"", 0);

  return g_string_free (escaped, FALSE);
}

static DemarcStack *
make_stack (const char *text)
{
  g_autofree char *long_text = escape_json (text, 80);
  g_autofree char *name = escape_json (text, 20);
  GString *json = g_string_new (model);
  DemarcStack *stack;

  g_string_replace (json, "'", "\"", 0);
  g_string_replace (json, "$TEXT", long_text, 0);
  g_string_replace (json, "$NAME", name, 0);
  stack = scenes_dup_json_stack (json->str, "thing");
  g_string_free (json, TRUE);

  return stack;
}

/* Long words are broken, and where a line breaks a space is lost. */
static gboolean
is_written (SvgReader  *reader,
            const char *text)
{
  g_autofree char *all = svg_reader_dup_text (reader);
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);
  g_autofree char *squeezed = g_strjoinv ("", parts);

  return strstr (all, squeezed) != NULL;
}

/* Whatever a model says, the picture is well-formed, made of nothing else than pictures are, and
 * says just that. */
static void
test_text (gconstpointer data)
{
  const char *text = data;
  g_autoptr (DemarcStack) stack = make_stack (text);
  g_autoptr (DemarcScene) scene = scenes_lay_out (stack, &(ScenesOptions) { .width = 3000 });
  g_autoptr (GBytes) svg = demarc_svg_write (scene);
  g_autoptr (SvgReader) reader = svg_reader_new (svg);

  g_assert_true (is_written (reader, text));
  g_assert_cmpuint (reader->ids->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (reader->ids, 0), ==, "layer-one");
  g_assert_nonnull (strstr (g_ptr_array_index (reader->titles, 0), text));
  g_assert_cmpuint (reader->links->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (reader->links, 0), ==,
                   "https://example.org/?a=1&b=%22%3C&quot;");
}

/* Narrow, with large text, and mirrored: nothing lies outside its box, however long the words. */
static void
test_room (gconstpointer data)
{
  static const ScenesOptions sizes[] = {
    { .width = 320 }, { .width = 320, .text_scale = 2 }, { .width = 480, .mirrored = TRUE },
    { .width = 760 }, { .width = 760, .text_scale = 2, .mirrored = TRUE },
  };
  g_autoptr (DemarcStack) stack = make_stack (data);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (DemarcScene) scene = scenes_lay_out (stack, &sizes[i]);
      g_autoptr (GBytes) svg = demarc_svg_write (scene);
      g_autoptr (SvgReader) reader = svg_reader_new (svg);

      for (guint j = 0; j < demarc_scene_get_n_pieces (scene); j++)
        {
          const DemarcPiece *piece = demarc_scene_get_piece (scene, j);
          const DemarcPrimitive *primitives = demarc_scene_get_primitives (scene, piece);

          for (guint k = 0; k < piece->n; k++)
            {
              ScenesArea area = scenes_get_area (scene, &primitives[k]);

              g_test_message ("%.0f: '%s' at %.1f to %.1f of %.1f", sizes[i].width,
                              primitives[k].text, area.x1, area.x2, piece->width);
              g_assert_true (scenes_area_contains (
                (ScenesArea) { 0, 0, piece->width, piece->height }, area, SCENES_SLACK));
            }
        }
    }
}

/* PNG and PDF are made of it too. */
static void
test_pictures (gconstpointer data)
{
  g_autoptr (DemarcStack) stack = make_stack (data);
  g_autoptr (DemarcScene) scene = scenes_lay_out (stack, &(ScenesOptions) { 0 });

  for (DemarcPictureFormat format = DEMARC_PICTURE_PNG; format <= DEMARC_PICTURE_PDF; format++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = demarc_picture_make (scene, format, 1, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (g_bytes_get_size (bytes), >, 1000);
    }
}

/* A scene with one text, which did not come through the checks of a model. */
static DemarcScene *
make_scene (const char *text)
{
  DemarcColor white = { 1, 1, 1, 1 };
  DemarcScene *scene = _demarc_scene_new (scenes_get_typesetter (), 100, &white);
  DemarcPrimitive *primitive;

  _demarc_scene_set_words (scene, text, text);
  _demarc_scene_set_height (scene, 100);
  _demarc_scene_begin_piece (scene, DEMARC_PIECE_LAYER, 0, 0, 0, 100);
  _demarc_scene_get_last (scene)->id = g_ref_string_new_intern (text);
  _demarc_scene_get_last (scene)->name = g_ref_string_new (text);
  _demarc_scene_get_last (scene)->description = g_ref_string_new (text);
  primitive = _demarc_scene_add_primitive (scene, DEMARC_PRIMITIVE_TEXT, 0);
  primitive->text = g_ref_string_new_intern (text);
  primitive->link = g_ref_string_new_intern (text);
  primitive->font = (DemarcFont) { 12, FALSE };
  primitive->color = (DemarcColor) { 0, 0, 0, 1 };
  _demarc_scene_end_piece (scene, 100);

  return scene;
}

/* Every character that there is, plane by plane, in every place where a text of the model goes.
 * What XML does not know is left out; all else comes back. */
static void
test_all_characters (gconstpointer data)
{
  gunichar first = GPOINTER_TO_UINT (data);
  g_autoptr (GString) all = g_string_new (NULL);
  g_autoptr (GString) kept = g_string_new (NULL);
  g_autoptr (DemarcScene) scene = NULL;
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (SvgReader) reader = NULL;

  for (gunichar c = MAX (first, 1); c < first + 0x1000; c++)
    {
      if (!g_unichar_validate (c))
        continue;

      g_string_append_unichar (all, c);
      if (c >= 0x20 && c != 0x7f && (c & 0xfffe) != 0xfffe)
        g_string_append_unichar (kept, c);
    }
  if (all->len == 0)
    return;

  scene = make_scene (all->str);
  svg = demarc_svg_write (scene);
  reader = svg_reader_new (svg);
  g_assert_cmpstr (g_ptr_array_index (reader->titles, 0), ==, kept->str);
  g_assert_cmpstr (g_ptr_array_index (reader->descs, 1), ==, kept->str);
  g_assert_cmpstr (g_ptr_array_index (reader->texts, 0), ==, kept->str);
  g_assert_cmpstr (g_ptr_array_index (reader->links, 0), ==, kept->str);
}

static void
add (const char    *name,
     GTestDataFunc  function)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/diagram/hostile/%s/%u", name, i);

      g_test_add_data_func (path, texts[i], function);
    }
}

int
main (int    argc,
      char **argv)
{
  static const gunichar starts[] = { 0, 0x1000, 0x2000, 0xd000, 0xf000, 0x1f000, 0x10f000 };
  int status;

  g_test_init (&argc, &argv, NULL);

  add ("text", test_text);
  add ("room", test_room);
  add ("pictures", test_pictures);
  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/diagram/hostile/characters/%x", starts[i]);

      g_test_add_data_func (path, GUINT_TO_POINTER (starts[i]), test_all_characters);
    }
  status = g_test_run ();

  scenes_clear ();

  return status;
}
