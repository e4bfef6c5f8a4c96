/* demarc-words.c: comparing words as people do
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Longer words are not worth a distance: nobody mistypes that much. */
#define MAX_LENGTH 64

#define NO_BREAK_SPACE 0xa0

static char *
fold_ascii (const char *text,
            gsize       length)
{
  char *folded = g_new (char, length + 1);

  for (gsize i = 0; i <= length; i++)
    folded[i] = g_ascii_tolower (text[i]);

  return folded;
}

/* Marks by which a text can show itself in another order than it has (UAX 9). */
static gboolean
turns_direction (gunichar c)
{
  return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
         (c >= 0x2066 && c <= 0x2069);
}

/**
 * demarc_words_dup_printable:
 * @text: bytes from anywhere, such as a file or an argument
 *
 * Makes a text that can be shown on a terminal or in a message: what is not UTF-8 is replaced, and
 * control characters, which a terminal would obey, are written as `\x1b`, as are the marks that
 * turn the direction of reading.
 *
 * Returns: (transfer full): the text
 */
char *
demarc_words_dup_printable (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *printable = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        g_string_append_printf (printable, "\\x%02x", c);
      else if (turns_direction (c))
        g_string_append_printf (printable, "\\u%04x", c);
      else
        g_string_append_unichar (printable, c);
    }

  return g_string_free (printable, FALSE);
}

/**
 * demarc_words_dup_plain:
 * @text: text from anywhere
 *
 * Makes one line of a text, for a terminal, a message or a field: printable, with every blank a
 * space.
 *
 * Returns: (transfer full): the text
 */
char *
demarc_words_dup_plain (const char *text)
{
  g_autofree char *printable = demarc_words_dup_printable (text);
  GString *plain = g_string_new (NULL);

  for (const char *p = printable; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (plain, g_unichar_isspace (c) && c != NO_BREAK_SPACE ? ' ' : c);
    }

  return g_string_free (plain, FALSE);
}

/**
 * demarc_words_fold:
 * @text: a text
 *
 * Makes the form of a text that is compared: without case, without accents, with compatible forms
 * (such as full-width letters) made one. The result does not depend on the locale.
 *
 * Returns: (transfer full): the folded text
 */
char *
demarc_words_fold (const char *text)
{
  gsize length = strlen (text);
  g_autofree char *valid = NULL;
  g_autofree char *apart = NULL;
  g_autofree char *plain = NULL;
  GString *folded;

  if (g_str_is_ascii (text))
    return fold_ascii (text, length);

  /* Words can come from a command line, and whoever goes on with them relies on UTF-8. */
  valid = g_utf8_make_valid (text, -1);
  apart = g_utf8_normalize (valid, -1, G_NORMALIZE_ALL);
  plain = g_utf8_casefold (apart, -1);
  folded = g_string_sized_new (length);
  for (const char *p = plain; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_type (c) != G_UNICODE_NON_SPACING_MARK)
        g_string_append_unichar (folded, c);
    }

  return g_string_free (folded, FALSE);
}

/**
 * demarc_words_squash:
 * @text: a text
 *
 * Makes the form by which names are found: folded, with letters and digits only, so that "Guest OS"
 * finds
 * `guest-os`.
 *
 * Returns: (transfer full): the squashed text
 */
char *
demarc_words_squash (const char *text)
{
  char *folded = demarc_words_fold (text);
  char *to = folded;

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c))
        to += g_unichar_to_utf8 (c, to);
    }
  *to = '\0';

  return folded;
}

/* How many letters must be put in, taken out, changed or swapped with their neighbour. */
static guint
get_distance (const char *a,
              const char *b)
{
  guint rows[3][MAX_LENGTH + 1];
  guint n = (guint) strlen (a);
  guint m = (guint) strlen (b);

  if (n > MAX_LENGTH || m > MAX_LENGTH)
    return G_MAXUINT;

  for (guint j = 0; j <= m; j++)
    rows[0][j] = j;

  for (guint i = 1; i <= n; i++)
    {
      guint *row = rows[i % 3];
      guint *above = rows[(i + 2) % 3];
      guint *two_above = rows[(i + 1) % 3];

      row[0] = i;
      for (guint j = 1; j <= m; j++)
        {
          row[j] = MIN (above[j - 1] + (a[i - 1] != b[j - 1]), MIN (above[j], row[j - 1]) + 1);
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], two_above[j - 2] + 1);
        }
    }

  return rows[n % 3][m];
}

/**
 * demarc_nearest_begin:
 * @self: an uninitialized search
 * @word: the word that was typed
 *
 * Begins a search.
 */
void
demarc_nearest_begin (DemarcNearest *self,
                      const char    *word)
{
  self->word = demarc_words_fold (word);
  self->best = NULL;
  self->distance = G_MAXUINT;
}

/**
 * demarc_nearest_offer:
 * @self: a search
 * @candidate: a word that would have been right
 *
 * Takes a candidate into account. Of equally near ones the first stays.
 */
void
demarc_nearest_offer (DemarcNearest *self,
                      const char    *candidate)
{
  demarc_nearest_offer_for (self, candidate, candidate);
}

/**
 * demarc_nearest_offer_for:
 * @self: a search
 * @candidate: a word that would have been right
 * @answer: what to propose for it, such as the id that belongs to a name
 *
 * Takes a candidate into account under another name.
 */
void
demarc_nearest_offer_for (DemarcNearest *self,
                          const char    *candidate,
                          const char    *answer)
{
  g_autofree char *folded = demarc_words_fold (candidate);
  guint distance = get_distance (self->word, folded);

  /* A word that begins or contains what was typed is nearer than a row of changed letters. */
  if (*self->word != '\0' && strlen (self->word) > 2 && strstr (folded, self->word) != NULL)
    distance = MIN (distance, g_str_has_prefix (folded, self->word) ? 1 : 2);

  if (distance < self->distance)
    {
      self->distance = distance;
      g_free (self->best);
      self->best = g_strdup (answer);
    }
}

/**
 * demarc_nearest_end:
 * @self: a search
 *
 * Ends a search and frees what it holds.
 *
 * Returns: (transfer full) (nullable): the nearest candidate, or %NULL when none is near enough to
 *   be meant: at most a third of the letters may differ
 */
char *
demarc_nearest_end (DemarcNearest *self)
{
  guint n = (guint) strlen (self->word);
  guint most = n == 0 ? 0 : MAX (1, n / 3 + (n > 3));

  g_clear_pointer (&self->word, g_free);
  if (self->distance > most)
    g_clear_pointer (&self->best, g_free);

  return g_steal_pointer (&self->best);
}

/**
 * demarc_nearest_hint:
 * @self: a search
 *
 * Ends a search with a question for people.
 *
 * Returns: (transfer full) (nullable): "did you mean 'customer'?" or %NULL
 */
char *
demarc_nearest_hint (DemarcNearest *self)
{
  g_autofree char *best = demarc_nearest_end (self);

  /* Translators: %s is the word that was probably meant. */
  return best == NULL ? NULL : g_strdup_printf (_("did you mean '%s'?"), best);
}
