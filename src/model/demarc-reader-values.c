/* demarc-reader-values.c: reading single values
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-words.h"

#define ID_MAX 64

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

gboolean
_demarc_reader_expect (DemarcReader *self,
                       JsonNode     *node,
                       gboolean      good,
                       const char   *wanted)
{
  /* Translators: %1$s and %2$s are kinds of value, such as "a text" or "an object". */
  if (G_UNLIKELY (!good))
    _demarc_reader_complain (self, NULL, _("expected %1$s, found %2$s"), _ (wanted),
                             get_type_name (node));

  return good;
}

static const char *
expect_text (DemarcReader *self,
             JsonNode     *node)
{
  gboolean good = JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;

  return _demarc_reader_expect (self, node, good, N_("a text")) ? json_node_get_string (node)
                                                                 : NULL;
}

GHashTable *
_demarc_reader_get_ids (DemarcReader *self,
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

/* Most texts are plain: then their bytes are their characters, and there is nothing more to
 * check. */
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
check_characters (DemarcReader      *self,
                  const DemarcField *field,
                  const char        *text)
{
  gboolean has_lines = (field->flags & DEMARC_FIELD_LINES) != 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n' && has_lines)
        continue;
      if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        {
          _demarc_reader_complain (self, NULL, _("a text without control characters was expected"));
          return;
        }
      if (is_invisible (c))
        {
          _demarc_reader_report_here (
            self, DEMARC_SEVERITY_WARNING, _("remove it unless it is meant"),
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
  const char *text;
  gsize length;

  if ((field->flags & DEMARC_FIELD_NULLABLE) != 0 && JSON_NODE_HOLDS_NULL (node))
    return demarc_store_builder_add_text (self->builder, DEMARC_TEXT_NULL);

  text = expect_text (self, node);
  if (text == NULL)
    return 0;

  if (!is_plain (text, &length))
    {
      check_characters (self, field, text);
      length = (gsize) g_utf8_strlen (text, -1);
    }

  if (length == 0)
    _demarc_reader_complain (self, NULL, _("a text that is not empty was expected"));
  else if (field->max > 0 && length > field->max)
    _demarc_reader_complain (self, NULL,
                             ngettext ("a text of at most %u character was expected",
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
  GHashTable *ids = _demarc_reader_get_ids (self, field->list);
  g_autofree char *full = NULL;

  if (id == NULL)
    return 0;

  full = dup_scoped (self, id, (field->flags & DEMARC_FIELD_SCOPED) != 0);
  if (!is_id (id))
    _demarc_reader_complain (self, NULL,
                             _("expected an id: letters, digits and hyphens, at most 64"));
  else if (g_hash_table_contains (ids, full))
    /* Translators: %s is what the thing is called, such as "layer" or "service". */
    _demarc_reader_complain (self, _("give each its own id"), _("this id is taken by another %s"),
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
guint32
_demarc_reader_take_ref (DemarcReader      *self,
                         const DemarcField *field,
                         const char        *id)
{
  gboolean scoped = (field->flags & DEMARC_FIELD_SCOPED) != 0;
  g_autofree char *full = scoped ? dup_scoped (self, id, TRUE) : NULL;
  g_autofree char *hint = NULL;
  int position = demarc_reader_find (self, field->list, scoped ? full : id, "", &hint);

  if (position < 0)
    _demarc_reader_complain (self, hint, _("expected a known %s, found '%s'"),
                             get_list_name (self, field->list), id);

  return (guint32) (position + 1);
}

static guint32
read_ref (DemarcReader      *self,
          const DemarcField *field,
          JsonNode          *node)
{
  const char *id = expect_text (self, node);

  return id == NULL ? 0 : _demarc_reader_take_ref (self, field, id);
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
    _demarc_reader_complain (self, hint,
                             _("expected a service, service/variant or category:scheme/category, "
                                "found '%s'"),
                             text);

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
  _demarc_reader_complain (self, hint, _("expected one of %1$s, found '%2$s'"), all, text);

  return 0;
}

static guint32
read_flag (DemarcReader *self,
           JsonNode     *node)
{
  gboolean good = JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN;

  if (!_demarc_reader_expect (self, node, good, N_("true or false")))
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

  if (!_demarc_reader_expect (self, node, good, N_("a whole number")))
    return 0;

  n = json_node_get_int (node);
  if (n < 0 || n > field->max)
    {
      _demarc_reader_complain (self, NULL, _("expected a whole number from 0 to %u"), field->max);
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
    _demarc_reader_complain (self, NULL, _("expected a date such as 2026-11-22, 2026-11 or 2026"));

  return demarc_store_builder_add_text (self->builder, text);
}

/* GUri takes white space and control characters as they are, but an address is shown, copied and
 * written into links. */
static gboolean
has_space (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c <= 0x20 || (c >= 0x7f && c <= 0xa0))
        return TRUE;
    }

  return FALSE;
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
  if (uri == NULL || has_space (text) || g_strcmp0 (g_uri_get_scheme (uri), "https") != 0 ||
      g_uri_get_host (uri) == NULL || *g_uri_get_host (uri) == '\0' ||
      g_uri_get_userinfo (uri) != NULL)
    _demarc_reader_complain (self, NULL, _("expected an address that begins with https://"));

  return demarc_store_builder_add_text (self->builder, text);
}

guint32
_demarc_reader_read_scalar (DemarcReader      *self,
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
    default:
      return 0;
    }
}
