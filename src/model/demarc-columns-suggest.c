/* demarc-columns-suggest.c: what is worth comparing
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-columns-suggest.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-columns.h"
#include "demarc-gather.h"
#include "demarc-lens.h"
#include "demarc-model-values.h"
#include "demarc-resolve.h"
#include "demarc-sentences.h"

#define SUGGESTIONS_MAX 3

/* So many services of a category are looked at: it need not be the very best example. */
#define LOOKED_AT_MAX 100

static char *
join (GPtrArray *columns,
      guint      n)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < columns->len && i < MIN (n, DEMARC_COLUMNS_MAX); i++)
    {
      if (i > 0)
        g_string_append_c (text, '+');
      g_string_append (text, g_ptr_array_index (columns, i));
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static guint
count_claims (DemarcModel   *model,
              DemarcService *service)
{
  g_autoptr (DemarcSubject) subject = demarc_subject_new_for_service (service);
  g_autoptr (DemarcStack) stack = demarc_model_resolve (model, subject, NULL, NULL);
  guint n = 0;

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    n += demarc_stack_get_cell (stack, i)->n_claims;

  return n;
}

/* The service that most sources name as an example of a category; of several, the one of which most
 * is said. */
static DemarcService *
find_example (DemarcModel    *model,
              DemarcScheme   *scheme,
              DemarcCategory *category)
{
  g_autoptr (GPtrArray) services = demarc_gather_services (model, category);
  DemarcService *best = NULL;
  guint most = 0;
  guint most_said = 0;

  for (guint i = 0; i < services->len && i < LOOKED_AT_MAX; i++)
    {
      DemarcService *service = g_ptr_array_index (services, i);
      guint n = demarc_model_get_placement (model, service, scheme).sources.n;
      guint said = n < most ? 0 : count_claims (model, service);

      if (best == NULL || n > most || (n == most && said > most_said))
        {
          best = service;
          most = n;
          most_said = said;
        }
    }

  return best;
}

/* One service of each category of a scheme: they differ the most. */
static GPtrArray *
gather_examples (DemarcModel  *model,
                 DemarcScheme *scheme)
{
  GPtrArray *examples = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < demarc_scheme_get_n_categories (scheme); i++)
    {
      DemarcService *example =
        find_example (model, scheme, demarc_model_get_category (model, scheme, i));

      if (example != NULL)
        g_ptr_array_add (examples, g_strdup (demarc_entry_get_id (DEMARC_ENTRY (example))));
    }

  return examples;
}

static GPtrArray *
gather_categories (DemarcModel  *model,
                   DemarcScheme *scheme)
{
  GPtrArray *categories = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < demarc_scheme_get_n_categories (scheme); i++)
    {
      g_autoptr (DemarcSubject) subject =
        demarc_subject_new_for_category (demarc_model_get_category (model, scheme, i));

      g_ptr_array_add (categories, demarc_model_dup_column (model, subject));
    }

  return categories;
}

static void
suggest (GStrvBuilder *suggestions,
         GPtrArray    *columns,
         guint         n,
         guint         least)
{
  g_autofree char *text = join (columns, n);

  if (columns->len >= least)
    g_strv_builder_add (suggestions, text);
}

/**
 * demarc_session_suggest_columns:
 * @session: a session
 *
 * Finds what a comparison could begin with: where nothing is compared yet, services of different
 * categories, and the categories themselves; where there is one column, something to hold it
 * against.
 *
 * Returns: (transfer full): columns, such as `ec2+rds`; none where two or more are compared
 */
char **
demarc_session_suggest_columns (DemarcSession *session)
{
  DemarcModel *model = demarc_session_get_model (session);
  DemarcScheme *scheme = demarc_session_get_scheme (session);
  const char *present = demarc_place_get_subject (demarc_session_get_place (session));
  g_auto (GStrv) columns = demarc_columns_split (present);
  g_autoptr (GPtrArray) examples = gather_examples (model, scheme);
  g_autoptr (GPtrArray) categories = gather_categories (model, scheme);
  g_autoptr (GStrvBuilder) suggestions = g_strv_builder_new ();
  guint n = 0;

  if (columns[0] == NULL)
    {
      suggest (suggestions, examples, 2, 2);
      suggest (suggestions, examples, DEMARC_COLUMNS_MAX, 3);
      suggest (suggestions, categories, DEMARC_COLUMNS_MAX, 2);
    }
  for (guint i = 0; columns[0] != NULL && columns[1] == NULL && i < examples->len; i++)
    {
      const char *example = g_ptr_array_index (examples, i);
      g_autofree char *both = demarc_columns_with (present, example);

      if (demarc_columns_find (present, example) < 0 && n++ < SUGGESTIONS_MAX)
        g_strv_builder_add (suggestions, both);
    }

  return g_strv_builder_end (suggestions);
}

static char *
dup_column_title (DemarcModel *model,
                  const char  *column)
{
  g_autoptr (DemarcStack) stack =
    demarc_model_resolve_column (model, column, NULL, NULL, NULL, NULL);
  g_autofree char *title = NULL;
  g_autofree char *lens = NULL;

  if (stack == NULL)
    return g_strdup (column);

  title = demarc_subject_dup_full_title (demarc_stack_get_subject (stack));
  if (strchr (column, '@') == NULL)
    return g_steal_pointer (&title);

  lens = demarc_lens_dup_title (demarc_stack_get_lens (stack));

  /* Translators: %1$s is a service or category, %2$s the document that was read. */
  return g_strdup_printf (_("%1$s (%2$s)"), title, lens);
}

/**
 * demarc_model_dup_columns_title:
 * @model: a model
 * @columns: columns
 *
 * Names what is compared in a line. Columns that the model does not have are named as they are
 * written.
 *
 * Returns: (transfer full): such as "Amazon EC2 · Amazon RDS"
 */
char *
demarc_model_dup_columns_title (DemarcModel *model,
                                const char  *columns)
{
  g_auto (GStrv) parts = demarc_columns_split (columns);
  g_autoptr (GString) title = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *name = dup_column_title (model, parts[i]);

      if (i > 0)
        /* Translators: between services that are compared, each of which may have a comma. */
        g_string_append (title, C_("columns", " · "));
      g_string_append (title, name);
    }

  return g_string_free (g_steal_pointer (&title), FALSE);
}

/* Witnesses */

/* Whether a document says something of a layer when it is read alone. */
static gboolean
speaks (DemarcStack  *stack,
        guint         row,
        DemarcSource *source)
{
  g_autoptr (DemarcStack) alone =
    demarc_model_resolve (demarc_stack_get_model (stack), demarc_stack_get_subject (stack),
                          demarc_stack_get_scheme (stack), source);

  return demarc_stack_get_cell (alone, row)->owner != DEMARC_OWNER_UNSTATED;
}

/* Those who say something of a cell, each of them once: first one for each thing that is said. */
static GPtrArray *
gather_witnesses (DemarcStack *stack,
                  guint        row)
{
  const DemarcCell *cell = demarc_stack_get_cell (stack, row);
  GPtrArray *witnesses = g_ptr_array_new ();
  gboolean heard[DEMARC_N_OWNERS] = { FALSE };

  for (guint round = 0; round < 2; round++)
    for (guint i = 0; i < cell->n_claims; i++)
      {
        const DemarcClaim *claim = &cell->claims[i];

        if ((round == 0 && heard[claim->owner]) ||
            g_ptr_array_find (witnesses, claim->source, NULL) ||
            !speaks (stack, row, claim->source))
          continue;

        heard[claim->owner] = TRUE;
        g_ptr_array_add (witnesses, claim->source);
      }

  return witnesses;
}

/**
 * demarc_stack_dup_witnesses:
 * @stack: a stack through the lens `current`
 * @row: a layer
 *
 * Makes the columns that show a subject as each document has it that speaks of a layer, beside what
 * is current.
 *
 * Returns: (transfer full) (nullable): such as `rds+rds@source:S001`; %NULL where no document
 * speaks
 */
char *
demarc_stack_dup_witnesses (DemarcStack *stack,
                            guint        row)
{
  g_autoptr (GPtrArray) witnesses = gather_witnesses (stack, row);
  g_autofree char *subject =
    demarc_model_dup_column (demarc_stack_get_model (stack), demarc_stack_get_subject (stack));
  g_autoptr (GString) columns = g_string_new (NULL);

  if (witnesses->len == 0)
    return NULL;

  g_string_append (columns, subject);
  for (guint i = 0; i < witnesses->len && i + 1 < DEMARC_COLUMNS_MAX; i++)
    {
      g_autofree char *lens = demarc_lens_dup_text (g_ptr_array_index (witnesses, i));

      g_string_append_printf (columns, "+%s@%s", subject, lens);
    }

  return g_string_free (g_steal_pointer (&columns), FALSE);
}
