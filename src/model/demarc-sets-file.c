/* demarc-sets-file.c: the file of the sets
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-sets-private.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "demarc-json-scan.h"
#include "demarc-save.h"

#define FORMAT 1
#define MEMBER_FORMAT "format"
#define MEMBER_SETS "sets"

#define ASIDE_MAX 100

/* A name beside the file that nothing has yet. */
static char *
dup_aside (DemarcSets *self)
{
  for (guint i = 1; i < ASIDE_MAX; i++)
    {
      g_autofree char *path = i == 1 ? g_strdup_printf ("%s.damaged", self->path)
                                     : g_strdup_printf ("%s.damaged-%u", self->path, i);

      if (!g_file_test (path, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK))
        return g_steal_pointer (&path);
    }

  return NULL;
}

/* What cannot be moved aside stays where it is, and is not written over. */
static gboolean
move_aside (DemarcSets  *self,
            const char  *why,
            GError     **error)
{
  g_autofree char *aside = dup_aside (self);
  g_autofree char *name = g_filename_display_name (self->path);
  g_autofree char *there = aside == NULL ? NULL : g_filename_display_name (aside);

  if (aside == NULL || g_rename (self->path, aside) != 0)
    {
      self->is_locked = TRUE;
      /* Translators: %1$s is a file, %2$s the reason. */
      g_set_error (error, DEMARC_SETS_ERROR, DEMARC_SETS_ERROR_LOCKED,
                   _("the sets in %1$s could not be read and will not be written over: %2$s"),
                   name, why);
      return FALSE;
    }

  /* Translators: %1$s is a file, %2$s the reason, %3$s where the file is now. */
  g_set_error (error, DEMARC_SETS_ERROR, DEMARC_SETS_ERROR_DAMAGED,
               _("the sets in %1$s could not be read (%2$s); the file is kept as %3$s"), name, why,
               there);

  return FALSE;
}

/* Reads the bytes as JSON, or says what is wrong with them. */
static JsonNode *
parse (GBytes  *bytes,
       char   **why)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("sets.json");
  g_autoptr (DemarcJsonMap) map = demarc_json_scan (data, length, problems);
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) error = NULL;

  if (demarc_problems_get_n_errors (problems) > 0)
    {
      *why = g_strdup (demarc_problems_get (problems, 0)->message);
      return NULL;
    }
  if (!json_parser_load_from_data (parser, data, (gssize) length, &error))
    {
      *why = g_strdup (error->message);
      return NULL;
    }

  return json_parser_steal_root (parser);
}

static gboolean
take_set (DemarcSets *self,
          JsonNode   *node)
{
  DemarcSet *set =
    JSON_NODE_HOLDS_OBJECT (node) ? demarc_set_new_for_json (json_node_get_object (node)) : NULL;

  if (set == NULL)
    return FALSE;

  g_ptr_array_add (self->sets, set);

  return TRUE;
}

static gint64
get_format (JsonObject *root)
{
  JsonNode *node = json_object_get_member (root, MEMBER_FORMAT);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
             json_node_get_value_type (node) == G_TYPE_INT64
           ? json_node_get_int (node) : 0;
}

/* Everything but the sets is kept as it is. */
static void
keep_rest (DemarcSets *self,
           JsonObject *root)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, root);
  while (json_object_iter_next_ordered (&iter, &member, &node))
    if (!g_str_equal (member, MEMBER_SETS))
      json_object_set_member (self->root, member, json_node_copy (node));
}

static gboolean
take_all (DemarcSets  *self,
          JsonNode    *node,
          char       **why)
{
  JsonObject *root = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  JsonNode *sets = root == NULL ? NULL : json_object_get_member (root, MEMBER_SETS);
  JsonArray *array = sets != NULL && JSON_NODE_HOLDS_ARRAY (sets) ? json_node_get_array (sets)
                                                                  : NULL;

  *why = g_strdup (_("it has no list of sets"));
  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!take_set (self, json_array_get_element (array, i)))
      {
        g_free (*why);
        /* Translators: %u is the number of a set in a file, from 1. */
        *why = g_strdup_printf (_("set %u has no name or nothing in it"), i + 1);
        g_ptr_array_set_size (self->sets, 0);
        return FALSE;
      }
  g_clear_pointer (why, g_free);
  keep_rest (self, root);

  return TRUE;
}

static gboolean
is_newer (JsonNode *node)
{
  return JSON_NODE_HOLDS_OBJECT (node) && get_format (json_node_get_object (node)) > FORMAT;
}

/* Reads the file. One that is not there is one without sets. */
gboolean
_demarc_sets_read (DemarcSets  *self,
                   GError     **error)
{
  g_autofree char *name = g_filename_display_name (self->path);
  g_autofree char *data = NULL;
  g_autofree char *why = NULL;
  g_autoptr (GError) reason = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (JsonNode) node = NULL;
  gsize length;

  if (!g_file_get_contents (self->path, &data, &length, &reason))
    {
      self->is_locked = !g_error_matches (reason, G_FILE_ERROR, G_FILE_ERROR_NOENT);
      if (self->is_locked)
        g_propagate_error (error, g_steal_pointer (&reason));
      return !self->is_locked;
    }

  bytes = g_bytes_new_take (g_steal_pointer (&data), length);
  node = parse (bytes, &why);
  if (node != NULL && is_newer (node))
    {
      self->is_locked = TRUE;
      g_set_error (error, DEMARC_SETS_ERROR, DEMARC_SETS_ERROR_LOCKED,
                   _("the sets in %s are for a newer version, and are left as they are"), name);
      return FALSE;
    }
  if (node == NULL || !take_all (self, node, &why))
    return move_aside (self, why, error);

  return TRUE;
}

static GBytes *
make_bytes (DemarcSets *self)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  JsonArray *array = json_array_new ();
  char *text;
  gsize length;

  for (guint i = 0; i < self->sets->len; i++)
    json_array_add_object_element (
      array, json_object_ref (demarc_set_get_json (g_ptr_array_index (self->sets, i))));
  json_object_set_int_member (self->root, MEMBER_FORMAT, FORMAT);
  json_object_set_array_member (self->root, MEMBER_SETS, array);
  json_node_set_object (node, self->root);
  json_generator_set_root (generator, node);
  json_generator_set_pretty (generator, TRUE);
  text = json_generator_to_data (generator, &length);

  return g_bytes_new_take (text, length);
}

/* Writes the file, and the folder that it is in. */
gboolean
_demarc_sets_write (DemarcSets  *self,
                    GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *name = g_filename_display_name (self->path);
  g_autoptr (GBytes) bytes = NULL;

  if (self->is_locked)
    {
      g_set_error (error, DEMARC_SETS_ERROR, DEMARC_SETS_ERROR_LOCKED,
                   _("%s could not be read and is not written over"), name);
      return FALSE;
    }
  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      int reason = errno;

      g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (reason),
                   _("could not write %1$s: %2$s"), name, g_strerror (reason));
      return FALSE;
    }

  bytes = make_bytes (self);

  return demarc_save_bytes (self->path, bytes, error);
}
