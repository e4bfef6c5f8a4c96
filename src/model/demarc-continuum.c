/* demarc-continuum.c: subjects from most to least yours
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-continuum.h"

#include "demarc-model-values.h"
#include "demarc-resolve.h"

/**
 * DemarcContinuum:
 *
 * The way along which responsibility shifts: the categories of a scheme, or its services, from
 * those where most is the customer's to those where most is the provider's.
 */
struct _DemarcContinuum
{
  GObject    parent_instance;

  /* Owned */
  GPtrArray *subjects;
};

G_DEFINE_FINAL_TYPE (DemarcContinuum, demarc_continuum, G_TYPE_OBJECT)

static void
demarc_continuum_finalize (GObject *object)
{
  DemarcContinuum *self = DEMARC_CONTINUUM (object);

  g_clear_pointer (&self->subjects, g_ptr_array_unref);

  G_OBJECT_CLASS (demarc_continuum_parent_class)->finalize (object);
}

static void
demarc_continuum_class_init (DemarcContinuumClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_continuum_finalize;
}

static void
demarc_continuum_init (DemarcContinuum *self)
{
  self->subjects = g_ptr_array_new_with_free_func (g_object_unref);
}

/* What services are sorted by. */
typedef struct
{
  guint service;
  guint category;
  guint weight;
} Rank;

static int
compare_ranks (gconstpointer a,
               gconstpointer b)
{
  const Rank *first = a;
  const Rank *second = b;

  if (first->category != second->category)
    return first->category < second->category ? -1 : 1;
  if (first->weight != second->weight)
    return first->weight > second->weight ? -1 : 1;

  return first->service < second->service ? -1 : 1;
}

/* How much of a service is the customer's: a shared layer counts half. */
static guint
weigh (DemarcModel   *model,
       DemarcService *service,
       DemarcOwner   *owners)
{
  g_autoptr (DemarcSubject) subject = demarc_subject_new_for_service (service);
  guint weight = 0;

  demarc_model_resolve_owners (model, subject, owners);
  for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
    {
      if (owners[i] == DEMARC_OWNER_CUSTOMER)
        weight += 2;
      else if (owners[i] == DEMARC_OWNER_SHARED)
        weight += 1;
    }

  return weight;
}

/**
 * demarc_model_sort_services:
 * @model: a model
 * @scheme: a scheme of it
 *
 * Sorts the services by category, then by how much is the customer's, most first, then as the model
 * has them.
 *
 * Returns: (transfer full) (element-type guint): the positions of the services
 */
GArray *
demarc_model_sort_services (DemarcModel  *model,
                            DemarcScheme *scheme)
{
  guint n = demarc_model_get_n_services (model);
  g_autofree DemarcOwner *owners = g_new (DemarcOwner, demarc_model_get_n_layers (model));
  g_autofree Rank *ranks = g_new (Rank, n);
  GArray *sorted = g_array_sized_new (FALSE, FALSE, sizeof (guint), n);

  for (guint i = 0; i < n; i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);
      DemarcPlacement placement = demarc_model_get_placement (model, service, scheme);

      ranks[i].service = i;
      ranks[i].category = placement.category == NULL
                            ? G_MAXUINT
                            : demarc_entry_get_position (DEMARC_ENTRY (placement.category));
      ranks[i].weight = weigh (model, service, owners);
    }

  if (n > 0)
    qsort (ranks, n, sizeof (Rank), compare_ranks);
  for (guint i = 0; i < n; i++)
    g_array_append_val (sorted, ranks[i].service);

  return sorted;
}

/**
 * demarc_continuum_new_for_categories:
 * @model: a model
 * @scheme: a scheme of it
 *
 * Makes the continuum of a scheme's categories, in the scheme's order.
 *
 * Returns: (transfer full): the continuum
 */
DemarcContinuum *
demarc_continuum_new_for_categories (DemarcModel  *model,
                                     DemarcScheme *scheme)
{
  DemarcContinuum *self = g_object_new (DEMARC_TYPE_CONTINUUM, NULL);

  for (guint i = 0; i < demarc_scheme_get_n_categories (scheme); i++)
    g_ptr_array_add (self->subjects, demarc_subject_new_for_category (
                                       demarc_model_get_category (model, scheme, i)));

  return self;
}

/**
 * demarc_continuum_new_for_services:
 * @model: a model
 * @scheme: a scheme of it
 *
 * Makes the continuum of the services.
 *
 * Returns: (transfer full): the continuum
 */
DemarcContinuum *
demarc_continuum_new_for_services (DemarcModel  *model,
                                   DemarcScheme *scheme)
{
  DemarcContinuum *self = g_object_new (DEMARC_TYPE_CONTINUUM, NULL);
  g_autoptr (GArray) sorted = demarc_model_sort_services (model, scheme);

  for (guint i = 0; i < sorted->len; i++)
    {
      DemarcService *service = demarc_model_get_service (model, g_array_index (sorted, guint, i));

      g_ptr_array_add (self->subjects, demarc_subject_new_for_service (service));
    }

  return self;
}

/**
 * demarc_continuum_get_n:
 * @self: a continuum
 *
 * Gets how many stops there are.
 *
 * Returns: the number
 */
guint
demarc_continuum_get_n (DemarcContinuum *self)
{
  g_return_val_if_fail (DEMARC_IS_CONTINUUM (self), 0);

  return self->subjects->len;
}

/**
 * demarc_continuum_get_subject:
 * @self: a continuum
 * @position: which stop, from 0
 *
 * Gets the subject at a stop.
 *
 * Returns: (transfer none): the subject
 */
DemarcSubject *
demarc_continuum_get_subject (DemarcContinuum *self,
                              guint            position)
{
  g_return_val_if_fail (DEMARC_IS_CONTINUUM (self), NULL);
  g_return_val_if_fail (position < self->subjects->len, NULL);

  return g_ptr_array_index (self->subjects, position);
}

/**
 * demarc_continuum_find:
 * @self: a continuum
 * @subject: a subject; a variant stands where its service does
 * @position: (out): the stop
 *
 * Finds the stop of a subject.
 *
 * Returns: whether it has one
 */
gboolean
demarc_continuum_find (DemarcContinuum *self,
                       DemarcSubject   *subject,
                       guint           *position)
{
  g_return_val_if_fail (DEMARC_IS_CONTINUUM (self), FALSE);

  for (guint i = 0; i < self->subjects->len; i++)
    {
      DemarcSubject *stop = g_ptr_array_index (self->subjects, i);

      if (demarc_subject_get_service (stop) == demarc_subject_get_service (subject) &&
          demarc_subject_get_category (stop) == demarc_subject_get_category (subject))
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}
