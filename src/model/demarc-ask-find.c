/* demarc-ask-find.c: what stands in a question
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-private.h"

#include <glib/gi18n-lib.h>

/* So many words are compared with all known ones; nobody mistypes more in one question. */
#define MAX_MISTYPED 6

/* So many words that were not understood are told. */
#define MAX_MISSED 5

/* How well a word must be spelled to be one that only holds the question together. */
#define MIN_SPELLING 0.9

/* A word of the question with the known words that it can be. */
typedef struct
{
  const char *form;
  const char *answers[ASK_MAX_TERMS];
  guint       n_answers;
  double      spelling;
} Spelled;

typedef struct
{
  const AskLexicon *lexicon;
  GArray           *spelled; /* of Spelled */
  GArray           *items;   /* of AskItem */
} Finding;

gboolean
_demarc_ask_can_mean (const AskItem *item,
                      AskKind        kind)
{
  for (guint i = 0; i < item->n_terms; i++)
    for (guint j = 0; j < item->terms[i]->meanings->len; j++)
      if (_demarc_ask_get_meaning (item->terms[i], j)->kind == kind)
        return TRUE;

  return FALSE;
}

static const Spelled *
get_spelled (const Finding *self,
             guint          position)
{
  return &g_array_index (self->spelled, Spelled, position);
}

static void
spell_all (Finding *self,
           GArray  *words)
{
  guint n_mistyped = 0;

  for (guint i = 0; i < words->len; i++)
    {
      const char *form = g_array_index (words, AskWord, i).form;
      Spelled spelled = { .form = form };

      if (n_mistyped < MAX_MISTYPED)
        spelled.n_answers = _demarc_ask_spell (self->lexicon, form, spelled.answers,
                                               &spelled.spelling);
      else if (g_hash_table_contains (self->lexicon->known, form))
        spelled = (Spelled) { form, { form }, 1, 1 };

      n_mistyped += spelled.n_answers == 0 || spelled.spelling < 1;
      g_array_append_val (self->spelled, spelled);
    }
}

static AskTerm *
look_up (const Finding *self,
         guint          first,
         guint          n,
         gboolean       as_typed,
         double        *spelling)
{
  g_autoptr (GString) spaced = g_string_new (NULL);

  *spelling = 1;
  for (guint i = first; i < first + n; i++)
    {
      const Spelled *spelled = get_spelled (self, i);

      if (!as_typed && spelled->n_answers == 0)
        return NULL;

      g_string_append_printf (spaced, i == first ? "%s" : " %s",
                              as_typed ? spelled->form : spelled->answers[0]);
      if (!as_typed)
        *spelling *= spelled->spelling;
    }

  return _demarc_ask_look_up (self->lexicon, spaced->str);
}

/* The term of a run of words: as they were typed, else as they were probably meant. */
static AskTerm *
look_up_run (const Finding *self,
             guint          first,
             guint          n,
             double        *spelling)
{
  AskTerm *term = look_up (self, first, n, TRUE, spelling);

  return term != NULL ? term : look_up (self, first, n, FALSE, spelling);
}

static gboolean
has_flag (const Finding *self,
          guint          position,
          guint          flag)
{
  const AskItem *item;

  if (self->items->len == 0)
    return FALSE;

  item = &g_array_index (self->items, AskItem, self->items->len - 1);

  return item->first + item->n == position && (item->flags & flag) != 0;
}

/* In "does AWS back up S3" there is no AWS Backup: after "does" stands who does it. */
static gboolean
splits_name (const Finding *self,
             guint          first,
             guint          n)
{
  double spelling;
  AskTerm *head = look_up_run (self, first, 1, &spelling);
  AskTerm *rest = n < 2 ? NULL : look_up_run (self, first + 1, n - 1, &spelling);
  AskItem item = { .terms = { rest }, .n_terms = rest != NULL };

  return rest != NULL && head != NULL && (head->flags & ASK_PROVIDER) != 0 &&
         has_flag (self, first, ASK_MODAL) && _demarc_ask_can_mean (&item, ASK_LAYER);
}

/* A short word that is not known must not be taken for one that means nothing. */
static gboolean
is_far_fetched (const AskTerm *term,
                double         spelling)
{
  return term->meanings->len == 0 && spelling < MIN_SPELLING;
}

/* A single word that is equally near to several known ones may mean each of them. */
static void
add_others (const Finding *self,
            AskItem       *item)
{
  const Spelled *spelled = get_spelled (self, item->first);

  for (guint i = 1; item->n == 1 && i < spelled->n_answers; i++)
    {
      AskTerm *term = _demarc_ask_look_up (self->lexicon, spelled->answers[i]);

      if (term != NULL)
        item->terms[item->n_terms++] = term;
    }
}

/* The longest run of words from a place on that means something; one word if none does. */
static AskItem
find_item (const Finding *self,
           guint          first)
{
  guint most = MIN (self->lexicon->longest + 1, self->spelled->len - first);
  AskItem item = { .first = first, .n = 1, .spelling = 1 };

  for (guint n = most; n > 0; n--)
    {
      double spelling;
      AskTerm *term = look_up_run (self, first, n, &spelling);

      if (term == NULL || splits_name (self, first, n) || is_far_fetched (term, spelling))
        continue;

      item.n = n;
      item.spelling = spelling;
      item.terms[item.n_terms++] = term;
      item.flags = term->flags;
      break;
    }
  add_others (self, &item);

  return item;
}

/* Finds what the words of a question mean, from the first to the last. At each place the longest
 * run of words counts: "data center" is not about data. */
GArray *
_demarc_ask_find (const AskLexicon *lexicon,
                  GArray           *words)
{
  g_autoptr (GArray) spelled = g_array_new (FALSE, FALSE, sizeof (Spelled));
  GArray *items = g_array_new (FALSE, FALSE, sizeof (AskItem));
  Finding self = { lexicon, spelled, items };

  spell_all (&self, words);
  for (guint i = 0; i < words->len;)
    {
      AskItem item = find_item (&self, i);

      g_array_append_val (items, item);
      i += item.n;
    }

  return items;
}

static gboolean
is_repeated (GArray *words,
             guint   position)
{
  const char *typed = g_array_index (words, AskWord, position).typed;

  for (guint i = 0; i < position; i++)
    if (g_str_equal (g_array_index (words, AskWord, i).typed, typed))
      return TRUE;

  return FALSE;
}

static void
append_word (GString    *list,
             const char *word,
             gboolean    same_item)
{
  if (same_item)
    g_string_append_c (list, ' ');
  else if (list->len > 0)
    g_string_append (list, C_("list", ", "));
  g_string_append (list, word);
}

/* The words that are not known, and those of the items that are lost on a reading, as they were
 * typed. @lost has a bit for each item. */
char *
_demarc_ask_dup_missed (GArray *words,
                        GArray *items,
                        guint64 lost)
{
  g_autoptr (GString) missed = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < items->len && n < MAX_MISSED; i++)
    {
      AskItem *item = &g_array_index (items, AskItem, i);

      if ((item->n_terms > 0 && (lost >> i & 1) == 0) || is_repeated (words, item->first))
        continue;

      for (guint j = item->first; j < item->first + item->n; j++)
        append_word (missed, g_array_index (words, AskWord, j).typed, j > item->first);
      n++;
    }

  return n == 0 ? NULL : g_string_free (g_steal_pointer (&missed), FALSE);
}
