/* demarc-typesetter.c: measuring and breaking text
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-typesetter.h"

#include <string.h>

#define ELLIPSIS "…"

/* What was measured is kept, up to this many: diagrams repeat most of their texts. */
#define KNOWN_MAX 8192

/* A line of text that was measured, or cut to fit a room. */
typedef struct
{
  const char *text;
  DemarcFont  font;
  float       room;   /* 0 where nothing was cut */
} Key;

/**
 * DemarcTypesetter:
 *
 * Measures, shortens and breaks text, so that a scene only holds lines that fit. It is independent
 * of any display: positions are not rounded to pixels and glyphs not hinted, so that a scene fits
 * at any scale and both painters draw the same.
 */
struct _DemarcTypesetter
{
  GObject        parent_instance;

  /* Owned */
  char          *family;
  PangoContext  *context;
  PangoLayout   *layout;
  PangoAttrList *attributes;
  GHashTable    *widths;   /* Key to float */
  GHashTable    *fitted;   /* Key to text */
  GHashTable    *metrics;  /* Key to PangoFontMetrics */
};

G_DEFINE_FINAL_TYPE (DemarcTypesetter, demarc_typesetter, G_TYPE_OBJECT)

static guint
hash_key (gconstpointer data)
{
  const Key *key = data;

  return g_str_hash (key->text) ^ (guint) (key->font.size * 64) ^ (guint) (int) (key->room * 64) ^
         (key->font.bold ? 0x8000u : 0);
}

static gboolean
equal_keys (gconstpointer a,
            gconstpointer b)
{
  const Key *first = a;
  const Key *second = b;

  return first->font.size == second->font.size && first->font.bold == second->font.bold &&
         first->room == second->room && g_str_equal (first->text, second->text);
}

static void
free_key (gpointer data)
{
  Key *key = data;

  g_free ((char *) key->text);
  g_free (key);
}

/* Keeps what was found out about a key, in a table of limited size. */
static void
keep (GHashTable *table,
      const Key  *key,
      gpointer    value)
{
  Key *kept = g_new (Key, 1);

  if (g_hash_table_size (table) >= KNOWN_MAX)
    g_hash_table_remove_all (table);

  *kept = *key;
  kept->text = g_strdup (key->text);
  g_hash_table_insert (table, kept, value);
}

static void
demarc_typesetter_dispose (GObject *object)
{
  DemarcTypesetter *self = DEMARC_TYPESETTER (object);

  g_clear_object (&self->layout);
  g_clear_object (&self->context);
  g_clear_pointer (&self->attributes, pango_attr_list_unref);
  g_clear_pointer (&self->widths, g_hash_table_unref);
  g_clear_pointer (&self->fitted, g_hash_table_unref);
  g_clear_pointer (&self->metrics, g_hash_table_unref);
  g_clear_pointer (&self->family, g_free);

  G_OBJECT_CLASS (demarc_typesetter_parent_class)->dispose (object);
}

static void
demarc_typesetter_class_init (DemarcTypesetterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = demarc_typesetter_dispose;
}

static void
demarc_typesetter_init (DemarcTypesetter *self)
{
  self->widths = g_hash_table_new_full (hash_key, equal_keys, free_key, g_free);
  self->fitted = g_hash_table_new_full (hash_key, equal_keys, free_key, g_free);
  self->metrics = g_hash_table_new_full (hash_key, equal_keys, free_key,
                                         (GDestroyNotify) pango_font_metrics_unref);
}

static PangoContext *
make_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 96);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);

  return context;
}

/* No ligatures: librsvg draws none, and a line would not be as wide as it was measured. */
static PangoAttrList *
make_attributes (void)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("liga=0, clig=0, dlig=0"));

  return attributes;
}

static PangoFontDescription *
make_description (DemarcTypesetter *self,
                  DemarcFont        font)
{
  PangoFontDescription *description = pango_font_description_new ();

  pango_font_description_set_family (description, self->family);
  pango_font_description_set_weight (description, font.bold ? PANGO_WEIGHT_BOLD
                                                            : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size (description, (double) font.size * PANGO_SCALE);

  return description;
}

static void
set_up (DemarcTypesetter *self,
        PangoLayout      *layout,
        const char       *text,
        DemarcFont        font)
{
  PangoFontDescription *description = make_description (self, font);

  pango_layout_set_attributes (layout, self->attributes);
  pango_layout_set_font_description (layout, description);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_width (layout, -1);
  pango_layout_set_text (layout, text, -1);
  pango_font_description_free (description);
}

static PangoFontMetrics *
get_metrics (DemarcTypesetter *self,
             DemarcFont        font)
{
  Key key = { "", font, 0 };
  PangoFontMetrics *metrics = g_hash_table_lookup (self->metrics, &key);
  PangoFontDescription *description;

  if (metrics != NULL)
    return metrics;

  description = make_description (self, font);
  metrics = pango_context_get_metrics (self->context, description, NULL);
  pango_font_description_free (description);
  keep (self->metrics, &key, metrics);

  return metrics;
}

/**
 * demarc_typesetter_new:
 * @family: (nullable): a font family, or several separated by commas; %NULL for the system's
 *   sans-serif
 *
 * Makes a typesetter.
 *
 * Returns: (transfer full): the typesetter
 */
DemarcTypesetter *
demarc_typesetter_new (const char *family)
{
  DemarcTypesetter *self = g_object_new (DEMARC_TYPE_TYPESETTER, NULL);

  self->family =
    family == NULL ? g_strdup ("sans-serif") : g_strconcat (family, ", sans-serif", NULL);
  self->context = make_context ();
  self->attributes = make_attributes ();
  self->layout = pango_layout_new (self->context);

  return self;
}

/**
 * demarc_typesetter_get_family:
 * @self: a typesetter
 *
 * Gets the font family, with a generic one at the end.
 *
 * Returns: (transfer none): the family
 */
const char *
demarc_typesetter_get_family (DemarcTypesetter *self)
{
  g_return_val_if_fail (DEMARC_IS_TYPESETTER (self), NULL);

  return self->family;
}

/**
 * demarc_typesetter_get_width:
 * @self: a typesetter
 * @text: a line
 * @font: its font
 *
 * Measures a line.
 *
 * Returns: its width in pixels
 */
float
demarc_typesetter_get_width (DemarcTypesetter *self,
                             const char       *text,
                             DemarcFont        font)
{
  Key key = { text, font, 0 };
  float *known;
  int width;

  g_return_val_if_fail (DEMARC_IS_TYPESETTER (self), 0);

  known = g_hash_table_lookup (self->widths, &key);
  if (known != NULL)
    return *known;

  set_up (self, self->layout, text, font);
  pango_layout_get_size (self->layout, &width, NULL);
  known = g_new (float, 1);
  *known = (float) width / PANGO_SCALE;
  keep (self->widths, &key, known);

  return *known;
}

/**
 * demarc_typesetter_get_ascent:
 * @self: a typesetter
 * @font: a font
 *
 * Gets how far the baseline lies under the top of a line.
 *
 * Returns: the distance in pixels
 */
float
demarc_typesetter_get_ascent (DemarcTypesetter *self,
                              DemarcFont        font)
{
  g_return_val_if_fail (DEMARC_IS_TYPESETTER (self), 0);

  return (float) pango_font_metrics_get_ascent (get_metrics (self, font)) / PANGO_SCALE;
}

/**
 * demarc_typesetter_get_height:
 * @self: a typesetter
 * @font: a font
 *
 * Gets the height of a line.
 *
 * Returns: the height in pixels
 */
float
demarc_typesetter_get_height (DemarcTypesetter *self,
                              DemarcFont        font)
{
  PangoFontMetrics *metrics;

  g_return_val_if_fail (DEMARC_IS_TYPESETTER (self), 0);

  metrics = get_metrics (self, font);

  return (float) (pango_font_metrics_get_ascent (metrics) +
                  pango_font_metrics_get_descent (metrics)) / PANGO_SCALE;
}

/* Whether a text has characters that could make it read from right to left. Those begin with
 * Hebrew; dashes, quotes and symbols, which lie further up, have no direction. */
static gboolean
has_rtl (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c >= 0x0590 && (c < 0x2010 || c >= 0x2e80))
        return TRUE;
    }

  return FALSE;
}

/**
 * demarc_typesetter_is_rtl:
 * @self: a typesetter
 * @text: a line
 *
 * Tells whether a line reads from right to left.
 *
 * Returns: whether it does
 */
gboolean
demarc_typesetter_is_rtl (DemarcTypesetter *self,
                          const char       *text)
{
  g_return_val_if_fail (DEMARC_IS_TYPESETTER (self), FALSE);

  if (!has_rtl (text))
    return FALSE;

  set_up (self, self->layout, text, (DemarcFont) { 12, FALSE });

  /* That of the line: its first character can be a number. */
  return pango_layout_line_get_resolved_direction (
           pango_layout_get_line_readonly (self->layout, 0)) == PANGO_DIRECTION_RTL;
}

/* The offsets at which a text may be cut without tearing a character apart. */
static GArray *
find_cuts (DemarcTypesetter *self,
           const char       *text,
           DemarcFont        font)
{
  GArray *cuts = g_array_new (FALSE, FALSE, sizeof (gsize));
  const PangoLogAttr *attrs;
  const char *p = text;
  int n;

  set_up (self, self->layout, text, font);
  attrs = pango_layout_get_log_attrs_readonly (self->layout, &n);
  for (int i = 0; i < n; i++)
    {
      gsize offset = (gsize) (p - text);

      if (attrs[i].is_cursor_position)
        g_array_append_val (cuts, offset);
      if (*p != '\0')
        p = g_utf8_next_char (p);
    }

  return cuts;
}

static char *
dup_cut (const char *text,
         gsize       length)
{
  g_autofree char *head = g_strndup (text, length);

  g_strchomp (head);

  return g_strconcat (head, ELLIPSIS, NULL);
}

/* The longest beginning of a line that fits, with an ellipsis. */
static char *
cut_to_fit (DemarcTypesetter *self,
            const char       *text,
            DemarcFont        font,
            float             width)
{
  g_autoptr (GArray) cuts = find_cuts (self, text, font);
  guint low = 0;
  guint high = cuts->len - 1;

  while (low < high)
    {
      guint middle = (low + high + 1) / 2;
      g_autofree char *cut = dup_cut (text, g_array_index (cuts, gsize, middle));

      if (demarc_typesetter_get_width (self, cut, font) <= width)
        low = middle;
      else
        high = middle - 1;
    }

  return low == 0 ? g_strdup ("") : dup_cut (text, g_array_index (cuts, gsize, low));
}

/**
 * demarc_typesetter_dup_fitted:
 * @self: a typesetter
 * @text: a line
 * @font: its font
 * @width: how much room there is
 *
 * Shortens a line that does not fit, and ends it with an ellipsis.
 *
 * Returns: (transfer full): the line that fits; "" where not even one character does
 */
char *
demarc_typesetter_dup_fitted (DemarcTypesetter *self,
                              const char       *text,
                              DemarcFont        font,
                              float             width)
{
  Key key = { text, font, width };
  char *known;

  g_return_val_if_fail (DEMARC_IS_TYPESETTER (self), NULL);

  if (demarc_typesetter_get_width (self, text, font) <= width)
    return g_strdup (text);

  known = g_hash_table_lookup (self->fitted, &key);
  if (known == NULL)
    {
      known = cut_to_fit (self, text, font, width);
      keep (self->fitted, &key, known);
    }

  return g_strdup (known);
}

/**
 * demarc_typesetter_wrap:
 * @self: a typesetter
 * @text: a text
 * @font: its font
 * @width: how much room a line has
 * @max_lines: how many lines there may be
 *
 * Breaks a text into lines. What is too much is cut off with an ellipsis.
 *
 * Returns: (transfer full) (element-type utf8): the lines
 */
GPtrArray *
demarc_typesetter_wrap (DemarcTypesetter *self,
                        const char       *text,
                        DemarcFont        font,
                        float             width,
                        guint             max_lines)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (PangoLayout) layout = NULL;
  int n;

  g_return_val_if_fail (DEMARC_IS_TYPESETTER (self), NULL);

  if (demarc_typesetter_get_width (self, text, font) <= width)
    {
      g_ptr_array_add (lines, g_strdup (text));
      return lines;
    }

  layout = demarc_typesetter_dup_layout (self, text, font);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  n = pango_layout_get_line_count (layout);

  for (int i = 0; i < n && lines->len < max_lines; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);
      gboolean is_last_of_more = lines->len + 1 == max_lines && i + 1 < n;
      char *part = is_last_of_more ? demarc_typesetter_dup_fitted (self, text + line->start_index,
                                                                   font, width)
                                   : g_strndup (text + line->start_index, (gsize) line->length);

      /* Where not even one character fits any more, there is at least a sign that more follows. */
      if (is_last_of_more && *part == '\0')
        {
          g_free (part);
          part = g_strdup (ELLIPSIS);
        }
      g_ptr_array_add (lines, g_strstrip (part));
    }

  return lines;
}

/**
 * demarc_typesetter_dup_layout:
 * @self: a typesetter
 * @text: a line
 * @font: its font
 *
 * Makes the layout that a painter draws.
 *
 * Returns: (transfer full): the layout
 */
PangoLayout *
demarc_typesetter_dup_layout (DemarcTypesetter *self,
                              const char       *text,
                              DemarcFont        font)
{
  PangoLayout *layout;

  g_return_val_if_fail (DEMARC_IS_TYPESETTER (self), NULL);

  layout = pango_layout_new (self->context);
  set_up (self, layout, text, font);

  return layout;
}
