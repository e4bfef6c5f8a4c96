/* test-shapes.c: the published JSON Schema and the program's own tables
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The program reads models by the tables of src/model/demarc-model-shapes.c; editors and people by
 * data/model.schema.json. Here the two are walked side by side, so that no member, limit or word
 * can be in one and not in the other. */

#include "config.h"

#include <json-glib/json-glib.h>
#include <locale.h>
#include <string.h>

#include "demarc-json-scan.h"
#include "demarc-model-shapes.h"

#define DEFINITIONS "#/definitions/"

static JsonObject *schema;

/* A shape, and the object of the schema that is to say the same. */
typedef struct
{
  const DemarcShape *shape;
  JsonObject        *object;
  char              *name;
} Pair;

static void
pair_free (Pair *pair)
{
  g_free (pair->name);
  g_free (pair);
}

static JsonObject *
get_object (JsonObject *object,
            const char *member)
{
  g_assert_true (json_object_has_member (object, member));
  g_assert_true (JSON_NODE_HOLDS_OBJECT (json_object_get_member (object, member)));

  return json_object_get_object_member (object, member);
}

static const char *
get_text (JsonObject *object,
          const char *member)
{
  g_assert_cmpstr (json_object_get_string_member_with_default (object, member, ""), !=, "");

  return json_object_get_string_member (object, member);
}

static gint64
get_number (JsonObject *object,
            const char *member)
{
  return json_object_get_int_member_with_default (object, member, 0);
}

/* What a part of the schema refers to, or the part itself. */
static JsonObject *
follow (JsonObject  *part,
        const char **name)
{
  const char *reference = json_object_get_string_member_with_default (part, "$ref", NULL);

  if (name != NULL)
    *name = NULL;
  if (reference == NULL)
    return part;

  g_assert_true (g_str_has_prefix (reference, DEFINITIONS));
  reference += strlen (DEFINITIONS);
  if (name != NULL)
    *name = reference;

  return get_object (get_object (schema, "definitions"), reference);
}

static void
assert_refers_to (JsonObject *part,
                  const char *wanted)
{
  g_assert_cmpstr (get_text (part, "$ref"), ==, wanted);
}

static void
check_text (JsonObject *part,
            guint       max)
{
  JsonObject *text = follow (part, NULL);

  g_assert_cmpstr (get_text (text, "type"), ==, "string");
  g_assert_cmpint (get_number (text, "minLength"), ==, 1);
  g_assert_cmpint (get_number (text, "maxLength"), ==, max > 0 ? max : DEMARC_JSON_MAX_STRING);
  g_assert_cmpstr (get_text (text, "pattern"), ==,
                   "^[^\\u0000-\\u001f\\u007f-\\u009f]+$");
}

static void
check_choice (JsonObject        *part,
              const char *const *choices)
{
  JsonObject *choice = follow (part, NULL);
  JsonArray *words = json_object_get_array_member (choice, "enum");
  guint n = g_strv_length ((char **) choices);

  g_assert_nonnull (words);
  g_assert_cmpuint (json_array_get_length (words), ==, n);
  for (guint i = 0; i < n; i++)
    g_assert_cmpstr (json_array_get_string_element (words, i), ==, choices[i]);

  if (json_object_has_member (choice, "enumDescriptions"))
    g_assert_cmpuint (
      json_array_get_length (json_object_get_array_member (choice, "enumDescriptions")), ==, n);
}

/* Items of a list that are not objects. */
static void
check_items (JsonObject        *part,
             const DemarcField *field)
{
  JsonObject *items = get_object (part, "items");

  if (field->kind == DEMARC_FIELD_TEXTS)
    check_text (items, 0);
  else if (field->kind == DEMARC_FIELD_REFS)
    assert_refers_to (items, DEFINITIONS "id");
  else if (field->kind == DEMARC_FIELD_SUBJECTS)
    assert_refers_to (items, DEFINITIONS "subject");
}

static void
check_list (JsonObject        *part,
            const DemarcField *field)
{
  g_assert_cmpstr (get_text (part, "type"), ==, "array");
  g_assert_cmpint (json_object_has_member (part, "maxItems"), ==, field->max > 0);
  g_assert_cmpint (get_number (part, "maxItems"), ==, field->max);
  check_items (part, field);
}

static void
check_map (JsonObject *part)
{
  g_assert_cmpstr (get_text (part, "type"), ==, "object");
  assert_refers_to (get_object (part, "propertyNames"), DEFINITIONS "id");
}

static void
check_count (JsonObject        *part,
             const DemarcField *field)
{
  g_assert_cmpstr (get_text (part, "type"), ==, "integer");
  g_assert_cmpint (get_number (part, "maximum"), ==, field->max);
}

static void
check_field (JsonObject        *part,
             const DemarcField *field)
{
  get_text (part, "description");

  switch (field->kind)
    {
    case DEMARC_FIELD_TEXT:
      check_text (part, field->max);
      break;
    case DEMARC_FIELD_ID:
    case DEMARC_FIELD_REF:
      assert_refers_to (part, DEFINITIONS "id");
      break;
    case DEMARC_FIELD_SUBJECT:
      assert_refers_to (part, DEFINITIONS "subject");
      break;
    case DEMARC_FIELD_CHOICE:
      check_choice (part, field->choices);
      break;
    case DEMARC_FIELD_FLAG:
      g_assert_cmpstr (get_text (part, "type"), ==, "boolean");
      break;
    case DEMARC_FIELD_COUNT:
      check_count (part, field);
      break;
    case DEMARC_FIELD_DATE:
      assert_refers_to (part, DEFINITIONS "date");
      break;
    case DEMARC_FIELD_ADDRESS:
      assert_refers_to (part, DEFINITIONS "address");
      break;
    case DEMARC_FIELD_RECORD:
      get_text (part, "$ref");
      break;
    case DEMARC_FIELD_RECORDS:
    case DEMARC_FIELD_TEXTS:
    case DEMARC_FIELD_REFS:
    case DEMARC_FIELD_SUBJECTS:
      check_list (part, field);
      break;
    case DEMARC_FIELD_MAP:
      check_map (part);
      break;
    default:
      g_assert_not_reached ();
    }
}

static gboolean
is_required (JsonObject *object,
             const char *name)
{
  JsonArray *names = json_object_has_member (object, "required")
                       ? json_object_get_array_member (object, "required")
                       : NULL;

  for (guint i = 0; names != NULL && i < json_array_get_length (names); i++)
    if (g_str_equal (json_array_get_string_element (names, i), name))
      return TRUE;

  return FALSE;
}

/* Whether the shape has all members of the schema, and the required ones among them. */
static void
check_names (const Pair *pair)
{
  g_autoptr (GList) names = json_object_get_members (get_object (pair->object, "properties"));
  guint n_required = 0;
  guint n = 0;

  for (guint i = 0; i < pair->shape->n_fields; i++)
    {
      g_assert_nonnull (pair->shape->fields[i].name);
      n_required += (pair->shape->fields[i].flags & DEMARC_FIELD_REQUIRED) != 0;
    }

  for (GList *l = names; l != NULL; l = l->next)
    n += !g_str_equal (l->data, "$schema");
  g_assert_cmpuint (n, ==, pair->shape->n_fields);

  if (json_object_has_member (pair->object, "required"))
    g_assert_cmpuint (
      json_array_get_length (json_object_get_array_member (pair->object, "required")), ==,
      n_required);
  else
    g_assert_cmpuint (n_required, ==, 0);
}

/* The reader warns of members that it does not know, and lets some names be. */
static void
check_unknown (const Pair *pair)
{
  JsonObject *free_names = get_object (pair->object, "patternProperties");

  g_assert_cmpuint (json_object_get_size (free_names), ==, 1);
  g_assert_true (json_object_get_boolean_member (free_names, "^(x-|\\$schema$)"));
  assert_refers_to (get_object (pair->object, "additionalProperties"), DEFINITIONS "unknown");
}

static void
test_pair (gconstpointer data)
{
  const Pair *pair = data;
  JsonObject *properties = get_object (pair->object, "properties");

  get_text (pair->object, "title");
  get_text (pair->object, "description");
  g_assert_cmpstr (get_text (pair->object, "type"), ==, "object");
  check_names (pair);
  check_unknown (pair);

  for (guint i = 0; i < pair->shape->n_fields; i++)
    {
      const DemarcField *field = &pair->shape->fields[i];

      g_test_message ("member %s", field->name);
      check_field (get_object (properties, field->name), field);
      g_assert_cmpint (is_required (pair->object, field->name), ==,
                       (field->flags & DEMARC_FIELD_REQUIRED) != 0);
    }
}

/* Where the schema says what the objects of a field are. */
static JsonObject *
find_part (const Pair        *pair,
           const DemarcField *field)
{
  JsonObject *properties = get_object (pair->object, "properties");
  JsonObject *part;

  /* What is missing is told by the test of the object that misses it. */
  if (!json_object_has_member (properties, field->name))
    return NULL;

  part = get_object (properties, field->name);
  if (field->kind == DEMARC_FIELD_RECORD)
    return part;

  return get_object (part, field->kind == DEMARC_FIELD_MAP ? "additionalProperties" : "items");
}

static gboolean
is_known (GPtrArray         *pairs,
          const DemarcShape *shape,
          JsonObject        *object)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      Pair *pair = g_ptr_array_index (pairs, i);

      if (pair->shape == shape && pair->object == object)
        return TRUE;
    }

  return FALSE;
}

static void
add_pair (GPtrArray         *pairs,
          const DemarcShape *shape,
          JsonObject        *object,
          const char        *name)
{
  Pair *pair;

  if (is_known (pairs, shape, object))
    return;

  pair = g_new0 (Pair, 1);
  pair->shape = shape;
  pair->object = object;
  pair->name = g_strdup (name);
  g_ptr_array_add (pairs, pair);
}

/* Finds all pairs, from the root on. */
static GPtrArray *
find_pairs (void)
{
  GPtrArray *pairs = g_ptr_array_new_with_free_func ((GDestroyNotify) pair_free);

  add_pair (pairs, demarc_model_get_vocabulary ()->root, schema, "root");
  for (guint i = 0; i < pairs->len; i++)
    {
      const Pair *pair = g_ptr_array_index (pairs, i);

      for (guint j = 0; j < pair->shape->n_fields; j++)
        {
          const DemarcField *field = &pair->shape->fields[j];
          JsonObject *part = field->shape == NULL ? NULL : find_part (pair, field);
          const char *name;

          if (part != NULL)
            {
              part = follow (part, &name);
              g_assert_nonnull (name);
              add_pair (pairs, field->shape, part, name);
            }
        }
    }

  return pairs;
}

static void
collect_references (JsonNode   *node,
                    GHashTable *references)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        collect_references (json_array_get_element (array, i), references);
    }
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      JsonNode *member;
      const char *name;

      json_object_iter_init (&iter, json_node_get_object (node));
      while (json_object_iter_next (&iter, &name, &member))
        if (g_str_equal (name, "$ref"))
          g_hash_table_add (references, (char *) json_node_get_string (member));
        else
          collect_references (member, references);
    }
}

/* No definition is left behind that nothing refers to. */
static void
test_definitions (gconstpointer data)
{
  g_autoptr (GHashTable) references = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GList) names = json_object_get_members (get_object (schema, "definitions"));

  collect_references ((JsonNode *) data, references);
  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autofree char *reference = g_strconcat (DEFINITIONS, l->data, NULL);

      if (!g_hash_table_contains (references, reference))
        g_error ("nothing refers to %s", reference);
    }
}

/* Both are of the same version of the format. */
static void
test_version (void)
{
  JsonObject *format = get_object (get_object (schema, "properties"), "format");

  g_assert_cmpint (get_number (format, "minimum"), ==, 1);
  g_assert_cmpint (get_number (format, "maximum"), ==, DEMARC_MODEL_FORMAT);
  g_assert_cmpuint (demarc_model_get_vocabulary ()->format, ==, DEMARC_MODEL_FORMAT);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GPtrArray) pairs = NULL;
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);

  json_parser_load_from_file (parser, argv[1], &error);
  g_assert_no_error (error);
  schema = json_node_get_object (json_parser_get_root (parser));

  pairs = find_pairs ();
  for (guint i = 0; i < pairs->len; i++)
    {
      const Pair *pair = g_ptr_array_index (pairs, i);
      g_autofree char *path = g_strdup_printf ("/data/shapes/%s-%u", pair->name, i);

      g_test_add_data_func (path, pair, test_pair);
    }
  g_test_add_data_func ("/data/shapes/definitions", json_parser_get_root (parser),
                        test_definitions);
  g_test_add_func ("/data/shapes/version", test_version);

  return g_test_run ();
}
