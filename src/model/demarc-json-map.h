/* demarc-json-map.h: where the parts of a JSON text lie
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * DemarcJsonSpan:
 * @name: (nullable): the member's name, without escapes; %NULL for an element of an array
 * @start: offset of the value's first byte
 * @length: length of the value in bytes
 * @first: for an array that is a member of the root: index of its first element's span
 * @n: how many elements it has
 *
 * Where a value lies in the text.
 */
typedef struct
{
  char  *name;
  gsize  start;
  gsize  length;
  guint  first;
  guint  n;
} DemarcJsonSpan;

/**
 * DemarcJsonMap:
 * @members: (element-type DemarcJsonSpan): the members of the root object
 * @elements: (element-type DemarcJsonSpan): the elements of those that are arrays
 *
 * Where the parts of a document lie, so that each can be parsed alone: a large document never has
 * to stand in memory as a whole tree.
 */
typedef struct
{
  GArray *members;
  GArray *elements;
} DemarcJsonMap;

DemarcJsonMap        *demarc_json_map_new         (void);
void                  demarc_json_map_free        (DemarcJsonMap *map);

const DemarcJsonSpan *demarc_json_map_get_member  (const DemarcJsonMap *map,
                                                   const char          *name);
const DemarcJsonSpan *demarc_json_map_get_element (const DemarcJsonMap  *map,
                                                   const DemarcJsonSpan *member,
                                                   guint                 position);
gsize                 demarc_json_map_locate      (const DemarcJsonMap *map,
                                                   const char          *bytes,
                                                   const char          *pointer);

char                 *demarc_json_dup_string      (const char *bytes,
                                                   gsize       at);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DemarcJsonMap, demarc_json_map_free)

G_END_DECLS
