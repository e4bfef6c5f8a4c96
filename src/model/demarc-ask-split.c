/* demarc-ask-split.c: the words of a question
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-private.h"

#include <string.h>

#include "demarc-words.h"

/* Endings of words that are written in two ways. */
static const char *const spellings[][2] = {
  { "centre", "center" }, { "licence", "license" },   { "catalogue", "catalog" },
  { "colour", "color" },  { "behaviour", "behavior" },
};

static void
clear_word (gpointer data)
{
  AskWord *word = data;

  g_free (word->typed);
  g_free (word->form);
}

/* "keys" and "key" are one word, and so are "policies" and "policy". Names of three letters, such
 * as SNS, stay as they are. It need not be right, only the same for the question and for the model.
 * */
static void
drop_plural (GString *form)
{
  gsize n = form->len;

  if (n < 4 || form->str[n - 1] != 's' || strchr ("sui", form->str[n - 2]) != NULL)
    return;

  if (n > 4 && g_str_has_suffix (form->str, "ies"))
    g_string_append_c (g_string_truncate (form, n - 3), 'y');
  else if (g_str_has_suffix (form->str, "sses") || g_str_has_suffix (form->str, "xes") ||
           g_str_has_suffix (form->str, "ches") || g_str_has_suffix (form->str, "shes"))
    g_string_truncate (form, n - 2);
  else
    g_string_truncate (form, n - 1);
}

/* "virtualisation" and "virtualization" are one word. */
static void
make_american (GString *form)
{
  static const char *const endings[] = { "isation", "ising", "ised", "ise" };

  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    if (g_str_has_suffix (form->str, spellings[i][0]))
      g_string_append (g_string_truncate (form, form->len - strlen (spellings[i][0])),
                       spellings[i][1]);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (form->len > strlen (endings[i]) + 2 && g_str_has_suffix (form->str, endings[i]))
      {
        form->str[form->len - strlen (endings[i]) + 1] = 'z';
        return;
      }
}

static void
add_word (GArray  *words,
          GString *typed)
{
  g_autoptr (GString) form = g_string_new (typed->str);
  AskWord word;

  if (typed->len == 0)
    return;

  drop_plural (form);
  make_american (form);
  word.typed = g_strdup (typed->str);
  word.form = g_strdup (form->str);
  g_array_append_val (words, word);
  g_string_truncate (typed, 0);
}

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x02bc;
}

/* Whether what follows an apostrophe is the s of "AWS's" and "who's", which is no part of a word.
 * */
static gboolean
is_lone_s (const char *p)
{
  return *p == 's' && !g_unichar_isalnum (g_utf8_get_char (p + 1));
}

/* Finds the words of a text: letters and digits in a row, without case, accents and plural. An
 * apostrophe inside does not part a word. */
GArray *
_demarc_ask_split (const char *text)
{
  g_autofree char *folded = demarc_words_fold (text);
  g_autoptr (GString) typed = g_string_new (NULL);
  GArray *words = g_array_new (FALSE, FALSE, sizeof (AskWord));

  g_array_set_clear_func (words, clear_word);
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c))
        g_string_append_unichar (typed, c);
      else if (!is_apostrophe (c))
        add_word (words, typed);
      else if (is_lone_s (g_utf8_next_char (p)))
        p = g_utf8_next_char (p);
    }
  add_word (words, typed);

  return words;
}
