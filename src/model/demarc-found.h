/* demarc-found.h: something that was looked for
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-query.h"
#include "demarc-session.h"

G_BEGIN_DECLS

/**
 * DemarcFindKind:
 * @DEMARC_FIND_SERVICE: a service
 * @DEMARC_FIND_VARIANT: a variant of one
 * @DEMARC_FIND_CATEGORY: a category of any scheme
 * @DEMARC_FIND_LAYER: a layer
 * @DEMARC_FIND_AREA: an area of services
 * @DEMARC_FIND_TOOL: a tool
 * @DEMARC_FIND_TERM: a term of the glossary
 * @DEMARC_FIND_DUTY: something that a side has to do
 * @DEMARC_FIND_MISCONCEPTION: something that people believe
 * @DEMARC_FIND_SOURCE: a document or a page
 *
 * The kinds of things that are found.
 */
typedef enum
{
  DEMARC_FIND_SERVICE,
  DEMARC_FIND_VARIANT,
  DEMARC_FIND_CATEGORY,
  DEMARC_FIND_LAYER,
  DEMARC_FIND_AREA,
  DEMARC_FIND_TOOL,
  DEMARC_FIND_TERM,
  DEMARC_FIND_DUTY,
  DEMARC_FIND_MISCONCEPTION,
  DEMARC_FIND_SOURCE,
} DemarcFindKind;

#define DEMARC_N_FIND_KINDS (DEMARC_FIND_SOURCE + 1)

#define DEMARC_TYPE_FOUND (demarc_found_get_type ())

G_DECLARE_FINAL_TYPE (DemarcFound, demarc_found, DEMARC, FOUND, GObject)

DemarcFindKind     demarc_found_get_kind    (DemarcFound *self);
DemarcRank         demarc_found_get_rank    (DemarcFound *self);
const char        *demarc_found_get_title   (DemarcFound *self);
const char        *demarc_found_get_detail  (DemarcFound *self);
const DemarcRange *demarc_found_get_ranges  (DemarcFound *self,
                                             guint       *n);
DemarcEntry       *demarc_found_get_entry   (DemarcFound *self);
DemarcSubject     *demarc_found_get_subject (DemarcFound *self);
DemarcLayer       *demarc_found_get_layer   (DemarcFound *self);
gboolean           demarc_found_get_party   (DemarcFound *self,
                                             DemarcParty *party);
DemarcPlace       *demarc_found_dup_place   (DemarcFound   *self,
                                             DemarcSession *session);

G_END_DECLS
