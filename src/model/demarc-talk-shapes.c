/* demarc-talk-shapes.c: the records of a talk
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-talk-shapes.h"

#include "demarc-place.h"

/* data/TALKS.md says in words, and data/talk.schema.json for editors, what these tables say to the
 * program. A test compares the schema with them. */

#define REQUIRED DEMARC_FIELD_REQUIRED
#define OPTIONAL DEMARC_FIELD_OPTIONAL

/* The longest texts, in characters. */
#define TITLE 80
#define TEXT 1200
#define NOTES 8000
#define VALUE 400

/* A day. */
#define SECONDS_MAX 86400

#define SHAPE(fields_) { .fields = fields_, .n_fields = G_N_ELEMENTS (fields_) }

static const char *const pages[] = {
  "explore", "compare", "matrix", "workload", "incidents", NULL,
};

#define OPTION(name) { name, DEMARC_FIELD_TEXT, DEMARC_FIELD_NULLABLE, VALUE }

/* The page, the subject, and all options of a place; what is null is taken away. */
static const DemarcField place_fields[] = {
  { "page", DEMARC_FIELD_CHOICE, OPTIONAL, .choices = pages },
  { "subject", DEMARC_FIELD_TEXT, DEMARC_FIELD_NULLABLE, 2000 },
  OPTION (DEMARC_PLACE_SCHEME),
  OPTION (DEMARC_PLACE_LENS),
  OPTION (DEMARC_PLACE_LAYER),
  OPTION (DEMARC_PLACE_TOWARD),
  OPTION (DEMARC_PLACE_BY),
  OPTION (DEMARC_PLACE_BASELINE),
  OPTION (DEMARC_PLACE_AT),
  OPTION (DEMARC_PLACE_ONLY_DIFFERENCES),
  OPTION (DEMARC_PLACE_LISTS),
  OPTION (DEMARC_PLACE_WHAT_IF),
  OPTION (DEMARC_PLACE_SORT),
  OPTION (DEMARC_PLACE_GROUP),
  OPTION (DEMARC_PLACE_FOLDED),
  OPTION (DEMARC_PLACE_AREA),
  OPTION (DEMARC_PLACE_CATEGORY),
  OPTION (DEMARC_PLACE_WHERE),
  OPTION (DEMARC_PLACE_WORDS),
  OPTION (DEMARC_PLACE_DISPUTED),
  OPTION (DEMARC_PLACE_TRANSPOSE),
  OPTION (DEMARC_PLACE_SWAP),
  OPTION (DEMARC_PLACE_INCIDENT),
  OPTION (DEMARC_PLACE_ANSWER),
};
static const DemarcShape place_shape = SHAPE (place_fields);

static const DemarcField reveal_fields[] = {
  [REVEAL_SHOW] = { "show", DEMARC_FIELD_TEXTS, OPTIONAL, 40 },
  [REVEAL_HIDE] = { "hide", DEMARC_FIELD_TEXTS, OPTIONAL, 40 },
};
static const DemarcShape reveal_shape = SHAPE (reveal_fields);

static const DemarcField step_fields[] = {
  [STEP_HEADING] = { "heading", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [STEP_PLACE] = { "place", DEMARC_FIELD_RECORD, OPTIONAL, 0, &place_shape },
  [STEP_SPOTLIGHT] = { "spotlight", DEMARC_FIELD_TEXTS, OPTIONAL, 40 },
  [STEP_BUILD] = { "build", DEMARC_FIELD_RECORDS, OPTIONAL, 40, &reveal_shape },
  [STEP_NOTES] = { "notes", DEMARC_FIELD_TEXT, DEMARC_FIELD_LINES, NOTES },
  [STEP_SECONDS] = { "seconds", DEMARC_FIELD_COUNT, OPTIONAL, SECONDS_MAX },
  [STEP_HIDDEN] = { "hidden", DEMARC_FIELD_FLAG },
  [STEP_END] = { "end", DEMARC_FIELD_FLAG },
};
static const DemarcShape step_shape = SHAPE (step_fields);

static const DemarcField talk_fields[] = {
  [TALK_FORMAT] = { "format", DEMARC_FIELD_COUNT, REQUIRED, DEMARC_TALK_FORMAT },
  [TALK_TITLE] = { "title", DEMARC_FIELD_TEXT, REQUIRED, TITLE },
  [TALK_SUMMARY] = { "summary", DEMARC_FIELD_TEXT, OPTIONAL, TEXT },
  [TALK_LANGUAGE] = { "language", DEMARC_FIELD_TEXT, OPTIONAL, 35 },
  [TALK_STEPS] = { "steps", DEMARC_FIELD_RECORDS, REQUIRED, 500, &step_shape },
};
static const DemarcShape talk_shape = SHAPE (talk_fields);

static const char *const list_names[] = { NULL };

/* No field of a talk holds a subject that could be checked without a model. */
static gboolean
check_subject (DemarcReader  *reader,
               const char    *text,
               char         **hint)
{
  return TRUE;
}

static const DemarcVocabulary vocabulary = {
  .root = &talk_shape,
  .lists = list_names,
  .n_lists = G_N_ELEMENTS (list_names),
  .format = DEMARC_TALK_FORMAT,
  .check_subject = check_subject,
};

/**
 * demarc_talk_get_vocabulary:
 *
 * Gets the description of talk documents.
 *
 * Returns: (transfer none): the description
 */
const DemarcVocabulary *
demarc_talk_get_vocabulary (void)
{
  return &vocabulary;
}
