/* demarc-model-shapes.c: the records of a model
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-model-shapes.h"

#include <glib/gi18n-lib.h>

#include "demarc-icon-names.h"

/* data/FORMAT.md says in words, and data/model.schema.json for editors, what these tables say to
 * the program. A test compares the schema with them. */

#define REQUIRED DEMARC_FIELD_REQUIRED
#define OPTIONAL DEMARC_FIELD_OPTIONAL

/* The longest texts, in characters: a title fits a box, a sentence a pane. */
#define TITLE 80
#define LINE 160
#define TEXT 1200

#define SHAPE(fields_, ...) { .fields = fields_, .n_fields = G_N_ELEMENTS (fields_), __VA_ARGS__ }

static const char *const owners[] = { "customer", "shared", "provider", NULL };
static const char *const parties[] = { "customer", "provider", NULL };
static const char *const bases[] = { "stated", "implied", "general", "inferred", NULL };
static const char *const grounds[] = { "named", "inferred", NULL };
static const char *const control_types[] = { "inherited", "shared", "customer-specific", NULL };
static const char *const source_kinds[] = { "document", "aws-doc", "provider-doc", NULL };
static const char *const states[] = { "current", "closed-to-new", "retired", NULL };
static const char *const statuses[] = { "holds", "partly-outdated", "outdated", NULL };

static const DemarcField cite_fields[] = {
  [CITE_SOURCE] = { "source", DEMARC_FIELD_REF, REQUIRED, .list = LIST_SOURCE },
  [CITE_AT] = { "at", DEMARC_FIELD_TEXT, OPTIONAL, TITLE },
};
static const DemarcShape cite_shape = SHAPE (cite_fields);

static const DemarcField claim_fields[] = {
  [CLAIM_SOURCE] = { "source", DEMARC_FIELD_REF, REQUIRED, .list = LIST_SOURCE },
  [CLAIM_AT] = { "at", DEMARC_FIELD_TEXT, OPTIONAL, TITLE },
  [CLAIM_OWNER] = { "owner", DEMARC_FIELD_CHOICE, REQUIRED, .choices = owners },
  [CLAIM_BASIS] = { "basis", DEMARC_FIELD_CHOICE, OPTIONAL, .choices = bases },
  [CLAIM_NOTE] = { "note", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
};
static const DemarcShape claim_shape = SHAPE (claim_fields);

#define CELL_FIELDS \
  [CELL_OWNER] = { "owner", DEMARC_FIELD_CHOICE, OPTIONAL, .choices = owners }, \
  [CELL_APPLIES] = { "applies", DEMARC_FIELD_FLAG }, \
  [CELL_CUSTOMER] = { "customer", DEMARC_FIELD_TEXT, OPTIONAL, LINE }, \
  [CELL_PROVIDER] = { "provider", DEMARC_FIELD_TEXT, OPTIONAL, LINE }, \
  [CELL_NOTE] = { "note", DEMARC_FIELD_TEXT, OPTIONAL, TEXT }, \
  [CELL_UNCONFIRMED] = { "unconfirmed", DEMARC_FIELD_FLAG }, \
  [CELL_CLAIMS] = { "claims", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &claim_shape }

static const DemarcField cell_fields[] = { CELL_FIELDS };
static const DemarcShape cell_shape = SHAPE (cell_fields, .check = demarc_model_check_cell);
static const DemarcShape category_cell_shape =
  SHAPE (cell_fields, .check = demarc_model_check_category_cell);

static const DemarcField duty_fields[] = {
  [DUTY_TEXT] = { "text", DEMARC_FIELD_TEXT, REQUIRED, LINE },
  [DUTY_LAYER] = { "layer", DEMARC_FIELD_REF, REQUIRED, .list = LIST_LAYER },
  [DUTY_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &cite_shape },
  [DUTY_UNCONFIRMED] = { "unconfirmed", DEMARC_FIELD_FLAG },
};
static const DemarcShape duty_shape = SHAPE (duty_fields);

static const DemarcField duties_fields[] = {
  [SIDES_CUSTOMER] = { "customer", DEMARC_FIELD_RECORDS, REQUIRED, 100, &duty_shape },
  [SIDES_PROVIDER] = { "provider", DEMARC_FIELD_RECORDS, REQUIRED, 100, &duty_shape },
};
static const DemarcShape duties_shape = SHAPE (duties_fields);

static const DemarcField party_fields[] = {
  [PARTY_NAME] = { "name", DEMARC_FIELD_TEXT, REQUIRED, 20 },
  [PARTY_TITLE] = { "title", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [PARTY_MOTTO] = { "motto", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [PARTY_SUMMARY] = { "summary", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
};
static const DemarcShape party_shape = SHAPE (party_fields);

static const DemarcField parties_fields[] = {
  [SIDES_CUSTOMER] = { "customer", DEMARC_FIELD_RECORD, REQUIRED, 0, &party_shape },
  [SIDES_PROVIDER] = { "provider", DEMARC_FIELD_RECORD, REQUIRED, 0, &party_shape },
};
static const DemarcShape parties_shape = SHAPE (parties_fields);

static const DemarcField point_fields[] = {
  [POINT_TEXT] = { "text", DEMARC_FIELD_TEXT, REQUIRED, TEXT },
  [POINT_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &cite_shape },
};
static const DemarcShape point_shape = SHAPE (point_fields);

static const DemarcField part_fields[] = {
  [PART_ID] = { "id", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [PART_TITLE] = { "title", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
};
static const DemarcShape part_shape = SHAPE (part_fields);

static const DemarcField layer_fields[] = {
  [LAYER_ID] = { "id", DEMARC_FIELD_ID, REQUIRED, .list = LIST_LAYER },
  [LAYER_TITLE] = { "title", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [LAYER_SUMMARY] = { "summary", DEMARC_FIELD_TEXT, REQUIRED, LINE },
  [LAYER_MEANING] = { "meaning", DEMARC_FIELD_TEXT, REQUIRED, TEXT },
  [LAYER_ICON] = { "icon", DEMARC_FIELD_CHOICE, OPTIONAL, .choices = demarc_icon_names },
  [LAYER_CONTROL] = { "control", DEMARC_FIELD_CHOICE, REQUIRED, .choices = control_types },
  [LAYER_CONTROL_NOTE] = { "control-note", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
  [LAYER_EXAMPLES] = { "examples", DEMARC_FIELD_TEXTS, OPTIONAL, 50 },
  [LAYER_CUSTOMER] = { "customer", DEMARC_FIELD_TEXT, REQUIRED, LINE },
  [LAYER_PROVIDER] = { "provider", DEMARC_FIELD_TEXT, REQUIRED, LINE },
  [LAYER_WORDS] = { "words", DEMARC_FIELD_TEXTS, OPTIONAL, 50 },
  [LAYER_POINTS] = { "points", DEMARC_FIELD_RECORDS, OPTIONAL, 100, &point_shape },
  [LAYER_CLAIMS] = { "claims", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &claim_shape },
  [LAYER_PARTS] = { "parts", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &part_shape },
};
static const DemarcShape layer_shape = SHAPE (layer_fields, LIST_LAYER);

static const DemarcField statement_fields[] = {
  [STATEMENT_SOURCE] = { "source", DEMARC_FIELD_REF, REQUIRED, .list = LIST_SOURCE },
  [STATEMENT_AT] = { "at", DEMARC_FIELD_TEXT, OPTIONAL, TITLE },
  [STATEMENT_CUSTOMER] = { "customer", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
  [STATEMENT_PROVIDER] = { "provider", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
};
static const DemarcShape statement_shape = SHAPE (statement_fields);

static const DemarcField category_fields[] = {
  [CATEGORY_ID] = { "id", DEMARC_FIELD_ID, REQUIRED | DEMARC_FIELD_SCOPED, .list = LIST_CATEGORY },
  [CATEGORY_TITLE] = { "title", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [CATEGORY_SHORT] = { "short", DEMARC_FIELD_TEXT, REQUIRED, 24 },
  [CATEGORY_SUMMARY] = { "summary", DEMARC_FIELD_TEXT, REQUIRED, TEXT },
  [CATEGORY_WARNING] = { "warning", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
  [CATEGORY_STATEMENTS] = { "statements", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &statement_shape },
  [CATEGORY_CELLS] = { "cells", DEMARC_FIELD_MAP, REQUIRED, 0, &category_cell_shape,
                       .list = LIST_LAYER },
};
static const DemarcShape category_shape = SHAPE (category_fields, LIST_CATEGORY);

static const DemarcField scheme_fields[] = {
  [SCHEME_ID] = { "id", DEMARC_FIELD_ID, REQUIRED, .list = LIST_SCHEME },
  [SCHEME_TITLE] = { "title", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [SCHEME_SHORT] = { "short", DEMARC_FIELD_TEXT, REQUIRED, 24 },
  [SCHEME_SUMMARY] = { "summary", DEMARC_FIELD_TEXT, REQUIRED, TEXT },
  [SCHEME_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &cite_shape },
  [SCHEME_CATEGORIES] = { "categories", DEMARC_FIELD_RECORDS, REQUIRED, 9, &category_shape },
};
static const DemarcShape scheme_shape = SHAPE (scheme_fields, LIST_SCHEME, TRUE);

static const DemarcField placement_fields[] = {
  [PLACEMENT_CATEGORY] = { "category", DEMARC_FIELD_REF, REQUIRED | DEMARC_FIELD_SCOPED,
                           .list = LIST_CATEGORY },
  [PLACEMENT_GROUND] = { "ground", DEMARC_FIELD_CHOICE, REQUIRED, .choices = grounds },
  [PLACEMENT_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &cite_shape },
  [PLACEMENT_NOTE] = { "note", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
};
static const DemarcShape placement_shape = SHAPE (placement_fields);

static const DemarcField status_fields[] = {
  [STATUS_STATE] = { "state", DEMARC_FIELD_CHOICE, REQUIRED, .choices = states },
  [STATUS_SINCE] = { "since", DEMARC_FIELD_DATE },
  [STATUS_TEXT] = { "text", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
};
static const DemarcShape status_shape = SHAPE (status_fields);

static const DemarcField trap_fields[] = {
  [TRAP_TEXT] = { "text", DEMARC_FIELD_TEXT, REQUIRED, TEXT },
  [TRAP_LAYERS] = { "layers", DEMARC_FIELD_REFS, OPTIONAL, .list = LIST_LAYER },
  [TRAP_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &cite_shape },
  [TRAP_UNCONFIRMED] = { "unconfirmed", DEMARC_FIELD_FLAG },
};
static const DemarcShape trap_shape = SHAPE (trap_fields);

static const DemarcField use_fields[] = {
  [USE_TOOL] = { "tool", DEMARC_FIELD_REF, REQUIRED, .list = LIST_TOOL },
  [USE_TEXT] = { "use", DEMARC_FIELD_TEXT, OPTIONAL, LINE },
};
static const DemarcShape use_shape = SHAPE (use_fields);

static const DemarcField variant_fields[] = {
  [VARIANT_ID] = { "id", DEMARC_FIELD_ID, REQUIRED | DEMARC_FIELD_SCOPED, .list = LIST_VARIANT },
  [VARIANT_NAME] = { "name", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [VARIANT_BASE] = { "base", DEMARC_FIELD_FLAG },
  [VARIANT_SUMMARY] = { "summary", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
  [VARIANT_CELLS] = { "cells", DEMARC_FIELD_MAP, OPTIONAL, 0, &cell_shape, .list = LIST_LAYER },
  [VARIANT_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &cite_shape },
};
static const DemarcShape variant_shape = SHAPE (variant_fields, LIST_VARIANT);

static const DemarcField service_fields[] = {
  [SERVICE_ID] = { "id", DEMARC_FIELD_ID, REQUIRED, .list = LIST_SERVICE },
  [SERVICE_NAME] = { "name", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [SERVICE_ALIASES] = { "aliases", DEMARC_FIELD_TEXTS, OPTIONAL, 20 },
  [SERVICE_AREA] = { "area", DEMARC_FIELD_REF, REQUIRED, .list = LIST_AREA },
  [SERVICE_SUMMARY] = { "summary", DEMARC_FIELD_TEXT, REQUIRED, LINE },
  [SERVICE_ABOUT] = { "about", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
  [SERVICE_STATUS] = { "status", DEMARC_FIELD_RECORD, OPTIONAL, 0, &status_shape },
  [SERVICE_CATEGORIES] = { "categories", DEMARC_FIELD_MAP, REQUIRED, 0, &placement_shape,
                           .list = LIST_SCHEME },
  [SERVICE_CELLS] = { "cells", DEMARC_FIELD_MAP, REQUIRED, 0, &cell_shape, .list = LIST_LAYER },
  [SERVICE_DUTIES] = { "duties", DEMARC_FIELD_RECORD, OPTIONAL, 0, &duties_shape },
  [SERVICE_TRAP] = { "trap", DEMARC_FIELD_RECORD, OPTIONAL, 0, &trap_shape },
  [SERVICE_TOOLS] = { "tools", DEMARC_FIELD_RECORDS, OPTIONAL, 20, &use_shape },
  [SERVICE_VARIANTS] = { "variants", DEMARC_FIELD_RECORDS, OPTIONAL, 9, &variant_shape },
};
static const DemarcShape service_shape =
  SHAPE (service_fields, LIST_SERVICE, TRUE, demarc_model_check_service);

static const DemarcField area_fields[] = {
  [AREA_ID] = { "id", DEMARC_FIELD_ID, REQUIRED, .list = LIST_AREA },
  [AREA_TITLE] = { "title", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
};
static const DemarcShape area_shape = SHAPE (area_fields, LIST_AREA);

static const DemarcField source_fields[] = {
  [SOURCE_ID] = { "id", DEMARC_FIELD_ID, REQUIRED, .list = LIST_SOURCE },
  [SOURCE_KIND] = { "kind", DEMARC_FIELD_CHOICE, REQUIRED, .choices = source_kinds },
  [SOURCE_TITLE] = { "title", DEMARC_FIELD_TEXT, REQUIRED, LINE },
  [SOURCE_SHORT] = { "short", DEMARC_FIELD_TEXT, OPTIONAL, 32 },
  [SOURCE_ADDRESS] = { "address", DEMARC_FIELD_ADDRESS },
  [SOURCE_CHECKED] = { "checked", DEMARC_FIELD_DATE },
  [SOURCE_NOTE] = { "note", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
};
static const DemarcShape source_shape = SHAPE (source_fields, LIST_SOURCE);

static const DemarcField tool_fields[] = {
  [TOOL_ID] = { "id", DEMARC_FIELD_ID, REQUIRED, .list = LIST_TOOL },
  [TOOL_NAME] = { "name", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [TOOL_ALIASES] = { "aliases", DEMARC_FIELD_TEXTS, OPTIONAL, 20 },
  [TOOL_PARTY] = { "party", DEMARC_FIELD_CHOICE, REQUIRED, .choices = parties },
  [TOOL_USE] = { "use", DEMARC_FIELD_TEXT, REQUIRED, LINE },
  [TOOL_LAYERS] = { "layers", DEMARC_FIELD_REFS, OPTIONAL, .list = LIST_LAYER },
  [TOOL_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &cite_shape },
};
static const DemarcShape tool_shape = SHAPE (tool_fields, LIST_TOOL);

static const DemarcField example_fields[] = {
  [EXAMPLE_TITLE] = { "title", DEMARC_FIELD_TEXT, REQUIRED, LINE },
  [EXAMPLE_CUSTOMER] = { "customer", DEMARC_FIELD_TEXT, OPTIONAL, LINE },
  [EXAMPLE_PROVIDER] = { "provider", DEMARC_FIELD_TEXT, OPTIONAL, LINE },
};
static const DemarcShape example_shape = SHAPE (example_fields);

static const DemarcField control_fields[] = {
  [CONTROL_ID] = { "id", DEMARC_FIELD_ID, REQUIRED, .list = LIST_CONTROL },
  [CONTROL_TITLE] = { "title", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [CONTROL_SUMMARY] = { "summary", DEMARC_FIELD_TEXT, REQUIRED, TEXT },
  [CONTROL_EXAMPLES] = { "examples", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &example_shape },
  [CONTROL_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &cite_shape },
};
static const DemarcShape control_shape = SHAPE (control_fields, LIST_CONTROL);

static const DemarcField practice_fields[] = {
  [PRACTICE_ID] = { "id", DEMARC_FIELD_ID, REQUIRED, .list = LIST_PRACTICE },
  [PRACTICE_TITLE] = { "title", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [PRACTICE_GROUP] = { "group", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [PRACTICE_TEXT] = { "text", DEMARC_FIELD_TEXT, REQUIRED, TEXT },
  [PRACTICE_LAYERS] = { "layers", DEMARC_FIELD_REFS, OPTIONAL, .list = LIST_LAYER },
  [PRACTICE_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &cite_shape },
};
static const DemarcShape practice_shape = SHAPE (practice_fields, LIST_PRACTICE);

static const DemarcField misconception_fields[] = {
  [MISCONCEPTION_ID] = { "id", DEMARC_FIELD_ID, REQUIRED, .list = LIST_MISCONCEPTION },
  [MISCONCEPTION_CLAIM] = { "claim", DEMARC_FIELD_TEXT, REQUIRED, LINE },
  [MISCONCEPTION_TRUTH] = { "truth", DEMARC_FIELD_TEXT, REQUIRED, TEXT },
  [MISCONCEPTION_NOW] = { "now", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
  [MISCONCEPTION_CONSEQUENCE] = { "consequence", DEMARC_FIELD_TEXT, REQUIRED, TEXT },
  [MISCONCEPTION_STATUS] = { "status", DEMARC_FIELD_CHOICE, REQUIRED, .choices = statuses },
  [MISCONCEPTION_SUBJECTS] = { "subjects", DEMARC_FIELD_SUBJECTS },
  [MISCONCEPTION_LAYERS] = { "layers", DEMARC_FIELD_REFS, OPTIONAL, .list = LIST_LAYER },
  [MISCONCEPTION_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &cite_shape },
};
static const DemarcShape misconception_shape = SHAPE (misconception_fields, LIST_MISCONCEPTION);

#define NOTE_FIELDS(list_) { \
  [NOTE_ID] = { "id", DEMARC_FIELD_ID, REQUIRED, .list = list_ }, \
  [NOTE_TITLE] = { "title", DEMARC_FIELD_TEXT, REQUIRED, TITLE }, \
  [NOTE_TEXT] = { "text", DEMARC_FIELD_TEXT, REQUIRED, TEXT }, \
  [NOTE_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &cite_shape }, \
}

static const DemarcField takeaway_fields[] = NOTE_FIELDS (LIST_TAKEAWAY);
static const DemarcShape takeaway_shape = SHAPE (takeaway_fields, LIST_TAKEAWAY);

static const DemarcField compliance_fields[] = NOTE_FIELDS (LIST_COMPLIANCE);
static const DemarcShape compliance_shape = SHAPE (compliance_fields, LIST_COMPLIANCE);

static const DemarcField term_fields[] = {
  [TERM_ID] = { "id", DEMARC_FIELD_ID, REQUIRED, .list = LIST_TERM },
  [TERM_TERM] = { "term", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [TERM_MEANING] = { "meaning", DEMARC_FIELD_TEXT, REQUIRED, TEXT },
  [TERM_NOT] = { "not", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
  [TERM_ALIASES] = { "aliases", DEMARC_FIELD_TEXTS, OPTIONAL, 20 },
  [TERM_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &cite_shape },
};
static const DemarcShape term_shape = SHAPE (term_fields, LIST_TERM);

static const DemarcField spot_fields[] = {
  [SPOT_SUBJECT] = { "subject", DEMARC_FIELD_SUBJECT, REQUIRED },
  [SPOT_LAYER] = { "layer", DEMARC_FIELD_REF, REQUIRED, .list = LIST_LAYER },
};
static const DemarcShape spot_shape = SHAPE (spot_fields);

static const DemarcField conflict_fields[] = {
  [CONFLICT_ID] = { "id", DEMARC_FIELD_ID, REQUIRED, .list = LIST_CONFLICT },
  [CONFLICT_TOPIC] = { "topic", DEMARC_FIELD_TEXT, REQUIRED, LINE },
  [CONFLICT_SUMMARY] = { "summary", DEMARC_FIELD_TEXT, REQUIRED, TEXT },
  [CONFLICT_HANDLING] = { "handling", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
  [CONFLICT_CELLS] = { "cells", DEMARC_FIELD_RECORDS, OPTIONAL, 200, &spot_shape },
  [CONFLICT_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &cite_shape },
};
static const DemarcShape conflict_shape = SHAPE (conflict_fields, LIST_CONFLICT);

static const DemarcField dated_fields[] = {
  [DATED_ID] = { "id", DEMARC_FIELD_ID, REQUIRED, .list = LIST_DATED },
  [DATED_STATEMENT] = { "statement", DEMARC_FIELD_TEXT, REQUIRED, TEXT },
  [DATED_NOW] = { "now", DEMARC_FIELD_TEXT, REQUIRED, TEXT },
  [DATED_SINCE] = { "since", DEMARC_FIELD_DATE },
  [DATED_SINCE_NOTE] = { "since-note", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
  [DATED_SUBJECTS] = { "subjects", DEMARC_FIELD_SUBJECTS },
  [DATED_LAYERS] = { "layers", DEMARC_FIELD_REFS, OPTIONAL, .list = LIST_LAYER },
  [DATED_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, OPTIONAL, 50, &cite_shape },
};
static const DemarcShape dated_shape = SHAPE (dated_fields, LIST_DATED);

static const DemarcField incident_fields[] = {
  [INCIDENT_ID] = { "id", DEMARC_FIELD_ID, REQUIRED, .list = LIST_INCIDENT },
  [INCIDENT_TITLE] = { "title", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [INCIDENT_STORY] = { "story", DEMARC_FIELD_TEXT, REQUIRED, TEXT },
  [INCIDENT_LAYERS] = { "layers", DEMARC_FIELD_REFS, REQUIRED, .list = LIST_LAYER },
  [INCIDENT_SUBJECTS] = { "subjects", DEMARC_FIELD_SUBJECTS },
};
static const DemarcShape incident_shape =
  SHAPE (incident_fields, LIST_INCIDENT, .check = demarc_model_check_incident);

static const DemarcField model_fields[] = {
  [MODEL_FORMAT] = { "format", DEMARC_FIELD_COUNT, REQUIRED, DEMARC_MODEL_FORMAT },
  [MODEL_ID] = { "id", DEMARC_FIELD_TEXT, REQUIRED, 64 },
  [MODEL_TITLE] = { "title", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [MODEL_SUMMARY] = { "summary", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
  [MODEL_LANGUAGE] = { "language", DEMARC_FIELD_TEXT, OPTIONAL, 35 },
  [MODEL_UPDATED] = { "updated", DEMARC_FIELD_DATE },
  [MODEL_PARTIES] = { "parties", DEMARC_FIELD_RECORD, REQUIRED, 0, &parties_shape },
  [MODEL_SOURCES] = { "sources", DEMARC_FIELD_RECORDS, REQUIRED, 10000, &source_shape },
  [MODEL_AREAS] = { "areas", DEMARC_FIELD_RECORDS, REQUIRED, 100, &area_shape },
  [MODEL_LAYERS] = { "layers", DEMARC_FIELD_RECORDS, REQUIRED, 40, &layer_shape },
  [MODEL_TOOLS] = { "tools", DEMARC_FIELD_RECORDS, OPTIONAL, 1000, &tool_shape },
  [MODEL_SCHEMES] = { "schemes", DEMARC_FIELD_RECORDS, REQUIRED, 9, &scheme_shape },
  [MODEL_SERVICES] = { "services", DEMARC_FIELD_RECORDS, REQUIRED, 20000, &service_shape },
  [MODEL_OVERVIEW] = { "overview", DEMARC_FIELD_RECORDS, OPTIONAL, 100, &point_shape },
  [MODEL_CONTROLS] = { "controls", DEMARC_FIELD_RECORDS, OPTIONAL, 100, &control_shape },
  [MODEL_PRACTICES] = { "practices", DEMARC_FIELD_RECORDS, OPTIONAL, 1000, &practice_shape },
  [MODEL_MISCONCEPTIONS] = { "misconceptions", DEMARC_FIELD_RECORDS, OPTIONAL, 1000,
                             &misconception_shape },
  [MODEL_TAKEAWAYS] = { "takeaways", DEMARC_FIELD_RECORDS, OPTIONAL, 1000, &takeaway_shape },
  [MODEL_COMPLIANCE] = { "compliance", DEMARC_FIELD_RECORDS, OPTIONAL, 1000, &compliance_shape },
  [MODEL_GLOSSARY] = { "glossary", DEMARC_FIELD_RECORDS, OPTIONAL, 1000, &term_shape },
  [MODEL_CONFLICTS] = { "conflicts", DEMARC_FIELD_RECORDS, OPTIONAL, 1000, &conflict_shape },
  [MODEL_DATED] = { "dated", DEMARC_FIELD_RECORDS, OPTIONAL, 1000, &dated_shape },
  [MODEL_INCIDENTS] = { "incidents", DEMARC_FIELD_RECORDS, OPTIONAL, 1000, &incident_shape },
};
static const DemarcShape model_shape = SHAPE (model_fields, .check = demarc_model_check_root);

/* What a thing of each list is called in messages. */
static const char *const list_names[N_LISTS] = {
  [LIST_NONE] = "",
  [LIST_SOURCE] = NC_("list", "source"),
  [LIST_AREA] = NC_("list", "area"),
  [LIST_LAYER] = NC_("list", "layer"),
  [LIST_TOOL] = NC_("list", "tool"),
  [LIST_SCHEME] = NC_("list", "scheme"),
  [LIST_CATEGORY] = NC_("list", "category"),
  [LIST_SERVICE] = NC_("list", "service"),
  [LIST_VARIANT] = NC_("list", "variant"),
  [LIST_CONTROL] = NC_("list", "control"),
  [LIST_PRACTICE] = NC_("list", "practice"),
  [LIST_MISCONCEPTION] = NC_("list", "misconception"),
  [LIST_TAKEAWAY] = NC_("list", "takeaway"),
  [LIST_COMPLIANCE] = NC_("list", "fact of compliance"),
  [LIST_TERM] = NC_("list", "term"),
  [LIST_CONFLICT] = NC_("list", "conflict"),
  [LIST_DATED] = NC_("list", "dated statement"),
  [LIST_INCIDENT] = NC_("list", "incident"),
};

static const DemarcVocabulary vocabulary = {
  .root = &model_shape,
  .lists = list_names,
  .n_lists = N_LISTS,
  .format = DEMARC_MODEL_FORMAT,
  .check_subject = demarc_model_check_subject,
};

/**
 * demarc_model_get_vocabulary:
 *
 * Gets the description of model documents.
 *
 * Returns: (transfer none): the description
 */
const DemarcVocabulary *
demarc_model_get_vocabulary (void)
{
  return &vocabulary;
}
