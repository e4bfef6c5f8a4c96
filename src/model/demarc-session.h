/* demarc-session.h: what is open and where one is in it
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-comparison.h"
#include "demarc-place.h"
#include "demarc-stack.h"
#include "demarc-what-if.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_SESSION (demarc_session_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSession, demarc_session, DEMARC, SESSION, GObject)

DemarcSession    *demarc_session_new               (DemarcModel *model);

DemarcModel      *demarc_session_get_model         (DemarcSession *self);
void              demarc_session_set_model         (DemarcSession *self,
                                                    DemarcModel   *model);
DemarcPlace      *demarc_session_get_place         (DemarcSession *self);
gboolean          demarc_session_go                (DemarcSession *self,
                                                    DemarcPlace   *place,
                                                    GError       **error);
gboolean          demarc_session_replace           (DemarcSession *self,
                                                    DemarcPlace   *place,
                                                    GError       **error);
void              demarc_session_go_to_subject     (DemarcSession *self,
                                                    DemarcSubject *subject);
void              demarc_session_set_scheme        (DemarcSession *self,
                                                    DemarcScheme  *scheme);
void              demarc_session_set_option        (DemarcSession *self,
                                                    const char    *option,
                                                    const char    *value);
gboolean          demarc_session_can_go_back       (DemarcSession *self);
gboolean          demarc_session_can_go_forward    (DemarcSession *self);
void              demarc_session_go_back           (DemarcSession *self);
void              demarc_session_go_forward        (DemarcSession *self);
DemarcPlace      *demarc_session_peek              (DemarcSession *self,
                                                    gboolean       forward);

DemarcSubject    *demarc_session_get_subject       (DemarcSession *self);
DemarcScheme     *demarc_session_get_scheme        (DemarcSession *self);
DemarcSource     *demarc_session_get_lens          (DemarcSession *self);
DemarcLayer      *demarc_session_get_layer         (DemarcSession *self);
DemarcStack      *demarc_session_get_stack         (DemarcSession *self);
DemarcStack      *demarc_session_get_toward        (DemarcSession *self,
                                                    double        *by);
DemarcComparison *demarc_session_get_comparison    (DemarcSession *self);
DemarcWhatIf     *demarc_session_get_what_if       (DemarcSession *self);
const char       *demarc_session_get_columns       (DemarcSession *self);
char             *demarc_session_dup_known_columns (DemarcSession *self,
                                                    const char    *columns);
void              demarc_session_set_columns       (DemarcSession *self,
                                                    const char    *columns);
guint             demarc_session_get_column        (DemarcSession *self);
const char       *demarc_session_get_basket        (DemarcSession *self);
void              demarc_session_set_basket        (DemarcSession *self,
                                                    const char    *services);
DemarcStack      *demarc_session_dup_stack_of      (DemarcSession *self,
                                                    DemarcSubject *subject);

G_END_DECLS
