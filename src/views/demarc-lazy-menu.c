/* demarc-lazy-menu.c: menus that are made when they are opened
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-lazy-menu.h"

static void
create_cb (GtkMenuButton *button,
           gpointer       user_data)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button,
                                 gtk_popover_menu_new_from_model (G_MENU_MODEL (user_data)));
}

/**
 * demarc_lazy_menu_attach:
 * @button: a menu button
 * @menu: its menu
 *
 * Gives a button a menu whose widgets are made when it is opened first, instead of at every start
 * of the program. A menu that the button had before is forgotten.
 */
void
demarc_lazy_menu_attach (GtkMenuButton *button,
                         GMenuModel    *menu)
{
  gtk_menu_button_set_popover (button, NULL);
  gtk_menu_button_set_create_popup_func (button, create_cb, g_object_ref (menu), g_object_unref);
}
