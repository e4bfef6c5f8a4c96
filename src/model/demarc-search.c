/* demarc-search.c: finding services and layers by words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE

#include "config.h"

#include "demarc-search.h"

#include <string.h>

#include "demarc-model-values.h"
#include "demarc-words.h"

/* Between the parts of a thing's text, and between things: no word that is looked for
 * contains it. */
#define SEPARATOR '\n'

/* The folded texts of all things of a kind, one after the other, so that one pass over memory finds
 * a word in all of them. */
typedef struct
{
  GString *text;
  GArray  *starts; /* of gsize: where each thing begins, and at the end where the last one ends */
} Haystack;

/**
 * DemarcSearch:
 *
 * Finds what people type, in names, other names, areas, duties and layers. All words must occur,
 * each anywhere in the thing; case and accents are ignored. The texts are folded once.
 */
struct _DemarcSearch
{
  GObject  parent_instance;

  Haystack services;
  Haystack layers;
};

G_DEFINE_FINAL_TYPE (DemarcSearch, demarc_search, G_TYPE_OBJECT)

static void
haystack_begin (Haystack *self)
{
  self->text = g_string_new (NULL);
  self->starts = g_array_new (FALSE, FALSE, sizeof (gsize));
}

static void
haystack_mark (Haystack *self)
{
  g_array_append_val (self->starts, self->text->len);
}

static void
haystack_clear (Haystack *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->starts);
}

static void
haystack_add (Haystack   *self,
              const char *text)
{
  g_autofree char *folded = demarc_words_fold (text);

  g_string_append (self->text, folded);
  g_string_append_c (self->text, SEPARATOR);
}

static void
haystack_add_list (Haystack   *self,
                   DemarcList  texts)
{
  for (guint i = 0; i < texts.n; i++)
    haystack_add (self, demarc_list_get_text (texts, i));
}

/* The thing whose text contains the byte at @offset; not before @first. */
static guint
haystack_find_owner (Haystack *self,
                     gsize     offset,
                     guint     first)
{
  guint low = first;
  guint high = self->starts->len - 2;

  while (low < high)
    {
      guint middle = (low + high + 1) / 2;

      if (g_array_index (self->starts, gsize, middle) <= offset)
        low = middle;
      else
        high = middle - 1;
    }

  return low;
}

/* Takes out of @found all things that do not contain a word. */
static void
haystack_keep (Haystack   *self,
               const char *word,
               gboolean   *found)
{
  gsize length = strlen (word);
  const char *base = self->text->str;
  const char *p = base;
  const char *end = base + self->text->len;
  guint next = 0;
  guint n = self->starts->len - 1;

  while ((p = memmem (p, (gsize) (end - p), word, length)) != NULL)
    {
      guint thing = haystack_find_owner (self, (gsize) (p - base), next);

      while (next < thing)
        found[next++] = FALSE;
      next = thing + 1;
      if (next == n)
        return;
      /* Once is enough: go on with the next thing. */
      p = base + g_array_index (self->starts, gsize, next);
    }

  while (next < n)
    found[next++] = FALSE;
}

static void
haystack_search (Haystack   *self,
                 const char *words,
                 gboolean   *found)
{
  g_autofree char *folded = demarc_words_fold (words);
  g_auto (GStrv) tokens = g_strsplit_set (folded, " \t\n\r", -1);
  guint n = self->starts->len - 1;

  for (guint i = 0; i < n; i++)
    found[i] = TRUE;

  for (guint i = 0; n > 0 && tokens[i] != NULL; i++)
    if (*tokens[i] != '\0')
      haystack_keep (self, tokens[i], found);
}

static void
demarc_search_finalize (GObject *object)
{
  DemarcSearch *self = DEMARC_SEARCH (object);

  haystack_clear (&self->services);
  haystack_clear (&self->layers);

  G_OBJECT_CLASS (demarc_search_parent_class)->finalize (object);
}

static void
demarc_search_class_init (DemarcSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_search_finalize;
}

static void
demarc_search_init (DemarcSearch *self)
{
  haystack_begin (&self->services);
  haystack_begin (&self->layers);
}

static void
add_duties (Haystack      *into,
            DemarcModel   *model,
            DemarcService *service,
            DemarcParty    party)
{
  DemarcList duties = demarc_model_get_duties (model, service, party);

  for (guint i = 0; i < duties.n; i++)
    haystack_add (into, demarc_model_get_duty (model, duties, i).text);
}

static void
add_service (Haystack      *into,
             DemarcModel   *model,
             DemarcService *service)
{
  DemarcArea *area = demarc_model_get_area (model, (guint) demarc_service_get_area (service));

  haystack_add (into, demarc_entry_get_title (DEMARC_ENTRY (service)));
  haystack_add (into, demarc_entry_get_id (DEMARC_ENTRY (service)));
  haystack_add_list (into, demarc_service_get_aliases (service));
  haystack_add (into, demarc_entry_get_title (DEMARC_ENTRY (area)));
  haystack_add (into, demarc_service_get_summary (service));
  add_duties (into, model, service, DEMARC_PARTY_CUSTOMER);
  add_duties (into, model, service, DEMARC_PARTY_PROVIDER);
  for (guint i = 0; i < demarc_service_get_n_variants (service); i++)
    haystack_add (
      into, demarc_entry_get_title (DEMARC_ENTRY (demarc_model_get_variant (model, service, i))));
}

/**
 * demarc_search_new:
 * @model: a model
 *
 * Makes a search over a model.
 *
 * Returns: (transfer full): the search
 */
DemarcSearch *
demarc_search_new (DemarcModel *model)
{
  DemarcSearch *self = g_object_new (DEMARC_TYPE_SEARCH, NULL);

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      haystack_mark (&self->services);
      add_service (&self->services, model, demarc_model_get_service (model, i));
    }
  haystack_mark (&self->services);

  for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
    {
      DemarcLayer *layer = demarc_model_get_layer (model, i);

      haystack_mark (&self->layers);
      haystack_add (&self->layers, demarc_entry_get_title (DEMARC_ENTRY (layer)));
      haystack_add (&self->layers, demarc_layer_get_summary (layer));
      haystack_add_list (&self->layers, demarc_layer_get_words (layer));
    }
  haystack_mark (&self->layers);

  return self;
}

/**
 * demarc_search_find_services:
 * @self: a search
 * @words: what was typed
 * @found: (out caller-allocates): room for each service of the model
 *
 * Finds the services that contain all words. No words find all.
 */
void
demarc_search_find_services (DemarcSearch *self,
                             const char   *words,
                             gboolean     *found)
{
  g_return_if_fail (DEMARC_IS_SEARCH (self));

  haystack_search (&self->services, words, found);
}

/**
 * demarc_search_find_layers:
 * @self: a search
 * @words: what was typed
 * @found: (out caller-allocates): room for each layer of the model
 *
 * Finds the layers whose title, summary or everyday words contain all words. No words find all.
 */
void
demarc_search_find_layers (DemarcSearch *self,
                           const char   *words,
                           gboolean     *found)
{
  g_return_if_fail (DEMARC_IS_SEARCH (self));

  haystack_search (&self->layers, words, found);
}
