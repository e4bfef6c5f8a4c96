/* demarc-step.h: a step of a talk
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-change.h"

G_BEGIN_DECLS

/**
 * DemarcStepFlags:
 * @DEMARC_STEP_SHOWN: neither of the following
 * @DEMARC_STEP_HIDDEN: left out on stage unless it is jumped to
 * @DEMARC_STEP_END: the talk ends with it; what follows is kept for questions
 *
 * Which part a step has in its talk.
 */
typedef enum
{
  DEMARC_STEP_SHOWN  = 0,
  DEMARC_STEP_HIDDEN = 1 << 0,
  DEMARC_STEP_END    = 1 << 1,
} DemarcStepFlags;

/**
 * DemarcReveal:
 * @show: (array zero-terminated=1): the ids of the layers that come
 * @hide: (array zero-terminated=1): the ids of the layers that leave again
 *
 * One step of the order in which a step builds its layers.
 */
typedef struct
{
  char **show;
  char **hide;
} DemarcReveal;

#define DEMARC_TYPE_STEP (demarc_step_get_type ())

G_DECLARE_FINAL_TYPE (DemarcStep, demarc_step, DEMARC, STEP, GObject)

DemarcStep         *demarc_step_new           (const char   *heading,
                                               DemarcChange *change);
DemarcStep         *demarc_step_with_heading  (DemarcStep *self,
                                               const char *heading);
DemarcStep         *demarc_step_with_change   (DemarcStep   *self,
                                               DemarcChange *change);
DemarcStep         *demarc_step_with_notes    (DemarcStep *self,
                                               const char *notes);
DemarcStep         *demarc_step_with_lit      (DemarcStep        *self,
                                               const char *const *layers);
DemarcStep         *demarc_step_with_reveal   (DemarcStep        *self,
                                               const char *const *show,
                                               const char *const *hide);
DemarcStep         *demarc_step_without_build (DemarcStep *self);
DemarcStep         *demarc_step_with_seconds  (DemarcStep *self,
                                               guint       seconds);
DemarcStep         *demarc_step_with_flags    (DemarcStep     *self,
                                               DemarcStepFlags flags);
DemarcStep         *demarc_step_with_problem  (DemarcStep *self,
                                               const char *problem);

const char         *demarc_step_get_heading   (DemarcStep *self);
DemarcChange       *demarc_step_get_change    (DemarcStep *self);
const char         *demarc_step_get_notes     (DemarcStep *self);
const char *const *demarc_step_get_lit       (DemarcStep *self);
guint               demarc_step_get_n_reveals (DemarcStep *self);
const DemarcReveal *demarc_step_get_reveal    (DemarcStep *self,
                                               guint       position);
guint               demarc_step_get_seconds   (DemarcStep *self);
DemarcStepFlags     demarc_step_get_flags     (DemarcStep *self);
const char         *demarc_step_get_problem   (DemarcStep *self);

G_END_DECLS
