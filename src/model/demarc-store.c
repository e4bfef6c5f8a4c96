/* demarc-store.c: the compact memory of a checked document
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-store.h"

#include <string.h>

struct _DemarcStore
{
  gatomicrefcount  refs;
  const guint32   *words;
  const char      *text;
  guint32          n_words;
  guint32          n_text;

  /* Owned by stores that were built at run time; the built-in one lies in the program itself. */
  guint32         *owned_words;
  char            *owned_text;
};

/* Words 0 and 1 are taken: 0 so that no record lies there, 1 for the place of the root. */
enum
{
  WORD_NOTHING,
  WORD_ROOT,
  N_WORDS_TAKEN,
};

struct _DemarcStoreBuilder
{
  GArray  *words;
  GString *text;

  /* Texts by what they say: open addressing, places in @text, 0 for free. */
  guint32 *known;
  guint32  n_known;
  guint32  size;
};

/**
 * demarc_store_new_static:
 * @words: (array length=n_words): words that outlive the store
 * @n_words: how many
 * @text: (array length=n_text): characters that outlive the store
 * @n_text: how many
 *
 * Makes a store of arrays that are compiled into the program.
 *
 * Returns: (transfer full): the store
 */
DemarcStore *
demarc_store_new_static (const guint32 *words,
                         guint32        n_words,
                         const char    *text,
                         guint32        n_text)
{
  DemarcStore *self = g_new0 (DemarcStore, 1);

  g_atomic_ref_count_init (&self->refs);
  self->words = words;
  self->n_words = n_words;
  self->text = text;
  self->n_text = n_text;

  return self;
}

/**
 * demarc_store_ref:
 * @self: a store
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
DemarcStore *
demarc_store_ref (DemarcStore *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * demarc_store_unref:
 * @self: (transfer full): a store
 *
 * Gives a reference back, and frees the store with the last one.
 */
void
demarc_store_unref (DemarcStore *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_free (self->owned_words);
  g_free (self->owned_text);
  g_free (self);
}

/**
 * demarc_store_get_root:
 * @self: a store
 *
 * Gets the record of the document itself.
 *
 * Returns: the root
 */
DemarcRecord
demarc_store_get_root (const DemarcStore *self)
{
  return (DemarcRecord) { self, self->words[WORD_ROOT] };
}

/**
 * demarc_store_get_words:
 * @self: a store
 * @n_words: (out): how many there are
 *
 * Gets all words, to be written out.
 *
 * Returns: (transfer none): the words
 */
const guint32 *
demarc_store_get_words (const DemarcStore *self,
                        guint32           *n_words)
{
  *n_words = self->n_words;
  return self->words;
}

/**
 * demarc_store_get_characters:
 * @self: a store
 * @n_text: (out): how many there are
 *
 * Gets all characters, to be written out. They contain zero bytes.
 *
 * Returns: (transfer none): the characters
 */
const char *
demarc_store_get_characters (const DemarcStore *self,
                             guint32           *n_text)
{
  *n_text = self->n_text;
  return self->text;
}

/**
 * demarc_record_is_there:
 * @self: a record
 *
 * Tells whether there is a record at all.
 *
 * Returns: %FALSE for the record that stands for "none"
 */
gboolean
demarc_record_is_there (DemarcRecord self)
{
  return self.at != 0;
}

/**
 * demarc_record_get_word:
 * @self: a record
 * @field: which field of its shape
 *
 * Gets what a field holds, as it is kept.
 *
 * Returns: the word; 0 for a field that is not there, or of no record
 */
guint32
demarc_record_get_word (DemarcRecord self,
                        guint        field)
{
  if (self.at == 0)
    return 0;

  return self.store->words[self.at + field];
}

/**
 * demarc_record_get_text:
 * @self: a record
 * @field: a field that holds a text
 *
 * Gets a text.
 *
 * Returns: (transfer none): the text; "" where there is none
 */
const char *
demarc_record_get_text (DemarcRecord self,
                        guint        field)
{
  return self.at == 0 ? "" : self.store->text + demarc_record_get_word (self, field);
}

/**
 * demarc_record_has:
 * @self: a record
 * @field: any field
 *
 * Tells whether the document says anything for a field.
 *
 * Returns: whether it does
 */
gboolean
demarc_record_has (DemarcRecord self,
                   guint        field)
{
  return demarc_record_get_word (self, field) != 0;
}

/**
 * demarc_record_get_ref:
 * @self: a record
 * @field: a field that names a thing defined elsewhere
 *
 * Gets which one of its list is meant.
 *
 * Returns: its position, from 0; -1 where none is named
 */
int
demarc_record_get_ref (DemarcRecord self,
                       guint        field)
{
  return (int) demarc_record_get_word (self, field) - 1;
}

/**
 * demarc_record_get_record:
 * @self: a record
 * @field: a field that holds a record
 *
 * Gets a record inside a record.
 *
 * Returns: the record
 */
DemarcRecord
demarc_record_get_record (DemarcRecord self,
                          guint        field)
{
  return (DemarcRecord) { self.store, demarc_record_get_word (self, field) };
}

/**
 * demarc_record_get_list:
 * @self: a record
 * @field: a field that holds a list
 *
 * Gets a list.
 *
 * Returns: the list; an empty one where there is none
 */
DemarcList
demarc_record_get_list (DemarcRecord self,
                        guint        field)
{
  guint32 at = demarc_record_get_word (self, field);

  return at == 0 ? (DemarcList) { self.store, 0, 0 }
                 : (DemarcList) { self.store, at + 1, self.store->words[at] };
}

/**
 * demarc_list_get_record:
 * @self: a list of records
 * @position: which one, from 0
 *
 * Gets a record of a list.
 *
 * Returns: the record
 */
DemarcRecord
demarc_list_get_record (DemarcList self,
                        guint      position)
{
  g_assert (position < self.n);

  return (DemarcRecord) { self.store, self.store->words[self.at + position] };
}

/**
 * demarc_list_get_text:
 * @self: a list of texts
 * @position: which one, from 0
 *
 * Gets a text of a list.
 *
 * Returns: (transfer none): the text
 */
const char *
demarc_list_get_text (DemarcList self,
                      guint      position)
{
  g_assert (position < self.n);

  return self.store->text + self.store->words[self.at + position];
}

/**
 * demarc_list_get_ref:
 * @self: a list of references
 * @position: which one, from 0
 *
 * Gets a reference of a list.
 *
 * Returns: the position of what it names, from 0
 */
int
demarc_list_get_ref (DemarcList self,
                     guint      position)
{
  g_assert (position < self.n);

  return (int) self.store->words[self.at + position] - 1;
}

/**
 * demarc_list_find_pair:
 * @self: a list of pairs of a reference and a record
 * @key: the position that the reference names, from 0
 *
 * Finds the record that belongs to a key.
 *
 * Returns: the record, or none
 */
DemarcRecord
demarc_list_find_pair (DemarcList self,
                       guint      key)
{
  for (guint i = 0; i < self.n; i++)
    if (self.store->words[self.at + 2 * i] == key + 1)
      return (DemarcRecord) { self.store, self.store->words[self.at + 2 * i + 1] };

  return (DemarcRecord) { self.store, 0 };
}

static guint32 *
find_slot (DemarcStoreBuilder *self,
           const char         *text)
{
  guint32 mask = self->size - 1;
  guint32 slot = g_str_hash (text) & mask;

  while (self->known[slot] != 0 && strcmp (self->text->str + self->known[slot], text) != 0)
    slot = (slot + 1) & mask;

  return &self->known[slot];
}

static void
grow (DemarcStoreBuilder *self)
{
  g_autofree guint32 *old = self->known;
  guint32 old_size = self->size;

  self->size *= 2;
  self->known = g_new0 (guint32, self->size);

  for (guint32 i = 0; i < old_size; i++)
    if (old[i] != 0)
      *find_slot (self, self->text->str + old[i]) = old[i];
}

/**
 * demarc_store_builder_new:
 *
 * Begins an empty store.
 *
 * Returns: (transfer full): the builder
 */
DemarcStoreBuilder *
demarc_store_builder_new (void)
{
  DemarcStoreBuilder *self = g_new0 (DemarcStoreBuilder, 1);

  self->words = g_array_new (FALSE, TRUE, sizeof (guint32));
  g_array_set_size (self->words, N_WORDS_TAKEN);
  self->text = g_string_new (NULL);
  /* Place 0 is the empty text, which is what a field holds that is not there. */
  g_string_append_c (self->text, '\0');
  self->size = 1024;
  self->known = g_new0 (guint32, self->size);

  return self;
}

/**
 * demarc_store_builder_free:
 * @self: (transfer full): a builder
 *
 * Frees a builder whose store is not wanted.
 */
void
demarc_store_builder_free (DemarcStoreBuilder *self)
{
  g_array_unref (self->words);
  g_string_free (self->text, TRUE);
  g_free (self->known);
  g_free (self);
}

/**
 * demarc_store_builder_add_text:
 * @self: a builder
 * @text: a text without zero bytes
 *
 * Keeps a text, or finds the one that says the same.
 *
 * Returns: its place in the characters
 */
guint32
demarc_store_builder_add_text (DemarcStoreBuilder *self,
                               const char         *text)
{
  guint32 *slot;

  if (*text == '\0')
    return 0;

  if (self->n_known * 4 > self->size * 3)
    grow (self);

  slot = find_slot (self, text);
  if (*slot == 0)
    {
      *slot = (guint32) self->text->len;
      g_string_append_len (self->text, text, (gssize) strlen (text) + 1);
      self->n_known++;
    }

  return *slot;
}

/**
 * demarc_store_builder_add_words:
 * @self: a builder
 * @n: how many
 *
 * Adds words that are 0.
 *
 * Returns: the place of the first
 */
guint32
demarc_store_builder_add_words (DemarcStoreBuilder *self,
                                guint               n)
{
  guint32 at = self->words->len;

  g_array_set_size (self->words, at + n);

  return at;
}

/**
 * demarc_store_builder_set_word:
 * @self: a builder
 * @at: the place of a word
 * @word: what it shall be
 *
 * Sets a word.
 */
void
demarc_store_builder_set_word (DemarcStoreBuilder *self,
                               guint32             at,
                               guint32             word)
{
  g_array_index (self->words, guint32, at) = word;
}

/**
 * demarc_store_builder_get_word:
 * @self: a builder
 * @at: the place of a word
 *
 * Gets a word.
 *
 * Returns: the word
 */
guint32
demarc_store_builder_get_word (DemarcStoreBuilder *self,
                               guint32             at)
{
  return g_array_index (self->words, guint32, at);
}

/**
 * demarc_store_builder_get_text:
 * @self: a builder
 * @text: a place in the characters
 *
 * Gets a text that was added.
 *
 * Returns: (transfer none): the text; valid until the next one is added
 */
const char *
demarc_store_builder_get_text (DemarcStoreBuilder *self,
                               guint32             text)
{
  return self->text->str + text;
}

/**
 * demarc_store_builder_end:
 * @self: a builder; it is empty afterwards
 * @root: the place of the record of the document
 *
 * Ends the building.
 *
 * Returns: (transfer full): the store
 */
DemarcStore *
demarc_store_builder_end (DemarcStoreBuilder *self,
                          guint32             root)
{
  DemarcStore *store;
  guint32 n_words = self->words->len;
  guint32 n_text = (guint32) self->text->len;

  demarc_store_builder_set_word (self, WORD_ROOT, root);

  store = demarc_store_new_static (NULL, n_words, NULL, n_text);
  store->owned_words = g_memdup2 (self->words->data, n_words * sizeof (guint32));
  store->owned_text = g_memdup2 (self->text->str, n_text);
  store->words = store->owned_words;
  store->text = store->owned_text;

  g_array_set_size (self->words, N_WORDS_TAKEN);
  g_string_truncate (self->text, 1);
  memset (self->known, 0, self->size * sizeof (guint32));
  self->n_known = 0;

  return store;
}
