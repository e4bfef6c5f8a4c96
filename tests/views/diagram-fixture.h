/* diagram-fixture.h: a diagram in a window, and what it asked for
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-diagram.h"
#include "demarc-layer-item.h"
#include "demarc-test-ui.h"

G_BEGIN_DECLS

#define FIXTURE_N_SUBJECTS 8

typedef struct
{
  GtkWidget     *window;
  DemarcDiagram *diagram;

  /* What the diagram asked for */
  int            layer;
  int            step;
  int            category;
  guint          whole;
} Fixture;

extern const char *const fixture_subjects[FIXTURE_N_SUBJECTS];

void               fixture_set_up         (Fixture      *fixture,
                                           gconstpointer data);
void               fixture_tear_down      (Fixture      *fixture,
                                           gconstpointer data);

DemarcStack       *fixture_resolve        (const char *words);
void               fixture_show           (Fixture    *fixture,
                                           const char *words,
                                           gboolean    animate);
void               fixture_set_animations (gboolean enabled);
DemarcLayerItem   *fixture_get_item       (Fixture *fixture,
                                           guint    number);
guint              fixture_get_layer_at   (Fixture *fixture,
                                           guint    place);
const DemarcPiece *fixture_get_piece      (Fixture *fixture,
                                           guint    number);
int                fixture_get_focused    (Fixture *fixture);

G_END_DECLS
