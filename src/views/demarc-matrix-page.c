/* demarc-matrix-page.c: the page of all services by all layers
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-page-private.h"

#include "demarc-wrap-layout.h"

G_DEFINE_FINAL_TYPE (DemarcMatrixPage, demarc_matrix_page, DEMARC_TYPE_VIEW)

DemarcSession *
_demarc_matrix_page_get_session (DemarcMatrixPage *self)
{
  return demarc_view_get_session (DEMARC_VIEW (self));
}

/* Takes a cell down as the one that is looked at. Returns its place, to go on from. */
static DemarcPlace *
dup_place_at (DemarcMatrixPage *self,
              int               row,
              int               layer)
{
  DemarcSession *session = _demarc_matrix_page_get_session (self);
  DemarcModel *model = demarc_session_get_model (session);
  DemarcService *service = demarc_matrix_get_row (self->matrix, (guint) row).service;
  g_autoptr (DemarcPlace) at =
    demarc_place_with_option (demarc_session_get_place (session), DEMARC_PLACE_AT,
                              demarc_entry_get_id (DEMARC_ENTRY (service)));

  if (layer < 0)
    return g_steal_pointer (&at);

  return demarc_place_with_option (
    at, DEMARC_PLACE_LAYER,
    demarc_entry_get_id (DEMARC_ENTRY (demarc_model_get_layer (model, (guint) layer))));
}

static void
look_cb (DemarcMatrixGrid *grid,
         int               row,
         int               layer,
         DemarcMatrixPage *self)
{
  g_autofree char *answer = _demarc_matrix_page_dup_answer (self, row, layer);

  gtk_label_set_text (self->answer_label, answer);
}

static void
choose_cb (DemarcMatrixGrid *grid,
           int               row,
           int               layer,
           DemarcMatrixPage *self)
{
  g_autoptr (DemarcPlace) place = dup_place_at (self, row, layer);

  demarc_session_replace (_demarc_matrix_page_get_session (self), place, NULL);
  demarc_view_choose_layer (DEMARC_VIEW (self));
}

/* The way back leads to the cell that was left. */
static void
open_cb (DemarcMatrixGrid *grid,
         int               row,
         int               layer,
         DemarcMatrixPage *self)
{
  DemarcSession *session = _demarc_matrix_page_get_session (self);
  g_autoptr (DemarcPlace) at = dup_place_at (self, row, layer);
  g_autoptr (DemarcPlace) place =
    demarc_place_with_page (at, DEMARC_PAGE_EXPLORE, demarc_place_get_option (at, DEMARC_PLACE_AT));

  demarc_session_replace (session, at, NULL);
  demarc_session_go (session, place, NULL);
}

/* Again by the same layer is in the model's order. */
static void
sort_cb (DemarcMatrixGrid *grid,
         int               layer,
         DemarcMatrixPage *self)
{
  DemarcSession *session = _demarc_matrix_page_get_session (self);
  DemarcModel *model = demarc_session_get_model (session);
  const char *id =
    demarc_entry_get_id (DEMARC_ENTRY (demarc_model_get_layer (model, (guint) layer)));
  const char *present =
    demarc_place_get_option (demarc_session_get_place (session), DEMARC_PLACE_SORT);

  demarc_session_set_option (session, DEMARC_PLACE_SORT,
                             g_strcmp0 (present, id) == 0 ? NULL : id);
}

static void
fold_cb (DemarcMatrixGrid *grid,
         int               row,
         DemarcMatrixPage *self)
{
  g_autofree char *folded = demarc_matrix_dup_folded (
    self->matrix, (guint) row, !demarc_matrix_is_folded (self->matrix, (guint) row));

  demarc_session_set_option (_demarc_matrix_page_get_session (self), DEMARC_PLACE_FOLDED, folded);
}

static void
words_changed_cb (GtkEditable      *entry,
                  DemarcMatrixPage *self)
{
  const char *text = gtk_editable_get_text (entry);

  if (!self->is_updating)
    demarc_session_set_option (_demarc_matrix_page_get_session (self), DEMARC_PLACE_WORDS,
                               *text == '\0' ? NULL : text);
}

static void
transpose_toggled_cb (GtkToggleButton  *button,
                      DemarcMatrixPage *self)
{
  if (!self->is_updating)
    demarc_session_set_option (_demarc_matrix_page_get_session (self), DEMARC_PLACE_TRANSPOSE,
                               gtk_toggle_button_get_active (button) ? DEMARC_PLACE_YES : NULL);
}

/* Down and Enter lead from the words to what they found. */
static gboolean
entry_down_cb (GtkWidget *widget,
               GVariant  *unused,
               gpointer   user_data)
{
  demarc_matrix_grid_focus_any (DEMARC_MATRIX_PAGE (user_data)->grid);

  return TRUE;
}

static void
add_entry_keys (DemarcMatrixPage *self)
{
  static const guint keys[] = { GDK_KEY_Down, GDK_KEY_KP_Down, GDK_KEY_Return, GDK_KEY_KP_Enter };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (keys[i], 0),
                        gtk_callback_action_new (entry_down_cb, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->words_entry), controller);
}

/* All answers of a model, under a scheme and a lens, are read once. */
static void
update_table (DemarcMatrixPage *self)
{
  DemarcSession *session = _demarc_matrix_page_get_session (self);
  DemarcModel *model = demarc_session_get_model (session);
  DemarcScheme *scheme = demarc_session_get_scheme (session);
  DemarcSource *lens = demarc_session_get_lens (session);

  if (self->table != NULL && demarc_matrix_table_get_model (self->table) == model &&
      demarc_matrix_table_get_scheme (self->table) == scheme &&
      demarc_matrix_table_get_lens (self->table) == lens)
    return;

  g_clear_object (&self->matrix);
  g_clear_object (&self->table);
  self->table = demarc_matrix_table_new (model, scheme, lens);
}

static void
update_matrix (DemarcMatrixPage *self)
{
  DemarcSession *session = _demarc_matrix_page_get_session (self);
  DemarcMatrixOptions options;
  g_autoptr (DemarcMatrix) matrix = NULL;

  demarc_matrix_options_from_place (&options, demarc_session_get_place (session),
                                    demarc_session_get_model (session));
  if (self->matrix != NULL &&
      demarc_matrix_options_equal (&options, demarc_matrix_get_options (self->matrix)))
    return;

  matrix = demarc_matrix_new (self->table, &options);
  g_set_object (&self->matrix, matrix);
  gtk_label_set_text (self->answer_label, "");
  demarc_matrix_grid_show (self->grid, matrix);
  gtk_stack_set_visible_child (self->stack, demarc_matrix_get_n_services (matrix) == 0
                                              ? self->empty_box : self->scrolled_window);
}

static void
update_filters (DemarcMatrixPage *self)
{
  const DemarcMatrixOptions *options = demarc_matrix_get_options (self->matrix);
  const char *words = options->words == NULL ? "" : options->words;
  g_autofree char *filters = _demarc_matrix_page_dup_filters (self);
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (self->words_entry)));

  self->is_updating = TRUE;
  /* Blanks that are typed on the way to the next word are left alone. */
  if (!g_str_equal (typed, words))
    gtk_editable_set_text (self->words_entry, words);
  gtk_toggle_button_set_active (self->transpose_button, options->transpose);
  self->is_updating = FALSE;
  gtk_widget_set_visible (self->summary_box, filters != NULL);
  gtk_label_set_text (self->summary_label, filters == NULL ? "" : filters);
}

static void
demarc_matrix_page_update (DemarcView *view)
{
  DemarcMatrixPage *self = DEMARC_MATRIX_PAGE (view);
  DemarcSession *session = _demarc_matrix_page_get_session (self);
  gboolean is_at =
    demarc_place_get_option (demarc_session_get_place (session), DEMARC_PLACE_AT) != NULL;

  update_table (self);
  update_matrix (self);
  update_filters (self);
  _demarc_matrix_page_make_menus (self);
  _demarc_matrix_page_update_actions (self);
  demarc_matrix_grid_set_selected (
    self->grid, is_at ? demarc_subject_get_service (demarc_session_get_subject (session)) : NULL,
    demarc_session_get_layer (session));
}

static void
demarc_matrix_page_model_changed (DemarcView *view)
{
  DemarcMatrixPage *self = DEMARC_MATRIX_PAGE (view);

  self->menus_of = NULL;
  demarc_matrix_grid_show (self->grid, NULL);
  g_clear_object (&self->matrix);
  g_clear_object (&self->table);
}

static void
demarc_matrix_page_restyle (DemarcView  *view,
                            DemarcStyle *style)
{
  DemarcMatrixPage *self = DEMARC_MATRIX_PAGE (view);

  demarc_matrix_grid_set_theme (self->grid, demarc_style_get_theme (style));
  demarc_matrix_grid_set_font (self->grid, demarc_style_get_family (style),
                               demarc_style_get_text_scale (style));
}

static void
demarc_matrix_page_focus_content (DemarcView *view)
{
  demarc_matrix_grid_focus_any (DEMARC_MATRIX_PAGE (view)->grid);
}

static gboolean
demarc_matrix_page_is_ready (DemarcView *view)
{
  DemarcMatrixPage *self = DEMARC_MATRIX_PAGE (view);

  return demarc_matrix_grid_is_ready (self->grid) ||
         (self->matrix != NULL && demarc_matrix_get_n_services (self->matrix) == 0);
}

static gboolean
demarc_matrix_page_has_export (DemarcView *view)
{
  DemarcMatrixPage *self = DEMARC_MATRIX_PAGE (view);

  return self->matrix != NULL && demarc_matrix_get_n_services (self->matrix) > 0;
}

static DemarcScene *
demarc_matrix_page_dup_export (DemarcView        *view,
                               const DemarcTheme *theme)
{
  return demarc_matrix_grid_dup_export (DEMARC_MATRIX_PAGE (view)->grid, theme);
}

static char *
demarc_matrix_page_dup_table (DemarcView        *view,
                              DemarcTableFormat  format)
{
  DemarcMatrix *matrix = DEMARC_MATRIX_PAGE (view)->matrix;

  return format == DEMARC_TABLE_CSV ? demarc_matrix_dup_csv (matrix)
                                    : demarc_matrix_dup_markdown (matrix);
}

static DemarcScene *
demarc_matrix_page_dup_trace (DemarcView    *view,
                              DemarcSubject *subject)
{
  DemarcService *service = demarc_subject_get_service (subject);

  if (service == NULL || demarc_subject_get_variant (subject) != NULL)
    return NULL;

  return demarc_matrix_grid_dup_trace (DEMARC_MATRIX_PAGE (view)->grid, service,
                                       GTK_WIDGET (view));
}

static void
demarc_matrix_page_arrive (DemarcView  *view,
                           DemarcScene *trace)
{
  demarc_matrix_grid_start_from (DEMARC_MATRIX_PAGE (view)->grid, trace, GTK_WIDGET (view));
}

static void
demarc_matrix_page_dispose (GObject *object)
{
  DemarcMatrixPage *self = DEMARC_MATRIX_PAGE (object);

  g_clear_object (&self->actions);
  g_clear_object (&self->matrix);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (demarc_matrix_page_parent_class)->dispose (object);
}

static void
demarc_matrix_page_class_init (DemarcMatrixPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  DemarcViewClass *view_class = DEMARC_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_matrix_page_dispose;

  view_class->page = DEMARC_PAGE_MATRIX;
  view_class->update = demarc_matrix_page_update;
  view_class->model_changed = demarc_matrix_page_model_changed;
  view_class->restyle = demarc_matrix_page_restyle;
  view_class->focus_content = demarc_matrix_page_focus_content;
  view_class->is_ready = demarc_matrix_page_is_ready;
  view_class->has_export = demarc_matrix_page_has_export;
  view_class->dup_export = demarc_matrix_page_dup_export;
  view_class->dup_table = demarc_matrix_page_dup_table;
  view_class->dup_trace = demarc_matrix_page_dup_trace;
  view_class->arrive = demarc_matrix_page_arrive;

  g_type_ensure (DEMARC_TYPE_MATRIX_GRID);
  g_type_ensure (DEMARC_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/demarc/Demarc/ui/views/demarc-matrix-page.ui");
  gtk_widget_class_bind_template_child (widget_class, DemarcMatrixPage, answer_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcMatrixPage, empty_box);
  gtk_widget_class_bind_template_child (widget_class, DemarcMatrixPage, filter_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcMatrixPage, grid);
  gtk_widget_class_bind_template_child (widget_class, DemarcMatrixPage, group_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcMatrixPage, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, DemarcMatrixPage, share_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcMatrixPage, sort_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcMatrixPage, stack);
  gtk_widget_class_bind_template_child (widget_class, DemarcMatrixPage, summary_box);
  gtk_widget_class_bind_template_child (widget_class, DemarcMatrixPage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcMatrixPage, transpose_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcMatrixPage, words_entry);
  gtk_widget_class_set_css_name (widget_class, "explore");
}

static void
demarc_matrix_page_init (DemarcMatrixPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  _demarc_matrix_page_add_actions (self);
  add_entry_keys (self);
  g_signal_connect (self->grid, "look", G_CALLBACK (look_cb), self);
  g_signal_connect (self->grid, "choose", G_CALLBACK (choose_cb), self);
  g_signal_connect (self->grid, "open", G_CALLBACK (open_cb), self);
  g_signal_connect (self->grid, "sort", G_CALLBACK (sort_cb), self);
  g_signal_connect (self->grid, "fold", G_CALLBACK (fold_cb), self);
  g_signal_connect (self->words_entry, "changed", G_CALLBACK (words_changed_cb), self);
  g_signal_connect (self->transpose_button, "toggled", G_CALLBACK (transpose_toggled_cb), self);
}

/**
 * demarc_matrix_page_new:
 *
 * Makes the page.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_matrix_page_new (void)
{
  return g_object_new (DEMARC_TYPE_MATRIX_PAGE, NULL);
}

/**
 * demarc_matrix_page_get_grid:
 * @self: a page
 *
 * Gets the grid.
 *
 * Returns: (transfer none): the grid
 */
DemarcMatrixGrid *
demarc_matrix_page_get_grid (DemarcMatrixPage *self)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX_PAGE (self), NULL);

  return self->grid;
}

/**
 * demarc_matrix_page_get_matrix:
 * @self: a page
 *
 * Gets what is shown.
 *
 * Returns: (transfer none) (nullable): the matrix; %NULL before the page is gone to
 */
DemarcMatrix *
demarc_matrix_page_get_matrix (DemarcMatrixPage *self)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX_PAGE (self), NULL);

  return self->matrix;
}
