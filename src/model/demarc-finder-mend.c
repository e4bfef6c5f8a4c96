/* demarc-finder-mend.c: finding what was mistyped
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE

#include "config.h"

#include "demarc-finder-private.h"

#include <string.h>

/* A word of fewer letters is too easily one letter off something else. */
#define MIN_MENDED 3

/* Nobody mistypes a longer word in one letter only. */
#define MAX_LEARNED 40

/* So many words that may have been meant are tried. */
#define MAX_MENDED 4

static void
learn_word (DemarcFinder *self,
            const char   *word,
            gsize         length)
{
  char copy[MAX_LEARNED + 1];
  char *kept;

  if (length < MIN_MENDED || length > MAX_LEARNED)
    return;

  memcpy (copy, word, length);
  copy[length] = '\0';
  if (g_hash_table_contains (self->known, copy))
    return;

  kept = g_strdup (copy);
  g_ptr_array_add (self->vocabulary, kept);
  g_hash_table_add (self->known, kept);
}

static void
learn_words (DemarcFinder *self,
             const char   *keys)
{
  for (const char *p = keys; *p != '\0';)
    {
      gsize length = strcspn (p, " \n");

      learn_word (self, p, length);
      p += length + (p[length] != '\0');
    }
}

/* What duties and sources say is no name that people mistype. */
static void
ensure_vocabulary (DemarcFinder *self)
{
  if (self->vocabulary != NULL)
    return;

  self->vocabulary = g_ptr_array_new_with_free_func (g_free);
  self->known = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < self->index.first[DEMARC_FIND_DUTY]; i++)
    learn_words (self, self->index.keys->str + _demarc_finder_get_thing (self, i)->names);
}

static gboolean
fits (const char *rest,
      const char *candidate,
      gboolean   *is_whole)
{
  if (!g_str_has_prefix (candidate, rest))
    return FALSE;

  *is_whole |= strlen (candidate) == strlen (rest);

  return TRUE;
}

/* Whether a candidate begins with a word in which one letter was changed, put in, left out, or
 * swapped with the next one; and whether it is nothing more than that. */
static gboolean
is_one_off (const char *word,
            const char *candidate,
            gboolean   *is_whole)
{
  gboolean is_near = FALSE;

  *is_whole = FALSE;
  while (*word != '\0' && *word == *candidate)
    word++, candidate++;
  if (*word == '\0')
    return FALSE;

  is_near |= fits (word + 1, candidate, is_whole);
  if (*candidate != '\0')
    {
      is_near |= fits (word + 1, candidate + 1, is_whole);
      is_near |= fits (word, candidate + 1, is_whole);
      if (word[1] == candidate[0] && word[0] == candidate[1])
        is_near |= fits (word + 2, candidate + 2, is_whole);
    }

  return is_near;
}

/* The words that a word may have been meant for; whole words before beginnings of words. */
static GPtrArray *
find_meant (DemarcFinder *self,
            const char   *word)
{
  GPtrArray *meant = g_ptr_array_new ();
  guint n_whole = 0;

  for (guint i = 0; i < self->vocabulary->len; i++)
    {
      char *candidate = g_ptr_array_index (self->vocabulary, i);
      gboolean is_whole;

      if (!is_one_off (word, candidate, &is_whole))
        continue;
      if (is_whole)
        g_ptr_array_insert (meant, (int) n_whole++, candidate);
      else if (meant->len < MAX_MENDED)
        g_ptr_array_add (meant, candidate);
    }
  g_ptr_array_set_size (meant, (int) MIN (meant->len, MAX_MENDED));

  return meant;
}

/* Whether any name contains a word. */
static gboolean
is_known (DemarcFinder *self,
          const char   *word)
{
  guint end = self->index.first[DEMARC_FIND_DUTY];
  gsize length = end < self->index.things->len ? _demarc_finder_get_thing (self, end)->names
                                               : self->index.keys->len;

  return memmem (self->index.keys->str, length, word, strlen (word)) != NULL;
}

/* The word of the query that was mistyped: the only one that is in no name. */
static const char *
find_mistyped (DemarcFinder *self)
{
  const char *mistyped = NULL;

  for (guint i = 0; i < demarc_query_get_n_words (self->query); i++)
    {
      const char *word = demarc_query_get_word (self->query, i);

      if (is_known (self, word))
        continue;
      if (mistyped != NULL || strlen (word) < MIN_MENDED)
        return NULL;
      mistyped = word;
    }

  return mistyped;
}

static char *
dup_mended (DemarcFinder *self,
            const char   *mistyped,
            const char   *meant)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < demarc_query_get_n_words (self->query); i++)
    {
      const char *word = demarc_query_get_word (self->query, i);

      g_string_append_printf (text, i == 0 ? "%s" : " %s",
                              g_str_equal (word, mistyped) ? meant : word);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Searches for words that may have been meant, and adds to @guessed what has them in its names. */
static gboolean
try_words (DemarcFinder *self,
           const char   *words,
           guint8       *guessed)
{
  gboolean any = FALSE;

  demarc_query_free (self->query);
  self->query = demarc_query_new (words);
  _demarc_finder_search (self, FALSE);
  for (guint i = 0; i < self->index.things->len; i++)
    if (self->ranks[i] > DEMARC_RANK_TEXT)
      {
        guessed[i] = DEMARC_RANK_GUESSED;
        any = TRUE;
      }

  return any;
}

/* What was guessed is what is found. */
static void
take_guessed (DemarcFinder *self,
              guint8       *guessed)
{
  g_free (self->ranks);
  self->ranks = guessed;

  for (guint kind = 0; kind < DEMARC_N_FIND_KINDS; kind++)
    {
      self->n_found[kind] = 0;
      for (guint i = self->index.first[kind]; i < self->index.first[kind + 1]; i++)
        self->n_found[kind] += guessed[i] != DEMARC_RANK_NONE;
      self->best[kind] = self->n_found[kind] > 0 ? DEMARC_RANK_GUESSED : DEMARC_RANK_NONE;
    }
}

/* The texts that may have been meant; none if it is not a single letter that is wrong. */
static GPtrArray *
find_attempts (DemarcFinder *self)
{
  GPtrArray *attempts = g_ptr_array_new_with_free_func (g_free);
  const char *mistyped = find_mistyped (self);
  g_autoptr (GPtrArray) meant = NULL;

  if (mistyped == NULL)
    return attempts;

  ensure_vocabulary (self);
  meant = find_meant (self, mistyped);
  for (guint i = 0; i < meant->len; i++)
    g_ptr_array_add (attempts, dup_mended (self, mistyped, g_ptr_array_index (meant, i)));

  return attempts;
}

/* Where nothing is found, a letter may have been mistyped. */
void
_demarc_finder_mend (DemarcFinder *self)
{
  g_autoptr (GPtrArray) attempts = find_attempts (self);
  guint8 *guessed = g_new0 (guint8, MAX (self->index.things->len, 1));

  for (guint i = 0; i < attempts->len; i++)
    if (try_words (self, g_ptr_array_index (attempts, i), guessed) && self->mended == NULL)
      self->mended = g_strdup (g_ptr_array_index (attempts, i));
  take_guessed (self, guessed);

  /* What stands out in what was found are the words that were meant. */
  demarc_query_free (self->query);
  self->query = demarc_query_new (self->mended != NULL ? self->mended : self->words);
}
