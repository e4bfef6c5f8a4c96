/* demarc-ask-reading.c: a way to understand a question
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-private.h"

G_DEFINE_FINAL_TYPE (DemarcReading, demarc_reading, G_TYPE_OBJECT)

static void
demarc_reading_finalize (GObject *object)
{
  DemarcReading *self = DEMARC_READING (object);

  g_clear_pointer (&self->stacks, g_ptr_array_unref);
  g_clear_pointer (&self->subjects, g_ptr_array_unref);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (demarc_reading_parent_class)->finalize (object);
}

static void
demarc_reading_class_init (DemarcReadingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_reading_finalize;
}

static void
demarc_reading_init (DemarcReading *self)
{
  self->subjects = g_ptr_array_new_with_free_func (g_object_unref);
}

static DemarcSubject *
make_subject (const AskMeaning *meaning)
{
  if (meaning->category != NULL)
    return demarc_subject_new_for_category (meaning->category);
  if (meaning->variant != NULL)
    return demarc_subject_new_for_variant (meaning->service, meaning->variant);

  return demarc_subject_new_for_service (meaning->service);
}

/* Makes the reading of a pick. */
DemarcReading *
_demarc_reading_new (DemarcModel   *model,
                     const AskPick *pick,
                     DemarcScheme  *scheme,
                     DemarcSource  *lens)
{
  DemarcReading *self = g_object_new (DEMARC_TYPE_READING, NULL);

  self->model = g_object_ref (model);
  self->pick = *pick;
  self->scheme = scheme;
  self->lens = lens;
  for (guint i = 0; i < pick->n_subjects; i++)
    g_ptr_array_add (self->subjects, make_subject (&pick->subjects[i]));

  return self;
}

/**
 * demarc_reading_kind_get_word:
 * @kind: a kind
 *
 * Gets the word for a kind that programs read.
 *
 * Returns: (transfer none): `cell`, `duties`, `services`, `subject` or `layer`
 */
const char *
demarc_reading_kind_get_word (DemarcReadingKind kind)
{
  static const char *const words[] = { "cell", "duties", "services", "subject", "layer" };

  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (words), NULL);

  return words[kind];
}

/**
 * demarc_reading_get_kind:
 * @self: a reading
 *
 * Gets what is asked for.
 *
 * Returns: the kind
 */
DemarcReadingKind
demarc_reading_get_kind (DemarcReading *self)
{
  g_return_val_if_fail (DEMARC_IS_READING (self), DEMARC_READING_LAYER);

  return self->pick.kind;
}

/**
 * demarc_reading_get_score:
 * @self: a reading
 *
 * Gets how good the reading is.
 *
 * Returns: from 0 to 1, which is a reading that makes use of all words as they are meant
 */
double
demarc_reading_get_score (DemarcReading *self)
{
  g_return_val_if_fail (DEMARC_IS_READING (self), 0);

  return self->pick.score;
}

/**
 * demarc_reading_get_layer:
 * @self: a reading
 *
 * Gets the layer that is asked about.
 *
 * Returns: (transfer none) (nullable): the layer; %NULL for all layers
 */
DemarcLayer *
demarc_reading_get_layer (DemarcReading *self)
{
  g_return_val_if_fail (DEMARC_IS_READING (self), NULL);

  return self->pick.layer;
}

/**
 * demarc_reading_get_n_subjects:
 * @self: a reading
 *
 * Gets how many subjects are asked about.
 *
 * Returns: the number; 0 for all services
 */
guint
demarc_reading_get_n_subjects (DemarcReading *self)
{
  g_return_val_if_fail (DEMARC_IS_READING (self), 0);

  return self->subjects->len;
}

/**
 * demarc_reading_get_subject:
 * @self: a reading
 * @position: which one, from 0
 *
 * Gets a subject that is asked about, in the order of the question.
 *
 * Returns: (transfer none): the subject
 */
DemarcSubject *
demarc_reading_get_subject (DemarcReading *self,
                            guint          position)
{
  g_return_val_if_fail (DEMARC_IS_READING (self), NULL);
  g_return_val_if_fail (position < self->subjects->len, NULL);

  return g_ptr_array_index (self->subjects, position);
}

/**
 * demarc_reading_get_category:
 * @self: a reading
 *
 * Gets the category whose services alone are asked for.
 *
 * Returns: (transfer none) (nullable): the category
 */
DemarcCategory *
demarc_reading_get_category (DemarcReading *self)
{
  g_return_val_if_fail (DEMARC_IS_READING (self), NULL);

  return self->pick.category;
}

/**
 * demarc_reading_get_area:
 * @self: a reading
 *
 * Gets the area whose services alone are asked for.
 *
 * Returns: (transfer none) (nullable): the area
 */
DemarcArea *
demarc_reading_get_area (DemarcReading *self)
{
  g_return_val_if_fail (DEMARC_IS_READING (self), NULL);

  return self->pick.area;
}

/**
 * demarc_reading_get_owner:
 * @self: a reading
 *
 * Gets whose part is asked for. That is not the answer: the answer's owner is in the cell.
 *
 * Returns: the owner, %DEMARC_OWNER_UNSTATED if the question names none
 */
DemarcOwner
demarc_reading_get_owner (DemarcReading *self)
{
  g_return_val_if_fail (DEMARC_IS_READING (self), DEMARC_OWNER_UNSTATED);

  return self->pick.owner;
}

/**
 * demarc_reading_is_negated:
 * @self: a reading
 *
 * Tells whether the question is for what is not the owner's.
 *
 * Returns: whether it is
 */
gboolean
demarc_reading_is_negated (DemarcReading *self)
{
  g_return_val_if_fail (DEMARC_IS_READING (self), FALSE);

  return self->pick.negated;
}
