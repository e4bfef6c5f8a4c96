/* demarc-query.c: what is looked for as one types
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-query.h"

#include <string.h>

#include "demarc-words.h"

/* Nobody looks for more; a whole page can be pasted. */
#define MAX_BYTES 400
#define MAX_WORDS 40

/* Names are compared as keys: folded, words with one blank around each, a line for each name. So a
 * blank before what is typed finds the beginnings of words, and a line's end before it the
 * beginnings of names. */
#define NAME_BEGIN "\n "
#define NAME_END   " \n"

/**
 * DemarcQuery:
 *
 * The words that were typed, in the forms in which they are looked for. What is no letter and no
 * digit parts words, and is nothing else: no character has a meaning of its own.
 */
struct _DemarcQuery
{
  char **words; /* each with a blank before it */
  guint  n;
  char  *begin; /* all of them as the beginning of a name */
  char  *joined; /* the same, written as one word; NULL for a single one */
};

/* Appends the words of a text, each with a blank before it. */
static void
append_words (GString    *into,
              const char *text)
{
  g_autofree char *folded = demarc_words_fold (text);
  gboolean is_inside = FALSE;

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean is_letter = g_unichar_isalnum (c);

      if (is_letter && !is_inside)
        g_string_append_c (into, ' ');
      if (is_letter)
        g_string_append_unichar (into, c);
      is_inside = is_letter;
    }
}

static char *
dup_cut (const char *text)
{
  gsize n = strnlen (text, MAX_BYTES + 1);

  return n <= MAX_BYTES ? g_utf8_make_valid (text, -1)
                        : g_utf8_make_valid (text, MAX_BYTES);
}

static void
split (DemarcQuery *self,
       const char  *spaced)
{
  g_auto (GStrv) words = g_strsplit (spaced, " ", MAX_WORDS + 2);

  self->words = g_new0 (char *, MAX_WORDS + 1);
  for (guint i = 0; words[i] != NULL && self->n < MAX_WORDS; i++)
    if (*words[i] != '\0')
      self->words[self->n++] = g_strconcat (" ", words[i], NULL);
}

/**
 * demarc_query_new:
 * @text: what was typed, whatever it is
 *
 * Reads what is looked for. Of a long text only the beginning is.
 *
 * Returns: (transfer full): the query
 */
DemarcQuery *
demarc_query_new (const char *text)
{
  DemarcQuery *self = g_new0 (DemarcQuery, 1);
  g_autofree char *cut = dup_cut (text);
  g_autoptr (GString) spaced = g_string_new (NULL);
  g_autoptr (GString) begin = g_string_new ("\n");
  g_autoptr (GString) joined = g_string_new (NAME_BEGIN);

  append_words (spaced, cut);
  split (self, spaced->str);
  for (guint i = 0; i < self->n; i++)
    {
      g_string_append (begin, self->words[i]);
      g_string_append (joined, self->words[i] + 1);
    }
  self->begin = g_strdup (begin->str);
  if (self->n > 1)
    self->joined = g_strdup (joined->str);

  return self;
}

/**
 * demarc_query_free:
 * @self: (transfer full): a query
 *
 * Frees a query.
 */
void
demarc_query_free (DemarcQuery *self)
{
  g_strfreev (self->words);
  g_free (self->begin);
  g_free (self->joined);
  g_free (self);
}

/**
 * demarc_query_get_n_words:
 * @self: a query
 *
 * Gets how many words are looked for.
 *
 * Returns: the number; 0 if nothing is
 */
guint
demarc_query_get_n_words (const DemarcQuery *self)
{
  return self->n;
}

/**
 * demarc_query_get_word:
 * @self: a query
 * @position: which one, from 0
 *
 * Gets a word, folded. Whatever a query finds contains each of its words.
 *
 * Returns: (transfer none): the word
 */
const char *
demarc_query_get_word (const DemarcQuery *self,
                       guint              position)
{
  g_return_val_if_fail (position < self->n, NULL);

  return self->words[position] + 1;
}

static DemarcRank
rate_begin (const char *names,
            const char *begin)
{
  gsize n = begin == NULL ? 0 : strlen (begin);
  DemarcRank rank = DEMARC_RANK_NONE;

  for (const char *p = names; n > 0 && (p = strstr (p, begin)) != NULL; p++)
    {
      if (g_str_has_prefix (p + n, NAME_END))
        return DEMARC_RANK_EXACT;
      rank = DEMARC_RANK_PREFIX;
    }

  return rank;
}

/* Whether all words begin words of one and the same name. */
static gboolean
begins_words (const DemarcQuery *self,
              const char        *name,
              gsize              length)
{
  for (guint i = 0; i < self->n; i++)
    if (g_strstr_len (name, (gssize) length, self->words[i]) == NULL)
      return FALSE;

  return TRUE;
}

static gboolean
begins_words_of_any (const DemarcQuery *self,
                     const char        *names)
{
  const char *end;

  /* One search through all names tells what most things fail at. */
  if (strstr (names, self->words[0]) == NULL)
    return FALSE;
  if (self->n == 1)
    return TRUE;

  for (const char *p = names + 1; (end = strchr (p, '\n')) != NULL; p = end + 1)
    if (begins_words (self, p, (gsize) (end - p)))
      return TRUE;

  return FALSE;
}

static gboolean
is_inside (const DemarcQuery *self,
           const char        *names)
{
  for (guint i = 0; i < self->n; i++)
    if (strstr (names, self->words[i] + 1) == NULL)
      return FALSE;

  return TRUE;
}

static gboolean
is_in_text (const DemarcQuery *self,
            const char        *names,
            const char        *texts)
{
  for (guint i = 0; i < self->n; i++)
    if (strstr (names, self->words[i]) == NULL &&
        (strlen (self->words[i] + 1) < DEMARC_QUERY_MIN_IN_TEXT ||
         strstr (texts, self->words[i]) == NULL))
      return FALSE;

  return TRUE;
}

/**
 * demarc_query_rate:
 * @self: a query with words
 * @names: the keys of a thing's names, of demarc_query_begin_keys()
 * @texts: the keys of what is said of it, or ""
 *
 * Finds out how well a thing is what is looked for.
 *
 * Returns: the rank
 */
DemarcRank
demarc_query_rate (const DemarcQuery *self,
                   const char        *names,
                   const char        *texts)
{
  DemarcRank rank = rate_begin (names, self->begin);

  if (rank != DEMARC_RANK_EXACT && self->joined != NULL)
    rank = MAX (rank, rate_begin (names, self->joined));
  if (rank != DEMARC_RANK_NONE)
    return rank;
  if (begins_words_of_any (self, names))
    return DEMARC_RANK_WORDS;
  if (is_inside (self, names))
    return DEMARC_RANK_INSIDE;

  return is_in_text (self, names, texts) ? DEMARC_RANK_TEXT : DEMARC_RANK_NONE;
}

/* A title as it is compared, and for each of its bytes where that came from. */
typedef struct
{
  GString *key;
  GArray  *origins; /* of DemarcRange */
} Mapped;

static void
map_character (Mapped     *self,
               const char *title,
               const char *p)
{
  const char *next = g_utf8_next_char (p);
  g_autofree char *character = g_strndup (p, (gsize) (next - p));
  g_autofree char *folded = demarc_words_fold (character);
  DemarcRange origin = { (guint) (p - title), (guint) (next - title) };

  /* A mark on the letter before belongs to it. */
  if (*folded == '\0' && self->origins->len > 0)
    g_array_index (self->origins, DemarcRange, self->origins->len - 1).end = origin.end;

  for (const char *q = folded; *q != '\0'; q = g_utf8_next_char (q))
    {
      gsize before = self->key->len;

      if (g_unichar_isalnum (g_utf8_get_char (q)))
        g_string_append_unichar (self->key, g_utf8_get_char (q));
      else
        g_string_append_c (self->key, ' ');
      for (; before < self->key->len; before++)
        g_array_append_val (self->origins, origin);
    }
}

/* Adds a range in order; what overlaps becomes one. */
static void
add_range (GArray      *ranges,
           DemarcRange  range)
{
  guint at = 0;

  while (at < ranges->len && g_array_index (ranges, DemarcRange, at).end < range.start)
    at++;
  while (at < ranges->len && g_array_index (ranges, DemarcRange, at).start <= range.end)
    {
      range.start = MIN (range.start, g_array_index (ranges, DemarcRange, at).start);
      range.end = MAX (range.end, g_array_index (ranges, DemarcRange, at).end);
      g_array_remove_index (ranges, at);
    }
  g_array_insert_val (ranges, at, range);
}

/**
 * demarc_query_find_ranges:
 * @self: a query
 * @title: a title
 *
 * Finds the parts of a title that were typed, to have them stand out: the beginning of a word, else
 * a part inside one, for each word.
 *
 * Returns: (transfer full) (element-type DemarcRange): the ranges, in order and apart
 */
GArray *
demarc_query_find_ranges (const DemarcQuery *self,
                          const char        *title)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (DemarcRange));
  Mapped mapped = { g_string_new (" "), g_array_new (FALSE, TRUE, sizeof (DemarcRange)) };

  g_array_set_size (mapped.origins, 1);
  for (const char *p = title; *p != '\0'; p = g_utf8_next_char (p))
    map_character (&mapped, title, p);

  for (guint i = 0; i < self->n; i++)
    {
      const char *found = strstr (mapped.key->str, self->words[i]);
      gsize n = strlen (self->words[i] + 1);
      gsize at;

      found = found != NULL ? found + 1 : strstr (mapped.key->str, self->words[i] + 1);
      if (found == NULL)
        continue;
      at = (gsize) (found - mapped.key->str);
      add_range (ranges, (DemarcRange) {
                           g_array_index (mapped.origins, DemarcRange, at).start,
                           g_array_index (mapped.origins, DemarcRange, at + n - 1).end,
                         });
    }
  g_string_free (mapped.key, TRUE);
  g_array_unref (mapped.origins);

  return ranges;
}

/**
 * demarc_query_begin_keys:
 * @keys: where keys shall be added
 *
 * Begins the keys of a thing.
 */
void
demarc_query_begin_keys (GString *keys)
{
  g_string_append_c (keys, '\n');
}

/**
 * demarc_query_add_key:
 * @keys: the keys of a thing
 * @name: a name of it, or what is said of it
 *
 * Adds the form in which a text is looked through.
 */
void
demarc_query_add_key (GString    *keys,
                      const char *name)
{
  gsize before = keys->len;

  append_words (keys, name);
  if (keys->len > before)
    g_string_append (keys, NAME_END);
}

/**
 * demarc_query_add_name:
 * @keys: the keys of a thing
 * @name: a name of it
 *
 * Adds the forms by which a name is found: as it is, and written as one word.
 */
void
demarc_query_add_name (GString    *keys,
                       const char *name)
{
  gsize before = keys->len;
  g_autofree char *joined = NULL;

  demarc_query_add_key (keys, name);
  if (keys->len == before || memchr (keys->str + before + 1, ' ', keys->len - before - 3) == NULL)
    return;

  joined = demarc_words_squash (name);
  g_string_append_c (keys, ' ');
  g_string_append (keys, joined);
  g_string_append (keys, NAME_END);
}
