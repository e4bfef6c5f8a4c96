/* demarc-mix.c: what lies between two scenes
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-scene-private.h"

static float
mix (float from,
     float to,
     float t)
{
  return from + (to - from) * t;
}

static void
add_faded (DemarcScene           *into,
           const DemarcPrimitive *primitive,
           float                  part)
{
  DemarcPrimitive *copy = _demarc_scene_add_copy (into, primitive);

  copy->color.alpha *= part;
  copy->border.alpha *= part;
}

/* Whether two primitives can become each other. A text that changes cannot: the old one goes, the
 * new one comes. */
static gboolean
is_same_thing (const DemarcPrimitive *a,
               const DemarcPrimitive *b)
{
  return a->slot == b->slot && a->kind == b->kind && a->icon == b->icon &&
         a->is_end == b->is_end && a->turn == b->turn && a->mirrored == b->mirrored &&
         g_strcmp0 (a->text, b->text) == 0;
}

static void
add_mixed (DemarcScene           *into,
           const DemarcPrimitive *a,
           const DemarcPrimitive *b,
           float                  t)
{
  DemarcPrimitive *mixed = _demarc_scene_add_copy (into, a);

  mixed->x = mix (a->x, b->x, t);
  mixed->y = mix (a->y, b->y, t);
  mixed->width = mix (a->width, b->width, t);
  mixed->height = mix (a->height, b->height, t);
  mixed->color = demarc_color_mix (&a->color, &b->color, t);
  mixed->border = demarc_color_mix (&a->border, &b->border, t);
  mixed->border_width = mix (a->border_width, b->border_width, t);
  mixed->radius = mix (a->radius, b->radius, t);
  mixed->cut = mix (a->cut, b->cut, t);
  mixed->slant = mix (a->slant, b->slant, t);
  mixed->step = mix (a->step, b->step, t);
  mixed->thickness = mix (a->thickness, b->thickness, t);
  mixed->font.size = mix (a->font.size, b->font.size, t);
}

/* Both rows are sorted by slot, so one walk finds what belongs together. */
static void
mix_primitives (DemarcScene           *into,
                const DemarcPrimitive *a,
                guint                  n_a,
                const DemarcPrimitive *b,
                guint                  n_b,
                float                  t)
{
  guint i = 0;
  guint j = 0;

  while (i < n_a || j < n_b)
    {
      if (i < n_a && j < n_b && is_same_thing (&a[i], &b[j]))
        add_mixed (into, &a[i++], &b[j++], t);
      else if (i < n_a && (j == n_b || a[i].slot <= b[j].slot))
        add_faded (into, &a[i++], 1 - t);
      else
        add_faded (into, &b[j++], t);
    }
}

/* A piece that only one of the scenes has comes or goes where it stands. */
static void
add_lone_piece (DemarcScene       *into,
                DemarcScene       *from,
                const DemarcPiece *piece,
                float              part)
{
  const DemarcPrimitive *primitives = demarc_scene_get_primitives (from, piece);

  _demarc_scene_begin_copy (into, piece);
  for (guint i = 0; i < piece->n; i++)
    add_faded (into, &primitives[i], part);
  _demarc_scene_end_piece (into, piece->height);
  _demarc_scene_get_last (into)->opacity = piece->opacity * part;
}

static void
add_mixed_piece (DemarcScene       *into,
                 DemarcScene       *from,
                 const DemarcPiece *a,
                 DemarcScene       *to,
                 const DemarcPiece *b,
                 float              t)
{
  DemarcPiece *piece;

  _demarc_scene_begin_copy (into, b);
  piece = _demarc_scene_get_last (into);
  piece->x = mix (a->x, b->x, t);
  piece->y = mix (a->y, b->y, t);
  piece->width = mix (a->width, b->width, t);
  mix_primitives (into, demarc_scene_get_primitives (from, a), a->n,
                  demarc_scene_get_primitives (to, b), b->n, t);
  _demarc_scene_end_piece (into, mix (a->height, b->height, t));
  _demarc_scene_get_last (into)->opacity = mix (a->opacity, b->opacity, t);
}

/* Those that change hands come last, so that they travel over those that only make room. */
static void
add_pieces (DemarcScene *into,
            DemarcScene *from,
            DemarcScene *to,
            float        t,
            float        come,
            int          without,
            gboolean     travellers)
{
  for (guint i = 0; i < demarc_scene_get_n_pieces (to); i++)
    {
      const DemarcPiece *b = demarc_scene_get_piece (to, i);
      const DemarcPiece *a = demarc_scene_find_piece (from, b->kind, b->number);

      if ((a != NULL && a->owner != b->owner) != travellers || (int) b->kind == without)
        continue;

      if (a == NULL)
        add_lone_piece (into, to, b, come);
      else
        add_mixed_piece (into, from, a, to, b, t);
    }
}

/* Makes what lies between two scenes, without the pieces of a kind, or with all for -1. What only
 * @to has is there by @come, what only @from has by @stay. */
DemarcScene *
_demarc_scene_mix_without (DemarcScene *from,
                           DemarcScene *to,
                           float        t,
                           float        come,
                           float        stay,
                           int          without)
{
  DemarcColor background = demarc_scene_get_background (to);
  DemarcScene *mixed =
    _demarc_scene_new (demarc_scene_get_typesetter (to),
                       mix (demarc_scene_get_width (from), demarc_scene_get_width (to), t),
                       &background);

  _demarc_scene_set_height (mixed, mix (demarc_scene_get_height (from),
                                        demarc_scene_get_height (to), t));
  _demarc_scene_set_words (mixed, demarc_scene_get_title (to), demarc_scene_get_description (to));

  for (guint i = 0; i < demarc_scene_get_n_pieces (from); i++)
    {
      const DemarcPiece *a = demarc_scene_get_piece (from, i);

      if ((int) a->kind != without && demarc_scene_find_piece (to, a->kind, a->number) == NULL)
        add_lone_piece (mixed, from, a, stay);
    }

  add_pieces (mixed, from, to, t, come, without, FALSE);
  add_pieces (mixed, from, to, t, come, without, TRUE);

  return mixed;
}

/**
 * demarc_scene_mix:
 * @from: a scene
 * @to: another
 * @t: how far from one to the other, from 0 to 1
 *
 * Makes the scene between two scenes: what both have is somewhere between its two places, sizes and
 * colours; what only one has is more or less there. Words are those of @to. At 0 and at 1 it is the
 * one or the other scene itself.
 *
 * Returns: (transfer full): the scene
 */
DemarcScene *
demarc_scene_mix (DemarcScene *from,
                  DemarcScene *to,
                  float        t)
{
  g_return_val_if_fail (DEMARC_IS_SCENE (from), NULL);
  g_return_val_if_fail (DEMARC_IS_SCENE (to), NULL);

  if (t <= 0 || from == to)
    return g_object_ref (from);
  if (t >= 1)
    return g_object_ref (to);

  return _demarc_scene_mix_without (from, to, t, t, 1 - t, -1);
}
