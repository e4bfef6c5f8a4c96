/* demarc-place.h: what is being looked at, as one text
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-model.h"

G_BEGIN_DECLS

/**
 * DEMARC_PLACE_ERROR:
 *
 * The domain of errors in places.
 */
#define DEMARC_PLACE_ERROR (demarc_place_error_quark ())

/**
 * DemarcPlaceError:
 * @DEMARC_PLACE_ERROR_SYNTAX: the text is not a place
 * @DEMARC_PLACE_ERROR_UNKNOWN: it names something that the program or the model does not have
 *
 * Why a place is not good.
 */
typedef enum
{
  DEMARC_PLACE_ERROR_SYNTAX,
  DEMARC_PLACE_ERROR_UNKNOWN,
} DemarcPlaceError;

GQuark       demarc_place_error_quark   (void);

/**
 * DemarcPage:
 * @DEMARC_PAGE_EXPLORE: one subject's diagram
 * @DEMARC_PAGE_COMPARE: several subjects side by side; the subject of the place is their columns,
 *   such as `ec2+rds`
 * @DEMARC_PAGE_MATRIX: all services by all layers; the place has no subject
 * @DEMARC_PAGE_WORKLOAD: what several services leave to do; the subject of the place is a list of
 *   them, such as `ec2+rds+s3`
 * @DEMARC_PAGE_INCIDENTS: whose job it was when something went wrong on one subject
 *
 * The pages of the window.
 */
typedef enum
{
  DEMARC_PAGE_EXPLORE,
  DEMARC_PAGE_COMPARE,
  DEMARC_PAGE_MATRIX,
  DEMARC_PAGE_WORKLOAD,
  DEMARC_PAGE_INCIDENTS,
} DemarcPage;

#define DEMARC_N_PAGES (DEMARC_PAGE_INCIDENTS + 1)

/* The options of a place. */
#define DEMARC_PLACE_SCHEME           "scheme"
#define DEMARC_PLACE_LENS             "lens"
#define DEMARC_PLACE_LAYER            "layer"
#define DEMARC_PLACE_TOWARD           "toward"
#define DEMARC_PLACE_BY               "by"
#define DEMARC_PLACE_BASELINE         "baseline"
#define DEMARC_PLACE_AT               "at"
#define DEMARC_PLACE_ONLY_DIFFERENCES "only-differences"
#define DEMARC_PLACE_LISTS            "lists"
#define DEMARC_PLACE_WHAT_IF          "what-if"
#define DEMARC_PLACE_SORT             "sort"
#define DEMARC_PLACE_GROUP            "group"
#define DEMARC_PLACE_FOLDED           "folded"
#define DEMARC_PLACE_AREA             "area"
#define DEMARC_PLACE_CATEGORY         "category"
#define DEMARC_PLACE_WHERE            "where"
#define DEMARC_PLACE_WORDS            "words"
#define DEMARC_PLACE_DISPUTED         "disputed"
#define DEMARC_PLACE_TRANSPOSE        "transpose"
#define DEMARC_PLACE_SWAP             "swap"
#define DEMARC_PLACE_INCIDENT         "incident"
#define DEMARC_PLACE_ANSWER           "answer"

/* The value of an option that is either there or not, and has none in the text of a place. */
#define DEMARC_PLACE_YES "yes"

#define DEMARC_TYPE_PLACE (demarc_place_get_type ())

G_DECLARE_FINAL_TYPE (DemarcPlace, demarc_place, DEMARC, PLACE, GObject)

const char  *demarc_page_get_word       (DemarcPage page);

DemarcPlace *demarc_place_new           (DemarcPage  page,
                                         const char *subject);
DemarcPlace *demarc_place_new_from_text (const char *text,
                                         GError    **error);
DemarcPlace *demarc_place_with_subject  (DemarcPlace *self,
                                         const char  *subject);
DemarcPlace *demarc_place_with_page     (DemarcPlace *self,
                                         DemarcPage   page,
                                         const char  *subject);
DemarcPlace *demarc_place_with_option   (DemarcPlace *self,
                                         const char  *option,
                                         const char  *value);
DemarcPlace *demarc_place_dup_checked   (DemarcPlace *self,
                                         DemarcModel *model,
                                         GError     **error);

DemarcPage   demarc_place_get_page      (DemarcPlace *self);
const char  *demarc_place_get_subject   (DemarcPlace *self);
const char  *demarc_place_get_option    (DemarcPlace *self,
                                         const char  *option);
gboolean     demarc_place_has_option    (DemarcPlace *self,
                                         const char  *option);
const char  *demarc_place_get_text      (DemarcPlace *self);
gboolean     demarc_place_equal         (DemarcPlace *self,
                                         DemarcPlace *other);

G_END_DECLS
