/* demarc-column-gather.c: finding columns that a comparison can have
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-column-choice-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-columns.h"
#include "demarc-counterpart.h"
#include "demarc-gather.h"
#include "demarc-lens.h"
#include "demarc-resolve.h"
#include "demarc-sentences.h"

/* Whether a column shows a subject through a lens already. */
static gboolean
is_there (DemarcSession *session,
          DemarcStack   *stack)
{
  DemarcComparison *comparison = demarc_session_get_comparison (session);

  for (guint i = 0; comparison != NULL && i < demarc_comparison_get_n_columns (comparison); i++)
    {
      DemarcStack *other = demarc_comparison_get_stack (comparison, i);

      if (demarc_stack_get_lens (other) == demarc_stack_get_lens (stack) &&
          demarc_subject_equal (demarc_stack_get_subject (other), demarc_stack_get_subject (stack)))
        return TRUE;
    }

  return FALSE;
}

/* A variant can be no other column than its service. */
static gboolean
is_offered (GPtrArray  *choices,
            const char *column)
{
  for (guint i = 0; i < choices->len; i++)
    if (g_str_equal (demarc_column_choice_get_column (g_ptr_array_index (choices, i)), column))
      return TRUE;

  return FALSE;
}

/* Adds a column, unless it is there already. */
static void
add (DemarcSession    *session,
     GPtrArray        *choices,
     DemarcColumnKind  kind,
     const char       *words,
     const char       *title,
     const char       *detail)
{
  char *column = NULL;
  g_autoptr (DemarcStack) stack =
    demarc_model_resolve_column (demarc_session_get_model (session), words,
                                 demarc_session_get_scheme (session),
                                 demarc_session_get_lens (session), &column, NULL);

  if (stack == NULL || is_there (session, stack) || is_offered (choices, column))
    {
      g_free (column);
      return;
    }

  g_ptr_array_add (choices, _demarc_column_choice_new (kind, column, title, detail));
}

static void
add_category (DemarcSession    *session,
              GPtrArray        *choices,
              DemarcColumnKind  kind,
              DemarcCategory   *category)
{
  DemarcModel *model = demarc_session_get_model (session);
  DemarcScheme *scheme = demarc_model_get_category_scheme (model, category);
  g_autoptr (DemarcSubject) subject = demarc_subject_new_for_category (category);
  g_autofree char *words = demarc_model_dup_column (model, subject);

  add (session, choices, kind, words, demarc_entry_get_title (DEMARC_ENTRY (category)),
       demarc_entry_get_title (DEMARC_ENTRY (scheme)));
}

/* Lenses */

static guint
count_stated (DemarcStack *stack)
{
  guint n = 0;

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    n += demarc_stack_get_cell (stack, i)->owner != DEMARC_OWNER_UNSTATED;

  return n;
}

/* A document that says nothing of a subject has no column to show. */
static void
add_lens (DemarcSession *session,
          GPtrArray     *choices,
          DemarcStack   *stack,
          DemarcSource  *lens)
{
  DemarcModel *model = demarc_session_get_model (session);
  DemarcSubject *subject = demarc_stack_get_subject (stack);
  g_autoptr (DemarcStack) other =
    demarc_model_resolve (model, subject, demarc_stack_get_scheme (stack), lens);
  guint n = demarc_stack_get_n_cells (other);
  guint n_stated = count_stated (other);
  g_autofree char *words = demarc_model_dup_column (model, subject);
  g_autofree char *text = demarc_lens_dup_text (lens);
  g_autofree char *named = g_strdup_printf ("%s@%s", words, text);
  g_autofree char *title = demarc_lens_dup_title (lens);
  /* Translators: of a document. %1$u is how many layers it speaks of, %2$u how many there are. */
  g_autofree char *detail = g_strdup_printf (ngettext ("Speaks of %1$u of %2$u layer",
                                                       "Speaks of %1$u of %2$u layers", n),
                                             n_stated, n);

  if (n_stated > 0)
    add (session, choices, DEMARC_COLUMN_LENS,
         lens == demarc_session_get_lens (session) ? words : named, title, detail);
}

/**
 * demarc_session_gather_lens_columns:
 * @session: a session
 * @stack: a column of what it compares
 *
 * Finds the columns that show the subject of a column as the current documentation or as one
 * document alone has it.
 *
 * Returns: (transfer full) (element-type DemarcColumnChoice): the columns that are not there yet
 */
GPtrArray *
demarc_session_gather_lens_columns (DemarcSession *session,
                                    DemarcStack   *stack)
{
  GPtrArray *choices = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) lenses = demarc_gather_lenses (demarc_session_get_model (session));

  g_return_val_if_fail (DEMARC_IS_STACK (stack), choices);

  add_lens (session, choices, stack, NULL);
  for (guint i = 0; i < lenses->len; i++)
    add_lens (session, choices, stack, g_ptr_array_index (lenses, i));

  return choices;
}

/**
 * demarc_session_gather_scheme_columns:
 * @session: a session
 * @stack: a column of what it compares
 *
 * Finds the categories that stand for a column in each scheme: those that a service belongs to, or
 * those that stand where a category does.
 *
 * Returns: (transfer full) (element-type DemarcColumnChoice): the columns that are not there yet
 */
GPtrArray *
demarc_session_gather_scheme_columns (DemarcSession *session,
                                      DemarcStack   *stack)
{
  GPtrArray *choices = g_ptr_array_new_with_free_func (g_object_unref);
  DemarcModel *model = demarc_session_get_model (session);
  DemarcSubject *subject = demarc_stack_get_subject (stack);
  DemarcCategory *own = demarc_subject_get_category (subject);
  DemarcService *service = demarc_subject_get_service (subject);

  for (guint i = 0; i < demarc_model_get_n_schemes (model); i++)
    {
      DemarcScheme *scheme = demarc_model_get_scheme (model, i);
      DemarcCategory *category =
        own != NULL ? demarc_model_get_counterpart (model, own, scheme)
                    : demarc_model_get_placement (model, service, scheme).category;

      if (category != NULL)
        add_category (session, choices, DEMARC_COLUMN_SCHEME, category);
    }

  return choices;
}

/* Subjects */

static void
add_found (DemarcSession    *session,
           GPtrArray        *choices,
           DemarcColumnKind  kind,
           DemarcFound      *found)
{
  DemarcModel *model = demarc_session_get_model (session);
  g_autofree char *words = demarc_model_dup_column (model, demarc_found_get_subject (found));

  add (session, choices, kind, words, demarc_found_get_title (found),
       demarc_found_get_detail (found));
}

static void
add_all_found (DemarcSession  *session,
               GPtrArray      *choices,
               DemarcFinder   *finder,
               DemarcFindKind  kind,
               guint           max)
{
  g_autoptr (GPtrArray) found = demarc_finder_find (finder, kind, max);

  for (guint i = 0; i < found->len; i++)
    add_found (session, choices,
               kind == DEMARC_FIND_CATEGORY ? DEMARC_COLUMN_CATEGORY : DEMARC_COLUMN_SERVICE,
               g_ptr_array_index (found, i));
}

/* Without words: the categories of the scheme, then the services. */
static void
add_first (DemarcSession *session,
           GPtrArray     *choices,
           guint          max)
{
  DemarcModel *model = demarc_session_get_model (session);
  DemarcScheme *scheme = demarc_session_get_scheme (session);

  for (guint i = 0; i < demarc_scheme_get_n_categories (scheme) && i < max; i++)
    add_category (session, choices, DEMARC_COLUMN_CATEGORY,
                  demarc_model_get_category (model, scheme, i));
  for (guint i = 0; i < demarc_model_get_n_services (model) && i < max; i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);

      add (session, choices, DEMARC_COLUMN_SERVICE,
           demarc_entry_get_id (DEMARC_ENTRY (service)),
           demarc_entry_get_title (DEMARC_ENTRY (service)), demarc_service_get_summary (service));
    }
}

/**
 * demarc_session_gather_subject_columns:
 * @session: a session
 * @finder: a finder of its model
 * @max: how many of each kind at most
 *
 * Finds services, variants and categories by the words of a finder, the best first; without words,
 * the first ones of the model.
 *
 * Returns: (transfer full) (element-type DemarcColumnChoice): the columns that are not there yet
 */
GPtrArray *
demarc_session_gather_subject_columns (DemarcSession *session,
                                       DemarcFinder  *finder,
                                       guint          max)
{
  GPtrArray *choices = g_ptr_array_new_with_free_func (g_object_unref);
  const DemarcQuery *query = demarc_finder_get_query (finder);

  if (query == NULL || demarc_query_get_n_words (query) == 0)
    {
      add_first (session, choices, max);
      return choices;
    }

  add_all_found (session, choices, finder, DEMARC_FIND_SERVICE, max);
  add_all_found (session, choices, finder, DEMARC_FIND_VARIANT, max);
  add_all_found (session, choices, finder, DEMARC_FIND_CATEGORY, max);

  return choices;
}
