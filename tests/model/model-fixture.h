/* model-fixture.h: what the tests of the model share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "demarc-model.h"
#include "demarc-place.h"
#include "demarc-resolve.h"

G_BEGIN_DECLS

/* Bytes whose length the compiler counts, so that they may hold zeros. */
#define BYTES(literal) literal, sizeof (literal) - 1

/* Adds a test for each row of a table; rows begin with their name. */
#define ADD_ROWS(path, rows, function) \
  fixture_add_rows (path, rows, sizeof rows[0], G_N_ELEMENTS (rows), function)

typedef struct
{
  DemarcProblems *problems;
  DemarcModel    *model;
} Loaded;

char          *fixture_read         (const char *path);
char          *fixture_read_small   (void);
char          *fixture_read_builtin (void);
char          *fixture_replace      (const char *text,
                                     const char *find,
                                     const char *replacement);
Loaded         fixture_load         (const char *text);
void           fixture_unload       (Loaded *loaded);
DemarcModel   *fixture_new_for_text (const char *text);
DemarcModel   *fixture_new_small    (void);
DemarcModel   *fixture_new_empty    (void);
DemarcModel   *fixture_new_changed  (const char *find,
                                     const char *replacement);
DemarcSubject *fixture_find         (DemarcModel *model,
                                     const char  *text);
DemarcStack   *fixture_resolve      (DemarcModel *model,
                                     const char  *subject,
                                     const char  *lens);
const DemarcCell *fixture_get_cell  (DemarcStack *stack,
                                     const char  *layer);
GPtrArray     *fixture_all_subjects (DemarcModel *model);
GRand         *fixture_new_rand     (void);
JsonNode      *fixture_follow       (JsonNode   *root,
                                     const char *pointer);
void           fixture_add_rows     (const char   *path,
                                     gconstpointer rows,
                                     gsize         size,
                                     guint         n,
                                     GTestDataFunc function);

G_END_DECLS
