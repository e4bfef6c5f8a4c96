/* demarc-ask.c: answering questions
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* A reading of a lower score is offered, but not answered by. */
#define GOOD_ENOUGH 0.8

/* Readings that are no further than this from the best one are as good as that. */
#define NEAR 0.08

/* A reading of a lower score is not worth to be offered, nor more of them than so many. */
#define WORTH_OFFERING 0.1
#define MAX_READINGS   6

/**
 * DemarcAnswer:
 *
 * What was made of a question: its readings, the best first. The first ones are chosen, if they are
 * good enough; the others are offered as alternatives. It is a #GListModel of #DemarcReading, and
 * immutable.
 */
struct _DemarcAnswer
{
  GObject    parent_instance;

  /* Owned */
  GPtrArray *readings; /* of DemarcReading */
  char      *missed;

  guint      n_chosen;
  gboolean   is_question;
  gboolean   is_too_long;
};

static GType
demarc_answer_get_item_type (GListModel *list)
{
  return DEMARC_TYPE_READING;
}

static guint
demarc_answer_get_n_items (GListModel *list)
{
  return DEMARC_ANSWER (list)->readings->len;
}

static gpointer
demarc_answer_get_item (GListModel *list,
                        guint       position)
{
  DemarcAnswer *self = DEMARC_ANSWER (list);

  return position < self->readings->len
           ? g_object_ref (g_ptr_array_index (self->readings, position)) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = demarc_answer_get_item_type;
  iface->get_n_items = demarc_answer_get_n_items;
  iface->get_item = demarc_answer_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (DemarcAnswer, demarc_answer, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
demarc_answer_finalize (GObject *object)
{
  DemarcAnswer *self = DEMARC_ANSWER (object);

  g_clear_pointer (&self->readings, g_ptr_array_unref);
  g_clear_pointer (&self->missed, g_free);

  G_OBJECT_CLASS (demarc_answer_parent_class)->finalize (object);
}

static void
demarc_answer_class_init (DemarcAnswerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_answer_finalize;
}

static void
demarc_answer_init (DemarcAnswer *self)
{
  self->readings = g_ptr_array_new_with_free_func (g_object_unref);
}

static void
add_readings (DemarcAnswer *self,
              DemarcModel  *model,
              GArray       *picks,
              DemarcScheme *scheme,
              DemarcSource *lens)
{
  double best = picks->len == 0 ? 0 : g_array_index (picks, AskPick, 0).score;

  for (guint i = 0; i < picks->len && i < MAX_READINGS; i++)
    {
      const AskPick *pick = &g_array_index (picks, AskPick, i);

      if (pick->score < WORTH_OFFERING)
        break;
      g_ptr_array_add (self->readings, _demarc_reading_new (model, pick, scheme, lens));
      if (pick->score >= GOOD_ENOUGH && pick->score >= best - NEAR)
        self->n_chosen = i + 1;
    }
}

/* Whether words ask. "Patch Manager" and "AWS Lambda" only name something. */
static gboolean
is_asking (GArray     *items,
           const char *text)
{
  for (guint i = 0; i < items->len; i++)
    if ((g_array_index (items, AskItem, i).flags & ASK_ANY_QUESTION) != 0)
      return TRUE;

  return strchr (text, '?') != NULL;
}

/* Reads words. Many words are no question but a text, of which only a part could be understood. */
static void
read_words (DemarcAnswer *self,
            DemarcModel  *model,
            const char   *text,
            DemarcScheme *scheme,
            DemarcSource *lens)
{
  const AskLexicon *lexicon = _demarc_ask_get_lexicon (model);
  g_autoptr (GArray) words = NULL;
  g_autoptr (GArray) items = NULL;
  g_autoptr (GArray) picks = NULL;
  AskIntent intent;

  self->is_too_long = strnlen (text, ASK_MAX_BYTES + 1) > ASK_MAX_BYTES;
  words = _demarc_ask_split (self->is_too_long ? "" : text);
  self->is_too_long |= words->len > ASK_MAX_WORDS;
  if (self->is_too_long || words->len == 0)
    return;

  items = _demarc_ask_find (lexicon, words);
  self->is_question = is_asking (items, text);
  intent = _demarc_ask_get_intent (items);
  picks = _demarc_ask_pick (model, scheme, items, &intent);
  self->missed = _demarc_ask_dup_missed (
    words, items, picks->len == 0 ? 0 : g_array_index (picks, AskPick, 0).lost);
  add_readings (self, model, picks, scheme, lens);
}

/**
 * demarc_model_ask:
 * @model: a model
 * @words: a question, in any form: "who patches the OS on Fargate?", "rds backup"
 * @scheme: (nullable): the scheme in which a category is looked for first; %NULL for the default
 * @lens: (nullable): the one source to read; %NULL for the lens `current`
 *
 * Reads a question and answers it. It never guesses silently: each reading tells what was
 * understood, readings that are equally good are all chosen, and if none is good enough, none is.
 *
 * Services, variants, categories and layers are found by their ids, titles and other names, in the
 * words of the model, whatever case, accents and punctuation; layers also by everyday words. Plural
 * forms, British and American spelling, and small typing errors are the same to it. The words that
 * hold a question together are read in English.
 *
 * The longest run of words that means something counts. A form that stands beside its service is
 * that variant. A word that is both a service and a layer's word stands for either, and for the
 * layer rather, where another service is named. Of readings of one score the kinds come in the
 * order of #DemarcReadingKind, then the layers and the subjects in the order of the model. The same
 * words always give the same answer.
 *
 * What words mean in a model is gathered when the first question is asked, and kept with the model.
 *
 * Returns: (transfer full): the answer
 */
DemarcAnswer *
demarc_model_ask (DemarcModel  *model,
                  const char   *words,
                  DemarcScheme *scheme,
                  DemarcSource *lens)
{
  DemarcAnswer *self;

  g_return_val_if_fail (DEMARC_IS_MODEL (model), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  self = g_object_new (DEMARC_TYPE_ANSWER, NULL);
  read_words (self, model, words, scheme != NULL ? scheme : demarc_model_get_scheme (model, 0),
              lens);

  return self;
}

/**
 * demarc_answer_get_n_readings:
 * @self: an answer
 *
 * Gets how many readings there are.
 *
 * Returns: the number
 */
guint
demarc_answer_get_n_readings (DemarcAnswer *self)
{
  g_return_val_if_fail (DEMARC_IS_ANSWER (self), 0);

  return self->readings->len;
}

/**
 * demarc_answer_get_reading:
 * @self: an answer
 * @position: which one, from 0
 *
 * Gets a reading, the best first.
 *
 * Returns: (transfer none): the reading
 */
DemarcReading *
demarc_answer_get_reading (DemarcAnswer *self,
                           guint         position)
{
  g_return_val_if_fail (DEMARC_IS_ANSWER (self), NULL);
  g_return_val_if_fail (position < self->readings->len, NULL);

  return g_ptr_array_index (self->readings, position);
}

/**
 * demarc_answer_get_n_chosen:
 * @self: an answer
 *
 * Gets how many of the readings, from the first on, are good enough to answer by. With 1 the
 * question was understood. With 0 it was not, and the readings are what it comes nearest to. With
 * more, each of these is as good as the others: all are to be shown.
 *
 * Returns: the number
 */
guint
demarc_answer_get_n_chosen (DemarcAnswer *self)
{
  g_return_val_if_fail (DEMARC_IS_ANSWER (self), 0);

  return self->n_chosen;
}

/**
 * demarc_answer_is_question:
 * @self: an answer
 *
 * Tells whether the words ask, and do not only name something: "who patches RDS", but not "RDS".
 * It can still be one that is not understood.
 *
 * Returns: whether they do
 */
gboolean
demarc_answer_is_question (DemarcAnswer *self)
{
  g_return_val_if_fail (DEMARC_IS_ANSWER (self), FALSE);

  return self->is_question;
}

/**
 * demarc_answer_get_missed:
 * @self: an answer
 *
 * Gets the words that matter and that the best reading makes no use of, without case and accents.
 *
 * Returns: (transfer none) (nullable): a list of words, or %NULL if there are none
 */
const char *
demarc_answer_get_missed (DemarcAnswer *self)
{
  g_return_val_if_fail (DEMARC_IS_ANSWER (self), NULL);

  return self->missed;
}

static char *
dup_head (DemarcAnswer *self)
{
  if (self->is_too_long)
    return g_strdup (_("This is too long for a question."));
  if (self->n_chosen == 1)
    return demarc_reading_dup_understood (g_ptr_array_index (self->readings, 0));
  if (self->n_chosen > 1)
    return g_strdup (_("More than one answer fits."));
  if (self->readings->len > 0)
    return g_strdup (_("Not sure what is asked."));

  return g_strdup (_("No service and no layer is named."));
}

/**
 * demarc_answer_dup_understood:
 * @self: an answer
 *
 * Says what was understood, and what was not.
 *
 * Returns: (transfer full): one or two sentences
 */
char *
demarc_answer_dup_understood (DemarcAnswer *self)
{
  g_autofree char *head = NULL;
  g_autofree char *missed = NULL;

  g_return_val_if_fail (DEMARC_IS_ANSWER (self), NULL);

  head = dup_head (self);
  if (self->missed == NULL)
    return g_steal_pointer (&head);

  /* Translators: %s is a list of words of a question. */
  missed = g_strdup_printf (_("Not taken into account: %s."), self->missed);

  return g_strconcat (head, " ", missed, NULL);
}
