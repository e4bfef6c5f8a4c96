/* demarc-model-entries.c: the things of a model
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-model-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-words.h"

/* Checking that @entry is of this model would cost more than it helps: entries know their place. */
static guint
get_position (gpointer entry)
{
  return demarc_entry_get_position (DEMARC_ENTRY (entry));
}

/**
 * demarc_model_get_n_layers:
 * @self: a model
 *
 * Gets how many layers there are.
 *
 * Returns: the number
 */
guint
demarc_model_get_n_layers (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), 0);

  return _demarc_model_get_n (self, KIND_LAYER);
}

/**
 * demarc_model_get_layer:
 * @self: a model
 * @position: which one, from 0
 *
 * Gets a layer, in the order in which the diagram draws them.
 *
 * Returns: (transfer none): the layer
 */
DemarcLayer *
demarc_model_get_layer (DemarcModel *self,
                        guint        position)
{
  return _demarc_model_get_entry (self, KIND_LAYER, position);
}

/**
 * demarc_model_get_n_services:
 * @self: a model
 *
 * Gets how many services there are.
 *
 * Returns: the number
 */
guint
demarc_model_get_n_services (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), 0);

  return _demarc_model_get_n (self, KIND_SERVICE);
}

/**
 * demarc_model_get_service:
 * @self: a model
 * @position: which one, from 0
 *
 * Gets a service.
 *
 * Returns: (transfer none): the service
 */
DemarcService *
demarc_model_get_service (DemarcModel *self,
                          guint        position)
{
  return _demarc_model_get_entry (self, KIND_SERVICE, position);
}

/**
 * demarc_model_get_n_schemes:
 * @self: a model
 *
 * Gets how many schemes there are.
 *
 * Returns: the number
 */
guint
demarc_model_get_n_schemes (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), 0);

  return _demarc_model_get_n (self, KIND_SCHEME);
}

/**
 * demarc_model_get_scheme:
 * @self: a model
 * @position: which one, from 0
 *
 * Gets a scheme; the first is the default.
 *
 * Returns: (transfer none): the scheme
 */
DemarcScheme *
demarc_model_get_scheme (DemarcModel *self,
                         guint        position)
{
  return _demarc_model_get_entry (self, KIND_SCHEME, position);
}

/**
 * demarc_model_get_n_all_categories:
 * @self: a model
 *
 * Gets how many categories of all schemes there are.
 *
 * Returns: the number
 */
guint
demarc_model_get_n_all_categories (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), 0);

  return _demarc_model_get_n (self, KIND_CATEGORY);
}

/**
 * demarc_model_get_any_category:
 * @self: a model
 * @position: which one, from 0
 *
 * Gets a category by its position among those of all schemes.
 *
 * Returns: (transfer none): the category
 */
DemarcCategory *
demarc_model_get_any_category (DemarcModel *self,
                               guint        position)
{
  return _demarc_model_get_entry (self, KIND_CATEGORY, position);
}

/**
 * demarc_model_get_n_sources:
 * @self: a model
 *
 * Gets how many sources there are.
 *
 * Returns: the number
 */
guint
demarc_model_get_n_sources (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), 0);

  return _demarc_model_get_n (self, KIND_SOURCE);
}

/**
 * demarc_model_get_source:
 * @self: a model
 * @position: which one, from 0
 *
 * Gets a source.
 *
 * Returns: (transfer none): the source
 */
DemarcSource *
demarc_model_get_source (DemarcModel *self,
                         guint        position)
{
  return _demarc_model_get_entry (self, KIND_SOURCE, position);
}

/**
 * demarc_model_get_n_areas:
 * @self: a model
 *
 * Gets how many areas there are.
 *
 * Returns: the number
 */
guint
demarc_model_get_n_areas (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), 0);

  return _demarc_model_get_n (self, KIND_AREA);
}

/**
 * demarc_model_get_area:
 * @self: a model
 * @position: which one, from 0
 *
 * Gets an area.
 *
 * Returns: (transfer none): the area
 */
DemarcArea *
demarc_model_get_area (DemarcModel *self,
                       guint        position)
{
  return _demarc_model_get_entry (self, KIND_AREA, position);
}

/**
 * demarc_model_get_n_tools:
 * @self: a model
 *
 * Gets how many tools there are.
 *
 * Returns: the number
 */
guint
demarc_model_get_n_tools (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), 0);

  return _demarc_model_get_n (self, KIND_TOOL);
}

/**
 * demarc_model_get_tool:
 * @self: a model
 * @position: which one, from 0
 *
 * Gets a tool.
 *
 * Returns: (transfer none): the tool
 */
DemarcTool *
demarc_model_get_tool (DemarcModel *self,
                       guint        position)
{
  return _demarc_model_get_entry (self, KIND_TOOL, position);
}

/**
 * demarc_model_get_n_misconceptions:
 * @self: a model
 *
 * Gets how many misconceptions there are.
 *
 * Returns: the number
 */
guint
demarc_model_get_n_misconceptions (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), 0);

  return _demarc_model_get_n (self, KIND_MISCONCEPTION);
}

/**
 * demarc_model_get_misconception:
 * @self: a model
 * @position: which one, from 0
 *
 * Gets a misconception.
 *
 * Returns: (transfer none): the misconception
 */
DemarcMisconception *
demarc_model_get_misconception (DemarcModel *self,
                                guint        position)
{
  return _demarc_model_get_entry (self, KIND_MISCONCEPTION, position);
}

/**
 * demarc_model_get_n_conflicts:
 * @self: a model
 *
 * Gets how many conflicts there are.
 *
 * Returns: the number
 */
guint
demarc_model_get_n_conflicts (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), 0);

  return _demarc_model_get_n (self, KIND_CONFLICT);
}

/**
 * demarc_model_get_conflict:
 * @self: a model
 * @position: which one, from 0
 *
 * Gets a contradiction between sources.
 *
 * Returns: (transfer none): the conflict
 */
DemarcConflict *
demarc_model_get_conflict (DemarcModel *self,
                           guint        position)
{
  return _demarc_model_get_entry (self, KIND_CONFLICT, position);
}

/**
 * demarc_model_get_n_dated:
 * @self: a model
 *
 * Gets how many statements that are out of date there are.
 *
 * Returns: the number
 */
guint
demarc_model_get_n_dated (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), 0);

  return _demarc_model_get_n (self, KIND_DATED);
}

/**
 * demarc_model_get_dated:
 * @self: a model
 * @position: which one, from 0
 *
 * Gets a statement that is out of date.
 *
 * Returns: (transfer none): the dated statement
 */
DemarcDated *
demarc_model_get_dated (DemarcModel *self,
                        guint        position)
{
  return _demarc_model_get_entry (self, KIND_DATED, position);
}

/**
 * demarc_model_get_n_incidents:
 * @self: a model
 *
 * Gets how many incidents there are; a model may have none.
 *
 * Returns: the number
 */
guint
demarc_model_get_n_incidents (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), 0);

  return _demarc_model_get_n (self, KIND_INCIDENT);
}

/**
 * demarc_model_get_incident:
 * @self: a model
 * @position: which one, from 0
 *
 * Gets an incident.
 *
 * Returns: (transfer none): the incident
 */
DemarcIncident *
demarc_model_get_incident (DemarcModel *self,
                           guint        position)
{
  return _demarc_model_get_entry (self, KIND_INCIDENT, position);
}

/**
 * demarc_model_get_n_takeaways:
 * @self: a model
 *
 * Gets how many takeaways there are.
 *
 * Returns: the number
 */
guint
demarc_model_get_n_takeaways (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), 0);

  return _demarc_model_get_n (self, KIND_TAKEAWAY);
}

/**
 * demarc_model_get_takeaway:
 * @self: a model
 * @position: which one, from 0
 *
 * Gets a takeaway.
 *
 * Returns: (transfer none): the takeaway
 */
DemarcNote *
demarc_model_get_takeaway (DemarcModel *self,
                           guint        position)
{
  return _demarc_model_get_entry (self, KIND_TAKEAWAY, position);
}

/**
 * demarc_model_get_category:
 * @self: a model
 * @scheme: a scheme of it
 * @position: which one, from 0
 *
 * Gets a category of a scheme; they go from the most to the least that is the customer's.
 *
 * Returns: (transfer none): the category
 */
DemarcCategory *
demarc_model_get_category (DemarcModel  *self,
                           DemarcScheme *scheme,
                           guint         position)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), NULL);
  g_return_val_if_fail (position < demarc_scheme_get_n_categories (scheme), NULL);

  return _demarc_model_get_entry (self, KIND_CATEGORY,
                                  self->first_categories[get_position (scheme)] + position);
}

/**
 * demarc_model_get_category_scheme:
 * @self: a model
 * @category: a category of it
 *
 * Gets the scheme that a category belongs to.
 *
 * Returns: (transfer none): the scheme
 */
DemarcScheme *
demarc_model_get_category_scheme (DemarcModel    *self,
                                  DemarcCategory *category)
{
  guint scheme = _demarc_model_get_n (self, KIND_SCHEME) - 1;

  while (self->first_categories[scheme] > get_position (category))
    scheme--;

  return demarc_model_get_scheme (self, scheme);
}

/**
 * demarc_model_get_n_terms:
 * @self: a model
 *
 * Gets how many terms the glossary has.
 *
 * Returns: the number
 */
guint
demarc_model_get_n_terms (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), 0);

  return _demarc_model_get_n (self, KIND_TERM);
}

/**
 * demarc_model_get_term:
 * @self: a model
 * @position: which one, from 0
 *
 * Gets a term of the glossary.
 *
 * Returns: (transfer none): the term
 */
DemarcTerm *
demarc_model_get_term (DemarcModel *self,
                       guint        position)
{
  return _demarc_model_get_entry (self, KIND_TERM, position);
}

/**
 * demarc_model_get_variant:
 * @self: a model
 * @service: a service of it
 * @position: which one, from 0
 *
 * Gets a variant of a service.
 *
 * Returns: (transfer none): the variant
 */
DemarcVariant *
demarc_model_get_variant (DemarcModel   *self,
                          DemarcService *service,
                          guint          position)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), NULL);
  g_return_val_if_fail (position < demarc_service_get_n_variants (service), NULL);

  return _demarc_model_get_entry (self, KIND_VARIANT,
                                  self->first_variants[get_position (service)] + position);
}

/* Whether an entry is meant by squashed words: its id, its title or, if it has one, its short
 * title. */
static gboolean
is_meant (DemarcEntry *entry,
          const char  *short_title,
          const char  *squashed)
{
  g_autofree char *id = demarc_words_squash (demarc_entry_get_id (entry));
  g_autofree char *title = demarc_words_squash (demarc_entry_get_title (entry));
  g_autofree char *brief = demarc_words_squash (short_title);

  return *squashed != '\0' && (g_str_equal (squashed, id) || g_str_equal (squashed, title) ||
                               g_str_equal (squashed, brief));
}

static const char *
get_short_title (DemarcEntry *entry)
{
  if (DEMARC_IS_SCHEME (entry))
    return demarc_scheme_get_short (DEMARC_SCHEME (entry));
  if (DEMARC_IS_SOURCE (entry))
    return demarc_source_get_short (DEMARC_SOURCE (entry));

  return "";
}

static DemarcEntry *
find_entry (DemarcModel  *self,
            DemarcKind    kind,
            const char   *words,
            char        **hint)
{
  guint n = _demarc_model_get_n (self, kind);
  g_autofree char *squashed = demarc_words_squash (words);
  DemarcNearest nearest;

  for (guint i = 0; i < n; i++)
    {
      DemarcEntry *entry = _demarc_model_get_entry (self, kind, i);

      if (is_meant (entry, get_short_title (entry), squashed))
        return entry;
    }

  if (hint == NULL)
    return NULL;

  demarc_nearest_begin (&nearest, words);
  for (guint i = 0; i < n; i++)
    {
      DemarcEntry *entry = _demarc_model_get_entry (self, kind, i);

      demarc_nearest_offer (&nearest, demarc_entry_get_id (entry));
      demarc_nearest_offer_for (&nearest, demarc_entry_get_title (entry),
                                demarc_entry_get_id (entry));
    }
  *hint = demarc_nearest_hint (&nearest);

  return NULL;
}

/**
 * demarc_model_find_area:
 * @self: a model
 * @words: an id or a title, case, accents and punctuation aside
 * @hint: (out) (optional) (nullable) (transfer full): which area was probably meant
 *
 * Finds an area.
 *
 * Returns: (transfer none) (nullable): the area
 */
DemarcEntry *
demarc_model_find_area (DemarcModel  *self,
                        const char   *words,
                        char        **hint)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), NULL);

  return find_entry (self, KIND_AREA, words, hint);
}

/**
 * demarc_model_find_layer:
 * @self: a model
 * @words: an id or a title, case, accents and punctuation aside
 * @hint: (out) (optional) (nullable) (transfer full): which layer was probably meant
 *
 * Finds a layer.
 *
 * Returns: (transfer none) (nullable): the layer
 */
DemarcEntry *
demarc_model_find_layer (DemarcModel  *self,
                         const char   *words,
                         char        **hint)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), NULL);

  return find_entry (self, KIND_LAYER, words, hint);
}

/**
 * demarc_model_find_scheme:
 * @self: a model
 * @words: an id, a title or a short title, case, accents and punctuation aside
 * @hint: (out) (optional) (nullable) (transfer full): which scheme was probably meant
 *
 * Finds a scheme.
 *
 * Returns: (transfer none) (nullable): the scheme
 */
DemarcEntry *
demarc_model_find_scheme (DemarcModel  *self,
                          const char   *words,
                          char        **hint)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), NULL);

  return find_entry (self, KIND_SCHEME, words, hint);
}

/**
 * demarc_model_find_source:
 * @self: a model
 * @words: an id, a title or a short title, case, accents and punctuation aside
 * @hint: (out) (optional) (nullable) (transfer full): which source was probably meant
 *
 * Finds a source.
 *
 * Returns: (transfer none) (nullable): the source
 */
DemarcEntry *
demarc_model_find_source (DemarcModel  *self,
                          const char   *words,
                          char        **hint)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), NULL);

  return find_entry (self, KIND_SOURCE, words, hint);
}

/**
 * demarc_model_find_incident:
 * @self: a model
 * @words: an id or a title, case, accents and punctuation aside
 * @hint: (out) (optional) (nullable) (transfer full): which incident was probably meant
 *
 * Finds an incident.
 *
 * Returns: (transfer none) (nullable): the incident
 */
DemarcEntry *
demarc_model_find_incident (DemarcModel  *self,
                            const char   *words,
                            char        **hint)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), NULL);

  return find_entry (self, KIND_INCIDENT, words, hint);
}

/**
 * demarc_model_dup_mid_sentence:
 * @self: a model
 * @title: a title of it
 *
 * Makes the form of a title that stands inside a sentence: "guest operating system". Names and
 * abbreviations keep their capitals, and so does every title of a model that is not in English.
 *
 * Returns: (transfer full): the form
 */
char *
demarc_model_dup_mid_sentence (DemarcModel *self,
                               const char  *title)
{
  const char *language = demarc_model_get_language (self);
  char *form = g_strdup (title);

  if (g_str_has_prefix (language, "en") && g_ascii_isupper (form[0]) && g_ascii_islower (form[1]))
    form[0] = g_ascii_tolower (form[0]);

  return form;
}
