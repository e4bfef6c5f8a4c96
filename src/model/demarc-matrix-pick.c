/* demarc-matrix-pick.c: which services the matrix shows, and in which order
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-private.h"

#include "demarc-model-values.h"

/* What stands behind all areas and categories: services that have none. */
#define GROUP_LAST G_MAXUINT

static DemarcCategory *
get_category (DemarcMatrixTable *table,
              guint              service,
              DemarcScheme      *scheme)
{
  DemarcModel *model = demarc_matrix_table_get_model (table);

  return demarc_model_get_placement (model, demarc_model_get_service (model, service), scheme)
    .category;
}

static DemarcArea *
get_area (DemarcMatrixTable *table,
          guint              service)
{
  DemarcModel *model = demarc_matrix_table_get_model (table);
  int area = demarc_service_get_area (demarc_model_get_service (model, service));

  return area < 0 ? NULL : demarc_model_get_area (model, (guint) area);
}

static gboolean
is_shown (DemarcMatrixTable         *table,
          const DemarcMatrixOptions *options,
          guint                      service)
{
  DemarcModel *model = demarc_matrix_table_get_model (table);

  if (options->area != NULL && get_area (table, service) != options->area)
    return FALSE;
  if (options->category != NULL &&
      get_category (table, service,
                    demarc_model_get_category_scheme (model, options->category)) !=
        options->category)
    return FALSE;
  if (options->where_layer != NULL)
    {
      guint layer = demarc_entry_get_position (DEMARC_ENTRY (options->where_layer));
      DemarcMatrixCell cell = demarc_matrix_table_get_cell (table, service, layer);

      if (!cell.applies || cell.owner != options->where_owner)
        return FALSE;
    }

  return !options->only_disputed || demarc_matrix_table_is_disputed (table, service);
}

static DemarcEntry *
get_group (DemarcMatrixTable *table,
           DemarcMatrixGroup  group,
           guint              service)
{
  gpointer entry = NULL;

  if (group == DEMARC_MATRIX_GROUP_CATEGORY)
    entry = get_category (table, service, demarc_matrix_table_get_scheme (table));
  else if (group == DEMARC_MATRIX_GROUP_AREA)
    entry = get_area (table, service);

  return entry;
}

/* Most of the customer's first, then most shared. */
static guint
rank_counts (DemarcMatrixTable *table,
             guint              service)
{
  guint n = demarc_matrix_table_get_n_layers (table);
  guint counts[DEMARC_N_OWNERS] = { 0 };

  for (guint i = 0; i < n; i++)
    {
      DemarcMatrixCell cell = demarc_matrix_table_get_cell (table, service, i);

      counts[cell.owner] += cell.applies;
    }

  return (n - counts[DEMARC_OWNER_CUSTOMER]) * (n + 1) + n - counts[DEMARC_OWNER_SHARED];
}

/* The customer's, shared, the provider's; then what nobody states, then what hardly exists. */
static guint
rank_owner (DemarcMatrixTable *table,
            guint              service,
            DemarcLayer       *layer)
{
  guint position = demarc_entry_get_position (DEMARC_ENTRY (layer));
  DemarcMatrixCell cell = demarc_matrix_table_get_cell (table, service, position);

  if (!cell.applies)
    return DEMARC_N_OWNERS + 1;

  return cell.owner == DEMARC_OWNER_UNSTATED ? DEMARC_N_OWNERS : cell.owner;
}

static guint
rank (DemarcMatrixTable         *table,
      const DemarcMatrixOptions *options,
      guint                      service)
{
  if (options->sort == DEMARC_MATRIX_SORT_YOURS)
    return rank_counts (table, service);
  if (options->sort == DEMARC_MATRIX_SORT_LAYER && options->sort_layer != NULL)
    return rank_owner (table, service, options->sort_layer);

  return 0;
}

/* Sorting is stable, so that the order in which the services were looked at is the last to
 * count. */
static int
compare_picked (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  const DemarcMatrixPicked *first = a;
  const DemarcMatrixPicked *second = b;

  if (first->group_rank != second->group_rank)
    return first->group_rank < second->group_rank ? -1 : 1;

  return (first->rank > second->rank) - (first->rank < second->rank);
}

/* Picks the services that are shown, in their order. */
GArray *
_demarc_matrix_pick (DemarcMatrixTable         *table,
                     const DemarcMatrixOptions *options)
{
  guint n = demarc_matrix_table_get_n_services (table);
  const guint *order = options->sort == DEMARC_MATRIX_SORT_NAME
                         ? demarc_matrix_table_get_names (table) : NULL;
  g_autofree gboolean *found = NULL;
  GArray *picked = g_array_sized_new (FALSE, FALSE, sizeof (DemarcMatrixPicked), n);

  if (options->words != NULL)
    {
      found = g_new (gboolean, n);
      demarc_matrix_table_find_names (table, options->words, found);
    }

  for (guint i = 0; i < n; i++)
    {
      guint service = order == NULL ? i : order[i];
      DemarcMatrixPicked item = { .service = service };

      if ((found != NULL && !found[service]) || !is_shown (table, options, service))
        continue;

      item.group = get_group (table, options->group, service);
      item.group_rank = item.group == NULL ? GROUP_LAST : demarc_entry_get_position (item.group);
      item.rank = rank (table, options, service);
      g_array_append_val (picked, item);
    }
  if (options->group != DEMARC_MATRIX_GROUP_NONE || options->sort == DEMARC_MATRIX_SORT_YOURS ||
      options->sort == DEMARC_MATRIX_SORT_LAYER)
    g_array_sort_with_data (picked, compare_picked, NULL);

  return picked;
}
