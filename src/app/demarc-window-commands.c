/* demarc-window-commands.c: all that can be done, for the palette
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-window-private.h"

#include <glib/gi18n.h>

#include "demarc-session-actions.h"

/* Everything that has a title in a menu is offered under that title, so that there is one name for
 * each thing. */
typedef struct
{
  DemarcWindow       *window;
  DemarcPaletteModel *into;
  GtkWidget          *probe;
} Gathering;

/* Whether an action can be done, and would change something. Only a button that has the action is
 * told so, whatever kind of action it is. */
static gboolean
is_worth_doing (Gathering  *self,
                const char *action,
                GVariant   *target)
{
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->probe), NULL);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->probe), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->probe), action);

  return gtk_widget_get_sensitive (self->probe) &&
         (target == NULL || !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->probe)));
}

static char *
dup_keys (Gathering  *self,
          const char *detailed)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self->window));
  g_auto (GStrv) accels = gtk_application_get_accels_for_action (application, detailed);
  guint key;
  GdkModifierType modifiers;

  if (accels[0] == NULL || !gtk_accelerator_parse (accels[0], &key, &modifiers))
    return NULL;

  return gtk_accelerator_get_label (key, modifiers);
}

/* A label without the mark of its key. */
static char *
dup_plain (const char *label)
{
  GString *plain = g_string_new (NULL);

  for (const char *p = label; *p != '\0'; p++)
    {
      if (*p == '_' && p[1] != '\0')
        p++;
      g_string_append_c (plain, *p);
    }

  return g_string_free (plain, FALSE);
}

static char *
dup_label (GMenuModel *menu,
           int         position)
{
  g_autofree char *label = NULL;

  if (!g_menu_model_get_item_attribute (menu, position, G_MENU_ATTRIBUTE_LABEL, "s", &label))
    return NULL;

  return dup_plain (label);
}

static void
add_command (Gathering  *self,
             const char *parent,
             const char *label,
             const char *action,
             GVariant   *target)
{
  g_autofree char *detailed = g_action_print_detailed_name (action, target);
  g_autofree char *keys = dup_keys (self, detailed);
  /* Translators: %1$s is a submenu such as "Appearance", %2$s an item of it, such as "Dark". */
  g_autofree char *title =
    parent == NULL ? g_strdup (label) : g_strdup_printf (_("%1$s: %2$s"), parent, label);

  demarc_palette_model_add_command (self->into, title, detailed, keys);
}

static void
add_item (Gathering  *self,
          GMenuModel *menu,
          int         position,
          const char *parent)
{
  g_autofree char *action = NULL;
  g_autofree char *label = dup_label (menu, position);
  g_autoptr (GVariant) target =
    g_menu_model_get_item_attribute_value (menu, position, G_MENU_ATTRIBUTE_TARGET, NULL);

  if (label == NULL ||
      !g_menu_model_get_item_attribute (menu, position, G_MENU_ATTRIBUTE_ACTION, "s", &action))
    return;

  /* To open what is open already is nothing to offer. */
  if (!g_str_equal (action, "win.palette") && is_worth_doing (self, action, target))
    add_command (self, parent, label, action, target);
}

static void
add_menu (Gathering  *self,
          GMenuModel *menu,
          const char *parent)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section =
        g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autoptr (GMenuModel) submenu =
        g_menu_model_get_item_link (menu, i, G_MENU_LINK_SUBMENU);
      g_autofree char *label = submenu != NULL ? dup_label (menu, i) : NULL;

      if (section != NULL)
        add_menu (self, section, parent);
      else if (submenu != NULL)
        add_menu (self, submenu, label);
      else
        add_item (self, menu, i, parent);
    }
}

/* Adds to the palette what can be done now. */
void
_demarc_window_add_commands (DemarcWindow       *self,
                             DemarcPaletteModel *into)
{
  g_autoptr (GMenuModel) schemes = demarc_session_schemes_menu (self->session);
  g_autoptr (GMenuModel) lenses = demarc_session_lenses_menu (self->session);
  Gathering gathering = { self, into, gtk_toggle_button_new () };

  gtk_widget_set_visible (gathering.probe, FALSE);
  gtk_widget_set_parent (gathering.probe, GTK_WIDGET (self));
  add_menu (&gathering, self->primary_menu, NULL);
  add_menu (&gathering, self->palette_menu, NULL);
  add_menu (&gathering, schemes, _("Scheme"));
  add_menu (&gathering, lenses, _("Lens"));
  gtk_widget_unparent (gathering.probe);
}
