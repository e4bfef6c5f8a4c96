/* demarc-settings.c: what is kept between two runs
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-settings.h"

#define G_SETTINGS_ENABLE_BACKEND
#include <gio/gsettingsbackend.h>

/**
 * DemarcSettings:
 *
 * The last place, the size of the window and the appearance. Where the schema is not there, the
 * program works all the same and forgets.
 */
struct _DemarcSettings
{
  GObject    parent_instance;

  /* Owned; NULL where there is no schema */
  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (DemarcSettings, demarc_settings, G_TYPE_OBJECT)

static void
demarc_settings_dispose (GObject *object)
{
  g_clear_object (&DEMARC_SETTINGS (object)->settings);

  G_OBJECT_CLASS (demarc_settings_parent_class)->dispose (object);
}

static void
demarc_settings_class_init (DemarcSettingsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = demarc_settings_dispose;
}

/* In the build tree the schema lies beside the program. */
static GSettingsSchema *
find_schema (void)
{
  GSettingsSchemaSource *standard = g_settings_schema_source_get_default ();
  GSettingsSchema *schema = NULL;
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = self == NULL ? NULL : g_path_get_dirname (self);
  g_autofree char *data =
    folder == NULL ? NULL : g_build_filename (folder, "..", "..", "data", NULL);
  g_autoptr (GSettingsSchemaSource) built = NULL;

  if (standard != NULL)
    schema = g_settings_schema_source_lookup (standard, DEMARC_APP_ID, TRUE);
  if (schema != NULL || data == NULL)
    return schema;

  built = g_settings_schema_source_new_from_directory (data, standard, TRUE, NULL);

  return built == NULL ? NULL : g_settings_schema_source_lookup (built, DEMARC_APP_ID, TRUE);
}

/* Without dconf, GLib keeps settings in memory only. A file of our own then remembers them, unless
 * memory was asked for. */
static GSettingsBackend *
make_backend (void)
{
  g_autoptr (GSettingsBackend) standard = g_settings_backend_get_default ();
  g_autofree char *path = NULL;

  if (g_getenv ("GSETTINGS_BACKEND") != NULL ||
      !g_str_equal (G_OBJECT_TYPE_NAME (standard), "GMemorySettingsBackend"))
    return g_steal_pointer (&standard);

  path = g_build_filename (g_get_user_config_dir (), "demarc", "settings.ini", NULL);

  return g_keyfile_settings_backend_new (path, "/", NULL);
}

static void
demarc_settings_init (DemarcSettings *self)
{
  g_autoptr (GSettingsSchema) schema = find_schema ();
  g_autoptr (GSettingsBackend) backend = NULL;

  if (schema == NULL)
    {
      g_message ("the settings schema %s is not installed: nothing will be remembered",
                 DEMARC_APP_ID);
      return;
    }

  backend = make_backend ();
  self->settings = g_settings_new_full (schema, backend, NULL);
}

/**
 * demarc_settings_new:
 *
 * Opens what was kept.
 *
 * Returns: (transfer full): the settings
 */
DemarcSettings *
demarc_settings_new (void)
{
  return g_object_new (DEMARC_TYPE_SETTINGS, NULL);
}

/**
 * demarc_settings_dup_place:
 * @self: settings
 *
 * Gets the last place.
 *
 * Returns: (transfer full): its text; "" when there is none
 */
char *
demarc_settings_dup_place (DemarcSettings *self)
{
  g_return_val_if_fail (DEMARC_IS_SETTINGS (self), NULL);

  return self->settings == NULL ? g_strdup ("") : g_settings_get_string (self->settings, "place");
}

/**
 * demarc_settings_set_place:
 * @self: settings
 * @place: the text of a place
 *
 * Keeps the place.
 */
void
demarc_settings_set_place (DemarcSettings *self,
                        const char  *place)
{
  g_return_if_fail (DEMARC_IS_SETTINGS (self));

  if (self->settings != NULL)
    g_settings_set_string (self->settings, "place", place);
}

/**
 * demarc_settings_dup_columns:
 * @self: settings
 *
 * Gets what was kept to be compared.
 *
 * Returns: (transfer full): its columns; "" when there is nothing
 */
char *
demarc_settings_dup_columns (DemarcSettings *self)
{
  g_return_val_if_fail (DEMARC_IS_SETTINGS (self), NULL);

  return self->settings == NULL ? g_strdup ("") : g_settings_get_string (self->settings, "columns");
}

/**
 * demarc_settings_set_columns:
 * @self: settings
 * @columns: (nullable): what is kept to be compared
 *
 * Keeps the columns.
 */
void
demarc_settings_set_columns (DemarcSettings *self,
                             const char     *columns)
{
  g_return_if_fail (DEMARC_IS_SETTINGS (self));

  if (self->settings != NULL)
    g_settings_set_string (self->settings, "columns", columns == NULL ? "" : columns);
}

/**
 * demarc_settings_dup_workload:
 * @self: settings
 *
 * Gets the services of the last workload.
 *
 * Returns: (transfer full): such as `ec2+rds`; "" when there is none
 */
char *
demarc_settings_dup_workload (DemarcSettings *self)
{
  g_return_val_if_fail (DEMARC_IS_SETTINGS (self), NULL);

  return self->settings == NULL ? g_strdup ("")
                                : g_settings_get_string (self->settings, "workload");
}

/**
 * demarc_settings_set_workload:
 * @self: settings
 * @services: (nullable): services, such as `ec2+rds`; %NULL for none
 *
 * Keeps the services of the workload.
 */
void
demarc_settings_set_workload (DemarcSettings *self,
                              const char     *services)
{
  g_return_if_fail (DEMARC_IS_SETTINGS (self));

  if (self->settings != NULL)
    g_settings_set_string (self->settings, "workload", services != NULL ? services : "");
}

/**
 * demarc_settings_get_appearance:
 * @self: settings
 *
 * Gets what the person chose.
 *
 * Returns: the appearance
 */
DemarcAppearance
demarc_settings_get_appearance (DemarcSettings *self)
{
  g_return_val_if_fail (DEMARC_IS_SETTINGS (self), DEMARC_APPEARANCE_SYSTEM);

  return self->settings == NULL
           ? DEMARC_APPEARANCE_SYSTEM
           : (DemarcAppearance) g_settings_get_enum (self->settings, "appearance");
}

/**
 * demarc_settings_set_appearance:
 * @self: settings
 * @appearance: what the person chose
 *
 * Keeps the appearance.
 */
void
demarc_settings_set_appearance (DemarcSettings      *self,
                             DemarcAppearance  appearance)
{
  g_return_if_fail (DEMARC_IS_SETTINGS (self));

  if (self->settings != NULL)
    g_settings_set_enum (self->settings, "appearance", (int) appearance);
}

/**
 * demarc_settings_restore_window:
 * @self: settings
 * @window: a window that is not shown yet
 *
 * Gives a window the size it had.
 */
void
demarc_settings_restore_window (DemarcSettings *self,
                             GtkWindow   *window)
{
  g_return_if_fail (DEMARC_IS_SETTINGS (self));

  if (self->settings == NULL)
    {
      gtk_window_set_default_size (window, 1280, 920);
      return;
    }

  gtk_window_set_default_size (window, g_settings_get_int (self->settings, "window-width"),
                               g_settings_get_int (self->settings, "window-height"));
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (window);
}

/**
 * demarc_settings_keep_window:
 * @self: settings
 * @window: a window
 *
 * Keeps the size of a window.
 */
void
demarc_settings_keep_window (DemarcSettings *self,
                          GtkWindow   *window)
{
  int width;
  int height;

  g_return_if_fail (DEMARC_IS_SETTINGS (self));

  if (self->settings == NULL)
    return;

  gtk_window_get_default_size (window, &width, &height);
  if (width > 0 && height > 0)
    {
      g_settings_set_int (self->settings, "window-width", MAX (width, 360));
      g_settings_set_int (self->settings, "window-height", MAX (height, 290));
    }
  g_settings_set_boolean (self->settings, "window-maximized", gtk_window_is_maximized (window));
}

/**
 * demarc_settings_get_shown:
 * @self: settings
 * @key: "show-sidebar" or "show-details"
 *
 * Tells whether a pane was shown.
 *
 * Returns: whether it was
 */
gboolean
demarc_settings_get_shown (DemarcSettings *self,
                        const char  *key)
{
  g_return_val_if_fail (DEMARC_IS_SETTINGS (self), TRUE);

  return self->settings == NULL || g_settings_get_boolean (self->settings, key);
}

/**
 * demarc_settings_set_shown:
 * @self: settings
 * @key: "show-sidebar" or "show-details"
 * @shown: whether the pane is shown
 *
 * Keeps whether a pane is shown.
 */
void
demarc_settings_set_shown (DemarcSettings *self,
                        const char  *key,
                        gboolean     shown)
{
  g_return_if_fail (DEMARC_IS_SETTINGS (self));

  if (self->settings != NULL)
    g_settings_set_boolean (self->settings, key, shown);
}
