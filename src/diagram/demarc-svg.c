/* demarc-svg.c: a scene as SVG
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-svg.h"

#include <math.h>

#include "demarc-icon-paths.h"

/* SVG that any viewer shows and anybody can read: real text, one group for each piece with its
 * title for assistive tools, attributes instead of style sheets, no scripts and nothing from
 * outside. All text of the model goes through append_escaped(), all numbers through
 * append_number(). */

/* Two digits behind the point, and none that say nothing. Written by hand, as a picture has a
 * thousand numbers and formats are read anew for each. */
static void
append_number (GString *into,
               double   number)
{
  char text[32];
  char *p = text + sizeof text;
  gint64 hundredths = llrint (number * 100);
  guint64 rest = (guint64) ABS (hundredths);
  int digits = rest % 100 == 0 ? 0 : rest % 10 == 0 ? 1 : 2;

  rest /= digits == 0 ? 100 : digits == 1 ? 10 : 1;
  for (int i = 0; i < digits; i++, rest /= 10)
    *--p = (char) ('0' + rest % 10);
  if (digits > 0)
    *--p = '.';

  do
    *--p = (char) ('0' + rest % 10);
  while ((rest /= 10) > 0);
  if (hundredths < 0)
    *--p = '-';

  g_string_append_len (into, p, text + sizeof text - p);
}

static const char *
get_entity (char c)
{
  switch (c)
    {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return "";
    }
}

/* XML knows no control characters, not even escaped, and no noncharacters. */
static gboolean
is_plain (gunichar c)
{
  return c >= 0x20 && c != 0x7f && (c & 0xfffe) != 0xfffe && c != '&' && c != '<' && c != '>' &&
         c != '"';
}

static void
append_escaped (GString    *into,
                const char *text)
{
  const char *begin = text;
  const char *p;

  for (p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!is_plain (g_utf8_get_char (p)))
      {
        g_string_append_len (into, begin, p - begin);
        g_string_append (into, get_entity (*p));
        begin = g_utf8_next_char (p);
      }

  g_string_append_len (into, begin, p - begin);
}

static void
append_name (GString    *into,
             const char *name)
{
  g_string_append_c (into, ' ');
  g_string_append (into, name);
  g_string_append (into, "=\"");
}

static void
append_attribute (GString    *into,
                  const char *name,
                  double      number)
{
  append_name (into, name);
  append_number (into, number);
  g_string_append_c (into, '"');
}

static void
append_channel (GString *into,
                float    part)
{
  static const char digits[] = "0123456789abcdef";
  guint byte = (guint) roundf (CLAMP (part, 0, 1) * 255);

  g_string_append_c (into, digits[byte >> 4]);
  g_string_append_c (into, digits[byte & 15]);
}

static void
append_color (GString           *into,
              const char        *name,
              const DemarcColor *color)
{
  append_name (into, name);
  g_string_append_c (into, '#');
  append_channel (into, color->red);
  append_channel (into, color->green);
  append_channel (into, color->blue);
  g_string_append_c (into, '"');
  if (color->alpha < 1)
    {
      g_string_append_printf (into, " %s-opacity=\"", name);
      append_number (into, color->alpha);
      g_string_append_c (into, '"');
    }
}

static void
append_element (GString    *into,
                const char *name,
                const char *text)
{
  if (text == NULL || *text == '\0')
    return;

  g_string_append_printf (into, "<%s>", name);
  append_escaped (into, text);
  g_string_append_printf (into, "</%s>\n", name);
}

static void
append_point (GString *into,
              char     letter,
              double   x,
              double   y)
{
  g_string_append_c (into, letter);
  append_number (into, x);
  g_string_append_c (into, ' ');
  append_number (into, y);
}

static void
write_box (GString               *into,
           const DemarcPrimitive *box)
{
  /* A border lies inside the box, SVG's strokes lie on the edge. */
  double inset = box->border.alpha > 0 ? box->border_width / 2 : 0;

  g_string_append (into, "<rect");
  append_attribute (into, "x", box->x + inset);
  append_attribute (into, "y", box->y + inset);
  append_attribute (into, "width", MAX (box->width - 2 * inset, 0));
  append_attribute (into, "height", MAX (box->height - 2 * inset, 0));
  append_attribute (into, "rx", MAX (box->radius - inset, 0));
  append_color (into, "fill", &box->color);
  if (inset > 0)
    {
      append_color (into, "stroke", &box->border);
      append_attribute (into, "stroke-width", box->border_width);
    }
  g_string_append (into, "/>\n");
}

static void
append_corner (GString *into,
               double   radius,
               gboolean clockwise,
               double   x,
               double   y)
{
  g_string_append_c (into, 'A');
  append_number (into, radius);
  g_string_append_c (into, ' ');
  append_number (into, radius);
  g_string_append_printf (into, " 0 0 %d ", clockwise);
  append_number (into, x);
  g_string_append_c (into, ' ');
  append_number (into, y);
}

static void
write_wedge (GString               *into,
             const DemarcPrimitive *wedge)
{
  double sign = wedge->mirrored ? -1 : 1;
  double edge = wedge->mirrored ? wedge->x : wedge->x + wedge->width;
  double bottom = wedge->y + wedge->height;
  double r = wedge->radius;

  g_string_append (into, "<path d=\"");
  append_point (into, 'M', wedge->cut + wedge->slant / 2, wedge->y);
  append_point (into, 'L', edge - sign * r, wedge->y);
  append_corner (into, r, !wedge->mirrored, edge, wedge->y + r);
  append_point (into, 'L', edge, bottom - r);
  append_corner (into, r, !wedge->mirrored, edge - sign * r, bottom);
  append_point (into, 'L', wedge->cut - wedge->slant / 2, bottom);
  g_string_append (into, "Z\"");
  append_color (into, "fill", &wedge->color);
  g_string_append (into, "/>\n");
}

static void
write_stripes (GString               *into,
               const DemarcPrimitive *stripes)
{
  double lean = fabs (stripes->slant);
  double bottom = stripes->y + stripes->height;

  g_string_append (into, "<path d=\"");
  for (double x = stripes->x; x + lean + stripes->thickness <= stripes->x + stripes->width + 0.01;
       x += stripes->step)
    {
      double top_x = stripes->slant > 0 ? x + lean : x;
      double bottom_x = stripes->slant > 0 ? x : x + lean;

      append_point (into, 'M', top_x, stripes->y);
      append_point (into, 'L', top_x + stripes->thickness, stripes->y);
      append_point (into, 'L', bottom_x + stripes->thickness, bottom);
      append_point (into, 'L', bottom_x, bottom);
      g_string_append_c (into, 'Z');
    }
  g_string_append_c (into, '"');
  append_color (into, "fill", &stripes->color);
  g_string_append (into, "/>\n");
}

/* Turns what follows around a point, by quarters to the right. */
static void
append_turn (GString *into,
             int      turn,
             double   x,
             double   y)
{
  g_string_append (into, " transform=\"rotate(");
  append_number (into, turn * 90);
  g_string_append_c (into, ' ');
  append_number (into, x);
  g_string_append_c (into, ' ');
  append_number (into, y);
  g_string_append (into, ")\"");
}

static void
write_text (GString               *into,
            DemarcTypesetter      *typesetter,
            const DemarcPrimitive *text)
{
  gboolean is_rtl = demarc_typesetter_is_rtl (typesetter, text->text);

  if (text->link != NULL)
    {
      g_string_append (into, "<a href=\"");
      append_escaped (into, text->link);
      g_string_append (into, "\">");
    }

  g_string_append (into, "<text");
  append_attribute (into, "x", text->x);
  append_attribute (into, "y", text->y);
  append_attribute (into, "font-size", text->font.size);
  if (text->font.bold)
    g_string_append (into, " font-weight=\"bold\"");
  /* Where a text reads from right to left, its start is on the right. */
  if (is_rtl)
    g_string_append (into, " direction=\"rtl\"");
  if (text->is_end != is_rtl)
    g_string_append (into, " text-anchor=\"end\"");
  if (text->turn != 0)
    append_turn (into, text->turn, text->x, text->y);
  append_color (into, "fill", &text->color);
  g_string_append_c (into, '>');
  append_escaped (into, text->text);
  g_string_append (into, "</text>");

  g_string_append (into, text->link != NULL ? "</a>\n" : "\n");
}

static void
write_icon (GString               *into,
            const DemarcPrimitive *icon)
{
  g_string_append (into, "<path transform=\"translate(");
  append_number (into, icon->x);
  g_string_append_c (into, ' ');
  append_number (into, icon->y);
  g_string_append (into, ") scale(");
  append_number (into, icon->width / 16);
  g_string_append (into, ")\" fill-rule=\"evenodd\"");
  append_color (into, "fill", &icon->color);
  g_string_append (into, " d=\"");
  g_string_append (into, demarc_icon_paths[icon->icon]);
  g_string_append (into, "\"/>\n");
}

static void
write_line (GString               *into,
            const DemarcPrimitive *line)
{
  gboolean is_upright = line->kind == DEMARC_PRIMITIVE_UPRIGHT;

  g_string_append (into, "<line");
  append_attribute (into, "x1", line->x);
  append_attribute (into, "y1", line->y);
  append_attribute (into, "x2", is_upright ? line->x : line->x + line->width);
  append_attribute (into, "y2", is_upright ? line->y + line->height : line->y);
  append_color (into, "stroke", &line->color);
  append_attribute (into, "stroke-width", is_upright ? line->width : line->height);
  if (line->step > 0)
    {
      g_string_append (into, " stroke-dasharray=\"");
      append_number (into, line->thickness);
      g_string_append_c (into, ' ');
      append_number (into, line->step - line->thickness);
      g_string_append_c (into, '"');
    }
  g_string_append (into, "/>\n");
}

static void
write_primitive (GString               *into,
                 DemarcTypesetter      *typesetter,
                 const DemarcPrimitive *primitive)
{
  if (primitive->color.alpha <= 0 && primitive->border.alpha <= 0)
    return;

  switch (primitive->kind)
    {
    case DEMARC_PRIMITIVE_BOX:
      write_box (into, primitive);
      break;
    case DEMARC_PRIMITIVE_WEDGE:
      write_wedge (into, primitive);
      break;
    case DEMARC_PRIMITIVE_STRIPES:
      write_stripes (into, primitive);
      break;
    case DEMARC_PRIMITIVE_TEXT:
      write_text (into, typesetter, primitive);
      break;
    case DEMARC_PRIMITIVE_ICON:
      write_icon (into, primitive);
      break;
    case DEMARC_PRIMITIVE_LINE:
    case DEMARC_PRIMITIVE_UPRIGHT:
      write_line (into, primitive);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
write_piece (GString           *into,
             DemarcScene       *scene,
             const DemarcPiece *piece)
{
  const DemarcPrimitive *primitives = demarc_scene_get_primitives (scene, piece);

  g_string_append (into, "<g");
  if (piece->id != NULL)
    {
      g_string_append (into, " id=\"layer-");
      append_escaped (into, piece->id);
      g_string_append (into, "\" role=\"listitem\"");
    }
  g_string_append (into, " transform=\"translate(");
  append_number (into, piece->x);
  g_string_append_c (into, ' ');
  append_number (into, piece->y);
  g_string_append (into, ")\">\n");
  append_element (into, "title", piece->name);
  append_element (into, "desc", piece->description);

  for (guint i = 0; i < piece->n; i++)
    write_primitive (into, demarc_scene_get_typesetter (scene), &primitives[i]);

  g_string_append (into, "</g>\n");
}

static void
write_root (GString     *into,
            DemarcScene *scene)
{
  double width = ceil (demarc_scene_get_width (scene));
  double height = ceil (demarc_scene_get_height (scene));
  DemarcColor background = demarc_scene_get_background (scene);

  g_string_append (into, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<svg xmlns=\"http://www.w3.org/2000/svg\"");
  append_attribute (into, "width", width);
  append_attribute (into, "height", height);
  g_string_append (into, " viewBox=\"0 0 ");
  append_number (into, width);
  g_string_append_c (into, ' ');
  append_number (into, height);
  g_string_append (into, "\" role=\"list\" font-family=\"");
  append_escaped (into, demarc_typesetter_get_family (demarc_scene_get_typesetter (scene)));
  g_string_append (into, "\">\n");
  append_element (into, "title", demarc_scene_get_title (scene));
  append_element (into, "desc", demarc_scene_get_description (scene));

  g_string_append (into, "<rect");
  append_attribute (into, "width", width);
  append_attribute (into, "height", height);
  append_color (into, "fill", &background);
  g_string_append (into, "/>\n");
}

/**
 * demarc_svg_write:
 * @scene: a scene
 *
 * Writes a scene as an SVG document. The same scene gives the same bytes, in any locale.
 *
 * Returns: (transfer full): the document, UTF-8
 */
GBytes *
demarc_svg_write (DemarcScene *scene)
{
  GString *text;
  guint n;

  g_return_val_if_fail (DEMARC_IS_SCENE (scene), NULL);

  text = g_string_sized_new (16 * 1024);
  n = demarc_scene_get_n_pieces (scene);
  write_root (text, scene);
  for (guint i = 0; i < n; i++)
    write_piece (text, scene, demarc_scene_get_piece (scene, i));
  g_string_append (text, "</svg>\n");

  return g_string_free_to_bytes (text);
}
