/* demarc-shape.h: what a JSON document of Demarc may hold
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _DemarcShape DemarcShape;
typedef struct _DemarcReader DemarcReader;

/**
 * DemarcFieldKind:
 * @DEMARC_FIELD_NOTHING: an end of a table, or a place kept free; never read
 * @DEMARC_FIELD_TEXT: a text for people; kept as its place in the characters
 * @DEMARC_FIELD_ID: the id that is defined here; kept as text
 * @DEMARC_FIELD_REF: the id of a thing defined elsewhere; kept as its position + 1
 * @DEMARC_FIELD_SUBJECT: a service, `service/variant` or `category:scheme/category`; kept as text
 * @DEMARC_FIELD_CHOICE: one of a few words; kept as its position + 1
 * @DEMARC_FIELD_FLAG: true or false; kept as 2 or 1
 * @DEMARC_FIELD_COUNT: a whole number from 0; kept as the number + 1
 * @DEMARC_FIELD_DATE: YYYY, YYYY-MM or YYYY-MM-DD; kept as text
 * @DEMARC_FIELD_ADDRESS: an https address; kept as text
 * @DEMARC_FIELD_RECORD: an object; kept as the place of its record
 * @DEMARC_FIELD_RECORDS: an array of objects; kept as a list of records
 * @DEMARC_FIELD_TEXTS: an array of texts; kept as a list of texts
 * @DEMARC_FIELD_REFS: an array of ids; kept as a list of references
 * @DEMARC_FIELD_SUBJECTS: an array of subjects; kept as a list of texts
 * @DEMARC_FIELD_MAP: an object whose names are ids; kept as a list of pairs
 * @DEMARC_FIELD_ANY: anything, which is not kept
 *
 * What a member of an object holds, and how it is kept in a store.
 */
typedef enum
{
  DEMARC_FIELD_NOTHING,
  DEMARC_FIELD_TEXT,
  DEMARC_FIELD_ID,
  DEMARC_FIELD_REF,
  DEMARC_FIELD_SUBJECT,
  DEMARC_FIELD_CHOICE,
  DEMARC_FIELD_FLAG,
  DEMARC_FIELD_COUNT,
  DEMARC_FIELD_DATE,
  DEMARC_FIELD_ADDRESS,
  DEMARC_FIELD_RECORD,
  DEMARC_FIELD_RECORDS,
  DEMARC_FIELD_TEXTS,
  DEMARC_FIELD_REFS,
  DEMARC_FIELD_SUBJECTS,
  DEMARC_FIELD_MAP,
  DEMARC_FIELD_ANY,
} DemarcFieldKind;

/* What null is kept as where a text of one line is expected: none of those can be it, and a text
 * that is not there is something else. */
#define DEMARC_TEXT_NULL "\n"

/**
 * DemarcFieldFlags:
 * @DEMARC_FIELD_OPTIONAL: the member may be missing
 * @DEMARC_FIELD_REQUIRED: the member must be there
 * @DEMARC_FIELD_SCOPED: the id is looked up inside the thing that the record stands in
 * @DEMARC_FIELD_LINES: the text may have several lines
 * @DEMARC_FIELD_NULLABLE: null may stand for the text; it is kept as %DEMARC_TEXT_NULL
 */
typedef enum
{
  DEMARC_FIELD_OPTIONAL = 0,
  DEMARC_FIELD_REQUIRED = 1 << 0,
  DEMARC_FIELD_SCOPED   = 1 << 1,
  DEMARC_FIELD_LINES    = 1 << 2,
  DEMARC_FIELD_NULLABLE = 1 << 3,
} DemarcFieldFlags;

/**
 * DemarcField:
 * @name: the member's name
 * @kind: what it holds
 * @flags: whether it must be there
 * @max: the longest text in characters, the most items of a list, or the largest count
 * @shape: for records, lists of records and maps: the shape of the objects
 * @choices: for choices: the words, ended by %NULL
 * @list: for references and maps: which list of ids is meant
 *
 * One member of an object.
 */
typedef struct
{
  const char         *name;
  DemarcFieldKind     kind;
  DemarcFieldFlags    flags;
  guint               max;
  const DemarcShape  *shape;
  const char *const  *choices;
  guint               list;
} DemarcField;

/**
 * DemarcShape:
 * @fields: the members, in the order in which a record keeps them
 * @n_fields: how many
 * @list: the list of ids that the id of such an object belongs to; 0 for none
 * @is_scope: whether ids inside such an object are its own (`three/container`)
 * @check: (nullable): what a table cannot say; called with the object's record after its members
 *
 * An object of a document. A document is described once, by such tables: they check it, keep it
 * and tell the test that compares them with the published JSON Schema.
 */
struct _DemarcShape
{
  const DemarcField *fields;
  guint              n_fields;
  guint              list;
  gboolean           is_scope;
  void             (*check) (DemarcReader *reader,
                             guint32       record);
};

G_END_DECLS
