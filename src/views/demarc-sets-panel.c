/* demarc-sets-panel.c: sets of services under names
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-sets-panel-private.h"

#include <glib/gi18n-lib.h>

#define WIDTH 320
#define HEIGHT_MAX 360

G_DEFINE_FINAL_TYPE (DemarcSetsPanel, demarc_sets_panel, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_OPEN,
  SIGNAL_SAY,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Saving */

static void
update_save (DemarcSetsPanel *self)
{
  const char *name = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  gboolean is_there = self->sets != NULL && demarc_sets_find (self->sets, name) >= 0;

  gtk_button_set_label (GTK_BUTTON (self->save_button), is_there ? _("_Replace") : _("_Save"));
  gtk_widget_set_sensitive (self->save_button, self->columns != NULL && *name != '\0');
}

/* What replacing a set took away, to bring it back. */
typedef struct
{
  DemarcSets *sets;
  DemarcSet  *set;
  guint       position;
} Undo;

static void
undo_free (gpointer  data,
           GClosure *closure)
{
  Undo *undo = data;

  g_object_unref (undo->sets);
  g_object_unref (undo->set);
  g_free (undo);
}

static Undo *
undo_new (DemarcSets *sets,
          guint       position)
{
  Undo *undo = g_new (Undo, 1);

  undo->sets = g_object_ref (sets);
  undo->set = g_object_ref (demarc_sets_get (sets, position));
  undo->position = position;

  return undo;
}

static void
unreplace_cb (Undo *undo)
{
  demarc_sets_keep (undo->sets, demarc_set_get_name (undo->set),
                    demarc_set_get_columns (undo->set), NULL);
}

static void
restore_cb (Undo *undo)
{
  demarc_sets_restore (undo->sets, undo->position, undo->set, NULL);
}

/* Says what was done, or why it was not. */
static void
say (DemarcSetsPanel *self,
     const char      *text,
     GClosure        *undo)
{
  if (undo != NULL)
    {
      g_closure_ref (undo);
      g_closure_sink (undo);
    }
  g_signal_emit (self, signals[SIGNAL_SAY], 0, text, undo);
  g_clear_pointer (&undo, g_closure_unref);
}

static void
save_cb (GtkWidget       *widget,
         DemarcSetsPanel *self)
{
  const char *name = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  int position = self->sets == NULL ? -1 : demarc_sets_find (self->sets, name);
  GClosure *undo = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (self->sets == NULL || self->columns == NULL)
    return;

  if (position >= 0)
    undo = g_cclosure_new_swap (G_CALLBACK (unreplace_cb),
                                undo_new (self->sets, (guint) position), undo_free);
  if (!demarc_sets_keep (self->sets, name, self->columns, &error))
    {
      g_clear_pointer (&undo, g_closure_unref);
      say (self, error->message, NULL);
      return;
    }

  /* Translators: %s is the name that somebody gave to a set of services. */
  text = g_strdup_printf (position < 0 ? _("Saved as \"%s\"") : _("\"%s\" replaced"), name);
  say (self, text, undo);
}

static void
entry_changed_cb (GtkEditable     *entry,
                  DemarcSetsPanel *self)
{
  update_save (self);
}

/* The rows */

void
_demarc_sets_panel_open (DemarcSetsPanel *self,
                         DemarcSet       *set)
{
  g_signal_emit (self, signals[SIGNAL_OPEN], 0, set);
}

void
_demarc_sets_panel_delete (DemarcSetsPanel *self,
                           guint            position)
{
  GClosure *undo = g_cclosure_new_swap (G_CALLBACK (restore_cb), undo_new (self->sets, position),
                                        undo_free);
  g_autofree char *name =
    g_strdup (demarc_set_get_name (demarc_sets_get (self->sets, position)));
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (!demarc_sets_remove (self->sets, position, &error))
    {
      g_closure_unref (undo);
      say (self, error->message, NULL);
      return;
    }

  /* Translators: %s is the name that somebody gave to a set of services. */
  text = g_strdup_printf (_("\"%s\" deleted"), name);
  say (self, text, undo);
}

/* A name that cannot be taken is told, and can be mended. */
gboolean
_demarc_sets_panel_rename (DemarcSetsPanel *self,
                           guint            position,
                           const char      *name)
{
  g_autoptr (GError) error = NULL;

  if (demarc_sets_rename (self->sets, position, name, &error))
    return TRUE;

  gtk_label_set_text (GTK_LABEL (self->error_label), error->message);
  gtk_widget_set_visible (self->error_label, TRUE);

  return FALSE;
}

static void
fill (DemarcSetsPanel *self)
{
  GtkListBoxRow *row;

  gtk_widget_set_visible (self->error_label, FALSE);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < demarc_sets_get_n (self->sets); i++)
    gtk_list_box_append (self->list, _demarc_sets_panel_make_row (self, i));
  gtk_widget_set_visible (self->empty_label, demarc_sets_get_n (self->sets) == 0);
  gtk_widget_set_visible (self->scrolled_window, demarc_sets_get_n (self->sets) > 0);
  update_save (self);
}

static void
changed_cb (GListModel      *sets,
            guint            position,
            guint            removed,
            guint            added,
            DemarcSetsPanel *self)
{
  fill (self);
}

static void
demarc_sets_panel_dispose (GObject *object)
{
  DemarcSetsPanel *self = DEMARC_SETS_PANEL (object);
  GtkWidget *child;

  if (self->sets != NULL)
    g_signal_handlers_disconnect_by_data (self->sets, self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->sets);
  g_clear_object (&self->model);
  g_clear_pointer (&self->columns, g_free);

  G_OBJECT_CLASS (demarc_sets_panel_parent_class)->dispose (object);
}

static void
demarc_sets_panel_class_init (DemarcSetsPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_sets_panel_dispose;

  /**
   * DemarcSetsPanel::open:
   * @set: a set
   *
   * Emitted when a set is chosen.
   */
  signals[SIGNAL_OPEN] =
    g_signal_new ("open", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, DEMARC_TYPE_SET);

  /**
   * DemarcSetsPanel::say:
   * @text: a sentence
   * @undo: (nullable): what takes back what was done
   *
   * Emitted when something was done, or could not be done.
   */
  signals[SIGNAL_SAY] =
    g_signal_new ("say", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_CLOSURE);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "setspanel");
}

static GtkWidget *
add_label (DemarcSetsPanel *self,
           const char      *text,
           const char      *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_visible (label, FALSE);
  gtk_widget_set_parent (label, GTK_WIDGET (self));

  return label;
}

static void
add_save (DemarcSetsPanel *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->entry = gtk_entry_new ();
  gtk_entry_set_max_length (GTK_ENTRY (self->entry), 100);
  gtk_widget_set_hexpand (self->entry, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Save what is compared as"), -1);
  self->save_button = gtk_button_new_with_mnemonic (_("_Save"));
  g_signal_connect (self->entry, "changed", G_CALLBACK (entry_changed_cb), self);
  g_signal_connect (self->entry, "activate", G_CALLBACK (save_cb), self);
  g_signal_connect (self->save_button, "clicked", G_CALLBACK (save_cb), self);
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_box_append (GTK_BOX (box), self->save_button);
  gtk_widget_set_parent (box, GTK_WIDGET (self));
}

static void
add_list (DemarcSetsPanel *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *list = gtk_list_box_new ();

  self->scrolled_window = scrolled;
  self->list = GTK_LIST_BOX (list);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Sets"),
                                  -1);
  _demarc_sets_panel_add_keys (self);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), HEIGHT_MAX);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), list);
  gtk_widget_set_parent (scrolled, GTK_WIDGET (self));
}

static void
demarc_sets_panel_init (DemarcSetsPanel *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 8);
  gtk_widget_set_size_request (GTK_WIDGET (self), WIDTH, -1);
  add_save (self);
  self->error_label = add_label (self, NULL, "error");
  add_list (self);
  self->empty_label =
    add_label (self, _("There are no sets yet. They keep what is compared under a name."),
               "dim-label");
}

/**
 * demarc_sets_panel_new:
 *
 * Makes a panel without sets.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_sets_panel_new (void)
{
  return g_object_new (DEMARC_TYPE_SETS_PANEL, NULL);
}

/**
 * demarc_sets_panel_begin:
 * @self: a panel
 * @sets: the sets
 * @model: the model by which they are told
 * @columns: (nullable): what can be saved now
 *
 * Begins anew: with nothing typed, and the sets as they are.
 */
void
demarc_sets_panel_begin (DemarcSetsPanel *self,
                         DemarcSets      *sets,
                         DemarcModel     *model,
                         const char      *columns)
{
  g_return_if_fail (DEMARC_IS_SETS_PANEL (self));

  if (self->sets != sets)
    {
      if (self->sets != NULL)
        g_signal_handlers_disconnect_by_data (self->sets, self);
      g_set_object (&self->sets, sets);
      g_signal_connect (sets, "items-changed", G_CALLBACK (changed_cb), self);
    }
  g_set_object (&self->model, model);
  g_free (self->columns);
  self->columns = g_strdup (columns);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  gtk_editable_set_editable (GTK_EDITABLE (self->entry), columns != NULL);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry),
                                  columns != NULL ? _("Save what is compared as")
                                                  : _("Nothing is compared yet"));
  fill (self);
}
