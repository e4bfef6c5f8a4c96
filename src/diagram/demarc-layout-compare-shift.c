/* demarc-layout-compare-shift.c: what lies between two comparisons
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "demarc-columns.h"
#include "demarc-layout-compare.h"
#include "demarc-scene-private.h"

/* While columns come, go and change places, the line moves along: each column takes the part of the
 * line that is its own with it. A column that comes begins as nothing at the end of the one before
 * it, one that goes ends so. */

/* So close, levels are one. */
#define LEVEL_SLACK 0.5f

/* How far from one dash to the next, in dashes. */
#define STEP (9.f / 5)

/* The part of the line that belongs to a column. */
typedef struct
{
  float x;
  float width;
  float y;
} Tread;

typedef struct
{
  Tread from;
  Tread to;
  Tread now;
} Column;

typedef struct
{
  Column columns[2 * DEMARC_COLUMNS_MAX];
  guint  n;
} Columns;

static float
mix (float from,
     float to,
     float t)
{
  return from + (to - from) * t;
}

static const DemarcPiece *
get_line (DemarcScene *scene)
{
  return demarc_scene_find_piece (scene, DEMARC_PIECE_LINE, 0);
}

static const DemarcPiece *
get_head (DemarcScene *scene,
          guint        column)
{
  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);

      if (piece->kind == DEMARC_PIECE_COLUMN && piece->column == column && piece->opacity >= 1)
        return piece;
    }

  return NULL;
}

/* On what height the line runs along a column. On the way parts can lie over each other: then it is
 * the one with the same middle. */
static float
get_level (DemarcScene       *scene,
           const DemarcPiece *head)
{
  const DemarcPiece *line = get_line (scene);
  const DemarcPrimitive *p = demarc_scene_get_primitives (scene, line);
  float middle = head->x + head->width / 2 - line->x;
  float nearest = INFINITY;
  float y = 0;

  for (guint i = 0; i < line->n; i++)
    {
      float away = fabsf (p[i].x + p[i].width / 2 - middle);

      if (p[i].kind == DEMARC_PRIMITIVE_LINE && away - p[i].width / 2 <= 0 && away < nearest)
        {
          nearest = away;
          y = p[i].y;
        }
    }

  return line->y + y;
}

static gboolean
is_mirrored (DemarcScene *scene)
{
  const DemarcPiece *first = get_head (scene, 0);
  const DemarcPiece *second = get_head (scene, 1);

  return first != NULL && second != NULL && second->x < first->x;
}

/* The end of a tread, as it reads. */
static Tread
get_end (Tread    tread,
         gboolean mirrored,
         gboolean beginning)
{
  return (Tread) { tread.x + (mirrored != beginning ? 0 : tread.width), 0, tread.y };
}

/* What is not there yet, or not any more, is not taken into account. */
static const DemarcPiece *
find_head (DemarcScene *scene,
           guint        key)
{
  const DemarcPiece *head = demarc_scene_find_piece (scene, DEMARC_PIECE_COLUMN, key);

  return head == NULL || head->opacity <= 0 ? NULL : head;
}

static Tread
make_tread (DemarcScene       *scene,
            const DemarcPiece *head)
{
  return (Tread) { head->x, head->width, get_level (scene, head) };
}

/* The tread of a column in a scene. A column that is not there is nothing, at the end of the one
 * that stands before it in the other scene. */
static Tread
find_tread (DemarcScene *scene,
            DemarcScene *other,
            guint        key)
{
  const DemarcPiece *head = find_head (scene, key);
  const DemarcPiece *there = find_head (other, key);
  gboolean mirrored = is_mirrored (scene) || is_mirrored (other);

  if (head != NULL)
    return make_tread (scene, head);

  for (guint i = there->column; i > 0; i--)
    {
      const DemarcPiece *before = get_head (other, i - 1);

      head = before == NULL ? NULL : find_head (scene, before->number);
      if (head != NULL)
        return get_end (make_tread (scene, head), mirrored, FALSE);
    }

  head = get_head (scene, 0);

  return head != NULL ? get_end (make_tread (scene, head), mirrored, TRUE)
                      : get_end (make_tread (other, there), mirrored, TRUE);
}

static float
get_middle (Tread tread)
{
  return tread.x + tread.width / 2;
}

static void
add_column (Columns     *columns,
            DemarcScene *from,
            DemarcScene *to,
            guint        key,
            float        t)
{
  Column column = { find_tread (from, to, key), find_tread (to, from, key), { 0 } };
  guint place = columns->n;

  /* Those that go can be from several changes that were not waited for. */
  if (columns->n == G_N_ELEMENTS (columns->columns))
    return;

  column.now = (Tread) { mix (column.from.x, column.to.x, t),
                         mix (column.from.width, column.to.width, t),
                         mix (column.from.y, column.to.y, t) };
  while (place > 0 && get_middle (columns->columns[place - 1].now) > get_middle (column.now))
    {
      columns->columns[place] = columns->columns[place - 1];
      place--;
    }
  columns->columns[place] = column;
  columns->n++;
}

/* All columns of both scenes, from left to right. */
static void
find_columns (Columns     *columns,
              DemarcScene *from,
              DemarcScene *to,
              float        t)
{
  for (guint i = 0; i < demarc_scene_get_n_pieces (from); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (from, i);

      if (piece->kind == DEMARC_PIECE_COLUMN && piece->opacity > 0)
        add_column (columns, from, to, piece->number, t);
    }

  for (guint i = 0; i < demarc_scene_get_n_pieces (to); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (to, i);

      if (piece->kind == DEMARC_PIECE_COLUMN && find_head (from, piece->number) == NULL)
        add_column (columns, from, to, piece->number, t);
    }
}

static void
set_dashes (DemarcPrimitive *line,
            float            length)
{
  float dash = line->thickness;
  float n = MAX (roundf ((length - dash) / (dash * STEP)), 1);

  line->step = length <= 2 * dash ? 0 : floorf ((length - dash) / n * 100) / 100;
}

/* Adds a part of the line, which looks as @like. */
static void
add_part (DemarcScene           *into,
          const DemarcPrimitive *like,
          guint                  slot,
          float                  x,
          float                  y,
          float                  width,
          float                  height)
{
  gboolean is_level = height == 0;
  DemarcPrimitive *part = _demarc_scene_add_primitive (
    into, is_level ? DEMARC_PRIMITIVE_LINE : DEMARC_PRIMITIVE_UPRIGHT, slot);

  part->x = is_level ? x : x + like->height / 2;
  part->y = is_level ? y : y - like->height / 2;
  part->width = is_level ? width + like->height : like->height;
  part->height = is_level ? like->height : height + like->height;
  part->color = like->color;
  part->thickness = like->thickness;
  set_dashes (part, is_level ? part->width : part->height);
}

/* A line that has no steps although its levels differ stands in a picture where names stand over
 * the cells. */
static gboolean
has_risers (DemarcScene *scene)
{
  const DemarcPiece *line = get_line (scene);
  const DemarcPrimitive *p = demarc_scene_get_primitives (scene, line);

  for (guint i = 0; i < line->n; i++)
    if (p[i].kind == DEMARC_PRIMITIVE_UPRIGHT)
      return TRUE;

  return line->n < 2;
}

static const DemarcPrimitive *
get_first_part (DemarcScene *scene)
{
  return demarc_scene_get_primitives (scene, get_line (scene));
}

/* How far the line reaches over the outer columns. */
static float
get_overhang (DemarcScene *scene)
{
  const DemarcPiece *line = get_line (scene);
  float left = INFINITY;

  for (guint i = 0; i < demarc_scene_get_n_pieces (scene); i++)
    {
      const DemarcPiece *piece = demarc_scene_get_piece (scene, i);

      if (piece->kind == DEMARC_PIECE_COLUMN && piece->opacity > 0)
        left = MIN (left, piece->x);
    }

  return left - line->x - get_first_part (scene)->height / 2;
}

/* Where one column's part of the line ends and the next one's begins. */
static float
get_border (const Columns *columns,
            guint          before)
{
  const Tread *left = &columns->columns[before].now;
  const Tread *right = &columns->columns[before + 1].now;

  return (left->x + left->width + right->x) / 2;
}

/* Adds the parts: all columns of one level share one. */
static void
add_parts (DemarcScene           *into,
           const Columns         *columns,
           const DemarcPrimitive *like,
           float                  overhang,
           gboolean               with_risers)
{
  const Tread *last = &columns->columns[columns->n - 1].now;
  float origin = columns->columns[0].now.x - overhang;
  float top = _demarc_scene_get_last (into)->y;
  float x = 0;

  for (guint i = 0; i < columns->n; i++)
    {
      gboolean is_last = i + 1 == columns->n;
      float y = columns->columns[i].now.y - top;
      float next = is_last ? 0 : columns->columns[i + 1].now.y - top;
      float end = (is_last ? last->x + last->width + overhang : get_border (columns, i)) - origin;

      /* On the way a column can stand within another one. */
      end = MAX (end, x);
      if (!is_last && fabsf (next - y) < LEVEL_SLACK)
        continue;

      add_part (into, like, 2 * i, x, y, end - x, 0);
      if (with_risers && !is_last)
        add_part (into, like, 2 * i + 1, end, MIN (y, next), 0, fabsf (next - y));
      x = end;
    }
}

static void
add_line (DemarcScene *into,
          DemarcScene *from,
          DemarcScene *to,
          float        t)
{
  const DemarcPrimitive *like = get_first_part (to);
  float overhang = mix (get_overhang (from), get_overhang (to), t);
  Columns columns = { 0 };
  float top = INFINITY;
  float bottom = 0;

  find_columns (&columns, from, to, t);
  if (columns.n == 0)
    return;

  for (guint i = 0; i < columns.n; i++)
    {
      top = MIN (top, columns.columns[i].now.y);
      bottom = MAX (bottom, columns.columns[i].now.y);
    }

  _demarc_scene_begin_piece (into, DEMARC_PIECE_LINE, 0,
                             columns.columns[0].now.x - overhang - like->height / 2,
                             top - like->height / 2, 0);
  add_parts (into, &columns, like, overhang, has_risers (from) && has_risers (to));
  _demarc_scene_get_last (into)->width =
    columns.columns[columns.n - 1].now.x + columns.columns[columns.n - 1].now.width + overhang +
    like->height / 2 - _demarc_scene_get_last (into)->x;
  _demarc_scene_end_piece (into, bottom - top + like->height);
}

/**
 * demarc_scene_mix_comparisons:
 * @from: the scene of a comparison, or what lies between two
 * @to: the scene of a comparison
 * @t: how far from one to the other, from 0 to 1
 *
 * Makes the scene between two scenes as demarc_scene_mix() does, with two differences. What only
 * @from has is gone halfway, and what only @to has begins to come there, so that it does not shine
 * through what still stands in its place. And the line moves along with the columns. At 0 there are
 * the pieces of both.
 *
 * Returns: (transfer full): the scene
 */
DemarcScene *
demarc_scene_mix_comparisons (DemarcScene *from,
                              DemarcScene *to,
                              float        t)
{
  gboolean have_line;
  DemarcScene *mixed;

  g_return_val_if_fail (DEMARC_IS_SCENE (from), NULL);
  g_return_val_if_fail (DEMARC_IS_SCENE (to), NULL);

  if (t >= 1 || from == to)
    return g_object_ref (to);

  t = MAX (t, 0);
  have_line = get_line (from) != NULL && get_line (to) != NULL;
  mixed = _demarc_scene_mix_without (from, to, t, MAX (2 * t - 1, 0), MAX (1 - 2 * t, 0),
                                     have_line ? (int) DEMARC_PIECE_LINE : -1);
  if (have_line)
    add_line (mixed, from, to, t);

  return mixed;
}
