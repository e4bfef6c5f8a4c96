/* demarc-ask-spell.c: mistyped words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-private.h"

#include <string.h>

#include "demarc-words.h"

/* How much a reading is worth that takes a word for another one. A short word can too easily be
 * meant as it stands, so that what it is near to is offered only. */
#define ONE_OFF       0.92
#define TWO_OFF       0.82
#define ONE_OFF_SHORT 0.7

#define MIN_SURE    5 /* letters of a word that may be one off */
#define MIN_TWO_OFF 6 /* letters of a word that may be two off */
#define MAX_LENGTH  32

/* Other forms of a word by its ending: what is cut off, and what is put there. */
static const char *const endings[][2] = {
  { "ing", "" }, { "ing", "e" }, { "ed", "" }, { "ed", "e" }, { "er", "" }, { "ly", "" },
};

static const char *
get_known (const AskLexicon *self,
           const char       *word)
{
  return g_hash_table_lookup (self->known, word);
}

/* "logging" comes from "log". */
static void
drop_doubled (GString *stem)
{
  gsize n = stem->len;

  if (n > 3 && stem->str[n - 1] == stem->str[n - 2])
    g_string_truncate (stem, n - 1);
}

/* The known word that a form of it was typed of: "hardened" of "harden". */
static const char *
find_stem (const AskLexicon *self,
           const char       *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      gsize n = strlen (word) - MIN (strlen (word), strlen (endings[i][0]));
      g_autoptr (GString) stem = g_string_new_len (word, (gssize) n);
      const char *known;

      if (n < 3 || !g_str_has_suffix (word, endings[i][0]))
        continue;

      known = get_known (self, g_string_append (stem, endings[i][1])->str);
      drop_doubled (stem);
      if (known == NULL)
        known = get_known (self, stem->str);
      if (known != NULL)
        return known;
    }

  return NULL;
}

/* Typing errors seldom hit the first letter, and the others are too many to be looked at. */
static gboolean
is_comparable (const char *word,
               const char *candidate)
{
  gsize n = strlen (word);
  gsize m = strlen (candidate);

  return m > 1 && (n > m ? n - m : m - n) <= 2 &&
         (word[0] == candidate[0] || (word[0] == candidate[1] && word[1] == candidate[0]));
}

static gboolean
is_among (const char *const *answers,
          guint              n,
          const char        *candidate)
{
  for (guint i = 0; i < n; i++)
    if (answers[i] == candidate)
      return TRUE;

  return FALSE;
}

/* The nearest word apart from those that were found already, and how far it is. */
static const char *
find_nearest (const AskLexicon  *self,
              const char        *word,
              const char *const *answers,
              guint              n,
              guint             *distance)
{
  g_autofree char *best = NULL;
  DemarcNearest nearest;

  demarc_nearest_begin (&nearest, word);
  for (guint i = 0; i < self->vocabulary->len; i++)
    {
      const char *candidate = g_ptr_array_index (self->vocabulary, i);

      if (is_comparable (word, candidate) && !is_among (answers, n, candidate))
        demarc_nearest_offer (&nearest, candidate);
    }

  *distance = nearest.distance;
  best = demarc_nearest_end (&nearest);

  return best == NULL ? NULL : get_known (self, best);
}

/* How much a word is worth that is so far from the one that was typed. */
static double
weigh (const char *word,
       guint       distance)
{
  gsize n = strlen (word);

  if (distance == 1 && n >= 3)
    return n >= MIN_SURE ? ONE_OFF : ONE_OFF_SHORT;
  if (distance == 2 && n >= MIN_TWO_OFF)
    return TWO_OFF;

  return 0;
}

/* Finds the known words that a word may have been meant for: itself, else the word it is a form of,
 * else all that are nearest and equally near, at most ASK_MAX_TERMS of them. Returns how many. */
guint
_demarc_ask_spell (const AskLexicon  *self,
                   const char        *word,
                   const char       **answers,
                   double            *weight)
{
  guint n = 0;

  *weight = 1;
  answers[0] = get_known (self, word);
  if (answers[0] == NULL)
    answers[0] = find_stem (self, word);
  if (answers[0] != NULL)
    return 1;
  if (strlen (word) > MAX_LENGTH)
    return 0;

  while (n < ASK_MAX_TERMS)
    {
      guint distance;
      const char *nearest = find_nearest (self, word, answers, n, &distance);
      double worth = nearest == NULL ? 0 : weigh (word, distance);

      if (worth == 0 || (n > 0 && worth < *weight))
        break;
      answers[n++] = nearest;
      *weight = worth;
    }

  return n;
}
