/* demarc-model.h: what is known of a provider's split
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-area.h"
#include "demarc-category.h"
#include "demarc-conflict.h"
#include "demarc-dated.h"
#include "demarc-incident.h"
#include "demarc-layer.h"
#include "demarc-misconception.h"
#include "demarc-note.h"
#include "demarc-problem.h"
#include "demarc-scheme.h"
#include "demarc-service.h"
#include "demarc-source.h"
#include "demarc-term.h"
#include "demarc-tool.h"
#include "demarc-variant.h"

G_BEGIN_DECLS

/**
 * DEMARC_MODEL_ERROR:
 *
 * The domain of errors in loading a model.
 */
#define DEMARC_MODEL_ERROR (demarc_model_error_quark ())

/**
 * DemarcModelError:
 * @DEMARC_MODEL_ERROR_INVALID: the file is not a model; the problems tell why
 *
 * Why a model could not be loaded. A file that cannot be read is a %G_IO_ERROR.
 */
typedef enum
{
  DEMARC_MODEL_ERROR_INVALID,
} DemarcModelError;

GQuark               demarc_model_error_quark          (void);

#define DEMARC_TYPE_MODEL (demarc_model_get_type ())

G_DECLARE_FINAL_TYPE (DemarcModel, demarc_model, DEMARC, MODEL, GObject)

DemarcModel         *demarc_model_get_builtin          (void);
DemarcModel         *demarc_model_new_for_bytes        (GBytes          *bytes,
                                                        const char      *file,
                                                        DemarcProblems **problems,
                                                        GError         **error);
DemarcModel         *demarc_model_new_for_file         (GFile           *file,
                                                        DemarcProblems **problems,
                                                        GError         **error);
DemarcModel         *demarc_model_new_for_store        (DemarcStore *store);

DemarcStore         *demarc_model_get_store            (DemarcModel *self);
const char          *demarc_model_get_id               (DemarcModel *self);
const char          *demarc_model_get_title            (DemarcModel *self);
const char          *demarc_model_get_summary          (DemarcModel *self);
const char          *demarc_model_get_language         (DemarcModel *self);
const char          *demarc_model_get_updated          (DemarcModel *self);
const char          *demarc_model_get_party_name       (DemarcModel *self,
                                                        DemarcParty  party);
const char          *demarc_model_get_party_title      (DemarcModel *self,
                                                        DemarcParty  party);
const char          *demarc_model_get_party_motto      (DemarcModel *self,
                                                        DemarcParty  party);

guint                demarc_model_get_n_layers         (DemarcModel *self);
DemarcLayer         *demarc_model_get_layer            (DemarcModel *self,
                                                        guint        position);
guint                demarc_model_get_n_services       (DemarcModel *self);
DemarcService       *demarc_model_get_service          (DemarcModel *self,
                                                        guint        position);
guint                demarc_model_get_n_schemes        (DemarcModel *self);
DemarcScheme        *demarc_model_get_scheme           (DemarcModel *self,
                                                        guint        position);
guint                demarc_model_get_n_all_categories (DemarcModel *self);
DemarcCategory      *demarc_model_get_any_category     (DemarcModel *self,
                                                        guint        position);
DemarcCategory      *demarc_model_get_category         (DemarcModel  *self,
                                                        DemarcScheme *scheme,
                                                        guint         position);
DemarcScheme        *demarc_model_get_category_scheme  (DemarcModel    *self,
                                                        DemarcCategory *category);
guint                demarc_model_get_n_sources        (DemarcModel *self);
DemarcSource        *demarc_model_get_source           (DemarcModel *self,
                                                        guint        position);
guint                demarc_model_get_n_areas          (DemarcModel *self);
DemarcArea          *demarc_model_get_area             (DemarcModel *self,
                                                        guint        position);
guint                demarc_model_get_n_tools          (DemarcModel *self);
DemarcTool          *demarc_model_get_tool             (DemarcModel *self,
                                                        guint        position);
guint                demarc_model_get_n_misconceptions (DemarcModel *self);
DemarcMisconception *demarc_model_get_misconception    (DemarcModel *self,
                                                        guint        position);
guint                demarc_model_get_n_conflicts      (DemarcModel *self);
DemarcConflict      *demarc_model_get_conflict         (DemarcModel *self,
                                                        guint        position);
guint                demarc_model_get_n_dated          (DemarcModel *self);
DemarcDated         *demarc_model_get_dated            (DemarcModel *self,
                                                        guint        position);
guint                demarc_model_get_n_incidents      (DemarcModel *self);
DemarcIncident      *demarc_model_get_incident         (DemarcModel *self,
                                                        guint        position);
guint                demarc_model_get_n_takeaways      (DemarcModel *self);
DemarcNote          *demarc_model_get_takeaway         (DemarcModel *self,
                                                        guint        position);
guint                demarc_model_get_n_terms          (DemarcModel *self);
DemarcTerm          *demarc_model_get_term             (DemarcModel *self,
                                                        guint        position);
DemarcVariant       *demarc_model_get_variant          (DemarcModel   *self,
                                                        DemarcService *service,
                                                        guint          position);

DemarcEntry         *demarc_model_find_area            (DemarcModel *self,
                                                        const char  *words,
                                                        char       **hint);
DemarcEntry         *demarc_model_find_layer           (DemarcModel *self,
                                                        const char  *words,
                                                        char       **hint);
DemarcEntry         *demarc_model_find_scheme          (DemarcModel *self,
                                                        const char  *words,
                                                        char       **hint);
DemarcEntry         *demarc_model_find_source          (DemarcModel *self,
                                                        const char  *words,
                                                        char       **hint);
DemarcEntry         *demarc_model_find_incident        (DemarcModel *self,
                                                        const char  *words,
                                                        char       **hint);

char                *demarc_model_dup_mid_sentence     (DemarcModel *self,
                                                        const char  *title);

G_END_DECLS
