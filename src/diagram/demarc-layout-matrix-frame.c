/* demarc-layout-matrix-frame.c: the sizes in the picture of a matrix
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-matrix-private.h"

#include <math.h>

#define WIDTH_NARROW 480.f
#define GAP 4.f
#define CELL_MIN 48.f
#define CELL_MAX 116.f
#define CELL_HEIGHT 28.f
#define CELL_HEIGHT_LAYER 36.f
#define GROUP_MORE 18.f

/* Names take this part of the width, within limits. */
#define NAMES_PART 0.2f
#define NAMES_MIN 124.f
#define NAMES_MAX 230.f
#define NAMES_PART_MAX 0.38f

/* Where they have less, they take two lines. */
#define NAMES_ONE_LINE 160.f

/* Heads across their columns have so many lines at most; where that is not enough for all layers,
 * they read upwards. Those of services are not measured, as there can be any number of them. */
#define ACROSS_LINES 4
#define ACROSS_MIN 92.f
#define UP_LINES 3
#define UP_MIN 60.f
#define UP_STEP 8.f
#define UP_MAX 136.f
#define UP_SERVICE 124.f

static float
get_line_height (DemarcMatrixLayout *self)
{
  return demarc_typesetter_get_height (self->base.typesetter, self->head_font);
}

static float
get_name_height (DemarcMatrixLayout *self)
{
  return demarc_typesetter_get_height (self->base.typesetter, self->name_font);
}

static const char *
get_layer_title (DemarcMatrixLayout *self,
                 guint               layer)
{
  return demarc_entry_get_title (DEMARC_ENTRY (demarc_model_get_layer (self->base.model, layer)));
}

/* Whether the titles of all layers fit into so many lines of a length. */
static gboolean
layers_fit (DemarcMatrixLayout *self,
            float               length,
            guint               n_lines)
{
  gboolean fits = TRUE;

  for (guint i = 0; fits && i < demarc_matrix_get_n_layers (self->matrix); i++)
    {
      g_autoptr (GPtrArray) lines = _demarc_matrix_layout_break (
        self, get_layer_title (self, i), self->head_font, length, n_lines, &fits);
    }

  return fits;
}

/* The least length that can be enough: nothing shorter needs to be tried. */
static float
get_shortest (DemarcMatrixLayout *self,
              guint               n_lines)
{
  float shortest = UP_MIN * self->base.scale;

  for (guint i = 0; i < demarc_matrix_get_n_layers (self->matrix); i++)
    shortest = MAX (shortest, demarc_typesetter_get_width (self->base.typesetter,
                                                           get_layer_title (self, i),
                                                           self->head_font) / (float) n_lines);

  return shortest;
}

static void
choose_upward_heads (DemarcMatrixLayout *self,
                     DemarcMatrixFrame  *frame)
{
  float scale = self->base.scale;
  float length = UP_SERVICE * scale;

  frame->is_turned = TRUE;
  frame->n_head_lines = (guint) CLAMP (frame->cell_width / get_line_height (self), 1, UP_LINES);
  if (!frame->is_transposed)
    {
      length = get_shortest (self, frame->n_head_lines);
      while (length < UP_MAX * scale && !layers_fit (self, length, frame->n_head_lines))
        length += UP_STEP * scale;
      length = MIN (length, UP_MAX * scale);
    }

  frame->heads_height = length;
}

static void
choose_heads (DemarcMatrixLayout *self,
              DemarcMatrixFrame  *frame)
{
  float scale = self->base.scale;
  gboolean fits = frame->cell_width >= ACROSS_MIN * scale;

  frame->n_head_lines = ACROSS_LINES;
  if (fits && !frame->is_transposed)
    fits = layers_fit (self, frame->cell_width, ACROSS_LINES);

  if (fits)
    frame->heads_height = ACROSS_LINES * get_line_height (self);
  else
    choose_upward_heads (self, frame);

  /* Layers have an icon. */
  if (!frame->is_transposed)
    frame->heads_height += 22 * scale;
  frame->heads_height = ceilf (frame->heads_height + 4 * scale);
}

/* Boxes lie on whole pixels, so that their edges are sharp. */
static void
choose_cells (DemarcMatrixLayout *self,
              DemarcMatrixFrame  *frame)
{
  float width = self->base.options->width;
  float scale = self->base.scale;
  guint n = frame->is_transposed ? demarc_matrix_get_n_rows (self->matrix)
                                 : demarc_matrix_get_n_layers (self->matrix);
  float room;

  frame->gap = ceilf (GAP * MIN (scale, 1.25f));
  frame->names_width =
    floorf (CLAMP (width * NAMES_PART, MIN (NAMES_MIN * scale, width * NAMES_PART_MAX),
                   NAMES_MAX * scale));
  room = width - 2 * frame->margin - frame->names_width;
  frame->cell_width = floorf (CLAMP (room / (float) MAX (n, 1) - frame->gap,
                                     ceilf (CELL_MIN * scale), CELL_MAX * scale));
  frame->n_name_lines = frame->names_width < NAMES_ONE_LINE * scale ? 2 : 1;
  frame->cell_height = (frame->is_transposed ? CELL_HEIGHT_LAYER : CELL_HEIGHT) * scale;
  frame->cell_height =
    ceilf (MAX (frame->cell_height,
                (float) frame->n_name_lines * get_name_height (self) + 2 * scale));
  frame->group_more = ceilf (GROUP_MORE * scale);
}

/* The longest words for which there is room in cells of all owners. */
static void
choose_words (DemarcMatrixLayout *self,
              DemarcMatrixFrame  *frame)
{
  float room = frame->cell_width - 2 * _demarc_matrix_layout_get_inset (self);

  for (frame->shortness = 0; frame->shortness + 1 < MATRIX_N_SHORTNESSES; frame->shortness++)
    {
      gboolean fits = TRUE;

      for (DemarcOwner owner = DEMARC_OWNER_CUSTOMER; owner < DEMARC_N_OWNERS; owner++)
        {
          g_autofree char *word = _demarc_matrix_layout_dup_word (self, owner, frame->shortness);

          fits = fits && demarc_typesetter_get_width (self->base.typesetter, word,
                                                      self->base.word_font) <= room;
        }
      if (fits)
        return;
    }
}

/**
 * demarc_matrix_frame_init:
 * @self: where to put the sizes
 * @matrix: a matrix
 * @typesetter: what to measure text with
 * @options: how to lay it out
 *
 * Finds the sizes in the picture of a matrix, so that it is as wide as asked, or wider where that
 * is too little. How high the picture becomes does not matter.
 */
void
demarc_matrix_frame_init (DemarcMatrixFrame         *self,
                          DemarcMatrix              *matrix,
                          DemarcTypesetter          *typesetter,
                          const DemarcLayoutOptions *options)
{
  DemarcMatrixLayout layout;

  g_return_if_fail (DEMARC_IS_MATRIX (matrix));
  g_return_if_fail (options->width > 0 && options->text_scale > 0);

  *self = (DemarcMatrixFrame) {
    .margin = options->width < WIDTH_NARROW ? 10 : 20,
    .is_transposed = demarc_matrix_get_options (matrix)->transpose,
  };
  _demarc_matrix_layout_init (&layout, matrix, typesetter, options, self);
  choose_cells (&layout, self);
  choose_heads (&layout, self);
  choose_words (&layout, self);
}
