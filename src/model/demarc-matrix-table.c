/* demarc-matrix-table.c: who answers for every layer of every service
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-table.h"

#include <string.h>

#include "demarc-resolve.h"
#include "demarc-words.h"

/* A cell in a byte. All of a service become known at once. */
typedef struct
{
  guint8 is_known : 1;
  guint8 owner : 2;
  guint8 state : 2;
  guint8 applies : 1;
  guint8 unconfirmed : 1;
} Packed;

/**
 * DemarcMatrixTable:
 *
 * The answers for all layers of all services of a model, under a scheme and through a lens, in a
 * byte each. What is shown of it, and in which order, is a #DemarcMatrix. A table is immutable and
 * keeps its model alive. A service is resolved when it is first asked for, so that a table of
 * thousands is there at once.
 */
struct _DemarcMatrixTable
{
  GObject       parent_instance;

  /* Owned */
  DemarcModel  *model;
  Packed       *cells;
  guint        *names;   /* services in the order of their names; made when first asked for */
  char        **folded;  /* names and other names of each service; made when first asked for */
  DemarcCell   *room;    /* for resolving a service */

  /* Of the model */
  DemarcScheme *scheme;
  DemarcSource *lens;

  guint         n_services;
  guint         n_layers;
};

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
              Packed            *packed)
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

static const Packed *
get_cells (DemarcMatrixTable *self,
           guint              service)
{
  Packed *packed = self->cells + (gsize) service * self->n_layers;

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
  self->cells = g_new0 (Packed, (gsize) self->n_services * self->n_layers);
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
  const Packed *packed;

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
  const Packed *cells = get_cells (self, service);

  for (guint i = 0; i < self->n_layers; i++)
    if (cells[i].state == DEMARC_STATE_DISPUTED)
      return TRUE;

  return FALSE;
}

/* Names */

/* A service and the name it is sorted by. */
typedef struct
{
  char  *name;
  guint  service;
} Named;

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  return strcmp (((const Named *) a)->name, ((const Named *) b)->name);
}

/**
 * demarc_matrix_table_get_names:
 * @self: a table
 *
 * Gets the services in the order of their names, case and accents aside.
 *
 * Returns: (transfer none): the positions of all services
 */
const guint *
demarc_matrix_table_get_names (DemarcMatrixTable *self)
{
  Named *named;

  if (self->names != NULL)
    return self->names;

  named = g_new (Named, self->n_services);
  for (guint i = 0; i < self->n_services; i++)
    {
      DemarcEntry *service = DEMARC_ENTRY (demarc_model_get_service (self->model, i));

      named[i].name = demarc_words_fold (demarc_entry_get_title (service));
      named[i].service = i;
    }
  g_qsort_with_data (named, (int) self->n_services, sizeof *named, compare_names, NULL);

  self->names = g_new (guint, self->n_services);
  for (guint i = 0; i < self->n_services; i++)
    {
      self->names[i] = named[i].service;
      g_free (named[i].name);
    }
  g_free (named);

  return self->names;
}

static char *
dup_folded (DemarcService *service)
{
  DemarcList aliases = demarc_service_get_aliases (service);
  g_autoptr (GString) names = g_string_new (demarc_entry_get_title (DEMARC_ENTRY (service)));

  g_string_append_printf (names, "\n%s", demarc_entry_get_id (DEMARC_ENTRY (service)));
  for (guint i = 0; i < aliases.n; i++)
    g_string_append_printf (names, "\n%s", demarc_list_get_text (aliases, i));

  return demarc_words_fold (names->str);
}

static void
fold_names (DemarcMatrixTable *self)
{
  if (self->folded != NULL)
    return;

  self->folded = g_new0 (char *, self->n_services + 1);
  for (guint i = 0; i < self->n_services; i++)
    self->folded[i] = dup_folded (demarc_model_get_service (self->model, i));
}

static gboolean
has_words (const char  *name,
           char       **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (name, words[i]) == NULL)
      return FALSE;

  return TRUE;
}

/**
 * demarc_matrix_table_find_names:
 * @self: a table
 * @words: what was typed
 * @found: (out caller-allocates): room for each service
 *
 * Finds the services whose name, other names or id contain all words, case and accents aside. No
 * words find all.
 */
void
demarc_matrix_table_find_names (DemarcMatrixTable *self,
                                const char        *words,
                                gboolean          *found)
{
  g_autofree char *folded = demarc_words_fold (words);
  g_auto (GStrv) tokens = g_strsplit_set (folded, " \t\n\r", -1);

  g_return_if_fail (DEMARC_IS_MATRIX_TABLE (self));

  fold_names (self);
  for (guint i = 0; i < self->n_services; i++)
    found[i] = has_words (self->folded[i], tokens);
}
