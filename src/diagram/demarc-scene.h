/* demarc-scene.h: a picture as a list of simple things
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-theme.h"
#include "demarc-typesetter.h"

G_BEGIN_DECLS

/**
 * DemarcPrimitiveKind:
 * @DEMARC_PRIMITIVE_BOX: a rectangle with round corners, filled, with a border
 * @DEMARC_PRIMITIVE_WEDGE: the part of such a rectangle behind a slanted cut
 * @DEMARC_PRIMITIVE_STRIPES: slanted stripes
 * @DEMARC_PRIMITIVE_TEXT: one line of text
 * @DEMARC_PRIMITIVE_ICON: a built-in icon
 * @DEMARC_PRIMITIVE_LINE: a horizontal line, whole or dashed
 * @DEMARC_PRIMITIVE_UPRIGHT: a vertical one
 *
 * The simple things. Both painters draw each of them the same.
 */
typedef enum
{
  DEMARC_PRIMITIVE_BOX,
  DEMARC_PRIMITIVE_WEDGE,
  DEMARC_PRIMITIVE_STRIPES,
  DEMARC_PRIMITIVE_TEXT,
  DEMARC_PRIMITIVE_ICON,
  DEMARC_PRIMITIVE_LINE,
  DEMARC_PRIMITIVE_UPRIGHT,
} DemarcPrimitiveKind;

/**
 * DemarcPrimitive:
 * @kind: what it is
 * @slot: its role in its piece; primitives of two scenes with the same slot become each other when
 *   mixed
 * @x: left, in its piece; for upright lines the middle
 * @y: top; for texts the baseline, for lines the middle
 * @width: width; for texts how much the line takes, for upright lines the thickness
 * @height: height; for lines the thickness
 * @color: its colour; transparent ones are not drawn
 * @border: a box's border
 * @border_width: its width; it lies inside the box
 * @radius: how round a box's or a wedge's corners are
 * @cut: for wedges: where the cut crosses the middle of the height
 * @slant: for wedges and stripes: how much further to the right the top is than the bottom
 * @mirrored: for wedges: whether the part before the cut is meant
 * @step: for stripes: from one to the next; for lines: from one dash to the next, 0 for a whole
 *   line
 * @thickness: for stripes: how wide each is; for lines: how long each dash is
 * @text: (nullable): for texts: an interned line (GRefString)
 * @link: (nullable): for texts: an https address (GRefString)
 * @font: for texts: the font
 * @is_end: for texts: whether @x is where the line ends instead of where it begins
 * @turn: for texts: quarter turns to the right around @x and @y, -1, 0 or 1: a line of -1 reads
 *   upwards
 * @icon: for icons: which one
 *
 * One simple thing. Lengths are in pixels at scale 1; x grows to the right, y downwards.
 */
typedef struct
{
  DemarcPrimitiveKind kind;
  guint               slot;
  float               x;
  float               y;
  float               width;
  float               height;
  DemarcColor         color;
  DemarcColor         border;
  float               border_width;
  float               radius;
  float               cut;
  float               slant;
  gboolean            mirrored;
  float               step;
  float               thickness;
  char               *text;
  char               *link;
  DemarcFont          font;
  gboolean            is_end;
  int                 turn;
  int                 icon;
} DemarcPrimitive;

/**
 * DemarcPieceKind:
 * @DEMARC_PIECE_TITLE: title and subtitle of an exported picture
 * @DEMARC_PIECE_ZONE: the heading of a zone
 * @DEMARC_PIECE_LAYER: a layer
 * @DEMARC_PIECE_LINE: the demarcation line
 * @DEMARC_PIECE_LEGEND: the legend
 * @DEMARC_PIECE_SOURCES: where the answers come from, in an exported picture
 * @DEMARC_PIECE_SENTENCE: in a comparison, what going to a column changes, in words
 * @DEMARC_PIECE_COUNT: in a comparison, how many layers differ
 * @DEMARC_PIECE_COLUMN: in a comparison, the head of a column
 * @DEMARC_PIECE_ROW: in a comparison, the name of a layer
 * @DEMARC_PIECE_CELL: in a comparison, a layer of a column
 * @DEMARC_PIECE_FOLD: in a comparison, the row that stands for equal layers
 *
 * What a piece stands for.
 */
typedef enum
{
  DEMARC_PIECE_TITLE,
  DEMARC_PIECE_ZONE,
  DEMARC_PIECE_LAYER,
  DEMARC_PIECE_LINE,
  DEMARC_PIECE_LEGEND,
  DEMARC_PIECE_SOURCES,
  DEMARC_PIECE_SENTENCE,
  DEMARC_PIECE_COUNT,
  DEMARC_PIECE_COLUMN,
  DEMARC_PIECE_ROW,
  DEMARC_PIECE_CELL,
  DEMARC_PIECE_FOLD,
} DemarcPieceKind;

/**
 * DemarcPiece:
 * @kind: what it stands for
 * @number: which one: for layers and rows the position in the model, for zones the owner, for
 *   columns and cells what they are the same by in other comparisons
 * @owner: for layers and cells: whose it is
 * @layer: for rows and cells: the position of the layer in the model
 * @column: for what belongs to a column: which one, from 0
 * @id: (nullable): the layer's id, or what tells a cell or a column (GRefString)
 * @name: (nullable): what a screen reader says of it (GRefString)
 * @description: (nullable): more words about it (GRefString)
 * @x: left
 * @y: top
 * @width: width
 * @height: height
 * @opacity: how much of it there is; only in mixtures below 1
 * @place: for layers, rows and cells: place in the drawing, from 1 at the top
 * @first: index of its first primitive
 * @n: how many primitives it has
 *
 * A part of a picture that moves as one, tagged with what it stands for.
 */
typedef struct
{
  DemarcPieceKind kind;
  guint           number;
  DemarcOwner     owner;
  guint           layer;
  guint           column;
  char           *id;
  char           *name;
  char           *description;
  float           x;
  float           y;
  float           width;
  float           height;
  float           opacity;
  guint           place;
  guint           first;
  guint           n;
} DemarcPiece;

#define DEMARC_TYPE_SCENE (demarc_scene_get_type ())

G_DECLARE_FINAL_TYPE (DemarcScene, demarc_scene, DEMARC, SCENE, GObject)

float                  demarc_scene_get_width       (DemarcScene *self);
float                  demarc_scene_get_height      (DemarcScene *self);
DemarcColor            demarc_scene_get_background  (DemarcScene *self);
const char            *demarc_scene_get_title       (DemarcScene *self);
const char            *demarc_scene_get_description (DemarcScene *self);
DemarcTypesetter      *demarc_scene_get_typesetter  (DemarcScene *self);
guint                  demarc_scene_get_n_pieces    (DemarcScene *self);
const DemarcPiece     *demarc_scene_get_piece       (DemarcScene *self,
                                                     guint        position);
const DemarcPrimitive *demarc_scene_get_primitives  (DemarcScene       *self,
                                                     const DemarcPiece *piece);
const DemarcPiece     *demarc_scene_find_piece      (DemarcScene    *self,
                                                     DemarcPieceKind kind,
                                                     guint           number);

DemarcScene           *demarc_scene_mix             (DemarcScene *from,
                                                     DemarcScene *to,
                                                     float        t);

gboolean               demarc_primitives_equal      (const DemarcPrimitive *a,
                                                     guint                  n_a,
                                                     const DemarcPrimitive *b,
                                                     guint                  n_b);

G_END_DECLS
