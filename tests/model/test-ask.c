/* test-ask.c: how questions are read and answered
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-ask.h"
#include "demarc-lens.h"
#include "demarc-words.h"
#include "model-fixture.h"
#include "questions-more.h"

static DemarcAnswer *
ask (const char *words)
{
  return demarc_model_ask (demarc_model_get_builtin (), words, NULL, NULL);
}

/* The subjects of a reading as the tables write them; "" for none. */
static char *
dup_subjects (DemarcReading *reading)
{
  GString *text = g_string_new (NULL);
  DemarcCategory *category = demarc_reading_get_category (reading);
  DemarcArea *area = demarc_reading_get_area (reading);

  for (guint i = 0; i < demarc_reading_get_n_subjects (reading); i++)
    g_string_append_printf (text, "%s%s", i == 0 ? "" : "+",
                            demarc_subject_get_text (demarc_reading_get_subject (reading, i)));
  if (category != NULL)
    g_string_append_printf (text, "<%s", demarc_entry_get_id (DEMARC_ENTRY (category)));
  if (area != NULL)
    g_string_append_printf (text, "<%s", demarc_entry_get_id (DEMARC_ENTRY (area)));

  return g_string_free (text, FALSE);
}

static void
assert_reading (DemarcReading  *reading,
                const Question *row)
{
  DemarcLayer *layer = demarc_reading_get_layer (reading);
  g_autofree char *subjects = dup_subjects (reading);

  g_assert_cmpuint (demarc_reading_get_kind (reading), ==, row->kind);
  g_assert_cmpstr (layer == NULL ? NULL : demarc_entry_get_id (DEMARC_ENTRY (layer)), ==,
                   row->layer);
  g_assert_cmpstr (subjects, ==, row->subjects == NULL ? "" : row->subjects);
}

static void
test_answered (gconstpointer data)
{
  const Question *row = data;
  g_autoptr (DemarcAnswer) answer = ask (row->words);
  DemarcReading *reading;
  g_autofree char *sentence = NULL;

  g_assert_cmpuint (demarc_answer_get_n_chosen (answer), ==, 1);
  reading = demarc_answer_get_reading (answer, 0);
  assert_reading (reading, row);
  g_assert_cmpuint (demarc_reading_get_owner (reading), ==, row->asked & 7);
  g_assert_cmpint (demarc_reading_is_negated (reading), ==, row->asked >= NOT_NOBODY);

  if (row->kind == CELL)
    g_assert_cmpuint (demarc_reading_get_cell (reading, 0)->owner, ==, row->answer);
  sentence = demarc_reading_dup_sentence (reading);
  g_assert_cmpstr (sentence, !=, "");
}

static void
test_refused (gconstpointer data)
{
  const Question *row = data;
  g_autoptr (DemarcAnswer) answer = ask (row->words);

  g_assert_cmpuint (demarc_answer_get_n_chosen (answer), ==, 0);
  g_assert_cmpuint (demarc_answer_get_n_readings (answer), >, 0);
  assert_reading (demarc_answer_get_reading (answer, 0), row);
}

/* Each row is one of the chosen readings of its words, and there are no others. */
static void
test_equal (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (equal);)
    {
      g_autoptr (DemarcAnswer) answer = ask (equal[i].words);
      g_autofree char *understood = demarc_answer_dup_understood (answer);
      const char *words = equal[i].words;
      guint n = 0;

      g_test_message ("%s", words);
      for (; i < G_N_ELEMENTS (equal) && g_str_equal (equal[i].words, words); i++)
        {
          g_assert_cmpuint (n, <, demarc_answer_get_n_chosen (answer));
          assert_reading (demarc_answer_get_reading (answer, n++), &equal[i]);
        }
      g_assert_cmpuint (demarc_answer_get_n_chosen (answer), ==, n);
      g_assert_cmpstr (understood, ==, "More than one answer fits.");
    }
}

static void
test_empty (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (empty); i++)
    {
      g_autoptr (DemarcAnswer) answer = ask (empty[i]);
      g_autofree char *understood = demarc_answer_dup_understood (answer);

      g_test_message ("row %u", i);
      g_assert_cmpuint (demarc_answer_get_n_chosen (answer), ==, 0);
      g_assert_cmpuint (demarc_answer_get_n_readings (answer), ==, 0);
      g_assert_true (g_str_has_prefix (understood, "No service and no layer is named."));
      g_assert_true (g_utf8_validate (understood, -1, NULL));
      g_assert_null (strchr (understood, '\x1b'));
    }
}

/* A text is not read in part. */
static void
test_too_long (void)
{
  GString *words = g_string_new ("who patches rds");
  g_autofree char *bytes = g_strnfill (100 * 1024, 'a');
  const char *texts[2];

  while (words->len < 100 * 1024)
    g_string_append (words, " who patches rds");
  texts[0] = words->str;
  texts[1] = bytes;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (DemarcAnswer) answer = ask (texts[i]);
      g_autofree char *understood = demarc_answer_dup_understood (answer);

      g_assert_cmpuint (demarc_answer_get_n_readings (answer), ==, 0);
      g_assert_cmpstr (understood, ==, "This is too long for a question.");
    }
  g_string_free (words, TRUE);
}

/* The 64th word is still read, the 65th makes it too long. */
static void
test_word_limit (void)
{
  g_autoptr (GString) words = g_string_new ("rds os");

  for (guint i = 2; i <= 65; i++)
    {
      g_autoptr (DemarcAnswer) answer = ask (words->str);

      g_assert_cmpuint (demarc_answer_get_n_chosen (answer), ==, i <= 64 ? 1 : 0);
      g_string_append (words, " the");
    }
}

/* Words that can mean two things each, in a row, have more choices than can be tried. */
static void
test_many_choices (void)
{
  static const char *const patterns[] = {
    "backup ", "backup rds ", "iam waf kms vpc backup ", "os and ", "ecs fargate ec2 ",
    "rdz lamda ", "farget dynamdb auror kineses ", "which databases and storage services ",
  };

  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      g_autoptr (GString) words = g_string_new (NULL);
      g_autoptr (DemarcAnswer) answer = NULL;

      while (words->len + strlen (patterns[i]) < 300)
        g_string_append (words, patterns[i]);
      answer = ask (words->str);
      g_assert_cmpuint (demarc_answer_get_n_readings (answer), <=, 6);
    }
}

static void
assert_same_reading (DemarcAnswer *one,
                     DemarcAnswer *two)
{
  g_autofree char *title = NULL;
  g_autofree char *other = NULL;

  g_assert_cmpuint (demarc_answer_get_n_chosen (one), ==, demarc_answer_get_n_chosen (two));
  g_assert_cmpuint (demarc_answer_get_n_readings (one), >, 0);
  g_assert_cmpuint (demarc_answer_get_n_readings (two), >, 0);

  title = demarc_reading_dup_title (demarc_answer_get_reading (one, 0));
  other = demarc_reading_dup_title (demarc_answer_get_reading (two, 0));
  g_assert_cmpstr (title, ==, other);
}

/* The words with an accent on each letter. */
static char *
dup_accented (const char *words)
{
  GString *text = g_string_new (NULL);

  for (const char *p = words; *p != '\0'; p++)
    {
      g_string_append_c (text, *p);
      if (g_ascii_isalpha (*p))
        g_string_append (text, "\xcc\x81");
    }

  return g_string_free (text, FALSE);
}

/* The words in letters of double width. */
static char *
dup_wide (const char *words)
{
  GString *text = g_string_new (NULL);

  for (const char *p = words; *p != '\0'; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_unichar (text, (gunichar) *p - 0x20 + 0xff00);
    else
      g_string_append_c (text, *p);

  return g_string_free (text, FALSE);
}

static char *
dup_dressed (const char *words,
             guint       how)
{
  g_autofree char *spaced = NULL;
  g_auto (GStrv) parts = NULL;

  switch (how)
    {
    case 0:
      return g_ascii_strup (words, -1);
    case 1:
      return dup_accented (words);
    case 2:
      return dup_wide (words);
    case 3:
      return g_strconcat ("Hey, please: ", words, " ?!", NULL);
    case 4:
      return g_strconcat ("  \t(", words, ")... please, thanks\n", NULL);
    case 5:
    default:
      parts = g_strsplit (words, " ", -1);
      spaced = g_strjoinv (" ,-  ", parts);
      return g_steal_pointer (&spaced);
    }
}

/* Case, accents, width, punctuation and words that say nothing change no reading. */
static void
test_dressed (gconstpointer data)
{
  const Question *row = data;
  g_autoptr (DemarcAnswer) plain = ask (row->words);

  for (guint i = 0; i < 6; i++)
    {
      g_autofree char *words = dup_dressed (row->words, i);
      g_autoptr (DemarcAnswer) answer = ask (words);

      g_test_message ("%s", words);
      assert_same_reading (plain, answer);
    }
}

static void
add_questions (const char     *path,
               const Question *rows,
               guint           n,
               GTestDataFunc   function)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s/%u %s", path, i + 1, rows[i].words);

      /* A slash would make a path of the name. */
      g_strdelimit (name + strlen (path) + 1, "/#", ' ');
      g_test_add_data_func (name, &rows[i], function);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_questions ("/ask/cell", cell_questions, G_N_ELEMENTS (cell_questions), test_answered);
  add_questions ("/ask/wide", wide_questions, G_N_ELEMENTS (wide_questions), test_answered);
  add_questions ("/ask/refused", refused, G_N_ELEMENTS (refused), test_refused);
  add_questions ("/ask/dressed-cell", cell_questions, G_N_ELEMENTS (cell_questions), test_dressed);
  add_questions ("/ask/dressed-wide", wide_questions, G_N_ELEMENTS (wide_questions), test_dressed);
  g_test_add_func ("/ask/equal", test_equal);
  g_test_add_func ("/ask/empty", test_empty);
  g_test_add_func ("/ask/too-long", test_too_long);
  g_test_add_func ("/ask/word-limit", test_word_limit);
  g_test_add_func ("/ask/many-choices", test_many_choices);

  return g_test_run ();
}
