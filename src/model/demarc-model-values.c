/* demarc-model-values.c: what the lists of a model hold
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-model-values.h"

#include "demarc-model-shapes.h"

static DemarcRecord
get_record (gpointer entry)
{
  return demarc_entry_get_record (DEMARC_ENTRY (entry));
}

static DemarcRecord
get_root (DemarcModel *self)
{
  return demarc_store_get_root (demarc_model_get_store (self));
}

/**
 * demarc_model_get_cite:
 * @self: a model
 * @cites: a list of citations
 * @position: which one, from 0
 *
 * Reads a citation.
 *
 * Returns: the citation
 */
DemarcCite
demarc_model_get_cite (DemarcModel *self,
                       DemarcList   cites,
                       guint        position)
{
  DemarcRecord record = demarc_list_get_record (cites, position);
  guint source = (guint) demarc_record_get_ref (record, CITE_SOURCE);

  return (DemarcCite) {
    .source = demarc_model_get_source (self, source),
    .at = demarc_record_get_text (record, CITE_AT),
  };
}

/**
 * demarc_model_get_point:
 * @self: a model
 * @points: a list of points
 * @position: which one, from 0
 *
 * Reads a point.
 *
 * Returns: the point
 */
DemarcPoint
demarc_model_get_point (DemarcModel *self,
                        DemarcList   points,
                        guint        position)
{
  DemarcRecord record = demarc_list_get_record (points, position);

  return (DemarcPoint) {
    .text = demarc_record_get_text (record, POINT_TEXT),
    .sources = demarc_record_get_list (record, POINT_SOURCES),
  };
}

/**
 * demarc_model_get_overview:
 * @self: a model
 *
 * Gets what is to be said of the split as a whole.
 *
 * Returns: a list of points
 */
DemarcList
demarc_model_get_overview (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_root (self), MODEL_OVERVIEW);
}

/**
 * demarc_model_get_duties:
 * @self: a model
 * @service: a service
 * @party: a side
 *
 * Gets what a side has to do for a service.
 *
 * Returns: a list of duties
 */
DemarcList
demarc_model_get_duties (DemarcModel   *self,
                         DemarcService *service,
                         DemarcParty    party)
{
  DemarcRecord duties = demarc_record_get_record (get_record (service), SERVICE_DUTIES);

  return demarc_record_get_list (duties, party == DEMARC_PARTY_CUSTOMER ? SIDES_CUSTOMER
                                                                        : SIDES_PROVIDER);
}

/**
 * demarc_model_get_duty:
 * @self: a model
 * @duties: a list of duties
 * @position: which one, from 0
 *
 * Reads a duty.
 *
 * Returns: the duty
 */
DemarcDuty
demarc_model_get_duty (DemarcModel *self,
                       DemarcList   duties,
                       guint        position)
{
  DemarcRecord record = demarc_list_get_record (duties, position);
  guint layer = (guint) demarc_record_get_ref (record, DUTY_LAYER);

  return (DemarcDuty) {
    .text = demarc_record_get_text (record, DUTY_TEXT),
    .layer = demarc_model_get_layer (self, layer),
    .sources = demarc_record_get_list (record, DUTY_SOURCES),
    .unconfirmed = demarc_record_get_word (record, DUTY_UNCONFIRMED) == 2,
  };
}

/**
 * demarc_model_get_placement:
 * @self: a model
 * @service: a service
 * @scheme: a scheme
 *
 * Gets the category of a service in a scheme.
 *
 * Returns: the placement
 */
DemarcPlacement
demarc_model_get_placement (DemarcModel   *self,
                            DemarcService *service,
                            DemarcScheme  *scheme)
{
  DemarcList placements = demarc_record_get_list (get_record (service), SERVICE_CATEGORIES);
  DemarcRecord record = demarc_list_find_pair (placements,
                                               demarc_entry_get_position (DEMARC_ENTRY (scheme)));
  int category = demarc_record_get_ref (record, PLACEMENT_CATEGORY);

  return (DemarcPlacement) {
    .category = category < 0 ? NULL : demarc_model_get_any_category (self, (guint) category),
    .named = demarc_record_get_word (record, PLACEMENT_GROUND) == GROUND_WORD_NAMED,
    .sources = demarc_record_get_list (record, PLACEMENT_SOURCES),
    .note = demarc_record_get_text (record, PLACEMENT_NOTE),
  };
}

/**
 * demarc_model_get_trap:
 * @self: a model
 * @service: a service
 *
 * Gets what goes wrong most often with a service.
 *
 * Returns: the trap; its text is "" where there is none
 */
DemarcTrap
demarc_model_get_trap (DemarcModel   *self,
                       DemarcService *service)
{
  DemarcRecord record = demarc_record_get_record (get_record (service), SERVICE_TRAP);

  return (DemarcTrap) {
    .text = demarc_record_get_text (record, TRAP_TEXT),
    .layers = demarc_record_get_list (record, TRAP_LAYERS),
    .sources = demarc_record_get_list (record, TRAP_SOURCES),
    .unconfirmed = demarc_record_get_word (record, TRAP_UNCONFIRMED) == 2,
  };
}

/**
 * demarc_model_get_tool_uses:
 * @self: a model
 * @service: a service
 *
 * Gets the tools that help with a service.
 *
 * Returns: a list of uses
 */
DemarcList
demarc_model_get_tool_uses (DemarcModel   *self,
                            DemarcService *service)
{
  return demarc_record_get_list (get_record (service), SERVICE_TOOLS);
}

/**
 * demarc_model_get_tool_use:
 * @self: a model
 * @uses: a list of uses
 * @position: which one, from 0
 *
 * Reads a use of a tool. Where the service says nothing of its own, the tool's general use stands.
 *
 * Returns: the use
 */
DemarcToolUse
demarc_model_get_tool_use (DemarcModel *self,
                           DemarcList   uses,
                           guint        position)
{
  DemarcRecord record = demarc_list_get_record (uses, position);
  DemarcTool *tool = demarc_model_get_tool (self, (guint) demarc_record_get_ref (record, USE_TOOL));

  return (DemarcToolUse) {
    .tool = tool,
    .use = demarc_record_has (record, USE_TEXT) ? demarc_record_get_text (record, USE_TEXT)
                                                : demarc_tool_get_use (tool),
  };
}

/**
 * demarc_model_get_statement:
 * @self: a model
 * @statements: a list of statements
 * @position: which one, from 0
 *
 * Reads what a source says of a category.
 *
 * Returns: the statement
 */
DemarcStatement
demarc_model_get_statement (DemarcModel *self,
                            DemarcList   statements,
                            guint        position)
{
  DemarcRecord record = demarc_list_get_record (statements, position);
  guint source = (guint) demarc_record_get_ref (record, STATEMENT_SOURCE);

  return (DemarcStatement) {
    .source = demarc_model_get_source (self, source),
    .at = demarc_record_get_text (record, STATEMENT_AT),
    .halves = {
      [DEMARC_PARTY_CUSTOMER] = demarc_record_get_text (record, STATEMENT_CUSTOMER),
      [DEMARC_PARTY_PROVIDER] = demarc_record_get_text (record, STATEMENT_PROVIDER),
    },
  };
}

/**
 * demarc_model_get_spot:
 * @self: a model
 * @spots: a list of spots
 * @position: which one, from 0
 *
 * Reads a spot.
 *
 * Returns: the spot
 */
DemarcSpot
demarc_model_get_spot (DemarcModel *self,
                       DemarcList   spots,
                       guint        position)
{
  DemarcRecord record = demarc_list_get_record (spots, position);
  guint layer = (guint) demarc_record_get_ref (record, SPOT_LAYER);

  return (DemarcSpot) {
    .subject = demarc_record_get_text (record, SPOT_SUBJECT),
    .layer = demarc_model_get_layer (self, layer),
  };
}
