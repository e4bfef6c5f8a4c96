/* demarc-sets.h: all sets of services that people named
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "demarc-set.h"

G_BEGIN_DECLS

/**
 * DEMARC_SETS_ERROR:
 *
 * The domain of errors in sets.
 */
#define DEMARC_SETS_ERROR (demarc_sets_error_quark ())

/**
 * DemarcSetsError:
 * @DEMARC_SETS_ERROR_DAMAGED: the file is not one of sets; it was moved aside
 * @DEMARC_SETS_ERROR_LOCKED: the file could not be read, or is for a newer version; it is not
 *   written, so that nothing in it is lost
 * @DEMARC_SETS_ERROR_NAME: the name is empty, or another set has it
 * @DEMARC_SETS_ERROR_FULL: there are as many sets as there can be
 *
 * Why sets could not be read or kept.
 */
typedef enum
{
  DEMARC_SETS_ERROR_DAMAGED,
  DEMARC_SETS_ERROR_LOCKED,
  DEMARC_SETS_ERROR_NAME,
  DEMARC_SETS_ERROR_FULL,
} DemarcSetsError;

GQuark      demarc_sets_error_quark (void);

/**
 * DEMARC_SETS_MAX:
 *
 * How many sets there are at most.
 */
#define DEMARC_SETS_MAX 500

#define DEMARC_TYPE_SETS (demarc_sets_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSets, demarc_sets, DEMARC, SETS, GObject)

DemarcSets *demarc_sets_new         (const char *path);
DemarcSets *demarc_sets_get_default (void);
gboolean    demarc_sets_load        (DemarcSets *self,
                                     GError    **error);
gboolean    demarc_sets_ensure      (DemarcSets *self,
                                     GError    **error);

guint       demarc_sets_get_n       (DemarcSets *self);
DemarcSet  *demarc_sets_get         (DemarcSets *self,
                                     guint       position);
int         demarc_sets_find        (DemarcSets *self,
                                     const char *name);

gboolean    demarc_sets_keep        (DemarcSets *self,
                                     const char *name,
                                     const char *columns,
                                     GError    **error);
gboolean    demarc_sets_rename      (DemarcSets *self,
                                     guint       position,
                                     const char *name,
                                     GError    **error);
gboolean    demarc_sets_remove      (DemarcSets *self,
                                     guint       position,
                                     GError    **error);
gboolean    demarc_sets_restore     (DemarcSets *self,
                                     guint       position,
                                     DemarcSet  *set,
                                     GError    **error);

G_END_DECLS
