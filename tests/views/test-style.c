/* test-style.c: light and dark, contrast, size of text
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "demarc-style.h"
#include "demarc-test-ui.h"

typedef struct
{
  GtkSettings *settings;
  DemarcStyle *style;
  guint n_changes;
} Fixture;

static void
changed_cb (DemarcStyle *style,
            Fixture     *fixture)
{
  fixture->n_changes++;
}

static void
reset_settings (GtkSettings *settings)
{
  gtk_settings_reset_property (settings, "gtk-theme-name");
  gtk_settings_reset_property (settings, "gtk-font-name");
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  g_object_set (settings, "gtk-application-prefer-dark-theme", FALSE, NULL);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->settings = gtk_settings_get_default ();
  reset_settings (fixture->settings);
  g_object_set (fixture->settings, "gtk-theme-name", "Default", NULL);
  fixture->style = demarc_style_new (fixture->settings);
  g_signal_connect (fixture->style, "changed", G_CALLBACK (changed_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->style);
  reset_settings (fixture->settings);
}

static gboolean
prefers_dark (Fixture *fixture)
{
  gboolean dark;

  g_object_get (fixture->settings, "gtk-application-prefer-dark-theme", &dark, NULL);

  return dark;
}

static void
test_appearance (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *widget = g_object_ref_sink (gtk_label_new (NULL));

  g_assert_cmpint (demarc_style_get_theme_name (fixture->style), ==, DEMARC_THEME_LIGHT);
  demarc_style_set_appearance (fixture->style, DEMARC_APPEARANCE_DARK);
  g_assert_cmpint (demarc_style_get_theme_name (fixture->style), ==, DEMARC_THEME_DARK);
  g_assert_true (prefers_dark (fixture));
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  demarc_style_apply (fixture->style, widget);
  g_assert_true (gtk_widget_has_css_class (widget, "dark"));

  demarc_style_set_appearance (fixture->style, DEMARC_APPEARANCE_LIGHT);
  g_assert_cmpint (demarc_style_get_theme_name (fixture->style), ==, DEMARC_THEME_LIGHT);
  g_assert_false (prefers_dark (fixture));
  demarc_style_apply (fixture->style, widget);
  g_assert_false (gtk_widget_has_css_class (widget, "dark"));

  demarc_style_set_appearance (fixture->style, DEMARC_APPEARANCE_SYSTEM);
  g_assert_cmpint (demarc_style_get_theme_name (fixture->style), ==, DEMARC_THEME_LIGHT);
  g_object_unref (widget);
}

static const struct { const char *theme; DemarcThemeName name; } themes[] = {
  { "Default", DEMARC_THEME_LIGHT },
  { "Adwaita", DEMARC_THEME_LIGHT },
  { "Adwaita-dark", DEMARC_THEME_DARK },
  { "HighContrast", DEMARC_THEME_CONTRAST },
  { "HighContrastInverse", DEMARC_THEME_CONTRAST_DARK },
  { "Default-hc", DEMARC_THEME_CONTRAST },
  { "Default-hc-dark", DEMARC_THEME_CONTRAST_DARK },
};

static void
test_themes (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *widget = g_object_ref_sink (gtk_label_new (NULL));

  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      DemarcThemeName name = themes[i].name;

      g_object_set (fixture->settings, "gtk-theme-name", themes[i].theme, NULL);
      g_assert_cmpint (demarc_style_get_theme_name (fixture->style), ==, name);
      g_assert_true (demarc_style_get_theme (fixture->style) == demarc_theme_get (name));
      demarc_style_apply (fixture->style, widget);
      g_assert_cmpint (gtk_widget_has_css_class (widget, "contrast"), ==,
                       name == DEMARC_THEME_CONTRAST || name == DEMARC_THEME_CONTRAST_DARK);
    }
  g_assert_cmpuint (fixture->n_changes, >=, G_N_ELEMENTS (themes) - 1);
  g_object_unref (widget);
}

static const struct { const char *font; const char *family; int dpi; double scale; } fonts[] = {
  { "Sans 11", "Sans", 96, 1 },
  { "Sans 22", "Sans", 96, 2 },
  { "Sans 11", "Sans", 192, 2 },
  { "DejaVu Serif Bold 5.5", "DejaVu Serif", 96, 0.7 },
  { "Sans 16px", "Sans", 96, 1.0909 },
  { "Sans 400", "Sans", 96, 4 },
  { "Sans", "Sans", 96, 1 },
};

static void
test_fonts (Fixture       *fixture,
            gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (fonts); i++)
    {
      g_object_set (fixture->settings, "gtk-xft-dpi", fonts[i].dpi * 1024, "gtk-font-name",
                    fonts[i].font, NULL);
      g_assert_cmpstr (demarc_style_get_family (fixture->style), ==, fonts[i].family);
      g_assert_cmpfloat_with_epsilon (demarc_style_get_text_scale (fixture->style), fonts[i].scale,
                                      0.001);
    }
  g_assert_cmpuint (fixture->n_changes, >=, G_N_ELEMENTS (fonts) - 1);
}

/* A settings portal of our own, on the bus of this test. */

static const char portal_xml[] =
  "<node>"
  "  <interface name='org.freedesktop.portal.Settings'>"
  "    <method name='Read'>"
  "      <arg type='s' name='namespace' direction='in'/>"
  "      <arg type='s' name='key' direction='in'/>"
  "      <arg type='v' name='value' direction='out'/>"
  "    </method>"
  "    <signal name='SettingChanged'>"
  "      <arg type='s' name='namespace'/>"
  "      <arg type='s' name='key'/>"
  "      <arg type='v' name='value'/>"
  "    </signal>"
  "  </interface>"
  "</node>";

static void
call_cb (GDBusConnection       *connection,
         const char            *sender,
         const char            *path,
         const char            *interface,
         const char            *method,
         GVariant              *parameters,
         GDBusMethodInvocation *invocation,
         gpointer               user_data)
{
  guint *scheme = user_data;

  /* A variant in a variant, as real portals answer. */
  g_dbus_method_invocation_return_value (
    invocation, g_variant_new ("(v)", g_variant_new_variant (g_variant_new_uint32 (*scheme))));
}

static GDBusConnection *
connect_to_bus (void)
{
  g_autofree char *address =
    g_dbus_address_get_for_bus_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GError) error = NULL;
  GDBusConnection *connection = g_dbus_connection_new_for_address_sync (
    address, G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
               G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION, NULL, NULL, &error);

  g_assert_no_error (error);

  return connection;
}

static void
tell (GDBusConnection *portal,
      const char      *group,
      const char      *key,
      GVariant        *value)
{
  g_dbus_connection_emit_signal (portal, NULL, "/org/freedesktop/portal/desktop",
                                 "org.freedesktop.portal.Settings", "SettingChanged",
                                 g_variant_new ("(ssv)", group, key, value), NULL);
}

static void
start_portal (GDBusConnection *portal,
              guint           *scheme)
{
  static const GDBusInterfaceVTable vtable = { call_cb, NULL, NULL, { NULL } };
  g_autoptr (GDBusNodeInfo) info = g_dbus_node_info_new_for_xml (portal_xml, NULL);
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GError) error = NULL;

  g_dbus_connection_register_object (portal, "/org/freedesktop/portal/desktop",
                                     info->interfaces[0], &vtable, scheme, NULL, &error);
  g_assert_no_error (error);
  reply = g_dbus_connection_call_sync (
    portal, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
    g_variant_new ("(su)", "org.freedesktop.portal.Desktop", 0), NULL, G_DBUS_CALL_FLAGS_NONE, -1,
    NULL, &error);
  g_assert_no_error (error);
}

static void
test_portal (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GDBusConnection) portal = connect_to_bus ();
  g_autoptr (GDBusConnection) connection = connect_to_bus ();
  const char *group = "org.freedesktop.appearance";
  guint scheme = 1;

  start_portal (portal, &scheme);
  demarc_style_follow_desktop (fixture->style, connection);

  /* What the desktop wants now, and what it wants later. */
  test_wait_until (demarc_style_get_theme_name (fixture->style) == DEMARC_THEME_DARK);
  tell (portal, group, "color-scheme", g_variant_new_uint32 (2));
  test_wait_until (demarc_style_get_theme_name (fixture->style) == DEMARC_THEME_LIGHT);

  /* What is none of ours, or makes no sense, changes nothing. */
  tell (portal, group, "accent-color", g_variant_new_uint32 (1));
  tell (portal, "org.gnome.desktop.interface", "color-scheme", g_variant_new_uint32 (1));
  tell (portal, group, "color-scheme", g_variant_new_string ("dark"));
  tell (portal, group, "color-scheme", g_variant_new_uint32 (99));
  tell (portal, group, "color-scheme", g_variant_new_variant (g_variant_new_uint32 (0)));
  g_assert_cmpint (demarc_style_get_theme_name (fixture->style), ==, DEMARC_THEME_LIGHT);

  /* What a person chose counts more than what the desktop wants. */
  demarc_style_set_appearance (fixture->style, DEMARC_APPEARANCE_LIGHT);
  tell (portal, group, "color-scheme", g_variant_new_uint32 (1));
  tell (portal, group, "color-scheme", g_variant_new_uint32 (1));
  for (guint i = 0; i < 20; i++)
    test_iterate (test_get_deadline ());
  g_assert_cmpint (demarc_style_get_theme_name (fixture->style), ==, DEMARC_THEME_LIGHT);
  demarc_style_set_appearance (fixture->style, DEMARC_APPEARANCE_SYSTEM);
  test_wait_until (demarc_style_get_theme_name (fixture->style) == DEMARC_THEME_DARK);

  g_dbus_connection_close_sync (portal, NULL, NULL);
}

/* Where nobody answers, GTK's own settings stand. */
static void
test_no_portal (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GDBusConnection) connection = connect_to_bus ();

  demarc_style_follow_desktop (fixture->style, connection);
  g_dbus_connection_flush_sync (connection, NULL, NULL);
  for (guint i = 0; i < 20; i++)
    test_iterate (test_get_deadline ());
  g_assert_cmpint (demarc_style_get_theme_name (fixture->style), ==, DEMARC_THEME_LIGHT);
  g_object_set (fixture->settings, "gtk-application-prefer-dark-theme", TRUE, NULL);
  g_assert_cmpint (demarc_style_get_theme_name (fixture->style), ==, DEMARC_THEME_DARK);
}

/* A style that goes while the desktop has not answered yet is not called back. */
static void
test_gone_before_answer (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (GDBusConnection) connection = connect_to_bus ();
  DemarcStyle *style = demarc_style_new (fixture->settings);

  demarc_style_follow_desktop (style, connection);
  g_assert_cmpuint (G_OBJECT (style)->ref_count, ==, 1);
  g_object_unref (style);
  for (guint i = 0; i < 10; i++)
    test_iterate (test_get_deadline ());
  g_assert_cmpuint (fixture->n_changes, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/views/style/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("appearance", test_appearance);
  ADD ("themes", test_themes);
  ADD ("fonts", test_fonts);
  ADD ("no-portal", test_no_portal);
  ADD ("gone-before-answer", test_gone_before_answer);
  ADD ("portal", test_portal);

  return g_test_run ();
}
