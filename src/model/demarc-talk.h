/* demarc-talk.h: a walk through a model, step by step
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-problem.h"
#include "demarc-step.h"

G_BEGIN_DECLS

/**
 * DEMARC_TALK_ERROR:
 * The domain of errors in talks.
 */
#define DEMARC_TALK_ERROR (demarc_talk_error_quark ())

/**
 * DemarcTalkError:
 * @DEMARC_TALK_ERROR_INVALID: nothing of the file can be used
 * Why a talk cannot be opened.
 */
typedef enum
{
  DEMARC_TALK_ERROR_INVALID,
} DemarcTalkError;

/**
 * DEMARC_TALK_SUFFIX:
 * How the name of a file ends that holds a talk.
 */
#define DEMARC_TALK_SUFFIX ".demarc-talk.json"

GQuark       demarc_talk_error_quark   (void);

#define DEMARC_TYPE_TALK (demarc_talk_get_type ())

G_DECLARE_FINAL_TYPE (DemarcTalk, demarc_talk, DEMARC, TALK, GObject)

DemarcTalk  *demarc_talk_new           (const char *title);
DemarcTalk  *demarc_talk_new_for_bytes (GBytes          *bytes,
                                        const char      *file,
                                        DemarcProblems **problems,
                                        GError         **error);
gboolean     demarc_talk_is_in         (GBytes     *bytes,
                                        const char *file);
GBytes      *demarc_talk_write         (DemarcTalk *self);

DemarcTalk  *demarc_talk_with_title    (DemarcTalk *self,
                                        const char *title);
DemarcTalk  *demarc_talk_with_summary  (DemarcTalk *self,
                                        const char *summary);
DemarcTalk  *demarc_talk_with_step     (DemarcTalk *self,
                                        guint       position,
                                        DemarcStep *step);
DemarcTalk  *demarc_talk_with_place    (DemarcTalk  *self,
                                        guint        position,
                                        const char  *heading,
                                        DemarcPlace *place);
DemarcTalk  *demarc_talk_without_step  (DemarcTalk *self,
                                        guint       position);
DemarcTalk  *demarc_talk_with_moved    (DemarcTalk *self,
                                        guint       from,
                                        guint       to);

const char  *demarc_talk_get_title     (DemarcTalk *self);
const char  *demarc_talk_get_summary   (DemarcTalk *self);
const char  *demarc_talk_get_language  (DemarcTalk *self);
guint        demarc_talk_get_n_steps   (DemarcTalk *self);
DemarcStep  *demarc_talk_get_step      (DemarcTalk *self,
                                        guint       position);
DemarcPlace *demarc_talk_get_place     (DemarcTalk *self,
                                        guint       position);

G_END_DECLS
