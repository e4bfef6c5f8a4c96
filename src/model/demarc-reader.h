/* demarc-reader.h: from JSON bytes to a checked store
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-problem.h"
#include "demarc-shape.h"
#include "demarc-store.h"

G_BEGIN_DECLS

/**
 * DemarcVocabulary:
 * @root: the shape of the document
 * @lists: what a thing of each list of ids is called ("layer"), by the lists' numbers; [0] is
 *   unused
 * @n_lists: how many, the unused one included
 * @format: the newest format version that is read
 * @check_subject: tells whether a text names a subject; may give a hint
 *
 * Everything that the reader must know of a kind of document.
 */
typedef struct
{
  const DemarcShape *root;
  const char *const *lists;
  guint              n_lists;
  guint              format;
  gboolean         (*check_subject) (DemarcReader  *reader,
                                     const char    *text,
                                     char         **hint);
} DemarcVocabulary;

DemarcStore *demarc_reader_read             (const DemarcVocabulary *vocabulary,
                                             const char             *bytes,
                                             gsize                   length,
                                             DemarcProblems         *problems);

DemarcStore *demarc_reader_read_what_can_be (const DemarcVocabulary *vocabulary,
                                             const char             *bytes,
                                             gsize                   length,
                                             DemarcProblems         *problems);

/* For the checks of shapes, while their object is read. */
int          demarc_reader_find             (DemarcReader *self,
                                             guint         list,
                                             const char   *id,
                                             const char   *prefix,
                                             char        **hint);
const char  *demarc_reader_get_text         (DemarcReader *self,
                                             guint32       record,
                                             guint         field);
guint32      demarc_reader_get_word         (DemarcReader *self,
                                             guint32       record,
                                             guint         field);
guint        demarc_reader_get_n            (DemarcReader *self,
                                             guint32       record,
                                             guint         field);
guint32      demarc_reader_get_item         (DemarcReader *self,
                                             guint32       record,
                                             guint         field,
                                             guint         position);
guint        demarc_reader_get_n_ids        (DemarcReader *self,
                                             guint         list);
void         demarc_reader_report           (DemarcReader  *self,
                                             DemarcSeverity severity,
                                             const char    *member,
                                             const char    *hint,
                                             const char    *format,
                                             ...) G_GNUC_PRINTF (5, 6);

G_END_DECLS
