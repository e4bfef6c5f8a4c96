/* demarc-window-share.c: taking what is seen elsewhere
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-window-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "demarc-export-dialog.h"
#include "demarc-file-dialog.h"
#include "demarc-picture.h"
#include "demarc-printer.h"
#include "demarc-save.h"
#include "demarc-svg.h"

#define CLIPBOARD_SCALE 2

/* The picture of what the page shows, or NULL where there is nothing. */
static DemarcScene *
dup_scene (DemarcWindow   *self,
           DemarcThemeName theme)
{
  return demarc_view_dup_export (_demarc_window_get_view (self), demarc_theme_get (theme));
}

/* Copies the text of the place. */
void
_demarc_window_copy_link (DemarcWindow *self)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)),
                          demarc_place_get_text (demarc_session_get_place (self->session)));
  demarc_window_say (self, _("Link copied"));
}

/* Copies the picture as SVG and as PNG together: each program takes what it likes best. */
void
_demarc_window_copy_picture (DemarcWindow *self)
{
  g_autoptr (DemarcScene) scene = dup_scene (self, DEMARC_THEME_LIGHT);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (GBytes) png = NULL;
  GdkContentProvider *providers[2];
  g_autoptr (GdkContentProvider) both = NULL;

  if (scene == NULL)
    return;

  svg = demarc_svg_write (scene);
  png = demarc_picture_make (scene, DEMARC_PICTURE_PNG, CLIPBOARD_SCALE, &error);
  if (png == NULL)
    {
      demarc_window_say (self, error->message);
      return;
    }

  providers[0] = gdk_content_provider_new_for_bytes ("image/svg+xml", svg);
  providers[1] = gdk_content_provider_new_for_bytes ("image/png", png);
  both = gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), both);
  demarc_window_say (self, _("Picture copied"));
}

/* What was chosen in the export dialog, while the file is being chosen. */
typedef struct
{
  gboolean            is_table;
  DemarcTableFormat   table;
  DemarcPictureFormat format;
  DemarcThemeName     theme;
  double              scale;
} Export;

/* What goes into the file, or NULL with or without an error. */
static GBytes *
make_bytes (DemarcWindow  *self,
            Export        *export,
            GError       **error)
{
  g_autoptr (DemarcScene) scene = NULL;

  if (export->is_table)
    {
      char *text = demarc_view_dup_table (_demarc_window_get_view (self), export->table);

      return text == NULL ? NULL : g_bytes_new_take (text, strlen (text));
    }

  scene = dup_scene (self, export->theme);

  return scene == NULL ? NULL : demarc_picture_make (scene, export->format, export->scale, error);
}

static void
save (DemarcWindow *self,
      Export       *export,
      GFile        *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = make_bytes (self, export, &error);
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *name = g_file_get_parse_name (file);
  g_autofree char *message = NULL;

  if (bytes == NULL && error == NULL)
    return;

  if (bytes != NULL && path == NULL)
    g_set_error (&error, G_FILE_ERROR, G_FILE_ERROR_INVAL, _("%s is not a file of this computer"),
                 name);
  if (bytes != NULL && path != NULL)
    demarc_save_bytes (path, bytes, &error);

  /* Translators: %s is a file. */
  message = error != NULL ? g_strdup (error->message) : g_strdup_printf (_("Exported to %s"), name);
  demarc_window_say (self, message);
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autofree Export *export = user_data;
  g_autoptr (GFile) file = demarc_file_dialog_finish (result);

  if (file != NULL)
    save (DEMARC_WINDOW (source), export, file);
}

/* What a file is called before somebody calls it something else. */
static char *
dup_file_name (DemarcWindow *self,
               Export       *export)
{
  DemarcPlace *place = demarc_session_get_place (self->session);
  g_autofree char *title =
    demarc_place_get_page (place) == DEMARC_PAGE_MATRIX
      ? g_strdup (_("Matrix"))
      : demarc_subject_dup_full_title (demarc_session_get_subject (self->session));

  if (export->is_table)
    return demarc_file_dialog_dup_name (title, export->table == DEMARC_TABLE_CSV ? "csv" : "md");

  return demarc_file_dialog_dup_name (title, demarc_picture_get_suffix (export->format));
}

static void
export_chosen_cb (DemarcExportDialog *dialog,
                  DemarcWindow       *self)
{
  Export *export = g_new0 (Export, 1);
  g_autofree char *name = NULL;

  export->is_table = demarc_export_dialog_get_table (dialog, &export->table);
  export->format = demarc_export_dialog_get_format (dialog);
  export->theme = demarc_export_dialog_get_theme (dialog);
  export->scale = demarc_export_dialog_get_scale (dialog);
  name = dup_file_name (self, export);
  demarc_file_dialog_save (GTK_WINDOW (self), _("Export"), name, file_chosen_cb, export);
}

/* Asks how, then where, and writes the picture. */
void
_demarc_window_export (DemarcWindow *self)
{
  GtkWindow *dialog = demarc_export_dialog_new (GTK_WINDOW (self));

  if (demarc_view_has_table (_demarc_window_get_view (self)))
    demarc_export_dialog_offer_tables (DEMARC_EXPORT_DIALOG (dialog));
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (export_chosen_cb), self, 0);
  gtk_window_present (dialog);
}

/* Prints what is seen. */
void
_demarc_window_print (DemarcWindow *self)
{
  g_autoptr (DemarcScene) scene = dup_scene (self, DEMARC_THEME_PRINT);
  g_autoptr (GError) error = NULL;

  if (scene != NULL && !demarc_printer_run (scene, GTK_WINDOW (self), NULL, &error))
    demarc_window_say (self, error->message);
}
