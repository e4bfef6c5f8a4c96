/* demarc-tool.h: a tool that helps with a duty
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-entry.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_TOOL (demarc_tool_get_type ())

G_DECLARE_FINAL_TYPE (DemarcTool, demarc_tool, DEMARC, TOOL, DemarcEntry)

DemarcList  demarc_tool_get_aliases (DemarcTool *self);
DemarcParty demarc_tool_get_party   (DemarcTool *self);
const char *demarc_tool_get_use     (DemarcTool *self);
DemarcList  demarc_tool_get_layers  (DemarcTool *self);
DemarcList  demarc_tool_get_sources (DemarcTool *self);

G_END_DECLS
