/* demarc-workload-row.c: a row of the page of the workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-row.h"

#include <glib/gi18n-lib.h>

#include "demarc-wrap-layout.h"

/* So many services are named; how many more there are is told. */
#define TAGS_MAX 8

#define TAG_SPACE 6

/**
 * DemarcWorkloadRow:
 *
 * Shows an item: the head of a section, or what has to be done, with the services that it comes
 * from as tags. The list around it has the keyboard and the name.
 */
struct _DemarcWorkloadRow
{
  GtkWidget           parent_instance;

  /* Owned, by GTK's tree */
  GtkWidget          *arrow;
  GtkWidget          *text_box;
  GtkWidget          *head_label;
  GtkWidget          *title_label;
  GtkWidget          *tag_box;
  GtkWidget          *note_label;
  GtkWidget          *count_label;

  /* Owned */
  DemarcWorkloadItem *item;
};

G_DEFINE_FINAL_TYPE (DemarcWorkloadRow, demarc_workload_row, GTK_TYPE_WIDGET)

static void
set_text (GtkWidget  *label,
          const char *text)
{
  gtk_label_set_text (GTK_LABEL (label), text != NULL ? text : "");
  gtk_widget_set_visible (label, text != NULL);
}

static void
set_class (GtkWidget  *widget,
           const char *css_class,
           gboolean    has_it)
{
  if (has_it)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

/* The label of a tag; labels are made when they are needed first, and kept. */
static GtkWidget *
ensure_tag (DemarcWorkloadRow *self,
            guint              position)
{
  GtkWidget *tag = gtk_widget_get_first_child (self->tag_box);

  for (guint i = 0; i < position && tag != NULL; i++)
    tag = gtk_widget_get_next_sibling (tag);
  if (tag != NULL)
    return tag;

  tag = gtk_label_new (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (tag), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (tag, "tag");
  gtk_box_append (GTK_BOX (self->tag_box), tag);

  return tag;
}

/* Shows a tag with a text, and returns which it is. */
static void
show_tag (DemarcWorkloadRow *self,
          guint              position,
          const char        *text,
          gboolean           is_chosen)
{
  GtkWidget *tag = ensure_tag (self, position);

  set_text (tag, text);
  set_class (tag, "chosen", is_chosen);
}

static void
update_tags (DemarcWorkloadRow *self)
{
  GPtrArray *subjects = demarc_workload_item_get_subjects (self->item);
  int chosen = demarc_workload_item_get_chosen (self->item);
  guint n = MIN (subjects->len, TAGS_MAX);
  GtkWidget *tag;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = demarc_workload_item_dup_tag (self->item, i);

      show_tag (self, i, title, (int) i == chosen);
    }
  if (subjects->len > n)
    {
      /* Translators: %u is how many more services there are than are named. */
      g_autofree char *more = g_strdup_printf (
        ngettext ("%u more", "%u more", subjects->len - n), subjects->len - n);

      show_tag (self, n, more, chosen >= (int) n);
      n++;
    }

  tag = gtk_widget_get_first_child (self->tag_box);
  for (guint i = 0; tag != NULL; tag = gtk_widget_get_next_sibling (tag), i++)
    if (i >= n)
      gtk_widget_set_visible (tag, FALSE);
  gtk_widget_set_visible (self->tag_box, n > 0);
}

static void
update_head (DemarcWorkloadRow *self,
             gboolean           is_head)
{
  g_autofree char *count = NULL;

  /* What is empty cannot be opened. */
  gtk_widget_set_visible (self->arrow, is_head);
  gtk_widget_set_opacity (self->arrow,
                          demarc_workload_item_get_count (self->item) > 0 ? 1.0 : 0.0);
  if (!is_head)
    {
      set_text (self->count_label, NULL);
      return;
    }

  count = g_strdup_printf ("%u", demarc_workload_item_get_count (self->item));
  set_text (self->count_label, count);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow),
                                demarc_workload_item_get_open (self->item) ? "pan-down-symbolic"
                                                                           : "pan-end-symbolic");
}

/* GTK 4.8 has no name for list items, so the widget around the row is told. */
static void
update_name (DemarcWorkloadRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *name = demarc_workload_item_dup_name (self->item);

  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);
}

static void
update (DemarcWorkloadRow *self)
{
  gboolean is_head = demarc_workload_item_is_head (self->item);

  set_text (self->head_label, demarc_workload_item_get_head (self->item));
  set_text (self->title_label, demarc_workload_item_get_title (self->item));
  set_text (self->note_label, demarc_workload_item_get_note (self->item));
  update_head (self, is_head);
  update_tags (self);
  set_class (GTK_WIDGET (self), "section", is_head);
  set_class (GTK_WIDGET (self), "chosen", demarc_workload_item_get_chosen (self->item) >= 0);
  set_class (self->title_label, "heading", is_head);
  update_name (self);
}

static GtkWidget *
new_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
demarc_workload_row_dispose (GObject *object)
{
  DemarcWorkloadRow *self = DEMARC_WORKLOAD_ROW (object);
  GtkWidget *child;

  demarc_workload_row_set_item (self, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (demarc_workload_row_parent_class)->dispose (object);
}

static void
demarc_workload_row_class_init (DemarcWorkloadRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_workload_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "workloadrow");
  /* The list's own row is what screen readers see; it has the name. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
add_texts (DemarcWorkloadRow *self)
{
  GtkBox *box = GTK_BOX (self->text_box);
  GtkLayoutManager *layout = demarc_wrap_layout_new (TAG_SPACE);

  self->head_label = new_label ("dim-label");
  self->title_label = new_label (NULL);
  self->tag_box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  self->note_label = new_label ("note");
  gtk_widget_set_layout_manager (self->tag_box, layout);
  gtk_widget_add_css_class (self->head_label, "layer");
  gtk_box_append (box, self->head_label);
  gtk_box_append (box, self->title_label);
  gtk_box_append (box, self->note_label);
  gtk_box_append (box, self->tag_box);
}

static void
demarc_workload_row_init (DemarcWorkloadRow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->arrow = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                              "valign", GTK_ALIGN_CENTER, NULL);
  self->text_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  self->count_label = new_label ("count");
  gtk_widget_set_hexpand (self->text_box, TRUE);
  add_texts (self);
  gtk_widget_set_parent (self->arrow, widget);
  gtk_widget_set_parent (self->text_box, widget);
  gtk_widget_set_parent (self->count_label, widget);
}

/**
 * demarc_workload_row_new:
 *
 * Makes an empty row.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_workload_row_new (void)
{
  return g_object_new (DEMARC_TYPE_WORKLOAD_ROW, NULL);
}

/**
 * demarc_workload_row_set_item:
 * @self: a row
 * @item: (nullable): what it shall show
 *
 * Shows an item, and what becomes of it.
 */
void
demarc_workload_row_set_item (DemarcWorkloadRow  *self,
                              DemarcWorkloadItem *item)
{
  g_return_if_fail (DEMARC_IS_WORKLOAD_ROW (self));

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, update, self);
  g_set_object (&self->item, item);
  if (item == NULL)
    return;

  g_signal_connect_swapped (item, "changed", G_CALLBACK (update), self);
  update (self);
}

/**
 * demarc_workload_row_get_item:
 * @self: a row
 *
 * Gets what it shows.
 *
 * Returns: (transfer none) (nullable): the item
 */
DemarcWorkloadItem *
demarc_workload_row_get_item (DemarcWorkloadRow *self)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD_ROW (self), NULL);

  return self->item;
}

/**
 * demarc_workload_row_pick_tag:
 * @self: a row
 * @x: a place in it
 * @y: a place in it
 *
 * Finds the service whose tag is somewhere.
 *
 * Returns: its position among the services of the item, or -1
 */
int
demarc_workload_row_pick_tag (DemarcWorkloadRow *self,
                              double             x,
                              double             y)
{
  GtkWidget *picked;
  int position = 0;

  g_return_val_if_fail (DEMARC_IS_WORKLOAD_ROW (self), -1);

  picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  if (picked == NULL || gtk_widget_get_parent (picked) != self->tag_box)
    return -1;

  while ((picked = gtk_widget_get_prev_sibling (picked)) != NULL)
    position++;

  return position < TAGS_MAX ? position : -1;
}
