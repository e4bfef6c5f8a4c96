/* demarc-reader-private.h: how the files of a reading work together
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "demarc-json-map.h"
#include "demarc-reader.h"
#include "demarc-span-parser.h"

G_BEGIN_DECLS

/**
 * DemarcReader:
 *
 * One reading of one document. It goes through the document once, part by part, so that json-glib
 * never holds more than one element of a long array; checks each value against its field; and keeps
 * what it read. Problems do not stop it: a person who repairs a file wants to see all of them.
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
  DemarcSpanParser       *parser;
};

gsize       _demarc_reader_push                  (DemarcReader *self,
                                                  const char   *token);
gsize       _demarc_reader_push_position         (DemarcReader *self,
                                                  guint         position);
void        _demarc_reader_pop                   (DemarcReader *self,
                                                  gsize         length);
void        _demarc_reader_report_here           (DemarcReader  *self,
                                                  DemarcSeverity severity,
                                                  const char    *hint,
                                                  const char    *message);
void        _demarc_reader_complain              (DemarcReader *self,
                                                  const char   *hint,
                                                  const char   *format,
                                                  ...) G_GNUC_PRINTF (3, 4);
GHashTable *_demarc_reader_get_ids               (DemarcReader *self,
                                                  guint         list);
gboolean    _demarc_reader_expect                (DemarcReader *self,
                                                  JsonNode     *node,
                                                  gboolean      good,
                                                  const char   *wanted);
guint32     _demarc_reader_take_ref              (DemarcReader      *self,
                                                  const DemarcField *field,
                                                  const char        *id);
guint32     _demarc_reader_read_scalar           (DemarcReader      *self,
                                                  const DemarcField *field,
                                                  JsonNode          *node);
guint32     _demarc_reader_read_value            (DemarcReader      *self,
                                                  const DemarcField *field,
                                                  JsonNode          *node);
guint32     _demarc_reader_read_item             (DemarcReader      *self,
                                                  const DemarcField *field,
                                                  JsonNode          *node);
gboolean    _demarc_reader_check_n_items         (DemarcReader      *self,
                                                  const DemarcField *field,
                                                  guint              n);
void        _demarc_reader_report_unknown_member (DemarcReader      *self,
                                                  const DemarcShape *shape,
                                                  const char        *name);
void        _demarc_reader_report_missing        (DemarcReader      *self,
                                                  const DemarcField *field);
guint       _demarc_reader_find_field            (const DemarcShape *shape,
                                                  const char        *name,
                                                  guint              after);
gboolean    _demarc_reader_is_free_name          (const char *name);

G_END_DECLS
