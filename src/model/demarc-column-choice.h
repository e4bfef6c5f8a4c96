/* demarc-column-choice.h: columns that a comparison can have
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-finder.h"

G_BEGIN_DECLS

/**
 * DemarcColumnKind:
 * @DEMARC_COLUMN_LENS: the subject of a column as a document has it
 * @DEMARC_COLUMN_SCHEME: the category that stands for a column in another scheme
 * @DEMARC_COLUMN_CATEGORY: a category
 * @DEMARC_COLUMN_SERVICE: a service or one of its variants
 *
 * The kinds of columns that are offered.
 */
typedef enum
{
  DEMARC_COLUMN_LENS,
  DEMARC_COLUMN_SCHEME,
  DEMARC_COLUMN_CATEGORY,
  DEMARC_COLUMN_SERVICE,
} DemarcColumnKind;

#define DEMARC_TYPE_COLUMN_CHOICE (demarc_column_choice_get_type ())

G_DECLARE_FINAL_TYPE (DemarcColumnChoice, demarc_column_choice, DEMARC, COLUMN_CHOICE, GObject)

DemarcColumnKind demarc_column_choice_get_kind         (DemarcColumnChoice *self);
const char      *demarc_column_choice_get_column       (DemarcColumnChoice *self);
const char      *demarc_column_choice_get_title        (DemarcColumnChoice *self);
const char      *demarc_column_choice_get_detail       (DemarcColumnChoice *self);

GPtrArray       *demarc_session_gather_lens_columns    (DemarcSession *session,
                                                        DemarcStack   *stack);
GPtrArray       *demarc_session_gather_scheme_columns  (DemarcSession *session,
                                                        DemarcStack   *stack);
GPtrArray       *demarc_session_gather_subject_columns (DemarcSession *session,
                                                        DemarcFinder  *finder,
                                                        guint          max);

G_END_DECLS
