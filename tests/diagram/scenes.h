/* scenes.h: the stacks and scenes that the tests of pictures look at
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-layout-compare.h"
#include "demarc-resolve.h"

G_BEGIN_DECLS

/* Half a pixel: what rounding of text measures can take. */
#define SCENES_SLACK 0.5f

/* How a scene of a test is laid out; what is left zero is as a window has it. */
typedef struct
{
  float           width;       /* 0 for 760 */
  float           height;
  float           text_scale;  /* 0 for 1 */
  DemarcThemeName theme;
  gboolean        mirrored;
  gboolean        is_bare;     /* without title, legend and sources */
} ScenesOptions;

/* A rectangle. */
typedef struct
{
  float x1;
  float y1;
  float x2;
  float y2;
} ScenesArea;

/* A subject, and where layers of it are put. */
typedef struct
{
  const char *words;
  const char *wishes;
} ScenesWished;

#define SCENES_N_WISHED 4

extern const ScenesWished scenes_wished[SCENES_N_WISHED];

GPtrArray        *scenes_dup_stacks      (void);
GPtrArray        *scenes_dup_lens_stacks (void);
DemarcStack      *scenes_dup_stack       (const char *words,
                                          const char *lens);
DemarcStack      *scenes_dup_wished      (const char *words,
                                          const char *wishes);
DemarcStack      *scenes_dup_json_stack  (const char *json,
                                          const char *words);
char             *scenes_dup_name        (DemarcStack *stack);

DemarcLayoutOptions scenes_fill_in       (const ScenesOptions *options);
DemarcTypesetter *scenes_get_typesetter  (void);
void              scenes_clear           (void);
DemarcScene      *scenes_lay_out         (DemarcStack         *stack,
                                          const ScenesOptions *options);
DemarcScene      *scenes_lay_out_words   (const char          *words,
                                          const ScenesOptions *options);

DemarcComparison *scenes_dup_comparison  (const char *columns,
                                          guint       baseline);
DemarcScene      *scenes_lay_out_columns (DemarcComparison           *comparison,
                                          const ScenesOptions        *options,
                                          const DemarcCompareOptions *compare_options);

ScenesArea        scenes_get_area        (DemarcScene           *scene,
                                          const DemarcPrimitive *primitive);
ScenesArea        scenes_get_piece_area  (const DemarcPiece *piece);
gboolean          scenes_areas_overlap   (ScenesArea a,
                                          ScenesArea b,
                                          float      slack);
gboolean          scenes_area_contains   (ScenesArea outer,
                                          ScenesArea inner,
                                          float      slack);

G_END_DECLS
