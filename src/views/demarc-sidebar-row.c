/* demarc-sidebar-row.c: a row of the sidebar
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-sidebar-row.h"

#include <math.h>

#include "demarc-barcode.h"
#include "demarc-drag-icon.h"

#define BARCODE_WIDTH 70
#define BARCODE_HEIGHT 14
#define SPACE 8
#define TEXT_MIN 60

/**
 * DemarcSidebarRow:
 *
 * A title and a barcode. It is one widget that paints both, as the list makes many of them. A
 * subject can be dragged to where subjects are taken, as its text.
 */
struct _DemarcSidebarRow
{
  GtkWidget          parent_instance;

  /* Owned */
  DemarcSidebarItem *item;
  PangoLayout       *layout;

  const DemarcTheme *theme;
};

G_DEFINE_FINAL_TYPE (DemarcSidebarRow, demarc_sidebar_row, GTK_TYPE_WIDGET)

static PangoLayout *
get_layout (DemarcSidebarRow *self)
{
  if (self->layout == NULL)
    {
      self->layout = gtk_widget_create_pango_layout (
        GTK_WIDGET (self), self->item == NULL ? "" : demarc_sidebar_item_get_title (self->item));
      pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_single_paragraph_mode (self->layout, TRUE);
    }

  return self->layout;
}

static void
demarc_sidebar_row_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  DemarcSidebarRow *self = DEMARC_SIDEBAR_ROW (widget);
  int size;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = TEXT_MIN + SPACE + BARCODE_WIDTH;
      *natural = 200;
      return;
    }

  pango_layout_get_pixel_size (get_layout (self), NULL, &size);
  *minimum = *natural = MAX (size, BARCODE_HEIGHT);
}

static void
demarc_sidebar_row_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  DemarcSidebarRow *self = DEMARC_SIDEBAR_ROW (widget);
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  const DemarcOwner *owners = NULL;
  GdkRGBA color;
  guint n = 0;
  int text_height;
  int room;

  if (self->item == NULL)
    return;

  owners = demarc_sidebar_item_get_owners (self->item, &n);
  room = width - (owners != NULL ? BARCODE_WIDTH + SPACE : 0);
  pango_layout_set_width (get_layout (self), MAX (room, 0) * PANGO_SCALE);
  pango_layout_get_pixel_size (get_layout (self), NULL, &text_height);

  gtk_style_context_get_color (context, &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (is_rtl ? (float) (width - room) : 0,
                                                floorf ((float) (height - text_height) / 2)));
  gtk_snapshot_append_layout (snapshot, get_layout (self), &color);
  gtk_snapshot_restore (snapshot);

  if (owners != NULL)
    demarc_barcode_paint (snapshot, self->theme, owners, n, is_rtl,
                          is_rtl ? 0 : (float) (width - BARCODE_WIDTH),
                          floorf ((float) (height - BARCODE_HEIGHT) / 2), BARCODE_WIDTH,
                          BARCODE_HEIGHT);
}

static void
demarc_sidebar_row_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  g_clear_object (&DEMARC_SIDEBAR_ROW (widget)->layout);

  GTK_WIDGET_CLASS (demarc_sidebar_row_parent_class)->css_changed (widget, change);
}

static void
demarc_sidebar_row_dispose (GObject *object)
{
  DemarcSidebarRow *self = DEMARC_SIDEBAR_ROW (object);

  g_clear_object (&self->item);
  g_clear_object (&self->layout);

  G_OBJECT_CLASS (demarc_sidebar_row_parent_class)->dispose (object);
}

static void
demarc_sidebar_row_class_init (DemarcSidebarRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_sidebar_row_dispose;
  widget_class->measure = demarc_sidebar_row_measure;
  widget_class->snapshot = demarc_sidebar_row_snapshot;
  widget_class->css_changed = demarc_sidebar_row_css_changed;
  gtk_widget_class_set_css_name (widget_class, "sidebarrow");
  /* The list's own row is what screen readers see; it has the name. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static GdkContentProvider *
prepare_cb (GtkDragSource    *source,
            double            x,
            double            y,
            DemarcSidebarRow *self)
{
  DemarcSubject *subject = self->item == NULL ? NULL : demarc_sidebar_item_get_subject (self->item);

  if (subject == NULL)
    return NULL;

  return gdk_content_provider_new_typed (G_TYPE_STRING, demarc_subject_get_text (subject));
}

static void
drag_begin_cb (GtkDragSource    *source,
               GdkDrag          *drag,
               DemarcSidebarRow *self)
{
  demarc_drag_icon_set (source, GTK_WIDGET (self), self->theme);
}

static void
demarc_sidebar_row_init (DemarcSidebarRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();

  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
  self->theme = demarc_theme_get (DEMARC_THEME_LIGHT);
}

/**
 * demarc_sidebar_row_new:
 *
 * Makes an empty row.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_sidebar_row_new (void)
{
  return g_object_new (DEMARC_TYPE_SIDEBAR_ROW, NULL);
}

/**
 * demarc_sidebar_row_set_item:
 * @self: a row
 * @item: (nullable): what it shall show
 *
 * Shows an item.
 */
void
demarc_sidebar_row_set_item (DemarcSidebarRow  *self,
                             DemarcSidebarItem *item)
{
  g_return_if_fail (DEMARC_IS_SIDEBAR_ROW (self));

  if (!g_set_object (&self->item, item))
    return;

  if (self->layout != NULL)
    pango_layout_set_text (self->layout, item == NULL ? "" : demarc_sidebar_item_get_title (item),
                           -1);
  if (item != NULL && demarc_sidebar_item_is_category (item))
    gtk_widget_add_css_class (GTK_WIDGET (self), "category");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "category");
  if (item != NULL && demarc_sidebar_item_get_layer (item) != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "layer");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "layer");

  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * demarc_sidebar_row_set_theme:
 * @self: a row
 * @theme: the colours of its barcode
 *
 * Sets the colours.
 */
void
demarc_sidebar_row_set_theme (DemarcSidebarRow  *self,
                              const DemarcTheme *theme)
{
  g_return_if_fail (DEMARC_IS_SIDEBAR_ROW (self));

  self->theme = theme;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
