/* demarc-file-dialog.c: choosing files
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-file-dialog.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* GTK 4.10 has a better dialog for this, with the same shape: this file is all that will have to
 * change. */

/* File systems count bytes, not characters: most end at 255. */
#define NAME_MAX_BYTES 200

static void
response_cb (GtkNativeDialog *dialog,
             int              response,
             GTask           *task)
{
  GFile *file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  g_task_return_pointer (task, file, g_object_unref);
  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
  g_object_unref (task);
}

static void
run (GtkFileChooserNative *dialog,
     GtkWindow            *parent,
     gpointer              source_tag,
     GAsyncReadyCallback   callback,
     gpointer              user_data)
{
  GTask *task = g_task_new (parent, NULL, callback, user_data);

  g_task_set_source_tag (task, source_tag);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/**
 * demarc_file_dialog_open:
 * @parent: a window
 * @title: what it is for
 * @filter_name: what files to show are called
 * @pattern: a pattern that their names match
 * @callback: called when a file was chosen, or none
 * @user_data: data for @callback
 *
 * Lets a person choose a file to open.
 */
void
demarc_file_dialog_open (GtkWindow           *parent,
                         const char          *title,
                         const char          *filter_name,
                         const char          *pattern,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  GtkFileChooserNative *dialog =
    gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, filter_name);
  gtk_file_filter_add_pattern (filter, pattern);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  run (dialog, parent, demarc_file_dialog_open, callback, user_data);
}

/**
 * demarc_file_dialog_save:
 * @parent: a window
 * @title: what it is for
 * @name: the name to propose
 * @callback: called when a file was chosen, or none
 * @user_data: data for @callback
 *
 * Lets a person choose where to save.
 */
void
demarc_file_dialog_save (GtkWindow           *parent,
                         const char          *title,
                         const char          *name,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  GtkFileChooserNative *dialog =
    gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_SAVE, NULL, NULL);

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  run (dialog, parent, demarc_file_dialog_save, callback, user_data);
}

/**
 * demarc_file_dialog_finish:
 * @result: what the callback was given
 *
 * Gets the file that was chosen.
 *
 * Returns: (transfer full) (nullable): the file; %NULL if the person chose none
 */
GFile *
demarc_file_dialog_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}

/**
 * demarc_file_dialog_dup_name:
 * @title: what the file is about; it comes from a model and can be anything
 * @suffix: how the name ends, without a dot
 *
 * Makes a file name to propose: without separators and control characters, without a dot or hyphen
 * at the beginning, and not too long.
 *
 * Returns: (transfer full): the name
 */
char *
demarc_file_dialog_dup_name (const char *title,
                             const char *suffix)
{
  g_autoptr (GString) name = g_string_new (NULL);

  for (const char *p = title; *p != '\0' && name->len < NAME_MAX_BYTES; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isprint (c) || (c < 0x80 && strchr ("/\\:*?\"<>|", (int) c) != NULL))
        c = ' ';
      if (name->len == 0 && (c == '.' || c == '-' || c == ' '))
        continue;

      g_string_append_unichar (name, c);
    }

  g_strchomp (name->str);
  name->len = strlen (name->str);
  if (name->len == 0)
    g_string_append (name, "Demarc");
  g_string_append_printf (name, ".%s", suffix);

  return g_string_free (g_steal_pointer (&name), FALSE);
}
