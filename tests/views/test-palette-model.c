/* test-palette-model.c: what the palette lists for what is typed
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-palette-model.h"
#include "demarc-test-ui.h"

typedef struct
{
  DemarcSession      *session;
  DemarcFinder       *finder;
  DemarcPaletteModel *model;
} Test;

static void
set_up (Test          *test,
        gconstpointer  data)
{
  test->session = test_session_new ("demarc:explore/ec2");
  test->finder = demarc_finder_new (demarc_model_get_builtin ());
  test->model = demarc_palette_model_new (test->session, test->finder);
  demarc_palette_model_add_command (test->model, "Copy Link", "win.copy-link", "Ctrl+L");
  demarc_palette_model_add_command (test->model, "Compare", "win.page::compare", NULL);
}

static void
tear_down (Test          *test,
           gconstpointer  data)
{
  g_object_unref (test->model);
  g_object_unref (test->finder);
  g_object_unref (test->session);
}

static guint
get_n (Test *test)
{
  return g_list_model_get_n_items (G_LIST_MODEL (test->model));
}

/* A row, which the model keeps until it changes. */
static DemarcPaletteItem *
get (Test  *test,
     guint  position)
{
  DemarcPaletteItem *item = g_list_model_get_item (G_LIST_MODEL (test->model), position);

  g_assert_nonnull (item);
  g_object_unref (item);

  return item;
}

static DemarcPaletteItem *
find (Test             *test,
      DemarcPaletteKind kind,
      const char       *title)
{
  for (guint i = 0; i < get_n (test); i++)
    if (demarc_palette_item_get_kind (get (test, i)) == kind &&
        (title == NULL || g_str_equal (demarc_palette_item_get_title (get (test, i)), title)))
      return get (test, i);

  return NULL;
}

typedef struct
{
  const char        *words;
  DemarcPaletteKind  kind;  /* of the first row */
  const char        *name;  /* how that is read aloud, at its beginning */
  const char        *place; /* NULL for none */
  const char        *message;
} Row;

static const Row rows[] = {
  { "rds", DEMARC_PALETTE_SUBJECT, "Amazon RDS, service. Managed relational database",
    "demarc:explore/rds", NULL },
  { "Multi-AZ", DEMARC_PALETTE_SUBJECT, "Amazon RDS, Multi-AZ, variant. ",
    "demarc:explore/rds/multi-az", NULL },
  { "os", DEMARC_PALETTE_PLACE, "Guest operating system, layer. ",
    "demarc:explore/ec2?layer=guest-os", NULL },
  { "copy link", DEMARC_PALETTE_COMMAND, "Copy Link, action", NULL, NULL },
  { "demarcation", DEMARC_PALETTE_FOUND, "Demarcation line, term. ", NULL, NULL },
  { "patch and harden", DEMARC_PALETTE_PLACE, "Patch and harden the operating system",
    "demarc:explore/ec2?layer=guest-os", NULL },
  { "lamda", DEMARC_PALETTE_SUBJECT, "AWS Lambda, service. ", "demarc:explore/lambda",
    "Nothing is called \"lamda\". Found for \"lambda\":" },
  { "who patches rds?", DEMARC_PALETTE_ANSWER,
    "Guest operating system on Amazon RDS: AWS answers for it. AWS: Patches the system",
    "demarc:explore/rds?layer=guest-os", NULL },
  { "rds os", DEMARC_PALETTE_ANSWER, "Guest operating system on Amazon RDS: AWS answers for it.",
    "demarc:explore/rds?layer=guest-os", NULL },
  { "is patching ec2 my job", DEMARC_PALETTE_ANSWER,
    "Yes. Guest operating system on Amazon EC2: you answer for it.",
    "demarc:explore/ec2?layer=guest-os", NULL },
  { "which services leave the os to me", DEMARC_PALETTE_ANSWER,
    "You answer for guest operating system on 7 services.",
    "demarc:matrix?where=guest-os:customer", NULL },
  { "what do I do for lambda", DEMARC_PALETTE_ANSWER, "What you do for AWS Lambda. On AWS Lambda",
    "demarc:explore/lambda", NULL },
  { "sqs and sns", DEMARC_PALETTE_ANSWER, "All layers of Amazon SQS, Amazon SNS",
    "demarc:compare/sqs+sns", NULL },
  { "who patches rdz", DEMARC_PALETTE_READING,
    "Guest operating system on Amazon RDS. Guest operating system on Amazon RDS: AWS answers", NULL,
    "Not sure what is asked." },
  { "who backs up and encrypts rds", DEMARC_PALETTE_READING, "Customer data on Amazon RDS. ", NULL,
    "More than one answer fits." },
  { "what is the weather", DEMARC_PALETTE_EXAMPLE, "Who patches Amazon EC2?", NULL,
    "No service and no layer is named. Not taken into account: weather." },
  { "xyzzy", DEMARC_PALETTE_EXAMPLE, "Who patches Amazon EC2?", NULL,
    "Nothing found for \"xyzzy\"." },
  { "", DEMARC_PALETTE_EXAMPLE, "Who patches Amazon EC2?", NULL, NULL },
};

static void
test_row (Test          *test,
          gconstpointer  data)
{
  const Row *row = data;
  g_autofree char *name = NULL;
  DemarcPlace *place;

  demarc_palette_model_set_words (test->model, row->words);
  name = demarc_palette_item_dup_name (get (test, 0));
  place = demarc_palette_item_get_place (get (test, 0));
  g_test_message ("%s", name);
  g_assert_cmpint (demarc_palette_item_get_kind (get (test, 0)), ==, row->kind);
  g_assert_true (g_str_has_prefix (name, row->name));
  g_assert_cmpstr (place == NULL ? NULL : demarc_place_get_text (place), ==, row->place);
  g_assert_cmpstr (demarc_palette_model_get_message (test->model), ==, row->message);
}

/* With nothing typed there is everything that can be done. */
static void
test_empty (Test          *test,
            gconstpointer  data)
{
  demarc_palette_model_set_words (test->model, "");
  g_assert_nonnull (find (test, DEMARC_PALETTE_COMMAND, "Copy Link"));
  g_assert_nonnull (find (test, DEMARC_PALETTE_COMMAND, "Compare"));
  g_assert_cmpstr (demarc_palette_item_get_text (find (test, DEMARC_PALETTE_COMMAND, "Compare")),
                   ==, "win.page::compare");
}

/* What is exactly called so comes first, whatever kind it is. */
static void
test_sections (Test          *test,
               gconstpointer  data)
{
  demarc_palette_model_set_words (test->model, "compare");
  g_assert_cmpstr (demarc_palette_item_get_title (get (test, 0)), ==, "Compare");
  demarc_palette_model_set_words (test->model, "region");
  g_assert_cmpstr (demarc_palette_item_get_title (get (test, 0)), ==,
                   "AWS global infrastructure");
  g_assert_nonnull (find (test, DEMARC_PALETTE_FOUND, "Region"));
}

/* The rest of a section opens in place; another word closes it. */
static void
test_more (Test          *test,
           gconstpointer  data)
{
  guint few;

  demarc_palette_model_set_words (test->model, "amazon");
  few = get_n (test);
  g_assert_null (find (test, DEMARC_PALETTE_SUBJECT, "Amazon ECR"));
  demarc_palette_model_open (test->model, find (test, DEMARC_PALETTE_MORE, NULL));
  g_assert_cmpuint (get_n (test), >, few);
  g_assert_nonnull (find (test, DEMARC_PALETTE_SUBJECT, "Amazon ECR"));
  demarc_palette_model_set_words (test->model, "amazon");
  g_assert_cmpuint (get_n (test), ==, few);
}

/* Each of the nearest readings is answered when it is chosen. */
static void
test_readings (Test          *test,
               gconstpointer  data)
{
  guint n = 0;

  for (;; n++)
    {
      g_autofree char *title = NULL;
      g_autofree char *name = NULL;

      demarc_palette_model_set_words (test->model, "who patches rdz");
      if (n == get_n (test) ||
          demarc_palette_item_get_kind (get (test, n)) != DEMARC_PALETTE_READING)
        break;
      title = g_strdup (demarc_palette_item_get_title (get (test, n)));
      demarc_palette_model_open (test->model, get (test, n));
      g_assert_cmpuint (get_n (test), ==, 1);
      g_assert_cmpint (demarc_palette_item_get_kind (get (test, 0)), ==, DEMARC_PALETTE_ANSWER);
      g_assert_null (demarc_palette_model_get_message (test->model));
      name = demarc_palette_item_dup_name (get (test, 0));
      g_assert_true (g_str_has_prefix (name, title));
      g_assert_nonnull (demarc_palette_item_get_place (get (test, 0)));
    }
  g_assert_cmpuint (n, >=, 2);
}

/* What is no place is read here. */
static void
test_entries (Test          *test,
              gconstpointer  data)
{
  static const struct { const char *words; const char *title; const char *said; } entries[] = {
    { "tls", "TLS", "TLS. The protocol behind HTTPS." },
    { "patch manager", "Systems Manager Patch Manager", "Patches operating systems" },
    { "docker", "Container services means Docker.", "In the scheme of three categories" },
    { "maintaining a db", "Maintaining a DB instance", "Last read on 20" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      g_autofree char *name = NULL;
      DemarcPaletteItem *found;

      demarc_palette_model_set_words (test->model, entries[i].words);
      found = find (test, DEMARC_PALETTE_FOUND, entries[i].title);
      g_assert_nonnull (found);
      demarc_palette_model_open (test->model, found);
      name = demarc_palette_item_dup_name (get (test, 0));
      g_test_message ("%s", name);
      g_assert_cmpint (demarc_palette_item_get_kind (get (test, 0)), ==, DEMARC_PALETTE_ENTRY);
      g_assert_nonnull (strstr (name, entries[i].said));
    }

  /* A source can be opened, and read alone. */
  g_assert_true (g_str_has_prefix (
    demarc_palette_item_get_text (find (test, DEMARC_PALETTE_ADDRESS, NULL)), "https://"));
  g_assert_nonnull (find (test, DEMARC_PALETTE_PLACE, "Read Only What This Source Says"));
}

/* Everything that is listed leads somewhere, and where it leads the session can go. */
static void
test_leads_on (Test          *test,
               gconstpointer  data)
{
  static const char *const words[] = {
    "a", "e", "patch", "amazon", "encryption", "who patches rds", "what do I do for ec2",
    "which services leave the os to me", "which services does AWS not patch", "sqs and sns",
    "who is responsible for the firewall", "backup on rds and s3", "iaas services", "storage",
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      demarc_palette_model_set_words (test->model, words[i]);
      for (guint j = 0; j < get_n (test); j++)
        {
          DemarcPlace *place = demarc_palette_item_get_place (get (test, j));
          g_autoptr (GError) error = NULL;
          g_autoptr (DemarcPlace) checked =
            place == NULL ? NULL : demarc_place_dup_checked (place, demarc_model_get_builtin (),
                                                             &error);
          DemarcPaletteKind kind = demarc_palette_item_get_kind (get (test, j));

          g_assert_no_error (error);
          if (kind == DEMARC_PALETTE_ANSWER || kind == DEMARC_PALETTE_PLACE)
            g_assert_nonnull (checked);
          if (kind == DEMARC_PALETTE_SUBJECT)
            g_assert_nonnull (demarc_palette_item_get_subject (get (test, j)));
        }
    }
}

static void
test_summary (Test          *test,
              gconstpointer  data)
{
  static const struct { const char *words; const char *said; } summaries[] = {
    { "aws kms", "12 results. AWS KMS, service. Managed encryption keys" },
    { "who patches rdz", "Not sure what is asked. Guest operating system on Amazon RDS. " },
    { "who patches rds", "Guest operating system on Amazon RDS: AWS answers for it. " },
    { "xyzzy", "Nothing found for \"xyzzy\". Who patches Amazon EC2?" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (summaries); i++)
    {
      g_autofree char *said = NULL;

      demarc_palette_model_set_words (test->model, summaries[i].words);
      said = demarc_palette_model_dup_summary (test->model);
      g_test_message ("%s", said);
      g_assert_true (g_str_has_prefix (said, summaries[i].said));
    }
}

static void
test_hostile (Test          *test,
              gconstpointer  data)
{
  static const char *const words[] = {
    "\x01\x02\x1b[31m who", "\xff\xfe?", "%s%n who patches %s", "who? .* [a-z]+ (",
    "<b>who</b> rds",
    "\xe2\x80\xae who patches rds", "\n\n?\n", "?", "who", "who who who who",
  };
  g_autofree char *page = g_strnfill (200 * 1024, 'x');

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *said = NULL;

      demarc_palette_model_set_words (test->model, words[i]);
      said = demarc_palette_model_dup_summary (test->model);
      g_assert_true (g_utf8_validate (said, -1, NULL));
    }

  demarc_palette_model_set_words (test->model, page);
  g_assert_cmpuint (strlen (demarc_palette_model_get_message (test->model)), <, 200);
}

#define ADD(name) g_test_add ("/palette-model/" #name, Test, NULL, set_up, test_##name, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/palette-model/row/%u %s", i, rows[i].words);

      g_test_add (path, Test, &rows[i], set_up, test_row, tear_down);
    }
  ADD (empty);
  ADD (sections);
  ADD (more);
  ADD (readings);
  ADD (entries);
  ADD (leads_on);
  ADD (summary);
  ADD (hostile);

  return g_test_run ();
}
