/* demarc-layer.h: a layer of the model
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_LAYER (demarc_layer_get_type ())

G_DECLARE_FINAL_TYPE (DemarcLayer, demarc_layer, DEMARC, LAYER, DemarcEntry)

const char   *demarc_layer_get_summary      (DemarcLayer *self);
const char   *demarc_layer_get_meaning      (DemarcLayer *self);
int           demarc_layer_get_icon         (DemarcLayer *self);
DemarcControl demarc_layer_get_control      (DemarcLayer *self);
const char   *demarc_layer_get_control_note (DemarcLayer *self);
DemarcList    demarc_layer_get_examples     (DemarcLayer *self);
const char   *demarc_layer_get_half         (DemarcLayer *self,
                                             DemarcParty  party);
DemarcList    demarc_layer_get_words        (DemarcLayer *self);
DemarcList    demarc_layer_get_points       (DemarcLayer *self);

G_END_DECLS
