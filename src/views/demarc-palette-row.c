/* demarc-palette-row.c: a row of the palette, painted
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-palette-row.h"

#include "demarc-palette-private.h"

#define SPACE 10

/**
 * DemarcPaletteRow:
 *
 * One row of the palette: the title of the section that begins with it, then an icon, what it is
 * and what is said of it, and a hint at the end; or a card with several lines of text.
 */
struct _DemarcPaletteRow
{
  GtkWidget  parent_instance;

  /* Owned, by the tree */
  GtkWidget *head;
  GtkWidget *line;
  GtkWidget *icon;
  GtkWidget *title;
  GtkWidget *detail;
  GtkWidget *hint;
  GtkWidget *card; /* made when it is needed first */
};

G_DEFINE_FINAL_TYPE (DemarcPaletteRow, demarc_palette_row, GTK_TYPE_WIDGET)

static void
demarc_palette_row_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (demarc_palette_row_parent_class)->dispose (object);
}

static void
demarc_palette_row_class_init (DemarcPaletteRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_palette_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "paletterow");
  /* The list's own row is what screen readers see; it has the name. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static GtkWidget *
make_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
make_line (DemarcPaletteRow *self)
{
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACE);
  self->icon = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             NULL);
  self->title = make_label ("name");
  self->detail = make_label ("detail");
  self->hint = make_label ("hint");
  gtk_label_set_ellipsize (GTK_LABEL (self->hint), PANGO_ELLIPSIZE_NONE);
  gtk_widget_set_valign (self->hint, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), self->title);
  gtk_box_append (GTK_BOX (texts), self->detail);
  gtk_box_append (GTK_BOX (self->line), self->icon);
  gtk_box_append (GTK_BOX (self->line), texts);
  gtk_box_append (GTK_BOX (self->line), self->hint);
  gtk_widget_add_css_class (self->line, "hit");
  gtk_widget_set_parent (self->line, GTK_WIDGET (self));
}

static void
demarc_palette_row_init (DemarcPaletteRow *self)
{
  gtk_orientable_set_orientation (
    GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  self->head = make_label ("section");
  gtk_widget_set_parent (self->head, GTK_WIDGET (self));
  make_line (self);
}

/* What was typed stands out. */
static void
set_title (DemarcPaletteRow  *self,
           DemarcPaletteItem *item)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  for (guint i = 0; item->ranges != NULL && i < item->ranges->len; i++)
    {
      DemarcRange range = g_array_index (item->ranges, DemarcRange, i);
      PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

      bold->start_index = range.start;
      bold->end_index = range.end;
      pango_attr_list_insert (attributes, bold);
    }
  gtk_label_set_text (GTK_LABEL (self->title), item->title);
  gtk_label_set_attributes (GTK_LABEL (self->title), attributes);
}

static const char *
get_owner_class (DemarcOwner owner)
{
  switch (owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return "customer";
    case DEMARC_OWNER_SHARED:
      return "shared";
    case DEMARC_OWNER_PROVIDER:
      return "provider";
    case DEMARC_OWNER_UNSTATED:
    default:
      return "unstated";
    }
}

/* A hint is a key, a side, or a word. */
static void
set_hint (GtkWidget         *hint,
          DemarcPaletteItem *item)
{
  const char *classes[] = { "hint", NULL, NULL, NULL };

  gtk_widget_set_visible (hint, item->hint != NULL);
  if (item->hint == NULL)
    return;

  if (item->is_keys)
    {
      classes[1] = "keys";
    }
  else if (item->owner != DEMARC_OWNER_UNSTATED)
    {
      classes[1] = "owner";
      classes[2] = get_owner_class (item->owner);
    }
  gtk_widget_set_css_classes (hint, classes);
  gtk_label_set_text (GTK_LABEL (hint), item->hint);
}

static void
show_line (DemarcPaletteRow  *self,
           DemarcPaletteItem *item)
{
  set_title (self, item);
  gtk_label_set_text (GTK_LABEL (self->detail), item->detail);
  gtk_widget_set_visible (self->detail, *item->detail != '\0');
  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), item->icon);
  set_hint (self->hint, item);
}

static GtkWidget *
make_card_line (const PaletteLine *line)
{
  static const char *const classes[] = {
    [PALETTE_LINE_ANSWER] = "answer", [PALETTE_LINE_HALF] = "pair",
    [PALETTE_LINE_TEXT] = "text",     [PALETTE_LINE_ASIDE] = "aside",
  };
  GtkWidget *label = gtk_label_new (line->text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, classes[line->look]);
  if (line->look == PALETTE_LINE_HALF)
    gtk_widget_add_css_class (label, get_owner_class (line->owner));

  return label;
}

/* The first line of a card has the side beside it. */
static GtkWidget *
make_card_head (DemarcPaletteItem *item,
                const PaletteLine *line)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACE);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", item->icon, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, "valign", GTK_ALIGN_START,
                                  NULL);
  GtkWidget *label = make_card_line (line);
  GtkWidget *hint = gtk_label_new (NULL);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (hint, GTK_ALIGN_START);
  set_hint (hint, item);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), hint);

  return box;
}

static void
show_card (DemarcPaletteRow  *self,
           DemarcPaletteItem *item)
{
  self->card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (self->card, "hit");
  gtk_widget_add_css_class (self->card, "card");
  for (guint i = 0; i < item->lines->len; i++)
    {
      const PaletteLine *line = &g_array_index (item->lines, PaletteLine, i);

      gtk_box_append (GTK_BOX (self->card),
                      i == 0 ? make_card_head (item, line) : make_card_line (line));
    }
  gtk_widget_set_parent (self->card, GTK_WIDGET (self));
}

/**
 * demarc_palette_row_new:
 *
 * Makes an empty row.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_palette_row_new (void)
{
  return g_object_new (DEMARC_TYPE_PALETTE_ROW, NULL);
}

/**
 * demarc_palette_row_set_item:
 * @self: a row
 * @item: what it shall show
 *
 * Shows an item.
 */
void
demarc_palette_row_set_item (DemarcPaletteRow  *self,
                             DemarcPaletteItem *item)
{
  gboolean is_card;

  g_return_if_fail (DEMARC_IS_PALETTE_ROW (self));
  g_return_if_fail (DEMARC_IS_PALETTE_ITEM (item));

  is_card = item->lines != NULL;
  g_clear_pointer (&self->card, gtk_widget_unparent);
  gtk_label_set_text (GTK_LABEL (self->head), item->head != NULL ? item->head : "");
  gtk_widget_set_visible (self->head, item->head != NULL);
  gtk_widget_set_visible (self->line, !is_card);
  if (is_card)
    show_card (self, item);
  else
    show_line (self, item);
}
