/* demarc-scene.c: a picture as a list of simple things
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-scene-private.h"

#include <string.h>

/**
 * DemarcScene:
 *
 * A picture: pieces that stand for things of the model, each made of a few simple things with a
 * place, a size and a colour. Everything is decided here: painters only paint. A scene is immutable
 * once it has been laid out.
 */
struct _DemarcScene
{
  GObject           parent_instance;

  /* Owned */
  DemarcTypesetter *typesetter;
  GArray           *pieces;
  GArray           *primitives;
  char             *title;
  char             *description;

  DemarcColor       background;
  float             width;
  float             height;
};

G_DEFINE_FINAL_TYPE (DemarcScene, demarc_scene, G_TYPE_OBJECT)

static void
clear_ref_string (char **text)
{
  if (*text != NULL)
    g_ref_string_release (*text);
  *text = NULL;
}

static void
clear_primitive (DemarcPrimitive *primitive)
{
  clear_ref_string (&primitive->text);
  clear_ref_string (&primitive->link);
}

static void
clear_piece (DemarcPiece *piece)
{
  clear_ref_string (&piece->id);
  clear_ref_string (&piece->name);
  clear_ref_string (&piece->description);
}

static void
demarc_scene_finalize (GObject *object)
{
  DemarcScene *self = DEMARC_SCENE (object);

  g_clear_object (&self->typesetter);
  g_clear_pointer (&self->pieces, g_array_unref);
  g_clear_pointer (&self->primitives, g_array_unref);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->description, g_free);

  G_OBJECT_CLASS (demarc_scene_parent_class)->finalize (object);
}

static void
demarc_scene_class_init (DemarcSceneClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_scene_finalize;
}

static void
demarc_scene_init (DemarcScene *self)
{
  self->pieces = g_array_new (FALSE, TRUE, sizeof (DemarcPiece));
  g_array_set_clear_func (self->pieces, (GDestroyNotify) clear_piece);
  self->primitives = g_array_new (FALSE, TRUE, sizeof (DemarcPrimitive));
  g_array_set_clear_func (self->primitives, (GDestroyNotify) clear_primitive);
}

/* Begins a scene without pieces. */
DemarcScene *
_demarc_scene_new (DemarcTypesetter  *typesetter,
                   float              width,
                   const DemarcColor *background)
{
  DemarcScene *self = g_object_new (DEMARC_TYPE_SCENE, NULL);

  self->typesetter = g_object_ref (typesetter);
  self->width = width;
  self->background = *background;

  return self;
}

/* Says in words what the scene shows. */
void
_demarc_scene_set_words (DemarcScene *self,
                         const char  *title,
                         const char  *description)
{
  g_free (self->title);
  self->title = g_strdup (title);
  g_free (self->description);
  self->description = g_strdup (description);
}

void
_demarc_scene_set_height (DemarcScene *self,
                          float        height)
{
  self->height = height;
}

/* Begins a piece; what is added until it ends belongs to it, at places relative to it. */
void
_demarc_scene_begin_piece (DemarcScene     *self,
                           DemarcPieceKind  kind,
                           guint            number,
                           float            x,
                           float            y,
                           float            width)
{
  DemarcPiece piece = {
    .kind = kind,
    .number = number,
    .x = x,
    .y = y,
    .width = width,
    .opacity = 1,
    .first = self->primitives->len,
  };

  g_array_append_val (self->pieces, piece);
}

/* The piece that was begun last; valid until the next one is begun. */
DemarcPiece *
_demarc_scene_get_last (DemarcScene *self)
{
  return &g_array_index (self->pieces, DemarcPiece, self->pieces->len - 1);
}

/* Adds a primitive to the piece that was begun last; valid until the next one is added. */
DemarcPrimitive *
_demarc_scene_add_primitive (DemarcScene         *self,
                             DemarcPrimitiveKind  kind,
                             guint                slot)
{
  DemarcPrimitive *primitive;

  g_array_set_size (self->primitives, self->primitives->len + 1);
  primitive = &g_array_index (self->primitives, DemarcPrimitive, self->primitives->len - 1);
  primitive->kind = kind;
  primitive->slot = slot;

  return primitive;
}

static char *
keep (char *text)
{
  return text == NULL ? NULL : g_ref_string_acquire (text);
}

/* Begins a piece that is like one of another scene, without its primitives. */
void
_demarc_scene_begin_copy (DemarcScene       *self,
                          const DemarcPiece *piece)
{
  DemarcPiece copy = *piece;

  copy.id = keep (piece->id);
  copy.name = keep (piece->name);
  copy.description = keep (piece->description);
  copy.first = self->primitives->len;
  copy.n = 0;
  g_array_append_val (self->pieces, copy);
}

/* Adds a primitive that is like one of another scene. */
DemarcPrimitive *
_demarc_scene_add_copy (DemarcScene           *self,
                        const DemarcPrimitive *primitive)
{
  DemarcPrimitive *copy = _demarc_scene_add_primitive (self, primitive->kind, primitive->slot);

  *copy = *primitive;
  copy->text = keep (primitive->text);
  copy->link = keep (primitive->link);

  return copy;
}

void
_demarc_scene_end_piece (DemarcScene *self,
                         float        height)
{
  DemarcPiece *piece = _demarc_scene_get_last (self);

  piece->height = height;
  piece->n = self->primitives->len - piece->first;
}

/**
 * demarc_scene_get_width:
 * @self: a scene
 *
 * Gets the width.
 *
 * Returns: the width in pixels
 */
float
demarc_scene_get_width (DemarcScene *self)
{
  g_return_val_if_fail (DEMARC_IS_SCENE (self), 0);

  return self->width;
}

/**
 * demarc_scene_get_height:
 * @self: a scene
 *
 * Gets the height.
 *
 * Returns: the height in pixels
 */
float
demarc_scene_get_height (DemarcScene *self)
{
  g_return_val_if_fail (DEMARC_IS_SCENE (self), 0);

  return self->height;
}

/**
 * demarc_scene_get_background:
 * @self: a scene
 *
 * Gets the colour that everything lies on.
 *
 * Returns: the colour
 */
DemarcColor
demarc_scene_get_background (DemarcScene *self)
{
  return self->background;
}

/**
 * demarc_scene_get_title:
 * @self: a scene
 *
 * Gets what the scene shows, in a few words.
 *
 * Returns: (transfer none) (nullable): the title
 */
const char *
demarc_scene_get_title (DemarcScene *self)
{
  g_return_val_if_fail (DEMARC_IS_SCENE (self), NULL);

  return self->title;
}

/**
 * demarc_scene_get_description:
 * @self: a scene
 *
 * Gets what the scene shows, in sentences that can stand for it.
 *
 * Returns: (transfer none) (nullable): the description
 */
const char *
demarc_scene_get_description (DemarcScene *self)
{
  g_return_val_if_fail (DEMARC_IS_SCENE (self), NULL);

  return self->description;
}

/**
 * demarc_scene_get_typesetter:
 * @self: a scene
 *
 * Gets the typesetter that its lines were measured with.
 *
 * Returns: (transfer none): the typesetter
 */
DemarcTypesetter *
demarc_scene_get_typesetter (DemarcScene *self)
{
  g_return_val_if_fail (DEMARC_IS_SCENE (self), NULL);

  return self->typesetter;
}

/**
 * demarc_scene_get_n_pieces:
 * @self: a scene
 *
 * Gets how many pieces there are.
 *
 * Returns: the number
 */
guint
demarc_scene_get_n_pieces (DemarcScene *self)
{
  g_return_val_if_fail (DEMARC_IS_SCENE (self), 0);

  return self->pieces->len;
}

/**
 * demarc_scene_get_piece:
 * @self: a scene
 * @position: which one, from 0, in the order of painting
 *
 * Gets a piece.
 *
 * Returns: (transfer none): the piece
 */
const DemarcPiece *
demarc_scene_get_piece (DemarcScene *self,
                        guint        position)
{
  g_return_val_if_fail (DEMARC_IS_SCENE (self), NULL);
  g_return_val_if_fail (position < self->pieces->len, NULL);

  return &g_array_index (self->pieces, DemarcPiece, position);
}

/**
 * demarc_scene_get_primitives:
 * @self: a scene
 * @piece: a piece of it
 *
 * Gets what a piece is made of, in the order of painting.
 *
 * Returns: (transfer none): the first of its primitives
 */
const DemarcPrimitive *
demarc_scene_get_primitives (DemarcScene       *self,
                             const DemarcPiece *piece)
{
  g_return_val_if_fail (DEMARC_IS_SCENE (self), NULL);

  return &g_array_index (self->primitives, DemarcPrimitive, piece->first);
}

/**
 * demarc_scene_find_piece:
 * @self: a scene
 * @kind: what it stands for
 * @number: which one
 *
 * Finds a piece.
 *
 * Returns: (transfer none) (nullable): the piece
 */
const DemarcPiece *
demarc_scene_find_piece (DemarcScene     *self,
                         DemarcPieceKind  kind,
                         guint            number)
{
  g_return_val_if_fail (DEMARC_IS_SCENE (self), NULL);

  for (guint i = 0; i < self->pieces->len; i++)
    {
      DemarcPiece *piece = &g_array_index (self->pieces, DemarcPiece, i);

      if (piece->kind == kind && piece->number == number)
        return piece;
    }

  return NULL;
}

static gboolean
primitive_equal (const DemarcPrimitive *a,
                 const DemarcPrimitive *b)
{
  DemarcPrimitive first = *a;
  DemarcPrimitive second = *b;

  if (g_strcmp0 (a->text, b->text) != 0)
    return FALSE;

  first.text = second.text = NULL;
  first.link = second.link = NULL;

  /* Both began as zeroed memory, so that padding is equal too. */
  return memcmp (&first, &second, sizeof first) == 0;
}

/**
 * demarc_primitives_equal:
 * @a: (array length=n_a): primitives
 * @n_a: how many
 * @b: (array length=n_b): others
 * @n_b: how many
 *
 * Tells whether two rows of primitives paint the same, so that what was painted can be used again.
 *
 * Returns: whether they do
 */
gboolean
demarc_primitives_equal (const DemarcPrimitive *a,
                         guint                  n_a,
                         const DemarcPrimitive *b,
                         guint                  n_b)
{
  if (n_a != n_b)
    return FALSE;

  for (guint i = 0; i < n_a; i++)
    if (!primitive_equal (&a[i], &b[i]))
      return FALSE;

  return TRUE;
}
