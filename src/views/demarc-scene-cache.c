/* demarc-scene-cache.c: scenes that were laid out lately
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-scene-cache.h"

/* Dragging along a continuum goes to and fro between a few. */
#define KNOWN_MAX 6

typedef struct
{
  DemarcStack *stack;
  DemarcScene *scene;
} Known;

/**
 * DemarcSceneCache:
 *
 * The scenes of the last few stacks that were laid out. Whoever uses it clears it as soon as
 * something else that the scenes depend on changes: the size, the theme, the font.
 */
struct _DemarcSceneCache
{
  GArray *known;  /* of Known: the latest last */
};

static void
clear_known (Known *known)
{
  g_object_unref (known->stack);
  g_object_unref (known->scene);
}

/**
 * demarc_scene_cache_new:
 *
 * Makes an empty cache.
 *
 * Returns: (transfer full): the cache
 */
DemarcSceneCache *
demarc_scene_cache_new (void)
{
  DemarcSceneCache *self = g_new0 (DemarcSceneCache, 1);

  self->known = g_array_sized_new (FALSE, FALSE, sizeof (Known), KNOWN_MAX);
  g_array_set_clear_func (self->known, (GDestroyNotify) clear_known);

  return self;
}

/**
 * demarc_scene_cache_free:
 * @self: (transfer full): a cache
 *
 * Frees @self.
 */
void
demarc_scene_cache_free (DemarcSceneCache *self)
{
  g_array_unref (self->known);
  g_free (self);
}

/**
 * demarc_scene_cache_dup:
 * @self: a cache
 * @stack: a stack
 *
 * Looks for the scene of a stack.
 *
 * Returns: (transfer full) (nullable): the scene, or %NULL if it is not known any more
 */
DemarcScene *
demarc_scene_cache_dup (DemarcSceneCache *self,
                        DemarcStack      *stack)
{
  for (guint i = 0; i < self->known->len; i++)
    {
      Known *known = &g_array_index (self->known, Known, i);

      if (known->stack == stack)
        return g_object_ref (known->scene);
    }

  return NULL;
}

/**
 * demarc_scene_cache_add:
 * @self: a cache
 * @stack: a stack that has no scene here
 * @scene: its scene
 *
 * Keeps a scene, in the place of the oldest one where there are enough.
 */
void
demarc_scene_cache_add (DemarcSceneCache *self,
                        DemarcStack      *stack,
                        DemarcScene      *scene)
{
  Known known = { g_object_ref (stack), g_object_ref (scene) };

  if (self->known->len == KNOWN_MAX)
    g_array_remove_index (self->known, 0);
  g_array_append_val (self->known, known);
}

/**
 * demarc_scene_cache_clear:
 * @self: a cache
 *
 * Forgets all scenes.
 */
void
demarc_scene_cache_clear (DemarcSceneCache *self)
{
  g_array_set_size (self->known, 0);
}
