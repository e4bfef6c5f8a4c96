/* demarc-finder.c: finding anything by its names
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE

#include "config.h"

#include "demarc-finder-private.h"

#include <string.h>

/**
 * DemarcFinder:
 *
 * Finds anything in a model by what is typed: services and their variants, categories, layers,
 * areas, tools, terms, duties, misconceptions and sources. Case and accents do not matter, and if
 * nothing else is found, nor does one mistyped letter. The names are folded once; typing on only
 * looks through what was found before.
 *
 * Its struct is in demarc-finder-private.h: mending what was mistyped has a file of its own.
 */

G_DEFINE_FINAL_TYPE (DemarcFinder, demarc_finder, G_TYPE_OBJECT)

const FindThing *
_demarc_finder_get_thing (DemarcFinder *self,
                          guint         position)
{
  return &g_array_index (self->index.things, FindThing, position);
}

/* The thing whose keys contain the byte at @offset; not before @first. */
static guint
find_owner (DemarcFinder *self,
            gsize         offset,
            guint         first)
{
  guint low = first;
  guint high = self->index.things->len - 1;

  while (low < high)
    {
      guint middle = (low + high + 1) / 2;

      if (_demarc_finder_get_thing (self, middle)->names <= offset)
        low = middle;
      else
        high = middle - 1;
    }

  return low;
}

/* Takes out all things that do not contain a word. */
static void
keep (DemarcFinder *self,
      const char   *word)
{
  gsize length = strlen (word);
  const char *base = self->index.keys->str;
  const char *end = base + self->index.keys->len;
  const char *p = base;
  guint n = self->index.things->len;
  guint next = 0;

  while (next < n && (p = memmem (p, (gsize) (end - p), word, length)) != NULL)
    {
      guint thing = find_owner (self, (gsize) (p - base), next);

      memset (self->ranks + next, DEMARC_RANK_NONE, thing - next);
      next = thing + 1;
      /* Once is enough: go on with the next thing. */
      if (next < n)
        p = base + _demarc_finder_get_thing (self, next)->names;
    }
  memset (self->ranks + next, DEMARC_RANK_NONE, n - next);
}

/* A part inside a word is what somebody may remember of a name, but not of a sentence. */
static DemarcRank
rate_thing (DemarcFinder    *self,
            const FindThing *thing,
            guint            kind)
{
  const char *base = self->index.keys->str;
  DemarcRank rank = demarc_query_rate (self->query, base + thing->names, base + thing->texts);

  if (rank == DEMARC_RANK_INSIDE &&
      (kind == DEMARC_FIND_DUTY || kind == DEMARC_FIND_MISCONCEPTION))
    return DEMARC_RANK_NONE;

  return rank;
}

/* Rates all things that may be meant. */
static guint
rate (DemarcFinder *self)
{
  guint n_found = 0;

  for (guint kind = 0; kind < DEMARC_N_FIND_KINDS; kind++)
    {
      self->n_found[kind] = 0;
      self->best[kind] = DEMARC_RANK_NONE;
      for (guint i = self->index.first[kind]; i < self->index.first[kind + 1]; i++)
        if (self->ranks[i] != DEMARC_RANK_NONE)
          {
            DemarcRank rank = rate_thing (self, _demarc_finder_get_thing (self, i), kind);

            self->ranks[i] = (guint8) rank;
            self->best[kind] = MAX (self->best[kind], rank);
            self->n_found[kind] += rank != DEMARC_RANK_NONE;
          }
      n_found += self->n_found[kind];
    }

  return n_found;
}

/* Whether words only go on from the last ones, so that nothing new can be found. A single letter is
 * not looked for everywhere. */
static gboolean
goes_on (DemarcFinder *self,
         const char   *words)
{
  guint n_words = demarc_query_get_n_words (self->query);

  for (guint i = 0; i < n_words; i++)
    if (strlen (demarc_query_get_word (self->query, i)) < DEMARC_QUERY_MIN_IN_TEXT)
      return FALSE;

  return n_words > 0 && self->mended == NULL && g_str_has_prefix (words, self->words);
}

/* Searches for the query; for one that goes on from the last one, in what was found before. Returns
 * how much was found. */
guint
_demarc_finder_search (DemarcFinder *self,
                       gboolean      only_found)
{
  guint n_words = demarc_query_get_n_words (self->query);

  if (!only_found)
    {
      memset (self->ranks, DEMARC_RANK_EXACT, self->index.things->len);
      for (guint i = 0; i < n_words; i++)
        keep (self, demarc_query_get_word (self->query, i));
    }

  return rate (self);
}

static void
demarc_finder_finalize (GObject *object)
{
  DemarcFinder *self = DEMARC_FINDER (object);

  g_clear_pointer (&self->index.things, g_array_unref);
  g_string_free (self->index.keys, TRUE);
  g_clear_pointer (&self->known, g_hash_table_unref);
  g_clear_pointer (&self->vocabulary, g_ptr_array_unref);
  g_clear_pointer (&self->query, demarc_query_free);
  g_clear_pointer (&self->ranks, g_free);
  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->mended, g_free);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (demarc_finder_parent_class)->finalize (object);
}

static void
demarc_finder_class_init (DemarcFinderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_finder_finalize;
}

static void
demarc_finder_init (DemarcFinder *self)
{
  self->words = g_strdup ("");
  self->query = demarc_query_new ("");
}

/**
 * demarc_finder_new:
 * @model: a model
 *
 * Makes a finder for a model, and folds all that can be found in it.
 *
 * Returns: (transfer full): the finder
 */
DemarcFinder *
demarc_finder_new (DemarcModel *model)
{
  DemarcFinder *self = g_object_new (DEMARC_TYPE_FINDER, NULL);

  self->model = g_object_ref (model);
  _demarc_find_gather (&self->index, model);
  self->ranks = g_new0 (guint8, MAX (self->index.things->len, 1));

  return self;
}

/**
 * demarc_finder_get_model:
 * @self: a finder
 *
 * Gets what is searched through.
 *
 * Returns: (transfer none): the model
 */
DemarcModel *
demarc_finder_get_model (DemarcFinder *self)
{
  g_return_val_if_fail (DEMARC_IS_FINDER (self), NULL);

  return self->model;
}

/**
 * demarc_finder_set_words:
 * @self: a finder
 * @words: what was typed, whatever it is
 *
 * Searches. All words must occur in a thing. Where nothing has them, what has them but for one
 * letter is found. No words find nothing.
 */
void
demarc_finder_set_words (DemarcFinder *self,
                         const char   *words)
{
  gboolean can_go_on;

  g_return_if_fail (DEMARC_IS_FINDER (self));
  g_return_if_fail (words != NULL);

  can_go_on = goes_on (self, words);
  g_free (self->words);
  self->words = g_strdup (words);
  g_clear_pointer (&self->mended, g_free);
  demarc_query_free (self->query);
  self->query = demarc_query_new (words);

  if (demarc_query_get_n_words (self->query) == 0)
    {
      memset (self->n_found, 0, sizeof self->n_found);
      memset (self->best, 0, sizeof self->best);
    }
  else if (_demarc_finder_search (self, can_go_on) == 0)
    {
      _demarc_finder_mend (self);
    }
}

/**
 * demarc_finder_get_query:
 * @self: a finder
 *
 * Gets what was searched for: what was typed, or what it was mended to.
 *
 * Returns: (transfer none): the query
 */
const DemarcQuery *
demarc_finder_get_query (DemarcFinder *self)
{
  g_return_val_if_fail (DEMARC_IS_FINDER (self), NULL);

  return self->query;
}

/**
 * demarc_finder_get_mended:
 * @self: a finder
 *
 * Gets what was searched for in place of what was typed, where nothing has that.
 *
 * Returns: (transfer none) (nullable): the words, folded; %NULL if what was typed was
 */
const char *
demarc_finder_get_mended (DemarcFinder *self)
{
  g_return_val_if_fail (DEMARC_IS_FINDER (self), NULL);

  return self->mended;
}

/**
 * demarc_finder_get_n_found:
 * @self: a finder
 * @kind: a kind
 *
 * Gets how many things of a kind were found.
 *
 * Returns: the number
 */
guint
demarc_finder_get_n_found (DemarcFinder  *self,
                           DemarcFindKind kind)
{
  g_return_val_if_fail (DEMARC_IS_FINDER (self), 0);
  g_return_val_if_fail (kind < DEMARC_N_FIND_KINDS, 0);

  return self->n_found[kind];
}

/**
 * demarc_finder_get_best:
 * @self: a finder
 * @kind: a kind
 *
 * Gets the rank of the best thing of a kind that was found.
 *
 * Returns: the rank
 */
DemarcRank
demarc_finder_get_best (DemarcFinder  *self,
                        DemarcFindKind kind)
{
  g_return_val_if_fail (DEMARC_IS_FINDER (self), DEMARC_RANK_NONE);
  g_return_val_if_fail (kind < DEMARC_N_FIND_KINDS, DEMARC_RANK_NONE);

  return self->best[kind];
}

/**
 * demarc_finder_find:
 * @self: a finder
 * @kind: a kind
 * @max: how many at most
 *
 * Gets the things of a kind that were found, the best first; of equally good ones in the order of
 * the model.
 *
 * Returns: (transfer full) (element-type DemarcFound): the things
 */
GPtrArray *
demarc_finder_find (DemarcFinder  *self,
                    DemarcFindKind kind,
                    guint          max)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (DEMARC_IS_FINDER (self), found);
  g_return_val_if_fail (kind < DEMARC_N_FIND_KINDS, found);

  max = MIN (max, self->n_found[kind]);
  for (guint rank = self->best[kind]; rank > DEMARC_RANK_NONE && found->len < max; rank--)
    for (guint i = self->index.first[kind];
         i < self->index.first[kind + 1] && found->len < max; i++)
      if (self->ranks[i] == rank)
        {
          const FindThing *thing = _demarc_finder_get_thing (self, i);

          g_ptr_array_add (found, _demarc_found_new (self->model, thing, kind, (DemarcRank) rank,
                                                     self->query));
        }

  return found;
}
