/* demarc-trace.c: where layers were seen last
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-trace.h"

#include "demarc-scene-private.h"

static void
add_layer (DemarcScene       *into,
           DemarcScene       *from,
           const DemarcPiece *piece,
           guint              number,
           float              by_x,
           float              by_y)
{
  const DemarcPrimitive *primitives = demarc_scene_get_primitives (from, piece);
  DemarcPiece *copy;

  _demarc_scene_begin_copy (into, piece);
  copy = _demarc_scene_get_last (into);
  copy->kind = DEMARC_PIECE_LAYER;
  copy->number = number;
  copy->x += by_x;
  copy->y += by_y;
  for (guint i = 0; i < piece->n; i++)
    _demarc_scene_add_copy (into, &primitives[i]);
  _demarc_scene_end_piece (into, piece->height);
}

/**
 * demarc_scene_dup_trace:
 * @self: the scene of a diagram, of a line of a matrix, or another trace
 * @by_x: how far to the right
 * @by_y: how far down
 *
 * Makes a scene of the layers of another one alone, moved. The cells of a line of a matrix become
 * layers, so that a mixture of the trace and the scene of a diagram is the way from one to the
 * other.
 *
 * Returns: (transfer full): the scene
 */
DemarcScene *
demarc_scene_dup_trace (DemarcScene *self,
                        float        by_x,
                        float        by_y)
{
  DemarcColor background;
  DemarcScene *trace;

  g_return_val_if_fail (DEMARC_IS_SCENE (self), NULL);

  background = demarc_scene_get_background (self);
  trace = _demarc_scene_new (demarc_scene_get_typesetter (self), demarc_scene_get_width (self),
                             &background);
  _demarc_scene_set_words (trace, demarc_scene_get_title (self),
                           demarc_scene_get_description (self));
  _demarc_scene_set_height (trace, demarc_scene_get_height (self));
  for (guint i = 0; i < demarc_scene_get_n_pieces (self); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self, i);

      if (piece->kind == DEMARC_PIECE_LAYER)
        add_layer (trace, self, piece, piece->number, by_x, by_y);
      else if (piece->kind == DEMARC_PIECE_CELL)
        add_layer (trace, self, piece, piece->layer, by_x, by_y);
    }

  return trace;
}
