/* demarc-talk-shapes.h: the records of a talk
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-reader.h"

G_BEGIN_DECLS

/* The newest version of the talk format that this program reads. */
#define DEMARC_TALK_FORMAT 1

/* For each shape, its fields in the order of its table. */

enum /* layers that come or leave together */
{
  REVEAL_SHOW,
  REVEAL_HIDE,
  N_REVEAL_FIELDS,
};

enum
{
  STEP_HEADING,
  STEP_PLACE,
  STEP_SPOTLIGHT,
  STEP_BUILD,
  STEP_NOTES,
  STEP_SECONDS,
  STEP_HIDDEN,
  STEP_END,
  N_STEP_FIELDS,
};

enum
{
  TALK_FORMAT,
  TALK_TITLE,
  TALK_SUMMARY,
  TALK_LANGUAGE,
  TALK_STEPS,
  N_TALK_FIELDS,
};

const DemarcVocabulary *demarc_talk_get_vocabulary (void);

G_END_DECLS
