/* demarc-light.c: light on some layers of a scene
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-light.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "demarc-scene-private.h"

/* How much is left of the colours that no light is on. */
#define SHADE 0.22f

/* Pieces that belong to a layer, in whatever picture. */
static gboolean
find_layer (const DemarcPiece *piece,
            guint             *layer)
{
  switch (piece->kind)
    {
    case DEMARC_PIECE_LAYER:
      *layer = piece->number;
      return TRUE;
    case DEMARC_PIECE_ROW:
    case DEMARC_PIECE_CELL:
      *layer = piece->layer;
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
has (guint64 set,
     guint   layer)
{
  return layer < 64 && (set >> layer & 1) != 0;
}

/* Both painters write colours with the same steps, so that their pictures agree. */
static float
round_channel (float part)
{
  return roundf (part * 255) / 255;
}

static DemarcColor
shade (const DemarcColor *color,
       const DemarcColor *background)
{
  DemarcColor mixed;

  if (color->alpha <= 0)
    return *color;

  mixed = demarc_color_mix (background, color, SHADE);

  return (DemarcColor) { round_channel (mixed.red), round_channel (mixed.green),
                         round_channel (mixed.blue), color->alpha };
}

static void
add_shaded (DemarcScene       *into,
            DemarcScene       *from,
            const DemarcPiece *piece)
{
  const DemarcPrimitive *primitives = demarc_scene_get_primitives (from, piece);
  DemarcColor background = demarc_scene_get_background (from);

  for (guint i = 0; i < piece->n; i++)
    {
      DemarcPrimitive *copy = _demarc_scene_add_copy (into, &primitives[i]);

      copy->color = shade (&copy->color, &background);
      copy->border = shade (&copy->border, &background);
    }
}

/* What is covered is not seen, and not told to a screen reader either. */
static void
add_covered (DemarcScene       *into,
             DemarcScene       *from,
             const DemarcPiece *piece)
{
  const DemarcPrimitive *primitives = demarc_scene_get_primitives (from, piece);
  DemarcPiece *last = _demarc_scene_get_last (into);

  g_clear_pointer (&last->name, g_ref_string_release);
  g_clear_pointer (&last->description, g_ref_string_release);
  /* Translators: what a screen reader says of a layer that a talk has not come to. */
  last->name = g_ref_string_new (_("Not shown yet"));
  last->owner = DEMARC_OWNER_UNSTATED;
  for (guint i = 0; i < piece->n; i++)
    {
      DemarcPrimitive *copy = _demarc_scene_add_copy (into, &primitives[i]);

      copy->color.alpha = 0;
      copy->border.alpha = 0;
    }
}

static void
add_as_it_is (DemarcScene       *into,
              DemarcScene       *from,
              const DemarcPiece *piece)
{
  const DemarcPrimitive *primitives = demarc_scene_get_primitives (from, piece);

  for (guint i = 0; i < piece->n; i++)
    _demarc_scene_add_copy (into, &primitives[i]);
}

static void
add_piece (DemarcScene       *into,
           DemarcScene       *from,
           const DemarcPiece *piece,
           guint64            lit,
           guint64            covered)
{
  guint layer = 0;
  gboolean is_layer = find_layer (piece, &layer);

  _demarc_scene_begin_copy (into, piece);
  if (is_layer && has (covered, layer))
    add_covered (into, from, piece);
  else if (is_layer && lit != 0 && !has (lit, layer))
    add_shaded (into, from, piece);
  else
    add_as_it_is (into, from, piece);
  _demarc_scene_end_piece (into, piece->height);
}

/**
 * demarc_scene_light:
 * @self: a scene of a stack, a comparison or the matrix
 * @lit: the layers that light is on, a bit for each by their positions in the model; 0 for all
 * @covered: the layers that are not seen
 *
 * Makes the scene with light on some of its layers, wherever they stand, and others covered.
 * Nothing changes its place, so that it can be mixed with the scene before.
 *
 * Returns: (transfer full): the scene; @self if it is the same
 */
DemarcScene *
demarc_scene_light (DemarcScene *self,
                    guint64      lit,
                    guint64      covered)
{
  DemarcScene *changed;
  DemarcColor background;

  g_return_val_if_fail (DEMARC_IS_SCENE (self), NULL);

  if (lit == 0 && covered == 0)
    return g_object_ref (self);

  background = demarc_scene_get_background (self);
  changed = _demarc_scene_new (demarc_scene_get_typesetter (self), demarc_scene_get_width (self),
                               &background);
  _demarc_scene_set_height (changed, demarc_scene_get_height (self));
  _demarc_scene_set_words (changed, demarc_scene_get_title (self),
                           demarc_scene_get_description (self));
  for (guint i = 0; i < demarc_scene_get_n_pieces (self); i++)
    add_piece (changed, self, demarc_scene_get_piece (self, i), lit, covered);

  return changed;
}
