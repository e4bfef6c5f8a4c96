/* demarc-matrix-private.h: how the matrix is put together
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-matrix.h"
#include "demarc-words.h"

G_BEGIN_DECLS

/* A cell in a byte. All of a service become known at once. */
typedef struct
{
  guint8 is_known : 1;
  guint8 owner : 2;
  guint8 state : 2;
  guint8 applies : 1;
  guint8 unconfirmed : 1;
} DemarcMatrixPacked;

/**
 * DemarcMatrixTable:
 *
 * The answers for all layers of all services of a model, under a scheme and through a lens, in a
 * byte each. What is shown of it, and in which order, is a #DemarcMatrix. A table is immutable and
 * keeps its model alive. A service is resolved when it is first asked for, so that a table of
 * thousands is there at once.
 */
struct _DemarcMatrixTable
{
  GObject              parent_instance;

  /* Owned */
  DemarcModel         *model;
  DemarcMatrixPacked  *cells;
  guint               *names;  /* services in the order of their names; made when first asked for */
  char               **folded; /* all names of each service; made when first asked for */
  DemarcCell          *room;   /* for resolving a service */

  /* Of the model */
  DemarcScheme        *scheme;
  DemarcSource        *lens;

  guint                n_services;
  guint                n_layers;
};

/* A service that is shown, and what it is sorted by: the group, then the rank. */
typedef struct
{
  DemarcEntry *group;
  guint        group_rank;
  guint        rank;
  guint        service;
} DemarcMatrixPicked;

/* Counts of the cells of some services, one for each layer. */
typedef struct
{
  guint owners[DEMARC_N_OWNERS];
  guint disputed;
} DemarcMatrixCounts;

/* The first row of a group is its head; without groups there is one that has none. */
typedef struct
{
  DemarcEntry *entry;
  guint        first;
  guint        n_services;
} DemarcMatrixSection;

/* What a row is: the head of a group, or a service in one. */
typedef struct
{
  int   service;
  guint group;
} DemarcMatrixLine;

#define DEMARC_MATRIX_NO_SERVICE (-1)
#define DEMARC_MATRIX_NO_ROW (-1)

/**
 * DemarcMatrix:
 *
 * What is shown of a #DemarcMatrixTable: some of its services, in an order, alone or in groups with
 * a head that holds their totals. It is immutable and keeps its table alive.
 */
struct _DemarcMatrix
{
  GObject              parent_instance;

  /* Owned */
  DemarcMatrixTable   *table;
  char                *words;
  char                *folded;
  GArray              *rows;
  GArray              *groups;
  DemarcMatrixCounts  *counts; /* of all groups, one after the other, then of all; made when first
                                * asked for */
  int                 *places; /* the row of each service of the model */

  DemarcMatrixOptions  options;
  guint                n_layers;
  guint                n_services;
};

/* What a row is. */
#define _demarc_matrix_peek_line(self, row) \
  ((const DemarcMatrixLine *) &g_array_index ((self)->rows, DemarcMatrixLine, row))

/* The group that a row heads or is in. */
#define _demarc_matrix_peek_section(self, row) \
  ((const DemarcMatrixSection *) &g_array_index ((self)->groups, DemarcMatrixSection, \
                                                 _demarc_matrix_peek_line (self, row)->group))

/* demarc-matrix-pick.c */
GArray     *_demarc_matrix_pick            (DemarcMatrixTable         *table,
                                            const DemarcMatrixOptions *options);

/* demarc-matrix-fold.c */
char       *_demarc_matrix_dup_known_folds (DemarcModel      *model,
                                            DemarcScheme     *scheme,
                                            DemarcMatrixGroup group,
                                            const char       *list);

/* demarc-matrix-read.c */
const char *_demarc_matrix_get_choice      (guint position);

/* demarc-matrix-where.c */
gboolean    _demarc_matrix_find_where      (DemarcModel  *model,
                                            const char   *words,
                                            DemarcLayer **layer,
                                            DemarcOwner  *owner,
                                            char        **hint);
char       *_demarc_matrix_dup_where       (DemarcLayer *layer,
                                            DemarcOwner  owner);
void        _demarc_matrix_offer_layers    (DemarcNearest *nearest,
                                            DemarcModel   *model);

G_END_DECLS
