/* demarc-matrix-page-words.c: what is said on the page of the matrix
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-page-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-sentences.h"

static char *
dup_where (DemarcMatrixPage          *self,
           const DemarcMatrixOptions *options)
{
  DemarcModel *model = demarc_session_get_model (_demarc_matrix_page_get_session (self));
  const char *layer = demarc_entry_get_title (DEMARC_ENTRY (options->where_layer));

  /* Translators: what services are filtered by: %1$s is a layer, %2$s the provider. */
  switch (options->where_owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return g_strdup_printf (_("%1$s is yours"), layer);
    case DEMARC_OWNER_SHARED:
      return g_strdup_printf (_("%1$s is shared"), layer);
    case DEMARC_OWNER_PROVIDER:
      return g_strdup_printf (_("%1$s is %2$s's"), layer,
                              demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER));
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup_printf (_("%1$s is not stated"), layer);
    }
}

static void
add (GPtrArray *parts,
     char      *part)
{
  g_ptr_array_add (parts, part);
}

/* Says what services are filtered by, or gives NULL where all are shown. */
char *
_demarc_matrix_page_dup_filters (DemarcMatrixPage *self)
{
  const DemarcMatrixOptions *options = demarc_matrix_get_options (self->matrix);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  guint n = demarc_matrix_get_n_services (self->matrix);
  guint n_all = demarc_matrix_table_get_n_services (self->table);
  g_autofree char *list = NULL;

  if (options->words != NULL)
    /* Translators: what services are filtered by: words of their names. */
    add (parts, g_strdup_printf (_("named “%s”"), options->words));
  if (options->area != NULL)
    add (parts, g_strdup (demarc_entry_get_title (DEMARC_ENTRY (options->area))));
  if (options->category != NULL)
    add (parts, g_strdup (demarc_entry_get_title (DEMARC_ENTRY (options->category))));
  if (options->where_layer != NULL)
    add (parts, dup_where (self, options));
  if (options->only_disputed)
    add (parts, g_strdup (_("sources disagree")));
  if (parts->len == 0)
    return NULL;

  g_ptr_array_add (parts, NULL);
  list = g_strjoinv (" · ", (char **) parts->pdata);

  /* Translators: %1$u services of %2$u are shown; %3$s is what they are filtered by, such as
   * "Storage · Guest operating system is yours". */
  return g_strdup_printf (ngettext ("%1$u of %2$u service: %3$s", "%1$u of %2$u services: %3$s",
                                    n_all), n, n_all, list);
}

/* Says what is looked at: an answer with both halves, or counts. */
char *
_demarc_matrix_page_dup_answer (DemarcMatrixPage *self,
                                int               row,
                                int               layer)
{
  if (row < 0 || layer < 0 || demarc_matrix_is_head (self->matrix, (guint) row))
    return demarc_matrix_dup_total_name (self->matrix, row, layer);

  {
    g_autoptr (DemarcStack) stack = demarc_matrix_dup_stack (self->matrix, (guint) row);

    return demarc_stack_dup_sentence (stack, (guint) layer);
  }
}
