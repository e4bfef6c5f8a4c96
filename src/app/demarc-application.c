/* demarc-application.c: the program
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-application.h"

#include <glib/gi18n.h>

#include "demarc-benchmark.h"
#include "demarc-screenshot.h"
#include "demarc-settings.h"
#include "demarc-style.h"
#include "demarc-talk.h"
#include "demarc-window.h"

/* What the program ends with when the words of the call are off. */
#define EXIT_WRONG 2

/**
 * DemarcApplication:
 *
 * One program, however often it is started: a second start goes to a place in the window that is
 * there.
 */
struct _DemarcApplication
{
  GtkApplication  parent_instance;

  /* Owned */
  DemarcSettings *settings;
  DemarcStyle    *style;

  gboolean        is_benchmark;
};

G_DEFINE_FINAL_TYPE (DemarcApplication, demarc_application, GTK_TYPE_APPLICATION)

static const char *const appearances[] = { "system", "light", "dark" };

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  static const char *const authors[] = { "The Demarc developers", NULL };
  GtkWindow *parent = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  gtk_show_about_dialog (
    parent, "program-name", "Demarc", "version", DEMARC_VERSION, "logo-icon-name", DEMARC_APP_ID,
    "license-type", GTK_LICENSE_GPL_3_0, "copyright", "© 2026 The Demarc developers", "authors",
    authors, "comments",
    _("Is that our job or the cloud provider's? Demarc shows who answers for "
       "which layer of security, service by service, and where each answer comes "
       "from.\n\nDemarc is not affiliated with Amazon Web Services. AWS and the "
       "names of its services are trademarks of Amazon.com, Inc. or its "
       "affiliates."),
    /* Translators: put your names here, one on each line. */
    "translator-credits", _("translator-credits"), NULL);
}

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  GtkApplication *application = GTK_APPLICATION (user_data);
  GList *windows = g_list_copy (gtk_application_get_windows (application));

  /* Windows are closed, not dropped: each keeps what it has to keep. */
  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
  g_list_free (windows);
}

static void
change_appearance_cb (GSimpleAction *action,
                      GVariant      *value,
                      gpointer       user_data)
{
  DemarcApplication *self = DEMARC_APPLICATION (user_data);
  const char *word = g_variant_get_string (value, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (appearances); i++)
    if (g_str_equal (word, appearances[i]))
      {
        g_simple_action_set_state (action, value);
        demarc_settings_set_appearance (self->settings, (DemarcAppearance) i);
        demarc_style_set_appearance (self->style, (DemarcAppearance) i);
      }
}

static void
set_accels (GtkApplication *application)
{
  static const struct { const char *action; const char *accels[4]; } entries[] = {
    { "app.quit", { "<Control>q", NULL } },
    { "session.collect", { "<Control>d", NULL } },
    { "win.add-to-workload", { "<Control>b", NULL } },
    { "session.forward", { "<Alt>Right", "Forward", NULL } },
    { "win.back", { "<Alt>Left", "Back", NULL } },
    { "win.copy-link", { "<Control>l", NULL } },
    { "win.copy-picture", { "<Control><Shift>c", NULL } },
    { "win.export", { "<Control>e", NULL } },
    { "win.focus-diagram", { "F6", NULL } },
    { "win.fullscreen", { "F11", NULL } },
    { "win.page('compare')", { "<Alt>2", NULL } },
    { "win.page('explore')", { "<Alt>1", NULL } },
    { "win.page('incidents')", { "<Alt>5", NULL } },
    { "win.page('matrix')", { "<Alt>3", NULL } },
    { "win.page('workload')", { "<Alt>4", NULL } },
    { "win.open-model", { "<Control>o", NULL } },
    { "win.present", { "F5", NULL } },
    { "win.palette", { "<Control>k", NULL } },
    { "win.print", { "<Control>p", NULL } },
    { "win.search", { "<Control>f", NULL } },
    { "win.show-details", { "<Shift>F9", NULL } },
    { "win.shortcuts", { "<Control>question", "F1", NULL } },
    { "win.show-sidebar", { "F9", NULL } },
    { "window.close", { "<Control>w", NULL } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    gtk_application_set_accels_for_action (application, entries[i].action, entries[i].accels);
}

static void
load_css (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, DEMARC_APP_PATH "/ui/app/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
demarc_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { "about", about_cb, NULL, NULL, NULL },
    { "appearance", NULL, "s", "'system'", change_appearance_cb },
    { "quit", quit_cb, NULL, NULL, NULL },
  };
  DemarcApplication *self = DEMARC_APPLICATION (application);
  DemarcAppearance appearance;
  GAction *action;

  G_APPLICATION_CLASS (demarc_application_parent_class)->startup (application);

  load_css ();
  self->settings = demarc_settings_new ();
  self->style = demarc_style_new (gtk_settings_get_default ());
  appearance = demarc_settings_get_appearance (self->settings);
  demarc_style_set_appearance (self->style, appearance);
  if (g_application_get_dbus_connection (application) != NULL)
    demarc_style_follow_desktop (self->style, g_application_get_dbus_connection (application));

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  action = g_action_map_lookup_action (G_ACTION_MAP (self), "appearance");
  g_simple_action_set_state (G_SIMPLE_ACTION (action),
                             g_variant_new_string (appearances[appearance]));
  set_accels (GTK_APPLICATION (self));
}

/* A place that is gone since the last time is no reason to complain: then the model begins at its
 * beginning. */
static DemarcSession *
begin_session (DemarcApplication *self,
               const char        *text)
{
  DemarcSession *session = demarc_session_new (demarc_model_get_builtin ());
  g_autofree char *workload = demarc_settings_dup_workload (self->settings);
  g_autoptr (DemarcPlace) place = *text == '\0' ? NULL : demarc_place_new_from_text (text, NULL);

  demarc_session_set_basket (session, *workload == '\0' ? NULL : workload);
  if (place != NULL)
    demarc_session_replace (session, place, NULL);

  return session;
}

/* The window that is there, or a new one that begins at a place: the one that was asked for, else
 * the last one. */
static DemarcWindow *
ensure_window (DemarcApplication *self,
               const char        *place)
{
  g_autoptr (DemarcSession) session = NULL;
  g_autofree char *last = NULL;

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (DEMARC_IS_WINDOW (l->data))
      return DEMARC_WINDOW (l->data);

  last = demarc_settings_dup_place (self->settings);
  session = begin_session (self, place != NULL ? place : last);

  return DEMARC_WINDOW (
    demarc_window_new (GTK_APPLICATION (self), session, self->style, self->settings));
}

static void
demarc_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (ensure_window (DEMARC_APPLICATION (application), NULL)));
}

/* What other programs ask to open: places as links, and model files. */
static void
demarc_application_open (GApplication  *application,
                         GFile        **files,
                         int            n_files,
                         const char    *hint)
{
  DemarcWindow *window = ensure_window (DEMARC_APPLICATION (application), NULL);

  gtk_window_present (GTK_WINDOW (window));
  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *uri = g_file_get_uri (files[i]);

      if (g_file_has_uri_scheme (files[i], "demarc"))
        demarc_window_go (window, uri);
      else if (g_str_has_suffix (uri, DEMARC_TALK_SUFFIX))
        demarc_window_present_talk (window, files[i], 0);
      else
        demarc_window_open_model (window, files[i]);
    }
}

static gboolean
is_model_file (const char *word)
{
  return !g_str_has_prefix (word, "demarc:") && g_str_has_suffix (word, ".json");
}

/* Whether the words of the call are right can be told without a display. */
static int
demarc_application_handle_local_options (GApplication *application,
                                         GVariantDict *options)
{
  g_autofree char **words = NULL;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("demarc %s\n", DEMARC_VERSION);
      return 0;
    }

  DEMARC_APPLICATION (application)->is_benchmark =
    g_variant_dict_contains (options, "benchmark-start");
  if (DEMARC_APPLICATION (application)->is_benchmark ||
      g_variant_dict_contains (options, "screenshot"))
    g_application_set_flags (application, g_application_get_flags (application) |
                                            G_APPLICATION_NON_UNIQUE);

  g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &words);
  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (DemarcPlace) place = NULL;
      g_autoptr (DemarcPlace) checked = NULL;

      if (is_model_file (words[i]))
        continue;

      place = demarc_place_new_from_text (words[i], &error);
      /* Another model can have other places; then the window says what is wrong. */
      if (place != NULL && !g_variant_dict_contains (options, "model"))
        checked = demarc_place_dup_checked (place, demarc_model_get_builtin (), &error);
      if (error != NULL)
        {
          g_printerr ("demarc: %s\n", error->message);
          return EXIT_WRONG;
        }
    }

  return -1;
}

static void
open_file (DemarcWindow            *window,
           GApplicationCommandLine *command_line,
           const char              *path)
{
  g_autoptr (GFile) file = g_application_command_line_create_file_for_arg (command_line, path);

  demarc_window_open_model (window, file);
}

static void
present_file (DemarcWindow            *window,
              GApplicationCommandLine *command_line,
              const char              *path,
              int                      step)
{
  g_autoptr (GFile) file = g_application_command_line_create_file_for_arg (command_line, path);

  demarc_window_present_talk (window, file, (guint) MAX (step, 0));
}

static int
demarc_application_command_line (GApplication            *application,
                                 GApplicationCommandLine *command_line)
{
  DemarcApplication *self = DEMARC_APPLICATION (application);
  GVariantDict *options = g_application_command_line_get_options_dict (command_line);
  g_autofree char **words = NULL;
  const char *first = NULL;
  const char *model = NULL;
  const char *screenshot = NULL;
  const char *talk = NULL;
  int step = 0;
  DemarcWindow *window;

  g_variant_dict_lookup (options, "model", "^&ay", &model);
  g_variant_dict_lookup (options, "screenshot", "^&ay", &screenshot);
  g_variant_dict_lookup (options, "present", "^&ay", &talk);
  g_variant_dict_lookup (options, "step", "i", &step);
  g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &words);
  if (words != NULL && words[0] != NULL && model == NULL && !is_model_file (words[0]))
    first = words[0];

  window = ensure_window (self, first);
  if (self->is_benchmark)
    demarc_benchmark_first_frame (window);
  if (screenshot != NULL)
    demarc_screenshot_take (window, screenshot);
  gtk_window_present (GTK_WINDOW (window));
  if (model != NULL)
    open_file (window, command_line, model);

  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    if (g_str_has_suffix (words[i], DEMARC_TALK_SUFFIX))
      present_file (window, command_line, words[i], step);
    else if (is_model_file (words[i]))
      open_file (window, command_line, words[i]);
    else
      demarc_window_go (window, words[i]);
  if (talk != NULL)
    present_file (window, command_line, talk, step);

  return 0;
}

static void
demarc_application_dispose (GObject *object)
{
  DemarcApplication *self = DEMARC_APPLICATION (object);

  g_clear_object (&self->style);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (demarc_application_parent_class)->dispose (object);
}

static void
demarc_application_class_init (DemarcApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_application_dispose;
  application_class->startup = demarc_application_startup;
  application_class->activate = demarc_application_activate;
  application_class->open = demarc_application_open;
  application_class->handle_local_options = demarc_application_handle_local_options;
  application_class->command_line = demarc_application_command_line;
}

static void
demarc_application_init (DemarcApplication *self)
{
  static const GOptionEntry entries[] = {
    { "model", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("Open another model"), N_("FILE") },
    { "present", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("Give a talk"), N_("FILE") },
    { "step", 0, 0, G_OPTION_ARG_INT, NULL, N_("Begin the talk with a step"), N_("NUMBER") },
    { "benchmark-start", 0, 0, G_OPTION_ARG_NONE, NULL,
      N_("Print how long the first frame took, and quit"), NULL },
    { "screenshot", 0, 0, G_OPTION_ARG_FILENAME, NULL,
      N_("Write a picture of the window, and quit"), N_("FILE.png") },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the version and exit"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, NULL, N_("[PLACE|MODEL.json]") },
    { NULL },
  };

  g_application_add_main_option_entries (G_APPLICATION (self), entries);
}

/**
 * demarc_application_new:
 *
 * Makes the program.
 *
 * Returns: (transfer full): the application
 */
DemarcApplication *
demarc_application_new (void)
{
  return g_object_new (DEMARC_TYPE_APPLICATION, "application-id", DEMARC_APP_ID,
                       "resource-base-path", DEMARC_APP_PATH, "flags",
                       G_APPLICATION_HANDLES_OPEN | G_APPLICATION_HANDLES_COMMAND_LINE, NULL);
}
