/* demarc-palette-found.c: rows of what was found
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-palette-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-choice.h"
#include "demarc-columns.h"
#include "demarc-sentences.h"

/* In the order of #DemarcFindKind. */
static const struct
{
  const char *head;
  const char *spoken;
  const char *icon;
} looks[DEMARC_N_FIND_KINDS] = {
  { N_("Services"), N_("service"), "network-server-symbolic" },
  { N_("Variants"), N_("variant"), "network-server-symbolic" },
  { N_("Categories"), N_("category"), "folder-symbolic" },
  { N_("Layers"), N_("layer"), "view-list-symbolic" },
  { N_("Areas"), N_("area"), "folder-symbolic" },
  { N_("Tools"), N_("tool"), "emblem-system-symbolic" },
  { N_("Glossary"), N_("term"), "bookmark-new-symbolic" },
  { N_("Duties"), N_("duty"), "object-select-symbolic" },
  { N_("Misconceptions"), N_("misconception"), "dialog-warning-symbolic" },
  { N_("Sources"), N_("source"), "text-x-generic-symbolic" },
};

static DemarcPaletteKind
get_kind (DemarcFound *found)
{
  switch (demarc_found_get_kind (found))
    {
    case DEMARC_FIND_SERVICE:
    case DEMARC_FIND_VARIANT:
    case DEMARC_FIND_CATEGORY:
      return DEMARC_PALETTE_SUBJECT;
    case DEMARC_FIND_LAYER:
    case DEMARC_FIND_AREA:
    case DEMARC_FIND_DUTY:
      return DEMARC_PALETTE_PLACE;
    case DEMARC_FIND_TOOL:
    case DEMARC_FIND_TERM:
    case DEMARC_FIND_MISCONCEPTION:
    case DEMARC_FIND_SOURCE:
    default:
      return DEMARC_PALETTE_FOUND;
    }
}

/* Whether a subject is among those that the page is about, or kept to be compared. */
static gboolean
is_kept (PaletteRows   *self,
         DemarcSubject *subject)
{
  g_autofree char *column = demarc_model_dup_column (self->model, subject);

  return demarc_session_has_collected (self->session, subject) ||
         demarc_columns_find (demarc_session_get_columns (self->session), column) >= 0;
}

/* Whose duty it is, or where a service belongs. */
static void
set_hint (PaletteRows       *self,
          DemarcPaletteItem *item,
          DemarcFound       *found)
{
  DemarcSubject *subject = demarc_found_get_subject (found);
  DemarcParty party;

  if (demarc_found_get_party (found, &party))
    {
      item->owner = party == DEMARC_PARTY_CUSTOMER ? DEMARC_OWNER_CUSTOMER
                                                   : DEMARC_OWNER_PROVIDER;
      item->hint = g_strdup (demarc_model_get_party_name (self->model, party));
    }
  else if (subject != NULL && is_kept (self, subject))
    {
      /* Translators: at the end of a row: the service is among those that are compared. */
      item->hint = g_strdup (_("Added"));
    }
  else if (demarc_found_get_kind (found) == DEMARC_FIND_SERVICE)
    {
      DemarcService *service = demarc_subject_get_service (subject);
      DemarcArea *area =
        demarc_model_get_area (self->model, (guint) demarc_service_get_area (service));

      item->hint = g_strdup (demarc_entry_get_title (DEMARC_ENTRY (area)));
    }
}

static DemarcPaletteItem *
make_item (PaletteRows *self,
           DemarcFound *found)
{
  DemarcFindKind kind = demarc_found_get_kind (found);
  DemarcPaletteItem *item =
    _demarc_palette_item_new (get_kind (found), looks[kind].icon, demarc_found_get_title (found));
  DemarcSubject *subject = demarc_found_get_subject (found);
  const DemarcRange *ranges;
  guint n;

  g_free (item->detail);
  item->detail = g_strdup (demarc_found_get_detail (found));
  item->spoken = g_strdup (_(looks[kind].spoken));
  item->entry = g_object_ref (demarc_found_get_entry (found));
  item->subject = subject == NULL ? NULL : g_object_ref (subject);
  item->place = demarc_found_dup_place (found, self->session);
  ranges = demarc_found_get_ranges (found, &n);
  item->ranges = g_array_sized_new (FALSE, FALSE, sizeof (DemarcRange), n);
  g_array_append_vals (item->ranges, ranges, n);
  set_hint (self, item, found);

  return item;
}

static void
add_more (PaletteRows   *self,
          DemarcFindKind kind,
          guint          n)
{
  /* Translators: %u is how many things of a section are not listed. */
  g_autofree char *title = g_strdup_printf (ngettext ("%u more", "%u more", n), n);
  DemarcPaletteItem *item =
    _demarc_palette_item_new (DEMARC_PALETTE_MORE, "view-more-symbolic", title);

  item->spoken = g_strdup (_(looks[kind].head));
  item->more = kind;
  _demarc_palette_rows_add (self, item);
}

/* Adds the section of a kind: the best @max, and a row for the rest. */
void
_demarc_palette_add_found (PaletteRows   *self,
                           DemarcFinder  *finder,
                           DemarcFindKind kind,
                           guint          max)
{
  guint n = demarc_finder_get_n_found (finder, kind);
  /* A row for one more would take the place of that one. */
  g_autoptr (GPtrArray) found = demarc_finder_find (finder, kind, n == max + 1 ? n : max);

  _demarc_palette_rows_begin (self, _(looks[kind].head));
  for (guint i = 0; i < found->len; i++)
    _demarc_palette_rows_add (self, make_item (self, g_ptr_array_index (found, i)));
  if (found->len < n)
    add_more (self, kind, n - found->len);
}
