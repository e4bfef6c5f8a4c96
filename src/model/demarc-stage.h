/* demarc-stage.h: where a speaker is in a talk
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-script.h"
#include "demarc-session.h"

G_BEGIN_DECLS

/**
 * DemarcCurtain:
 * @DEMARC_CURTAIN_OPEN: the audience sees the stage
 * @DEMARC_CURTAIN_BLACK: it sees black
 * @DEMARC_CURTAIN_WHITE: it sees white
 *
 * What is between the audience and the stage.
 */
typedef enum
{
  DEMARC_CURTAIN_OPEN,
  DEMARC_CURTAIN_BLACK,
  DEMARC_CURTAIN_WHITE,
} DemarcCurtain;

#define DEMARC_TYPE_STAGE (demarc_stage_get_type ())

G_DECLARE_FINAL_TYPE (DemarcStage, demarc_stage, DEMARC, STAGE, GObject)

DemarcStage   *demarc_stage_new          (DemarcScript *script);

DemarcScript  *demarc_stage_get_script   (DemarcStage *self);
void           demarc_stage_set_script   (DemarcStage  *self,
                                          DemarcScript *script);
DemarcSession *demarc_stage_get_session  (DemarcStage *self);
int            demarc_stage_get_position (DemarcStage *self);
guint          demarc_stage_get_reveal   (DemarcStage *self);
guint64        demarc_stage_get_covered  (DemarcStage *self);
guint64        demarc_stage_get_lit      (DemarcStage *self);
void           demarc_stage_set_pointed  (DemarcStage *self,
                                          guint64      layers);

gboolean       demarc_stage_go_next      (DemarcStage *self);
gboolean       demarc_stage_go_previous  (DemarcStage *self);
gboolean       demarc_stage_go_first     (DemarcStage *self);
gboolean       demarc_stage_go_last      (DemarcStage *self);
gboolean       demarc_stage_go_to        (DemarcStage *self,
                                          guint        position);

gboolean       demarc_stage_has_left     (DemarcStage *self);
void           demarc_stage_return       (DemarcStage *self);

DemarcCurtain  demarc_stage_get_curtain  (DemarcStage *self);
void           demarc_stage_set_curtain  (DemarcStage  *self,
                                          DemarcCurtain curtain);
gboolean       demarc_stage_is_frozen    (DemarcStage *self);
void           demarc_stage_set_frozen   (DemarcStage *self,
                                          gboolean     is_frozen);

G_END_DECLS
