/* demarc-ask-place.c: where an answer can be seen
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-private.h"

#include "demarc-columns.h"
#include "demarc-matrix-options.h"

static DemarcPlace *
take_with_option (DemarcPlace *place,
                  const char  *option,
                  gpointer     entry)
{
  DemarcPlace *changed = demarc_place_with_option (
    place, option, entry == NULL ? NULL : demarc_entry_get_id (DEMARC_ENTRY (entry)));

  g_object_unref (place);

  return changed;
}

static char *
dup_column (DemarcReading *self,
            DemarcSubject *subject)
{
  char *column = NULL;
  g_autoptr (DemarcStack) stack = demarc_model_resolve_column (
    self->model, demarc_subject_get_text (subject), self->scheme, NULL, &column, NULL);

  return column;
}

/* Several subjects stand side by side. */
static DemarcPlace *
make_comparison (DemarcReading *self,
                 DemarcPlace   *from)
{
  g_autoptr (GPtrArray) columns = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;

  for (guint i = 0; i < self->subjects->len; i++)
    g_ptr_array_add (columns, dup_column (self, g_ptr_array_index (self->subjects, i)));
  g_ptr_array_add (columns, NULL);
  joined = demarc_columns_join ((const char *const *) columns->pdata);

  return demarc_place_with_page (from, DEMARC_PAGE_COMPARE, joined);
}

static DemarcPlace *
make_diagram (DemarcReading *self,
              DemarcPlace   *from)
{
  DemarcSubject *subject = g_ptr_array_index (self->subjects, 0);
  DemarcCategory *category = demarc_subject_get_category (subject);
  DemarcPlace *place =
    demarc_place_with_page (from, DEMARC_PAGE_EXPLORE, demarc_subject_get_text (subject));

  if (category == NULL)
    return place;

  return take_with_option (place, DEMARC_PLACE_SCHEME,
                           demarc_model_get_category_scheme (self->model, category));
}

/* Who is asked for in the matrix, which shows what is one owner's: who asks what is not his gets
 * what is the other's alone. Returns whether that is one. */
static gboolean
get_shown_owner (DemarcReading *self,
                 DemarcOwner   *owner)
{
  *owner = self->pick.owner;
  if (self->pick.negated)
    *owner = self->pick.owner == DEMARC_OWNER_CUSTOMER ? DEMARC_OWNER_PROVIDER
                                                       : DEMARC_OWNER_CUSTOMER;

  return self->pick.owner != DEMARC_OWNER_UNSTATED &&
         (!self->pick.negated || self->pick.owner != DEMARC_OWNER_SHARED);
}

static DemarcPlace *
make_matrix (DemarcReading *self,
             DemarcPlace   *from)
{
  g_autoptr (DemarcPlace) page = demarc_place_with_page (from, DEMARC_PAGE_MATRIX, NULL);
  g_autoptr (DemarcPlace) place =
    demarc_place_with_option (page, DEMARC_PLACE_LAYER, NULL);
  DemarcMatrixOptions options = { .area = self->pick.area, .category = self->pick.category };

  if (self->pick.kind == DEMARC_READING_SERVICES && get_shown_owner (self, &options.where_owner))
    {
      options.where_layer = self->pick.layer;
    }
  else
    {
      options.sort = DEMARC_MATRIX_SORT_LAYER;
      options.sort_layer = self->pick.layer;
    }

  return demarc_matrix_options_to_place (&options, place, self->model);
}

/**
 * demarc_reading_dup_place:
 * @self: a reading
 * @from: where one is
 *
 * Makes the place where the answer can be seen: a layer in its diagram, several subjects side by
 * side, services in the matrix. The scheme and the lens of @from stay.
 *
 * Returns: (transfer full): the place
 */
DemarcPlace *
demarc_reading_dup_place (DemarcReading *self,
                          DemarcPlace   *from)
{
  DemarcPlace *place;

  g_return_val_if_fail (DEMARC_IS_READING (self), NULL);
  g_return_val_if_fail (DEMARC_IS_PLACE (from), NULL);

  if (self->subjects->len == 0)
    return make_matrix (self, from);

  place = self->subjects->len == 1 ? make_diagram (self, from) : make_comparison (self, from);

  return take_with_option (place, DEMARC_PLACE_LAYER, self->pick.layer);
}
