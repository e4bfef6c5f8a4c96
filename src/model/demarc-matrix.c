/* demarc-matrix.c: what is shown of the matrix
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-private.h"

#include "demarc-resolve.h"

G_DEFINE_FINAL_TYPE (DemarcMatrix, demarc_matrix, G_TYPE_OBJECT)

static void
demarc_matrix_finalize (GObject *object)
{
  DemarcMatrix *self = DEMARC_MATRIX (object);

  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->groups, g_array_unref);
  g_clear_pointer (&self->counts, g_free);
  g_clear_pointer (&self->places, g_free);
  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->folded, g_free);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (demarc_matrix_parent_class)->finalize (object);
}

static void
demarc_matrix_class_init (DemarcMatrixClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_matrix_finalize;
}

static void
demarc_matrix_init (DemarcMatrix *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (DemarcMatrixLine));
  self->groups = g_array_new (FALSE, FALSE, sizeof (DemarcMatrixSection));
}

static void
add_group (DemarcMatrix *self,
           DemarcEntry  *entry)
{
  DemarcMatrixSection group = { entry, 0, 0 };
  DemarcMatrixLine row = { DEMARC_MATRIX_NO_SERVICE, self->groups->len };

  if (self->options.group != DEMARC_MATRIX_GROUP_NONE)
    g_array_append_val (self->rows, row);
  group.first = self->rows->len;
  g_array_append_val (self->groups, group);
}

static void
add_service (DemarcMatrix *self,
             guint         service)
{
  DemarcMatrixSection *group =
    &g_array_index (self->groups, DemarcMatrixSection, self->groups->len - 1);
  DemarcMatrixLine row = { (int) service, self->groups->len - 1 };

  self->places[service] = (int) self->rows->len;
  g_array_append_val (self->rows, row);
  group->n_services++;
}

static void
fill (DemarcMatrix *self)
{
  g_autoptr (GArray) picked = _demarc_matrix_pick (self->table, &self->options);

  self->n_services = picked->len;
  for (guint i = 0; i < picked->len; i++)
    {
      const DemarcMatrixPicked *item = &g_array_index (picked, DemarcMatrixPicked, i);

      if (i == 0 || item->group != g_array_index (picked, DemarcMatrixPicked, i - 1).group)
        add_group (self, item->group);
      add_service (self, item->service);
    }
}

/**
 * demarc_matrix_new:
 * @table: a table
 * @options: (nullable): what to show of it; %NULL for all of it
 *
 * Picks and sorts what is shown of a table.
 *
 * Returns: (transfer full): the matrix
 */
DemarcMatrix *
demarc_matrix_new (DemarcMatrixTable         *table,
                   const DemarcMatrixOptions *options)
{
  DemarcMatrix *self;
  guint n;

  g_return_val_if_fail (DEMARC_IS_MATRIX_TABLE (table), NULL);

  self = g_object_new (DEMARC_TYPE_MATRIX, NULL);
  self->table = g_object_ref (table);
  if (options != NULL)
    self->options = *options;
  self->words = g_strdup (self->options.words);
  self->options.words = self->words;
  self->folded = g_strdup (self->options.folded);
  self->options.folded = self->folded;

  n = demarc_matrix_table_get_n_services (table);
  self->n_layers = demarc_matrix_table_get_n_layers (table);
  self->places = g_new (int, n);
  for (guint i = 0; i < n; i++)
    self->places[i] = DEMARC_MATRIX_NO_ROW;
  fill (self);

  return self;
}

/**
 * demarc_matrix_get_table:
 * @self: a matrix
 *
 * Gets the table it is of.
 *
 * Returns: (transfer none): the table
 */
DemarcMatrixTable *
demarc_matrix_get_table (DemarcMatrix *self)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX (self), NULL);

  return self->table;
}

/**
 * demarc_matrix_get_options:
 * @self: a matrix
 *
 * Gets what is shown.
 *
 * Returns: (transfer none): the options
 */
const DemarcMatrixOptions *
demarc_matrix_get_options (DemarcMatrix *self)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX (self), NULL);

  return &self->options;
}

/**
 * demarc_matrix_get_n_rows:
 * @self: a matrix
 *
 * Counts the rows: services and heads of groups.
 *
 * Returns: how many there are
 */
guint
demarc_matrix_get_n_rows (DemarcMatrix *self)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX (self), 0);

  return self->rows->len;
}

/**
 * demarc_matrix_get_n_services:
 * @self: a matrix
 *
 * Counts the services that are shown.
 *
 * Returns: how many there are
 */
guint
demarc_matrix_get_n_services (DemarcMatrix *self)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX (self), 0);

  return self->n_services;
}

/**
 * demarc_matrix_get_n_groups:
 * @self: a matrix
 *
 * Counts the groups. A group has at least one service.
 *
 * Returns: how many there are; 0 when services stand alone
 */
guint
demarc_matrix_get_n_groups (DemarcMatrix *self)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX (self), 0);

  return self->options.group == DEMARC_MATRIX_GROUP_NONE ? 0 : self->groups->len;
}

/**
 * demarc_matrix_get_n_layers:
 * @self: a matrix
 *
 * Counts the layers.
 *
 * Returns: how many there are
 */
guint
demarc_matrix_get_n_layers (DemarcMatrix *self)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX (self), 0);

  return self->n_layers;
}

/**
 * demarc_matrix_get_row:
 * @self: a matrix
 * @row: which one, from 0
 *
 * Gets a row.
 *
 * Returns: the row
 */
DemarcMatrixRow
demarc_matrix_get_row (DemarcMatrix *self,
                       guint         row)
{
  DemarcMatrixRow found = { NULL, NULL, 0, 0 };
  const DemarcMatrixSection *group;
  int service;

  g_return_val_if_fail (DEMARC_IS_MATRIX (self), found);
  g_return_val_if_fail (row < self->rows->len, found);

  group = _demarc_matrix_peek_section (self, row);
  service = _demarc_matrix_peek_line (self, row)->service;
  if (service != DEMARC_MATRIX_NO_SERVICE)
    found.service = demarc_model_get_service (demarc_matrix_table_get_model (self->table),
                                              (guint) service);
  found.group = group->entry;
  found.first = group->first;
  found.n_services = group->n_services;

  return found;
}

/**
 * demarc_matrix_is_head:
 * @self: a matrix
 * @row: a row
 *
 * Tells whether a row is the head of a group.
 *
 * Returns: whether it is; else it is a service
 */
gboolean
demarc_matrix_is_head (DemarcMatrix *self,
                       guint         row)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX (self), FALSE);
  g_return_val_if_fail (row < self->rows->len, FALSE);

  return _demarc_matrix_peek_line (self, row)->service == DEMARC_MATRIX_NO_SERVICE;
}

/**
 * demarc_matrix_get_cell:
 * @self: a matrix
 * @row: the row of a service
 * @layer: the position of a layer
 *
 * Gets the answer for a layer of a service.
 *
 * Returns: the answer
 */
DemarcMatrixCell
demarc_matrix_get_cell (DemarcMatrix *self,
                        guint         row,
                        guint         layer)
{
  DemarcMatrixCell none = { DEMARC_OWNER_UNSTATED, DEMARC_STATE_UNSTATED, FALSE, FALSE };
  guint service;

  g_return_val_if_fail (DEMARC_IS_MATRIX (self), none);
  g_return_val_if_fail (!demarc_matrix_is_head (self, row), none);

  service = (guint) _demarc_matrix_peek_line (self, row)->service;

  return demarc_matrix_table_get_cell (self->table, service, layer);
}

/**
 * demarc_matrix_dup_stack:
 * @self: a matrix
 * @row: a row
 *
 * Resolves the service of a row, for the reasons behind its cells.
 *
 * Returns: (transfer full) (nullable): the stack; %NULL for the head of a group
 */
DemarcStack *
demarc_matrix_dup_stack (DemarcMatrix *self,
                         guint         row)
{
  DemarcService *service = demarc_matrix_get_row (self, row).service;
  g_autoptr (DemarcSubject) subject = NULL;

  if (service == NULL)
    return NULL;

  subject = demarc_subject_new_for_service (service);

  return demarc_model_resolve (demarc_matrix_table_get_model (self->table), subject,
                               demarc_matrix_table_get_scheme (self->table),
                               demarc_matrix_table_get_lens (self->table));
}
