/* demarc-ask-lexicon.c: what words can mean in a model
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-private.h"

#include <string.h>

/* How well words name a thing. */
#define NAMED       1.0
#define PART_NAMED  0.6  /* by a part of its title */
#define SHORT_NAMED 0.75 /* "container" may be a category, or many other things */

/* "data center" and "datacenter" are the same, but "am i" is not "ami": shorter words than this
 * must be parted as they are in the model. */
#define MIN_JOINED 6

static void
free_term (gpointer data)
{
  AskTerm *term = data;

  g_free (term->spaced);
  g_array_unref (term->meanings);
  g_free (term);
}

static void
free_lexicon (gpointer data)
{
  AskLexicon *self = data;

  g_hash_table_unref (self->terms);
  g_hash_table_unref (self->known);
  g_ptr_array_unref (self->vocabulary);
  g_free (self);
}

static void
learn_word (AskLexicon *self,
            const char *word)
{
  char *copy;

  if (g_hash_table_contains (self->known, word))
    return;

  copy = g_strdup (word);
  g_ptr_array_add (self->vocabulary, copy);
  g_hash_table_add (self->known, copy);
}

static char *
join (const char *spaced)
{
  char *joined = g_strdup (spaced);
  char *to = joined;

  for (const char *p = spaced; *p != '\0'; p++)
    if (*p != ' ')
      *to++ = *p;
  *to = '\0';

  return joined;
}

/* Gets the term of a text, and makes it when it is new; %NULL for a text without words. */
AskTerm *
_demarc_ask_add_term (AskLexicon *self,
                      const char *text)
{
  g_autoptr (GArray) words = _demarc_ask_split (text);
  g_autoptr (GString) spaced = g_string_new (NULL);
  g_autofree char *joined = NULL;
  AskTerm *term;

  for (guint i = 0; i < words->len; i++)
    {
      const char *form = g_array_index (words, AskWord, i).form;

      learn_word (self, form);
      g_string_append_printf (spaced, i == 0 ? "%s" : " %s", form);
    }
  if (words->len == 0)
    return NULL;

  self->longest = MAX (self->longest, words->len);
  joined = join (spaced->str);
  if (strlen (joined) >= MIN_JOINED)
    learn_word (self, joined);
  term = g_hash_table_lookup (self->terms, joined);
  if (term != NULL)
    return term;

  term = g_new0 (AskTerm, 1);
  term->spaced = g_strdup (spaced->str);
  term->meanings = g_array_new (FALSE, FALSE, sizeof (AskMeaning));
  g_hash_table_insert (self->terms, g_steal_pointer (&joined), term);

  return term;
}

/* Finds the term of words with spaces between them. */
AskTerm *
_demarc_ask_look_up (const AskLexicon *self,
                     const char       *spaced)
{
  g_autofree char *joined = join (spaced);
  AskTerm *term = g_hash_table_lookup (self->terms, joined);

  if (term == NULL || (strlen (joined) < MIN_JOINED && !g_str_equal (term->spaced, spaced)))
    return NULL;

  return term;
}

const AskMeaning *
_demarc_ask_get_meaning (const AskTerm *term,
                         guint          position)
{
  return &g_array_index (term->meanings, AskMeaning, position);
}

static gboolean
is_same_thing (const AskMeaning *a,
               const AskMeaning *b)
{
  return a->kind == b->kind && a->layer == b->layer && a->service == b->service &&
         a->variant == b->variant && a->category == b->category && a->area == b->area;
}

/* Adds what a text can mean. Said twice, the better weight holds. */
void
_demarc_ask_add_meaning (AskLexicon       *self,
                         const char       *text,
                         const AskMeaning *meaning)
{
  AskTerm *term = _demarc_ask_add_term (self, text);

  for (guint i = 0; term != NULL && i < term->meanings->len; i++)
    {
      AskMeaning *old = &g_array_index (term->meanings, AskMeaning, i);

      if (is_same_thing (old, meaning))
        {
          old->weight = MAX (old->weight, meaning->weight);
          return;
        }
    }

  if (term != NULL)
    g_array_append_vals (term->meanings, meaning, 1);
}

static void
add_weighed (AskLexicon *self,
             const char *text,
             AskMeaning  meaning,
             double      weight)
{
  meaning.weight = weight;
  _demarc_ask_add_meaning (self, text, &meaning);
}

/* "Platform and runtime" is two names as well. */
static void
add_parts (AskLexicon *self,
           const char *title,
           AskMeaning  meaning,
           double      weight)
{
  g_auto (GStrv) parts = g_strsplit (title, " and ", -1);

  for (guint i = 0; parts[0] != NULL && parts[1] != NULL && parts[i] != NULL; i++)
    add_weighed (self, parts[i], meaning, weight);
}

static const char *
skip_prefix (const char *text,
             const char *prefix)
{
  gsize n = strlen (prefix);

  return n > 0 && g_str_has_prefix (text, prefix) && text[n] == ' ' ? text + n + 1 : text;
}

static void
add_layers (AskLexicon  *self,
            DemarcModel *model)
{
  const char *provider = demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER);

  for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
    {
      DemarcLayer *layer = demarc_model_get_layer (model, i);
      AskMeaning meaning = { .kind = ASK_LAYER, .layer = layer };
      const char *title = demarc_entry_get_title (DEMARC_ENTRY (layer));
      DemarcList words = demarc_layer_get_words (layer);

      add_weighed (self, demarc_entry_get_id (DEMARC_ENTRY (layer)), meaning, NAMED);
      add_weighed (self, title, meaning, NAMED);
      add_weighed (self, skip_prefix (title, provider), meaning, NAMED);
      add_parts (self, skip_prefix (title, provider), meaning, PART_NAMED);
      for (guint j = 0; j < words.n; j++)
        add_weighed (self, demarc_list_get_text (words, j), meaning, NAMED);
    }
}

/* A title such as "RDS Custom" or "Multi-AZ" is enough of a name. Of a single word, such as
 * "Standard", that is true only where the service stands beside it. */
static void
add_variant (AskLexicon    *self,
             DemarcService *service,
             DemarcVariant *variant)
{
  const char *id = demarc_entry_get_id (DEMARC_ENTRY (variant));
  const char *title = demarc_entry_get_title (DEMARC_ENTRY (variant));
  AskMeaning form = { .kind = ASK_FORM, .service = service, .variant = variant };
  AskMeaning subject = { .kind = ASK_SUBJECT, .service = service, .variant = variant };

  add_weighed (self, id, form, NAMED);
  add_weighed (self, title, form, NAMED);
  if (strpbrk (title, " -") != NULL)
    add_weighed (self, title, subject, NAMED);
}

static void
add_services (AskLexicon  *self,
              DemarcModel *model)
{
  const char *provider = demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER);

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);
      AskMeaning meaning = { .kind = ASK_SUBJECT, .service = service };
      const char *title = demarc_entry_get_title (DEMARC_ENTRY (service));
      DemarcList aliases = demarc_service_get_aliases (service);

      add_weighed (self, demarc_entry_get_id (DEMARC_ENTRY (service)), meaning, NAMED);
      add_weighed (self, title, meaning, NAMED);
      add_weighed (self, skip_prefix (title, provider), meaning, NAMED);
      for (guint j = 0; j < aliases.n; j++)
        add_weighed (self, demarc_list_get_text (aliases, j), meaning, NAMED);
      for (guint j = 0; j < demarc_service_get_n_variants (service); j++)
        add_variant (self, service, demarc_model_get_variant (model, service, j));
    }
}

/* "Container services" names a category, and so does "IaaS" in parentheses. "Container" alone can
 * be a thing that runs in one, which must not be taken for the category silently. */
static void
add_category (AskLexicon *self,
              AskMeaning  meaning)
{
  DemarcEntry *entry = DEMARC_ENTRY (meaning.category);
  const char *brief = demarc_category_get_short (meaning.category);
  g_auto (GStrv) parts = g_strsplit_set (demarc_entry_get_title (entry), "()", -1);
  const char *names[] = { demarc_entry_get_id (entry), brief };

  add_weighed (self, demarc_entry_get_title (entry), meaning, NAMED);
  for (guint i = 0; parts[0] != NULL && parts[i] != NULL; i++)
    add_weighed (self, parts[i], meaning, NAMED);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *with_noun = g_strconcat (names[i], " service", NULL);
      g_autofree char *before = g_strconcat ("category ", names[i], NULL);
      g_autofree char *after = g_strconcat (names[i], " category", NULL);
      AskTerm *alone;

      add_weighed (self, names[i], meaning, SHORT_NAMED);
      add_weighed (self, with_noun, meaning, NAMED);
      add_weighed (self, before, meaning, NAMED);
      add_weighed (self, after, meaning, NAMED);
      alone = _demarc_ask_add_term (self, names[i]);
      if (alone != NULL)
        alone->flags |= ASK_WEAK;
    }
}

static void
add_categories (AskLexicon  *self,
                DemarcModel *model)
{
  for (guint i = 0; i < demarc_model_get_n_all_categories (model); i++)
    add_category (self, (AskMeaning) {
                          .kind = ASK_SUBJECT,
                          .category = demarc_model_get_any_category (model, i),
                        });
}

static void
add_areas (AskLexicon  *self,
           DemarcModel *model)
{
  for (guint i = 0; i < demarc_model_get_n_areas (model); i++)
    {
      AskMeaning meaning = { .kind = ASK_AREA, .area = demarc_model_get_area (model, i) };
      const char *title = demarc_entry_get_title (DEMARC_ENTRY (meaning.area));

      add_weighed (self, demarc_entry_get_id (DEMARC_ENTRY (meaning.area)), meaning, NAMED);
      add_weighed (self, title, meaning, NAMED);
      add_parts (self, title, meaning, NAMED);
    }
}

static AskLexicon *
make_lexicon (DemarcModel *model)
{
  AskLexicon *self = g_new0 (AskLexicon, 1);

  self->terms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_term);
  self->known = g_hash_table_new (g_str_hash, g_str_equal);
  self->vocabulary = g_ptr_array_new_with_free_func (g_free);

  add_layers (self, model);
  add_services (self, model);
  add_categories (self, model);
  add_areas (self, model);
  _demarc_ask_add_everyday (self, model);
  _demarc_ask_add_grammar (self, model);

  return self;
}

/* Gets the lexicon of a model, and makes it when it is asked for first. It lives as long as the
 * model, which never changes. */
const AskLexicon *
_demarc_ask_get_lexicon (DemarcModel *model)
{
  static GQuark quark;
  AskLexicon *self;

  if (quark == 0)
    quark = g_quark_from_static_string ("demarc-ask-lexicon");

  self = g_object_get_qdata (G_OBJECT (model), quark);
  if (self == NULL)
    {
      self = make_lexicon (model);
      g_object_set_qdata_full (G_OBJECT (model), quark, self, free_lexicon);
    }

  return self;
}
