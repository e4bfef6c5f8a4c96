/* test-words.c: comparing words as people do
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-words.h"
#include "model-fixture.h"

typedef struct
{
  const char *text;
  const char *folded;
  const char *squashed;
} Form;

static const Form forms[] = {
  { "", "", "" },
  { "rds", "rds", "rds" },
  { "Guest OS", "guest os", "guestos" },
  { "guest-os", "guest-os", "guestos" },
  { "Amazon S3 (Glacier)", "amazon s3 (glacier)", "amazons3glacier" },
  { "CAF\xc3\x89", "cafe", "cafe" },
  { "caf\xc3\xa9", "cafe", "cafe" },
  { "cafe\xcc\x81", "cafe", "cafe" },
  { "\xc3\x85ngstr\xc3\xb6m", "angstrom", "angstrom" },
  { "\xef\xbc\xa5\xef\xbc\xa3\xef\xbc\x92", "ec2", "ec2" },
  { "stra\xc3\x9f" "e", "strasse", "strasse" },
  { "\xef\xac\x81le", "file", "file" },
  { "\xce\xa3\xce\x8a\xce\xa3\xce\xa5\xce\xa6\xce\x9f\xce\xa3",
    "\xcf\x83\xce\xb9\xcf\x83\xcf\x85\xcf\x86\xce\xbf\xcf\x83",
    "\xcf\x83\xce\xb9\xcf\x83\xcf\x85\xcf\x86\xce\xbf\xcf\x83" },
  { "\xd0\x9f\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82",
    "\xd0\xbf\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82",
    "\xd0\xbf\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82" },
  { "- \xe6\x97\xa5 \xe6\x9c\xac!", "- \xe6\x97\xa5 \xe6\x9c\xac!", "\xe6\x97\xa5\xe6\x9c\xac" },
  { "a-\xe6\x97\xa5\xe6\x9c\xac-\xe8\xaa\x9e", "a-\xe6\x97\xa5\xe6\x9c\xac-\xe8\xaa\x9e",
    "a\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e" },
  { "..\xf0\x9d\x9f\x99..\xf0\x9f\x98\x80", "..1..\xf0\x9f\x98\x80", "1" },
  { " .-_ ", " .-_ ", "" },
  { "\xf0\xa0\x80\x80!\xf0\xa0\x80\x81", "\xf0\xa0\x80\x80!\xf0\xa0\x80\x81",
    "\xf0\xa0\x80\x80\xf0\xa0\x80\x81" },
};

static void
test_forms (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *folded = demarc_words_fold (forms[i].text);
      g_autofree char *squashed = demarc_words_squash (forms[i].text);
      g_autofree char *again = demarc_words_fold (folded);

      g_assert_cmpstr (folded, ==, forms[i].folded);
      g_assert_cmpstr (squashed, ==, forms[i].squashed);
      g_assert_cmpstr (again, ==, folded);
    }
}

/* Turkish would make another letter of I; the locale must not matter. */
static void
test_locale (void)
{
  g_autofree char *folded = demarc_words_fold ("IAM TITLE");

  g_assert_cmpstr (folded, ==, "iam title");
}

/* What comes from a command line need not be UTF-8. */
static void
test_not_utf8 (void)
{
  static const char *const texts[] = {
    "\xff", "\xc3", "\xe2\x82", "\xf0\x9f\x98", "a\xf0", "\xf0z", "caf\xe9", "\xed\xa0\x80",
    "\x80\x80", "\xc0\xaf", "\xf4\x90\x80\x80",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *copy = g_strdup (texts[i]);
      g_autofree char *folded = demarc_words_fold (copy);
      g_autofree char *squashed = demarc_words_squash (copy);
      g_autofree char *printable = demarc_words_dup_printable (copy);

      g_assert_true (g_utf8_validate (folded, -1, NULL));
      g_assert_true (g_utf8_validate (squashed, -1, NULL));
      g_assert_true (g_utf8_validate (printable, -1, NULL));
    }
}

static void
test_printable (void)
{
  static const struct { const char *text; const char *printable; } rows[] = {
    { "", "" },
    { "plain \xc3\xa9 \xe6\x97\xa5 \xf0\x9f\x98\x80",
      "plain \xc3\xa9 \xe6\x97\xa5 \xf0\x9f\x98\x80" },
    { "a\nb\tc\rd", "a\\x0ab\\x09c\\x0dd" },
    { "\x01\x1f\x7f", "\\x01\\x1f\\x7f" },
    { "\xc2\x80\xc2\x9b\xc2\x9f\xc2\xa0", "\\x80\\x9b\\x9f\xc2\xa0" },
    { "\x1b[2J\x1b]0;x\x07", "\\x1b[2J\\x1b]0;x\\x07" },
    { "bad \xff end", "bad \xef\xbf\xbd end" },
    { "a\342\200\256b", "a\\u202eb" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *printable = demarc_words_dup_printable (rows[i].text);

      g_assert_cmpstr (printable, ==, rows[i].printable);
    }
}

/* Random bytes: always UTF-8, never a control character, the second time nothing changes. */
static void
test_printable_random (void)
{
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint i = 0; i < 2000; i++)
    {
      char bytes[24];
      g_autofree char *once = NULL;
      g_autofree char *twice = NULL;

      for (guint j = 0; j < sizeof bytes - 1; j++)
        bytes[j] = (char) g_rand_int_range (rand, 1, 256);
      bytes[g_rand_int_range (rand, 0, sizeof bytes)] = '\0';
      bytes[sizeof bytes - 1] = '\0';

      once = demarc_words_dup_printable (bytes);
      twice = demarc_words_dup_printable (once);
      g_assert_true (g_utf8_validate (once, -1, NULL));
      for (const char *p = once; *p != '\0'; p = g_utf8_next_char (p))
        g_assert_false (g_unichar_iscntrl (g_utf8_get_char (p)));
      g_assert_cmpstr (once, ==, twice);
    }
}

typedef struct
{
  const char *word;
  const char *nearest;
} Typo;

static const char *const candidates[] = {
  "customer", "provider", "shared", "guest-os", "ec2", "ecs", "rds", "dynamodb", "\xc3\xa9lan",
};

static const Typo typos[] = {
  { "customer", "customer" },
  { "custumer", "customer" },
  { "custmer", "customer" },
  { "customerr", "customer" },
  { "cusotmer", "customer" },
  { "CUSTOMER", "customer" },
  { "Provder", "provider" },
  { "shred", "shared" },
  { "guest os", "guest-os" },
  { "gest-os", "guest-os" },
  { "ec3", "ec2" },
  { "ce2", "ec2" },
  { "sdr", NULL },
  { "rsd", "rds" },
  { "dynamo", "dynamodb" },
  { "namod", "dynamodb" },
  { "elan", "\xc3\xa9lan" },
  { "ELAM", "\xc3\xa9lan" },
  { "something else", NULL },
  { "xyz", NULL },
  { "", NULL },
  { "customercustomercustomercustomercustomercustomercustomercustomercustomer", NULL },
};

static void
test_nearest (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (typos); i++)
    {
      g_autofree char *best = NULL;
      DemarcNearest nearest;

      demarc_nearest_begin (&nearest, typos[i].word);
      for (guint j = 0; j < G_N_ELEMENTS (candidates); j++)
        demarc_nearest_offer (&nearest, candidates[j]);
      best = demarc_nearest_end (&nearest);
      g_assert_cmpstr (best, ==, typos[i].nearest);
    }
}

static void
test_nearest_order (void)
{
  g_autofree char *first = NULL;
  g_autofree char *other = NULL;
  g_autofree char *none = NULL;
  g_autofree char *hint = NULL;
  DemarcNearest nearest;

  /* Of two that are equally near the first stays. */
  demarc_nearest_begin (&nearest, "cat");
  demarc_nearest_offer (&nearest, "bat");
  demarc_nearest_offer (&nearest, "rat");
  first = demarc_nearest_end (&nearest);
  g_assert_cmpstr (first, ==, "bat");

  /* A name can stand for an id. */
  demarc_nearest_begin (&nearest, "amazon rdz");
  demarc_nearest_offer_for (&nearest, "Amazon RDS", "rds");
  other = demarc_nearest_end (&nearest);
  g_assert_cmpstr (other, ==, "rds");

  demarc_nearest_begin (&nearest, "word");
  none = demarc_nearest_hint (&nearest);
  g_assert_null (none);

  demarc_nearest_begin (&nearest, "costumer");
  demarc_nearest_offer (&nearest, "customer");
  hint = demarc_nearest_hint (&nearest);
  g_assert_cmpstr (hint, ==, "did you mean 'customer'?");
}

/* One slip of the finger is always understood. */
static void
test_nearest_slips (void)
{
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint i = 0; i < 2000; i++)
    {
      const char *meant = candidates[g_rand_int_range (rand, 0, 4)];
      g_autoptr (GString) typed = g_string_new (meant);
      g_autofree char *best = NULL;
      gssize at = g_rand_int_range (rand, 0, (int) typed->len - 1);
      char swapped = typed->str[at];
      DemarcNearest nearest;

      switch (i % 4)
        {
        case 0:
          g_string_erase (typed, at, 1);
          break;
        case 1:
          g_string_insert_c (typed, at, (char) g_rand_int_range (rand, 'a', 'z'));
          break;
        case 2:
          typed->str[at] = (char) g_rand_int_range (rand, 'a', 'z');
          break;
        default:
          typed->str[at] = typed->str[at + 1];
          typed->str[at + 1] = swapped;
          break;
        }

      demarc_nearest_begin (&nearest, typed->str);
      for (guint j = 0; j < 4; j++)
        demarc_nearest_offer (&nearest, candidates[j]);
      best = demarc_nearest_end (&nearest);
      g_assert_cmpstr (best, ==, meant);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/forms", test_forms);
  g_test_add_func ("/words/locale", test_locale);
  g_test_add_func ("/words/not-utf8", test_not_utf8);
  g_test_add_func ("/words/printable", test_printable);
  g_test_add_func ("/words/printable-random", test_printable_random);
  g_test_add_func ("/words/nearest", test_nearest);
  g_test_add_func ("/words/nearest-order", test_nearest_order);
  g_test_add_func ("/words/nearest-slips", test_nearest_slips);

  return g_test_run ();
}
