/* demarc-matrix-table.c: who answers for every layer of every service
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-private.h"

#include "demarc-resolve.h"

G_DEFINE_FINAL_TYPE (DemarcMatrixTable, demarc_matrix_table, G_TYPE_OBJECT)

static void
demarc_matrix_table_finalize (GObject *object)
{
  DemarcMatrixTable *self = DEMARC_MATRIX_TABLE (object);

  g_clear_pointer (&self->cells, g_free);
  g_clear_pointer (&self->names, g_free);
  g_clear_pointer (&self->folded, g_strfreev);
  g_clear_pointer (&self->room, g_free);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (demarc_matrix_table_parent_class)->finalize (object);
}

static void
demarc_matrix_table_class_init (DemarcMatrixTableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_matrix_table_finalize;
}

static void
demarc_matrix_table_init (DemarcMatrixTable *self)
{
}

static void
fill_service (DemarcMatrixTable *self,
              guint              service,
              DemarcMatrixPacked            *packed)
{
  demarc_model_resolve_bare (self->model, demarc_model_get_service (self->model, service),
                             self->lens, self->room);
  for (guint i = 0; i < self->n_layers; i++)
    {
      packed[i].is_known = TRUE;
      packed[i].owner = self->room[i].owner;
      packed[i].state = self->room[i].state;
      packed[i].applies = self->room[i].applies != FALSE;
      packed[i].unconfirmed = self->room[i].unconfirmed != FALSE;
    }
}

static const DemarcMatrixPacked *
get_cells (DemarcMatrixTable *self,
           guint              service)
{
  DemarcMatrixPacked *packed = self->cells + (gsize) service * self->n_layers;

  if (!packed->is_known)
    fill_service (self, service, packed);

  return packed;
}

/**
 * demarc_matrix_table_new:
 * @model: a model
 * @scheme: (nullable): the scheme in use; %NULL for the default
 * @lens: (nullable): the one source to read; %NULL for the lens `current`
 *
 * Makes the table of all layers of all services. Its answers agree with demarc_model_resolve().
 *
 * Returns: (transfer full): the table
 */
DemarcMatrixTable *
demarc_matrix_table_new (DemarcModel  *model,
                         DemarcScheme *scheme,
                         DemarcSource *lens)
{
  DemarcMatrixTable *self;

  g_return_val_if_fail (DEMARC_IS_MODEL (model), NULL);

  self = g_object_new (DEMARC_TYPE_MATRIX_TABLE, NULL);
  self->model = g_object_ref (model);
  self->scheme = scheme != NULL ? scheme : demarc_model_get_scheme (model, 0);
  self->lens = lens;
  self->n_services = demarc_model_get_n_services (model);
  self->n_layers = demarc_model_get_n_layers (model);
  self->cells = g_new0 (DemarcMatrixPacked, (gsize) self->n_services * self->n_layers);
  self->room = g_new0 (DemarcCell, self->n_layers);

  return self;
}

/**
 * demarc_matrix_table_get_model:
 * @self: a table
 *
 * Gets the model.
 *
 * Returns: (transfer none): the model
 */
DemarcModel *
demarc_matrix_table_get_model (DemarcMatrixTable *self)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX_TABLE (self), NULL);

  return self->model;
}

/**
 * demarc_matrix_table_get_scheme:
 * @self: a table
 *
 * Gets the scheme.
 *
 * Returns: (transfer none): the scheme
 */
DemarcScheme *
demarc_matrix_table_get_scheme (DemarcMatrixTable *self)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX_TABLE (self), NULL);

  return self->scheme;
}

/**
 * demarc_matrix_table_get_lens:
 * @self: a table
 *
 * Gets the source through which it was read.
 *
 * Returns: (transfer none) (nullable): the source; %NULL for the lens `current`
 */
DemarcSource *
demarc_matrix_table_get_lens (DemarcMatrixTable *self)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX_TABLE (self), NULL);

  return self->lens;
}

/**
 * demarc_matrix_table_get_n_services:
 * @self: a table
 *
 * Gets how many services there are.
 *
 * Returns: the number
 */
guint
demarc_matrix_table_get_n_services (DemarcMatrixTable *self)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX_TABLE (self), 0);

  return self->n_services;
}

/**
 * demarc_matrix_table_get_n_layers:
 * @self: a table
 *
 * Gets how many layers there are.
 *
 * Returns: the number
 */
guint
demarc_matrix_table_get_n_layers (DemarcMatrixTable *self)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX_TABLE (self), 0);

  return self->n_layers;
}

/**
 * demarc_matrix_table_get_cell:
 * @self: a table
 * @service: the position of a service in the model
 * @layer: the position of a layer
 *
 * Gets the answer for a layer of a service.
 *
 * Returns: the answer
 */
DemarcMatrixCell
demarc_matrix_table_get_cell (DemarcMatrixTable *self,
                              guint              service,
                              guint              layer)
{
  DemarcMatrixCell cell = { DEMARC_OWNER_UNSTATED, DEMARC_STATE_UNSTATED, FALSE, FALSE };
  const DemarcMatrixPacked *packed;

  g_return_val_if_fail (service < self->n_services && layer < self->n_layers, cell);

  packed = get_cells (self, service) + layer;
  cell.owner = (DemarcOwner) packed->owner;
  cell.state = (DemarcState) packed->state;
  cell.applies = packed->applies;
  cell.unconfirmed = packed->unconfirmed;

  return cell;
}

/**
 * demarc_matrix_table_is_disputed:
 * @self: a table
 * @service: the position of a service in the model
 *
 * Tells whether sources disagree about any layer of a service.
 *
 * Returns: whether they do
 */
gboolean
demarc_matrix_table_is_disputed (DemarcMatrixTable *self,
                                 guint              service)
{
  const DemarcMatrixPacked *cells = get_cells (self, service);

  for (guint i = 0; i < self->n_layers; i++)
    if (cells[i].state == DEMARC_STATE_DISPUTED)
      return TRUE;

  return FALSE;
}
