/* demarc-compare-add.c: beginning a comparison, and adding to it
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-columns-suggest.h"
#include "demarc-columns.h"

static const char *
get_columns (DemarcCompare *self)
{
  return demarc_place_get_subject (
    demarc_session_get_place (_demarc_compare_get_session (self)));
}

static guint
count_columns (DemarcCompare *self)
{
  return self->comparison == NULL ? 0 : demarc_comparison_get_n_columns (self->comparison);
}

/* Adds the column that was chosen, and looks at it. */
void
_demarc_compare_add_cb (DemarcColumnPicker *picker,
                        const char         *column,
                        DemarcCompare      *self)
{
  g_autofree char *columns = demarc_columns_with (get_columns (self), column);

  gtk_popover_popdown (self->add_popover);
  _demarc_compare_go (self, columns, column);
}

void
_demarc_compare_picker_cb (GtkPopover    *popover,
                           DemarcCompare *self)
{
  demarc_column_picker_begin (self->picker, _demarc_compare_get_session (self), self->column);
}

static gboolean
add_key_cb (GtkWidget *widget,
            GVariant  *unused,
            gpointer   user_data)
{
  DemarcCompare *self = DEMARC_COMPARE (widget);

  if (gtk_widget_is_sensitive (self->add_button))
    gtk_menu_button_popup (GTK_MENU_BUTTON (self->add_button));
  else
    gtk_widget_error_bell (widget);

  return TRUE;
}

/* Wherever on the page the keyboard is. */
static gboolean
difference_cb (GtkWidget *widget,
               GVariant  *by,
               gpointer   user_data)
{
  DemarcCompareGrid *grid = DEMARC_COMPARE (widget)->grid;

  return gtk_widget_get_mapped (GTK_WIDGET (grid)) &&
         demarc_compare_grid_go_to_difference (grid, g_variant_get_int32 (by));
}

void
_demarc_compare_add_bindings (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F8, 0, difference_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F8, GDK_SHIFT_MASK, difference_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Insert, 0, add_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Insert, 0, add_key_cb, NULL);
}

/* The button says why nothing more can be added. */
static void
update_button (DemarcCompare *self)
{
  gboolean is_full = count_columns (self) >= DEMARC_COLUMNS_MAX;
  g_autofree char *full =
    /* Translators: on a button that cannot be used any more. */
    g_strdup_printf (ngettext ("At Most %d Column", "At Most %d Columns", DEMARC_COLUMNS_MAX),
                     DEMARC_COLUMNS_MAX);
  const char *text = is_full ? full : _("Add Column");

  gtk_label_set_text (self->add_label, text);
  gtk_widget_set_sensitive (self->add_button, !is_full);
  gtk_widget_set_tooltip_text (self->add_button,
                               is_full ? NULL
                                       : _("Another service, or the same one as a document or a "
                                           "scheme has it (Insert)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* Beginning */

static void
suggested_cb (GtkButton     *button,
              DemarcCompare *self)
{
  g_autofree char *columns = g_strdup (g_object_get_data (G_OBJECT (button), "columns"));

  _demarc_compare_go (self, columns, NULL);
  demarc_view_focus_content (DEMARC_VIEW (self));
}

/* What is there already need not be named again. */
static void
add_suggestion (DemarcCompare *self,
                const char    *columns)
{
  DemarcModel *model = demarc_session_get_model (_demarc_compare_get_session (self));
  g_auto (GStrv) parts = demarc_columns_split (columns);
  const char *more = count_columns (self) == 0 ? columns : parts[g_strv_length (parts) - 1];
  g_autofree char *title = demarc_model_dup_columns_title (model, more);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), "columns", g_strdup (columns), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (suggested_cb), self);
  gtk_box_append (GTK_BOX (self->suggestions_box), button);
}

static void
update_hint (DemarcCompare *self)
{
  g_autofree char *title = NULL;
  g_autofree char *hint = NULL;

  if (self->comparison == NULL)
    {
      gtk_label_set_text (self->hint_label,
                          _("Put services side by side to see what moving from one to another "
                            "hands over. Choose some in the list, or begin with one of these:"));
      return;
    }

  title = demarc_comparison_dup_title (self->comparison, 0);
  /* Translators: %s is a service or category; names of others follow. */
  hint = g_strdup_printf (_("Choose what to hold %s against, in the list or here:"), title);
  gtk_label_set_text (self->hint_label, hint);
}

/* Says how to begin, until there is something to compare. */
void
_demarc_compare_update_begin (DemarcCompare *self)
{
  g_auto (GStrv) suggestions = NULL;
  GtkWidget *child;

  update_button (self);
  gtk_widget_set_visible (self->begin_box, !_demarc_compare_has_two (self));
  while ((child = gtk_widget_get_first_child (self->suggestions_box)) != NULL)
    gtk_box_remove (GTK_BOX (self->suggestions_box), child);
  if (_demarc_compare_has_two (self))
    return;

  update_hint (self);
  suggestions = demarc_session_suggest_columns (_demarc_compare_get_session (self));
  for (guint i = 0; suggestions[i] != NULL; i++)
    add_suggestion (self, suggestions[i]);
}
