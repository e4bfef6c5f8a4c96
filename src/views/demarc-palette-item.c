/* demarc-palette-item.c: a row of the palette
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-palette-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * DemarcPaletteItem:
 *
 * A row of the palette: what it says, and what choosing it leads to. It is immutable for everybody
 * but the palette's own files; its struct is in demarc-palette-private.h.
 */
G_DEFINE_FINAL_TYPE (DemarcPaletteItem, demarc_palette_item, G_TYPE_OBJECT)

static void
clear_line (gpointer line)
{
  g_free (((PaletteLine *) line)->text);
}

static void
demarc_palette_item_finalize (GObject *object)
{
  DemarcPaletteItem *self = DEMARC_PALETTE_ITEM (object);

  g_clear_pointer (&self->head, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->detail, g_free);
  g_clear_pointer (&self->hint, g_free);
  g_clear_pointer (&self->spoken, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->ranges, g_array_unref);
  g_clear_pointer (&self->lines, g_array_unref);
  g_clear_object (&self->reading);
  g_clear_object (&self->entry);
  g_clear_object (&self->subject);
  g_clear_object (&self->place);

  G_OBJECT_CLASS (demarc_palette_item_parent_class)->finalize (object);
}

static void
demarc_palette_item_class_init (DemarcPaletteItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_palette_item_finalize;
}

static void
demarc_palette_item_init (DemarcPaletteItem *self)
{
  self->detail = g_strdup ("");
  self->owner = DEMARC_OWNER_UNSTATED;
}

/* Makes a row that says its title. The icon's name is static. */
DemarcPaletteItem *
_demarc_palette_item_new (DemarcPaletteKind kind,
                          const char       *icon,
                          const char       *title)
{
  DemarcPaletteItem *self = g_object_new (DEMARC_TYPE_PALETTE_ITEM, NULL);

  self->kind = kind;
  self->icon = icon;
  self->title = g_strdup (title);

  return self;
}

/* Adds a line to a card; none that is empty. */
void
_demarc_palette_item_add_line (DemarcPaletteItem *self,
                               PaletteLook        look,
                               DemarcOwner        owner,
                               const char        *text)
{
  PaletteLine line = { look, owner, NULL };

  if (text == NULL || *text == '\0')
    return;

  if (self->lines == NULL)
    {
      self->lines = g_array_new (FALSE, FALSE, sizeof (PaletteLine));
      g_array_set_clear_func (self->lines, clear_line);
    }
  line.text = g_strdup (text);
  g_array_append_val (self->lines, line);
}

/* Takes a row; the first one of a section gets its title. */
void
_demarc_palette_rows_add (PaletteRows       *self,
                          DemarcPaletteItem *item)
{
  item->head = g_steal_pointer (&self->head);
  g_ptr_array_add (self->items, item);
}

/* Begins a section. One without rows is none. */
void
_demarc_palette_rows_begin (PaletteRows *self,
                            const char  *head)
{
  g_free (self->head);
  self->head = g_strdup (head);
}

/**
 * demarc_palette_item_get_kind:
 * @self: a row
 *
 * Gets what it is.
 *
 * Returns: the kind
 */
DemarcPaletteKind
demarc_palette_item_get_kind (DemarcPaletteItem *self)
{
  g_return_val_if_fail (DEMARC_IS_PALETTE_ITEM (self), DEMARC_PALETTE_FOUND);

  return self->kind;
}

/**
 * demarc_palette_item_get_title:
 * @self: a row
 *
 * Gets what it says first.
 *
 * Returns: (transfer none): the title
 */
const char *
demarc_palette_item_get_title (DemarcPaletteItem *self)
{
  g_return_val_if_fail (DEMARC_IS_PALETTE_ITEM (self), NULL);

  return self->title;
}

/**
 * demarc_palette_item_get_text:
 * @self: a row
 *
 * Gets the name of an action with its target, the address of a page, or the words of an example.
 *
 * Returns: (transfer none) (nullable): the text; %NULL for other kinds
 */
const char *
demarc_palette_item_get_text (DemarcPaletteItem *self)
{
  g_return_val_if_fail (DEMARC_IS_PALETTE_ITEM (self), NULL);

  return self->text;
}

/**
 * demarc_palette_item_get_place:
 * @self: a row
 *
 * Gets where it leads.
 *
 * Returns: (transfer none) (nullable): the place, or %NULL
 */
DemarcPlace *
demarc_palette_item_get_place (DemarcPaletteItem *self)
{
  g_return_val_if_fail (DEMARC_IS_PALETTE_ITEM (self), NULL);

  return self->place;
}

/**
 * demarc_palette_item_get_subject:
 * @self: a row
 *
 * Gets the subject that it is about, and that can be compared.
 *
 * Returns: (transfer none) (nullable): the subject, or %NULL
 */
DemarcSubject *
demarc_palette_item_get_subject (DemarcPaletteItem *self)
{
  g_return_val_if_fail (DEMARC_IS_PALETTE_ITEM (self), NULL);

  return self->subject;
}

/* What a card says, one line after the other. */
static char *
dup_lines (DemarcPaletteItem *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->lines->len; i++)
    {
      /* A title is no sentence, and would run on into one. */
      if (i > 0)
        g_string_append (text, strchr (".!?:", text->str[text->len - 1]) != NULL ? " " : ". ");
      g_string_append (text, g_array_index (self->lines, PaletteLine, i).text);
    }

  return g_string_free (text, FALSE);
}

/**
 * demarc_palette_item_dup_name:
 * @self: a row
 *
 * Makes what screen readers say of it.
 *
 * Returns: (transfer full): such as "Amazon RDS, service. Managed relational database"
 */
char *
demarc_palette_item_dup_name (DemarcPaletteItem *self)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (DEMARC_IS_PALETTE_ITEM (self), NULL);

  if (self->lines != NULL)
    return dup_lines (self);

  /* Translators: read aloud for a row. %1$s is such as "Amazon RDS", %2$s what kind of thing it is,
   * such as "service". */
  name = self->spoken == NULL ? g_strdup (self->title)
                              : g_strdup_printf (_("%1$s, %2$s"), self->title, self->spoken);
  if (*self->detail == '\0')
    return g_steal_pointer (&name);

  /* Translators: read aloud for a row. %1$s is what it is, %2$s what is said of it. */
  return g_strdup_printf (_("%1$s. %2$s"), name, self->detail);
}
