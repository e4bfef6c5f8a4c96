/* svg-reader.h: reading SVG back in tests
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What an SVG document was found to hold. */
typedef struct
{
  GPtrArray *elements;   /* names, in order */
  GPtrArray *ids;        /* in order */
  GPtrArray *links;      /* href, in order */
  GPtrArray *texts;      /* contents of text elements, in order */
  GPtrArray *titles;     /* contents of title elements, in order */
  GPtrArray *descs;      /* contents of desc elements, in order */
  GString   *content;
  guint      depth;
} SvgReader;

SvgReader *svg_reader_new      (GBytes *svg);
void       svg_reader_free     (SvgReader *self);
char      *svg_reader_dup_text (SvgReader *self);
guint      svg_reader_count    (SvgReader  *self,
                                const char *element);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvgReader, svg_reader_free)

G_END_DECLS
