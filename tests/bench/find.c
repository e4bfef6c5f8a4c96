/* find.c: what a keystroke in the search costs
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE

#include <string.h>

#include "bench.h"
#include "demarc-model-values.h"
#include "demarc-sidebar-model.h"
#include "demarc-words.h"

/* "find FILE" types words into the search over a model, as the sidebar does it, and prints what
 * the median and the slowest keystroke take, beside memmem() for the same letters over the same
 * text. */

#define N_ROUNDS 7

static const char *const typed[] = { "encrypt", "lambda", "patch the guest", "xyzzy" };

static void
add (GString    *into,
     const char *text)
{
  g_autofree char *folded = demarc_words_fold (text);

  g_string_append (into, folded);
  g_string_append_c (into, '\n');
}

static void
add_duties (GString       *into,
            DemarcModel   *model,
            DemarcService *service,
            DemarcParty    party)
{
  DemarcList duties = demarc_model_get_duties (model, service, party);

  for (guint i = 0; i < duties.n; i++)
    add (into, demarc_model_get_duty (model, duties, i).text);
}

/* What is searched: names, areas, sentences and duties. */
static GString *
make_text (DemarcModel *model)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);
      DemarcArea *area = demarc_model_get_area (model, (guint) demarc_service_get_area (service));

      add (text, demarc_entry_get_title (DEMARC_ENTRY (service)));
      add (text, demarc_entry_get_id (DEMARC_ENTRY (service)));
      add (text, demarc_entry_get_title (DEMARC_ENTRY (area)));
      add (text, demarc_service_get_summary (service));
      add_duties (text, model, service, DEMARC_PARTY_CUSTOMER);
      add_duties (text, model, service, DEMARC_PARTY_PROVIDER);
    }

  return text;
}

static guint
count (GString    *text,
       const char *word)
{
  const char *end = text->str + text->len;
  gsize length = strlen (word);
  guint n = 0;

  for (const char *p = text->str; (p = memmem (p, (gsize) (end - p), word, length)) != NULL; p++)
    n++;

  return n;
}

static void
measure (DemarcSidebarModel *rows,
         GString            *text,
         const char         *word,
         GArray             *ours,
         GArray             *floors)
{
  static guint found;
  double begin = bench_get_thread_cpu ();
  double middle, cost, floor;

  demarc_sidebar_model_set_words (rows, word);
  middle = bench_get_thread_cpu ();
  found += count (text, word);
  floor = bench_get_thread_cpu () - middle;
  cost = middle - begin;
  g_array_append_val (ours, cost);
  g_array_append_val (floors, floor);
}

static void
type (DemarcSidebarModel *rows,
      GString            *text,
      GArray             *ours,
      GArray             *floors)
{
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    for (gsize length = 1; length <= strlen (typed[i]); length++)
      {
        g_autofree char *word = g_strndup (typed[i], length);

        measure (rows, text, word, ours, floors);
      }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GFile) file = g_file_new_for_path (argv[argc - 1]);
  g_autoptr (DemarcModel) model = demarc_model_new_for_file (file, NULL, NULL);
  g_autoptr (DemarcSidebarModel) rows = demarc_sidebar_model_new ();
  g_autoptr (GArray) ours = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) floors = g_array_new (FALSE, FALSE, sizeof (double));
  GString *text;
  double first;

  if (model == NULL)
    g_error ("usage: find FILE");

  text = make_text (model);
  demarc_sidebar_model_set (rows, model, demarc_model_get_scheme (model, 0), NULL);
  /* The first search of all folds the texts. */
  first = bench_get_thread_cpu ();
  demarc_sidebar_model_set_words (rows, "a");
  first = bench_get_thread_cpu () - first;
  for (guint i = 0; i < N_ROUNDS; i++)
    type (rows, text, ours, floors);

  g_print ("median %.4f ms, slowest %.4f ms, floor %.4f ms, first %.3f ms, text %.3f MB\n",
           bench_get_nth (ours, 0.5), bench_get_nth (ours, 0.99), bench_get_nth (floors, 0.5),
           first, (double) text->len / 1e6);
  g_string_free (text, TRUE);

  return 0;
}
