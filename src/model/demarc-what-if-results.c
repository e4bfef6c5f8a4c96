/* demarc-what-if-results.c: the subjects that come near to a what-if
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-what-if-results.h"

#include "demarc-resolve.h"

/* How many of those are kept that come near but do not fit. */
#define NEAR_MAX 12

/* How far a layer moves that is unstated or hardly exists on one of the two sides: as far as a
 * layer can, so that nothing is near for not being known. */
#define FAR 3

/* A layer of a subject, as far as it counts here. */
typedef struct
{
  DemarcOwner owner;
  gboolean    applies;
} Spot;

/* A subject that was found, and how near it is. */
typedef struct
{
  DemarcSubject *subject;
  guint          missed;  /* how far the wished layers are from the wishes */
  guint          n_along; /* how many other layers differ */
  guint          weight;  /* how far they move */
} Found;

/**
 * DemarcWhatIfResults:
 *
 * The services and variants under which every layer of a what-if is where it was put, nearest
 * first: those with the fewest other layers that would move along, then those whose layers would
 * move the least, then as the model has them. Where none is like that, those that come nearest are
 * listed instead. An unstated layer is nobody's, so it never fits.
 */
struct _DemarcWhatIfResults
{
  GObject      parent_instance;

  /* Owned */
  DemarcStack *base;
  DemarcOwner *wishes; /* by layer; unstated where nothing is wished */
  GArray      *found;  /* of Found */

  gboolean     fit;
};

G_DEFINE_FINAL_TYPE (DemarcWhatIfResults, demarc_what_if_results, G_TYPE_OBJECT)

static void
clear_found (Found *found)
{
  g_object_unref (found->subject);
}

static void
demarc_what_if_results_finalize (GObject *object)
{
  DemarcWhatIfResults *self = DEMARC_WHAT_IF_RESULTS (object);

  g_clear_object (&self->base);
  g_clear_pointer (&self->wishes, g_free);
  g_clear_pointer (&self->found, g_array_unref);

  G_OBJECT_CLASS (demarc_what_if_results_parent_class)->finalize (object);
}

static void
demarc_what_if_results_class_init (DemarcWhatIfResultsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_what_if_results_finalize;
}

static void
demarc_what_if_results_init (DemarcWhatIfResults *self)
{
  self->found = g_array_new (FALSE, FALSE, sizeof (Found));
  g_array_set_clear_func (self->found, (GDestroyNotify) clear_found);
}

static Spot
get_spot (DemarcWhatIfResults *self,
          DemarcSubject       *subject,
          guint                layer)
{
  Spot spot;

  spot.owner = demarc_model_resolve_owner (demarc_stack_get_model (self->base), subject,
                                           demarc_stack_get_lens (self->base), layer,
                                           &spot.applies);

  return spot;
}

static Spot
get_base_spot (DemarcWhatIfResults *self,
               guint                layer)
{
  const DemarcCell *cell = demarc_stack_get_cell (self->base, layer);

  return (Spot) { cell->owner, cell->applies };
}

/* How far it is from one side to the other. Owners are numbered from the customer to the
 * provider. */
static guint
get_distance (Spot from,
              Spot to)
{
  if (from.owner == to.owner && from.applies == to.applies)
    return 0;
  if (!from.applies || !to.applies || from.owner == DEMARC_OWNER_UNSTATED ||
      to.owner == DEMARC_OWNER_UNSTATED)
    return FAR;

  return (guint) ABS ((int) from.owner - (int) to.owner);
}

/* How far a layer of a subject is from what is wished of it. */
static guint
get_missed (DemarcWhatIfResults *self,
            Spot                 spot,
            guint                layer)
{
  return get_distance ((Spot) { self->wishes[layer], TRUE }, spot);
}

/* Measures a subject. Wished layers are looked at first: most subjects fall out there. Returns
 * FALSE where the wishes are missed by @limit or more. */
static gboolean
measure (DemarcWhatIfResults *self,
         DemarcSubject       *subject,
         guint                limit,
         Found               *found)
{
  guint n = demarc_stack_get_n_cells (self->base);

  *found = (Found) { subject, 0, 0, 0 };
  for (guint i = 0; i < n; i++)
    if (self->wishes[i] != DEMARC_OWNER_UNSTATED)
      {
        found->missed += get_missed (self, get_spot (self, subject, i), i);
        if (found->missed >= limit)
          return FALSE;
      }

  for (guint i = 0; i < n; i++)
    if (self->wishes[i] == DEMARC_OWNER_UNSTATED)
      {
        guint distance = get_distance (get_base_spot (self, i), get_spot (self, subject, i));

        found->n_along += distance > 0;
        found->weight += distance;
      }

  return TRUE;
}

/* Keeps a subject that is near enough. As soon as one fits, only others that fit are wanted. Takes
 * @subject. */
static void
offer (DemarcWhatIfResults *self,
       DemarcSubject       *subject,
       guint               *limit)
{
  Found found;

  if (!measure (self, subject, *limit, &found))
    {
      g_object_unref (subject);
      return;
    }

  if (found.missed == 0 && !self->fit)
    {
      self->fit = TRUE;
      *limit = 1;
      g_array_set_size (self->found, 0);
    }
  g_array_append_val (self->found, found);
}

/* Whether a variant has any layer otherwise than its service. */
static gboolean
is_of_its_own (DemarcWhatIfResults *self,
               DemarcSubject       *variant,
               DemarcSubject       *service)
{
  for (guint i = 0; i < demarc_stack_get_n_cells (self->base); i++)
    if (get_distance (get_spot (self, variant, i), get_spot (self, service, i)) > 0)
      return TRUE;

  return FALSE;
}

static void
offer_variants (DemarcWhatIfResults *self,
                DemarcService       *service,
                guint               *limit)
{
  g_autoptr (DemarcSubject) whole = demarc_subject_new_for_service (service);

  for (guint i = 0; i < demarc_service_get_n_variants (service); i++)
    {
      DemarcVariant *variant =
        demarc_model_get_variant (demarc_stack_get_model (self->base), service, i);
      g_autoptr (DemarcSubject) subject = demarc_subject_new_for_variant (service, variant);

      if (!demarc_variant_is_base (variant) && is_of_its_own (self, subject, whole))
        offer (self, g_steal_pointer (&subject), limit);
    }
}

/* Those that are as near stay as they are: in the order of the model. */
static int
compare_found (gconstpointer a,
               gconstpointer b)
{
  const Found *first = a;
  const Found *second = b;

  if (first->missed != second->missed)
    return first->missed < second->missed ? -1 : 1;
  if (first->n_along != second->n_along)
    return first->n_along < second->n_along ? -1 : 1;
  if (first->weight != second->weight)
    return first->weight < second->weight ? -1 : 1;

  return 0;
}

/* How far the base itself is from the wishes: what is no nearer is of no use. */
static guint
get_base_missed (DemarcWhatIfResults *self)
{
  guint missed = 0;

  for (guint i = 0; i < demarc_stack_get_n_cells (self->base); i++)
    if (self->wishes[i] != DEMARC_OWNER_UNSTATED)
      missed += get_missed (self, get_base_spot (self, i), i);

  return missed;
}

static void
find (DemarcWhatIfResults *self)
{
  DemarcModel *model = demarc_stack_get_model (self->base);
  guint limit = MAX (get_base_missed (self), 1);

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);

      offer (self, demarc_subject_new_for_service (service), &limit);
      if (demarc_service_get_n_variants (service) > 0)
        offer_variants (self, service, &limit);
    }

  /* GLib's sort keeps the order of equals. */
  g_array_sort (self->found, compare_found);
  if (!self->fit && self->found->len > NEAR_MAX)
    g_array_set_size (self->found, NEAR_MAX);
}

static const Found *
get_found (DemarcWhatIfResults *self,
           guint                position)
{
  return &g_array_index (self->found, Found, position);
}

/**
 * demarc_what_if_results_new:
 * @base: the stack that the layers are moved on
 * @wishes: whose each layer shall be, by its position; %DEMARC_OWNER_UNSTATED where it does not
 *   matter
 *
 * Finds the subjects, as they are seen through the lens of @base.
 *
 * Returns: (transfer full): the results
 */
DemarcWhatIfResults *
demarc_what_if_results_new (DemarcStack       *base,
                            const DemarcOwner *wishes)
{
  DemarcWhatIfResults *self;
  gsize n;

  g_return_val_if_fail (DEMARC_IS_STACK (base), NULL);

  n = demarc_stack_get_n_cells (base);
  self = g_object_new (DEMARC_TYPE_WHAT_IF_RESULTS, NULL);
  self->base = g_object_ref (base);
  self->wishes = g_memdup2 (wishes, n * sizeof (DemarcOwner));

  find (self);

  return self;
}

/**
 * demarc_what_if_results_fit:
 * @self: results
 *
 * Tells whether the results are as wished. If not, they only come near, or there are none.
 *
 * Returns: whether they are
 */
gboolean
demarc_what_if_results_fit (DemarcWhatIfResults *self)
{
  g_return_val_if_fail (DEMARC_IS_WHAT_IF_RESULTS (self), FALSE);

  return self->fit;
}

/**
 * demarc_what_if_results_get_n:
 * @self: results
 *
 * Gets how many subjects there are.
 *
 * Returns: the number
 */
guint
demarc_what_if_results_get_n (DemarcWhatIfResults *self)
{
  g_return_val_if_fail (DEMARC_IS_WHAT_IF_RESULTS (self), 0);

  return self->found->len;
}

/**
 * demarc_what_if_results_get_subject:
 * @self: results
 * @position: which one, from the nearest
 *
 * Gets a subject.
 *
 * Returns: (transfer none): the subject
 */
DemarcSubject *
demarc_what_if_results_get_subject (DemarcWhatIfResults *self,
                                    guint                position)
{
  g_return_val_if_fail (DEMARC_IS_WHAT_IF_RESULTS (self), NULL);
  g_return_val_if_fail (position < self->found->len, NULL);

  return get_found (self, position)->subject;
}

/**
 * demarc_what_if_results_get_n_along:
 * @self: results
 * @position: which subject
 *
 * Counts the layers that would move along, though nobody wished it.
 *
 * Returns: the number
 */
guint
demarc_what_if_results_get_n_along (DemarcWhatIfResults *self,
                                    guint                position)
{
  g_return_val_if_fail (DEMARC_IS_WHAT_IF_RESULTS (self), 0);
  g_return_val_if_fail (position < self->found->len, 0);

  return get_found (self, position)->n_along;
}

/**
 * demarc_what_if_results_dup_along:
 * @self: results
 * @position: which subject
 *
 * Finds the layers that would move along.
 *
 * Returns: (transfer full) (element-type DemarcMove): the moves, in the order of the model
 */
GArray *
demarc_what_if_results_dup_along (DemarcWhatIfResults *self,
                                  guint                position)
{
  GArray *moves;
  DemarcSubject *subject;

  g_return_val_if_fail (DEMARC_IS_WHAT_IF_RESULTS (self), NULL);
  g_return_val_if_fail (position < self->found->len, NULL);

  subject = get_found (self, position)->subject;
  moves = g_array_new (FALSE, FALSE, sizeof (DemarcMove));
  for (guint i = 0; i < demarc_stack_get_n_cells (self->base); i++)
    {
      Spot from = get_base_spot (self, i);
      Spot to = get_spot (self, subject, i);
      DemarcMove move = { demarc_stack_get_cell (self->base, i)->layer, from.owner, to.owner,
                          to.applies };

      if (self->wishes[i] == DEMARC_OWNER_UNSTATED && get_distance (from, to) > 0)
        g_array_append_val (moves, move);
    }

  return moves;
}

/**
 * demarc_what_if_results_dup_missed:
 * @self: results
 * @position: which subject
 *
 * Finds the layers that are not where they are wished: none, unless the results only come near.
 *
 * Returns: (transfer full) (element-type DemarcMove): from what is wished to what would be
 */
GArray *
demarc_what_if_results_dup_missed (DemarcWhatIfResults *self,
                                   guint                position)
{
  GArray *moves;
  DemarcSubject *subject;

  g_return_val_if_fail (DEMARC_IS_WHAT_IF_RESULTS (self), NULL);
  g_return_val_if_fail (position < self->found->len, NULL);

  subject = get_found (self, position)->subject;
  moves = g_array_new (FALSE, FALSE, sizeof (DemarcMove));
  for (guint i = 0; i < demarc_stack_get_n_cells (self->base); i++)
    {
      Spot to = get_spot (self, subject, i);
      DemarcMove move = { demarc_stack_get_cell (self->base, i)->layer, self->wishes[i], to.owner,
                          to.applies };

      if (self->wishes[i] != DEMARC_OWNER_UNSTATED && get_missed (self, to, i) > 0)
        g_array_append_val (moves, move);
    }

  return moves;
}

/**
 * demarc_what_if_results_is_disputed:
 * @self: results
 * @position: which subject
 *
 * Tells whether sources disagree about one of the layers that were wished for.
 *
 * Returns: whether they do
 */
gboolean
demarc_what_if_results_is_disputed (DemarcWhatIfResults *self,
                                    guint                position)
{
  g_autoptr (DemarcStack) stack = NULL;

  g_return_val_if_fail (DEMARC_IS_WHAT_IF_RESULTS (self), FALSE);
  g_return_val_if_fail (position < self->found->len, FALSE);

  stack = demarc_model_resolve (demarc_stack_get_model (self->base),
                                get_found (self, position)->subject,
                                demarc_stack_get_scheme (self->base),
                                demarc_stack_get_lens (self->base));
  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    if (self->wishes[i] != DEMARC_OWNER_UNSTATED &&
        demarc_stack_get_cell (stack, i)->state == DEMARC_STATE_DISPUTED)
      return TRUE;

  return FALSE;
}
