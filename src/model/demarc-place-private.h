/* demarc-place-private.h: what a place is made of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-place.h"

G_BEGIN_DECLS

#define DEMARC_PLACE_N_OPTIONS 22

/**
 * DemarcPlace:
 *
 * Exactly what is being looked at: a page, a subject on it or several, and options such as the
 * scheme, the lens and the selected layer. It is immutable and has one text, such as
 * `demarc:explore/rds?layer=guest-os`, by which it is kept, copied, and given on the command line.
 */
struct _DemarcPlace
{
  GObject     parent_instance;

  /* Owned */
  char       *subject;
  char       *values[DEMARC_PLACE_N_OPTIONS];
  char       *text;

  DemarcPage  page;
};

#define _demarc_place_value(self, option) (&(self)->values[_demarc_place_find_option (option)])

int          _demarc_place_find_option       (const char *option);
const char  *_demarc_place_get_option_name   (guint position);
gboolean     _demarc_place_find_page         (const char *word,
                                              DemarcPage *page,
                                              GError    **error);
void         _demarc_place_drop_foreign      (DemarcPlace *self);
DemarcPlace *_demarc_place_finish            (DemarcPlace *self);
DemarcPlace *_demarc_place_copy              (DemarcPlace *self);
gboolean     _demarc_place_set_unknown_error (GError    **error,
                                              const char *format,
                                              const char *word,
                                              char       *hint);

char        *_demarc_place_dup_shown         (const char *text);

/* demarc-place-columns.c */
gboolean     _demarc_place_check_columns     (DemarcPlace *self,
                                              DemarcModel *model,
                                              GError     **error);

/* demarc-place-incidents.c */
gboolean     _demarc_place_check_incident    (DemarcPlace *self,
                                              DemarcModel *model,
                                              GError     **error);

/* demarc-place-matrix.c */
gboolean     _demarc_place_check_matrix      (DemarcPlace  *self,
                                              DemarcModel  *model,
                                              DemarcScheme *scheme,
                                              GError      **error);

/* demarc-place-what-if.c */
gboolean     _demarc_place_check_what_if     (DemarcPlace  *self,
                                              DemarcModel  *model,
                                              GError      **error);

/* demarc-place-workload.c */
gboolean     _demarc_place_check_workload    (DemarcPlace *self,
                                              DemarcModel *model,
                                              GError     **error);

G_END_DECLS
