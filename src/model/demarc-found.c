/* demarc-found.c: something that was looked for
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-finder-private.h"

#include <glib/gi18n-lib.h>

/**
 * DemarcFound:
 *
 * Something that was looked for: what it is, why it was found, and where it leads. It is immutable.
 */
struct _DemarcFound
{
  GObject         parent_instance;

  /* Owned */
  DemarcModel    *model;
  DemarcEntry    *entry;
  DemarcSubject  *subject;
  GArray         *ranges; /* of DemarcRange */
  char           *title;
  char           *detail;

  DemarcLayer    *layer; /* the model's */
  DemarcFindKind  kind;
  DemarcRank      rank;
  guint           party;
};

G_DEFINE_FINAL_TYPE (DemarcFound, demarc_found, G_TYPE_OBJECT)

static void
demarc_found_finalize (GObject *object)
{
  DemarcFound *self = DEMARC_FOUND (object);

  g_clear_pointer (&self->ranges, g_array_unref);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->detail, g_free);
  g_clear_object (&self->subject);
  g_clear_object (&self->entry);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (demarc_found_parent_class)->finalize (object);
}

static void
demarc_found_class_init (DemarcFoundClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_found_finalize;
}

static void
demarc_found_init (DemarcFound *self)
{
}

static const char *
get_title (gpointer entry)
{
  return demarc_entry_get_title (DEMARC_ENTRY (entry));
}

/* Whether a text has all that was typed, so that it needs no other name to be recognized by. */
static gboolean
is_told_by (const DemarcQuery *query,
            const char        *name)
{
  g_autoptr (GString) keys = g_string_new (NULL);

  demarc_query_begin_keys (keys);
  demarc_query_add_name (keys, name);

  return demarc_query_rate (query, keys->str, "") != DEMARC_RANK_NONE;
}

/* The other name by which something was found, if its title does not tell. */
static const char *
find_alias (const DemarcQuery *query,
            const char        *title,
            DemarcList         aliases)
{
  if (is_told_by (query, title))
    return NULL;

  for (guint i = 0; i < aliases.n; i++)
    if (is_told_by (query, demarc_list_get_text (aliases, i)))
      return demarc_list_get_text (aliases, i);

  return NULL;
}

static char *
dup_with_alias (const char *alias,
                const char *text)
{
  if (alias == NULL)
    return g_strdup (text);

  /* Translators: below something that was found. %1$s is another name of it, %2$s what it is. */
  return g_strdup_printf (_("%1$s: %2$s"), alias, text);
}

static char *
dup_service_detail (DemarcFound       *self,
                    const DemarcQuery *query)
{
  DemarcService *service = DEMARC_SERVICE (self->entry);
  const char *alias = find_alias (query, self->title, demarc_service_get_aliases (service));

  return dup_with_alias (alias, demarc_service_get_summary (service));
}

static char *
dup_duty_detail (DemarcFound     *self,
                 const FindThing *thing)
{
  const char *service = get_title (thing->service);
  const char *layer = get_title (thing->entry);

  if (thing->n_more > 0)
    return g_strdup_printf (
      /* Translators: where something has to be done. %1$s is a layer, %2$s a service. */
      ngettext ("%1$s, %2$s and %3$u more service", "%1$s, %2$s and %3$u more services",
                thing->n_more),
      layer, service, thing->n_more);

  /* Translators: where something has to be done. %1$s is a layer, %2$s a service. */
  return g_strdup_printf (_("%1$s, %2$s"), layer, service);
}

static guint
count_services (DemarcModel *model,
                DemarcEntry *area)
{
  guint n = 0;

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    n += demarc_service_get_area (demarc_model_get_service (model, i)) ==
         (int) demarc_entry_get_position (area);

  return n;
}

static char *
dup_area_detail (DemarcFound *self)
{
  guint n = count_services (self->model, self->entry);

  return g_strdup_printf (ngettext ("%u service", "%u services", n), n);
}

/* A document by its other name, a page by where it is. */
static char *
dup_source_detail (DemarcSource *source)
{
  const char *address = demarc_source_get_address (source);
  const char *brief = demarc_source_get_short (source);
  char *host = NULL;

  if (*brief == '\0' && *address != '\0')
    g_uri_split_network (address, G_URI_FLAGS_NONE, NULL, &host, NULL, NULL);

  return host != NULL ? host : g_strdup (brief);
}

/* What stands below the title. */
static char *
dup_detail (DemarcFound       *self,
            const FindThing   *thing,
            const DemarcQuery *query)
{
  gpointer entry = self->entry;

  switch (self->kind)
    {
    case DEMARC_FIND_SERVICE:
      return dup_service_detail (self, query);
    case DEMARC_FIND_VARIANT:
      return g_strdup (demarc_service_get_summary (thing->service));
    case DEMARC_FIND_CATEGORY:
      return g_strdup (get_title (demarc_model_get_category_scheme (self->model, entry)));
    case DEMARC_FIND_LAYER:
      return dup_with_alias (find_alias (query, self->title, demarc_layer_get_words (entry)),
                             demarc_layer_get_summary (entry));
    case DEMARC_FIND_AREA:
      return dup_area_detail (self);
    case DEMARC_FIND_TOOL:
      return dup_with_alias (find_alias (query, self->title, demarc_tool_get_aliases (entry)),
                             demarc_tool_get_use (entry));
    case DEMARC_FIND_TERM:
      return dup_with_alias (find_alias (query, self->title, demarc_term_get_aliases (entry)),
                             demarc_term_get_meaning (entry));
    case DEMARC_FIND_DUTY:
      return dup_duty_detail (self, thing);
    case DEMARC_FIND_MISCONCEPTION:
      return g_strdup (demarc_misconception_get_truth (entry));
    case DEMARC_FIND_SOURCE:
    default:
      return dup_source_detail (entry);
    }
}

static char *
dup_title (DemarcFound     *self,
           const FindThing *thing)
{
  if (self->kind == DEMARC_FIND_DUTY)
    return g_strdup (thing->text);
  /* The base form is its service, but was looked for by the name of the form. */
  if (self->kind == DEMARC_FIND_VARIANT)
    /* Translators: %1$s is a service, %2$s one of its variants. */
    return g_strdup_printf (_("%1$s, %2$s"), get_title (thing->service),
                            get_title (thing->entry));

  return g_strdup (get_title (thing->entry));
}

static DemarcSubject *
make_subject (DemarcFindKind   kind,
              const FindThing *thing)
{
  switch (kind)
    {
    case DEMARC_FIND_SERVICE:
      return demarc_subject_new_for_service (DEMARC_SERVICE (thing->entry));
    case DEMARC_FIND_VARIANT:
      return demarc_subject_new_for_variant (thing->service, DEMARC_VARIANT (thing->entry));
    case DEMARC_FIND_CATEGORY:
      return demarc_subject_new_for_category (DEMARC_CATEGORY (thing->entry));
    case DEMARC_FIND_DUTY:
      return demarc_subject_new_for_service (thing->service);
    case DEMARC_FIND_LAYER:
    case DEMARC_FIND_AREA:
    case DEMARC_FIND_TOOL:
    case DEMARC_FIND_TERM:
    case DEMARC_FIND_MISCONCEPTION:
    case DEMARC_FIND_SOURCE:
    default:
      return NULL;
    }
}

/* Makes what was found of a thing. */
DemarcFound *
_demarc_found_new (DemarcModel       *model,
                   const FindThing   *thing,
                   DemarcFindKind     kind,
                   DemarcRank         rank,
                   const DemarcQuery *query)
{
  DemarcFound *self = g_object_new (DEMARC_TYPE_FOUND, NULL);

  self->model = g_object_ref (model);
  self->entry = g_object_ref (thing->entry);
  self->kind = kind;
  self->rank = rank;
  self->party = kind == DEMARC_FIND_DUTY ? thing->party : DEMARC_N_PARTIES;
  self->subject = make_subject (kind, thing);
  self->title = dup_title (self, thing);
  if (kind == DEMARC_FIND_LAYER || kind == DEMARC_FIND_DUTY)
    self->layer = DEMARC_LAYER (thing->entry);
  self->ranges = demarc_query_find_ranges (query, self->title);
  self->detail = dup_detail (self, thing, query);

  return self;
}

/**
 * demarc_found_get_kind:
 * @self: something found
 *
 * Gets what kind of thing it is.
 *
 * Returns: the kind
 */
DemarcFindKind
demarc_found_get_kind (DemarcFound *self)
{
  g_return_val_if_fail (DEMARC_IS_FOUND (self), DEMARC_FIND_SERVICE);

  return self->kind;
}

/**
 * demarc_found_get_rank:
 * @self: something found
 *
 * Gets how well it is what was looked for.
 *
 * Returns: the rank
 */
DemarcRank
demarc_found_get_rank (DemarcFound *self)
{
  g_return_val_if_fail (DEMARC_IS_FOUND (self), DEMARC_RANK_NONE);

  return self->rank;
}

/**
 * demarc_found_get_title:
 * @self: something found
 *
 * Gets what it is called; of a duty what has to be done.
 *
 * Returns: (transfer none): the title
 */
const char *
demarc_found_get_title (DemarcFound *self)
{
  g_return_val_if_fail (DEMARC_IS_FOUND (self), NULL);

  return self->title;
}

/**
 * demarc_found_get_detail:
 * @self: something found
 *
 * Gets what is to be said of it in a line: what it is or where it belongs, and the name by which it
 * was found, if its title does not have what was typed.
 *
 * Returns: (transfer none): the line; it may be ""
 */
const char *
demarc_found_get_detail (DemarcFound *self)
{
  g_return_val_if_fail (DEMARC_IS_FOUND (self), NULL);

  return self->detail;
}

/**
 * demarc_found_get_ranges:
 * @self: something found
 * @n: (out): how many there are
 *
 * Gets the parts of the title that were typed.
 *
 * Returns: (transfer none) (array length=n): the ranges, in order and apart
 */
const DemarcRange *
demarc_found_get_ranges (DemarcFound *self,
                         guint       *n)
{
  g_return_val_if_fail (DEMARC_IS_FOUND (self), NULL);

  *n = self->ranges->len;

  return (const DemarcRange *) self->ranges->data;
}

/**
 * demarc_found_get_entry:
 * @self: something found
 *
 * Gets the thing itself; of a duty its layer.
 *
 * Returns: (transfer none): the entry
 */
DemarcEntry *
demarc_found_get_entry (DemarcFound *self)
{
  g_return_val_if_fail (DEMARC_IS_FOUND (self), NULL);

  return self->entry;
}

/**
 * demarc_found_get_subject:
 * @self: something found
 *
 * Gets the subject that it is; of a duty the first service that has it.
 *
 * Returns: (transfer none) (nullable): the subject, or %NULL
 */
DemarcSubject *
demarc_found_get_subject (DemarcFound *self)
{
  g_return_val_if_fail (DEMARC_IS_FOUND (self), NULL);

  return self->subject;
}

/**
 * demarc_found_get_layer:
 * @self: something found
 *
 * Gets the layer that it is, or of a duty the one it belongs to.
 *
 * Returns: (transfer none) (nullable): the layer, or %NULL
 */
DemarcLayer *
demarc_found_get_layer (DemarcFound *self)
{
  g_return_val_if_fail (DEMARC_IS_FOUND (self), NULL);

  return self->layer;
}

/**
 * demarc_found_get_party:
 * @self: something found
 * @party: (out): whose duty it is
 *
 * Gets the side that has a duty.
 *
 * Returns: whether it is a duty
 */
gboolean
demarc_found_get_party (DemarcFound *self,
                        DemarcParty *party)
{
  g_return_val_if_fail (DEMARC_IS_FOUND (self), FALSE);

  *party = (DemarcParty) self->party;

  return self->kind == DEMARC_FIND_DUTY;
}

static DemarcPlace *
make_subject_place (DemarcFound *self,
                    DemarcPlace *from)
{
  DemarcCategory *category = demarc_subject_get_category (self->subject);
  g_autoptr (DemarcPlace) place = demarc_place_with_page (from, DEMARC_PAGE_EXPLORE,
                                                          demarc_subject_get_text (self->subject));
  DemarcEntry *scheme;

  if (self->layer != NULL)
    return demarc_place_with_option (place, DEMARC_PLACE_LAYER,
                                     demarc_entry_get_id (DEMARC_ENTRY (self->layer)));
  if (category == NULL)
    return g_steal_pointer (&place);

  scheme = DEMARC_ENTRY (demarc_model_get_category_scheme (self->model, category));

  return demarc_place_with_option (place, DEMARC_PLACE_SCHEME, demarc_entry_get_id (scheme));
}

/* A layer is shown where one is, if that is a picture of layers. */
static DemarcPlace *
make_layer_place (DemarcFound   *self,
                  DemarcSession *session)
{
  DemarcPlace *from = demarc_session_get_place (session);
  DemarcPage page = demarc_place_get_page (from);
  const char *subject = demarc_subject_get_text (demarc_session_get_subject (session));
  g_autoptr (DemarcPlace) place = NULL;

  if (page == DEMARC_PAGE_EXPLORE || page == DEMARC_PAGE_COMPARE)
    place = g_object_ref (from);
  else
    place = demarc_place_with_page (from, DEMARC_PAGE_EXPLORE, subject);

  return demarc_place_with_option (place, DEMARC_PLACE_LAYER, demarc_entry_get_id (self->entry));
}

/**
 * demarc_found_dup_place:
 * @self: something found
 * @session: where one is
 *
 * Makes the place that it leads to: the diagram of a subject, the layer in the present picture, the
 * services of an area. The scheme and the lens stay.
 *
 * Returns: (transfer full) (nullable): the place; %NULL for a tool, a term, a misconception and a
 *   source, which are read and not gone to
 */
DemarcPlace *
demarc_found_dup_place (DemarcFound   *self,
                        DemarcSession *session)
{
  DemarcPlace *from;
  g_autoptr (DemarcPlace) matrix = NULL;

  g_return_val_if_fail (DEMARC_IS_FOUND (self), NULL);
  g_return_val_if_fail (DEMARC_IS_SESSION (session), NULL);

  from = demarc_session_get_place (session);
  if (self->subject != NULL)
    return make_subject_place (self, from);
  if (self->kind == DEMARC_FIND_LAYER)
    return make_layer_place (self, session);
  if (self->kind != DEMARC_FIND_AREA)
    return NULL;

  matrix = demarc_place_with_page (from, DEMARC_PAGE_MATRIX, NULL);

  return demarc_place_with_option (matrix, DEMARC_PLACE_AREA, demarc_entry_get_id (self->entry));
}
