/* demarc-stage-keys.h: what the keys of a speaker do
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-stage.h"

G_BEGIN_DECLS

/**
 * DemarcStageCommand:
 * @DEMARC_STAGE_LEAVE: end the talk
 * @DEMARC_STAGE_SEARCH: go anywhere in the model
 * @DEMARC_STAGE_HELP: tell the keys
 *
 * What keys ask of the window that they are pressed in.
 */
typedef enum
{
  DEMARC_STAGE_LEAVE,
  DEMARC_STAGE_SEARCH,
  DEMARC_STAGE_HELP,
} DemarcStageCommand;

#define DEMARC_TYPE_STAGE_KEYS (demarc_stage_keys_get_type ())

G_DECLARE_FINAL_TYPE (DemarcStageKeys, demarc_stage_keys, DEMARC, STAGE_KEYS, GObject)

DemarcStageKeys *demarc_stage_keys_new    (DemarcStage *stage);

void             demarc_stage_keys_attach (DemarcStageKeys *self,
                                           GtkWidget       *window);
gboolean         demarc_stage_keys_press  (DemarcStageKeys *self,
                                           guint            key,
                                           GdkModifierType  modifiers);

G_END_DECLS
