/* demarc-compare.c: the page that compares subjects
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare.h"

#include <glib/gi18n-lib.h>

#include "demarc-columns.h"

/**
 * DemarcCompare:
 *
 * Two to six subjects side by side, and what going from one to another hands over. What is compared
 * is the place of the session; choosing in the list adds a column or takes it away.
 */
struct _DemarcCompare
{
  DemarcView         parent_instance;

  /* Template widgets */
  DemarcCompareGrid *grid;
  GtkToggleButton   *differences_button;
  GtkWidget         *head_box;
  GtkWidget         *hint_label;
  GtkWidget         *scrolled_window;

  /* Owned */
  DemarcComparison  *comparison;

  gboolean           is_open;     /* the row of equal layers */
  gboolean           is_updating;
};

G_DEFINE_FINAL_TYPE (DemarcCompare, demarc_compare, DEMARC_TYPE_VIEW)

static DemarcSession *
get_session (DemarcCompare *self)
{
  return demarc_view_get_session (DEMARC_VIEW (self));
}

static const char *
get_columns (DemarcCompare *self)
{
  return demarc_place_get_subject (demarc_session_get_place (get_session (self)));
}

static void
show (DemarcCompare *self)
{
  DemarcPlace *place = demarc_session_get_place (get_session (self));

  demarc_compare_grid_show (
    self->grid, self->comparison,
    demarc_place_get_option (place, DEMARC_PLACE_ONLY_DIFFERENCES) != NULL, self->is_open);
}

static void
go_to_columns (DemarcCompare *self,
               const char    *columns)
{
  g_autoptr (DemarcPlace) place =
    demarc_place_with_subject (demarc_session_get_place (get_session (self)), columns);

  demarc_session_go (get_session (self), place, NULL);
}

static void
edit_cb (DemarcCompareGrid *grid,
         guint              edit,
         guint              column,
         DemarcCompare     *self)
{
  const char *columns = get_columns (self);
  g_auto (GStrv) parts = demarc_columns_split (columns);
  guint n = g_strv_length (parts);
  g_autofree char *changed = NULL;

  if (column >= n)
    return;

  switch ((DemarcCompareEdit) edit)
    {
    case DEMARC_COMPARE_EDIT_BASELINE:
      demarc_session_set_option (get_session (self), DEMARC_PLACE_BASELINE, parts[column]);
      return;
    case DEMARC_COMPARE_EDIT_REMOVE:
      changed = demarc_columns_without (columns, column);
      break;
    case DEMARC_COMPARE_EDIT_EARLIER:
      changed = demarc_columns_moved (columns, column, column > 0 ? column - 1 : 0);
      break;
    case DEMARC_COMPARE_EDIT_LATER:
    default:
      changed = demarc_columns_moved (columns, column, MIN (column + 1, n - 1));
      break;
    }
  go_to_columns (self, changed);
}

static void
cell_cb (DemarcCompareGrid *grid,
         guint              layer,
         guint              column,
         DemarcCompare     *self)
{
  DemarcModel *model = demarc_session_get_model (get_session (self));
  DemarcEntry *entry = DEMARC_ENTRY (demarc_model_get_layer (model, layer));
  g_auto (GStrv) parts = demarc_columns_split (get_columns (self));
  g_autoptr (DemarcPlace) at = NULL;
  g_autoptr (DemarcPlace) place = NULL;

  if (column >= g_strv_length (parts))
    return;

  at = demarc_place_with_option (demarc_session_get_place (get_session (self)), DEMARC_PLACE_AT,
                                 parts[column]);
  place = demarc_place_with_option (at, DEMARC_PLACE_LAYER, demarc_entry_get_id (entry));
  demarc_session_replace (get_session (self), place, NULL);
  demarc_view_choose_layer (DEMARC_VIEW (self));
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
  if (demarc_session_get_layer (get_session (self)) == NULL)
    return FALSE;

  demarc_session_set_option (get_session (self), DEMARC_PLACE_LAYER, NULL);

  return TRUE;
}

static void
differences_toggled_cb (GtkToggleButton *button,
                        DemarcCompare   *self)
{
  if (!self->is_updating)
    demarc_session_set_option (get_session (self), DEMARC_PLACE_ONLY_DIFFERENCES,
                               gtk_toggle_button_get_active (button) ? DEMARC_PLACE_YES : NULL);
}

/* Says what going from the baseline to the column that came last changes. */
static void
tell_difference (DemarcCompare *self)
{
  guint n = demarc_comparison_get_n_columns (self->comparison);
  g_autofree char *sentence = NULL;

  if (n < 2)
    return;

  sentence = demarc_comparison_dup_sentence (
    self->comparison, demarc_comparison_get_baseline (self->comparison) == n - 1 ? n - 2 : n - 1);
  demarc_view_announce (DEMARC_VIEW (self), sentence);
}

static void
demarc_compare_update (DemarcView *view)
{
  DemarcCompare *self = DEMARC_COMPARE (view);
  DemarcSession *session = demarc_view_get_session (view);
  DemarcPlace *place = demarc_session_get_place (session);
  DemarcComparison *comparison = demarc_session_get_comparison (session);
  gboolean is_new = comparison != self->comparison;

  g_set_object (&self->comparison, comparison);
  self->is_updating = TRUE;
  gtk_toggle_button_set_active (self->differences_button,
                                demarc_place_has_option (place, DEMARC_PLACE_ONLY_DIFFERENCES));
  self->is_updating = FALSE;
  gtk_widget_set_visible (self->hint_label, comparison == NULL ||
                                              demarc_comparison_get_n_columns (comparison) < 2);
  show (self);
  demarc_compare_grid_set_selected (self->grid, demarc_session_get_layer (session),
                                    demarc_session_get_column (session));
  if (is_new && comparison != NULL)
    tell_difference (self);
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
  gtk_widget_child_focus (GTK_WIDGET (DEMARC_COMPARE (view)->grid), GTK_DIR_TAB_FORWARD);
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

  g_type_ensure (DEMARC_TYPE_COMPARE_GRID);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/demarc/Demarc/ui/views/demarc-compare.ui");
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, differences_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, grid);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, head_box);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, hint_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcCompare, scrolled_window);
  gtk_widget_class_set_css_name (widget_class, "explore");
}

static void
demarc_compare_init (DemarcCompare *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self->differences_button, "toggled", G_CALLBACK (differences_toggled_cb),
                    self);
  g_signal_connect (self->grid, "cell", G_CALLBACK (cell_cb), self);
  g_signal_connect (self->grid, "edit", G_CALLBACK (edit_cb), self);
  g_signal_connect (self->grid, "fold", G_CALLBACK (fold_cb), self);
  g_signal_connect (self->grid, "whole", G_CALLBACK (whole_cb), self);
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
