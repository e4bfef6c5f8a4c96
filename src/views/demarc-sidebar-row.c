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
#define NOTE_SCALE 0.85
#define NOTE_ALPHA 0.75f
#define NOTE_SPACE 10 /* over and under a row of two lines */

/**
 * DemarcSidebarRow:
 *
 * A title, a note under it where there is one, and a barcode. It is one widget that paints them
 * all, as the list makes many of them. A subject can be dragged to where subjects are taken, as its
 * text.
 */
struct _DemarcSidebarRow
{
  GtkWidget          parent_instance;

  /* Owned */
  DemarcSidebarItem *item;
  PangoLayout       *layout;
  PangoLayout       *note;   /* what stands under the title, or NULL */

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

static PangoLayout *
get_note (DemarcSidebarRow *self)
{
  const char *text = self->item == NULL ? NULL : demarc_sidebar_item_get_note (self->item);

  if (self->note == NULL && text != NULL)
    {
      PangoAttrList *attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_scale_new (NOTE_SCALE));
      self->note = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
      pango_layout_set_attributes (self->note, attributes);
      pango_layout_set_ellipsize (self->note, PANGO_ELLIPSIZE_END);
      pango_layout_set_single_paragraph_mode (self->note, TRUE);
      pango_attr_list_unref (attributes);
    }

  return self->note;
}

static int
get_height (PangoLayout *layout)
{
  int height = 0;

  if (layout != NULL)
    pango_layout_get_pixel_size (layout, NULL, &height);

  return height;
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
  int note;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = TEXT_MIN + SPACE + BARCODE_WIDTH;
      *natural = 200;
      return;
    }

  note = get_height (get_note (self));
  *minimum = *natural =
    MAX (get_height (get_layout (self)) + (note > 0 ? note + NOTE_SPACE : 0), BARCODE_HEIGHT);
}

static void
paint_text (GtkSnapshot   *snapshot,
            PangoLayout   *layout,
            const GdkRGBA *color,
            int            x,
            int            y,
            int            width)
{
  pango_layout_set_width (layout, MAX (width, 0) * PANGO_SCALE);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/* Title and note, in the middle of the height. */
static void
paint_texts (DemarcSidebarRow *self,
             GtkSnapshot      *snapshot,
             int               x,
             int               width)
{
  PangoLayout *note = get_note (self);
  int height = get_height (get_layout (self));
  int y = (gtk_widget_get_height (GTK_WIDGET (self)) - height - get_height (note)) / 2;
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  paint_text (snapshot, get_layout (self), &color, x, y, width);
  color.alpha *= NOTE_ALPHA;
  if (note != NULL)
    paint_text (snapshot, note, &color, x, y + height, width);
}

static void
demarc_sidebar_row_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  DemarcSidebarRow *self = DEMARC_SIDEBAR_ROW (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  const DemarcOwner *owners = NULL;
  guint n = 0;
  int room;

  if (self->item == NULL)
    return;

  owners = demarc_sidebar_item_get_owners (self->item, &n);
  room = width - (owners != NULL ? BARCODE_WIDTH + SPACE : 0);
  paint_texts (self, snapshot, is_rtl ? width - room : 0, room);
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
  g_clear_object (&DEMARC_SIDEBAR_ROW (widget)->note);

  GTK_WIDGET_CLASS (demarc_sidebar_row_parent_class)->css_changed (widget, change);
}

static void
demarc_sidebar_row_dispose (GObject *object)
{
  DemarcSidebarRow *self = DEMARC_SIDEBAR_ROW (object);

  g_clear_object (&self->item);
  g_clear_object (&self->layout);
  g_clear_object (&self->note);

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
  g_autofree char *hint = NULL;
  gboolean had_note;

  g_return_if_fail (DEMARC_IS_SIDEBAR_ROW (self));

  had_note = get_note (self) != NULL;
  if (!g_set_object (&self->item, item))
    return;

  g_clear_object (&self->note);
  if (had_note != (get_note (self) != NULL))
    gtk_widget_queue_resize (GTK_WIDGET (self));
  hint = item == NULL ? NULL : demarc_sidebar_item_dup_hint (item);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), hint);

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
