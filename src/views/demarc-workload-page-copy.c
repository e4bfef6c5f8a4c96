/* demarc-workload-page-copy.c: taking a workload elsewhere
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-page-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-file-dialog.h"
#include "demarc-save.h"
#include "demarc-table.h"
#include "demarc-workload-table.h"

static gboolean
is_csv (const char *format)
{
  return g_str_equal (format, "csv");
}

/* What is seen, as text: the lists of the swap, or the duties. */
static char *
dup_text (DemarcWorkloadPage *self,
          const char         *format)
{
  g_autoptr (GPtrArray) rows = NULL;
  GString *text;

  if (!is_csv (format))
    return self->change != NULL ? demarc_workload_change_dup_markdown (self->change)
                                : demarc_workload_dup_markdown (self->workload);

  text = g_string_new (NULL);
  rows = self->change != NULL ? demarc_workload_change_dup_table (self->change)
                              : demarc_workload_dup_table (self->workload);
  demarc_table_append_csv (text, rows);

  return g_string_free (text, FALSE);
}

/* Copies what is seen. */
void
_demarc_workload_page_copy (DemarcWorkloadPage *self,
                            const char         *format)
{
  g_autofree char *text = dup_text (self, format);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  demarc_view_say (DEMARC_VIEW (self), is_csv (format) ? _("Copied as CSV")
                                                       : _("Copied as Markdown"), NULL);
}

/* What is saved, while the file is being chosen. */
typedef struct
{
  DemarcWorkloadPage *page;
  char               *text;
} Saving;

static void
saving_free (Saving *self)
{
  g_clear_object (&self->page);
  g_clear_pointer (&self->text, g_free);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

/* Writes the text, and says so, or why it could not be. */
static char *
dup_saved (Saving *self,
           GFile  *file)
{
  g_autoptr (GBytes) bytes = g_bytes_new (self->text, strlen (self->text));
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *name = g_file_get_parse_name (file);

  if (path == NULL)
    return g_strdup_printf (_("%s is not a file of this computer"), name);
  if (!demarc_save_bytes (path, bytes, &error))
    return g_strdup (error->message);

  /* Translators: %s is a file. */
  return g_strdup_printf (_("Saved as %s"), name);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Saving) saving = user_data;
  g_autoptr (GFile) file = demarc_file_dialog_finish (result);
  g_autofree char *said = NULL;

  if (file == NULL)
    return;

  said = dup_saved (saving, file);
  demarc_view_say (DEMARC_VIEW (saving->page), said, NULL);
}

/* Saves what is seen in a file. */
void
_demarc_workload_page_save (DemarcWorkloadPage *self,
                            const char         *format)
{
  g_autofree char *name =
    demarc_file_dialog_dup_name (_("Workload"), is_csv (format) ? "csv" : "md");
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  Saving *saving = g_new0 (Saving, 1);

  saving->page = g_object_ref (self);
  saving->text = dup_text (self, format);
  demarc_file_dialog_save (GTK_WINDOW (root), _("Save the Workload"), name, chosen_cb, saving);
}
