/* demarc-model.c: what is known of a provider's split
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-model-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-entry-private.h"
#include "demarc-json-scan.h"
#include "demarc-load.h"
#include "demarc-model-shapes.h"
#include "demarc-words.h"

/**
 * DemarcModel:
 *
 * Everything that is known of how a provider and its customers split the work: layers, schemes,
 * services, and who says so. It is immutable. Whoever edits one makes a new one.
 *
 * Its things are made when they are first asked for and kept from then on, so that a large model
 * costs what is looked at. They belong to the model.
 *
 * Its struct is in demarc-model-private.h, as the getters of its things have a file of their own.
 */

G_DEFINE_QUARK (demarc-model-error-quark, demarc_model_error)

G_DEFINE_FINAL_TYPE (DemarcModel, demarc_model, G_TYPE_OBJECT)

/* The fields of the root that hold the lists; categories and variants stand inside others. */
static const guint kind_fields[N_KINDS] = {
  [KIND_SOURCE] = MODEL_SOURCES,
  [KIND_AREA] = MODEL_AREAS,
  [KIND_LAYER] = MODEL_LAYERS,
  [KIND_TOOL] = MODEL_TOOLS,
  [KIND_SCHEME] = MODEL_SCHEMES,
  [KIND_SERVICE] = MODEL_SERVICES,
  [KIND_MISCONCEPTION] = MODEL_MISCONCEPTIONS,
  [KIND_TAKEAWAY] = MODEL_TAKEAWAYS,
  [KIND_TERM] = MODEL_GLOSSARY,
  [KIND_CONFLICT] = MODEL_CONFLICTS,
  [KIND_DATED] = MODEL_DATED,
  [KIND_INCIDENT] = MODEL_INCIDENTS,
};

/* How many things a list has. */
guint
_demarc_model_get_n (DemarcModel *self,
                     DemarcKind   kind)
{
  if (kind == KIND_CATEGORY)
    return self->categories->len;
  if (kind == KIND_VARIANT)
    return self->variants->len;

  return demarc_record_get_list (demarc_store_get_root (self->store), kind_fields[kind]).n;
}

static DemarcRecord
get_record (DemarcModel *self,
            DemarcKind   kind,
            guint        position)
{
  DemarcRecord root = demarc_store_get_root (self->store);

  if (kind == KIND_CATEGORY)
    return g_array_index (self->categories, DemarcRecord, position);
  if (kind == KIND_VARIANT)
    return g_array_index (self->variants, DemarcRecord, position);

  return demarc_list_get_record (demarc_record_get_list (root, kind_fields[kind]), position);
}

static GType
get_kind_type (DemarcKind kind)
{
  switch (kind)
    {
    case KIND_SOURCE:
      return DEMARC_TYPE_SOURCE;
    case KIND_AREA:
      return DEMARC_TYPE_AREA;
    case KIND_LAYER:
      return DEMARC_TYPE_LAYER;
    case KIND_TOOL:
      return DEMARC_TYPE_TOOL;
    case KIND_SCHEME:
      return DEMARC_TYPE_SCHEME;
    case KIND_CATEGORY:
      return DEMARC_TYPE_CATEGORY;
    case KIND_SERVICE:
      return DEMARC_TYPE_SERVICE;
    case KIND_VARIANT:
      return DEMARC_TYPE_VARIANT;
    case KIND_MISCONCEPTION:
      return DEMARC_TYPE_MISCONCEPTION;
    case KIND_TAKEAWAY:
      return DEMARC_TYPE_NOTE;
    case KIND_TERM:
      return DEMARC_TYPE_TERM;
    case KIND_CONFLICT:
      return DEMARC_TYPE_CONFLICT;
    case KIND_DATED:
      return DEMARC_TYPE_DATED;
    case KIND_INCIDENT:
      return DEMARC_TYPE_INCIDENT;
    case N_KINDS:
    default:
      g_assert_not_reached ();
    }
}

/* Gets a thing of a list, and makes it when it is asked for first. */
gpointer
_demarc_model_get_entry (DemarcModel *self,
                         DemarcKind   kind,
                         guint        position)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), NULL);
  g_return_val_if_fail (position < _demarc_model_get_n (self, kind), NULL);

  if (self->entries[kind] == NULL)
    self->entries[kind] = g_new0 (DemarcEntry *, _demarc_model_get_n (self, kind));

  if (self->entries[kind][position] == NULL)
    self->entries[kind][position] = _demarc_entry_new (get_kind_type (kind), self->store,
                                                       get_record (self, kind, position), position);

  return self->entries[kind][position];
}

static void
collect (GArray     *into,
         DemarcList  list)
{
  for (guint i = 0; i < list.n; i++)
    {
      DemarcRecord record = demarc_list_get_record (list, i);

      g_array_append_val (into, record);
    }
}

static void
collect_inner (DemarcModel *self)
{
  DemarcRecord root = demarc_store_get_root (self->store);
  DemarcList schemes = demarc_record_get_list (root, MODEL_SCHEMES);
  DemarcList services = demarc_record_get_list (root, MODEL_SERVICES);

  self->first_categories = g_new (guint, schemes.n);
  for (guint i = 0; i < schemes.n; i++)
    {
      self->first_categories[i] = self->categories->len;
      collect (self->categories, demarc_record_get_list (demarc_list_get_record (schemes, i),
                                                         SCHEME_CATEGORIES));
    }

  self->first_variants = g_new (guint, services.n);
  for (guint i = 0; i < services.n; i++)
    {
      self->first_variants[i] = self->variants->len;
      collect (self->variants, demarc_record_get_list (demarc_list_get_record (services, i),
                                                       SERVICE_VARIANTS));
    }
}

static void
demarc_model_finalize (GObject *object)
{
  DemarcModel *self = DEMARC_MODEL (object);

  for (guint kind = 0; kind < N_KINDS; kind++)
    {
      for (guint i = 0; self->entries[kind] != NULL && i < _demarc_model_get_n (self, kind); i++)
        g_clear_object (&self->entries[kind][i]);
      g_clear_pointer (&self->entries[kind], g_free);
    }

  g_clear_pointer (&self->categories, g_array_unref);
  g_clear_pointer (&self->variants, g_array_unref);
  g_clear_pointer (&self->first_categories, g_free);
  g_clear_pointer (&self->first_variants, g_free);
  g_clear_pointer (&self->store, demarc_store_unref);

  G_OBJECT_CLASS (demarc_model_parent_class)->finalize (object);
}

static void
demarc_model_class_init (DemarcModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_model_finalize;
}

static void
demarc_model_init (DemarcModel *self)
{
  self->categories = g_array_new (FALSE, FALSE, sizeof (DemarcRecord));
  self->variants = g_array_new (FALSE, FALSE, sizeof (DemarcRecord));
}

/**
 * demarc_model_new_for_store:
 * @store: the store of a checked model
 *
 * Makes the model of a store.
 *
 * Returns: (transfer full): the model
 */
DemarcModel *
demarc_model_new_for_store (DemarcStore *store)
{
  DemarcModel *self = g_object_new (DEMARC_TYPE_MODEL, NULL);

  self->store = demarc_store_ref (store);
  collect_inner (self);

  return self;
}

static void
set_invalid_error (DemarcProblems *problems,
                   GError        **error)
{
  guint n = demarc_problems_get_n_errors (problems);

  g_set_error (error, DEMARC_MODEL_ERROR, DEMARC_MODEL_ERROR_INVALID,
               /* Translators: %s is a file name. */
               ngettext ("%s has %u error", "%s has %u errors", n),
               demarc_problems_get_file (problems), n);
}

/**
 * demarc_model_new_for_bytes:
 * @bytes: the text of a model file
 * @file: what to call it in messages
 * @problems: (out) (optional) (transfer full): everything that is wrong with it, warnings included
 * @error: return location for an error
 *
 * Loads a model: reads it strictly, checks all of it, and only then makes the model.
 *
 * Returns: (transfer full) (nullable): the model, or %NULL with %DEMARC_MODEL_ERROR_INVALID
 */
DemarcModel *
demarc_model_new_for_bytes (GBytes          *bytes,
                            const char      *file,
                            DemarcProblems **problems,
                            GError         **error)
{
  g_autoptr (DemarcProblems) found = demarc_problems_new (file);
  g_autoptr (DemarcStore) store = NULL;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  store = demarc_reader_read (demarc_model_get_vocabulary (), text != NULL ? text : "", length,
                              found);
  if (store == NULL)
    set_invalid_error (found, error);
  if (problems != NULL)
    *problems = g_steal_pointer (&found);

  return store == NULL ? NULL : demarc_model_new_for_store (store);
}

/**
 * demarc_model_new_for_file:
 * @file: a model file
 * @problems: (out) (optional) (transfer full) (nullable): everything that is wrong with it; %NULL
 *   if it could not be read
 * @error: return location for an error
 *
 * Loads a model from a file.
 *
 * Returns: (transfer full) (nullable): the model, or %NULL with a %G_IO_ERROR or
 * %DEMARC_MODEL_ERROR_INVALID
 */
DemarcModel *
demarc_model_new_for_file (GFile           *file,
                           DemarcProblems **problems,
                           GError         **error)
{
  g_autoptr (GBytes) bytes = demarc_load_bytes (file, error);
  g_autofree char *name = g_file_get_parse_name (file);

  if (problems != NULL)
    *problems = NULL;
  if (bytes == NULL)
    return NULL;

  return demarc_model_new_for_bytes (bytes, name, problems, error);
}

/**
 * demarc_model_get_store:
 * @self: a model
 *
 * Gets where the model is kept, for those who read it.
 *
 * Returns: (transfer none): the store
 */
DemarcStore *
demarc_model_get_store (DemarcModel *self)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), NULL);

  return self->store;
}

static const char *
get_text (DemarcModel *self,
          guint        field)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), NULL);

  return demarc_record_get_text (demarc_store_get_root (self->store), field);
}

/**
 * demarc_model_get_id:
 * @self: a model
 *
 * Gets the id of the model, such as "aws".
 *
 * Returns: (transfer none): the id
 */
const char *
demarc_model_get_id (DemarcModel *self)
{
  return get_text (self, MODEL_ID);
}

/**
 * demarc_model_get_title:
 * @self: a model
 *
 * Gets what people call the model.
 *
 * Returns: (transfer none): the title
 */
const char *
demarc_model_get_title (DemarcModel *self)
{
  return get_text (self, MODEL_TITLE);
}

/**
 * demarc_model_get_summary:
 * @self: a model
 *
 * Gets what the model is about.
 *
 * Returns: (transfer none): sentences, or ""
 */
const char *
demarc_model_get_summary (DemarcModel *self)
{
  return get_text (self, MODEL_SUMMARY);
}

/**
 * demarc_model_get_language:
 * @self: a model
 *
 * Gets the language of the model's texts.
 *
 * Returns: (transfer none): a language tag such as "en", or ""
 */
const char *
demarc_model_get_language (DemarcModel *self)
{
  return get_text (self, MODEL_LANGUAGE);
}

/**
 * demarc_model_get_updated:
 * @self: a model
 *
 * Gets when the model was last brought up to date.
 *
 * Returns: (transfer none): a date, or ""
 */
const char *
demarc_model_get_updated (DemarcModel *self)
{
  return get_text (self, MODEL_UPDATED);
}

static const char *
get_party_text (DemarcModel *self,
                DemarcParty  party,
                guint        field)
{
  DemarcRecord parties = demarc_record_get_record (demarc_store_get_root (self->store),
                                                   MODEL_PARTIES);

  return demarc_record_get_text (demarc_record_get_record (parties,
                                                           party == DEMARC_PARTY_CUSTOMER
                                                             ? SIDES_CUSTOMER : SIDES_PROVIDER),
                                 field);
}

/**
 * demarc_model_get_party_name:
 * @self: a model
 * @party: a side
 *
 * Gets the short name of a side, such as "You" or "AWS".
 *
 * Returns: (transfer none): the name
 */
const char *
demarc_model_get_party_name (DemarcModel *self,
                             DemarcParty  party)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), NULL);

  return get_party_text (self, party, PARTY_NAME);
}

/**
 * demarc_model_get_party_title:
 * @self: a model
 * @party: a side
 *
 * Gets the full name of a side, such as "Amazon Web Services".
 *
 * Returns: (transfer none): the full name
 */
const char *
demarc_model_get_party_title (DemarcModel *self,
                              DemarcParty  party)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), NULL);

  return get_party_text (self, party, PARTY_TITLE);
}

/**
 * demarc_model_get_party_motto:
 * @self: a model
 * @party: a side
 *
 * Gets the motto of a side, such as "security IN the cloud".
 *
 * Returns: (transfer none): the motto
 */
const char *
demarc_model_get_party_motto (DemarcModel *self,
                              DemarcParty  party)
{
  g_return_val_if_fail (DEMARC_IS_MODEL (self), NULL);

  return get_party_text (self, party, PARTY_MOTTO);
}
