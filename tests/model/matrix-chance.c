/* matrix-chance.c: matrices made by chance
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "matrix-chance.h"

#include "model-fixture.h"
#include "random-catalogue.h"

#define N_ROUNDS 150

#define CHOOSE(n) (guint) g_rand_int_range (self->rand, 0, (gint32) (n))
#define MAYBE(value) (CHOOSE (4) == 0 ? (value) : NULL)

static void
choose_options (MatrixChance *self)
{
  static const char *const words[] = { "émile", "1", "alias old", "ZEBRA", "nothing", " ", "|" };
  DemarcModel *model = self->model;
  DemarcMatrixOptions *options = &self->options;
  guint n_layers = demarc_model_get_n_layers (model);

  *options = (DemarcMatrixOptions){ 0 };
  options->sort = (DemarcMatrixSort) CHOOSE (4);
  options->sort_layer = demarc_model_get_layer (model, CHOOSE (n_layers));
  options->group = (DemarcMatrixGroup) CHOOSE (3);
  options->area = MAYBE (demarc_model_get_area (model, CHOOSE (demarc_model_get_n_areas (model))));
  options->category = MAYBE (demarc_model_get_any_category (
    model, CHOOSE (demarc_model_get_n_all_categories (model))));
  options->where_layer = MAYBE (demarc_model_get_layer (model, CHOOSE (n_layers)));
  options->where_owner = (DemarcOwner) CHOOSE (DEMARC_N_OWNERS);
  options->only_disputed = CHOOSE (4) == 0;
  options->transpose = CHOOSE (2) == 0;
  options->words = MAYBE (words[CHOOSE (G_N_ELEMENTS (words))]);
}

static void
chance_begin (MatrixChance *self,
              GRand        *rand)
{
  self->rand = rand;
  self->model = random_catalogue_new (rand);
  self->scheme = demarc_model_get_scheme (self->model,
                                          CHOOSE (demarc_model_get_n_schemes (self->model)));
  self->lens = CHOOSE (2) == 0
                 ? demarc_model_get_source (self->model,
                                            CHOOSE (demarc_model_get_n_sources (self->model)))
                 : NULL;
  choose_options (self);
  self->table = demarc_matrix_table_new (self->model, self->scheme, self->lens);
  self->matrix = demarc_matrix_new (self->table, &self->options);
}

static void
chance_end (MatrixChance *self)
{
  g_clear_object (&self->matrix);
  g_clear_object (&self->table);
  g_clear_object (&self->model);
}

/* Does one thing to many matrices. */
void
matrix_chance_repeat (void (*check) (MatrixChance *self))
{
  g_autoptr (GRand) rand = fixture_new_rand ();

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      MatrixChance chance;

      chance_begin (&chance, rand);
      check (&chance);
      chance_end (&chance);
    }
}
