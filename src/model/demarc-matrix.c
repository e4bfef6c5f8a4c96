/* demarc-matrix.c: what is shown of the matrix
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-private.h"

#include "demarc-resolve.h"

/* Counts of the cells of some services, one for each layer. */
typedef struct
{
  guint owners[DEMARC_N_OWNERS];
  guint disputed;
} Counts;

/* The first row of a group is its head; without groups there is one that has none. */
typedef struct
{
  DemarcEntry *entry;
  guint        first;
  guint        n_services;
} Group;

/* What a row is: the head of a group, or a service in one. */
typedef struct
{
  int   service;
  guint group;
} Row;

#define NO_SERVICE (-1)
#define NO_ROW (-1)

/**
 * DemarcMatrix:
 *
 * What is shown of a #DemarcMatrixTable: some of its services, in an order, alone or in groups with
 * a head that holds their totals. It is immutable and keeps its table alive.
 */
struct _DemarcMatrix
{
  GObject              parent_instance;

  /* Owned */
  DemarcMatrixTable   *table;
  char                *words;
  GArray              *rows;
  GArray              *groups;
  Counts              *counts;  /* of all groups, one after the other, then of all; made when first
                                 * asked for */
  int                 *places;  /* the row of each service of the model */

  DemarcMatrixOptions  options;
  guint                n_layers;
  guint                n_services;
};

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
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  self->groups = g_array_new (FALSE, FALSE, sizeof (Group));
}

static const Row *
peek_row (DemarcMatrix *self,
          guint         row)
{
  return &g_array_index (self->rows, Row, row);
}

static const Group *
peek_group (DemarcMatrix *self,
            guint         row)
{
  return &g_array_index (self->groups, Group, peek_row (self, row)->group);
}

static void
add_group (DemarcMatrix *self,
           DemarcEntry  *entry)
{
  Group group = { entry, 0, 0 };
  Row row = { NO_SERVICE, self->groups->len };

  if (self->options.group != DEMARC_MATRIX_GROUP_NONE)
    g_array_append_val (self->rows, row);
  group.first = self->rows->len;
  g_array_append_val (self->groups, group);
}

static void
add_service (DemarcMatrix *self,
             guint         service)
{
  Group *group = &g_array_index (self->groups, Group, self->groups->len - 1);
  Row row = { (int) service, self->groups->len - 1 };

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

  n = demarc_matrix_table_get_n_services (table);
  self->n_layers = demarc_matrix_table_get_n_layers (table);
  self->places = g_new (int, n);
  for (guint i = 0; i < n; i++)
    self->places[i] = NO_ROW;
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
  const Group *group;
  int service;

  g_return_val_if_fail (DEMARC_IS_MATRIX (self), found);
  g_return_val_if_fail (row < self->rows->len, found);

  group = peek_group (self, row);
  service = peek_row (self, row)->service;
  if (service != NO_SERVICE)
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

  return peek_row (self, row)->service == NO_SERVICE;
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

  g_return_val_if_fail (DEMARC_IS_MATRIX (self), none);
  g_return_val_if_fail (!demarc_matrix_is_head (self, row), none);

  return demarc_matrix_table_get_cell (self->table, (guint) peek_row (self, row)->service, layer);
}

static void
count (Counts           *counts,
       DemarcMatrixCell  cell)
{
  counts->owners[cell.owner] += cell.applies;
  counts->disputed += cell.state == DEMARC_STATE_DISPUTED;
}

static void
count_all (DemarcMatrix *self)
{
  Counts *whole;

  self->counts = g_new0 (Counts, (gsize) (self->groups->len + 1) * self->n_layers);
  whole = self->counts + (gsize) self->groups->len * self->n_layers;
  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = peek_row (self, i);
      Counts *group = self->counts + (gsize) row->group * self->n_layers;

      for (guint j = 0; row->service != NO_SERVICE && j < self->n_layers; j++)
        {
          DemarcMatrixCell cell =
            demarc_matrix_table_get_cell (self->table, (guint) row->service, j);

          count (&group[j], cell);
          count (&whole[j], cell);
        }
    }
}

/* The counts of a layer in a row: those of one service, of a group, or of all that is shown. */
static Counts
get_counts (DemarcMatrix *self,
            int           row,
            guint         layer)
{
  Counts counts = { { 0 }, 0 };
  guint group = self->groups->len;

  if (row != DEMARC_MATRIX_ALL && !demarc_matrix_is_head (self, (guint) row))
    {
      count (&counts, demarc_matrix_get_cell (self, (guint) row, layer));
      return counts;
    }

  if (self->counts == NULL)
    count_all (self);
  if (row != DEMARC_MATRIX_ALL)
    group = peek_row (self, (guint) row)->group;

  return self->counts[(gsize) group * self->n_layers + layer];
}

/**
 * demarc_matrix_get_total:
 * @self: a matrix
 * @row: the head of a group, a service, or %DEMARC_MATRIX_ALL
 * @layer: the position of a layer, or %DEMARC_MATRIX_ALL
 * @owner: an owner
 *
 * Counts the cells of an owner. Those that hardly exist do not count.
 *
 * Returns: how many there are
 */
guint
demarc_matrix_get_total (DemarcMatrix *self,
                         int           row,
                         int           layer,
                         DemarcOwner   owner)
{
  guint total = 0;

  g_return_val_if_fail (DEMARC_IS_MATRIX (self), 0);
  g_return_val_if_fail (row < (int) self->rows->len && layer < (int) self->n_layers, 0);

  if (layer != DEMARC_MATRIX_ALL)
    return get_counts (self, row, (guint) layer).owners[owner];

  for (guint i = 0; i < self->n_layers; i++)
    total += get_counts (self, row, i).owners[owner];

  return total;
}

/**
 * demarc_matrix_get_n_disputed:
 * @self: a matrix
 * @row: the head of a group, a service, or %DEMARC_MATRIX_ALL
 * @layer: the position of a layer, or %DEMARC_MATRIX_ALL
 *
 * Counts the cells that sources disagree about.
 *
 * Returns: how many there are
 */
guint
demarc_matrix_get_n_disputed (DemarcMatrix *self,
                              int           row,
                              int           layer)
{
  guint total = 0;

  g_return_val_if_fail (DEMARC_IS_MATRIX (self), 0);
  g_return_val_if_fail (row < (int) self->rows->len && layer < (int) self->n_layers, 0);

  if (layer != DEMARC_MATRIX_ALL)
    return get_counts (self, row, (guint) layer).disputed;

  for (guint i = 0; i < self->n_layers; i++)
    total += get_counts (self, row, i).disputed;

  return total;
}

/**
 * demarc_matrix_find_service:
 * @self: a matrix
 * @service: a service of the model
 *
 * Finds the row of a service.
 *
 * Returns: the row, or -1 if the service is not shown
 */
int
demarc_matrix_find_service (DemarcMatrix  *self,
                            DemarcService *service)
{
  g_return_val_if_fail (DEMARC_IS_MATRIX (self), NO_ROW);
  g_return_val_if_fail (DEMARC_IS_SERVICE (service), NO_ROW);

  return self->places[demarc_entry_get_position (DEMARC_ENTRY (service))];
}

static gboolean
is_dispute (DemarcMatrix *self,
            guint         row,
            guint         layer)
{
  return !demarc_matrix_is_head (self, row) &&
         demarc_matrix_get_cell (self, row, layer).state == DEMARC_STATE_DISPUTED;
}

/**
 * demarc_matrix_find_dispute:
 * @self: a matrix
 * @row: the row to start at, or -1 to start outside
 * @layer: the layer to start at; not looked at when @row is -1
 * @forward: whether to look for the next one or the previous one
 * @out_row: (out): its row
 * @out_layer: (out): its layer
 *
 * Finds the next or previous cell that sources disagree about, row by row, and from the end back to
 * the begin. The cell to start at comes last.
 *
 * Returns: whether there is one
 */
gboolean
demarc_matrix_find_dispute (DemarcMatrix *self,
                            int           row,
                            int           layer,
                            gboolean      forward,
                            guint        *out_row,
                            guint        *out_layer)
{
  gint64 n;
  gint64 at;

  g_return_val_if_fail (DEMARC_IS_MATRIX (self), FALSE);
  g_return_val_if_fail (row < (int) self->rows->len && layer < (int) self->n_layers, FALSE);

  n = (gint64) self->rows->len * self->n_layers;
  if (row < 0)
    at = forward ? -1 : n;
  else
    at = (gint64) row * self->n_layers + MAX (layer, 0);

  for (gint64 i = 0; i < n; i++)
    {
      at = forward ? (at + 1) % n : (at + n - 1) % n;
      if (is_dispute (self, (guint) (at / self->n_layers), (guint) (at % self->n_layers)))
        {
          *out_row = (guint) (at / self->n_layers);
          *out_layer = (guint) (at % self->n_layers);
          return TRUE;
        }
    }

  return FALSE;
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
