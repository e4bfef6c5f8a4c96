/* demarc-export-dialog.c: how to export
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-export-dialog.h"

/**
 * DemarcExportDialog:
 *
 * Lets a person choose format, scale and colours of a picture, or the format of a table.
 */
struct _DemarcExportDialog
{
  GtkWindow       parent_instance;

  /* Template widgets */
  GtkCheckButton *contrast_button;
  GtkCheckButton *csv_button;
  GtkCheckButton *dark_button;
  GtkButton      *export_button;
  GtkCheckButton *markdown_button;
  GtkCheckButton *pdf_button;
  GtkCheckButton *png_button;
  GtkCheckButton *print_button;
  GtkSpinButton  *scale_button;
};

G_DEFINE_FINAL_TYPE (DemarcExportDialog, demarc_export_dialog, GTK_TYPE_WINDOW)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
export_cb (GtkButton          *button,
           DemarcExportDialog *self)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
  gtk_window_close (GTK_WINDOW (self));
}

static void
demarc_export_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), DEMARC_TYPE_EXPORT_DIALOG);

  G_OBJECT_CLASS (demarc_export_dialog_parent_class)->dispose (object);
}

static void
demarc_export_dialog_class_init (DemarcExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_export_dialog_dispose;

  /**
   * DemarcExportDialog::chosen:
   *
   * Emitted when the person wants to export.
   */
  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               DEMARC_APP_PATH "/ui/views/demarc-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, DemarcExportDialog, contrast_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcExportDialog, csv_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcExportDialog, dark_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcExportDialog, export_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcExportDialog, markdown_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcExportDialog, pdf_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcExportDialog, png_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcExportDialog, print_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcExportDialog, scale_button);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
demarc_export_dialog_init (DemarcExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self->export_button, "clicked", G_CALLBACK (export_cb), self);
  gtk_window_set_default_widget (GTK_WINDOW (self), GTK_WIDGET (self->export_button));
}

/**
 * demarc_export_dialog_new:
 * @parent: the window it belongs to
 *
 * Makes a dialog. It is not shown yet.
 *
 * Returns: (transfer none): the dialog; GTK owns it
 */
GtkWindow *
demarc_export_dialog_new (GtkWindow *parent)
{
  return g_object_new (DEMARC_TYPE_EXPORT_DIALOG, "transient-for", parent, NULL);
}

/**
 * demarc_export_dialog_offer_tables:
 * @self: a dialog
 *
 * Offers formats of tables too, for what is one.
 */
void
demarc_export_dialog_offer_tables (DemarcExportDialog *self)
{
  g_return_if_fail (DEMARC_IS_EXPORT_DIALOG (self));

  gtk_widget_set_visible (GTK_WIDGET (self->csv_button), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->markdown_button), TRUE);
}

/**
 * demarc_export_dialog_get_table:
 * @self: a dialog
 * @format: (out): the chosen format of a table
 *
 * Tells whether a table is wanted, and not a picture.
 *
 * Returns: whether it is
 */
gboolean
demarc_export_dialog_get_table (DemarcExportDialog *self,
                                DemarcTableFormat  *format)
{
  gboolean is_csv;

  g_return_val_if_fail (DEMARC_IS_EXPORT_DIALOG (self), FALSE);

  is_csv = gtk_check_button_get_active (self->csv_button);
  *format = is_csv ? DEMARC_TABLE_CSV : DEMARC_TABLE_MARKDOWN;

  return is_csv || gtk_check_button_get_active (self->markdown_button);
}

/**
 * demarc_export_dialog_get_format:
 * @self: a dialog
 *
 * Gets the chosen format.
 *
 * Returns: the format
 */
DemarcPictureFormat
demarc_export_dialog_get_format (DemarcExportDialog *self)
{
  g_return_val_if_fail (DEMARC_IS_EXPORT_DIALOG (self), DEMARC_PICTURE_SVG);

  if (gtk_check_button_get_active (self->png_button))
    return DEMARC_PICTURE_PNG;
  if (gtk_check_button_get_active (self->pdf_button))
    return DEMARC_PICTURE_PDF;

  return DEMARC_PICTURE_SVG;
}

/**
 * demarc_export_dialog_get_theme:
 * @self: a dialog
 *
 * Gets the chosen colours.
 *
 * Returns: the theme
 */
DemarcThemeName
demarc_export_dialog_get_theme (DemarcExportDialog *self)
{
  g_return_val_if_fail (DEMARC_IS_EXPORT_DIALOG (self), DEMARC_THEME_LIGHT);

  if (gtk_check_button_get_active (self->dark_button))
    return DEMARC_THEME_DARK;
  if (gtk_check_button_get_active (self->contrast_button))
    return DEMARC_THEME_CONTRAST;
  if (gtk_check_button_get_active (self->print_button))
    return DEMARC_THEME_PRINT;

  return DEMARC_THEME_LIGHT;
}

/**
 * demarc_export_dialog_get_scale:
 * @self: a dialog
 *
 * Gets the chosen scale.
 *
 * Returns: from 1 to 8
 */
double
demarc_export_dialog_get_scale (DemarcExportDialog *self)
{
  g_return_val_if_fail (DEMARC_IS_EXPORT_DIALOG (self), 1);

  return gtk_spin_button_get_value (self->scale_button);
}
