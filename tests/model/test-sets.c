/* test-sets.c: sets of services that people named
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "demarc-sets.h"
#include "model-fixture.h"

typedef struct
{
  char       *folder;
  char       *path;
  DemarcSets *sets;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("demarc-sets-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "deep", "sets.json", NULL);
  fixture->sets = demarc_sets_new (fixture->path);
  g_assert_true (demarc_sets_load (fixture->sets, &error));
  g_assert_no_error (error);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        remove_folder (child);
      else
        g_unlink (child);
    }
  g_rmdir (path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->sets);
  remove_folder (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
keep (Fixture    *fixture,
      const char *name,
      const char *columns)
{
  g_autoptr (GError) error = NULL;

  demarc_sets_keep (fixture->sets, name, columns, &error);
  g_assert_no_error (error);
}

static void
write_file (Fixture    *fixture,
            const char *text,
            gssize      length)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_file_set_contents (fixture->path, text, length, &error);
  g_assert_no_error (error);
}

static char *
read_file (const char *path)
{
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);

  return text;
}

/* All names and columns, in order. */
static char *
describe (DemarcSets *sets)
{
  GString *text = g_string_new (NULL);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (sets)), ==, demarc_sets_get_n (sets));
  for (guint i = 0; i < demarc_sets_get_n (sets); i++)
    {
      g_autoptr (DemarcSet) set = g_list_model_get_item (G_LIST_MODEL (sets), i);

      g_assert_true (set == demarc_sets_get (sets, i));
      g_string_append_printf (text, "%s=%s;", demarc_set_get_name (set),
                              demarc_set_get_columns (set));
    }

  return g_string_free (text, FALSE);
}

/* What is there, and what is read again from the file. */
static void
assert_sets (Fixture    *fixture,
             const char *expected)
{
  g_autoptr (DemarcSets) again = demarc_sets_new (fixture->path);
  g_autoptr (GError) error = NULL;
  g_autofree char *here = describe (fixture->sets);
  g_autofree char *there = NULL;

  g_assert_true (demarc_sets_load (again, &error));
  g_assert_no_error (error);
  there = describe (again);
  g_assert_cmpstr (here, ==, expected);
  g_assert_cmpstr (there, ==, expected);
}

static void
test_round_trip (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcSet) gone = NULL;

  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  keep (fixture, "Web shop", "ec2+rds+s3");
  keep (fixture, "  Data \t lake ", "s3+glue");
  keep (fixture, "Another", "category:two/abstracted+rds@source:S001");
  assert_sets (fixture, "Web shop=ec2+rds+s3;Data lake=s3+glue;"
                        "Another=category:two/abstracted+rds@source:S001;");

  /* A name means one set, however it is written; it stays where it is. */
  keep (fixture, "WEB SHOP", "lambda");
  g_assert_cmpint (demarc_sets_find (fixture->sets, "web shop"), ==, 0);
  g_assert_cmpint (demarc_sets_find (fixture->sets, "nothing"), ==, -1);
  g_assert_cmpint (demarc_sets_find (fixture->sets, " "), ==, -1);
  g_assert_true (demarc_sets_rename (fixture->sets, 1, "Lake", &error));
  assert_sets (fixture, "Web shop=lambda;Lake=s3+glue;"
                        "Another=category:two/abstracted+rds@source:S001;");

  gone = g_object_ref (demarc_sets_get (fixture->sets, 1));
  g_assert_true (demarc_sets_remove (fixture->sets, 1, &error));
  assert_sets (fixture, "Web shop=lambda;Another=category:two/abstracted+rds@source:S001;");
  g_assert_true (demarc_sets_restore (fixture->sets, 1, gone, &error));
  assert_sets (fixture, "Web shop=lambda;Lake=s3+glue;"
                        "Another=category:two/abstracted+rds@source:S001;");
  g_assert_true (demarc_sets_rename (fixture->sets, 1, "LAKE", &error));
  g_assert_no_error (error);
}

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const names[] = { "", "   ", "\t\n" };

  keep (fixture, "One", "ec2");
  keep (fixture, "Two", "rds");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GError) other = NULL;

      g_assert_false (demarc_sets_keep (fixture->sets, names[i], "ec2", &error));
      g_assert_error (error, DEMARC_SETS_ERROR, DEMARC_SETS_ERROR_NAME);
      g_assert_false (demarc_sets_rename (fixture->sets, 0, names[i], &other));
      g_assert_error (other, DEMARC_SETS_ERROR, DEMARC_SETS_ERROR_NAME);
    }
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (i == 0 ? demarc_sets_rename (fixture->sets, 0, "two", &error)
                             : demarc_sets_keep (fixture->sets, "Three", "", &error));
      g_assert_error (error, DEMARC_SETS_ERROR, DEMARC_SETS_ERROR_NAME);
    }
  assert_sets (fixture, "One=ec2;Two=rds;");
}

/* Names that would be something else to a terminal, to markup, to JSON or to a path. */
static void
test_hostile (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct { const char *name; const char *kept; } rows[] = {
    { "<b>bold</b> & \"more\" \\ '", "<b>bold</b> & \"more\" \\ '" },
    { "../../etc/passwd", "../../etc/passwd" },
    { "%s%n{}[]", "%s%n{}[]" },
    { "\x1b]0;title\x07", "\\x1b]0;title\\x07" },
    { "\xff\xfe", "\xef\xbf\xbd\xef\xbf\xbd" },
    { "Große 東京 🚀", "Große 東京 🚀" },
    { "two\nlines", "two lines" },
  };
  g_autofree char *endless = g_strnfill (10000, 'x');

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      keep (fixture, rows[i].name, "ec2");
      g_assert_cmpstr (demarc_set_get_name (demarc_sets_get (fixture->sets, i)), ==, rows[i].kept);
      g_assert_cmpint (demarc_sets_find (fixture->sets, rows[i].name), ==, (int) i);
    }
  keep (fixture, endless, "ec2");
  g_assert_cmpuint (strlen (demarc_set_get_name (demarc_sets_get (fixture->sets,
                                                                  G_N_ELEMENTS (rows)))), ==, 100);
  {
    g_autofree char *all = describe (fixture->sets);

    assert_sets (fixture, all);
  }
}

static const char *const damaged[] = {
  "", "{", "[]", "null", "\"sets\"", "{}", "{\"sets\": {}}", "{\"sets\": [1]}",
  "{\"format\": 1, \"sets\": [{\"name\": \"x\"}]}",
  "{\"format\": 1, \"sets\": [{\"name\": \"x\", \"columns\": 1}]}",
  "{\"format\": 1, \"sets\": [{\"name\": \" \", \"columns\": \"ec2\"}]}",
  "{\"format\": 1, \"sets\": [{\"name\": \"x\", \"columns\": \"\"}]}",
  "{\"format\": 1, \"sets\": [{\"name\": \"x\", \"name\": \"y\", \"columns\": \"ec2\"}]}",
  "{\"format\": 1, \"sets\": [{\"name\": \"good\", \"columns\": \"ec2\"}, {}]}",
  "{\"sets\": []} {\"sets\": []}", "{\"sets\": [],}", "\xff\xfe{",
};

/* A damaged file is kept aside, whole, and told of; then everything works again. */
static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (damaged); i++)
    {
      g_autofree char *aside = i == 0 ? g_strconcat (fixture->path, ".damaged", NULL)
                                      : g_strdup_printf ("%s.damaged-%u", fixture->path, i + 1);
      g_autoptr (GError) error = NULL;
      g_autofree char *kept = NULL;

      write_file (fixture, damaged[i], -1);
      g_assert_false (demarc_sets_load (fixture->sets, &error));
      g_assert_error (error, DEMARC_SETS_ERROR, DEMARC_SETS_ERROR_DAMAGED);
      g_assert_nonnull (strstr (error->message, aside));
      g_assert_cmpuint (demarc_sets_get_n (fixture->sets), ==, 0);
      kept = read_file (aside);
      g_assert_cmpstr (kept, ==, damaged[i]);
      g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
      keep (fixture, "New", "ec2");
      assert_sets (fixture, "New=ec2;");
    }
}

/* What a newer version wrote, or what cannot be read, is not written over. */
static void
test_locked (Fixture       *fixture,
             gconstpointer  data)
{
  static const char newer[] =
    "{\"format\": 2, \"sets\": [{\"name\": \"x\", \"services\": [\"ec2\"]}]}";
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) unwritten = NULL;
  g_autoptr (GError) unread = NULL;
  g_autofree char *kept = NULL;

  write_file (fixture, newer, -1);
  g_assert_false (demarc_sets_load (fixture->sets, &error));
  g_assert_error (error, DEMARC_SETS_ERROR, DEMARC_SETS_ERROR_LOCKED);
  g_assert_false (demarc_sets_keep (fixture->sets, "New", "ec2", &unwritten));
  g_assert_error (unwritten, DEMARC_SETS_ERROR, DEMARC_SETS_ERROR_LOCKED);
  g_assert_cmpuint (demarc_sets_get_n (fixture->sets), ==, 0);
  kept = read_file (fixture->path);
  g_assert_cmpstr (kept, ==, newer);

  g_unlink (fixture->path);
  g_mkdir (fixture->path, 0700);
  g_assert_false (demarc_sets_load (fixture->sets, &unread));
  g_assert_nonnull (unread);
  g_assert_false (demarc_sets_keep (fixture->sets, "New", "ec2", NULL));
}

/* What could not be written has not happened. */
static void
test_not_written (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *away = g_strconcat (folder, "-away", NULL);
  g_autoptr (GError) error = NULL;

  keep (fixture, "One", "ec2");
  keep (fixture, "Two", "rds");
  g_rename (folder, away);
  g_file_set_contents (folder, "in the way", -1, NULL);

  g_assert_false (demarc_sets_keep (fixture->sets, "Three", "s3", &error));
  g_assert_true (error->domain == G_FILE_ERROR);
  g_assert_false (demarc_sets_keep (fixture->sets, "One", "s3", NULL));
  g_assert_false (demarc_sets_rename (fixture->sets, 1, "Drei", NULL));
  g_assert_false (demarc_sets_remove (fixture->sets, 0, NULL));
  g_unlink (folder);
  g_rename (away, folder);
  assert_sets (fixture, "One=ec2;Two=rds;");
}

/* Members of a version to come, and of other programs, stay. */
static void
test_unknown_members (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  write_file (fixture,
              "{\"format\": 1, \"x-note\": {\"a\": [1, 2.5, null]}, \"sets\": [{\"x-color\": "
              "\"red\", \"name\": \"One\", \"columns\": \"ec2\"}]}", -1);
  g_assert_true (demarc_sets_load (fixture->sets, &error));
  g_assert_true (demarc_sets_rename (fixture->sets, 0, "Uno", &error));
  keep (fixture, "uno", "s3");
  assert_sets (fixture, "Uno=s3;");
  text = read_file (fixture->path);
  g_assert_nonnull (strstr (text, "\"x-color\" : \"red\""));
  g_assert_nonnull (strstr (text, "x-note"));
  g_assert_nonnull (strstr (text, "2.5"));
}

static void
test_full (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GString) text = g_string_new ("{\"format\": 1, \"sets\": [");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < DEMARC_SETS_MAX; i++)
    g_string_append_printf (text, "%s{\"name\": \"%u\", \"columns\": \"ec2\"}", i > 0 ? "," : "",
                            i);
  g_string_append (text, "]}");
  write_file (fixture, text->str, -1);
  g_assert_true (demarc_sets_load (fixture->sets, &error));
  keep (fixture, "7", "s3");
  g_assert_false (demarc_sets_keep (fixture->sets, "one more", "ec2", &error));
  g_assert_error (error, DEMARC_SETS_ERROR, DEMARC_SETS_ERROR_FULL);
  g_assert_cmpuint (demarc_sets_get_n (fixture->sets), ==, DEMARC_SETS_MAX);
}

static void
changed_cb (GListModel *list,
            guint       position,
            guint       removed,
            guint       added,
            guint      *n)
{
  *n = *n - removed + added;
  g_assert_cmpuint (*n, ==, g_list_model_get_n_items (list));
}

/* Whatever is done, the file says the same as the list, and names are there once. */
static void
test_walk (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GRand) rand = fixture_new_rand ();
  guint n = 0;

  g_signal_connect (fixture->sets, "items-changed", G_CALLBACK (changed_cb), &n);
  for (guint round = 0; round < 60; round++)
    {
      g_autofree char *name = g_strdup_printf ("Set %d", g_rand_int_range (rand, 0, 12));
      guint at = n == 0 ? 0 : (guint) g_rand_int_range (rand, 0, (gint32) n);
      g_autofree char *all = NULL;

      switch (n == 0 ? 0 : g_rand_int_range (rand, 0, 3))
        {
        case 0:
          keep (fixture, name, g_rand_boolean (rand) ? "ec2" : "rds+s3");
          break;
        case 1:
          demarc_sets_rename (fixture->sets, at, name, NULL);
          break;
        default:
          {
            g_autoptr (DemarcSet) set = g_object_ref (demarc_sets_get (fixture->sets, at));
            g_autofree char *before = describe (fixture->sets);
            g_autofree char *after = NULL;

            g_assert_true (demarc_sets_remove (fixture->sets, at, NULL));
            g_assert_true (demarc_sets_restore (fixture->sets, at, set, NULL));
            after = describe (fixture->sets);
            g_assert_cmpstr (before, ==, after);
            g_assert_true (demarc_sets_remove (fixture->sets, at, NULL));
          }
        }
      for (guint i = 0; i < n; i++)
        g_assert_cmpint (demarc_sets_find (fixture->sets, demarc_set_get_name (demarc_sets_get (
                                                            fixture->sets, i))), ==, (int) i);
      all = describe (fixture->sets);
      assert_sets (fixture, all);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) \
  g_test_add ("/sets/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("round-trip", test_round_trip);
  ADD ("refused", test_refused);
  ADD ("hostile", test_hostile);
  ADD ("damaged", test_damaged);
  ADD ("locked", test_locked);
  ADD ("not-written", test_not_written);
  ADD ("unknown-members", test_unknown_members);
  ADD ("full", test_full);
  ADD ("walk", test_walk);

  return g_test_run ();
}
