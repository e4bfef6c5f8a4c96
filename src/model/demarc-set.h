/* demarc-set.h: services under a name
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define DEMARC_TYPE_SET (demarc_set_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSet, demarc_set, DEMARC, SET, GObject)

DemarcSet  *demarc_set_new          (const char *name,
                                     const char *columns);
DemarcSet  *demarc_set_new_for_json (JsonObject *object);
DemarcSet  *demarc_set_with_name    (DemarcSet  *self,
                                     const char *name);
DemarcSet  *demarc_set_with_columns (DemarcSet  *self,
                                     const char *columns);

const char *demarc_set_get_name     (DemarcSet *self);
const char *demarc_set_get_columns  (DemarcSet *self);
JsonObject *demarc_set_get_json     (DemarcSet *self);

G_END_DECLS
