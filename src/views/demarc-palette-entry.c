/* demarc-palette-entry.c: what is read in the palette
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-palette-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-lens.h"
#include "demarc-model-values.h"
#include "demarc-sentences.h"

#define MAX_SOURCES 3

/* So many subjects of a misconception are listed. */
#define MAX_SUBJECTS 5

static void
add_text (DemarcPaletteItem *item,
          const char        *text)
{
  _demarc_palette_item_add_line (item, PALETTE_LINE_TEXT, DEMARC_OWNER_UNSTATED, text);
}

/* Who says so: the first few, and how many others. */
static void
add_sources (PaletteRows       *self,
             DemarcPaletteItem *item,
             DemarcList         cites)
{
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *text = NULL;
  guint n = MIN (cites.n, MAX_SOURCES);

  if (n == 0)
    return;

  for (guint i = 0; i < n; i++)
    {
      DemarcCite cite = demarc_model_get_cite (self->model, cites, i);
      g_autofree char *title = demarc_lens_dup_title (cite.source);

      g_string_append_printf (list, "%s%s", i == 0 ? "" : C_("list", ", "), title);
    }
  text = cites.n > n
           ? g_strdup_printf (ngettext ("According to %1$s, and %2$u more source.",
                                        "According to %1$s, and %2$u more sources.", cites.n - n),
                              list->str, cites.n - n)
           : g_strdup_printf (_("According to %s."), list->str);
  _demarc_palette_item_add_line (item, PALETTE_LINE_ASIDE, DEMARC_OWNER_UNSTATED, text);
}

/* The layers of a list, each shown where one is. */
static void
add_layers (PaletteRows *self,
            DemarcList   layers)
{
  DemarcPlace *from = demarc_session_get_place (self->session);
  const char *subject = demarc_subject_get_text (demarc_session_get_subject (self->session));
  g_autoptr (DemarcPlace) place = demarc_place_with_page (from, DEMARC_PAGE_EXPLORE, subject);

  _demarc_palette_rows_begin (self, _("Layers"));
  for (guint i = 0; i < layers.n; i++)
    {
      DemarcLayer *layer =
        demarc_model_get_layer (self->model, (guint) demarc_list_get_ref (layers, i));
      DemarcPaletteItem *item = _demarc_palette_item_new (
        DEMARC_PALETTE_PLACE, "view-list-symbolic", demarc_entry_get_title (DEMARC_ENTRY (layer)));

      g_free (item->detail);
      item->detail = g_strdup (demarc_layer_get_summary (layer));
      item->place = demarc_place_with_option (place, DEMARC_PLACE_LAYER,
                                              demarc_entry_get_id (DEMARC_ENTRY (layer)));
      _demarc_palette_rows_add (self, item);
    }
}

static void
add_subjects (PaletteRows *self,
              DemarcList   texts)
{
  _demarc_palette_rows_begin (self, _("Services"));
  for (guint i = 0; i < MIN (texts.n, MAX_SUBJECTS); i++)
    {
      g_autoptr (DemarcSubject) subject =
        demarc_model_find_subject (self->model, demarc_list_get_text (texts, i), NULL, NULL);
      g_autofree char *title = NULL;
      DemarcPaletteItem *item;

      if (subject == NULL)
        continue;
      title = demarc_subject_dup_full_title (subject);
      item = _demarc_palette_item_new (DEMARC_PALETTE_SUBJECT, "network-server-symbolic", title);
      item->subject = g_steal_pointer (&subject);
      _demarc_palette_rows_add (self, item);
    }
}

static void
add_address (PaletteRows *self,
             const char  *address)
{
  g_autofree char *host = NULL;
  g_autofree char *title = NULL;
  DemarcPaletteItem *item;

  if (*address == '\0' ||
      !g_uri_split_network (address, G_URI_FLAGS_NONE, NULL, &host, NULL, NULL))
    return;

  /* Translators: opens a page of the web; %s is where it is, such as "docs.aws.amazon.com". */
  title = g_strdup_printf (_("Open the Page at %s"), host);
  item = _demarc_palette_item_new (DEMARC_PALETTE_ADDRESS, "go-next-symbolic", title);
  g_free (item->detail);
  item->detail = g_strdup (address);
  item->text = g_strdup (address);
  _demarc_palette_rows_add (self, item);
}

/* What one document alone says of the present subject. */
static void
add_lens (PaletteRows  *self,
          DemarcSource *source)
{
  g_autofree char *lens = demarc_lens_dup_text (source);
  DemarcPaletteItem *item = _demarc_palette_item_new (
    DEMARC_PALETTE_PLACE, "view-reveal-symbolic", _("Read Only What This Source Says"));

  item->place = demarc_place_with_option (demarc_session_get_place (self->session),
                                          DEMARC_PLACE_LENS, lens);
  _demarc_palette_rows_add (self, item);
}

static void
add_term (PaletteRows       *self,
          DemarcPaletteItem *item,
          DemarcTerm        *term)
{
  add_text (item, demarc_term_get_meaning (term));
  add_text (item, demarc_term_get_not (term));
  add_sources (self, item, demarc_term_get_sources (term));
}

static void
add_tool (PaletteRows       *self,
          DemarcPaletteItem *item,
          DemarcTool        *tool)
{
  /* Translators: what a tool is for, such as "Guards the subnets of a VPC". */
  g_autofree char *use = g_strdup_printf (_("%s."), demarc_tool_get_use (tool));

  add_text (item, use);
  add_sources (self, item, demarc_tool_get_sources (tool));
  add_layers (self, demarc_tool_get_layers (tool));
}

static void
add_misconception (PaletteRows         *self,
                   DemarcPaletteItem   *item,
                   DemarcMisconception *misconception)
{
  add_text (item, demarc_misconception_get_truth (misconception));
  add_text (item, demarc_misconception_get_now (misconception));
  add_text (item, demarc_misconception_get_consequence (misconception));
  add_sources (self, item, demarc_misconception_get_sources (misconception));
  add_subjects (self, demarc_misconception_get_subjects (misconception));
  add_layers (self, demarc_misconception_get_layers (misconception));
}

static void
add_source (PaletteRows       *self,
            DemarcPaletteItem *item,
            DemarcSource      *source)
{
  const char *checked = demarc_source_get_checked (source);
  /* Translators: %s is a date. */
  g_autofree char *text = g_strdup_printf (_("Last read on %s."), checked);

  add_text (item, demarc_source_get_note (source));
  if (*checked != '\0')
    _demarc_palette_item_add_line (item, PALETTE_LINE_ASIDE, DEMARC_OWNER_UNSTATED, text);
  _demarc_palette_rows_begin (self, NULL);
  add_address (self, demarc_source_get_address (source));
  add_lens (self, source);
}

/* Adds a card that tells all there is to say of a thing, and what belongs to it. */
void
_demarc_palette_add_entry (PaletteRows *self,
                           DemarcEntry *entry)
{
  const char *title = demarc_entry_get_title (entry);
  DemarcPaletteItem *item = _demarc_palette_item_new (
    DEMARC_PALETTE_ENTRY, "dialog-information-symbolic", title);

  item->entry = g_object_ref (entry);
  _demarc_palette_item_add_line (item, PALETTE_LINE_ANSWER, DEMARC_OWNER_UNSTATED, title);
  _demarc_palette_rows_begin (self, NULL);
  _demarc_palette_rows_add (self, item);

  if (DEMARC_IS_TERM (entry))
    add_term (self, item, DEMARC_TERM (entry));
  else if (DEMARC_IS_TOOL (entry))
    add_tool (self, item, DEMARC_TOOL (entry));
  else if (DEMARC_IS_MISCONCEPTION (entry))
    add_misconception (self, item, DEMARC_MISCONCEPTION (entry));
  else
    add_source (self, item, DEMARC_SOURCE (entry));
}
