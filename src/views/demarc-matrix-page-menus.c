/* demarc-matrix-page-menus.c: the menus of the page of the matrix
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-page-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-lazy-menu.h"
#include "demarc-sentences.h"
#include "demarc-session-actions.h"

static DemarcModel *
get_model (DemarcMatrixPage *self)
{
  return demarc_session_get_model (_demarc_matrix_page_get_session (self));
}

/* Labels of menus have mnemonics; model text has none. */
static char *
dup_plain (const char *label)
{
  g_autoptr (GString) plain = g_string_new (label);

  g_string_replace (plain, "_", "__", 0);

  return g_strdup (plain->str);
}

static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", target);
  g_menu_append_item (menu, item);
}

static void
append_plain (GMenu      *menu,
              const char *label,
              const char *action,
              const char *target)
{
  g_autofree char *plain = dup_plain (label);

  append (menu, plain, action, target);
}

static void
append_submenu (GMenu      *menu,
                const char *label,
                GMenu      *submenu)
{
  g_menu_append_submenu (menu, label, G_MENU_MODEL (submenu));
  g_object_unref (submenu);
}

static void
append_section (GMenu      *menu,
                const char *label,
                GMenu      *section)
{
  g_menu_append_section (menu, label, G_MENU_MODEL (section));
  g_object_unref (section);
}

static GMenu *
make_sort_menu (DemarcMatrixPage *self)
{
  DemarcModel *model = get_model (self);
  GMenu *menu = g_menu_new ();
  GMenu *layers = g_menu_new ();

  append (menu, _("In the _Model's Order"), "matrix.sort", "");
  append (menu, _("By _Name"), "matrix.sort", "name");
  append (menu, _("Most _Yours First"), "matrix.sort", "yours");
  for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
    {
      DemarcEntry *layer = DEMARC_ENTRY (demarc_model_get_layer (model, i));

      append_plain (layers, demarc_entry_get_title (layer), "matrix.sort",
                    demarc_entry_get_id (layer));
    }
  append_section (menu, _("By Who Answers for a Layer"), layers);

  return menu;
}

static GMenu *
make_group_menu (DemarcMatrixPage *self)
{
  GMenu *menu = g_menu_new ();
  GMenuModel *schemes = demarc_session_schemes_menu (_demarc_matrix_page_get_session (self));

  append (menu, _("_No Groups"), "matrix.group", "");
  append (menu, _("By _Category"), "matrix.group", "category");
  append (menu, _("By _Area"), "matrix.group", "area");
  g_menu_append_section (menu, _("Categories Of"), schemes);
  g_object_unref (schemes);

  return menu;
}

static GMenu *
make_areas_menu (DemarcMatrixPage *self)
{
  DemarcModel *model = get_model (self);
  GMenu *menu = g_menu_new ();

  append (menu, _("_All Areas"), "matrix.area", "");
  for (guint i = 0; i < demarc_model_get_n_areas (model); i++)
    {
      DemarcEntry *area = DEMARC_ENTRY (demarc_model_get_area (model, i));

      append_plain (menu, demarc_entry_get_title (area), "matrix.area",
                    demarc_entry_get_id (area));
    }

  return menu;
}

static GMenu *
make_categories_menu (DemarcMatrixPage *self)
{
  DemarcModel *model = get_model (self);
  DemarcScheme *scheme = demarc_session_get_scheme (_demarc_matrix_page_get_session (self));
  GMenu *menu = g_menu_new ();

  append (menu, _("_All Categories"), "matrix.category", "");
  for (guint i = 0; i < demarc_scheme_get_n_categories (scheme); i++)
    {
      DemarcMatrixOptions options = { .category = demarc_model_get_category (model, scheme, i) };
      g_autofree char *text =
        demarc_matrix_options_dup_text (&options, model, DEMARC_PLACE_CATEGORY);

      append_plain (menu, demarc_entry_get_title (DEMARC_ENTRY (options.category)),
                    "matrix.category", text);
    }

  return menu;
}

static GMenu *
make_owners_menu (DemarcMatrixPage *self,
                  DemarcLayer      *layer)
{
  GMenu *menu = g_menu_new ();
  DemarcModel *model = get_model (self);
  static const DemarcOwner owners[] = {
    DEMARC_OWNER_CUSTOMER, DEMARC_OWNER_SHARED, DEMARC_OWNER_PROVIDER, DEMARC_OWNER_UNSTATED,
  };

  for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
    {
      DemarcMatrixOptions options = { .where_layer = layer, .where_owner = owners[i] };
      g_autofree char *text = demarc_matrix_options_dup_text (&options, model, DEMARC_PLACE_WHERE);
      g_autofree char *title = demarc_owner_dup_title (model, owners[i]);

      append_plain (menu, title, "matrix.where", text);
    }

  return menu;
}

static GMenu *
make_layers_menu (DemarcMatrixPage *self)
{
  DemarcModel *model = get_model (self);
  GMenu *menu = g_menu_new ();

  append (menu, _("_Whoever Answers"), "matrix.where", "");
  for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
    {
      DemarcLayer *layer = demarc_model_get_layer (model, i);
      g_autofree char *label = dup_plain (demarc_entry_get_title (DEMARC_ENTRY (layer)));

      append_submenu (menu, label, make_owners_menu (self, layer));
    }

  return menu;
}

static GMenu *
make_filter_menu (DemarcMatrixPage *self)
{
  GMenu *menu = g_menu_new ();
  GMenu *by = g_menu_new ();
  GMenu *only = g_menu_new ();
  GMenu *all = g_menu_new ();

  append_submenu (by, _("_Area"), make_areas_menu (self));
  append_submenu (by, _("_Category"), make_categories_menu (self));
  append_submenu (by, _("_Who Answers for a Layer"), make_layers_menu (self));
  append_section (menu, NULL, by);
  g_menu_append (only, _("Only Where Sources _Disagree"), "matrix.disputed");
  append_section (menu, NULL, only);
  g_menu_append (all, _("Clear _Filters"), "matrix.clear");
  append_section (menu, NULL, all);

  return menu;
}

static GMenu *
make_share_menu (DemarcMatrixPage *self)
{
  GMenu *menu = g_menu_new ();
  GMenu *files = g_menu_new ();

  g_menu_append (menu, _("Copy as _CSV"), "matrix.copy-csv");
  g_menu_append (menu, _("Copy as _Markdown"), "matrix.copy-markdown");
  g_menu_append (menu, _("Copy _Picture"), "win.copy-picture");
  g_menu_append (files, _("_Export…"), "win.export");
  append_section (menu, NULL, files);

  return menu;
}

static void
attach (GtkMenuButton *button,
        GMenu         *menu)
{
  demarc_lazy_menu_attach (button, G_MENU_MODEL (menu));
  g_object_unref (menu);
}

/* Makes the menus for the model and the scheme. */
void
_demarc_matrix_page_make_menus (DemarcMatrixPage *self)
{
  DemarcScheme *scheme = demarc_session_get_scheme (_demarc_matrix_page_get_session (self));

  if (scheme == self->menus_of)
    return;

  self->menus_of = scheme;
  attach (self->sort_button, make_sort_menu (self));
  attach (self->group_button, make_group_menu (self));
  attach (self->filter_button, make_filter_menu (self));
  attach (self->share_button, make_share_menu (self));
}
