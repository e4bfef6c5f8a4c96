/* demarc-layout-matrix-words.c: what is said in and of the picture of a matrix
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-matrix-private.h"

#include <glib/gi18n-lib.h>

#define PARAGRAPH_LINES_MAX 4

/* How many services there are. */
char *
_demarc_matrix_layout_dup_count (DemarcMatrixLayout *self)
{
  guint n = demarc_matrix_get_n_services (self->matrix);

  return g_strdup_printf (ngettext ("%u service", "%u services", n), n);
}

static char *
dup_title (DemarcMatrixLayout *self)
{
  guint n = demarc_matrix_get_n_services (self->matrix);

  /* Translators: the title of a picture of the matrix. */
  return g_strdup_printf (ngettext ("Who answers for what: %u service",
                                    "Who answers for what: %u services", n), n);
}

static char *
dup_subtitle (DemarcMatrixLayout *self)
{
  DemarcMatrixTable *table = demarc_matrix_get_table (self->matrix);
  g_autofree char *lens = demarc_lens_dup_title (demarc_matrix_table_get_lens (table));
  g_autofree char *sums =
    demarc_matrix_dup_total (self->matrix, DEMARC_MATRIX_ALL, DEMARC_MATRIX_ALL);

  /* Translators: %1$s is such as "318 yours · 96 shared · 314 AWS", %2$s the source that was
   * read. */
  return g_strdup_printf (_("%1$s · %2$s"), sums, lens);
}

static float
add_lines (DemarcMatrixLayout *self,
           guint               slot,
           const char         *text,
           DemarcFont          font,
           float               y,
           DemarcColor         color)
{
  DemarcLayout *base = &self->base;
  g_autoptr (GPtrArray) lines =
    demarc_typesetter_wrap (base->typesetter, text, font, base->width, PARAGRAPH_LINES_MAX);

  for (guint i = 0; i < lines->len; i++)
    {
      _demarc_layout_add_text (base, slot + i, g_ptr_array_index (lines, i), font, 0,
                               y + demarc_typesetter_get_ascent (base->typesetter, font), FALSE,
                               color);
      y += demarc_typesetter_get_height (base->typesetter, font);
    }

  return y;
}

/* Adds title and subtitle. */
void
_demarc_matrix_layout_add_title (DemarcMatrixLayout *self)
{
  DemarcLayout *base = &self->base;
  DemarcFont title_font = { 22 * base->scale, TRUE };
  DemarcFont subtitle_font = { 13 * base->scale, FALSE };
  g_autofree char *title = dup_title (self);
  g_autofree char *subtitle = dup_subtitle (self);
  float y = 0;

  _demarc_scene_begin_piece (base->scene, DEMARC_PIECE_TITLE, 0, base->left, base->y, base->width);
  y = add_lines (self, 0, title, title_font, y, base->theme->text);
  y = add_lines (self, PARAGRAPH_LINES_MAX, subtitle, subtitle_font, y, base->theme->faint);
  y += 14 * base->scale;
  _demarc_scene_end_piece (base->scene, y);
  base->y += y;
}

/* Title and description can stand for the picture where it cannot be seen. */
void
_demarc_matrix_layout_set_words (DemarcMatrixLayout *self)
{
  g_autofree char *title = dup_title (self);
  g_autofree char *sums =
    demarc_matrix_dup_total_name (self->matrix, DEMARC_MATRIX_ALL, DEMARC_MATRIX_ALL);

  _demarc_scene_set_words (self->base.scene, title, sums);
}
