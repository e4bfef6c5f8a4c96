/* test-matrix-laws.c: which services every matrix shows, and in which order
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "matrix-chance.h"

#include <string.h>

#include "demarc-model-values.h"
#include "demarc-resolve.h"
#include "demarc-words.h"

static DemarcStack *
resolve (MatrixChance  *self,
         DemarcService *service)
{
  g_autoptr (DemarcSubject) subject = demarc_subject_new_for_service (service);

  return demarc_model_resolve (self->model, subject, self->scheme, self->lens);
}

/* The services in the order in which they are shown. */
static GPtrArray *
get_services (DemarcMatrix *matrix)
{
  GPtrArray *services = g_ptr_array_new ();

  for (guint i = 0; i < demarc_matrix_get_n_rows (matrix); i++)
    if (!demarc_matrix_is_head (matrix, i))
      g_ptr_array_add (services, demarc_matrix_get_row (matrix, i).service);

  return services;
}

static gpointer
get_group (MatrixChance  *self,
           DemarcService *service)
{
  switch (self->options.group)
    {
    case DEMARC_MATRIX_GROUP_CATEGORY:
      return demarc_model_get_placement (self->model, service, self->scheme).category;
    case DEMARC_MATRIX_GROUP_AREA:
      return demarc_model_get_area (self->model, (guint) demarc_service_get_area (service));
    case DEMARC_MATRIX_GROUP_NONE:
    default:
      return NULL;
    }
}

/* A cell is what resolving its service says. */
static void
check_cells (MatrixChance *self)
{
  for (guint row = 0; row < demarc_matrix_get_n_rows (self->matrix); row++)
    {
      g_autoptr (DemarcStack) stack = demarc_matrix_dup_stack (self->matrix, row);

      g_assert_true ((stack == NULL) == demarc_matrix_is_head (self->matrix, row));
      for (guint i = 0; stack != NULL && i < demarc_stack_get_n_cells (stack); i++)
        {
          const DemarcCell *expected = demarc_stack_get_cell (stack, i);
          DemarcMatrixCell cell = demarc_matrix_get_cell (self->matrix, row, i);

          g_assert_cmpint (cell.owner, ==, expected->owner);
          g_assert_cmpint (cell.state, ==, expected->state);
          g_assert_cmpint (cell.applies, ==, expected->applies);
          g_assert_cmpint (cell.unconfirmed, ==, expected->unconfirmed);
        }
    }
}

static void
test_cells (void)
{
  matrix_chance_repeat (check_cells);
}

/* Filters, by hand */

static gboolean
contains (const char *text,
          const char *word)
{
  g_autofree char *folded = demarc_words_fold (text);

  return strstr (folded, word) != NULL;
}

static gboolean
is_called (DemarcService *service,
           const char    *word)
{
  DemarcList aliases = demarc_service_get_aliases (service);

  for (guint i = 0; i < aliases.n; i++)
    if (contains (demarc_list_get_text (aliases, i), word))
      return TRUE;

  return contains (demarc_entry_get_id (DEMARC_ENTRY (service)), word) ||
         contains (demarc_entry_get_title (DEMARC_ENTRY (service)), word);
}

static gboolean
has_words (DemarcService *service,
           const char    *words)
{
  g_autofree char *folded = demarc_words_fold (words);
  g_auto (GStrv) tokens = g_strsplit (folded, " ", -1);

  for (guint i = 0; tokens[i] != NULL; i++)
    if (*tokens[i] != '\0' && !is_called (service, tokens[i]))
      return FALSE;

  return TRUE;
}

static gboolean
is_in (MatrixChance   *self,
       DemarcService  *service,
       DemarcCategory *category)
{
  DemarcScheme *scheme = demarc_model_get_category_scheme (self->model, category);

  return demarc_model_get_placement (self->model, service, scheme).category == category;
}

static gboolean
is_meant (MatrixChance  *self,
          DemarcService *service)
{
  const DemarcMatrixOptions *options = &self->options;
  g_autoptr (DemarcStack) stack = resolve (self, service);

  if (options->where_layer != NULL)
    {
      guint layer = demarc_entry_get_position (DEMARC_ENTRY (options->where_layer));
      const DemarcCell *cell = demarc_stack_get_cell (stack, layer);

      if (!cell->applies || cell->owner != options->where_owner)
        return FALSE;
    }

  return (options->area == NULL ||
          demarc_model_get_area (self->model, (guint) demarc_service_get_area (service)) ==
            options->area) &&
         (options->category == NULL || is_in (self, service, options->category)) &&
         (!options->only_disputed || demarc_stack_has_state (stack, DEMARC_STATE_DISPUTED)) &&
         (options->words == NULL || has_words (service, options->words));
}

static void
check_filter (MatrixChance *self)
{
  g_autoptr (GPtrArray) services = get_services (self->matrix);
  guint n = 0;

  for (guint i = 0; i < demarc_model_get_n_services (self->model); i++)
    {
      DemarcService *service = demarc_model_get_service (self->model, i);
      gboolean meant = is_meant (self, service);
      int row = demarc_matrix_find_service (self->matrix, service);

      n += meant;
      g_assert_true (meant == g_ptr_array_find (services, service, NULL));
      g_assert_true (meant == (row >= 0));
      if (meant)
        g_assert_true (demarc_matrix_get_row (self->matrix, (guint) row).service == service);
    }
  /* None is there twice. */
  g_assert_cmpuint (services->len, ==, n);
  g_assert_cmpuint (demarc_matrix_get_n_services (self->matrix), ==, n);
}

static void
test_filter (void)
{
  matrix_chance_repeat (check_filter);
}

/* Orders, by hand */

static int
get_rank (const DemarcCell *cell)
{
  static const int ranks[DEMARC_N_OWNERS] = { 3, 0, 1, 2 };

  return cell->applies ? ranks[cell->owner] : 4;
}

static int
compare_by (MatrixChance  *self,
            DemarcService *a,
            DemarcService *b)
{
  g_autoptr (DemarcStack) first = resolve (self, a);
  g_autoptr (DemarcStack) second = resolve (self, b);
  guint layer = demarc_entry_get_position (DEMARC_ENTRY (self->options.sort_layer));
  int by_customer = (int) demarc_stack_count (second, DEMARC_OWNER_CUSTOMER) -
                    (int) demarc_stack_count (first, DEMARC_OWNER_CUSTOMER);
  g_autofree char *name = demarc_words_fold (demarc_entry_get_title (DEMARC_ENTRY (a)));
  g_autofree char *other = demarc_words_fold (demarc_entry_get_title (DEMARC_ENTRY (b)));

  switch (self->options.sort)
    {
    case DEMARC_MATRIX_SORT_NAME:
      return strcmp (name, other);
    case DEMARC_MATRIX_SORT_YOURS:
      return by_customer != 0 ? by_customer
                              : (int) demarc_stack_count (second, DEMARC_OWNER_SHARED) -
                                  (int) demarc_stack_count (first, DEMARC_OWNER_SHARED);
    case DEMARC_MATRIX_SORT_LAYER:
      return get_rank (demarc_stack_get_cell (first, layer)) -
             get_rank (demarc_stack_get_cell (second, layer));
    case DEMARC_MATRIX_SORT_MODEL:
    default:
      return 0;
    }
}

/* Whoever comes later in a group is not before the other in the order, and those that are the same
 * to it stay in that of the model. */
static void
check_order (MatrixChance *self)
{
  g_autoptr (GPtrArray) services = get_services (self->matrix);

  for (guint i = 1; i < services->len; i++)
    {
      DemarcService *first = g_ptr_array_index (services, i - 1);
      DemarcService *second = g_ptr_array_index (services, i);
      int order = compare_by (self, first, second);

      if (get_group (self, first) != get_group (self, second))
        continue;

      g_assert_cmpint (order, <=, 0);
      if (order == 0)
        g_assert_cmpuint (demarc_entry_get_position (DEMARC_ENTRY (first)), <,
                          demarc_entry_get_position (DEMARC_ENTRY (second)));
    }
}

static void
test_order (void)
{
  matrix_chance_repeat (check_order);
}

/* Groups: each has a head, which knows its services; they are in the order of the model. */
static void
check_groups (MatrixChance *self)
{
  guint n_heads = 0;
  guint next = 0;
  DemarcEntry *last = NULL;

  for (guint i = 0; i < demarc_matrix_get_n_rows (self->matrix); i++)
    {
      DemarcMatrixRow row = demarc_matrix_get_row (self->matrix, i);

      if (row.service != NULL)
        {
          g_assert_true (row.group == get_group (self, row.service));
          g_assert_cmpuint (i, >=, row.first);
          g_assert_cmpuint (i, <, row.first + row.n_services);
          continue;
        }

      g_assert_cmpuint (i, ==, next);
      g_assert_cmpuint (row.first, ==, i + 1);
      g_assert_cmpuint (row.n_services, >, 0);
      if (last != NULL)
        g_assert_cmpuint (demarc_entry_get_position (last), <,
                          demarc_entry_get_position (row.group));
      last = row.group;
      next = row.first + row.n_services;
      n_heads++;
    }
  g_assert_cmpuint (demarc_matrix_get_n_groups (self->matrix), ==, n_heads);
  if (self->options.group != DEMARC_MATRIX_GROUP_NONE)
    g_assert_cmpuint (demarc_matrix_get_n_rows (self->matrix), ==, next);
}

static void
test_groups (void)
{
  matrix_chance_repeat (check_groups);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/matrix-laws/cells", test_cells);
  g_test_add_func ("/model/matrix-laws/filter", test_filter);
  g_test_add_func ("/model/matrix-laws/order", test_order);
  g_test_add_func ("/model/matrix-laws/groups", test_groups);

  return g_test_run ();
}
