/* demarc-layout-compare-order.c: which row of a comparison stands where
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-layout-compare-private.h"

/* Behind every row of which anything is said. */
#define NOWHERE 100.f

static const char *
get_subject_text (DemarcGrid *self,
                  guint       column)
{
  DemarcStack *stack = demarc_comparison_get_stack (self->comparison, column);

  return demarc_subject_get_text (demarc_stack_get_subject (stack));
}

/* A column is the same one in another comparison if it is of the same subject; if there are several
 * of it, by which of them it is. So it keeps its cells when columns come, go and change places, and
 * when they are seen through another lens or scheme. */
static guint
make_key (DemarcGrid *self,
          guint       column)
{
  const char *subject = get_subject_text (self, column);
  guint before = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < column; i++)
    before += g_str_equal (subject, get_subject_text (self, i));
  text = g_strdup_printf ("demarc-column:%s#%u", subject, before);

  return g_quark_from_string (text) * (self->n_layers + 1);
}

/* How far down a layer belongs: from 0, all the customer's, to 2, all the provider's. */
static float
get_depth (DemarcGrid *self,
           guint       layer)
{
  guint sum = 0;
  guint n = 0;

  for (guint column = 0; column < self->n_columns; column++)
    {
      DemarcOwner owner = _demarc_grid_get_cell (self, layer, column)->owner;

      if (owner == DEMARC_OWNER_UNSTATED)
        continue;
      sum += owner - DEMARC_OWNER_CUSTOMER;
      n++;
    }

  return n == 0 ? NOWHERE : (float) sum / (float) n;
}

static gboolean
is_folded (DemarcGrid *self,
           guint       layer)
{
  return self->options->only_differences && _demarc_grid_is_equal (self, layer);
}

/* Layers that are as deep keep the order of the model. */
static gboolean
comes_before (DemarcGrid *self,
              guint       layer,
              guint       other)
{
  if (is_folded (self, layer) != is_folded (self, other))
    return is_folded (self, other);

  return get_depth (self, layer) < get_depth (self, other);
}

/* Finds what tells the columns in other scenes, and the order of the rows. */
void
_demarc_grid_choose_order (DemarcGrid *self)
{
  for (guint column = 0; column < self->n_columns; column++)
    self->keys[column] = make_key (self, column);

  for (guint layer = 0; layer < self->n_layers; layer++)
    {
      guint row = layer;

      for (; row > 0 && comes_before (self, layer, self->layers[row - 1]); row--)
        self->layers[row] = self->layers[row - 1];
      self->layers[row] = layer;
      self->n_shown += is_folded (self, layer) ? 0 : 1;
    }

  self->n_rows = self->options->is_open ? self->n_layers : self->n_shown;
  for (guint row = 0; row < self->n_rows; row++)
    self->base.has_dimmed |= _demarc_grid_is_equal (self, self->layers[row]);
}
