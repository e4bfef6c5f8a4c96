/* demarc-sets-panel-row.c: a set in a list
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-sets-panel-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-columns-suggest.h"

#define PAGE_SHOWN "shown"
#define PAGE_NAMED "named"

static GtkStack *
get_stack (GtkListBoxRow *row)
{
  return GTK_STACK (gtk_list_box_row_get_child (row));
}

static GtkListBoxRow *
get_row (GtkWidget *inside)
{
  return GTK_LIST_BOX_ROW (gtk_widget_get_ancestor (inside, GTK_TYPE_LIST_BOX_ROW));
}

static void
end_rename (GtkListBoxRow *row)
{
  gtk_stack_set_visible_child_name (get_stack (row), PAGE_SHOWN);
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
begin_rename (GtkListBoxRow   *row,
              DemarcSetsPanel *self)
{
  GtkWidget *entry = gtk_stack_get_child_by_name (get_stack (row), PAGE_NAMED);
  DemarcSet *set = demarc_sets_get (self->sets, (guint) gtk_list_box_row_get_index (row));

  gtk_editable_set_text (GTK_EDITABLE (entry), demarc_set_get_name (set));
  gtk_stack_set_visible_child_name (get_stack (row), PAGE_NAMED);
  gtk_widget_grab_focus (entry);
}

/* The list is filled anew when the name is taken; an entry must not go with the keyboard in it. */
static void
renamed_cb (GtkEntry        *entry,
            DemarcSetsPanel *self)
{
  guint position = (guint) gtk_list_box_row_get_index (get_row (GTK_WIDGET (entry)));
  g_autofree char *name = g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry)));

  gtk_widget_grab_focus (GTK_WIDGET (get_row (GTK_WIDGET (entry))));
  if (_demarc_sets_panel_rename (self, position, name))
    gtk_widget_grab_focus (
      GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) position)));
  else
    gtk_widget_grab_focus (GTK_WIDGET (entry));
}

static gboolean
entry_key_cb (GtkEventControllerKey *controller,
              guint                  key,
              guint                  code,
              GdkModifierType        modifiers,
              DemarcSetsPanel       *self)
{
  if (key != GDK_KEY_Escape)
    return FALSE;

  gtk_widget_set_visible (self->error_label, FALSE);
  end_rename (get_row (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller))));

  return TRUE;
}

static void
rename_cb (GtkButton       *button,
           DemarcSetsPanel *self)
{
  begin_rename (get_row (GTK_WIDGET (button)), self);
}

static void
delete_cb (GtkButton       *button,
           DemarcSetsPanel *self)
{
  _demarc_sets_panel_delete (self,
                             (guint) gtk_list_box_row_get_index (get_row (GTK_WIDGET (button))));
}

static void
activated_cb (GtkListBox      *list,
              GtkListBoxRow   *row,
              DemarcSetsPanel *self)
{
  _demarc_sets_panel_open (self, demarc_sets_get (self->sets,
                                                  (guint) gtk_list_box_row_get_index (row)));
}

static gboolean
list_key_cb (GtkEventControllerKey *controller,
             guint                  key,
             guint                  code,
             GdkModifierType        modifiers,
             DemarcSetsPanel       *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list));

  /* In the entry of a new name, keys are letters. */
  if (focus == NULL ||
      g_str_equal (gtk_stack_get_visible_child_name (get_stack (GTK_LIST_BOX_ROW (focus))),
                   PAGE_NAMED))
    return FALSE;

  if (key == GDK_KEY_F2)
    begin_rename (GTK_LIST_BOX_ROW (focus), self);
  else if (key == GDK_KEY_Delete || key == GDK_KEY_KP_Delete)
    _demarc_sets_panel_delete (self, (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focus)));
  else
    return FALSE;

  return TRUE;
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_button (DemarcSetsPanel *self,
             const char      *icon,
             const char      *name,
             GCallback        callback)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button),
                        g_object_new (GTK_TYPE_IMAGE, "icon-name", icon, "accessible-role",
                                      GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_widget_set_tooltip_text (button, name);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect (button, "clicked", callback, self);

  return button;
}

static GtkWidget *
make_shown (DemarcSetsPanel *self,
            const char      *name,
            const char      *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  /* Translators: read aloud for buttons; %s is the name of a set of services. */
  g_autofree char *rename = g_strdup_printf (_("Rename %s"), name);
  g_autofree char *remove = g_strdup_printf (_("Delete %s"), name);

  gtk_box_append (GTK_BOX (texts), make_label (name, NULL));
  gtk_box_append (GTK_BOX (texts), make_label (title, "dim-label"));
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), make_button (self, "document-edit-symbolic", rename,
                                              G_CALLBACK (rename_cb)));
  gtk_box_append (GTK_BOX (box), make_button (self, "user-trash-symbolic", remove,
                                              G_CALLBACK (delete_cb)));

  return box;
}

static GtkWidget *
make_named (DemarcSetsPanel *self)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_entry_set_max_length (GTK_ENTRY (entry), 100);
  gtk_widget_set_valign (entry, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("New name"), -1);
  g_signal_connect (entry, "activate", G_CALLBACK (renamed_cb), self);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (entry_key_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (entry, keys);

  return entry;
}

/* Makes the row of a set: its name, what is in it, and what can be done with it. */
GtkWidget *
_demarc_sets_panel_make_row (DemarcSetsPanel *self,
                             guint            position)
{
  DemarcSet *set = demarc_sets_get (self->sets, position);
  const char *name = demarc_set_get_name (set);
  g_autofree char *title =
    demarc_model_dup_columns_title (self->model, demarc_set_get_columns (set));
  /* Translators: read aloud for a set of services: %1$s is its name, %2$s lists the services. */
  g_autofree char *spoken = g_strdup_printf (_("%1$s: %2$s"), name, title);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *stack = gtk_stack_new ();

  gtk_stack_add_named (GTK_STACK (stack), make_shown (self, name, title), PAGE_SHOWN);
  gtk_stack_add_named (GTK_STACK (stack), make_named (self), PAGE_NAMED);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), stack);
  gtk_widget_set_tooltip_text (row, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return row;
}

/* Makes the list understand keys. */
void
_demarc_sets_panel_add_keys (DemarcSetsPanel *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect (self->list, "row-activated", G_CALLBACK (activated_cb), self);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (list_key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->list), keys);
}
