/* demarc-problems-dialog.c: what is wrong with a file
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-problems-dialog.h"

#include <glib/gi18n-lib.h>

/**
 * DemarcProblemsDialog:
 *
 * Lists everything that is wrong with a file, to be read, heard and copied.
 */
struct _DemarcProblemsDialog
{
  GtkWindow    parent_instance;

  /* Template widgets */
  GtkButton   *copy_button;
  GtkLabel    *summary_label;
  GtkTextView *text_view;
};

G_DEFINE_FINAL_TYPE (DemarcProblemsDialog, demarc_problems_dialog, GTK_TYPE_WINDOW)

static void
copy_cb (GtkButton            *button,
         DemarcProblemsDialog *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text_view);
  GtkTextIter start;
  GtkTextIter end;
  g_autofree char *text = NULL;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  text = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

static void
demarc_problems_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), DEMARC_TYPE_PROBLEMS_DIALOG);

  G_OBJECT_CLASS (demarc_problems_dialog_parent_class)->dispose (object);
}

static void
demarc_problems_dialog_class_init (DemarcProblemsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_problems_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, DEMARC_APP_PATH
                                               "/ui/views/demarc-problems-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, DemarcProblemsDialog, copy_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcProblemsDialog, summary_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcProblemsDialog, text_view);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
demarc_problems_dialog_init (DemarcProblemsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self->copy_button, "clicked", G_CALLBACK (copy_cb), self);
}

static char *
dup_lines (DemarcProblems *problems)
{
  GString *text = g_string_new (NULL);
  guint left = demarc_problems_get_n_left (problems);

  for (guint i = 0; i < demarc_problems_get_n (problems); i++)
    {
      g_autofree char *line = demarc_problems_dup_line (problems, i);

      g_string_append_printf (text, "%s\n", line);
    }
  if (left > 0)
    g_string_append_printf (text, ngettext ("%u more problem is not listed\n",
                                            "%u more problems are not listed\n", left), left);

  return g_string_free (text, FALSE);
}

/**
 * demarc_problems_dialog_new:
 * @parent: the window it belongs to
 * @summary: what happened, in a sentence
 * @problems: (nullable): everything that is wrong
 *
 * Makes a dialog. It is not shown yet.
 *
 * Returns: (transfer none): the dialog; GTK owns it
 */
GtkWindow *
demarc_problems_dialog_new (GtkWindow      *parent,
                            const char     *summary,
                            DemarcProblems *problems)
{
  DemarcProblemsDialog *self = g_object_new (DEMARC_TYPE_PROBLEMS_DIALOG, "transient-for", parent,
                                             "title", _("The model could not be opened"), NULL);

  gtk_label_set_text (self->summary_label, summary);
  if (problems != NULL)
    {
      g_autofree char *lines = dup_lines (problems);

      gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text_view), lines, -1);
    }
  else
    {
      gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text_view), summary, -1);
    }

  return GTK_WINDOW (self);
}
