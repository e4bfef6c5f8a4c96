/* demarc-matrix-names.c: services of the matrix by their names
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-private.h"

#include <string.h>

/* A service and the name it is sorted by. */
typedef struct
{
  char  *name;
  guint  service;
} Named;

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  return strcmp (((const Named *) a)->name, ((const Named *) b)->name);
}

/**
 * demarc_matrix_table_get_names:
 * @self: a table
 *
 * Gets the services in the order of their names, case and accents aside.
 *
 * Returns: (transfer none): the positions of all services
 */
const guint *
demarc_matrix_table_get_names (DemarcMatrixTable *self)
{
  Named *named;

  if (self->names != NULL)
    return self->names;

  named = g_new (Named, self->n_services);
  for (guint i = 0; i < self->n_services; i++)
    {
      DemarcEntry *service = DEMARC_ENTRY (demarc_model_get_service (self->model, i));

      named[i].name = demarc_words_fold (demarc_entry_get_title (service));
      named[i].service = i;
    }
  g_qsort_with_data (named, (int) self->n_services, sizeof *named, compare_names, NULL);

  self->names = g_new (guint, self->n_services);
  for (guint i = 0; i < self->n_services; i++)
    {
      self->names[i] = named[i].service;
      g_free (named[i].name);
    }
  g_free (named);

  return self->names;
}

static char *
dup_folded (DemarcService *service)
{
  DemarcList aliases = demarc_service_get_aliases (service);
  g_autoptr (GString) names = g_string_new (demarc_entry_get_title (DEMARC_ENTRY (service)));

  g_string_append_printf (names, "\n%s", demarc_entry_get_id (DEMARC_ENTRY (service)));
  for (guint i = 0; i < aliases.n; i++)
    g_string_append_printf (names, "\n%s", demarc_list_get_text (aliases, i));

  return demarc_words_fold (names->str);
}

static void
fold_names (DemarcMatrixTable *self)
{
  if (self->folded != NULL)
    return;

  self->folded = g_new0 (char *, self->n_services + 1);
  for (guint i = 0; i < self->n_services; i++)
    self->folded[i] = dup_folded (demarc_model_get_service (self->model, i));
}

static gboolean
has_words (const char  *name,
           char       **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (name, words[i]) == NULL)
      return FALSE;

  return TRUE;
}

/**
 * demarc_matrix_table_find_names:
 * @self: a table
 * @words: what was typed
 * @found: (out caller-allocates): room for each service
 *
 * Finds the services whose name, other names or id contain all words, case and accents aside. No
 * words find all.
 */
void
demarc_matrix_table_find_names (DemarcMatrixTable *self,
                                const char        *words,
                                gboolean          *found)
{
  g_autofree char *folded = demarc_words_fold (words);
  g_auto (GStrv) tokens = g_strsplit_set (folded, " \t\n\r", -1);

  g_return_if_fail (DEMARC_IS_MATRIX_TABLE (self));

  fold_names (self);
  for (guint i = 0; i < self->n_services; i++)
    found[i] = has_words (self->folded[i], tokens);
}
