/* demarc-matrix-options.c: what is shown of the matrix, and in which order
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-private.h"

static DemarcScheme *
get_scheme (DemarcPlace *place,
            DemarcModel *model)
{
  const char *text = demarc_place_get_option (place, DEMARC_PLACE_SCHEME);
  DemarcEntry *entry = text == NULL ? NULL : demarc_model_find_scheme (model, text, NULL);

  return entry == NULL ? NULL : DEMARC_SCHEME (entry);
}

/* Takes @place. */
static DemarcPlace *
set_option (DemarcPlace *place,
            const char  *option,
            const char  *value)
{
  DemarcPlace *changed = demarc_place_with_option (place, option, value);

  g_object_unref (place);

  return changed;
}

/**
 * demarc_matrix_options_equal:
 * @self: options
 * @other: other options for the same model
 *
 * Tells whether two show the same.
 *
 * Returns: whether they do
 */
gboolean
demarc_matrix_options_equal (const DemarcMatrixOptions *self,
                             const DemarcMatrixOptions *other)
{
  return self->sort == other->sort && self->sort_layer == other->sort_layer &&
         self->group == other->group && self->area == other->area &&
         self->category == other->category && self->where_layer == other->where_layer &&
         (self->where_layer == NULL || self->where_owner == other->where_owner) &&
         !self->only_disputed == !other->only_disputed && !self->transpose == !other->transpose &&
         g_strcmp0 (self->words, other->words) == 0 &&
         g_strcmp0 (self->folded, other->folded) == 0;
}

/**
 * demarc_matrix_options_from_place:
 * @self: (out caller-allocates): the options; the words and folded groups are the place's
 * @place: a place
 * @model: a model that it holds in
 *
 * Reads what a place shows of the matrix. What the model does not have is left out.
 */
void
demarc_matrix_options_from_place (DemarcMatrixOptions *self,
                                  DemarcPlace         *place,
                                  DemarcModel         *model)
{
  DemarcScheme *scheme = get_scheme (place, model);
  const char *option;

  *self = (DemarcMatrixOptions){ 0 };
  for (guint i = 0; (option = _demarc_matrix_get_choice (i)) != NULL; i++)
    {
      const char *value = demarc_place_get_option (place, option);
      g_autofree char *message = NULL;
      g_autofree char *hint = NULL;

      if (value != NULL)
        demarc_matrix_options_read (self, model, scheme, option, value, &message, &hint);
    }
  self->only_disputed = demarc_place_has_option (place, DEMARC_PLACE_DISPUTED);
  self->transpose = demarc_place_has_option (place, DEMARC_PLACE_TRANSPOSE);
  self->words = demarc_place_get_option (place, DEMARC_PLACE_WORDS);
  self->folded = demarc_place_get_option (place, DEMARC_PLACE_FOLDED);
}

/**
 * demarc_matrix_options_to_place:
 * @self: options
 * @place: a place
 * @model: the model that both are for
 *
 * Makes the same place with these options in place of its own.
 *
 * Returns: (transfer full): the place
 */
DemarcPlace *
demarc_matrix_options_to_place (const DemarcMatrixOptions *self,
                                DemarcPlace               *place,
                                DemarcModel               *model)
{
  DemarcPlace *changed = g_object_ref (place);
  const char *option;

  for (guint i = 0; (option = _demarc_matrix_get_choice (i)) != NULL; i++)
    {
      g_autofree char *text = demarc_matrix_options_dup_text (self, model, option);

      changed = set_option (changed, option, text);
    }
  changed = set_option (changed, DEMARC_PLACE_WORDS, self->words);
  changed = set_option (changed, DEMARC_PLACE_FOLDED, self->folded);
  changed = set_option (changed, DEMARC_PLACE_DISPUTED,
                        self->only_disputed ? DEMARC_PLACE_YES : NULL);

  return set_option (changed, DEMARC_PLACE_TRANSPOSE, self->transpose ? DEMARC_PLACE_YES : NULL);
}
