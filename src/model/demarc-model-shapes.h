/* demarc-model-shapes.h: the records of a model
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-reader.h"

G_BEGIN_DECLS

/* The newest version of the model format that this program reads. */
#define DEMARC_MODEL_FORMAT 1

/* The lists of ids in a model. */
enum
{
  LIST_NONE,
  LIST_SOURCE,
  LIST_AREA,
  LIST_LAYER,
  LIST_TOOL,
  LIST_SCHEME,
  LIST_CATEGORY,
  LIST_SERVICE,
  LIST_VARIANT,
  LIST_CONTROL,
  LIST_PRACTICE,
  LIST_MISCONCEPTION,
  LIST_TAKEAWAY,
  LIST_COMPLIANCE,
  LIST_TERM,
  LIST_CONFLICT,
  LIST_DATED,
  LIST_INCIDENT,
  N_LISTS,
};

/* For each shape, its fields in the order of its table. */

enum /* a source, and a place in it */
{
  CITE_SOURCE,
  CITE_AT,
  N_CITE_FIELDS,
};

enum /* who says whose a layer is */
{
  CLAIM_SOURCE,
  CLAIM_AT,
  CLAIM_OWNER,
  CLAIM_BASIS,
  CLAIM_NOTE,
  N_CLAIM_FIELDS,
};

enum /* a layer of a service, a variant or a category */
{
  CELL_OWNER,
  CELL_APPLIES,
  CELL_CUSTOMER,
  CELL_PROVIDER,
  CELL_NOTE,
  CELL_UNCONFIRMED,
  CELL_CLAIMS,
  N_CELL_FIELDS,
};

enum /* something a side has to do */
{
  DUTY_TEXT,
  DUTY_LAYER,
  DUTY_SOURCES,
  DUTY_UNCONFIRMED,
  N_DUTY_FIELDS,
};

enum
{
  PARTY_NAME,
  PARTY_TITLE,
  PARTY_MOTTO,
  PARTY_SUMMARY,
  N_PARTY_FIELDS,
};

enum /* both parties, or both lists of duties */
{
  SIDES_CUSTOMER,
  SIDES_PROVIDER,
  N_SIDES_FIELDS,
};

enum /* a statement with its sources */
{
  POINT_TEXT,
  POINT_SOURCES,
  N_POINT_FIELDS,
};

enum
{
  PART_ID,
  PART_TITLE,
  N_PART_FIELDS,
};

enum
{
  LAYER_ID,
  LAYER_TITLE,
  LAYER_SUMMARY,
  LAYER_MEANING,
  LAYER_ICON,
  LAYER_CONTROL,
  LAYER_CONTROL_NOTE,
  LAYER_EXAMPLES,
  LAYER_CUSTOMER,
  LAYER_PROVIDER,
  LAYER_WORDS,
  LAYER_POINTS,
  LAYER_CLAIMS,
  LAYER_PARTS,
  N_LAYER_FIELDS,
};

enum /* what a source says of a category */
{
  STATEMENT_SOURCE,
  STATEMENT_AT,
  STATEMENT_CUSTOMER,
  STATEMENT_PROVIDER,
  N_STATEMENT_FIELDS,
};

enum
{
  CATEGORY_ID,
  CATEGORY_TITLE,
  CATEGORY_SHORT,
  CATEGORY_SUMMARY,
  CATEGORY_WARNING,
  CATEGORY_STATEMENTS,
  CATEGORY_CELLS,
  N_CATEGORY_FIELDS,
};

enum
{
  SCHEME_ID,
  SCHEME_TITLE,
  SCHEME_SHORT,
  SCHEME_SUMMARY,
  SCHEME_SOURCES,
  SCHEME_CATEGORIES,
  N_SCHEME_FIELDS,
};

enum /* the category of a service in one scheme */
{
  PLACEMENT_CATEGORY,
  PLACEMENT_GROUND,
  PLACEMENT_SOURCES,
  PLACEMENT_NOTE,
  N_PLACEMENT_FIELDS,
};

enum
{
  STATUS_STATE,
  STATUS_SINCE,
  STATUS_TEXT,
  N_STATUS_FIELDS,
};

enum
{
  TRAP_TEXT,
  TRAP_LAYERS,
  TRAP_SOURCES,
  TRAP_UNCONFIRMED,
  N_TRAP_FIELDS,
};

enum /* a tool, and what it is good for with a service */
{
  USE_TOOL,
  USE_TEXT,
  N_USE_FIELDS,
};

enum
{
  VARIANT_ID,
  VARIANT_NAME,
  VARIANT_BASE,
  VARIANT_SUMMARY,
  VARIANT_CELLS,
  VARIANT_SOURCES,
  N_VARIANT_FIELDS,
};

enum
{
  SERVICE_ID,
  SERVICE_NAME,
  SERVICE_ALIASES,
  SERVICE_AREA,
  SERVICE_SUMMARY,
  SERVICE_ABOUT,
  SERVICE_STATUS,
  SERVICE_CATEGORIES,
  SERVICE_CELLS,
  SERVICE_DUTIES,
  SERVICE_TRAP,
  SERVICE_TOOLS,
  SERVICE_VARIANTS,
  N_SERVICE_FIELDS,
};

enum
{
  AREA_ID,
  AREA_TITLE,
  N_AREA_FIELDS,
};

enum
{
  SOURCE_ID,
  SOURCE_KIND,
  SOURCE_TITLE,
  SOURCE_SHORT,
  SOURCE_ADDRESS,
  SOURCE_CHECKED,
  SOURCE_NOTE,
  N_SOURCE_FIELDS,
};

enum
{
  TOOL_ID,
  TOOL_NAME,
  TOOL_ALIASES,
  TOOL_PARTY,
  TOOL_USE,
  TOOL_LAYERS,
  TOOL_SOURCES,
  N_TOOL_FIELDS,
};

enum
{
  EXAMPLE_TITLE,
  EXAMPLE_CUSTOMER,
  EXAMPLE_PROVIDER,
  N_EXAMPLE_FIELDS,
};

enum
{
  CONTROL_ID,
  CONTROL_TITLE,
  CONTROL_SUMMARY,
  CONTROL_EXAMPLES,
  CONTROL_SOURCES,
  N_CONTROL_FIELDS,
};

enum
{
  PRACTICE_ID,
  PRACTICE_TITLE,
  PRACTICE_GROUP,
  PRACTICE_TEXT,
  PRACTICE_LAYERS,
  PRACTICE_SOURCES,
  N_PRACTICE_FIELDS,
};

enum
{
  MISCONCEPTION_ID,
  MISCONCEPTION_CLAIM,
  MISCONCEPTION_TRUTH,
  MISCONCEPTION_NOW,
  MISCONCEPTION_CONSEQUENCE,
  MISCONCEPTION_STATUS,
  MISCONCEPTION_SUBJECTS,
  MISCONCEPTION_LAYERS,
  MISCONCEPTION_SOURCES,
  N_MISCONCEPTION_FIELDS,
};

enum /* takeaways and facts of compliance */
{
  NOTE_ID,
  NOTE_TITLE,
  NOTE_TEXT,
  NOTE_SOURCES,
  N_NOTE_FIELDS,
};

enum
{
  TERM_ID,
  TERM_TERM,
  TERM_MEANING,
  TERM_NOT,
  TERM_ALIASES,
  TERM_SOURCES,
  N_TERM_FIELDS,
};

enum /* a layer of a subject */
{
  SPOT_SUBJECT,
  SPOT_LAYER,
  N_SPOT_FIELDS,
};

enum
{
  CONFLICT_ID,
  CONFLICT_TOPIC,
  CONFLICT_SUMMARY,
  CONFLICT_HANDLING,
  CONFLICT_CELLS,
  CONFLICT_SOURCES,
  N_CONFLICT_FIELDS,
};

enum
{
  DATED_ID,
  DATED_STATEMENT,
  DATED_NOW,
  DATED_SINCE,
  DATED_SINCE_NOTE,
  DATED_SUBJECTS,
  DATED_LAYERS,
  DATED_SOURCES,
  N_DATED_FIELDS,
};

enum
{
  INCIDENT_ID,
  INCIDENT_TITLE,
  INCIDENT_STORY,
  INCIDENT_LAYERS,
  INCIDENT_SUBJECTS,
  N_INCIDENT_FIELDS,
};

/* The root. Its order is the order of reading: what is named must be read before what names it. */
enum
{
  MODEL_FORMAT,
  MODEL_ID,
  MODEL_TITLE,
  MODEL_SUMMARY,
  MODEL_LANGUAGE,
  MODEL_UPDATED,
  MODEL_PARTIES,
  MODEL_SOURCES,
  MODEL_AREAS,
  MODEL_LAYERS,
  MODEL_TOOLS,
  MODEL_SCHEMES,
  MODEL_SERVICES,
  MODEL_OVERVIEW,
  MODEL_CONTROLS,
  MODEL_PRACTICES,
  MODEL_MISCONCEPTIONS,
  MODEL_TAKEAWAYS,
  MODEL_COMPLIANCE,
  MODEL_GLOSSARY,
  MODEL_CONFLICTS,
  MODEL_DATED,
  MODEL_INCIDENTS,
  N_MODEL_FIELDS,
};

/* Choices whose order C depends on; a word keeps the position + 1. */

enum
{
  OWNER_WORD_CUSTOMER = 1,
  OWNER_WORD_SHARED,
  OWNER_WORD_PROVIDER,
};

enum
{
  BASIS_WORD_STATED = 1,
  BASIS_WORD_IMPLIED,
  BASIS_WORD_GENERAL,
  BASIS_WORD_INFERRED,
};

enum
{
  GROUND_WORD_NAMED = 1,
  GROUND_WORD_INFERRED,
};

const DemarcVocabulary *demarc_model_get_vocabulary      (void);

/* Checks that tables cannot say, in demarc-model-check.c. */
void                    demarc_model_check_cell          (DemarcReader *reader,
                                                          guint32       record);
void                    demarc_model_check_category_cell (DemarcReader *reader,
                                                          guint32       record);
void                    demarc_model_check_service       (DemarcReader *reader,
                                                          guint32       record);
void                    demarc_model_check_incident      (DemarcReader *reader,
                                                          guint32       record);
void                    demarc_model_check_root          (DemarcReader *reader,
                                                          guint32       record);
gboolean                demarc_model_check_subject       (DemarcReader *reader,
                                                          const char   *text,
                                                          char        **hint);

G_END_DECLS
