/* demarc-matrix-words.c: the matrix in words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix.h"

#include <glib/gi18n-lib.h>

#include "demarc-sentences.h"

static DemarcModel *
get_model (DemarcMatrix *self)
{
  return demarc_matrix_table_get_model (demarc_matrix_get_table (self));
}

static const char *
get_layer_title (DemarcMatrix *self,
                 guint         layer)
{
  return demarc_entry_get_title (DEMARC_ENTRY (demarc_model_get_layer (get_model (self), layer)));
}

/* What counts are of: some services, and all layers of them or one. */
static char *
dup_counted_title (DemarcMatrix *self,
                   int           row,
                   int           layer)
{
  g_autofree char *title = row == DEMARC_MATRIX_ALL
                             ? g_strdup (_("All that is shown"))
                             : demarc_matrix_dup_row_title (self, (guint) row);

  if (layer == DEMARC_MATRIX_ALL)
    return g_steal_pointer (&title);

  /* Translators: a service or a group of them, and a layer, such as "Amazon RDS, Guest operating
   * system". */
  return g_strdup_printf (C_("matrix", "%1$s, %2$s"), title,
                          get_layer_title (self, (guint) layer));
}

/**
 * demarc_matrix_dup_row_title:
 * @self: a matrix
 * @row: a row
 *
 * Makes what stands before a row: the title of a service, or of a group.
 *
 * Returns: (transfer full): the title
 */
char *
demarc_matrix_dup_row_title (DemarcMatrix *self,
                             guint         row)
{
  DemarcMatrixRow found = demarc_matrix_get_row (self, row);

  if (found.service != NULL)
    return g_strdup (demarc_entry_get_title (DEMARC_ENTRY (found.service)));
  if (found.group != NULL)
    return g_strdup (demarc_entry_get_title (found.group));

  /* Translators: over the services that no group has. */
  return g_strdup (demarc_matrix_get_options (self)->group == DEMARC_MATRIX_GROUP_AREA
                     ? _("No area") : _("No category"));
}

/**
 * demarc_matrix_dup_cell_name:
 * @self: a matrix
 * @row: a row
 * @layer: the position of a layer
 *
 * Makes the spoken name of a cell: the service, the layer, who answers for it, and how sure that
 * is. For the head of a group it is that of its counts.
 *
 * Returns: (transfer full): such as "Amazon RDS, Guest operating system: AWS, settled"
 */
char *
demarc_matrix_dup_cell_name (DemarcMatrix *self,
                             guint         row,
                             guint         layer)
{
  g_autofree char *title = NULL;
  g_autofree char *owner = NULL;
  const char *layer_title = get_layer_title (self, layer);
  DemarcMatrixCell cell;

  if (demarc_matrix_is_head (self, row))
    return demarc_matrix_dup_total_name (self, (int) row, (int) layer);

  cell = demarc_matrix_get_cell (self, row, layer);
  title = demarc_matrix_dup_row_title (self, row);
  owner = demarc_owner_dup_title (get_model (self), cell.owner);

  /* Translators: these are read aloud when a cell of the matrix is focused: %1$s is a service, %2$s
   * a layer, %3$s who answers for it, such as "You". */
  if (!cell.applies && cell.state == DEMARC_STATE_DISPUTED)
    return g_strdup_printf (_("%1$s, %2$s: hardly exists here, sources disagree"), title,
                            layer_title);
  if (!cell.applies)
    return g_strdup_printf (_("%1$s, %2$s: hardly exists here"), title, layer_title);
  if (cell.state == DEMARC_STATE_DISPUTED)
    return g_strdup_printf (_("%1$s, %2$s: %3$s, sources disagree"), title, layer_title, owner);
  if (cell.state == DEMARC_STATE_UNSTATED)
    return g_strdup_printf (_("%1$s, %2$s: not stated"), title, layer_title);
  if (cell.unconfirmed)
    return g_strdup_printf (_("%1$s, %2$s: %3$s, no page found that confirms it"), title,
                            layer_title, owner);

  return g_strdup_printf (_("%1$s, %2$s: %3$s, settled"), title, layer_title, owner);
}

/**
 * demarc_matrix_dup_total_name:
 * @self: a matrix
 * @row: the head of a group, a service, or %DEMARC_MATRIX_ALL
 * @layer: the position of a layer, or %DEMARC_MATRIX_ALL
 *
 * Makes the spoken name of counts.
 *
 * Returns: (transfer full): such as "Container: 12 yours, 3 shared, 20 AWS"
 */
char *
demarc_matrix_dup_total_name (DemarcMatrix *self,
                              int           row,
                              int           layer)
{
  g_autofree char *title = dup_counted_title (self, row, layer);
  const char *provider = demarc_model_get_party_name (get_model (self), DEMARC_PARTY_PROVIDER);
  guint customer = demarc_matrix_get_total (self, row, layer, DEMARC_OWNER_CUSTOMER);
  guint shared = demarc_matrix_get_total (self, row, layer, DEMARC_OWNER_SHARED);
  guint provided = demarc_matrix_get_total (self, row, layer, DEMARC_OWNER_PROVIDER);
  guint unstated = demarc_matrix_get_total (self, row, layer, DEMARC_OWNER_UNSTATED);

  /* Translators: %1$s is a service, a group of them, or a layer of these, followed by how many
   * cells are the customer's, shared, the provider's (%5$s is its name), and not stated. */
  if (unstated == 0)
    return g_strdup_printf (_("%1$s: %2$u yours, %3$u shared, %4$u %5$s"), title, customer, shared,
                            provided, provider);

  return g_strdup_printf (_("%1$s: %2$u yours, %3$u shared, %4$u %5$s, %6$u not stated"), title,
                          customer, shared, provided, provider, unstated);
}
