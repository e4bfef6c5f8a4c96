/* demarc-store.h: the compact memory of a checked document
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * DemarcStore:
 *
 * A checked document as two arrays: words, which hold its records, and characters, which hold its
 * texts.
 *
 * A record is a row of words, one for each field of its shape (see demarc-shape.h). What a word
 * means depends on the field: the place of a text in the characters, the place of another record or
 * of a list in the words, or a small number. The word 0 always means "not there". Equal texts are
 * kept once. Nothing in it is a pointer, so the built-in model is compiled into the program and is
 * there at no cost.
 */
typedef struct _DemarcStore DemarcStore;

/**
 * DemarcRecord:
 * @store: (transfer none): where it is kept
 * @at: its place in the words; 0 is no record
 *
 * One record, passed by value. It is valid as long as its store is.
 */
typedef struct
{
  const DemarcStore *store;
  guint32            at;
} DemarcRecord;

/**
 * DemarcList:
 * @store: (transfer none): where it is kept
 * @at: the place of its first item
 * @n: how many items it has
 *
 * A list of records, texts, references or pairs, passed by value.
 */
typedef struct
{
  const DemarcStore *store;
  guint32            at;
  guint32            n;
} DemarcList;

DemarcStore        *demarc_store_new_static        (const guint32 *words,
                                                    guint32        n_words,
                                                    const char    *text,
                                                    guint32        n_text);
DemarcStore        *demarc_store_ref               (DemarcStore *self);
void                demarc_store_unref             (DemarcStore *self);

DemarcRecord        demarc_store_get_root          (const DemarcStore *self);
const guint32      *demarc_store_get_words         (const DemarcStore *self,
                                                    guint32           *n_words);
const char         *demarc_store_get_characters    (const DemarcStore *self,
                                                    guint32           *n_text);

gboolean            demarc_record_is_there         (DemarcRecord self);
guint32             demarc_record_get_word         (DemarcRecord self,
                                                    guint        field);
const char         *demarc_record_get_text         (DemarcRecord self,
                                                    guint        field);
gboolean            demarc_record_has              (DemarcRecord self,
                                                    guint        field);
int                 demarc_record_get_ref          (DemarcRecord self,
                                                    guint        field);
DemarcRecord        demarc_record_get_record       (DemarcRecord self,
                                                    guint        field);
DemarcList          demarc_record_get_list         (DemarcRecord self,
                                                    guint        field);

DemarcRecord        demarc_list_get_record         (DemarcList self,
                                                    guint      position);
const char         *demarc_list_get_text           (DemarcList self,
                                                    guint      position);
int                 demarc_list_get_ref            (DemarcList self,
                                                    guint      position);
DemarcRecord        demarc_list_find_pair          (DemarcList self,
                                                    guint      key);

/**
 * DemarcStoreBuilder:
 *
 * A store in the making.
 */
typedef struct _DemarcStoreBuilder DemarcStoreBuilder;

DemarcStoreBuilder *demarc_store_builder_new       (void);
void                demarc_store_builder_free      (DemarcStoreBuilder *self);
guint32             demarc_store_builder_add_text  (DemarcStoreBuilder *self,
                                                    const char         *text);
guint32             demarc_store_builder_add_words (DemarcStoreBuilder *self,
                                                    guint               n);
void                demarc_store_builder_set_word  (DemarcStoreBuilder *self,
                                                    guint32             at,
                                                    guint32             word);
guint32             demarc_store_builder_get_word  (DemarcStoreBuilder *self,
                                                    guint32             at);
const char         *demarc_store_builder_get_text  (DemarcStoreBuilder *self,
                                                    guint32             text);
DemarcStore        *demarc_store_builder_end       (DemarcStoreBuilder *self,
                                                    guint32             root);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DemarcStore, demarc_store_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DemarcStoreBuilder, demarc_store_builder_free)

G_END_DECLS
