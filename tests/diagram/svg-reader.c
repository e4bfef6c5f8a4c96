/* svg-reader.c: reading SVG back in tests
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "svg-reader.h"

#include <librsvg/rsvg.h>
#include <string.h>

/* What pictures may be made of. Everything else, such as scripts, styles, images, references and
 * handlers of events, ends the test. */
static const struct { const char *element; const char *attributes; } allowed[] = {
  { "svg", " xmlns width height viewBox role font-family " },
  { "title", " " },
  { "desc", " " },
  { "g", " id role transform " },
  { "rect", " x y width height rx fill fill-opacity stroke stroke-opacity stroke-width " },
  { "path", " d fill fill-opacity fill-rule transform " },
  { "line", " x1 y1 x2 y2 stroke stroke-opacity stroke-width stroke-dasharray " },
  { "text", " x y font-size font-weight direction text-anchor transform fill fill-opacity " },
  { "a", " href " },
};

/* Attributes that hold text; all others hold numbers, colours and letters of paths. */
static const char *const texts[] = {
  "xmlns", "role", "font-family", "id", "href", "font-weight", "direction", "text-anchor",
  "fill-rule", NULL,
};

static void
check_attribute (const char *element,
                 const char *attributes,
                 const char *name,
                 const char *value)
{
  g_autofree char *wanted = g_strdup_printf (" %s ", name);
  const char *rest = value;

  if (strstr (attributes, wanted) == NULL)
    g_error ("<%s> has the attribute %s='%s'", element, name, value);
  if (g_strv_contains (texts, name))
    return;

  /* A number has at most two digits behind the point: no exponent, no "nan", no comma. */
  if (*value == '#')
    g_assert_cmpuint (strspn (value + 1, "0123456789abcdef"), ==, 6);
  else
    g_assert_cmpuint (strspn (value, "0123456789.- MLCAZ()translatescalerotate"), ==, strlen (value));
  while ((rest = strchr (rest, '.')) != NULL)
    {
      gsize digits = strspn (++rest, "0123456789");

      g_assert_cmpuint (digits, >=, 1);
      if (!g_str_equal (name, "d") || g_str_equal (element, "rect"))
        g_assert_cmpuint (digits, <=, 2);
    }
}

static const char *
find_allowed (const char *element)
{
  for (guint i = 0; i < G_N_ELEMENTS (allowed); i++)
    if (g_str_equal (allowed[i].element, element))
      return allowed[i].attributes;

  g_error ("<%s> is no part of a picture", element);
}

static void
start_cb (GMarkupParseContext  *context,
          const char           *element,
          const char          **names,
          const char          **values,
          gpointer              data,
          GError              **error)
{
  SvgReader *self = data;
  const char *attributes = find_allowed (element);

  g_assert_cmpint (self->depth == 0, ==, g_str_equal (element, "svg"));
  self->depth++;
  g_ptr_array_add (self->elements, g_strdup (element));
  for (guint i = 0; names[i] != NULL; i++)
    {
      check_attribute (element, attributes, names[i], values[i]);
      if (g_str_equal (names[i], "id"))
        g_ptr_array_add (self->ids, g_strdup (values[i]));
      if (g_str_equal (names[i], "href"))
        g_ptr_array_add (self->links, g_strdup (values[i]));
    }
  g_string_truncate (self->content, 0);
}

static void
end_cb (GMarkupParseContext  *context,
        const char           *element,
        gpointer              data,
        GError              **error)
{
  SvgReader *self = data;

  self->depth--;
  if (g_str_equal (element, "text"))
    g_ptr_array_add (self->texts, g_strdup (self->content->str));
  else if (g_str_equal (element, "title"))
    g_ptr_array_add (self->titles, g_strdup (self->content->str));
  else if (g_str_equal (element, "desc"))
    g_ptr_array_add (self->descs, g_strdup (self->content->str));
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              data,
         GError              **error)
{
  SvgReader *self = data;

  g_string_append_len (self->content, text, (gssize) length);
}

/* Comments, processing instructions and CDATA: only the XML declaration may be there. */
static void
passthrough_cb (GMarkupParseContext  *context,
                const char           *text,
                gsize                 length,
                gpointer              data,
                GError              **error)
{
  SvgReader *self = data;

  g_assert_cmpuint (self->elements->len, ==, 0);
  g_assert_true (g_str_has_prefix (text, "<?xml "));
}

/* Every character must be one that XML 1.0 knows. */
static void
check_characters (const char *text,
                  gsize       length)
{
  g_assert_true (g_utf8_validate (text, (gssize) length, NULL));
  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_assert_true (c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xd7ff) ||
                     (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000);
    }
}

/* The parser of librsvg is strict where GLib's is not. */
static void
check_with_librsvg (const char *text,
                    gsize       length)
{
  g_autoptr (GError) error = NULL;
  RsvgHandle *handle = rsvg_handle_new_from_data ((const guint8 *) text, length, &error);

  g_assert_no_error (error);
  g_assert_nonnull (handle);
  g_object_unref (handle);
}

/* Reads a document, and fails where it is not well-formed or holds what no picture may hold. */
SvgReader *
svg_reader_new (GBytes *svg)
{
  static const GMarkupParser parser = {
    .start_element = start_cb, .end_element = end_cb, .text = text_cb,
    .passthrough = passthrough_cb,
  };
  SvgReader *self = g_new0 (SvgReader, 1);
  GMarkupParseContext *context = g_markup_parse_context_new (&parser, 0, self, NULL);
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *text = g_bytes_get_data (svg, &length);
  GPtrArray **lists[] = {
    &self->elements, &self->ids, &self->links, &self->texts, &self->titles, &self->descs,
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    *lists[i] = g_ptr_array_new_with_free_func (g_free);
  self->content = g_string_new (NULL);

  check_characters (text, length);
  check_with_librsvg (text, length);
  g_markup_parse_context_parse (context, text, (gssize) length, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (self->depth, ==, 0);
  g_markup_parse_context_free (context);

  return self;
}

void
svg_reader_free (SvgReader *self)
{
  g_ptr_array_unref (self->elements);
  g_ptr_array_unref (self->ids);
  g_ptr_array_unref (self->links);
  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->titles);
  g_ptr_array_unref (self->descs);
  g_string_free (self->content, TRUE);
  g_free (self);
}

/* All that is written in the picture, without spaces: where a line breaks, one is lost. */
char *
svg_reader_dup_text (SvgReader *self)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < self->texts->len; i++)
    for (const char *p = g_ptr_array_index (self->texts, i); *p != '\0'; p++)
      if (*p != ' ')
        g_string_append_c (all, *p);

  return g_string_free (all, FALSE);
}

guint
svg_reader_count (SvgReader  *self,
                  const char *element)
{
  guint n = 0;

  for (guint i = 0; i < self->elements->len; i++)
    n += g_str_equal (g_ptr_array_index (self->elements, i), element);

  return n;
}
