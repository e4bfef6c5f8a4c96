/* demarc-script.h: a talk as it goes on one model
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-talk.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_SCRIPT (demarc_script_get_type ())

G_DECLARE_FINAL_TYPE (DemarcScript, demarc_script, DEMARC, SCRIPT, GObject)

DemarcScript *demarc_script_new           (DemarcTalk  *talk,
                                           DemarcModel *model);

DemarcTalk   *demarc_script_get_talk      (DemarcScript *self);
DemarcModel  *demarc_script_get_model     (DemarcScript *self);
guint         demarc_script_get_n_steps   (DemarcScript *self);
DemarcStep   *demarc_script_get_step      (DemarcScript *self,
                                           guint         position);
DemarcPlace  *demarc_script_get_place     (DemarcScript *self,
                                           guint         position);
const char   *demarc_script_get_problem   (DemarcScript *self,
                                           guint         position);
guint64       demarc_script_get_lit       (DemarcScript *self,
                                           guint         position);
guint         demarc_script_get_n_reveals (DemarcScript *self,
                                           guint         position);
guint64       demarc_script_get_covered   (DemarcScript *self,
                                           guint         position,
                                           guint         reveal);

gboolean      demarc_script_is_walked     (DemarcScript *self,
                                           guint         position);
int           demarc_script_find_next     (DemarcScript *self,
                                           int           position);
int           demarc_script_find_previous (DemarcScript *self,
                                           int           position);
guint         demarc_script_count_walked  (DemarcScript *self,
                                           guint         up_to);
guint         demarc_script_get_budget    (DemarcScript *self,
                                           guint         up_to);
void          demarc_script_report        (DemarcScript   *self,
                                           const char     *bytes,
                                           gsize           length,
                                           DemarcProblems *problems);

G_END_DECLS
