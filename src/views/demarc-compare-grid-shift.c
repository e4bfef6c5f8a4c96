/* demarc-compare-grid-shift.c: from one comparison to another
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-grid-private.h"

#include <glib/gi18n-lib.h>

#define SHIFT_DURATION 400

/* How wide a column is at least before the grid is scrolled sideways. */
#define COLUMN_MIN 104

/* How anything of the grid is laid out, at a width. */
DemarcLayoutOptions
_demarc_compare_grid_make_options (DemarcCompareGrid *self,
                                   float              width)
{
  return (DemarcLayoutOptions) {
    .width = width,
    .text_scale = self->text_scale,
    .theme = self->theme,
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
    .with_legend = TRUE,
  };
}

static DemarcScene *
lay_out (DemarcCompareGrid *self,
         int                width,
         int                height)
{
  DemarcLayoutOptions options = _demarc_compare_grid_make_options (self, (float) width);
  DemarcCompareOptions compare_options = {
    .only_differences = self->only_differences,
    .is_open = self->is_open,
    .head_room = DEMARC_COMPARE_HEADS_ROOM,
    .column_min = COLUMN_MIN * self->text_scale,
  };

  options.height = (float) height;

  return demarc_layout_comparison (self->comparison, self->typesetter, &options, &compare_options);
}

/* The column that is not in the drawing that is being left. If there are several, all are seen from
 * the first one on. */
static void
find_newest (DemarcCompareGrid *self)
{
  self->newest = 0;
  for (guint i = 0; self->from != NULL && i < demarc_scene_get_n_pieces (self->to); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->to, i);

      if (piece->kind == DEMARC_PIECE_COLUMN && self->newest == 0 &&
          demarc_scene_find_piece (self->from, piece->kind, piece->number) == NULL)
        self->newest = piece->number;
    }
}

/* Marks the cell whose reasons are shown. */
void
_demarc_compare_grid_update_selected (DemarcCompareGrid *self)
{
  if (self->selected_layer >= 0)
    demarc_compare_overview_set_layer (self->overview, self->selected_layer);

  for (guint i = 0; self->to != NULL && i < demarc_scene_get_n_pieces (self->to); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (self->to, i);
      GtkWidget *item = _demarc_compare_grid_get_item (self, piece);

      if (item != NULL && piece->kind == DEMARC_PIECE_CELL)
        demarc_layer_item_set_selected (DEMARC_LAYER_ITEM (item),
                                        (int) piece->layer == self->selected_layer &&
                                          piece->column == self->selected_column);
    }
}

static void
show_scene (DemarcCompareGrid *self,
            DemarcScene       *scene,
            float              t)
{
  g_set_object (&self->scene, scene);
  for (Pane i = 0; i < N_PANES; i++)
    demarc_compare_pane_show (self->panes[i], scene);
  _demarc_compare_grid_mix_frames (self, t);
}

/* Shows a part of the way. */
void
_demarc_compare_grid_shift (float    t,
                            gpointer user_data)
{
  DemarcCompareGrid *self = DEMARC_COMPARE_GRID (user_data);
  g_autoptr (DemarcScene) scene = demarc_scene_mix_comparisons (self->from, self->to, t);

  self->by = t;
  show_scene (self, scene, t);
  if (!self->is_allocating)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
  if (t >= 1)
    g_clear_object (&self->from);
}

/* What is new is kept in sight until it is there. */
void
_demarc_compare_grid_reveal_newest (DemarcCompareGrid *self)
{
  const DemarcPiece *newest = demarc_scene_find_piece (self->to, DEMARC_PIECE_COLUMN, self->newest);

  if (newest != NULL)
    _demarc_compare_grid_reveal (self, newest);
  if (self->from == NULL)
    self->newest = 0;
}

/* The sentences stand elsewhere: they would be read whenever the grid is entered. */
static void
update_words (DemarcCompareGrid *self)
{
  const DemarcPiece *fold = demarc_scene_find_piece (self->to, DEMARC_PIECE_FOLD, 0);
  guint n = demarc_comparison_get_n_rows (self->comparison);
  guint n_different = n - demarc_comparison_count_equal (self->comparison);
  /* Translators: %1$u is how many layers differ, %2$u how many there are. */
  g_autofree char *count = g_strdup_printf (
    ngettext ("%1$u of %2$u layer differs", "%1$u of %2$u layers differ", n), n_different, n);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, count, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->panes[PANE_ACROSS]),
                               GTK_ACCESSIBLE_STATE_HIDDEN, fold == NULL, -1);
  if (fold != NULL)
    gtk_accessible_update_state (GTK_ACCESSIBLE (_demarc_compare_grid_get_item (self, fold)),
                                 GTK_ACCESSIBLE_STATE_EXPANDED, (gboolean) self->is_open, -1);
}

static void
update_target (DemarcCompareGrid *self,
               DemarcScene       *scene)
{
  g_set_object (&self->to, scene);
  demarc_compare_heads_show (DEMARC_COMPARE_HEADS (self->panes[PANE_HEADS]), self->comparison,
                             self->theme);
  for (Pane i = 0; i < N_PANES; i++)
    demarc_compare_pane_update (self->panes[i], scene);
  _demarc_compare_grid_update_selected (self);
  demarc_compare_overview_show (self->overview, self->comparison, scene, self->theme);
  update_words (self);
}

/* Lays the target out for the present size, and goes there or begins to. When only the size changes
 * on the way, the way leads to the new place. */
void
_demarc_compare_grid_lay_out (DemarcCompareGrid *self,
                              int                width,
                              int                height)
{
  g_autoptr (DemarcScene) scene = lay_out (self, width, height);
  gboolean animate = self->shall_animate && self->scene != NULL;

  self->is_stale = FALSE;
  self->shall_animate = FALSE;
  self->laid_width = width;
  self->laid_height = height;
  update_target (self, scene);
  _demarc_compare_grid_measure (self, scene, &self->to_frame);

  if (animate)
    {
      g_set_object (&self->from, self->scene);
      self->from_frame = self->frame;
      find_newest (self);
      _demarc_compare_grid_shift (0, self);
      demarc_tween_start (self->tween, SHIFT_DURATION);
    }
  else if (self->from != NULL)
    {
      _demarc_compare_grid_shift (self->by, self);
    }
  else
    {
      show_scene (self, scene, 1);
    }
}
