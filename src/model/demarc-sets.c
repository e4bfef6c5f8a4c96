/* demarc-sets.c: all sets of services that people named
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-sets-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-words.h"

G_DEFINE_QUARK (demarc-sets-error-quark, demarc_sets_error)

static GType
get_item_type (GListModel *list)
{
  return DEMARC_TYPE_SET;
}

static guint
get_n_items (GListModel *list)
{
  return DEMARC_SETS (list)->sets->len;
}

static gpointer
get_item (GListModel *list,
          guint       position)
{
  DemarcSets *self = DEMARC_SETS (list);

  return position < self->sets->len ? g_object_ref (g_ptr_array_index (self->sets, position))
                                    : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (DemarcSets, demarc_sets, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
demarc_sets_finalize (GObject *object)
{
  DemarcSets *self = DEMARC_SETS (object);

  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->sets, g_ptr_array_unref);
  g_clear_pointer (&self->root, json_object_unref);

  G_OBJECT_CLASS (demarc_sets_parent_class)->finalize (object);
}

static void
demarc_sets_class_init (DemarcSetsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_sets_finalize;
}

static void
demarc_sets_init (DemarcSets *self)
{
  self->sets = g_ptr_array_new_with_free_func (g_object_unref);
  self->root = json_object_new ();
}

/* Names that look the same to people are the same. */
static int
find_folded (DemarcSets *self,
             const char *name)
{
  g_autofree char *folded = demarc_words_fold (name);

  for (guint i = 0; i < self->sets->len; i++)
    {
      g_autofree char *other =
        demarc_words_fold (demarc_set_get_name (g_ptr_array_index (self->sets, i)));

      if (g_str_equal (folded, other))
        return (int) i;
    }

  return -1;
}

static gboolean
refuse_name (GError **error)
{
  g_set_error_literal (error, DEMARC_SETS_ERROR, DEMARC_SETS_ERROR_NAME, _("a set needs a name"));

  return FALSE;
}

/* Takes a set, or with %NULL takes one away, and writes the file. What could not be written is
 * taken back. */
static gboolean
change (DemarcSets  *self,
        guint        position,
        guint        n_removed,
        DemarcSet   *set,
        GError     **error)
{
  g_autoptr (DemarcSet) old =
    n_removed == 0 ? NULL : g_ptr_array_steal_index (self->sets, position);

  if (set != NULL)
    g_ptr_array_insert (self->sets, (int) position, g_object_ref (set));
  if (!_demarc_sets_write (self, error))
    {
      if (set != NULL)
        g_ptr_array_remove_index (self->sets, position);
      if (old != NULL)
        g_ptr_array_insert (self->sets, (int) position, g_steal_pointer (&old));
      return FALSE;
    }

  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, set == NULL ? 0 : 1);

  return TRUE;
}

/**
 * demarc_sets_new:
 * @path: the file that they are kept in; it need not be there
 *
 * Makes an empty list of sets. demarc_sets_load() reads the file.
 *
 * Returns: (transfer full): the sets
 */
DemarcSets *
demarc_sets_new (const char *path)
{
  DemarcSets *self = g_object_new (DEMARC_TYPE_SETS, NULL);

  self->path = g_strdup (path);

  return self;
}

/**
 * demarc_sets_get_default:
 *
 * Gets the sets of whoever uses the program: all that show them follow the same list. They are read
 * when demarc_sets_ensure() is called first.
 *
 * Returns: (transfer none): the sets
 */
DemarcSets *
demarc_sets_get_default (void)
{
  static DemarcSets *sets;

  if (sets == NULL)
    {
      g_autofree char *path =
        g_build_filename (g_get_user_data_dir (), "demarc", "sets.json", NULL);

      sets = demarc_sets_new (path);
    }

  return sets;
}

/**
 * demarc_sets_ensure:
 * @self: sets
 * @error: return location for an error
 *
 * Reads the file as demarc_sets_load() does, unless that was done before.
 *
 * Returns: whether it was read, now or before
 */
gboolean
demarc_sets_ensure (DemarcSets  *self,
                    GError     **error)
{
  g_return_val_if_fail (DEMARC_IS_SETS (self), FALSE);

  return self->is_loaded || demarc_sets_load (self, error);
}

/**
 * demarc_sets_load:
 * @self: sets
 * @error: return location for an error
 *
 * Reads the file. If it is damaged it is moved aside, and there are no sets; if it could not be
 * read, or is for a newer version, it stays as it is and nothing will be written.
 *
 * Returns: whether the file was read, or is not there; otherwise a %DEMARC_SETS_ERROR or a
 * %G_FILE_ERROR is set
 */
gboolean
demarc_sets_load (DemarcSets  *self,
                  GError     **error)
{
  guint n;
  gboolean good;

  g_return_val_if_fail (DEMARC_IS_SETS (self), FALSE);

  n = self->sets->len;
  g_ptr_array_set_size (self->sets, 0);
  self->is_loaded = TRUE;
  self->is_locked = FALSE;
  good = _demarc_sets_read (self, error);
  if (n > 0 || self->sets->len > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, n, self->sets->len);

  return good;
}

/**
 * demarc_sets_get_n:
 * @self: sets
 *
 * Counts them.
 *
 * Returns: how many there are
 */
guint
demarc_sets_get_n (DemarcSets *self)
{
  g_return_val_if_fail (DEMARC_IS_SETS (self), 0);

  return self->sets->len;
}

/**
 * demarc_sets_get:
 * @self: sets
 * @position: which one
 *
 * Gets a set.
 *
 * Returns: (transfer none): the set
 */
DemarcSet *
demarc_sets_get (DemarcSets *self,
                 guint       position)
{
  g_return_val_if_fail (DEMARC_IS_SETS (self), NULL);
  g_return_val_if_fail (position < self->sets->len, NULL);

  return g_ptr_array_index (self->sets, position);
}

/**
 * demarc_sets_find:
 * @self: sets
 * @name: a name; case and accents do not matter
 *
 * Finds a set by its name.
 *
 * Returns: its position, or -1
 */
int
demarc_sets_find (DemarcSets *self,
                  const char *name)
{
  g_autoptr (DemarcSet) like = NULL;

  g_return_val_if_fail (DEMARC_IS_SETS (self), -1);

  like = demarc_set_new (name, "-");

  return like == NULL ? -1 : find_folded (self, demarc_set_get_name (like));
}

/**
 * demarc_sets_keep:
 * @self: sets
 * @name: what it shall be called
 * @columns: what is in it
 * @error: return location for an error
 *
 * Keeps a set. One of the same name gets other columns; a new one goes to the end.
 *
 * Returns: whether it is kept; otherwise a %DEMARC_SETS_ERROR or a %G_FILE_ERROR is set, and the
 * sets are as before
 */
gboolean
demarc_sets_keep (DemarcSets  *self,
                  const char  *name,
                  const char  *columns,
                  GError     **error)
{
  g_autoptr (DemarcSet) set = NULL;
  int position;

  g_return_val_if_fail (DEMARC_IS_SETS (self), FALSE);

  position = demarc_sets_find (self, name);
  set = position < 0 ? demarc_set_new (name, columns)
                     : demarc_set_with_columns (demarc_sets_get (self, (guint) position), columns);
  if (set == NULL)
    return refuse_name (error);
  if (position < 0 && self->sets->len >= DEMARC_SETS_MAX)
    {
      g_set_error (error, DEMARC_SETS_ERROR, DEMARC_SETS_ERROR_FULL,
                   ngettext ("there can be %d set at most", "there can be %d sets at most",
                             DEMARC_SETS_MAX), DEMARC_SETS_MAX);
      return FALSE;
    }

  return position < 0 ? change (self, self->sets->len, 0, set, error)
                      : change (self, (guint) position, 1, set, error);
}

/**
 * demarc_sets_rename:
 * @self: sets
 * @position: which one
 * @name: what it shall be called
 * @error: return location for an error
 *
 * Calls a set something else. It stays where it is.
 *
 * Returns: whether it is called so; otherwise a %DEMARC_SETS_ERROR or a %G_FILE_ERROR is set, and
 * the sets are as before
 */
gboolean
demarc_sets_rename (DemarcSets  *self,
                    guint        position,
                    const char  *name,
                    GError     **error)
{
  g_autoptr (DemarcSet) set = NULL;
  int same;

  g_return_val_if_fail (DEMARC_IS_SETS (self), FALSE);
  g_return_val_if_fail (position < self->sets->len, FALSE);

  set = demarc_set_with_name (demarc_sets_get (self, position), name);
  if (set == NULL)
    return refuse_name (error);

  same = find_folded (self, demarc_set_get_name (set));
  if (same >= 0 && (guint) same != position)
    {
      /* Translators: %s is the name of a set of services. */
      g_set_error (error, DEMARC_SETS_ERROR, DEMARC_SETS_ERROR_NAME,
                   _("there is a set '%s' already"), demarc_set_get_name (set));
      return FALSE;
    }

  return change (self, position, 1, set, error);
}

/**
 * demarc_sets_remove:
 * @self: sets
 * @position: which one
 * @error: return location for an error
 *
 * Takes a set away. demarc_sets_restore() brings it back.
 *
 * Returns: whether it is gone; otherwise a %DEMARC_SETS_ERROR or a %G_FILE_ERROR is set, and the
 * sets are as before
 */
gboolean
demarc_sets_remove (DemarcSets  *self,
                    guint        position,
                    GError     **error)
{
  g_return_val_if_fail (DEMARC_IS_SETS (self), FALSE);
  g_return_val_if_fail (position < self->sets->len, FALSE);

  return change (self, position, 1, NULL, error);
}

/**
 * demarc_sets_restore:
 * @self: sets
 * @position: where it was
 * @set: a set that was taken away
 * @error: return location for an error
 *
 * Brings a set back, with everything that was kept of it.
 *
 * Returns: whether it is there; otherwise a %DEMARC_SETS_ERROR or a %G_FILE_ERROR is set, and the
 * sets are as before
 */
gboolean
demarc_sets_restore (DemarcSets  *self,
                     guint        position,
                     DemarcSet   *set,
                     GError     **error)
{
  g_return_val_if_fail (DEMARC_IS_SETS (self), FALSE);
  g_return_val_if_fail (DEMARC_IS_SET (set), FALSE);

  return change (self, MIN (position, self->sets->len), 0, set, error);
}
