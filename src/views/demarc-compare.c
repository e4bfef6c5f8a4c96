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
  GtkWidget          parent_instance;

  /* Template widgets */
  DemarcCompareGrid *grid;
  GtkToggleButton   *differences_button;
  GtkWidget         *head_box;
  GtkWidget         *hint_label;
  GtkWidget         *scrolled_window;

  /* Owned */
  DemarcSession     *session;
  DemarcStyle       *style;
  DemarcComparison  *comparison;

  gboolean           is_open;     /* the row of equal layers */
  gboolean           is_updating;
};

G_DEFINE_FINAL_TYPE (DemarcCompare, demarc_compare, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ANNOUNCE,
  SIGNAL_LAYER_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_columns (DemarcCompare *self)
{
  return demarc_place_get_subject (demarc_session_get_place (self->session));
}

static void
show (DemarcCompare *self)
{
  DemarcPlace *place = demarc_session_get_place (self->session);

  demarc_compare_grid_show (
    self->grid, self->comparison,
    demarc_place_get_option (place, DEMARC_PLACE_ONLY_DIFFERENCES) != NULL, self->is_open);
}

static void
go_to_columns (DemarcCompare *self,
               const char    *columns)
{
  g_autoptr (DemarcPlace) place =
    demarc_place_with_subject (demarc_session_get_place (self->session), columns);

  demarc_session_go (self->session, place, NULL);
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
      demarc_session_set_option (self->session, DEMARC_PLACE_BASELINE, parts[column]);
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
  DemarcModel *model = demarc_session_get_model (self->session);
  DemarcEntry *entry = DEMARC_ENTRY (demarc_model_get_layer (model, layer));
  g_auto (GStrv) parts = demarc_columns_split (get_columns (self));
  g_autoptr (DemarcPlace) at = NULL;
  g_autoptr (DemarcPlace) place = NULL;

  if (column >= g_strv_length (parts))
    return;

  at = demarc_place_with_option (demarc_session_get_place (self->session), DEMARC_PLACE_AT,
                                 parts[column]);
  place = demarc_place_with_option (at, DEMARC_PLACE_LAYER, demarc_entry_get_id (entry));
  demarc_session_replace (self->session, place, NULL);
  g_signal_emit (self, signals[SIGNAL_LAYER_CHOSEN], 0);
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
  if (demarc_session_get_layer (self->session) == NULL)
    return FALSE;

  demarc_session_set_option (self->session, DEMARC_PLACE_LAYER, NULL);

  return TRUE;
}

static void
differences_toggled_cb (GtkToggleButton *button,
                        DemarcCompare   *self)
{
  if (!self->is_updating)
    demarc_session_set_option (self->session, DEMARC_PLACE_ONLY_DIFFERENCES,
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
  g_signal_emit (self, signals[SIGNAL_ANNOUNCE], 0, sentence);
}

static void
update (DemarcCompare *self)
{
  DemarcPlace *place = demarc_session_get_place (self->session);
  DemarcComparison *comparison = demarc_session_get_comparison (self->session);
  gboolean is_new = comparison != self->comparison;

  if (demarc_place_get_page (place) != DEMARC_PAGE_COMPARE)
    return;

  g_set_object (&self->comparison, comparison);
  self->is_updating = TRUE;
  gtk_toggle_button_set_active (
    self->differences_button,
    demarc_place_get_option (place, DEMARC_PLACE_ONLY_DIFFERENCES) != NULL);
  self->is_updating = FALSE;
  gtk_widget_set_visible (self->hint_label, comparison == NULL ||
                                              demarc_comparison_get_n_columns (comparison) < 2);
  show (self);
  demarc_compare_grid_set_selected (self->grid, demarc_session_get_layer (self->session),
                                    demarc_session_get_column (self->session));
  if (is_new && comparison != NULL)
    tell_difference (self);
}

static void
place_changed_cb (DemarcSession *session,
                  GParamSpec    *pspec,
                  DemarcCompare *self)
{
  update (self);
}

static void
style_changed_cb (DemarcStyle   *style,
                  DemarcCompare *self)
{
  demarc_compare_grid_set_theme (self->grid, demarc_style_get_theme (style));
  demarc_compare_grid_set_font (self->grid, demarc_style_get_family (style),
                                demarc_style_get_text_scale (style));
}

static void
demarc_compare_dispose (GObject *object)
{
  DemarcCompare *self = DEMARC_COMPARE (object);

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  if (self->style != NULL)
    g_signal_handlers_disconnect_by_data (self->style, self);

  /* GTK 4.8 takes away only children that are bound. */
  gtk_widget_dispose_template (GTK_WIDGET (self), DEMARC_TYPE_COMPARE);
  g_clear_object (&self->comparison);
  g_clear_object (&self->session);
  g_clear_object (&self->style);

  G_OBJECT_CLASS (demarc_compare_parent_class)->dispose (object);
}

static void
demarc_compare_class_init (DemarcCompareClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_compare_dispose;

  /**
   * DemarcCompare::announce:
   * @text: a sentence
   *
   * Emitted when screen readers shall say something.
   */
  signals[SIGNAL_ANNOUNCE] =
    g_signal_new ("announce", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * DemarcCompare::layer-chosen:
   *
   * Emitted when a cell was chosen, so that its reasons can be shown.
   */
  signals[SIGNAL_LAYER_CHOSEN] =
    g_signal_new ("layer-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 0);

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
 * demarc_compare_set_session:
 * @self: a page
 * @session: what to show
 *
 * Shows what is compared in a session, from now on.
 */
void
demarc_compare_set_session (DemarcCompare *self,
                            DemarcSession *session)
{
  g_return_if_fail (DEMARC_IS_COMPARE (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect (session, "notify::place", G_CALLBACK (place_changed_cb), self);
  update (self);
}

/**
 * demarc_compare_set_style:
 * @self: a page
 * @style: how it shall look
 *
 * Follows a style from now on.
 */
void
demarc_compare_set_style (DemarcCompare *self,
                          DemarcStyle   *style)
{
  g_return_if_fail (DEMARC_IS_COMPARE (self));
  g_return_if_fail (self->style == NULL);

  self->style = g_object_ref (style);
  g_signal_connect (style, "changed", G_CALLBACK (style_changed_cb), self);
  style_changed_cb (style, self);
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

/**
 * demarc_compare_focus_grid:
 * @self: a page
 *
 * Puts the keyboard into the grid.
 */
void
demarc_compare_focus_grid (DemarcCompare *self)
{
  g_return_if_fail (DEMARC_IS_COMPARE (self));

  gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);
}
