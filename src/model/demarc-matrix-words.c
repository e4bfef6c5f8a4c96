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
  gboolean is_whole = row == DEMARC_MATRIX_ALL;
  g_autofree char *title = is_whole ? g_strdup (_("All that is shown"))
                                    : demarc_matrix_dup_row_title (self, (guint) row);
  guint n = is_whole ? demarc_matrix_get_n_services (self)
                     : demarc_matrix_get_row (self, (guint) row).n_services;

  /* Translators: a service or a group of them, and a layer, such as "Amazon RDS, Guest operating
   * system". */
  if (layer != DEMARC_MATRIX_ALL)
    return g_strdup_printf (C_("matrix", "%1$s, %2$s"), title,
                            get_layer_title (self, (guint) layer));
  if (!is_whole && !demarc_matrix_is_head (self, (guint) row))
    return g_steal_pointer (&title);

  /* Translators: a group of services, and how many it has, such as "Container services, 5
   * services". */
  return g_strdup_printf (ngettext ("%1$s, %2$u service", "%1$s, %2$u services", n), title, n);
}

static char *
dup_count (DemarcModel *model,
           DemarcOwner  owner,
           guint        n)
{
  /* Translators: in these, %u is how many layers of some services are that. */
  switch (owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return g_strdup_printf (ngettext ("%u yours", "%u yours", n), n);
    case DEMARC_OWNER_SHARED:
      return g_strdup_printf (ngettext ("%u shared", "%u shared", n), n);
    case DEMARC_OWNER_PROVIDER:
      /* Translators: %1$u layers are the provider's, who is called %2$s. */
      return g_strdup_printf (ngettext ("%1$u %2$s", "%1$u %2$s", n), n,
                              demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER));
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup_printf (ngettext ("%u not stated", "%u not stated", n), n);
    }
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
 * demarc_matrix_dup_total:
 * @self: a matrix
 * @row: the head of a group, a service, or %DEMARC_MATRIX_ALL
 * @layer: the position of a layer, or %DEMARC_MATRIX_ALL
 *
 * Writes the counts that are not zero. Cells that hardly exist do not count.
 *
 * Returns: (transfer full): such as "12 yours, 3 shared, 20 AWS"
 */
char *
demarc_matrix_dup_total (DemarcMatrix *self,
                         int           row,
                         int           layer)
{
  static const DemarcOwner order[] = {
    DEMARC_OWNER_CUSTOMER, DEMARC_OWNER_SHARED, DEMARC_OWNER_PROVIDER, DEMARC_OWNER_UNSTATED,
  };
  GString *counts = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      guint n = demarc_matrix_get_total (self, row, layer, order[i]);
      g_autofree char *text = NULL;

      if (n == 0)
        continue;

      text = dup_count (get_model (self), order[i], n);
      if (counts->len > 0)
        g_string_append (counts, C_("list", ", "));
      g_string_append (counts, text);
    }

  if (counts->len == 0 && demarc_matrix_get_n_services (self) == 0)
    /* Translators: the sum of no services. */
    g_string_append (counts, _("nothing"));
  else if (counts->len == 0)
    /* Translators: what is said of a layer that none of some services really has. */
    g_string_append (counts, _("hardly exists"));

  return g_string_free (counts, FALSE);
}

/**
 * demarc_matrix_dup_duties:
 * @self: a matrix
 * @row: the head of a group, a service, or %DEMARC_MATRIX_ALL
 *
 * Says how many duties stay with the customer, and how many the provider takes.
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL where no duties are known, and through a
 *   lens, since no document counts them
 */
char *
demarc_matrix_dup_duties (DemarcMatrix *self,
                          int           row)
{
  const char *provider = demarc_model_get_party_name (get_model (self), DEMARC_PARTY_PROVIDER);
  guint n = demarc_matrix_get_n_duties (self, row, DEMARC_PARTY_CUSTOMER);
  guint taken = demarc_matrix_get_n_duties (self, row, DEMARC_PARTY_PROVIDER);

  if (n + taken == 0 || demarc_matrix_table_get_lens (demarc_matrix_get_table (self)) != NULL)
    return NULL;

  /* Translators: %1$u duties are the customer's, %3$u those of the provider, who is called %2$s. */
  return g_strdup_printf (ngettext ("%1$u duty stays yours, %2$s takes %3$u.",
                                    "%1$u duties stay yours, %2$s takes %3$u.", n), n, provider,
                          taken);
}

/**
 * demarc_matrix_dup_total_name:
 * @self: a matrix
 * @row: the head of a group, a service, or %DEMARC_MATRIX_ALL
 * @layer: the position of a layer, or %DEMARC_MATRIX_ALL
 *
 * Makes the spoken name of counts.
 *
 * Returns: (transfer full): such as "Container services, 5 services: 12 yours, 3 shared, 20 AWS"
 */
char *
demarc_matrix_dup_total_name (DemarcMatrix *self,
                              int           row,
                              int           layer)
{
  g_autofree char *title = dup_counted_title (self, row, layer);
  g_autofree char *total = demarc_matrix_dup_total (self, row, layer);

  /* Translators: %1$s is a service, a group of them, or a layer of these; %2$s are counts, such as
   * "12 yours, 3 shared, 20 AWS". */
  return g_strdup_printf (C_("matrix", "%1$s: %2$s"), title, total);
}
