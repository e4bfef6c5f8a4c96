/* demarc-tool.c: a tool that helps with a duty
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-tool.h"

#include "demarc-model-shapes.h"

/**
 * DemarcTool:
 *
 * A tool: of the provider, or a kind that the customer brings.
 */
struct _DemarcTool
{
  DemarcEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcTool, demarc_tool, DEMARC_TYPE_ENTRY)

static void
demarc_tool_class_init (DemarcToolClass *klass)
{
  DEMARC_ENTRY_CLASS (klass)->id_field = TOOL_ID;
  DEMARC_ENTRY_CLASS (klass)->title_field = TOOL_NAME;
}

static void
demarc_tool_init (DemarcTool *self)
{
}

static DemarcRecord
get_record (DemarcTool *self)
{
  return demarc_entry_get_record (DEMARC_ENTRY (self));
}

/**
 * demarc_tool_get_aliases:
 * @self: a tool
 *
 * Gets older and other names.
 *
 * Returns: a list of texts
 */
DemarcList
demarc_tool_get_aliases (DemarcTool *self)
{
  g_return_val_if_fail (DEMARC_IS_TOOL (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), TOOL_ALIASES);
}

/**
 * demarc_tool_get_party:
 * @self: a tool
 *
 * Gets which side makes it.
 *
 * Returns: the side
 */
DemarcParty
demarc_tool_get_party (DemarcTool *self)
{
  g_return_val_if_fail (DEMARC_IS_TOOL (self), DEMARC_PARTY_PROVIDER);

  return (DemarcParty) demarc_record_get_ref (get_record (self), TOOL_PARTY);
}

/**
 * demarc_tool_get_use:
 * @self: a tool
 *
 * Gets what it is for.
 *
 * Returns: (transfer none): a verb phrase
 */
const char *
demarc_tool_get_use (DemarcTool *self)
{
  g_return_val_if_fail (DEMARC_IS_TOOL (self), NULL);

  return demarc_record_get_text (get_record (self), TOOL_USE);
}

/**
 * demarc_tool_get_layers:
 * @self: a tool
 *
 * Gets the layers it helps with.
 *
 * Returns: a list of references to layers
 */
DemarcList
demarc_tool_get_layers (DemarcTool *self)
{
  g_return_val_if_fail (DEMARC_IS_TOOL (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), TOOL_LAYERS);
}

/**
 * demarc_tool_get_sources:
 * @self: a tool
 *
 * Gets who says so.
 *
 * Returns: a list of citations
 */
DemarcList
demarc_tool_get_sources (DemarcTool *self)
{
  g_return_val_if_fail (DEMARC_IS_TOOL (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), TOOL_SOURCES);
}
