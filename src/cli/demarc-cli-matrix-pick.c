/* demarc-cli-matrix-pick.c: which services the matrix shows, and in which order
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-matrix.h"

#include <glib/gi18n.h>

#include "demarc-resolve.h"
#include "demarc-words.h"

#define CATEGORY_PREFIX "category:"

/* Which services are shown. */
typedef struct
{
  DemarcCli      *cli;
  DemarcArea     *area;
  DemarcCategory *category;
  gboolean        disputed;
} Filter;

static gboolean
is_called (DemarcEntry *entry,
           const char  *squashed)
{
  g_autofree char *id = demarc_words_squash (demarc_entry_get_id (entry));
  g_autofree char *title = demarc_words_squash (demarc_entry_get_title (entry));

  return g_str_equal (id, squashed) || g_str_equal (title, squashed);
}

static void
complain_area (DemarcModel *model,
               const char  *words)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autofree char *all = NULL;
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;
  DemarcNearest nearest;

  demarc_nearest_begin (&nearest, words);
  for (guint i = 0; i < demarc_model_get_n_areas (model); i++)
    {
      DemarcEntry *area = DEMARC_ENTRY (demarc_model_get_area (model, i));
      const char *id = demarc_entry_get_id (area);

      g_ptr_array_add (ids, (gpointer) id);
      demarc_nearest_offer (&nearest, id);
      demarc_nearest_offer_for (&nearest, demarc_entry_get_title (area), id);
    }
  g_ptr_array_add (ids, NULL);

  all = g_strjoinv (", ", (char **) ids->pdata);
  hint = demarc_nearest_hint (&nearest);
  /* Translators: %2$s is a list of all areas. */
  message = g_strdup_printf (_("there is no area '%1$s'; there are %2$s"), words, all);
  demarc_cli_complain_hint (message, hint);
}

static gboolean
choose_area (Filter     *filter,
             const char *argument)
{
  g_autofree char *words = argument == NULL ? NULL : demarc_cli_dup_argument (argument);
  g_autofree char *squashed = NULL;
  DemarcModel *model = filter->cli->model;

  if (words == NULL)
    return TRUE;

  squashed = demarc_words_squash (words);
  for (guint i = 0; i < demarc_model_get_n_areas (model) && filter->area == NULL; i++)
    if (is_called (DEMARC_ENTRY (demarc_model_get_area (model, i)), squashed))
      filter->area = demarc_model_get_area (model, i);
  if (filter->area == NULL)
    complain_area (model, words);

  return filter->area != NULL;
}

/* The word is an id of a category, with or without what marks it as one elsewhere. */
static gboolean
choose_category (Filter     *filter,
                 const char *argument)
{
  g_autofree char *words = argument == NULL ? NULL : demarc_cli_dup_argument (argument);
  g_autofree char *name = NULL;
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;
  g_autoptr (DemarcSubject) subject = NULL;

  if (words == NULL)
    return TRUE;

  name = g_str_has_prefix (words, CATEGORY_PREFIX) ? g_strdup (words)
                                                   : g_strconcat (CATEGORY_PREFIX, words, NULL);
  subject = demarc_model_find_subject (filter->cli->model, name, filter->cli->scheme, &hint);
  if (subject != NULL)
    filter->category = demarc_subject_get_category (subject);
  if (filter->category != NULL)
    return TRUE;

  message = g_strdup_printf (_("there is no category '%s'"), words);
  demarc_cli_complain_unknown (message, hint, "demarc-cli list categories");

  return FALSE;
}

static gboolean
is_shown (Filter      *filter,
          DemarcStack *stack)
{
  DemarcModel *model = filter->cli->model;
  DemarcService *service = demarc_subject_get_service (demarc_stack_get_subject (stack));

  if (filter->area != NULL &&
      demarc_model_get_area (model, (guint) demarc_service_get_area (service)) != filter->area)
    return FALSE;
  if (filter->category != NULL &&
      demarc_model_get_placement (
        model, service, demarc_model_get_category_scheme (model, filter->category)).category !=
        filter->category)
    return FALSE;

  return !filter->disputed || demarc_stack_has_state (stack, DEMARC_STATE_DISPUTED);
}

/* Orders: each tells which of two stacks comes first. Stacks that are the same to it keep the order
 * of the model. */

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  DemarcSubject *subjects[] = {
    demarc_stack_get_subject (*(DemarcStack *const *) a),
    demarc_stack_get_subject (*(DemarcStack *const *) b),
  };
  g_autofree char *first = demarc_words_fold (demarc_subject_get_title (subjects[0]));
  g_autofree char *second = demarc_words_fold (demarc_subject_get_title (subjects[1]));

  return g_strcmp0 (first, second);
}

static int
compare_counts (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  DemarcStack *first = *(DemarcStack *const *) a;
  DemarcStack *second = *(DemarcStack *const *) b;
  static const DemarcOwner owners[] = { DEMARC_OWNER_CUSTOMER, DEMARC_OWNER_SHARED };

  for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
    {
      int difference = (int) demarc_stack_count (second, owners[i]) -
                       (int) demarc_stack_count (first, owners[i]);

      if (difference != 0)
        return difference;
    }

  return 0;
}

/* Yours, shared, the provider's; then what nobody states, then what hardly exists. */
static guint
get_rank (DemarcStack *stack,
          DemarcEntry *layer)
{
  const DemarcCell *cell = demarc_stack_get_cell (stack, demarc_entry_get_position (layer));

  if (!cell->applies)
    return DEMARC_N_OWNERS + 1;

  return cell->owner == DEMARC_OWNER_UNSTATED ? DEMARC_N_OWNERS : cell->owner;
}

static int
compare_owners (gconstpointer a,
                gconstpointer b,
                gpointer      layer)
{
  return (int) get_rank (*(DemarcStack *const *) a, layer) -
         (int) get_rank (*(DemarcStack *const *) b, layer);
}

static void
complain_order (DemarcModel *model,
                const char  *words)
{
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;
  DemarcNearest nearest;

  demarc_nearest_begin (&nearest, words);
  demarc_nearest_offer (&nearest, "name");
  demarc_nearest_offer (&nearest, "yours");
  for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
    {
      DemarcEntry *layer = DEMARC_ENTRY (demarc_model_get_layer (model, i));

      demarc_nearest_offer (&nearest, demarc_entry_get_id (layer));
      demarc_nearest_offer_for (&nearest, demarc_entry_get_title (layer),
                                demarc_entry_get_id (layer));
    }

  hint = demarc_nearest_hint (&nearest);
  message = g_strdup_printf (_("there is no order '%s'; an order is 'name', 'yours' or a layer"),
                             words);
  demarc_cli_complain_unknown (message, hint, "demarc-cli list layers");
}

static gboolean
choose_order (DemarcModel       *model,
              const char        *argument,
              GCompareDataFunc  *order,
              gpointer          *data)
{
  g_autofree char *words = argument == NULL ? NULL : demarc_cli_dup_argument (argument);

  if (words == NULL)
    return TRUE;

  *data = NULL;
  if (g_str_equal (words, "name"))
    *order = compare_names;
  else if (g_str_equal (words, "yours"))
    *order = compare_counts;
  else if ((*data = demarc_model_find_layer (model, words, NULL)) != NULL)
    *order = compare_owners;
  else
    complain_order (model, words);

  return *order != NULL;
}

/* Finds the stacks that are shown, in their order, or says what was probably meant. */
GPtrArray *
demarc_cli_matrix_pick (DemarcCli            *cli,
                        DemarcCliMatrixWords *words)
{
  Filter filter = { .cli = cli, .disputed = words->disputed };
  GCompareDataFunc order = NULL;
  gpointer data = NULL;
  GPtrArray *stacks;

  if (!choose_area (&filter, words->area) || !choose_category (&filter, words->category) ||
      !choose_order (cli->model, words->order, &order, &data))
    return NULL;

  stacks = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < demarc_model_get_n_services (cli->model); i++)
    {
      g_autoptr (DemarcSubject) subject =
        demarc_subject_new_for_service (demarc_model_get_service (cli->model, i));
      g_autoptr (DemarcStack) stack =
        demarc_model_resolve (cli->model, subject, cli->scheme, cli->lens);

      if (is_shown (&filter, stack))
        g_ptr_array_add (stacks, g_steal_pointer (&stack));
    }
  if (order != NULL)
    g_ptr_array_sort_with_data (stacks, order, data);

  return stacks;
}
