/* demarc-set.c: services under a name
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-set.h"

#include <string.h>

#include "demarc-words.h"

#define MEMBER_NAME "name"
#define MEMBER_COLUMNS "columns"

/* So long is what people still read; and what is compared is never longer than a place. */
#define NAME_MAX_CHARACTERS 100
#define COLUMNS_MAX_BYTES 4096

/**
 * DemarcSet:
 *
 * Services, categories or columns under a name that somebody gave them. It is immutable. It holds
 * the JSON that it was read from, so that members which this version does not know are kept.
 */
struct _DemarcSet
{
  GObject     parent_instance;

  /* Owned */
  char       *name;
  char       *columns;
  JsonObject *json;
};

G_DEFINE_FINAL_TYPE (DemarcSet, demarc_set, G_TYPE_OBJECT)

static void
demarc_set_finalize (GObject *object)
{
  DemarcSet *self = DEMARC_SET (object);

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->columns, g_free);
  g_clear_pointer (&self->json, json_object_unref);

  G_OBJECT_CLASS (demarc_set_parent_class)->finalize (object);
}

static void
demarc_set_class_init (DemarcSetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_set_finalize;
}

static void
demarc_set_init (DemarcSet *self)
{
}

/* A name is one line that can be read, with one space between words. */
static char *
dup_name (const char *name)
{
  g_auto (GStrv) words = g_strsplit_set (name, " \t\r\n\f\v", -1);
  g_autoptr (GString) line = g_string_new (NULL);
  g_autofree char *plain = NULL;
  g_autofree char *part = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (line, "%s%s", line->len > 0 ? " " : "", words[i]);
  plain = demarc_words_dup_plain (line->str);
  part = g_utf8_substring (plain, 0, MIN (g_utf8_strlen (plain, -1), NAME_MAX_CHARACTERS));
  g_strstrip (part);

  return g_steal_pointer (&part);
}

static gboolean
are_columns (const char *columns)
{
  gsize length = strlen (columns);

  return length > 0 && length <= COLUMNS_MAX_BYTES && g_utf8_validate (columns, -1, NULL);
}

/* Takes the JSON. */
static DemarcSet *
take (const char *name,
      const char *columns,
      JsonObject *json)
{
  g_autofree char *plain = dup_name (name);
  DemarcSet *self;

  if (*plain == '\0' || !are_columns (columns))
    {
      json_object_unref (json);
      return NULL;
    }

  self = g_object_new (DEMARC_TYPE_SET, NULL);
  self->name = g_steal_pointer (&plain);
  self->columns = g_strdup (columns);
  self->json = json;
  json_object_set_string_member (json, MEMBER_NAME, self->name);
  json_object_set_string_member (json, MEMBER_COLUMNS, self->columns);

  return self;
}

static JsonObject *
copy_json (JsonObject *object)
{
  JsonObject *copy = json_object_new ();
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &member, &node))
    json_object_set_member (copy, member, json_node_copy (node));

  return copy;
}

/**
 * demarc_set_new:
 * @name: what it shall be called
 * @columns: what is in it, such as `ec2+rds`
 *
 * Makes a set. Of the name, blanks that do not part words are left out, and what is too long.
 *
 * Returns: (transfer full) (nullable): the set; %NULL without a name or without columns
 */
DemarcSet *
demarc_set_new (const char *name,
                const char *columns)
{
  g_return_val_if_fail (name != NULL && columns != NULL, NULL);

  return take (name, columns, json_object_new ());
}

static const char *
get_text (JsonObject *object,
          const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) ||
      json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;

  return json_node_get_string (node);
}

/**
 * demarc_set_new_for_json:
 * @object: what was read of it
 *
 * Makes a set of what was kept.
 *
 * Returns: (transfer full) (nullable): the set; %NULL if that is none
 */
DemarcSet *
demarc_set_new_for_json (JsonObject *object)
{
  const char *name = get_text (object, MEMBER_NAME);
  const char *columns = get_text (object, MEMBER_COLUMNS);

  if (name == NULL || columns == NULL)
    return NULL;

  return take (name, columns, copy_json (object));
}

/**
 * demarc_set_with_name:
 * @self: a set
 * @name: another name
 *
 * Makes the same set under another name.
 *
 * Returns: (transfer full) (nullable): the set; %NULL without a name
 */
DemarcSet *
demarc_set_with_name (DemarcSet  *self,
                      const char *name)
{
  g_return_val_if_fail (DEMARC_IS_SET (self), NULL);

  return take (name, self->columns, copy_json (self->json));
}

/**
 * demarc_set_with_columns:
 * @self: a set
 * @columns: what shall be in it
 *
 * Makes a set of the same name with something else in it.
 *
 * Returns: (transfer full) (nullable): the set; %NULL without columns
 */
DemarcSet *
demarc_set_with_columns (DemarcSet  *self,
                         const char *columns)
{
  g_return_val_if_fail (DEMARC_IS_SET (self), NULL);

  return take (self->name, columns, copy_json (self->json));
}

/**
 * demarc_set_get_name:
 * @self: a set
 *
 * Gets what it is called.
 *
 * Returns: (transfer none): the name
 */
const char *
demarc_set_get_name (DemarcSet *self)
{
  g_return_val_if_fail (DEMARC_IS_SET (self), NULL);

  return self->name;
}

/**
 * demarc_set_get_columns:
 * @self: a set
 *
 * Gets what is in it.
 *
 * Returns: (transfer none): columns, which a model may have or not
 */
const char *
demarc_set_get_columns (DemarcSet *self)
{
  g_return_val_if_fail (DEMARC_IS_SET (self), NULL);

  return self->columns;
}

/**
 * demarc_set_get_json:
 * @self: a set
 *
 * Gets how it is kept.
 *
 * Returns: (transfer none): the object
 */
JsonObject *
demarc_set_get_json (DemarcSet *self)
{
  g_return_val_if_fail (DEMARC_IS_SET (self), NULL);

  return self->json;
}
