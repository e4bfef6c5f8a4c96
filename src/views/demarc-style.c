/* demarc-style.c: how the desktop wants things to look
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-style.h"

#include <string.h>

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_INTERFACE "org.freedesktop.portal.Settings"
#define APPEARANCE_NAMESPACE "org.freedesktop.appearance"
#define COLOR_SCHEME "color-scheme"

/* The size of text, in pixels, for which scenes are drawn at scale 1. */
#define TEXT_SIZE 14.667

/**
 * DemarcStyle:
 *
 * Follows what the desktop and the person want: light or dark, high contrast, font and size of
 * text. GTK 4.8 does not follow a desktop's dark setting by itself, so this asks the settings
 * portal. One signal tells that something changed.
 */
struct _DemarcStyle
{
  GObject           parent_instance;

  /* Owned */
  GtkSettings      *settings;
  GDBusConnection  *connection;
  GCancellable     *cancellable;
  char             *family;

  DemarcAppearance  appearance;
  gboolean          desktop_is_dark;
  gboolean          settings_were_dark; /* before this program touched them */
  double            text_scale;
  guint             subscription;
};

G_DEFINE_FINAL_TYPE (DemarcStyle, demarc_style, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
has_word (const char *text,
          const char *word)
{
  g_autofree char *folded = text == NULL ? g_strdup ("") : g_ascii_strdown (text, -1);

  return strstr (folded, word) != NULL;
}

static char *
dup_theme_name (DemarcStyle *self)
{
  /* This is what GTK itself looks at first. */
  const char *forced = g_getenv ("GTK_THEME");
  char *name = NULL;

  if (forced != NULL)
    return g_strdup (forced);

  g_object_get (self->settings, "gtk-theme-name", &name, NULL);

  return name;
}

static gboolean
is_dark (DemarcStyle *self)
{
  g_autofree char *name = dup_theme_name (self);
  gboolean prefers_dark = FALSE;

  /* A theme that is dark by itself, or was asked to be. */
  if (has_word (name, "dark") || has_word (name, "inverse"))
    return TRUE;
  if (g_getenv ("GTK_THEME") != NULL)
    return FALSE;

  g_object_get (self->settings, "gtk-application-prefer-dark-theme", &prefers_dark, NULL);

  return prefers_dark;
}

static gboolean
has_high_contrast (DemarcStyle *self)
{
  g_autofree char *name = dup_theme_name (self);

  return has_word (name, "highcontrast") || has_word (name, "-hc");
}

static void
changed (DemarcStyle *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
read_font (DemarcStyle *self)
{
  g_autofree char *name = NULL;
  PangoFontDescription *font;
  int dpi = 0;
  double size;

  g_object_get (self->settings, "gtk-font-name", &name, "gtk-xft-dpi", &dpi, NULL);
  font = pango_font_description_from_string (name != NULL ? name : "Sans 11");

  size = (double) pango_font_description_get_size (font) / PANGO_SCALE;
  if (!pango_font_description_get_size_is_absolute (font))
    size *= (dpi > 0 ? dpi / 1024.0 : 96) / 72;
  if (size <= 0)
    size = TEXT_SIZE;

  g_free (self->family);
  self->family = g_strdup (pango_font_description_get_family (font));
  self->text_scale = CLAMP (size / TEXT_SIZE, 0.7, 4);
  pango_font_description_free (font);
}

static void
font_changed_cb (DemarcStyle *self)
{
  read_font (self);
  changed (self);
}

/* Tells GTK what was decided. */
static void
decide (DemarcStyle *self)
{
  gboolean dark = self->settings_were_dark;

  if (self->appearance == DEMARC_APPEARANCE_SYSTEM)
    dark = dark || self->desktop_is_dark;
  else
    dark = self->appearance == DEMARC_APPEARANCE_DARK;

  g_object_set (self->settings, "gtk-application-prefer-dark-theme", dark, NULL);
}

static void
take_color_scheme (DemarcStyle *self,
                   GVariant    *value)
{
  g_autoptr (GVariant) inner = g_variant_ref (value);

  while (g_variant_is_of_type (inner, G_VARIANT_TYPE_VARIANT))
    {
      GVariant *unboxed = g_variant_get_variant (inner);

      g_variant_unref (inner);
      inner = unboxed;
    }

  /* 0 is no preference, 1 dark, 2 light. */
  if (!g_variant_is_of_type (inner, G_VARIANT_TYPE_UINT32))
    return;

  self->desktop_is_dark = g_variant_get_uint32 (inner) == 1;
  decide (self);
}

static void
setting_changed_cb (GDBusConnection *connection,
                    const char      *sender,
                    const char      *path,
                    const char      *interface,
                    const char      *signal,
                    GVariant        *parameters,
                    gpointer         user_data)
{
  g_autoptr (GVariant) value = NULL;
  const char *group;
  const char *key;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ssv)")))
    return;

  g_variant_get (parameters, "(&s&sv)", &group, &key, &value);
  if (g_str_equal (group, APPEARANCE_NAMESPACE) && g_str_equal (key, COLOR_SCHEME))
    take_color_scheme (DEMARC_STYLE (user_data), value);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result,
                                                              &error);
  g_autoptr (GVariant) value = NULL;

  /* No portal, no preference: then GTK's own settings stand. */
  if (reply == NULL)
    return;

  value = g_variant_get_child_value (reply, 0);
  take_color_scheme (DEMARC_STYLE (user_data), value);
}

static void
demarc_style_dispose (GObject *object)
{
  DemarcStyle *self = DEMARC_STYLE (object);

  if (self->subscription != 0)
    g_dbus_connection_signal_unsubscribe (self->connection, self->subscription);
  self->subscription = 0;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->connection);
  if (self->settings != NULL)
    g_signal_handlers_disconnect_by_data (self->settings, self);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->family, g_free);

  G_OBJECT_CLASS (demarc_style_parent_class)->dispose (object);
}

static void
demarc_style_class_init (DemarcStyleClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = demarc_style_dispose;

  /**
   * DemarcStyle::changed:
   *
   * Emitted when colours, font or size of text changed.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
demarc_style_init (DemarcStyle *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * demarc_style_new:
 * @settings: the settings of the display
 *
 * Makes a style that follows GTK's settings.
 *
 * Returns: (transfer full): the style
 */
DemarcStyle *
demarc_style_new (GtkSettings *settings)
{
  DemarcStyle *self = g_object_new (DEMARC_TYPE_STYLE, NULL);

  self->settings = g_object_ref (settings);
  g_object_get (settings, "gtk-application-prefer-dark-theme", &self->settings_were_dark, NULL);
  read_font (self);

  g_signal_connect_swapped (settings, "notify::gtk-theme-name", G_CALLBACK (changed), self);
  g_signal_connect_swapped (settings, "notify::gtk-application-prefer-dark-theme",
                            G_CALLBACK (changed), self);
  g_signal_connect_swapped (settings, "notify::gtk-font-name", G_CALLBACK (font_changed_cb), self);
  g_signal_connect_swapped (settings, "notify::gtk-xft-dpi", G_CALLBACK (font_changed_cb), self);

  return self;
}

/**
 * demarc_style_follow_desktop:
 * @self: a style
 * @connection: the session bus
 *
 * Follows the desktop's choice between light and dark, through the settings portal. Nothing waits
 * for the answer.
 */
void
demarc_style_follow_desktop (DemarcStyle     *self,
                             GDBusConnection *connection)
{
  g_return_if_fail (DEMARC_IS_STYLE (self));
  g_return_if_fail (self->connection == NULL);

  self->connection = g_object_ref (connection);
  self->subscription =
    g_dbus_connection_signal_subscribe (connection, PORTAL_NAME, PORTAL_INTERFACE, "SettingChanged",
                                        PORTAL_PATH, APPEARANCE_NAMESPACE,
                                        G_DBUS_SIGNAL_FLAGS_NONE, setting_changed_cb, self, NULL);
  g_dbus_connection_call (connection, PORTAL_NAME, PORTAL_PATH, PORTAL_INTERFACE, "Read",
                          g_variant_new ("(ss)", APPEARANCE_NAMESPACE, COLOR_SCHEME),
                          G_VARIANT_TYPE ("(v)"), G_DBUS_CALL_FLAGS_NO_AUTO_START, -1,
                          self->cancellable, read_cb, self);
}

/**
 * demarc_style_set_appearance:
 * @self: a style
 * @appearance: what the person wants
 *
 * Chooses light, dark, or what the desktop wants.
 */
void
demarc_style_set_appearance (DemarcStyle      *self,
                             DemarcAppearance  appearance)
{
  g_return_if_fail (DEMARC_IS_STYLE (self));

  self->appearance = appearance;
  decide (self);
}

/**
 * demarc_style_apply:
 * @self: a style
 * @window: a window
 *
 * Marks a window for the style sheet: `dark`, `contrast`.
 */
void
demarc_style_apply (DemarcStyle *self,
                    GtkWidget   *window)
{
  static const char *const classes[] = { "dark", "contrast" };
  gboolean wanted[] = { is_dark (self), has_high_contrast (self) };

  g_return_if_fail (DEMARC_IS_STYLE (self));

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    if (wanted[i])
      gtk_widget_add_css_class (window, classes[i]);
    else
      gtk_widget_remove_css_class (window, classes[i]);
}

/**
 * demarc_style_get_theme_name:
 * @self: a style
 *
 * Gets which theme diagrams on the screen have.
 *
 * Returns: the theme's name
 */
DemarcThemeName
demarc_style_get_theme_name (DemarcStyle *self)
{
  g_return_val_if_fail (DEMARC_IS_STYLE (self), DEMARC_THEME_LIGHT);

  if (has_high_contrast (self))
    return is_dark (self) ? DEMARC_THEME_CONTRAST_DARK : DEMARC_THEME_CONTRAST;

  return is_dark (self) ? DEMARC_THEME_DARK : DEMARC_THEME_LIGHT;
}

/**
 * demarc_style_get_theme:
 * @self: a style
 *
 * Gets the theme that diagrams on the screen have.
 *
 * Returns: (transfer none): the theme
 */
const DemarcTheme *
demarc_style_get_theme (DemarcStyle *self)
{
  return demarc_theme_get (demarc_style_get_theme_name (self));
}

/**
 * demarc_style_get_family:
 * @self: a style
 *
 * Gets the font family of the desktop.
 *
 * Returns: (transfer none) (nullable): the family
 */
const char *
demarc_style_get_family (DemarcStyle *self)
{
  g_return_val_if_fail (DEMARC_IS_STYLE (self), NULL);

  return self->family;
}

/**
 * demarc_style_get_text_scale:
 * @self: a style
 *
 * Gets how large text shall be.
 *
 * Returns: 1 for text of 11 points at 96 dots per inch
 */
double
demarc_style_get_text_scale (DemarcStyle *self)
{
  g_return_val_if_fail (DEMARC_IS_STYLE (self), 1);

  return self->text_scale;
}
