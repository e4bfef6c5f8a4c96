/* demarc-painter.c: a scene on the screen
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-painter.h"

#include <math.h>

#include "demarc-icon-paths.h"

/* Lines of text that were set are kept, up to this many. */
#define LAYOUTS_MAX 1024

/* A line of text, by what makes it look as it does. Texts of scenes are interned, so the pointer
 * tells. */
typedef struct
{
  const char       *text;
  DemarcTypesetter *typesetter;
  DemarcFont        font;
} Key;

/**
 * DemarcPainter:
 *
 * Paints the primitives of scenes as render nodes, just as demarc_svg_write() writes them. No
 * opacity groups, no cross-fades and no textures: colours are mixed as numbers, so that a frame
 * costs little even without a graphics card.
 */
struct _DemarcPainter
{
  GObject     parent_instance;

  /* Owned */
  GHashTable *layouts;
};

G_DEFINE_FINAL_TYPE (DemarcPainter, demarc_painter, G_TYPE_OBJECT)

static guint
hash_key (gconstpointer data)
{
  const Key *key = data;

  return g_direct_hash (key->text) ^ (guint) (key->font.size * 64) ^ (key->font.bold ? 0x8000u : 0);
}

static gboolean
equal_keys (gconstpointer a,
            gconstpointer b)
{
  const Key *first = a;
  const Key *second = b;

  return first->text == second->text && first->typesetter == second->typesetter &&
         first->font.size == second->font.size && first->font.bold == second->font.bold;
}

static void
free_key (gpointer data)
{
  Key *key = data;

  g_ref_string_release ((char *) key->text);
  g_object_unref (key->typesetter);
  g_free (key);
}

static void
demarc_painter_finalize (GObject *object)
{
  DemarcPainter *self = DEMARC_PAINTER (object);

  g_clear_pointer (&self->layouts, g_hash_table_unref);

  G_OBJECT_CLASS (demarc_painter_parent_class)->finalize (object);
}

static void
demarc_painter_class_init (DemarcPainterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_painter_finalize;
}

static void
demarc_painter_init (DemarcPainter *self)
{
  self->layouts = g_hash_table_new_full (hash_key, equal_keys, free_key, g_object_unref);
}

static PangoLayout *
get_layout (DemarcPainter         *self,
            DemarcTypesetter      *typesetter,
            const DemarcPrimitive *text)
{
  Key key = { text->text, typesetter, text->font };
  PangoLayout *layout = g_hash_table_lookup (self->layouts, &key);
  Key *kept;

  if (layout != NULL)
    return layout;

  if (g_hash_table_size (self->layouts) >= LAYOUTS_MAX)
    g_hash_table_remove_all (self->layouts);

  kept = g_new (Key, 1);
  *kept = key;
  kept->text = g_ref_string_acquire (text->text);
  g_object_ref (kept->typesetter);
  layout = demarc_typesetter_dup_layout (typesetter, text->text, text->font);
  g_hash_table_insert (self->layouts, kept, layout);

  return layout;
}

/**
 * demarc_color_to_rgba:
 * @color: a colour
 *
 * Makes what GTK calls a colour.
 *
 * Returns: the colour
 */
GdkRGBA
demarc_color_to_rgba (const DemarcColor *color)
{
  return (GdkRGBA) { color->red, color->green, color->blue, color->alpha };
}

static GskRoundedRect
get_outline (const DemarcPrimitive *box)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline,
                                   &GRAPHENE_RECT_INIT (box->x, box->y, box->width, box->height),
                                   box->radius);

  return outline;
}

static void
paint_box (GtkSnapshot           *snapshot,
           const DemarcPrimitive *box)
{
  GskRoundedRect outline = get_outline (box);
  GdkRGBA color = demarc_color_to_rgba (&box->color);
  GdkRGBA border = demarc_color_to_rgba (&box->border);

  if (color.alpha > 0)
    {
      GskRoundedRect surface = outline;

      /* A border hides its edge, which would shine through at the rim of the border. */
      if (border.alpha > 0)
        gsk_rounded_rect_shrink (&surface, box->border_width / 2, box->border_width / 2,
                                 box->border_width / 2, box->border_width / 2);
      gtk_snapshot_push_rounded_clip (snapshot, &surface);
      gtk_snapshot_append_color (snapshot, &color, &surface.bounds);
      gtk_snapshot_pop (snapshot);
    }

  if (border.alpha > 0 && box->border_width > 0)
    gtk_snapshot_append_border (snapshot, &outline,
                                (float[4]) { box->border_width, box->border_width,
                                             box->border_width, box->border_width },
                                (GdkRGBA[4]) { border, border, border, border });
}

/* Leans what is painted next, so that its top is @slant further to the right than its bottom,
 * around the point at @x, @y. */
static void
lean (GtkSnapshot *snapshot,
      float        x,
      float        y,
      float        height,
      float        slant)
{
  GskTransform *transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (x, y));

  transform = gsk_transform_skew (transform, -(float) (atan2 (slant, height) * 180 / G_PI), 0);
  gtk_snapshot_transform (snapshot, transform);
  gsk_transform_unref (transform);
}

static void
paint_wedge (GtkSnapshot           *snapshot,
             const DemarcPrimitive *wedge)
{
  GskRoundedRect outline = get_outline (wedge);
  GdkRGBA color = demarc_color_to_rgba (&wedge->color);
  float reach = wedge->width + fabsf (wedge->slant);

  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_save (snapshot);
  lean (snapshot, wedge->cut, wedge->y + wedge->height / 2, wedge->height, wedge->slant);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (wedge->mirrored ? -reach : 0, -wedge->height / 2,
                                                  reach, wedge->height));
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_pop (snapshot);
}

static void
paint_stripes (GtkSnapshot           *snapshot,
               const DemarcPrimitive *stripes)
{
  GdkRGBA color = demarc_color_to_rgba (&stripes->color);
  float reach = fabsf (stripes->slant);
  float end = stripes->width - reach - stripes->thickness + 0.01f;

  gtk_snapshot_save (snapshot);
  lean (snapshot, stripes->x + reach / 2, stripes->y + stripes->height / 2, stripes->height,
        stripes->slant);
  for (float x = 0; x <= end; x += stripes->step)
    gtk_snapshot_append_color (snapshot, &color,
                               &GRAPHENE_RECT_INIT (x, -stripes->height / 2, stripes->thickness,
                                                    stripes->height));
  gtk_snapshot_restore (snapshot);
}

static void
paint_text (DemarcPainter         *self,
            GtkSnapshot           *snapshot,
            DemarcTypesetter      *typesetter,
            const DemarcPrimitive *text)
{
  PangoLayout *layout = get_layout (self, typesetter, text);
  GdkRGBA color = demarc_color_to_rgba (&text->color);
  float x = text->is_end ? -text->width : 0;
  float baseline = (float) pango_layout_get_baseline (layout) / PANGO_SCALE;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (text->x, text->y));
  if (text->turn != 0)
    gtk_snapshot_rotate (snapshot, (float) text->turn * 90);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, -baseline));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
paint_icon (GtkSnapshot           *snapshot,
            const DemarcPrimitive *icon)
{
  cairo_t *cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (icon->x, icon->y, icon->width, icon->height));

  cairo_set_source_rgba (cr, icon->color.red, icon->color.green, icon->color.blue,
                         icon->color.alpha);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  demarc_icon_trace (cr, icon->icon, icon->x, icon->y, icon->width);
  cairo_fill (cr);
  cairo_destroy (cr);
}

static void
paint_line (GtkSnapshot           *snapshot,
            const DemarcPrimitive *line)
{
  GdkRGBA color = demarc_color_to_rgba (&line->color);
  float step = line->step > 0 ? line->step : line->width;
  float dash = line->step > 0 ? line->thickness : line->width;

  for (float x = 0; x < line->width; x += step)
    gtk_snapshot_append_color (snapshot, &color,
                               &GRAPHENE_RECT_INIT (line->x + x, line->y - line->height / 2,
                                                    MIN (dash, line->width - x), line->height));
}

static void
paint_upright (GtkSnapshot           *snapshot,
               const DemarcPrimitive *line)
{
  GdkRGBA color = demarc_color_to_rgba (&line->color);
  float step = line->step > 0 ? line->step : line->height;
  float dash = line->step > 0 ? line->thickness : line->height;

  for (float y = 0; y < line->height; y += step)
    gtk_snapshot_append_color (snapshot, &color,
                               &GRAPHENE_RECT_INIT (line->x - line->width / 2, line->y + y,
                                                    line->width, MIN (dash, line->height - y)));
}

/**
 * demarc_painter_paint:
 * @self: a painter
 * @snapshot: where to paint
 * @typesetter: what their lines were measured with
 * @primitives: (array length=n): primitives
 * @n: how many
 *
 * Paints primitives, in their order.
 */
void
demarc_painter_paint (DemarcPainter         *self,
                      GtkSnapshot           *snapshot,
                      DemarcTypesetter      *typesetter,
                      const DemarcPrimitive *primitives,
                      guint                  n)
{
  g_return_if_fail (DEMARC_IS_PAINTER (self));

  for (guint i = 0; i < n; i++)
    {
      const DemarcPrimitive *primitive = &primitives[i];

      if (primitive->color.alpha <= 0 && primitive->border.alpha <= 0)
        continue;

      switch (primitive->kind)
        {
        case DEMARC_PRIMITIVE_BOX:
          paint_box (snapshot, primitive);
          break;
        case DEMARC_PRIMITIVE_WEDGE:
          paint_wedge (snapshot, primitive);
          break;
        case DEMARC_PRIMITIVE_STRIPES:
          paint_stripes (snapshot, primitive);
          break;
        case DEMARC_PRIMITIVE_TEXT:
          paint_text (self, snapshot, typesetter, primitive);
          break;
        case DEMARC_PRIMITIVE_ICON:
          paint_icon (snapshot, primitive);
          break;
        case DEMARC_PRIMITIVE_LINE:
          paint_line (snapshot, primitive);
          break;
        case DEMARC_PRIMITIVE_UPRIGHT:
          paint_upright (snapshot, primitive);
          break;
        default:
          g_assert_not_reached ();
        }
    }
}

/**
 * demarc_painter_paint_piece:
 * @self: a painter
 * @snapshot: where to paint
 * @scene: a scene
 * @piece: a piece of it
 *
 * Paints a piece at its place.
 */
void
demarc_painter_paint_piece (DemarcPainter     *self,
                            GtkSnapshot       *snapshot,
                            DemarcScene       *scene,
                            const DemarcPiece *piece)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (piece->x, piece->y));
  demarc_painter_paint (self, snapshot, demarc_scene_get_typesetter (scene),
                        demarc_scene_get_primitives (scene, piece), piece->n);
  gtk_snapshot_restore (snapshot);
}

/**
 * demarc_painter_paint_scene:
 * @self: a painter
 * @snapshot: where to paint
 * @scene: a scene
 *
 * Paints a whole scene with its background.
 */
void
demarc_painter_paint_scene (DemarcPainter *self,
                            GtkSnapshot   *snapshot,
                            DemarcScene   *scene)
{
  DemarcColor background = demarc_scene_get_background (scene);
  GdkRGBA color = demarc_color_to_rgba (&background);
  guint n = demarc_scene_get_n_pieces (scene);

  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (0, 0, ceilf (demarc_scene_get_width (scene)),
                                                  ceilf (demarc_scene_get_height (scene))));
  for (guint i = 0; i < n; i++)
    demarc_painter_paint_piece (self, snapshot, scene, demarc_scene_get_piece (scene, i));
}

/**
 * demarc_painter_new:
 *
 * Makes a painter.
 *
 * Returns: (transfer full): the painter
 */
DemarcPainter *
demarc_painter_new (void)
{
  return g_object_new (DEMARC_TYPE_PAINTER, NULL);
}
