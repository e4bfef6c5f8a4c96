/* demarc-reader-objects.c: reading objects and lists
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-words.h"

void
_demarc_reader_report_unknown_member (DemarcReader      *self,
                                      const DemarcShape *shape,
                                      const char        *name)
{
  g_autofree char *hint = NULL;
  gsize length = _demarc_reader_push (self, name);
  DemarcNearest nearest;

  demarc_nearest_begin (&nearest, name);
  for (guint i = 0; i < shape->n_fields; i++)
    if (shape->fields[i].name != NULL)
      demarc_nearest_offer (&nearest, shape->fields[i].name);
  hint = demarc_nearest_hint (&nearest);

  _demarc_reader_report_here (self, DEMARC_SEVERITY_WARNING, hint,
                              _("this member is not known and is left out"));
  _demarc_reader_pop (self, length);
}

gboolean
_demarc_reader_is_free_name (const char *name)
{
  return g_str_has_prefix (name, "x-") || g_str_equal (name, "$schema");
}

/* Finds the field of a member. Members mostly come in the order of the table, so the search begins
 * behind the field that was found last. */
guint
_demarc_reader_find_field (const DemarcShape *shape,
                           const char        *name,
                           guint              after)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      guint field = (after + i) % shape->n_fields;

      if (shape->fields[field].name != NULL && strcmp (shape->fields[field].name, name) == 0)
        return field;
    }

  return shape->n_fields;
}

void
_demarc_reader_report_missing (DemarcReader      *self,
                               const DemarcField *field)
{
  if (field->flags & DEMARC_FIELD_REQUIRED)
    /* Translators: %s is the name of a member of a JSON object. */
    _demarc_reader_complain (self, NULL, _("the member '%s' is missing"), field->name);
}

/* Ids inside a thing that is a scope begin with its id. */
static void
enter_scope (DemarcReader      *self,
             const DemarcShape *shape,
             JsonObject        *object)
{
  JsonNode *id = shape->is_scope ? json_object_get_member (object, "id") : NULL;

  if (id != NULL && JSON_NODE_HOLDS_VALUE (id) && json_node_get_value_type (id) == G_TYPE_STRING)
    g_string_append_printf (self->scope, "%s/", json_node_get_string (id));
}

/* Reads the members, in the order of the file. Returns which fields were there, one bit for
 * each. */
static guint64
read_members (DemarcReader      *self,
              const DemarcShape *shape,
              JsonObject        *object,
              guint32            record)
{
  JsonObjectIter iter;
  JsonNode *member;
  const char *name;
  guint64 found = 0;
  guint next = 0;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &member))
    {
      guint field = _demarc_reader_find_field (shape, name, next);
      gsize length;
      guint32 word;

      if (field == shape->n_fields)
        {
          if (!_demarc_reader_is_free_name (name))
            _demarc_reader_report_unknown_member (self, shape, name);
          continue;
        }

      length = _demarc_reader_push (self, name);
      word = _demarc_reader_read_value (self, &shape->fields[field], member);
      demarc_store_builder_set_word (self->builder, record + field, word);
      _demarc_reader_pop (self, length);
      found |= (guint64) 1 << field;
      next = field + 1;
    }

  return found;
}

static guint32
read_object (DemarcReader      *self,
             const DemarcShape *shape,
             JsonNode          *node)
{
  JsonObject *object;
  guint32 record;
  guint64 found;
  gsize scope;

  if (!_demarc_reader_expect (self, node, JSON_NODE_HOLDS_OBJECT (node), N_("an object")))
    return 0;

  object = json_node_get_object (node);
  record = demarc_store_builder_add_words (self->builder, shape->n_fields);
  scope = self->scope->len;
  enter_scope (self, shape, object);
  found = read_members (self, shape, object, record);
  g_string_truncate (self->scope, scope);

  for (guint i = 0; i < shape->n_fields; i++)
    if (shape->fields[i].name != NULL && (found & ((guint64) 1 << i)) == 0)
      _demarc_reader_report_missing (self, &shape->fields[i]);

  if (shape->check != NULL)
    shape->check (self, record);

  return record;
}

guint32
_demarc_reader_read_item (DemarcReader      *self,
                          const DemarcField *field,
                          JsonNode          *node)
{
  DemarcField item = *field;

  /* For a list, the field's limit is the number of its items. */
  item.max = 0;
  switch (field->kind)
    {
    case DEMARC_FIELD_RECORDS:
      return read_object (self, field->shape, node);
    case DEMARC_FIELD_REFS:
      item.kind = DEMARC_FIELD_REF;
      break;
    case DEMARC_FIELD_SUBJECTS:
      item.kind = DEMARC_FIELD_SUBJECT;
      break;
    default:
      item.kind = DEMARC_FIELD_TEXT;
      break;
    }

  return _demarc_reader_read_scalar (self, &item, node);
}

gboolean
_demarc_reader_check_n_items (DemarcReader      *self,
                              const DemarcField *field,
                              guint              n)
{
  if (field->max == 0 || n <= field->max)
    return TRUE;

  _demarc_reader_complain (self, NULL,
                           ngettext ("a list of at most %u item was expected",
                                     "a list of at most %u items was expected", field->max),
                           field->max);
  return FALSE;
}

static guint32
read_list (DemarcReader      *self,
           const DemarcField *field,
           JsonNode          *node)
{
  JsonArray *array;
  guint32 list;
  guint n;

  if (!_demarc_reader_expect (self, node, JSON_NODE_HOLDS_ARRAY (node), N_("a list")))
    return 0;

  array = json_node_get_array (node);
  n = json_array_get_length (array);
  if (!_demarc_reader_check_n_items (self, field, n))
    return 0;

  list = demarc_store_builder_add_words (self->builder, n + 1);
  demarc_store_builder_set_word (self->builder, list, n);
  for (guint i = 0; i < n; i++)
    {
      gsize length = _demarc_reader_push_position (self, i);
      guint32 item = _demarc_reader_read_item (self, field, json_array_get_element (array, i));

      demarc_store_builder_set_word (self->builder, list + 1 + i, item);
      _demarc_reader_pop (self, length);
    }

  return list;
}

static guint32
read_map (DemarcReader      *self,
          const DemarcField *field,
          JsonNode          *node)
{
  JsonObject *object;
  JsonObjectIter iter;
  JsonNode *value;
  const char *key;
  guint32 list;
  guint32 at;
  guint n;

  if (!_demarc_reader_expect (self, node, JSON_NODE_HOLDS_OBJECT (node), N_("an object")))
    return 0;

  object = json_node_get_object (node);
  n = json_object_get_size (object);
  list = demarc_store_builder_add_words (self->builder, 2 * n + 1);
  demarc_store_builder_set_word (self->builder, list, n);

  at = list + 1;
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &key, &value))
    {
      gsize length = _demarc_reader_push (self, key);
      g_autofree char *scope = g_strdup (self->scope->str);

      demarc_store_builder_set_word (self->builder, at, _demarc_reader_take_ref (self, field, key));
      /* What stands under a key may name things of the thing that the key names. */
      g_string_printf (self->scope, "%s/", key);
      demarc_store_builder_set_word (self->builder, at + 1,
                                     read_object (self, field->shape, value));
      g_string_assign (self->scope, scope);
      _demarc_reader_pop (self, length);
      at += 2;
    }

  return list;
}

guint32
_demarc_reader_read_value (DemarcReader      *self,
                           const DemarcField *field,
                           JsonNode          *node)
{
  switch (field->kind)
    {
    case DEMARC_FIELD_RECORD:
      return read_object (self, field->shape, node);
    case DEMARC_FIELD_RECORDS:
    case DEMARC_FIELD_TEXTS:
    case DEMARC_FIELD_REFS:
    case DEMARC_FIELD_SUBJECTS:
      return read_list (self, field, node);
    case DEMARC_FIELD_MAP:
      return read_map (self, field, node);
    default:
      return _demarc_reader_read_scalar (self, field, node);
    }
}
