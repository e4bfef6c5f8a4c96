/* demarc-model-values.h: what the lists of a model hold
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-model.h"

G_BEGIN_DECLS

/* All of these are passed by value. Their texts and entries belong to the model. */

/**
 * DemarcCite:
 * @source: a source
 * @at: the place in it, or ""
 *
 * Where something is said.
 */
typedef struct
{
  DemarcSource *source;
  const char   *at;
} DemarcCite;

/**
 * DemarcPoint:
 * @text: a statement
 * @sources: a list of citations
 *
 * Something that sources say.
 */
typedef struct
{
  const char *text;
  DemarcList  sources;
} DemarcPoint;

/**
 * DemarcDuty:
 * @text: a verb phrase
 * @layer: the layer it belongs to
 * @sources: a list of citations
 * @unconfirmed: whether no page was found that says so
 *
 * Something that a side has to do.
 */
typedef struct
{
  const char  *text;
  DemarcLayer *layer;
  DemarcList   sources;
  gboolean     unconfirmed;
} DemarcDuty;

/**
 * DemarcPlacement:
 * @category: (nullable): the category
 * @named: whether a source names the service there; otherwise it follows from the definition
 * @sources: a list of citations: those who name it
 * @note: what else there is to say, or ""
 *
 * The category of a service in one scheme, and on what ground.
 */
typedef struct
{
  DemarcCategory *category;
  gboolean        named;
  DemarcList      sources;
  const char     *note;
} DemarcPlacement;

/**
 * DemarcTrap:
 * @text: what people get wrong, or ""
 * @layers: a list of references to layers
 * @sources: a list of citations
 * @unconfirmed: whether no page was found that says so
 *
 * The thing that goes wrong most often with a service.
 */
typedef struct
{
  const char *text;
  DemarcList  layers;
  DemarcList  sources;
  gboolean    unconfirmed;
} DemarcTrap;

/**
 * DemarcToolUse:
 * @tool: a tool
 * @use: what it is good for here
 *
 * A tool for a service.
 */
typedef struct
{
  DemarcTool *tool;
  const char *use;
} DemarcToolUse;

/**
 * DemarcStatement:
 * @source: a source
 * @at: the place in it, or ""
 * @halves: what it gives to each party, or ""
 *
 * What a source says of a category.
 */
typedef struct
{
  DemarcSource *source;
  const char   *at;
  const char   *halves[DEMARC_N_PARTIES];
} DemarcStatement;

/**
 * DemarcSpot:
 * @subject: text that names a subject
 * @layer: a layer of it
 *
 * A cell, by name.
 */
typedef struct
{
  const char  *subject;
  DemarcLayer *layer;
} DemarcSpot;

DemarcCite      demarc_model_get_cite      (DemarcModel *self,
                                            DemarcList   cites,
                                            guint        position);
DemarcPoint     demarc_model_get_point     (DemarcModel *self,
                                            DemarcList   points,
                                            guint        position);
DemarcList      demarc_model_get_overview  (DemarcModel *self);
DemarcList      demarc_model_get_duties    (DemarcModel   *self,
                                            DemarcService *service,
                                            DemarcParty    party);
DemarcDuty      demarc_model_get_duty      (DemarcModel *self,
                                            DemarcList   duties,
                                            guint        position);
DemarcPlacement demarc_model_get_placement (DemarcModel   *self,
                                            DemarcService *service,
                                            DemarcScheme  *scheme);
DemarcTrap      demarc_model_get_trap      (DemarcModel   *self,
                                            DemarcService *service);
DemarcList      demarc_model_get_tool_uses (DemarcModel   *self,
                                            DemarcService *service);
DemarcToolUse   demarc_model_get_tool_use  (DemarcModel *self,
                                            DemarcList   uses,
                                            guint        position);
DemarcStatement demarc_model_get_statement (DemarcModel *self,
                                            DemarcList   statements,
                                            guint        position);
DemarcSpot      demarc_model_get_spot      (DemarcModel *self,
                                            DemarcList   spots,
                                            guint        position);

G_END_DECLS
