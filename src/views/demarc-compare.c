/* demarc-compare.c: the page that compares subjects
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-columns.h"
#include "demarc-wrap-layout.h"

/* So much of the sentence stands above the table, which must be seen without scrolling; all of it
 * stands above the lists. */
#define SENTENCE_LINES 5

/**
 * DemarcCompare:
 *
 * Two to six subjects side by side, and what going from one to another hands over, as a table or as
 * lists. What is compared is the place of the session; choosing in the list adds a column or takes
 * it away.
 *
 * Its struct is in demarc-compare-private.h: words and columns have files of their own.
 */

G_DEFINE_FINAL_TYPE (DemarcCompare, demarc_compare, DEMARC_TYPE_VIEW)

DemarcSession *
_demarc_compare_get_session (DemarcCompare *self)
{
  return demarc_view_get_session (DEMARC_VIEW (self));
}

/* Whether there is something to hold against the baseline. */
gboolean
_demarc_compare_has_two (DemarcCompare *self)
{
  return self->comparison != NULL && demarc_comparison_get_n_columns (self->comparison) >= 2;
}

/* The column that was looked at last; until one was, and where that is the baseline itself, the
 * last one. */
static guint
find_chosen (DemarcCompare *self)
{
  DemarcSession *session = _demarc_compare_get_session (self);
  guint n = demarc_comparison_get_n_columns (self->comparison);
  guint baseline = demarc_comparison_get_baseline (self->comparison);
  guint column = demarc_session_get_column (session);
  gboolean was_looked_at =
    demarc_session_get_layer (session) != NULL ||
    demarc_place_has_option (demarc_session_get_place (session), DEMARC_PLACE_AT);

  if (was_looked_at && column != baseline)
    return column;

  return baseline == n - 1 && n > 1 ? n - 2 : n - 1;
}

/* Looks at a column, and at one of its layers or, with %NULL, at the same one as before. */
void
_demarc_compare_look_at (DemarcCompare *self,
                         guint          column,
                         const char    *layer)
{
  DemarcSession *session = _demarc_compare_get_session (self);
  DemarcPlace *present = demarc_session_get_place (session);
  g_auto (GStrv) parts = demarc_columns_split (demarc_place_get_subject (present));
  g_autoptr (DemarcPlace) at = NULL;
  g_autoptr (DemarcPlace) place = NULL;

  if (column >= g_strv_length (parts))
    return;

  at = demarc_place_with_option (present, DEMARC_PLACE_AT, parts[column]);
  place = layer == NULL ? g_object_ref (at)
                        : demarc_place_with_option (at, DEMARC_PLACE_LAYER, layer);
  demarc_session_replace (session, place, NULL);
}

static const char *
get_layer_id (DemarcCompare *self,
              guint          layer)
{
  DemarcModel *model = demarc_session_get_model (_demarc_compare_get_session (self));

  return demarc_entry_get_id (DEMARC_ENTRY (demarc_model_get_layer (model, layer)));
}

static void
cell_cb (DemarcCompareGrid *grid,
         guint              layer,
         guint              column,
         DemarcCompare     *self)
{
  _demarc_compare_look_at (self, column, get_layer_id (self, layer));
  demarc_view_choose_layer (DEMARC_VIEW (self));
}

static void
item_cb (DemarcCompareLists *lists,
         guint               layer,
         DemarcCompare      *self)
{
  _demarc_compare_look_at (self, self->column, get_layer_id (self, layer));
  demarc_view_choose_layer (DEMARC_VIEW (self));
}

static void
show (DemarcCompare *self)
{
  DemarcPlace *place = demarc_session_get_place (_demarc_compare_get_session (self));

  demarc_compare_grid_show (self->grid, self->comparison,
                            demarc_place_has_option (place, DEMARC_PLACE_ONLY_DIFFERENCES),
                            self->is_open);
}

static void
fold_cb (DemarcCompareGrid *grid,
         DemarcCompare     *self)
{
  self->is_open = !self->is_open;
  show (self);
}

static gboolean
whole_cb (DemarcCompareGrid *grid,
          DemarcCompare     *self)
{
  DemarcSession *session = _demarc_compare_get_session (self);

  if (demarc_session_get_layer (session) == NULL)
    return FALSE;

  demarc_session_set_option (session, DEMARC_PLACE_LAYER, NULL);

  return TRUE;
}

/* The lists are only filled while they are seen. */
static void
update_content (DemarcCompare *self,
                gboolean       shows_lists)
{
  DemarcSession *session = _demarc_compare_get_session (self);

  gtk_stack_set_visible_child (self->stack, shows_lists ? self->lists_page
                                                        : self->scrolled_window);
  gtk_label_set_lines (self->sentence_label, shows_lists ? -1 : SENTENCE_LINES);
  gtk_label_set_ellipsize (self->sentence_label,
                           shows_lists ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  show (self);
  demarc_compare_grid_set_selected (self->grid, demarc_session_get_layer (session),
                                    demarc_session_get_column (session));
  if (!shows_lists)
    return;

  demarc_compare_lists_show (self->lists, self->comparison, self->column);
  demarc_compare_lists_set_selected (self->lists, demarc_session_get_layer (session));
}

static void
demarc_compare_update (DemarcView *view)
{
  DemarcCompare *self = DEMARC_COMPARE (view);
  DemarcSession *session = demarc_view_get_session (view);
  gboolean is_new =
    g_set_object (&self->comparison, demarc_session_get_comparison (session));
  gboolean shows_lists;

  if (self->comparison != NULL)
    self->column = find_chosen (self);
  shows_lists =
    _demarc_compare_has_two (self) &&
    demarc_place_has_option (demarc_session_get_place (session), DEMARC_PLACE_LISTS);
  _demarc_compare_update_buttons (self, shows_lists);
  _demarc_compare_update_begin (self);
  update_content (self, shows_lists);
  _demarc_compare_update_words (self, is_new);
}

static void
demarc_compare_restyle (DemarcView  *view,
                        DemarcStyle *style)
{
  DemarcCompare *self = DEMARC_COMPARE (view);

  demarc_compare_grid_set_theme (self->grid, demarc_style_get_theme (style));
  demarc_compare_grid_set_font (self->grid, demarc_style_get_family (style),
                                demarc_style_get_text_scale (style));
}

static void
demarc_compare_focus_content (DemarcView *view)
{
  DemarcCompare *self = DEMARC_COMPARE (view);

  gtk_widget_child_focus (gtk_stack_get_visible_child (self->stack) == self->lists_page
                            ? GTK_WIDGET (self->lists) : GTK_WIDGET (self->grid),
                          GTK_DIR_TAB_FORWARD);
}

/* An empty comparison has nothing to paint, and never will. */
static gboolean
demarc_compare_is_ready (DemarcView *view)
{
  return demarc_session_get_comparison (demarc_view_get_session (view)) == NULL ||
         demarc_compare_grid_get_scene (DEMARC_COMPARE (view)->grid) != NULL;
}

static gboolean
demarc_compare_has_export (DemarcView *view)
{
  return demarc_session_get_comparison (demarc_view_get_session (view)) != NULL;
}

static DemarcScene *
demarc_compare_dup_export (DemarcView        *view,
                           const DemarcTheme *theme)
{
  return demarc_compare_grid_dup_export (DEMARC_COMPARE (view)->grid, theme);
}

static void
demarc_compare_dispose (GObject *object)
{
  DemarcCompare *self = DEMARC_COMPARE (object);

  g_clear_object (&self->comparison);
  g_clear_pointer (&self->announced, g_free);

  G_OBJECT_CLASS (demarc_compare_parent_class)->dispose (object);
}

static void
demarc_compare_class_init (DemarcCompareClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  DemarcViewClass *view_class = DEMARC_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_compare_dispose;

  view_class->page = DEMARC_PAGE_COMPARE;
  view_class->update = demarc_compare_update;
  view_class->restyle = demarc_compare_restyle;
  view_class->focus_content = demarc_compare_focus_content;
  view_class->is_ready = demarc_compare_is_ready;
  view_class->has_export = demarc_compare_has_export;
  view_class->dup_export = demarc_compare_dup_export;

  g_type_ensure (DEMARC_TYPE_COLUMN_PICKER);
  g_type_ensure (DEMARC_TYPE_COMPARE_GRID);
  g_type_ensure (DEMARC_TYPE_COMPARE_LISTS);
  g_type_ensure (DEMARC_TYPE_SETS_PANEL);
  g_type_ensure (DEMARC_TYPE_STEADY);
  g_type_ensure (DEMARC_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/demarc/Demarc/ui/views/demarc-compare.ui");
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, add_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, add_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, add_popover);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, begin_box);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, columns_box);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, columns_scroller);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, copy_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, counts_box);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, counts_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, counts_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, differences_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, grid);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, head_box);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, hint_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, lists);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, lists_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, lists_page);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, picker);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, sentence_box);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, sentence_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, stack);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, sets_panel);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, sets_popover);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, suggestions_box);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, table_button);
  gtk_widget_class_set_css_name (widget_class, "explore");
  _demarc_compare_add_bindings (widget_class);
}

static void
demarc_compare_init (DemarcCompare *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  _demarc_compare_set_up_words (self);
  _demarc_compare_set_up_buttons (self);
  g_signal_connect_swapped (self->copy_button, "clicked", G_CALLBACK (_demarc_compare_copy_lists),
                            self);
  g_signal_connect (self->grid, "cell", G_CALLBACK (cell_cb), self);
  g_signal_connect (self->grid, "drop", G_CALLBACK (_demarc_compare_drop_cb), self);
  g_signal_connect (self->grid, "edit", G_CALLBACK (_demarc_compare_edit_cb), self);
  g_signal_connect (self->grid, "fold", G_CALLBACK (fold_cb), self);
  g_signal_connect (self->grid, "move", G_CALLBACK (_demarc_compare_move_cb), self);
  g_signal_connect (self->grid, "whole", G_CALLBACK (whole_cb), self);
  g_signal_connect (self->lists, "chosen", G_CALLBACK (item_cb), self);
  g_signal_connect (self->picker, "chosen", G_CALLBACK (_demarc_compare_add_cb), self);
  g_signal_connect (self->sets_panel, "open", G_CALLBACK (_demarc_compare_open_set_cb), self);
  g_signal_connect (self->sets_panel, "say", G_CALLBACK (_demarc_compare_sets_say_cb), self);
  g_signal_connect (self->sets_popover, "show", G_CALLBACK (_demarc_compare_sets_cb), self);
  g_signal_connect (self->add_popover, "show", G_CALLBACK (_demarc_compare_picker_cb), self);
}

/**
 * demarc_compare_new:
 *
 * Makes the page.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_compare_new (void)
{
  return g_object_new (DEMARC_TYPE_COMPARE, NULL);
}

/**
 * demarc_compare_get_grid:
 * @self: a page
 *
 * Gets the grid.
 *
 * Returns: (transfer none): the grid
 */
DemarcCompareGrid *
demarc_compare_get_grid (DemarcCompare *self)
{
  g_return_val_if_fail (DEMARC_IS_COMPARE (self), NULL);

  return self->grid;
}
