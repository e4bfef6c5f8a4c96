/* demarc-diagram-private.h: what a diagram is made of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-diagram.h"
#include "demarc-painter.h"
#include "demarc-scene-cache.h"
#include "demarc-tween.h"

G_BEGIN_DECLS

/* What the diagram shall show: a stack, or the way from one to another. */
typedef struct
{
  DemarcStack *stack;
  DemarcStack *toward;
  float        by;
} Target;

/* A layer that a pointer carries, or that goes back to its place after that. */
typedef struct
{
  DemarcScene *ground;   /* owned: the drawing when it was lifted; NULL when nobody holds it */
  int          number;   /* the layer, or -1 */
  int          found;    /* the layer that was pressed, or -1 */
  DemarcOwner  owner;    /* whose it would be if it were let go now */
  float        grip;     /* where its top was when it was lifted */
  float        by;       /* how far the pointer went since */
  float        scrolled; /* how far the diagram was scrolled since */
  float        place;    /* where its top is */
  float        rest;     /* how far it was from its place when it was let go */
  float        left;     /* how far it still is */
  guint        scroll;   /* the tick callback that scrolls, or 0 */
} Carried;

/**
 * DemarcDiagram:
 *
 * The diagram of a stack. When it is given another stack, the layers travel to their new places;
 * when that happens on the way, they go on from where they are. Layers are widgets; everything else
 * is painted here.
 */
struct _DemarcDiagram
{
  GtkWidget          parent_instance;

  /* Owned */
  DemarcPainter     *painter;
  DemarcTypesetter  *typesetter;
  DemarcTween       *tween;
  GPtrArray         *items;        /* by layer */
  DemarcSceneCache  *known;
  Target             target;
  DemarcScene       *from;         /* where a movement began */
  DemarcScene       *to;           /* where it goes */
  DemarcScene       *scene;        /* what is seen now */
  DemarcScene       *start;        /* where layers were seen before, in @start_page; or NULL */
  GtkWidget         *start_page;
  DemarcTween       *glide;        /* of the layer that was let go */
  Carried            carried;

  const DemarcTheme *theme;
  float              text_scale;
  int                selected;     /* a layer, or -1 */
  int                measured_width;
  int                measured_height;
  int                laid_width;   /* the size that @to is for */
  int                laid_height;
  guint              is_stale : 1; /* whether @to is not what it shall be */
  guint              shall_animate : 1;
  guint              is_allocating : 1;
};

enum
{
  DEMARC_DIAGRAM_SIGNAL_LAYER_ACTIVATED,
  DEMARC_DIAGRAM_SIGNAL_STEP,
  DEMARC_DIAGRAM_SIGNAL_CATEGORY,
  DEMARC_DIAGRAM_SIGNAL_WHOLE,
  DEMARC_DIAGRAM_SIGNAL_WISH,
  DEMARC_DIAGRAM_SIGNAL_PREVIEW,
  DEMARC_DIAGRAM_SIGNAL_UNPREVIEW,
  DEMARC_DIAGRAM_N_SIGNALS,
};

extern guint _demarc_diagram_signals[DEMARC_DIAGRAM_N_SIGNALS];

void               _demarc_diagram_add_bindings (GtkWidgetClass *widget_class);
gboolean           _demarc_diagram_focus        (GtkWidget       *widget,
                                                 GtkDirectionType direction);
GtkWidget         *_demarc_diagram_get_item_at  (DemarcDiagram *self,
                                                 int            place);

/* demarc-diagram-carry.c */
void               _demarc_diagram_add_carrying (DemarcDiagram *self);
float              _demarc_diagram_get_top      (DemarcDiagram     *self,
                                                 const DemarcPiece *piece);
const DemarcPiece *_demarc_diagram_get_goal     (DemarcDiagram *self);

G_END_DECLS
