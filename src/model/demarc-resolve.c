/* demarc-resolve.c: finding who answers for each layer
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-resolve.h"

#include <string.h>

#include "demarc-model-shapes.h"
#include "demarc-model-values.h"
#include "demarc-stack-private.h"

/* A category that sources name the subject in. */
typedef struct
{
  DemarcCategory *category;
  DemarcList      sources;
} Naming;

/* A resolving: what is asked, and the claims found so far, of all cells in a row. */
typedef struct
{
  DemarcModel    *model;
  DemarcService  *service;
  DemarcVariant  *variant;
  DemarcCategory *category;
  DemarcSource   *lens;
  GArray         *namings;
  GArray         *claims;
  guint           layer;
} Resolving;

static DemarcRecord
get_record (gpointer entry)
{
  return entry == NULL ? (DemarcRecord){ NULL, 0 } : demarc_entry_get_record (DEMARC_ENTRY (entry));
}

static DemarcOwner
get_owner (DemarcRecord record,
           guint        field)
{
  switch (demarc_record_get_word (record, field))
    {
    case OWNER_WORD_CUSTOMER:
      return DEMARC_OWNER_CUSTOMER;
    case OWNER_WORD_SHARED:
      return DEMARC_OWNER_SHARED;
    case OWNER_WORD_PROVIDER:
      return DEMARC_OWNER_PROVIDER;
    default:
      return DEMARC_OWNER_UNSTATED;
    }
}

static DemarcBasis
get_basis (DemarcRecord claim)
{
  int basis = demarc_record_get_ref (claim, CLAIM_BASIS);

  return basis < 0 ? DEMARC_BASIS_STATED : (DemarcBasis) basis;
}

static DemarcRecord
find_cell (gpointer entry,
           guint    field,
           guint    layer)
{
  return demarc_list_find_pair (demarc_record_get_list (get_record (entry), field), layer);
}

/* The cell that the subject itself has: a variant's where it says something of its own, else its
 * service's. */
static DemarcRecord
get_own_cell (Resolving *self,
              gboolean  *is_variant)
{
  DemarcRecord cell = { NULL, 0 };

  if (self->category != NULL)
    return find_cell (self->category, CATEGORY_CELLS, self->layer);

  if (self->variant != NULL)
    cell = find_cell (self->variant, VARIANT_CELLS, self->layer);

  *is_variant = demarc_record_is_there (cell);
  if (*is_variant)
    return cell;

  return find_cell (self->service, SERVICE_CELLS, self->layer);
}

static gboolean
lens_lets_through (Resolving    *self,
                   DemarcRecord  claim)
{
  guint source = (guint) demarc_record_get_ref (claim, CLAIM_SOURCE);

  if (self->lens == NULL)
    return TRUE;

  /* What Demarc inferred, the document did not say. */
  return source == demarc_entry_get_position (DEMARC_ENTRY (self->lens)) &&
         get_basis (claim) != DEMARC_BASIS_INFERRED;
}

static void
add_claim (Resolving      *self,
           DemarcRecord    record,
           DemarcCategory *category)
{
  guint source = (guint) demarc_record_get_ref (record, CLAIM_SOURCE);
  DemarcClaim claim = {
    .source = demarc_model_get_source (self->model, source),
    .at = demarc_record_get_text (record, CLAIM_AT),
    .owner = get_owner (record, CLAIM_OWNER),
    .basis = get_basis (record),
    .note = demarc_record_get_text (record, CLAIM_NOTE),
    .category = category,
  };

  g_array_append_val (self->claims, claim);
}

static void
add_claims (Resolving  *self,
            DemarcList  claims)
{
  for (guint i = 0; i < claims.n; i++)
    {
      DemarcRecord claim = demarc_list_get_record (claims, i);

      if (lens_lets_through (self, claim))
        add_claim (self, claim, NULL);
    }
}

static gboolean
names_service (const Naming *naming,
               guint         source)
{
  for (guint i = 0; i < naming->sources.n; i++)
    if (demarc_record_get_ref (demarc_list_get_record (naming->sources, i), CITE_SOURCE) ==
        (int) source)
      return TRUE;

  return FALSE;
}

/* Whether a source speaks of this cell itself; then what it says of a whole category is not
 * asked. */
static gboolean
has_spoken (Resolving *self,
            guint      first,
            guint      source)
{
  for (guint i = first; i < self->claims->len; i++)
    {
      DemarcClaim *claim = &g_array_index (self->claims, DemarcClaim, i);

      if (claim->category == NULL &&
          demarc_entry_get_position (DEMARC_ENTRY (claim->source)) == source)
        return TRUE;
    }

  return FALSE;
}

/* What the sources that name the service in a category say of that category. */
static void
add_category_claims (Resolving    *self,
                     const Naming *naming,
                     guint         first)
{
  DemarcRecord cell = find_cell (naming->category, CATEGORY_CELLS, self->layer);
  DemarcList claims = demarc_record_get_list (cell, CELL_CLAIMS);

  for (guint i = 0; i < claims.n; i++)
    {
      DemarcRecord claim = demarc_list_get_record (claims, i);
      guint source = (guint) demarc_record_get_ref (claim, CLAIM_SOURCE);

      if (lens_lets_through (self, claim) && names_service (naming, source) &&
          !has_spoken (self, first, source))
        add_claim (self, claim, naming->category);
    }
}

/* All that the sources say of one cell. The nearest level counts: what a source says of the
 * subject, else of the category it puts the subject in, else, for a document read alone, of every
 * service. */
static void
collect_claims (Resolving    *self,
                DemarcRecord  own,
                gboolean      is_variant)
{
  DemarcLayer *layer = demarc_model_get_layer (self->model, self->layer);
  guint first = self->claims->len;

  add_claims (self, demarc_record_get_list (own, CELL_CLAIMS));
  for (guint i = 0; i < self->namings->len && !is_variant; i++)
    add_category_claims (self, &g_array_index (self->namings, Naming, i), first);
  if (self->lens != NULL && self->claims->len == first)
    add_claims (self, demarc_record_get_list (get_record (layer), LAYER_CLAIMS));
}

static gboolean
claims_differ (DemarcClaim *claims,
               guint        n)
{
  for (guint i = 1; i < n; i++)
    if (claims[i].owner != claims[0].owner)
      return TRUE;

  return FALSE;
}

static gboolean
is_claimed (DemarcClaim *claims,
            guint        n,
            DemarcOwner  owner)
{
  for (guint i = 0; i < n; i++)
    if (claims[i].owner == owner)
      return TRUE;

  return FALSE;
}

/* Whose the layer is. What was curated counts, but a document read alone is never made to say what
 * it does not say. */
static DemarcOwner
decide_owner (Resolving    *self,
              DemarcRecord  own,
              DemarcClaim  *claims,
              guint         n)
{
  DemarcOwner curated = get_owner (own, CELL_OWNER);

  if (curated != DEMARC_OWNER_UNSTATED &&
      (self->lens == NULL || is_claimed (claims, n, curated)))
    return curated;

  return n == 0 ? DEMARC_OWNER_UNSTATED : claims[0].owner;
}

static void
fill_half (DemarcCell   *cell,
           DemarcParty   party,
           DemarcRecord  own,
           guint         field)
{
  DemarcOwner sole = party == DEMARC_PARTY_CUSTOMER ? DEMARC_OWNER_CUSTOMER : DEMARC_OWNER_PROVIDER;

  cell->halves[party] = demarc_record_get_text (own, field);

  /* The layer's general words are true of a side only where it has the work. */
  if (*cell->halves[party] == '\0' && cell->applies &&
      (cell->owner == sole || cell->owner == DEMARC_OWNER_SHARED))
    cell->halves[party] = demarc_layer_get_half (cell->layer, party);
}

static void
fill_words (Resolving    *self,
            DemarcCell   *cell,
            DemarcRecord  own)
{
  cell->note = "";
  cell->halves[DEMARC_PARTY_CUSTOMER] = "";
  cell->halves[DEMARC_PARTY_PROVIDER] = "";

  /* The words are ours. They must not be put into the mouth of a document that is read alone. */
  if (self->lens != NULL)
    return;

  cell->note = demarc_record_get_text (own, CELL_NOTE);
  fill_half (cell, DEMARC_PARTY_CUSTOMER, own, CELL_CUSTOMER);
  fill_half (cell, DEMARC_PARTY_PROVIDER, own, CELL_PROVIDER);
}

/* Everything but the words. */
static DemarcRecord
decide_cell (Resolving  *self,
             DemarcCell *cell)
{
  gboolean is_variant = FALSE;
  DemarcRecord own = get_own_cell (self, &is_variant);
  guint first = self->claims->len;
  DemarcClaim *claims;

  collect_claims (self, own, is_variant);
  cell->n_claims = self->claims->len - first;
  claims = cell->n_claims == 0 ? NULL : &g_array_index (self->claims, DemarcClaim, first);

  cell->layer = demarc_model_get_layer (self->model, self->layer);
  cell->applies = demarc_record_get_word (own, CELL_APPLIES) != 1;
  cell->unconfirmed = self->lens == NULL && demarc_record_get_word (own, CELL_UNCONFIRMED) == 2;
  cell->owner = decide_owner (self, own, claims, cell->n_claims);
  if (claims_differ (claims, cell->n_claims))
    cell->state = DEMARC_STATE_DISPUTED;
  else if (cell->owner == DEMARC_OWNER_UNSTATED)
    cell->state = DEMARC_STATE_UNSTATED;
  else
    cell->state = DEMARC_STATE_SETTLED;

  return own;
}

static void
resolve_cell (Resolving  *self,
              DemarcCell *cell)
{
  fill_words (self, cell, decide_cell (self, cell));
}

static Resolving
ask (DemarcModel   *model,
     DemarcSubject *subject,
     DemarcSource  *lens)
{
  return (Resolving){
    .model = model,
    .service = demarc_subject_get_service (subject),
    .variant = demarc_subject_get_variant (subject),
    .category = demarc_subject_get_category (subject),
    .lens = lens,
  };
}

/* The categories that sources name the service in are the same for all layers. */
static void
begin (Resolving *self)
{
  DemarcList placements =
    demarc_record_get_list (get_record (self->service), SERVICE_CATEGORIES);

  self->claims = g_array_new (FALSE, FALSE, sizeof (DemarcClaim));
  self->namings = g_array_new (FALSE, FALSE, sizeof (Naming));
  for (guint i = 0; i < demarc_model_get_n_schemes (self->model); i++)
    {
      DemarcRecord placement = demarc_list_find_pair (placements, i);
      int category = demarc_record_get_ref (placement, PLACEMENT_CATEGORY);
      Naming naming;

      if (category < 0 ||
          demarc_record_get_word (placement, PLACEMENT_GROUND) != GROUND_WORD_NAMED)
        continue;

      naming.category = demarc_model_get_any_category (self->model, (guint) category);
      naming.sources = demarc_record_get_list (placement, PLACEMENT_SOURCES);
      g_array_append_val (self->namings, naming);
    }
}

/* Hands on the claims. */
static DemarcClaim *
end (Resolving *self)
{
  g_array_unref (self->namings);

  return (DemarcClaim *) g_array_free (self->claims, FALSE);
}

/* The claims move while they are collected, so cells get theirs at the end. */
static void
hand_out_claims (DemarcStack *self)
{
  DemarcClaim *claims = self->claims;

  for (guint i = 0; i < self->n_cells; i++)
    {
      self->cells[i].claims = claims;
      claims += self->cells[i].n_claims;
    }
}

/**
 * demarc_model_resolve:
 * @model: a model
 * @subject: a subject of it
 * @scheme: (nullable): the scheme in use; %NULL for the subject's own or the default
 * @lens: (nullable): the one source to read; %NULL for the lens `current`
 *
 * Answers who answers for each layer of a subject.
 *
 * Through the lens `current`, the owner of a service's layer is the curated one, and that of a
 * category's layer is what its sources agree on. Through a source, only that source counts: what it
 * says of the subject, else of the category it names the subject in, else of every service. All
 * else is unstated.
 *
 * A cell is disputed when the claims behind it differ, whatever was curated.
 *
 * Returns: (transfer full): the stack
 */
DemarcStack *
demarc_model_resolve (DemarcModel   *model,
                      DemarcSubject *subject,
                      DemarcScheme  *scheme,
                      DemarcSource  *lens)
{
  DemarcStack *self;
  DemarcCategory *category;
  Resolving resolving;

  g_return_val_if_fail (DEMARC_IS_MODEL (model), NULL);
  g_return_val_if_fail (DEMARC_IS_SUBJECT (subject), NULL);

  self = g_object_new (DEMARC_TYPE_STACK, NULL);
  self->model = g_object_ref (model);
  self->subject = g_object_ref (subject);
  self->lens = lens;
  self->n_cells = demarc_model_get_n_layers (model);
  self->cells = g_new0 (DemarcCell, self->n_cells);

  category = demarc_subject_get_category (subject);
  if (category != NULL)
    scheme = demarc_model_get_category_scheme (model, category);
  self->scheme = scheme != NULL ? scheme : demarc_model_get_scheme (model, 0);

  resolving = ask (model, subject, lens);
  begin (&resolving);
  for (; resolving.layer < self->n_cells; resolving.layer++)
    resolve_cell (&resolving, &self->cells[resolving.layer]);

  self->claims = end (&resolving);
  hand_out_claims (self);

  return self;
}

/**
 * demarc_model_resolve_bare:
 * @model: a model
 * @service: a service of it
 * @lens: (nullable): the one source to read; %NULL for the lens `current`
 * @cells: (out caller-allocates): room for one cell for each layer of the model
 *
 * Answers who answers for each layer of a service, without words and claims: what tables of
 * thousands of services hold. It agrees with demarc_model_resolve().
 */
void
demarc_model_resolve_bare (DemarcModel   *model,
                           DemarcService *service,
                           DemarcSource  *lens,
                           DemarcCell    *cells)
{
  guint n = demarc_model_get_n_layers (model);
  Resolving resolving = { .model = model, .service = service, .lens = lens };

  begin (&resolving);
  for (; resolving.layer < n; resolving.layer++)
    {
      DemarcCell *cell = &cells[resolving.layer];

      *cell = (DemarcCell){ .halves = { "", "" }, .note = "" };
      decide_cell (&resolving, cell);
      cell->n_claims = 0;
      g_array_set_size (resolving.claims, 0);
    }
  g_free (end (&resolving));
}

/**
 * demarc_model_resolve_owner:
 * @model: a model
 * @subject: a subject of it
 * @lens: (nullable): the one source to read; %NULL for the lens `current`
 * @layer: the position of a layer
 * @applies: (out) (optional): whether the layer exists for the subject
 *
 * Answers only whose one layer is. It agrees with demarc_model_resolve(), and is quick enough to be
 * asked of thousands of services.
 *
 * Returns: the owner
 */
DemarcOwner
demarc_model_resolve_owner (DemarcModel   *model,
                            DemarcSubject *subject,
                            DemarcSource  *lens,
                            guint          layer,
                            gboolean      *applies)
{
  Resolving resolving = ask (model, subject, lens);
  gboolean is_variant = FALSE;
  DemarcRecord own;
  DemarcOwner owner;

  resolving.layer = layer;
  own = get_own_cell (&resolving, &is_variant);
  owner = get_owner (own, CELL_OWNER);

  if (applies != NULL)
    *applies = demarc_record_get_word (own, CELL_APPLIES) != 1;

  /* Only where nobody curated an owner, or a document is read alone, do the claims have to be
   * looked at. */
  if (owner == DEMARC_OWNER_UNSTATED || lens != NULL)
    {
      begin (&resolving);
      collect_claims (&resolving, own, is_variant);
      owner = decide_owner (&resolving, own, (DemarcClaim *) resolving.claims->data,
                            resolving.claims->len);
      g_free (end (&resolving));
    }

  return owner;
}

/**
 * demarc_model_resolve_owners:
 * @model: a model
 * @subject: a subject of it
 * @owners: (out caller-allocates): room for one owner for each layer of the model
 *
 * Answers only whose each layer is, through the lens `current`: what lists of thousands of services
 * draw. It agrees with demarc_model_resolve().
 */
void
demarc_model_resolve_owners (DemarcModel   *model,
                             DemarcSubject *subject,
                             DemarcOwner   *owners)
{
  guint n = demarc_model_get_n_layers (model);

  for (guint i = 0; i < n; i++)
    owners[i] = demarc_model_resolve_owner (model, subject, NULL, i, NULL);
}
