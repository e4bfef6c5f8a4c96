/* demarc-workload-page.c: the page of the workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-page-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-lazy-menu.h"
#include "demarc-sentences.h"
#include "demarc-wrap-layout.h"

/**
 * DemarcWorkloadPage:
 *
 * The services of a system in a basket, and what they leave to the customer together, as one list;
 * or what swapping one of them for another changes. What is in the basket and what is swapped is
 * the place of the session.
 *
 * Its struct is in demarc-workload-page-private.h: changing and copying have files of their own.
 */

G_DEFINE_FINAL_TYPE (DemarcWorkloadPage, demarc_workload_page, DEMARC_TYPE_VIEW)

static DemarcSession *
get_session (DemarcWorkloadPage *self)
{
  return demarc_view_get_session (DEMARC_VIEW (self));
}

static gboolean
is_empty (DemarcWorkloadPage *self)
{
  return self->workload == NULL || demarc_workload_get_n_subjects (self->workload) == 0;
}

static gboolean
is_same_change (DemarcWorkloadChange *a,
                DemarcWorkloadChange *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return demarc_workload_equal (demarc_workload_change_get_before (a),
                                demarc_workload_change_get_before (b)) &&
         demarc_workload_equal (demarc_workload_change_get_after (a),
                                demarc_workload_change_get_after (b));
}

/* Says who answers for the layer that is looked at: its reasons are shown somewhere else. */
static void
announce_answer (DemarcWorkloadPage *self,
                 DemarcLayer        *layer)
{
  g_autofree char *sentence =
    demarc_stack_dup_sentence (demarc_session_get_stack (get_session (self)),
                               demarc_entry_get_position (DEMARC_ENTRY (layer)));

  demarc_view_announce (DEMARC_VIEW (self), sentence);
}

/* Chooses a layer of a service, so that its reasons are shown. */
static void
chosen_cb (DemarcWorkloadList *list,
           DemarcLayer        *layer,
           DemarcSubject      *subject,
           DemarcWorkloadPage *self)
{
  DemarcSession *session = get_session (self);
  g_autoptr (DemarcPlace) at =
    demarc_place_with_option (demarc_session_get_place (session), DEMARC_PLACE_AT,
                              demarc_subject_get_text (subject));
  g_autoptr (DemarcPlace) place = demarc_place_with_option (
    at, DEMARC_PLACE_LAYER, demarc_entry_get_id (DEMARC_ENTRY (layer)));

  demarc_session_replace (session, place, NULL);
  demarc_view_choose_layer (DEMARC_VIEW (self));
  announce_answer (self, layer);
}

static void
toggled_cb (DemarcWorkloadList *list,
            const char         *name,
            DemarcWorkloadPage *self)
{
  demarc_view_announce (DEMARC_VIEW (self), name);
}

static void
remove_cb (DemarcWorkloadBasket *basket,
           guint                 position,
           DemarcWorkloadPage   *self)
{
  _demarc_workload_page_remove (self, position);
}

static void
swap_cb (DemarcWorkloadBasket *basket,
         guint                 position,
         DemarcWorkloadPage   *self)
{
  _demarc_workload_page_choose_swap (self, position);
}

static gboolean
drop_cb (GtkDropTarget      *target,
         const GValue       *value,
         double              x,
         double              y,
         DemarcWorkloadPage *self)
{
  return _demarc_workload_page_add_words (self, g_value_get_string (value));
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  _demarc_workload_page_choose (DEMARC_WORKLOAD_PAGE (widget));
}

static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  _demarc_workload_page_copy (DEMARC_WORKLOAD_PAGE (widget),
                              g_variant_get_string (parameter, NULL));
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  _demarc_workload_page_save (DEMARC_WORKLOAD_PAGE (widget),
                              g_variant_get_string (parameter, NULL));
}

static void
keep_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  _demarc_workload_page_keep (DEMARC_WORKLOAD_PAGE (widget));
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  _demarc_workload_page_undo (DEMARC_WORKLOAD_PAGE (widget));
}

/* Shows and says what a swap changes. */
static void
update_swap (DemarcWorkloadPage *self,
             gboolean            is_new)
{
  g_autofree char *sentence = NULL;

  gtk_widget_set_visible (self->swap_box, self->change != NULL);
  if (self->change == NULL || !is_new)
    return;

  sentence = demarc_workload_change_dup_sentence (self->change);
  gtk_label_set_text (self->sentence_label, sentence);
  demarc_view_announce (DEMARC_VIEW (self), sentence);
}

static void
update_parts (DemarcWorkloadPage *self)
{
  gboolean empty = is_empty (self);
  g_autofree char *count = self->change != NULL
                             ? demarc_workload_change_dup_counts (self->change)
                             : demarc_workload_dup_count (self->workload);

  gtk_label_set_text (self->count_label, count);
  gtk_widget_set_visible (self->head_box, !empty);
  gtk_widget_set_visible (GTK_WIDGET (self->basket), !empty);
  gtk_widget_set_visible (GTK_WIDGET (self->list), !empty);
  gtk_widget_set_visible (self->empty_page, empty);
}

static void
update_list (DemarcWorkloadPage *self)
{
  DemarcWorkloadRows *rows = demarc_workload_list_get_rows (self->list);

  if (self->change != NULL)
    demarc_workload_rows_show_change (rows, self->change);
  else
    demarc_workload_rows_show_workload (rows, self->workload);
}

static void
demarc_workload_page_update (DemarcView *view)
{
  DemarcWorkloadPage *self = DEMARC_WORKLOAD_PAGE (view);
  DemarcSession *session = demarc_view_get_session (view);
  g_autoptr (DemarcWorkload) workload = demarc_session_dup_workload (session);
  g_autoptr (DemarcWorkloadChange) change = demarc_session_dup_swap (session);
  gboolean is_swap = !is_same_change (change, self->change);
  gboolean was_swap = self->change != NULL;

  if (is_swap || self->workload == NULL || !demarc_workload_equal (workload, self->workload))
    {
      g_set_object (&self->workload, workload);
      g_set_object (&self->change, change);
      demarc_workload_basket_show (
        self->basket, workload,
        change == NULL ? NULL : demarc_workload_change_get_after (change));
      update_parts (self);
      update_swap (self, is_swap);
      update_list (self);
      if (was_swap != (change != NULL))
        demarc_workload_list_scroll_to_top (self->list);
    }
  demarc_workload_rows_set_chosen (demarc_workload_list_get_rows (self->list),
                                   demarc_session_get_layer (session),
                                   demarc_session_get_subject (session));
}

/* What is listed belongs to the model before. */
static void
demarc_workload_page_model_changed (DemarcView *view)
{
  DemarcWorkloadPage *self = DEMARC_WORKLOAD_PAGE (view);
  g_autoptr (DemarcWorkload) none =
    demarc_workload_new (demarc_session_get_model (demarc_view_get_session (view)), NULL, NULL);

  g_clear_object (&self->workload);
  g_clear_object (&self->change);
  g_clear_object (&self->undone);
  demarc_workload_rows_show_workload (demarc_workload_list_get_rows (self->list), none);
}

static void
demarc_workload_page_restyle (DemarcView  *view,
                              DemarcStyle *style)
{
}

static void
demarc_workload_page_focus_content (DemarcView *view)
{
  DemarcWorkloadPage *self = DEMARC_WORKLOAD_PAGE (view);

  if (is_empty (self))
    gtk_widget_grab_focus (self->begin_button);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static gboolean
demarc_workload_page_is_ready (DemarcView *view)
{
  return DEMARC_WORKLOAD_PAGE (view)->workload != NULL;
}

/* It is words, not a picture: they are copied and saved. */
static gboolean
demarc_workload_page_has_export (DemarcView *view)
{
  return FALSE;
}

static void
demarc_workload_page_dispose (GObject *object)
{
  DemarcWorkloadPage *self = DEMARC_WORKLOAD_PAGE (object);

  if (self->chooser != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->chooser)));
  g_clear_object (&self->workload);
  g_clear_object (&self->change);
  g_clear_object (&self->undone);

  G_OBJECT_CLASS (demarc_workload_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, DemarcWorkloadPage, add_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcWorkloadPage, basket);
  gtk_widget_class_bind_template_child (widget_class, DemarcWorkloadPage, begin_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcWorkloadPage, copy_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcWorkloadPage, copy_menu);
  gtk_widget_class_bind_template_child (widget_class, DemarcWorkloadPage, count_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcWorkloadPage, empty_page);
  gtk_widget_class_bind_template_child (widget_class, DemarcWorkloadPage, head_box);
  gtk_widget_class_bind_template_child (widget_class, DemarcWorkloadPage, list);
  gtk_widget_class_bind_template_child (widget_class, DemarcWorkloadPage, sentence_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcWorkloadPage, swap_box);
}

static void
demarc_workload_page_class_init (DemarcWorkloadPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  DemarcViewClass *view_class = DEMARC_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_workload_page_dispose;

  view_class->page = DEMARC_PAGE_WORKLOAD;
  view_class->update = demarc_workload_page_update;
  view_class->model_changed = demarc_workload_page_model_changed;
  view_class->restyle = demarc_workload_page_restyle;
  view_class->focus_content = demarc_workload_page_focus_content;
  view_class->is_ready = demarc_workload_page_is_ready;
  view_class->has_export = demarc_workload_page_has_export;

  g_type_ensure (DEMARC_TYPE_WORKLOAD_BASKET);
  g_type_ensure (DEMARC_TYPE_WORKLOAD_LIST);
  g_type_ensure (DEMARC_TYPE_WRAP_LAYOUT);
  gtk_widget_class_install_action (widget_class, "workload.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "workload.copy", "s", copy_action);
  gtk_widget_class_install_action (widget_class, "workload.keep", NULL, keep_action);
  gtk_widget_class_install_action (widget_class, "workload.save", "s", save_action);
  gtk_widget_class_install_action (widget_class, "workload.undo", NULL, undo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Insert, 0, "workload.add", NULL);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/demarc/Demarc/ui/views/demarc-workload-page.ui");
  bind_children (widget_class);
  gtk_widget_class_set_css_name (widget_class, "explore");
}

static void
demarc_workload_page_init (DemarcWorkloadPage *self)
{
  GtkDropTarget *drop = gtk_drop_target_new (G_TYPE_STRING, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  demarc_lazy_menu_attach (self->copy_button, self->copy_menu);
  g_signal_connect (self->basket, "remove", G_CALLBACK (remove_cb), self);
  g_signal_connect (self->basket, "swap", G_CALLBACK (swap_cb), self);
  g_signal_connect (self->list, "chosen", G_CALLBACK (chosen_cb), self);
  g_signal_connect (self->list, "toggled", G_CALLBACK (toggled_cb), self);
  g_signal_connect (drop, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
}

/**
 * demarc_workload_page_new:
 *
 * Makes the page.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_workload_page_new (void)
{
  return g_object_new (DEMARC_TYPE_WORKLOAD_PAGE, NULL);
}
