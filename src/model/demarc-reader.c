/* demarc-reader.c: from JSON bytes to a checked store
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-json-scan.h"
#include "demarc-words.h"

gsize
_demarc_reader_push (DemarcReader *self,
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

gsize
_demarc_reader_push_position (DemarcReader *self,
                              guint         position)
{
  gsize length = self->path->len;

  g_string_append_printf (self->path, "/%u", position);

  return length;
}

void
_demarc_reader_pop (DemarcReader *self,
                    gsize         length)
{
  g_string_truncate (self->path, length);
}

void
_demarc_reader_report_here (DemarcReader   *self,
                            DemarcSeverity  severity,
                            const char     *hint,
                            const char     *message)
{
  demarc_problems_add (self->problems, severity,
                       demarc_json_map_locate (self->map, self->bytes, self->path->str),
                       self->path->str, hint, "%s", message);
}

void G_GNUC_PRINTF (3, 4)
_demarc_reader_complain (DemarcReader *self,
                         const char   *hint,
                         const char   *format,
                         ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  _demarc_reader_report_here (self, DEMARC_SEVERITY_ERROR, hint, message);
}

/* Whether json-glib could read a value. The scan has accepted it, so it is not known how it could
 * not. */
static gboolean
expect_parsed (DemarcReader *self,
               JsonNode     *node)
{
  if (node == NULL)
    _demarc_reader_complain (self, NULL, _("this value could not be read"));

  return node != NULL;
}

/* A list of the root: each element is parsed, kept and forgotten before the next one. */
static guint32
read_root_list (DemarcReader         *self,
                const DemarcField    *field,
                const DemarcJsonSpan *span)
{
  guint32 list;

  if (!_demarc_reader_check_n_items (self, field, span->n))
    return 0;

  list = demarc_store_builder_add_words (self->builder, span->n + 1);
  demarc_store_builder_set_word (self->builder, list, span->n);
  if (span->n > 0)
    demarc_span_parser_begin (self->parser, demarc_json_map_get_element (self->map, span, 0),
                              span->n);
  for (guint i = 0; i < span->n; i++)
    {
      gsize length = _demarc_reader_push_position (self, i);
      JsonNode *node = demarc_span_parser_get_next (self->parser);

      if (expect_parsed (self, node))
        demarc_store_builder_set_word (self->builder, list + 1 + i,
                                       _demarc_reader_read_item (self, field, node));
      _demarc_reader_pop (self, length);
    }
  demarc_span_parser_end (self->parser);

  return list;
}

static guint32
read_root_value (DemarcReader         *self,
                 const DemarcField    *field,
                 const DemarcJsonSpan *span)
{
  g_autoptr (JsonNode) node = NULL;

  if (field->kind == DEMARC_FIELD_RECORDS && self->bytes[span->start] == '[')
    return read_root_list (self, field, span);

  node = demarc_span_parser_parse (self->parser, span);

  return expect_parsed (self, node) ? _demarc_reader_read_value (self, field, node) : 0;
}

static void
report_unknown_members (DemarcReader      *self,
                        const DemarcShape *shape)
{
  for (guint i = 0; i < self->map->members->len; i++)
    {
      const char *name = g_array_index (self->map->members, DemarcJsonSpan, i).name;

      if (_demarc_reader_find_field (shape, name, 0) == shape->n_fields &&
          !_demarc_reader_is_free_name (name))
        _demarc_reader_report_unknown_member (self, shape, name);
    }
}

static guint32
read_root (DemarcReader *self)
{
  const DemarcShape *shape = self->vocabulary->root;
  guint32 record = demarc_store_builder_add_words (self->builder, shape->n_fields);

  report_unknown_members (self, shape);

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const DemarcField *field = &shape->fields[i];
      const DemarcJsonSpan *span = demarc_json_map_get_member (self->map, field->name);
      gsize length;
      guint32 word;

      if (span == NULL)
        {
          _demarc_reader_report_missing (self, field);
          continue;
        }

      length = _demarc_reader_push (self, field->name);
      word = read_root_value (self, field, span);
      demarc_store_builder_set_word (self->builder, record + i, word);
      _demarc_reader_pop (self, length);
    }

  if (shape->check != NULL)
    shape->check (self, record);

  return record;
}

/* A document made for a newer program is told so, instead of being blamed for what it knows
 * better. */
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

  length = _demarc_reader_push (self, "format");
  _demarc_reader_complain (
    self, _("use a newer Demarc"),
    _("this file has format version %" G_GUINT64_FORMAT ", this program reads up to %u"), format,
    self->vocabulary->format);
  _demarc_reader_pop (self, length);

  return FALSE;
}

static gboolean
check_root (DemarcReader *self,
            const char   *bytes)
{
  gsize at = demarc_json_map_locate (self->map, bytes, "");

  if (bytes[at] == '{')
    return TRUE;

  _demarc_reader_complain (self, NULL, _("expected an object as the document's only value"));
  return FALSE;
}

static void
free_reader (DemarcReader *self)
{
  g_ptr_array_unref (self->ids);
  g_string_free (self->path, TRUE);
  g_string_free (self->scope, TRUE);
  demarc_span_parser_free (self->parser);
  demarc_store_builder_free (self->builder);
}

/**
 * demarc_reader_read_what_can_be:
 * @vocabulary: what kind of document it is
 * @bytes: (array length=length): its text
 * @length: the length in bytes
 * @problems: where to report what is wrong; lines and columns are filled in
 *
 * Reads a document of which the good parts are of use although others are not: what is wrong is
 * reported and left out, or kept as it is.
 *
 * Returns: (transfer full) (nullable): the store, or %NULL if the text is no JSON document of a
 * format that can be read
 */
DemarcStore *
demarc_reader_read_what_can_be (const DemarcVocabulary *vocabulary,
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
      self.parser = demarc_span_parser_new (bytes);

      if (check_root (&self, bytes) && check_format (&self))
        store = demarc_store_builder_end (self.builder, read_root (&self));
      free_reader (&self);
    }

  demarc_problems_place (problems, bytes, length);

  return g_steal_pointer (&store);
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
  g_autoptr (DemarcStore) store =
    demarc_reader_read_what_can_be (vocabulary, bytes, length, problems);

  return demarc_problems_get_n_errors (problems) > 0 ? NULL : g_steal_pointer (&store);
}

/**
 * demarc_reader_find:
 * @self: a reader
 * @list: a list of ids
 * @id: an id, with its scope (`three/container`) where the list has scopes
 * @prefix: what the hint puts before an id without its scope, such as `category:three/`
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
                    const char    *prefix,
                    char         **hint)
{
  guint position = GPOINTER_TO_UINT (g_hash_table_lookup (_demarc_reader_get_ids (self, list), id));
  const char *slash = strrchr (id, '/');
  gsize scope = slash == NULL ? 0 : (gsize) (slash + 1 - id);
  DemarcNearest nearest;
  GHashTableIter iter;
  gpointer known;

  if (position > 0 || hint == NULL)
    return (int) position - 1;

  demarc_nearest_begin (&nearest, id + scope);
  g_hash_table_iter_init (&iter, _demarc_reader_get_ids (self, list));
  while (g_hash_table_iter_next (&iter, &known, NULL))
    if (strncmp (known, id, scope) == 0)
      {
        const char *candidate = (const char *) known + scope;
        g_autofree char *answer = g_strconcat (prefix, candidate, NULL);

        demarc_nearest_offer_for (&nearest, candidate, answer);
      }
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
  return g_hash_table_size (_demarc_reader_get_ids (self, list));
}

/**
 * demarc_reader_report:
 * @self: a reader
 * @severity: how bad it is
 * @member: (nullable): the member meant, of the object being read; a way such as "cells/guest-os"
 *   goes further in
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
  _demarc_reader_report_here (self, severity, hint, message);
  _demarc_reader_pop (self, length);
}
