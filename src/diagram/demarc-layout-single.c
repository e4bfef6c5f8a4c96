/* demarc-layout-single.c: one layer of a stack as a scene
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-private.h"

/**
 * demarc_layout_layer:
 * @stack: a stack
 * @position: the position of a layer
 * @typesetter: what to measure text with
 * @options: how to lay it out; of these the width, the size of text, the colours and the direction
 *   count
 *
 * Lays one layer out as a scene of its own, as wide as the options say: the box that it has in the
 * diagram of the stack, with two lines.
 *
 * Returns: (transfer full): the scene
 */
DemarcScene *
demarc_layout_layer (DemarcStack               *stack,
                     guint                      position,
                     DemarcTypesetter          *typesetter,
                     const DemarcLayoutOptions *options)
{
  DemarcLayout self = { .stack = stack, .typesetter = typesetter, .options = options };
  const DemarcPiece *piece;

  g_return_val_if_fail (DEMARC_IS_STACK (stack), NULL);
  g_return_val_if_fail (position < demarc_stack_get_n_cells (stack), NULL);
  g_return_val_if_fail (options->width > 0 && options->text_scale > 0, NULL);

  self.model = demarc_stack_get_model (stack);
  self.theme = options->theme;
  self.scene = _demarc_scene_new (typesetter, options->width, &self.theme->background);
  self.width = options->width;
  _demarc_layout_choose_fonts (&self);
  self.has_details = TRUE;
  self.has_halves = TRUE;
  self.row_height = _demarc_layout_measure_row (&self, TRUE);
  _demarc_layout_add_layer (&self, position, position + 1);

  piece = demarc_scene_get_piece (self.scene, 0);
  _demarc_scene_set_words (self.scene, piece->name, piece->description);
  _demarc_scene_set_height (self.scene, self.y);

  return self.scene;
}
