/* demarc-matrix-options.h: what is shown of the matrix, and in which order
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-place.h"

G_BEGIN_DECLS

/**
 * DemarcMatrixSort:
 * @DEMARC_MATRIX_SORT_MODEL: the order of the model
 * @DEMARC_MATRIX_SORT_NAME: by name
 * @DEMARC_MATRIX_SORT_YOURS: those with most layers of the customer's first, then most shared
 * @DEMARC_MATRIX_SORT_LAYER: by who answers for a layer: the customer, both, the provider, not
 *   stated; where it hardly exists comes last
 *
 * The order of services. Those that are the same to it stay in the order of the model.
 */
typedef enum
{
  DEMARC_MATRIX_SORT_MODEL,
  DEMARC_MATRIX_SORT_NAME,
  DEMARC_MATRIX_SORT_YOURS,
  DEMARC_MATRIX_SORT_LAYER,
} DemarcMatrixSort;

/**
 * DemarcMatrixGroup:
 * @DEMARC_MATRIX_GROUP_NONE: services stand alone
 * @DEMARC_MATRIX_GROUP_CATEGORY: by their category in the scheme of the table
 * @DEMARC_MATRIX_GROUP_AREA: by their area
 *
 * What services are put together by.
 */
typedef enum
{
  DEMARC_MATRIX_GROUP_NONE,
  DEMARC_MATRIX_GROUP_CATEGORY,
  DEMARC_MATRIX_GROUP_AREA,
} DemarcMatrixGroup;

/**
 * DemarcMatrixOptions:
 * @sort: the order
 * @sort_layer: (nullable): the layer to sort by, for %DEMARC_MATRIX_SORT_LAYER
 * @group: what services are put together by
 * @folded: (nullable): ids of groups, with commas between them, of which only the heads are shown
 * @area: (nullable): only the services of this area
 * @category: (nullable): only the services of this category, which can be of any scheme
 * @where_layer: (nullable): only the services whose answer for this layer is @where_owner; one that
 *   hardly has the layer is not among them
 * @where_owner: who answers for @where_layer
 * @only_disputed: only the services that sources disagree about
 * @transpose: whether services are the columns, in text
 * @words: (nullable): only the services whose names contain all these words, as typed
 *
 * What is shown of the matrix, and in which order. Zeros are all of it. Its entries are of the
 * model of the table.
 */
typedef struct
{
  DemarcMatrixSort   sort;
  DemarcLayer       *sort_layer;
  DemarcMatrixGroup  group;
  const char        *folded;
  DemarcArea        *area;
  DemarcCategory    *category;
  DemarcLayer       *where_layer;
  DemarcOwner        where_owner;
  gboolean           only_disputed;
  gboolean           transpose;
  const char        *words;
} DemarcMatrixOptions;

gboolean     demarc_matrix_options_read       (DemarcMatrixOptions *self,
                                               DemarcModel         *model,
                                               DemarcScheme        *scheme,
                                               const char          *option,
                                               const char          *words,
                                               char               **message,
                                               char               **hint);
char        *demarc_matrix_options_dup_text   (const DemarcMatrixOptions *self,
                                               DemarcModel               *model,
                                               const char                *option);
gboolean     demarc_matrix_options_equal      (const DemarcMatrixOptions *self,
                                               const DemarcMatrixOptions *other);
void         demarc_matrix_options_from_place (DemarcMatrixOptions *self,
                                               DemarcPlace         *place,
                                               DemarcModel         *model);
DemarcPlace *demarc_matrix_options_to_place   (const DemarcMatrixOptions *self,
                                               DemarcPlace               *place,
                                               DemarcModel               *model);

G_END_DECLS
