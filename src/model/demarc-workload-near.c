/* demarc-workload-near.c: what to swap a service for
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-near.h"

#include "demarc-resolve.h"

/* What others are held against. */
typedef struct
{
  DemarcWorkload *workload;
  DemarcSubject  *from;
  DemarcOwner    *owners;  /* of the layers, with that service */
  DemarcOwner    *others;
  GArray         *found;
} Search;

static void
clear_near (gpointer data)
{
  g_clear_object (&((DemarcNear *) data)->subject);
}

/* Takes @subject. */
static void
offer (Search        *self,
       DemarcSubject *subject)
{
  DemarcModel *model = demarc_workload_get_model (self->workload);
  DemarcNear near = { subject, 0 };

  if (demarc_workload_find (self->workload, subject) >= 0 ||
      demarc_subject_equal (subject, self->from))
    {
      g_object_unref (subject);
      return;
    }

  demarc_model_resolve_owners (model, subject, self->others);
  for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
    near.n_differ += self->owners[i] != self->others[i];
  g_array_append_val (self->found, near);
}

static void
offer_service (Search        *self,
               DemarcService *service)
{
  DemarcModel *model = demarc_workload_get_model (self->workload);

  offer (self, demarc_subject_new_for_service (service));
  for (guint i = 0; i < demarc_service_get_n_variants (service); i++)
    {
      DemarcVariant *variant = demarc_model_get_variant (model, service, i);

      if (!demarc_variant_is_base (variant))
        offer (self, demarc_subject_new_for_variant (service, variant));
    }
}

/* Of the same area first: a database is swapped for a database. */
static gboolean
is_akin (const DemarcNear *near,
         DemarcSubject    *from)
{
  return demarc_service_get_area (demarc_subject_get_service (near->subject)) ==
         demarc_service_get_area (demarc_subject_get_service (from));
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  const DemarcNear *near_a = a;
  const DemarcNear *near_b = b;
  Search *self = data;
  gboolean akin_a = is_akin (near_a, self->from);
  gboolean akin_b = is_akin (near_b, self->from);

  if (akin_a != akin_b)
    return akin_a ? -1 : 1;
  if (near_a->n_differ != near_b->n_differ)
    return near_a->n_differ < near_b->n_differ ? -1 : 1;

  return 0;
}

/**
 * demarc_workload_gather_near:
 * @self: a workload
 * @from: a service or variant
 *
 * Finds what a service can be swapped for: all that the workload does not have yet, those of the
 * same area first, and of each those under which the fewest layers change hands.
 *
 * Returns: (transfer full) (element-type DemarcNear): what there is, nearest first
 */
GArray *
demarc_workload_gather_near (DemarcWorkload *self,
                             DemarcSubject  *from)
{
  DemarcModel *model = demarc_workload_get_model (self);
  guint n_layers = demarc_model_get_n_layers (model);
  g_autofree DemarcOwner *owners = g_new0 (DemarcOwner, n_layers);
  g_autofree DemarcOwner *others = g_new0 (DemarcOwner, n_layers);
  Search search = { self, from, owners, others, NULL };

  g_return_val_if_fail (demarc_subject_get_service (from) != NULL, NULL);

  search.found = g_array_new (FALSE, FALSE, sizeof (DemarcNear));
  g_array_set_clear_func (search.found, clear_near);
  demarc_model_resolve_owners (model, from, owners);
  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    offer_service (&search, demarc_model_get_service (model, i));
  /* It keeps the order of equal ones: that of the model. */
  g_array_sort_with_data (search.found, compare, &search);

  return search.found;
}
