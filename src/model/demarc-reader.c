/* demarc-reader.c: from JSON bytes to a checked store
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-reader.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "demarc-json-scan.h"
#include "demarc-words.h"

#define ID_MAX 64

/**
 * DemarcReader:
 *
 * One reading of one document. It goes through the document once, part by part, so that json-glib never
 * holds more than one element of a long array; checks each value against its field; and keeps what it
 * read. Problems do not stop it: a person who repairs a file wants to see all of them.
 */
struct _DemarcReader
{
  const DemarcVocabulary *vocabulary;
  const char             *bytes;
  const DemarcJsonMap    *map;
  DemarcProblems         *problems;

  DemarcStoreBuilder     *builder;
  GPtrArray              *ids;      /* of GHashTable: id -> position + 1, one for each list */
  GString                *path;     /* JSON pointer of the value being read */
  GString                *scope;    /* id that scoped ids begin with, such as "three/" */
  JsonParser             *parser;
  GString                *wrapped;  /* for values that are not containers */
};

static guint32 read_value (DemarcReader      *self,
                           const DemarcField *field,
                           JsonNode          *node);

static gsize
push (DemarcReader *self,
      const char   *token)
{
  gsize length = self->path->len;

  g_string_append_c (self->path, '/');
  for (const char *p = token; *p != '\0'; p++)
    {
      if (*p == '~')
        g_string_append (self->path, "~0");
      else if (*p == '/')
        g_string_append (self->path, "~1");
      else
        g_string_append_c (self->path, *p);
    }

  return length;
}

static gsize
push_position (DemarcReader *self,
               guint         position)
{
  gsize length = self->path->len;

  g_string_append_printf (self->path, "/%u", position);

  return length;
}

static void
pop (DemarcReader *self,
     gsize         length)
{
  g_string_truncate (self->path, length);
}

static void
report_here (DemarcReader   *self,
             DemarcSeverity  severity,
             const char     *hint,
             const char     *message)
{
  demarc_problems_add (self->problems, severity,
                       demarc_json_locate (self->bytes, self->map, self->path->str),
                       self->path->str, hint, "%s", message);
}

static void G_GNUC_PRINTF (3, 4)
complain (DemarcReader *self,
          const char   *hint,
          const char   *format,
          ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  report_here (self, DEMARC_SEVERITY_ERROR, hint, message);
}

static const char *
get_type_name (JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return _("an object");
  if (JSON_NODE_HOLDS_ARRAY (node))
    return _("a list");
  if (JSON_NODE_HOLDS_NULL (node))
    return _("null");

  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      return _("a text");
    case G_TYPE_BOOLEAN:
      return _("true or false");
    default:
      return _("a number");
    }
}

static gboolean
expect (DemarcReader *self,
        JsonNode     *node,
        gboolean      good,
        const char   *wanted)
{
  /* Translators: %1$s and %2$s are kinds of value, such as "a text" or "an object". */
  if (G_UNLIKELY (!good))
    complain (self, NULL, _("expected %1$s, found %2$s"), _(wanted), get_type_name (node));

  return good;
}

static const char *
expect_text (DemarcReader *self,
             JsonNode     *node)
{
  gboolean good = JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;

  return expect (self, node, good, N_("a text")) ? json_node_get_string (node) : NULL;
}

static GHashTable *
get_ids (DemarcReader *self,
         guint         list)
{
  return g_ptr_array_index (self->ids, list);
}

static const char *
get_list_name (DemarcReader *self,
               guint         list)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "list", self->vocabulary->lists[list]);
}

/* Whether a character changes how its neighbours are read without being seen itself. */
static gboolean
is_invisible (gunichar c)
{
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
         (c >= 0x200b && c <= 0x200f) || c == 0xfeff;
}

/* Most texts are plain: then their bytes are their characters, and there is nothing more to check. */
static gboolean
is_plain (const char *text,
          gsize      *length)
{
  gsize i;

  for (i = 0; text[i] >= 0x20 && text[i] < 0x7f; i++)
    ;
  *length = i;

  return text[i] == '\0';
}

static void
check_characters (DemarcReader *self,
                  const char   *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        {
          complain (self, NULL, _("a text without control characters was expected"));
          return;
        }
      if (is_invisible (c))
        {
          report_here (self, DEMARC_SEVERITY_WARNING, _("remove it unless it is meant"),
                       _("this text holds an invisible character that can change how it reads"));
          return;
        }
    }
}

static guint32
read_text (DemarcReader      *self,
           const DemarcField *field,
           JsonNode          *node)
{
  const char *text = expect_text (self, node);
  gsize length;

  if (text == NULL)
    return 0;

  if (!is_plain (text, &length))
    {
      check_characters (self, text);
      length = (gsize) g_utf8_strlen (text, -1);
    }

  if (length == 0)
    complain (self, NULL, _("a text that is not empty was expected"));
  else if (field->max > 0 && length > field->max)
    complain (self, NULL, ngettext ("a text of at most %u character was expected",
                                    "a text of at most %u characters was expected", field->max),
              field->max);

  return demarc_store_builder_add_text (self->builder, text);
}

static gboolean
is_id (const char *text)
{
  gsize n = strspn (text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

  return n > 0 && n <= ID_MAX && text[n] == '\0' && text[0] != '-' && text[n - 1] != '-';
}

static char *
dup_scoped (DemarcReader *self,
            const char   *id,
            gboolean      scoped)
{
  return g_strconcat (scoped ? self->scope->str : "", id, NULL);
}

static guint32
read_id (DemarcReader      *self,
         const DemarcField *field,
         JsonNode          *node)
{
  const char *id = expect_text (self, node);
  GHashTable *ids = get_ids (self, field->list);
  g_autofree char *full = NULL;

  if (id == NULL)
    return 0;

  full = dup_scoped (self, id, (field->flags & DEMARC_FIELD_SCOPED) != 0);
  if (!is_id (id))
    complain (self, NULL, _("expected an id: letters, digits and hyphens, at most 64"));
  else if (g_hash_table_contains (ids, full))
    /* Translators: %s is what the thing is called, such as "layer" or "service". */
    complain (self, _("give each its own id"), _("this id is taken by another %s"),
              get_list_name (self, field->list));

  /* A doubled id still counts, so that positions agree with the list. */
  if (g_hash_table_contains (ids, full))
    g_hash_table_insert (ids, g_strdup_printf ("%s#%u", full, g_hash_table_size (ids)),
                         GUINT_TO_POINTER (g_hash_table_size (ids) + 1));
  else
    g_hash_table_insert (ids, g_steal_pointer (&full),
                         GUINT_TO_POINTER (g_hash_table_size (ids) + 1));

  return demarc_store_builder_add_text (self->builder, id);
}

/* Takes a reference that may be wrong; returns its position + 1. */
static guint32
take_ref (DemarcReader      *self,
          const DemarcField *field,
          const char        *id)
{
  gboolean scoped = (field->flags & DEMARC_FIELD_SCOPED) != 0;
  g_autofree char *full = scoped ? dup_scoped (self, id, TRUE) : NULL;
  g_autofree char *hint = NULL;
  int position = demarc_reader_find (self, field->list, scoped ? full : id, &hint);

  if (position < 0)
    complain (self, hint, _("expected the id of a %s, found '%s'"),
              get_list_name (self, field->list), id);

  return (guint32) (position + 1);
}

static guint32
read_ref (DemarcReader      *self,
          const DemarcField *field,
          JsonNode          *node)
{
  const char *id = expect_text (self, node);

  return id == NULL ? 0 : take_ref (self, field, id);
}

static guint32
read_subject (DemarcReader *self,
              JsonNode     *node)
{
  const char *text = expect_text (self, node);
  g_autofree char *hint = NULL;

  if (text == NULL)
    return 0;

  if (!self->vocabulary->check_subject (self, text, &hint))
    complain (self, hint, _("expected a service, service/variant or category:scheme/category, "
                            "found '%s'"), text);

  return demarc_store_builder_add_text (self->builder, text);
}

static guint32
read_choice (DemarcReader      *self,
             const DemarcField *field,
             JsonNode          *node)
{
  const char *text = expect_text (self, node);
  g_autofree char *all = NULL;
  g_autofree char *hint = NULL;
  DemarcNearest nearest;

  if (text == NULL)
    return 0;

  for (guint i = 0; field->choices[i] != NULL; i++)
    if (g_str_equal (text, field->choices[i]))
      return i + 1;

  demarc_nearest_begin (&nearest, text);
  for (guint i = 0; field->choices[i] != NULL; i++)
    demarc_nearest_offer (&nearest, field->choices[i]);
  hint = demarc_nearest_hint (&nearest);
  all = g_strjoinv (", ", (char **) field->choices);
  /* Translators: %1$s is a list of words, %2$s the word that was found. */
  complain (self, hint, _("expected one of %1$s, found '%2$s'"), all, text);

  return 0;
}

static guint32
read_flag (DemarcReader *self,
           JsonNode     *node)
{
  gboolean good = JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN;

  if (!expect (self, node, good, N_("true or false")))
    return 0;

  return json_node_get_boolean (node) ? 2 : 1;
}

static guint32
read_count (DemarcReader      *self,
            const DemarcField *field,
            JsonNode          *node)
{
  gboolean good = JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64;
  gint64 n;

  if (!expect (self, node, good, N_("a whole number")))
    return 0;

  n = json_node_get_int (node);
  if (n < 0 || n > field->max)
    {
      complain (self, NULL, _("expected a whole number from 0 to %u"), field->max);
      return 0;
    }

  return (guint32) n + 1;
}

static gboolean
is_date (const char *text)
{
  guint numbers[3] = { 0, 1, 1 };
  gsize length = strlen (text);

  if (length != 4 && length != 7 && length != 10)
    return FALSE;

  for (gsize i = 0; i < length; i++)
    if (i == 4 || i == 7 ? text[i] != '-' : !g_ascii_isdigit (text[i]))
      return FALSE;

  numbers[0] = (guint) g_ascii_strtoull (text, NULL, 10);
  if (length > 4)
    numbers[1] = (guint) g_ascii_strtoull (text + 5, NULL, 10);
  if (length > 7)
    numbers[2] = (guint) g_ascii_strtoull (text + 8, NULL, 10);

  return g_date_valid_dmy ((GDateDay) numbers[2], (GDateMonth) numbers[1], (GDateYear) numbers[0]);
}

static guint32
read_date (DemarcReader *self,
           JsonNode     *node)
{
  const char *text = expect_text (self, node);

  if (text == NULL)
    return 0;
  if (!is_date (text))
    complain (self, NULL, _("expected a date such as 2026-11-22, 2026-11 or 2026"));

  return demarc_store_builder_add_text (self->builder, text);
}

static guint32
read_address (DemarcReader *self,
              JsonNode     *node)
{
  const char *text = expect_text (self, node);
  g_autoptr (GUri) uri = NULL;

  if (text == NULL)
    return 0;

  uri = g_uri_parse (text, G_URI_FLAGS_NONE, NULL);
  if (uri == NULL || g_strcmp0 (g_uri_get_scheme (uri), "https") != 0 ||
      g_uri_get_host (uri) == NULL || *g_uri_get_host (uri) == '\0' ||
      g_uri_get_userinfo (uri) != NULL)
    complain (self, NULL, _("expected an address that begins with https://"));

  return demarc_store_builder_add_text (self->builder, text);
}

static void
report_unknown_member (DemarcReader      *self,
                       const DemarcShape *shape,
                       const char        *name)
{
  g_autofree char *hint = NULL;
  gsize length = push (self, name);
  DemarcNearest nearest;

  demarc_nearest_begin (&nearest, name);
  for (guint i = 0; i < shape->n_fields; i++)
    if (shape->fields[i].name != NULL)
      demarc_nearest_offer (&nearest, shape->fields[i].name);
  hint = demarc_nearest_hint (&nearest);

  report_here (self, DEMARC_SEVERITY_WARNING, hint, _("this member is not known and is left out"));
  pop (self, length);
}

static gboolean
is_free_name (const char *name)
{
  return g_str_has_prefix (name, "x-") || g_str_equal (name, "$schema");
}

/* Finds the field of a member. Members mostly come in the order of the table, so the search begins behind the
 * field that was found last. */
static guint
find_field (const DemarcShape *shape,
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

static void
report_missing (DemarcReader      *self,
                const DemarcField *field)
{
  if (field->flags & DEMARC_FIELD_REQUIRED)
    /* Translators: %s is the name of a member of a JSON object. */
    complain (self, NULL, _("the member '%s' is missing"), field->name);
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

/* Reads the members, in the order of the file. Returns which fields were there, one bit for each. */
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
      guint field = find_field (shape, name, next);
      gsize length;
      guint32 word;

      if (field == shape->n_fields)
        {
          if (!is_free_name (name))
            report_unknown_member (self, shape, name);
          continue;
        }

      length = push (self, name);
      word = read_value (self, &shape->fields[field], member);
      demarc_store_builder_set_word (self->builder, record + field, word);
      pop (self, length);
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

  if (!expect (self, node, JSON_NODE_HOLDS_OBJECT (node), N_("an object")))
    return 0;

  object = json_node_get_object (node);
  record = demarc_store_builder_add_words (self->builder, shape->n_fields);
  scope = self->scope->len;
  enter_scope (self, shape, object);
  found = read_members (self, shape, object, record);
  g_string_truncate (self->scope, scope);

  for (guint i = 0; i < shape->n_fields; i++)
    if (shape->fields[i].name != NULL && (found & ((guint64) 1 << i)) == 0)
      report_missing (self, &shape->fields[i]);

  if (shape->check != NULL)
    shape->check (self, record);

  return record;
}

static guint32
read_item (DemarcReader      *self,
           const DemarcField *field,
           JsonNode          *node)
{
  DemarcField item = *field;

  switch (field->kind)
    {
    case DEMARC_FIELD_RECORDS:
      return read_object (self, field->shape, node);
    case DEMARC_FIELD_REFS:
      return read_ref (self, field, node);
    case DEMARC_FIELD_SUBJECTS:
      return read_subject (self, node);
    default:
      item.max = 0;
      return read_text (self, &item, node);
    }
}

static gboolean
check_n_items (DemarcReader      *self,
               const DemarcField *field,
               guint              n)
{
  if (field->max == 0 || n <= field->max)
    return TRUE;

  complain (self, NULL, ngettext ("a list of at most %u item was expected",
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

  if (!expect (self, node, JSON_NODE_HOLDS_ARRAY (node), N_("a list")))
    return 0;

  array = json_node_get_array (node);
  n = json_array_get_length (array);
  if (!check_n_items (self, field, n))
    return 0;

  list = demarc_store_builder_add_words (self->builder, n + 1);
  demarc_store_builder_set_word (self->builder, list, n);
  for (guint i = 0; i < n; i++)
    {
      gsize length = push_position (self, i);
      guint32 item = read_item (self, field, json_array_get_element (array, i));

      demarc_store_builder_set_word (self->builder, list + 1 + i, item);
      pop (self, length);
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

  if (!expect (self, node, JSON_NODE_HOLDS_OBJECT (node), N_("an object")))
    return 0;

  object = json_node_get_object (node);
  n = json_object_get_size (object);
  list = demarc_store_builder_add_words (self->builder, 2 * n + 1);
  demarc_store_builder_set_word (self->builder, list, n);

  at = list + 1;
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &key, &value))
    {
      gsize length = push (self, key);
      g_autofree char *scope = g_strdup (self->scope->str);

      demarc_store_builder_set_word (self->builder, at, take_ref (self, field, key));
      /* What stands under a key may name things of the thing that the key names. */
      g_string_printf (self->scope, "%s/", key);
      demarc_store_builder_set_word (self->builder, at + 1, read_object (self, field->shape, value));
      g_string_assign (self->scope, scope);
      pop (self, length);
      at += 2;
    }

  return list;
}

static guint32
read_value (DemarcReader      *self,
            const DemarcField *field,
            JsonNode          *node)
{
  switch (field->kind)
    {
    case DEMARC_FIELD_TEXT:
      return read_text (self, field, node);
    case DEMARC_FIELD_ID:
      return read_id (self, field, node);
    case DEMARC_FIELD_REF:
      return read_ref (self, field, node);
    case DEMARC_FIELD_SUBJECT:
      return read_subject (self, node);
    case DEMARC_FIELD_CHOICE:
      return read_choice (self, field, node);
    case DEMARC_FIELD_FLAG:
      return read_flag (self, node);
    case DEMARC_FIELD_COUNT:
      return read_count (self, field, node);
    case DEMARC_FIELD_DATE:
      return read_date (self, node);
    case DEMARC_FIELD_ADDRESS:
      return read_address (self, node);
    case DEMARC_FIELD_RECORD:
      return read_object (self, field->shape, node);
    case DEMARC_FIELD_RECORDS:
    case DEMARC_FIELD_TEXTS:
    case DEMARC_FIELD_REFS:
    case DEMARC_FIELD_SUBJECTS:
      return read_list (self, field, node);
    case DEMARC_FIELD_MAP:
      return read_map (self, field, node);
    case DEMARC_FIELD_NOTHING:
    case DEMARC_FIELD_ANY:
    default:
      return 0;
    }
}

/* Parses one part of the document. The scan has accepted it, so json-glib cannot fail on it. */
static JsonNode *
parse_span (DemarcReader         *self,
            const DemarcJsonSpan *span)
{
  const char *text = self->bytes + span->start;
  JsonNode *root;

  /* json-glib wants a container at the root. */
  if (*text == '{' || *text == '[')
    {
      if (!json_parser_load_from_data (self->parser, text, (gssize) span->length, NULL))
        return NULL;
      return json_node_ref (json_parser_get_root (self->parser));
    }

  g_string_printf (self->wrapped, "[%.*s]", (int) span->length, text);
  if (!json_parser_load_from_data (self->parser, self->wrapped->str, -1, NULL))
    return NULL;

  root = json_parser_get_root (self->parser);
  return json_node_ref (json_array_get_element (json_node_get_array (root), 0));
}

static guint32
read_span (DemarcReader         *self,
           const DemarcField    *field,
           const DemarcJsonSpan *span,
           gboolean              is_item)
{
  g_autoptr (JsonNode) node = parse_span (self, span);

  if (node == NULL)
    {
      complain (self, NULL, _("this value could not be read"));
      return 0;
    }

  return is_item ? read_item (self, field, node) : read_value (self, field, node);
}

/* A list of the root: each element is parsed, kept and forgotten before the next one. */
static guint32
read_root_list (DemarcReader         *self,
                const DemarcField    *field,
                const DemarcJsonSpan *span)
{
  guint32 list;

  if (!check_n_items (self, field, span->n))
    return 0;

  list = demarc_store_builder_add_words (self->builder, span->n + 1);
  demarc_store_builder_set_word (self->builder, list, span->n);
  for (guint i = 0; i < span->n; i++)
    {
      gsize length = push_position (self, i);
      const DemarcJsonSpan *element = demarc_json_map_get_element (self->map, span, i);
      guint32 item = read_span (self, field, element, TRUE);

      demarc_store_builder_set_word (self->builder, list + 1 + i, item);
      pop (self, length);
    }

  return list;
}

static guint32
read_root (DemarcReader *self)
{
  const DemarcShape *shape = self->vocabulary->root;
  guint32 record = demarc_store_builder_add_words (self->builder, shape->n_fields);

  for (guint i = 0; i < self->map->members->len; i++)
    {
      const char *name = g_array_index (self->map->members, DemarcJsonSpan, i).name;

      if (find_field (shape, name, 0) == shape->n_fields && !is_free_name (name))
        report_unknown_member (self, shape, name);
    }

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const DemarcField *field = &shape->fields[i];
      const DemarcJsonSpan *span = demarc_json_map_get_member (self->map, field->name);
      gsize length;
      guint32 word;

      if (span == NULL)
        {
          report_missing (self, field);
          continue;
        }

      length = push (self, field->name);
      if (field->kind == DEMARC_FIELD_RECORDS && self->bytes[span->start] == '[')
        word = read_root_list (self, field, span);
      else
        word = read_span (self, field, span, FALSE);
      demarc_store_builder_set_word (self->builder, record + i, word);
      pop (self, length);
    }

  if (shape->check != NULL)
    shape->check (self, record);

  return record;
}

/* A document made for a newer program is told so, instead of being blamed for what it knows better. */
static gboolean
check_format (DemarcReader *self)
{
  const DemarcJsonSpan *span = demarc_json_map_get_member (self->map, "format");
  guint64 format = 0;
  gsize length;

  if (span == NULL || !g_ascii_isdigit (self->bytes[span->start]))
    return TRUE;

  format = g_ascii_strtoull (self->bytes + span->start, NULL, 10);
  if (format <= self->vocabulary->format)
    return TRUE;

  length = push (self, "format");
  complain (self, _("use a newer Demarc"),
            _("this file has format version %" G_GUINT64_FORMAT ", this program reads up to %u"),
            format, self->vocabulary->format);
  pop (self, length);

  return FALSE;
}

static gboolean
check_root (DemarcReader *self,
            const char   *bytes)
{
  gsize at = demarc_json_locate (bytes, self->map, "");

  if (bytes[at] == '{')
    return TRUE;

  complain (self, NULL, _("expected an object as the document's only value"));
  return FALSE;
}

static void
free_reader (DemarcReader *self)
{
  g_ptr_array_unref (self->ids);
  g_string_free (self->path, TRUE);
  g_string_free (self->scope, TRUE);
  g_string_free (self->wrapped, TRUE);
  g_object_unref (self->parser);
  demarc_store_builder_free (self->builder);
}

/**
 * demarc_reader_read:
 * @vocabulary: what kind of document it is
 * @bytes: (array length=length): its text
 * @length: the length in bytes
 * @problems: where to report what is wrong; lines and columns are filled in
 *
 * Reads a whole document: scans it strictly, checks everything in it and keeps what it says.
 *
 * Returns: (transfer full) (nullable): the store, or %NULL if @problems has an error
 */
DemarcStore *
demarc_reader_read (const DemarcVocabulary *vocabulary,
                    const char             *bytes,
                    gsize                   length,
                    DemarcProblems         *problems)
{
  g_autoptr (DemarcJsonMap) map = demarc_json_scan (bytes, length, problems);
  g_autoptr (DemarcStore) store = NULL;

  if (map != NULL)
    {
      DemarcReader self = { vocabulary, bytes, map, problems };

      self.builder = demarc_store_builder_new ();
      self.ids = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
      for (guint i = 0; i < vocabulary->n_lists; i++)
        g_ptr_array_add (self.ids, g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL));
      self.path = g_string_new (NULL);
      self.scope = g_string_new (NULL);
      self.parser = json_parser_new_immutable ();
      self.wrapped = g_string_new (NULL);

      if (check_root (&self, bytes) && check_format (&self))
        store = demarc_store_builder_end (self.builder, read_root (&self));
      free_reader (&self);
    }

  demarc_problems_place (problems, bytes, length);

  return demarc_problems_get_n_errors (problems) > 0 ? NULL : g_steal_pointer (&store);
}

/**
 * demarc_reader_find:
 * @self: a reader
 * @list: a list of ids
 * @id: an id, with its scope (`three/container`) where the list has scopes
 * @hint: (out) (optional) (nullable): which id was probably meant
 *
 * Finds a thing that was defined before.
 *
 * Returns: its position, from 0, or -1
 */
int
demarc_reader_find (DemarcReader  *self,
                    guint          list,
                    const char    *id,
                    char         **hint)
{
  guint position = GPOINTER_TO_UINT (g_hash_table_lookup (get_ids (self, list), id));
  const char *slash = strrchr (id, '/');
  gsize scope = slash == NULL ? 0 : (gsize) (slash + 1 - id);
  DemarcNearest nearest;
  GHashTableIter iter;
  gpointer known;

  if (position > 0 || hint == NULL)
    return (int) position - 1;

  demarc_nearest_begin (&nearest, id + scope);
  g_hash_table_iter_init (&iter, get_ids (self, list));
  while (g_hash_table_iter_next (&iter, &known, NULL))
    if (strncmp (known, id, scope) == 0)
      demarc_nearest_offer (&nearest, (const char *) known + scope);
  *hint = demarc_nearest_hint (&nearest);

  return -1;
}

/**
 * demarc_reader_get_text:
 * @self: a reader
 * @record: a record that was read
 * @field: a field that holds a text
 *
 * Gets what a field says.
 *
 * Returns: (transfer none): the text; "" where there is none
 */
const char *
demarc_reader_get_text (DemarcReader *self,
                        guint32       record,
                        guint         field)
{
  return demarc_store_builder_get_text (self->builder,
                                        demarc_reader_get_word (self, record, field));
}

/**
 * demarc_reader_get_word:
 * @self: a reader
 * @record: a record that was read
 * @field: a field
 *
 * Gets what a field holds, as it is kept.
 *
 * Returns: the word
 */
guint32
demarc_reader_get_word (DemarcReader *self,
                        guint32       record,
                        guint         field)
{
  return demarc_store_builder_get_word (self->builder, record + field);
}

/**
 * demarc_reader_get_n:
 * @self: a reader
 * @record: a record that was read
 * @field: a field that holds a list or a map
 *
 * Gets how many items a list has.
 *
 * Returns: the number
 */
guint
demarc_reader_get_n (DemarcReader *self,
                     guint32       record,
                     guint         field)
{
  guint32 list = demarc_reader_get_word (self, record, field);

  return list == 0 ? 0 : demarc_store_builder_get_word (self->builder, list);
}

/**
 * demarc_reader_get_item:
 * @self: a reader
 * @record: a record that was read
 * @field: a field that holds a list or a map
 * @position: which word of the list, from 0; a map has two for each pair
 *
 * Gets an item of a list, as it is kept.
 *
 * Returns: the word
 */
guint32
demarc_reader_get_item (DemarcReader *self,
                        guint32       record,
                        guint         field,
                        guint         position)
{
  guint32 list = demarc_reader_get_word (self, record, field);

  return demarc_store_builder_get_word (self->builder, list + 1 + position);
}

/**
 * demarc_reader_get_n_ids:
 * @self: a reader
 * @list: a list of ids
 *
 * Gets how many things of a list were defined so far.
 *
 * Returns: the number
 */
guint
demarc_reader_get_n_ids (DemarcReader *self,
                         guint         list)
{
  return g_hash_table_size (get_ids (self, list));
}

/**
 * demarc_reader_report:
 * @self: a reader
 * @severity: how bad it is
 * @member: (nullable): the member meant, of the object being read; a way such as "cells/guest-os" goes
 *   further in
 * @hint: (nullable): what to do about it
 * @format: printf format of the message
 * @...: its arguments
 *
 * Reports a problem of the object being read.
 */
void
demarc_reader_report (DemarcReader   *self,
                      DemarcSeverity  severity,
                      const char     *member,
                      const char     *hint,
                      const char     *format,
                      ...)
{
  g_autofree char *message = NULL;
  gsize length = self->path->len;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  if (member != NULL)
    g_string_append_printf (self->path, "/%s", member);
  report_here (self, severity, hint, message);
  pop (self, length);
}
