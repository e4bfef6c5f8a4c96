/* demarc-gather.c: all that belongs to a subject
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-gather.h"

#include <string.h>

#include "demarc-resolve.h"

static gboolean
means_category (DemarcModel    *model,
                const char     *text,
                DemarcCategory *category)
{
  g_autofree char *full = g_strdup_printf (
    "category:%s/%s",
    demarc_entry_get_id (DEMARC_ENTRY (demarc_model_get_category_scheme (model, category))),
    demarc_entry_get_id (DEMARC_ENTRY (category)));

  return g_str_equal (text, full);
}

/* Whether a text of the model, `rds`, `ecs/fargate` or `category:three/container`, means the
 * subject. What is said of a service holds for its variants. */
static gboolean
means_subject (DemarcModel   *model,
               const char    *text,
               DemarcSubject *subject)
{
  DemarcService *service = demarc_subject_get_service (subject);

  if (service == NULL)
    return means_category (model, text, demarc_subject_get_category (subject));

  return g_str_equal (text, demarc_subject_get_text (subject)) ||
         g_str_equal (text, demarc_entry_get_id (DEMARC_ENTRY (service)));
}

static gboolean
list_means_subject (DemarcModel   *model,
                    DemarcList     texts,
                    DemarcSubject *subject)
{
  for (guint i = 0; i < texts.n; i++)
    if (means_subject (model, demarc_list_get_text (texts, i), subject))
      return TRUE;

  return FALSE;
}

/* Whether a category that the service is put in, under any scheme, is among them. */
static gboolean
list_means_placement (DemarcModel   *model,
                      DemarcList     texts,
                      DemarcService *service)
{
  for (guint i = 0; i < demarc_model_get_n_schemes (model); i++)
    {
      DemarcScheme *scheme = demarc_model_get_scheme (model, i);
      DemarcCategory *category = demarc_model_get_placement (model, service, scheme).category;

      for (guint j = 0; j < texts.n; j++)
        if (means_category (model, demarc_list_get_text (texts, j), category))
          return TRUE;
    }

  return FALSE;
}

/* Whether the service, or a form of it, is among them. */
static gboolean
list_means_service (DemarcList     texts,
                    DemarcService *service)
{
  const char *id = demarc_entry_get_id (DEMARC_ENTRY (service));
  gsize length = strlen (id);

  for (guint i = 0; i < texts.n; i++)
    {
      const char *text = demarc_list_get_text (texts, i);

      if (strncmp (text, id, length) == 0 && (text[length] == '\0' || text[length] == '/'))
        return TRUE;
    }

  return FALSE;
}

/* Whether a service of the category is among them. */
static gboolean
list_means_member (DemarcModel    *model,
                   DemarcList      texts,
                   DemarcCategory *category)
{
  g_autoptr (GPtrArray) services = demarc_gather_services (model, category);

  for (guint i = 0; i < services->len; i++)
    if (list_means_service (texts, g_ptr_array_index (services, i)) ||
        list_means_placement (model, texts, g_ptr_array_index (services, i)))
      return TRUE;

  return FALSE;
}

static gboolean
list_has_layer (DemarcList   layers,
                DemarcLayer *layer)
{
  for (guint i = 0; i < layers.n; i++)
    if (demarc_list_get_ref (layers, i) == (int) demarc_entry_get_position (DEMARC_ENTRY (layer)))
      return TRUE;

  return FALSE;
}

/**
 * demarc_gather_misconceptions:
 * @model: a model
 * @subject: a subject of it
 * @layer: (nullable): a layer; %NULL for the subject as a whole
 *
 * Finds what people believe wrongly about a subject. Those that are about every service come last;
 * for a layer, only those that are about it.
 *
 * Returns: (transfer full) (element-type DemarcMisconception): the misconceptions
 */
GPtrArray *
demarc_gather_misconceptions (DemarcModel   *model,
                              DemarcSubject *subject,
                              DemarcLayer   *layer)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint general = 0; general < 2; general++)
    for (guint i = 0; i < demarc_model_get_n_misconceptions (model); i++)
      {
        DemarcMisconception *misconception = demarc_model_get_misconception (model, i);
        DemarcList subjects = demarc_misconception_get_subjects (misconception);
        DemarcList layers = demarc_misconception_get_layers (misconception);

        if (layer != NULL && !list_has_layer (layers, layer))
          continue;
        if (general ? subjects.n == 0 : list_means_subject (model, subjects, subject))
          g_ptr_array_add (found, misconception);
      }

  return found;
}

static gboolean
conflict_touches (DemarcModel    *model,
                  DemarcConflict *conflict,
                  DemarcSubject  *subject,
                  DemarcLayer    *layer)
{
  DemarcList spots = demarc_conflict_get_cells (conflict);

  for (guint i = 0; i < spots.n; i++)
    {
      DemarcSpot spot = demarc_model_get_spot (model, spots, i);

      if ((layer == NULL || spot.layer == layer) && means_subject (model, spot.subject, subject))
        return TRUE;
    }

  return FALSE;
}

/**
 * demarc_gather_can_happen:
 * @model: a model
 * @incident: an incident of it
 * @subject: a subject of it
 *
 * Tells whether an incident is of a sort that a subject can meet: the incident names no subjects;
 * or this one; or a category that this service is in; or, for a category, what one of its
 * services can meet.
 *
 * Returns: whether it can happen there, as far as the incident says
 */
gboolean
demarc_gather_can_happen (DemarcModel    *model,
                          DemarcIncident *incident,
                          DemarcSubject  *subject)
{
  DemarcList subjects = demarc_incident_get_subjects (incident);
  DemarcService *service = demarc_subject_get_service (subject);

  if (subjects.n == 0 || list_means_subject (model, subjects, subject))
    return TRUE;
  if (service != NULL)
    return list_means_placement (model, subjects, service);

  return list_means_member (model, subjects, demarc_subject_get_category (subject));
}

/**
 * demarc_gather_conflicts:
 * @model: a model
 * @subject: a subject of it
 * @layer: (nullable): a layer; %NULL for any
 *
 * Finds the contradictions between sources that are about a subject.
 *
 * Returns: (transfer full) (element-type DemarcConflict): the contradictions
 */
GPtrArray *
demarc_gather_conflicts (DemarcModel   *model,
                         DemarcSubject *subject,
                         DemarcLayer   *layer)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < demarc_model_get_n_conflicts (model); i++)
    {
      DemarcConflict *conflict = demarc_model_get_conflict (model, i);

      if (conflict_touches (model, conflict, subject, layer))
        g_ptr_array_add (found, conflict);
    }

  return found;
}

/**
 * demarc_gather_dated:
 * @model: a model
 * @subject: a subject of it
 *
 * Finds what documents say of a subject that is no longer so.
 *
 * Returns: (transfer full) (element-type DemarcDated): the statements
 */
GPtrArray *
demarc_gather_dated (DemarcModel   *model,
                     DemarcSubject *subject)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < demarc_model_get_n_dated (model); i++)
    {
      DemarcDated *dated = demarc_model_get_dated (model, i);

      if (list_means_subject (model, demarc_dated_get_subjects (dated), subject))
        g_ptr_array_add (found, dated);
    }

  return found;
}

static void
add_once (GPtrArray *sources,
          gpointer   source)
{
  if (!g_ptr_array_find (sources, source, NULL))
    g_ptr_array_add (sources, source);
}

static void
add_cites (DemarcModel *model,
           GPtrArray   *sources,
           DemarcList   cites)
{
  for (guint i = 0; i < cites.n; i++)
    add_once (sources, demarc_model_get_cite (model, cites, i).source);
}

static void
add_duties (DemarcModel   *model,
            GPtrArray     *sources,
            DemarcService *service,
            DemarcParty    party)
{
  DemarcList duties = demarc_model_get_duties (model, service, party);

  for (guint i = 0; i < duties.n; i++)
    add_cites (model, sources, demarc_model_get_duty (model, duties, i).sources);
}

/**
 * demarc_gather_sources:
 * @stack: a stack
 *
 * Finds every source behind what is shown of a subject: behind its layers, its duties, its trap and
 * its categories.
 *
 * Returns: (transfer full) (element-type DemarcSource): the sources, each once
 */
GPtrArray *
demarc_gather_sources (DemarcStack *stack)
{
  DemarcModel *model = demarc_stack_get_model (stack);
  DemarcSubject *subject = demarc_stack_get_subject (stack);
  DemarcService *service = demarc_subject_get_service (subject);
  GPtrArray *sources = g_ptr_array_new ();

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);

      for (guint j = 0; j < cell->n_claims; j++)
        add_once (sources, cell->claims[j].source);
    }

  if (service == NULL || demarc_stack_get_lens (stack) != NULL)
    return sources;

  add_duties (model, sources, service, DEMARC_PARTY_CUSTOMER);
  add_duties (model, sources, service, DEMARC_PARTY_PROVIDER);
  add_cites (model, sources, demarc_model_get_trap (model, service).sources);
  for (guint i = 0; i < demarc_model_get_n_schemes (model); i++)
    {
      DemarcScheme *scheme = demarc_model_get_scheme (model, i);

      add_cites (model, sources, demarc_model_get_placement (model, service, scheme).sources);
    }

  return sources;
}

static gboolean
has_part (DemarcOwner owner,
          DemarcParty party)
{
  return owner == DEMARC_OWNER_SHARED ||
         owner == (party == DEMARC_PARTY_CUSTOMER ? DEMARC_OWNER_CUSTOMER : DEMARC_OWNER_PROVIDER);
}

/* Whether a variant says something of its own about a layer. */
static gboolean
variant_changes (DemarcStack *stack,
                 DemarcStack *base,
                 DemarcLayer *layer)
{
  guint position = demarc_entry_get_position (DEMARC_ENTRY (layer));

  return demarc_stack_get_cell (stack, position)->owner !=
         demarc_stack_get_cell (base, position)->owner;
}

/**
 * demarc_gather_duties:
 * @stack: a stack of a service or variant
 * @party: a side
 *
 * Finds what a side has to do. The duties of a service are those of its base form; where a variant
 * gives a layer to somebody else, its own words take the place of the duties for that layer.
 *
 * Returns: (transfer full) (element-type DemarcDuty): the duties; none for a category
 */
GArray *
demarc_gather_duties (DemarcStack *stack,
                      DemarcParty  party)
{
  DemarcModel *model = demarc_stack_get_model (stack);
  DemarcService *service = demarc_subject_get_service (demarc_stack_get_subject (stack));
  GArray *found = g_array_new (FALSE, FALSE, sizeof (DemarcDuty));
  g_autoptr (DemarcSubject) subject = NULL;
  g_autoptr (DemarcStack) base = NULL;
  DemarcList duties;

  if (service == NULL)
    return found;

  subject = demarc_subject_new_for_service (service);
  base = demarc_model_resolve (model, subject, demarc_stack_get_scheme (stack), NULL);
  duties = demarc_model_get_duties (model, service, party);

  for (guint i = 0; i < duties.n; i++)
    {
      DemarcDuty duty = demarc_model_get_duty (model, duties, i);

      if (!variant_changes (stack, base, duty.layer))
        g_array_append_val (found, duty);
    }

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);
      DemarcDuty duty = { cell->halves[party], cell->layer, { 0 }, FALSE };

      if (variant_changes (stack, base, cell->layer) && has_part (cell->owner, party) &&
          *duty.text != '\0')
        g_array_append_val (found, duty);
    }

  return found;
}

/**
 * demarc_gather_lenses:
 * @model: a model
 *
 * Finds the sources that people choose as a lens: those with a short title. Any other source can be
 * used as one by its id.
 *
 * Returns: (transfer full) (element-type DemarcSource): the sources
 */
GPtrArray *
demarc_gather_lenses (DemarcModel *model)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < demarc_model_get_n_sources (model); i++)
    {
      DemarcSource *source = demarc_model_get_source (model, i);

      if (*demarc_source_get_short (source) != '\0')
        g_ptr_array_add (found, source);
    }

  return found;
}

/**
 * demarc_gather_services:
 * @model: a model
 * @category: a category of it
 *
 * Finds the services of a category.
 *
 * Returns: (transfer full) (element-type DemarcService): the services, in the model's order
 */
GPtrArray *
demarc_gather_services (DemarcModel    *model,
                        DemarcCategory *category)
{
  DemarcScheme *scheme = demarc_model_get_category_scheme (model, category);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);

      if (demarc_model_get_placement (model, service, scheme).category == category)
        g_ptr_array_add (found, service);
    }

  return found;
}
