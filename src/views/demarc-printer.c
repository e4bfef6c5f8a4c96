/* demarc-printer.c: a scene on paper
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-printer.h"

#include "demarc-picture.h"
#include "demarc-svg.h"

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              DemarcScene       *scene)
{
  g_autoptr (GBytes) svg = demarc_svg_write (scene);
  g_autoptr (GError) error = NULL;
  double scale =
    MIN (gtk_print_context_get_width (context) / (double) demarc_scene_get_width (scene),
         gtk_print_context_get_height (context) / (double) demarc_scene_get_height (scene));

  if (!demarc_picture_render (svg, gtk_print_context_get_cairo_context (context),
                              (double) demarc_scene_get_width (scene) * scale,
                              (double) demarc_scene_get_height (scene) * scale, &error))
    {
      g_warning ("%s", error->message);
      gtk_print_operation_cancel (operation);
    }
}

/**
 * demarc_printer_run:
 * @scene: a scene
 * @parent: (nullable): the window it belongs to
 * @export_path: (nullable): a file to print to, without asking; %NULL to ask which printer
 * @error: return location for an error
 *
 * Prints a scene on one page, as large as it fits. The paper comes from the same SVG as every
 * export.
 *
 * Returns: whether nothing went wrong; that a person changed their mind is not wrong
 */
gboolean
demarc_printer_run (DemarcScene  *scene,
                    GtkWindow    *parent,
                    const char   *export_path,
                    GError      **error)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  GtkPrintOperationAction action = GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG;

  gtk_print_operation_set_n_pages (operation, 1);
  gtk_print_operation_set_job_name (operation, demarc_scene_get_title (scene));
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  if (export_path != NULL)
    {
      gtk_print_operation_set_export_filename (operation, export_path);
      action = GTK_PRINT_OPERATION_ACTION_EXPORT;
    }
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), scene);

  return gtk_print_operation_run (operation, action, parent, error) !=
         GTK_PRINT_OPERATION_RESULT_ERROR;
}
