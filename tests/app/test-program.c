/* test-program.c: the program as people start it
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gio/gio.h>
#include <stdio.h>
#include <string.h>

/* The program is named by the build. */
#define PROGRAM g_getenv ("DEMARC")

typedef struct
{
  int   status;    /* -1 if it was killed */
  char *output;
  char *messages;
} Ended;

static void
ended_clear (Ended *ended)
{
  g_free (ended->output);
  g_free (ended->messages);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Ended, ended_clear)

/* What a shell without a desktop has. */
static GSubprocessLauncher *
make_bare_launcher (void)
{
  static const char *const desktop[] = {
    "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "GDK_BACKEND",
  };
  GSubprocessLauncher *launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE |
                                                             G_SUBPROCESS_FLAGS_STDERR_PIPE);

  for (guint i = 0; i < G_N_ELEMENTS (desktop); i++)
    g_subprocess_launcher_unsetenv (launcher, desktop[i]);

  return launcher;
}

static char *
dup_text (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return data == NULL ? g_strdup ("") : g_strndup (data, size);
}

static void
finish (GSubprocess *process,
        Ended       *ended)
{
  g_autoptr (GBytes) output = NULL;
  g_autoptr (GBytes) messages = NULL;
  g_autoptr (GError) error = NULL;

  g_subprocess_communicate (process, NULL, NULL, &output, &messages, &error);
  g_assert_no_error (error);
  ended->output = dup_text (output);
  ended->messages = dup_text (messages);
  ended->status = g_subprocess_get_if_exited (process) ? g_subprocess_get_exit_status (process)
                                                       : -1;
}

static void
run (GSubprocessLauncher *launcher,
     Ended               *ended,
     const char          *word,
     const char          *other)
{
  const char *argv[] = { PROGRAM, word, other, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_launcher_spawnv (launcher, argv, &error);

  g_assert_no_error (error);
  finish (process, ended);
}

/* Without a display, a bus or anything. */

static void
test_version (void)
{
  g_autoptr (GSubprocessLauncher) launcher = make_bare_launcher ();
  g_auto (Ended) ended = { 0 };

  run (launcher, &ended, "--version", NULL);
  g_assert_cmpint (ended.status, ==, 0);
  g_assert_cmpstr (ended.output, ==, "demarc " DEMARC_VERSION "\n");
  g_assert_cmpstr (ended.messages, ==, "");
}

static void
test_help (void)
{
  static const char *const words[] = {
    "--version", "--model=FILE", "--benchmark-start", "[PLACE|MODEL.json]",
  };
  g_autoptr (GSubprocessLauncher) launcher = make_bare_launcher ();
  g_auto (Ended) ended = { 0 };

  run (launcher, &ended, "--help", NULL);
  g_assert_cmpint (ended.status, ==, 0);
  g_assert_cmpstr (ended.messages, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_nonnull (strstr (ended.output, words[i]));
}

static const struct { const char *word; const char *told; } wrong_places[] = {
  { "demarc:explore/rdss", "'rds'" },
  { "rdss", NULL },
  { "demarc:explore/lamda", "'lambda'" },
  { "demarc:explore/rds?layer=guest-oss", "'guest-os'" },
  { "demarc:explore/rds?scheme=tree", "'three'" },
  { "demarc:explore/category:contaner", "container" },
  { "demarc:exploer/rds", NULL },
  { "demarc:", NULL },
  { "", NULL },
  { "demarc:explore/\x1b[31mrds", NULL },
  { "demarc:explore/\xff\xfe", NULL },
  { "demarc:explore/rds\n\nrds", NULL },
  { "\xe2\x80\xae", NULL },
};

/* A place that is none: one sentence, with what may be meant, and no window. */
static void
test_wrong_place (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GSubprocessLauncher) launcher = make_bare_launcher ();
  g_auto (Ended) ended = { 0 };
  gsize length;

  run (launcher, &ended, wrong_places[i].word, NULL);
  length = strlen (ended.messages);
  g_assert_cmpint (ended.status, ==, 2);
  g_assert_cmpstr (ended.output, ==, "");
  g_assert_true (g_str_has_prefix (ended.messages, "demarc: "));
  g_assert_true (g_utf8_validate (ended.messages, -1, NULL));
  g_assert_true (strchr (ended.messages, '\n') == ended.messages + length - 1);
  g_assert_null (strchr (ended.messages, '\x1b'));
  g_assert_cmpuint (length, <, 400);
  if (wrong_places[i].told != NULL && strstr (ended.messages, wrong_places[i].told) == NULL)
    g_error ("%s is not told in: %s", wrong_places[i].told, ended.messages);
}

/* The second of two words is looked at, too. */
static void
test_wrong_second_place (void)
{
  g_autoptr (GSubprocessLauncher) launcher = make_bare_launcher ();
  g_auto (Ended) ended = { 0 };

  run (launcher, &ended, "demarc:explore/rds", "demarc:explore/rdss");
  g_assert_cmpint (ended.status, ==, 2);
}

static void
test_unknown_option (void)
{
  g_autoptr (GSubprocessLauncher) launcher = make_bare_launcher ();
  g_auto (Ended) ended = { 0 };

  run (launcher, &ended, "--no-such-option", NULL);
  g_assert_cmpint (ended.status, >, 0);
  g_assert_nonnull (strstr (ended.messages, "--no-such-option"));
}

static void
test_no_display (void)
{
  g_autoptr (GSubprocessLauncher) launcher = make_bare_launcher ();
  g_auto (Ended) ended = { 0 };

  run (launcher, &ended, "demarc:explore/rds", NULL);
  g_assert_cmpint (ended.status, >, 0);
  g_assert_cmpstr (ended.messages, !=, "");
}

/* On a display. */

/* A launcher that keeps settings in a file of its own, as where there is no dconf. */
static GSubprocessLauncher *
make_launcher (const char *folder)
{
  GSubprocessLauncher *launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE |
                                                             G_SUBPROCESS_FLAGS_STDERR_PIPE);

  g_subprocess_launcher_unsetenv (launcher, "GSETTINGS_BACKEND");
  g_subprocess_launcher_setenv (launcher, "GIO_MODULE_DIR", folder, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_CONFIG_HOME", folder, TRUE);

  return launcher;
}

static void
test_benchmark_start (void)
{
  g_autoptr (GSubprocessLauncher) launcher = make_launcher (g_get_user_config_dir ());
  g_auto (Ended) ended = { 0 };
  guint wall;
  guint cpu;
  int end = 0;

  run (launcher, &ended, "--benchmark-start", NULL);
  g_assert_cmpint (ended.status, ==, 0);
  g_assert_cmpint (sscanf (ended.output, "%u ms, %u CPU ms\n%n", &wall, &cpu, &end), ==, 2);
  g_assert_cmpint (end, ==, (int) strlen (ended.output));
  g_assert_cmpuint (wall, >, 0);
  g_assert_cmpuint (cpu, >, 0);
}

static void
test_no_bus (void)
{
  g_autoptr (GSubprocessLauncher) launcher = make_launcher (g_get_user_config_dir ());
  g_auto (Ended) ended = { 0 };

  g_subprocess_launcher_setenv (launcher, "DBUS_SESSION_BUS_ADDRESS", "disabled:", TRUE);
  run (launcher, &ended, "--benchmark-start", "demarc:explore/s3");
  g_assert_cmpint (ended.status, ==, 0);
  g_assert_true (g_str_has_suffix (ended.output, " CPU ms\n"));
}

static void
appeared_cb (GDBusConnection *connection,
             const char      *name,
             const char      *owner,
             gpointer         user_data)
{
  *(gboolean *) user_data = TRUE;
}

static GSubprocess *
start (GSubprocessLauncher *launcher,
       const char          *place)
{
  const char *argv[] = { PROGRAM, place, NULL };
  g_autoptr (GError) error = NULL;
  GSubprocess *process = g_subprocess_launcher_spawnv (launcher, argv, &error);
  gboolean is_there = FALSE;
  guint watch;

  g_assert_no_error (error);
  watch = g_bus_watch_name (G_BUS_TYPE_SESSION, DEMARC_APP_ID, G_BUS_NAME_WATCHER_FLAGS_NONE,
                            appeared_cb, NULL, &is_there, NULL);
  while (!is_there)
    g_main_context_iteration (NULL, TRUE);
  g_bus_unwatch_name (watch);

  return process;
}

/* Asks the program that runs to do something, as a desktop does. */
static void
act (const char *action,
     GVariant   *parameter)
{
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  GVariantBuilder parameters;
  GVariantBuilder platform;
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GError) error = NULL;

  g_variant_builder_init (&parameters, G_VARIANT_TYPE ("av"));
  if (parameter != NULL)
    g_variant_builder_add (&parameters, "v", parameter);
  g_variant_builder_init (&platform, G_VARIANT_TYPE ("a{sv}"));
  reply = g_dbus_connection_call_sync (
    bus, DEMARC_APP_ID, DEMARC_APP_PATH, "org.freedesktop.Application", "ActivateAction",
    g_variant_new ("(sava{sv})", action, &parameters, &platform), NULL, G_DBUS_CALL_FLAGS_NONE, -1,
    NULL, &error);
  g_assert_no_error (error);
}

/* What the program has kept: in GLib's own file, or in Demarc's where GLib would forget. */
static char *
dup_kept (const char *folder,
          const char *key)
{
  g_autofree char *general = g_build_filename (folder, "glib-2.0", "settings", "keyfile", NULL);
  g_autofree char *own = g_build_filename (folder, "demarc", "settings.ini", NULL);
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) error = NULL;

  if (!g_key_file_load_from_file (file, general, G_KEY_FILE_NONE, NULL))
    g_key_file_load_from_file (file, own, G_KEY_FILE_NONE, &error);
  g_assert_no_error (error);

  return g_key_file_get_value (file, DEMARC_APP_PATH + 1, key, NULL);
}

static void
quit (GSubprocess *process)
{
  g_auto (Ended) ended = { 0 };

  act ("quit", NULL);
  finish (process, &ended);
  g_test_message ("%s", ended.messages);
  g_assert_cmpint (ended.status, ==, 0);
  g_assert_cmpstr (ended.output, ==, "");
}

/* A second start goes to the window of the first and ends; the place is kept for the next one. */
static void
test_second_start (void)
{
  g_autofree char *folder = g_build_filename (g_get_home_dir (), "second-start", NULL);
  g_autoptr (GSubprocessLauncher) launcher = make_launcher (folder);
  g_autoptr (GSubprocess) first = start (launcher, "demarc:explore/rds");
  g_autoptr (GSubprocess) later = NULL;
  g_auto (Ended) second = { 0 };
  g_auto (Ended) wrong = { 0 };
  g_autofree char *kept = NULL;
  g_autofree char *again = NULL;
  g_autofree char *appearance = NULL;

  run (launcher, &second, "demarc:explore/s3", NULL);
  g_assert_cmpint (second.status, ==, 0);
  run (launcher, &wrong, "demarc:explore/s33", NULL);
  g_assert_cmpint (wrong.status, ==, 2);
  act ("appearance", g_variant_new_string ("dark"));
  quit (first);
  kept = dup_kept (folder, "place");
  g_assert_cmpstr (kept, ==, "'demarc:explore/s3'");
  appearance = dup_kept (folder, "appearance");
  g_assert_cmpstr (appearance, ==, "'dark'");

  /* The next start begins there, or it would not keep it again. */
  later = start (launcher, NULL);
  act ("appearance", g_variant_new_string ("light"));
  quit (later);
  again = dup_kept (folder, "place");
  g_assert_cmpstr (again, ==, "'demarc:explore/s3'");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/app/program/version", test_version);
  g_test_add_func ("/app/program/help", test_help);
  for (guint i = 0; i < G_N_ELEMENTS (wrong_places); i++)
    {
      g_autofree char *path = g_strdup_printf ("/app/program/wrong-place/%u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_wrong_place);
    }
  g_test_add_func ("/app/program/wrong-second-place", test_wrong_second_place);
  g_test_add_func ("/app/program/unknown-option", test_unknown_option);
  g_test_add_func ("/app/program/no-display", test_no_display);
  g_test_add_func ("/app/program/benchmark-start", test_benchmark_start);
  g_test_add_func ("/app/program/no-bus", test_no_bus);
  g_test_add_func ("/app/program/second-start", test_second_start);

  return g_test_run ();
}
